#include "article/document_title.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "lexicon/lexicon.h"

namespace shuwen {
namespace {

using View = std::u16string_view;

struct TitleWords {
  std::vector<std::u16string> documents, genres;
};

const TitleWords& title_words() {
  static const TitleWords kWords = [] {
    TitleWords read;
    for (const auto& row : lexicon_rows("title_words")) {
      if (row.size() < 2) continue;
      auto& list = row[1] == u"document" ? read.documents : read.genres;
      std::u16string word;
      for (const char16_t c : row[0] + u" ") {
        if (c != u' ') {
          word.push_back(c);
        } else if (!word.empty()) {
          list.push_back(std::exchange(word, {}));
        }
      }
    }
    return read;
  }();
  return kWords;
}

bool ends_in(const std::vector<std::u16string>& words, View line) {
  return std::any_of(words.begin(), words.end(),
                     [&](const std::u16string& word) { return line.ends_with(word); });
}

// 某某委员会, 某市人民政府办公室: who issues a document.
bool is_issuer(std::u16string_view line) {
  constexpr View kEndings = u"府局委厅办室会院部心司团社行署处队组团校";
  return line.size() >= 3 && line.size() <= 40 && kEndings.find(line.back()) != View::npos;
}

bool opens_document_title(View line) {
  return line.starts_with(u"关于") || line.starts_with(u"印发") || line.starts_with(u"转发") ||
         line.starts_with(u"關於") || line.starts_with(u"公布") || line.starts_with(u"批转");
}

// Ends in the name of a kind of official document.
bool closes_document_title(View line) {
  if (line.ends_with(u"）") && line.rfind(u'（') != View::npos) line = line.substr(0, line.rfind(u'（'));
  return ends_in(title_words().documents, line);
}

}  // namespace

bool names_genre(std::u16string_view line) {
  return ends_in(title_words().genres, line);
}

bool is_bare_line(const Page& page, std::size_t i) {
  const Line& line = page.lines[i];
  return !page.hits[i] && !page.byline[i] && !page.record.has_line(i) && line.weight >= 2 &&
         line.weight <= 60 && line.stops == 0 && !line.colon && page.block_of(i).kind != BlockKind::table &&
         page.block_of(i).kind != BlockKind::image;
}

Window document_title(const Page& page, std::size_t i) {
  const std::size_t from = i >= kMostTitleLines ? i - kMostTitleLines + 1 : 0;
  for (std::size_t first = from; first <= std::min(i + 1, page.lines.size() - 1); ++first) {
    if (!opens_document_title(page.text_of(first)) || !is_bare_line(page, first)) continue;
    std::size_t end = first;
    while (end < page.lines.size() && end - first < kMostTitleLines && is_bare_line(page, end) &&
           !closes_document_title(page.text_of(end)))
      ++end;
    if (end >= page.lines.size() || end - first >= kMostTitleLines || !is_bare_line(page, end)) continue;
    const bool issued = first > 0 && is_bare_line(page, first - 1) && is_issuer(page.text_of(first - 1));
    const Window lines{issued ? first - 1 : first, end + 1};
    if (lines.begin <= i && i < lines.end && lines.end - lines.begin > 1) return lines;
  }
  return {};
}

}  // namespace shuwen
