#include "entities/documents.h"

#include <algorithm>

#include "text/chars.h"

namespace shuwen {
namespace {

constexpr int kUnsaid = 20;  // a work's title is listed nowhere, but no name stands in it either
constexpr std::uint32_t kLongestTitle = 200;
constexpr std::uint32_t kLongestIssuer = 12;
constexpr std::uint32_t kReach = 3;  // units between a title's bracket and its number

bool year_bracket(char16_t c, bool open) {
  const std::u16string_view brackets = open ? u"〔[【(﹝" : u"〕]】)﹞";
  return brackets.find(half_width(c)) != std::u16string_view::npos;
}

/// Where the 》 stands that closes the 《 at `open`; `end` when none does.
std::uint32_t closing(std::u16string_view plain, std::uint32_t open, std::uint32_t end) {
  int depth = 0;
  end = std::min(end, open + kLongestTitle);
  for (std::uint32_t at = open; at < end; ++at) {
    if (is_line_end(plain[at])) break;
    depth += plain[at] == u'《' ? 1 : plain[at] == u'》' ? -1 : 0;
    if (depth == 0) return at;
  }
  return end;
}

/// 《盐城晚报》, 《每日经济新闻》: who publishes, not what is published.
bool names_press(std::u16string_view title) {
  // 《大陆报》, not 《工作简报》.
  constexpr std::u16string_view kReports = u"通简公年月季预情战海电快警捷喜学";
  if (title.size() > 2 && title.size() <= 8 && title.back() == u'报' &&
      kReports.find(title[title.size() - 2]) == kReports.npos) {
    return true;
  }
  for (const std::u16string_view tail : {u"日报", u"晚报", u"早报", u"时报", u"商报", u"晨报", u"明报",
                                         u"周刊", u"周报", u"杂志", u"新闻", u"邮报", u"快报", u"都市报"}) {
    if (title.size() > tail.size() - 1 && title.size() <= 12 &&
        title.substr(title.size() - tail.size()) == tail) {
      return true;
    }
  }
  return false;
}

bool ends_with(std::u16string_view text, std::u16string_view tail) {
  return text.size() >= tail.size() && text.substr(text.size() - tail.size()) == tail;
}

/// 电影《…》, 题为《…》的报道, 《…》节目: a work or a piece of writing, which rules nothing.
bool is_work(std::u16string_view plain, Span passage, Span title) {
  const std::u16string_view before = slice(plain, {passage.begin, title.begin});
  for (const std::u16string_view kind :
       {u"题为",   u"题目为", u"题目是", u"文章",   u"报道", u"短评",   u"社评",   u"社论",
        u"节目",   u"栏目",   u"专栏",   u"电影",   u"影片", u"大片",   u"微电影", u"纪录片",
        u"宣传片", u"短片",   u"动画片", u"电视剧", u"网剧", u"连续剧", u"综艺",   u"小说",
        u"散文",   u"诗歌",   u"诗集",   u"话剧",   u"歌剧", u"舞剧",   u"音乐剧", u"京剧",
        u"越剧",   u"昆曲",   u"小品",   u"相声",   u"歌曲", u"单曲",   u"专辑",   u"歌舞",
        u"舞蹈",   u"合唱",   u"独唱",   u"高唱",   u"演唱", u"演奏",   u"油画",   u"国画",
        u"长卷",   u"游戏",   u"手游",   u"新书",   u"专著", u"著作",   u"绘本",   u"画册"}) {
    if (ends_with(before, kind)) return true;
  }
  std::u16string_view behind = slice(plain, {title.end, passage.end});
  for (const std::u16string_view particle : {u"的", u"这", u"一", u"等"}) {
    if (behind.substr(0, 1) == particle) {
      behind.remove_prefix(1);
      break;
    }
  }
  for (const std::u16string_view kind :
       {u"报道", u"文章", u"文中", u"署名文章", u"评论文章", u"节目", u"栏目", u"专栏",
        u"剧组", u"片场", u"首映", u"上映",     u"热映",     u"电影", u"影片", u"电视剧",
        u"小说", u"歌曲", u"游戏", u"手游",     u"曲",       u"书中", u"片中", u"剧中"}) {
    if (behind.substr(0, kind.size()) == kind) return true;
  }
  return false;
}

}  // namespace

Span next_document_number(std::u16string_view plain, std::uint32_t from, std::uint32_t end) {
  for (std::uint32_t at = from; at + 5 < end; ++at) {
    if (!year_bracket(plain[at], true)) continue;
    std::uint32_t next = at + 1;
    while (next < end && is_digit(plain[next]))
      ++next;
    if (next - at != 5 || next >= end || !year_bracket(plain[next], false)) continue;
    ++next;
    if (next < end && plain[next] == u'第') ++next;
    const std::uint32_t digits = next;
    while (next < end && is_digit(plain[next]))
      ++next;
    if (next == digits || next >= end || plain[next] != u'号') continue;
    std::uint32_t begin = at;
    while (begin > from && at - begin < kLongestIssuer && is_han(plain[begin - 1]))
      --begin;
    if (begin != at) return {begin, next + 1};
  }
  return {end, end};
}

void find_documents(std::u16string_view plain, Span passage, FoundNames& found) {
  for (std::uint32_t at = passage.begin; at < passage.end; ++at) {
    if (plain[at] != u'《') continue;
    const std::uint32_t close = closing(plain, at, passage.end);
    if (close >= passage.end || plain[close] != u'》') continue;
    FoundName document{.kind = EntityKind::document, .span = {at, close + 1}, .confidence = 95};
    if (document.span.size() <= 2) continue;
    if (names_press(slice(plain, {at + 1, close}))) {
      found.push_back({.kind = EntityKind::organisation, .span = {at + 1, close}, .confidence = 75});
      at = close;
      continue;
    }
    if (is_work(plain, passage, document.span)) document.confidence = kUnsaid;
    const std::uint32_t behind = std::min(passage.end, close + 1 + kReach + kLongestIssuer + 14);
    const Span number = next_document_number(plain, close + 1, behind);
    if (!number.empty() && number.begin - close - 1 <= kReach) {
      document.number = number;
    }
    found.push_back(std::move(document));
    at = close;
  }
}

}  // namespace shuwen
