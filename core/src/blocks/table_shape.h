// Tables of data told from tables of layout, by their counts of cells, links and text.
#pragma once

#include <cstddef>

#include "blocks/html_tree.h"

namespace shuwen {

inline constexpr int kWidestSpan = 100;  ///< columns that one cell may fill

/// Whether a `<table>` holds data to be read as a grid, not parts of the page's layout.
bool is_data_table(const GumboNode& table);

/// How many rows or columns (`name` is rowspan or colspan) a cell fills: 1 to `most`.
int merged_cells(const GumboNode& cell, AttributeName name, int most);

/// Bytes of text in `node`, scripts aside.
std::size_t text_bytes(const GumboNode& node);

}  // namespace shuwen
