#include "index/correct.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "index/evaluate.h"
#include "index/pinyin.h"
#include "index/query_retyped.h"
#include "index/query_values.h"
#include "index/text_match.h"
#include "text/chars.h"
#include "text/utf.h"

namespace shuwen::index {
namespace {

constexpr std::size_t kMostCorrections = 3;
/// Longer terms are sentences, and every candidate costs as much as a search.
constexpr std::size_t kLongestTerm = 12;
constexpr std::size_t kMostTerms = 8;
/// Shorter ones are a slip away from everything.
constexpr std::size_t kShortestTerm = 3;
/// So many corrections are tried to find those that documents match.
constexpr std::size_t kMostTried = 9;
/// Of a pattern in one document.
constexpr std::size_t kMostPlaces = 16;

/// Texts the documents hold, by how many hold them.
using Found = std::map<std::u16string, std::uint64_t>;

/// Any text where the pattern stands.
bool anything(const FoldedUnits&, Span) {
  return true;
}

/// A text that neither begins nor ends inside a word of another script.
bool whole_word(const FoldedUnits& text, Span place) {
  const auto joined = [&](std::uint32_t at) {
    return at > 0 && at < text.size() && is_word_unit(text[at - 1]) && is_word_unit(text[at]);
  };
  return !joined(place.begin) && !joined(place.end);
}

/// Adds the texts of the documents where the pattern stands and `accept` agrees: those of `size` units that
/// begin `before` units before it.
template <class Accept>
void add_texts(const Collection& collection, const Pattern& pattern, std::uint32_t before, std::uint32_t size,
               Accept accept, Found& found) {
  for (const auto& part : collection.parts()) {
    const Segment& segment = part->segment;
    const Matches matches = find_text(segment, pattern);
    for (const DocumentMatch& match : matches.documents) {
      if (!part->live.has(match.document)) continue;
      std::set<std::u16string> here;
      const FoldedUnits text = segment.folded(match.document);
      for (const Span stands : places_of(segment, match.document, pattern, kMostPlaces, matches)) {
        if (stands.begin < before || stands.begin - before + size > text.size()) continue;
        const Span place{stands.begin - before, stands.begin - before + size};
        if (!accept(text, place)) continue;
        std::u16string units;
        for (std::uint32_t i = place.begin; i < place.end; ++i)
          units += text[i];
        here.insert(std::move(units));
      }
      for (const std::u16string& units : here)
        ++found[units];
    }
  }
}

template <class Accept>
void add_matches(const Collection& collection, const Pattern& pattern, Accept accept, Found& found) {
  add_texts(collection, pattern, 0, pattern.size(), accept, found);
}

Pattern exact_places(std::u16string_view text) {
  Pattern pattern;
  for (const char16_t unit : text)
    pattern.choices.emplace_back(1, unit);
  return pattern;
}

/// All Han that one may hear when a character is read, ascending; empty when it is no Han.
std::u16string sounding_like(char16_t character) {
  std::u16string alike;
  for (const std::string_view reading : readings_of(character))
    alike += han_of(reading);
  std::sort(alike.begin(), alike.end());
  alike.erase(std::unique(alike.begin(), alike.end()), alike.end());
  return alike;
}

Found homophones(const Collection& collection, std::u16string_view term) {
  Pattern pattern = exact_places(term);
  bool any = false;
  for (std::size_t i = 0; i < term.size(); ++i) {
    std::u16string alike = sounding_like(term[i]);
    if (alike.empty()) continue;
    pattern.choices[i] = std::move(alike);
    any = true;
  }
  Found found;
  if (any && term.size() > 1) add_matches(collection, pattern, anything, found);
  return found;
}

/// Adds what differs from the term, which is Han, in the character at `changed`: found by the longer of the
/// two parts beside it.
void add_with_another_han(const Collection& collection, std::u16string_view term, std::size_t changed,
                          Found& found) {
  const bool by_left = 2 * changed >= term.size();
  const std::size_t at = by_left ? 0 : changed + 1;
  const Pattern pattern{.units =
                            std::u16string(by_left ? term.substr(0, changed) : term.substr(changed + 1))};
  const auto differs_there_only = [&](const FoldedUnits& text, Span place) {
    for (std::size_t i = 0; i < term.size(); ++i) {
      const char16_t unit = text[place.begin + i];
      if (i == changed ? !is_han(unit) : unit != term[i]) return false;
    }
    return true;
  };
  add_texts(collection, pattern, static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(term.size()),
            differs_there_only, found);
}

/// Texts of the documents that become the term, which is Han, by changing or leaving out one character.
Found one_han_apart(const Collection& collection, std::u16string_view term) {
  Found found;
  for (std::size_t i = 0; i < term.size(); ++i)
    add_with_another_han(collection, term, i, found);
  if (!found.empty()) return found;
  for (std::size_t i = 0; i < term.size(); ++i) {
    std::u16string without(term);
    add_matches(collection, exact_places(without.erase(i, 1)), anything, found);
  }
  return found;
}

/// Words of the documents that become the term by changing, leaving out, putting in or exchanging a letter.
Found one_letter_apart(const Collection& collection, std::u16string_view term) {
  const std::u16string letters = u"0123456789abcdefghijklmnopqrstuvwxyz";
  Found found;
  const auto add = [&](const Pattern& pattern) { add_matches(collection, pattern, whole_word, found); };
  for (std::size_t i = 0; i <= term.size(); ++i) {
    Pattern longer = exact_places(term);
    longer.choices.insert(longer.choices.begin() + static_cast<std::ptrdiff_t>(i), letters);
    add(longer);
    if (i == term.size()) break;
    Pattern changed = exact_places(term);
    changed.choices[i] = letters;
    add(changed);
    std::u16string other(term);
    add(exact_places(other.erase(i, 1)));
    if (i + 1 == term.size()) continue;
    other = term;
    std::swap(other[i], other[i + 1]);
    add(exact_places(other));
  }
  return found;
}

/// What may have been meant by a term that stands nowhere, the most frequent first.
std::vector<std::u16string> candidates_for(const Collection& collection, const std::u16string& term) {
  // A figure is written in many ways, and found by its value.
  if (read_decimal(term)) return {u"value:" + term};
  if (term.size() > kLongestTerm) return {};
  Found found = homophones(collection, term);
  if (found.empty() && term.size() >= kShortestTerm) {
    if (std::all_of(term.begin(), term.end(), is_han)) found = one_han_apart(collection, term);
    if (std::all_of(term.begin(), term.end(), is_word_unit)) found = one_letter_apart(collection, term);
  }
  std::vector<std::pair<std::uint64_t, std::u16string>> ordered;
  for (const auto& [text, documents] : found)
    ordered.emplace_back(documents, text);
  std::stable_sort(ordered.begin(), ordered.end(),
                   [](const auto& a, const auto& b) { return a.first > b.first; });
  std::vector<std::u16string> candidates;
  for (std::size_t i = 0; i < ordered.size() && i < kMostCorrections; ++i)
    candidates.push_back(std::move(ordered[i].second));
  return candidates;
}

bool stands_somewhere(const Collection& collection, const std::u16string& term) {
  return std::any_of(collection.parts().begin(), collection.parts().end(), [&](const auto& part) {
    return frequency(find_text(part->segment, {.units = term}), part->live_or_null()) > 0;
  });
}

bool finds_something(const Collection& collection, const std::u16string& text) {
  const auto query = parse_query(to_utf8(text));
  return query && std::any_of(collection.parts().begin(), collection.parts().end(), [&](const auto& part) {
           return evaluate(part->segment, query.value(), part->live_or_null()).documents.count() > 0;
         });
}

/// Every way to take one text of each list, in order, apart by spaces; of many the first.
std::vector<std::u16string> joined(const std::vector<std::vector<std::u16string>>& lists) {
  std::vector<std::u16string> wholes = {u""};
  for (const auto& list : lists) {
    std::vector<std::u16string> longer;
    for (const std::u16string& whole : wholes) {
      for (const std::u16string& text : list) {
        std::u16string& query = longer.emplace_back(whole);
        if (!query.empty()) query += u' ';
        query += text;
      }
    }
    longer.resize(std::min(longer.size(), kMostTried));
    wholes = std::move(longer);
  }
  return wholes;
}

}  // namespace

std::vector<std::u16string> corrections(const Collection& collection, const Query& query) {
  if (const auto retyped = with_ascii_syntax(query.text); retyped && finds_something(collection, *retyped))
    return {*retyped};
  if (!query.plain || query.scored.size() > kMostTerms) return {};
  std::vector<std::vector<std::u16string>> terms;
  bool changed = false;
  for (const NodeNumber number : query.scored) {
    const std::u16string& term = query.nodes[number].text;
    const bool stands = stands_somewhere(collection, term);
    terms.push_back(stands ? std::vector<std::u16string>{term} : candidates_for(collection, term));
    changed = changed || !stands;
    if (terms.back().empty()) return {};
  }
  if (!changed) return {};
  std::vector<std::u16string> out;
  for (std::u16string& whole : joined(terms)) {
    if (out.size() < kMostCorrections && finds_something(collection, whole)) out.push_back(std::move(whole));
  }
  return out;
}

}  // namespace shuwen::index
