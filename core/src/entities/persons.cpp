#include "entities/persons.h"

#include <algorithm>

#include "entities/described_persons.h"
#include "entities/name_lexicons.h"
#include "entities/person_acts.h"
#include "entities/person_names.h"
#include "entities/person_roles.h"
#include "entities/transcription.h"
#include "text/chars.h"

namespace shuwen {
namespace {

/// 阿吉亚尔|-布兰科: the end of what a foreign name goes on with behind a hyphen.
std::uint32_t hyphened_end(std::u16string_view plain, Span name) {
  std::uint32_t end = name.end;
  if (end + 2 >= plain.size() || plain[end] != u'-' || !transcribes(plain[end - 1])) return end;
  std::uint32_t part = end + 1;
  while (part < plain.size() && transcribes(plain[part]) && part - end < 6)
    ++part;
  return part > end + 2 ? part : end;
}

void add_person(std::u16string_view plain, Span span, std::optional<Span> role, int confidence,
                FoundNames& found) {
  span.end = hyphened_end(plain, span);
  found.push_back({.kind = EntityKind::person, .span = span, .confidence = confidence, .role = role});
}

/// Behind a name: the title that follows it says more of the same person (袁道先|教授) and announces nobody.
std::uint32_t after_title(const NameRun& run, std::uint32_t at) {
  const auto title = name_lexicons().titles.longest(run.plain(), at, run.span().end);
  return is_role(title) ? at + title.length : at;
}

/// The name that begins at `at` directly behind a role: Chinese, foreign, 刘师傅 or 小雨.
std::uint32_t announced_end(const NameRun& run, std::uint32_t at) {
  const std::uint32_t limit = run.span().end;
  if (at >= limit) return at;
  for (const auto end_of : {&foreign_end, &kin_end, &familiar_end}) {
    const std::uint32_t end = end_of(run, at);
    if (end != at) return run.plain()[end - 1] == u'某' ? name_end(run, at, false) : end;
  }
  const std::uint32_t end = name_end(run, at, false);
  if (end != at) return end;
  const std::u16string_view plain = run.plain();
  const bool endearing = at + 2 <= limit && (plain[at] == u'小' || plain[at] == u'老') &&
                         is_han(plain[at + 1]) && run.border(at) &&
                         (at + 2 == limit || name_lexicons().name_verbs.longest(plain, at + 2, limit));
  return endearing ? at + 2 : at;
}

/// 解小东|和|仝小林: behind a person and such a word another one may stand. Gives the end of the last.
std::uint32_t add_joined(const NameRun& run, std::uint32_t at, std::optional<Span> role, FoundNames& found) {
  const std::u16string_view plain = run.plain();
  while (at + 2 < run.span().end && (plain[at] == u'和' || plain[at] == u'与' || plain[at] == u'及')) {
    const std::uint32_t from = at + 1;
    const std::uint32_t end = name_end(run, from, false);
    if (end == from) break;
    const bool whole = end == run.span().end;
    const std::uint32_t verb = name_lexicons().name_verbs.longest(plain, end, run.span().end).length;
    if (!whole && verb < (given_name_in_pieces(run, from, end) ? 1U : 2U)) break;
    add_person(plain, {from, end}, role, 70, found);
    at = after_title(run, end);
  }
  return at;
}

/// 代表|柏斯|音乐集团: whether a firm begins with what is built like a name.
bool opens_firm(Span name, std::u16string_view plain, const FoundNames& found) {
  constexpr int kMostLooked = 64;
  int looked = 0;
  for (auto body = found.rbegin(); body != found.rend() && looked < kMostLooked; ++body, ++looked) {
    if (body->kind != EntityKind::organisation || body->generic || body->span.begin > name.begin) continue;
    const std::u16string_view text = slice(plain, body->span);
    if (body->span.end > name.end + 2 && (text.ends_with(u"集团") || text.ends_with(u"公司"))) return true;
  }
  return false;
}

/// 余文彬说, 何福平（…局长）, 钟南山院士: a name without a role before it, where nothing else can stand: at
/// the run's begin, or behind the body that the person belongs to.
std::uint32_t add_unannounced(const NameRun& run, std::uint32_t at, FoundNames& found) {
  const NameLexicons& lexicons = name_lexicons();
  const std::u16string_view plain = run.plain();
  const std::uint32_t limit = run.span().end;
  // 冈萨雷斯|说: a foreign name before what it says.
  if (const std::uint32_t foreign = foreign_end(run, at);
      foreign > at + 2 && foreign < limit && run.border(foreign) && transcribes(plain[at]) &&
      transcribes(plain[foreign - 1]) &&
      std::u16string_view(u"说称表指强认透告回").find(plain[foreign]) != std::u16string_view::npos &&
      lexicons.name_verbs.longest(plain, foreign, limit)) {
    add_person(plain, {at, foreign}, std::nullopt, 60, found);
    return foreign;
  }
  const std::uint32_t family = surname_at(plain, at, limit, true);
  const std::uint32_t end = family ? name_end(run, at, true) : at;
  if (end == at || end - at <= family) return at;
  const auto verb = lexicons.name_verbs.longest(plain, end, limit);
  const std::u16string_view next = plain.substr(end, end < limit ? 1 : 0);
  const bool speaks = verb.length > 1 || next == u"说" || next == u"称";
  const bool own = given_name_in_pieces(run, at, end) ||
                   (run.border(at + family) && kSeldomWords.find(plain[at]) != kSeldomWords.npos);
  // …研究所|邵峰|荣获: directly behind a body two characters are enough.
  const bool of_body = at > run.span().begin && given_name_in_pieces(run, at, end);
  // 王毅|参加会见, 李洪忠|主持会议: what persons do at meetings, as the whole clause.
  const bool meets = at == run.span().begin && verb.length > 1 && end - at == 2 && own &&
                     run.border(at + family) && attends(run, end);
  // 张杰|告诉记者
  const bool tells = at == run.span().begin && end - at == 2 && own && given_name_in_pieces(run, at, end) &&
                     plain.substr(end).starts_with(u"告诉记者");
  const bool of_several = own && end - at > 2 && counted_with(run, end);
  // …公司工会|王彬、: the last of what stands in a list is somebody of that body.
  const bool member = of_body && kSeldomWords.find(plain[at]) != kSeldomWords.npos && end == limit &&
                      limit < plain.size() && plain[limit] == u'、';
  const bool plays = own && run.border(at + family) && in_show(run, end) &&
                     !lexicons.stops.has(slice(plain, {at + family, end}));  // 曾|因演唱
  if (meets || tells || member || of_several || plays ||
      (own && end - at > 2 && at == run.span().begin && leads(run, end)) || (own && end - at > 2 && speaks) ||
      (of_body && (verb.length > 1 || (end == limit && end - at > 2)))) {
    add_person(plain, {at, end}, std::nullopt, 65, found);
    return end;
  }
  // 张桂芳是…: before a copula or a preposition three characters that make no words.
  constexpr std::u16string_view kSays = u"是从在自靠把";
  if (at == run.span().begin && given_name_in_pieces(run, at, end) && end - at == 3 && own && !next.empty() &&
      kSeldomWords.find(plain[at]) != kSeldomWords.npos && kSays.find(next[0]) != kSays.npos) {
    add_person(plain, {at, end}, std::nullopt, 55, found);
    return end;
  }
  const auto office = lexicons.titles.longest(plain, end, limit);
  const bool one_word = end - at == 3 && !run.border(at + 1) && !run.border(at + 2);
  if ((run.border(at + family) || (run.border(at + 2) && !lexicons.stops.has(plain.substr(at + 1, 1))) ||
       one_word) &&
      end - at > 2 && is_role(office) && office.length > 1 && run.border(end)) {
    add_person(plain, {at, end}, Span{end, end + office.length}, 65, found);
    return end;
  }
  return at;
}

/// Whether a person of the names found last ends at `at`.
bool person_ends(const FoundNames& found, std::uint32_t at) {
  for (auto name = found.rbegin(); name != found.rend() && name->span.end >= at; ++name) {
    if (name->kind == EntityKind::person && name->span.end == at) return true;
  }
  return false;
}

/// Where the organisations of `run` end, which were found last.
std::vector<std::uint32_t> body_ends(const NameRun& run, const FoundNames& found) {
  std::vector<std::uint32_t> ends;
  for (auto name = found.rbegin(); name != found.rend() && name->span.end > run.span().begin; ++name) {
    if (name->kind == EntityKind::organisation && !name->generic) ends.push_back(name->span.end);
  }
  return ends;
}

}  // namespace

ExpectedPerson expected_person(const NameRun& previous, const NameRun& run, const FoundNames& found) {
  const Span gap{previous.span().end, run.span().begin};
  const std::u16string_view between = slice(run.plain(), gap);
  if (gap.empty() || gap.size() > 3 || previous.span().empty() ||
      between.find_first_not_of(u" 、:\u3000") != between.npos) {
    return {};
  }
  for (auto name = found.rbegin(); name != found.rend() && name->span.end >= previous.span().begin; ++name) {
    if (name->kind == EntityKind::person && name->span.end == gap.begin) return {true, true, name->role};
  }
  const NameLexicons& lexicons = name_lexicons();
  const bool name = built_like_name(slice(run.plain(), previous.span()));  // 吴亚军 is no 亚军
  for (std::uint32_t length = std::min<std::uint32_t>(8, previous.span().size()); length >= 2; --length) {
    const std::uint32_t begin = gap.begin - length;
    if (name && length < previous.span().size()) continue;
    const std::int32_t title = lexicons.titles.find(slice(run.plain(), {begin, gap.begin}));
    const bool label = title == static_cast<std::int32_t>(TitleWord::byline);  // not 科普视频、科普展品
    if (title >= 0 && !(label && between.find(u'、') != between.npos)) {
      if (person_ends(found, begin)) return {true, true, std::nullopt};  // 李明华|教授、…
      const Span before = role_before(previous, begin, previous.span().begin);
      return {false, true, Span{begin_with_body(run.plain(), before, found), gap.begin}};
    }
  }
  return {};
}

void find_persons(const NameRun& run, const ExpectedPerson& expected, FoundNames& found) {
  const NameLexicons& lexicons = name_lexicons();
  const std::u16string_view plain = run.plain();
  const Span all = run.span();
  const std::vector<std::uint32_t> bodies = body_ends(run, found);
  std::uint32_t first = all.begin;
  if (expected.name) {
    const std::uint32_t foreign = foreign_end(run, all.begin);
    // 总经理、广友茶城总经理…: behind a role and 、 there is another role as often as a name.
    const bool listed = !expected.after_person && plain[all.begin - 1] == u'、';
    std::uint32_t end = foreign != all.begin ? foreign : name_end(run, all.begin, listed);
    // 发言人 武平: one word, and all that stands behind the role.
    const bool alone =
        all.size() == 2 && expected.role && !expected.after_person && plain[all.begin - 1] == u' ';
    if (end == all.begin && alone && built_like_name(slice(plain, all), true)) end = all.end;
    if (end != all.begin) {
      add_person(plain, {all.begin, end}, expected.role, 75, found);
      first = add_joined(run, after_title(run, end), expected.role, found);
    }
  }
  // 沈铭权：…: who speaks in an interview.
  if (first == all.begin && all.end < plain.size() && (plain[all.end] == u':' || plain[all.end] == u'：') &&
      (all.begin == 0 || is_line_end(plain[all.begin - 1])) && built_like_name(slice(plain, all)) &&
      given_name_in_pieces(run, all.begin, all.end)) {
    add_person(plain, all, std::nullopt, 65, found);
    return;
  }
  if (const std::uint32_t end = std::max(signature_end(run), author_end(run)); end != all.begin) {
    add_person(plain, {all.begin, end}, std::nullopt, 65, found);
    return;
  }
  if (const std::uint32_t begin = alias_begin(run); begin != all.end)
    add_person(plain, {begin, all.end}, std::nullopt, 75, found);
  for (std::uint32_t at = first; at < all.end;) {
    auto title = lexicons.titles.longest(plain, at, all.end);
    if (title && !run.border(at)) title = {};
    // 新生|代: the title begins a longer word.
    if (title.length > 1 && lexicons.words.longest(plain, at, all.end).length > title.length) title = {};
    const bool label = title.length == 1 && title.value == static_cast<std::int32_t>(TitleWord::byline);
    if (title && !label) {
      const std::uint32_t from = at + title.length;
      // 接报道|路交通: with the character behind it the label's last is a word.
      const bool cut = title.value == static_cast<std::int32_t>(TitleWord::byline) &&
                       lexicons.words.has(plain.substr(from - 1, 2));
      const std::uint32_t end = cut ? from : announced_end(run, from);
      // 城管|广益|中队: what a body is called after.
      const auto body = lexicons.org_heads.longest(plain, end, all.end);
      // 当事人|联川（中国）药业有限公司
      const bool firm = end + 2 < plain.size() && half_width(plain[end]) == u'(' &&
                        lexicons.places.longest(plain, end + 1).length > 1;
      if (const std::uint32_t begin = end == from ? before_office(run, at, first) : at; begin != at) {
        add_person(plain, {begin, at}, Span{at, from}, 70, found);
        at = first = from;
        continue;
      }
      if (end == from || firm || opens_firm({from, end}, plain, found) ||
          (body.length > 1 && body.value <= static_cast<std::int32_t>(OrgHead::kind))) {
        at = from;
        continue;
      }
      Span role{begin_with_body(plain, role_before(run, at, std::max(all.begin, first)), found), from};
      if (role.begin == all.begin && expected.name && !expected.after_person && expected.role)
        role.begin = expected.role->begin;
      add_person(plain, {from, end}, role, 85, found);
      at = first = add_joined(run, after_title(run, end), role, found);
      continue;
    }
    std::uint32_t end = transcribed_parts_end(run, at);
    if (const auto family = lexicons.surnames.longest(plain, at, all.end); end == at && family) {
      switch (static_cast<Surname>(family.value)) {
        case Surname::known:
          end = known_end(run, at);
          break;
        case Surname::given:
          end = two_parts_end(run, at);
          break;
        case Surname::rare:
          break;
        default:
          end = kin_end(run, at);
          if (end != at && plain[end - 1] == u'某') end = with_given_name(run, at, end);
          if (end == at) end = respected_end(run, at);
      }
    }
    if (end == at) end = described_end(run, at, bodies);
    const bool opens = at == all.begin || plain[at - 1] == u'和' || plain[at - 1] == u'与';
    if (end == at && opens) end = familiar_end(run, at);
    if (end != at) {
      const std::uint32_t called = after_title(run, end);  // 习近平|总书记
      auto role = called > end + 1 && run.border(called) ? std::optional<Span>({end, called}) : std::nullopt;
      if (!role && at > all.begin && behind_actor(run, at)) role = Span{run.border_before(at), at};
      add_person(plain, {at, end}, role, 75, found);
      at = add_joined(run, end, std::nullopt, found);
      continue;
    }
    const bool by = at > all.begin && plain[at - 1] == u'由' && run.border(at);  // 由|吴京主演
    if (at == all.begin || by || std::find(bodies.begin(), bodies.end(), at) != bodies.end())
      end = add_unannounced(run, at, found);
    at = std::max(at + 1, end);
  }
}

}  // namespace shuwen
