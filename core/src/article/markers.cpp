#include "article/headings.h"
#include "text/chars.h"

namespace shuwen {
namespace {

using View = std::u16string_view;

constexpr View kNumerals = u"一二三四五六七八九十百零〇两";

std::size_t numerals(View text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && end - at < 4 && kNumerals.find(text[end]) != View::npos)
    ++end;
  return end - at;
}
std::size_t digits(View text, std::size_t at, std::size_t most) {
  std::size_t end = at;
  while (end < text.size() && end - at < most && is_digit(text[end]))
    ++end;
  return end - at;
}

Marker with_blanks(View line, int rank, std::size_t size) {
  while (size < line.size() && is_blank(line[size]))
    ++size;
  return {rank, static_cast<int>(size)};
}

// 第一章, 第二节, 第三部分, 案例一：, 之一.
Marker named(View line) {
  if (line.starts_with(u"第")) {
    const std::size_t size = numerals(line, 1) ? numerals(line, 1) : digits(line, 1, 3);
    if (size == 0) return {};
    const View after = line.substr(1 + size);
    for (const View word : {View(u"编"), View(u"篇"), View(u"章"), View(u"部分"), View(u"部 分")}) {
      if (after.starts_with(word)) return with_blanks(line, 1, 1 + size + word.size());
    }
    if (after.starts_with(u"节")) return with_blanks(line, 2, 2 + size);
    return {};
  }
  for (const View word :
       {View(u"案例"), View(u"典型案例"), View(u"看点"), View(u"亮点"), View(u"关键词"), View(u"附件"),
        View(u"镜头"), View(u"故事"),     View(u"问题"), View(u"焦点"), View(u"关键"),   View(u"误区"),
        View(u"建议"), View(u"做法"),     View(u"经验"), View(u"措施"), View(u"任务"),   View(u"目标"),
        View(u"变化"), View(u"趋势"),     View(u"场景"), View(u"步骤"), View(u"提醒"),   View(u"疑问"),
        View(u"PART"), View(u"Part"),     View(u"NO."),  View(u"No.")}) {
    if (!line.starts_with(word)) continue;
    std::size_t at = word.size();
    if (is_latin(line[0]) && at < line.size() && is_blank(line[at])) ++at;
    const std::size_t size = numerals(line, at) ? numerals(line, at) : digits(line, at, 2);
    if (size == 0) continue;
    const std::size_t end = at + size;
    if (end == line.size() || line[end] == u'：' || line[end] == u':' || is_blank(line[end]) ||
        line[end] == u'、')
      return with_blanks(line, 3, end);
  }
  return {};
}

// Numbers that are one character with their mark: ㈠ ⑴ ⒈ ①❶, and Ⅰ、.
Marker enclosed(View line) {
  const char16_t c = line[0];
  if (c >= 0x3220 && c <= 0x3229) return with_blanks(line, 4, 1);
  if (c >= 0x2474 && c <= 0x2487) return with_blanks(line, 6, 1);
  if (c >= 0x2488 && c <= 0x249B) return with_blanks(line, 5, 1);
  if ((c >= u'①' && c <= u'⑳') || (c >= 0x2776 && c <= 0x277F)) return with_blanks(line, 7, 1);
  const bool roman = c >= 0x2160 && c <= 0x216B;
  if (roman && line.size() > 1 && View(u"、.．").find(line[1]) != View::npos) return with_blanks(line, 3, 2);
  return {};
}

// 01 标题, 02丨标题: two digits, the first a nought.
Marker noughted(View line) {
  if (line.size() < 4 || half_width(line[0]) != u'0' || !is_digit(line[1])) return {};
  const char16_t mark = line[2];
  if (!is_blank(mark) && View(u"丨｜|").find(mark) == View::npos) return {};
  const std::size_t title = line.find_first_not_of(u" \u3000丨｜|", 2);
  return title != View::npos && is_han(line[title]) ? with_blanks(line, 3, 3) : Marker{};
}

}  // namespace

Marker marker_of(std::u16string_view line) {
  if (line.empty()) return {};
  if (const Marker marker = named(line); marker.rank > 0) return marker;
  const char16_t first = half_width(line[0]);
  if (const std::size_t size = numerals(line, 0)) {
    if (size >= line.size()) return {};
    const char16_t mark = line[size];
    if (mark == u'、' || mark == u'.' || mark == u'．' || mark == u'，' || mark == u'：')
      return mark == u'，' ? Marker{} : with_blanks(line, 3, size + 1);
    return {};
  }
  if (first == u'(' || line[0] == u'【' || line[0] == u'〔') {
    const std::size_t han = numerals(line, 1);
    const std::size_t size = han ? han : digits(line, 1, 2);
    if (size == 0 || 1 + size >= line.size()) return {};
    const char16_t close = half_width(line[1 + size]);
    if (close != u')' && close != u'】' && close != u'〕') return {};
    std::size_t end = size + 2;
    if (end < line.size() && (line[end] == u'、' || line[end] == u'.')) ++end;
    return with_blanks(line, han ? 4 : 6, end);
  }
  if (const Marker marker = enclosed(line); marker.rank > 0) return marker;
  if (const Marker marker = noughted(line); marker.rank > 0) return marker;
  if (const std::size_t size = digits(line, 0, 2)) {
    if (size >= line.size()) return {};
    const char16_t mark = half_width(line[size]);
    const bool point = mark == u'.' && (size + 1 >= line.size() || !is_digit(line[size + 1]));
    if (point || mark == u'、' || (mark == u')' && size + 1 < line.size()))
      return with_blanks(line, 5, size + 1);
    // 1.1, 2.3.1 with a blank after it.
    if (mark == u'.') {
      std::size_t end = size + 1 + digits(line, size + 1, 2);
      int depth = 6;
      while (end < line.size() && line[end] == u'.' && digits(line, end + 1, 2)) {
        end += 1 + digits(line, end + 1, 2);
        ++depth;
      }
      if (end < line.size() && is_blank(line[end])) return with_blanks(line, depth, end);
    }
  }
  return {};
}

}  // namespace shuwen
