#include "metrics/tables/table_units.h"

#include <algorithm>

#include "metrics/quantities/unit_table.h"
#include "metrics/tables/table_words.h"
#include "text/chars.h"

namespace shuwen {

std::optional<ScaledUnit> scaled_unit(std::u16string_view raw) {
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

}  // namespace shuwen
