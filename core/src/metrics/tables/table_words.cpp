#include "metrics/tables/table_words.h"

#include <algorithm>

#include "text/chars.h"

namespace shuwen {

bool is_total_word(std::u16string_view text) {
  // 全县合计
  if (text.size() == 4 && text[0] == u'全' && (text.ends_with(u"合计") || text.ends_with(u"总计")))
    text.remove_prefix(2);
  for (const std::u16string_view word :
       {u"合计", u"总计", u"小计", u"总数", u"共计", u"合計", u"總計", u"Total", u"total", u"TOTAL"})
    if (text == word) return true;
  return false;
}

bool is_serial_word(std::u16string_view text) {
  for (const std::u16string_view word : {u"序号", u"序", u"排名", u"名次", u"位次", u"排序", u"序號", u"No.",
                                         u"No", u"NO.", u"NO", u"#", u"Rank"})
    if (text == word) return true;
  return false;
}

bool names_unit(std::u16string_view text) {
  for (const std::u16string_view word : {u"单位", u"單位", u"计量单位", u"計量單位", u"Unit", u"Units"})
    if (text == word) return true;
  return false;
}

std::u16string squeezed(std::u16string_view text) {
  std::u16string kept;
  for (const char16_t c : text)
    if (!is_space(c) && !is_invisible(c)) kept.push_back(c);
  return kept;
}

bool is_figure_cell(std::u16string_view text) {
  // 1.32亿立方米, -0.6%
  constexpr std::u16string_view kSigns = u"+-－–−";
  const std::size_t first = text.find_first_not_of(kSigns);
  if (text.empty() || (first != text.npos && is_digit(text[first]))) return true;
  return std::all_of(text.begin(), text.end(), [](char16_t c) {
    return is_digit(c) || one_of(c, u".,，．-—－–+%％‰…/ 　") || is_space(c);
  });
}

bool names_places(std::u16string_view written) {
  std::u16string corner(written);
  for (char16_t& c : corner)
    c = half_width(c);
  for (const std::u16string_view word :
       {u"地区", u"县区",   u"区县", u"市县", u"县市", u"县(市", u"城市", u"省份",
        u"省市", u"街道",   u"乡镇", u"镇街", u"区域", u"片区",  u"地市", u"市州",
        u"盟市", u"行政区", u"国家", u"地方", u"地點", u"地區",  u"縣市", u"社区"})
    if (corner.find(word) != std::u16string_view::npos) return true;
  return corner == u"县" || corner == u"市" || corner == u"区" || corner == u"省" || corner == u"Region" ||
         corner == u"City";
}
bool names_bodies(std::u16string_view corner) {
  for (const std::u16string_view word :
       {u"单位名", u"部门", u"机构", u"企业", u"公司", u"学校", u"大队", u"中队", u"责任单位", u"局属"})
    if (corner.find(word) != std::u16string_view::npos) return true;
  return false;
}

bool names_no_sum(std::u16string_view head) {
  for (const std::u16string_view word :
       {u"均",   u"最高", u"最低", u"最大", u"最小", u"指数",   u"指數", u"系数",
        u"係數", u"单价", u"單價", u"率",   u"每",   u"verage", u"ean",  u"edian",
        u"Max",  u"Min",  u"Rate", u"rate", u"per ", u"Per ",   u"ndex"})
    if (head.find(word) != head.npos) return true;
  return false;
}

bool names_time(std::u16string_view corner) {
  for (const std::u16string_view word :
       {u"年份", u"年度", u"年", u"年别", u"年別", u"时间", u"時間", u"Year"})
    if (corner == word) return true;
  return false;
}

bool names_any_value(std::u16string_view head) {
  for (const std::u16string_view word :
       {u"绝对量", u"绝对数", u"绝对值", u"绝对额", u"絕對值", u"数值", u"數值", u"数据"})
    if (head == word) return true;
  return false;
}

std::optional<ChangeBasis> growth_in(std::u16string_view head, bool percent_stated) {
  if (head.starts_with(u"Change") || head.starts_with(u"Growth") || head.ends_with(u"change"))
    return ChangeBasis::yoy;
  const auto names = [&](std::u16string_view word) { return head.find(word) != head.npos; };
  const bool by_month = names(u"环比") || names(u"比上月") || names(u"較上月") || names(u"较上月");
  const ChangeBasis basis = by_month ? ChangeBasis::mom : ChangeBasis::yoy;
  for (const std::u16string_view word : {u"同比", u"环比", u"增速"})
    if (head.starts_with(word)) return basis;
  if (!names(u"%") && !names(u"％") && !percent_stated) return std::nullopt;
  for (const std::u16string_view word : {u"同比", u"环比", u"增速", u"增长", u"增長", u"增幅", u"增减",
                                         u"增減", u"比上", u"较上", u"較上", u"涨跌", u"漲跌", u"涨幅", u"±"})
    if (names(word) && !head.ends_with(u'额') && !head.ends_with(u'量')) return basis;
  return std::nullopt;
}

bool names_share(std::u16string_view head) {
  for (const std::u16string_view word : {u"率", u"占比", u"比重", u"比例", u"百分比", u"構成", u"构成", u"%"})
    if (head.ends_with(word)) return true;
  return head.starts_with(u'占') || head.starts_with(u'佔');
}

std::u16string_view bracketed(std::u16string_view text) {
  const std::size_t open = text.find_last_of(u"(（");
  if (open == std::u16string_view::npos || text.empty() || (text.back() != u')' && text.back() != u'）'))
    return {};
  return text.substr(open + 1, text.size() - open - 2);
}

std::u16string_view after_colon(std::u16string_view text) {
  const std::size_t colon = text.find_last_of(u":：");
  return colon == std::u16string_view::npos ? text : text.substr(colon + 1);
}

}  // namespace shuwen
