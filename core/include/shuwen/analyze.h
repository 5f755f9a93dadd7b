// The main call: bytes in, analysis out.
#pragma once

#include <string>
#include <string_view>

#include "shuwen/analysis.h"
#include "shuwen/result.h"

namespace shuwen {

struct AnalyzeOptions {
  std::string name;      ///< the file's name, UTF-8: for messages, and a weak hint of its format
  std::string encoding;  ///< overrides detection; any name ICU knows; empty: decide from the bytes
  std::string date;      ///< `YYYY-MM-DD`: stands in where the page gives no publication date
  std::string url;       ///< where the page was saved from, when the caller knows
  /// The format of `bytes` when the caller knows it; absent: recognised by content.
  std::optional<Format> format;
};

/// Analyses one file. `bytes` may be anything and are only read during the call. Fails with code
///   empty_file, not_text (an image, an archive, noise …), too_large, unknown_encoding, bad_option;
/// what can be read in part gives an analysis with warnings. The same bytes and options give the same result.
Result<Analysis> analyze(std::string_view bytes, const AnalyzeOptions& options = {});

}  // namespace shuwen
