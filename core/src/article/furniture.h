// Lines that are furniture by their own words.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "shuwen/analysis.h"

namespace shuwen {

enum class FurnitureUse : std::uint8_t { line, start, end, list };

struct FurnitureHit {
  FurnitureKind kind = FurnitureKind::other;
  std::string_view reason;  ///< code in furniture_reasons.tsv; lives as long as the program
  FurnitureUse use = FurnitureUse::line;
  bool whole = false;       ///< the line says nothing besides
  std::uint32_t label = 0;  ///< use list: units of the line that are the label with its colon
};

/// What `line` is by its wording alone; `weight` is its reading size. Long lines are only tested for the
/// wordings that long furniture has (disclaimers, footers).
std::optional<FurnitureHit> furniture_by_words(std::u16string_view line, int weight);

/// Whether the line is a trail of links: `首页 > 新闻 > 正文`.
bool is_breadcrumb(std::u16string_view line);

/// The sentence of a reason code; empty for an unknown one.
std::u16string furniture_reason(std::string_view code, bool chinese);

}  // namespace shuwen
