#include "metrics/unit_table.h"

#include <algorithm>
#include <unordered_map>
#include <vector>

#include "lexicon/lexicon.h"
#include "shuwen/names.h"
#include "text/chars.h"
#include "text/utf.h"

namespace shuwen {
namespace {

UnitClass class_named(std::u16string_view name) {
  if (name == u"money") return UnitClass::money;
  if (name == u"percent") return UnitClass::percent;
  if (name == u"multiple") return UnitClass::multiple;
  if (name == u"classifier") return UnitClass::classifier;
  if (name == u"bound") return UnitClass::bound;
  return UnitClass::measure;
}

char16_t lower(char16_t c) {
  return c >= u'A' && c <= u'Z' ? static_cast<char16_t>(c - u'A' + u'a') : c;
}
std::u16string lower(std::u16string_view text) {
  std::u16string result(text);
  for (char16_t& c : result)
    c = lower(c);
  return result;
}
bool equal_folded(std::u16string_view a, std::u16string_view b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](char16_t x, char16_t y) { return lower(x) == lower(y); });
}

struct UnitTable {
  std::vector<Unit> units;
  std::unordered_map<std::u16string, const Unit*> by_writing;
  std::unordered_map<char16_t, std::vector<const Unit*>> by_first;  // longest first; Latin in lower case

  UnitTable() {
    for (const auto& row : lexicon_rows("units")) {
      if (row.size() < 7) continue;
      const std::string factor = to_utf8(row[4]);
      const std::size_t slash = factor.find('/');
      units.push_back({.written = row[0],
                       .canonical = row[1],
                       .kind = metric_kind_named(to_utf8(row[2])).value_or(MetricKind::other),
                       .dimension = row[3],
                       .factor = Decimal::parse(factor.substr(0, slash)).value_or(Decimal(1)),
                       .divisor = slash == std::string::npos
                                      ? Decimal(1)
                                      : Decimal::parse(factor.substr(slash + 1)).value_or(Decimal(1)),
                       .base = row[5],
                       .unit_class = class_named(row[6])});
    }
    for (const Unit& unit : units) {
      by_writing.emplace(unit.written, &unit);
      if (is_latin(unit.written.front())) by_writing.emplace(lower(unit.written), &unit);
      by_first[lower(unit.written.front())].push_back(&unit);
    }
    for (auto& [first, all] : by_first)
      std::stable_sort(all.begin(), all.end(),
                       [](const Unit* a, const Unit* b) { return a->written.size() > b->written.size(); });
  }
};

const UnitTable& table() {
  static const UnitTable built;
  return built;
}

bool is_word(char16_t c) {
  return is_latin(c) || is_ascii_digit(c);
}

}  // namespace

const Unit* unit_at(std::u16string_view text, std::uint32_t at, std::uint32_t end) {
  if (at >= end) return nullptr;
  const auto bucket = table().by_first.find(lower(text[at]));
  if (bucket == table().by_first.end()) return nullptr;
  const Unit* folded = nullptr;  // equal but for case; only words of more than three letters
  for (const Unit* unit : bucket->second) {
    const std::size_t length = unit->written.size();
    if (folded != nullptr && length < folded->written.size()) return folded;
    if (length > end - at) continue;
    const std::u16string_view here = text.substr(at, length);
    const bool exact = here == unit->written;
    if (!exact &&
        !(length > 3 && folded == nullptr && is_latin(text[at]) && equal_folded(here, unit->written)))
      continue;
    const bool cut = is_word(here.back()) && at + length < end && is_word(text[at + length]);
    if (cut) continue;
    if (exact) return unit;
    folded = unit;
  }
  return folded;
}

const Unit* unit_named(std::u16string_view written) {
  const auto found = table().by_writing.find(std::u16string(written));
  return found == table().by_writing.end() ? nullptr : found->second;
}

std::string normalized(const Unit& unit, const Decimal& value) {
  const Decimal product = value * unit.factor;
  if (unit.divisor == Decimal(1)) return product.text();
  return divide(product, unit.divisor, 6).value_or(Decimal()).text();
}

}  // namespace shuwen
