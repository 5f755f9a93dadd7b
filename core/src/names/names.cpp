#include "shuwen/names.h"

#include <array>
#include <cstddef>

namespace shuwen {
namespace {

using Words = std::string_view;

constexpr std::array<Words, 9> kStages = {"bytes",    "text",  "blocks", "article", "metrics",
                                          "entities", "index", "json",   "query"};
constexpr std::array<Words, 7> kFormats = {"text", "html", "markdown", "mhtml", "webarchive", "docx", "eml"};
constexpr std::array<Words, 4> kEncodingFrom = {"bom", "declared", "detected", "user"};
constexpr std::array<Words, 11> kFurniture = {"pagination", "previous", "next",       "disclaimer",
                                              "related",    "credit",   "navigation", "share",
                                              "copyright",  "comment",  "other"};
constexpr std::array<Words, 3> kRegions = {"article", "related", "furniture"};
constexpr std::array<Words, 18> kMetricKinds = {
    "count",    "money", "percent",     "fraction", "multiple", "length", "area",  "volume", "mass",
    "duration", "speed", "temperature", "energy",   "data",     "age",    "index", "rate",   "other"};
constexpr std::array<Words, 5> kChangeKinds = {"", "increase", "decrease", "to", "from"};
constexpr std::array<Words, 5> kChangeBases = {"", "yoy", "mom", "vs", "annualised"};
constexpr std::array<Words, 3> kStatuses = {"actual", "target", "rule"};
constexpr std::array<Words, 11> kReasons = {
    "date",  "time",    "period",      "ordinal",    "name",
    "idiom", "article", "list_marker", "identifier", "quoted_rule_number",
    "unit"};
constexpr std::array<Words, 8> kInitiativeTypes = {"campaign", "method",  "mechanism", "system",
                                                   "brand",    "project", "activity",  "other"};
constexpr std::array<Words, 4> kEntityKinds = {"organisation", "place", "person", "document"};

template <class Enum, std::size_t N>
std::string_view word(const std::array<Words, N>& words, Enum value) {
  const auto index = static_cast<std::size_t>(value);
  return index < N ? words[index] : Words{};
}

template <class Enum, std::size_t N>
std::optional<Enum> find(const std::array<Words, N>& words, std::string_view name) {
  for (std::size_t i = 0; i < N; ++i) {
    if (words[i] == name) return static_cast<Enum>(i);
  }
  return std::nullopt;
}

}  // namespace

std::string_view name_of(Stage value) {
  return word(kStages, value);
}
std::string_view name_of(Format value) {
  return word(kFormats, value);
}
std::string_view name_of(EncodingFrom value) {
  return word(kEncodingFrom, value);
}
std::string_view name_of(FurnitureKind value) {
  return word(kFurniture, value);
}
std::string_view name_of(Region value) {
  return word(kRegions, value);
}
std::string_view name_of(MetricKind value) {
  return word(kMetricKinds, value);
}
std::string_view name_of(ChangeKind value) {
  return word(kChangeKinds, value);
}
std::string_view name_of(ChangeBasis value) {
  return word(kChangeBases, value);
}
std::string_view name_of(Status value) {
  return word(kStatuses, value);
}
std::string_view name_of(ExclusionReason value) {
  return word(kReasons, value);
}
std::string_view name_of(InitiativeType value) {
  return word(kInitiativeTypes, value);
}
std::string_view name_of(EntityKind value) {
  return word(kEntityKinds, value);
}

std::optional<Format> format_named(std::string_view name) {
  return find<Format>(kFormats, name);
}
std::optional<MetricKind> metric_kind_named(std::string_view name) {
  return find<MetricKind>(kMetricKinds, name);
}
std::optional<Status> status_named(std::string_view name) {
  return find<Status>(kStatuses, name);
}
std::optional<InitiativeType> initiative_type_named(std::string_view name) {
  return find<InitiativeType>(kInitiativeTypes, name);
}

}  // namespace shuwen
