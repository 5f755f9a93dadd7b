#include "metrics/times/time_english_words.h"

#include <array>

#include "text/chars.h"
#include "text/english_month.h"

namespace shuwen {
namespace {

constexpr std::array<std::u16string_view, 12> kNumbers = {u"one",  u"two", u"three",  u"four",
                                                          u"five", u"six", u"seven",  u"eight",
                                                          u"nine", u"ten", u"eleven", u"twelve"};

char16_t folded(char16_t c) {
  c = half_width(c);
  if (c >= u'A' && c <= u'Z') return static_cast<char16_t>(c - u'A' + u'a');
  return is_blank(c) ? u' ' : c;
}

}  // namespace

void EnglishWords::stand_at(std::uint32_t offset) {
  at_ = offset;
  first_ = folded(c_.at(offset));
}

bool EnglishWords::take_rest(std::u16string_view phrase) {
  std::uint32_t p = at_;
  for (const char16_t wanted : phrase)
    if (folded(c_.at(p++)) != wanted) return false;
  if (is_latin(c_.at(p)) || is_digit(c_.at(p))) return false;
  set_end(p);
  return true;
}

std::optional<int> EnglishWords::month() {
  if (at_ >= c_.end) return std::nullopt;
  const EnglishMonth named = english_month(c_.text.substr(at_, c_.end - at_));
  if (named.number == 0 || is_digit(c_.at(at_ + named.length))) return std::nullopt;
  set_end(at_ + named.length);
  if (named.is_short && c_.at(end_) == u'.') set_end(end_ + 1);
  return named.number;
}

std::optional<int> EnglishWords::number() {
  if (const auto digits = c_.number(at_); digits && digits->arabic && digits->digits <= 3) {
    set_end(digits->end);
    return digits->value;
  }
  for (int i = 0; i < 12; ++i)
    if (take(kNumbers[i])) return i + 1;
  if (take(u"a") || take(u"an")) return 1;
  return std::nullopt;
}

std::optional<int> EnglishWords::year() {
  const auto digits = c_.number(at_);
  if (!digits || !digits->arabic || digits->digits != 4 || digits->value < 1500 || digits->value > 2199)
    return std::nullopt;
  const char16_t next = c_.at(digits->end);
  if (is_latin(next) || next == u'%' || ((next == u'.' || next == u',') && is_digit(c_.at(digits->end + 1))))
    return std::nullopt;
  set_end(digits->end);
  return digits->value;
}

std::optional<int> EnglishWords::weekday() {
  constexpr std::array<std::u16string_view, 7> kDays = {u"monday", u"tuesday",  u"wednesday", u"thursday",
                                                        u"friday", u"saturday", u"sunday"};
  const std::u16string_view before = c_.text.substr(c_.begin, at_ - c_.begin);
  for (const std::u16string_view of_several : {u"every ", u"each ", u"to ", u"through ", u"Black ", u"Good "})
    if (before.ends_with(of_several)) return std::nullopt;
  const std::uint32_t back = at_;
  for (int day = 0; day < 7; ++day) {
    if (!take(kDays[static_cast<std::size_t>(day)])) continue;
    for (const std::u16string_view part : {u"morning", u"afternoon", u"evening", u"night"})
      if (take(part)) break;
    const char16_t next = c_.at(at_);
    EnglishWords behind(c_, next == u',' ? c_.skip_blanks(at_ + 1) : at_);
    static_cast<void>(behind.day_of_month());
    const bool dated = behind.month().has_value();  // Tuesday, 5 March
    const bool named = next >= u'A' && next <= u'Z';
    if (!dated && !named && !one_of(c_.at(end_), u"-–/") && !c_.is(at_, u"to ") && !c_.is(at_, u"through "))
      return day;
    break;
  }
  stand_at(back);
  return std::nullopt;
}

std::optional<int> EnglishWords::day_of_month() {
  const auto digits = c_.number(at_);
  if (!digits || !digits->arabic || digits->digits > 2 || digits->value < 1 || digits->value > 31)
    return std::nullopt;
  std::uint32_t end = digits->end;
  end += c_.any(end, {u"st", u"nd", u"rd", u"th"});
  if (is_latin(c_.at(end)) || c_.at(end) == u'%' || (c_.at(end) == u'.' && is_digit(c_.at(end + 1))))
    return std::nullopt;
  set_end(end);
  return digits->value;
}

}  // namespace shuwen
