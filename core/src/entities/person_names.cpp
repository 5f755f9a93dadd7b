#include "entities/person_names.h"

#include <algorithm>

#include "entities/name_lexicons.h"
#include "text/chars.h"

namespace shuwen {
namespace {

constexpr std::u16string_view kCommonest =
    u"王李张刘陈杨黄赵周吴徐孙马朱胡郭何林罗郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘田董袁余叶蒋杜苏魏吕丁沈";

/// A place, but for a county's short form: people are called so, too (武平).
bool place_alone(std::u16string_view word) {
  const NameLexicons& lexicons = name_lexicons();
  const std::int32_t form = lexicons.places.find(word);
  if (form < 0) return false;
  return !lexicons.place_forms[static_cast<std::size_t>(form)].plain_word || lexicons.ordinary.has(word);
}

/// 白雪|梅|介绍: a word and a piece before what a person does, or at the run's end.
bool word_and_piece(const NameRun& run, std::uint32_t at, std::uint32_t end) {
  constexpr std::u16string_view kPersons = u"长员者人们家手师生民工队组部会";  // 车队|长
  constexpr std::u16string_view kParticles = u"就对将向在从为以与和";
  if (end > run.span().end || end != at + 3 || !run.border(end - 1) || !run.border(end)) return false;
  if (kPersons.find(run.plain()[end - 1]) != kPersons.npos) return false;
  const auto office = name_lexicons().titles.longest(run.plain(), end, run.span().end);
  if (office.length > 2 && office.value == static_cast<std::int32_t>(TitleWord::role)) return true;
  if (name_lexicons().stops.has(run.plain().substr(end - 1, 1))) return false;
  return end == run.span().end || verb_behind(run, end) > 1 ||
         kParticles.find(run.plain()[end]) != kParticles.npos;
}

/// 丁磊|则, 选手赵丹|以: whether a particle that seldom ends a name stands at `at`; not 以及.
bool particle_behind(const NameRun& run, std::uint32_t at) {
  constexpr std::u16string_view kAfterName = u"则还也就都说称在是将把被对与及的等于为从但又曾便听回";
  if (at >= run.span().end) return false;
  const std::u16string_view next = run.plain().substr(at, 2);
  return kAfterName.find(next[0]) != kAfterName.npos ||
         (next[0] == u'以' && !name_lexicons().stops.has(next));
}

/// 李明华|市长: whether an office stands behind a name; 周家村|村长 is no name.
bool office_behind(const NameRun& run, std::uint32_t end) {
  constexpr std::u16string_view kOfBodies = u"省市县区乡镇村州旗局委部处科所院校会厂站队办组司";
  if (kOfBodies.find(run.plain()[end - 1]) != kOfBodies.npos) return false;
  const auto office = name_lexicons().titles.longest(run.plain(), end, run.span().end);
  if (office.length < 2 || office.value != static_cast<std::int32_t>(TitleWord::role)) return false;
  constexpr std::u16string_view kOffices = u"长记席理统任", kNoOffice = u"路街河湖林巷楼";
  if (kNoOffice.find(run.plain()[end]) != kNoOffice.npos) return false;
  return kOffices.find(run.plain()[end + office.length - 1]) != kOffices.npos &&
         run.border(end + office.length);
}

bool says_at(const NameRun& run, std::uint32_t at) {
  return verb_behind(run, at) == 1 && std::u16string_view(u"说称").find(run.plain()[at]) < 2;
}

/// 校长|江波|说: a word that the lexicons do not know, before somebody's speech.
bool speaks(const NameRun& run, std::uint32_t at, std::uint32_t end) {
  const bool speech = verb_behind(run, end) > 1 || says_at(run, end);
  return speech && run.border(end) && !name_lexicons().words.has(slice(run.plain(), {at, end}));
}

}  // namespace

std::uint32_t verb_behind(const NameRun& run, std::uint32_t at) {
  return name_lexicons().name_verbs.longest(run.plain(), at, run.span().end).length;
}

bool not_a_name(std::u16string_view word, bool announced) {
  const NameLexicons& lexicons = name_lexicons();
  return lexicons.not_persons.has(word) || lexicons.stops.has(word) || lexicons.titles.has(word) ||
         lexicons.org_heads.has(word) || lexicons.place_heads.has(word) ||
         (announced ? place_alone(word) : lexicons.places.has(word));
}

std::uint32_t surname_at(std::u16string_view plain, std::uint32_t at, std::uint32_t end, bool common_only) {
  const auto match = name_lexicons().surnames.longest(plain, at, end);
  if (!match) return 0;
  const auto kind = static_cast<Surname>(match.value);
  if (kind == Surname::known) return 0;
  return common_only && (kind == Surname::rare || kind == Surname::given) ? 0 : match.length;
}

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
  if (!han(at, shorter) || not_a_name(slice(plain, {at, shorter}), !common_only)) return at;
  // 5000 万|像素
  const std::uint32_t number = at > 1 && plain[at - 1] == u' ' ? at - 1 : at;
  if (plain[at] == u'万' && number > 0 && is_digit(plain[number - 1])) return at;
  // 应|李明邀请
  if (plain[at] == u'应' && kCommonest.find(plain[shorter - 1]) != kCommonest.npos && longer < limit)
    return at;
  // 和广大, 都得到, 向记者: a family name that is a particle as well, before an ordinary word.
  constexpr std::u16string_view kParticleNames =
      u"和向都于从由时成来应常曾能可全万方高强平明易关路项段左计连别多但况尚且有符国家为以因在年";
  const bool particle = family == 1 && kParticleNames.find(plain[at]) != kParticleNames.npos;
  // 主席|明|瑞雪|调研: of those, the ones that name people more often, before what only a person does.
  constexpr std::u16string_view kNamesToo = u"高明易路项段左时成万方常曾全";
  // 主席|高云龙、; not 代表|时|强调,
  const bool ends_here = longer == limit && !common_only && !verb_behind(run, shorter - 1) &&
                         std::u16string_view(u"高明易方万路").find(plain[at]) != std::u16string_view::npos;
  const bool acts = longer <= limit && kNamesToo.find(plain[at]) != kNamesToo.npos && run.border(at) &&
                    (ends_here || verb_behind(run, longer) > 1 || says_at(run, longer));
  if (particle && !acts && longer <= limit && run.border(shorter - 1) && run.border(longer) &&
      !run.border(shorter)) {
    return at;
  }
  if (particle && !acts && (!run.border(at) || lexicons.words.longest(plain, at + family, limit))) return at;
  constexpr std::u16string_view kNeverGiven = u"的了是在将把被我你他她它们这那个得不没有就也靠等吗吧呢啊到";
  if (kNeverGiven.find(plain[at + family]) != kNeverGiven.npos) return at;
  // 蒙受, 车队: an ordinary word, unless the family name is one of the commonest.
  const bool commonest = family > 1 || kCommonest.find(plain[at]) != kCommonest.npos;
  if (!commonest && run.border(at) && !run.border(at + family) && !word_and_piece(run, at, longer) &&
      (common_only || !speaks(run, at, shorter))) {
    return at;
  }
  if (longer <= limit && not_a_name(slice(plain, {at, longer}), !common_only)) return at;
  // 记者向龙湖集团, 民警向杨某了解, 游客来此拍照, 摄影|班学员: another word, unless the name is all there is
  // or somebody speaks.
  constexpr std::u16string_view kPrepositions = u"向和从由于都边时来能可有但况尚且班";
  if (family == 1 && kPrepositions.find(plain[at]) != kPrepositions.npos) {
    const bool alone = longer >= limit || !is_han(plain[shorter]) || !is_han(plain[longer]);
    if (!alone && verb_behind(run, longer) < 2 && verb_behind(run, shorter) < 2) return at;
    if (longer <= limit && plain[shorter] == u'某') return at;
  }
  // 丁磊则, 张严对: particles seldom end a name.
  if (particle && (longer > limit || particle_behind(run, shorter))) return at;
  if (particle_behind(run, shorter)) return shorter;
  const bool cut = shorter == limit || !is_han(plain[shorter]);
  if (cut) return shorter;
  if (plain[shorter - 1] == u'某') {
    // 王某逃走, 黄某平归案: one more character when it is no word's begin.
    constexpr std::u16string_view kDeeds = u"犯逃因涉供辩偷骗抢打杀伤驾持拒投酒违造甲乙丙丁";
    const bool listed = longer < limit && plain[longer] == u'等';  // 刘某强|等6人
    const bool piece = longer <= limit && (listed || (run.border(shorter) && run.border(longer))) &&
                       is_han(plain[shorter]) && !verb_behind(run, shorter) &&
                       kDeeds.find(plain[shorter]) == kDeeds.npos &&
                       !lexicons.stops.has(plain.substr(shorter, 1));
    return plain[shorter] == u'某' || piece ? longer : shorter;
  }
  const bool long_cut = longer == limit || !is_han(plain[longer]);
  if (!han(at, longer)) return shorter;
  if (long_cut) {
    const bool word = not_a_name(slice(plain, {shorter, longer})) && verb_behind(run, shorter) > 1;
    return word || plain[shorter] == u'家' ? shorter : longer;  // 走进李明|家
  }
  if (plain[shorter] == plain[longer]) return shorter;  // 周琦|点点头
  const std::uint32_t after_long = verb_behind(run, longer);
  const std::uint32_t after_short = verb_behind(run, shorter);
  if (after_short > 1 && after_long < 2) return shorter;
  if (shorter + after_short >= longer + after_long && after_long) return shorter;  // 陈熠|出生于
  if (after_long) return longer;
  if (after_short && run.border(shorter)) return shorter;
  if (!run.border(longer) && run.border(shorter)) return shorter;  // the third character begins another word
  return longer;
}

