// What the stretch before or behind a figure says about it, beside its verb and noun.
#pragma once

#include <optional>

#include "metrics/sentences/phrase.h"

namespace shuwen {

/// A count with a classifier: 36起.
bool is_classified(const Figure& figure);
/// 建成后|可提供岗位…: behind a clause of time.
int past_temporal(const Clause& c, ItemRange range);
/// 一死, 两伤: the verb is in the figure.
bool is_casualty(const Clause& c, std::size_t f);
/// 把, 将, 对, 在 … right before the figure, no end of a verb (控制在) and no copula.
bool is_front(const Clause& c, int item, const Frame& frame);
/// 15款水壶中,|3款|噪声|超过70分贝: whether `noun` behind the count at `f`, of which the whole was told, is
/// what the next figure measures.
bool measures_next(const Clause& c, std::size_t f, ItemRange noun);
/// 为37所|学校|配备辅导员1260名: the noun that the figure before counts is not part of what governs this
/// one.
ItemRange past_noun_of_figure(const Clause& c, std::size_t f, ItemRange left);
/// 降幅|在|10℃以上: where a measure stands; not 在|18个|采样点.
std::optional<VerbGroup> standing_in(const Clause& c, const Frame& frame, ItemRange left);
/// 增速比上年的|26.1%|回落: the item of 比 or 较, when the figure is what is compared with; -1 when not.
int compared_value(const Clause& c, ItemRange before);
/// 把承包收益的|30%|返还: what a share is taken of.
ItemRange owner_of_share(const Clause& c, std::size_t f, ItemRange before);
/// 486所学校|中|已有471所: where they are among, which the figure before counts.
ItemRange past_localizer(const Clause& c, ItemRange range);
/// 41户123人|贫困户, 1.3米以上及6周岁以上|儿童: nothing but a word of joining between two figures.
bool joined(const Clause& c, std::size_t f);
/// 20家机构|300人, 两名教师|和|三名家长: behind figure `f` its noun, then nothing but a word of joining
/// before the next figure.
bool is_coordinated(const Clause& c, std::size_t f);
/// 风力16级|(52米/秒): alone in the brackets, the same in another unit.
bool restates(const Clause& c, std::size_t f);
/// 20名, 3万人次: those counted act themselves.
bool is_person(const Figure& figure);
/// Where the stretch that `item` is in ends: at a mark or the next figure.
int stretch_end(const Clause& c, int item);
/// 3省, 15国: what territories are counted.
bool counts_territories(const Figure& figure);
/// No share and no multiple: a noun behind it may be what is counted.
bool takes_noun_behind(const Figure& figure);
/// 其中 in the same stretch of coordinated figures, or brackets right behind a figure.
bool is_part(const Clause& c, std::size_t f);

}  // namespace shuwen
