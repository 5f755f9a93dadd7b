#include "entities/persons.h"

#include <algorithm>

#include "entities/name_lexicons.h"
#include "text/chars.h"

namespace shuwen {
namespace {

std::uint32_t surname_at(std::u16string_view plain, std::uint32_t at, std::uint32_t end, bool common_only) {
  const auto match = name_lexicons().surnames.longest(plain, at, end);
  if (!match) return 0;
  const auto kind = static_cast<Surname>(match.value);
  return common_only && kind == Surname::rare ? 0 : match.length;
}

bool not_a_name(std::u16string_view word) {
  const NameLexicons& lexicons = name_lexicons();
  return lexicons.not_persons.has(word) || lexicons.stops.has(word) || lexicons.titles.has(word) ||
         lexicons.org_heads.has(word) || lexicons.places.has(word) || lexicons.place_heads.has(word);
}

/// The end of a foreign name 贝拉克·奥巴马 that begins at `at`, or `at`.
std::uint32_t foreign_end(const NameRun& run, std::uint32_t at) {
  const std::u16string_view plain = run.plain();
  std::uint32_t dot = at;
  while (dot < run.span().end && is_han(plain[dot]) && dot - at < 7)
    ++dot;
  if (dot == at || dot >= run.span().end || plain[dot] != u'·') return at;
  std::uint32_t end = dot;
  while (end < run.span().end && plain[end] == u'·') {
    std::uint32_t part = end + 1;
    while (part < run.span().end && is_han(plain[part])) {
      if (part > end + 2 && run.border(part)) {
        const auto verb = name_lexicons().name_verbs.longest(plain, part, run.span().end);
        if (verb) break;
      }
      if (++part - end > 8) break;
    }
    if (part == end + 1) break;
    end = part;
  }
  return end;
}

/// The end of the Chinese name that begins at `at` behind a role, or `at`. What follows decides its length.
std::uint32_t name_end(const NameRun& run, std::uint32_t at, bool common_only) {
  const std::u16string_view plain = run.plain();
  const std::uint32_t limit = run.span().end;
  const std::uint32_t family = surname_at(plain, at, limit, common_only);
  if (!family || at + family >= limit) return at;
  const NameLexicons& lexicons = name_lexicons();
  const std::uint32_t shorter = at + family + 1;
  const std::uint32_t longer = shorter + 1;
  const auto han = [&](std::uint32_t from, std::uint32_t to) {
    return to <= limit && std::all_of(plain.begin() + from, plain.begin() + to, is_han);
  };
  if (!han(at, shorter) || not_a_name(slice(plain, {at, shorter}))) return at;
  // 和广大, 都得到, 向记者: a family name that is a particle as well, before an ordinary word.
  constexpr std::u16string_view kParticleNames =
      u"和向都于从由时成来应常曾能可全万方高强平明易关路项段左计连别多但况尚且有符国家为以因在年";
  const bool particle = family == 1 && kParticleNames.find(plain[at]) != kParticleNames.npos;
  if (particle && longer <= limit && run.border(shorter - 1) && run.border(longer) && !run.border(shorter))
    return at;
  if (particle && (!run.border(at) || lexicons.words.longest(plain, at + family, limit))) return at;
  constexpr std::u16string_view kNeverGiven = u"的了是在将把被我你他她它们这那个得不没有就也靠";
  if (kNeverGiven.find(plain[at + family]) != kNeverGiven.npos) return at;
  // 蒙受, 车队: an ordinary word, unless the family name is one of the commonest.
  constexpr std::u16string_view kCommonest =
      u"王李张刘陈杨黄赵周吴徐孙马朱胡郭何林罗郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘田董袁余叶蒋杜苏魏吕丁沈";
  const bool commonest = family > 1 || kCommonest.find(plain[at]) != kCommonest.npos;
  if (!commonest && run.border(at) && !run.border(at + family)) return at;
  if (longer <= limit && not_a_name(slice(plain, {at, longer}))) return at;
  // 丁磊则, 张严对: particles seldom end a name.
  constexpr std::u16string_view kAfterName = u"则还也就都说称在是将把被对与及的等于为从但又曾便听";
  if (particle && (longer > limit || kAfterName.find(plain[shorter]) != kAfterName.npos)) return at;
  if (shorter < limit && kAfterName.find(plain[shorter]) != kAfterName.npos) return shorter;
  const bool cut = shorter == limit || !is_han(plain[shorter]);
  if (cut) return shorter;
  if (plain[shorter - 1] == u'某') return plain[shorter] == u'某' ? longer : shorter;
  const auto follows = [&](std::uint32_t from) {
    const auto match = lexicons.name_verbs.longest(plain, from, limit);
    return match.length;
  };
  const bool long_cut = longer == limit || !is_han(plain[longer]);
  if (!han(at, longer)) return shorter;
  if (long_cut) return not_a_name(slice(plain, {shorter, longer})) && follows(shorter) > 1 ? shorter : longer;
  const std::uint32_t after_long = follows(longer);
  const std::uint32_t after_short = follows(shorter);
  if (after_short > 1 && after_long < 2) return shorter;
  if (after_long) return longer;
  if (after_short && run.border(shorter)) return shorter;
  if (!run.border(longer) && run.border(shorter)) return shorter;  // the third character begins another word
  return longer;
}

/// The words directly before `at` that make the role: 赣州市民政局党组成员 is left to the merger; here
/// titles.
Span role_before(const NameRun& run, std::uint32_t title, std::uint32_t floor) {
  std::uint32_t begin = title;
  while (begin > floor && title - begin < 20) {
    const std::uint32_t word = run.border_before(begin);
    if (name_lexicons().stops.has(slice(run.plain(), {word, begin}))) break;
    begin = word;
  }
  return {begin, title};
}

/// 省住建厅|厅长: a role that begins inside or behind an organisation begins with it.
std::uint32_t begin_with_body(Span role, const FoundNames& found) {
  for (auto name = found.rbegin(); name != found.rend() && name->span.end >= role.begin; ++name) {
    if (name->kind == EntityKind::organisation && !name->generic && name->span.begin < role.begin &&
        name->span.end <= role.end) {
      return name->span.begin;
    }
  }
  return role.begin;
}

void add_person(Span span, std::optional<std::u16string> role, int confidence, FoundNames& found) {
  found.push_back(
      {.kind = EntityKind::person, .span = span, .confidence = confidence, .role = std::move(role)});
}

/// Behind a name: the title that follows it says more of the same person (袁道先|教授) and announces nobody.
std::uint32_t after_title(const NameRun& run, std::uint32_t at) {
  const auto title = name_lexicons().titles.longest(run.plain(), at, run.span().end);
  return title && title.value == static_cast<std::int32_t>(TitleWord::role) ? at + title.length : at;
}

/// 刘师傅, 李某某, 陈局长: a family name and what it is followed by. Gives the end, or `at`.
std::uint32_t kin_end(const NameRun& run, std::uint32_t at) {
  const std::uint32_t family = surname_at(run.plain(), at, run.span().end, true);
  if (!family || !name_lexicons().kin.longest(run.plain(), at + family, run.span().end) || !run.border(at))
    return at;
  // 陆林教授: not 林教授.
  if (at > run.span().begin && is_han(run.plain()[at - 1]) && run.border(at - 1) &&
      surname_at(run.plain(), at - 1, run.span().end, true) &&
      !name_lexicons().stops.has(run.plain().substr(at - 1, 1))) {
    return at;
  }
  if (std::u16string_view(u"和向都由从对为以在年全有家国来").find(run.plain()[at]) !=
      std::u16string_view::npos)
    return at;
  const auto match = name_lexicons().kin.longest(run.plain(), at + family, run.span().end);
  if (!match || !run.border(at + family + match.length)) return at;
  if (match.length == 1 && run.plain()[at + family] != u'某') return at;
  if (not_a_name(slice(run.plain(), {at, at + family + 1}))) return at;
  return at + family + match.length;
}

}  // namespace

bool built_like_name(std::u16string_view name) {
  if (name.size() < 2 || name.size() > 4) return name.find(u'·') != name.npos && name.size() < 16;
  if (!std::all_of(name.begin(), name.end(), is_han) || not_a_name(name)) return false;
  const auto family = name_lexicons().surnames.longest(name, 0);
  return family && family.length < name.size() && name.size() - family.length <= 2;
}

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
  for (std::uint32_t length = std::min<std::uint32_t>(8, previous.span().size()); length >= 2; --length) {
    const std::uint32_t begin = gap.begin - length;
    if (lexicons.titles.has(slice(run.plain(), {begin, gap.begin}))) {
      const Span role = {role_before(previous, begin, previous.span().begin).begin, gap.begin};
      return {false, true, std::u16string(slice(run.plain(), role))};
    }
  }
  return {};
}

