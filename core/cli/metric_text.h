// The fields of a metric as short texts: what every report shows in its cells.
#pragma once

#include <string>

#include "shuwen/analysis.h"

namespace shuwen::cli {

/// `16000`, `3..5`, `>=450000`, `<3000`; empty for figures without numbers (数十).
std::u16string value_text(const Metric& metric);
/// `increase yoy`; empty for none.
std::u16string change_text(const Metric& metric);
/// `2020-01-01..2020-06-30`, open ends empty; empty without dates.
std::u16string period_text(const Metric& metric);
/// `党建引领 › 创建城管执法服务品牌`.
std::u16string section_text(const Metric& metric);
std::u16string text_or_empty(const std::optional<Excerpt>& excerpt);
std::u16string ascii(std::string_view text);

/// Title, date, source and authors, one line each, those that are there.
std::u16string byline_text(const Article& article);

}  // namespace shuwen::cli
