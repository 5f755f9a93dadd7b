// Where the commands' bytes come from: files, folders, standard input.
#pragma once

#include <string>
#include <vector>

#include "shuwen/result.h"

namespace shuwen::cli {

/// A file to read: its path as the user reaches it, or `-` for standard input.
struct InputFile {
  std::string path;
};

struct InputList {
  std::vector<InputFile>
      files;  ///< in the order given; a folder's files sorted by path, hidden ones left out
  std::vector<std::string> errors;  ///< one sentence for each path that is not there
};

InputList list_inputs(const std::vector<std::string>& paths);

/// The whole content. Fails with `cannot_read`, or `too_large` beyond the size the analysis takes.
Result<std::string> read_input(const InputFile& file);

}  // namespace shuwen::cli
