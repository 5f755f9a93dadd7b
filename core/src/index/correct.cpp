#include "index/correct.h"

#include <algorithm>
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

constexpr std::size_t kMostProposals = 3;
/// Longer terms are sentences, and every candidate costs as much as a search.
constexpr std::size_t kLongestTerm = 12;
constexpr std::size_t kMostTerms = 8;
/// Shorter ones are a slip away from everything.
constexpr std::size_t kShortestTerm = 3;
/// So many proposals are tried to find those that documents match.
constexpr std::size_t kMostTried = 9;
/// Of a pattern in one document.
constexpr std::size_t kMostPlaces = 16;

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
               Accept accept, TextFrequencies& found) {
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
void add_matches(const Collection& collection, const Pattern& pattern, Accept accept,
                 TextFrequencies& found) {
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

TextFrequencies homophones(const Collection& collection, std::u16string_view term) {
  Pattern pattern = exact_places(term);
  bool any = false;
  for (std::size_t i = 0; i < term.size(); ++i) {
    std::u16string alike = sounding_like(term[i]);
    if (alike.empty()) continue;
    pattern.choices[i] = std::move(alike);
    any = true;
  }
  TextFrequencies found;
  if (any && term.size() > 1) add_matches(collection, pattern, anything, found);
  return found;
}

/// Adds what differs from the term, which is Han, in the character at `changed`: found by the longer of the
/// two parts beside it.
void add_with_another_han(const Collection& collection, std::u16string_view term, std::size_t changed,
                          TextFrequencies& found) {
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

/// Texts of the documents that become the term, which is Han, by changing one character.
TextFrequencies with_another_han(const Collection& collection, std::u16string_view term) {
  TextFrequencies found;
  for (std::size_t i = 0; i < term.size(); ++i)
    add_with_another_han(collection, term, i, found);
  return found;
}

/// The term without one of its characters, where that stands.
TextFrequencies with_one_left_out(const Collection& collection, std::u16string_view term) {
  TextFrequencies found;
  for (std::size_t i = 0; i < term.size(); ++i) {
    std::u16string without(term);
    add_matches(collection, exact_places(without.erase(i, 1)), anything, found);
  }
  return found;
}

/// Words of the documents that become the term by changing, leaving out, putting in or exchanging a letter.
TextFrequencies one_letter_apart(const Collection& collection, std::u16string_view term) {
  const std::u16string letters = u"0123456789abcdefghijklmnopqrstuvwxyz";
  TextFrequencies found;
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

/// Texts near to a term that stands nowhere, up to the first kind that there is: one that is nearer elsewhere
/// is nearer for all.
std::vector<TextFrequencies> near_texts(const Collection& collection, std::u16string_view term) {
  if (term.size() > kLongestTerm || read_decimal(term)) return {};
  std::vector<TextFrequencies> kinds = {homophones(collection, term)};
  if (!kinds.back().empty() || term.size() < kShortestTerm) return kinds;
  if (std::all_of(term.begin(), term.end(), is_han)) {
    kinds.push_back(with_another_han(collection, term));
    if (kinds.back().empty()) kinds.push_back(with_one_left_out(collection, term));
  } else if (std::all_of(term.begin(), term.end(), is_word_unit)) {
    kinds.push_back(one_letter_apart(collection, term));
  }
  return kinds;
}

/// What may have been meant by a term that stands nowhere, the most frequent first.
std::vector<std::u16string> candidates_for(const std::u16string& term,
                                           const std::vector<TextFrequencies>& near) {
  // A figure is written in many ways, and found by its value.
  if (read_decimal(term)) return {u"value:" + term};
  const auto nearest = std::find_if(near.begin(), near.end(), [](const auto& kind) { return !kind.empty(); });
  if (nearest == near.end()) return {};
  std::vector<std::pair<std::uint64_t, std::u16string>> ordered;
  for (const auto& [text, documents] : *nearest)
    ordered.emplace_back(documents, text);
  std::stable_sort(ordered.begin(), ordered.end(),
                   [](const auto& a, const auto& b) { return a.first > b.first; });
  std::vector<std::u16string> candidates;
  for (std::size_t i = 0; i < ordered.size() && i < kMostProposals; ++i)
    candidates.push_back(std::move(ordered[i].second));
  return candidates;
}

std::uint64_t documents_of(const Collection& collection, const std::u16string& text) {
  const auto query = parse_query(to_utf8(text));
  if (!query) return 0;
  std::uint64_t documents = 0;
  for (const auto& part : collection.parts())
    documents += evaluate(part->segment, query.value(), part->live_or_null()).documents.count();
  return documents;
}

bool may_be_corrected(const Query& query) {
  return query.plain && query.scored.size() <= kMostTerms;
}

/// How many documents hold the query's term number `term`, of all shards.
std::uint64_t frequency_of(const QueryStatistics& known, std::size_t term) {
  return term < known.exact_frequencies.size() ? known.exact_frequencies[term] : 0;
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

void add_near_texts(const Collection& collection, const Query& query, QueryStatistics& statistics) {
  if (const auto retyped = with_ascii_syntax(query.text))
    statistics.retyped_matches = documents_of(collection, *retyped);
  if (!may_be_corrected(query)) return;
  for (std::size_t term = 0; term < query.scored.size(); ++term) {
    const bool stands = frequency_of(statistics, term) > 0;
    statistics.near_texts.push_back(stands ? std::vector<TextFrequencies>{}
                                           : near_texts(collection, query.nodes[query.scored[term]].text));
  }
}

std::vector<Proposal> proposals(const Collection& collection, const Query& query,
                                const QueryStatistics& known) {
  std::vector<Proposal> out;
  const auto add = [&](std::u16string text) {
    if (const std::uint64_t documents = documents_of(collection, text); documents > 0)
      out.push_back({std::move(text), documents});
  };
  if (known.retyped_matches > 0) {
    if (auto retyped = with_ascii_syntax(query.text)) add(std::move(*retyped));
    return out;
  }
  if (!may_be_corrected(query)) return out;
  std::vector<std::vector<std::u16string>> terms;
  bool changed = false;
  for (std::size_t term = 0; term < query.scored.size(); ++term) {
    const std::u16string& text = query.nodes[query.scored[term]].text;
    const bool stands = frequency_of(known, term) > 0;
    const bool has_near = !stands && term < known.near_texts.size();
    terms.push_back(
        stands ? std::vector<std::u16string>{text}
               : candidates_for(text, has_near ? known.near_texts[term] : std::vector<TextFrequencies>{}));
    changed = changed || !stands;
    if (terms.back().empty()) return out;
  }
  if (!changed) return out;
  for (std::u16string& whole : joined(terms))
    add(std::move(whole));
  return out;
}

std::vector<Proposal> best_proposals(std::vector<Proposal> proposals) {
  TextFrequencies sums;
  for (Proposal& proposal : proposals)
    sums[std::move(proposal.query)] += proposal.documents;
  std::vector<Proposal> out;
  for (const auto& [query, documents] : sums)
    out.push_back({query, documents});
  std::stable_sort(out.begin(), out.end(),
                   [](const Proposal& a, const Proposal& b) { return a.documents > b.documents; });
  if (out.size() > kMostProposals) out.resize(kMostProposals);
  return out;
}

}  // namespace shuwen::index
