// make_tables: writes, from ICU's complete data, the two character tables that Shuwen compiles in, and the
// words of Chinese that its dictionary keeps.
//
//   make_tables DATA hant-hans   traditional character -> simplified character, where they differ
//   make_tables DATA han-pinyin  Han character -> its commonest reading without tone, u with diaeresis
//   written v
//   make_tables DATA han-words   word -> its cost, as gendict reads them
//
// UTF-8 on standard output, in the order of the code points: of the first and the last, lines of `key TAB
// value`; of the second, whose characters stand side by side, lines of `first character TAB values of it and
// of those that follow it, parted by blanks`, which compresses to half. Runs only on the building machine;
// what it writes depends on DATA alone, so that every machine compiles the same tables in.

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <iterator>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "unicode/normalizer2.h"
#include "unicode/translit.h"
#include "unicode/ucharstrie.h"
#include "unicode/udata.h"
#include "unicode/uscript.h"

namespace {

constexpr UChar32 kFirst = 0x3007;      // 〇
constexpr UChar32 kLastOfBmp = 0xFAFF;  // beyond it stand readings that nobody types, at 30 KB compressed
constexpr UChar32 kLastSimplified = 0x2FA1F;

bool is_han(UChar32 c) {
  UErrorCode status = U_ZERO_ERROR;
  return uscript_getScript(c, &status) == USCRIPT_HAN;
}

std::string utf8(const icu::UnicodeString& text) {
  std::string out;
  return text.toUTF8String(out);
}

std::string simplified(const icu::Transliterator& hant_hans, UChar32 c) {
  icu::UnicodeString text(c);
  hant_hans.transliterate(text);
  return text.countChar32() == 1 && text.char32At(0) != c ? utf8(text) : std::string();
}

std::string reading(const icu::Transliterator& han_latin, UChar32 c) {
  icu::UnicodeString text(c);
  han_latin.transliterate(text);
  UErrorCode status = U_ZERO_ERROR;
  text = icu::Normalizer2::getNFDInstance(status)->normalize(text, status);
  std::string letters;
  for (int32_t i = 0; i < text.length(); ++i) {
    const char16_t unit = text[i];
    if (unit == 0x0308 && !letters.empty() && letters.back() == 'u') {
      letters.back() = 'v';
    } else if (unit >= 'a' && unit <= 'z') {
      letters += static_cast<char>(unit);
    } else if (unit == ' ') {
      break;
    } else if (unit < 0x0300 || unit > 0x036F) {
      return {};  // no reading: the character came back as it was
    }
  }
  return letters;
}

void write_pairs(const icu::Transliterator& rules) {
  for (UChar32 c = kFirst; c <= kLastSimplified; ++c) {
    if (!is_han(c)) continue;
    const std::string value = simplified(rules, c);
    if (!value.empty()) std::printf("%s\t%s\n", utf8(icu::UnicodeString(c)).c_str(), value.c_str());
  }
}

void write_runs(const icu::Transliterator& rules) {
  bool in_run = false;
  for (UChar32 c = kFirst; c <= kLastOfBmp; ++c) {
    const std::string value = is_han(c) ? reading(rules, c) : std::string();
    if (!value.empty()) {
      if (in_run) {
        std::printf(" %s", value.c_str());
      } else {
        std::printf("%s\t%s", utf8(icu::UnicodeString(c)).c_str(), value.c_str());
      }
    } else if (in_run) {
      std::putchar('\n');
    }
    in_run = !value.empty();
  }
  if (in_run) std::putchar('\n');
}

int write_table(const char* transliterator, void (*write)(const icu::Transliterator&)) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::Transliterator> rules(
      icu::Transliterator::createInstance(icu::UnicodeString(transliterator), UTRANS_FORWARD, status));
  if (U_FAILURE(status) || !rules) {
    std::fprintf(stderr, "make_tables: %s: %s\n", transliterator, u_errorName(status));
    return 1;
  }
  write(*rules);
  return std::fflush(stdout) == 0 ? 0 : 1;
}

