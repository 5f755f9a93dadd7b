#include "metrics/context/respective.h"

#include "metrics/context/period_scope.h"

namespace shuwen {
namespace {

/// The nouns of the list before `end`, which reaches back over commas as long as no figure stands between.
std::vector<ItemRange> listed(const Clause& c, int end) {
  std::vector<ItemRange> nouns;
  int begin = end;
  const auto take = [&](int first, int last) {
    ItemRange noun = noun_phrase(c, {first, last});
    for (int i = noun.begin + 1; i < noun.end; ++i)
      if ((c.is_word(i, u"等") && c.items[i].kind == ItemKind::particle) ||
          (c.items[i].kind == ItemKind::excluded && c.show(c.items[i]).substr(1, 1) == u"大"))
        noun.end = i;  // 汽车、家电等产品出口; 甲县、乙县|三大|港区
    // 中亚|五国
    if (noun.begin > first && noun.end - noun.begin == 1 && c.items[noun.begin].kind == ItemKind::excluded &&
        c.items[noun.begin - 1].kind == ItemKind::name)
      --noun.begin;
    if (!noun.empty()) nouns.insert(nouns.begin(), noun);
  };
  // 客流量、营业额|较去年同期|分别
  for (int i = end - 1; i > 0 && c.items[i].kind != ItemKind::mark && c.items[i].kind != ItemKind::figure;
       --i)
    if (c.items[i].is(kBasis) && c.items[i].kind == ItemKind::word && !c.is_word(i, u"与")) end = i;
  int stop = end;
  for (begin = end; begin > 0; --begin) {
    const Item& item = c.items[begin - 1];
    if (item.kind == ItemKind::figure || item.kind == ItemKind::time) break;
    if (joins(c, begin - 1)) {
      take(begin, stop);
      stop = begin - 1;
    } else if (item.kind == ItemKind::mark) {
      break;
    }
  }
  take(begin, stop);
  return nouns;
}

}  // namespace

namespace {

/// 手机、家电等需求旺盛,产量|分别…: the list that opens an earlier stretch of the sentence.
std::vector<ItemRange> opening_list(const Clause& c, int before, std::size_t size) {
  for (int end = before; end > 0;) {
    int begin = end;
    while (begin > 0 && c.items[begin - 1].mark != u',' && c.items[begin - 1].mark != u';')
      --begin;
    std::vector<ItemRange> nouns;
    for (int at = begin; at < end;) {
      const ItemRange noun = noun_phrase(c, leading_noun(c, {at, end}));
      if (noun.empty()) break;
      nouns.push_back(noun);
      if (noun.end >= end || !joins(c, noun.end)) break;
      at = noun.end + 1;
    }
    if (nouns.size() == size) return nouns;
    for (int i = begin; i < end; ++i)
      if (c.items[i].kind == ItemKind::figure) return {};
    end = begin - 1;
  }
  return {};
}

}  // namespace

namespace {

/// 毛利率、净利率分别为26%和8%,|提高2个和1个百分点: as many sizes of changes as there were subjects.
void share_in_order(const Clause& c, std::vector<Claim>& claims, const std::vector<std::size_t>& figures) {
  const std::size_t first = figures.back() + 1, end = first + figures.size();
  if (end > claims.size() || !(claims[first].verb & kChange)) return;
  for (std::size_t f = first; f < end; ++f)
    if (!claims[f].carried_subject || (f > first && c.frames[f].item != c.frames[f - 1].item + 2)) return;
  if (end < claims.size() && c.frames[end].item == c.frames[end - 1].item + 2) return;
  for (std::size_t f = first; f < end; ++f)
    claims[f].subject = claims[figures[f - first]].subject;
}

}  // namespace

void assign_respectively(const Clause& c, std::vector<Claim>& claims) {
  for (int i = 0; i < static_cast<int>(c.items.size()); ++i) {
    if (!c.is_word(i, u"分别")) continue;
    std::vector<std::size_t> figures;
    for (int j = i + 1; j < static_cast<int>(c.items.size()); ++j) {
      const Item& item = c.items[j];
      if (item.kind == ItemKind::figure) figures.push_back(static_cast<std::size_t>(item.figure));
      if (item.kind == ItemKind::mark && (item.mark == u';' || item.mark == u'。')) break;
      if (item.kind == ItemKind::mark && item.mark == u',' && !figures.empty() &&
          (j + 1 >= static_cast<int>(c.items.size()) || c.items[j + 1].kind != ItemKind::figure))
        break;
    }
    auto nouns = listed(c, i);
    if (nouns.size() != figures.size() && figures.size() >= 2)
      if (auto opening = opening_list(c, i, figures.size()); !opening.empty()) nouns = std::move(opening);
    const Claim lead = figures.empty() ? Claim{} : claims[figures[0]];
    if (nouns.size() < 2 || nouns.size() != figures.size()) {
      // 检查8916家次,立案712起,罚没7236万元,同比分别增长…: the figures before are what grew.
      const std::size_t count = figures.size();
      // 25—29岁失业率为7%,30—59岁失业率为4%: an age is of no measure.
      std::vector<std::size_t> before;
      for (std::size_t f = figures.empty() ? 0 : figures[0]; f-- > 0 && before.size() < count;)
        if (c.sentence->figures[f].kind != MetricKind::age) before.insert(before.begin(), f);
      if (count >= 2 && nouns.empty() && before.size() == count && lead.verb & (kChange | kLevel))
        for (std::size_t k = 0; k < count; ++k) {
          Claim& claim = claims[figures[k]];
          // 分别增长5%和|下降3%: a verb of its own.
          if (k == 0 || claim.verb_item <= c.frames[figures[k - 1]].item) claim = lead;
          const Claim& what = claims[before[k]];
          claim.subject = what.subject ? what.subject : what.action;
          claim.carried_subject = true;
        }
      // 产销量|分别达到70万辆和80万辆: one word for both.
      for (std::size_t k = 1; nouns.size() == 1 && k < count; ++k)
        if (Claim& claim = claims[figures[k]]; !claim.subject && !claim.action) {
          claim = lead;
          claim.carried_subject = claim.carried_action = true;
        }
      continue;
    }
    for (std::size_t k = 0; k < figures.size(); ++k) {
      Claim& claim = claims[figures[k]];
      claim.subject = c.span(nouns[k]);
      claim.carried_subject = false;
      if (!claim.action) {
        claim.action = lead.action;
        claim.verb = lead.verb;
        claim.reaches = lead.reaches;
      }
    }
    share_in_order(c, claims, figures);
  }
}

}  // namespace shuwen
