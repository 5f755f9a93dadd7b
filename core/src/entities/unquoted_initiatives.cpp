#include "entities/unquoted_initiatives.h"

#include <algorithm>

#include "entities/initiative_words.h"
#include "text/chars.h"

namespace shuwen {
namespace {

/// The head nouns that make an initiative of a phrase that begins with a numeral: 五社|联动机制.
bool telling_behind_numeral(std::u16string_view word, InitiativeHead head) {
  return word.size() > 1 && head.strength == HeadStrength::strong &&
         (head.type == InitiativeType::campaign || head.type == InitiativeType::method ||
          head.type == InitiativeType::mechanism || head.type == InitiativeType::system);
}

/// 清风|行动: an action by name, not by what is done or how.
bool named_action(std::u16string_view phrase) {
  constexpr std::u16string_view kAction = u"行动";
  if (phrase.size() < 4 || phrase.size() > 8 || phrase.substr(phrase.size() - 2) != kAction) return false;
  const std::u16string_view stem = phrase.substr(0, phrase.size() - 2);
  const NameLexicons& lexicons = name_lexicons();
  if (lexicons.stops.has(stem) || lexicons.kind_stems.has(stem)) return false;
  return ends_in(lexicons.action_kinds, stem) == 0;
}

bool way_of_working(std::u16string_view phrase) {
  if (phrase.front() == u'非' && phrase.size() > 4 && phrase.substr(phrase.size() - 2) == u"执法")
    return true;
  for (const std::u16string_view tail :
       {u"化管理", u"式执法", u"式管理", u"式服务", u"式监管", u"化执法", u"化监管", u"性执法", u"性管理"}) {
    if (phrase.size() > tail.size() && phrase.substr(phrase.size() - tail.size()) == tail) return true;
  }
  return false;
}

/// 百亿补贴|计划, 千村示范|工程: how much or many of what a scheme is called after, behind the verb that
/// begins it.
std::uint32_t scheme_end(const NameRun& run, std::uint32_t at) {
  constexpr std::uint32_t kLongestScheme = 10;
  constexpr std::u16string_view kGreat = u"百千万", kOfWhat = u"亿万人村城企店镇乡校家岗才户";
  const std::u16string_view plain = run.plain();
  if (at + 4 > run.span().end || kGreat.find(plain[at]) == kGreat.npos ||
      kOfWhat.find(plain[at + 1]) == kOfWhat.npos)
    return at;
  const std::u16string_view before = slice(plain, {run.span().begin, at});
  const auto begins = [&](std::u16string_view verb) { return before.ends_with(verb); };
  if (!before.empty() && !begins(u"推出") && !begins(u"实施") && !begins(u"启动") && !begins(u"开展") &&
      !begins(u"推进"))
    return at;
  for (std::uint32_t head = at + 3; head + 2 <= run.span().end && head - at < kLongestScheme; ++head) {
    const std::u16string_view word = plain.substr(head, 2);
    const bool kind = word == u"计划" || word == u"工程" || word == u"行动";
    if (kind && plain[head - 1] != u'级' && run.border(head) && run.border(head + 2)) return head + 2;
  }
  return at;
}

FoundInitiative scheme(std::u16string_view plain, Span span) {
  FoundInitiative found;
  found.span = span;
  found.name = {span.begin, span.end - 2};
  found.head = {span.end - 2, span.end};
  found.type = plain[span.end - 1] == u'动' ? InitiativeType::campaign : InitiativeType::project;
  found.certain = true;
  found.confidence = 60;
  return found;
}

constexpr std::uint32_t kLongestUnquoted = 22;

/// Whether a word of [from, to) is no part of names.
bool holds_stop(const NameRun& run, std::uint32_t from, std::uint32_t to) {
  while (from < to) {
    const std::uint32_t next = std::min(run.border_after(from), to);
    const std::int32_t stop = name_lexicons().stops.find(slice(run.plain(), {from, next}));
    if (next - from > 1 && stop >= 0 && stop != static_cast<std::int32_t>(StopWord::nominal)) return true;
    from = next;
  }
  return false;
}

}  // namespace

void find_launched_initiatives(const NameRun& run, std::vector<FoundInitiative>& all) {
  const NameLexicons& lexicons = name_lexicons();
  const std::u16string_view plain = run.plain();
  // Asked first: few clauses end so, and the segmenter is slow.
  constexpr std::u16string_view kLast = u"动法理执务管";
  if (run.span().size() < 6 || (kLast.find(plain[run.span().end - 1]) == kLast.npos &&
                                kLast.find(plain[run.span().end - 2]) == kLast.npos)) {
    return;
  }
  for (std::uint32_t at = run.span().begin; at < run.span().end;) {
    const auto verb = lexicons.initiative_verbs.longest(plain, at, run.span().end);
    if (!verb || verb.length < 2 || !run.border(at)) {
      ++at;
      continue;
    }
    std::uint32_t begin = at + verb.length;
    while (begin < run.span().end &&
           (plain[begin] == u'了' || plain[begin] == u'过' || plain[begin] == u'到'))
      ++begin;
    while (const auto next = lexicons.initiative_verbs.longest(plain, begin, run.span().end))
      begin += next.length;  // 组织|开展
    at += verb.length;
    const Span phrase{begin, run.span().end};
    if (phrase.size() < 4 || phrase.size() > kLongestUnquoted) continue;
    const std::u16string_view text = slice(plain, phrase);
    // 宣讲等|行动: of several kinds.
    const std::size_t others = text.rfind(u'等');
    if (text.find(u'的') != text.npos || (others != text.npos && others + 7 > text.size()) ||
        is_digit(text.front())) {
      continue;
    }
    FoundInitiative found;
    found.span = found.name = phrase;
    found.head = {phrase.end, phrase.end};
    if (way_of_working(text)) {
      found.type = text.substr(text.size() - 2) == u"管理" ? InitiativeType::system : InitiativeType::method;
    } else {
      std::uint32_t length = 0;
      for (const std::u16string_view head :
           {u"专项整治行动", u"专项执法行动", u"专项行动", u"工作法", u"整治行动", u"攻坚行动"}) {
        if (text.size() > head.size() + 1 && text.substr(text.size() - head.size()) == head) {
          length = static_cast<std::uint32_t>(head.size());
          break;
        }
      }
      if (!length && !named_action(text)) continue;
      const std::u16string_view stem = text.substr(0, text.size() - length);
      if (length && ends_in(lexicons.action_kinds, stem) == stem.size()) continue;  // 集中|整治行动
      found.type = plain[phrase.end - 1] == u'法' ? InitiativeType::method : InitiativeType::campaign;
    }
    found.certain = true;
    found.confidence = 65;
    all.push_back(found);
    return;
  }
}

void find_numbered_initiatives(const NameRun& run, std::vector<FoundInitiative>& all) {
  const std::u16string_view plain = run.plain();
  const PrefixTable& heads = name_lexicons().initiative_heads;
  for (std::uint32_t at = run.span().begin; at < run.span().end; ++at) {
    constexpr std::u16string_view kNumerals = u"一二三四五六七八九十百千两双";
    const bool digits =
        is_digit(plain[at]) && at + 2 < run.span().end && is_digit(plain[at + 1]) && is_digit(plain[at + 2]);
    const bool numeral = kNumerals.find(plain[at]) != kNumerals.npos;
    if (!digits && !numeral) continue;
    // S-400防空系统, 珠|三角平台, 八宝山|革命公墓
    const bool model = digits && at > 0 && (plain[at - 1] == u'-' || is_latin(plain[at - 1]));
    if (model || (numeral &&
                  (!run.border(at) || name_lexicons().places.longest(plain, at, run.span().end).length > 2)))
      continue;
    if (const std::uint32_t end = scheme_end(run, at); numeral && end != at) {
      all.push_back(scheme(plain, {at, end}));
      at = end - 1;
      continue;
    }
    std::uint32_t behind = at;
    while (behind < run.span().end && (is_digit(plain[behind]) || plain[behind] == u'+'))
      ++behind;
    if (behind == at) ++behind;
    constexpr std::u16string_view kAmount = u"万亿元余多倍帧米吨克度秒瓦";  // 3000亿美元清单
    if (plain[behind - 1] == u'+' && behind < run.span().end && is_han(plain[behind]))
      continue;  // 9200+旗舰平台
    if (digits && behind < run.span().end && kAmount.find(plain[behind]) != kAmount.npos) continue;
    // 一 means “a” or “whole”, but in 一户一策.
    if (plain[at] == u'一' && (at + 2 >= run.span().end || plain[at + 2] != u'一')) continue;
    const std::uint32_t limit = std::min(run.span().end, behind + 10);
    for (std::uint32_t head = behind + 1; head < limit; ++head) {
      if (std::u16string_view(u"的了在和与是个项次名条").find(plain[head - 1]) != std::u16string_view::npos)
        break;
      const auto match = heads.longest(plain, head, run.span().end);
      if (!match) continue;
      const InitiativeHead kind = name_lexicons().initiative_head_list[static_cast<std::size_t>(match.value)];
      if (!telling_behind_numeral(plain.substr(head, match.length), kind) || !run.border(head + match.length))
        continue;
      if (digits && holds_stop(run, behind, head)) break;  // 800|根据|…网络
      if (numeral && (head - at > (plain[at] == u'一' ? 4U : 3U) || head - at < 2)) break;
      // 三级, 两地, 三方: so many of something, not a name.
      constexpr std::u16string_view kCounted =
          u"期届次级大类种批轮年月日方地省市县区国岸州城部委局校院个项家名位条套站体";
      if (kCounted.find(plain[behind]) != kCounted.npos) break;
      FoundInitiative found;
      found.span = found.name = {at, head + match.length};
      found.head = {found.span.end, found.span.end};
      found.type = kind.type;
      found.certain = true;
      found.confidence = 60;
      all.push_back(found);
      at = found.span.end - 1;
      break;
    }
    at = std::max(at, behind - 1);
  }
}

}  // namespace shuwen
