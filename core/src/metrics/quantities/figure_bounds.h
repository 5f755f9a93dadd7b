// How approximations are named, and what they leave of a figure's bounds.
#pragma once

#include <initializer_list>
#include <string>

#include "metrics/quantities/approximator.h"
#include "metrics/quantities/figure.h"

namespace shuwen {

/// `about+more_than`: each name once.
std::string join_names(std::initializer_list<Approx> all);
/// What an approximation leaves of the bounds.
void apply_bounds(Figure& figure, Approx approx);

}  // namespace shuwen
