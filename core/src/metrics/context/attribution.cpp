#include "metrics/context/attribution.h"

#include <algorithm>
#include <array>

#include "metrics/context/claim_words.h"
#include "metrics/sentences/english_lexicon.h"
#include "metrics/sentences/phrase_words.h"
#include "text/chars.h"

namespace shuwen {
namespace {

/// What a stretch says of who tells the figures behind it.
struct Told {
  bool found = false;
  std::optional<Span> who;  ///< none: nobody is named (据悉)
  int verb = -1;            ///< the item that tells
};

template <std::size_t N>
bool is_one(std::u16string_view word, const std::array<std::u16string_view, N>& words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

/// 统计, 最新数据.
bool is_record(std::u16string_view word) {
  return word.ends_with(u"数据") || is_claim_word(word, kRecord);
}

bool publishes(std::u16string_view word) {
  return is_claim_word(word, kPublish);
}

bool tells(const Clause& c, int item) {
  return c.items[item].is(kReport) && c.items[item].kind == ItemKind::word &&
         !is_claim_word(c.show(c.items[item]), kDecree);
}

bool is_named(const Item& item) {
  return item.kind == ItemKind::name && item.name != EntityKind::place && item.name != EntityKind::document;
}

/// 负责人, 专家, 教育局: a noun for somebody who can speak.
bool is_somebody(const Clause& c, const Item& item) {
  if (is_named(item)) return true;
  if (item.kind != ItemKind::word) return false;
  const std::u16string_view word = c.show(item);
  return item.is(kAgent) || ends_in_claim_word(word, kLayman | kMedium | kPeople) || word.ends_with(u"人") ||
         word.ends_with(u"长") || word.ends_with(u"员") || word.ends_with(u"者");
}

/// 海关总署|统计分析司司长|吕大良: the person whose office stands behind the body at `item`; -1 when it is
/// none.
int officer_of(const Clause& c, int item, int end) {
  constexpr std::uint32_t kLongest = 24;
  if (c.items[item].kind != ItemKind::name || c.items[item].name != EntityKind::organisation) return -1;
  for (int i = item + 1; i < end; ++i) {
    const Item& next = c.items[i];
    if (next.span.begin > c.items[item].span.end + kLongest) return -1;
    if (next.kind == ItemKind::name && next.name == EntityKind::person) return i;
    const bool of_office = next.kind == ItemKind::name || next.mark == u'、' ||
                           (next.kind == ItemKind::word && !next.is(kPreposition | kFront | kReport));
    if (!of_office && !c.is_word(i, u"与") && !c.is_word(i, u"和")) return -1;
  }
  return -1;
}

/// The first item from `begin` on that is no part of a noun: where its phrase ends.
int phrase_end(const Clause& c, int begin, int end) {
  int at = begin;
  for (; at < end; ++at) {
    if (const int person = officer_of(c, at, end); person > at) at = person;
    const Item& item = c.items[at];
    if (item.kind == ItemKind::time || item.kind == ItemKind::figure) break;
    if (item.kind == ItemKind::mark && item.mark != u'、') break;
    if (is_record(c.show(item)) && at + 1 == end) break;
    if (item.kind != ItemKind::word || is_somebody(c, item)) continue;
    if (item.is(kPreposition | kFront | kAdverb | kReport | kConjunction | kVerb) && !item.is(kTrade)) break;
    if (publishes(c.show(item))) break;
  }
  return at;
}

/// The phrase, when somebody is named in it: 小米|高管, 市统计局.
std::optional<Span> somebody(const Clause& c, int begin, int end) {
  for (int i = begin; i < end; ++i)
    if (is_somebody(c, c.items[i])) return c.span({begin, end});
  return std::nullopt;
}

/// 据|海关总署|统计, 据悉.
Told by_preposition(const Clause& c, int begin, int end) {
  const std::u16string_view first = c.show(c.items[begin]);
  if (first.size() > 1 && first.front() == u'据') return {true, std::nullopt, begin};
  if (first != u"据" && first != u"根据") return {};
  int last = begin + 1;
  while (last < end && c.items[last].kind != ItemKind::figure && !tells(c, last) &&
         !is_record(c.show(c.items[last])) && !publishes(c.show(c.items[last])))
    ++last;
  if (last >= end || c.items[last].kind == ItemKind::figure) return {};
  if (const auto who = somebody(c, begin + 1, phrase_end(c, begin + 1, last))) return {true, who, last};
  // 据|Wind资讯|数据
  const bool plain = last > begin + 1 &&
                     std::all_of(c.items.begin() + begin + 1, c.items.begin() + last, [&](const Item& item) {
                       return item.kind == ItemKind::quoted ||
                              (item.kind == ItemKind::word && is_latin(c.text[item.span.begin]));
                     });
  return {true, plain ? std::optional(c.span({begin + 1, last})) : std::nullopt, last};
}

/// 记者从|市统计局|获悉.
std::optional<Span> heard_from(const Clause& c, int begin, int verb) {
  for (int i = begin; i < verb; ++i)
    if (c.is_word(i, u"从") && i > begin && c.show(c.items[i - 1]).ends_with(u"记者"))
      return somebody(c, i + 1, phrase_end(c, i + 1, verb));
  return std::nullopt;
}

/// 海关总署|表示; 统计局|数据|显示; 海关总署|发布|最新数据|:
Told by_verb(const Clause& c, int begin, int end) {
  int verb = begin;
  while (verb < end && c.items[verb].kind != ItemKind::figure && !tells(c, verb) &&
         !publishes(c.show(c.items[verb])))
    ++verb;
  if (verb >= end || c.items[verb].kind == ItemKind::figure) return {};
  if (c.is_word(verb + 1, u"了")) return {};  // 通报了3起问题
  if (publishes(c.show(c.items[verb]))) {
    // …发布最新数据: or …公布的数据显示
    int record = verb + 1;
    while (record < end && !is_record(c.show(c.items[record])) && c.items[record].kind != ItemKind::figure)
      ++record;
    if (record >= end || !is_record(c.show(c.items[record]))) return {};
    const int next = record + 1;
    const bool announced = next < static_cast<int>(c.items.size()) &&
                           ((next < end && tells(c, next)) || one_of(c.items[next].mark, u":,"));
    if (!announced) return {};
  }
  if (const auto from = heard_from(c, begin, verb)) return {true, from, verb};
  int at = begin;
  while (at < verb && (c.items[at].kind == ItemKind::time || c.items[at].kind == ItemKind::excluded ||
                       c.items[at].kind == ItemKind::mark ||
                       (c.items[at].kind == ItemKind::word && c.items[at].is(kConjunction | kAdverb))))
    ++at;
  const int last = phrase_end(c, at, verb);
  if (last == at) return {};
  return {true, somebody(c, at, last), verb};
}

Told told(const Clause& c, int begin, int end) {
  while (begin < end && c.items[begin].kind == ItemKind::mark)
    ++begin;
  if (begin >= end) return {};
  const Told by = by_preposition(c, begin, end);
  return by.found ? by : by_verb(c, begin, end);
}

/// 王强说。 at the end of a sentence tells of what stands before.
bool ends_sentence(const Clause& c, int item) {
  for (std::size_t i = static_cast<std::size_t>(item) + 1; i < c.items.size(); ++i)
    if (c.items[i].kind != ItemKind::mark) return false;
  return true;
}

bool stands_for_speaker(std::u16string_view who) {
  static constexpr std::array<std::u16string_view, 9> kThose = {
      u"他", u"她", u"该负责人", u"这位负责人", u"上述负责人", u"he", u"she", u"it", u"they"};
  return is_one(who, kThose);
}

/// which said: not named here.
bool is_nobody(std::u16string_view who) {
  static constexpr std::array<std::u16string_view, 6> kThose = {u"who", u"which", u"that",
                                                                u"i",   u"we",    u"you"};
  return is_one(who, kThose);
}

/// `the council` without its article.
Span without_article(std::u16string_view text, Span who) {
  for (const std::u16string_view article : {u"the ", u"a ", u"an "})
    if (lower_ascii(slice(text, who)).starts_with(article))
      return {who.begin + static_cast<std::uint32_t>(article.size()), who.end};
  return who;
}

std::size_t words_in(std::u16string_view text) {
  return text.empty() ? 0 : 1 + static_cast<std::size_t>(std::count(text.begin(), text.end(), u' '));
}

}  // namespace

bool AttributionReader::names_somebody(Span span) const {
  auto at = std::lower_bound(mentions_.begin(), mentions_.end(), span.begin,
                             [](const Mention& m, std::uint32_t offset) { return m.span.begin < offset; });
  for (; at != mentions_.end() && at->span.end <= span.end; ++at)
    if (at->kind != EntityKind::place && at->kind != EntityKind::document) return true;
  return false;
}

std::optional<Span> AttributionReader::known(std::optional<Span> who) {
  if (who && stands_for_speaker(lower_ascii(slice(text_, *who)))) return speaker_;
  if (who) speaker_ = who;
  return who;
}

/// “…增长5%。”王强说。
std::optional<Span> AttributionReader::behind_quotation(std::uint32_t end) const {
  constexpr std::size_t kLongest = 24;
  if (end > 0 && end < text_.size() && one_of(text_[end], u"”」\""))
    ++end;
  else if (end == 0 || !one_of(text_[end - 1], u"”」\""))
    return std::nullopt;
  std::u16string_view rest = text_.substr(end, kLongest);
  rest = rest.substr(0, rest.find_first_of(u",。;:!?\n"));
  for (const std::u16string_view verb :
       {u"告诉记者", u"介绍说", u"说道", u"表示", u"介绍", u"指出", u"坦言", u"透露", u"说"}) {
    if (!rest.ends_with(verb)) continue;
    const Span who{end, end + static_cast<std::uint32_t>(rest.size() - verb.size())};
    if (who.empty() || !(names_somebody(who) || stands_for_speaker(slice(text_, who)))) return std::nullopt;
    return who;
  }
  return std::nullopt;
}

std::vector<std::optional<Span>> AttributionReader::read(const Clause& c) {
  if (c.english) return read_english(c);
  std::vector<std::optional<Span>> found(c.frames.size());
  std::optional<Span> who = carried_;
  bool quoted = carried_.has_value();
  const int count = static_cast<int>(c.items.size());
  for (int begin = 0, end = 0; begin < count; begin = end) {
    while (end < count && c.segments[end] == c.segments[begin])
      ++end;
    const Told here = told(c, begin, end);
    const std::optional<Span> teller = here.found ? known(here.who) : std::nullopt;
    if (here.found && ends_sentence(c, here.verb)) {
      for (std::optional<Span>& one : found)
        if (!one) one = teller;
    }
    if (here.found && !quoted) who = teller;
    for (int i = begin; i < end; ++i) {
      if (one_of(c.items[i].mark, u"“「")) quoted = true;
      if (one_of(c.items[i].mark, u"”」")) quoted = false;
      if (c.items[i].figure >= 0) found[static_cast<std::size_t>(c.items[i].figure)] = who;
    }
  }
  carried_ = quoted ? who : std::nullopt;
  if (c.sentence == nullptr ||
      std::any_of(found.begin(), found.end(), [](const auto& one) { return one.has_value(); }))
    return found;
  if (const auto teller = behind_quotation(c.sentence->span.end)) found.assign(found.size(), known(teller));
  return found;
}

/// According to X, …; X said …; …, said X.
std::vector<std::optional<Span>> AttributionReader::read_english(const Clause& c) {
  const Span whole = c.sentence->span;
  const std::u16string sentence = lower_ascii(slice(text_, whole));
  std::optional<Span> who;
  constexpr std::u16string_view kAccording = u"according to ";
  constexpr std::size_t kMostWords = 6;
  if (const std::size_t at = sentence.find(kAccording); at != sentence.npos) {
    const auto begin = static_cast<std::uint32_t>(at + kAccording.size());
    const auto end =
        static_cast<std::uint32_t>(std::min(sentence.size(), sentence.find_first_of(u",.;:()\"”", begin)));
    const Span phrase = without_article(text_, {whole.begin + begin, whole.begin + end});
    if (names_somebody(phrase) || words_in(slice(text_, phrase)) <= 3) who = phrase;
  }
  for (const std::u16string_view verb : {u" said", u" says", u" told "}) {
    const std::size_t at = who ? sentence.npos : sentence.find(verb);
    if (at == sentence.npos) continue;
    const std::size_t before = sentence.find_last_of(u",.;:\"“”", at);
    auto begin = static_cast<std::uint32_t>(before == sentence.npos ? 0 : before + 1);
    while (begin < at && sentence[begin] == u' ')
      ++begin;
    const Span phrase =
        without_article(text_, {whole.begin + begin, whole.begin + static_cast<std::uint32_t>(at)});
    const std::size_t words = words_in(slice(text_, phrase));
    if (words > 0 && words <= kMostWords && !is_nobody(lower_ascii(slice(text_, phrase))) &&
        (names_somebody(phrase) || words <= 3))
      who = phrase;
  }
  return std::vector<std::optional<Span>>(c.frames.size(), known(who));
}

}  // namespace shuwen
