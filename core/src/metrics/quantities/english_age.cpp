#include "metrics/quantities/english_age.h"

#include <algorithm>
#include <array>

#include "text/chars.h"

namespace shuwen {
namespace {

using View = std::u16string_view;

template <std::size_t N>
bool ends_with_any(View text, const std::array<View, N>& words) {
  return std::any_of(words.begin(), words.end(), [text](View word) { return text.ends_with(word); });
}

/// Lindqvist, |43: a word with a capital before the comma, and a mark behind.
bool stands_behind_name(View before, char16_t after, std::uint32_t size) {
  constexpr std::size_t kShortest = 4;
  if (size != 2 || !one_of(after, u",.") || before.size() < kShortest || !before.ends_with(u", "))
    return false;
  const View names = before.substr(0, before.size() - 2);
  const char16_t first = names[names.find_last_of(u' ') + 1];
  return first >= u'A' && first <= u'Z' && is_latin(names.back());
}

}  // namespace

bool is_english_age(View text, Span where, Span figure) {
  static constexpr std::array<View, 6> kAged = {u" aged ", u"Aged ", u" ages ",
                                                u"Ages ",  u" age ", u" aged between "};
  static constexpr std::array<View, 9> kPeople = {u"eople ", u"ersons ",  u"esidents ", u"dults ", u" men ",
                                                  u"omen ",  u"hildren ", u"itizens ",  u"hose "};
  constexpr std::uint32_t kLongest = 13;  // under 100, under fifteen
  const View before = text.substr(where.begin, figure.begin - where.begin);
  const View shown = slice(text, figure);
  if (ends_with_any(before, kAged)) return true;
  // aged 24 and |31
  if (before.ends_with(u" and ") && before.size() > 5) {
    View first = before.substr(0, before.size() - 5);
    const auto digit = first.find_last_not_of(u"0123456789");
    if (digit != first.npos && digit + 1 < first.size() && ends_with_any(first.substr(0, digit + 1), kAged))
      return true;
  }
  if (stands_behind_name(before, figure.end < where.end ? text[figure.end] : u'.', figure.size()))
    return true;
  return (shown.starts_with(u"over ") || shown.starts_with(u"under ")) && figure.size() <= kLongest &&
         ends_with_any(before, kPeople);
}

}  // namespace shuwen
