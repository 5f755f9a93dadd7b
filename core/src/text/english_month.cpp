#include "text/english_month.h"

#include <array>

#include "text/chars.h"

namespace shuwen {
namespace {

constexpr std::array<std::u16string_view, 12> kMonths = {u"january",   u"february", u"march",    u"april",
                                                         u"may",       u"june",     u"july",     u"august",
                                                         u"september", u"october",  u"november", u"december"};
constexpr std::uint32_t kLongest = 9;

char16_t lower_case(char16_t c) {
  c = half_width(c);
  return c >= u'A' && c <= u'Z' ? static_cast<char16_t>(c - u'A' + u'a') : c;
}

/// The names are cut after three letters, September after four as well.
bool may_end_after(std::uint32_t letters, std::u16string_view name) {
  return letters == name.size() || letters == 3 || (letters == 4 && name.front() == u's');
}

}  // namespace

EnglishMonth english_month(std::u16string_view text) {
  std::array<char16_t, kLongest> word{};
  std::uint32_t letters = 0;
  for (; letters < text.size() && is_latin(text[letters]); ++letters) {
    if (letters == kLongest) return {};
    word[letters] = lower_case(text[letters]);
  }
  if (letters < 3) return {};
  const std::u16string_view said(word.data(), letters);
  for (std::size_t m = 0; m < kMonths.size(); ++m) {
    if (kMonths[m].starts_with(said) && may_end_after(letters, kMonths[m]))
      return {static_cast<int>(m) + 1, letters, letters < kMonths[m].size()};
  }
  return {};
}

}  // namespace shuwen
