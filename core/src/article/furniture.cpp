#include "article/furniture.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "article/line.h"
#include "article/pagination.h"
#include "lexicon/lexicon.h"
#include "lexicon/phrases.h"
#include "shuwen/names.h"
#include "text/chars.h"
#include "text/utf.h"

namespace shuwen {
namespace {

using View = std::u16string_view;

struct Rule {
  FurnitureKind kind;
  FurnitureUse use;
  std::string reason;
};

struct Rules {
  PhraseSet whole, prefix, contains;
  std::vector<Rule> rows;
};

FurnitureKind kind_named(View name) {
  const std::string word = to_utf8(name);
  for (int k = 0; k <= static_cast<int>(FurnitureKind::other); ++k) {
    if (name_of(static_cast<FurnitureKind>(k)) == word) return static_cast<FurnitureKind>(k);
  }
  return FurnitureKind::other;
}

FurnitureUse use_named(View name) {
  if (name == u"start") return FurnitureUse::start;
  if (name == u"end") return FurnitureUse::end;
  return name == u"list" ? FurnitureUse::list : FurnitureUse::line;
}

const Rules& rules() {
  static const Rules kRules = [] {
    Rules read;
    for (const auto& row : lexicon_rows("furniture")) {
      if (row.size() < 5) continue;
      const auto id = static_cast<std::uint32_t>(read.rows.size());
      (row[1] == u"whole" ? read.whole : row[1] == u"prefix" ? read.prefix : read.contains).add(row[0], id);
      read.rows.push_back({kind_named(row[2]), use_named(row[4]), to_utf8(row[3])});
    }
    for (PhraseSet* phrases : {&read.whole, &read.prefix, &read.contains})
      phrases->seal();
    return read;
  }();
  return kRules;
}

// Marks, bullets and brackets that may stand around a label.
bool is_trim(char16_t c) {
  return is_blank(c) || is_invisible(c) || (!is_cjk(c) && !is_latin(c) && !is_digit(c) && c != u'©');
}

constexpr int kLongestListLabel = 24;
constexpr int kLongestPrefixed = 60;  // a line of a label and its words
constexpr int kLongestContaining = 700;

FurnitureHit hit(std::uint32_t id, bool whole) {
  const Rule& rule = rules().rows[id];
  return {rule.kind, rule.reason, rule.use, whole};
}

// `延伸阅读：标题`: the units up to the title; 0 where no colon or stroke sets one apart.
std::uint32_t label_size(View line, std::size_t end) {
  while (end < line.size() && (is_blank(line[end]) || View(u"】]〗》").find(line[end]) != View::npos))
    ++end;
  if (end >= line.size() || View(u"：:|｜丨").find(line[end]) == View::npos) return 0;
  ++end;
  while (end < line.size() && is_blank(line[end]))
    ++end;
  return end < line.size() ? static_cast<std::uint32_t>(end) : 0;
}

// A row of buttons: words set apart by blanks, strokes or brackets, most of which are furniture on their own.
std::optional<FurnitureHit> row_of_words(View core) {
  int words = 0;
  int known = 0;
  std::optional<FurnitureHit> first;
  for (std::size_t at = 0; at < core.size();) {
    std::size_t end = at;
    while (end < core.size() && !is_blank(core[end]) &&
           View(u"/|｜[]【】［］〖〗").find(core[end]) == View::npos)
      ++end;
    const View word = core.substr(at, end - at);
    if (!word.empty()) {
      ++words;
      for (const PhraseSet* phrases : {&rules().whole, &rules().prefix}) {
        const auto match = phrases->longest_at(word, 0);
        if (!match || match->size != word.size()) continue;
        ++known;
        if (!first) first = hit(match->id, true);
        break;
      }
    }
    at = end + 1;
  }
  if (known < 2 || known * 2 < words) return std::nullopt;
  first->use = FurnitureUse::line;
  return first;
}

// 未经许可经营的，处二万元罚款; 可拨打举报电话…。: sentences of rules and advice, which use the words of
// rights and of footers for other things than this page.
bool speaks_of_law(View line, View core, const FurnitureHit& by) {
  if (by.reason == "footer_words")
    return line.find(u'。') != View::npos && !core.starts_with(u"举报") &&
           core.find(u"不良信息") == View::npos;
  if (by.kind != FurnitureKind::disclaimer || core.find(u"未经") == View::npos) return false;
  constexpr std::array<View, 14> kPublishing = {u"转载", u"轉載", u"复制", u"摘编", u"版权",
                                                u"本网", u"本站", u"本文", u"作者", u"作品",
                                                u"稿件", u"镜像", u"引用", u"使用"};
  return std::none_of(kPublishing.begin(), kPublishing.end(),
                      [&](View word) { return core.find(word) != View::npos; });
}

// 页面显示“您访问的页面不存在”，他只好…: an article tells of a prompt; the page's own is short and quotes
// nothing.
bool tells_of_prompt(View line, int weight, const FurnitureHit& by) {
  constexpr int kLongestPrompt = 60;
  if (by.reason != "prompt" && by.reason != "paywall") return false;
  return weight > kLongestPrompt || line.find(u'“') != View::npos || line.find(u'「') != View::npos;
}

// （图片由某局提供）, （本版图片均为资料图片）: a note in brackets about where pictures are from.
bool is_picture_note(View line) {
  constexpr std::size_t kLongest = 40;
  if (line.size() < 6 || line.size() > kLongest || (line[0] != u'（' && line[0] != u'(')) return false;
  if (line.back() != u'）' && line.back() != u')') return false;
  const View inside = line.substr(1, line.size() - 2);
  const bool pictures = inside.starts_with(u"图") || inside.starts_with(u"本文图") ||
                        inside.starts_with(u"本版图") || inside.starts_with(u"本组图") ||
                        inside.starts_with(u"照片") || inside.starts_with(u"文中图") ||
                        inside.starts_with(u"資料圖") || inside.starts_with(u"资料图");
  return pictures && inside.find(u'文') == View::npos;
}

/// …提高了三成。…。如有侵权，请联系删除: in a text of one line a disclaimer stands behind what the article
/// says. A disclaimer by itself comes to the point sooner.
bool ends_prose(View line, std::size_t phrase) {
  constexpr std::size_t kLeastProse = 100;
  const std::size_t end = line.substr(0, phrase).find_last_of(u"。！？");
  return end != View::npos && end >= kLeastProse && 2 * end > line.size();
}

}  // namespace

std::optional<FurnitureHit> furniture_by_words(std::u16string_view line, int weight) {
  std::size_t begin = 0;
  while (begin < line.size() && is_trim(line[begin]))
    ++begin;
  std::size_t end = line.size();
  while (end > begin && is_trim(line[end - 1]))
    --end;
  if (begin == end) return FurnitureHit{FurnitureKind::other, "inside_not_text", FurnitureUse::line, true};
  if (is_pagination_line(line))
    return FurnitureHit{FurnitureKind::pagination, "page_break", FurnitureUse::line, true};
  const View core = line.substr(begin, end - begin);
  if (const auto match = rules().whole.longest_at(core, 0); match && match->size == core.size())
    return hit(match->id, true);
  if (const auto match = rules().prefix.longest_at(line, begin)) {
    FurnitureHit found = hit(match->id, match->size >= core.size());
    if (found.use == FurnitureUse::list) found.label = label_size(line, begin + match->size);
    const bool long_kind = found.kind == FurnitureKind::disclaimer || found.kind == FurnitureKind::copyright;
    // What follows a label is a mark, a blank, or the end; else the phrase only begins a sentence.
    const std::size_t after = begin + match->size;
    const bool bare = after >= line.size() || !is_cjk(line[after]) || long_kind || !is_han(line[after - 1]) ||
                      found.use == FurnitureUse::list;
    const bool plain_list = found.use == FurnitureUse::list && found.label == 0;
    const bool card = found.reason == "account_card" && match->size > 2;  // it introduces itself at length
    const int longest = card ? kLongestContaining : plain_list ? kLongestListLabel : kLongestPrefixed;
    if (long_kind || (bare && weight <= longest)) return found;
  }
  if (weight <= 60) {
    if (const auto row = row_of_words(core)) return row;
  }
  if (is_picture_note(line))
    return FurnitureHit{FurnitureKind::credit, "picture_credit", FurnitureUse::line, true};
  if (is_breadcrumb(line))
    return FurnitureHit{FurnitureKind::navigation, "breadcrumb", FurnitureUse::start, true};
  if (weight <= kLongestContaining) {
    if (const auto found = rules().contains.find(core)) {
      const FurnitureHit by = hit(found->second.id, false);
      const bool disclaimer = by.kind == FurnitureKind::disclaimer;
      if (!speaks_of_law(line, core, by) && !tells_of_prompt(line, weight, by) &&
          !ends_prose(core, found->first) && (disclaimer || weight <= 160))
        return by;
    }
  }
  return std::nullopt;
}

bool is_breadcrumb(std::u16string_view line) {
  if (line.size() > 80) return false;
  int arrows = 0;
  for (const char16_t c : line)
    arrows += c == u'>' || c == u'＞' || c == u'›' || c == u'»' || c == u'→';
  if (bullet_size(line) > 0) return false;  // → stands before points, too
  if (arrows >= 2) return true;
  const bool home = line.starts_with(u"首页") || line.starts_with(u"Home") || line.starts_with(u"主页") ||
                    line.ends_with(u"正文");
  if (arrows >= 1 && (home || (!line.ends_with(u">") && !line.starts_with(u">") && line.size() < 40)))
    return true;
  return home && line.find_first_of(u"/-»·|") != View::npos && line.size() < 40;
}

std::u16string furniture_reason(std::string_view code, bool chinese) {
  const std::u16string wanted = to_utf16(code);
  for (const auto& row : lexicon_rows("furniture_reasons")) {
    if (row.size() >= 3 && row[0] == wanted) return row[chinese ? 1 : 2];
  }
  return {};
}

}  // namespace shuwen
