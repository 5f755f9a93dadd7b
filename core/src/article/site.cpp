#include "article/site.h"

#include <algorithm>
#include <vector>

#include "article/latin_names.h"
#include "article/title.h"
#include "lexicon/lexicon.h"
#include "text/chars.h"

namespace shuwen {
namespace {

using View = std::u16string_view;

struct Platform {
  std::u16string word;
  Accounts accounts;
  std::u16string name;
};

const std::vector<Platform>& platforms() {
  static const std::vector<Platform> kPlatforms = [] {
    std::vector<Platform> read;
    for (const auto& row : lexicon_rows("platforms")) {
      if (row.size() < 3) continue;
      const Accounts accounts = row[1] == u"accounts" ? Accounts::media
                                : row[1] == u"people" ? Accounts::people
                                                      : Accounts::none;
      read.push_back({row[0], accounts, row[2]});
    }
    return read;
  }();
  return kPlatforms;
}

// The end of a title, without brackets.
bool names(View title, View word) {
  while (!title.empty() && !is_cjk(title.back()) && !is_latin(title.back()))
    title.remove_suffix(1);
  return title.ends_with(word);
}

bool has_han(View text) {
  return std::any_of(text.begin(), text.end(), is_cjk);
}

// What the page calls itself; an address (https://…) is no name, and a motto no part of one.
std::u16string stated_name(const PageFacts& facts, View tail) {
  for (const std::string_view name : {"og:site_name", "sitename", "ld:publisher"}) {
    for (const auto& [key, value] : facts.metas) {
      if (key != name || value.empty() || value.find(u"://") != View::npos) continue;
      // 某百科 of Some Foundation, Inc.: its readers know it by its own name.
      if (name == "ld:publisher" && has_han(tail) && !has_han(value)) continue;
      const bool motto = value.size() > longest_site_name(value) || value.find(u" | ") != View::npos;
      return motto ? std::u16string(first_title_part(value)) : value;
    }
  }
  return {};
}

// Letters alone, without the domain.
std::u16string bare_name(View name) {
  if (name.ends_with(u".com")) name.remove_suffix(4);
  return folded_letters(name);
}

bool same_name(View one, View other) {
  return !has_han(one) && bare_name(one) == bare_name(other);
}

}  // namespace

Site site_of(const PageFacts& facts) {
  const std::u16string tail = last_title_part(facts.title);
  std::u16string stated = stated_name(facts, tail);
  for (const Platform& platform : platforms()) {
    if (names(facts.title, platform.word) || stated == platform.word)
      return {platform.name, platform.accounts};
  }
  // harbournews.com is what its titles spell Harbour News.
  const bool from_title = stated.empty();
  if (from_title || same_name(stated, tail)) stated = tail;
  for (const View edition :
       {View(u"数字报"), View(u"电子报"), View(u"电子版"), View(u"数字版"), View(u"网络版")}) {
    if (stated.size() > edition.size() + 2 && stated.ends_with(edition))
      stated.resize(stated.size() - edition.size());  // 某日报数字报
  }
  return {stated, Accounts::unknown, from_title};
}

}  // namespace shuwen
