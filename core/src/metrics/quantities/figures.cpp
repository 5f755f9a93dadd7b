#include "metrics/quantities/figures.h"

#include <algorithm>

#include "metrics/numbers/digits.h"
#include "metrics/quantities/amount_words.h"
#include "metrics/quantities/currency_sign.h"
#include "metrics/quantities/english_age.h"
#include "metrics/quantities/figure_bounds.h"
#include "metrics/quantities/quantity.h"
#include "text/chars.h"

namespace shuwen {
namespace {

class Finder {
 public:
  Finder(const Reading& reading, Span where, const std::vector<TimeExpression>& times)
      : reading_(reading), text_(reading.text), where_(where), times_(times) {}

  std::vector<Candidate> find() {
    std::uint32_t at = where_.begin;
    std::size_t next_time = 0;
    while (at < where_.end) {
      while (next_time < times_.size() && times_[next_time].span.end <= at)
        ++next_time;
      if (next_time < times_.size() && times_[next_time].span.begin <= at) {
        at = floor_ = times_[next_time].span.end;
        continue;
      }
      const std::uint32_t limit = next_time < times_.size() ? times_[next_time].span.begin : where_.end;
      if (is_marker_digit(text_[at])) {
        candidates_.push_back(marker(at));
        at = floor_ = at + 1;
        continue;
      }
      if (!starts_number(at)) {
        ++at;
        continue;
      }
      // 几乎各占一半: the word that approximates is no numeral to be passed.
      const std::uint32_t floor =
          text_[at] == u'几' && at + 1 < where_.end && text_[at + 1] == u'乎' ? at : limit;
      const auto quantity = lex_quantity(text_, floor_, at, limit);
      if (!quantity || quantity->span.end <= at) {
        ++at;
        while (at < where_.end && is_latin(text_[at]) && is_latin(text_[at - 1]))
          ++at;
        continue;
      }
      // 每半月|1次: the half is part of what the rate refers to.
      if (text_[at] == u'半' && at > floor_ && text_[at - 1] == u'每' && quantity->span.end < limit &&
          starts_number(quantity->span.end)) {
        at = quantity->span.end;
        continue;
      }
      assemble(*quantity, candidates_.emplace_back());
      at = quantity->span.end;
      floor_ = std::min(at, floor);
    }
    return std::move(candidates_);
  }

 private:
  bool starts_number(std::uint32_t at) const {
    const char16_t c = text_[at];
    if (c == u'伍' || c == u'陆') return is_formal(at);
    if (is_numeral(c)) return true;
    if (is_latin(c)) return at == where_.begin || !(is_latin(text_[at - 1]) || is_ascii_digit(text_[at - 1]));
    if (c == u'.')
      return at + 1 < where_.end && is_ascii_digit(text_[at + 1]) &&
             (at == where_.begin || !is_ascii_digit(text_[at - 1]));
    if (c == u'负' || c == u'-' || c == u'−') {
      if (c == u'负' && at > where_.begin && one_of(text_[at - 1], u"减担欠背肩正"))
        return false;  // 减负9亿元
      std::uint32_t next = at + 1;
      if (next < where_.end && text_[next] == u' ' && (c == u'负' || at == where_.begin)) ++next;
      return next < where_.end &&
             (is_ascii_digit(text_[next]) || (c == u'负' && begins_chinese(text_[next])));
    }
    return false;
  }

  /// 伍 and 陆 are digits only beside other formal numerals: 伍拾, 陆万; not 队伍, 大陆.
  bool is_formal(std::uint32_t at) const {
    static constexpr std::u16string_view kFormal = u"拾佰仟万亿圆元零点壹贰叁肆柒捌玖伍陆";
    const char16_t after = at + 1 < where_.end ? text_[at + 1] : u'\0';
    return (after != u'\0' && kFormal.find(after) != kFormal.npos) || where_.size() == 1;
  }

  /// ①, Ⅲ: no number anybody computes with.
  static Candidate marker(std::uint32_t at) {
    Candidate candidate;
    candidate.figure.span = candidate.figure.number = {at, at + 1};
    candidate.figure.unit_span = {at + 1, at + 1};
    candidate.number.span = {at, at + 1};
    candidate.number.in_words = true;
    return candidate;
  }

