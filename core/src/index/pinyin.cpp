#include "index/pinyin.h"

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <map>

#include "text/utf.h"

// han-pinyin.tsv: `character TAB reading` a line, in the order of the characters.
extern "C" const char shuwen_han_pinyin[];
extern "C" const std::size_t shuwen_han_pinyin_size;

namespace shuwen::index {
namespace {

constexpr std::size_t kLongestSyllable = 6;
constexpr std::size_t kLongestTyped = 64;

struct Table {
  std::vector<std::uint16_t> syllable_of = std::vector<std::uint16_t>(0x10000);  ///< 0: none
  std::vector<std::string> syllables = {""};
  std::vector<std::u16string> han = {u""};
  std::map<std::string, std::uint16_t, std::less<>> numbers;

  Table() {
    std::string_view rest(shuwen_han_pinyin, shuwen_han_pinyin_size);
    while (!rest.empty()) {
      const std::string_view line = rest.substr(0, rest.find('\n'));
      rest.remove_prefix(std::min(rest.size(), line.size() + 1));
      const std::size_t tab = line.find('\t');
      if (tab == std::string_view::npos) continue;
      const std::u16string character = to_utf16(line.substr(0, tab));
      if (character.size() != 1) continue;
      const std::string_view reading = line.substr(tab + 1);
      auto number = numbers.find(reading);
      if (number == numbers.end()) {
        number = numbers.emplace(reading, static_cast<std::uint16_t>(syllables.size())).first;
        syllables.emplace_back(reading);
        han.emplace_back();
      }
      syllable_of[character[0]] = number->second;
      han[number->second] += character[0];
    }
  }
};

const Table& table() {
  static const Table loaded;
  return loaded;
}

/// Depth first, longest syllable first; `dead` remembers from where no way leads to the end.
class Cutter {
 public:
  Cutter(std::string_view letters, std::size_t most)
      : letters_(letters), most_(most), dead_(letters.size() + 1) {}

  std::vector<std::vector<std::string>> run() {
    walk(0);
    std::stable_sort(ways_.begin(), ways_.end(),
                     [](const auto& a, const auto& b) { return a.size() < b.size(); });
    return std::move(ways_);
  }

 private:
  bool walk(std::size_t at) {
    if (at == letters_.size()) {
      ways_.push_back(way_);
      return true;
    }
    if (letters_[at] == '\'') return at > 0 && walk(at + 1);
    if (dead_[at]) return false;
    bool found = false;
    for (std::size_t length = std::min(kLongestSyllable, letters_.size() - at); length > 0; --length) {
      if (ways_.size() >= most_) break;
      const std::string_view syllable = letters_.substr(at, length);
      if (han_of(syllable).empty()) continue;
      way_.emplace_back(syllable);
      found = walk(at + length) || found;
      way_.pop_back();
    }
    dead_[at] = !found;
    return found;
  }

  std::string_view letters_;
  std::size_t most_;
  std::vector<bool> dead_;
  std::vector<std::string> way_;
  std::vector<std::vector<std::string>> ways_;
};

}  // namespace

std::string_view pinyin_of(char16_t han) {
  return table().syllables[table().syllable_of[han]];
}

const std::u16string& han_of(std::string_view syllable) {
  const auto number = table().numbers.find(syllable);
  return table().han[number == table().numbers.end() ? 0 : number->second];
}

bool looks_like_pinyin(std::u16string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char16_t c) {
    return (c >= u'a' && c <= u'z') || c == u'ü' || c == u'\'';
  });
}

std::vector<std::vector<std::string>> syllables_of(std::u16string_view text, std::size_t most) {
  if (!looks_like_pinyin(text) || text.size() > kLongestTyped) return {};
  std::string letters;
  for (const char16_t c : text)
    letters += c == u'ü' ? 'v' : static_cast<char>(c);
  return Cutter(letters, most).run();
}

bool begins_with_pinyin(std::u16string_view han, std::string_view typed) {
  if (typed.empty()) return false;
  // Either whole syllables up to the one being typed, or one initial for each.
  std::string whole;
  std::string initials;
  for (const char16_t c : han) {
    const std::string_view syllable = pinyin_of(c);
    if (syllable.empty()) break;
    whole += syllable;
    initials += syllable[0];
    if (whole.size() >= typed.size() && initials.size() >= typed.size()) break;
  }
  return whole.compare(0, typed.size(), typed) == 0 || initials.compare(0, typed.size(), typed) == 0;
}

}  // namespace shuwen::index
