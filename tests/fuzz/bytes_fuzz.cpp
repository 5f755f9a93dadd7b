// Formats and encodings on any bytes. The first byte chooses the options, so that every reader and every
// converter is reached.
#include <cstdint>
#include <iterator>
#include <string_view>

#include "reading_checks.h"

namespace {

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
  const std::string_view bytes(reinterpret_cast<const char*>(data + 1), size - 1);
  shuwen::testing::check_reading(bytes, options_for(data[0]));
  return 0;
}
