#include "metrics/sentences/english_lexicon.h"

#include <algorithm>
#include <array>
#include <map>

#include "lexicon/lexicon.h"

namespace shuwen {
namespace {

const std::map<std::u16string, int>& words() {
  static const std::map<std::u16string, int> kWords = [] {
    constexpr std::array<std::u16string_view, 10> kNames = {
        u"up", u"down", u"level", u"act", u"stop", u"target", u"rule", u"opener", u"share", u"auxiliary"};
    std::map<std::u16string, int> table;
    for (const auto& row : lexicon_rows("english_verbs")) {
      const auto name = row.size() < 2 ? kNames.end() : std::find(kNames.begin(), kNames.end(), row[0]);
      if (name == kNames.end()) continue;
      std::u16string word;
      for (const char16_t c : row[1] + u" ") {
        if (c != u' ') {
          word.push_back(c);
        } else if (!word.empty()) {
          table[word] |= 1 << (name - kNames.begin());
          word.clear();
        }
      }
    }
    return table;
  }();
  return kWords;
}

}  // namespace

std::u16string lower_ascii(std::u16string_view text) {
  std::u16string folded(text);
  for (char16_t& c : folded)
    if (c >= u'A' && c <= u'Z') c = static_cast<char16_t>(c - u'A' + u'a');
  return folded;
}

int english_classes(std::u16string_view word) {
  const auto found = words().find(std::u16string(word));
  if (found != words().end()) return found->second;
  return word.size() > 3 && word.ends_with(u"ed") ? kActVerb : 0;
}

}  // namespace shuwen
