#include "metrics/clause_lexicon.h"

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <vector>

#include "lexicon/lexicon.h"

namespace shuwen {
namespace {

constexpr std::array<std::u16string_view, 26> kNames = {
    u"act",         u"up",     u"down",     u"turn",        u"level",   u"have",  u"happen",
    u"fine",        u"intr",   u"adverb",   u"preposition", u"front",   u"basis", u"place",
    u"target",      u"rule",   u"report",   u"localizer",   u"measure", u"agent", u"nominal",
    u"conjunction", u"taking", u"modifier", u"self",        u"trade"};

struct Word {
  std::u16string text;
  std::uint32_t classes = 0;
};

class Table {
 public:
  Table() {
    std::map<std::u16string, std::uint32_t> merged;
    for (const std::string_view name : {"verbs", "clause_words"})
      for (const auto& row : lexicon_rows(name))
        if (row.size() >= 2) read(row[0], row[1], merged);
    for (const auto& [text, classes] : merged)
      words_.push_back({text, classes});
    // By first character, longest first.
    std::stable_sort(words_.begin(), words_.end(), [](const Word& a, const Word& b) {
      return a.text[0] != b.text[0] ? a.text[0] < b.text[0] : a.text.size() > b.text.size();
    });
    first_.assign(0x10000, 0);
    last_.assign(0x10000, 0);
    for (std::size_t i = 0; i < words_.size(); ++i) {
      const char16_t c = words_[i].text[0];
      if (last_[c] == 0) first_[c] = static_cast<std::uint16_t>(i);
      last_[c] = static_cast<std::uint16_t>(i + 1);
      longest_ = std::max(longest_, words_[i].text.size());
    }
  }

  WordMatch at(std::u16string_view rest, std::uint32_t classes) const {
    if (rest.empty()) return {};
    for (std::uint16_t i = first_[rest[0]]; i < last_[rest[0]]; ++i)
      if ((words_[i].classes & classes) && rest.starts_with(words_[i].text))
        return {words_[i].classes, static_cast<std::uint32_t>(words_[i].text.size())};
    return {};
  }
  std::size_t longest() const { return longest_; }

 private:
  static void read(const std::u16string& name, const std::u16string& list,
                   std::map<std::u16string, std::uint32_t>& merged) {
    const auto found = std::find(kNames.begin(), kNames.end(), name);
    if (found == kNames.end()) return;
    const std::uint32_t bit = 1u << (found - kNames.begin());
    std::size_t begin = 0;
    while (begin < list.size()) {
      const std::size_t end = std::min(list.find(u' ', begin), list.size());
      if (end > begin) merged[list.substr(begin, end - begin)] |= bit;
      begin = end + 1;
    }
  }

  std::vector<Word> words_;
  std::vector<std::uint16_t> first_, last_;
  std::size_t longest_ = 0;
};

const Table& table() {
  static const Table kTable;
  return kTable;
}

}  // namespace

WordMatch word_at(std::u16string_view text, std::uint32_t at, std::uint32_t end, std::uint32_t classes) {
  if (at >= end) return {};
  return table().at(text.substr(at, end - at), classes);
}

std::uint32_t word_ending(std::u16string_view text, std::uint32_t classes) {
  const std::size_t longest = std::min(text.size(), table().longest());
  for (std::size_t size = longest; size >= 1; --size) {
    const std::u16string_view tail = text.substr(text.size() - size);
    if (table().at(tail, classes).size == size) return static_cast<std::uint32_t>(size);
  }
  return 0;
}

bool ends_in(std::u16string_view text, std::uint32_t classes) {
  return word_ending(text, classes) > 0;
}

}  // namespace shuwen