  void assemble(const Quantity& quantity, Candidate& candidate) const {
    Figure& figure = candidate.figure;
    const Part& first = quantity.first;
    const Part& last = quantity.second ? *quantity.second : first;
    candidate.number = first.number;
    candidate.unit = last.unit.unit;
    figure.span = quantity.span;
    figure.number = quantity.number;
    figure.unit_span = last.unit.span;
    figure.in_words = first.number.in_words;

    // 摄氏37度, 气温30度
    if (candidate.unit != nullptr && (candidate.unit->written == u"度" || candidate.unit->written == u"°"))
      name_degrees(candidate);

    figure.per = !last.unit.per.empty();
    std::vector<Span> per = last.unit.per;
    // Before the number: currency, approximator, 每X — in any order that touches.
    std::uint32_t begin = figure.span.begin;
    const CurrencySign money = currency_before(text_, floor_, begin);
    if (money.unit != nullptr &&
        (candidate.unit == nullptr || candidate.unit->unit_class == UnitClass::money)) {
      if (candidate.unit == nullptr) {
        figure.unit_span = money.span;
        AttachedUnit sum{.end = figure.span.end};  // $6.99 per month
        trailing_per(text_, where_.end, sum);
        per = sum.per;
        figure.per = !per.empty();
        figure.span.end = sum.end;
      }
      candidate.unit = money.unit;
      begin = money.span.begin;
    }
    Approximator before = approximator_before(text_, floor_, begin);
    const bool share = first.number.form == NumberForm::fraction ||
                       first.number.form == NumberForm::percent ||
                       (candidate.unit != nullptr && (candidate.unit->unit_class == UnitClass::percent ||
                                                      candidate.unit->unit_class == UnitClass::multiple));
    if (before.approx == Approx::none && share) before = bound_of_share(text_, where_.begin, begin);
    // 破9项赛会纪录: it is done to them.
    if (before.outside &&
        text_.substr(figure.span.end, where_.end - figure.span.end).substr(0, 8).find(u'录') !=
            std::u16string_view::npos)
      before = {};
    // passed 12 laws: not a figure that is passed.
    if (before.outside && candidate.unit == nullptr &&
        text_.substr(floor_, begin - floor_).ends_with(u"passed "))
      before = {};
    if (before.lone_power && !(first.number.bare_power || first.number.half || first.number.several))
      before = {};
    if (before.approx != Approx::none && !before.outside) begin = before.span.begin;
    if (per.empty() && candidate.unit != nullptr) {
      const LeadingPer leading = leading_per(text_, floor_, begin);
      if (!leading.per.empty()) {
        per = leading.per;
        begin = leading.begin;
        figure.per = true;
      }
    }
    figure.verb_bound = before.outside;
    figure.span.begin = begin;

    // 一死两伤: what is counted is part of the figure.
    if (candidate.unit == nullptr && !quantity.second && figure.span.end == first.number.span.end &&
        counts_victims(figure.span.end))
      ++figure.span.end;
    if (counts_outcomes(quantity)) {
      candidate.unit = nullptr;
      figure.span.end = first.number.span.end + 1;
    }

    set_values(quantity, figure);
    const bool more = first.number.more || last.number.more || first.unit.more;
    const Approx inner = first.number.several && first.number.form != NumberForm::ratio ? Approx::several
                         : more                                                         ? Approx::more_than
                         : first.number.about                                           ? Approx::about
                                                                                        : Approx::none;
    const Approx behind = quantity.after.approx;
    figure.approx = join_names({before.approx, inner, behind});
    for (const Approx approx : {behind, inner, before.approx})
      if (!figure.range) apply_bounds(figure, approx);
    // 约5000多: more than it is, about or not.
    if (!figure.range && before.approx == Approx::about && inner == Approx::more_than)
      apply_bounds(figure, inner);
    if (!figure.range && inner == Approx::several) apply_bounds(figure, inner);

    name_unit(candidate, first, per);
    normalize(candidate, per);
  }

  /// 3死5伤; not 3伤者.
  bool counts_victims(std::uint32_t at) const {
    static constexpr std::u16string_view kWords = u"亡者员口残害情势";
    return at < where_.end && (text_[at] == u'死' || text_[at] == u'伤') &&
           (at + 1 == where_.end || kWords.find(text_[at + 1]) == kWords.npos);
  }

  /// 2胜1平3负: how matches ended, where another outcome stands beside.
  bool counts_outcomes(const Quantity& quantity) const {
    const std::uint32_t begin = quantity.span.begin, at = quantity.first.number.span.end;
    if (quantity.second || at + 1 >= where_.end || !one_of(text_[at], u"胜平负")) return false;
    const bool before = begin > where_.begin && one_of(text_[begin - 1], u"胜平负");
    return before || (is_numeral(text_[at + 1]) && at + 2 < where_.end && one_of(text_[at + 2], u"胜平负"));
  }

  /// Degrees are of temperature behind 摄氏 and 华氏, which belong to the figure, and where the words speak
  /// of it.
  void name_degrees(Candidate& candidate) const {
    Figure& figure = candidate.figure;
    const std::u16string_view before = text_.substr(floor_, figure.span.begin - floor_);
    for (const std::u16string_view scale : {u"摄氏温度", u"华氏温度", u"摄氏", u"华氏"}) {
      if (!before.ends_with(scale)) continue;
      figure.span.begin -= static_cast<std::uint32_t>(scale.size());
      candidate.unit = unit_named(scale.front() == u'摄' ? u"摄氏度" : u"华氏度");
      return;
    }
    const std::u16string_view near = before.substr(before.size() > 8 ? before.size() - 8 : 0);
    for (const char16_t c : std::u16string_view(u"温热冷冻烧暖凉"))
      if (near.find(c) != near.npos) candidate.unit = unit_named(u"℃");
    if (text_.substr(figure.span.begin, 2) == u"零下") candidate.unit = unit_named(u"℃");
  }

