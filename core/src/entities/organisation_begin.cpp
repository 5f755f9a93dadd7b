#include "entities/organisation_begin.h"

#include <algorithm>
#include <array>

#include "entities/organisation_kinds.h"
#include "entities/place_stem.h"
#include "text/chars.h"

namespace shuwen {
namespace {

constexpr std::uint32_t kLongestDivision = 10;

/// Where the name of a division that the gazetteer does not know begins before its last character at `level`;
/// else `level`.
std::uint32_t unknown_division(const NameRun& run, std::uint32_t level,
                               const std::vector<GazetteerName>& names, const FoundNames& found) {
  if (level == run.span().begin) return level;
  const LeftEdge more = walk_left(run, level, names, found, 4, false);
  const bool ends = more.edge == Edge::start || more.edge == Edge::stop;
  return ends && level - more.begin <= 3 ? more.begin : level;
}

}  // namespace

bool anchored(const LeftEdge& left) {
  return left.edge == Edge::anchor || left.edge == Edge::joined;
}

bool relative(const NameRun& run, std::uint32_t begin) {
  const bool border =
      run.border(begin) || run.plain()[begin - 1] == u'和';  // 和|县: one word to the segmenter
  return is_level(run.plain()[begin]) && begin + 1 < run.span().end && border;
}

void take_place_beyond(const NameRun& run, LeftEdge& left, Span head,
                       const std::vector<GazetteerName>& names) {
  // 湖南|先进|技术研究院: what any body may be called is a part of the name behind a place.
  const std::u16string_view before =
      left.begin > run.span().begin + 3 ? slice(run.plain(), {left.begin - 2, left.begin}) : u"";
  // 雄安新区|联合|考古队; not 深圳|联合|华强公司
  const bool joint = left.edge == Edge::stop && left.begin == head.begin && before == u"联合";
  if (joint || (left.edge == Edge::determiner && left.begin < head.begin && !before.empty())) {
    const std::uint32_t word = left.begin - 2;
    const GazetteerName* place = name_ending_at(names, run.plain(), word);
    const bool part = before == u"先进" || before == u"现代" || before == u"传统" || before == u"联合";
    if (part && place && place->span.end == word) left = {place->chain, Edge::anchor, word, left.last};
    return;
  }
  if (left.edge != Edge::stop || left.begin >= head.begin || left.begin < run.span().begin + 2) return;
  const std::uint32_t at = left.begin - 1;
  const std::int32_t word = name_lexicons().stops.find(run.plain().substr(at, 1));
  const bool name_like = run.plain()[at] == u'新' || word == static_cast<std::int32_t>(StopWord::time) ||
                         word == static_cast<std::int32_t>(StopWord::verb);
  const bool piece = run.border_after(left.begin) == left.begin + 1;
  const bool registered = slice(run.plain(), {left.begin, head.end}).ends_with(u"有限公司");
  if (!name_like || !run.border(at) || !(piece || registered)) return;
  const GazetteerName* place = name_ending_at(names, run.plain(), at);
  if (!place || place->span.end != at) return;
  left.name = at;
  left.begin = place->chain;
  left.edge = Edge::anchor;
}

void take_firm_of_branch(const NameRun& run, LeftEdge& left, Span head,
                         const std::vector<GazetteerName>& names) {
  constexpr std::uint32_t kLongestFirm = 10;
  const std::u16string_view branch = slice(run.plain(), head);
  const bool of_firm = branch == u"分公司" || branch == u"支行" || branch == u"分行" || branch == u"支公司";
  if (!of_firm || left.edge != Edge::anchor || left.name != head.begin || left.begin == run.span().begin)
    return;
  const LeftEdge firm = walk_left(run, left.begin, names, {}, kLongestFirm, true);
  std::uint32_t begin = firm.edge == Edge::anchor ? firm.name : firm.begin;
  const PrefixTable& heads = name_lexicons().org_heads;
  for (std::uint32_t at = begin; at < left.begin; at = run.border_after(at)) {  // 养老机构|泰康之家
    const std::u16string_view word = slice(run.plain(), {at, std::min(run.border_after(at), left.begin)});
    const std::u16string_view kind = word.substr(word.size() - std::min<std::size_t>(word.size(), 2));
    if (heads.find(kind) == static_cast<std::int32_t>(OrgHead::generic))
      begin = std::min(run.border_after(at), left.begin);
  }
  const bool ends = firm.edge == Edge::start || firm.edge == Edge::stop || begin > firm.begin;
  if (!ends || begin + 2 > left.begin) return;
  left.begin = begin;
  left.edge = Edge::joined;
}

void begin_with_division(const NameRun& run, LeftEdge& left, Span head,
                         const std::vector<GazetteerName>& names, const FoundNames& found) {
  if (anchored(left)) return;
  std::uint32_t begin = head.begin;
  for (int divisions = 0; divisions < 3 && begin > left.begin + 2; ++divisions) {
    const std::uint32_t division = run.border_before(begin);
    const std::u16string_view word = slice(run.plain(), {division, begin});
    const bool named = word.size() > 1 &&
                       name_lexicons().place_heads.find(word) == static_cast<std::int32_t>(PlaceHead::admin);
    const LeftEdge own =
        named ? stem_begin(run, division, PlaceHead::admin, false, 0, names, found) : LeftEdge{begin};
    if (own.begin + 2 > division || own.begin < left.begin) break;
    begin = own.begin;
  }
  // What the name begins behind is a word of its own, no piece: 绿色风尚|, not 玉|盘家园社区.
  if (begin < head.begin && begin > left.begin && run.border_before(begin) + 1 < begin)
    left.begin = left.name = begin;
}

void take_bracketed(const NameRun& run, LeftEdge& left, Span head) {
  constexpr std::uint32_t kLongestBracket = 6, kLongestStem = 8, kReach = 24;
  const std::u16string_view plain = run.plain();
  const std::u16string_view form = slice(plain, {head.begin, head.end});
  if (!form.ends_with(u"公司") || left.begin < 5 || half_width(plain[left.begin - 1]) != u')') return;
  const std::uint32_t close = left.begin - 1;
  std::uint32_t open = close;
  while (open > 0 && close - open < kLongestBracket && is_han(plain[open - 1]))
    --open;
  const std::u16string_view inside = slice(plain, {open, close});
  const bool branch = name_lexicons().places.has(inside) || inside == u"集团" || inside == u"控股";
  if (open == 0 || half_width(plain[open - 1]) != u'(' || !branch) return;
  Span before{open - 1, open - 1};
  while (before.begin > 0 && before.size() < kReach && is_han(plain[before.begin - 1]))
    --before.begin;
  if (before.size() < 2) return;
  const NameRun stem(plain, before);
  std::uint32_t begin = before.end;
  const std::vector<GazetteerName> places = gazetteer_names(stem);
  if (!places.empty() && places.back().trusted) {
    left.begin = left.name = places.back().chain;
    left.edge = Edge::anchor;
    return;
  }
  while (begin > before.begin && before.end - begin < kLongestStem) {
    const std::uint32_t next = stem.border_before(begin);
    const std::u16string_view word = slice(plain, {next, begin});
    const bool particle = name_lexicons().stops.has(word) || name_lexicons().titles.has(word);
    if (particle && begin < before.end) break;
    begin = next;
  }
  if (before.end - begin < 2) return;
  left.begin = left.name = begin;
  left.edge = Edge::anchor;
}

void skip_leading_verb(const NameRun& run, LeftEdge& left, Span head) {
  constexpr std::array<std::u16string_view, 14> kVerbs = {u"推进", u"推动", u"促进", u"考察", u"采访",
                                                          u"宣传", u"维护", u"学习", u"管辖", u"探索",
                                                          u"关注", u"选举", u"结合", u"祝贺"};
  while (!anchored(left) && left.begin < head.begin) {
    const std::uint32_t next = run.border_after(left.begin);
    if (next > head.begin) return;
    const std::u16string_view first = slice(run.plain(), {left.begin, next});
    const bool act = (next < head.begin || head.size() > 1) &&
                     name_lexicons().acts.has(first);  // 运输|局 is called by what it does
    // 代表|柏斯音乐集团; not 代表|资格审查委员会
    const std::u16string_view kind = slice(run.plain(), head);
    const bool speaks_for = first == u"代表" && (kind.ends_with(u"集团") || kind.ends_with(u"公司"));
    if (!act && !speaks_for && std::find(kVerbs.begin(), kVerbs.end(), first) == kVerbs.end()) return;
    left.begin = next;
  }
}

void adjust_begin(const NameRun& run, LeftEdge& left, Span head, const std::vector<GazetteerName>& names,
                  const FoundNames& found) {
  const std::u16string_view plain = run.plain();
  const std::uint32_t floor = run.span().begin;
  const auto preceded = [&](std::u16string_view word) {
    return left.begin >= floor + word.size() && plain.substr(left.begin - word.size(), word.size()) == word;
  };
  // 、成|来|电气公司: in a list all of the member is the name of a registered firm, particles included.
  constexpr std::uint32_t kMostBefore = 4;
  const bool listed = floor > 0 && plain[floor - 1] == u'、' && left.begin - floor <= kMostBefore;
  if (listed && !anchored(left) && slice(plain, head).ends_with(u"有限公司")) left.begin = left.name = floor;
  const char16_t last = plain[head.end - 1];
  if (last == u'委' || last == u'会' || last == u'部' || last == u'组') {
    // 团|唐山市委
    if (last == u'委' && preceded(u"团") && run.border(left.begin - 1)) --left.begin;
    for (const std::u16string_view party : {u"中共", u"共青团", u"民革", u"民盟", u"民建", u"民进", u"农工党",
                                            u"致公党", u"九三学社", u"台盟"}) {
      if (preceded(party)) left.begin -= static_cast<std::uint32_t>(party.size());
    }
  }
  if (last == u'队' && preceded(u"武警")) left.begin -= 2;
  // 新|桥|派出所: a word of position before the one character of a place's name.
  constexpr std::u16string_view kPositions = u"上下前后中里新老";
  if (left.edge == Edge::stop && left.begin + 1 == head.begin && left.begin > floor &&
      run.border(left.begin - 1) && kPositions.find(plain[left.begin - 1]) != kPositions.npos &&
      name_lexicons().place_heads.find(plain.substr(left.begin, 1)) >
          static_cast<std::int32_t>(PlaceHead::admin)) {
    --left.begin;
  }
  constexpr std::u16string_view kOwn = u"院局校系厂行所";
  if (left.begin > floor && left.begin + 2 < head.begin && kOwn.find(plain[left.begin]) != kOwn.npos &&
      std::u16string_view(u"我本该").find(plain[left.begin - 1]) != std::u16string_view::npos) {
    ++left.begin;
  }
  if (const FoundName* body = preceded(u"附属") ? found_ending_at(found, left.begin - 2) : nullptr) {
    left.begin = body->span.begin;
    left.edge = Edge::joined;
  }
  // 中国驻|印度尼西亚大使馆
  if (const GazetteerName* sender =
          preceded(u"驻") ? name_ending_at(names, plain, left.begin - 1) : nullptr) {
    left.begin = sender->chain;
  }
}

LeftEdge whole_begin(const NameRun& run, Span head, const std::vector<GazetteerName>& names,
                     const FoundNames& found) {
  LeftEdge left{head.begin, Edge::start, head.begin, head.begin};
  if (head.begin == run.span().begin) return left;
  // 美国|国家|气象局
  constexpr std::u16string_view kNational = u"国家";
  if (head.begin > run.span().begin + 2 && run.plain().substr(head.begin - 2, 2) == kNational) {
    const GazetteerName* country = name_ending_at(names, run.plain(), head.begin - 2);
    if (country && country->form->level == PlaceLevel::country)
      return {country->chain, Edge::anchor, head.begin - 2, head.begin};
  }
  // 长风新村街道|红十字会: of a division below the gazetteer's.
  const std::int32_t division =
      name_lexicons().place_heads.find(slice(run.plain(), {run.border_before(head.begin), head.begin}));
  constexpr std::u16string_view kBodies = u"会委局办部组院所队";  // not 街道|万科
  if (division == static_cast<std::int32_t>(PlaceHead::admin) &&
      kBodies.find(run.plain()[head.end - 1]) != kBodies.npos) {
    const LeftEdge own = walk_left(run, head.begin, names, found, kLongestDivision, false);
    if (own.begin + 2 < head.begin && own.edge != Edge::limit) return own;
  }
  const LeftEdge one = walk_left(run, head.begin, names, found, 1, true);
  if (anchored(one)) {
    const FoundName* before = found_ending_at(found, head.begin);
    if (!before || head.size() <= 4) return one;
    return left;
  }
  if (is_level(run.plain()[head.begin])) {
    left.begin = unknown_division(run, head.begin, names, found);  // 北塘|市民政局
  } else if (one.begin + 1 == head.begin && relative(run, one.begin)) {
    left.begin = unknown_division(run, one.begin, names, found);  // 北塘|区|城管局
  }
  return left;
}

}  // namespace shuwen
