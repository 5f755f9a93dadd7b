#include "index/fallback.h"

#include <algorithm>
#include <string>
#include <utility>

#include "index/pinyin.h"
#include "lexicon/lexicon.h"
#include "metrics/sentences/clause_lexicon.h"
#include "metrics/sentences/english_lexicon.h"
#include "text/chars.h"
#include "text/segment.h"

namespace shuwen::index {
namespace {

/// So many Han or words make a sentence; fewer are a search for just these.
constexpr std::size_t kSentenceTerms = 6;
/// Whoever pastes a page asks for its beginning: every term costs as much as a search.
constexpr std::size_t kMostPartialTerms = 256;
/// A Han counts in its own right and in two pairs; a word of another script stands for all of that, and names
/// what a Chinese question is about more often than a single character does. In 256ths.
constexpr std::uint32_t kHanWeight = 256;
constexpr std::uint32_t kWordWeight = 1536;

bool is_letter_or_digit(char16_t c) {
  return is_word_unit(c) || is_kana(c) || is_hangul(c) || is_surrogate(c);
}

/// Runs of Han, and of letters and digits of other scripts, in the plain terms of a query.
std::vector<std::u16string> runs_of(const Query& query) {
  std::vector<std::u16string> runs;
  for (const NodeNumber number : query.scored) {
    const std::u16string& text = query.nodes[number].text;
    for (std::size_t i = 0; i < text.size();) {
      const bool han = is_han(text[i]);
      if (!han && !is_letter_or_digit(text[i])) {
        ++i;
        continue;
      }
      std::size_t end = i;
      while (end < text.size() && is_han(text[end]) == han && (han || is_letter_or_digit(text[end])))
        ++end;
      runs.push_back(text.substr(i, end - i));
      i = end;
    }
  }
  return runs;
}

/// How many units of a word of the question lexicon stand at `at`; 0 for none.
std::size_t question_word(std::u16string_view run, std::size_t at) {
  static const std::vector<std::u16string> words = [] {
    std::vector<std::u16string> out;
    for (const auto& row : lexicon_rows("question_words"))
      out.push_back(row[0]);
    // The longest first, where one begins another.
    std::stable_sort(out.begin(), out.end(),
                     [](const auto& a, const auto& b) { return a.size() > b.size(); });
    return out;
  }();
  for (const std::u16string& word : words) {
    if (run.substr(at, word.size()) == word) return word.size();
  }
  return 0;
}

/// The parts of a run of Han between the words that only make it a question.
std::vector<std::u16string> parts_of(const std::u16string& run) {
  std::vector<std::u16string> parts = {u""};
  for (std::size_t i = 0; i < run.size();) {
    const std::size_t skip = question_word(run, i);
    if (skip == 0) {
      parts.back() += run[i++];
    } else {
      i += skip;
      if (!parts.back().empty()) parts.emplace_back();
    }
  }
  if (parts.back().empty()) parts.pop_back();
  return parts;
}

/// A word that only holds a sentence together; of single Han one that may be an adverb is none of a name
/// either.
bool is_joining_han(std::u16string_view word) {
  constexpr std::uint32_t kJoining = kPreposition | kFront | kConjunction;
  constexpr std::uint32_t kLoose = kJoining | kBasis | kAdverb | kLocalizer;
  const auto size = static_cast<std::uint32_t>(word.size());
  return question_word(word, 0) == word.size() ||
         word_at(word, 0, size, size == 1 ? kLoose : kJoining).size == size;
}

bool is_joining_latin(std::u16string_view word) {
  constexpr std::uint32_t kJoining = english::kDeterminer | english::kPronoun | english::kPreposition |
                                     english::kConjunction | english::kRelative | english::kAuxiliary;
  return (english::classes_of(word) & kJoining) != 0;
}

/// For each pair of neighbours in a run of Han whether it stands in one word that says something: one of the
/// dictionary's, or of single Han the dictionary does not join, as names are.
std::vector<bool> telling_pairs(std::u16string_view run) {
  std::vector<bool> telling(run.size() - 1, true);
  const auto borders = shared_segmenter().borders(run);
  bool single_before = false;
  for (std::size_t i = 0; i + 1 < borders.size(); ++i) {
    const std::uint32_t begin = borders[i], end = borders[i + 1];
    const bool joining = is_joining_han(run.substr(begin, end - begin));
    const bool single = end - begin == 1 && !joining;
    if (begin > 0 && !(single && single_before)) telling[begin - 1] = false;
    if (joining) std::fill(telling.begin() + begin, telling.begin() + (end - 1), false);
    single_before = single;
  }
  return telling;
}

}  // namespace

std::vector<PartialTerm> partial_terms(const Query& query) {
  std::vector<PartialTerm> terms;
  const auto add = [&terms](std::u16string units, std::uint32_t weight, bool telling) {
    const auto known = std::find_if(terms.begin(), terms.end(),
                                    [&](const PartialTerm& term) { return term.pattern.units == units; });
    if (known != terms.end()) {
      known->telling |= telling;
    } else if (terms.size() < kMostPartialTerms) {
      const bool word = is_word_unit(units[0]);
      terms.push_back({.pattern = {.units = std::move(units), .choices = {}, .field = {}, .prefix = word},
                       .weight = weight,
                       .telling = telling});
    }
  };
  const auto add_han = [&add](const std::u16string& part, bool asks) {
    const bool alone = part.size() == 1 && !asks && !is_joining_han(part);
    const std::vector<bool> pairs = telling_pairs(part);
    for (std::size_t i = 0; i < part.size(); ++i) {
      add(part.substr(i, 1), kHanWeight, alone);
      if (i + 1 < part.size()) add(part.substr(i, 2), kHanWeight, !asks && pairs[i]);
    }
  };
  for (const std::u16string& run : runs_of(query)) {
    if (!is_han(run[0])) {
      add(run, kWordWeight, !is_joining_latin(run));
      continue;
    }
    const auto parts = parts_of(run);
    if (parts.empty()) add_han(run, true);
    for (const std::u16string& part : parts)
      add_han(part, false);
  }
  const auto telling = [](const PartialTerm& term) { return term.telling; };
  if (std::none_of(terms.begin(), terms.end(), telling))
    for (PartialTerm& term : terms)
      term.telling = true;
  std::stable_partition(terms.begin(), terms.end(), telling);
  return terms;
}

void weigh_partial_terms(const std::vector<PartialTerm>& terms, std::vector<Fixed>& idfs) {
  for (std::size_t i = 0; i < idfs.size() && i < terms.size(); ++i)
    idfs[i] = idfs[i] * terms[i].weight >> 8;
}

bool is_sentence(const Query& query) {
  std::size_t terms = 0;
  for (const std::u16string& run : runs_of(query))
    terms += is_han(run[0]) ? run.size() : 1;
  return terms >= kSentenceTerms;
}

std::vector<std::vector<Pattern>> pinyin_patterns(const Query& query) {
  std::vector<std::u16string> terms;
  bool one_before = false;
  for (const NodeNumber number : query.scored) {
    const std::u16string& text = query.nodes[number].text;
    const auto ways = syllables_of(text);
    if (ways.empty()) return {};
    // Syllables typed apart, `bei jing`, are one word.
    const bool one = ways[0].size() == 1;
    if (one && one_before) {
      terms.back() += u'\'' + text;
    } else {
      terms.push_back(text);
    }
    one_before = one;
  }
  std::vector<std::vector<Pattern>> out;
  for (const std::u16string& term : terms) {
    std::vector<Pattern> alternatives;
    for (const auto& way : syllables_of(term)) {
      Pattern pattern;
      for (const std::string& syllable : way)
        pattern.choices.push_back(han_of(syllable));
      alternatives.push_back(std::move(pattern));
    }
    if (alternatives.empty()) return {};
    out.push_back(std::move(alternatives));
  }
  return out;
}

Matches find_any(const Segment& segment, const std::vector<Pattern>& patterns) {
  Matches all;
  for (const Pattern& pattern : patterns) {
    Matches found = find_text(segment, pattern);
    if (all.documents.empty()) {
      all = std::move(found);
      continue;
    }
    Matches merged;
    std::size_t a = 0, b = 0;
    const auto take = [&merged](const Matches& from, std::size_t match) {
      const DocumentMatch& document = from.documents[match];
      if (merged.documents.empty() || merged.documents.back().document != document.document)
        merged.documents.push_back({document.document, 0, static_cast<std::uint32_t>(merged.blocks.size())});
      merged.documents.back().weight += document.weight;
      const auto blocks = from.blocks_of(match);
      merged.blocks.insert(merged.blocks.end(), blocks.begin(), blocks.end());
    };
    while (a < all.documents.size() || b < found.documents.size()) {
      const bool from_all =
          b == found.documents.size() ||
          (a < all.documents.size() && all.documents[a].document <= found.documents[b].document);
      from_all ? take(all, a++) : take(found, b++);
    }
    for (std::size_t m = 0; m < merged.documents.size(); ++m) {
      const auto blocks = merged.blocks_of(m);
      auto* first = merged.blocks.data() + (blocks.data() - merged.blocks.data());
      std::sort(first, first + blocks.size());
    }
    all = std::move(merged);
  }
  return all;
}

}  // namespace shuwen::index
