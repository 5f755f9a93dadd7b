// Numbers inside names: of programmes, laws, roads, models, services, places.
#include <algorithm>

#include "metrics/digits.h"
#include "metrics/numeral_words.h"
#include "metrics/reject_rules.h"
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
  static constexpr std::u16string_view kOpen = u"“‘「『《\"";
  static constexpr std::u16string_view kClose = u"”’」』》\"";
  std::uint32_t open = number.begin;
  while (open > scene.sentence.begin && number.begin - open <= kLongest &&
         !one_of(scene.text[open - 1], kOpen)) {
    if (one_of(scene.text[open - 1], kClose) || one_of(scene.text[open - 1], u"。;!?:")) return {};
    --open;
  }
  if (open == scene.sentence.begin || !one_of(scene.text[open - 1], kOpen)) return {};
  std::uint32_t close = number.end;
  while (close < scene.sentence.end && close - number.end <= kLongest && !one_of(scene.text[close], kClose)) {
    if (one_of(scene.text[close], kOpen) || one_of(scene.text[close], u"。;!?:")) return {};
    ++close;
  }
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

/// 5G, 4K, and 2G到5G of which only the last number's letter is the unit.
bool has_one_letter(const Scene& scene, Span number) {
  std::uint32_t at = number.begin;
  while (is_ascii_digit(scene.at(at)))
    ++at;
  return at - number.begin <= 2 && is_latin(scene.at(at)) && !is_latin(scene.at(at + 1));
}

/// 2019云栖大会, 2022冬奥会: the year of what has a name, without its 年.
Ruling year_of_event(const Scene& scene, const Candidate& candidate) {
  const Span number = candidate.figure.number;
  if (candidate.number.in_words || number.size() != 4 || candidate.number.power != 0 ||
      candidate.figure.span != number || !candidate.number.value.is_integer())
    return std::nullopt;
  if (candidate.number.value < Decimal(1949) || candidate.number.value > Decimal(2049)) return std::nullopt;
  const std::uint32_t next = number.end + (scene.at(number.end) == u' ' ? 1 : 0);
  const std::uint32_t begin = number.begin - (scene.before(number.begin) == u' ' ? 1 : 0);
  static constexpr std::u16string_view kCounting = u"为达至到约近超逾共计有增减降升破过第号收报于点涨跌:路";
  if (one_of(scene.before(begin), kCounting) || scene.at(next) == u'点') return std::nullopt;
  // 月球 (2009), 2009 / 英国: years of works.
  const bool bracketed = scene.before(number.begin) == u'(' && scene.at(number.end) == u')';
  const bool listed = scene.at(next) == u'/' && next > number.end;
  if (bracketed || listed) return Verdict{number, ExclusionReason::date};
  // The city's 2024 health plan
  if (scene.ends(number.begin, u"'s ") && is_latin(scene.at(next)))
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
    // GDP1.2万亿元 lacks a space, no more.
    if (is_measured(candidate) || candidate.number.power > 0 || candidate.figure.span == scene.sentence)
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
      one_of(scene.text[candidate.figure.unit_span.begin], u"GTKDBVWh") && has_one_letter(scene, number))
    return Verdict{{number.begin, number.end + 1}, ExclusionReason::name};
  return std::nullopt;
}

