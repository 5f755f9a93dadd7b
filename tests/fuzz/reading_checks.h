// What must hold of every file that is read, whatever its bytes.
#pragma once

#include <cstdio>
#include <cstdlib>
#include <string_view>

#include "bytes/bytes.h"
#include "bytes/encoding.h"
#include "text/utf.h"

namespace shuwen::testing {

inline void require(bool holds, const char* what) {
  if (holds) return;
  std::fprintf(stderr, "broken: %s\n", what);
  std::abort();
}

inline bool is_well_formed(std::u16string_view text) {
  const auto lead = [&](std::size_t i) { return (text[i] & 0xFC00) == 0xD800; };
  const auto trail = [&](std::size_t i) { return (text[i] & 0xFC00) == 0xDC00; };
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (trail(i)) return false;
    if (!lead(i)) continue;
    if (++i == text.size() || !trail(i)) return false;
  }
  return true;
}

/// Reads `bytes` twice: well-formed UTF-16 and warnings that lie in it, or an error that says something; the
/// same both times.
inline void check_reading(std::string_view bytes, const AnalyzeOptions& options) {
  const auto first = read_bytes(bytes, options);
  const auto second = read_bytes(bytes, options);
  require(first.ok() == second.ok(), "reading twice gives the same");
  if (!first) {
    require(!first.error().code.empty() && !first.error().message.empty(), "an error says what is wrong");
    return;
  }
  const DecodedFile& file = first.value();
  require(file.text == second.value().text && file.page() == second.value().page(),
          "reading twice gives the same text");
  require(is_well_formed(file.text), "the text is well-formed");
  require(to_utf8(to_utf16(file.page())) == file.page(), "the page is well-formed");
  require(find_encoding(file.file.encoding) != nullptr, "the encoding has a name");
  require(file.file.encoding_confidence >= 0 && file.file.encoding_confidence <= 100,
          "confidence is per cent");
  for (const Warning& warning : file.warnings) {
    require(!warning.code.empty() && !warning.message.empty(), "a warning says something");
    if (!warning.span) continue;
    require(file.markup != Markup::html, "spans index texts only");
    require(warning.span->begin <= warning.span->end && warning.span->end <= file.text.size(),
            "a span lies in the text");
  }
}

}  // namespace shuwen::testing
