// Figures in cells: unit and multiplier of header or caption, heads as subject, place and period, totals.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "metrics/sentences/clause.h"
#include "metrics/sentences/reading.h"
#include "metrics/tables/table_units.h"
#include "metrics/times/time.h"

namespace shuwen {

/// What a table says of the figure in one of its cells. Excerpts are of the original text.
struct CellClaim {
  std::optional<Excerpt> subject, place, actor;
  std::optional<Period> period;
  std::optional<ScaledUnit> unit;  ///< absent when the table gives none
  bool growth = false;             ///< a column of 同比 or 增速: signed growth
  ChangeBasis basis = ChangeBasis::none;
  bool total_row = false, total_column = false;
};

/// Reads the heads of one table.
class TableReader {
 public:
  /// `mentions` are of `reading`; relative times count from `base`.
  TableReader(const Table& table, const Reading& reading, const std::vector<Mention>& mentions,
              TimeBase base);

  CellClaim cell(int row, int column) const;
  /// The row and column of totals, -1 when there is none.
  int total_row() const { return total_row_; }
  int total_column() const { return total_column_; }
  /// Why the numbers of a cell are no figures though the text does not say so: 序号, 排名, 邮编 above or
  /// beside it.
  std::optional<ExclusionReason> only_tells_apart(int row, int column) const;
  /// A column of units, 单位: its cells are no figures.
  bool is_unit_column(int column) const { return column == unit_column_; }
  /// Heads of columns or rows may be bare years.
  bool has_years() const { return years_; }
  /// Where the multipliers of units stand: excluded as `unit`. Spans of the original text.
  const std::vector<Span>& units() const { return units_; }

 private:
  struct Head {
    std::vector<Excerpt> names;        ///< of the measure, outermost first
    std::vector<Excerpt> growth_name;  ///< 同比(%): names what grew only by where it stands
    std::optional<Period> period;
    std::optional<ScaledUnit> unit;
    bool growth = false;
    ChangeBasis basis = ChangeBasis::none;  ///< of a column of growth
    bool is_unit = false;                   ///< a column of units, 单位
    bool is_total = false;
    bool is_serial = false;  ///< 序号, 排名
  };
  /// The cell that heads the row of the cell at `column`; nullptr when there is none.
  const Cell* row_head(int row, int column) const;

  void read_stated_units();
  Head read_head(int column) const;
  void read_rows();
  /// The latest that heads a column: by when a column of growth had grown.
  std::optional<Period> latest_period() const;
  std::optional<Period> period_in(const std::u16string& text, const std::optional<Span>& span) const;

  const Table& table_;
  const Reading& reading_;
  const std::vector<Mention>& mentions_;
  TimeBase base_;
  bool years_;  ///< heads may be bare years: 2021
  std::vector<Head> heads_;
  int head_columns_ = 1;  ///< leading columns that are no figures
  int unit_column_ = -1;
  int total_row_ = -1, total_column_ = -1;
  std::optional<Period> caption_period_;
  std::vector<ScaledUnit> stated_;  ///< for the whole table: 单位:万元, %
  std::vector<Span> units_;
};

}  // namespace shuwen