/// 12345热线, 110报警, 1号线, 506路公交: services and lines.
Ruling service(const Scene& scene, const Candidate& candidate) {
  const Span number = candidate.figure.number;
  if (scene.starts(number.end, u"号线"))
    return Verdict{{number.begin, number.end + 2}, ExclusionReason::name};
  if (candidate.number.in_words || candidate.number.power > 0) return std::nullopt;
  const std::u16string_view written = slice(scene.text, number);
  if (candidate.unit == nullptr && (written.size() == 5 || written.size() == 3) && written.front() == u'1')
    for (const std::u16string_view word :
         {u"热线",   u"平台", u"政务", u"便民", u"举报",   u"投诉", u"服务", u"急救", u"报警",
          u"指挥",   u"市民", u"监督", u"消费", u"电话",   u"系统", u"中心", u"接警", u"出警",
          u"火警",   u"环保", u"纪检", u"网站", u"客户端", u"官网", u"官方", u"短信", u"客服",
          u"号码",   u"专线", u"账号", u"订票", u"购票",   u"救援", u"政府", u"公共", u"妇女",
          u"青少年", u"法律", u"医保", u"社保", u"税费",   u"工单"})
      if (scene.starts(number.end, word)) return Verdict{number, ExclusionReason::name};
  if (scene.at(number.end) == u'路' &&
      (scene.starts(number.end, u"路公交") || scene.starts(number.end, u"路车") ||
       scene.starts(number.end, u"路线") || scene.ends(number.begin, u"公交") ||
       scene.ends(number.begin, u"电车")))
    return Verdict{{number.begin, number.end + 1}, ExclusionReason::name};
  if (written == u"24" && scene.starts(number.end, u"小时"))
    for (const std::u16string_view word : {u"自助", u"营业", u"便利", u"热线", u"书", u"药", u"无人"})
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
  if (scene.starts(number.end, u"强") && candidate.unit == nullptr)
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

/// Line 4, Route 66, Phase 2: a word that says what is numbered.
Ruling numbered_english(const Scene& scene, const Candidate& candidate) {
  const Span number = candidate.figure.number;
  if (candidate.unit != nullptr || !candidate.figure.approx.empty() || scene.before(number.begin) != u' ')
    return std::nullopt;
  for (const std::u16string_view word :
       {u"Line ", u"line ", u"Route ", u"Highway ", u"Terminal ", u"Gate ", u"Flight ", u"Boeing ",
        u"Airbus ", u"Windows ", u"Mission ", u"Tower "})
    if (scene.ends(number.begin, word))
      return Verdict{{number.begin - static_cast<std::uint32_t>(word.size()), number.end},
                     ExclusionReason::name};
  for (const std::u16string_view word :
       {u"Phase ", u"phase ", u"Chapter ", u"Section ", u"Article ", u"No. ", u"Table ", u"Figure ", u"Page ",
        u"page ", u"Volume ", u"Level ", u"Grade ", u"Class ", u"Room ", u"Building ", u"Unit ", u"Stage "})
    if (scene.ends(number.begin, word))
      return Verdict{{number.begin - static_cast<std::uint32_t>(word.size()), number.end},
                     ExclusionReason::ordinal};
  return std::nullopt;
}

/// Verbs, prepositions and measured quantities before it leave a number a number.
constexpr std::u16string_view kOpen =
    u"为达至到约近超逾共计有增减降升破过是占数比率量价分得在于成用了以从由和与或及每各仅只足满余值额";

/// 麒麟990, JScript 9, 奇虎360: a bare number right behind a noun or a Latin word of a Chinese sentence.
Ruling model(const Scene& scene, const Candidate& candidate) {
  const Span number = candidate.figure.number;
  if (candidate.number.in_words || candidate.unit != nullptr || candidate.figure.range ||
      candidate.number.power > 0)
    return std::nullopt;
  if (candidate.number.form != NumberForm::plain || !candidate.figure.approx.empty() || number.size() > 4)
    return std::nullopt;
  const bool cell = scene.passage != nullptr && scene.passage->role == PassageRole::cell;
  if (cell) return std::nullopt;
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
      candidate.number.power > 0 || !candidate.figure.approx.empty() || number.size() > 4)
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

/// 千亿目标, 百亿补贴: a power as an epithet.
Ruling epithet(const Scene& scene, const Candidate& candidate) {
  const Span number = candidate.figure.number;
  if (!candidate.number.bare_power || number.size() != 2 || !candidate.figure.approx.empty())
    return std::nullopt;
  const bool bare = candidate.unit == nullptr || candidate.unit->written == u"级";
  if (!bare || !is_han(scene.at(number.end))) return std::nullopt;
  return Verdict{{number.begin, std::max(number.end, candidate.figure.unit_span.end)}, ExclusionReason::name};
}

/// 三大指数, 四级河长, 第五巡视组: a set with a name, counted by nothing.
Ruling set_name(const Scene& scene, const Candidate& candidate) {
  const Span number = candidate.figure.number;
  if (!candidate.number.in_words || number.size() > 2 || !candidate.figure.approx.empty())
    return std::nullopt;
  if (scene.at(number.end) == u'大' && candidate.unit == nullptr &&
      (is_han(scene.at(number.end + 1)) || is_latin(scene.at(number.end + 1))) &&
      scene.text[number.begin] != u'一' && !one_of(scene.at(number.end + 1), u"队于类块"))
    return Verdict{{number.begin, std::min(scene.word_end(number.end + 2), number.end + 4)},
                   ExclusionReason::name};
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
      u"镇乡村庄桥湾河湖江沟溪坝坪岭峪屯堡寺庙亭港洲岛丰铺堂坊灶井岗塘";
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
    return Verdict{{number.begin, candidate.figure.unit_span.end}, ExclusionReason::name};
  if (!candidate.number.bare_power || number.size() > 2 || !candidate.figure.approx.empty())
    return std::nullopt;
  const bool each = scene.before(number.begin) == u'每';
  const bool money = scene.starts(number.end, u"元") &&
                     (is_latin(scene.at(number.end + 1)) || scene.starts(number.end + 1, u"工业") ||
                      scene.starts(number.end + 1, u"产值") || scene.starts(number.end + 1, u"国内") ||
                      scene.starts(number.end + 1, u"生产") || scene.starts(number.end + 1, u"地区"));
  if (!each && !money) return std::nullopt;
  return Verdict{{number.begin, std::max(number.end, candidate.figure.unit_span.end)}, ExclusionReason::name};
}

Ruling reject_name(const Scene& scene, const Candidate& candidate) {
  const Span number = candidate.figure.number;
  const bool numbered_team = scene.starts(number.end, u"大队") || scene.starts(number.end, u"中队") ||
                             scene.starts(number.end, u"支队") || scene.starts(number.end, u"分队");
  if (const auto word = numeral_word_at(scene, number); word && word->reason == ExclusionReason::name)
    return Verdict{word->span, word->reason};
  // 十里八乡 is no place.
  if (const auto word = numeral_word_at(scene, number);
      word && word->span.size() >= 4 && candidate.number.in_words)
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
  if (const auto word = numeral_word_at(scene, number); word && word->span.size() >= 3 &&
                                                        candidate.number.in_words &&
                                                        word->span.end >= candidate.figure.span.end)
    return Verdict{word->span, word->reason};
  if (auto ruling = rate_base(scene, candidate)) return ruling;
  if (auto ruling = year_of_event(scene, candidate)) return ruling;
  if (auto ruling = with_letters(scene, candidate)) return ruling;
  if (auto ruling = service(scene, candidate)) return ruling;
  if (auto ruling = numbered_english(scene, candidate)) return ruling;
  if (auto ruling = set_name(scene, candidate)) return ruling;
  if (auto ruling = place_name(scene, candidate)) return ruling;
  if (auto ruling = model(scene, candidate)) return ruling;
  if (auto ruling = model_before_word(scene, candidate)) return ruling;
  if (auto ruling = epithet(scene, candidate)) return ruling;
  return in_quotes(scene, candidate);
}

}  // namespace shuwen
