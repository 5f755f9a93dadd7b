#include "entities/initiative_words.h"

#include <algorithm>
#include <array>

#include "entities/reading.h"
#include "text/chars.h"

namespace shuwen {
namespace {

constexpr std::uint32_t kLongestHeadPhrase = 14;
constexpr std::uint32_t kLongestAttribute = 8;  // units between a closing mark and its head noun

bool sentence_mark(char16_t c) {
  return std::u16string_view(u"。！？!?；;…").find(c) != std::u16string_view::npos;
}

/// The longest word of `table` that ends at `end`.
std::uint32_t ending_at(const PrefixTable& table, std::u16string_view plain, std::uint32_t end,
                        std::uint32_t begin) {
  const std::uint32_t longest = std::min(end - begin, table.longest_word());
  for (std::uint32_t length = longest; length > 0; --length) {
    if (table.has(plain.substr(end - length, length))) return length;
  }
  return 0;
}

}  // namespace

HeadPhrase head_phrase(std::u16string_view plain, std::uint32_t from, std::uint32_t end) {
  HeadPhrase result{{from, from}};
  std::uint32_t limit = from;
  while (limit < end && limit - from < kLongestHeadPhrase + 8 &&
         (is_han(plain[limit]) || is_latin(plain[limit]))) {
    ++limit;
  }
  if (limit == from) return result;
  const NameLexicons& lexicons = name_lexicons();
  const NameRun run(plain, {from, limit});
  std::uint32_t attribute = from;
  for (std::uint32_t at = from; at < limit && at - from < kLongestHeadPhrase;) {
    auto match = lexicons.initiative_heads.longest(plain, at, limit);
    while (match && !run.border(at + match.length)) {
      match = lexicons.initiative_heads.longest(plain, at, at + match.length - 1);
    }
    if (match) {
      const auto head = lexicons.initiative_head_list[static_cast<std::size_t>(match.value)];
      result.span.end = at + match.length;
      result.head = head;
      at = result.span.end;
      attribute = at;
      continue;
    }
    const std::uint32_t next = run.border_after(at);
    const std::u16string_view word = slice(plain, {at, next});
    const std::int32_t stop = lexicons.stops.find(word);
    // 结对|帮扶活动, 基层|治理体系: verbs and adjectives are attributes; a particle ends the phrase.
    const bool qualifies = word.size() > 1 && stop != static_cast<std::int32_t>(StopWord::function) &&
                           stop != static_cast<std::int32_t>(StopWord::time);
    if (stop >= 0 && word != u"老" && !(qualifies && result.span.empty() && at - from < 5)) break;
    // Behind a head only another head that follows directly goes on: 服务|模式, 行动|方案.
    if (!result.span.empty() || next - attribute > kLongestAttribute) break;
    at = next;
  }
  return result;
}

bool no_initiative(std::u16string_view plain, const Quote& quote, Span passage) {
  const NameLexicons& lexicons = name_lexicons();
  const std::u16string_view name = slice(plain, quote.inner);
  if (name.size() < 2 || name.size() > 30) return true;
  if (std::any_of(name.begin(), name.end(), sentence_mark)) return true;
  if (lexicons.stops.find(name) == static_cast<std::int32_t>(StopWord::time)) return true;  // “五一”假期
  if (name.find(u'\n') != name.npos) return true;
  for (const std::u16string_view said : {u"已经", u"正在", u"我们将", u"我们要"}) {
    if (name.find(said) != name.npos) return true;
  }
  const auto after = quote.whole.end;
  // “…”问题; but “…”产业|扶贫模式 is named by what follows.
  if (const auto slogan = lexicons.slogans.longest(plain, after, passage.end);
      slogan && head_phrase(plain, after, passage.end).span.size() <= slogan.length) {
    return true;
  }
  // “…,”他说: speech ends in a comma, or is introduced by a colon.
  if (name.back() == u',' || name.back() == u'，') return true;
  if (quote.whole.begin > passage.begin && head_phrase(plain, quote.whole.end, passage.end).span.empty()) {
    const char16_t before = plain[quote.whole.begin - 1];
    if (before == u':' || before == u'：') return true;
  }
  return false;
}

bool launched(std::u16string_view plain, std::uint32_t at, std::uint32_t begin) {
  const NameLexicons& lexicons = name_lexicons();
  std::uint32_t first = at;
  while (first > begin && at - first < 24 && is_han(plain[first - 1]))
    --first;
  if (first == at) return false;
  const NameRun run(plain, {first, at});
  for (std::uint32_t end = at; end > first && at - end <= 8;) {
    if (end == at || run.border(end)) {
      if (ending_at(lexicons.contrasts, plain, end, first) > 0 &&
          ending_at(lexicons.initiative_verbs, plain, end, first) == 0) {
        return false;
      }
      std::uint32_t verb_end = end;
      if (verb_end > first && (plain[verb_end - 1] == u'了' || plain[verb_end - 1] == u'起')) --verb_end;
      if (ending_at(lexicons.initiative_verbs, plain, verb_end, first) > 0) return true;
    }
    const std::uint32_t next = run.border_before(end);
    const std::u16string_view word = slice(plain, {next, end});
    const std::int32_t stop = lexicons.stops.find(word);
    if (stop == static_cast<std::int32_t>(StopWord::function) ||
        stop == static_cast<std::int32_t>(StopWord::time)) {
      return false;
    }
    end = next;
  }
  return false;
}

bool built_on_figures(std::u16string_view name) {
  constexpr std::u16string_view kNumerals = u"一二三四五六七八九十百千两双";
  const bool digits = std::any_of(name.begin(), name.end(), is_digit);
  const bool plus = name.find(u'+') != name.npos;
  if (digits || plus) return name.size() <= 12;
  if (name.size() < 3) return false;
  std::size_t numerals = 0;
  for (const char16_t c : name)
    numerals += kNumerals.find(c) != kNumerals.npos;
  // 三项清单, 一案双查, 四好农村路, 一楼一策.
  if (numerals == 0 || name.size() > 8) return false;
  return kNumerals.find(name.front()) != kNumerals.npos && (numerals > 1 || name.size() >= 3);
}

std::uint32_t ends_in(const PrefixTable& table, std::u16string_view name) {
  return ending_at(table, name, static_cast<std::uint32_t>(name.size()), 0);
}

const InitiativeType* type_by_tail(std::u16string_view name) {
  static const std::array<InitiativeType, 8> kTypes = {
      InitiativeType::campaign, InitiativeType::method,  InitiativeType::mechanism, InitiativeType::system,
      InitiativeType::brand,    InitiativeType::project, InitiativeType::activity,  InitiativeType::other};
  const PrefixTable& tails = name_lexicons().initiative_tails;
  for (std::size_t length = std::min<std::size_t>(name.size() - 1, tails.longest_word()); length > 0;
       --length) {
    const std::int32_t value = tails.find(name.substr(name.size() - length));
    if (value >= 0) return &*std::find(kTypes.begin(), kTypes.end(), static_cast<InitiativeType>(value));
  }
  return nullptr;
}

}  // namespace shuwen
