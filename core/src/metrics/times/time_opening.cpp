#include "metrics/times/time_opening.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "metrics/numbers/digits.h"
#include "metrics/times/time_words.h"
#include "text/char_set.h"
#include "text/chars.h"

namespace shuwen {
namespace {

/// What follows the numeral of a date, a length, a clock time, a holiday (五一假期) or a range of them.
constexpr CharSet kBehindNumeral(
    u"年月日天周个小时点分季半世学财采会余多几旬星刻钟国劳假长黄节期赛Q、至到-/:∶~–—\"”’」』 ");

/// 5.|17日, 5.|18-19日
bool dotted_day_may_follow(const TimeCursor& c, std::uint32_t p) {
  std::uint32_t end = p;
  while (end < p + 2 && is_digit(c.at(end)))
    ++end;
  return end > p && one_of(c.at(end), u"日-~—–至到");
}

/// 21世纪, 3天, 2020.1.1, “十三五”: by what stands behind the numeral.
bool numeral_may_open(const TimeCursor& c, std::uint32_t p) {
  std::uint32_t end = p;
  if (is_digit(c.at(p))) {
    while (is_digit(c.at(end)))
      ++end;
    if (c.at(end) == u'.') return end - p == 4 || (end - p <= 2 && dotted_day_may_follow(c, end + 1));
  } else {
    while (is_chinese_numeral(c.at(end)))
      ++end;
    if (end > p + 1 && c.at(end - 1) == u'五') return true;  // a five-year plan
  }
  return c.at(end) == 0 || kBehindNumeral.has(c.at(end));
}

/// A character that opens times and many other words, and what stands behind it where it opens a time that is
/// no word of time_words.tsv.
struct Opening {
  char16_t first;
  std::u16string_view next;
};

constexpr auto kOpenings = [] {
  std::array openings = std::to_array<Opening>({{u'“', u"国春元中端清"},
                                                {u'‘', u"国春元中端清"},
                                                {u'「', u"国春元中端清"},
                                                {u'『', u"国春元中端清"},
                                                {u'近', u"年日期来些"},
                                                {u'上', u"年月周午个学世旬星"},
                                                {u'下', u"年月周午个学世旬星"},
                                                {u'前', u"年日天"},
                                                {u'首', u"日季个"},
                                                {u'第', u""},
                                                {u'头', u""},
                                                {u'这', u"年个周近的"},
                                                {u'那', u"年个周近的"},
                                                {u'此', u"年个周近的"},
                                                {u'几', u"十年月日天周个小分季星"},
                                                {u'数', u"十年月日天周个小分季星"},
                                                {u'多', u"十年月日天周个小分季星"},
                                                {u'过', u"去"},
                                                {u'本', u"年月日周季学世报"},
                                                {u'全', u""},
                                                {u'该', u""},
                                                {u'当', u""},
                                                {u'同', u"年日期"},
                                                {u'次', u""},
                                                {u'翌', u""},
                                                {u'明', u"年天日（("},
                                                {u'后', u""},
                                                {u'期', u"内间"},
                                                {u'国', u"庆"},
                                                {u'中', u"秋午"},
                                                {u'大', u"年前"},
                                                {u'新', u"学"},
                                                {u'现', u""},
                                                {u'目', u""},
                                                {u'日', u""},
                                                {u'长', u"期"},
                                                {u'元', u"旦"},
                                                {u'报', u"告"},
                                                {u'最', u"近"},
                                                {u'未', u"来"},
                                                {u'如', u""},
                                                {u'连', u"日续"},
                                                {u'再', u"过"},
                                                {u'即', u"日"},
                                                {u'正', u"月午"},
                                                {u'深', u"夜"},
                                                {u'回', u"顾"},
                                                {u'农', u"历"},
                                                {u'清', u"明晨"},
                                                {u'春', u"节运"},
                                                {u'端', u"午"},
                                                {u'周', u"一二三四五六日天"},
                                                {u'星', u"期"}});
  std::sort(openings.begin(), openings.end(),
            [](const Opening& a, const Opening& b) { return a.first < b.first; });
  return openings;
}();

/// 近三年, 前8个月, 第一季度, “十三五”: whether a numeral behind `first` may open a time.
bool takes_numeral(char16_t first) {
  return one_of(first, u"近上下前首第头这那此“‘「『");
}

bool may_open_phrase(char16_t first, char16_t next) {
  const auto opening = std::lower_bound(kOpenings.begin(), kOpenings.end(), first,
                                        [](const Opening& o, char16_t unit) { return o.first < unit; });
  if (opening == kOpenings.end() || opening->first != first) return true;
  if (one_of(next, opening->next)) return true;
  return takes_numeral(first) && (is_digit(next) || is_chinese_numeral(next) || one_of(next, u"几多数半两"));
}

}  // namespace

bool may_open_time(const TimeCursor& c, std::uint32_t p) {
  const char16_t first = c.at(p);
  if (first == u'数' && one_of(c.before(p), u"指人系倍参总次件户函基整"))  // 消费者物价指|数年增
    return false;
  if (is_digit(first) || is_chinese_numeral(first)) return numeral_may_open(c, p);
  return may_open_phrase(first, c.at(p + 1)) || time_word(c, p) != nullptr;
}

}  // namespace shuwen
