#include "metrics/times/time_opening.h"

#include "metrics/numbers/digits.h"
#include "metrics/times/time_words.h"
#include "text/char_set.h"
#include "text/chars.h"

namespace shuwen {
namespace {

/// What follows the numeral of a date, a length, a clock time, a holiday (五一假期) or a range of them.
constexpr CharSet kBehindNumeral(
    u"年月日天周个小时点分季半世学财采会余多几旬星刻钟国劳假长黄节期赛Q、至到-/:∶~–—\"”’」』 ");

/// 21世纪, 3天, 2020.1.1, “十三五”: by what stands behind the numeral.
bool numeral_may_open(const TimeCursor& c, std::uint32_t p) {
  std::uint32_t end = p;
  if (is_digit(c.at(p))) {
    while (is_digit(c.at(end)))
      ++end;
    if (c.at(end) == u'.') return end - p == 4;
  } else {
    while (is_chinese_numeral(c.at(end)))
      ++end;
    if (end > p + 1 && c.at(end - 1) == u'五') return true;  // a five-year plan
  }
  return c.at(end) == 0 || kBehindNumeral.has(c.at(end));
}

/// 近三年, 前8个月, 第一季度.
bool numeral_follows(char16_t next) {
  return is_digit(next) || is_chinese_numeral(next) || one_of(next, u"几多数半两");
}

/// What is no word of time_words.tsv.
bool may_open_phrase(char16_t first, char16_t next) {
  switch (first) {
    case u'“':
    case u'‘':
    case u'「':
    case u'『':
      return is_chinese_numeral(next) || one_of(next, u"国春元中端清");
    case u'近':
      return numeral_follows(next) || one_of(next, u"年日期来些");
    case u'上':
    case u'下':
      return numeral_follows(next) || one_of(next, u"年月周午个学世旬星");
    case u'前':
      return numeral_follows(next) || one_of(next, u"年日天");
    case u'首':
      return numeral_follows(next) || one_of(next, u"日季个");
    case u'第':
    case u'头':
      return numeral_follows(next);
    case u'这':
    case u'那':
    case u'此':
      return numeral_follows(next) || one_of(next, u"年个周近的");
    case u'几':
    case u'数':
    case u'多':
      return one_of(next, u"十年月日天周个小分季星");
    case u'过':
      return next == u'去';
    case u'本':
      return one_of(next, u"年月日周季学世报");
    case u'全':
    case u'该':
      return next == u'年';
    case u'当':
      return one_of(next, u"年月日天晚前");
    case u'同':
      return one_of(next, u"年日期");
    case u'次':
    case u'翌':
      return next == u'日';
    case u'明':
      return one_of(next, u"年天日（(");
    case u'后':
      return one_of(next, u"年天");
    case u'期':
      return one_of(next, u"内间");
    case u'国':
      return next == u'庆';
    case u'中':
      return one_of(next, u"秋午");
    case u'大':
      return one_of(next, u"年前");
    case u'新':
      return next == u'学';
    case u'现':
      return next == u'在';
    case u'目':
    case u'日':
      return next == u'前';
    case u'长':
      return next == u'期';
    case u'元':
      return next == u'旦';
    case u'报':
      return next == u'告';
    case u'最':
      return next == u'近';
    case u'未':
      return next == u'来';
    case u'如':
      return next == u'今';
    case u'连':
      return one_of(next, u"日续");
    case u'正':
      return one_of(next, u"月午");
    case u'深':
      return next == u'夜';
    case u'回':
      return next == u'顾';
    case u'农':
      return next == u'历';
    case u'清':
      return one_of(next, u"明晨");
    case u'春':
      return next == u'节';
    case u'端':
      return next == u'午';
    case u'周':
      return one_of(next, u"一二三四五六日天");
    case u'星':
      return next == u'期';
    default:
      return true;
  }
}

}  // namespace

bool may_open_time(const TimeCursor& c, std::uint32_t p) {
  const char16_t first = c.at(p);
  if (is_digit(first) || is_chinese_numeral(first)) return numeral_may_open(c, p);
  return may_open_phrase(first, c.at(p + 1)) || time_word(c, p) != nullptr;
}

}  // namespace shuwen
