#include "lexicon/lexicon.h"

#include <algorithm>

#include "text/utf.h"

namespace shuwen {

std::vector<std::vector<std::u16string>> lexicon_rows(std::string_view name) {
  std::vector<std::vector<std::u16string>> rows;
  std::u16string decoded;
  std::string_view rest = lexicon_text(name);
  while (!rest.empty()) {
    const std::size_t end = rest.find('\n');
    const std::string_view line = rest.substr(0, end);
    rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    if (line.empty() || line.front() == '#') continue;
    decoded.clear();
    append_utf8(line, 0, decoded);
    auto& row = rows.emplace_back();
    for (std::u16string_view cells = decoded;;) {
      const std::size_t tab = cells.find(u'\t');
      row.emplace_back(cells.substr(0, tab));
      if (tab == cells.npos) break;
      cells.remove_prefix(tab + 1);
    }
  }
  return rows;
}

std::vector<std::u16string_view> lexicon_words(std::u16string_view list) {
  std::vector<std::u16string_view> words;
  while (!list.empty()) {
    const std::u16string_view word = list.substr(0, list.find(u' '));
    if (!word.empty()) words.push_back(word);
    list.remove_prefix(std::min(list.size(), word.size() + 1));
  }
  return words;
}

}  // namespace shuwen
