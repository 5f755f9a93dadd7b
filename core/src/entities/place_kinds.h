// What tells names of places from kinds of places and from persons.
#pragma once

#include <string_view>
#include <vector>

#include "entities/gazetteer.h"
#include "entities/name_edge.h"
#include "entities/name_lexicons.h"
#include "entities/reading.h"

namespace shuwen {

/// 温|峡|口灌区, 古城|遗址, 团|山|湖村: whether what `head` ends goes on to another head, which is the
/// name's.
bool before_another(const NameRun& run, Span head);

/// 元和街道、巴城镇; 赵王新河、清水河等: the member of a list that `run` is or begins with, when a neighbour
/// ends like it in a division or a feature of nature; else empty.
Span listed_place(const NameRun& run, const std::vector<GazetteerName>& names);

/// 杭州|绕城高速: a road around or to what stands before it has no name without that.
bool goes_round(std::u16string_view stem);

/// Whether `stem` says how many, of what kind or where to, and no name: 七个|村, 滨水型|街区, 放狗下|湖,
/// 爱路护|路.
bool describes(std::u16string_view stem, std::u16string_view head, PlaceHead kind);

/// 京港澳|高速: the short names of provinces and cities that a motorway joins.
bool joins_cities(std::u16string_view stem);

/// 郑板桥画…, 张素峰: built like a personal name where a person can stand.
bool looks_like_person(const NameRun& run, Span span);

/// 南至南环线: the name, when all of `run` states a bound of an area and ends in `head`; else empty.
Span stated_bound(const NameRun& run, Span head, const std::vector<GazetteerName>& names);

/// 栖云|县: whether the words from `left` can name a division that the gazetteer does not know: characters
/// that make no words, or any word where a county begins a clause.
bool names_division(const NameRun& run, const LeftEdge& left, Span head);

/// Heads that stand behind ordinary words as often as behind names.
bool common_head(std::u16string_view head);

/// Whether the words before a head make a kind of place and no name: 红色|巷, 城市|道路.
/// `road` says that the head is a road's word of two and more units.
bool only_kind(std::u16string_view stem, PlaceHead kind, bool road, bool located, bool after_place);

}  // namespace shuwen
