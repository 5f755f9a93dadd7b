// Tables of data, read with merged cells spread out.
#pragma once

#include <cstdint>

#include "blocks/html_tree.h"
#include "blocks/text_writer.h"
#include "shuwen/analysis.h"

namespace shuwen {

struct ReadTable {
  Table table;  ///< without caption of its own unless `<caption>` gives one
  std::uint32_t link_units = 0;
  std::uint32_t links = 0;
};

/// Writes the table's text, a row a line with tabs between cells, and returns the grid. `<caption>` and
/// `单位：…` before the rows are part of the span.
ReadTable read_table(const GumboNode& table, TextWriter& writer);

}  // namespace shuwen
