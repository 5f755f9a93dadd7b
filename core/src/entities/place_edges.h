// The characters beside what was taken for a place: whether they belong to it, or it is none because of them.
#pragma once

#include <vector>

#include "entities/gazetteer.h"
#include "entities/reading.h"

namespace shuwen {

/// 守护|秦岭, 滚滚|长江, 视|欧洲: whether `span` is a name that everybody knows, and words before it; not
/// 沂|蒙山.
bool ends_in_known(const std::vector<GazetteerName>& names, std::u16string_view plain, Span span);

/// 西安街|头, 学校门|口: whether `head` is a part of a word for a spot.
bool begins_spot(const NameRun& run, Span head);

/// 老太|路边, 沿途|山体: whether what stands at `at` makes a common noun of the one character before it.
bool begins_common_noun(const NameRun& run, std::uint32_t at);

/// 荷塘区|新|桂广场, 赣州|潭|头村, 来到|月|华社区: where a name with a stem of `stem` units begins, when the
/// one character before `begin` belongs to it.
std::uint32_t with_orphan(const NameRun& run, std::uint32_t begin, std::size_t stem,
                          const std::vector<GazetteerName>& names);

}  // namespace shuwen
