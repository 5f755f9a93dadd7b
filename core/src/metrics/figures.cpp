#include "metrics/figures.h"

#include <algorithm>

#include "metrics/currency_sign.h"
#include "metrics/digits.h"
#include "metrics/quantity.h"
#include "text/chars.h"

namespace shuwen {
namespace {

std::string join_names(std::initializer_list<Approx> all) {
  std::string joined;
  std::vector<Approx> seen;
  for (const Approx approx : all) {
    if (approx == Approx::none || std::find(seen.begin(), seen.end(), approx) != seen.end()) continue;
    seen.push_back(approx);
    if (!joined.empty()) joined += '+';
    joined += name_of(approx);
  }
  return joined;
}

/// What an approximation leaves of the bounds.
void apply_bounds(Figure& figure, Approx approx) {
  switch (approx) {
    case Approx::more_than:
    case Approx::at_least:
      figure.low = figure.value;
      figure.high.reset();
      break;
    case Approx::nearly:
    case Approx::less_than:
    case Approx::at_most:
      figure.high = figure.value;
      figure.low.reset();
      break;
    case Approx::about:
      figure.low.reset();
      figure.high.reset();
      break;
    case Approx::several:
      figure.value.reset();
      figure.low.reset();
      figure.high.reset();
      break;
    case Approx::none:
      break;
  }
}

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
      const auto quantity = lex_quantity(text_, floor_, at, limit);
      if (!quantity || quantity->span.end <= at) {
        ++at;
        while (at < where_.end && is_latin(text_[at]) && is_latin(text_[at - 1]))
          ++at;
        continue;
      }
      candidates_.push_back(assemble(*quantity));
      at = floor_ = quantity->span.end;
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

  Candidate assemble(const Quantity& quantity) {
    Candidate candidate;
    Figure& figure = candidate.figure;
    const Part& first = quantity.first;
    const Part& last = quantity.second ? *quantity.second : first;
    candidate.number = first.number;
    candidate.unit = last.unit.unit;
    figure.span = quantity.span;
    figure.number = quantity.number;
    figure.unit_span = last.unit.span;
    figure.in_words = first.number.in_words;

    figure.per = !last.unit.per.empty();
    std::vector<Span> per = last.unit.per;
    // Before the number: currency, approximator, 每X — in any order that touches.
    std::uint32_t begin = figure.span.begin;
    const CurrencySign money = currency_before(text_, floor_, begin);
    if (money.unit != nullptr &&
        (candidate.unit == nullptr || candidate.unit->unit_class == UnitClass::money)) {
      if (candidate.unit == nullptr) figure.unit_span = money.span;
      candidate.unit = money.unit;
      begin = money.span.begin;
    }
    Approximator before = approximator_before(text_, floor_, begin);
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
    if (candidate.unit == nullptr && first.number.in_words && !quantity.second &&
        figure.span.end == first.number.span.end && figure.span.end < where_.end &&
        std::u16string_view(u"死伤").find(text_[figure.span.end]) != std::u16string_view::npos)
      ++figure.span.end;

    set_values(quantity, figure);
    const bool more = first.number.more || last.number.more || first.unit.more;
    const Approx inner = first.number.several ? Approx::several
                         : more               ? Approx::more_than
                         : first.number.about ? Approx::about
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
    return candidate;
  }

  void set_values(const Quantity& quantity, Figure& figure) const {
    const Decimal half = Decimal(5).shifted(-1);
    const auto with_half = [&](const Part& part, const Decimal& value) {
      return part.unit.half ? value + half : value;
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
      if (is_money(candidate)) figure.kind = MetricKind::money;
      // 101.8, 6.5462: what has decimals and no unit is an index, a score or a rate of exchange.
      const bool decimal =
          !first.number.value.is_integer() && first.number.power == 0 && !first.number.in_words;
      if (decimal && first.number.form == NumberForm::plain && !first.number.half)
        figure.kind = MetricKind::index;
      if (first.number.half) figure.kind = MetricKind::fraction;
      return;
    }
    figure.kind = candidate.unit->kind;
    if (candidate.unit->written == u"块" &&
        (!first.number.value.is_integer() || speaks_of_money(figure.span.begin)))
      figure.kind = MetricKind::money;
    figure.unit = reading_.as_written(figure.unit_span);
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

  /// Whether the words before `at` name a price or a sum.
  bool speaks_of_money(std::uint32_t at) const {
    const std::uint32_t from = at - where_.begin > 12 ? at - 12 : where_.begin;
    const std::u16string_view before = text_.substr(from, at - from);
    for (const char16_t c : std::u16string_view(u"花卖价钱付赚挣贵费债股资融亏贷额款券"))
      if (before.find(c) != before.npos) return true;
    return before.find(u"基金") != before.npos || before.find(u"营收") != before.npos ||
           before.find(u"利润") != before.npos;
  }

  /// 6亿, 1400亿 without a unit and without a noun behind: money.
  bool is_money(const Candidate& candidate) const {
    if (candidate.number.power < 8 || candidate.number.form != NumberForm::plain) return false;
    const std::uint32_t end = candidate.figure.span.end;
    return end >= where_.end || !is_han(text_[end]) || speaks_of_money(candidate.figure.span.begin);
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
    result.low = base(figure.low);
    result.high = base(figure.high);
    result.unit = unit->base;
    char16_t sign = u'/';
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
