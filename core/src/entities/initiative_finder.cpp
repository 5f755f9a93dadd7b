#include "entities/initiative_finder.h"

#include <algorithm>
#include <array>
#include <utility>

#include "entities/initiative_words.h"
#include "entities/quotes.h"
#include "entities/unquoted_initiatives.h"
#include "text/chars.h"

namespace shuwen {
namespace {

/// 志愿“走街”行动, 三级“街长制”: the attribute that belongs to the name.
std::uint32_t prefix_begin(std::u16string_view plain, std::uint32_t at, std::uint32_t begin) {
  constexpr std::u16string_view kNumerals = u"一二三四五六七八九两多";
  if (at >= begin + 2) {
    const std::u16string_view two = plain.substr(at - 2, 2);
    if (two == u"志愿") return at - 2;
    if (two[1] == u'级' && kNumerals.find(two[0]) != kNumerals.npos) return at - 2;
  }
  return at;
}

/// Quotations that stand side by side or joined by 、 and 和 are members of one list.
bool same_list(std::u16string_view plain, const Quote& a, const Quote& b) {
  const std::u16string_view between = slice(plain, {a.whole.end, b.whole.begin});
  return between.empty() || between == u"、" || between == u"和" || between == u"与" || between == u"及";
}

struct ListHead {
  HeadPhrase phrase;
  bool listed = false;  ///< the head stands behind 等: it is no part of the last name
};

ListHead head_behind(std::u16string_view plain, const Quote& quote, Span passage) {
  std::uint32_t from = quote.whole.end;
  ListHead result;
  if (from < passage.end && plain[from] == u'等') {
    ++from;
    if (from < passage.end && plain[from] == u'系') from += 2;  // 等系列活动
    result.listed = true;
    // 等4个品牌
    while (from < passage.end && (is_digit(plain[from]) || plain[from] == u'个' || plain[from] == u'项'))
      ++from;
  }
  // “5+X”的工作体系: a sum without words.
  const std::u16string_view name = slice(plain, quote.inner);
  const bool described = from + 1 < passage.end && plain[from] == u'的' && name.find(u'+') != name.npos &&
                         std::none_of(name.begin(), name.end(), is_han);
  if (described) ++from;
  if (from < passage.end) result.phrase = head_phrase(plain, from, passage.end);
  if (described && result.phrase.span.size() < 2) result.phrase = {};
  return result;
}

/// 有序推进“摊规点”建设: what is built up is a thing.
bool head_like_behind(std::u16string_view plain, std::uint32_t at, std::uint32_t end) {
  const std::u16string_view two = plain.substr(at, std::min<std::uint32_t>(2, end - at));
  return two == u"建设" || two == u"创建" || two == u"试点";
}

/// The verbs whose object is a measure and hardly ever a figure of speech, directly before the quotation.
bool announced_directly(std::u16string_view plain, std::uint32_t at, std::uint32_t begin) {
  if (at > begin && plain[at - 1] == u'了') --at;
  if (at < begin + 2) return false;
  const std::u16string_view two = plain.substr(at - 2, 2);
  for (const std::u16string_view verb :
       {u"推行", u"推广", u"推出", u"创办", u"开展", u"实行", u"首创", u"试行", u"举办", u"开设",
        u"创设", u"施行", u"实施", u"组建", u"上线", u"设立", u"启用", u"启动", u"发起", u"成立"}) {
    if (two == verb) return true;
  }
  return false;
}

/// 高端品牌“…”, 公益项目“…”: the kind of what is quoted, named directly before it; null when there is none.
const InitiativeType* kind_before(std::u16string_view plain, std::uint32_t at, std::uint32_t begin) {
  static constexpr std::array<std::pair<std::u16string_view, InitiativeType>, 9> kKinds = {
      {{u"品牌", InitiativeType::brand},
       {u"项目", InitiativeType::project},
       {u"工程", InitiativeType::project},
       {u"活动", InitiativeType::activity},
       {u"行动", InitiativeType::campaign},
       {u"平台", InitiativeType::system},
       {u"系统", InitiativeType::system},
       {u"小程序", InitiativeType::system},
       {u"工作法", InitiativeType::method}}};
  for (const auto& [word, type] : kKinds) {
    if (at >= begin + word.size() + 2 && plain.substr(at - word.size(), word.size()) == word) return &type;
  }
  return nullptr;
}

/// The judgement of a quoted name without a head noun behind it.
/// `list` is the list that it is a member of.
bool bare_name(std::u16string_view plain, const Quote& quote, Span list, Span passage,
               FoundInitiative& found) {
  const NameLexicons& lexicons = name_lexicons();
  const std::u16string_view name = slice(plain, quote.inner);
  if (name.size() > 14 || name.find(u'，') != name.npos || name.find(u',') != name.npos) return false;
  if (const std::int32_t type = lexicons.known_initiatives.find(name); type >= 0) {
    found.type = static_cast<InitiativeType>(type);
    found.certain = true;
    found.confidence = 70;
    return true;
  }
  if (const InitiativeType* kind = kind_before(plain, list.begin, passage.begin);
      kind && ends_in(lexicons.figuratives, name) < 2) {
    found.type = *kind;
    found.certain = true;
    found.confidence = 70;
    return true;
  }
  const bool verb = launched(plain, list.begin, passage.begin);
  const InitiativeType* tail = type_by_tail(name);
  const bool figures = built_on_figures(name);
  // 四好|农村路 is named by the longer word, though 路 is a figure of speech.
  const bool figurative = ends_in(lexicons.figuratives, name) > ends_in(lexicons.initiative_tails, name);
  found.type = tail ? *tail : figures ? InitiativeType::mechanism : InitiativeType::other;
  const auto built = head_like_behind(plain, quote.whole.end, passage.end);
  const char16_t behind = quote.whole.end < passage.end ? plain[quote.whole.end] : u'\n';
  // “…”“…”六大议题: side by side, what stands behind the last one tells.
  const bool beside = std::u16string_view(u"“‘「『").find(behind) != std::u16string_view::npos;
  const char16_t next = beside && list.end < passage.end ? plain[list.end] : behind;
  const bool ends = !is_han(next) || next == u'等' || next == u'和' || next == u'与';  // not “…”课
  const bool direct = ends && announced_directly(plain, list.begin, passage.begin);
  found.certain = verb && !figurative && (tail || figures || ((built || direct) && name.size() >= 3));
  const bool telling = ends_in(lexicons.initiative_tails, name) > 1;  // 枫桥|经验, 工地民情|驿站; not 街长|制
  if (telling && !figurative && name.size() >= 4) found.certain = true;
  if (built && !tail) found.type = InitiativeType::project;
  if (std::u16string_view(u"式型化").find(name.back()) != std::u16string_view::npos) found.certain = false;
  // A slogan of two halves; “夺取胜利的出发点” describes.
  if (name.find(u'、') != name.npos || (name.size() > 6 && !telling && name.find(u'的') != name.npos))
    found.certain = false;
  found.confidence = found.certain ? (tail || figures ? 75 : 60) : 30;
  return true;
}

void find_quoted(std::u16string_view plain, Span passage, std::vector<FoundInitiative>& all) {
  const auto five_year_plan = [&](const Quote& quote) {
    const std::u16string_view name = slice(plain, quote.inner);
    return name.size() == 3 && name[0] == u'十' && name[2] == u'五';
  };
  const std::vector<Quote> quotes = quotes_of(plain, passage);
  for (std::size_t first = 0; first < quotes.size();) {
    std::size_t last = first;
    while (last + 1 < quotes.size() && same_list(plain, quotes[last], quotes[last + 1]))
      ++last;
    const ListHead shared = head_behind(plain, quotes[last], passage);
    const bool headed = !shared.phrase.span.empty();
    for (std::size_t i = first; i <= last; ++i) {
      const Quote& quote = quotes[i];
      if (no_initiative(plain, quote, passage) || five_year_plan(quote)) continue;
      FoundInitiative found;
      found.name = quote.inner;
      const std::uint32_t prefix = prefix_begin(plain, quote.whole.begin, passage.begin);
      found.span = {prefix, quote.whole.end};
      found.head = {quote.whole.end, quote.whole.end};
      if (headed && shared.phrase.head.type == InitiativeType::other &&
          (!launched(plain, quote.whole.begin, passage.begin) || quote.inner.size() > 12)) {
        continue;
      }
      if (headed) {
        found.type = shared.phrase.head.type;
        found.certain = true;
        found.confidence = shared.phrase.head.strength == HeadStrength::strong ? 90 : 75;
        if (i == last && !shared.listed) {
          found.span.end = shared.phrase.span.end;
          found.head = shared.phrase.span;
        }
      } else if (!bare_name(plain, quote, {quotes[first].whole.begin, quotes[last].whole.end}, passage,
                            found)) {
        continue;
      }
      all.push_back(found);
    }
    first = last + 1;
  }
}

}  // namespace

std::vector<FoundInitiative> find_initiatives(std::u16string_view plain, Span passage,
                                              const std::vector<NameRun>& runs) {
  std::vector<FoundInitiative> all;
  find_quoted(plain, passage, all);
  const std::size_t quoted = all.size();
  for (const NameRun& run : runs) {
    find_launched_initiatives(run, all);
    find_numbered_initiatives(run, all);
  }
  // What stands in a quoted name or is it stays with it.
  const auto end =
      std::remove_if(all.begin() + static_cast<std::ptrdiff_t>(quoted), all.end(), [&](const auto& one) {
        const auto other =
            std::lower_bound(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(quoted), one.span.begin,
                             [](const FoundInitiative& a, std::uint32_t at) { return a.span.end <= at; });
        return other != all.begin() + static_cast<std::ptrdiff_t>(quoted) && other->span.overlaps(one.span);
      });
  all.erase(end, all.end());
  std::stable_sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.span < b.span; });
  return all;
}

}  // namespace shuwen
