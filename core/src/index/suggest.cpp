#include "index/suggest.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

#include "index/pinyin.h"
#include "index/text_match.h"
#include "text/chars.h"
#include "text/fold.h"
#include "text/segment.h"

namespace shuwen::index {
namespace {

/// Occurrences of the prefix that are looked at to learn how it goes on.
constexpr std::size_t kSample = 400;
/// Pairs of Han that are looked at when pinyin is typed.
constexpr std::size_t kMostPairs = 40;
constexpr std::size_t kLongestPrefix = 32;
constexpr std::uint32_t kContext = 12;

using Counts = std::map<std::pair<std::u16string, SuggestionKind>, std::uint64_t>;

std::string latin(std::u16string_view prefix) {
  std::string letters;
  for (const char16_t c : prefix) {
    if (c != u'\'') letters += c == u'ü' ? 'v' : static_cast<char>(c);
  }
  return letters;
}

/// A text as people type it: without the marks that may enclose a name.
std::u16string_view bare(std::u16string_view text) {
  while (!text.empty() && (text[0] == u'“' || text[0] == u'"' || text[0] == u'《' || text[0] == u'「'))
    text.remove_prefix(1);
  return text;
}

void add_attributes(const Collection& collection, std::u16string_view prefix, Counts& counts) {
  const bool typed_latin = looks_like_pinyin(prefix);
  const std::string letters = typed_latin ? latin(prefix) : "";
  for (const auto& part : collection.parts()) {
    const Segment& segment = part->segment;
    // By string: 0 not looked at, 1 does not begin so, 2 does.
    std::vector<std::uint8_t> known(segment.string_count());
    part->live.each([&](DocumentNumber document) {
      std::vector<std::pair<StringNumber, SuggestionKind>> here;
      for (std::uint32_t a = segment.documents[document].first_attribute;
           a < segment.attributes_end(document); ++a) {
        const AttributeRecord& attribute = segment.attributes[a];
        SuggestionKind kind = SuggestionKind::subject;
        if (attribute.kind == static_cast<std::uint32_t>(AttributeKind::initiative)) {
          kind = SuggestionKind::initiative;
        } else if (attribute.kind == static_cast<std::uint32_t>(AttributeKind::organisation)) {
          kind = SuggestionKind::organisation;
        } else if (attribute.kind != static_cast<std::uint32_t>(AttributeKind::subject)) {
          continue;
        }
        std::uint8_t& begins = known[attribute.text];
        if (begins == 0) {
          const std::u16string_view text = bare(segment.folded_string(attribute.text));
          const bool yes = text.substr(0, prefix.size()) == prefix ||
                           (typed_latin && spelling_of(text, letters) == Spelling::whole);
          begins = yes ? 2 : 1;
        }
        if (begins == 2) here.emplace_back(attribute.text, kind);
      }
      std::sort(here.begin(), here.end());
      here.erase(std::unique(here.begin(), here.end()), here.end());
      for (const auto& [text, kind] : here)
        ++counts[{std::u16string(segment.string(text)), kind}];
    });
  }
}

/// The fewest words at the beginning of `text` that are what was typed; empty when there are none.
template <class IsTyped>
std::u16string_view first_words(std::u16string_view text, IsTyped is_typed) {
  for (const std::uint32_t border : shared_segmenter().borders(text)) {
    // The border at the end of what was cut out of the text is none.
    if (border > 0 && border < text.size() && is_typed(text.substr(0, border))) return text.substr(0, border);
  }
  return {};
}

bool is_one_kind(std::u16string_view word) {
  const bool han = std::all_of(word.begin(), word.end(), [](char16_t c) { return is_han(c); });
  return han || std::all_of(word.begin(), word.end(), [](char16_t c) { return is_word_unit(c); });
}

/// Words of the texts that begin with `prefix` and are what was typed, each with the number of documents, by
/// a sample of its occurrences.
template <class IsTyped>
void add_words(const Collection& collection, const std::u16string& prefix, IsTyped is_typed,
               std::map<std::u16string, std::uint64_t>& words) {
  for (const auto& part : collection.parts()) {
    const Segment& segment = part->segment;
    const Pattern pattern{.units = prefix, .choices = {}, .field = {}, .prefix = is_word_unit(prefix[0])};
    const Matches matches = find_text(segment, pattern);
    const std::size_t step = matches.documents.size() / kSample + 1;
    for (std::size_t m = 0; m < matches.documents.size(); m += step) {
      const DocumentNumber document = matches.documents[m].document;
      if (!part->live.has(document)) continue;
      const FoldedUnits text = segment.folded(document);
      std::vector<std::u16string> here;
      for (const Span place : places_of(segment, document, pattern, 4)) {
        std::u16string context;
        for (std::uint32_t i = place.begin; i < text.size() && i < place.end + kContext; ++i)
          context += text[i];
        const std::u16string_view word = first_words(context, is_typed);
        if (word.size() > 1 && is_one_kind(word)) here.emplace_back(word);
      }
      std::sort(here.begin(), here.end());
      here.erase(std::unique(here.begin(), here.end()), here.end());
      for (std::u16string& word : here)
        words[std::move(word)] += step;
    }
  }
}

/// The most frequent pairs of Han that begin as typed in pinyin, and are a word or begin one.
std::vector<std::u16string> pairs_by_pinyin(const Collection& collection, const std::string& letters) {
  std::map<std::u16string, std::uint64_t> pairs;
  for (const auto& part : collection.parts()) {
    const Postings& postings = part->segment.postings;
    postings.each_first([&](char16_t first) {
      if (!is_han(first) || spelling_of({&first, 1}, letters) == Spelling::none) return;
      postings.each_second(first, [&](char16_t second, const PostingList& list) {
        if (!is_han(second)) return;
        const std::u16string pair = {first, second};
        if (spelling_of(pair, letters) != Spelling::none) pairs[pair] += list.count();
      });
    });
  }
  std::vector<std::pair<std::uint64_t, std::u16string>> ordered;
  ordered.reserve(pairs.size());
  for (const auto& [pair, count] : pairs)
    ordered.emplace_back(count, pair);
  std::stable_sort(ordered.begin(), ordered.end(),
                   [](const auto& a, const auto& b) { return a.first > b.first; });
  std::vector<std::u16string> out;
  for (std::size_t i = 0; i < ordered.size() && out.size() < kMostPairs; ++i) {
    if (shared_segmenter().borders(ordered[i].second).size() == 2) out.push_back(ordered[i].second);
  }
  return out;
}

}  // namespace

std::vector<Suggestion> suggestions(const Collection& collection, std::u16string_view typed,
                                    std::size_t top) {
  const std::u16string prefix = folded_units(typed);
  if (prefix.empty() || prefix.size() > kLongestPrefix) return {};
  Counts counts;
  add_attributes(collection, prefix, counts);
  std::map<std::u16string, std::uint64_t> words;
  const auto longer = [&](std::u16string_view word) { return word.size() >= prefix.size(); };
  add_words(collection, prefix, longer, words);
  if (looks_like_pinyin(prefix)) {
    const std::string letters = latin(prefix);
    const auto spelled = [&](std::u16string_view word) {
      return spelling_of(word, letters) == Spelling::whole;
    };
    for (const std::u16string& pair : pairs_by_pinyin(collection, letters))
      add_words(collection, pair, spelled, words);
  }
  for (const auto& [word, documents] : words) {
    if (word != prefix) counts[{word, SuggestionKind::term}] += documents;
  }
  std::vector<Suggestion> out;
  for (const auto& [text, documents] : counts)
    out.push_back({text.first, text.second, documents});
  std::stable_sort(out.begin(), out.end(),
                   [](const Suggestion& a, const Suggestion& b) { return a.documents > b.documents; });
  if (out.size() > top) out.resize(top);
  return out;
}

}  // namespace shuwen::index
