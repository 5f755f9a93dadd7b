#include "entities/english_names.h"

#include <algorithm>
#include <string>

#include "entities/english_words.h"
#include "text/chars.h"

namespace shuwen {
namespace {

bool connector(std::u16string_view word) {
  return word == u"of" || word == u"for" || word == u"and" || word == u"on" || word == u"the";
}

/// The end (exclusive) of the capitalised phrase that begins with word `i`; connectors only where a head word
/// stands before them: Bureau of Housing and Urban-Rural Development.
std::size_t phrase_end(std::u16string_view plain, const std::vector<EnglishWordAt>& words, std::size_t i) {
  bool head = false;
  std::size_t end = i;
  for (std::size_t k = i; k < words.size() && k - i < 14; ++k) {
    if (k > i && !adjacent(plain, words[k - 1], words[k])) break;
    const std::u16string_view word = slice(plain, words[k].span);
    // Supreme Court on Monday, Associated Press November: a day or a month is no part of a name.
    if (k > i && words[k].capital && word != u"No" && english_lexicon().is(EnglishWord::starter, word)) break;
    if (words[k].capital) {
      if (k > i && slice(plain, {words[k - 1].span.end, words[k].span.begin}) == u". " &&
          !english_lexicon().is(EnglishWord::title, slice(plain, words[k - 1].span))) {
        break;
      }
      head = head || english_lexicon().is(EnglishWord::org, word) ||
             english_lexicon().is(EnglishWord::document, word);
      end = k + 1;
    } else if (k > i && slice(plain, words[k - 1].span) == u"No") {
      continue;  // Wuxi No. 2 Hospital
    } else if (!(head && connector(word) && k + 1 < words.size())) {
      break;
    }
  }
  return end;
}

bool phrase_has(std::u16string_view plain, const std::vector<EnglishWordAt>& words, std::size_t from,
                std::size_t to, EnglishWord kind) {
  return std::any_of(
      words.begin() + static_cast<std::ptrdiff_t>(from), words.begin() + static_cast<std::ptrdiff_t>(to),
      [&](const EnglishWordAt& w) { return english_lexicon().is(kind, slice(plain, w.span)); });
}

/// in Chinese, in Japanese: no place.
bool names_a_tongue(std::u16string_view word) {
  return word.size() > 4 && word.substr(word.size() - 3) == u"ese";
}

/// Zhou Minhua, deputy director of …; said Zhou Minhua: what stands around a personal name.
std::optional<Span> role_beside(std::u16string_view plain, const std::vector<EnglishWordAt>& words,
                                std::size_t to) {
  if (to >= words.size() || slice(plain, {words[to - 1].span.end, words[to].span.begin}) != u", ")
    return std::nullopt;
  for (std::size_t k = to; k < std::min(words.size(), to + 5); ++k) {
    if (k > to && !adjacent(plain, words[k - 1], words[k])) break;
    if (english_lexicon().is(EnglishWord::role, slice(plain, words[k].span))) {
      std::size_t first = to;
      const std::u16string_view article = slice(plain, words[to].span);
      if (article == u"a" || article == u"the" || article == u"an") ++first;
      while (first < k && is_ascii_digit(plain[words[first].span.begin]))
        ++first;             // 72-year-old resident
      std::size_t last = k;  // deputy director
      while (last + 1 < words.size() && adjacent(plain, words[last], words[last + 1]) &&
             english_lexicon().is(EnglishWord::role, slice(plain, words[last + 1].span)))
        ++last;
      return Span{words[std::min(first, k)].span.begin, words[last].span.end};
    }
  }
  return std::nullopt;
}

bool speaks(std::u16string_view word) {
  return english_lexicon().is(EnglishWord::speech, word);
}

/// Li Na, 34, …: an age behind a name.
bool age_behind(std::u16string_view plain, const std::vector<EnglishWordAt>& words, std::size_t to) {
  if (to >= words.size() || slice(plain, {words[to - 1].span.end, words[to].span.begin}) != u", ")
    return false;
  const Span age = words[to].span;
  return age.size() == 2 && is_ascii_digit(plain[age.begin]) && is_ascii_digit(plain[age.begin + 1]) &&
         age.end < plain.size() && plain[age.end] == u',';
}

void add(EntityKind kind, Span span, int confidence, std::optional<Span> role, FoundNames& found) {
  FoundName name{.kind = kind, .span = span, .confidence = confidence, .role = role};
  name.core = span.begin;
  found.push_back(std::move(name));
}

bool all_capitals(std::u16string_view word) {
  return word.size() > 1 &&
         std::all_of(word.begin(), word.end(), [](char16_t c) { return c >= u'A' && c <= u'Z'; });
}

/// The words of `span` as the lexicon writes them: New_York.
std::u16string joined(std::u16string_view plain, Span span) {
  std::u16string text(slice(plain, span));
  std::replace(text.begin(), text.end(), u' ', u'_');
  return text;
}

void classify(std::u16string_view plain, const std::vector<EnglishWordAt>& words, std::size_t from,
              std::size_t to, FoundNames& found) {
  const EnglishLexicon& known = english_lexicon();
  const Span span{words[from].span.begin, words[to - 1].span.end};
  const std::u16string_view last = slice(plain, words[to - 1].span);
  const std::u16string_view before = from ? slice(plain, words[from - 1].span) : std::u16string_view();
  const bool org = phrase_has(plain, words, from, to, EnglishWord::org);
  if (known.is(EnglishWord::title, slice(plain, words[from].span)) && to - from >= 2 && to - from <= 4 &&
      !org) {
    const bool courtesy = span.size() && plain[words[from].span.end] == u'.';
    const Span name = courtesy || slice(plain, words[from].span).size() <= 4
                          ? span
                          : Span{words[from + 1].span.begin, span.end};
    auto role = role_beside(plain, words, to);
    if (!role) role = words[from].span;
    add(EntityKind::person, name, 75, role, found);
  } else if (to - from >= 2 && phrase_has(plain, words, from, to, EnglishWord::document)) {
    add(EntityKind::document, span, 65, std::nullopt, found);
  } else if (org && to - from >= 2 && last.size() > 1) {  // not Group A
    add(EntityKind::organisation, span, 75, std::nullopt, found);
  } else if (to - from == 2 && known.is(EnglishWord::pair, joined(plain, span))) {
    add(EntityKind::place, span, 80, std::nullopt, found);
  } else if (known.is(EnglishWord::place, last) && to - from >= 2) {
    add(EntityKind::place, span, 70, std::nullopt, found);
  } else if (to - from == 1 && known.is(EnglishWord::city, last)) {
    add(EntityKind::place, span, 80, std::nullopt, found);
  } else if ((to - from == 2 || to - from == 3) &&
             !known.is(EnglishWord::city, slice(plain, words[from].span))) {
    auto role = role_beside(plain, words, to);
    const bool near_speech = (to < words.size() && speaks(slice(plain, words[to].span))) || speaks(before);
    const bool after_role = known.is(EnglishWord::role, before);
    const bool shouted = all_capitals(slice(plain, words[from].span)) || all_capitals(last);  // USA Today
    if (!shouted && (role || near_speech || after_role || age_behind(plain, words, to))) {
      if (!role && after_role) role = words[from - 1].span;
      add(EntityKind::person, span, 65, role, found);
    }
  } else if (to - from == 1 && known.is(EnglishWord::body, last)) {
    add(EntityKind::organisation, span, 80, std::nullopt, found);
  } else if (to - from == 1 && last.size() > 3 &&
             (before == u"near" || before == u"neighbouring" || before == u"around" ||
              (known.is(EnglishWord::placing, before) && reads_as_pinyin(last) && !names_a_tongue(last)))) {
    add(EntityKind::place, span, 50, std::nullopt, found);
  }
}

}  // namespace

bool is_latin_passage(std::u16string_view plain, Span passage) {
  std::uint32_t latin = 0;
  std::uint32_t han = 0;
  const std::uint32_t end = std::min(passage.end, passage.begin + 2000);
  for (std::uint32_t at = passage.begin; at < end; ++at) {
    if (is_cjk(plain[at]))
      ++han;
    else
      latin += is_latin(plain[at]);
  }
  return latin > 3 && latin > 4 * han;
}

void find_english_names(std::u16string_view plain, Span passage, FoundNames& found) {
  const std::vector<EnglishWordAt> words = english_words(plain, passage);
  for (std::size_t i = 0; i < words.size();) {
    const std::u16string_view word = slice(plain, words[i].span);
    const bool newer = word == u"New" && i + 1 < words.size() && words[i + 1].capital &&
                       adjacent(plain, words[i], words[i + 1]);  // New York
    if (!words[i].capital || (english_lexicon().is(EnglishWord::starter, word) && !newer)) {
      ++i;
      continue;
    }
    const std::size_t end = phrase_end(plain, words, i);
    // NINGBO —: a dateline in capitals.
    if (end == i + 1 && words[i].opens && word.size() > 3) {
      std::u16string lower(word);
      for (std::size_t k = 1; k < lower.size(); ++k)
        lower[k] = lower[k] < u'a' ? static_cast<char16_t>(lower[k] + 32) : lower[k];
      if (lower != word && english_lexicon().is(EnglishWord::city, lower)) {
        i = end;
        continue;
      }
    }
    const std::uint32_t first = words[i].span.begin;
    const bool quoted = first > 0 && (plain[first - 1] == u'"' || plain[first - 1] == u'“');
    if (!quoted) classify(plain, words, i, end, found);
    i = std::max(end, i + 1);
  }
}

void find_english_authors(std::u16string_view plain, Span byline, FoundNames& found) {
  const std::vector<EnglishWordAt> words = english_words(plain, byline);
  for (std::size_t i = 0; i < words.size();) {
    const std::u16string_view word = slice(plain, words[i].span);
    if (!words[i].capital || word == u"By" || english_lexicon().is(EnglishWord::title, word)) {
      ++i;
      continue;
    }
    std::size_t end = i + 1;
    while (end < words.size() && words[end].capital && adjacent(plain, words[end - 1], words[end]))
      ++end;
    if (end - i >= 2 && end - i <= 4 && !phrase_has(plain, words, i, end, EnglishWord::org)) {
      add(EntityKind::person, {words[i].span.begin, words[end - 1].span.end}, 85, std::nullopt, found);
    }
    i = end;
  }
}

}  // namespace shuwen
