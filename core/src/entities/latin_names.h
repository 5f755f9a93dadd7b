// Names in Latin script within a Chinese passage.
#pragma once

#include <string_view>

#include "entities/found_name.h"

namespace shuwen {

/// 首席投资官：John Doe, 总裁Jane Roe: capitalised words behind what somebody is called; ACME首席分析师,
/// ACME预测: one before the office or the report of a body.
void find_latin_names(std::u16string_view plain, Span passage, FoundNames& found);

}  // namespace shuwen
