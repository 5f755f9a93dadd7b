#include "blocks/table_reader.h"

#include <algorithm>
#include <string_view>
#include <vector>

#include "blocks/html_elements.h"
#include "blocks/table_head.h"
#include "blocks/table_shape.h"
#include "text/chars.h"

namespace shuwen {
namespace {

using View = std::string_view;

constexpr std::size_t kMostCells = 100'000;  // a grid with merged cells spread out
constexpr int kTallestSpan = 500;

bool is_cell(const GumboNode& node) {
  return node.type == GUMBO_NODE_ELEMENT &&
         (node.v.element.tag == GUMBO_TAG_TD || node.v.element.tag == GUMBO_TAG_TH);
}

class Reader {
 public:
  explicit Reader(TextWriter& writer) : writer_(writer) {}

  ReadTable read(const GumboNode& table) {
    const std::uint32_t begin = writer_.size();
    for (const GumboNode* node = next_inside(&table, &table); node != nullptr;) {
      if (node->type == GUMBO_NODE_ELEMENT) {
        const GumboTag tag = node->v.element.tag;
        if (tag == GUMBO_TAG_CAPTION) {
          const Span span = content(*node);
          end_line();
          if (!span.empty() && !read_.table.caption)
            read_.table.caption = Excerpt{std::u16string(slice(writer_.text(), span)), span, {}};
          node = next_outside(node, &table);
          continue;
        }
        if (tag == GUMBO_TAG_TR) {
          end_row();
          row_open_ = true;
        } else if (is_cell(*node)) {
          row_open_ = true;
          cell(*node);
          node = next_outside(node, &table);
          continue;
        }
      }
      node = next_inside(node, &table);
    }
    end_row();
    read_.table.span = trim(writer_.text(), {begin, writer_.size()});
    split_header();
    return std::move(read_);
  }

 private:
  struct Merged {  // a cell that reaches into later rows
    Cell cell;
    int rows_left = 0;
    bool head = false;
  };
  struct Placed {
    Cell cell;
    bool head = false;
    int rows = 1;
  };

  // Writes the text of `node`; its trimmed span.
  Span content(const GumboNode& node) {
    writer_.border();
    const std::uint32_t begin = writer_.size();
    const GumboNode* link_end = nullptr;
    bool link = false;
    const GumboNode* n = next_inside(&node, &node);
    while (n != nullptr) {
      if (n == link_end) link = false;
      if (n->type == GUMBO_NODE_TEXT || n->type == GUMBO_NODE_WHITESPACE || n->type == GUMBO_NODE_CDATA) {
        const std::uint32_t units = writer_.append(n->v.text.text);
        if (link) read_.link_units += units;
      } else if (n->type == GUMBO_NODE_ELEMENT) {
        const GumboTag tag = n->v.element.tag;
        if (is_skipped_element(tag) || style_of(*n).hidden) {
          n = next_outside(n, &node);
          continue;
        }
        if (tag == GUMBO_TAG_BR || is_block_element(tag)) writer_.space();
        if (tag == GUMBO_TAG_A) {
          link = true;
          ++read_.links;
          link_end = next_outside(n, &node);
        }
      }
      n = next_inside(n, &node);
    }
    return trim(writer_.text(), {begin, writer_.size()});
  }

  void take_merged() {
    while (row_.size() < above_.size() && above_[row_.size()].rows_left > 0) {
      Merged& merged = above_[row_.size()];
      row_.push_back({merged.cell, merged.head, merged.rows_left});
    }
  }

  void cell(const GumboNode& node) {
    take_merged();
    if (written_in_row_) writer_.separate(u'\t');
    written_in_row_ = true;
    const Span span = content(node);
    Placed placed{.cell = {.text = std::u16string(slice(writer_.text(), span))},
                  .head = node.v.element.tag == GUMBO_TAG_TH,
                  .rows = merged_cells(node, "rowspan", kTallestSpan)};
    if (!span.empty()) placed.cell.span = span;
    const int width = merged_cells(node, "colspan", kWidestSpan);
    for (int i = 0; i < width && cells_ + row_.size() < kMostCells; ++i)
      row_.push_back(placed);
  }

  void end_line() {
    if (writer_.open()) (void)writer_.finish();
  }

  void end_row() {
    if (!row_open_) return;
    take_merged();
    end_line();
    std::vector<Cell> cells;
    bool heads = !row_.empty();
    bool filled = false;
    above_.resize(std::max(above_.size(), row_.size()));
    for (std::size_t i = 0; i < row_.size(); ++i) {
      above_[i] = {row_[i].cell, row_[i].rows - 1, row_[i].head};
      heads = heads && (row_[i].head || row_[i].cell.text.empty());
      filled = filled || !row_[i].cell.text.empty();
      cells.push_back(std::move(row_[i].cell));
    }
    for (std::size_t i = row_.size(); i < above_.size(); ++i)
      above_[i].rows_left = std::max(0, above_[i].rows_left - 1);
    if (filled && cells_ < kMostCells) {
      cells_ += cells.size();
      read_.table.rows.push_back(std::move(cells));
      heads_.push_back(heads);
      int reach = 1;
      for (std::size_t i = 0; i < above_.size(); ++i)
        reach = std::max(reach, above_[i].rows_left + 1);
      reach_.push_back(reach);
    }
    row_.clear();
    row_open_ = false;
    written_in_row_ = false;
  }

  // Header rows: those of `<th>`, else by what stands in the cells.
  void split_header() {
    auto& rows = read_.table.rows;
    std::size_t marked = 0;
    while (marked < heads_.size() && heads_[marked])
      ++marked;
    const auto count = head_rows(rows, marked, rows.empty() ? 1 : reach_[0]);
    const auto end = rows.begin() + static_cast<std::ptrdiff_t>(count);
    read_.table.header.assign(std::make_move_iterator(rows.begin()), std::make_move_iterator(end));
    rows.erase(rows.begin(), end);
  }

  TextWriter& writer_;
  ReadTable read_;
  std::vector<Placed> row_;
  std::vector<Merged> above_;
  std::vector<bool> heads_;
  std::vector<int> reach_;
  std::size_t cells_ = 0;
  bool row_open_ = false;
  bool written_in_row_ = false;
};

}  // namespace

ReadTable read_table(const GumboNode& table, TextWriter& writer) {
  return Reader(writer).read(table);
}

}  // namespace shuwen
