#include "entities/name_edge.h"

#include <algorithm>

#include "text/chars.h"

namespace shuwen {
namespace {

constexpr std::u16string_view kNumerals = u"〇零一二三四五六七八九十百千两";

bool joins(std::u16string_view word) {
  return word == u"和" || word == u"与" || word == u"及" || word == u"暨";
}

struct Step {
  std::uint32_t begin;
  Edge edge;
  bool goes_on;
};

/// Where the numeral that ends at `end` begins.
std::uint32_t begin_of_numeral(const NameRun& run, std::uint32_t end) {
  while (end > run.span().begin &&
         (is_digit(run.plain()[end - 1]) || kNumerals.find(run.plain()[end - 1]) != kNumerals.npos))
    --end;
  return end;
}

/// 部长, 书记: an office, which ends the name of the body before it; 退役军人, 律师 may stand inside a name.
bool is_office(std::u16string_view word) {
  if (word.size() < 2 || name_lexicons().titles.find(word) != static_cast<std::int32_t>(TitleWord::role))
    return false;
  if (word.size() > 3 &&
      (word.substr(word.size() - 3) == u"负责人" || word.substr(word.size() - 2) == u"同志"))
    return true;
  if (word == u"河长" || word == u"林长" || word == u"家长") return false;
  return std::u16string_view(u"长记任席理统相裁").find(word.back()) != std::u16string_view::npos;
}

/// 部门, 监管单位: a body without a name.
bool is_nameless_body(std::u16string_view word) {
  if (name_lexicons().org_heads.find(word) != static_cast<std::int32_t>(OrgHead::generic)) return false;
  const std::u16string_view tail = word.substr(word.size() - std::min<std::size_t>(word.size(), 2));
  return tail == u"部门" || tail == u"单位";
}

/// 走到|桥面上, 掉进|河里: a motion and where to.
bool moves_to(std::u16string_view word) {
  constexpr std::u16string_view kMotions =
      u"走跑掉开驶跳冲放搬送投倒接引迈踏步融注流汇收涌潜撞闯抬推拉扔丢带";
  return word.size() == 2 && kMotions.find(word[0]) != kMotions.npos &&
         std::u16string_view(u"到进入出向").find(word[1]) != std::u16string_view::npos;
}

/// 北京市交通委员会|北京市市场监督管理局: whether a body of the place `own` stands before another one of it;
/// not 东营市公安局|东营分局.
bool side_by_side(std::u16string_view body, std::u16string_view own, bool full) {
  return body.starts_with(own) && (full || std::u16string_view(u"局院部司").find(body.back()) == body.npos);
}

/// 综合执法|局: whether the word at `begin` is longer than a body's, and no body by itself as 派出所.
bool head_inside_word(const NameRun& run, std::uint32_t begin) {
  const Span word{begin, run.border_after(begin)};
  return word.size() > 2 && !name_lexicons().org_heads.has(slice(run.plain(), word));
}

/// What the word before `at` means for a name that begins at `at`.
Step step(const NameRun& run, std::uint32_t at, const std::vector<GazetteerName>& places,
          const FoundNames& earlier, bool nominal_inside) {
  const std::u16string_view plain = run.plain();
  if (at == run.span().begin) return {at, Edge::start, false};
  if (const FoundName* before = found_ending_at(earlier, at))
    return {before->span.begin, Edge::joined, false};
  const GazetteerName* place = name_ending_at(places, plain, at);
  // 四川|长江|设计集团: a river in the name of an organisation is a word like any other.
  if (place && nominal_inside && place->form->level == PlaceLevel::nature) place = nullptr;
  // 绵阳市|公安|局: a short form that is a word as well is one inside a name.
  if (place && place->form->plain_word && !place->trusted &&
      name_lexicons().ordinary.has(slice(plain, place->span))) {
    place = nullptr;
  }
  if (place) {
    // 淮安市公安局|清江浦|分局: a place in the middle of a name.
    std::uint32_t chain = place->chain;
    // 阜阳市颍州区|文峰|街道, 浙江|天元|科技公司: what the gazetteer knows of elsewhere may go on from a
    // name.
    for (const GazetteerName* greater = name_ending_at(places, plain, chain);
         greater && greater->span.end == chain && (greater->form->full || !place->trusted) &&
         greater->chain < chain;
         greater = name_ending_at(places, plain, chain)) {
      chain = greater->chain;
    }
    if (const FoundName* body = found_ending_at(earlier, chain);
        body &&
        !side_by_side(slice(plain, body->span), slice(plain, {chain, place->span.end}), place->form->full)) {
      return {body->span.begin, Edge::joined, false};
    }
    return {chain, Edge::anchor, false};
  }
  const std::uint32_t begin = run.border_before(at);
  const std::u16string_view word = slice(plain, {begin, at});
  // 市公安局|和|县消防大队: 和县 is a county only behind a greater place.
  if (word == u"和县") return {at - 1, Edge::limit, true};
  // 西临|大营镇, 北抵: a verb of direction, not a character of a name.
  constexpr std::u16string_view kSides = u"东南西北";
  constexpr std::u16string_view kBorders = u"临邻抵跨靠依至接距起连延望通达";
  const auto borders_on = [&](char16_t side, char16_t verb) {
    return kSides.find(side) != kSides.npos && kBorders.find(verb) != kBorders.npos;
  };
  const bool one = word.size() == 1 && begin > run.span().begin;
  if ((word.size() == 2 && borders_on(word[0], word[1])) || (one && borders_on(plain[begin - 1], word[0])))
    return {at, Edge::stop, false};
  const PrefixTable& stops = name_lexicons().stops;
  std::int32_t stop = stops.find(word);
  if (stop < 0 && word.size() > 2) {  // 通过了, 日下午: one word to the segmenter
    stop = stops.find(word.substr(word.size() - 2));
    if (stop < 0 && word.back() == u'到') return {at, Edge::stop, false};  // 感受到
  }
  const auto function = static_cast<std::int32_t>(StopWord::function);
  if (stop < 0 && word.size() == 2 && stops.find(word.substr(0, 1)) == function &&
      std::u16string_view(u"向对把将被从在让使给与同由").find(word[1]) != std::u16string_view::npos) {
    return {at, Edge::stop, false};  // 可向
  }
  if (stop == static_cast<std::int32_t>(StopWord::nominal) && nominal_inside) stop = -1;
  // 捐献|者: who does it is a noun.
  if (stop == static_cast<std::int32_t>(StopWord::verb) && nominal_inside && word.size() > 1 &&
      plain[at] == u'者')
    stop = -1;
  // 起了, 它的, 设在: a particle ends the word.
  if (stop < 0 && word.size() > 1 &&
      std::u16string_view(u"的了着在于").find(word.back()) != std::u16string_view::npos) {
    return {at, Edge::stop, false};
  }
  if (stop < 0 && !nominal_inside && moves_to(word)) return {at, Edge::stop, false};
  // 满足|万寿社区: verbs are words of bodies' names (投资公司), but of no place's.
  if (stop < 0 && !nominal_inside && name_lexicons().acts.has(word)) return {at, Edge::stop, false};
  // 财政部|部长|…: what a person is called does not stand inside a name.
  if (stop < 0 && is_office(word)) return {at, Edge::stop, false};
  // 十|里|铺: characters that are particles elsewhere, between characters of a name.
  constexpr std::u16string_view kSoft =
      u"里上下中内外前后时边旁处间起新旧老原地所之近约共正会能可应如像若年月日号今明夏冬秋早晚春一五十";
  const bool soft = stop == static_cast<std::int32_t>(StopWord::verb) ||
                    (stop >= 0 && word.size() == 1 && kSoft.find(word[0]) != kSoft.npos);
  if (soft && word.size() == 1 && begin > run.span().begin) {
    const std::uint32_t next = run.border_before(begin);
    const std::u16string_view neighbour = slice(plain, {next, begin});
    constexpr std::u16string_view kHard =
        u"在由向对与和及同跟从自把被将给让使到往为于以按经据至沿的了得等是有我你他她它这那此其并而但也还又都"
        u"就才再已曾不没";
    const bool numbered = kNumerals.find(neighbour[0]) != kNumerals.npos && neighbour.size() <= 2;
    const bool piece = neighbour.size() == 1 && is_han(neighbour[0]) &&
                       kHard.find(neighbour[0]) == kHard.npos &&
                       (kSoft.find(neighbour[0]) != kSoft.npos ||
                        stops.find(neighbour) != static_cast<std::int32_t>(StopWord::function));
    if ((numbered || piece) && neighbour != u"两") stop = -1;
  }
  constexpr std::u16string_view kClassifiers =
      u"个家名位支批项次座条处间栋幢套户件起场届所类种份张片扇面棵株道排组群队对";
  const std::uint32_t digits = begin_of_numeral(run, begin);
  const bool ordinal = digits > run.span().begin && plain[digits - 1] == u'第';  // 第八|届
  if (ordinal && (word.back() == u'届' || word.back() == u'次')) return {digits - 1, Edge::limit, true};
  if (ordinal && std::u16string_view(u"期批").find(word.back()) != std::u16string_view::npos)
    return {at, Edge::stop, false};
  if (word.size() > 1 && word.find_first_not_of(kNumerals) == word.size() - 1 &&
      kClassifiers.find(word.back()) != kClassifiers.npos &&
      (begin > run.span().begin || word.front() == u'两')) {
    return {at, Edge::count, false};  // 一座, 两家
  }
  if (stop >= 0) {
    const auto kind = static_cast<StopWord>(stop);
    if (kind == StopWord::determiner) return {at, Edge::determiner, false};
    const bool counted =
        kind == StopWord::count && begin > run.span().begin &&
        (is_digit(plain[begin - 1]) || kNumerals.find(plain[begin - 1]) != kNumerals.npos ||
         plain[begin - 1] == u'几' || plain[begin - 1] == u'多' || plain[begin - 1] == u'余');
    if (counted) return {at, Edge::count, false};
    if (kind != StopWord::count) return {at, Edge::stop, false};
  }
  // 相关部门|基层党组织: of a body without a name.
  if (is_nameless_body(word)) return {at, Edge::determiner, false};
  if (is_digit(word.back())) return {at, Edge::stop, false};
  if (is_latin(word.back()) && word.size() > 12) return {at, Edge::stop, false};
  return {begin, Edge::limit, true};
}

}  // namespace

bool fills_quotation(std::u16string_view plain, Span span) {
  constexpr std::u16string_view kOpen = u"“‘「『\"";
  constexpr std::u16string_view kClose = u"”’」』\"";
  return span.begin > 0 && span.end < plain.size() && kOpen.find(plain[span.begin - 1]) != kOpen.npos &&
         kClose.find(plain[span.end]) != kClose.npos;
}

bool in_short_quotation(const NameRun& run, Span span) {
  constexpr std::uint32_t kLongest = 8;
  return run.span() != span && run.span().size() <= kLongest && fills_quotation(run.plain(), run.span());
}

const FoundName* found_ending_at(const FoundNames& names, std::uint32_t end) {
  for (auto name = names.rbegin(); name != names.rend() && name->span.end >= end; ++name) {
    if (name->span.end == end && !name->generic) return &*name;
  }
  return nullptr;
}

LeftEdge walk_left(const NameRun& run, std::uint32_t head, const std::vector<GazetteerName>& places,
                   const FoundNames& earlier, std::uint32_t longest, bool nominal_inside) {
  LeftEdge left{head};
  left.name = left.last = head;
  while (head - left.begin < longest) {
    const Step next = step(run, left.begin, places, earlier, nominal_inside);
    if (!next.goes_on) {
      left.edge = next.edge;
      const std::u16string_view plain = run.plain();
      // 住房和城乡建设局: a conjunction is inside when the name turns out to begin with a place beyond it.
      const bool conjunction = next.edge == Edge::stop && left.begin - 1 > run.span().begin &&
                               left.begin < head + 1 && joins(plain.substr(left.begin - 1, 1)) &&
                               run.border(left.begin - 1);
      if (conjunction && (left.long_words > 0 || head_inside_word(run, left.begin))) {
        LeftEdge beyond{left.begin - 1};
        while (left.begin - beyond.begin < 14) {
          const Step more = step(run, beyond.begin, places, earlier, nominal_inside);
          const bool relative = more.goes_on && beyond.begin - more.begin == 1 &&
                                std::u16string_view(u"省市区县").find(plain[more.begin]) != plain.npos;
          if ((!more.goes_on && (more.edge == Edge::anchor || more.edge == Edge::joined)) || relative) {
            if (beyond.begin == left.begin - 1) break;  // 厦门市和…: the place is a member of its own
            if (relative && more.begin != run.span().begin &&
                step(run, more.begin, places, earlier, nominal_inside).goes_on) {
              break;
            }
            left.begin = more.begin;
            left.edge = relative ? Edge::start : more.edge;
            break;
          }
          if (!more.goes_on) break;
          beyond.begin = more.begin;
        }
      }
      left.name = left.begin;
      if (next.edge == Edge::anchor || next.edge == Edge::joined) left.begin = next.begin;
      return left;
    }
    (left.begin - next.begin > 1 ? left.long_words : left.single_words) += 1;
    left.begin = next.begin;
    // 市/区/县 alone before its body, as 区环卫处, begins the name unless a name goes on before it.
  }
  left.edge = Edge::limit;
  return left;
}

bool means_several(std::u16string_view plain, std::uint32_t begin) {
  return begin >= 2 && one_of(plain[begin - 2], u"各多他外别几") && one_of(plain[begin - 1], u"国级");
}

}  // namespace shuwen
