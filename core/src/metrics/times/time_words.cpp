#include "metrics/times/time_words.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <vector>

#include "lexicon/lexicon.h"
#include "text/chars.h"

namespace shuwen {
namespace {

/// Words by first character, longest first within one.
struct WordTable {
  std::vector<TimeWord> words;
  std::array<std::pair<std::uint16_t, std::uint16_t>, 256> buckets{};  // by the low byte of the first unit

  WordTable() {
    constexpr std::array<std::u16string_view, 10> kUnits = {u"year", u"quarter", u"month", u"week", u"day",
                                                            u"back", u"stretch", u"end",   u"now",  u"vague"};
    constexpr std::array<std::u16string_view, 4> kFrom = {u"", u"base", u"said", u"whole"};
    for (const auto& row : lexicon_rows("time_words")) {
      if (row.size() < 3 || row[0].empty()) continue;
      TimeWord word{.word = row[0]};
      const auto unit = std::find(kUnits.begin(), kUnits.end(), row[1]);
      word.unit =
          static_cast<TimeWord::Unit>(std::min<std::ptrdiff_t>(unit - kUnits.begin(), kUnits.size() - 1));
      std::u16string_view offset = row[2];
      for (std::size_t i = 1; i < kFrom.size(); ++i)
        if (offset.starts_with(kFrom[i])) {
          word.from = static_cast<TimeWord::From>(i);
          offset.remove_prefix(kFrom[i].size());
        }
      const bool negative = offset.starts_with(u"-");
      for (const char16_t c : offset)
        if (c >= u'0' && c <= u'9') word.offset = word.offset * 10 + (c - u'0');
      if (negative) word.offset = -word.offset;
      words.push_back(std::move(word));
    }
    const auto key = [](const TimeWord& word) { return word.word[0] & 0xFF; };
    std::stable_sort(words.begin(), words.end(), [&](const TimeWord& a, const TimeWord& b) {
      return key(a) != key(b) ? key(a) < key(b) : a.word.size() > b.word.size();
    });
    for (std::size_t i = 0; i < words.size(); ++i) {
      auto& bucket = buckets[key(words[i])];
      if (bucket.second == 0) bucket.first = static_cast<std::uint16_t>(i);
      bucket.second = static_cast<std::uint16_t>(i + 1);
    }
  }
};

}  // namespace

const TimeWord* time_word(const TimeCursor& cursor, std::uint32_t offset) {
  static const WordTable kTable;
  const auto [first, last] = kTable.buckets[cursor.at(offset) & 0xFF];
  // 出现|在, 体现|在: no 现在.
  if (cursor.is(offset, u"现在") && one_of(cursor.before(offset), u"出体呈展表实发")) return nullptr;
  // 如今,新路修到门口: how things have come to be, of no day.
  if (cursor.is(offset, u"如今") && one_of(cursor.at(offset + 2), u",，") && cursor.before(offset) != u'现')
    return nullptr;
  // 全年级, 全年龄段
  if (cursor.is(offset, u"全年") && one_of(cursor.at(offset + 2), u"级龄")) return nullptr;
  // 截至|今日, 直至|今年: up to what follows.
  if (cursor.is(offset, u"至今") && goes_on_from_now(cursor.at(offset + 2))) return nullptr;
  for (std::uint16_t i = first; i < last; ++i)
    if (cursor.is(offset, kTable.words[i].word)) return &kTable.words[i];
  return nullptr;
}

std::optional<int> year_of(const TimeWord& word, const TimeCursor& cursor, std::uint32_t offset) {
  const auto known = [](std::initializer_list<int> years) -> std::optional<int> {
    for (const int year : years)
      if (year) return year;
    return std::nullopt;
  };
  std::optional<int> year;
  switch (word.from) {
    case TimeWord::From::reference:
      if (cursor.reference) year = cursor.reference->year;
      break;
    case TimeWord::From::report:
      // 2018年销售额…,增速比|上年|回落: before the year said, when that is past.
      year = known({word.offset == 0 || cursor.said_year < cursor.base_year ? cursor.said_year : 0,
                    cursor.report_year});
      break;
    case TimeWord::From::said:
      // 次年: of a year that was not named.
      if (word.offset > 0 && !cursor.said_year && !cursor.carried_year) return std::nullopt;
      // 当年 in a report on a year, where 上年 was named before, is the year reported on.
      if (cursor.reports && word.word[0] == u'当' && cursor.said_year < cursor.base_year)
        year = known({cursor.base_year});
      else
        year = known({cursor.said_year, cursor.carried_year, cursor.base_year});
      break;
    case TimeWord::From::whole:
      // 下半年,按上年度的60%返还,预计|全年|减负3亿元: what is planned is not of the year compared with.
      if (cursor.reference && cursor.said_year && cursor.said_year < cursor.reference->year &&
          planned_before(cursor, offset)) {
        year = known({cursor.base_year});
        break;
      }
      // A day named without a year (1月18日获悉) names none.
      year = cursor.reference && cursor.said_year == cursor.reference->year
                 ? known({cursor.whole_year})
                 : known({cursor.said_year, cursor.whole_year});
      break;
  }
  if (year) *year += word.offset;
  return year;
}

std::optional<Day> month_of(const TimeWord& word, const TimeCursor& cursor) {
  if (word.from != TimeWord::From::reference && cursor.said_month && cursor.said_year)
    return Day{cursor.said_year, cursor.said_month, 1};
  if (word.from == TimeWord::From::said && cursor.carried_month) return cursor.carried_month;
  if (!cursor.reference) return std::nullopt;
  // 4月…,扭转|上月|降势, told in May: the month before the one that is reported on.
  if (word.offset == -1 && cursor.said_month && cursor.said_year &&
      (cursor.said_month % 12) + 1 == cursor.reference->month)
    return add_months(Day{cursor.said_year, cursor.said_month, 1}, -1);
  return add_months(Day{cursor.reference->year, cursor.reference->month, 1}, word.offset);
}

}  // namespace shuwen
