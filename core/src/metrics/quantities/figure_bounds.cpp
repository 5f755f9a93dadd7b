#include "metrics/quantities/figure_bounds.h"

#include <algorithm>
#include <vector>

namespace shuwen {

std::string join_names(std::initializer_list<Approx> all) {
  std::string joined;
  std::vector<Approx> seen;
  for (const Approx approx : all) {
    if (approx == Approx::none || std::find(seen.begin(), seen.end(), approx) != seen.end()) continue;
    seen.push_back(approx);
    if (!joined.empty()) joined += '+';
    joined += name_of(approx);
  }
  return joined;
}

void apply_bounds(Figure& figure, Approx approx) {
  switch (approx) {
    case Approx::more_than:
    case Approx::at_least:
      figure.low = figure.value;
      figure.high.reset();
      break;
    case Approx::nearly:
    case Approx::less_than:
    case Approx::at_most:
      figure.high = figure.value;
      figure.low.reset();
      break;
    case Approx::about:
      figure.low.reset();
      figure.high.reset();
      break;
    case Approx::several:
      figure.value.reset();
      figure.low.reset();
      figure.high.reset();
      break;
    case Approx::none:
      break;
  }
}

}  // namespace shuwen
