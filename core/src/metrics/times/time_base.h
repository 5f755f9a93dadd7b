// What relative expressions of time in an article count from.
#pragma once

#include "article/article.h"
#include "metrics/times/time.h"

namespace shuwen {

/// The reference date, and the year a report's title says it reports on: a communiqué of 2022 that came out
/// in 2023 means 2022 by 全年, and 2021 by 上年.
TimeBase time_base(const StructuredArticle& article);

/// The year that a section's headings name (三、2026年工作打算: 年底前 is of 2026), else the year of
/// `article`.
int section_year(const std::vector<std::u16string>& section, const TimeBase& article);

}  // namespace shuwen
