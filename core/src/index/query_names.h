// What a query calls its fields and their values, in English and in Chinese.
#pragma once

#include <string_view>
#include <vector>

namespace shuwen::index {

/// The contract's word for what `name` calls: `source` for `source`, `来源` and `來源`. `what` is `field`, or
/// the field whose value it is. Empty when nothing is called so.
std::u16string_view query_name(std::u16string_view what, std::u16string_view name);

/// The contract's words for all fields.
std::vector<std::u16string_view> query_fields();

}  // namespace shuwen::index
