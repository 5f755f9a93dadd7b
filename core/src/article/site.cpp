#include "article/site.h"

#include <vector>

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

}  // namespace

Site site_of(const PageFacts& facts) {
  std::u16string stated;
  for (const auto& [key, value] : facts.metas) {
    if (stated.empty() && (key == "og:site_name" || key == "sitename")) stated = value;
  }
  for (const Platform& platform : platforms()) {
    if (names(facts.title, platform.word) || stated == platform.word)
      return {platform.name, platform.accounts};
  }
  if (stated.empty()) stated = last_title_part(facts.title);
  for (const View edition :
       {View(u"数字报"), View(u"电子报"), View(u"电子版"), View(u"数字版"), View(u"网络版")}) {
    if (stated.size() > edition.size() + 2 && stated.ends_with(edition))
      stated.resize(stated.size() - edition.size());  // 某日报数字报
  }
  return {stated, Accounts::unknown};
}

}  // namespace shuwen
