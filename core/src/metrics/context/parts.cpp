#include "metrics/context/parts.h"

#include "metrics/numbers/decimal.h"

namespace shuwen {
namespace {

bool counts_people(const Figure& figure) {
  return figure.unit == u"人" || figure.unit == u"名" || figure.unit == u"位";
}

bool exceeds(const Figure& part, const Figure& whole) {
  if (!part.value || !whole.value || part.unit != whole.unit) return false;
  const auto a = Decimal::parse(*part.value), b = Decimal::parse(*whole.value);
  return a && b && *b < *a;
}

bool comparable(const Figure& part, const Figure& whole) {
  if (part.kind != whole.kind) return false;
  // What does not add up has no parts: 风力8级,其中山区10级.
  for (const MetricKind intensive :
       {MetricKind::percent, MetricKind::fraction, MetricKind::multiple, MetricKind::index,
        MetricKind::temperature, MetricKind::speed, MetricKind::age, MetricKind::rate})
    if (part.kind == intensive) return false;
  if (part.unit == whole.unit || (counts_people(part) && counts_people(whole))) return true;
  if (part.normalized && whole.normalized && part.normalized->unit == whole.normalized->unit) return true;
  return !part.unit || !whole.unit;
}

}  // namespace

std::vector<int> find_wholes(const Clause& c, const std::vector<Claim>& claims) {
  std::vector<int> wholes(claims.size(), -1);
  int last_whole = -1;  // the last figure that is no part
  for (std::size_t f = 0; f < claims.size(); ++f) {
    if (!claims[f].part) {
      last_whole = static_cast<int>(f);
      continue;
    }
    const Frame& frame = c.frames[f];
    int whole = last_whole;
    if (frame.bracket > 0 && c.items[frame.bracket - 1].kind == ItemKind::figure)
      whole = c.items[frame.bracket - 1].figure;
    for (; whole >= 0; --whole) {
      if (claims[static_cast<std::size_t>(whole)].part) continue;
      if (comparable(c.sentence->figures[f], c.sentence->figures[static_cast<std::size_t>(whole)])) break;
      if (frame.bracket > 0) {
        whole = -1;
        break;
      }
    }
    // 320人,其中教师86人,学生4500人: what is more than the whole, behind another part, is told beside it.
    if (whole >= 0 && f > 0 && claims[f - 1].part && frame.bracket < 0 &&
        exceeds(c.sentence->figures[f], c.sentence->figures[static_cast<std::size_t>(whole)]))
      whole = -1;
    wholes[f] = whole;
  }
  return wholes;
}

}  // namespace shuwen
