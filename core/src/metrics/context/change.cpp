#include "metrics/context/change.h"

#include <algorithm>
#include <array>

#include "metrics/context/change_basis.h"
#include "metrics/context/claim_words.h"
#include "metrics/context/status_parts.h"
#include "text/chars.h"

namespace shuwen {
namespace {

/// Nouns for the size of a change: one that only rises, one that only falls, one of either sign.
constexpr std::array<std::u16string_view, 5> kRises = {u"涨幅", u"增幅", u"升幅", u"增长幅度", u"上涨幅度"};
constexpr std::array<std::u16string_view, 6> kFalls = {u"降幅",     u"跌幅",     u"减幅",
                                                       u"降温幅度", u"下降幅度", u"下跌幅度"};
constexpr std::array<std::u16string_view, 4> kGrowth = {u"增速", u"增长率", u"增长速度", u"CAGR"};

template <std::size_t N>
bool ends_in_any(std::u16string_view text, const std::array<std::u16string_view, N>& nouns) {
  return std::any_of(nouns.begin(), nouns.end(),
                     [text](std::u16string_view noun) { return text.ends_with(noun); });
}

struct Basis {
  ChangeBasis basis = ChangeBasis::none;
  int item = -1;
};

/// Whether the text at the item begins with `word`, wherever the segmenter cuts it.
bool starts_with(const Clause& c, const Item& item, std::u16string_view word) {
  return c.text.substr(item.span.begin).starts_with(word);
}

/// 年复合增长率, 复合年增长: by how much each year, on the average.
bool compounds(const Clause& c, const Item& item) {
  return starts_with(c, item, u"年复合") || starts_with(c, item, u"年化") ||
         starts_with(c, item, u"复合年") || starts_with(c, item, u"复合增长率") ||
         starts_with(c, item, u"CAGR");
}

/// What the figure at `frame` is compared with: looked for back to the figure before it (over that one too
/// when it is the value compared with) or, over stretches without a figure, to the beginning of the sentence.
Basis basis_before(const Clause& c, const Frame& frame, const std::vector<Claim>& claims) {
  const int depth = c.items[frame.item].round;
  for (int i = frame.item - 1; i >= 0; --i) {
    const Item& item = c.items[i];
    if (item.round > depth) continue;  // 比最好的芯片(15012)高5倍
    if (item.kind == ItemKind::figure && !claims[static_cast<std::size_t>(item.figure)].compared) break;
    if (item.kind == ItemKind::mark && (item.mark == u';' || item.mark == u'。')) break;
    // 增速比上半年加快: the segmenter joins 速比.
    if (item.kind == ItemKind::time && c.sentence->times[item.time].compared)
      return {compared_with(c.show(item)), i};
    if (item.kind != ItemKind::word) continue;
    const std::u16string_view word = c.show(item);
    // 年增12%, 季减3%: right before the figure, in Taiwan.
    if (i + 1 == frame.item || i + 2 == frame.item) {
      const std::u16string_view tail = slice(c.text, {item.span.begin, c.items[frame.item].span.begin});
      if (tail == u"年增" || tail == u"年减") return {ChangeBasis::yoy, i};
      if (tail == u"月增" || tail == u"月减" || tail == u"季增" || tail == u"季减")
        return {ChangeBasis::mom, i};
    }
    if (word == u"同比" || starts_with(c, item, u"按年")) return {ChangeBasis::yoy, i};
    if (word == u"环比" || starts_with(c, item, u"按月") || starts_with(c, item, u"按季"))
      return {ChangeBasis::mom, i};
    if (c.segments[i] == frame.segment && (word == u"年均" || compounds(c, item)))
      return {ChangeBasis::annualised, i};
    if (word == u"相比" || word == u"同期") continue;
    if (!item.is(kBasis) || i + 1 >= frame.item) continue;
    // 较大, 比较: the next word says whether something is compared with.
    int end = i + 1;
    while (end < frame.item && !c.items[end].is(kChange | kLevel) && c.items[end].kind != ItemKind::mark)
      ++end;
    if (word == u"与" && !c.is_word(end - 1, u"相比")) continue;
    if (end == i + 1) continue;
    // 较强, 较大: an adverb. 占比, 之比: part of a noun.
    const Item& next = c.items[i + 1];
    if (word == u"较" && next.kind == ItemKind::word && next.span.size() == 1 && !c.is_word(i + 1, u"上") &&
        !c.is_word(i + 1, u"前"))
      continue;
    if (word == u"比" && (c.is_word(i - 1, u"之") || c.is_word(i - 1, u"占"))) continue;
    return {compared_with(slice(c.text, c.span({i, end}))), i};
  }
  return {};
}

/// 10%以上的|同比|增长
Basis basis_behind(const Clause& c, const Frame& frame) {
  if (!c.is_word(frame.right.begin, u"的")) return {};
  for (int i = frame.right.begin + 1; i < frame.right.end; ++i) {
    if (c.is_word(i, u"同比")) return {ChangeBasis::yoy, -1};
    if (c.is_word(i, u"环比")) return {ChangeBasis::mom, -1};
  }
  return {};
}

/// The word right before the figure says more or less of what a basis compares: 较去年同期多9.8万个.
ChangeKind comparative(std::u16string_view before) {
  while (!before.empty() && before.back() == u' ')
    before.remove_suffix(1);
  for (const std::u16string_view filler : {u"了", u"出"})
    if (before.ends_with(filler)) before.remove_suffix(1);
  for (const std::u16string_view more : {u"高", u"多", u"高于", u"多于", u"快", u"快于", u"长", u"大", u"重",
                                         u"早", u"贵", u"好", u"领先", u"超"})
    if (before.ends_with(more)) return ChangeKind::increase;
  for (const std::u16string_view less : {u"低", u"少", u"低于", u"少于", u"慢", u"慢于", u"短", u"小", u"轻",
                                         u"便宜", u"省", u"节省", u"节约", u"省下", u"落后"})
    if (before.ends_with(less)) return ChangeKind::decrease;
  return ChangeKind::none;
}

/// 效率可提升12倍: the verb of change right before the figure, where the claim has another one or none.
ChangeKind verb_of_change(std::u16string_view before, const Figure& figure) {
  const bool relative = figure.kind == MetricKind::percent || figure.kind == MetricKind::multiple ||
                        figure.kind == MetricKind::fraction;
  if (!relative) return ChangeKind::none;
  if (before.ends_with(u"了")) before.remove_suffix(1);
  if (before.ends_with(u"提升")) return ChangeKind::increase;
  if (before.ends_with(u"节约") || before.ends_with(u"节省")) return ChangeKind::decrease;
  const std::uint32_t size = word_ending(before, kUp | kDown);
  if (size < 2) return ChangeKind::none;
  const std::uint32_t classes = word_at(before, static_cast<std::uint32_t>(before.size()) - size,
                                        static_cast<std::uint32_t>(before.size()))
                                    .classes;
  return classes & kUp ? ChangeKind::increase : ChangeKind::decrease;
}

/// 降幅|分别为1.6%、4.9%: the noun that the figures of a list are told of, of which the subjects stand
/// before.
std::u16string_view shared_noun(const Clause& c, const Frame& frame) {
  for (int i = frame.item - 1; i > 0; --i) {
    const Item& item = c.items[i];
    if (c.show(item).starts_with(u"分别")) return slice(c.text, {c.items[0].span.begin, item.span.begin});
    const bool listed = item.kind == ItemKind::figure || item.mark == u'、' || item.is(kLevel) ||
                        c.is_word(i, u"和") || c.is_word(i, u"及");
    if (!listed) break;
  }
  return {};
}

/// 同比多存12万吨, 比去年多放了900万方; 少办了六成: more or less of what is done, right before the figure.
ChangeKind done_more(std::u16string_view before, const Figure& figure, const Basis& basis) {
  const bool done = before.ends_with(u"了");
  if (done) before.remove_suffix(1);
  const bool relative = figure.kind == MetricKind::percent || figure.kind == MetricKind::fraction;
  if (basis.basis == ChangeBasis::none && !(relative && done)) return ChangeKind::none;
  for (std::uint32_t size = 1; size <= 2 && before.size() > size; ++size) {
    const char16_t word = before[before.size() - size - 1];
    if (word != u'多' && word != u'少') continue;
    const std::u16string_view verb = before.substr(before.size() - size);
    const bool compared = size == 1 && basis.basis != ChangeBasis::none && is_han(verb[0]) &&
                          !one_of(verb[0], u"达于为是有余数的了出年月次");
    if (compared || word_at(verb, 0, size, kAct).size == size)
      return word == u'多' ? ChangeKind::increase : ChangeKind::decrease;
  }
  return ChangeKind::none;
}

/// 由上年的165万吨|增至历史最高水平: what it was before, where what it came to is no figure.
bool is_origin(const Clause& c, const Frame& frame) {
  const int verb = frame.right.begin;
  if (verb >= static_cast<int>(c.items.size()) || !c.items[verb].is(kUp | kDown | kTurn)) return false;
  const std::u16string_view rest = c.text.substr(c.items[verb].span.begin, 5);
  if (rest.find(u'至') == rest.npos && rest.find(u'到') == rest.npos) return false;
  for (int i = verb; i < static_cast<int>(c.items.size()) && c.segments[i] == frame.segment; ++i)
    if (c.items[i].kind == ItemKind::figure) return false;
  for (int i = frame.item - 1; i >= 0 && c.segments[i] == frame.segment; --i)
    if (c.is_word(i, u"由") || c.is_word(i, u"从")) return true;
  return false;
}

ChangeKind kind_of(const Clause& c, std::size_t f, const Claim& claim, const Basis& basis) {
  if (claim.from) return ChangeKind::from;
  if (claim.to) return ChangeKind::to;
  const Figure& figure = c.sentence->figures[f];
  const Frame& frame = c.frames[f];
  const std::u16string_view before = slice(c.text, {c.items[frame.left.begin].span.begin, figure.span.begin});
  // 加息两次: the figure counts the changes. 五类上涨: it counts what changed.
  const bool counted = (figure.kind == MetricKind::duration && claim.action &&
                        c.text[claim.action->begin] == u'连') ||  // 连跌5个月
                       ((claim.verb & kIntransitive) && figure.kind == MetricKind::count) ||
                       claim.verb_item > c.frames[f].item;
  // 分别比上年少2万人、多3万人
  if (frame.item > 1 && c.items[frame.item - 2].mark == u'、') {
    if (c.is_word(frame.item - 1, u"多") || c.is_word(frame.item - 1, u"高")) return ChangeKind::increase;
    if (c.is_word(frame.item - 1, u"少") || c.is_word(frame.item - 1, u"低")) return ChangeKind::decrease;
  }
  if (claim.verb & kChange && !counted) {
    if (claim.reaches) return ChangeKind::to;
    if (claim.verb & kUp) return ChangeKind::increase;
    if (claim.verb & kDown) return ChangeKind::decrease;
  }
  if (is_origin(c, frame)) return ChangeKind::from;
  if (const ChangeKind kind = done_more(before, figure, basis); kind != ChangeKind::none) return kind;
  if (const ChangeKind kind = verb_of_change(before, figure); kind != ChangeKind::none) return kind;
  // 分别提升8.9个百分点和|10.2个百分点
  if (claim.verb & kTurn && claim.action && claim.verb_item < frame.left.begin)
    if (const ChangeKind kind = verb_of_change(slice(c.text, *claim.action), figure);
        kind != ChangeKind::none)
      return kind;
  if (contains(before, u"净增") && !contains(before, u"净增长")) return ChangeKind::increase;
  if (contains(before, u"净减")) return ChangeKind::decrease;
  // 同比增长率高达61%: the sign is in the noun.
  if (contains(before, u"同比增长率") && !figure.value.value_or("").starts_with('-'))
    return ChangeKind::increase;
  if (basis.basis != ChangeBasis::none)
    if (const ChangeKind kind = comparative(before); kind != ChangeKind::none) return kind;
  // 订单量同比涨幅|超过80%, 订单量同比涨幅|达80%
  if (basis.item >= 0) {
    const bool level = claim.verb & kLevel && claim.verb_item > basis.item && claim.verb_item < frame.item;
    const Span size{c.items[basis.item].span.begin, c.items[level ? claim.verb_item : frame.item].span.begin};
    if (ends_in_any(slice(c.text, size), kRises)) return ChangeKind::increase;
    if (ends_in_any(slice(c.text, size), kFalls)) return ChangeKind::decrease;
  }
  // 环比0.2%的|涨幅, 5%左右的|上涨, 10%以上的月环比|增长
  if (c.is_word(frame.right.begin, u"的") && frame.right.begin + 1 < frame.right.end) {
    const std::u16string_view size = c.show(c.items[frame.right.begin + 1]);
    if (ends_in_any(size, kRises)) return ChangeKind::increase;
    if (ends_in_any(size, kFalls)) return ChangeKind::decrease;
    const Item& last = c.items[frame.right.end - 1];
    if (figure.kind == MetricKind::percent && frame.right.end - frame.right.begin <= 4 &&
        last.is(kUp | kDown))
      return last.is(kUp) ? ChangeKind::increase : ChangeKind::decrease;
  }
  if (const std::u16string_view noun = shared_noun(c, frame); !noun.empty()) {
    if (ends_in_any(noun, kRises)) return ChangeKind::increase;
    if (ends_in_any(noun, kFalls)) return ChangeKind::decrease;
  }
  if (claim.subject && !claim.carried_subject) {
    const std::u16string_view subject = slice(c.text, *claim.subject);
    if (ends_in_any(subject, kRises)) return ChangeKind::increase;
    if (ends_in_any(subject, kFalls)) return ChangeKind::decrease;
  }
  return ChangeKind::none;
}

bool is_growth(const Clause& c, const Claim& claim) {
  if (!claim.subject) return false;
  const std::u16string_view subject = slice(c.text, *claim.subject);
  // 增速高于全国3个百分点: how far they are apart.
  if (claim.action && slice(c.text, *claim.action).ends_with(u"于")) return false;
  return ends_in_any(subject, kGrowth);
}

/// 降幅收窄0.9个百分点, 产值…加快1.6个百分点: the size of a change changes; what it is compared with governs
/// nothing else.
bool is_size_of_change(const Clause& c, const Claim& claim) {
  if (claim.action && is_claim_word(slice(c.text, *claim.action), kPace)) return true;
  if (!claim.subject) return false;
  const std::u16string_view subject = slice(c.text, *claim.subject);
  return ends_in_any(subject, kRises) || ends_in_any(subject, kFalls) || ends_in_any(subject, kGrowth);
}

bool exceeds_another(const Clause& c, const Frame& frame, const Claim& claim) {
  if (!claim.action || claim.verb_item < 0 || claim.verb_item + 1 >= frame.item ||
      c.segments[claim.verb_item] != frame.segment || c.items[claim.verb_item + 1].kind == ItemKind::time)
    return false;
  const std::u16string_view verb = slice(c.text, *claim.action);
  for (const std::u16string_view over :
       {u"高出", u"高于", u"低于", u"超出", u"快于", u"慢于", u"多于", u"少于"})
    if (verb == over) return true;
  return false;
}

bool opens_with_parts(const Clause& c) {
  for (int i = 0; i < static_cast<int>(c.items.size()) && i < 2; ++i)
    if (c.is_word(i, u"其中") || c.is_word(i, u"当中") || c.is_word(i, u"分产业看") ||
        c.is_word(i, u"分行业看"))
      return true;
  return false;
}

}  // namespace

std::vector<std::optional<Change>> find_changes(const Clause& c, const std::vector<Claim>& claims,
                                                ChangeBasis& carried) {
  std::vector<std::optional<Change>> changes(claims.size());
  // 其中,出口…,增长34.1%: the parts are compared with what the whole is.
  if (!opens_with_parts(c)) carried = ChangeBasis::none;
  for (std::size_t f = 0; f < claims.size(); ++f) {
    for (int i = c.frames[f].item - 1; i >= 0 && c.items[i].kind != ItemKind::figure; --i)
      if (c.items[i].kind == ItemKind::mark &&
          (c.items[i].mark == u'。' || (c.items[i].mark == u';' && carried == ChangeBasis::vs)))
        carried = ChangeBasis::none;
    if (claims[f].compared) continue;
    Basis basis = basis_before(c, c.frames[f], claims);
    if (basis.basis == ChangeBasis::none) basis = basis_behind(c, c.frames[f]);
    const ChangeKind kind = kind_of(c, f, claims[f], basis);
    // 增速9%,高出|全市平均|1.6个百分点: what it is compared with stands behind the verb.
    if (basis.basis == ChangeBasis::none && (kind == ChangeKind::increase || kind == ChangeKind::decrease) &&
        exceeds_another(c, c.frames[f], claims[f])) {
      changes[f] = Change{kind, ChangeBasis::vs};
      continue;
    }
    const bool growth = kind == ChangeKind::none && is_growth(c, claims[f]);
    if (kind == ChangeKind::none && !growth) continue;
    Change change{kind, basis.basis};
    const bool sized = kind == ChangeKind::increase || kind == ChangeKind::decrease || growth;
    const bool redoubled = c.sentence->figures[f].unit == u"番";  // 年均增长5%,数量翻了一番
    if (change.basis == ChangeBasis::none && sized && !redoubled) change.basis = carried;
    if (claims[f].from || (claims[f].to && change.basis == ChangeBasis::annualised))
      change.basis = ChangeBasis::none;
    if (growth && change.basis == ChangeBasis::none) continue;
    const bool other = basis.basis == ChangeBasis::vs || basis.basis == ChangeBasis::mom;
    const bool behind = c.is_word(c.frames[f].right.begin, u"的");  // 年均6%的|经济增长
    const bool governs = !behind && !(other && is_size_of_change(c, claims[f]));
    if (governs && (sized || kind == ChangeKind::to)) carried = change.basis;
    changes[f] = change;
  }
  deal_out_bases(c, changes);
  return changes;
}

}  // namespace shuwen
