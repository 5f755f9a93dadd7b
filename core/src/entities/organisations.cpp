#include "entities/organisations.h"

#include <algorithm>

#include "entities/name_edge.h"
#include "entities/organisation_begin.h"
#include "entities/organisation_kinds.h"
#include "text/chars.h"

namespace shuwen {
namespace {

constexpr std::uint32_t kLongestName = 30;
bool numbered(std::u16string_view stem) {
  return !stem.empty() && std::u16string_view(u"一二三四五六七八九十0123456789").find(stem.back()) !=
                              std::u16string_view::npos;
}

/// 承|办, 格|局: the head is a part of a word that is no name.
bool inside_word(const NameRun& run, std::uint32_t from, Span head) {
  const NameLexicons& lexicons = name_lexicons();
  const std::u16string_view plain = run.plain();
  const std::u16string_view word = slice(plain, {from, head.end});
  const bool kind_of_body = head.size() > 1 && word.size() > 3;  // 商业|银行: which one may stand before it
  if (from != head.begin && !kind_of_body && lexicons.not_organisations.has(word)) return true;
  if (from != head.begin && (lexicons.stops.has(word) || lexicons.titles.has(word))) return true;
  return head.size() == 1 && head.begin > run.span().begin &&
         lexicons.not_organisations.has(slice(plain, {head.begin - 1, head.end}));
}

/// 政治|副中心, 省级|医疗机构: a phrase of up to `longest` units that is a kind ends with the head.
bool ends_in_kind(const NameRun& run, std::uint32_t begin, Span head, std::uint32_t longest) {
  for (std::uint32_t at = head.begin; at > begin + 1;) {
    at = run.border_before(at);
    if (at > begin && head.end - at <= longest &&
        name_lexicons().not_organisations.has(slice(run.plain(), {at, head.end})))
      return true;
  }
  return false;
}

/// 企业|党支部, 学生|会: whose it is, not which.
bool only_members(std::u16string_view stem) {
  const NameLexicons& lexicons = name_lexicons();
  return lexicons.titles.has(stem) || lexicons.kind_stems.has(stem) ||
         lexicons.org_heads.find(stem) == static_cast<std::int32_t>(OrgHead::generic);
}

/// Whether the segmenter cuts characters from [begin, end) that are no affixes: pieces of a proper name.
bool proper_pieces(const NameRun& run, std::uint32_t begin, std::uint32_t end) {
  constexpr std::u16string_view kAffixes =
      u"级化型类性式省市区县镇乡村路站车新老大小总副分各多前后上下中内外个所家网卡";
  for (std::uint32_t at = begin; at < end;) {
    const std::uint32_t next = std::min(run.border_after(at), end);
    const std::u16string_view word = slice(run.plain(), {at, next});
    // 七里|镇|食堂: a division, by its last character.
    if (word.size() == 1 && at > begin && std::u16string_view(u"镇乡村县区").find(word[0]) != word.npos)
      return true;
    const bool affix = kAffixes.find(word[0]) != kAffixes.npos || name_lexicons().stops.has(word);
    if (word.size() == 1 && !affix) return true;
    at = next;
  }
  return false;
}

bool is_shop(std::u16string_view head) {
  return head.back() == u'店' || head == u"超市" || head == u"商场" || head == u"宾馆" || head == u"食堂";
}

/// 西安一|酒店; not 西安一|医院, which is the first of several.
bool is_business(std::u16string_view head) {
  return is_shop(head) || head.ends_with(u"公司") || head == u"厂" || head == u"工厂" || head == u"酒店" ||
         head == u"饭店" || head == u"学校" || head == u"物业" || head == u"银行";
}

/// Whether [begin, head end) says which one, by the class of its head.
bool says_which(const NameRun& run, const LeftEdge& left, Span head, OrgHead kind) {
  const std::u16string_view stem = slice(run.plain(), {left.begin, head.begin});
  if (kind == OrgHead::whole) return true;
  if (stem.find(u'+') != stem.npos) return false;           // “公司+合作社+农户”
  if (!stem.empty() && stem.back() == u'副') return false;  // 城市副|中心
  if (ends_in_kind(run, left.begin, head, anchored(left) ? 3 : kLongestName)) return false;
  if (kind == OrgHead::trade) {
    const std::uint32_t own = head.begin - left.name;
    return own > 1 && own < 5 && proper_pieces(run, left.name, head.begin) &&
           (firm_behind(run, head.end) || firm_before(run, left.name));
  }
  if (kind == OrgHead::seat) return left.edge == Edge::joined;
  // 市委, 区府: the level's word is in the head itself.
  if (stem.empty()) return kind == OrgHead::anchored && head.size() > 1 && is_level(run.plain()[head.begin]);
  if (name_lexicons().not_organisations.has(slice(run.plain(), {left.begin, head.end}))) return false;
  if (kind == OrgHead::anchored && head.size() == 2 && head.begin < left.name + 2 && anchored(left) &&
      slice(run.plain(), head) == u"系统") {
    return false;
  }
  // 美国公司, 天津中心: any of the place's, none by name.
  const std::u16string_view assembly = slice(run.plain(), head);
  const bool common = assembly == u"公司" || assembly == u"中心" || assembly == u"组织" ||
                      assembly == u"学校" || assembly == u"中小学" || assembly == u"超市";
  if (common && left.edge == Edge::anchor && left.name == head.begin) return false;
  if (assembly == u"新闻" && !reports_behind(run, head.end)) return false;
  if (assembly == u"人大" || assembly == u"政协") {
    return (left.edge == Edge::anchor && left.name == head.begin) ||
           (left.begin + 1 == head.begin && relative(run, left.begin));
  }
  // 桂园宾馆金桂|厅: a department of a province, not a hall.
  if (head.size() == 1 && run.plain()[head.begin] == u'厅' && left.edge == Edge::joined) return false;
  const bool near = kind != OrgHead::anchored || head.begin - left.name <= 10;
  if ((anchored(left) || relative(run, left.begin)) && near) return true;
  // 北塘|市委: behind two characters that make no word.
  if (kind == OrgHead::anchored && is_level(run.plain()[head.begin]) && stem.size() == 2 &&
      left.single_words == 2)
    return left.edge == Edge::start || left.edge == Edge::stop;
  if (kind == OrgHead::anchored || kind == OrgHead::generic) return false;
  if (name_lexicons().not_organisations.has(slice(run.plain(), {left.last, head.end})) &&
      left.last == left.begin) {
    return false;
  }
  if (kind == OrgHead::media)
    return stem.size() >= 2 && (left.single_words > 0 || run.plain()[head.end - 1] == u'报');
  if (only_members(stem)) return false;
  if (kind == OrgHead::kind && stem.size() > 3 && (reaches_wide(stem) || of_event(stem))) return true;
  // 第三|局, 一|局 of a match
  if (slice(run.plain(), head) == u"局" && (stem.front() == u'第' || (stem.size() == 1 && numbered(stem))))
    return false;
  if (kind == OrgHead::plain) return stem.size() > 1 || numbered(stem);  // 村|党支部 is none
  // A kind: 燃气|公司, 医疗|中心 tell nothing; a proper part is cut into characters or is long.
  if (slice(run.plain(), head) == u"公司" && stem.size() < 3) return false;
  return numbered(stem) || proper_pieces(run, left.begin, head.begin) || stem.size() > 6;
}

/// A body that is no name but can act: 该公司, 城市管理行政执法部门.
void add_generic(const NameRun& run, const LeftEdge& left, Span head, FoundNames& found) {
  std::uint32_t begin = left.begin;
  if (left.edge == Edge::determiner) {
    const std::uint32_t before = run.border_before(begin);
    const std::u16string_view word = slice(run.plain(), {before, begin});
    if (word == u"该" || word == u"本") begin = before;
  }
  if (head.begin - begin > 10) begin = head.begin;
  found.push_back(
      {.kind = EntityKind::organisation, .span = {begin, head.end}, .confidence = 40, .generic = true});
}

/// 103|家乡镇卫生院: a classifier behind a number begins no name, whatever word the segmenter makes of it.
bool is_counted(std::u16string_view plain, std::uint32_t begin) {
  return begin > 0 && is_digit(plain[begin - 1]) &&
         std::u16string_view(u"家所个座处间名位户").find(plain[begin]) != std::u16string_view::npos;
}

/// 各县、市、区人民政府: the governments of all levels, none by name.
bool listed_levels(std::u16string_view plain, std::uint32_t begin, Span head) {
  return begin + 1 == head.begin && begin >= 2 && is_level(plain[begin]) && plain[begin - 1] == u'、' &&
         is_level(plain[begin - 2]) && (begin < 3 || !is_han(plain[begin - 3]) || plain[begin - 3] == u'各');
}

/// 施|工会: the head begins inside a word that ends inside it.
bool cut_by_words(const NameRun& run, Span head) {
  if (run.border(head.begin)) return false;
  for (std::uint32_t at = head.begin + 1; at < head.end; ++at) {
    if (run.border(at)) return true;
  }
  return false;
}

/// LG in LGIM.
bool cuts_latin(const NameRun& run, Span head) {
  const auto inside = [&](std::uint32_t at) {
    return at > run.span().begin && at < run.span().end && is_latin(run.plain()[at - 1]) &&
           is_latin(run.plain()[at]);
  };
  return inside(head.begin) || inside(head.end);
}

/// “多多”|助老服务队: what a quoted name is the name of.
bool behind_quotation(const NameRun& run, std::uint32_t begin) {
  constexpr std::u16string_view kClosing = u"”’」』", kSpeech = u"。！？!?…";
  if (begin < 2 || begin != run.span().begin || kClosing.find(run.plain()[begin - 1]) == kClosing.npos)
    return false;
  return kSpeech.find(run.plain()[begin - 2]) == kSpeech.npos;
}

void add_headed(const NameRun& run, Span head, OrgHead kind, const std::vector<GazetteerName>& names,
                FoundNames& found) {
  std::uint32_t from = head.begin;
  const bool sure = kind == OrgHead::whole && head.size() > 3;  // 从中|国|海油: known, however it is cut
  while (!sure && !run.border(from))
    from = run.border_before(from);
  if (from + 1 == head.begin && run.plain()[from] == u'和') from = head.begin;  // 市政府|和|县委
  if (inside_word(run, from, head)) return;
  if (kind == OrgHead::whole && head.size() == 2 && !run.border(head.begin)) return;  // 两|国航|班
  if (kind == OrgHead::whole && means_several(run.plain(), head.begin)) return;
  const char16_t next = head.end < run.span().end ? run.plain()[head.end] : u'\n';
  if (next == u'了' && run.border(head.end + 1)) return;  // 学会了; not 从环保局|了解到

  // 发布|周报, 检查|超市: before such heads a verb is one.
  const bool verbs_inside = kind != OrgHead::media && !is_shop(slice(run.plain(), head));
  LeftEdge left = walk_left(run, from, names, found, kLongestName, verbs_inside);
  // 台州市|委 to the segmenter: the level's word belongs to both.
  if (const GazetteerName* place = name_ending_at(names, run.plain(), head.begin);
      place && from != head.begin) {
    left = {place->chain, Edge::anchor, head.begin, head.begin};
  }
  if (kind == OrgHead::kind) take_place_beyond(run, left, head, names);
  if (kind == OrgHead::kind) take_firm_of_branch(run, left, head, names);
  if (kind == OrgHead::kind && left.begin == run.span().begin) take_bracketed(run, left, head);
  begin_with_division(run, left, head, names, found);
  skip_leading_verb(run, left, head);
  if (kind == OrgHead::whole && from == head.begin) left = whole_begin(run, head, names, found);
  adjust_begin(run, left, head, names, found);
  if (next == u'厅' && kind == OrgHead::whole && head.size() == 2) return;  // 人民大会堂北大|厅
  if (kind == OrgHead::seat && found_ending_at(found, left.name)) return;   // 集团|总部: of any firm
  // 走进滨海博物馆|博物馆收藏: the next line begins with what the last one ends in.
  const std::u16string_view own = slice(run.plain(), head);
  if (left.edge == Edge::joined && left.name == head.begin &&
      slice(run.plain(), {left.begin, head.begin}).ends_with(own)) {
    return;
  }
  // 综合养老服务中心6个: counted, so any of them.
  const bool counted = kind != OrgHead::whole && !anchored(left) && !relative(run, left.begin) &&
                       head.end < run.span().end && is_digit(run.plain()[head.end]);
  const bool no_name =
      counted || left.edge == Edge::determiner || left.edge == Edge::count || left.edge == Edge::limit;
  if (kind == OrgHead::generic || no_name || !says_which(run, left, head, kind)) {
    const bool bare = left.begin == head.begin && left.edge != Edge::determiner && kind != OrgHead::generic;
    const bool body = kind == OrgHead::generic || kind == OrgHead::plain || kind == OrgHead::kind;
    if (body && !bare) add_generic(run, left, head, found);
    return;
  }
  const Span whole{left.begin, kind == OrgHead::whole ? branch_end(run, head) : head.end};
  if (is_counted(run.plain(), left.begin)) return;
  // 湖南|一|射击俱乐部: any of the place's.
  if (kind == OrgHead::kind && anchored(left) && left.name < head.begin && run.plain()[left.name] == u'一' &&
      run.border(left.name + 1) && (left.name + 2 < head.begin || is_business(slice(run.plain(), head)))) {
    return;
  }
  if (fills_quotation(run.plain(), whole) || in_short_quotation(run, whole)) return;
  if (!anchored(left) && kind == OrgHead::kind && behind_quotation(run, left.begin)) return;
  if (listed_levels(run.plain(), left.begin, head) ||
      (!anchored(left) && of_each_level(run.plain(), left.begin))) {
    add_generic(run, left, head, found);
    return;
  }
  const int confidence = anchored(left) ? 95 : kind == OrgHead::whole ? 90 : kind == OrgHead::plain ? 80 : 70;
  while (!found.empty() && found.back().span.begin >= left.begin &&
         found.back().span.begin >= run.span().begin) {
    found.pop_back();
  }
  found.push_back({.kind = EntityKind::organisation, .span = whole, .confidence = confidence});
}

/// 执法队|伍, 组织部|门: whether a word that is none goes on behind a head that ends at `end`.
bool word_goes_on(const NameRun& run, std::uint32_t end) {
  if (end >= run.span().end) return false;
  for (const std::u16string_view word : {u"队伍", u"部门", u"局面", u"党派", u"党人", u"处理", u"所有",
                                         u"办理", u"办法", u"办公室", u"站点", u"学到", u"组建"}) {
    if (run.plain().substr(end - 1, word.size()) == word) return true;
  }
  return false;
}

}  // namespace

void find_organisations(const NameRun& run, const std::vector<GazetteerName>& names, FoundNames& found) {
  const NameLexicons& lexicons = name_lexicons();
  FoundNames here;
  for (std::uint32_t at = run.span().begin; at < run.span().end;) {
    auto match = lexicons.org_heads.longest(run.plain(), at, run.span().end);
    // The head must end where a word ends: 局 in 局长 does not. A shorter head may.
    // 极目新闻|记者 is read 极目|新闻记者.
    const bool press = match.length > 3 && match.value == static_cast<std::int32_t>(OrgHead::whole) &&
                       reports_behind(run, at + match.length);
    while (match && !press &&
           (!run.ends_at(at + match.length, u"在将已把被对向与和及的从由为以于按") ||
            word_goes_on(run, at + match.length))) {
      match = lexicons.org_heads.longest(run.plain(), at, at + match.length - 1);
    }
    if (!match || cuts_latin(run, {at, at + match.length})) {
      ++at;
      continue;
    }
    const Span head{at, at + match.length};
    if (static_cast<OrgHead>(match.value) == OrgHead::kind && cut_by_words(run, head) &&
        !name_ending_at(names, run.plain(), head.begin)) {
      ++at;
      continue;
    }
    add_headed(run, head, static_cast<OrgHead>(match.value), names, here);
    at = head.end;
  }
  found.insert(found.end(), here.begin(), here.end());
}

}  // namespace shuwen
