// Times that a list of figures shares out: each has its own.
#include "metrics/context/period.h"
#include "metrics/context/period_scope.h"
#include "metrics/times/calendar.h"

namespace shuwen {

/// 2016年至2018年,支出分别为3亿元、5亿元和8亿元: each year has its own figure.
void PeriodReader::share_years(const Clause& c, const std::vector<TimeExpression>& times,
                               std::vector<Governing>& periods) const {
  for (int i = 0; i < static_cast<int>(c.items.size()); ++i) {
    if (!c.show(c.items[i]).starts_with(u"分别")) continue;
    const std::vector<std::size_t> figures = listed_figures(c, i + 1);
    const std::vector<int> listed = listed_times(c, i);
    // 比2020年和2019年分别增长5%和8%: what is compared with dates nothing.
    if (figures.size() < 2 || listed.empty() || times[c.items[listed.back()].time].compared) continue;
    if (listed.size() == figures.size()) {
      for (std::size_t k = 0; k < figures.size(); ++k)
        periods[figures[k]] =
            made(c.items[listed[k]].span, times[c.items[listed[k]].time], c.segments[listed[k]]);
      continue;
    }
    const TimeExpression& span = times[c.items[listed.back()].time];
    const auto first = parse_iso(span.from.value_or("")), last = parse_iso(span.to.value_or(""));
    if (listed.size() != 1 || !first || !last) continue;
    // 9月21日、22日,客流分别为3万和4万人次
    const int count = static_cast<int>(figures.size());
    const bool days = count > 1 && add_days(*first, count - 1) == *last;
    if (!days && last->year - first->year + 1 != count) continue;
    for (std::size_t k = 0; k < figures.size(); ++k) {
      TimeExpression year = span;
      if (days) {
        year.from = year.to = iso(add_days(*first, static_cast<int>(k)));
        periods[figures[k]] = made(span.span, year, c.segments[listed[0]]);
        continue;
      }
      const DayRange range = year_range(first->year + static_cast<int>(k));
      year.from = iso(*range.from);
      year.to = iso(*range.to);
      periods[figures[k]] = made(span.span, year, c.segments[listed[0]]);
    }
  }
}

}  // namespace shuwen
