// What a figure takes over from the one before it.
#pragma once

#include <vector>

#include "metrics/context/claim.h"

namespace shuwen {

/// 责令整改36起(其中单位21起、个人15起): the parts of what was done were done as well.
void inherit_from_whole(const Clause& c, std::vector<Claim>& claims, std::size_t f);
/// 上调0.6个百分点|至|1%, 下跌232点,|或|0.68%: the figure says the same thing another way.
bool continues(const Clause& c, std::vector<Claim>& claims, std::size_t f, ItemRange left);
/// The subject of the figure before, or what was done there when this figure says how it grew.
void carry_subject(const Clause& c, std::vector<Claim>& claims, std::size_t f);
/// 签约亿元以上|项目|62个: what was done is said of the count, not of the threshold before it.
void move_past_threshold(const Clause& c, std::vector<Claim>& claims, std::size_t f);
/// 新装路灯46盏、座椅28把: one verb over coordinated objects.
void carry_action(const Clause& c, std::vector<Claim>& claims, std::size_t f, ItemRange noun);
/// 采用|两个大核、四个小核; 三成手机、两成毛衣|产自…: one verb before or behind the figures and nouns it
/// governs.
void share_verb(const Clause& clause, std::vector<Claim>& claims);

/// 高1.5米、厚2米的|堤坝: what has the second dimension has the first.
void share_measured(const Clause& clause, std::vector<Claim>& claims, std::size_t f);
/// 256GB|售6799元: what is sold is told by its size alone.
void sell_by_size(const Clause& clause, std::vector<Claim>& claims, std::size_t f);

}  // namespace shuwen
