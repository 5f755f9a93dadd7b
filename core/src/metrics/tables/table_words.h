// What the words in the heads of a table say.
#pragma once

#include <string>
#include <string_view>

namespace shuwen {

/// 合计, 总计 …: the head of a row or column of totals.
bool is_total_word(std::u16string_view text);
/// 序号, 排名: cells below it are ordinals.
bool is_serial_word(std::u16string_view text);
/// Without white space, and 合　计 as 合计.
std::u16string squeezed(std::u16string_view text);
/// A cell of a figure, or of nothing (a dash).
bool is_figure_cell(std::u16string_view text);
/// The heads of rows are places or bodies when the corner says so.
bool names_places(std::u16string_view corner);
bool names_bodies(std::u16string_view corner);
/// The unit in the brackets at the end of a head: 支出(万元).
std::u16string_view bracketed(std::u16string_view text);
/// What stands behind the last colon: 单位:万元.
std::u16string_view after_colon(std::u16string_view text);

}  // namespace shuwen
