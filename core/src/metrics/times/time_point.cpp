#include "metrics/times/time_point.h"

#include "metrics/times/time_day.h"
#include "metrics/times/time_decade.h"
#include "metrics/times/time_words.h"
#include "metrics/times/time_year_parts.h"
#include "text/chars.h"

namespace shuwen {
namespace {

using Precision = TimePart::Precision;

std::optional<TimePart> word_point(const TimeCursor& c, std::uint32_t p) {
  const TimeWord* word = time_word(c, p);
  if (!word) return std::nullopt;
  const char16_t first = c.at(p);
  // 3000元以上月薪, 以下月份: the border runs through the word. 应当前往 the same.
  if ((first == u'上' || first == u'下') && c.before(p) == u'以') return std::nullopt;
  if (first == u'当' && c.before(p) == u'应') return std::nullopt;
  // 当季水果: of the season
  if (word->word == u"当季" && one_of(c.at(p + 2), u"水果蔬食流鲜时农")) return std::nullopt;
  // 建成后年产值, 施工前年均: the border runs through the word.
  if ((first == u'前' || first == u'后') && c.at(p + 1) == u'年' && is_han(c.before(p)) &&
      !one_of(c.before(p), u"到至从在于自比较与和即由将"))
    return std::nullopt;
  TimePart part{.begin = p, .end = p + static_cast<std::uint32_t>(word->word.size())};
  const std::u16string_view shown = word->word;
  switch (word->unit) {
    case TimeWord::Unit::year: {
      auto year = year_of(*word, c, p);
      if (year && c.reference && shown[0] == u'新' && c.reference->month > 6)
        ++*year;  // 新的一年, said before it begins
      // 上年度, 去年度: the word 年 may go on as a part of the year.
      return read_year_part(c, p, part.end, year, shown.ends_with(u"年"));
    }
    case TimeWord::Unit::quarter:
      part.precision = Precision::part_of_year;
      part.refers_to = RefersTo::quarter;
      part.offset = word->offset;
      if (c.reference) {
        const int first = (c.reference->month - 1) / 3 * 3 + 1;
        const Day begin = add_months(Day{c.reference->year, first, 1}, 3 * word->offset);
        part.range = month_range(begin.year, begin.month, begin.month + 2);
      }
      return part;
    case TimeWord::Unit::month: {
      const auto month = month_of(*word, c);
      return read_month_part(c, p, part.end, month ? std::optional(month->year) : std::nullopt,
                             month ? month->month : 0);
    }
    case TimeWord::Unit::week:
      if (auto day = weekday_at(c, p, static_cast<std::uint32_t>(shown.size()), word->offset))
        return with_clock(c, *day);
      part.precision = Precision::week;
      if (c.reference) {
        const Day monday = add_days(*c.reference, 7 * word->offset - weekday(*c.reference));
        part.range = {monday, add_days(monday, 6)};
      }
      part.end += c.any(part.end, {u"末"});
      return part;
    case TimeWord::Unit::day:
    case TimeWord::Unit::back:
      part.precision = Precision::day;
      if (c.reference) {
        const Day day = add_days(*c.reference, word->offset);
        part.range = {day, day};
      }
      if (word->unit == TimeWord::Unit::back) {
        part.refers_to = RefersTo::day;
        part.offset = word->offset;
      }
      if (part.refers_to == RefersTo::day && c.said_day) {
        const Day day = add_days(*c.said_day, word->offset);
        part.range = {day, day};
        part.refers_to = RefersTo::nothing;
      }
      return with_clock(c, part);
    case TimeWord::Unit::stretch:
      if (is_han(c.before(p))) return std::nullopt;  // 保质期内, 工期内
      part.kind = TimeKind::period;
      part.refers_to = RefersTo::stretch;
      return part;
    case TimeWord::Unit::end:
      part.kind = TimeKind::period;
      part.refers_to = RefersTo::stretch_end;
      return part;
    case TimeWord::Unit::now:
      part.kind = TimeKind::period;
      part.range.to = c.reference;
      return part;
    case TimeWord::Unit::vague:
      part.kind = TimeKind::period;
      return part;
  }
  return std::nullopt;
}

std::optional<TimePart> numeral_point(const TimeCursor& c, std::uint32_t p) {
  const auto number = c.number(p);
  if (!number || number->vague) return std::nullopt;
  if (auto part = lunar_day(c, p)) return part;
  // 2023财年, 2023学年: each body has its own.
  if (number->digits == 4 && number->value >= 1900 && number->value < 2200)
    if (const auto term = trade_term(c, number->end))
      return TimePart{.begin = p, .end = number->end + term, .kind = TimeKind::period};
  // 2023Q2, 2022H1
  if (number->arabic && number->digits == 4 && number->value >= 1900 && number->value < 2200 &&
      one_of(c.at(number->end), u"QH"))
    return read_part_of_year(c, p, number->end, number->value);
  if (c.at(number->end) == u'年' && number->digits == 4 && number->value >= 1000) {
    if (number->value > 2299 || c.any(number->end, {u"年代"})) return std::nullopt;
    return read_year_part(c, p, number->end + 1, number->value, true);
  }
  // 112年3月, 114年底: years of the Republic, with a part of the year behind them.
  if (c.at(number->end) == u'年' && number->arabic && number->digits == 3 && number->value >= 90 &&
      number->value < 160) {
    const int year = number->value + 1911;
    TimePart part = read_year_part(c, p, number->end + 1, year, true);
    // 112年,出口3万吨; 成立112年 and 112年来 are lengths.
    const bool recent = c.reference && year <= c.reference->year + 15 && year >= c.reference->year - 6;
    const bool opens = c.before(p) == 0 || one_of(c.before(p), u"。,;:(自至到在於于较比");
    const bool length = one_of(c.at(number->end + 1), u"来來间間前后後以内內余餘多的历歷");
    if (part.end > number->end + 1 || (recent && opens && !length)) return part;
  }
  if (auto part = read_part_of_year(c, p, p, std::nullopt)) return part;
  if (auto part = dotted_day(c, p, *number)) return part;
  return bare_day(c, p, *number);
}

}  // namespace

std::optional<int> implied_year(const TimeCursor& cursor, int month, std::uint32_t offset) {
  // 去年412件;3月起将抽查: what is planned is ahead, whatever year was spoken of.
  const auto& today = cursor.reference;
  if (const auto number = cursor.number(offset); number && today && cursor.said_year < today->year)
    if (cursor.any(number->end, {u"月起将", u"月起,将", u"月起拟", u"月起,拟"}))
      return today->year + (month < today->month ? 1 : 0);
  if (cursor.said_year) return cursor.said_year;
  if (!cursor.base_year) return std::nullopt;
  if (cursor.reference && cursor.base_year == cursor.reference->year && month > cursor.reference->month + 6 &&
      !planned_before(cursor, offset))
    return cursor.base_year - 1;
  return cursor.base_year;
}

std::optional<TimePart> read_point(const TimeCursor& cursor, std::uint32_t offset) {
  const char16_t c = cursor.at(offset);
  if (is_digit(c) || is_chinese_numeral(c)) {
    if (auto part = iso_date(cursor, offset)) return with_clock(cursor, *part);
    if (auto part = american_date(cursor, offset)) return part;
    if (auto part = read_split_year(cursor, offset)) return part;
    if (auto part = read_decade(cursor, offset)) return part;
    return numeral_point(cursor, offset);
  }
  if (auto part = dated_today(cursor, offset)) return part;
  if (auto part = lunar_day(cursor, offset)) return part;
  if (auto part = word_point(cursor, offset)) return part;
  if (c == u'周' || c == u'星' || c == u'礼') {
    if (const auto part = bare_weekday(cursor, offset)) return with_clock(cursor, *part);
    return std::nullopt;
  }
  if (c == u'上' || c == u'本')
    if (auto part = read_decade(cursor, offset)) return part;
  return read_part_of_year(cursor, offset, offset, std::nullopt);
}

}  // namespace shuwen
