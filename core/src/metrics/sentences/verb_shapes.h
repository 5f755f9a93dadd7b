// What verbs within a stretch do beside the one that governs its figure.
#pragma once

#include "metrics/sentences/verb_group.h"

namespace shuwen {

/// A word that names something.
bool is_noun_item(const Item& item);
/// 帮助|群众|解决|难题, 组织|志愿者|清理|垃圾: who is made to do it stands between, and an object behind.
bool helps_to_act(const Clause& clause, int item, ItemRange range);
/// 驾驶|货车|倾倒|废酸: the means, with what is done by it behind.
bool is_means_of(const Clause& clause, int item, ItemRange range);
/// 判决|被告公司|支付|货款: what they are ordered to do stands behind them.
bool orders_to_act(const Clause& clause, int item, ItemRange range);
/// 带着|问题|采访: how it is done, with what is done behind.
bool accompanies(const Clause& clause, int item, ItemRange range);
/// 从代管资金中|划拨: the last item of the phrase that begins at `item`, else `item`.
int past_source(const Clause& clause, int item, ItemRange range);
/// 技术、运营、设计等|岗位, 销售、客服类|岗位: what looks like a verb stands in a list of nouns.
bool is_listed(const Clause& clause, int item, ItemRange range);
/// 对|销售|假药的|药店|没收|违法所得: the 的 behind a verb that tells on whom the next one is done, else
/// `verb`.
int tells_on_whom(const Clause& clause, int verb, ItemRange range);
/// 有|研发活动|的|工业企业300家: the 的 of what tells which, with nothing before that has them, else `verb`.
int tells_who_has(const Clause& clause, int verb, ItemRange range);
/// 农网|改造|完成|投资2亿元, 直通式|服务|覆盖|主体300家: what was done, as the thing that the next verb is
/// of.
bool is_done_thing(const Clause& clause, int verb, ItemRange range);
/// 本次|抽检|共|抽取|样品56批次: what was done, as what the verb behind 共 tells more of.
bool opens_account(const Clause& clause, int verb, ItemRange range);

}  // namespace shuwen
