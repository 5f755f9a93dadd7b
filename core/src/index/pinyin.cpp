#include "index/pinyin.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <unordered_map>

#include "lexicon/lexicon.h"
#include "text/utf.h"

// han-pinyin.tsv: a line of `first character TAB readings, parted by blanks` for each run of characters side
// by side.
extern "C" const char shuwen_han_pinyin[];
extern "C" const std::size_t shuwen_han_pinyin_size;

namespace shuwen::index {
namespace {

constexpr std::size_t kLongestSyllable = 6;
constexpr std::size_t kLongestTyped = 64;  // bits of a word

class Table {
 public:
  Table() {
    std::string_view rest(shuwen_han_pinyin, shuwen_han_pinyin_size);
    while (!rest.empty()) {
      const std::string_view line = rest.substr(0, rest.find('\n'));
      rest.remove_prefix(std::min(rest.size(), line.size() + 1));
      const std::size_t tab = line.find('\t');
      if (tab == std::string_view::npos) continue;
      char16_t han = to_utf16(line.substr(0, tab))[0];
      for (std::string_view readings = line.substr(tab + 1); !readings.empty(); ++han) {
        const std::string_view reading = readings.substr(0, readings.find(' '));
        add(han, reading);
        readings.remove_prefix(std::min(readings.size(), reading.size() + 1));
      }
    }
    for (const auto& row : lexicon_rows("han_readings")) {
      for (std::size_t i = 1; i < row.size(); ++i)
        add(row[0][0], to_utf8(row[i]));
    }
    for (auto& [syllable, characters] : han_)
      std::sort(characters.begin(), characters.end());
  }

  std::span<const std::string_view> readings_of(char16_t han) const {
    const auto found = readings_.find(han);
    return found == readings_.end() ? std::span<const std::string_view>() : found->second;
  }
  const std::u16string& han_of(std::string_view syllable) const {
    static const std::u16string none;
    const auto found = han_.find(syllable);
    return found == han_.end() ? none : found->second;
  }

 private:
  void add(char16_t han, std::string_view reading) {
    std::vector<std::string_view>& known = readings_[han];
    if (std::find(known.begin(), known.end(), reading) != known.end()) return;
    auto& [syllable, characters] = *han_.try_emplace(std::string(reading)).first;
    known.emplace_back(syllable);
    characters += han;
    // 略 and 虐 are typed with u as well as with ü.
    if (syllable == "lve" || syllable == "nve") add(han, syllable[0] == 'l' ? "lue" : "nue");
  }

  std::map<std::string, std::u16string, std::less<>> han_;  ///< by syllable
  std::unordered_map<char16_t, std::vector<std::string_view>> readings_;
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

std::span<const std::string_view> readings_of(char16_t han) {
  return table().readings_of(han);
}

const std::u16string& han_of(std::string_view syllable) {
  return table().han_of(syllable);
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

Spelling spelling_of(std::u16string_view han, std::string_view typed) {
  if (typed.empty() || typed.size() >= kLongestTyped) return Spelling::none;
  std::uint64_t places = 1;  // bit i: the characters so far may spell the first i letters
  for (const char16_t c : han) {
    std::uint64_t next = 0;
    for (std::size_t at = 0; at < typed.size(); ++at) {
      if ((places >> at & 1) == 0) continue;
      const std::string_view left = typed.substr(at);
      for (const std::string_view reading : readings_of(c)) {
        if (reading.substr(0, left.size()) == left) return Spelling::whole;
        const std::size_t initial = reading.size() > 1 && reading[1] == 'h' ? 2 : 1;
        for (const std::size_t length : {std::size_t{1}, initial, reading.size()}) {
          if (left.substr(0, length) == reading.substr(0, length)) next |= std::uint64_t{1} << (at + length);
        }
      }
    }
    if (next == 0) return Spelling::none;
    places = next;
  }
  return Spelling::begun;
}

}  // namespace shuwen::index
