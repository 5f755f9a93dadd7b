#include "metrics/quantities/compound.h"

#include <optional>

namespace shuwen {
namespace {

bool is_plain(const Part& part) {
  return !part.number.several && !part.number.upper && part.number.form == NumberForm::plain &&
         !part.unit.half;
}

/// How many of `small` are one of `unit`; absent where they measure different things.
std::optional<Decimal> ratio_of(const Unit& unit, const Unit& small) {
  if (small.dimension != unit.dimension || small.base != unit.base) return std::nullopt;
  return divide(unit.factor * small.divisor, unit.divisor * small.factor, 6);
}

}  // namespace

bool add_smaller(Part& first, const Part& second) {
  const Unit* unit = first.unit.unit;
  const Unit* small = second.unit.unit;
  if (unit == nullptr || small == nullptr || unit->kind == MetricKind::count) return false;
  if (!is_plain(second)) return false;
  // 分 is minutes behind hours and a hundredth of a yuan behind money.
  if (small->written == u"分" && unit->kind == MetricKind::duration) small = unit_named(u"分钟");
  if (small->written == u"分" && unit->kind == MetricKind::money) small = unit_named(u"分钱");
  const auto ratio = small != nullptr ? ratio_of(*unit, *small) : std::nullopt;
  if (!ratio || !(*ratio > Decimal(1))) return false;
  first.number.power = 0;
  if (unit->kind == MetricKind::duration) {
    if (!ratio->is_integer()) return false;
    first.number.value = first.number.value * *ratio + second.number.value;
    first.unit.unit = small;
    first.unit.span = second.unit.span;
  } else {
    const auto part =
        divide(second.number.value * unit->divisor * small->factor, unit->factor * small->divisor, 12);
    if (!part) return false;
    first.number.value = first.number.value + *part;
  }
  first.number.span.end = second.number.span.end;
  first.unit.end = second.unit.end;
  first.span.end = second.span.end;
  return true;
}

bool share_smaller_unit(Part& low, Part& high) {
  const Unit* first = low.unit.unit;
  const Unit* second = high.unit.unit;
  if (first == nullptr || second == nullptr || first->kind == MetricKind::count || !low.unit.per.empty() ||
      !high.unit.per.empty() || !is_plain(low) || !is_plain(high))
    return false;
  const auto times = ratio_of(*first, *second);
  const auto of_high = ratio_of(*second, *first);
  const bool high_is_larger = of_high && *of_high > Decimal(1);
  if (!high_is_larger && !(times && *times > Decimal(1))) return false;
  const Decimal& ratio = high_is_larger ? *of_high : *times;
  Part& larger = high_is_larger ? high : low;
  const Decimal value = larger.number.value * ratio;
  if (!ratio.is_integer() || !(high_is_larger ? low.number.value < value : value < high.number.value))
    return false;
  larger.number.value = value;
  larger.unit.unit = high_is_larger ? first : second;
  larger.unit.span = (high_is_larger ? low : high).unit.span;
  return true;
}

}  // namespace shuwen
