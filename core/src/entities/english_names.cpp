#include "entities/english_names.h"

#include <algorithm>
#include <array>
#include <string>

#include "entities/quotes.h"
#include "lexicon/lexicon.h"
#include "lexicon/prefix_table.h"
#include "text/chars.h"

namespace shuwen {
namespace {

enum class EnglishWord : std::uint8_t {
  org,
  place,
  document,
  city,
  title,
  role,
  starter,
  campaign,
  method,
  mechanism,
  system,
  brand,
  project,
  activity
};

struct EnglishLexicon {
  std::array<PrefixTable, 14> tables;
  bool is(EnglishWord kind, std::u16string_view word) const {
    return tables[static_cast<std::size_t>(kind)].has(word);
  }
};

const EnglishLexicon& lexicon() {
  static const EnglishLexicon all = [] {
    EnglishLexicon loaded;
    constexpr std::u16string_view kClasses[] = {u"org",    u"place",   u"document", u"city",    u"title",
                                                u"role",   u"starter", u"campaign", u"method",  u"mechanism",
                                                u"system", u"brand",   u"project",  u"activity"};
    for (const auto& row : lexicon_rows("english_names")) {
      for (std::size_t i = 0; row.size() > 1 && i < std::size(kClasses); ++i) {
        if (row[1] != kClasses[i]) continue;
        std::u16string_view words = row[0];
        while (!words.empty()) {
          const std::size_t end = words.find(u' ');
          loaded.tables[i].add(words.substr(0, end), 0);
          words.remove_prefix(end == words.npos ? words.size() : end + 1);
        }
      }
    }
    for (PrefixTable& table : loaded.tables)
      table.seal();
    return loaded;
  }();
  return all;
}

bool word_unit(char16_t c) {
  return is_latin(c) || is_ascii_digit(c) || c == u'-' || c == u'\'' || c == u'’' || c == u'&';
}

struct Word {
  Span span;
  bool capital = false;
  bool opens = false;  ///< begins a sentence
};

std::vector<Word> words_of(std::u16string_view plain, Span passage) {
  std::vector<Word> words;
  bool opens = true;
  for (std::uint32_t at = passage.begin; at < passage.end;) {
    if (!word_unit(plain[at])) {
      if (plain[at] == u'.' || plain[at] == u'!' || plain[at] == u'?' || plain[at] == u'"' ||
          plain[at] == u'“') {
        opens = true;
      }
      ++at;
      continue;
    }
    const std::uint32_t begin = at;
    while (at < passage.end && word_unit(plain[at]))
      ++at;
    std::uint32_t end = at;
    if (end - begin > 2 && plain[end - 1] == u's' && (plain[end - 2] == u'\'' || plain[end - 2] == u'’'))
      end -= 2;
    while (end > begin && !is_latin(plain[end - 1]) && !is_ascii_digit(plain[end - 1]))
      --end;
    if (end == begin) continue;
    words.push_back({{begin, end}, plain[begin] >= u'A' && plain[begin] <= u'Z', opens});
    opens = false;
  }
  return words;
}

/// Whether nothing but one blank stands between two words; after an abbreviated title a full stop, too.
bool adjacent(std::u16string_view plain, const Word& a, const Word& b) {
  const std::u16string_view between = slice(plain, {a.span.end, b.span.begin});
  return between == u" " || between == u". ";
}

bool connector(std::u16string_view word) {
  return word == u"of" || word == u"for" || word == u"and" || word == u"on" || word == u"the";
}

/// The end (exclusive) of the capitalised phrase that begins with word `i`; connectors only where a head word
/// stands before them: Bureau of Housing and Urban-Rural Development.
std::size_t phrase_end(std::u16string_view plain, const std::vector<Word>& words, std::size_t i) {
  bool head = false;
  std::size_t end = i;
  for (std::size_t k = i; k < words.size() && k - i < 14; ++k) {
    if (k > i && !adjacent(plain, words[k - 1], words[k])) break;
    const std::u16string_view word = slice(plain, words[k].span);
    if (words[k].capital) {
      if (k > i && slice(plain, {words[k - 1].span.end, words[k].span.begin}) != u" " &&
          !lexicon().is(EnglishWord::title, slice(plain, words[k - 1].span))) {
        break;
      }
      head = head || lexicon().is(EnglishWord::org, word) || lexicon().is(EnglishWord::document, word);
      end = k + 1;
    } else if (!(head && connector(word) && k + 1 < words.size())) {
      break;
    }
  }
  return end;
}

bool phrase_has(std::u16string_view plain, const std::vector<Word>& words, std::size_t from, std::size_t to,
                EnglishWord kind) {
  return std::any_of(words.begin() + static_cast<std::ptrdiff_t>(from),
                     words.begin() + static_cast<std::ptrdiff_t>(to),
                     [&](const Word& w) { return lexicon().is(kind, slice(plain, w.span)); });
}

/// Zhou Minhua, deputy director of …; said Zhou Minhua: what stands around a personal name.
std::optional<std::u16string> role_beside(std::u16string_view plain, const std::vector<Word>& words,
                                          std::size_t to) {
  if (to >= words.size() || slice(plain, {words[to - 1].span.end, words[to].span.begin}) != u", ")
    return std::nullopt;
  for (std::size_t k = to; k < std::min(words.size(), to + 5); ++k) {
    if (k > to && !adjacent(plain, words[k - 1], words[k])) break;
    if (lexicon().is(EnglishWord::role, slice(plain, words[k].span))) {
      std::size_t first = to;
      const std::u16string_view article = slice(plain, words[to].span);
      if (article == u"a" || article == u"the" || article == u"an") ++first;
      return std::u16string(slice(plain, {words[std::min(first, k)].span.begin, words[k].span.end}));
    }
  }
  return std::nullopt;
}

bool speaks(std::u16string_view word) {
  return word == u"said" || word == u"says" || word == u"told" || word == u"added" || word == u"explained";
}

void add(EntityKind kind, Span span, int confidence, std::optional<std::u16string> role, FoundNames& found) {
  FoundName name{.kind = kind, .span = span, .confidence = confidence, .role = std::move(role)};
  name.core = span.begin;
  found.push_back(std::move(name));
}

void classify(std::u16string_view plain, const std::vector<Word>& words, std::size_t from, std::size_t to,
              FoundNames& found) {
  const EnglishLexicon& known = lexicon();
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
    if (!role) role = std::u16string(slice(plain, words[from].span));
    add(EntityKind::person, name, 75, role, found);
  } else if (to - from >= 2 && phrase_has(plain, words, from, to, EnglishWord::document)) {
    add(EntityKind::document, span, 65, std::nullopt, found);
  } else if (org && to - from >= 2) {
    add(EntityKind::organisation, span, 75, std::nullopt, found);
  } else if (known.is(EnglishWord::place, last) && to - from >= 2) {
    add(EntityKind::place, span, 70, std::nullopt, found);
  } else if (to - from == 1 && known.is(EnglishWord::city, last)) {
    add(EntityKind::place, span, 80, std::nullopt, found);
  } else if ((to - from == 2 || to - from == 3) &&
             !known.is(EnglishWord::city, slice(plain, words[from].span))) {
    auto role = role_beside(plain, words, to);
    const bool near_speech = (to < words.size() && speaks(slice(plain, words[to].span))) || speaks(before);
    const bool after_role = known.is(EnglishWord::role, before);
    if (role || near_speech || after_role) {
      if (!role && after_role) role = std::u16string(before);
      add(EntityKind::person, span, 65, role, found);
    }
  } else if (to - from == 1 && (before == u"near" || before == u"neighbouring" || before == u"around") &&
             last.size() > 3) {
    add(EntityKind::place, span, 50, std::nullopt, found);
  }
}

}  // namespace

