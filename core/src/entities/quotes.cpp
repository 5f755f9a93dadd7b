#include "entities/quotes.h"

namespace shuwen {
namespace {

constexpr std::uint32_t kLongest = 60;

constexpr char16_t closing_of(char16_t open) {
  switch (open) {
    case u'“':
      return u'”';
    case u'‘':
      return u'’';
    case u'「':
      return u'」';
    case u'『':
      return u'』';
    case u'"':
      return u'"';
    default:
      return 0;
  }
}

}  // namespace

std::vector<Quote> quotes_of(std::u16string_view plain, Span passage) {
  std::vector<Quote> quotes;
  for (std::uint32_t at = passage.begin; at < passage.end; ++at) {
    const char16_t close = closing_of(plain[at]);
    if (!close) continue;
    std::uint32_t end = at + 1;
    // A second opening mark of the kind means that the first was never closed.
    while (end < passage.end && plain[end] != close && (plain[end] != plain[at] || close == plain[at]) &&
           end - at <= kLongest) {
      ++end;
    }
    if (end >= passage.end || plain[end] != close) {
      // A long quotation with straight marks must not turn what follows inside out.
      if (close == plain[at]) {
        while (end < passage.end && plain[end] != close)
          ++end;
        at = end;
      }
      continue;
    }
    if (end > at + 1) quotes.push_back({{at, end + 1}, {at + 1, end}});
    at = end;
  }
  return quotes;
}

}  // namespace shuwen
