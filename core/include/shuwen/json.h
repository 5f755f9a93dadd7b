// The contract's JSON.
#pragma once

#include <string>

#include "shuwen/analysis.h"
#include "shuwen/result.h"

namespace shuwen {

/// The analysis as one JSON object of schema `shuwen.analysis/1`, UTF-8; `indent` < 0 gives one line.
std::string to_json(const Analysis& analysis, int indent = -1);

/// `{"code","message","stage","position"}`.
std::string to_json(const Error& error);

}  // namespace shuwen