bool is_latin_passage(std::u16string_view plain, Span passage) {
  std::uint32_t latin = 0;
  std::uint32_t han = 0;
  const std::uint32_t end = std::min(passage.end, passage.begin + 2000);
  for (std::uint32_t at = passage.begin; at < end; ++at) {
    latin += is_latin(plain[at]);
    han += is_cjk(plain[at]);
  }
  return latin > 3 && latin > 4 * han;
}

void find_english_names(std::u16string_view plain, Span passage, FoundNames& found) {
  const std::vector<Word> words = words_of(plain, passage);
  for (std::size_t i = 0; i < words.size();) {
    const std::u16string_view word = slice(plain, words[i].span);
    if (!words[i].capital || lexicon().is(EnglishWord::starter, word)) {
      ++i;
      continue;
    }
    const std::size_t end = phrase_end(plain, words, i);
    // NINGBO —: a dateline in capitals.
    if (end == i + 1 && words[i].opens && word.size() > 3) {
      std::u16string lower(word);
      for (std::size_t k = 1; k < lower.size(); ++k)
        lower[k] = lower[k] < u'a' ? static_cast<char16_t>(lower[k] + 32) : lower[k];
      if (lower != word && lexicon().is(EnglishWord::city, lower)) {
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
  const std::vector<Word> words = words_of(plain, byline);
  for (std::size_t i = 0; i < words.size();) {
    const std::u16string_view word = slice(plain, words[i].span);
    if (!words[i].capital || word == u"By" || lexicon().is(EnglishWord::title, word)) {
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

std::vector<FoundInitiative> find_english_initiatives(std::u16string_view plain, Span passage) {
  constexpr std::pair<EnglishWord, InitiativeType> kHeads[] = {
      {EnglishWord::campaign, InitiativeType::campaign},   {EnglishWord::method, InitiativeType::method},
      {EnglishWord::mechanism, InitiativeType::mechanism}, {EnglishWord::system, InitiativeType::system},
      {EnglishWord::brand, InitiativeType::brand},         {EnglishWord::project, InitiativeType::project},
      {EnglishWord::activity, InitiativeType::activity}};
  std::vector<FoundInitiative> all;
  for (const Quote& quote : quotes_of(plain, passage)) {
    const std::u16string_view name = slice(plain, quote.inner);
    const bool title = !name.empty() && ((name[0] >= u'A' && name[0] <= u'Z') || is_ascii_digit(name[0]));
    if (!title || name.size() > 60 || name.find_first_of(u",!?") != name.npos) continue;
    FoundInitiative found{
        .span = quote.whole, .name = quote.inner, .head = {quote.whole.end, quote.whole.end}};
    const auto behind = words_of(plain, {quote.whole.end, std::min(passage.end, quote.whole.end + 24)});
    const auto inside = words_of(plain, quote.inner);
    if (inside.empty() || !inside.back().capital) continue;
    std::u16string last(slice(plain, inside.back().span));
    last[0] = static_cast<char16_t>(last[0] + (last[0] <= u'Z' ? 32 : 0));
    for (const auto& [word, type] : kHeads) {
      if (!behind.empty() && behind.front().span.begin == quote.whole.end + 1 &&
          lexicon().is(word, slice(plain, behind.front().span))) {
        found.span.end = behind.front().span.end;
        found.head = behind.front().span;
        found.type = type;
        found.certain = true;
        break;
      }
      if (lexicon().is(word, last) && inside.size() > 1) {
        found.type = type;
        found.certain = true;
      }
    }
    found.confidence = found.head.empty() ? 55 : 70;
    if (found.certain) all.push_back(found);
  }
  return all;
}

}  // namespace shuwen
