#include "article/latin_names.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "article/byline.h"
#include "article/unlabelled_names.h"
#include "entities/english_words.h"
#include "lexicon/phrases.h"
#include "text/chars.h"
#include "text/english_month.h"

namespace shuwen {
namespace {

using View = std::u16string_view;

std::u16string folded(View text) {
  std::u16string out(text);
  std::transform(out.begin(), out.end(), out.begin(), fold_unit);
  return out;
}

bool is_capital(char16_t c) {
  return is_latin(c) && fold_unit(c) != c;
}

// Harbour.com, www.harbour.org/people
bool is_address(View name) {
  for (std::size_t at = name.find(u'.', 2); at != View::npos; at = name.find(u'.', at + 1)) {
    const View tail = name.substr(at + 1);
    if (tail.size() >= 2 && is_latin(tail[0]) && !is_capital(tail[0]) && is_latin(name[at - 1])) return true;
  }
  return false;
}

// Jo, O'Neil, Smith-Jones, J.K.
bool may_be_in_a_name(View word) {
  return is_capital(word[0]) && std::all_of(word.begin(), word.end(), [](char16_t c) {
           return is_latin(c) || c == u'.' || c == u'\'' || c == u'’' || c == u'-';
         });
}

// DAILY as the lexicon has it: Daily.
std::u16string as_listed(View word) {
  std::u16string out = folded(word);
  if (!out.empty()) out[0] = word[0];
  return out;
}

bool is(EnglishWord kind, View word) {
  return english_lexicon().is(kind, word) || english_lexicon().is(kind, as_listed(word));
}

bool is_pair(View name) {
  std::u16string pair(name);
  std::replace(pair.begin(), pair.end(), u' ', u'_');
  return english_lexicon().is(EnglishWord::pair, pair);
}

// Follow, Images
bool tells_of_page(View word) {
  const AuthorWord use = author_word(word);
  return use == AuthorWord::tool || use == AuthorWord::picture;
}

// Two to four capitalised words none of which tells of something else: Ann Lee, Marcus de Guzman.
bool reads_as_person(View name) {
  const std::vector<Span> words = words_of(name, {0, static_cast<std::uint32_t>(name.size())});
  std::size_t capitals = 0;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const View word = slice(name, words[i]);
    std::u16string listed = as_listed(word);
    const bool particle =
        i > 0 && i + 1 < words.size() && word.size() <= 3 && is_latin(word[0]) && !is_capital(word[0]);
    if (particle) listed[0] = static_cast<char16_t>(listed[0] - u'a' + u'A');
    const bool month = english_month(word).length == word.size();  // Jo March, April Lee
    if (is(EnglishWord::starter, listed) && !month) return false;
    if (particle) continue;
    if (!may_be_in_a_name(word) || is(EnglishWord::city, listed) || is(EnglishWord::place, listed) ||
        is(EnglishWord::body, word) || tells_of_page(word))
      return false;
    ++capitals;
  }
  return capitals >= 2 && capitals <= 4 && !is_pair(name);
}

// MoreBikes: a brand's spelling, not a section's (Technology).
bool is_camel_case(View word) {
  const auto inner = std::find_if(word.begin() + 1, word.end(), is_capital);
  return inner != word.end() && std::all_of(word.begin(), word.end(), is_latin) &&
         std::any_of(word.begin(), word.end(), [](char16_t c) { return !is_capital(c); });
}

// Harbour Daily, City of Lakeport, The Examiner, BBC
bool reads_as_body(View name) {
  const std::vector<Span> words = words_of(name, {0, static_cast<std::uint32_t>(name.size())});
  const View first = slice(name, words[0]);
  if (words.size() == 1) return is(EnglishWord::body, first) || is_camel_case(first);
  return first == u"The" || (is(EnglishWord::place, first) && slice(name, words[1]) == u"of") ||
         std::any_of(words.begin(), words.end(),
                     [&](Span word) { return is(EnglishWord::org, slice(name, word)); });
}

}  // namespace

std::vector<Span> words_of(View text, Span part) {
  std::vector<Span> words;
  for (std::uint32_t at = part.begin; at < part.end;) {
    const std::uint32_t begin = at;
    while (at < part.end && !is_space(text[at]))
      ++at;
    if (at > begin) words.push_back({begin, at});
    while (at < part.end && is_space(text[at]))
      ++at;
  }
  return words;
}

bool is_weekday(View word) {
  while (!word.empty() && !is_latin(word.back()))
    word.remove_suffix(1);
  constexpr std::array<View, 17> kDays = {
      u"monday", u"tuesday", u"wednesday", u"thursday", u"friday", u"saturday", u"sunday", u"mon", u"tue",
      u"tues",   u"wed",     u"thu",       u"thur",     u"thurs",  u"fri",      u"sat",    u"sun"};
  return std::find(kDays.begin(), kDays.end(), folded(word)) != kDays.end();
}

std::u16string folded_letters(View name) {
  std::u16string out;
  for (const char16_t c : name)
    if (is_latin(c) || is_digit(c) || is_cjk(c)) out.push_back(fold_unit(c));
  return out;
}

LatinName kind_of_latin_name(View name) {
  if (name.empty() || name[0] == u'@' || is_weekday(name) || is_time_zone(name) ||
      english_month(name).length == name.size())
    return LatinName::nothing;
  const AuthorWord use = author_word(name);
  if (use == AuthorWord::source) return LatinName::agency;
  if (use != AuthorWord::name) return LatinName::nothing;
  if (is_address(name)) return LatinName::body;
  if (!is_capital(name[0])) return LatinName::nothing;
  if (reads_as_body(name)) return LatinName::body;
  return reads_as_person(name) ? LatinName::person : LatinName::word;
}

bool is_place_alone(View name) {
  return is_pair(name) || is(EnglishWord::city, name);
}

Span without_by(View text, Span part) {
  const View view = slice(text, part);
  if (view.size() < 4 || folded(view.substr(0, 2)) != u"by" || !is_blank(view[2])) return part;
  return trim(text, {part.begin + 3, part.end});
}

}  // namespace shuwen
