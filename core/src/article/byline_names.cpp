// Author and editor values split into names.
#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>
#include <utility>

#include "article/byline.h"
#include "article/latin_names.h"
#include "lexicon/lexicon.h"
#include "lexicon/phrases.h"
#include "text/chars.h"

namespace shuwen {
namespace {

using View = std::u16string_view;

// Words of a role before a name, longest first.
constexpr std::array<View, 36> kRoles = {
    u"特约通讯员", u"本报通讯员", u"实习通讯员", u"实习记者",   u"见习记者", u"首席记者",
    u"特约记者",   u"本报记者",   u"本网记者",   u"本刊记者",   u"本台记者", u"特派记者",
    u"驻站记者",   u"全媒体记者", u"融媒体记者", u"新媒体记者", u"实习生",   u"特约撰稿人",
    u"特约撰稿",   u"撰稿人",     u"记者",       u"記者",       u"通讯员",   u"通訊員",
    u"评论员",     u"特约评论员", u"专栏作者",   u"专栏作家",   u"作者",     u"编辑",
    u"責編",       u"责编",       u"文图",       u"图文",       u"文",       u"by"};
constexpr std::array<View, 14> kEndings = {u"报道",     u"報導", u"摄影报道", u"采访报道", u"综合报道",
                                           u"图文报道", u"整理", u"编译",     u"综合",     u"摄影",
                                           u"摄",       u"撰稿", u"文",       u"等"};

bool is_break(char16_t c) {
  return c == u'、' || c == u'，' || c == u',' || c == u'；' || c == u';' || c == u'/' || c == u'／' ||
         c == u'|' || c == u'｜' || c == u'&' || c == u'＆' || c == u'|' || c == u'\n';
}

// Whether `text` has letters of a script that sets blanks inside names.
bool spaced_script(View text) {
  for (const char16_t c : text) {
    if (is_cjk(c)) return false;
  }
  return true;
}

Span without_brackets(View text, Span name) {
  const View view = slice(text, name);
  const std::size_t open = view.find_first_of(u"（(【[<");
  if (open != View::npos && open > 0) name.end = name.begin + static_cast<std::uint32_t>(open);
  while (!name.empty() && View(u"（(【[）)】]：:*—-·.。").find(text[name.begin]) != View::npos)
    ++name.begin;
  while (!name.empty() && View(u"）)】]：:*—-。").find(text[name.end - 1]) != View::npos)
    --name.end;
  return trim(text, name);
}

// Cuts roles in front of a name: `本报记者 甲`, and, in one word, `新京报记者甲乙` up to the last 记者.
Span without_role(View text, Span name) {
  for (bool again = true; again && !name.empty();) {
    again = false;
    const View view = slice(text, name);
    for (const View role : kRoles) {
      if (!view.starts_with(role)) continue;
      if (role.size() == 1 && view.size() > 1 && !is_blank(view[1])) continue;
      if (role == u"by" && view.size() > 2 && !is_blank(view[2])) continue;
      name = trim(text, {name.begin + static_cast<std::uint32_t>(role.size()), name.end});
      again = true;
      break;
    }
  }
  const View view = slice(text, name);
  for (const View role : {View(u"记者"), View(u"通讯员"), View(u"記者"), View(u"作者")}) {
    const std::size_t at = view.rfind(role);
    if (at == View::npos || at == 0) continue;
    const Span after = trim(text, {name.begin + static_cast<std::uint32_t>(at + role.size()), name.end});
    if (!after.empty()) return after;
  }
  return name;
}

Span without_ending(View text, Span name) {
  for (const View ending : kEndings) {
    const View view = slice(text, name);
    if (view.size() > ending.size() + 1 && view.ends_with(ending) &&
        (ending.size() > 1 || is_blank(view[view.size() - ending.size() - 1]) || view.size() >= 4)) {
      // A single closing word is cut only off a name that stays one: 甲乙 摄.
      if (ending.size() == 1 && !is_blank(view[view.size() - 2]) && ending != u"摄") continue;
      return trim(text, {name.begin, name.end - static_cast<std::uint32_t>(ending.size())});
    }
  }
  return name;
}

void push(View text, Span name, std::vector<Span>& names) {
  name = without_ending(text, without_role(text, without_brackets(text, trim(text, name))));
  if (name.empty() || name.size() > 40) return;
  // A word that only says what the next one is: 某报见习记者, 专栏作者.
  for (const View role :
       {View(u"记者"), View(u"通讯员"), View(u"作者"), View(u"编辑"), View(u"记者站"), View(u"实习生")}) {
    if (slice(text, name).size() > role.size() && slice(text, name).ends_with(role)) return;
  }
  if (author_word(slice(text, name)) == AuthorWord::nobody) return;
  bool letters = false;
  for (const char16_t c : slice(text, name))
    letters = letters || is_cjk(c) || is_latin(c);
  if (!letters) return;
  for (const Span known : names) {
    if (slice(text, known) == slice(text, name)) return;
  }
  names.push_back(name);
}

}  // namespace

AuthorWord author_word(std::u16string_view value) {
  static const std::unordered_map<std::u16string, AuthorWord> kWords = [] {
    std::unordered_map<std::u16string, AuthorWord> read;
    for (const auto& row : lexicon_rows("not_authors")) {
      if (row.size() < 2) continue;
      std::u16string word = row[0];
      std::transform(word.begin(), word.end(), word.begin(), fold_unit);
      read.emplace(std::move(word), row[1] == u"source"    ? AuthorWord::source
                                    : row[1] == u"role"    ? AuthorWord::role
                                    : row[1] == u"tool"    ? AuthorWord::tool
                                    : row[1] == u"picture" ? AuthorWord::picture
                                                           : AuthorWord::nobody);
    }
    return read;
  }();
  if (value.size() > 4 && (value.starts_with(u"The ") || value.starts_with(u"the "))) value.remove_prefix(4);
  std::u16string folded(value);
  std::transform(folded.begin(), folded.end(), folded.begin(), fold_unit);
  const auto found = kWords.find(folded);
  return found != kWords.end() ? found->second : AuthorWord::name;
}

std::vector<Span> split_names(std::u16string_view text, Span value) {
  std::vector<Span> names;
  if (spaced_script(slice(text, value))) return split_latin_names(text, value);
  std::uint32_t begin = value.begin;
  int depth = 0;
  for (std::uint32_t at = value.begin; at <= value.end; ++at) {
    bool cut = at == value.end;
    if (!cut) {
      const char16_t c = text[at];
      if (c == u'(' || c == u'（') ++depth;
      if ((c == u')' || c == u'）') && depth > 0) --depth;
      if (depth > 0) continue;
      const bool mixed = is_blank(c) && at > value.begin && at + 1 < value.end &&
                         (is_cjk(text[at - 1]) || is_cjk(text[at + 1]) || is_blank(text[at + 1]));
      cut = is_break(c) || mixed;
    }
    if (!cut) continue;
    // 张　三: a two-character name set with a blank inside is one name.
    if (at + 2 <= value.end && at - begin == 1 && at < value.end && is_han(text[begin]) &&
        is_blank(text[at])) {
      std::uint32_t next = at;
      while (next < value.end && is_blank(text[next]))
        ++next;
      const bool single =
          next < value.end && is_han(text[next]) && (next + 1 == value.end || !is_han(text[next + 1]));
      if (single) {
        at = next;
        continue;
      }
    }
    push(text, {begin, at}, names);
    begin = at + 1;
  }
  return names;
}

}  // namespace shuwen
