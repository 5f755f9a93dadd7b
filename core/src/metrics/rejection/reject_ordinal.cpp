// Numbers that say which one, not how many; marks of lists and of articles of law.
#include <algorithm>

#include "metrics/numbers/digits.h"
#include "metrics/rejection/numeral_words.h"
#include "metrics/rejection/reject_rules.h"
#include "metrics/rejection/reject_words.h"
#include "text/chars.h"

namespace shuwen {
namespace {

bool at_start(const Scene& scene, std::uint32_t begin) {
  // Of the passage, or behind a stop.
  return begin == scene.sentence.begin;
}

/// Where the classifier behind an ordinal ends: 第四十六个.
std::uint32_t behind_classifier(const Candidate& candidate) {
  const Figure& figure = candidate.figure;
  const bool counts =
      candidate.unit != nullptr && !figure.unit_span.empty() && figure.unit_span.begin >= figure.number.end;
  return counts ? figure.unit_span.end : figure.number.end;
}

/// Ends of 第三十二条第二款: further 第N款 behind it.
std::uint32_t clauses_end(const Scene& scene, std::uint32_t at) {
  while (scene.at(at) == u'第' || scene.starts(at, u"、第") || scene.starts(at, u"和第")) {
    std::uint32_t next = at + (scene.at(at) == u'第' ? 1 : 2);
    if (scene.at(next) == u'(') ++next;
    const std::uint32_t digits = next;
    while (is_numeral(scene.at(next)))
      ++next;
    if (next == digits) break;
    if (scene.at(next) == u')') ++next;
    if (!one_of(scene.at(next), u"条款项目章节编")) break;
    at = next + 1;
  }
  return at;
}

/// 天宫一号, 海葵一号: a ship's or a craft's name; not 抵达四号营地, 三号楼.
Ruling numbered_name(const Scene& scene, const Candidate& candidate) {
  const Span number = candidate.figure.number;
  if (!candidate.number.in_words || scene.at(number.end) != u'号' || number.size() > 3) return std::nullopt;
  static constexpr std::u16string_view kNoNoun = u"第在到从和与至了是为往去达过进出入有月旬日的由自向受及或";
  if (number.begin < scene.sentence.begin + 2) return std::nullopt;
  // A name the dictionary does not know (神舟) is cut into its characters.
  std::uint32_t begin = scene.word_begin(number.begin - 1);
  if (begin + 1 == number.begin && is_han(scene.at(begin - 1)) && !one_of(scene.at(begin - 1), kNoNoun))
    --begin;
  if (!is_han(scene.before(number.begin)) || number.begin - begin < 2 ||
      one_of(scene.before(number.begin), kNoNoun))
    return std::nullopt;
  static constexpr std::u16string_view kPlaces = u"营楼门院馆井线桥车厅坑仓库炉厂口港码台文令公桌床房机组地";
  if (one_of(scene.at(number.end + 1), kPlaces) || scene.ends(number.begin, u"台风")) return std::nullopt;
  return Verdict{{begin, number.end + 1}, ExclusionReason::name};
}

bool names_a_person(const Scene& scene, std::uint32_t at) {
  const auto name =
      std::lower_bound(scene.named.begin(), scene.named.end(), at,
                       [](const NamedSpan& each, std::uint32_t begin) { return each.span.begin < begin; });
  return name != scene.named.end() && name->span.begin == at && !name->initiative &&
         name->kind == EntityKind::person;
}

/// 2吴某(男,…), 曝光1杨某: nothing is counted by a small number without a unit right before a word that
/// opens a sentence, or before a person.
bool is_bare_mark(const Scene& scene, const Candidate& candidate) {
  const Span number = candidate.figure.number;
  if (candidate.unit != nullptr || candidate.number.in_words || candidate.figure.span != number ||
      candidate.figure.range || candidate.number.form != NumberForm::plain || number.size() > 2 ||
      !candidate.number.value.is_integer())
    return false;
  if (names_a_person(scene, number.end)) return true;
  return at_start(scene, number.begin) && is_han(scene.at(number.end)) &&
         !one_of(scene.at(number.end), u"死伤亡投罚中胜负平比后前大");
}

/// 举办了8届, 不超过两届: how many, where 十三届 alone says which.
bool counts_terms(const Scene& scene, const Candidate& candidate) {
  if (!candidate.figure.approx.empty() || scene.text[candidate.figure.number.begin] == u'两') return true;
  for (const std::u16string_view word :
       {u"了", u"过", u"连续", u"举办", u"举行", u"历经", u"满", u"共", u"已"})
    if (scene.ends(candidate.figure.number.begin, word)) return true;
  return false;
}

}  // namespace

Ruling reject_list_marker(const Scene& scene, const Candidate& candidate) {
  const Span number = candidate.figure.number;
  const char16_t before = scene.before(number.begin);
  const char16_t first = scene.text[number.begin];
  if (is_marker_digit(first) && !(first >= 0x2160 && first <= 0x217F))
    return Verdict{{number.begin, number.begin + 1}, ExclusionReason::list_marker};
  std::uint32_t stop = number.begin;
  while (is_numeral(scene.at(stop)) && stop < number.end)
    ++stop;
  if (stop - number.begin > 3 || candidate.number.several) return std::nullopt;
  const char16_t after = scene.at(stop);
  const bool start = at_start(scene, number.begin);
  // 01, 2: a line of nothing but its number, in a longer text.
  const bool line = start && number.end == scene.sentence.end && candidate.figure.span == number &&
                    number.size() <= 2 && !candidate.figure.range &&
                    candidate.number.form == NumberForm::plain &&
                    scene.text.size() > scene.sentence.size() + 8 && scene.passage != nullptr &&
                    scene.passage->role != PassageRole::cell;
  if (line) return Verdict{number, ExclusionReason::list_marker};
  // 曝光1杨某…。2吴某…: a bare numeral grown together with what it opens, or with the name it counts off.
  if (is_bare_mark(scene, candidate)) return Verdict{number, ExclusionReason::list_marker};
  // 以下方式: 1.登录
  if (before == u' ' && scene.before(number.begin - 1) == u':' && after == u'.' &&
      !is_ascii_digit(scene.at(stop + 1)))
    return Verdict{{number.begin, stop + 1}, ExclusionReason::list_marker};
  // 注:1.本表 …
  if (before == u':' && scene.ends(number.begin, u"注:") && (after == u'.' || after == u'、') &&
      !is_ascii_digit(scene.at(stop + 1)))
    return Verdict{{number.begin, stop + 1}, ExclusionReason::list_marker};
  // (一), (1)
  if (before == u'(' && after == u')' && stop - number.begin <= 3) {
    const std::uint32_t open = number.begin - 1;
    const char16_t outer = scene.before(open);
    if (open == scene.sentence.begin || one_of(outer, u"。;:,、 \n") ||
        (open > 0 && !scene.sentence.contains(open - 1)))
      return Verdict{{open, stop + 1}, ExclusionReason::list_marker};
  }
  // 包括:1)…;2)…: without the opening bracket; 包括:1.违反…;2.违反…
  const bool closed = after == u')' || (one_of(after, u".、") && candidate.unit == nullptr &&
                                        is_han(scene.at(stop + 1)) && !is_numeral(scene.at(stop + 1)));
  if (one_of(before, u":;") && closed && stop == number.end && stop - number.begin <= 2)
    return Verdict{{number.begin, stop + 1}, ExclusionReason::list_marker};
  // 第一, …; 第二, …; 第一是 …
  if (before == u'第' && candidate.unit == nullptr &&
      ((at_start(scene, number.begin - 1) && one_of(after, u",、:")) ||
       (after == u'是' &&
        (at_start(scene, number.begin - 1) || one_of(scene.before(number.begin - 1), u",;:")))))
    return Verdict{{number.begin - 1, stop}, ExclusionReason::list_marker};
  if (start) {
    const bool mark =
        after == u'、' ||
        (after == u':' && number.size() <= 2 && stop == number.end && scene.passage != nullptr &&
         scene.passage->role != PassageRole::cell && !is_ascii_digit(scene.at(stop + 1))) ||
        ((after == u'.' || after == u')') && !is_ascii_digit(scene.at(stop + 1))) || after == u'．';
    if (mark && !(candidate.figure.range && after == u'、' && candidate.unit != nullptr &&
                  candidate.number.in_words && is_measured(candidate)))
      return Verdict{{number.begin, stop + 1}, ExclusionReason::list_marker};
    // 3.1 总体要求: a decimal that is a heading's number.
    if (number.size() <= 5 && scene.at(number.begin + 1) == u'.' && scene.at(number.end) == u' ' &&
        candidate.unit == nullptr && scene.passage != nullptr && scene.passage->role != PassageRole::cell)
      return Verdict{number, ExclusionReason::list_marker};
  }
  // 一是 …; 二是 …; 一要 …; 二要 …
  if (candidate.number.in_words && candidate.unit == nullptr && (after == u'是' || after == u'要') &&
      candidate.number.form == NumberForm::plain && number.size() <= 2 &&
      (start || one_of(before, u"。;:,!?、 )")))
    return Verdict{{number.begin, stop + 1}, ExclusionReason::list_marker};
  return std::nullopt;
}

Ruling reject_rule_number(const Scene& scene, const Candidate& candidate) {
  const Span number = candidate.figure.number;
  std::uint32_t begin = number.begin;
  std::uint32_t stop = number.end;
  if (scene.before(begin) == u'(' && scene.at(stop) == u')' && scene.ends(begin - 1, u"第")) {
    --begin;
    ++stop;
  }
  if (scene.before(begin) != u'第') return std::nullopt;
  --begin;
  if (!one_of(scene.at(stop), u"条款项章节编")) return std::nullopt;
  const char16_t kind = scene.at(stop);
  ++stop;
  const std::uint32_t end = clauses_end(scene, stop);
  const char16_t before = scene.before(begin);
  if (at_start(scene, begin) && (scene.at(end) == u' ' || end == scene.sentence.end) && kind != u'项')
    return Verdict{{begin, end}, ExclusionReason::list_marker};
  const bool law = one_of(before, u"》法例定则程约章案款条规") || end > stop ||
                   one_of(scene.at(end), u"规款之的、和及,)明(至");
  const bool cited = scene.ends(begin, u"根据") || scene.ends(begin, u"依照") || scene.ends(begin, u"依据") ||
                     scene.ends(begin, u"按照") || scene.ends(begin, u"违反") || scene.ends(begin, u"之");
  if (kind == u'条' || kind == u'款') {
    const bool counted_thing = kind == u'条' && !law && !cited;
    if (counted_thing) return std::nullopt;
    return Verdict{{begin, end}, ExclusionReason::quoted_rule_number};
  }
  if ((one_of(before, u"》法例定则程约条款") || end > stop) && (kind != u'节' || one_of(before, u"章》")))
    return Verdict{{begin, end}, ExclusionReason::quoted_rule_number};
  return std::nullopt;
}

namespace {

/// 2023年7月24日 14 版: the page of a newspaper; 17-32名排位赛: for which ranks they play.
Ruling page_or_ranks(const Scene& scene, const Candidate& candidate) {
  const Span number = candidate.figure.number;
  std::uint32_t ahead = number.begin;
  while (scene.before(ahead) == u' ')
    --ahead;
  const std::uint32_t next = number.end + (scene.at(number.end) == u' ' ? 1 : 0);
  if (scene.at(next) == u'版' && one_of(scene.before(ahead), u"日)"))
    return Verdict{{number.begin, next + 1}, ExclusionReason::ordinal};
  if (candidate.figure.range && scene.at(number.end) == u'名')
    for (const std::u16string_view match : {u"排位", u"争夺", u"附加"})
      if (scene.starts(number.end + 1, match))
        return Verdict{{number.begin, number.end + 1}, ExclusionReason::ordinal};
  return std::nullopt;
}

}  // namespace

Ruling reject_ordinal(const Scene& scene, const Candidate& candidate) {
  if (auto ruling = page_or_ranks(scene, candidate)) return ruling;
  const Span number = candidate.figure.number;
  const char16_t before = scene.before(number.begin);
  const char16_t first = scene.text[number.begin];
  if (first >= 0x2160 && first <= 0x217F) {
    std::uint32_t stop = number.begin + 1;
    if (one_of(scene.at(stop), u"类级期型")) ++stop;
    return Verdict{{number.begin, stop}, ExclusionReason::ordinal};
  }
  if (candidate.number.ordinal) return Verdict{number, ExclusionReason::ordinal};
  if (before == u'第') {  // 第三方, 第一线: words
    if (const auto word = numeral_word_at(scene, number); word && word->span.begin < number.begin)
      return Verdict{word->span, word->reason};
  }
  if (before == u'第')
    return Verdict{{number.begin - 1, behind_classifier(candidate)}, ExclusionReason::ordinal};
  if (before == u'首' && candidate.number.in_words)
    return Verdict{{number.begin - 1, behind_classifier(candidate)}, ExclusionReason::ordinal};
  if (before == u'头' && candidate.unit != nullptr && candidate.number.in_words)
    return Verdict{{number.begin - 1, behind_classifier(candidate)}, ExclusionReason::ordinal};
  const bool plain = !is_measured(candidate) && candidate.number.power == 0;
  if (plain) {
    for (const std::u16string_view word :
         {u"排名", u"位列", u"排在", u"名列", u"位居", u"排行", u"位次", u"列全国", u"居全国", u"案例",
          u"附件", u"表", u"图", u"专栏", u"No.", u"NO.", u"TOP", u"Top", u"top"})
      if (scene.ends(number.begin, word) && !scene.ends(number.begin, u"代表") &&
          !scene.ends(number.begin, u"发表") && !scene.ends(number.begin, u"试图")) {
        // 见表1: the mark of a table, as those of lists.
        if (word == u"表" || word == u"图") return Verdict{number, ExclusionReason::list_marker};
        return Verdict{
            {number.begin -
                 (word == u"案例" || word.size() == 1 ? 0 : static_cast<std::uint32_t>(word.size())),
             behind_classifier(candidate)},
            ExclusionReason::ordinal};
      }
    const bool counted =
        !candidate.number.vague && (scene.text[number.begin] != u'一' || candidate.unit != nullptr);
    // 前十天: a stretch, not a rank. 提前3天, 饭前30分钟, 开车前8天以上: how long before something.
    const bool stretch = candidate.unit != nullptr && candidate.unit->kind == MetricKind::duration;
    const char16_t earlier = before == u'前' ? scene.before(number.begin - 1) : u'\0';
    const bool how_long = stretch && (earlier == u'提' || !candidate.figure.approx.empty() ||
                                      (is_han(earlier) && one_of(scene.at(number.end), u"分小秒")));
    if (before == u'前' && counted && !how_long && !one_of(earlier, u"之日目以年月天期此提"))
      return Verdict{{number.begin - 1, behind_classifier(candidate)},
                     stretch ? ExclusionReason::period : ExclusionReason::ordinal};
  }
  // 一大队, 二期工程, 一等奖, 十三届: kinds of things that are numbered, not counted.
  if (candidate.number.several || candidate.figure.range) return std::nullopt;
  if (const std::uint32_t size = reject_word_at(scene.text, number.end, scene.sentence.end, kNumbered);
      size > 0 && number.size() <= 4) {
    const char16_t kind = scene.at(number.end);
    const bool counted = (kind == u'届' && counts_terms(scene, candidate)) ||
                         (kind == u'次' && !one_of(before, u"会大届协委央中"));
    if (!counted) return Verdict{{number.begin, number.end + size}, ExclusionReason::ordinal};
  }
  // 二批项目: how many would be 两批.
  if (slice(scene.text, number) == u"二" && candidate.unit != nullptr && !candidate.figure.per &&
      candidate.unit->unit_class == UnitClass::classifier && one_of(scene.at(number.end), u"批队班组轮"))
    return Verdict{{number.begin, number.end + 1}, ExclusionReason::ordinal};
  // 住在9楼
  if (candidate.unit == nullptr && scene.at(number.end) == u'楼' &&
      !one_of(scene.at(number.end + 1), u"房盘宇栋市") && !candidate.number.in_words && number.size() <= 2)
    return Verdict{{number.begin, number.end + 1}, ExclusionReason::ordinal};
  // 三级防汛应急响应
  if (candidate.number.in_words && scene.at(number.end) == u'级')
    for (std::uint32_t at = number.end + 1; at < number.end + 6 && is_han(scene.at(at)); ++at)
      if (scene.starts(at, u"应急响应"))
        return Verdict{{number.begin, number.end + 1}, ExclusionReason::ordinal};
  // 一级每人每月110元,二级80元: of which rank.
  if (candidate.number.in_words && number.size() == 1 && scene.at(number.end) == u'级' &&
      (is_ascii_digit(scene.at(number.end + 1)) || scene.at(number.end + 1) == u'每') &&
      !one_of(before, u"升降提跳越晋分达到至共"))
    return Verdict{{number.begin, number.end + 1}, ExclusionReason::ordinal};
  // 一类区每月1890元: of which class.
  if (candidate.number.in_words && number.size() == 1 && scene.starts(number.end, u"类区"))
    return Verdict{{number.begin, number.end + 2}, ExclusionReason::ordinal};
  // 7502次列车驶出车站: which train; 开行7502次列车 counts.
  if (!candidate.number.in_words && number.size() <= 4 && scene.starts(number.end, u"次列车") &&
      is_han(scene.at(number.end + 3)) &&
      (number.begin == scene.sentence.begin || one_of(before, u",。、乘的")))
    return Verdict{{number.begin, number.end + 1}, ExclusionReason::name};
  // 2023级新生: of which year.
  if (!candidate.number.in_words && number.size() == 4 && scene.at(number.end) == u'级' &&
      one_of(scene.text[number.begin], u"12"))
    return Verdict{{number.begin, number.end + 1}, ExclusionReason::ordinal};
  if (candidate.number.in_words && scene.at(number.end) == u'等' &&
      candidate.number.form == NumberForm::plain && !one_of(scene.at(number.end + 1), u"人地方单部家于到待"))
    return Verdict{{number.begin, number.end + 1}, ExclusionReason::ordinal};
  if (candidate.number.in_words && scene.at(number.end) == u'期' && number.size() == 1 &&
      !one_of(before, u"了共办展开训织计续有满每分"))
    return Verdict{{number.begin, number.end + 1}, ExclusionReason::ordinal};
  if (auto ruling = numbered_name(scene, candidate)) return ruling;
  if (scene.at(number.end) == u'号' && candidate.unit == nullptr && !scene.starts(number.end, u"号线"))
    return Verdict{{number.begin, number.end + 1}, ExclusionReason::ordinal};
  if (!candidate.number.in_words && scene.starts(number.end, u"年级"))
    return Verdict{{number.begin, number.end + 2}, ExclusionReason::ordinal};
  return std::nullopt;
}

}  // namespace shuwen
