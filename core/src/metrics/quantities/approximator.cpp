#include "metrics/quantities/approximator.h"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "lexicon/lexicon.h"
#include "lexicon/prefix_table.h"
#include "metrics/sentences/clause_lexicon.h"
#include "text/chars.h"
#include "text/utf.h"

namespace shuwen {
namespace {

constexpr std::array<std::string_view, 8> kNames = {"",          "more_than", "at_least", "nearly",
                                                    "less_than", "at_most",   "about",    "several"};

Approx approx_named(std::string_view name) {
  for (std::size_t i = 0; i < kNames.size(); ++i)
    if (kNames[i] == name) return static_cast<Approx>(i);
  return Approx::none;
}

struct Word {
  std::u16string text;
  Approx approx = Approx::none;
  bool outside = false;
  bool lone_power = false;
  std::u16string not_after;
};

/// By last character, longest first.
const std::vector<Word>& words_ending(char16_t c) {
  static const auto table = [] {
    std::unordered_map<char16_t, std::vector<Word>> built;
    for (auto& row : lexicon_rows("approximators")) {
      row.resize(4);
      if (row[0].empty()) continue;
      built[row[0].back()].push_back(
          {row[0], approx_named(to_utf8(row[1])), row[2] == u"outside", row[2] == u"power", row[3]});
    }
    for (auto& [last, words] : built)
      std::stable_sort(words.begin(), words.end(),
                       [](const Word& a, const Word& b) { return a.text.size() > b.text.size(); });
    return built;
  }();
  static const std::vector<Word> none;
  const auto found = table.find(c);
  return found == table.end() ? none : found->second;
}

bool starts(std::u16string_view text, std::uint32_t at, std::uint32_t end, std::u16string_view word) {
  return at + word.size() <= end && text[at] == word[0] && text.substr(at, word.size()) == word;
}

/// Equal but for the case of the first letter: `More than` begins a sentence.
bool same_word(std::u16string_view text, std::u16string_view word) {
  if (text == word) return true;
  const char16_t first = text.front();
  return first >= u'A' && first <= u'Z' && first + (u'a' - u'A') == word.front() &&
         text.substr(1) == word.substr(1);
}

/// 折合|约3亿, 募集|约2亿, 损失|约5万: the character that could make another word with what follows ends its
/// own.
bool ends_word(std::u16string_view text, std::uint32_t begin, std::uint32_t stop) {
  return stop - begin >= 2 && word_at(text, stop - 2, stop).size == 2 &&
         !one_of(text[stop - 1], u"签预违邀相特契");
}

/// 节|约, 附|近: whether the word that begins at `at` is only the end of another.
bool ends_other_word(std::u16string_view text, std::uint32_t begin, std::uint32_t at, const Word& word) {
  return at > begin && one_of(text[at - 1], word.not_after) && !ends_word(text, begin, at);
}

/// Whether 约 begins at `at` as a word of its own.
bool is_about(std::u16string_view text, std::uint32_t begin, std::uint32_t at) {
  if (text[at] != u'约') return false;
  const auto& words = words_ending(u'约');
  return std::none_of(words.begin(), words.end(), [&](const Word& word) {
    return word.text == u"约" && ends_other_word(text, begin, at, word);
  });
}

/// The length of the negation that ends at `stop`: of 不超过, 不得低于.
std::uint32_t negation_before(std::u16string_view text, std::uint32_t begin, std::uint32_t stop) {
  const std::u16string_view before = text.substr(begin, stop - begin);
  for (const std::u16string_view word :
       {u"不得", u"不能", u"不应", u"不可", u"不宜", u"不许", u"不准", u"不会", u"不该", u"不要", u"没有",
        u"并未", u"从未", u"应不", u"不", u"未", u"没"})
    if (before.ends_with(word)) return static_cast<std::uint32_t>(word.size());
  return 0;
}

/// 至少有10家, 约占三成, 几乎各占一半: a verb between the approximation and the number keeps it out of the
/// span.
Approximator parted_before(std::u16string_view text, std::uint32_t begin, std::uint32_t stop) {
  static constexpr std::array<std::u16string_view, 27> kVerbs = {
      u"需要", u"要有", u"会有", u"可达", u"达到", u"各占", u"相当于", u"就有", u"仍有",
      u"还有", u"可以", u"能够", u"占到", u"有",   u"占",   u"需",     u"要",   u"达",
      u"可",   u"能",   u"花",   u"等",   u"相隔", u"折合", u"合",     u"为",   u"是"};
  static constexpr std::array<std::pair<std::u16string_view, Approx>, 10> kWords = {
      {{u"至少", Approx::at_least},
       {u"起码", Approx::at_least},
       {u"最少", Approx::at_least},
       {u"至多", Approx::at_most},
       {u"最多", Approx::at_most},
       {u"顶多", Approx::at_most},
       {u"大约", Approx::about},
       {u"大概", Approx::about},
       {u"几乎", Approx::nearly},
       {u"约", Approx::about}}};
  static constexpr std::u16string_view kEnds = u"少码多约概乎";  // of kWords
  static constexpr std::size_t kLongestVerb = 3;
  static_assert(std::all_of(kWords.begin(), kWords.end(),
                            [](const auto& word) { return one_of(word.first.back(), kEnds); }));
  const std::u16string_view before = text.substr(begin, stop - begin);
  const std::size_t near = before.size() > kLongestVerb ? before.size() - kLongestVerb - 1 : 0;
  if (before.find_first_of(kEnds, near) == before.npos) return {};
  for (const std::u16string_view verb : kVerbs) {
    if (!before.ends_with(verb)) continue;
    const std::u16string_view rest = before.substr(0, before.size() - verb.size());
    for (const auto& [word, approx] : kWords) {
      if (!rest.ends_with(word)) continue;
      if (word == u"约" && !is_about(rest, 0, static_cast<std::uint32_t>(rest.size() - 1))) continue;
      return {{stop, stop}, approx, true};
    }
  }
  return {};
}

/// 最多|可补|3件, 最多|连补|三年: allowed, or done, no more often; in 最多的|一天, 最多时|有 it tells which.
bool allows(std::u16string_view between) {
  constexpr std::size_t kOneVerb = 2;
  if (between.empty() || one_of(between[0], u"的时为是有达占也")) return false;
  return one_of(between[0], u"可能只仅准许允再") || between.size() <= kOneVerb;
}

/// 至少|需要开展|2次: an adverb that no other word reads bounds the number over its whole verb.
Approximator bounding_adverb(std::u16string_view text, std::uint32_t begin, std::uint32_t stop) {
  constexpr std::uint32_t kReach = 10;
  const std::uint32_t floor = stop - begin > kReach ? stop - kReach : begin;
  for (std::uint32_t at = stop; at-- > floor && is_han(text[at]);) {
    if (!one_of(text[at], u"少码多说") || at == begin) continue;
    const std::u16string_view word = text.substr(at - 1, 2);
    if (at - 1 > begin && one_of(text[at - 2], u"甚以乃直")) continue;  // 甚至|少了
    if (word == u"至少" || word == u"起码" || word == u"少说") return {{stop, stop}, Approx::at_least, true};
    if (word == u"至多" || word == u"顶多" || (word == u"最多" && allows(text.substr(at + 1, stop - at - 1))))
      return {{stop, stop}, Approx::at_most, true};
  }
  return {};
}

/// A note in brackets whether the bound itself is included.
struct BoundNote {
  std::uint32_t size = 0;  ///< 0: there is none
  bool excludes = false;
};

BoundNote bound_note(std::u16string_view text, std::uint32_t at, std::uint32_t end) {
  for (const std::u16string_view note : {u"(含)", u"(不含)", u"(含本数)", u"(不含本数)"})
    if (starts(text, at, end, note))
      return {static_cast<std::uint32_t>(note.size()), note.starts_with(u"(不含")};
  return {};
}

/// edges |up to 4.9 percent: a verb of motion, whose particle that is.
bool moves_up(std::u16string_view before, std::u16string_view word) {
  if (word != u"up to" || !before.ends_with(u' ')) return false;
  before.remove_suffix(1);
  const std::u16string_view verb = before.substr(before.find_last_of(u' ') + 1);
  for (const std::u16string_view stem :
       {u"edg", u"cre", u"inch", u"tick", u"climb", u"went", u"goes", u"going", u"gone", u"mov", u"nudg",
        u"jump", u"shot", u"crawl", u"drift"})
    if (verb.starts_with(stem)) return true;
  return verb == u"go";
}

/// What stands behind a figure and bounds it.
struct Suffix {
  std::u16string_view text;
  Approx approx;
  Approx excluding;
  std::u16string_view not_before;
};
constexpr std::array<Suffix, 27> kSuffixes = {{
    {u"或者以上", Approx::at_least, Approx::more_than, u""},
    {u"及其以上", Approx::at_least, Approx::more_than, u""},
    {u"或者以下", Approx::at_most, Approx::less_than, u""},
    {u"及其以下", Approx::at_most, Approx::less_than, u""},
    {u"级及以上", Approx::at_least, Approx::more_than, u""},  // 5000吨级以上泊位
    {u"级以上", Approx::at_least, Approx::more_than, u""},
    {u"级以下", Approx::at_most, Approx::less_than, u""},
    {u"都不到", Approx::less_than, Approx::less_than, u"位场"},
    {u"都没到", Approx::less_than, Approx::less_than, u"位场"},
    {u"有余", Approx::more_than, Approx::more_than, u"额地粮力"},
    {u"出头", Approx::more_than, Approx::more_than, u"露"},
    {u"不到", Approx::less_than, Approx::less_than, u"场位岗岸两一二三四五六七八九十百千万半几达货会校家底"},
    {u"及以上", Approx::at_least, Approx::more_than, u""},
    {u"或以上", Approx::at_least, Approx::more_than, u""},
    {u"以上", Approx::at_least, Approx::more_than, u""},
    {u"及以下", Approx::at_most, Approx::less_than, u""},
    {u"或以下", Approx::at_most, Approx::less_than, u""},
    {u"以下", Approx::at_most, Approx::less_than, u"简统均称几"},
    {u"以内", Approx::at_most, Approx::less_than, u""},
    {u"之内", Approx::at_most, Approx::less_than, u""},
    {u"以里", Approx::at_most, Approx::less_than, u""},
    {u"范围内", Approx::at_most, Approx::less_than, u""},
    {u"范围以内", Approx::at_most, Approx::less_than, u""},
    {u"还多", Approx::more_than, Approx::more_than, u"了次"},
    {u"左右", Approx::about, Approx::about, u"两侧手互摇逢翼"},
    {u"上下", Approx::about, Approx::about, u"班游学水楼车铺行其"},
    {u"开外", Approx::more_than, Approx::more_than, u""},
}};

const PrefixTable& suffixes() {
  static const PrefixTable kTable = [] {
    PrefixTable table;
    for (std::size_t i = 0; i < kSuffixes.size(); ++i)
      table.add(kSuffixes[i].text, static_cast<std::int32_t>(i));
    table.seal();
    return table;
  }();
  return kTable;
}

struct Trailer {
  std::u16string_view text;
  Approx approx;
};
constexpr std::array<Trailer, 17> kTrailers = {{{u" or more", Approx::at_least},
                                                {u"-plus", Approx::more_than},
                                                {u"-odd", Approx::about},
                                                {u" or greater", Approx::at_least},
                                                {u" or higher", Approx::at_least},
                                                {u" or longer", Approx::at_least},
                                                {u" or lower", Approx::at_most},
                                                {u" or under", Approx::at_most},
                                                {u" and over", Approx::at_least},
                                                {u" or above", Approx::at_least},
                                                {u" and above", Approx::at_least},
                                                {u" or older", Approx::at_least},
                                                {u" or less", Approx::at_most},
                                                {u" or fewer", Approx::at_most},
                                                {u" or below", Approx::at_most},
                                                {u" or so", Approx::about},
                                                {u" or over", Approx::at_least}}};

}  // namespace

std::string_view name_of(Approx approx) {
  return kNames[static_cast<std::size_t>(approx)];
}

Approximator approximator_before(std::u16string_view text, std::uint32_t begin, std::uint32_t at) {
  std::uint32_t stop = at;
  if (stop > begin && text[stop - 1] == u' ') --stop;
  if (stop == begin) return {};
  if (const Approximator parted = parted_before(text, begin, stop); parted.approx != Approx::none)
    return parted;
  for (const Word& word : words_ending(text[stop - 1])) {
    const auto size = static_cast<std::uint32_t>(word.text.size());
    if (stop - begin < size || !same_word(text.substr(stop - size, size), word.text)) continue;
    if (is_latin(text[stop - 1]) && (stop == at || (stop - size > begin && is_latin(text[stop - size - 1]))))
      continue;
    if (ends_other_word(text, begin, stop - size, word)) continue;
    if (moves_up(text.substr(begin, stop - size - begin), word.text)) return {};
    if (!word.outside && !word.lone_power && is_han(text[stop - 1]))
      if (const auto negated = negation_before(text, begin, stop - size);
          negated > 0 && (word.approx == Approx::more_than || word.approx == Approx::less_than))
        return {{stop - size - negated, stop},
                word.approx == Approx::more_than ? Approx::at_most : Approx::at_least};
    return {{stop - size, stop}, word.approx, word.outside, word.lone_power};
  }
  return bounding_adverb(text, begin, stop);
}

Approximator bound_of_share(std::u16string_view text, std::uint32_t begin, std::uint32_t at) {
  constexpr std::uint32_t kReach = 24;
  if (at == begin || text[at - 1] != u'的') return {};
  static constexpr std::array<std::pair<std::u16string_view, Approx>, 10> kWords = {
      {{u"不足", Approx::less_than},
       {u"不及", Approx::less_than},
       {u"不到", Approx::less_than},
       {u"未到", Approx::less_than},
       {u"低于", Approx::less_than},
       {u"超过", Approx::more_than},
       {u"高于", Approx::more_than},
       {u"少于", Approx::less_than},
       {u"多于", Approx::more_than},
       {u"接近", Approx::nearly}}};
  const std::uint32_t from = at - begin > kReach ? at - kReach : begin;
  for (std::uint32_t i = at - 1; i-- > from;) {
    if (i > from && text[i] == u'占' && i < at - 2 && is_about(text, begin, i - 1))
      return {{at, at}, Approx::about, true};
    // Behind a mark or another verb the word is not of this figure.
    if (one_of(text[i], u",;:。、()占是为达")) return {};
    for (const auto& [word, approx] : kWords)
      if (text.substr(i, word.size()) == word && i + word.size() < at - 1) {
        const bool turned = word[0] != u'不' && negation_before(text, begin, i) > 0;  // 不低于资产的80%
        if (turned && approx == Approx::less_than) return {{at, at}, Approx::at_least, true};
        if (turned && approx == Approx::more_than) return {{at, at}, Approx::at_most, true};
        return {{at, at}, approx, true};
      }
  }
  return {};
}

Approximator approximator_after(std::u16string_view text, std::uint32_t at, std::uint32_t end,
                                bool measured) {
  if (starts(text, at, end, u"(含以上)")) return {{at, at + 5}, Approx::at_least};
  const BoundNote note = bound_note(text, at, end);
  const std::uint32_t word = at + note.size;
  bool excluded = note.excludes;
  if (const auto found = suffixes().longest(text, word, end)) {
    const Suffix& suffix = kSuffixes[static_cast<std::size_t>(found.value)];
    const std::uint32_t stop = word + found.length;
    if (stop == end || !one_of(text[stop], suffix.not_before)) {
      const BoundNote behind = bound_note(text, stop, end);  // 1.4米以上(不含)
      excluded = excluded || behind.excludes;
      return {{at, stop + behind.size}, excluded ? suffix.excluding : suffix.approx};
    }
  }
  if (at < end && one_of(text[at], u" -"))
    for (const Trailer& trailer : kTrailers) {
      const auto stop = at + static_cast<std::uint32_t>(trailer.text.size());
      if (starts(text, at, end, trailer.text) && !(stop < end && is_latin(text[stop])))
        return {{at, stop}, trailer.approx};
    }
  // 三分之一强, 三成弱
  if (at < end && at > 2 && one_of(text[at], u"强弱") && (at + 1 == end || !is_han(text[at + 1])) &&
      (text.substr(at - 3, 2) == u"分之" || text[at - 1] == u'成'))
    return {{at, at + 1}, text[at] == u'强' ? Approx::more_than : Approx::less_than};
  // 7个工作日内|审核, but 3名内审人员
  const bool examined = word + 2 < end && text[word + 1] == u'审' && one_of(text[word + 2], u"核批定查结理");
  if (word < end && text[word] == u'内' && measured &&
      !(word + 1 < end && !examined &&
        one_of(text[word + 1], u"容部外在地环陆科需心涵阁置存衣生资蒙河审控幕饰卷向侧径宽长湖江")))
    return {{at, word + 1}, excluded ? Approx::less_than : Approx::at_most};
  if (word < end && text[word] == u'许' && measured &&
      !(word + 1 < end && one_of(text[word + 1], u"多可诺久昌")))
    return {{at, word + 1}, Approx::about};
  if (at < end && (text[at] == u'多' || text[at] == u'余') && measured &&
      (at + 1 == end || !is_han(text[at + 1]) || one_of(text[at + 1], u"的高长宽深远重厚大后前时间来了、。")))
    return {{at, at + 1}, Approx::more_than};
  return {};
}

}  // namespace shuwen