using Words = std::map<std::u16string, std::int32_t>;

bool has_kana(const icu::UnicodeString& word) {
  for (std::int32_t i = 0; i < word.length(); i = word.moveIndex32(i, 1)) {
    UErrorCode status = U_ZERO_ERROR;
    const UScriptCode script = uscript_getScript(word.char32At(i), &status);
    if (script == USCRIPT_HIRAGANA || script == USCRIPT_KATAKANA) return true;
  }
  return false;
}

/// The dictionary's words without kana, which no Chinese text has: a fifth of them are Japanese.
Words chinese_words(const char16_t* trie, UErrorCode& status) {
  Words words;
  icu::UCharsTrie::Iterator each(trie, 0, status);
  while (U_SUCCESS(status) && each.next(status)) {
    const icu::UnicodeString& word = each.getString();
    if (!has_kana(word)) words.emplace(std::u16string(word.getBuffer(), word.length()), each.getValue());
  }
  return words;
}

/// Whether other words side by side cost less than this one: then no division ever has it.
bool is_never_taken(const Words& words, const std::u16string& word, std::int32_t cost) {
  const std::size_t size = word.size();
  std::vector<std::int32_t> least(size + 1, cost);  // of the characters before an offset
  least[0] = 0;
  for (std::size_t begin = 0; begin < size; ++begin)
    for (std::size_t end = begin + 1; end <= size; ++end) {
      if (end - begin == size) continue;
      const auto part = words.find(word.substr(begin, end - begin));
      if (part != words.end()) least[end] = std::min(least[end], least[begin] + part->second);
    }
  return least[size] < cost;
}

int write_words() {
  UErrorCode status = U_ZERO_ERROR;
  UDataMemory* file = udata_open(U_ICUDATA_NAME U_TREE_SEPARATOR_STRING "brkitr", "dict", "cjdict", &status);
  Words words;
  if (U_SUCCESS(status)) {
    const char* dictionary = static_cast<const char*>(udata_getMemory(file));
    std::int32_t trie_offset = 0;  // the first number of the file
    std::memcpy(&trie_offset, dictionary, sizeof trie_offset);
    words = chinese_words(reinterpret_cast<const char16_t*>(dictionary + trie_offset), status);
  }
  if (U_FAILURE(status) || words.empty()) {
    std::fprintf(stderr, "make_tables: brkitr/cjdict.dict: %s\n", u_errorName(status));
    return 1;
  }
  std::printf("\xEF\xBB\xBF");  // by which gendict knows UTF-8
  for (const auto& [word, cost] : words)
    if (!is_never_taken(words, word, cost))
      std::printf("%s\t%d\n",
                  utf8(icu::UnicodeString(word.data(), static_cast<std::int32_t>(word.size()))).c_str(),
                  static_cast<int>(cost));
  return std::fflush(stdout) == 0 ? 0 : 1;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) {
    std::fprintf(stderr, "usage: make_tables DATA hant-hans|han-pinyin|han-words\n");
    return 2;
  }
  std::ifstream file(argv[1], std::ios::binary);
  // ICU reads the data in place and wants it aligned, which a vector's storage is.
  const std::vector<char> data(std::istreambuf_iterator<char>(file), {});
  UErrorCode status = U_ZERO_ERROR;
  udata_setCommonData(data.data(), &status);
  if (data.empty() || U_FAILURE(status)) {
    std::fprintf(stderr, "make_tables: %s is not ICU data\n", argv[1]);
    return 1;
  }
  const std::string table = argv[2];
  if (table == "hant-hans") return write_table("Hant-Hans", write_pairs);
  if (table == "han-pinyin") return write_table("Han-Latin", write_runs);
  if (table == "han-words") return write_words();
  return 2;
}
