#include "metrics/quantities/unit_attach.h"

#include <algorithm>

#include "metrics/numbers/digits.h"
#include "metrics/quantities/unit_border.h"
#include "text/chars.h"

namespace shuwen {
namespace {

/// A denominator at `at`: a unit, perhaps with a power before it (万人, 10万人, 百公里); its end, or `at`.
std::uint32_t denominator_end(std::u16string_view text, std::uint32_t at, std::uint32_t end) {
  std::uint32_t start = at;
  if (start < end && text[start] == u'半') ++start;  // 每半月
  while (start < end &&
         (is_ascii_digit(text[start]) || small_power(text[start]) > 0 || big_power(text[start]) > 0))
    ++start;
  if (start < end && text.substr(start).starts_with(u"人口")) return start + 2;
  const Unit* unit = unit_at(text, start, end);
  if (unit == nullptr && start > at) {
    start = at;  // 千米, 百帕
    unit = unit_at(text, at, end);
  }
  if (unit == nullptr && start == at && start < end && one_of(text[start], u"生师校企村镇县店厂户座车票"))
    return start + 1;
  return unit == nullptr ? at : start + static_cast<std::uint32_t>(unit->written.size());
}

bool is_stretch(const Unit& unit) {
  return unit.unit_class == UnitClass::measure || unit.unit_class == UnitClass::money ||
         unit.unit_class == UnitClass::multiple;
}

constexpr std::u16string_view kAndAHalf = u" and a half";

/// A half behind the unit: 三年半, 两倍半, 一米半; a day and a half.
bool half_behind(std::u16string_view text, std::uint32_t at, std::uint32_t end, const Unit& unit) {
  if (unit.kind == MetricKind::duration && text.substr(0, end).substr(at).starts_with(kAndAHalf)) return true;
  if (at >= end || text[at] != u'半' || !is_stretch(unit)) return false;
  if (at + 2 < end && text[at + 1] == u'时' && text[at + 2] == u'间') return true;
  return at + 1 >= end || !is_han(text[at + 1]) || one_of(text[at + 1], u"的后前多以左之来内就才到至");
}

/// 24.50 dollars an hour, 60 km a day, $75 a barrel: the length of what says per, when one stands there.
std::uint32_t per_article(std::u16string_view text, std::uint32_t at, std::uint32_t end) {
  const std::u16string_view behind = text.substr(at, end - at);
  const std::uint32_t size = behind.starts_with(u" a ") ? 3 : behind.starts_with(u" an ") ? 4 : 0;
  if (size == 0) return 0;
  for (const std::u16string_view unit :
       {u"minute", u"hour",  u"day",    u"night",  u"week",  u"month", u"year",
        u"barrel", u"tonne", u"ton",    u"ounce",  u"pound", u"kilo",  u"kilogram",
        u"litre",  u"liter", u"gallon", u"bushel", u"share", u"head",  u"person"}) {
    if (!behind.substr(size).starts_with(unit)) continue;
    const std::u16string_view rest = behind.substr(size + unit.size());
    const bool ends = rest.empty() || !is_latin(rest[0]);
    return ends && !rest.starts_with(u" ago") && !rest.starts_with(u" earlier") ? size : 0;
  }
  // $4 a dose.
  std::size_t stop = static_cast<std::size_t>(size);
  while (stop < behind.size() && behind[stop] >= u'a' && behind[stop] <= u'z')
    ++stop;
  const bool ends = stop == behind.size() || one_of(behind[stop], u".,;)");
  const bool priced =
      at > 0 && is_digit(text[at - 1]);  // a bare number, which only a sign before makes money
  return priced && ends && stop > size + 2U ? size : 0;
}

/// 一级|每人每月110元: a chain of 每X before a number belongs to that.
bool precedes_number(std::u16string_view text, std::uint32_t at, std::uint32_t end) {
  while (at + 1 < end && text[at] == u'每') {
    const std::uint32_t stop = denominator_end(text, at + 1, end);
    if (stop == at + 1) return false;
    at = stop;
  }
  return at < end && (is_ascii_digit(text[at]) || begins_chinese(text[at]));
}

}  // namespace

void trailing_per(std::u16string_view text, std::uint32_t end, AttachedUnit& attached) {
  const bool per = text.substr(attached.end, std::min<std::size_t>(5, end - attached.end)) == u" per ";
  if (const std::uint32_t size = per ? 5 : per_article(text, attached.end, end); size > 0) {
    const std::uint32_t start = attached.end + size;
    std::uint32_t stop = start;
    if (const Unit* unit = unit_at(text, start, end)) {
      stop += static_cast<std::uint32_t>(unit->written.size());
    } else {
      while (stop < end && is_latin(text[stop]))
        ++stop;
    }
    const std::u16string_view what = text.substr(start, stop - start);
    if (stop > start && what != u"cent" && what != u"annum") {
      attached.per.push_back({start, stop});
      attached.end = stop;
      return;
    }
  }
  while (attached.end + 1 < end && attached.per.size() < 3) {
    const char16_t sign = text[attached.end];
    const bool joins =
        sign == u'/' || sign == u'每' || sign == u'∕' || (sign == u'·' && !attached.per.empty());
    if (!joins) return;
    const std::uint32_t start = attached.end + 1;
    std::uint32_t stop = denominator_end(text, start, end);
    // 20万千瓦/40万千瓦时: another figure, no unit.
    if (sign == u'/' && is_ascii_digit(text[start]) &&
        text.substr(start, stop - start).find_first_of(u"万亿") != text.npos)
      return;
    if (sign == u'每' && precedes_number(text, stop, end)) return;
    while (sign == u'/' && stop < end && is_latin(text[stop]))  // $5/mo
      ++stop;
    if (stop == start) {
      // A noun of one or two characters that is no unit elsewhere: 元/车, 元/票.
      if (sign == u'每' || !is_han(text[start]) || text[attached.end - 1] == u'%') return;  // 5%/同比增长
      stop = start + 1;
      while (stop < end && stop < start + 4 && is_han(text[stop]) &&
             !one_of(text[stop], u"的和与及或为在并均由至到以"))
        ++stop;
      if (stop < end && is_han(text[stop]) && stop == start + 4) stop = start + 1;
    }
    attached.per.push_back({start, stop});
    attached.end = stop;
  }
}

/// 共 15 个, or 15 个 behind a mark where other numbers nearby stand so: no blank is written beside marks.
bool stands_between_blanks(std::u16string_view text, std::uint32_t number) {
  const auto begins_here = [&](std::size_t at) {
    return at > 1 && at < text.size() && text[at - 1] == u' ' && is_han(text[at - 2]) &&
           is_ascii_digit(text[at]);
  };
  if (number > 1 && text[number - 1] == u' ' && is_han(text[number - 2])) return true;
  if (number == 0 || !one_of(text[number - 1], u"、,;:。(“")) return false;
  constexpr std::size_t kNearby = 40;
  for (std::size_t at = number > kNearby ? number - kNearby : 0; at < number + kNearby; ++at)
    if (begins_here(at)) return true;
  return false;
}

AttachedUnit attach_unit(std::u16string_view text, std::uint32_t at, std::uint32_t end,
                         const Number& number) {
  AttachedUnit attached;
  attached.span = {at, at};
  attached.end = at;
  if (number.form == NumberForm::percent || number.form == NumberForm::ratio || number.ordinal)
    return attached;
  if (number.span.size() == 1 && text[number.span.begin] == u'双') return attached;
  std::uint32_t start = at;
  if (start < end && text[start] == u' ' && start + 1 < end) ++start;
  // a 15-minute walk
  if (start == at && start + 1 < end && text[start] == u'-' && is_latin(text[start + 1]) &&
      unit_at(text, start, end) == nullptr)
    ++start;
  // 两个半小时, 一个多月: what stands between the classifier 个 and the unit it counts.
  if (start + 2 < end && text[start] == u'个' &&
      (text[start + 1] == u'半' || text[start + 1] == u'多' || text[start + 1] == u'余')) {
    const Unit* unit = unit_at(text, start + 2, end);
    if (unit != nullptr && unit->kind == MetricKind::duration) {
      attached.unit = unit;
      attached.half = text[start + 1] == u'半';
      attached.more = !attached.half;
      attached.end = start + 2 + static_cast<std::uint32_t>(unit->written.size());
      attached.span = {start + 2, attached.end};
      return attached;
    }
  }
  // 8分多钟
  if (start + 2 < end && one_of(text[start], u"分秒") && one_of(text[start + 1], u"多半") &&
      text[start + 2] == u'钟') {
    attached.unit = unit_named(text[start] == u'分' ? u"分钟" : u"秒钟");
    attached.half = text[start + 1] == u'半';
    attached.more = !attached.half;
    attached.span = {start, start + 1};
    attached.end = start + 3;
    return attached;
  }
  // 七大类: an adjective between numeral and classifier.
  if (number.in_words && start + 1 < end && text[start] == u'大' && one_of(text[start + 1], u"类块项种件板"))
    ++start;
  const Unit* unit = unit_at(text, start, end);
  if (unit == nullptr && start > at && one_of(text[start], u"([{<")) {  // 20 (kg)
    unit = unit_at(text, start + 1, end);
    if (unit == nullptr) return attached;
    const std::uint32_t close = start + 1 + static_cast<std::uint32_t>(unit->written.size());
    if (close >= end || !one_of(text[close], u")]}>")) return attached;
    attached.unit = unit;
    attached.span = {start + 1, close};
    attached.end = close + 1;
    return attached;
  }
  if (unit == nullptr) return attached;
  // 7.6p, 99p; 1080p is no price.
  if (unit->written == u"p" && (start > at || !(number.value < Decimal(240)) ||
                                text.substr(0, end).substr(start + 1).starts_with(u".m")))
    return attached;
  // Behind a blank stands a measure; anything else begins a new word.
  // Unless every number of the text stands between blanks: 共 15 个州.
  const bool spaced = stands_between_blanks(text, number.span.begin);
  if (start > at && text[at] == u' ' && !spaced &&
      (unit->unit_class == UnitClass::bound || unit->unit_class == UnitClass::classifier) &&
      is_han(text[start]) && unit->written.size() == 1)
    return attached;
  // 七个|月亮
  if (unit->written == u"个月" && start + 2 < end && one_of(text[start + 2], u"亮球饼"))
    unit = unit_named(u"个");
  // 上千人|组成
  if (unit->written == u"人组" && start + 2 < end && one_of(text[start + 2], u"成建织委"))
    unit = unit_named(u"人");
  // 87件|次之, but 300人次之多; 三天|大风, but 三天大的婴儿
  const std::u16string_view written = unit->written;
  const auto longest = start + static_cast<std::uint32_t>(written.size());
  const char16_t goes_on = longest < end ? text[longest] : u'\0';
  const bool parts =
      written.size() > 1 && (written.back() == u'大' || (written.back() == u'次' && goes_on == u'之'));
  const Unit* shorter = parts ? unit_named(written.substr(0, written.size() - 1)) : nullptr;
  if (shorter != nullptr && begins_other_word(text, longest, end, *unit)) unit = shorter;
  const std::uint32_t stop = start + static_cast<std::uint32_t>(unit->written.size());
  // $5 $10, 1 $10: the sign belongs to the number behind it.
  if (unit->unit_class == UnitClass::money && unit->written.size() == 1 && !is_cjk(unit->written.front()) &&
      stop < end) {
    const std::uint32_t before =
        number.span.begin - (number.span.begin > 1 && text[number.span.begin - 1] == u' ' ? 2 : 1);
    const bool signed_before = number.span.begin > 0 && text[before] == unit->written.front();
    if (is_ascii_digit(text[stop]) || signed_before) return attached;
  }
  if (begins_other_word(text, stop, end, *unit)) return attached;
  // 15国共同: countries and the like count themselves before any word; others only where none follows.
  if (unit->unit_class == UnitClass::bound && !number.in_words && stop < end && is_han(text[stop]) &&
      !one_of(unit->written.front(), u"国省县村镇校"))
    return attached;
  attached.unit = unit;
  attached.span = {start, stop};
  attached.end = stop;
  if (half_behind(text, stop, end, *unit)) {
    attached.half = true;
    attached.end = stop + (text[stop] == u' ' ? static_cast<std::uint32_t>(kAndAHalf.size()) : 1U);
  } else {
    trailing_per(text, end, attached);
  }
  return attached;
}

LeadingPer leading_per(std::u16string_view text, std::uint32_t begin, std::uint32_t at) {
  LeadingPer leading{at, {}};
  const std::uint32_t reach = at - begin > 12 ? at - 12 : begin;
  std::uint32_t from = at;
  while (from > reach) {
    std::uint32_t sign = from;
    while (sign > reach && text[sign - 1] != u'每')
      --sign;
    if (sign == reach || sign == from) break;
    if (denominator_end(text, sign, from) != from) break;
    leading.per.insert(leading.per.begin(), Span{sign, from});
    from = sign - 1;
    leading.begin = from;
  }
  return leading;
}

}  // namespace shuwen
