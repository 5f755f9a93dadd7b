// Where the name of an organisation begins, beside the common walk to the left.
#pragma once

#include <vector>

#include "entities/name_edge.h"

namespace shuwen {

/// 泰康之家|上海|分公司, 先导救援|西南|分公司: a branch is called after its firm as well, back to a word that
/// ends names.
void take_firm_of_branch(const NameRun& run, LeftEdge& left, Span head,
                         const std::vector<GazetteerName>& names);

/// Whether the name begins with a place or another name.
bool anchored(const LeftEdge& left);

/// 区环卫处, 市供热办: begins with a level's word alone.
bool relative(const NameRun& run, std::uint32_t begin);

/// 宁波|明|骏科技公司: a character that is a word elsewhere, between a place and a piece of a firm's name.
void take_place_beyond(const NameRun& run, LeftEdge& left, Span head,
                       const std::vector<GazetteerName>& names);

/// 联川（中国）|药业有限公司: what stands before a place in brackets, in the name of a firm.
void take_bracketed(const NameRun& run, LeftEdge& left, Span head);

/// 绿色环保|书院社区|党总支: an organisation of a division below the county begins where the division does.
void begin_with_division(const NameRun& run, LeftEdge& left, Span head,
                         const std::vector<GazetteerName>& names, const FoundNames& found);

/// 推进|新时代文明实践中心: at the very begin such a verb is one.
void skip_leading_verb(const NameRun& run, LeftEdge& left, Span head);

/// 中共|衡阳市委, 我院|药剂科党支部, 复旦大学附属|中山医院: what else belongs to a name, or does not.
void adjust_begin(const NameRun& run, LeftEdge& left, Span head, const std::vector<GazetteerName>& names,
                  const FoundNames& found);

/// A whole name goes on to the left only from what stands directly before it: 市委|宣传部, 省|纪委.
LeftEdge whole_begin(const NameRun& run, Span head, const std::vector<GazetteerName>& names,
                     const FoundNames& found);

}  // namespace shuwen
