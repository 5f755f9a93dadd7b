// `shuwen analyze --input ndjson`: one JSON object a line in, one a line out.
#pragma once

#include <string>
#include <string_view>

#include "shuwen/result.h"

namespace shuwen::cli {

/// Analyses every line of the file (`-`: standard input) and prints one line for each, in order, flushed. A
/// bad line gives `{"id", "line", "error"}` and the rest goes on. `date` stands in for lines without one.
/// Returns the exit code.
int analyze_lines(const std::string& path, const std::string& date);

}  // namespace shuwen::cli
