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

std::u16string lower(std::u16string_view text) {
  std::u16string result(text);
  for (char16_t& c : result)
    if (c >= u'A' && c <= u'Z') c = static_cast<char16_t>(c - u'A' + u'a');
  return result;
}

char16_t upper(char16_t c) {
  return c >= u'a' && c <= u'z' ? static_cast<char16_t>(c - u'a' + u'A') : c;
}

struct UnitTable {
  std::vector<Unit> units;
  std::unordered_map<std::u16string, const Unit*> by_writing;
  std::unordered_map<char16_t, std::size_t> longest;  // writing that begins with a character

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
      for (const char16_t first :
           {unit.written.front(), upper(unit.written.front()), lower(unit.written).front()}) {
        std::size_t& length = longest[first];
        length = std::max(length, unit.written.size());
      }
    }
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
  const UnitTable& units = table();
  const auto reach = units.longest.find(text[at]);
  if (reach == units.longest.end()) return nullptr;
  const std::size_t limit = std::min<std::size_t>(reach->second, end - at);
  for (std::size_t length = limit; length > 0; --length) {
    auto found = units.by_writing.find(std::u16string(text.substr(at, length)));
    if (found == units.by_writing.end() && length > 3 && is_latin(text[at]))
      found = units.by_writing.find(lower(text.substr(at, length)));
    if (found == units.by_writing.end()) continue;
    const bool cut = is_word(text[at + length - 1]) && at + length < end && is_word(text[at + length]);
    if (!cut) return found->second;
  }
  return nullptr;
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
