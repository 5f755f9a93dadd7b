#include "metrics/quantities/unit_table.h"

#include <algorithm>
#include <unordered_map>
#include <vector>

#include "lexicon/lexicon.h"
#include "lexicon/prefix_table.h"
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

/// Shorter ones differ by case: mW, MW.
constexpr std::size_t kShortestFolded = 4;

struct UnitTable {
  std::vector<Unit> units;
  std::unordered_map<std::u16string, const Unit*> by_writing;
  PrefixTable exact;   ///< numbers of `units`
  PrefixTable folded;  ///< those of Latin words long enough to be known in any case, in lower case

  UnitTable() {
    const auto rows = lexicon_rows("units");
    units.reserve(rows.size());
    for (const auto& row : rows) {
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
      if (row.size() > 7) units.back().word_goes_on = row[7];
      if (row.size() > 8) {
        const auto words = lexicon_words(row[8]);
        units.back().words_behind.assign(words.begin(), words.end());
      }
    }
    for (std::size_t i = 0; i < units.size(); ++i) {
      const Unit& unit = units[i];
      const bool latin = is_latin(unit.written.front());
      by_writing.emplace(unit.written, &unit);
      if (latin) by_writing.emplace(lower(unit.written), &unit);
      exact.add(unit.written, static_cast<std::int32_t>(i));
      if (latin && unit.written.size() >= kShortestFolded)
        folded.add(lower(unit.written), static_cast<std::int32_t>(i));
    }
    exact.seal();
    folded.seal();
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
  // A unit that ends in a letter does not end inside a word.
  const auto whole = [&](PrefixTable::Match match) {
    const std::uint32_t after = at + match.length;
    return !(after < end && is_word(text[after - 1]) && is_word(text[after]));
  };
  PrefixTable::Match found = table().exact.longest(text, at, end, whole);
  if (is_latin(text[at])) {
    const std::uint32_t reach = std::min(end - at, table().folded.longest_word());
    const std::u16string lowered = lower(text.substr(at, reach));
    const auto folded = table().folded.longest(lowered, 0, reach, whole);
    if (folded.length > found.length) found = folded;
  }
  return found ? &table().units[static_cast<std::size_t>(found.value)] : nullptr;
}

const Unit* unit_named(std::u16string_view written) {
  const auto found = table().by_writing.find(std::u16string(written));
  return found == table().by_writing.end() ? nullptr : found->second;
}

std::string normalized(const Unit& unit, const Decimal& value) {
  static const Decimal kOne(1);
  if (unit.divisor == kOne) return unit.factor == kOne ? value.text() : (value * unit.factor).text();
  const Decimal product = value * unit.factor;
  return divide(product, unit.divisor, 6).value_or(Decimal()).text();
}

}  // namespace shuwen