void find_persons(const NameRun& run, const ExpectedPerson& expected, FoundNames& found) {
  const NameLexicons& lexicons = name_lexicons();
  const std::u16string_view plain = run.plain();
  const Span all = run.span();
  std::uint32_t first = all.begin;
  if (expected.name) {
    const std::uint32_t end = name_end(run, all.begin, false);
    if (end != all.begin) {
      add_person({all.begin, end}, expected.role, 75, found);
      first = after_title(run, end);
    }
  }
  for (std::uint32_t at = first; at < all.end;) {
    auto title = lexicons.titles.longest(plain, at, all.end);
    if (title && !run.border(at)) title = {};
    const bool label =
        title && title.length == 1 && title.value == static_cast<std::int32_t>(TitleWord::byline);
    if (title && !label) {
      const std::uint32_t from = at + title.length;
      std::uint32_t end = from < all.end ? foreign_end(run, from) : from;
      if (end == from && from < all.end) end = name_end(run, from, false);
      if (end == from && from < all.end) end = kin_end(run, from);
      if (end == from && from + 2 <= all.end && (plain[from] == u'小' || plain[from] == u'老') &&
          is_han(plain[from + 1]) && run.border(from) &&
          (from + 2 == all.end || lexicons.name_verbs.longest(plain, from + 2, all.end))) {
        end = from + 2;
      }
      if (end != from) {
        const Span before = role_before(run, at, std::max(all.begin, first));
        const std::uint32_t role_begin = begin_with_body(before, found);
        std::u16string role(slice(plain, {role_begin, from}));
        if (role_begin == all.begin && expected.name && !expected.after_person && expected.role)
          role.insert(0, *expected.role + u'、');
        add_person({from, end}, std::move(role), 85, found);
        at = first = after_title(run, end);
      } else {
        at = from;
      }
      continue;
    }
    const std::uint32_t kin = kin_end(run, at);
    if (kin != at) {
      add_person({at, kin}, std::nullopt, 75, found);
      at = kin;
      continue;
    }
    // 余文彬说, 何福平（…局长）: a name without a role before it, where nothing else can stand.
    const std::uint32_t family = at == all.begin ? surname_at(plain, at, all.end, true) : 0;
    if (family) {
      const std::uint32_t end = name_end(run, at, true);
      const bool whole = end != at && end - at > family;
      const std::u16string_view next = plain.substr(end, 1);
      const auto verb =
          whole && end < all.end ? lexicons.name_verbs.longest(plain, end, all.end) : PrefixTable::Match{};
      const bool speaks = verb.length > 1 || next == u"说" || next == u"称";
      const bool split = whole && run.border(at + family) && end - at > 2;
      if (split && speaks) {
        add_person({at, end}, std::nullopt, 65, found);
        at = end;
        continue;
      }
      const auto office = whole ? lexicons.titles.longest(plain, end, all.end) : PrefixTable::Match{};
      if (split && office && office.value == static_cast<std::int32_t>(TitleWord::role) &&
          office.length > 1 && run.border(end)) {
        add_person({at, end}, std::u16string(plain.substr(end, office.length)), 65, found);
        at = end;
        continue;
      }
    }
    ++at;
  }
}

void find_byline_persons(std::u16string_view plain, Span byline, FoundNames& found) {
  const NameLexicons& lexicons = name_lexicons();
  std::optional<std::u16string> role;
  for (std::uint32_t at = byline.begin; at < byline.end;) {
    if (!is_han(plain[at])) {
      ++at;
      continue;
    }
    std::uint32_t end = at;
    while (end < byline.end && (is_han(plain[end]) || plain[end] == u'·'))
      ++end;
    // Labels may touch the name: 记者季鹏.
    for (;;) {
      const auto label = lexicons.titles.longest(plain, at, end);
      if (!label) break;
      if (built_like_name(slice(plain, {at, end})) && end - at <= 3 && label.length == 1) break;
      role = std::u16string(plain.substr(at, label.length));
      at += label.length;
    }
    if (at < end && built_like_name(slice(plain, {at, end}))) add_person({at, end}, role, 90, found);
    at = std::max(at + 1, end);
  }
}

}  // namespace shuwen
