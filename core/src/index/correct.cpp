#include "index/correct.h"

#include <algorithm>
#include <map>

#include "index/pinyin.h"
#include "index/text_match.h"
#include "text/chars.h"

namespace shuwen::index {
namespace {

constexpr std::size_t kMostCorrections = 3;
/// Longer terms are sentences, and every candidate costs as much as a search.
constexpr std::size_t kLongestTerm = 12;
constexpr std::size_t kMostTerms = 8;
constexpr std::size_t kShortestLatin = 3;

/// Texts the documents hold, by how many hold them.
using Found = std::map<std::u16string, std::uint64_t>;

/// Adds what the pattern matches in the documents, text by text.
void add_matches(const Collection& collection, const Pattern& pattern, Found& found) {
  for (const auto& part : collection.parts()) {
    const Segment& segment = part->segment;
    const Matches matches = find_text(segment, pattern);
    for (const DocumentMatch& match : matches.documents) {
      if (!part->live.has(match.document)) continue;
      std::vector<std::u16string> here;
      const FoldedUnits text = segment.folded(match.document);
      for (const Span place : places_of(segment, match.document, pattern, 16)) {
        std::u16string units;
        for (std::uint32_t i = place.begin; i < place.end; ++i)
          units += text[i];
        here.push_back(std::move(units));
      }
      std::sort(here.begin(), here.end());
      here.erase(std::unique(here.begin(), here.end()), here.end());
      for (std::u16string& units : here)
        ++found[std::move(units)];
    }
  }
}

Pattern exact_places(std::u16string_view text) {
  Pattern pattern;
  for (const char16_t unit : text)
    pattern.choices.emplace_back(1, unit);
  return pattern;
}

/// Han that sounds the same.
Found homophones(const Collection& collection, std::u16string_view term) {
  Pattern pattern = exact_places(term);
  bool any = false;
  for (std::size_t i = 0; i < term.size(); ++i) {
    const std::u16string& han = han_of(pinyin_of(term[i]));
    if (!is_han(term[i]) || han.empty()) continue;
    pattern.choices[i] = han;
    any = true;
  }
  Found found;
  if (any && term.size() > 1) add_matches(collection, pattern, found);
  return found;
}

/// Texts of the documents that become the term by changing, leaving out, putting in or exchanging one unit.
Found one_slip_apart(const Collection& collection, std::u16string_view term) {
  std::u16string letters = u"0123456789abcdefghijklmnopqrstuvwxyz";
  const bool han = std::all_of(term.begin(), term.end(), [](char16_t c) { return is_han(c); });
  const bool latin = std::all_of(term.begin(), term.end(), [](char16_t c) { return is_word_unit(c); });
  Found found;
  if (han && term.size() >= 3) {
    for (std::size_t i = 0; i < term.size(); ++i) {
      std::u16string without(term);
      add_matches(collection, exact_places(without.erase(i, 1)), found);
    }
  }
  if (!latin || term.size() < kShortestLatin) return found;
  for (std::size_t i = 0; i <= term.size(); ++i) {
    Pattern longer = exact_places(term);
    longer.choices.insert(longer.choices.begin() + static_cast<std::ptrdiff_t>(i), letters);
    add_matches(collection, longer, found);
    if (i == term.size()) break;
    Pattern changed = exact_places(term);
    changed.choices[i] = letters;
    add_matches(collection, changed, found);
    std::u16string without(term);
    add_matches(collection, exact_places(without.erase(i, 1)), found);
    std::u16string exchanged(term);
    if (i + 1 == term.size()) break;
    std::swap(exchanged[i], exchanged[i + 1]);
    add_matches(collection, exact_places(exchanged), found);
  }
  return found;
}

bool stands_somewhere(const Collection& collection, const std::u16string& term) {
  return std::any_of(collection.parts().begin(), collection.parts().end(), [&](const auto& part) {
    return !find_text(part->segment, {.units = term}).documents.empty();
  });
}

}  // namespace

std::vector<std::u16string> corrections(const Collection& collection, const Query& query) {
  if (query.scored.size() > kMostTerms) return {};
  std::vector<std::u16string> whole = {u""};
  bool changed = false;
  for (const NodeNumber number : query.scored) {
    const std::u16string& term = query.nodes[number].text;
    std::vector<std::u16string> candidates = {term};
    if (!stands_somewhere(collection, term)) {
      if (term.size() > kLongestTerm) return {};
      Found found = homophones(collection, term);
      if (found.empty()) found = one_slip_apart(collection, term);
      if (found.empty()) return {};
      std::vector<std::pair<std::uint64_t, std::u16string>> ordered;
      for (const auto& [text, documents] : found)
        ordered.emplace_back(documents, text);
      std::stable_sort(ordered.begin(), ordered.end(),
                       [](const auto& a, const auto& b) { return a.first > b.first; });
      candidates.clear();
      for (std::size_t i = 0; i < ordered.size() && i < kMostCorrections; ++i)
        candidates.push_back(ordered[i].second);
      changed = true;
    }
    std::vector<std::u16string> longer;
    for (const std::u16string& begin : whole) {
      for (const std::u16string& candidate : candidates) {
        std::u16string& phrase = longer.emplace_back(begin);
        if (!phrase.empty()) phrase += u' ';
        phrase += candidate;
      }
    }
    longer.resize(std::min(longer.size(), kMostCorrections));
    whole = std::move(longer);
  }
  return changed ? whole : std::vector<std::u16string>{};
}

}  // namespace shuwen::index
