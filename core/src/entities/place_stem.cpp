#include "entities/place_stem.h"

#include <algorithm>

#include "entities/person_names.h"
#include "entities/place_kinds.h"
#include "entities/transcription.h"
#include "text/chars.h"

namespace shuwen {
bool ends_in_division(std::u16string_view plain, std::uint32_t end) {
  const PrefixTable& heads = name_lexicons().place_heads;
  const auto admin = static_cast<std::int32_t>(PlaceHead::admin);
  return (end >= 1 && heads.find(plain.substr(end - 1, 1)) == admin) ||
         (end >= 2 && heads.find(plain.substr(end - 2, 2)) == admin);
}

namespace {

constexpr std::uint32_t kLongestStem = 8;
constexpr std::u16string_view kNumerals = u"〇零一二三四五六七八九十百千两0123456789第";

/// Whether the unit before `end` is a word for a natural feature: names of streets are made of those.
bool ends_in_nature(std::u16string_view plain, std::uint32_t end) {
  if (end == 0) return false;
  const std::int32_t head = name_lexicons().place_heads.find(plain.substr(end - 1, 1));
  return plain[end - 1] == u'桥' || head == static_cast<std::int32_t>(PlaceHead::nature) ||
         head == static_cast<std::int32_t>(PlaceHead::weak);
}

/// 顾|村, which names what lies in it (顾村|公园) and may be called by one character.
bool ends_village(const NameRun& run, std::uint32_t head) {
  return head < run.span().end &&
         std::u16string_view(u"村庄寨屯").find(run.plain()[head]) != std::u16string_view::npos;
}

/// 王家|坪村, 来到|柳树|坪村: an ordinary word that a division's name begins with, because a family is meant
/// or nothing else can stand there.
bool opens_name(const NameRun& run, Span word, const std::vector<GazetteerName>& names) {
  const std::u16string_view text = slice(run.plain(), word);
  const NameLexicons& lexicons = name_lexicons();
  if (lexicons.stops.has(text) || lexicons.kind_stems.has(text) || lexicons.titles.has(text)) return false;
  if (word.size() == 2 && text[1] == u'家' && surname_at(text, 0, 1, false)) return true;
  return word.begin == run.span().begin || placed(run, word.begin) ||
         ends_in_division(run.plain(), word.begin) || name_ending_at(names, run.plain(), word.begin);
}

bool transcribed(const NameRun& run, std::uint32_t begin, std::uint32_t end) {
  return std::all_of(run.plain().begin() + begin, run.plain().begin() + end, transcribes);
}

/// 走进|上|坪村: a word of position that can only be the begin of the name of one character behind it.
bool turns_in_name(const NameRun& run, std::uint32_t begin, std::uint32_t head) {
  if (begin + 1 != head || begin == run.span().begin || !run.border(begin - 1)) return false;
  constexpr std::u16string_view kPositions = u"上下前后中里外新老旧";
  return kPositions.find(run.plain()[begin - 1]) != kPositions.npos && placed(run, begin - 1);
}

}  // namespace

LeftEdge stem_begin(const NameRun& run, std::uint32_t head, PlaceHead kind, bool road, std::uint32_t inside,
                    const std::vector<GazetteerName>& names, const FoundNames& found) {
  LeftEdge left{head};
  const std::uint32_t wanted = kind == PlaceHead::site ? 4 : 2;
  for (;;) {
    LeftEdge next = walk_left(run, left.begin, names, found, 1, road);
    if (const GazetteerName* place = name_ending_at(names, run.plain(), left.begin);
        place && next.edge == Edge::joined && next.begin < place->span.begin) {
      next.edge = Edge::anchor;  // 安阜街道|长江|路: the division before is a place of its own
      next.begin = place->span.begin;
    }
    if (next.begin == left.begin || next.edge != Edge::limit) {
      if (next.begin == left.begin && turns_in_name(run, left.begin, head + inside)) {
        --left.begin;
        ++left.single_words;
        return left;
      }
      left.edge = next.edge;
      const bool empty = left.begin == head && inside == 0;
      // 中山|北|二路
      const bool side =
          kind == PlaceHead::street && inside == 0 && left.begin + 1 == head &&
          std::u16string_view(u"东南西北中").find(run.plain()[left.begin]) != std::u16string_view::npos;
      const GazetteerName* place = name_ending_at(names, run.plain(), left.begin);
      // An administrative name belongs to a site's name; a short one to any: 东城|街道, 泉州|湾.
      const bool part =
          place && (!place->form->full || place->form->level == PlaceLevel::nature ||
                    place->form->level == PlaceLevel::city || place->form->level == PlaceLevel::site);
      const bool piece = kind == PlaceHead::admin && place && !place->form->full &&
                         head + inside == left.begin + 1 && !ends_village(run, head + inside);  // 朝阳|川镇
      // 八里|堂路; 8座|古城|遗址 is of a kind
      const bool kind_of_site = empty && kind == PlaceHead::site && place && !place->trusted &&
                                next.begin == place->span.begin &&
                                name_lexicons().not_places.has(slice(run.plain(), place->span));
      const bool weak_form = place && (place->form->plain_word || piece) && !kind_of_site;
      const bool around = place && goes_round(slice(run.plain(), {left.begin, head + inside}));
      const bool under = place && place->form->level == PlaceLevel::nature &&
                         inside + head > left.begin + 2 && kind == PlaceHead::street;  // 秦岭|终南山隧道
      if (next.edge == Edge::anchor && !kind_of_site &&
          (kind == PlaceHead::site || weak_form || around || under || ((empty || side) && part))) {
        left.begin = kind == PlaceHead::site ? next.begin : place->span.begin;
      }
      // 淮|海|东路, 万石山|风景区: the word before names something only as a part of this one.
      const bool basin = next.edge == Edge::joined && empty && kind == PlaceHead::nature &&
                         run.plain().substr(head + inside, 2) == u"盆地";
      if (basin) left.begin = next.begin;  // 珠江口|盆地
      if (next.edge == Edge::joined && !basin &&
          ((kind == PlaceHead::site && empty &&
            (!ends_in_division(run.plain(), left.begin) || ends_village(run, left.begin - 1))) ||
           (empty && kind == PlaceHead::admin) ||
           (empty && kind == PlaceHead::street && ends_in_nature(run.plain(), left.begin)))) {
        left.begin = next.begin;
        const GazetteerName* before = name_ending_at(names, run.plain(), left.begin);
        if (before && kind == PlaceHead::site) left.begin = before->span.begin;
      }
      return left;
    }
    const std::uint32_t length = head - left.begin + inside;
    const std::uint32_t step = left.begin - next.begin;
    // 总结|龙|湖: an ordinary word before a piece of a name is no part of it.
    const bool numbered = kNumerals.find(run.plain()[next.begin]) != kNumerals.npos;  // 八里|堂
    const bool whole = kind == PlaceHead::admin && opens_name(run, {next.begin, left.begin}, names);
    if (length == 1 && step > 1 && kind != PlaceHead::site && kind != PlaceHead::area && !numbered &&
        !whole) {
      left.edge = Edge::limit;
      return left;
    }
    // 麦|赫拉巴德|机场: a foreign name goes on.
    const bool foreign =
        step == 1 && (kind == PlaceHead::site || length > 2) && transcribed(run, next.begin, head);
    const bool full = !foreign && length >= wanted && (step > 1 || length >= 3);
    if (full || head - next.begin > kLongestStem) {
      left.edge = Edge::limit;
      return left;
    }
    left.begin = next.begin;
    left.long_words += next.long_words;
    left.single_words += next.single_words;
  }
}

}  // namespace shuwen
