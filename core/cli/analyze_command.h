// `shuwen analyze`.
#pragma once

#include <string>
#include <vector>

namespace shuwen::cli {

/// `args` without the command's name. Returns the exit code.
int run_analyze(const std::vector<std::string>& args);

}  // namespace shuwen::cli
