#include "metrics/context/change_basis.h"

#include "metrics/context/period_scope.h"
#include "metrics/context/status_parts.h"

namespace shuwen {
namespace {

struct Bases {
  std::vector<ChangeBasis> each;
  ChangeKind kind = ChangeKind::none;  ///< 同比环比均上涨,分别为…: of all
};

/// Those named between the figure before and `item`.
Bases bases_before(const Clause& c, int item) {
  Bases bases;
  int begin = item;
  while (begin > 0 && c.items[begin - 1].kind != ItemKind::figure && c.items[begin - 1].mark != u'。' &&
         c.items[begin - 1].mark != u';')
    --begin;
  for (int i = begin; i < item; ++i) {
    const Item& named = c.items[i];
    if (named.kind == ItemKind::time && c.sentence->times[named.time].compared)
      bases.each.push_back(compared_with(c.show(named)));
    else if (c.is_word(i, u"同比"))
      bases.each.push_back(ChangeBasis::yoy);
    else if (c.is_word(i, u"环比"))
      bases.each.push_back(ChangeBasis::mom);
    else if (!bases.each.empty() && named.is(kUp | kDown))
      bases.kind = named.is(kUp) ? ChangeKind::increase : ChangeKind::decrease;
  }
  return bases;
}

}  // namespace

ChangeBasis compared_with(std::u16string_view what) {
  for (const std::u16string_view year : {u"上年", u"去年", u"上一年", u"前一年"})
    if (contains(what, year)) return ChangeBasis::yoy;
  // 比同期贷款: another thing. 较2019年同期: a year of choice.
  if ((what.ends_with(u"同期") || what.ends_with(u"同期相")) && !contains(what, u"年同期"))
    return ChangeBasis::yoy;
  for (const std::u16string_view month :
       {u"上月", u"上个月", u"上季", u"上周", u"上一季度", u"前一月", u"前月", u"前一季"})
    if (contains(what, month)) return ChangeBasis::mom;
  return ChangeBasis::vs;
}

void deal_out_bases(const Clause& c, std::vector<std::optional<Change>>& changes) {
  for (int i = 0; i < static_cast<int>(c.items.size()); ++i) {
    if (!c.show(c.items[i]).starts_with(u"分别")) continue;
    const std::vector<std::size_t> figures = listed_figures(c, i + 1);
    const Bases bases = bases_before(c, i);
    if (figures.size() < 2 || bases.each.size() != figures.size()) continue;
    for (std::size_t k = 0; k < figures.size(); ++k) {
      auto& change = changes[figures[k]];
      if (!change && bases.kind != ChangeKind::none) change = Change{bases.kind, ChangeBasis::none};
      if (change) change->basis = bases.each[k];
    }
  }
}

}  // namespace shuwen
