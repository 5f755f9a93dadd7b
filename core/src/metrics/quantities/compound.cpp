#include "metrics/quantities/compound.h"

namespace shuwen {

bool add_smaller(Part& first, const Part& second) {
  const Unit* unit = first.unit.unit;
  const Unit* small = second.unit.unit;
  if (unit == nullptr || small == nullptr || unit->kind == MetricKind::count) return false;
  if (second.number.several || second.number.upper || second.number.form != NumberForm::plain ||
      second.unit.half)
    return false;
  // 分 is minutes behind hours and a hundredth of a yuan behind money.
  if (small->written == u"分" && unit->kind == MetricKind::duration) small = unit_named(u"分钟");
  if (small->written == u"分" && unit->kind == MetricKind::money) small = unit_named(u"分钱");
  if (small == nullptr || small->dimension != unit->dimension || small->base != unit->base) return false;
  const Decimal top = unit->factor * small->divisor;
  const Decimal bottom = unit->divisor * small->factor;
  const auto ratio = divide(top, bottom, 6);
  if (!ratio || !(*ratio > Decimal(1))) return false;
  first.number.power = 0;
  if (unit->kind == MetricKind::duration) {
    if (!ratio->is_integer()) return false;
    first.number.value = first.number.value * *ratio + second.number.value;
    first.unit.unit = small;
    first.unit.span = second.unit.span;
  } else {
    const auto part = divide(second.number.value * bottom, top, 12);
    if (!part) return false;
    first.number.value = first.number.value + *part;
  }
  first.number.span.end = second.number.span.end;
  first.unit.end = second.unit.end;
  first.span.end = second.span.end;
  return true;
}

}  // namespace shuwen
