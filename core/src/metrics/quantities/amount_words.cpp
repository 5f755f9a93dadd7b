#include "metrics/quantities/amount_words.h"

#include "metrics/numbers/chinese_numeral.h"
#include "text/chars.h"

namespace shuwen {
namespace {

/// What stands before `at` since the last comma, `longest` characters at most.
std::u16string_view clause_before(std::u16string_view text, std::uint32_t begin, std::uint32_t at,
                                  std::uint32_t longest) {
  std::uint32_t from = at;
  while (from > begin && at - from < longest && text[from - 1] != u',' && text[from - 1] != u';')
    --from;
  return text.substr(from, at - from);
}

}  // namespace

bool speaks_of_money(std::u16string_view text, std::uint32_t begin, std::uint32_t at) {
  const std::u16string_view before = clause_before(text, begin, at, 12);
  for (const char16_t c : std::u16string_view(u"花卖价钱付赚挣贵费债股融亏贷券赃赏赔罚"))
    if (before.find(c) != before.npos) return true;
  for (const std::u16string_view word :
       {u"基金", u"营收", u"利润", u"投资", u"资金", u"资产", u"出资", u"增资", u"资本",
        u"引资", u"外资", u"款",   u"额",   u"产值", u"收入", u"营业", u"市值", u"预算",
        u"财政", u"身家", u"身价", u"受贿", u"募集", u"销售", u"成交", u"总值", u"增加值",
        u"财富", u"账面", u"涉案", u"税",   u"损失", u"缩量", u"放量"}) {
    const std::size_t found = before.rfind(word);
    if (found == before.npos) continue;
    // 首款, 这款: a classifier; 名额, 份额: places and shares.
    const char16_t ahead = found > 0 ? before[found - 1] : u'\0';
    static constexpr std::u16string_view kClassified = u"首这该此那每各新几两三四五六七八九十多本同一";
    if (word == u"款" && (ahead == u'\0' || kClassified.find(ahead) != kClassified.npos)) continue;
    if (word == u"额" && (ahead == u'名' || ahead == u'份')) continue;
    return true;
  }
  return false;
}

bool speaks_of_people(std::u16string_view text, std::uint32_t begin, std::uint32_t at) {
  const std::u16string_view before = clause_before(text, begin, at, 8);
  for (const std::u16string_view word : {u"人口", u"用户", u"网民", u"粉丝", u"人数", u"量", u"次数", u"数"})
    if (before.find(word) != before.npos) return true;
  return false;
}

namespace {

/// 付费账户|为90万, 贷款户数|达3万: what is counted ends in no amount.
bool counts_accounts(std::u16string_view text, std::uint32_t begin, std::uint32_t at) {
  std::u16string_view before = clause_before(text, begin, at, 12);
  while (!before.empty() && one_of(before.back(), u"为是达到约近超过逾有共已增降至升突破"))
    before.remove_suffix(1);
  for (const std::u16string_view tail : {u"总数", u"数量", u"数"})
    if (before.ends_with(tail)) {
      before.remove_suffix(tail.size());
      break;
    }
  return !before.empty() && one_of(before.back(), u"户人员者众");
}

}  // namespace

bool is_bare_money(const Number& number, Span figure, std::u16string_view text, Span where) {
  if (number.form != NumberForm::plain) return false;
  if (Decimal(99) < number.value && begins_price_unit(text, figure.end, where.end)) return true;
  if (number.power < 8)
    return number.power >= 4 && speaks_of_money(text, where.begin, figure.begin) &&
           !counts_accounts(text, where.begin, figure.begin);
  const std::uint32_t end = figure.end;
  if (is_latin(text[number.span.end - 1])) return false;  // 20 billion particles
  if (speaks_of_money(text, where.begin, figure.begin)) return true;
  if (end >= where.end || !is_han(text[end])) return !speaks_of_people(text, where.begin, figure.begin);
  for (const std::u16string_view word : {u"级", u"阵营", u"大关", u"俱乐部", u"规模", u"市值", u"产值",
                                         u"产业", u"市场", u"资金", u"资产", u"投资", u"项目", u"订单"})
    if (text.substr(end, where.end - end).starts_with(word)) return true;
  return false;
}

bool is_yuan(const Number& number, Span figure, std::u16string_view text, Span where) {
  if (!number.value.is_integer() || speaks_of_money(text, where.begin, figure.begin)) return true;
  const std::u16string_view behind = text.substr(figure.end, where.end - figure.end);
  if (behind.starts_with(u"包邮") || behind.starts_with(u"封顶") || behind.starts_with(u"起步")) return true;
  // What is counted would stand behind it, or before where no verb of paying does.
  if (!behind.empty() && is_han(behind[0]) && !one_of(behind[0], u"左上就一以起吧呢的")) return false;
  std::uint32_t at = figure.begin;
  while (at > where.begin && one_of(text[at - 1], u"了到过约近才只也就"))
    --at;
  const std::u16string_view before = text.substr(where.begin, at - where.begin);
  return !before.empty() && one_of(before.back(), u"得要收值掏扣奖退补省赔租涨跌票") &&
         !before.ends_with(u"需要");
}

}  // namespace shuwen
