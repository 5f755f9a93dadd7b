#include "entities/english_words.h"

#include <algorithm>
#include <string>

#include "lexicon/lexicon.h"
#include "text/chars.h"

namespace shuwen {
namespace {

bool word_unit(char16_t c) {
  return is_latin(c) || is_ascii_digit(c) || c == u'-' || c == u'\'' || c == u'’' || c == u'&';
}

}  // namespace

const EnglishLexicon& english_lexicon() {
  static const EnglishLexicon all = [] {
    EnglishLexicon loaded;
    constexpr std::u16string_view kClasses[] = {u"org",    u"place",   u"document", u"city",     u"title",
                                                u"role",   u"starter", u"campaign", u"method",   u"mechanism",
                                                u"system", u"brand",   u"project",  u"activity", u"body",
                                                u"speech", u"placing", u"pair"};
    static_assert(std::size(kClasses) == kClassCount);
    for (const auto& row : lexicon_rows("english_names")) {
      for (std::size_t i = 0; row.size() > 1 && i < std::size(kClasses); ++i) {
        if (row[1] != kClasses[i]) continue;
        for (const std::u16string_view word : lexicon_words(row[0]))
          loaded.tables[i].add(word, 0);
      }
    }
    for (PrefixTable& table : loaded.tables)
      table.seal();
    return loaded;
  }();
  return all;
}

std::vector<EnglishWordAt> english_words(std::u16string_view plain, Span passage) {
  std::vector<EnglishWordAt> words;
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

bool adjacent(std::u16string_view plain, const EnglishWordAt& a, const EnglishWordAt& b) {
  const std::u16string_view between = slice(plain, {a.span.end, b.span.begin});
  // People's Hospital; but China's Ministry are two.
  if (between == u"'s " || between == u"’s ") {
    const std::u16string_view owner = slice(plain, a.span);
    return owner == u"People" || owner == u"Women" || owner == u"Children" || owner == u"Workers";
  }
  return between == u" " || between == u". ";
}

bool reads_as_pinyin(std::u16string_view word) {
  constexpr std::u16string_view kInitials[] = {u"zh", u"ch", u"sh", u"b", u"p", u"m", u"f", u"d",
                                               u"t",  u"n",  u"l",  u"g", u"k", u"h", u"j", u"q",
                                               u"x",  u"r",  u"z",  u"c", u"s", u"y", u"w", u""};
  constexpr std::u16string_view kFinals[] = {
      u"iang", u"uang", u"iong", u"ang", u"eng", u"ing", u"ong", u"iao", u"ian", u"uai", u"uan",
      u"ai",   u"ei",   u"ao",   u"ou",  u"an",  u"en",  u"in",  u"un",  u"ia",  u"ie",  u"iu",
      u"ua",   u"uo",   u"ui",   u"ue",  u"a",   u"o",   u"e",   u"i",   u"u"};
  if (word.size() < 4 || word.size() > 18) return false;
  // reach[i]: the most syllables that fill the first i letters.
  std::array<int, 20> reach{};
  for (std::size_t at = 0; at < word.size(); ++at) {
    if (at > 0 && reach[at] == 0) continue;
    for (const std::u16string_view initial : kInitials) {
      for (const std::u16string_view final : kFinals) {
        const std::size_t length = initial.size() + final.size();
        if (at + length > word.size()) continue;
        std::u16string letters(word.substr(at, length));
        if (at == 0 && letters[0] < u'a') letters[0] = static_cast<char16_t>(letters[0] + 32);
        if (letters.compare(0, initial.size(), initial) != 0 || letters.substr(initial.size()) != final)
          continue;
        reach[at + length] = std::max(reach[at + length], reach[at] + 1);
      }
    }
  }
  return reach[word.size()] > 1;
}

}  // namespace shuwen
