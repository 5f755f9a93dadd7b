// What follows a name that nothing announced, and only a person can do.
#pragma once

#include <cstdint>

#include "entities/reading.h"

namespace shuwen {

/// 参加|会见, 主持|会议: whether the clause ends in what somebody does at a meeting.
bool attends(const NameRun& run, std::uint32_t at);

/// 何大峰|及有关部门负责同志陪同: whether others are named who come to a meeting with somebody.
bool leads(const NameRun& run, std::uint32_t at);

/// 赵东军|等48人: whether a count of people follows that a name stands for.
bool counted_with(const NameRun& run, std::uint32_t at);

/// 吴京|主演: what somebody does in a film or on a stage.
bool in_show(const NameRun& run, std::uint32_t at);

}  // namespace shuwen
