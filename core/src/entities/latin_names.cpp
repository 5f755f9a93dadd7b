#include "entities/latin_names.h"

#include <algorithm>
#include <array>

#include "entities/name_lexicons.h"
#include "text/chars.h"

namespace shuwen {
namespace {

constexpr std::uint32_t kLongestTitle = 8;
constexpr std::uint32_t kLongestBracket = 40;

bool is_capital(char16_t c) {
  return (c >= u'A' && c <= u'Z') || (c >= 0xC0 && c <= 0xDE && c != 0xD7);
}

/// The end of the capitalised word at `at`: Doe, O'Neil, J., M&G.
std::uint32_t word_end(std::u16string_view plain, std::uint32_t at, std::uint32_t end) {
  if (at >= end || !is_capital(plain[at])) return at;
  std::uint32_t next = at + 1;
  while (next < end && (is_latin(plain[next]) ||
                        (next + 1 < end && is_latin(plain[next + 1]) &&
                         std::u16string_view(u"'’-&").find(plain[next]) != std::u16string_view::npos))) {
    ++next;
  }
  return next == at + 1 && next < end && plain[next] == u'.' ? next + 1 : next;
}

struct Words {
  std::uint32_t end = 0;
  int count = 0;
};

/// The capitalised words from `at`, one blank between them.
Words words_from(std::u16string_view plain, std::uint32_t at, std::uint32_t end) {
  constexpr int kMostWords = 4;
  Words words{at};
  for (std::uint32_t from = at; words.count < kMostWords;) {
    const std::uint32_t next = word_end(plain, from, end);
    if (next == from) break;
    words.end = next;
    ++words.count;
    if (next + 1 >= end || plain[next] != u' ') break;
    from = next + 1;
  }
  return words;
}

bool is_role(std::u16string_view word) {
  return name_lexicons().titles.find(word) == static_cast<std::int32_t>(TitleWord::role);
}

/// The role that ends before `at`, a colon or a blank between them or nothing; else empty.
Span role_before(std::u16string_view plain, std::uint32_t begin, std::uint32_t at) {
  std::uint32_t end = at;
  for (int marks = 0;
       marks < 2 && end > begin && (is_blank(plain[end - 1]) || half_width(plain[end - 1]) == u':');
       ++marks) {
    --end;
  }
  for (std::uint32_t length = std::min(kLongestTitle, end - begin); length > 1; --length) {
    const Span title{end - length, end};
    if (is_role(slice(plain, title))) return title;
  }
  return {};
}

/// What a body is measured by or trades in, and offices: capitals that name nobody.
bool common_capitals(std::u16string_view word) {
  static constexpr std::array<std::u16string_view, 30> kCommon = {
      u"GDP", u"CPI", u"PPI", u"PMI", u"IPO", u"ETF", u"CEO",   u"CFO", u"CTO", u"COO",
      u"CIO", u"APP", u"SUV", u"KOL", u"VIP", u"ESG", u"REITs", u"LPR", u"MLF", u"GMV",
      u"VR",  u"AR",  u"AI",  u"IT",  u"PC",  u"EV",  u"DNA",   u"LED", u"USB", u"LNG"};
  return std::find(kCommon.begin(), kCommon.end(), word) != kCommon.end();
}

/// Whether what follows is an office in a body, or what one that studies something does.
bool of_body(std::u16string_view rest) {
  for (const std::u16string_view word :
       {u"首席",       u"副首席", u"全球首席", u"总裁",     u"副总裁", u"高级副总裁", u"董事长", u"创始人",
        u"联合创始人", u"CEO",    u"发言人",   u"分析师",   u"分析",   u"预测",       u"预计",   u"宣布",
        u"表示",       u"指出",   u"数据显示", u"报告显示", u"报告称", u"大中华区"}) {
    if (rest.substr(0, word.size()) == word) return true;
  }
  return false;
}

/// ACME(115.3, 2.7%)首席…: behind a bracket that a quotation's price fills.
std::uint32_t behind_bracket(std::u16string_view plain, std::uint32_t at, std::uint32_t end) {
  if (at >= end || half_width(plain[at]) != u'(') return at;
  const std::uint32_t limit = std::min(end, at + kLongestBracket);
  for (std::uint32_t close = at + 1; close < limit; ++close) {
    if (half_width(plain[close]) == u')') return close + 1;
  }
  return at;
}

}  // namespace

void find_latin_names(std::u16string_view plain, Span passage, FoundNames& found) {
  for (std::uint32_t at = passage.begin; at < passage.end;) {
    if (!is_capital(plain[at])) {
      ++at;
      continue;
    }
    const std::uint32_t begin = at;
    const std::uint32_t first = word_end(plain, begin, passage.end);
    if (is_role(slice(plain, {begin, first}))) {  // CEO|Jane Roe
      at = first;
      continue;
    }
    const Words words = words_from(plain, begin, passage.end);
    at = std::max(words.end, begin + 1);
    if (begin > passage.begin && (is_latin(plain[begin - 1]) || is_digit(plain[begin - 1]))) continue;
    if (words.end < passage.end && is_digit(plain[words.end])) continue;
    // K60 |Ultra: a part of a model's name.
    const bool model = begin > passage.begin + 1 && plain[begin - 1] == u' ' && is_digit(plain[begin - 2]);
    const Span name{begin, words.end};
    const Span role = role_before(plain, passage.begin, begin);
    if (words.count > 1 && !role.empty()) {
      if (plain[role.end - 1] != u'商')  // 开发商 Doe Studio
        found.push_back({.kind = EntityKind::person, .span = name, .confidence = 75, .role = role});
      continue;
    }
    const std::uint32_t behind = behind_bracket(plain, name.end, passage.end);
    if (role.empty() && !model && words.count == 1 && name.size() > 2 &&
        !common_capitals(slice(plain, name)) && of_body(plain.substr(behind, 8))) {
      found.push_back({.kind = EntityKind::organisation, .span = name, .confidence = 60});
    }
  }
}

}  // namespace shuwen