std::uint32_t kin_end(const NameRun& run, std::uint32_t at) {
  const std::u16string_view plain = run.plain();
  const std::uint32_t family = surname_at(plain, at, run.span().end, true);
  if (!family) return at;
  const auto kin = name_lexicons().kin.longest(plain, at + family, run.span().end);
  if (!kin || !run.border(at) || !run.border(at + family + kin.length)) return at;
  // 陆林教授: not 林教授.
  if (at > run.span().begin && is_han(plain[at - 1]) && run.border(at - 1) &&
      surname_at(plain, at - 1, run.span().end, true) &&
      !name_lexicons().stops.has(plain.substr(at - 1, 1))) {
    return at;
  }
  // 任泽明董事长: not 明董事长.
  if (at == run.span().begin + 2 && !name_lexicons().stops.has(plain.substr(at - 2, 2)) &&
      surname_at(plain, at - 2, run.span().end, true))
    return at;
  constexpr std::u16string_view kNoFamily = u"和向都由从对为以在年全有家国来原";
  if (kNoFamily.find(plain[at]) != kNoFamily.npos) return at;
  if (kin.length == 1 && plain[at + family] != u'某') return at;
  if (not_a_name(slice(plain, {at, at + family + 1}))) return at;
  return at + family + kin.length;
}

