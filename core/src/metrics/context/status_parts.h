// The parts that tell the status of a figure: what is planned, and what is a price or a grant laid down.
#pragma once

#include <algorithm>
#include <initializer_list>
#include <string_view>

#include "metrics/context/claim.h"
#include "metrics/context/period.h"

namespace shuwen {

inline bool contains(std::u16string_view text, std::u16string_view part) {
  return text.find(part) != std::u16string_view::npos;
}
inline bool contains_any(std::u16string_view text, std::initializer_list<std::u16string_view> parts) {
  return std::any_of(parts.begin(), parts.end(),
                     [&](std::u16string_view part) { return contains(text, part); });
}

/// The stretch between commas and stronger marks that the figure stands in.
std::u16string_view segment_of(const Clause& clause, const Frame& frame);

/// 按照“…”的|要求: what is done meets it.
bool is_met(const Clause& clause, int item);
/// 会议要求,完成投资120亿元: what is to be done once.
bool is_order(const Clause& clause, int item, const Figure& figure);
/// 远景目标5000公里, 5000公里的目标, 预测的300人.
bool is_goal(const Clause& clause, const Frame& frame);
/// 25日气温会超过15℃, 发布天气预报,…最高气温3℃: weather that is forecast.
bool is_forecast(const Clause& clause, const Frame& frame, const Figure& figure, const Governing& period);
/// A marker of what is planned before the figure (or between it and its verb), not taken back by 已 or 目前.
bool is_planned(const Clause& clause, const Frame& frame, const Claim& claim, const Governing& period);
/// 已, 现有, 目前: a fact among what is planned.
bool is_done(const Clause& clause, const Frame& frame);
/// 应下调至1%, 可以再降15个基点: what somebody says ought to come.
bool is_advised(const Clause& clause, const Frame& frame, const Claim& claim);

/// 逾期的,退还50%; 每次积5分, 按日加收万分之五, 困难户减免四成, 最高开罚30万元: what follows for whoever it
/// is.
bool is_consequence(const Clause& clause, const Frame& frame, const Figure& figure);
/// 1分抵1元: what points are worth.
bool is_exchanged(const Clause& clause, const Frame& frame, const Figure& figure);
/// 依《…条例》规定,酒驾者,吊扣驾照2年
bool lays_down_by_law(const Clause& clause, const Frame& frame);
/// 最大残留限量|为|100微克
bool is_laid_down_limit(const Clause& clause, const Frame& frame, const Claim& claim);
/// 未满3个月的新手; 超速40公里以上就要扣照
bool is_threshold_of(const Clause& clause, const Frame& frame, const Figure& figure);

/// 可免费借阅10册, 得续租一次, 可凭通知书领取500元: what whoever it concerns may do.
bool is_entitled(const Clause& clause, const Frame& frame);
/// 按1%执行, 按每吨3元征收: a share or a price in force.
bool is_applied(const Clause& clause, const Frame& frame, const Figure& figure);
/// 每2小时至少巡查一遍: how often it has to be done.
bool is_schedule(const Clause& clause, const Frame& frame, const Figure& figure);
/// 需年满18岁, 年满60周岁的老人.
bool is_age_condition(const Clause& clause, const Frame& frame, const Figure& figure);
/// 按照防汛预案,…缩短到1小时以内: a bound, in what is told of written rules.
bool by_rules(const Clause& clause, const Frame& frame, const Figure& figure);

/// 停放5小时内收费5元, 24小时50元封顶, 月租费为100元, 单户最高授信30万元, 打五折: a price or a limit, and the
/// hours it is for.
bool is_tariff(const Clause& clause, const Frame& frame, const Figure& figure, const Claim& claim);
/// 按罚没款的1%给予奖励, 对新认定的企业,奖励20万元: what whoever it concerns is given.
bool is_grant(const Clause& clause, const Frame& frame, const Figure& figure);
/// 256GB售6799元, 一碗卖15元: what whoever sells asks; 特级果卖到15元 is what it came to.
bool is_asked(const Clause& clause, const Frame& frame, const Figure& figure);
/// 成人票价60元, 补贴标准为每人600元, 22元/平方米.
bool is_laid_down_price(const Clause& clause, const Figure& figure, const Claim& claim);

}  // namespace shuwen
