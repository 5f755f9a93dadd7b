// Whether a figure is a fact, a target or a rule.
#pragma once

#include "metrics/context/claim.h"
#include "metrics/context/period.h"

namespace shuwen {

/// What the article as a whole says about the status of its figures.
struct Genre {
  bool lays_down = false;  ///< a measure, regulation or set of rules
  bool orders = false;     ///< a notice: the bounds it gives are to be kept
  bool plans = false;      ///< a plan, or the part of a report that tells what comes next
};

/// Whether a title or heading opens a plan: 实施方案, 下一步工作.
bool lays_plans(std::u16string_view title);

/// 2024年工作安排, early in 2024: a heading with a time that is not over, over what has to be done.
bool tells_what_is_ahead(std::u16string_view heading, const std::vector<TimeExpression>& times,
                         const std::string& reference_date);

/// Whether a sentence opens a part that tells what comes next: 下一步,…; 今年要做好以下工作: with a list
/// behind it.
enum class PlanOpening : std::uint8_t { none, paragraph, list };
PlanOpening opens_plan(std::u16string_view sentence);

/// The genre a title tells.
Genre genre_of(std::u16string_view title);

/// 1000平方米以上的市场, 35℃以上高温日, 80毫克的限值, 0到2岁幼儿: a rule that only says which; it is of no
/// time.
bool only_delimits(const Clause& clause, std::size_t figure, const Claim& claim);

Status status_of(const Clause& clause, std::size_t figure, const Claim& claim, const Governing& period,
                 const Genre& genre);

}  // namespace shuwen
