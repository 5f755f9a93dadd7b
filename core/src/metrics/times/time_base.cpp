#include "metrics/times/time_base.h"

#include "metrics/sentences/reading.h"
#include "metrics/times/calendar.h"

namespace shuwen {

TimeBase time_base(const StructuredArticle& article) {
  TimeBase base{.reference_date = article.reference_date};
  if (!article.article.title) return base;
  const Reading title(article.article.title->text);
  bool reports = false;
  for (const std::u16string_view word :
       {u"公报", u"总结", u"报告", u"年报", u"年鉴", u"决算", u"执行情况", u"完成情况", u"数据", u"统计"})
    reports = reports || title.text.find(word) != std::u16string::npos;
  const auto length = static_cast<std::uint32_t>(title.text.size());
  for (const TimeExpression& time : find_times(title.text, {0, length}, {base.reference_date})) {
    const auto day = parse_iso(time.to.value_or(""));
    if (!day || (!base.reference_date.empty() && *time.to > base.reference_date && day->month == 12 &&
                 time.from.value_or("") > base.reference_date))
      continue;
    if (reports) {
      base.year = day->year;
      break;
    }
    // 2023年营收破百亿, early in 2024: its days and months without a year are still those of 2024.
    const auto reference = parse_iso(base.reference_date);
    const bool whole = time.from && time.from->ends_with("-01-01") && time.to->ends_with("-12-31");
    if (whole && reference && day->year == reference->year - 1) base.reported_year = day->year;
    break;
  }
  return base;
}

int section_year(const std::vector<std::u16string>& section, const TimeBase& article) {
  for (auto step = section.rbegin(); step != section.rend(); ++step) {
    const Reading heading(*step);
    const auto length = static_cast<std::uint32_t>(heading.text.size());
    const auto times = find_times(heading.text, {0, length}, article);
    // 2023年进口扩大,突破3000亿美元: a claim, and no section of a year.
    if (times.size() != 1 || heading.text.find(u',') != std::u16string::npos) continue;
    const TimeExpression& time = times[0];
    if (time.from && time.to && time.from->ends_with("-01-01") &&
        *time.to == time.from->substr(0, 4) + "-12-31")
      return year_named(times);
  }
  return article.year;
}

}  // namespace shuwen
