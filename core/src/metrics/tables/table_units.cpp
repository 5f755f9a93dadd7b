#include "metrics/tables/table_units.h"

#include <algorithm>
#include <array>

#include "metrics/quantities/unit_table.h"
#include "metrics/tables/table_words.h"
#include "text/chars.h"

namespace shuwen {

namespace {

/// million dollars, US$ million, '000 persons, number of.
std::optional<ScaledUnit> english_unit(std::u16string_view raw) {
  struct Power {
    std::u16string_view word;
    int power;
  };
  static constexpr std::array<Power, 9> kPowers = {{{u"100 million", 8},
                                                    {u"10,000", 4},
                                                    {u"10 000", 4},
                                                    {u"10000", 4},
                                                    {u"billion", 9},
                                                    {u"million", 6},
                                                    {u"thousand", 3},
                                                    {u"'000", 3},
                                                    {u"1,000", 3}}};
  std::u16string_view text = raw;
  while (!text.empty() && is_space(text.front()))
    text.remove_prefix(1);
  if (text.starts_with(u"in ")) text.remove_prefix(3);
  if (text.empty() ||
      !(is_latin(text.front()) || is_ascii_digit(text.front()) || one_of(text.front(), u"'$€£")))
    return std::nullopt;
  ScaledUnit scaled;
  std::u16string unit(text);
  for (const Power& power : kPowers) {
    const std::size_t at = unit.find(power.word);
    if (at == unit.npos) continue;
    scaled.power = power.power;
    unit.erase(at, power.word.size());
    break;
  }
  // millions of dollars
  if (scaled.power > 0 && unit.starts_with(u"s of ")) unit.erase(0, 5);
  while (!unit.empty() && is_space(unit.front()))
    unit.erase(0, 1);
  while (!unit.empty() && is_space(unit.back()))
    unit.pop_back();
  if (unit.starts_with(u"US$")) unit.erase(0, 2);
  const bool plural =
      unit.size() > 3 && unit.back() == u's' &&
      std::all_of(unit.begin(), unit.end(), [](char16_t c) { return c >= u'a' && c <= u'z'; });
  if (unit.empty() ? scaled.power == 0 : !unit_named(unit) && !plural && unit != u"people")
    return std::nullopt;
  scaled.unit = std::move(unit);
  return scaled;
}

}  // namespace

std::optional<ScaledUnit> scaled_unit(std::u16string_view raw) {
  if (auto english = english_unit(raw)) return english;
  std::u16string text = squeezed(raw);
  for (char16_t& c : text)
    c = half_width(c);
  int power = 0;
  std::size_t at = 0;
  for (; at < text.size(); ++at) {
    const char16_t c = text[at];
    const int more = c == u'十'                 ? 1
                     : c == u'百'               ? 2
                     : c == u'千'               ? 3
                     : c == u'万' || c == u'萬' ? 4
                     : c == u'亿' || c == u'億' ? 8
                                                : 0;
    if (more == 0 || unit_named(text.substr(at))) break;
    power += more;
  }
  const std::u16string unit = text.substr(at);
  if (unit.empty() ? power == 0 : !unit_named(unit)) {
    // 元/吨, 人次/日: a rate of a known unit.
    const std::size_t slash = unit.find(u'/');
    if (slash == std::u16string::npos || slash == 0 || !unit_named(unit.substr(0, slash)))
      return std::nullopt;
  }
  return ScaledUnit{power, unit};
}

std::vector<ScaledUnit> scaled_units(std::u16string_view list) {
  if (const auto one = scaled_unit(list)) return {*one};
  std::vector<ScaledUnit> units;
  for (std::size_t at = 0; at <= list.size();) {
    const std::size_t end = std::min(list.find_first_of(u"、，,；;/", at), list.size());
    const auto unit = scaled_unit(list.substr(at, end - at));
    if (!unit) return {};
    units.push_back(*unit);
    at = end + 1;
  }
  return units;
}

const ScaledUnit* fitting_unit(const std::vector<ScaledUnit>& stated, const std::vector<Excerpt>& heads,
                               bool growth) {
  if (stated.size() == 1) return stated.data();
  const auto is_percent = [](const ScaledUnit& unit) { return unit.unit == u"%"; };
  const auto any_head = [&](auto&& says) {
    return std::any_of(heads.begin(), heads.end(), [&](const Excerpt& head) { return says(head.text); });
  };
  const bool share = growth || any_head([](const std::u16string& head) { return names_share(head); });
  const auto percents = std::count_if(stated.begin(), stated.end(), is_percent);
  const bool only = static_cast<std::size_t>(percents) + 1 == stated.size();
  for (const ScaledUnit& unit : stated) {
    if (is_percent(unit) != share) continue;
    // 单位：户、人: the head 户数 says which.
    const auto holds_it = [&](const std::u16string& head) { return head.find(unit.unit) != head.npos; };
    if (share || only || (!unit.unit.empty() && any_head(holds_it))) return &unit;
  }
  return nullptr;
}

namespace {

void scale(DecimalText& text, int power) {
  if (!text || power == 0) return;
  if (const auto value = Decimal::parse(*text)) text = value->shifted(power).text();
}

}  // namespace

void apply_unit(Metric& metric, const ScaledUnit& scaled) {
  if (metric.unit) return;
  scale(metric.value, scaled.power);
  scale(metric.low, scaled.power);
  scale(metric.high, scaled.power);
  if (scaled.unit.empty()) {
    if (scaled.power > 0) metric.kind = MetricKind::count;
    return;
  }
  metric.unit = scaled.unit;
  const Unit* unit = unit_named(scaled.unit);
  if (!unit) {
    // 元/吨 is a rate of a known unit; persons are counted.
    metric.kind = scaled.unit.find(u'/') == std::u16string::npos ? MetricKind::count : MetricKind::rate;
    return;
  }
  metric.kind = unit->kind;
  Normalized base{.unit = unit->base};
  const auto convert = [&](const DecimalText& from, DecimalText& to) {
    if (const auto value = from ? Decimal::parse(*from) : std::nullopt) to = normalized(*unit, *value);
  };
  convert(metric.value, base.value);
  convert(metric.low, base.low);
  convert(metric.high, base.high);
  metric.normalized = base;
}

}  // namespace shuwen
