#include "blocks/table_head.h"

#include <algorithm>
#include <string_view>

#include "text/chars.h"

namespace shuwen {
namespace {

bool numeric(const Cell& cell) {
  return is_numeric_cell(cell.text);
}

bool is_title(const std::vector<Cell>& row) {
  return std::all_of(row.begin(), row.end(), [&](const Cell& c) { return c.span == row[0].span; });
}

// 面积 | 1300平方公里: a value beside its label; 1月, 2023年 may head a column.
bool begins_with_figure(std::u16string_view text) {
  return !text.empty() && is_digit(text.front()) && text.find_first_of(u"年月季周日") == text.npos;
}

// 2021, 2022年, 12月, 上年同期
bool is_time(const Cell& cell) {
  constexpr std::size_t kLongest = 12;
  return bare_year(cell.text) > 0 ||
         (cell.text.size() <= kLongest && cell.text.find_first_of(u"年月季") != std::u16string::npos);
}

// Times that no time stands below, beside heads without figures: 品种|12月|环比.
bool heads_by_time(const std::vector<std::vector<Cell>>& rows) {
  bool found = false;
  for (std::size_t column = 1; column < rows[0].size(); ++column) {
    if (!numeric(rows[0][column])) continue;
    if (!is_time(rows[0][column])) return false;
    for (std::size_t row = 1; row < rows.size(); ++row)
      if (column < rows[row].size() && is_time(rows[row][column])) return false;
    found = true;
  }
  return found;
}

// （万元） or %: a row of nothing but units goes with the heads above it.
bool is_units(const std::vector<Cell>& row) {
  std::size_t units = 0;
  for (const Cell& cell : row) {
    const std::u16string_view text = cell.text;
    if (text.empty()) continue;
    const bool bracketed = text.size() > 2 && (text.front() == u'（' || text.front() == u'(') &&
                           (text.back() == u'）' || text.back() == u')');
    if (!bracketed && text != u"%" && text != u"％") return false;
    ++units;
  }
  return units > 0;
}

}  // namespace

bool is_numeric_cell(std::u16string_view text) {
  int digits = 0;
  int letters = 0;
  for (const char16_t c : text) {
    digits += is_digit(c);
    letters += is_cjk(c) || is_latin(c);
  }
  return (digits > 0 && letters <= 2) || text == u"—" || text == u"-" || text == u"–";
}

int bare_year(std::u16string_view text) {
  constexpr int kFirst = 1900, kLast = 2100;
  text = slice(text, trim(text, {0, static_cast<std::uint32_t>(text.size())}));
  if (text.size() != 4) return 0;
  int year = 0;
  for (const char16_t c : text) {
    const char16_t digit = half_width(c);
    if (!is_ascii_digit(digit)) return 0;
    year = year * 10 + (digit - u'0');
  }
  return year >= kFirst && year <= kLast ? year : 0;
}

std::size_t head_rows(const std::vector<std::vector<Cell>>& rows, std::size_t marked, int reach) {
  std::size_t count = marked;
  if (count == rows.size()) count = rows.size() > 1 ? 1 : 0;
  if (count == 0 && rows.size() > 1) {
    const auto figures = [](const std::vector<Cell>& row) {
      // The first column names the row: a year there is no figure.
      return std::any_of(row.begin() + (row.size() > 1 ? 1 : 0), row.end(), [&](const Cell& c) {
        return numeric(c) || (row.size() == 2 && begins_with_figure(c.text));
      });
    };
    const bool later = std::any_of(rows.begin() + 1, rows.end(), figures);
    if (later && (!figures(rows[0]) || heads_by_time(rows))) {
      count = static_cast<std::size_t>(std::clamp(reach, 1, 4));
      if (count >= rows.size()) count = 1;
      // Row heads that merely span a group of rows do not make those rows headers.
      for (std::size_t r = 1; r < count; ++r) {
        if (figures(rows[r])) {
          count = r;
          break;
        }
      }
    } else if (!later && rows.size() > 2) {
      count = 1;
    }
  }
  // Only titles over the whole width: the heads stand below them.
  std::size_t titles = 0;
  while (titles < rows.size() && is_title(rows[titles]))
    ++titles;
  if (count > 0 && count <= titles && titles + 1 < rows.size() && rows[titles].size() > 2 &&
      std::none_of(rows[titles].begin(), rows[titles].end(), numeric) &&
      std::any_of(rows[titles + 1].begin() + 1, rows[titles + 1].end(), numeric))
    count = titles + 1;
  if (count > 0 && count + 1 < rows.size() && is_units(rows[count])) ++count;
  return count;
}

}  // namespace shuwen
