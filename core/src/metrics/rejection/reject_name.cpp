// Numbers inside names: of programmes, laws, sets and places.
#include <algorithm>

#include "metrics/numbers/digits.h"
#include "metrics/rejection/numeral_words.h"
#include "metrics/rejection/reject_rules.h"
#include "text/chars.h"

namespace shuwen {
namespace {

/// The mention that holds the number, if any.
const NamedSpan* holder(const Scene& scene, Span number) {
  // Mentions are sorted by begin and short: look back a little from the first that begins behind the number.
  const auto behind =
      std::upper_bound(scene.named.begin(), scene.named.end(), number.begin,
                       [](std::uint32_t at, const NamedSpan& name) { return at < name.span.begin; });
  const NamedSpan* found = nullptr;
  int steps = 0;
  for (auto it = behind; it != scene.named.begin() && steps < 24; ++steps) {
    --it;
    if (it->span.contains(number)) found = &*it;
  }
  return found;
}

/// The quotation marks right around a stretch that holds `number`; its span with the marks, empty when there
/// are none near.
Span quoted(const Scene& scene, Span number) {
  const std::uint32_t kLongest = is_ascii_digit(scene.text[number.begin]) ? 28 : 14;
  static constexpr std::u16string_view kOpen = u"“‘「『《\"", kClose = u"”’」』》\"";
  const auto is_mark = [](char16_t c) {
    return !is_han(c) && (one_of(c, kOpen) || one_of(c, kClose) || one_of(c, u"。;!?:"));
  };
  std::uint32_t open = number.begin;
  while (open > scene.sentence.begin && number.begin - open <= kLongest && !is_mark(scene.text[open - 1]))
    --open;
  if (open == scene.sentence.begin || !one_of(scene.text[open - 1], kOpen)) return {};
  std::uint32_t close = number.end;
  while (close < scene.sentence.end && close - number.end <= kLongest && !is_mark(scene.text[close]))
    ++close;
  if (close == scene.sentence.end || !one_of(scene.text[close], kClose)) return {};
  return {open - 1, close + 1};
}

/// A short quotation without commas names something; one with a measured figure says something.
Ruling in_quotes(const Scene& scene, const Candidate& candidate) {
  const Span span = quoted(scene, candidate.figure.number);
  const bool latin = is_latin(scene.at(span.end - 2));
  if (span.empty() || span.size() > (latin ? 40U : 16U)) return std::nullopt;
  const std::u16string_view inside = scene.text.substr(span.begin + 1, span.size() - 2);
  if (inside.find(u',') != inside.npos) return std::nullopt;
  const bool article = candidate.unit != nullptr && slice(scene.text, candidate.figure.number) == u"一";
  if (article && inside.size() > 6) return std::nullopt;
  if (const auto word = numeral_word_at(scene, candidate.figure.number);
      word && (word->span.size() + 1 >= inside.size() ||
               (word->reason == ExclusionReason::idiom && candidate.number.in_words && inside.size() <= 8 &&
                scene.text[span.begin] != u'《')))
    return Verdict{word->span, word->reason};
  // “一看土、二看水”: a saying that counts itself through.
  if (inside.front() == u'一' && inside.find(u"、二") != inside.npos)
    return Verdict{{candidate.figure.number.begin, candidate.figure.number.end}, ExclusionReason::idiom};
  const bool measured = is_measured(candidate) || candidate.number.power > 0;
  const bool title = scene.text[span.begin] == u'《';
  if (measured && !candidate.number.in_words && !title) return std::nullopt;
  if (candidate.figure.approx.empty() || title || inside.size() <= 6)
    return Verdict{{span.begin + 1, span.end - 1}, ExclusionReason::name};
  return std::nullopt;
}

/// 千亿目标, 百亿补贴: a power as an epithet.
Ruling epithet(const Scene& scene, const Candidate& candidate) {
  const Span number = candidate.figure.number;
  if (!candidate.number.bare_power || number.size() != 2 || !candidate.figure.approx.empty())
    return std::nullopt;
  const bool bare = candidate.unit == nullptr || candidate.unit->written == u"级";
  if (!bare || !is_han(scene.at(number.end))) return std::nullopt;
  return Verdict{with_unit_behind(candidate), ExclusionReason::name};
}

/// 三大指数, 四级河长, 第五巡视组: a set with a name, counted by nothing.
Ruling set_name(const Scene& scene, const Candidate& candidate) {
  const Span number = candidate.figure.number;
  // 标准普尔500种股票指数
  for (const std::u16string_view of : {u"种股票指数", u"种股票平均", u"只股票指数", u"指数成分股"})
    if (is_han(scene.before(number.begin)) && scene.starts(number.end, of))
      return Verdict{{number.begin, number.end + 1}, ExclusionReason::name};
  const bool digits = !candidate.number.in_words && candidate.unit == nullptr && !candidate.figure.range &&
                      candidate.number.form == NumberForm::plain && scene.at(number.end) == u'大';  // 7大股
  if (!(candidate.number.in_words || digits) || number.size() > 2 || !candidate.figure.approx.empty())
    return std::nullopt;
  if (scene.at(number.end) == u'大' && candidate.unit == nullptr &&
      (is_han(scene.at(number.end + 1)) || is_latin(scene.at(number.end + 1))) &&
      scene.text[number.begin] != u'一' && !one_of(scene.at(number.end + 1), u"队于类块"))
    return Verdict{{number.begin, std::min(scene.word_end(number.end + 2), number.end + 4)},
                   ExclusionReason::name};
  if (scene.starts(number.end, u"方面军"))  // 红二方面军
    return Verdict{{number.begin, number.end + 3}, ExclusionReason::name};
  if (scene.at(number.end) == u'级' && scene.text[number.begin] != u'两')
    for (const std::u16string_view word : {u"“", u"\"", u"网格", u"联动", u"河长", u"街长", u"体系", u"林长",
                                           u"书记", u"平台", u"田长", u"管理", u"架构", u"调解"})
      if (scene.starts(number.end + 1, word))
        return Verdict{{number.begin, number.end + 1}, ExclusionReason::name};
  return std::nullopt;
}

/// 七里河, 万石山: a numeral that begins a place's name, recognised by its last character.
Ruling place_name(const Scene& scene, const Candidate& candidate) {
  const Span number = candidate.figure.number;
  if (!candidate.number.in_words || number.size() > 2 || is_measured(candidate) ||
      !candidate.figure.approx.empty()) {
    const bool li =
        candidate.unit != nullptr && candidate.unit->written == u"里" && candidate.number.in_words;
    if (!li) return std::nullopt;
  }
  static constexpr std::u16string_view kPlace =
      u"镇乡村庄墩桥湾河湖江沟溪坝坪岭峪屯堡寺庙亭港洲岛丰铺堂坊灶井岗塘";
  static constexpr std::u16string_view kBarePlace = u"井桥河江沟坪岭堡庙洲岛塘湾溪";
  if (candidate.unit == nullptr && one_of(scene.at(number.end), kBarePlace) &&
      scene.text[number.begin] != u'一' && scene.text[number.begin] != u'半')
    return Verdict{{number.begin, number.end + 1}, ExclusionReason::name};
  for (std::uint32_t stop = number.end + 1; stop <= number.end + 2 && stop < scene.sentence.end; ++stop) {
    if (!is_han(scene.at(stop - 1))) break;
    if (!one_of(scene.at(stop), kPlace)) continue;
    // 三个村, 两条河: a classifier between makes it a count.
    const bool classifier = candidate.unit != nullptr && candidate.figure.unit_span.end <= stop &&
                            candidate.unit->written != u"里" && candidate.unit->written != u"山";
    if (classifier) break;
    if (number.end + 1 == stop && one_of(scene.at(stop), u"镇乡村") && !one_of(scene.at(stop + 1), u"党委支"))
      break;
    return Verdict{{number.begin, stop + 1}, ExclusionReason::name};
  }
  return std::nullopt;
}

}  // namespace

/// 每千人口, 每10万人, 万元GDP: an amount that only says what a rate refers to.
Ruling rate_base(const Scene& scene, const Candidate& candidate) {
  const Span number = candidate.figure.number;
  if (scene.before(number.begin) == u'每' && slice(scene.text, number) != u"一" &&
      candidate.unit != nullptr && candidate.figure.approx.empty() &&
      candidate.unit->kind != MetricKind::duration && candidate.figure.unit_span.begin >= number.end)
    return Verdict{with_unit_behind(candidate), ExclusionReason::name};
  if (!candidate.number.bare_power || number.size() > 2 || !candidate.figure.approx.empty())
    return std::nullopt;
  const bool each = scene.before(number.begin) == u'每';
  const bool money = scene.starts(number.end, u"元") &&
                     (is_latin(scene.at(number.end + 1)) || scene.starts(number.end + 1, u"工业") ||
                      scene.starts(number.end + 1, u"产值") || scene.starts(number.end + 1, u"国内") ||
                      scene.starts(number.end + 1, u"生产") || scene.starts(number.end + 1, u"地区"));
  if (!each && !money) return std::nullopt;
  return Verdict{with_unit_behind(candidate), ExclusionReason::name};
}

Ruling reject_name(const Scene& scene, const Candidate& candidate) {
  const Span number = candidate.figure.number;
  const bool numbered_team = scene.starts(number.end, u"大队") || scene.starts(number.end, u"中队") ||
                             scene.starts(number.end, u"支队") || scene.starts(number.end, u"分队");
  const auto word = numeral_word_at(scene, number);
  if (word && word->reason == ExclusionReason::name) return Verdict{word->span, word->reason};
  // 十里八乡 is no place.
  if (word && word->span.size() >= 4 && candidate.number.in_words)
    if (const NamedSpan* name = holder(scene, number); name != nullptr && word->span.contains(name->span))
      return Verdict{word->span, word->reason};
  // 推开一扇门就是一座图书馆 is no institution of that name.
  const bool article = candidate.unit != nullptr && candidate.unit->unit_class == UnitClass::classifier &&
                       slice(scene.text, number) == u"一";
  if (const NamedSpan* name = holder(scene, number);
      name != nullptr && !numbered_team &&
      !(article && !name->initiative && name->kind != EntityKind::document))
    return Verdict{
        {std::max(name->span.begin, scene.sentence.begin), std::min(name->span.end, scene.sentence.end)},
        ExclusionReason::name};
  // 四世同堂, 万水千山: a set phrase wins over the patterns of names.
  if (word && word->span.size() >= 3 && candidate.number.in_words &&
      word->span.end >= candidate.figure.span.end)
    return Verdict{word->span, word->reason};
  if (auto ruling = rate_base(scene, candidate)) return ruling;
  if (auto ruling = reject_product(scene, candidate)) return ruling;
  if (auto ruling = reject_english(scene, candidate)) return ruling;
  if (auto ruling = set_name(scene, candidate)) return ruling;
  if (auto ruling = place_name(scene, candidate)) return ruling;
  if (auto ruling = epithet(scene, candidate)) return ruling;
  return in_quotes(scene, candidate);
}

}  // namespace shuwen
