// Formats and encodings on any bytes: what comes out is well-formed UTF-16, warnings lie in it, and reading
// twice gives the same. The first byte chooses the options, so that every reader and every converter is
// reached.
#include <unicode/utf16.h>

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

#include "bytes/bytes.h"
#include "bytes/encoding.h"

namespace {

void require(bool holds, const char* what) {
  if (holds) return;
  std::fprintf(stderr, "broken: %s\n", what);
  std::abort();
}

bool is_well_formed(std::u16string_view text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (!U16_IS_SURROGATE(text[i])) continue;
    if (!U16_IS_LEAD(text[i]) || i + 1 == text.size() || !U16_IS_TRAIL(text[i + 1])) return false;
    ++i;
  }
  return true;
}

shuwen::AnalyzeOptions options_for(std::uint8_t choice) {
  using shuwen::Format;
  shuwen::AnalyzeOptions options;
  const auto& encodings = shuwen::all_encodings();
  constexpr Format kFormats[] = {Format::text,       Format::html, Format::markdown, Format::mhtml,
                                 Format::webarchive, Format::docx, Format::eml};
  if (choice >= 128) {
    options.encoding = encodings[choice % encodings.size()].name;
  } else if (choice >= 64) {
    options.format = kFormats[choice % std::size(kFormats)];
  }
  return options;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const shuwen::AnalyzeOptions options = options_for(data[0]);
  const std::string_view bytes(reinterpret_cast<const char*>(data + 1), size - 1);
  const auto first = shuwen::read_bytes(bytes, options);
  const auto second = shuwen::read_bytes(bytes, options);
  require(first.ok() == second.ok(), "reading twice gives the same");
  if (!first) {
    require(!first.error().code.empty() && !first.error().message.empty(), "an error says what is wrong");
    return 0;
  }
  const shuwen::DecodedFile& file = first.value();
  require(file.text == second.value().text, "reading twice gives the same text");
  require(is_well_formed(file.text), "the text is well-formed");
  require(shuwen::find_encoding(file.file.encoding) != nullptr, "the encoding has a name");
  require(file.file.encoding_confidence >= 0 && file.file.encoding_confidence <= 100,
          "confidence is per cent");
  for (const shuwen::Warning& warning : file.warnings) {
    require(!warning.code.empty() && !warning.message.empty(), "a warning says something");
    if (!warning.span) continue;
    require(file.markup != shuwen::Markup::html, "spans index texts only");
    require(warning.span->begin <= warning.span->end && warning.span->end <= file.text.size(),
            "a span lies in the text");
  }
  return 0;
}