std::uint32_t familiar_end(const NameRun& run, std::uint32_t at) {
  const std::u16string_view plain = run.plain();
  const std::uint32_t end = at + 2;
  if (end > run.span().end || (plain[at] != u'小' && plain[at] != u'老') || !run.border(at) ||
      kCommonest.find(plain[at + 1]) == kCommonest.npos || not_a_name(slice(plain, {at, end}))) {
    return at;
  }
  const bool ends =
      end == run.span().end || !is_han(plain[end]) || (run.border(end) && verb_behind(run, end));
  return ends ? end : at;
}

bool given_name_in_pieces(const NameRun& run, std::uint32_t at, std::uint32_t end) {
  const std::uint32_t family = surname_at(run.plain(), at, end, false);
  if (!family || end - at - family > 2 || end - at == family || !run.border(at) || !run.border(end))
    return false;
  return run.border(at + family) && (end - at - family == 1 || run.border(at + family + 1));
}

std::uint32_t respected_end(const NameRun& run, std::uint32_t at) {
  const std::uint32_t end = at + 3;
  if (end + 2 > run.span().end || !surname_at(run.plain(), at, run.span().end, true)) return at;
  // What follows is asked first: it is seldom a title, and the segmenter is slow.
  const std::u16string_view next = run.plain().substr(end, 2);
  const bool respect = next == u"同志" || next == u"先生" || next == u"女士" || next == u"院士";
  if (!respect && !office_behind(run, end)) return at;
  if (!given_name_in_pieces(run, at, end) || name_end(run, at, true) != end) return at;
  if (at > 0 && is_digit(run.plain()[at - 1])) return at;
  return built_like_name(slice(run.plain(), {at, end})) ? end : at;
}

bool built_like_name(std::u16string_view name, bool announced) {
  if (name.size() < 2 || name.size() > 4) return name.find(u'·') != name.npos && name.size() < 16;
  if (!std::all_of(name.begin(), name.end(), is_han) || not_a_name(name, announced)) return false;
  const auto family = name_lexicons().surnames.longest(name, 0);
  return family && family.length < name.size() && name.size() - family.length <= 2;
}

}  // namespace shuwen
