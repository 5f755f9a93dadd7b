#include "metrics/quantities/currency_sign.h"

#include <algorithm>
#include <array>
#include <utility>

#include "text/chars.h"

namespace shuwen {
namespace {

using Pair = std::pair<std::u16string_view, std::u16string_view>;

/// What may stand before a dollar sign, in lower case.
constexpr std::array<Pair, 20> kDollars = {
    {{u"us", u"美元"},      {u"usd", u"美元"},       {u"u.s", u"美元"},     {u"u.s.", u"美元"},
     {u"hk", u"港元"},      {u"hkd", u"港元"},       {u"nt", u"新台币"},    {u"au", u"澳元"},
     {u"aud", u"澳元"},     {u"a", u"澳元"},         {u"c", u"加元"},       {u"ca", u"加元"},
     {u"cad", u"加元"},     {u"s", u"新加坡元"},     {u"sgd", u"新加坡元"}, {u"nz", u"新西兰元"},
     {u"nzd", u"新西兰元"}, {u"mxn", u"墨西哥比索"}, {u"r", u"雷亚尔"},     {u"mx", u"墨西哥比索"}}};

bool ends_with_folded(std::u16string_view text, std::u16string_view word) {
  if (text.size() < word.size()) return false;
  text.remove_prefix(text.size() - word.size());
  for (std::size_t i = 0; i < word.size(); ++i) {
    const char16_t c =
        text[i] >= u'A' && text[i] <= u'Z' ? static_cast<char16_t>(text[i] - u'A' + u'a') : text[i];
    if (c != word[i]) return false;
  }
  return true;
}

CurrencySign dollar(std::u16string_view text, std::uint32_t begin, std::uint32_t sign) {
  for (const std::uint32_t gap : {0U, 1U}) {
    if (sign < begin + gap || (gap == 1 && text[sign - 1] != u' ')) continue;
    const std::u16string_view before = text.substr(begin, sign - gap - begin);
    CurrencySign best;
    for (const auto& [prefix, unit] : kDollars) {
      if (!ends_with_folded(before, prefix)) continue;
      const auto start = static_cast<std::uint32_t>(sign - gap - prefix.size());
      if (start > begin && is_latin(text[start - 1])) continue;
      // `a $ 4 million loss` has an article.
      if (gap == 1 && prefix.size() == 1 && prefix != u"c") continue;
      if (best.unit == nullptr || start < best.span.begin) best = {{start, sign + 1}, unit_named(unit)};
    }
    if (best.unit != nullptr) return best;
  }
  return {{sign, sign + 1}, unit_named(u"美元")};
}

}  // namespace

CurrencySign currency_before(std::u16string_view text, std::uint32_t begin, std::uint32_t at) {
  std::uint32_t stop = at;
  for (int blanks = 0; blanks < 2 && stop > begin && text[stop - 1] == u' '; ++blanks)
    --stop;
  if (stop == begin) return {};
  const char16_t last = text[stop - 1];
  if (last == u'$') return dollar(text, begin, stop - 1);
  // Rs 300, Rs. 300
  const std::u16string_view ahead = text.substr(begin, stop - begin);
  for (const std::u16string_view rupees : {u"Rs", u"Rs."}) {
    const auto start = static_cast<std::uint32_t>(stop - std::min(ahead.size(), rupees.size()));
    if (ahead.ends_with(rupees) && (start == begin || !is_latin(text[start - 1])))
      return {{start, stop}, unit_named(u"rupees")};
  }
  if (!is_latin(last) && !is_han(last)) {
    const Unit* unit = unit_named(text.substr(stop - 1, 1));
    const bool sign = unit != nullptr && unit->unit_class == UnitClass::money && !is_cjk(last);
    return sign ? CurrencySign{{stop - 1, stop}, unit} : CurrencySign{};
  }
  for (const std::u16string_view name : {u"人民币", u"港币", u"新台币", u"台币", u"澳门币"})
    if (text.substr(begin, stop - begin).ends_with(name))
      return {{static_cast<std::uint32_t>(stop - name.size()), stop}, unit_named(name)};
  if (!is_latin(last)) return {};
  std::uint32_t start = stop;
  while (start > begin && is_latin(text[start - 1]))
    --start;
  const std::u16string_view word = text.substr(start, stop - start);
  const bool code =
      word.size() == 3 && word[0] >= u'A' && word[0] <= u'Z' && word[2] >= u'A' && word[2] <= u'Z';
  const Unit* unit = code || word == u"dollar" ? unit_named(word) : nullptr;
  return unit != nullptr && unit->unit_class == UnitClass::money ? CurrencySign{{start, stop}, unit}
                                                                 : CurrencySign{};
}

}  // namespace shuwen
