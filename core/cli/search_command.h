// `shuwen search` and `shuwen index`.
#pragma once

#include <string>
#include <vector>

namespace shuwen::cli {

/// `args` without the command's name. Return the exit code.
int run_search(const std::vector<std::string>& args);
int run_index(const std::vector<std::string>& args);

}  // namespace shuwen::cli
