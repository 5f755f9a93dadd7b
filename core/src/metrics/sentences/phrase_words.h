// What single words are within a noun phrase or at its ends.
#pragma once

#include <string_view>

#include "metrics/sentences/clause.h"

namespace shuwen {

/// 覆盖率超过98%的|基础上, 这种|情况下: in what state something else is done.
bool is_circumstance(const Clause& clause, ItemRange range);
/// 公司力争|营收: what is striven for stands behind.
bool is_striving(const Clause& clause, int item);
/// 东南亚|市场: a place before it is part of the noun.
bool is_word_of_trade(const Clause& clause, int item);
/// 造成, 导致.
bool is_cause(std::u16string_view verb);
/// 21人|获得首次颁出的纪念章: people stand before `item` and need no noun, so that a verb there is theirs.
bool counts_people(const Clause& clause, int item);
bool is_pronoun(std::u16string_view word);
/// 要, 想: what leads on to a verb and ends the noun before.
bool ends_modal(const Clause& clause, int item);
/// 一个, 一: only says “a”.
bool is_article(const Clause& clause, const Item& item);
/// 收入|年均|增长, 系统|平均|会处理: what says how the figure behind was taken ends the phrase before it.
bool is_average(const Clause& clause, ItemRange range);
/// (600519.SH): what only tells one thing from another, in brackets.
bool is_code(const Clause& clause, const Item& item);
/// 发放|自主|就业补助金: an adverb behind the verb is part of its object.
bool qualifies_object(const Clause& clause, int item, int end);
/// Behind the head that the nouns and verbs from `item` on are parts of (重建|项目), else `item`.
int past_head(const Clause& clause, int item, int end);
/// The item is a lone character of `set`.
bool one_char_of(const Clause& clause, int item, std::u16string_view set);
/// ，|预期|中期净利润: 预期 opens its stretch and is no name of a measure (预期寿命).
bool expects(const Clause& clause, int item);
/// Words that open a noun phrase without being part of it. 日均, 最高, 按时 say which measure is meant, and
/// 原价, 标准 are measures: they stay.
bool is_function_word(const Clause& clause, int item);
/// 在|岸, 备|货: a lone character that looks like an adverb or preposition, before another lone one.
bool is_half_word(const Clause& clause, int item, int end);
/// 特别|国债, 免费|教材: an adverb that is an adjective before a noun.
bool is_attributive(const Clause& clause, int item, int end);
/// 成人(需同时入园), 强度(与总值之比): an aside in brackets, no part of the noun; 景区(点), (区、市) are.
bool is_aside(const Clause& clause, const Item& item);
/// 座谈|会 is a noun; before a verb, or before 超过 and the like in a figure, 会 is a future.
bool is_future_verb(const Clause& clause, int item);
/// 我国外贸比重, 全国平均强度: the country is part of what is measured.
bool is_country(std::u16string_view word);
/// 影响, 带动: what changes stands behind.
bool is_causative(std::u16string_view word);
/// 宣布, 显示: what is said stands behind.
bool is_speech(std::u16string_view word);
/// 比例|不低于资产, 规模|接近全国: whether the range opens with how a measure stands to a whole, and nothing
/// else is told there.
bool bounds_share(const Clause& clause, ItemRange range);
/// 是, 成为: what it is stands behind.
bool is_copula(std::u16string_view word);
/// 国家|和|地区: between two plain nouns, of which the second ends the phrase.
bool joins_nouns(const Clause& clause, int item, ItemRange range);
/// 成功|率, 优先|级: what looks like an adverb is the first half of a noun.
bool begins_measure(const Clause& clause, int item, int end);
/// 逆|回购, 微|改造: a lone character that makes a noun of the verb it touches.
bool is_prefix(const Clause& clause, int item);
/// 震|中: the last two characters are one word that the segmenter does not know.
bool ends_lone(const Clause& clause, ItemRange range);

}  // namespace shuwen
