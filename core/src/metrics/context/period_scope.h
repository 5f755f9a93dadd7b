// How far a time reaches: whether it governs at all, and which words end what it governs.
#pragma once

#include <vector>

#include "metrics/context/claim.h"

namespace shuwen {

/// In June, …: items that the time an English sentence opens with stands among.
constexpr int kOpening = 3;

inline bool dated(const TimeExpression& time) {
  return time.from || time.to;
}

/// after the limit was cut, before the outbreak ends: another clause begins.
bool opens_other_clause(const Clause& clause, int item);

/// down from 300 |in 2019: the English time of what something was before.
bool is_of_what_was(const Clause& clause, int item);

/// A time that says what something is compared with, when it was announced, or what it belongs to. `frame`:
/// of the figure that asks; none: what is carried on.
bool is_aside(const Clause& clause, int item, const TimeExpression& time, const Frame* frame);

/// 是去年的3倍, 恢复到2019年同期的95%: what a ratio is taken of.
bool is_measure_of(const Clause& clause, int item, const Frame* frame);

/// 占|上半年|净利润的40%, 完成|全年|1200万人目标任务的86%: what a share is of.
bool is_base_of_share(const Clause& clause, int item, const Frame* frame);

/// 由|去年|的58天: the state that something changed from has its time, at this offset, right there.
bool tells_its_own(const Clause& clause, std::uint32_t time, const Frame& frame);
/// 过去跑一趟要三天, 由过去的12%降至4%: a state of no time that is told.
bool is_former(const Clause& clause, int item, bool from);
/// 去年要等57天,“空一个月就少收一万元”: where somebody begins to speak.
bool opens_speech(const Clause& clause, int item);
/// 飞行期间, …; 伏旱期间实施…: the stretch without dates that a sentence begins with.
std::optional<Span> event_stretch(const Clause& clause);
/// 一是…,2020年减产四成;二是砍树30棵: what stands in one item of a list does not date another.
bool stands_in_other_item(const Clause& clause, int item, const Frame& frame);
/// 他今年|67岁,带着两个孙子: the year of an age, not of what is told behind.
bool dates_an_age(const Clause& clause, int item, const Frame& frame);
/// 公司同日公告,…: a stretch that only says who made it known.
bool ends_in_announcement(const Clause& clause, int segment);
/// 工程2018年9月开工,总投资30亿元: when a thing came about, which what is told of it behind is not of.
bool dates_an_origin(const Clause& clause, int item);

/// 低于5.5%的预期目标, 全长29公里的二号线, 日处理2万吨的污水厂: what a goal or a thing is, at any time.
bool is_timeless(const Clause& clause, const Frame& frame);
/// 下半年开工,建成|后|可新增产能50万套: what a thing will do once it stands.
bool is_once_built(const Clause& clause, int item, const Frame& frame);

/// Whether the sentence leaves the time that the one before it was told in.
bool leaves_period(const Clause& clause);

/// 62岁的老人, 60岁以上老人: an age is no event, 平均年龄41岁 is measured.
bool is_of_somebody(const Clause& clause, std::size_t figure, const Claim& claim);

/// 两个泊位|预计|10月|投产: the item of the time that a plan behind the figure names, -1 when none does.
int planned_behind(const Clause& clause, const Frame& frame);

/// 全年, 2023年.
bool is_year(const TimeExpression& time);
/// Whether it is a part of the stretch.
bool lies_within(const TimeExpression& time, const std::optional<std::string>& from,
                 const std::optional<std::string>& to);
/// 单日峰值出现在10月3日, 其中一季度增长8%: the day of an extreme, or a part beside its whole.
bool dates_an_extreme(const Clause& clause, int item);

/// 没收电子秤2台, 处3倍罚款, 获刑五年.
bool is_punished(const Clause& clause, const Frame& frame, const Claim& claim);

/// 、 , 和 及: between the members of a list.
bool joins(const Clause& clause, int item);

/// The times of a list that ends before `end`: 2021年、2022年和2023年,产量分别为….
std::vector<int> listed_times(const Clause& clause, int end);

/// The figures of the first list from `begin` on: 分别为|3万、4万和5万.
std::vector<std::size_t> listed_figures(const Clause& clause, int begin);

/// What stands behind it in an English sentence does not date what stands before.
bool ends_reach(const Clause& clause, int item);

}  // namespace shuwen
