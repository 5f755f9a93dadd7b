// What the search commands search: files, folders, a corpus of lines, or a snapshot.
#pragma once

#include <string>
#include <vector>

#include "shuwen/result.h"
#include "shuwen/search.h"

namespace shuwen::cli {

struct Corpus {
  Index index;
  bool some_failed = false;  ///< each was named on standard error
};

/// Analyses the files under `paths` and indexes them; a file's id is its path.
Corpus index_files(const std::vector<std::string>& paths);

/// Indexes `{"id", "title", "body"}` lines of a file (`-`: standard input). Bad lines are named and passed
/// over.
Result<Corpus> index_lines(const std::string& path);

/// Opens what `shuwen index` wrote.
Result<Corpus> open_snapshot_file(const std::string& path);

}  // namespace shuwen::cli
