// Names of measures and of kinds that hold a verb.
#pragma once

#include "metrics/sentences/phrase.h"

namespace shuwen {

/// 财政|投入, 总|投资: a verb that names a measure, with a noun before it.
bool is_measure_noun(const Clause& clause, ItemRange before, const VerbGroup& verb);
/// 售价45元: with nothing before it, it is the price itself.
bool is_price(const Clause& clause, ItemRange before, const VerbGroup& verb);
/// 调解|成功率68%, 服务|半径2公里: the verb opens the name of the measure that the figure gives the value of.
bool names_measure(const Clause& clause, ItemRange before, const VerbGroup& verb, const Figure& figure);
/// 31个|大城市|调查失业率|为5.1%: without the measure whose figure follows behind its verb; `end` is where
/// the stretch behind the count ends.
ItemRange before_measure(const Clause& clause, ItemRange noun, int end);
/// :物业|管理|210件;供热|退费|80件: a noun and what is done for a living, or by itself, behind the mark that
/// opens or goes on with a list, where cases are counted.
bool names_kind(const Clause& clause, std::size_t f, ItemRange ahead, const VerbGroup& verb);
/// 两台|直径|7米|的|盾构机: what is counted, when `noun` behind the count at `f` is only a dimension of it.
ItemRange owner_of_dimension(const Clause& clause, std::size_t f, ItemRange noun);

}  // namespace shuwen
