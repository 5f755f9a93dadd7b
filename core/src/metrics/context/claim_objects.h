// How far the noun that a verb acts on reaches, where it holds verbs itself.
#pragma once

#include <string_view>

#include "metrics/sentences/phrase.h"

namespace shuwen {

/// 农田|改造|提升|工程|扎实|推进: behind the head that nothing but verbs part from the noun, when another
/// verb follows; else the end of the noun.
int past_verbs_to_head(const Clause& clause, ItemRange noun, ItemRange range);
/// 组织|法制培训, 完成|国土绿化: a verb before it makes the last one part of the object.
bool is_object(const Clause& clause, ItemRange before, const VerbGroup& last);
/// 给予50万元的|一次性奖励, 处200元|罚款: the verb that ends the stretch is what is given.
ItemRange what_is_given(const Clause& clause, ItemRange range);
/// 更换400米|供热支管, 通报3起|整治…问题: the object begins with a verb of its own.
ItemRange compound_behind(const Clause& clause, ItemRange range);
/// 4亿元文旅|补贴: behind the word for money given at `item`, which looks like a verb, else `item`.
int past_sum(const Clause& clause, int item, int end);
/// 100万元的|服务费用: such an object, when a sum or a measure ends it.
ItemRange sum_behind(const Clause& clause, ItemRange range);
/// 防火|典型案例, 隐患|排查: the noun goes on over its verbs to the head that ends its stretch.
ItemRange up_to_head(const Clause& clause, ItemRange noun, ItemRange range);
/// The 的 inside a noun (乘客|的|大巴), -1 when there is none.
int attribute_end(const Clause& clause, ItemRange noun);
/// 载有, 印有: verbs that say what something holds, mostly in front of its name.
bool holds_inside(std::u16string_view verb);
/// 参加的|培训: the noun without the clause before it, when it begins with a verb.
ItemRange after_modifier_verb(const Clause& clause, ItemRange noun);
/// 大规模专题|培训, 专项|检查: the noun with the verb that ends its stretch, which has nothing else to
/// govern; not when the noun can act (队员|值守).
ItemRange with_final_verb(const Clause& clause, ItemRange noun, ItemRange range);
/// 提供|绿色和黑色两款|配色, 阅读、写作等6个|方面: of the members listed before the figure all from the mark
/// behind the first one on; empty when they are none.
ItemRange members_before(const Clause& clause, const Frame& frame, ItemRange before, const Figure& figure);
/// 20家|医院、诊所|开展…: the noun with those listed behind it, unless a figure counts them.
ItemRange with_listed(const Clause& clause, ItemRange noun);

/// 23家|上市银行|的覆盖率: the bodies or buildings that are counted, without what is told of them.
ItemRange counted_owner(const Clause& clause, ItemRange noun, const Figure& figure);
/// 水库中有9座|超汛限水位, 别墅里有65栋|涉嫌违建: what is the case with those, no noun.
bool states_a_case(const Clause& clause, ItemRange ahead, ItemRange noun);

}  // namespace shuwen
