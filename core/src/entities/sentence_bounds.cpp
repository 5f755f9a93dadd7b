#include "entities/sentence_bounds.h"

#include "text/chars.h"

namespace shuwen {
namespace {

constexpr std::uint32_t kFarthest = 2000;

bool stop(char16_t c) {
  return c == u'。' || c == u'！' || c == u'？' || c == u'!' || c == u'?' || is_line_end(c);
}

/// A full stop of Latin script: `park. Now`, not `Sept. 23` or `12.6`.
bool latin_stop(std::u16string_view plain, std::uint32_t at) {
  return plain[at] == u'.' && at + 2 < plain.size() && is_blank(plain[at + 1]) && at >= 3 &&
         is_latin(plain[at - 1]) && is_latin(plain[at - 2]) && is_latin(plain[at - 3]) &&
         plain[at + 2] >= u'A' && plain[at + 2] <= u'Z';
}

bool closing_mark(char16_t c) {
  return std::u16string_view(u"”’」』）)\"").find(c) != std::u16string_view::npos;
}

}  // namespace

Span sentence_around(std::u16string_view plain, Span passage, std::uint32_t offset) {
  Span sentence{offset, offset};
  while (sentence.begin > passage.begin && offset - sentence.begin < kFarthest) {
    const std::uint32_t before = sentence.begin - 1;
    if (stop(plain[before]) || latin_stop(plain, before)) break;
    // A stop inside quotation marks ends the sentence with the mark.
    if (closing_mark(plain[before]) && before > passage.begin && stop(plain[before - 1])) break;
    --sentence.begin;
  }
  while (sentence.end < passage.end && sentence.end - offset < kFarthest) {
    const std::uint32_t at = sentence.end++;
    if (stop(plain[at]) || latin_stop(plain, at)) break;
  }
  return sentence;
}

}  // namespace shuwen
