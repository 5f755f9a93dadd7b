// Shapes a stretch of items before or behind a figure may have.
#pragma once

#include <optional>

#include "metrics/sentences/phrase.h"

namespace shuwen {

/// Whether a noun can act: a named body, or one that ends in 局, 公司, 队 …
bool is_agent(const Clause& clause, ItemRange noun);
/// The verb behind a figure and its noun: 2名队员|获评, 农户三千户|签订.
std::optional<VerbGroup> verb_behind(const Clause& clause, ItemRange range);
/// 占户籍人口的16.1%, 为低保标准的1.3倍: the verb, when the figure measures a part of something.
std::optional<VerbGroup> level_of_share(const Clause& clause, ItemRange range);
/// The item of 距, 高于 … that a figure is measured from; -1 when there is none.
int distance_word(const Clause& clause, ItemRange range);
/// Before the verb there is nothing but who acts, when and how: 平台|接入…; not 视频|监控|录像.
bool opens_clause(const Clause& clause, ItemRange before, const VerbGroup& verb);
/// 用7个月, 分三期: in what time or steps something is done.
bool is_means(const Clause& clause, const VerbGroup& verb, const Figure& figure);
/// 进口, 出口.
bool is_trade(std::u16string_view verb);
/// 被害人, 困难群众: people, who may be given money.
bool is_people(const Clause& clause, ItemRange noun);
/// 返回, 抵达: where one goes stands behind it.
bool is_motion(const Clause& clause, int verb);
/// 每亩, 至少, 上: one word that a figure cannot be said of.
bool is_no_noun(const Clause& clause, ItemRange noun);
/// 他|格外在意, 我: who speaks or acts, and is not counted.
bool tells_of_speaker(const Clause& clause, ItemRange noun);
/// Empty when there is nothing but a territory: 全市|有5家.
ItemRange without_territory(const Clause& clause, ItemRange noun);
/// 部分地区, 某省、某市等地: nothing but where.
bool is_region(const Clause& clause, ItemRange noun);
/// A place, body or time that only says where the counted things are: 雁滩片区|3所学校.
bool is_setting(const Clause& clause, ItemRange noun);

}  // namespace shuwen
