// Words and set phrases that merely hold a numeral.
#include <algorithm>

#include "metrics/numbers/chinese_numeral.h"
#include "metrics/numbers/digits.h"
#include "metrics/rejection/numeral_words.h"
#include "metrics/rejection/reject_rules.h"
#include "metrics/sentences/clause_lexicon.h"
#include "text/chars.h"

namespace shuwen {
namespace {

bool is_small_numeral(char16_t c) {
  return han_digit(c) >= 0 || small_power(c) > 0 || big_power(c) > 0 || c == u'半';
}

/// A measure nobody takes for a word: 米, 公斤; but 分, 天, 步 stand in phrases.
bool is_whole_measure(const Unit& unit) {
  return unit.kind != MetricKind::duration && unit.kind != MetricKind::other &&
         unit.kind != MetricKind::index && unit.written != u"里" && unit.written != u"方" &&
         unit.written != u"平" && unit.written != u"寸" && unit.written != u"斗" && unit.written != u"石" &&
         unit.written != u"尺" && unit.written != u"丈" && unit.written != u"钱" && unit.written != u"毛";
}

/// 一X一Y, 千X万Y, 三X两Y …: two numerals, each before one character.
Ruling paired(const Scene& scene, const Candidate& candidate) {
  const Span number = candidate.figure.number;
  if (number.size() != 1) return std::nullopt;
  const auto pair_at = [&](std::uint32_t begin) {
    const char16_t a = scene.at(begin);
    const char16_t x = scene.at(begin + 1);
    const char16_t b = scene.at(begin + 2);
    const char16_t y = scene.at(begin + 3);
    if (!is_small_numeral(a) || !is_small_numeral(b) || !is_han(x) || !is_han(y)) return false;
    if (is_small_numeral(x) || is_small_numeral(y)) return false;
    if (one_of(x, u"死伤亡男女") || one_of(y, u"死伤亡男女")) return false;
    // 一年半时间, 一米四的, 一位|半导体: a measure, or a word that only begins here.
    if (const Unit* unit = unit_at(scene.text, begin + 1, scene.sentence.end);
        unit != nullptr && unit->unit_class == UnitClass::measure && (b == u'半' || is_whole_measure(*unit)))
      return false;
    if (const auto word = numeral_word_at(scene, {begin + 2, begin + 3});
        word && word->span.begin == begin + 2 && word->span.end > begin + 4)
      return false;
    static constexpr std::u16string_view kPairs[] = {
        u"一一", u"一二", u"一两", u"一三", u"一不", u"三两", u"三五", u"三四", u"三六",
        u"四八", u"五六", u"五八", u"五四", u"七八", u"七六", u"九一", u"百千", u"千万",
        u"千百", u"万千", u"百百", u"千千", u"万万", u"半半", u"一千", u"一百", u"一万",
        u"千一", u"万一", u"百一", u"九十", u"十九", u"一十", u"两三", u"一半"};
    const char16_t both[] = {a, b};
    const std::u16string_view key(both, 2);
    return std::find(std::begin(kPairs), std::end(kPairs), key) != std::end(kPairs);
  };
  for (const std::uint32_t begin : {number.begin, number.begin - 2}) {
    if (begin < scene.taken || begin > number.begin || !pair_at(begin)) continue;
    if (begin == number.begin && candidate.figure.span.end > begin + 2) continue;  // 一个半小时
    const char16_t a = scene.at(begin);
    const char16_t b = scene.at(begin + 2);
    // 三年五次: two counts, not a phrase, unless both are 一.
    const bool counts = a != b && candidate.unit != nullptr &&
                        candidate.unit->unit_class != UnitClass::bound && a != u'千' && a != u'万' &&
                        a != u'一';
    if (counts) return std::nullopt;
    return Verdict{{begin, begin + 4}, ExclusionReason::idiom};
  }
  return std::nullopt;
}

/// 看一看, 一排排, 一个又一个, 一X不Y.
Ruling doubled(const Scene& scene, const Candidate& candidate) {
  const Span number = candidate.figure.number;
  if (scene.text[number.begin] != u'一' || number.size() != 1) return std::nullopt;
  const char16_t before = scene.before(number.begin);
  const char16_t after = scene.at(number.end);
  if (!is_han(after)) return std::nullopt;
  if (before == after) return Verdict{{number.begin - 1, number.end + 1}, ExclusionReason::idiom};
  if (scene.at(number.end + 1) == after)
    return Verdict{{number.begin, number.end + 2}, ExclusionReason::idiom};
  for (std::uint32_t size = 1; size <= 2; ++size) {
    const std::u16string_view counted =
        scene.text.substr(number.begin, std::min(1 + size, scene.sentence.end - number.begin));
    for (std::u16string again : {u"又", u"接着", u"接", u"再", u"跟着"}) {
      again += counted;
      if (counted.size() == 1 + size && scene.starts(number.begin + 1 + size, again))
        return Verdict{{number.begin, number.begin + 1 + size + static_cast<std::uint32_t>(again.size())},
                       ExclusionReason::idiom};
    }
  }
  // 一墙之隔, 一己之力
  if (scene.at(number.end + 1) == u'之' && is_han(scene.at(number.end + 2)) &&
      !one_of(scene.at(number.end + 2), u"前后间内外上下中"))
    return Verdict{{number.begin, number.end + 3}, ExclusionReason::idiom};
  if (scene.at(number.end + 1) == u'不' && is_han(scene.at(number.end + 2)) && candidate.unit == nullptr)
    return Verdict{{number.begin, number.end + 3}, ExclusionReason::idiom};
  return std::nullopt;
}

/// The dictionary's word around the number, when it is more than number and unit.
Ruling dictionary_word(const Scene& scene, const Candidate& candidate) {
  const Span number = candidate.figure.number;
  // 一年半: the half belongs to the figure.
  const std::uint32_t unit_end =
      candidate.unit != nullptr ? std::max(candidate.figure.span.end, number.end) : number.end;
  if (number.size() > 2) return std::nullopt;
  const Span word{scene.word_begin(number.begin), scene.word_end(number.end)};
  const bool reaches_back = word.begin < number.begin && is_han(scene.text[word.begin]);
  const bool reaches_on = word.end > unit_end;
  // 树|有三百年|历史, 货物|由三辆|货车
  if (one_of(scene.text[word.begin], u"有由") && candidate.unit != nullptr) return std::nullopt;
  // 添上一抹, 发布了一则, 买了三包: the dictionary takes the number for the end of the verb.
  if (reaches_back && !reaches_on && candidate.unit != nullptr &&
      (candidate.figure.range || slice(scene.text, number) == u"一" ||
       one_of(scene.text[number.begin - 1], u"了过")))
    return std::nullopt;
  if (!reaches_back && !reaches_on) return std::nullopt;
  if (reaches_back && reaches_on && scene.word_end(word.begin + 1) < word.end)
    return std::nullopt;  // 有三|百年
  // 一扇门, 两辆车: the dictionary joins the count with its noun.
  if (!reaches_back && candidate.unit != nullptr && candidate.unit->unit_class == UnitClass::classifier &&
      one_of(scene.text[number.begin], u"一两几") && word.end == unit_end + 1)
    return std::nullopt;
  // 25个|人流量: a real count wins over a word that only begins at its classifier; so does a measure.
  if (is_measured(candidate) && !(reaches_back && word.end >= unit_end)) return std::nullopt;
  if (candidate.unit != nullptr && !reaches_back && candidate.unit->unit_class == UnitClass::classifier &&
      number.size() > 1)
    return std::nullopt;
  if (candidate.number.form != NumberForm::plain) return std::nullopt;
  return Verdict{{word.begin, std::max(word.end, number.end)}, ExclusionReason::idiom};
}

/// 一死两伤, 死亡三: the only lone numerals that count.
bool counts_victims(const Scene& scene, const Candidate& candidate) {
  const Span number = candidate.figure.number;
  return candidate.unit == nullptr && number.size() <= 2 && one_of(scene.at(number.end), u"死伤亡");
}

/// 三分建、七分管: parts of a saying, where another N分 stands near.
Ruling shares(const Scene& scene, const Candidate& candidate) {
  const Span number = candidate.figure.number;
  if (number.size() != 1 || scene.at(number.end) != u'分' || !is_han(scene.at(number.end + 1)))
    return std::nullopt;
  const std::uint32_t from = std::max(scene.sentence.begin + 8, number.begin) - 8;
  const std::uint32_t to = std::min(scene.sentence.end, number.end + 8);
  for (std::uint32_t at = from; at + 1 < to; ++at)
    if (at != number.begin && han_digit(scene.text[at]) > 0 && scene.text[at + 1] == u'分' &&
        is_han(scene.at(at + 2)))
      return Verdict{{number.begin, number.end + 1}, ExclusionReason::idiom};
  return std::nullopt;
}

/// 一怕贵、二怕远、三怕跑腿: a saying that counts itself through.
Ruling counted_through(const Scene& scene, const Candidate& candidate) {
  const Span number = candidate.figure.number;
  const char16_t said = scene.at(number.end);
  if (number.size() != 1 || candidate.unit != nullptr || !is_han(said)) return std::nullopt;
  constexpr std::uint32_t kReach = 10;
  const int which = han_digit(scene.text[number.begin]);
  const std::uint32_t from = std::max(scene.sentence.begin + kReach, number.begin) - kReach;
  const std::uint32_t to = std::min(scene.sentence.end, number.end + kReach);
  for (std::uint32_t at = from; at + 1 < to; ++at)
    if (at > scene.sentence.begin && one_of(scene.text[at - 1], u"、,") && scene.text[at + 1] == said &&
        han_digit(scene.text[at]) > 0 && (han_digit(scene.text[at]) == which + 1 || at == number.begin))
      for (std::uint32_t first = std::max(scene.sentence.begin + 4 * kReach, number.begin) - 4 * kReach;
           first + 1 < number.end; ++first)
        if (scene.text[first] == u'一' && scene.text[first + 1] == said &&
            (first == number.begin || which > 1))
          return Verdict{{number.begin, number.end + 1}, ExclusionReason::idiom};
  return std::nullopt;
}

/// 90后, 〇〇后: people by the decade of their birth.
Ruling generation(const Scene& scene, const Candidate& candidate) {
  const Span number = candidate.figure.number;
  if (candidate.unit != nullptr || number.size() != 2 || scene.at(number.end) != u'后' ||
      !one_of(scene.text[number.end - 1], u"05零〇五") || one_of(scene.at(number.end + 1), u"卫场排勤备"))
    return std::nullopt;
  return Verdict{{number.begin, number.end + 1}, ExclusionReason::idiom};
}

/// 发现|四处|隐患, 经过|三轮|谈判: a count, where a verb governs it and a noun follows; not 他|四处|奔走.
bool counts_things(const Scene& scene, const Candidate& candidate, Span word) {
  const Span number = candidate.figure.number;
  if (candidate.unit == nullptr || candidate.unit->unit_class != UnitClass::classifier ||
      number.size() != 1 || !one_of(scene.text[number.begin], u"两三四五六七八九") ||
      !one_of(scene.text[number.end], u"处轮头面") ||
      word != Span{number.begin, candidate.figure.unit_span.end} || !is_han(scene.at(word.end)) ||
      word.end + word_at(scene.text, word.end, scene.sentence.end, kVerb).size >=
          scene.word_end(word.end + 1))
    return false;
  const std::u16string_view before =
      scene.text.substr(scene.sentence.begin, number.begin - scene.sentence.begin);
  return before.ends_with(u"了") || before.ends_with(u"过") ||
         word_ending(before, kAct | kHappen | kHave | kUp | kDown) > 0;
}

bool is_whole_sentence(const Scene& scene, const Candidate& candidate) {
  const Span span = trim(scene.text, scene.sentence);
  std::uint32_t stop = span.end;
  while (stop > span.begin && one_of(scene.text[stop - 1], u"。.!?,;"))
    --stop;
  return candidate.figure.span.begin == span.begin && candidate.figure.span.end >= stop;
}

}  // namespace

Ruling reject_idiom(const Scene& scene, const Candidate& candidate) {
  const Span number = candidate.figure.number;
  if (is_latin(scene.text[number.begin])) return std::nullopt;
  // 三万|一平米: 万一 is no word here.
  if (number.size() > 1 && begins_price_unit(scene.text, number.end, scene.sentence.end)) return std::nullopt;
  if (auto ruling = generation(scene, candidate)) return ruling;
  if (!candidate.number.in_words && number.size() > 2) {
    if (const auto word = numeral_word_at(scene, number)) return Verdict{word->span, word->reason};
    return std::nullopt;
  }
  const bool whole = is_whole_sentence(scene, candidate);
  if (const auto word = numeral_word_at(scene, number);
      word && !whole && !counts_things(scene, candidate, word->span)) {
    const std::uint32_t unit_end = candidate.unit != nullptr ? candidate.figure.unit_span.end : number.end;
    const bool classifier =
        candidate.unit != nullptr && (candidate.unit->unit_class == UnitClass::classifier ||
                                      candidate.unit->unit_class == UnitClass::bound);
    const bool longer_unit =
        unit_end > word->span.end && (!classifier || candidate.figure.unit_span.size() > 1);
    // 过千万, 近百万: a power with an approximation counts.
    const bool counted = candidate.number.bare_power && !candidate.figure.approx.empty() &&
                         word->span.begin >= number.begin && word->span.size() <= 2;
    // 身高一米七五: 高一 is no word here.
    const bool cut = word->span.begin < number.begin && candidate.unit != nullptr &&
                     scene.word_begin(word->span.begin) != word->span.begin;
    // 某一家, 另一块: the classifier behind makes it an article.
    const bool determined = classifier && word->span.end == number.end && word->span.size() == 2 &&
                            one_of(scene.text[word->span.begin], u"某另每") &&
                            candidate.figure.unit_span.begin == number.end;
    // 拦|下|一辆货车: the end of the verb, and an article.
    const bool verb_ends = classifier && word->span.end == number.end &&
                           slice(scene.text, word->span) == u"下一" &&
                           one_of(scene.before(word->span.begin), u"拦截买收拿放摘写留卸录签订定砍扔丢撂租");
    if (verb_ends) return Verdict{{number.begin, unit_end}, ExclusionReason::article};
    if (determined) return Verdict{{word->span.begin, unit_end}, ExclusionReason::article};
    if (!cut && ((!longer_unit && !counted) || word->span.begin < number.begin))
      return Verdict{word->span, word->reason};
  }
  if (!candidate.number.in_words || whole || candidate.figure.per) return std::nullopt;
  if (counts_victims(scene, candidate)) return std::nullopt;
  if (auto ruling = shares(scene, candidate)) return ruling;
  if (auto ruling = counted_through(scene, candidate)) return ruling;
  if (auto ruling = paired(scene, candidate)) return ruling;
  if (auto ruling = doubled(scene, candidate)) return ruling;
  // A power without a digit counts only with an approximation: 上千, 百余, 数百.
  const bool approximated = !candidate.figure.approx.empty();
  if (candidate.number.bare_power && !approximated && candidate.number.form == NumberForm::plain &&
      number.size() == 1)
    return Verdict{{scene.word_begin(number.begin), std::max(scene.word_end(number.end), number.end)},
                   ExclusionReason::idiom};
  if (auto ruling = dictionary_word(scene, candidate);
      ruling && !(approximated && (candidate.unit != nullptr || candidate.number.bare_power)))
    return ruling;
  if (candidate.number.vague && candidate.unit == nullptr)
    return Verdict{{scene.word_begin(number.begin), std::max(scene.word_end(number.end), number.end)},
                   ExclusionReason::idiom};
  if (candidate.unit == nullptr && candidate.number.form == NumberForm::plain && !approximated &&
      (number.size() == 1 || candidate.number.positional)) {
    // A lone numeral before a noun is a set (两市) or part of a phrase.
    const char16_t first = scene.text[number.begin];
    const bool set = first != u'一' && first != u'半' && first != u'零' && first != u'双' &&
                     is_han(scene.at(number.end)) && number.size() == 1;
    const std::uint32_t stop = set ? std::min(scene.word_end(number.end + 1), number.end + 4)
                                   : std::max(scene.word_end(number.end), number.end);
    return Verdict{{set ? number.begin : scene.word_begin(number.begin), stop},
                   set ? ExclusionReason::name : ExclusionReason::idiom};
  }
  if (candidate.unit != nullptr && candidate.unit->unit_class == UnitClass::bound && number.size() == 1 &&
      !approximated) {
    // 一声, 两校: an article, and two that were spoken of; a set otherwise.
    const char16_t first = scene.text[number.begin];
    return Verdict{with_unit_behind(candidate), first == u'一'   ? ExclusionReason::article
                                                : first == u'两' ? ExclusionReason::idiom
                                                                 : ExclusionReason::name};
  }
  return std::nullopt;
}

}  // namespace shuwen
