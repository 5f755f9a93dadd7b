// Lists of names of Latin script split into names.
#include <algorithm>
#include <vector>

#include "article/byline.h"
#include "article/latin_names.h"
#include "article/unlabelled_names.h"
#include "text/chars.h"

namespace shuwen {
namespace {

using View = std::u16string_view;

Span cut_before(View text, Span name, std::size_t at) {
  return trim(text, {name.begin, name.begin + static_cast<std::uint32_t>(at)});
}

Span without_marks(View text, Span name) {
  name = trim(text, name);
  while (!name.empty() && View(u"（(【[）)】]：:*—–-·•.。,\"“”").find(text[name.begin]) != View::npos)
    ++name.begin;
  while (!name.empty() && View(u"）)】]：:*—–-。,;\"“”").find(text[name.end - 1]) != View::npos)
    --name.end;
  return trim(text, name);
}

// The value of a label ends where another label (Ann Lee Price: 5), a count (Ann Lee 3 min read), an account
// or a button (Ann Lee Follow) begins; what tells of a picture (Bo Chen / Harbour Images) has no names.
Span names_only(View text, Span value) {
  for (const Span word : words_of(text, value)) {
    const AuthorWord use = author_word(slice(text, without_marks(text, word)));
    if (use == AuthorWord::picture) return {value.begin, value.begin};
    if (use == AuthorWord::tool) value.end = std::min(value.end, word.begin);
  }
  value = trim(text, value);
  const View view = slice(text, value);
  for (std::size_t at = 1; at + 1 < view.size(); ++at) {
    const std::size_t count = is_blank(view[at]) ? view.find_first_not_of(u"0123456789", at + 1) : at + 1;
    if ((count != View::npos && count > at + 1) || (is_blank(view[at]) && view[at + 1] == u'@'))
      return cut_before(text, value, at);
    const bool label = view[at] == u':' && is_blank(view[at + 1]) && is_latin(view[at - 1]);
    const std::size_t word = label ? view.substr(0, at).find_last_of(u" \u00a0") : View::npos;
    if (word != View::npos) return cut_before(text, value, word);
  }
  return value;
}

bool is_role(View word) {
  while (!word.empty() && !is_latin(word.back()))
    word.remove_suffix(1);
  return author_word(word) == AuthorWord::role;
}

// Ann Lee in Kunming, Ann Lee for Harbour Daily, Ann Lee - Harbour Contributor, Ann Lee (Harbour Daily)
Span without_tail(View text, Span name) {
  for (const View joint :
       {View(u" in "), View(u" at "), View(u" from "), View(u" via "), View(u" Special to "),
        View(u" special to "), View(u" - "), View(u" – "), View(u" — ")}) {
    const std::size_t at = slice(text, name).find(joint);
    if (at != View::npos && at > 2) name = cut_before(text, name, at);
  }
  const std::size_t note = slice(text, name).find_first_of(u"（([【<");
  if (note != View::npos && note > 0) name = cut_before(text, name, note);
  for (const View joint : {View(u" for "), View(u" of ")}) {  // but: Ministry of Transport
    const std::size_t at = slice(text, name).find(joint);
    if (at != View::npos && kind_of_latin_name(slice(text, name).substr(0, at)) == LatinName::person)
      name = cut_before(text, name, at);
  }
  return name;
}

// `Meg James Staff Writer`, `Reporter Ann Lee`; of nothing but roles (Staff Reporter) nothing stays.
Span without_roles(View text, Span name) {
  std::vector<Span> words = words_of(text, name);
  while (!words.empty() && is_role(slice(text, words.back())))
    words.pop_back();
  std::size_t first = 0;
  while (words.size() > first + 2 && is_role(slice(text, words[first])))
    ++first;
  if (words.empty()) return {name.begin, name.begin};
  // Ann Lee Associated Press
  for (std::size_t count = std::min<std::size_t>(3, words.size() - first); count > 0; --count) {
    const Span tail{words[words.size() - count].begin, words.back().end};
    if (words.size() - first < count + 2 || author_word(slice(text, tail)) != AuthorWord::source) continue;
    words.resize(words.size() - count);
    break;
  }
  return {words[first].begin, words.back().end};
}

// Ann Lee on Monday, → Ann Lee
Span without_day(View text, Span part) {
  while (true) {
    part = without_marks(text, part);
    const std::vector<Span> words = words_of(text, part);
    if (words.empty()) return part;
    const View last = slice(text, words.back());
    const bool name = words.size() == 2 && last.size() <= 3;  // Yun Sun
    if (!(is_weekday(last) && !name) && last != u"on" && last != u"at") return part;
    part.end = words.back().begin;
  }
}

struct Item {
  Span span;
  bool after_comma;
};

std::vector<Item> items_of(View text, Span value) {
  std::vector<Item> items;
  std::uint32_t begin = value.begin;
  bool comma = false;
  for (std::uint32_t at = value.begin; at <= value.end; ++at) {
    std::uint32_t joint = 0;
    if (at == value.end || View(u"、，,；;/／|｜&＆\n").find(text[at]) != View::npos) joint = 1;
    for (const View word : {View(u" and "), View(u" with "), View(u" y "), View(u" e ")})
      if (joint == 0 && slice(text, {at, value.end}).starts_with(word))
        joint = static_cast<std::uint32_t>(word.size());
    if (joint == 0) continue;
    items.push_back({trim(text, {begin, at}), comma});
    comma = at < value.end && one_of(text[at], u",，;；|｜");
    begin = at + joint;
    at = begin - 1;
  }
  return items;
}

}  // namespace

std::vector<Span> split_latin_names(View text, Span value) {
  constexpr std::uint32_t kLongest = 40;
  std::vector<Span> names;
  LatinName first = LatinName::nothing;
  for (const Item& item :
       items_of(text, without_day(text, names_only(text, without_by(text, trim(text, value)))))) {
    const std::vector<Span> words = words_of(text, item.span);
    if (words.empty() || (item.after_comma && !names.empty() && is_role(slice(text, words.back()))))
      continue;  // , AP Auto Writer
    const Span whole = without_marks(text, without_tail(text, without_by(text, item.span)));
    const Span name = without_marks(text, without_roles(text, whole));
    const View view = slice(text, name);
    if (name.empty() || name.size() > kLongest || view[0] == u'@' ||
        author_word(view) == AuthorWord::nobody || std::none_of(view.begin(), view.end(), is_latin))
      continue;
    // Behind a person or an agency other words tell where or for whom: Reuters, Washington.
    const LatinName kind = kind_of_latin_name(view);
    const bool cut = name.size() < whole.size();  // Health correspondent, Harbour Staff
    if (cut && kind != LatinName::person && kind != LatinName::agency) continue;
    const bool named = first == LatinName::person || first == LatinName::agency;
    if (named && kind != LatinName::person && kind != LatinName::agency) continue;
    if (std::any_of(names.begin(), names.end(), [&](Span known) { return slice(text, known) == view; }))
      continue;
    if (names.empty()) first = kind;
    names.push_back(name);
  }
  return names;
}

bool names_latin_persons(View text, Span line) {
  const std::vector<Span> names = split_latin_names(text, line);
  if (names.empty() || std::any_of(names.begin(), names.end(), [&](Span name) {
        return kind_of_latin_name(slice(text, name)) != LatinName::person;
      }))
    return false;
  const std::vector<Span> words = words_of(text, line);
  return std::all_of(words.begin(), words.end(), [&](Span word) {
    const View view = slice(text, word);
    return view == u"and" || view == u"&" || is_role(view) ||
           std::any_of(names.begin(), names.end(), [&](Span name) { return name.overlaps(word); });
  });
}

Span without_date_scraps(View text, Span part) {
  while (true) {
    part = without_day(text, part);
    const std::vector<Span> words = words_of(text, part);
    if (words.empty()) return part;
    const View first = slice(text, words.front());
    const bool day = first.size() > 4 && is_weekday(first);  // Sun Wei is a name
    if (!is_time_zone(first) && first != u"Z" && first != u"on" && first != u"at" && !day) return part;
    part.begin = words.front().end;
  }
}

}  // namespace shuwen
