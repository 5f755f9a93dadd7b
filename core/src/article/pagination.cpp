#include "article/pagination.h"

#include <algorithm>
#include <array>

#include "text/chars.h"

namespace shuwen {
namespace {

constexpr std::array<std::u16string_view, 18> kPageWords = {
    u"上一页", u"下一页", u"前一页", u"后一页", u"首页", u"末页", u"尾页", u"第一页", u"最后一页",
    u"全文",   u"页",     u"共",     u"第",     u"上页", u"下页", u"余下", u"阅读",   u"显示"};

// With a number these say as much of readers as of pages: 阅读 1024.
constexpr std::array<std::u16string_view, 5> kWeakWords = {u"全文", u"共", u"第", u"阅读", u"显示"};

constexpr std::size_t kLongestMark = 120;

// The size of a mark that ends at the end of `text`.
std::size_t mark_at_end(std::u16string_view text) {
  constexpr std::u16string_view kEnd = u"#e#";
  if (text.ends_with(kEnd)) {
    const std::size_t begin = text.rfind(u"#p#");
    if (begin != std::u16string_view::npos && text.size() - begin <= kLongestMark) return text.size() - begin;
  }
  for (const std::u16string_view mark : {u"[page]", u"[nextpage]", u"[NextPage]", u"<!--nextpage-->"}) {
    if (text.ends_with(mark)) return mark.size();
  }
  return 0;
}

std::size_t mark_at_start(std::u16string_view text) {
  if (!text.starts_with(u"#p#")) return 0;
  const std::size_t end = text.find(u"#e#");
  return end != std::u16string_view::npos && end + 3 <= kLongestMark ? end + 3 : 0;
}

}  // namespace

PageBreak cut_page_break(std::u16string_view text, Span span) {
  PageBreak parts{.text = span, .residue = {span.end, span.end}};
  const std::u16string_view view = slice(text, span);
  if (const std::size_t size = mark_at_end(view)) {
    parts.text.end = span.end - static_cast<std::uint32_t>(size);
    parts.residue = {parts.text.end, span.end};
  } else if (const std::size_t first = mark_at_start(view)) {
    parts.residue = {span.begin, span.begin + static_cast<std::uint32_t>(first)};
    parts.text.begin = parts.residue.end;
  }
  parts.text = trim(text, parts.text);
  return parts;
}

bool is_pagination_line(std::u16string_view line) {
  if (line.size() > 80) return false;
  int words = 0;
  int strong = 0;
  int numbers = 0;
  for (std::size_t at = 0; at < line.size();) {
    const char16_t c = half_width(line[at]);
    if (is_digit(c)) {
      ++numbers;
      while (at < line.size() && is_digit(line[at]))
        ++at;
      continue;
    }
    if (!is_han(c)) {
      if (is_latin(c)) return false;
      ++at;
      continue;
    }
    std::size_t size = 0;
    for (const std::u16string_view word : kPageWords) {
      if (line.substr(at).starts_with(word) && word.size() > size) size = word.size();
    }
    if (size == 0) return false;
    ++words;
    strong += std::find(kWeakWords.begin(), kWeakWords.end(), line.substr(at, size)) == kWeakWords.end();
    at += size;
  }
  // Bare brackets with numbers are page links too: 【1】【2】【3】.
  const bool bracketed = line.find_first_of(u"[【(（") != std::u16string_view::npos;
  return (strong >= 1 && numbers >= 1) || (words >= 2) || (numbers >= 2 && bracketed && words == 0);
}

}  // namespace shuwen
