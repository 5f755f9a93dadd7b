#include "metrics/change.h"

namespace shuwen {
namespace {

bool contains(std::u16string_view text, std::u16string_view part) {
  return text.find(part) != std::u16string_view::npos;
}

struct Basis {
  ChangeBasis basis = ChangeBasis::none;
  int item = -1;
};

ChangeBasis compared_with(std::u16string_view what) {
  for (const std::u16string_view year : {u"上年", u"去年", u"同期", u"上一年"})
    if (contains(what, year)) return ChangeBasis::yoy;
  for (const std::u16string_view month : {u"上月", u"上个月", u"上季", u"上周", u"上一季度"})
    if (contains(what, month)) return ChangeBasis::mom;
  return ChangeBasis::vs;
}

/// What the figure at `frame` is compared with: looked for back to the figure before it or, over stretches
/// without a figure, to the beginning of the sentence.
Basis basis_before(const Clause& c, const Frame& frame) {
  for (int i = frame.item - 1; i >= 0 && c.items[i].kind != ItemKind::figure; --i) {
    const Item& item = c.items[i];
    if (item.kind == ItemKind::mark && (item.mark == u';' || item.mark == u'。')) break;
    if (item.kind != ItemKind::word) continue;
    const std::u16string_view word = c.show(item);
    if (word == u"同比") return {ChangeBasis::yoy, i};
    if (word == u"环比") return {ChangeBasis::mom, i};
    if (word == u"年均" && c.segments[i] == frame.segment) return {ChangeBasis::annualised, i};
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
    if (word == u"较" && next.kind == ItemKind::word && next.span.size() == 1) continue;
    if (word == u"比" && (c.is_word(i - 1, u"之") || c.is_word(i - 1, u"占"))) continue;
    return {compared_with(slice(c.text, c.span({i, end}))), i};
  }
  return {};
}

ChangeKind kind_of(const Clause& c, std::size_t f, const Claim& claim, const Basis& basis) {
  if (claim.from) return ChangeKind::from;
  if (claim.to) return ChangeKind::to;
  const Figure& figure = c.sentence->figures[f];
  // 加息两次: the figure counts the changes.
  const bool counted = (claim.verb & kIntransitive) && figure.kind == MetricKind::count;
  if (claim.verb & kChange && !counted) {
    if (claim.reaches) return ChangeKind::to;
    if (claim.verb & kUp) return ChangeKind::increase;
    if (claim.verb & kDown) return ChangeKind::decrease;
  }
  if (basis.basis != ChangeBasis::none && claim.action) {
    const std::u16string_view verb = slice(c.text, *claim.action);
    if (verb == u"高" || verb == u"多" || verb == u"高于") return ChangeKind::increase;
    if (verb == u"低" || verb == u"少" || verb == u"低于") return ChangeKind::decrease;
  }
  if (claim.subject && !claim.carried_subject) {
    const std::u16string_view subject = slice(c.text, *claim.subject);
    for (const std::u16string_view noun : {u"涨幅", u"增幅", u"升幅", u"增长幅度", u"上涨幅度"})
      if (subject.ends_with(noun)) return ChangeKind::increase;
    for (const std::u16string_view noun : {u"降幅", u"跌幅", u"减幅", u"降温幅度", u"下降幅度", u"下跌幅度"})
      if (subject.ends_with(noun)) return ChangeKind::decrease;
  }
  return ChangeKind::none;
}

bool is_growth(const Clause& c, const Claim& claim) {
  if (!claim.subject) return false;
  const std::u16string_view subject = slice(c.text, *claim.subject);
  return subject.ends_with(u"增速") || subject.ends_with(u"增长率") || subject.ends_with(u"增长速度");
}

}  // namespace

std::vector<std::optional<Change>> find_changes(const Clause& c, const std::vector<Claim>& claims) {
  std::vector<std::optional<Change>> changes(claims.size());
  ChangeBasis carried = ChangeBasis::none;
  for (std::size_t f = 0; f < claims.size(); ++f) {
    for (int i = c.frames[f].item - 1; i >= 0 && c.items[i].kind != ItemKind::figure; --i)
      if (c.items[i].kind == ItemKind::mark && c.items[i].mark == u'。') carried = ChangeBasis::none;
    const Basis basis = basis_before(c, c.frames[f]);
    const ChangeKind kind = kind_of(c, f, claims[f], basis);
    const bool growth = kind == ChangeKind::none && is_growth(c, claims[f]);
    if (kind == ChangeKind::none && !growth) continue;
    Change change{kind, basis.basis};
    const bool sized = kind == ChangeKind::increase || kind == ChangeKind::decrease || growth;
    if (change.basis == ChangeBasis::none && sized) change.basis = carried;
    if (claims[f].from || (claims[f].to && change.basis == ChangeBasis::annualised))
      change.basis = ChangeBasis::none;
    if (growth && change.basis == ChangeBasis::none) continue;
    if (sized || kind == ChangeKind::to) carried = change.basis;
    changes[f] = change;
  }
  return changes;
}

}  // namespace shuwen
