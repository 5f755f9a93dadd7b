#include "metrics/tables/tables.h"

#include <algorithm>

#include "metrics/quantities/unit_table.h"
#include "metrics/rejection/reject_words.h"
#include "metrics/tables/table_label.h"
#include "metrics/tables/table_words.h"
#include "metrics/times/calendar.h"
#include "metrics/times/time.h"
#include "text/chars.h"

namespace shuwen {
TableReader::TableReader(const Table& table, const Reading& reading, const std::vector<Mention>& mentions,
                         TimeBase base)
    : table_(table),
      reading_(reading),
      mentions_(mentions),
      base_(std::move(base)),
      years_(columns_are_years(table) || rows_are_years(table)) {
  if (table.caption) caption_period_ = period_in(table.caption->text, table.caption->span);
  if (!caption_period_ && !table.header.empty() && is_title_row(table.header[0]))
    caption_period_ = period_in(table.header[0][0].text, table.header[0][0].span);
  read_stated_units();
  std::size_t columns = 0;
  for (const auto& row : table.header)
    columns = std::max(columns, row.size());
  for (const auto& row : table.rows)
    columns = std::max(columns, row.size());
  columns = std::min<std::size_t>(columns, 1000);
  for (std::size_t column = 0; column < columns; ++column)
    heads_.push_back(read_head(static_cast<int>(column)));
  read_rows();
}

void TableReader::read_stated_units() {
  const auto take = [&](std::u16string_view written, const std::optional<Span>& span) {
    stated_ = scaled_units(written);
    if (!stated_.empty() && span && span->size() >= written.size())
      units_.push_back({span->end - static_cast<std::uint32_t>(written.size()), span->end});
  };
  if (table_.unit) take(after_colon(table_.unit->text), table_.unit->span);
  for (const auto& row : table_.header)
    if (stated_.empty() && is_title_row(row)) take(after_colon(row[0].text), std::nullopt);
  if (stated_.empty() && table_.caption)
    if (const auto inner = bracketed(table_.caption->text); !inner.empty()) {
      std::optional<Span> within = table_.caption->span;
      if (within) --within->end;
      take(after_colon(inner), within);
    }
}

namespace {

std::optional<std::string> a_year_before(const std::optional<std::string>& date) {
  const auto day = parse_iso(date.value_or(""));
  if (!day) return std::nullopt;
  return iso(add_months(*day, -12));
}

}  // namespace

std::optional<Period> TableReader::period_in(const std::u16string& text,
                                             const std::optional<Span>& span) const {
  if (const int year = years_ ? bare_year(text) : 0) {
    const std::string written = std::to_string(year);
    return Period{{text, span, {}}, written + "-01-01", written + "-12-31"};
  }
  const Reading reading(text);
  // 1—9月 in a column is of the caption's year.
  const auto of_caption = parse_iso(caption_period_ ? caption_period_->to.value_or("") : "");
  TimeBase base = base_;
  if (of_caption) base.year = of_caption->year;
  const auto times = find_times(reading.text, {0, static_cast<std::uint32_t>(reading.text.size())}, base);
  for (const TimeExpression& time : times) {
    if (time.kind == TimeKind::time || time.compared) continue;
    const Span where = reading.original(time.span);
    Period period{{std::u16string(slice(text, where)), std::nullopt, {}}, time.from, time.to};
    if (time.refers_to == RefersTo::same_stretch && of_caption) {
      period.from = a_year_before(caption_period_->from);
      period.to = a_year_before(caption_period_->to);
    }
    if (span && span->size() == text.size())
      period.where.span = Span{span->begin + where.begin, span->begin + where.end};
    return period;
  }
  return std::nullopt;
}

TableReader::Head TableReader::read_head(int column) const {
  Head head;
  const auto at = static_cast<std::size_t>(column);
  const bool percent_stated =
      std::any_of(stated_.begin(), stated_.end(), [](const ScaledUnit& unit) { return unit.unit == u"%"; });
  std::optional<Span> last;
  for (const auto& row : table_.header) {
    if (at >= row.size() || row[at].text.empty() || is_title_row(row)) continue;
    const Cell& cell = row[at];
    if (cell.span && last && *cell.span == *last) continue;  // merged downwards
    last = cell.span;
    HeadLabel label = read_label(cell);
    const std::u16string text = squeezed(cell.text);
    head.is_unit |= names_unit(text);
    head.is_total = is_total_word(text);
    head.is_serial = is_serial_word(text);
    if (label.unit) head.unit = label.unit;
    if (const auto basis = growth_in(text, percent_stated && !head.unit)) {
      head.growth = true;
      head.basis = *basis;
    }
    if (const auto period = period_in(cell.text, cell.span)) {
      if (!head.period) head.period = period;
      if (squeezed(period->where.text).size() == text.size()) continue;
      drop_period(label.name, period->where.text);
    }
    if (label.name.text.empty()) continue;  // a row of units below the heads
    if (!head.growth) {
      head.names.push_back(std::move(label.name));
    } else if (head.growth_name.empty()) {
      head.growth_name.push_back(tidied({cell.text, cell.span, {}}));
    }
  }
  if (head.growth && !head.unit) head.unit = ScaledUnit{0, u"%"};
  return head;
}

void TableReader::read_rows() {
  for (std::size_t column = 0; column < heads_.size(); ++column) {
    if (heads_[column].is_unit && unit_column_ < 0) unit_column_ = static_cast<int>(column);
    if (heads_[column].is_total) total_column_ = static_cast<int>(column);
  }
  for (std::size_t row = 0; row < table_.rows.size(); ++row) {
    const auto& cells = table_.rows[row];
    if (!cells.empty() && is_total_word(squeezed(cells[0].text)) && total_row_ < 0)
      total_row_ = static_cast<int>(row);
    if (unit_column_ >= 0 && static_cast<std::size_t>(unit_column_) < cells.size()) {
      const Cell& cell = cells[static_cast<std::size_t>(unit_column_)];
      const auto scaled = scaled_unit(cell.text);
      if (scaled && scaled->power > 0 && cell.span) units_.push_back(*cell.span);
    }
  }
  // Leading columns that hold words, not figures.
  head_columns_ = 1;
  while (!table_.header.empty() && head_columns_ < static_cast<int>(heads_.size()) && !table_.rows.empty() &&
         static_cast<std::size_t>(head_columns_) < table_.rows[0].size() &&
         !is_figure_cell(table_.rows[0][static_cast<std::size_t>(head_columns_)].text) && head_columns_ < 3)
    ++head_columns_;
}

const Cell* TableReader::row_head(int row, int column) const {
  const auto& cells = table_.rows[static_cast<std::size_t>(row)];
  if (cells.empty()) return nullptr;
  std::size_t at = 0;
  if (table_.header.empty()) {
    // 面积 | 1300平方公里 | 人口 | 45万人
    at = column > 0 ? static_cast<std::size_t>(column) - 1 : 0;
  } else {
    const auto& heads = table_.header.back();
    // 序号; 行政区划 over city and county
    while (static_cast<int>(at) + 1 < column && at + 1 < cells.size() && at + 1 < heads.size() &&
           (heads_[at].is_serial ||
            (heads[at].span && heads[at].span == heads[at + 1].span && !is_figure_cell(cells[at + 1].text))))
      ++at;
  }
  return at < cells.size() ? &cells[at] : nullptr;
}

namespace {

/// 0371-6650123: digits enough that nothing is counted.
bool is_telephone(const std::vector<Cell>& row, int column) {
  constexpr int kFewestDigits = 7;
  if (static_cast<std::size_t>(column) >= row.size()) return false;
  const std::u16string& text = row[static_cast<std::size_t>(column)].text;
  return std::count_if(text.begin(), text.end(), [](char16_t c) { return is_digit(c); }) >= kFewestDigits;
}

}  // namespace

std::optional<ExclusionReason> TableReader::only_tells_apart(int row, int column) const {
  if (row < 0 || row >= static_cast<int>(table_.rows.size()) || column < 0 ||
      column >= static_cast<int>(heads_.size()))
    return std::nullopt;
  const Head& head = heads_[static_cast<std::size_t>(column)];
  if (head.is_serial) return ExclusionReason::ordinal;
  if (column == 0 && rows_are_years(table_) && !table_.rows[static_cast<std::size_t>(row)].empty() &&
      bare_year(table_.rows[static_cast<std::size_t>(row)][0].text))
    return ExclusionReason::date;
  const Cell* beside = column > 0 ? row_head(row, column) : nullptr;
  const bool announced = (!head.names.empty() && labels_code(squeezed(head.names.back().text))) ||
                         (beside != nullptr && labels_code(squeezed(beside->text)));
  if (!head.names.empty() && labels_telephone(squeezed(head.names.back().text)) &&
      is_telephone(table_.rows[static_cast<std::size_t>(row)], column))
    return ExclusionReason::identifier;
  return announced ? std::optional(ExclusionReason::identifier) : std::nullopt;
}

std::optional<Period> TableReader::latest_period() const {
  const Head* latest = nullptr;
  for (const Head& head : heads_)
    if (head.period && (latest == nullptr || head.period->to > latest->period->to)) latest = &head;
  return latest ? latest->period : std::nullopt;
}

namespace {

/// The heads from outside in, as one subject.
Excerpt joined(const std::vector<Excerpt>& names) {
  Excerpt subject = names[0];
  for (std::size_t i = 1; i < names.size(); ++i) {
    if (subject.pieces.empty() && subject.span) subject.pieces.push_back(*subject.span);
    subject.text += u' ' + names[i].text;
    if (names[i].span) subject.pieces.push_back(*names[i].span);
    subject.span.reset();
  }
  return subject;
}

}  // namespace

CellClaim TableReader::cell(int row, int column) const {
  CellClaim claim;
  claim.period = caption_period_;
  if (column < 0 || column >= static_cast<int>(heads_.size()) || row < 0 ||
      row >= static_cast<int>(table_.rows.size()))
    return claim;
  const Head& head = heads_[static_cast<std::size_t>(column)];
  const auto& cells = table_.rows[static_cast<std::size_t>(row)];
  claim.total_row = row == total_row_;
  claim.total_column = column == total_column_;
  claim.growth = head.growth;
  claim.basis = head.basis;
  if (head.period) {
    claim.period = head.period;
  } else if (head.growth) {
    if (auto latest = latest_period()) claim.period = std::move(latest);
  }
  const Cell* row_head = this->row_head(row, column);
  const HeadLabel label = row_head ? read_label(*row_head) : HeadLabel{};
  const auto label_column = row_head ? static_cast<std::size_t>(row_head - cells.data()) : 0;
  const std::u16string corner = corner_of(table_, label_column);
  claim.unit = head.unit ? head.unit : label.unit;
  if (!claim.unit && unit_column_ >= 0 && static_cast<std::size_t>(unit_column_) < cells.size())
    claim.unit = scaled_unit(cells[static_cast<std::size_t>(unit_column_)].text);
  bool of_place = names_places(corner), of_body = !of_place && names_bodies(corner);
  if (row_head && row_head->span && !of_place && !of_body) {
    const Span where = reading_.find(*label.name.span);
    for (const Mention& mention : mentions_)
      if (mention.span == where) (mention.kind == EntityKind::place ? of_place : of_body) = true;
  }
  if (row_head && column >= head_columns_) {
    if (claim.total_row) {
      // the territory as a whole
    } else if (of_place) {
      claim.place = label.name;
    } else if (of_body) {
      claim.actor = label.name;
    }
  }
  std::vector<Excerpt> names = head.names;
  // 合计|同比(%): what grew is the column before, unless that is a share of something:
  // 学生|寄宿生占比|比上年增减.
  if (head.growth && names.empty() && column > head_columns_) {
    const auto& before = heads_[static_cast<std::size_t>(column) - 1].names;
    names = !before.empty() && names_share(before.back().text) ? head.growth_name : before;
  }
  // A row for each year: its head is a period, no measure.
  bool of_time = false;
  if (row_head && column >= head_columns_ && !of_place && !of_body)
    if (const auto period = period_in(row_head->text, row_head->span)) {
      of_time = squeezed(period->where.text).size() == squeezed(row_head->text).size();
      if (of_time ? !head.period : !claim.period) claim.period = period;
    }
  const bool measure_in_row =
      row_head && !of_place && !of_body && !of_time && !claim.total_row && !row_head->text.empty();
  if (measure_in_row) {
    // 零售额|绝对量: the row says of what.
    std::erase_if(names, [](const Excerpt& name) { return names_any_value(squeezed(name.text)); });
    names.insert(names.begin(), label.name);
  }
  if (!claim.unit)
    if (const ScaledUnit* unit = fitting_unit(stated_, names, head.growth)) claim.unit = *unit;
  if (names.empty()) return claim;
  claim.subject = joined(names);
  return claim;
}

}  // namespace shuwen
