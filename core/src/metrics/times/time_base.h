// What relative expressions of time in an article count from.
#pragma once

#include "article/article.h"
#include "metrics/times/time.h"

namespace shuwen {

/// The reference date, and the year a report's title says it reports on: a communiqué of 2022 that came out
/// in 2023 means 2022 by 全年, and 2021 by 上年.
TimeBase time_base(const StructuredArticle& article);

}  // namespace shuwen
