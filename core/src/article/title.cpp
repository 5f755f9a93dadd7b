#include "article/title.h"

#include <algorithm>
#include <array>
#include <vector>

#include "lexicon/phrases.h"
#include "text/chars.h"

namespace shuwen {
namespace {

using View = std::u16string_view;

// Only letters, digits and Han, folded: what is compared.
std::u16string bare(View text) {
  std::u16string out;
  out.reserve(text.size());
  for (const char16_t c : text) {
    if (is_cjk(c) || is_latin(c) || is_digit(c)) out.push_back(fold_unit(c));
  }
  return out;
}

constexpr std::array<std::string_view, 9> kTitleMetas = {"articletitle", "og:title",     "ld:headline",
                                                         "front:title",  "mail:subject", "twitter:title",
                                                         "title",        "dc.title",     "headline"};

std::vector<View> stated(const PageFacts& facts) {
  std::vector<View> titles;
  for (const std::string_view name : kTitleMetas) {
    for (const auto& [key, value] : facts.metas) {
      if (key == name && !value.empty()) titles.push_back(value);
    }
  }
  if (!facts.title.empty()) titles.push_back(facts.title);
  return titles;
}

struct Part {
  View text;
  std::size_t begin;
  char16_t joint;  // the mark before it
};

bool is_joint(View title, std::size_t at) {
  const char16_t c = title[at];
  if (c == u'_' || c == u'|' || c == u'｜') return true;
  if (c != u'-' && c != u'–' && c != u'—' && c != u'－' && c != u'·' && c != u'«' && c != u'»' && c != u'>')
    return false;
  const bool doubled = (at > 0 && title[at - 1] == c) || (at + 1 < title.size() && title[at + 1] == c);
  if (doubled) return c == u'-' && false;
  const bool spaced = at > 0 && is_blank(title[at - 1]) && at + 1 < title.size() && is_blank(title[at + 1]);
  if (c == u'·' || c == u'—' || c == u'–' || c == u'»' || c == u'«' || c == u'>') return spaced;
  // A hyphen without blanks joins only Han: 标题-某网; in iPhone-11 or 2019-2020 it does not.
  const bool han = at > 0 && at + 1 < title.size() && (is_cjk(title[at - 1]) || !is_latin(title[at - 1])) &&
                   is_cjk(title[at + 1]);
  const bool after_mark = at > 0 && !is_latin(title[at - 1]) && !is_digit(title[at - 1]) &&
                          at + 1 < title.size() && !is_digit(title[at + 1]);
  return spaced || han || after_mark;
}

std::vector<Part> parts_of(View title) {
  std::vector<Part> parts;
  std::size_t begin = 0;
  char16_t joint = 0;
  for (std::size_t at = 0; at <= title.size(); ++at) {
    if (at < title.size() && !is_joint(title, at)) continue;
    std::size_t from = begin;
    std::size_t to = at;
    while (from < to && is_space(title[from]))
      ++from;
    while (to > from && is_space(title[to - 1]))
      --to;
    if (to > from) parts.push_back({title.substr(from, to - from), from, joint});
    if (at < title.size()) joint = title[at];
    begin = at + 1;
  }
  return parts;
}

}  // namespace

bool is_media_name(std::u16string_view part) {
  constexpr std::array<View, 42> kEndings = {
      u"网",   u"网站", u"新闻", u"新闻网", u"频道",   u"中心",   u"日报",     u"晚报", u"时报",
      u"早报", u"在线", u"局",   u"厅",     u"委员会", u"政府",   u"门户网站", u"博客", u"论坛",
      u"社区", u"百科", u"社",   u"报",     u"台",     u"客户端", u"资讯",     u"首页", u"大学",
      u"医院", u"学院", u"公司", u"园",     u"之家",   u".com",   u".cn",      u".net", u"財經",
      u"财经", u"电视", u"广播", u"网络版", u"电子版", u"公众号"};
  return std::any_of(kEndings.begin(), kEndings.end(), [&](View ending) { return part.ends_with(ending); });
}

namespace {

std::u16string site_name(const PageFacts& facts) {
  for (const std::string_view name : {"og:site_name", "sitename", "application-name", "ld:publisher"}) {
    for (const auto& [key, value] : facts.metas) {
      if (key == name && !value.empty()) return bare(value);
    }
  }
  return {};
}

}  // namespace

int title_similarity(const PageFacts& facts, std::u16string_view line) {
  const std::u16string mine = bare(line);
  if (mine.size() < 2) return 0;
  int best = 0;
  for (const View title : stated(facts)) {
    const std::u16string theirs = bare(title);
    if (theirs.empty()) continue;
    if (mine == theirs) return 100;
    const std::vector<Part> parts = parts_of(title);
    if (parts.size() > 1 && bare(parts.front().text) == mine) return 95;
    if (mine.size() >= 4 && theirs.starts_with(mine)) {
      // What is left over should be a site's name, not the rest of a headline.
      const bool joined = parts.size() > 1;
      best = std::max(best, joined ? 90 : mine.size() * 2 >= theirs.size() ? 60 : 20);
    } else {
      const bool within = mine.size() >= 6 && theirs.find(mine) != std::u16string::npos;
      const bool around =
          theirs.size() >= 6 && mine.find(theirs) != std::u16string::npos && theirs.size() * 2 >= mine.size();
      if (within || around) best = std::max(best, 60);
    }
  }
  return best;
}

std::u16string without_site_name(std::u16string_view title, const PageFacts& facts) {
  std::vector<Part> parts = parts_of(title);
  const std::u16string site = site_name(facts);
  while (parts.size() > 1) {
    const Part& last = parts.back();
    const std::u16string name = bare(last.text);
    const bool named = !site.empty() && (name == site || site.find(name) != std::u16string::npos ||
                                         name.find(site) != std::u16string::npos);
    std::size_t kept = 0;
    for (std::size_t i = 0; i + 1 < parts.size(); ++i)
      kept += bare(parts[i].text).size();
    const bool underscore = last.joint == u'_' || last.joint == u'|' || last.joint == u'｜';
    const bool shorter = name.size() < kept;
    if (!named && !(shorter && (underscore || is_media_name(last.text) || name.size() * 3 <= kept))) break;
    parts.pop_back();
  }
  if (parts.empty()) return std::u16string(title);
  const Part& last = parts.back();
  const Part& first = parts.front();
  // A short site name may also stand first: `某网 | 标题`.
  if (parts.size() == 2 && !site.empty() && bare(first.text) == site) return std::u16string(last.text);
  return std::u16string(title.substr(first.begin, last.begin + last.text.size() - first.begin));
}

std::size_t longest_site_name(std::u16string_view name) {
  return std::any_of(name.begin(), name.end(), is_cjk) ? 20 : 30;
}

std::u16string last_title_part(std::u16string_view title) {
  const std::vector<Part> parts = parts_of(title);
  if (parts.size() < 2) return {};
  const View last = parts.back().text;
  return last.size() <= longest_site_name(last) ? std::u16string(last) : std::u16string();
}

std::u16string_view first_title_part(std::u16string_view title) {
  const std::vector<Part> parts = parts_of(title);
  return parts.empty() ? title : parts.front().text;
}

Span title_in_line(const PageFacts& facts, std::u16string_view line) {
  constexpr std::size_t kLongestBadge = 8;
  const Span whole{0, static_cast<std::uint32_t>(line.size())};
  const std::u16string wanted = stated_title(facts);
  if (wanted.size() < 6 || wanted.size() >= line.size() || line.size() - wanted.size() > kLongestBadge)
    return whole;
  const std::size_t at = line.find(wanted);
  if (at == 0) {  // 标题 原标题: a button that stands in the heading
    constexpr std::array<View, 10> kBadges = {u"原标题", u"原创", u"转载", u"独家", u"置顶",
                                              u"推荐",   u"热门", u"视频", u"图文", u"组图"};
    const Span rest = trim(line, {static_cast<std::uint32_t>(wanted.size()), whole.end});
    const bool apart = rest.begin > wanted.size();
    const bool badge = std::find(kBadges.begin(), kBadges.end(), slice(line, rest)) != kBadges.end();
    return apart && badge ? Span{0, static_cast<std::uint32_t>(wanted.size())} : whole;
  }
  if (at == View::npos) return whole;
  return {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + wanted.size())};
}

std::u16string stated_title(const PageFacts& facts) {
  for (const View title : stated(facts)) {
    std::u16string cut = without_site_name(title, facts);
    if (!cut.empty()) return cut;
  }
  return {};
}

}  // namespace shuwen
