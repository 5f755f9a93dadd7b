// The contract's word for every enumerator, and back: the only place where they are spelled.
#pragma once

#include <optional>
#include <string_view>

#include "shuwen/analysis.h"
#include "shuwen/result.h"

namespace shuwen {

std::string_view name_of(Stage);
std::string_view name_of(Format);
std::string_view name_of(EncodingFrom);
std::string_view name_of(FurnitureKind);
std::string_view name_of(Region);
std::string_view name_of(MetricKind);
std::string_view name_of(ChangeKind);   ///< empty for none
std::string_view name_of(ChangeBasis);  ///< empty for none
std::string_view name_of(Status);
std::string_view name_of(ExclusionReason);
std::string_view name_of(InitiativeType);
std::string_view name_of(EntityKind);

std::optional<Format> format_named(std::string_view name);
std::optional<MetricKind> metric_kind_named(std::string_view name);
std::optional<Status> status_named(std::string_view name);
std::optional<InitiativeType> initiative_type_named(std::string_view name);

}  // namespace shuwen
