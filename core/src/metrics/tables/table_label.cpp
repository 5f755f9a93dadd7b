#include "metrics/tables/table_label.h"

#include <algorithm>

#include "article/headings.h"
#include "metrics/tables/table_words.h"
#include "text/chars.h"

namespace shuwen {
namespace {

bool is_whole(const Excerpt& name) {
  return name.span && name.span->size() == name.text.size();
}

void drop_front(Excerpt& name, std::size_t count) {
  if (is_whole(name)) name.span->begin += static_cast<std::uint32_t>(count);
  name.text.erase(0, count);
}

void cut(Excerpt& name, std::size_t end) {
  if (is_whole(name)) name.span->end = name.span->begin + static_cast<std::uint32_t>(end);
  name.text.erase(end);
}

}  // namespace

Excerpt tidied(Excerpt name) {
  std::size_t end = name.text.size();
  while (true) {
    while (end > 0 && is_space(name.text[end - 1]))
      --end;
    if (end == 0 || name.text[end - 1] != u']') break;
    const std::size_t open = name.text.rfind(u'[', end - 1);
    if (open == name.text.npos || open == 0 || end - open > 6) break;
    end = open;
  }
  cut(name, end);
  return name;
}

HeadLabel read_label(const Cell& cell) {
  HeadLabel label{tidied({cell.text, cell.span, {}}), std::nullopt};
  Excerpt& name = label.name;
  for (const std::u16string_view among : {u"其中：", u"其中:", u"#"})
    if (name.text.starts_with(among) && name.text.size() > among.size()) drop_front(name, among.size());
  if (const auto size = static_cast<std::size_t>(marker_of(name.text).size); size < name.text.size())
    drop_front(name, size);
  if (!name.text.empty() && half_width(name.text.back()) == u'%') {
    label.unit = ScaledUnit{0, u"%"};
    if (name.text.size() > 1 && name.text[name.text.size() - 2] != u'的') cut(name, name.text.size() - 1);
  }
  if (const auto inner = bracketed(name.text); !inner.empty()) {
    label.unit = scaled_unit(after_colon(inner));
    if (label.unit) {
      cut(name, name.text.find_last_of(u"(（"));
      name = tidied(std::move(name));
    }
  }
  return label;
}

void drop_period(Excerpt& name, std::u16string_view period) {
  if (name.text.size() <= period.size() || !name.text.starts_with(period)) return;
  if (std::none_of(period.begin(), period.end(), [](char16_t c) { return is_digit(c); })) return;
  drop_front(name, period.size());
  while (name.text.size() > 1 && (is_space(name.text.front()) || name.text.front() == u'的'))
    drop_front(name, 1);
}

bool is_title_row(const std::vector<Cell>& row) {
  return row.size() > 1 && row[0].span &&
         std::all_of(row.begin(), row.end(), [&](const Cell& cell) { return cell.span == row[0].span; });
}

std::u16string corner_of(const Table& table, std::size_t column) {
  for (const auto& row : table.header)
    if (!is_title_row(row)) return column < row.size() ? squeezed(row[column].text) : u"";
  return u"";
}

bool columns_are_years(const Table& table) {
  return !table.header.empty() && std::any_of(table.header.back().begin(), table.header.back().end(),
                                              [](const Cell& cell) { return bare_year(cell.text) > 0; });
}

bool rows_are_years(const Table& table) {
  return names_time(corner_of(table, 0));
}

}  // namespace shuwen
