// Numbers that tell products, services and events apart: models, lines, hotlines, years without their 年.
#include <algorithm>

#include "metrics/rejection/reject_rules.h"
#include "metrics/rejection/reject_words.h"
#include "text/chars.h"

namespace shuwen {
namespace {

/// 5G, 4K, and 2G到5G of which only the last number's letter is the unit.
bool has_one_letter(const Scene& scene, Span number) {
  std::uint32_t at = number.begin;
  while (is_ascii_digit(scene.at(at)))
    ++at;
  if (scene.starts(at, u".5G")) return true;  // 5.5G, but 2.8W
  return at - number.begin <= 2 && is_latin(scene.at(at)) && !is_latin(scene.at(at + 1));
}

/// ▪ 2016: nothing but a bullet stands before.
bool opens_line(const Scene& scene, std::uint32_t at) {
  while (one_of(scene.before(at), u" ▪•·■◆-*"))
    --at;
  return at == scene.sentence.begin;
}

/// Somebody, Some Press 1969: behind a word with a capital, and nothing follows.
bool closes_credit(const Scene& scene, Span number) {
  if (number.end != scene.sentence.end || scene.before(number.begin) != u' ') return false;
  std::uint32_t begin = number.begin - 1;
  while (is_latin(scene.before(begin)))
    --begin;
  return begin + 2 < number.begin && scene.at(begin) <= u'Z';
}

/// 永乐三年, 光绪二十年, 昭和20年: a year counted from when a reign began.
Ruling year_of_reign(const Scene& scene, const Candidate& candidate) {
  constexpr std::uint32_t kName = 2, kLongest = 3;
  const Span number = candidate.figure.number;
  if (candidate.unit == nullptr || candidate.unit->written != u"年" || number.size() > kLongest ||
      number.begin < scene.sentence.begin + kName || candidate.figure.range)
    return std::nullopt;
  if (!reject_word_ending(slice(scene.text, {number.begin - kName, number.begin}), kReign))
    return std::nullopt;
  return Verdict{{number.begin - kName, candidate.figure.unit_span.end}, ExclusionReason::date};
}

/// 2019云栖大会, 2022冬奥会: the year of what has a name, without its 年.
Ruling year_of_event(const Scene& scene, const Candidate& candidate) {
  const Span number = candidate.figure.number;
  if (candidate.number.in_words || number.size() != 4 || candidate.number.power != 0 ||
      candidate.figure.span != number || !candidate.number.value.is_integer())
    return std::nullopt;
  if (candidate.number.value < Decimal(1500) || candidate.number.value > Decimal(2049)) return std::nullopt;
  // 古径(1917); Press 1969, at the end of its line: when a work was made.
  const bool bracketed = scene.before(number.begin) == u'(' && scene.at(number.end) == u')';
  if (bracketed || closes_credit(scene, number)) return Verdict{number, ExclusionReason::date};
  if (candidate.number.value < Decimal(1949)) return std::nullopt;
  std::uint32_t next = number.end;
  while (scene.at(next) == u' ')
    ++next;
  // ▪ 2016  第二十七届: a list by years.
  if (next > number.end + 1 && opens_line(scene, number.begin)) return Verdict{number, ExclusionReason::date};
  const std::uint32_t begin = number.begin - (scene.before(number.begin) == u' ' ? 1 : 0);
  static constexpr std::u16string_view kCounting = u"为达至到约近超逾共计有增减降升破过第号收报于点涨跌:路";
  if (one_of(scene.before(begin), kCounting) || scene.at(next) == u'点') return std::nullopt;
  // 2009 / 英国: years of works.
  const bool listed = scene.at(next) == u'/' && next > number.end;
  if (listed) return Verdict{number, ExclusionReason::date};
  // 2018 Boys State Results: a headline opens with its year.
  if (number.begin == scene.sentence.begin && next > number.end && scene.at(next) >= u'A' &&
      scene.at(next) <= u'Z')
    return Verdict{number, ExclusionReason::date};
  if (!is_han(scene.at(next)) && !one_of(scene.at(next), u"“《")) return std::nullopt;
  return Verdict{number, ExclusionReason::date};
}

/// G324, COVID-19, 5G, PM2.5, DN800, A股…: letters and digits written together.
Ruling with_letters(const Scene& scene, const Candidate& candidate) {
  const Span number = candidate.figure.number;
  if (candidate.number.in_words) return std::nullopt;
  for (const std::u16string_view rank : {u"TOP", u"Top", u"top", u"No.", u"NO."})
    if (scene.ends(number.begin, rank)) return std::nullopt;
  Span run = number;
  const char16_t before = scene.before(run.begin);
  const bool joined = before == u'-' || before == u'/';
  if (is_latin(before) || (joined && is_latin(scene.before(run.begin - 1)))) {
    // GDP1.2万亿元 lacks a space, no more; Hi4-T is a model.
    if ((is_measured(candidate) && scene.at(number.end) != u'-') || candidate.number.power > 0 ||
        candidate.figure.span == scene.sentence)
      return std::nullopt;
    while (is_latin(scene.before(run.begin)) || is_ascii_digit(scene.before(run.begin)) ||
           scene.before(run.begin) == u'-')
      --run.begin;
    while (is_latin(scene.at(run.end)) || is_ascii_digit(scene.at(run.end)) || scene.at(run.end) == u'-')
      ++run.end;
    if (candidate.unit != nullptr && candidate.unit->unit_class == UnitClass::classifier &&
        run.end == number.end)
      run.end = candidate.figure.unit_span.end;
    return Verdict{run, ExclusionReason::name};
  }
  if (is_latin(scene.at(number.end)) && candidate.unit == nullptr && candidate.number.power == 0) {
    while (is_latin(scene.at(run.end)) || is_ascii_digit(scene.at(run.end)))
      ++run.end;
    return Verdict{run, ExclusionReason::name};
  }
  if (candidate.figure.span == scene.sentence) return std::nullopt;
  // 5G: a letter that would be a unit of data, weight or time elsewhere.
  if (candidate.unit != nullptr && candidate.figure.unit_span.size() == 1 &&
      one_of(scene.text[candidate.figure.unit_span.begin], u"GTKDBh") && has_one_letter(scene, number))
    return Verdict{{number.begin, number.end + 1}, ExclusionReason::name};
  return std::nullopt;
}

bool is_emergency(std::u16string_view number) {
  return number == u"110" || number == u"119" || number == u"120" || number == u"122";
}

/// 12345热线, 110报警, 1号线, 506路公交: services and lines.
Ruling service(const Scene& scene, const Candidate& candidate) {
  const Span number = candidate.figure.number;
  if (scene.starts(number.end, u"号线"))
    return Verdict{{number.begin, number.end + 2}, ExclusionReason::name};
  // 042省道, 312国道
  if (scene.at(number.end + 1) == u'道' && one_of(scene.at(number.end), u"国省县乡") &&
      !candidate.number.in_words)
    return Verdict{{number.begin, number.end + 2}, ExclusionReason::name};
  // 果树93(01)班: which class of pupils.
  if (scene.at(number.end) == u'(') {
    std::uint32_t close = number.end + 1;
    while (is_ascii_digit(scene.at(close)))
      ++close;
    if (close > number.end + 1 && scene.starts(close, u")班"))
      return Verdict{{number.begin, close + 2}, ExclusionReason::name};
  }
  // 双向四车道: of what kind a road is.
  if (scene.starts(number.end, u"车道"))
    return Verdict{{number.begin, number.end + 2}, ExclusionReason::name};
  // 110千伏龙潭变电站: of what voltage.
  if (!candidate.number.in_words && candidate.unit != nullptr && candidate.unit->written == u"千伏")
    for (std::uint32_t at = candidate.figure.unit_span.end;
         at < candidate.figure.unit_span.end + 8 && is_han(scene.at(at)); ++at)
      if (scene.starts(at, u"变") || scene.starts(at, u"输") || scene.starts(at, u"线路"))
        return Verdict{with_unit_behind(candidate), ExclusionReason::name};
  // 三年行动, 百日攻坚: how long a campaign is called to last.
  if (candidate.unit != nullptr && candidate.unit->kind == MetricKind::duration &&
      (candidate.figure.approx.empty() || candidate.figure.verb_bound))  // 新突破三年行动
    for (const std::u16string_view word : {u"行动", u"攻坚", u"会战", u"禁渔"})
      if (scene.starts(candidate.figure.unit_span.end, word))
        return Verdict{with_unit_behind(candidate), ExclusionReason::name};
  // 五百强, 500强
  if (scene.at(number.end) == u'强' && candidate.unit == nullptr &&
      candidate.number.form != NumberForm::fraction && !one_of(scene.at(number.end + 1), u"化调度大"))
    return Verdict{{number.begin, number.end + 1}, ExclusionReason::name};
  if (candidate.number.in_words || candidate.number.power > 0) return std::nullopt;
  const std::u16string_view written = slice(scene.text, number);
  if (candidate.unit == nullptr && (written.size() == 5 || written.size() == 3) && written.front() == u'1')
    if (reject_word_at(scene.text, number.end, scene.sentence.end, kService))
      return Verdict{number, ExclusionReason::name};
  // 拨打110和120: a number to call behind another.
  if (candidate.unit == nullptr && is_emergency(written) && number.begin >= scene.sentence.begin + 4 &&
      one_of(scene.before(number.begin), u"和、或及/") &&
      is_emergency(scene.text.substr(number.begin - 4, 3)))
    return Verdict{number, ExclusionReason::name};
  // 12306, 12315: the numbers of public services, whatever follows.
  if (candidate.unit == nullptr && number.size() == 5 && written.starts_with(u"123") &&
      !candidate.figure.range && candidate.figure.approx.empty() &&
      (is_han(scene.at(number.end)) || one_of(scene.at(number.end), u"“\"「")))
    return Verdict{number, ExclusionReason::name};
  if (scene.at(number.end) == u'路' &&
      (scene.starts(number.end, u"路公交") || scene.starts(number.end, u"路车") ||
       scene.starts(number.end, u"路线") || scene.ends(number.begin, u"公交") ||
       scene.ends(number.begin, u"电车")))
    return Verdict{{number.begin, number.end + 1}, ExclusionReason::name};
  if (written == u"24" && scene.starts(number.end, u"小时"))
    for (const std::u16string_view word :
         {u"自助", u"营业", u"便利", u"热线", u"书", u"药", u"无人", u"值班", u"值守", u"应急"})
      if (scene.starts(number.end + 2, word))
        return Verdict{{number.begin, number.end + 2}, ExclusionReason::name};
  // 15分钟生活圈
  if (candidate.unit != nullptr && candidate.unit->kind == MetricKind::duration &&
      candidate.figure.approx.empty()) {
    const std::uint32_t stop = candidate.figure.unit_span.end;
    for (std::uint32_t at = stop; at < stop + 7 && is_han(scene.at(at)); ++at)
      if (scene.at(at) == u'圈') return Verdict{{number.begin, at + 1}, ExclusionReason::name};
  }
  // 1年期, 5年期以上: terms that name a product.
  if (scene.starts(number.end, u"年期") || scene.starts(number.end, u"个月期"))
    return Verdict{{number.begin, number.end + (scene.at(number.end) == u'年' ? 2U : 3U)},
                   ExclusionReason::name};
  if (one_of(scene.at(number.end), u"层楼"))
    for (const std::u16string_view word : {u"大厦", u"大楼", u"广场", u"中心", u"主楼", u"商厦"})
      if (scene.ends(number.begin, word))
        return Verdict{{number.begin, number.end + 1}, ExclusionReason::name};
  // 7315错时工作机制, 110指挥: a bare number right before a noun that names a scheme.
  if (candidate.unit == nullptr && !candidate.figure.range)
    for (const std::u16string_view word : {u"工作法", u"机制", u"模式", u"工程", u"行动", u"计划", u"体系",
                                           u"国道", u"省道", u"高速", u"版"}) {
      const std::u16string_view ahead =
          scene.text.substr(number.end, std::min<std::size_t>(scene.sentence.end - number.end, 8));
      const std::size_t found = ahead.find(word);
      if (found != ahead.npos &&
          std::all_of(ahead.begin(), ahead.begin() + static_cast<std::ptrdiff_t>(found), is_han))
        return Verdict{number, ExclusionReason::name};
    }
  return std::nullopt;
}

/// 男子800米比赛, 4×100米混合泳接力: a race that is called by its length.
Ruling race(const Scene& scene, const Candidate& candidate) {
  if (candidate.unit == nullptr || candidate.unit->kind != MetricKind::length || candidate.figure.range ||
      !candidate.figure.approx.empty())
    return std::nullopt;
  const Span figure = candidate.figure.span;
  // 十米台, 三米板
  if (one_of(scene.at(figure.end), u"台板") && scene.word_end(figure.end + 1) == figure.end + 1 &&
      !(Decimal(10) < candidate.number.value))
    return Verdict{{figure.begin, figure.end + 1}, ExclusionReason::name};
  if (reject_word_at(scene.text, figure.end, scene.sentence.end, kRace) ||
      reject_word_ending(slice(scene.text, {scene.sentence.begin, figure.begin}), kRacer))
    return Verdict{figure, ExclusionReason::name};
  return std::nullopt;
}

/// Verbs, prepositions and measured quantities before it leave a number a number.
constexpr std::u16string_view kOpen =
    u"为达至到约近超逾共计有增减降升破过是占数比率量价分得在于成用了以从由和与或及每各仅只足满余值额";

/// 360 Plus, 460 系列, 上证50指数: a bare number right before what it tells from the others.
bool names_what_follows(const Scene& scene, Span number) {
  const std::uint32_t next = number.end + (scene.at(number.end) == u' ' ? 1 : 0);
  if (scene.starts(next, u"系列")) return true;
  if (scene.starts(next, u"指数")) return is_han(scene.before(number.begin));
  return next > number.end && scene.at(next) >= u'A' && scene.at(next) <= u'Z' &&
         !(scene.at(next + 1) >= u'A' && scene.at(next + 1) <= u'Z') &&
         std::any_of(scene.text.begin() + scene.sentence.begin, scene.text.begin() + scene.sentence.end,
                     is_han);
}

/// 麒麟990, JScript 9, 奇虎360: a bare number right behind a noun or a Latin word of a Chinese sentence.
Ruling model(const Scene& scene, const Candidate& candidate) {
  const Span number = candidate.figure.number;
  // 2型糖尿病: which kind.
  if (scene.at(number.end) == u'型' && is_han(scene.at(number.end + 1)) &&
      scene.at(number.end + 1) != u'号' && candidate.unit == nullptr && !candidate.number.in_words &&
      number.size() <= 2 && !candidate.figure.range)
    return Verdict{{number.begin, number.end + 1}, ExclusionReason::name};
  // 遥十四运载火箭: which launch.
  if (scene.before(number.begin) == u'遥' && scene.at(number.end) != u'号' && candidate.unit == nullptr &&
      number.size() <= 3)
    return Verdict{number, ExclusionReason::name};
  // 波音737-800, 骁龙 8, 运-20
  std::uint32_t line = number.begin;
  while (scene.before(line) == u' ' || scene.before(line) == u'-')
    --line;
  if (candidate.unit == nullptr && !candidate.number.in_words && line + 1 >= number.begin &&
      reject_word_ending(slice(scene.text, {scene.sentence.begin, line}), kLine))
    return Verdict{{number.begin + (scene.at(number.begin) == u'-' ? 1U : 0U), number.end},
                   ExclusionReason::name};
  if (candidate.number.in_words || candidate.unit != nullptr || candidate.figure.range ||
      candidate.number.power > 0 || one_of(scene.at(number.end), u"×*"))  // 面板3200×1440
    return std::nullopt;
  if (candidate.number.form != NumberForm::plain || !candidate.figure.approx.empty() || number.size() > 4)
    return std::nullopt;
  const bool cell = scene.passage != nullptr && scene.passage->role == PassageRole::cell;
  if (cell) return std::nullopt;
  if (candidate.number.value.is_integer() && names_what_follows(scene, number))
    return Verdict{number, ExclusionReason::name};
  char16_t before = scene.before(number.begin);
  const bool latin =
      before == u' ' && is_latin(scene.before(number.begin - 1)) &&
      std::any_of(scene.text.begin() + scene.sentence.begin, scene.text.begin() + scene.sentence.end, is_han);
  // 骁龙 865: a blank between, where the text sets one.
  if (before == u' ' && number.size() >= 3) before = scene.before(number.begin - 1);
  const bool noun =
      is_han(before) && !one_of(before, kOpen) && candidate.number.value.is_integer() && number.size() >= 3;
  if (!latin && !noun) return std::nullopt;
  return Verdict{number, ExclusionReason::name};
}

/// iPhone 11|支持, 含光800|根据: a model right before a word that begins like a classifier.
Ruling model_before_word(const Scene& scene, const Candidate& candidate) {
  const Span number = candidate.figure.number;
  if (candidate.number.in_words || candidate.figure.range || candidate.unit == nullptr ||
      candidate.number.power > 0 || !candidate.number.value.is_integer() ||  // 2012年的2.37|下降
      !candidate.figure.approx.empty() || number.size() > 4)
    return std::nullopt;
  if (candidate.unit->unit_class != UnitClass::classifier || candidate.figure.unit_span.size() != 1 ||
      candidate.figure.unit_span.begin != number.end)
    return std::nullopt;
  const char16_t before = scene.before(number.begin);
  const bool latin = is_latin(before) || (before == u' ' && is_latin(scene.before(number.begin - 1)));
  if (!latin && !(is_han(before) && number.size() >= 3 && !one_of(before, kOpen))) return std::nullopt;
  if (candidate.unit->written == u"个" || candidate.unit->written == u"人") return std::nullopt;
  if (scene.word_begin(number.end) != number.end || scene.word_end(number.end + 1) == number.end + 1)
    return std::nullopt;
  return Verdict{number, ExclusionReason::name};
}

}  // namespace

Ruling reject_product(const Scene& scene, const Candidate& candidate) {
  for (const auto rule :
       {year_of_reign, year_of_event, with_letters, service, race, model, model_before_word})
    if (auto ruling = rule(scene, candidate)) return ruling;
  return std::nullopt;
}

}  // namespace shuwen
