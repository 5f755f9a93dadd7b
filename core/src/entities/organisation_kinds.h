// What tells a name of an organisation from a kind of organisation, beside its own words.
#pragma once

#include <cstdint>
#include <string_view>

#include "entities/reading.h"

namespace shuwen {

/// 省, 市, 区 …: the last word of an administrative division.
bool is_level(char16_t c);

/// 国际密码|协会: there is one of that reach.
bool reaches_wide(std::u16string_view stem);

/// 未来论坛|理事会, 全运会|组委会: of an event, of which there is one.
bool of_event(std::u16string_view stem);

/// 海新科技|董事长, 华勤通讯|旗下: whether what only a firm has or does stands at `at`.
bool firm_behind(const NameRun& run, std::uint32_t at);

/// 晨光新闻|记者: whether what only the press does or has stands at `at`.
bool reports_behind(const NameRun& run, std::uint32_t at);

/// 亚马逊|中国, 京东|国际: the end of what a known firm's `name` goes on with when a branch is meant.
std::uint32_t branch_end(const NameRun& run, Span name);

/// 企业之一的|华勤通讯: whether words that announce a firm's name end at `at`.
bool firm_before(const NameRun& run, std::uint32_t at);

/// 各县（区）卫生局、教体局: whether a body that begins at `begin` is any of those levels, in the first place
/// of a list or a later one.
bool of_each_level(std::u16string_view plain, std::uint32_t begin);

}  // namespace shuwen
