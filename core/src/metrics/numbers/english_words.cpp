#include "metrics/numbers/english_words.h"

#include <array>
#include <cstdlib>
#include <unordered_map>
#include <utility>

#include "lexicon/lexicon.h"
#include "text/chars.h"
#include "text/utf.h"

namespace shuwen {
namespace {

constexpr std::size_t kLongest = 12;

constexpr std::array<std::string_view, 13> kKinds = {"",      "ones",     "tens", "hundred",     "scale",
                                                     "dozen", "fraction", "half", "conjunction", "article",
                                                     "point", "several",  "twice"};

const std::unordered_map<std::string, std::pair<EnglishKind, int>>& words() {
  static const auto table = [] {
    std::unordered_map<std::string, std::pair<EnglishKind, int>> built;
    for (const auto& row : lexicon_rows("english_numbers")) {
      if (row.size() < 3) continue;
      const std::string kind = to_utf8(row[1]);
      for (std::size_t i = 1; i < kKinds.size(); ++i)
        if (kKinds[i] == kind)
          built.emplace(to_utf8(row[0]),
                        std::pair(static_cast<EnglishKind>(i), std::atoi(to_utf8(row[2]).c_str())));
    }
    return built;
  }();
  return table;
}

char lower(char16_t c) {
  if (c >= u'A' && c <= u'Z') return static_cast<char>(c - u'A' + 'a');
  return c < 0x80 ? static_cast<char>(c) : '\x7f';
}

}  // namespace

EnglishWord english_word_at(std::u16string_view text, std::uint32_t at, std::uint32_t end) {
  EnglishWord word;
  word.span = {at, at};
  while (word.span.end < end && is_latin(text[word.span.end])) {
    if (word.text.size() <= kLongest) word.text.push_back(lower(text[word.span.end]));
    ++word.span.end;
  }
  if (word.text.empty() || word.text.size() > kLongest) return word;
  const auto found = words().find(word.text);
  if (found == words().end()) return word;
  word.known = found->second.first;
  word.number = found->second.second;
  return word;
}

}  // namespace shuwen