  void set_values(const Quantity& quantity, Figure& figure) const {
    const auto with_half = [](const Part& part, const Decimal& value) {
      return part.unit.half ? value + Decimal(5).shifted(-1) : value;
    };
    const Part& first = quantity.first;
    if (quantity.second || first.number.upper) {
      figure.range = true;
      figure.low = first.number.value.text();
      figure.high = quantity.second ? with_half(*quantity.second, quantity.second->number.value).text()
                                    : first.number.upper->text();
      return;
    }
    if (!first.number.exact.empty()) figure.exact = first.number.exact;
    if (first.number.several) return;
    figure.value = with_half(first, first.number.value).text();
    figure.low = figure.high = figure.value;
  }

  void name_unit(Candidate& candidate, const Part& first, const std::vector<Span>& per) const {
    Figure& figure = candidate.figure;
    if (first.number.form == NumberForm::percent) {
      figure.unit = std::u16string(first.number.unit);
      figure.kind = MetricKind::percent;
      candidate.unit = unit_named(first.number.unit);
      return;
    }
    if (first.number.form == NumberForm::fraction || first.number.form == NumberForm::ratio)
      figure.kind = MetricKind::fraction;
    if (candidate.unit == nullptr) {
      if (is_bare_money(candidate.number, candidate.figure.span, text_, where_))
        figure.kind = MetricKind::money;
      // 101.8, 6.5462: what has decimals and no unit is an index, a score or a rate of exchange.
      const bool decimal =
          !first.number.value.is_integer() && first.number.power == 0 && !first.number.in_words;
      if (decimal && first.number.form == NumberForm::plain && !first.number.half)
        figure.kind = MetricKind::index;
      if (first.number.half) figure.kind = MetricKind::fraction;
      if (first.number.times) figure.kind = MetricKind::multiple;
      if (is_english_age(text_, where_, figure.span)) figure.kind = MetricKind::age;
      return;
    }
    if (candidate.unit->written == u"块" && is_yuan(first.number, figure.span, text_, where_))
      candidate.unit = unit_named(u"块钱");
    figure.kind = candidate.unit->kind;
    // aged |65 years and over
    if (figure.kind == MetricKind::duration &&
        slice(text_, {where_.begin, figure.span.begin}).ends_with(u"aged "))
      figure.kind = MetricKind::age;
    // 8分多钟: the unit is 分钟.
    figure.unit =
        figure.unit_span.size() < candidate.unit->written.size() && (first.unit.more || first.unit.half)
            ? candidate.unit->written
            : reading_.as_written(figure.unit_span);
    if (per.empty() && figure.kind == MetricKind::length && is_hourly(figure.span.begin))
      figure.kind = MetricKind::speed;
    if (per.empty()) return;
    char16_t sign = u'/';
    for (const Span x : per) {
      figure.unit->push_back(sign);
      *figure.unit += reading_.as_written(x);
      sign = u'·';
    }
    const Unit* time = unit_named(slice(text_, per.front()));
    const bool speed = candidate.unit->kind == MetricKind::length && per.size() == 1 && time != nullptr &&
                       time->kind == MetricKind::duration && time->base == u"秒";
    figure.kind = speed ? MetricKind::speed : MetricKind::rate;
  }

  /// 时速|112公里, 时速最高可达|350公里: how far in an hour.
  bool is_hourly(std::uint32_t begin) const {
    constexpr std::uint32_t kReach = 8;
    for (std::uint32_t at = begin; at > floor_ + 1 && at + kReach > begin && is_han(text_[at - 1]); --at)
      if (text_[at - 1] == u'速' && text_[at - 2] == u'时') return true;
    return false;
  }

  void normalize(Candidate& candidate, const std::vector<Span>& per) const {
    Figure& figure = candidate.figure;
    const Unit* unit = candidate.unit;
    if (unit == nullptr) return;
    const auto base = [&](const DecimalText& value) -> DecimalText {
      const auto exact = value ? Decimal::parse(*value) : std::nullopt;
      if (!exact) return std::nullopt;
      return normalized(*unit, *exact);
    };
    Normalized result;
    result.value = base(figure.value);
    result.low = figure.low == figure.value ? result.value : base(figure.low);
    result.high = figure.high == figure.value ? result.value : base(figure.high);
    result.unit = unit->base;
    char16_t sign = u'/';
    if (per.empty() && figure.kind == MetricKind::speed && unit->kind == MetricKind::length)
      result.unit += u"/小时";
    for (const Span x : per) {
      const Unit* denominator = unit_named(slice(text_, x));
      result.unit.push_back(sign);
      result.unit += denominator != nullptr ? denominator->canonical : std::u16string(slice(text_, x));
      sign = u'·';
    }
    figure.normalized = std::move(result);
  }

  const Reading& reading_;
  std::u16string_view text_;
  Span where_;
  const std::vector<TimeExpression>& times_;
  std::uint32_t floor_ = where_.begin;  // nothing before it may be taken
  std::vector<Candidate> candidates_;
};

}  // namespace

std::vector<Candidate> find_candidates(const Reading& reading, Span where,
                                       const std::vector<TimeExpression>& times) {
  return Finder(reading, where, times).find();
}

}  // namespace shuwen
