#include "entities/initiative_finder.h"

#include <algorithm>

#include "entities/initiative_words.h"
#include "entities/quotes.h"
#include "entities/reading.h"
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
  if (from < passage.end) result.phrase = head_phrase(plain, from, passage.end);
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
       {u"推行", u"推广", u"推出", u"创办", u"开展", u"实行", u"首创", u"试行", u"举办", u"开设", u"创设",
        u"施行", u"实施", u"上线", u"设立", u"启用", u"启动", u"发起", u"成立"}) {
    if (two == verb) return true;
  }
  return false;
}

/// The judgement of a quoted name without a head noun behind it.
/// `list` is where the list begins that it is a member of.
bool bare_name(std::u16string_view plain, const Quote& quote, std::uint32_t list, Span passage,
               FoundInitiative& found) {
  const NameLexicons& lexicons = name_lexicons();
  const std::u16string_view name = slice(plain, quote.inner);
  if (name.size() > 14 || name.find(u'，') != name.npos || name.find(u',') != name.npos) return false;
  const bool verb = launched(plain, list, passage.begin);
  const InitiativeType* tail = type_by_tail(name);
  const bool figures = built_on_figures(name);
  // 四好|农村路 is named by the longer word, though 路 is a figure of speech.
  const bool figurative = ends_in(lexicons.figuratives, name) > ends_in(lexicons.initiative_tails, name);
  found.type = tail ? *tail : figures ? InitiativeType::mechanism : InitiativeType::other;
  const auto built = head_like_behind(plain, quote.whole.end, passage.end);
  const char16_t next = quote.whole.end < passage.end ? plain[quote.whole.end] : u'\n';
  const bool ends = !is_han(next) || next == u'等' || next == u'和' || next == u'与';  // not “…”课
  const bool direct = ends && announced_directly(plain, list, passage.begin);
  found.certain = verb && !figurative && (tail || figures || ((built || direct) && name.size() >= 3));
  const bool telling = ends_in(lexicons.initiative_tails, name) > 1;  // 枫桥|经验, 工地民情|驿站; not 街长|制
  if (telling && !figurative && name.size() >= 4) found.certain = true;
  if (built && !tail) found.type = InitiativeType::project;
  if (std::u16string_view(u"式型化").find(name.back()) != std::u16string_view::npos) found.certain = false;
  if (name.find(u'、') != name.npos) found.certain = false;  // a slogan of two halves
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
      } else if (!bare_name(plain, quote, quotes[first].whole.begin, passage, found)) {
        continue;
      }
      all.push_back(found);
    }
    first = last + 1;
  }
}

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
  for (const std::u16string_view kind :
       {u"专项", u"集中", u"统一", u"联合",   u"具体", u"实际", u"救援", u"搜救", u"军事",
        u"执法", u"整治", u"一致", u"自觉",   u"共同", u"相关", u"系列", u"巡查", u"抓捕",
        u"营救", u"维权", u"突击", u"清查",   u"检查", u"清理", u"打击", u"攻坚", u"治理",
        u"抢险", u"志愿", u"公益", u"下一步", u"有力", u"果断", u"紧急"}) {
    if (stem.size() >= kind.size() && stem.substr(stem.size() - kind.size()) == kind) return false;
  }
  return true;
}

bool way_of_working(std::u16string_view phrase) {
  for (const std::u16string_view tail :
       {u"化管理", u"式执法", u"式管理", u"式服务", u"式监管", u"化执法", u"化监管", u"性执法", u"性管理"}) {
    if (phrase.size() > tail.size() && phrase.substr(phrase.size() - tail.size()) == tail) return true;
  }
  return false;
}

constexpr std::uint32_t kLongestUnquoted = 22;

/// 推行非接触式执法: the object of such a verb, up to the end of its clause, when it ends like one.
void find_launched(const NameRun& run, std::vector<FoundInitiative>& all) {
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
    while (begin < run.span().end && (plain[begin] == u'了' || plain[begin] == u'过'))
      ++begin;
    at += verb.length;
    const Span phrase{begin, run.span().end};
    if (phrase.size() < 4 || phrase.size() > kLongestUnquoted) continue;
    const std::u16string_view text = slice(plain, phrase);
    if (text.find(u'的') != text.npos || is_digit(text.front())) continue;
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
      found.type = plain[phrase.end - 1] == u'法' ? InitiativeType::method : InitiativeType::campaign;
    }
    found.certain = true;
    found.confidence = 65;
    all.push_back(found);
    return;
  }
}

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

/// 7315错时工作机制, 四微工作法: a numeral that is no amount, and a telling head behind it.
void find_numbered(const NameRun& run, std::vector<FoundInitiative>& all) {
  const std::u16string_view plain = run.plain();
  const PrefixTable& heads = name_lexicons().initiative_heads;
  for (std::uint32_t at = run.span().begin; at < run.span().end; ++at) {
    constexpr std::u16string_view kNumerals = u"一二三四五六七八九十百千两双";
    const bool digits =
        is_digit(plain[at]) && at + 2 < run.span().end && is_digit(plain[at + 1]) && is_digit(plain[at + 2]);
    const bool numeral = kNumerals.find(plain[at]) != kNumerals.npos;
    if (!digits && !numeral) continue;
    std::uint32_t behind = at;
    while (behind < run.span().end && (is_digit(plain[behind]) || plain[behind] == u'+'))
      ++behind;
    if (behind == at) ++behind;
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

}  // namespace

std::vector<FoundInitiative> find_initiatives(std::u16string_view plain, Span passage) {
  std::vector<FoundInitiative> all;
  find_quoted(plain, passage, all);
  const std::size_t quoted = all.size();
  for (const NameRun& run : runs_of(plain, passage)) {
    find_launched(run, all);
    find_numbered(run, all);
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
