// What one head of a row or column says: the name of a measure, the unit in brackets behind it.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "blocks/table_head.h"
#include "metrics/tables/table_units.h"
#include "shuwen/analysis.h"

namespace shuwen {

/// An excerpt less the references and blanks at its end: 生产总值[69][70].
Excerpt tidied(Excerpt name);

struct HeadLabel {
  Excerpt name;  ///< 其中：支出(万元), 一、支出 → 支出; empty for a unit alone
  std::optional<ScaledUnit> unit;  ///< → 万元; % of 占比%
};
HeadLabel read_label(const Cell& cell);

/// 2023年末蓄水量 → 蓄水量, when the period begins the name and has a number.
void drop_period(Excerpt& name, std::u16string_view period);

/// One cell over the whole width says what the table is about, and heads no column.
bool is_title_row(const std::vector<Cell>& row);
/// What heads the heads of rows that stand in `column`, without its blanks.
std::u16string corner_of(const Table& table, std::size_t column);

/// 指标|2021|2022: heads of columns are years.
bool columns_are_years(const Table& table);
/// Under 年份: the heads of rows are years.
bool rows_are_years(const Table& table);

}  // namespace shuwen
