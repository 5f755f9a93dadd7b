#include "blocks/table_shape.h"

#include <algorithm>
#include <string_view>

namespace shuwen {
namespace {

using View = std::string_view;

constexpr std::size_t kMostNodes = 200'000;  // of one table that are looked at

// Counts that tell data from layout.
struct Shape {
  int rows = 0, cells = 0, heads = 0, long_cells = 0, filled = 0, paragraphs = 0, widest = 0, in_row = 0;
  std::size_t text = 0, linked = 0;
  bool nested = false, captioned = false, form = false;
};

Shape shape_of(const GumboNode& table) {
  Shape shape;
  std::size_t cell_text = 0;
  bool cell_open = false;
  const GumboNode* link = nullptr;
  std::size_t seen = 0;
  const auto end_cell = [&] {
    if (!cell_open) return;
    if (cell_text > 450) ++shape.long_cells;
    if (cell_text > 0) ++shape.filled;
    cell_text = 0;
    cell_open = false;
  };
  const GumboNode* link_end = nullptr;
  for (const GumboNode* node = next_inside(&table, &table); node != nullptr && ++seen < kMostNodes;
       node = next_inside(node, &table)) {
    if (node == link_end) link = nullptr;
    if (node->type == GUMBO_NODE_TEXT) {
      const std::size_t size = View(node->v.text.text).size();
      cell_text += size;
      shape.text += size;
      if (link != nullptr) shape.linked += size;
      continue;
    }
    if (node->type != GUMBO_NODE_ELEMENT) continue;
    switch (node->v.element.tag) {
      case GUMBO_TAG_TABLE:
        shape.nested = true;
        return shape;
      case GUMBO_TAG_TR:
        end_cell();
        ++shape.rows;
        shape.widest = std::max(shape.widest, shape.in_row);
        shape.in_row = 0;
        break;
      case GUMBO_TAG_TH:
        ++shape.heads;
        [[fallthrough]];
      case GUMBO_TAG_TD:
        end_cell();
        ++shape.cells;
        shape.in_row += merged_cells(*node, "colspan", kWidestSpan);
        cell_open = true;
        break;
      case GUMBO_TAG_P:
        ++shape.paragraphs;
        break;
      case GUMBO_TAG_CAPTION:
        shape.captioned = true;
        break;
      case GUMBO_TAG_FORM:
      case GUMBO_TAG_INPUT:
      case GUMBO_TAG_H1:
      case GUMBO_TAG_UL:
        shape.form = true;
        break;
      case GUMBO_TAG_A:
        link = node;
        link_end = next_outside(node, &table);
        break;
      default:
        break;
    }
  }
  end_cell();
  shape.widest = std::max(shape.widest, shape.in_row);
  return shape;
}

}  // namespace

int merged_cells(const GumboNode& cell, AttributeName name, int most) {
  int value = 0;
  for (const char c : attribute(cell, name)) {
    if (c < '0' || c > '9' || value > most) break;
    value = value * 10 + (c - '0');
  }
  return std::clamp(value, 1, most);
}

bool is_data_table(const GumboNode& table) {
  const Shape shape = shape_of(table);
  if (shape.nested || shape.form || shape.rows < 2 || shape.widest < 2 || shape.cells < 4) return false;
  if (shape.long_cells > 0 && shape.long_cells * 6 > shape.cells) return false;
  if (shape.linked * 9 > shape.text * 5 || shape.text == 0) return false;
  if (shape.filled * 3 < shape.cells) return false;
  if (shape.heads > 0 || shape.captioned) return true;
  const View border = attribute(table, "border");
  if (!border.empty() && border != "0") return true;
  const std::size_t average = shape.text / static_cast<std::size_t>(shape.cells);
  return shape.filled * 3 >= shape.cells * 2 && average <= 120 && shape.cells >= shape.rows * 2;
}

std::size_t text_bytes(const GumboNode& node) {
  std::size_t bytes = 0;
  std::size_t seen = 0;
  for (const GumboNode* n = &node; n != nullptr && ++seen < kMostNodes; n = next_inside(n, &node)) {
    if (n->type == GUMBO_NODE_TEXT) bytes += View(n->v.text.text).size();
  }
  return bytes;
}

}  // namespace shuwen
