// Where the commands' bytes come from: files, folders, archives, standard input.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "shuwen/analyze.h"
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

/// One document to analyse, or why there is none.
struct InputDocument {
  std::string name;  ///< the file's path; of a member `archive.zip/folder/page.html`
  bool from_archive = false;
  Result<std::string> bytes;
};

/// What analyze() makes of the document, or why there is none to analyse.
Result<Analysis> analyze_document(const InputDocument& document, const AnalyzeOptions& options);

/// Says on standard error that `what` failed: `shuwen: WHAT: message [code]`.
void report_failure(const std::string& what, const Error& error);

/// Calls `use` for the file, or, when it is a ZIP archive of pages, for each page, text and document in it,
/// in the archive's order; hidden members and others (pictures, styles) are left out. An archive that is
/// damaged or holds no document is one InputDocument with the error.
void read_documents(const InputFile& file, const std::function<void(const InputDocument&)>& use);

}  // namespace shuwen::cli
