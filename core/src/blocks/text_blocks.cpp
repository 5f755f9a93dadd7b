#include "blocks/text_blocks.h"

#include <algorithm>
#include <vector>

#include "blocks/table_head.h"
#include "text/chars.h"

namespace shuwen {
namespace {

constexpr std::size_t kFewestRows = 3;
constexpr std::size_t kMostCells = 100'000, kMostColumns = 1000;
constexpr std::uint32_t kLongestCell = 60;

struct Row {
  Block block;  // the line, when it turns out to be none of a table
  std::vector<Span> cells;
};

/// The cells of a line, parted by tabs or by two blanks or more; one for a line that is no row.
std::vector<Span> cells_of(std::u16string_view text, Span line) {
  std::vector<Span> cells;
  std::uint32_t begin = line.begin;
  for (std::uint32_t at = line.begin; at < line.end; ++at) {
    if (cells.size() == kMostColumns) return {line};
    if (text[at] == u'\t') {
      cells.push_back(trim(text, {begin, at}));
      begin = at + 1;
    } else if (is_blank(text[at]) && at + 1 < line.end && is_blank(text[at + 1])) {
      cells.push_back(trim(text, {begin, at}));
      while (at + 1 < line.end && is_blank(text[at + 1]))
        ++at;
      begin = at + 1;
    }
  }
  cells.push_back(trim(text, {begin, line.end}));
  while (cells.size() > 1 && cells.back().empty())
    cells.pop_back();
  return cells;
}

class Splitter {
 public:
  explicit Splitter(Document& document) : document_(document), text_(document.text) {}

  void run() {
    int blank = 0;
    for (std::uint32_t begin = 0; begin < text_.size();) {
      std::uint32_t end = begin;
      while (end < text_.size() && !is_line_end(text_[end]))
        ++end;
      const Span line = trim(text_, {begin, end});
      if (line.empty()) {
        // \r\n is one line end.
        if (!(begin > 0 && text_[begin - 1] == u'\r' && begin < text_.size() && text_[begin] == u'\n')) {
          ++blank;
          end_rows();
        }
      } else {
        Block block{.span = line};
        block.blank_before = blank;
        block.indent = static_cast<int>(line.begin - begin);
        take(block, {begin, line.end});
        blank = 0;
      }
      begin = end + 1;
    }
    end_rows();
  }

 private:
  void take(const Block& block, Span line) {
    Row row{block, cells_of(text_, line)};
    if (row.cells.size() < 2 || rows_.size() * row.cells.size() > kMostCells ||
        (!rows_.empty() && rows_[0].cells.size() != row.cells.size()))
      end_rows();
    if (row.cells.size() < 2)
      document_.blocks.push_back(block);
    else
      rows_.push_back(std::move(row));
  }

  /// Whether the rows gathered are a table: with heads, each row named by its first cell, most of the others
  /// figures.
  bool is_table(const std::vector<std::vector<Cell>>& rows, std::size_t heads) const {
    if (rows.size() < kFewestRows || heads == 0 || heads + 1 >= rows.size()) return false;
    std::size_t figures = 0, others = 0;
    for (std::size_t row = 0; row < rows.size(); ++row) {
      if (row >= heads && rows[row][0].text.empty()) return false;
      for (std::size_t column = 0; column < rows[row].size(); ++column) {
        if (rows[row][column].text.size() > kLongestCell) return false;
        if (row >= heads && column > 0) ++(is_numeric_cell(rows[row][column].text) ? figures : others);
      }
    }
    return figures >= others;
  }

  void end_rows() {
    std::vector<std::vector<Cell>> rows;
    for (const Row& row : rows_) {
      rows.emplace_back();
      for (const Span span : row.cells) {
        Cell& cell = rows.back().emplace_back();
        cell.text = slice(text_, span);
        if (!span.empty()) cell.span = span;
      }
    }
    const std::size_t heads = rows.empty() ? 0 : head_rows(rows, 0, 1);
    if (is_table(rows, heads)) {
      const Span whole{rows_.front().block.span.begin, rows_.back().block.span.end};
      Block block{
          .kind = BlockKind::table, .span = whole, .table = static_cast<int>(document_.tables.size())};
      block.blank_before = rows_.front().block.blank_before;
      document_.blocks.push_back(block);
      Table& table = document_.tables.emplace_back();
      table.span = whole;
      const auto end = rows.begin() + static_cast<std::ptrdiff_t>(heads);
      table.header.assign(std::make_move_iterator(rows.begin()), std::make_move_iterator(end));
      table.rows.assign(std::make_move_iterator(end), std::make_move_iterator(rows.end()));
    } else {
      for (const Row& row : rows_)
        document_.blocks.push_back(row.block);
    }
    rows_.clear();
  }

  Document& document_;
  std::u16string_view text_;
  std::vector<Row> rows_;
};

}  // namespace

void split_lines(Document& document) {
  Splitter(document).run();
}

}  // namespace shuwen
