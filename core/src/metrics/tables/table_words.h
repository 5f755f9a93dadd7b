// What the words in the heads of a table say.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "shuwen/analysis.h"

namespace shuwen {

/// 合计, 总计 …: the head of a row or column of totals.
bool is_total_word(std::u16string_view text);
/// 序号, 排名: cells below it are ordinals.
bool is_serial_word(std::u16string_view text);
/// 单位, Unit: cells below it are units.
bool names_unit(std::u16string_view text);
/// Without white space, and 合　计 as 合计.
std::u16string squeezed(std::u16string_view text);
/// A cell of a figure, or of nothing (a dash).
bool is_figure_cell(std::u16string_view text);
/// The heads of rows are places or bodies when the corner says so.
bool names_places(std::u16string_view corner);
bool names_bodies(std::u16string_view corner);
/// 人均收入, 最高水位, 均价: what its parts do not add up to.
bool names_no_sum(std::u16string_view head);
bool names_time(std::u16string_view corner);
/// 绝对量, 数值: over figures of whatever their rows name.
bool names_any_value(std::u16string_view head);
/// A column of signed growth, and since when: 同比(%), or 比上年增减 where the table states per cents.
std::optional<ChangeBasis> growth_in(std::u16string_view head, bool percent_stated);
/// 占比, 就业率: a column of per cents where the table states them.
bool names_share(std::u16string_view head);
/// The unit in the brackets at the end of a head: 支出(万元).
std::u16string_view bracketed(std::u16string_view text);
/// What stands behind the last colon: 单位:万元.
std::u16string_view after_colon(std::u16string_view text);

}  // namespace shuwen
