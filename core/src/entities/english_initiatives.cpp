#include <algorithm>
#include <string>

#include "entities/english_names.h"
#include "entities/english_words.h"
#include "entities/quotes.h"
#include "text/chars.h"

namespace shuwen {
namespace {

constexpr std::pair<EnglishWord, InitiativeType> kHeads[] = {
    {EnglishWord::campaign, InitiativeType::campaign},   {EnglishWord::method, InitiativeType::method},
    {EnglishWord::mechanism, InitiativeType::mechanism}, {EnglishWord::system, InitiativeType::system},
    {EnglishWord::brand, InitiativeType::brand},         {EnglishWord::project, InitiativeType::project},
    {EnglishWord::activity, InitiativeType::activity}};

std::u16string lower_case(std::u16string_view word) {
  std::u16string lower(word);
  for (char16_t& c : lower) {
    if (c >= u'A' && c <= u'Z') c = static_cast<char16_t>(c + 32);
  }
  return lower;
}

/// Clean River Campaign: capitals up to a head noun, with a capital too, that names neither a body nor a
/// document.
void find_capitalised(std::u16string_view plain, Span passage, std::vector<FoundInitiative>& all) {
  const EnglishLexicon& known = english_lexicon();
  const auto words = english_words(plain, passage);
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::u16string_view head = slice(plain, words[i].span);
    if (!words[i].capital || known.is(EnglishWord::org, head) || known.is(EnglishWord::document, head))
      continue;
    std::size_t first = i;
    const auto inside = [&](std::size_t k) {
      const std::u16string_view word = slice(plain, words[k].span);
      const bool joins = word == u"and" || word == u"of" || word == u"for";
      return adjacent(plain, words[k], words[k + 1]) &&
             (words[k].capital || (joins && k > 0 && words[k - 1].capital));
    };
    while (first > 0 && i - first < 8 && inside(first - 1))
      --first;
    while (first < i && known.is(EnglishWord::starter, slice(plain, words[first].span)))
      ++first;
    const bool goes_on =
        i + 1 < words.size() && words[i + 1].capital && adjacent(plain, words[i], words[i + 1]);
    if (first == i || goes_on || !words[first].capital) continue;
    for (const auto& [word, type] : kHeads) {
      if (!known.is(word, lower_case(head))) continue;
      const Span span{words[first].span.begin, words[i].span.end};
      all.push_back({.span = span,
                     .name = span,
                     .head = {span.end, span.end},
                     .type = type,
                     .certain = true,
                     .confidence = 50});
      break;
    }
  }
}

}  // namespace

std::vector<FoundInitiative> find_english_initiatives(std::u16string_view plain, Span passage) {
  std::vector<FoundInitiative> all;
  for (const Quote& quote : quotes_of(plain, passage)) {
    const std::u16string_view name = slice(plain, quote.inner);
    const bool title = !name.empty() && ((name[0] >= u'A' && name[0] <= u'Z') || is_ascii_digit(name[0]));
    if (!title || name.size() > 60 || name.find_first_of(u",!?") != name.npos) continue;
    FoundInitiative found{
        .span = quote.whole, .name = quote.inner, .head = {quote.whole.end, quote.whole.end}};
    const auto behind = english_words(plain, {quote.whole.end, std::min(passage.end, quote.whole.end + 24)});
    const auto inside = english_words(plain, quote.inner);
    if (inside.empty() || !inside.back().capital) continue;
    const std::u16string last = lower_case(slice(plain, inside.back().span));
    for (const auto& [word, type] : kHeads) {
      if (!behind.empty() && behind.front().span.begin == quote.whole.end + 1 &&
          english_lexicon().is(word, slice(plain, behind.front().span))) {
        found.span.end = behind.front().span.end;
        found.head = behind.front().span;
        found.type = type;
        found.certain = true;
        break;
      }
      if (english_lexicon().is(word, last) && inside.size() > 1) {
        found.type = type;
        found.certain = true;
      }
    }
    found.confidence = found.head.empty() ? 55 : 70;
    if (found.certain) all.push_back(found);
  }
  const auto quoted = static_cast<std::ptrdiff_t>(all.size());
  find_capitalised(plain, passage, all);
  const auto within_quote = [&](const FoundInitiative& one) {
    const auto other =
        std::lower_bound(all.begin(), all.begin() + quoted, one.span.begin,
                         [](const FoundInitiative& a, std::uint32_t at) { return a.span.end <= at; });
    return other != all.begin() + quoted && other->span.overlaps(one.span);
  };
  all.erase(std::remove_if(all.begin() + quoted, all.end(), within_quote), all.end());
  std::stable_sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.span < b.span; });
  return all;
}

}  // namespace shuwen
