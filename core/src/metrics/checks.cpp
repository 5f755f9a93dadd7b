#include "metrics/checks.h"

#include <algorithm>
#include <map>

#include "metrics/numbers/decimal.h"

namespace shuwen {
namespace {

std::optional<Decimal> exact_value(const Metric& metric) {
  if (!metric.value || !metric.approx.empty()) return std::nullopt;
  return Decimal::parse(*metric.value);
}

Decimal magnitude(const Decimal& value) {
  return value.is_negative() ? -value : value;
}

/// How many digits stand behind the point of a decimal string.
int places(const DecimalText& text) {
  const std::size_t point = text ? text->find('.') : std::string::npos;
  return point == std::string::npos ? 0 : static_cast<int>(text->size() - point - 1);
}

/// The power of ten that a figure's words multiply by: 4 of 47.2万.
int written_power(std::u16string_view written) {
  int power = 0;
  for (const char16_t c : written)
    power += c == u'万' || c == u'萬'   ? 4
             : c == u'亿' || c == u'億' ? 8
             : c == u'千'               ? 3
             : c == u'百'               ? 2
                                        : 0;
  return power;
}

/// The unit of the last place a figure is written to: 0.1 of 12.3, 1000 of 47.2万, 1 of 100起. Of the zeros
/// before 万 the first may well be exact: 10万 of 200万.
Decimal grain(const Metric& metric, std::u16string_view text) {
  if (const int behind = places(metric.value)) return Decimal(1).shifted(-behind);
  const std::u16string_view written = slice(text, metric.span);
  if (written.find_first_of(u"万亿千百萬億.．") == std::u16string_view::npos) return Decimal(1);
  const std::string& digits = *metric.value;
  const std::size_t last = digits.find_last_not_of('0');
  const int zeros = last == std::string::npos ? 0 : static_cast<int>(digits.size() - last - 1);
  const int power = written_power(written);
  return Decimal(1).shifted(power > 0 && zeros > power ? zeros - 1 : zeros);
}

/// Things counted one by one are not rounded.
bool is_counted(const Metric& metric, std::u16string_view text) {
  return metric.kind == MetricKind::count && grain(metric, text) == Decimal(1);
}

/// Everything a rounded figure may stand for.
struct Range {
  Decimal low, high;

  static Range of(const Metric& metric, const Decimal& value, std::u16string_view text) {
    if (is_counted(metric, text)) return {value, value};
    const Decimal half = grain(metric, text) * *Decimal::parse("0.5");
    return {value - half, value + half};
  }
  friend Range operator-(const Range& a, const Range& b) { return {a.low - b.high, a.high - b.low}; }
};

/// Whether `shown` could stand for something in the range; one unit of its last place is allowed for.
bool agrees(const Metric& shown, const Decimal& value, const Range& range, std::u16string_view text) {
  const Decimal unit = is_counted(shown, text) ? Decimal() : grain(shown, text);
  return value + unit >= range.low && value - unit <= range.high;
}

/// `part` as percent of `whole`, which is all above zero; absent where it is not.
std::optional<Range> percent(const Range& part, const Range& whole) {
  if (whole.low.is_zero() || whole.low.is_negative()) return std::nullopt;
  constexpr int kPlaces = 6;
  const Decimal hundred(100);
  const auto low = divide(part.low * hundred, part.low.is_negative() ? whole.low : whole.high, kPlaces);
  const auto high = divide(part.high * hundred, part.high.is_negative() ? whole.high : whole.low, kPlaces);
  if (!low || !high) return std::nullopt;
  return Range{*low, *high};
}

/// Parts that 、 lists, or that stand in one pair of brackets, exclude one another; others may overlap
/// (其中女性60名,党员50名).
bool listed(const Metric& part, const Metric& next, std::u16string_view text) {
  if (part.span.end > next.span.begin) return false;
  const std::u16string_view between = slice(text, {part.span.end, next.span.begin});
  return between.find_first_of(u",，;；。") == std::u16string_view::npos;
}

/// 抓获3318名,其中刑拘1940名、移送起诉2206名: who was done one thing to may be done the next to, too.
bool may_be_both(const Metric& part, const Metric& next) {
  const bool people = part.unit && (*part.unit == u"人" || *part.unit == u"名");
  return people && part.action && next.action && part.action->text != next.action->text;
}

void check_parts(const std::vector<Metric>& metrics, std::u16string_view text,
                 std::vector<Warning>& warnings) {
  std::map<std::uint32_t, std::vector<std::uint32_t>> parts;
  for (std::uint32_t i = 0; i < metrics.size(); ++i)
    if (metrics[i].part_of && *metrics[i].part_of < metrics.size()) parts[*metrics[i].part_of].push_back(i);
  for (const auto& [index, members] : parts) {
    const Metric& whole = metrics[index];
    const auto total = exact_value(whole);
    if (!total || members.size() < 2) continue;
    Decimal sum, tolerance = grain(whole, text);
    bool comparable = true;
    const Metric* in_table = nullptr;
    const Metric* last = nullptr;
    for (const std::uint32_t member : members) {
      const auto value = exact_value(metrics[member]);
      comparable =
          comparable && value && metrics[member].unit == whole.unit && metrics[member].kind == whole.kind;
      comparable = comparable &&
                   (!last || (listed(*last, metrics[member], text) && !may_be_both(*last, metrics[member])));
      if (!comparable) break;
      last = &metrics[member];
      sum = sum + *value;
      const Decimal part = grain(metrics[member], text);
      tolerance = tolerance + part;
      if (metrics[member].sentence != whole.sentence) in_table = &metrics[member];
    }
    if (!comparable) continue;
    // The grand total is the total of its row and of its column: parts of both kinds are counted once each
    // way.
    if (in_table) continue;
    // Whole things counted one by one are not rounded.
    const bool counted = tolerance == Decimal(static_cast<std::int64_t>(members.size()) + 1);
    if (sum - *total > (counted ? Decimal() : tolerance))
      warnings.push_back(
          {"parts-exceed-total",
           "The parts add up to " + sum.text() + ", more than the whole, " + total->text() + ".",
           metrics[members.front()].span, whole.span});
  }
}

/// Columns (or rows) of a table: cells that are part of one total.
void check_table(const std::vector<Metric>& metrics, std::u16string_view text,
                 std::vector<Warning>& warnings) {
  std::map<std::uint32_t, std::vector<std::uint32_t>> parts;
  for (std::uint32_t i = 0; i < metrics.size(); ++i)
    if (metrics[i].part_of && *metrics[i].part_of < metrics.size() &&
        metrics[i].sentence != metrics[*metrics[i].part_of].sentence)
      parts[*metrics[i].part_of].push_back(i);
  for (const auto& [index, members] : parts) {
    const Metric& whole = metrics[index];
    const auto total = exact_value(whole);
    if (!total || members.size() < 2) continue;
    // Cells of the same measure make the column; of another one, the row of totals.
    Decimal column, row;
    int in_column = 0, in_row = 0;
    Decimal finest = grain(whole, text);
    for (const std::uint32_t member : members) {
      const auto value = exact_value(metrics[member]);
      if (!value || metrics[member].unit != whole.unit) continue;
      const bool same =
          metrics[member].subject && whole.subject && metrics[member].subject->text == whole.subject->text;
      (same ? column : row) = (same ? column : row) + *value;
      ++(same ? in_column : in_row);
      finest = std::min(finest, grain(metrics[member], text));
    }
    for (const auto& [sum, count] : {std::pair(column, in_column), std::pair(row, in_row)}) {
      if (count < 2) continue;
      const bool counted = finest == Decimal(1);
      if (magnitude(sum - *total) > (counted ? Decimal() : Decimal(count) * finest))
        warnings.push_back({"parts-do-not-add-up",
                            "The cells add up to " + sum.text() + ", the total says " + total->text() + ".",
                            whole.span, metrics[members.front()].span});
    }
  }
}

bool is_change(const Metric& metric, ChangeKind kind) {
  return metric.change && metric.change->kind == kind;
}
bool is_step(const Metric& metric) {
  return is_change(metric, ChangeKind::increase) || is_change(metric, ChangeKind::decrease);
}
bool is_percent(const Metric& metric) {
  return metric.kind == MetricKind::percent && metric.unit && *metric.unit == u"%";
}

/// 每吨3000元 and 3600元, too.
bool same_unit(const Metric& from, const Metric& to) {
  return from.unit == to.unit ||
         (from.unit && to.unit && from.unit->substr(0, from.unit->find(u'/')) == *to.unit);
}

/// 由A到B, 增加C: C is B − A, or that in per cent of A.
void check_ends(const std::vector<Metric>& metrics, std::size_t at, std::u16string_view text,
                std::vector<Warning>& warnings) {
  const Metric& from = metrics[at];
  const Metric& to = metrics[at + 1];
  const Metric& step = metrics[at + 2];
  if (!is_change(from, ChangeKind::from) || !is_change(to, ChangeKind::to) || !is_step(step)) return;
  if (from.sentence != to.sentence || to.sentence != step.sentence || !same_unit(from, to)) return;
  if (step.change->basis != ChangeBasis::none) return;
  // 涨幅达20%: of what stands before it.
  const bool own = step.subject && !step.subject->text.ends_with(u"幅");
  if (own && to.subject && step.subject->text != to.subject->text) return;
  const auto a = exact_value(from), b = exact_value(to), c = exact_value(step);
  if (!a || !b || !c) return;
  const Range low = Range::of(from, *a, text), high = Range::of(to, *b, text);
  const bool grew = is_change(step, ChangeKind::increase);
  const Range difference = grew ? high - low : low - high;
  const Decimal exact = grew ? *b - *a : *a - *b;
  const bool points = step.unit && *step.unit == u"个百分点" && is_percent(from);
  std::optional<Range> expected;
  std::optional<Decimal> shown;
  if (points || (step.unit == from.unit && !is_percent(step))) {
    expected = difference;
    shown = exact;
  } else if (is_percent(step) && !is_percent(from) && !a->is_zero()) {
    expected = percent(difference, low);
    shown = divide(exact * Decimal(100), magnitude(*a), places(step.value) + 2);
  }
  if (expected && shown && !agrees(step, *c, *expected, text))
    warnings.push_back({"change-contradicts-ends",
                        "From " + a->text() + " to " + b->text() + " is a change of " + shown->text() +
                            ", not " + c->text() + ".",
                        step.span, to.span});
}

/// 2018件, 减少1512件, 下降42.8%: the percentage is that of the change.
void check_percentage(const std::vector<Metric>& metrics, std::size_t at, std::u16string_view text,
                      std::vector<Warning>& warnings) {
  const Metric& now = metrics[at];
  // In either order: 增加12件,增长5%; 增长5%,增加12件.
  const bool rate_first = is_percent(metrics[at + 1]);
  const Metric& step = metrics[at + (rate_first ? 2 : 1)];
  const Metric& rate = metrics[at + (rate_first ? 1 : 2)];
  if (now.sentence != step.sentence || step.sentence != rate.sentence) return;
  if (now.change || !is_step(step) || !is_step(rate) || !is_percent(rate) || is_percent(now)) return;
  if (step.unit != now.unit || step.change->kind != rate.change->kind) return;
  if (!now.subject || !step.subject || !rate.subject || now.subject->text != step.subject->text ||
      step.subject->text != rate.subject->text)
    return;
  const auto v = exact_value(now), d = exact_value(step), p = exact_value(rate);
  if (!v || !d || !p) return;
  const Decimal base = is_change(step, ChangeKind::increase) ? *v - *d : *v + *d;
  if (base.is_zero() || base.is_negative()) return;
  const Range size = Range::of(step, *d, text), end = Range::of(now, *v, text);
  const Range before =
      is_change(step, ChangeKind::increase) ? end - size : Range{end.low + size.low, end.high + size.high};
  const auto expected = percent(size, before);
  const auto shown = divide(*d * Decimal(100), base, places(rate.value) + 2);
  if (expected && shown && !agrees(rate, *p, *expected, text))
    warnings.push_back(
        {"percentage-contradicts-figures",
         d->text() + " of " + base.text() + " is " + shown->text() + "%, not " + p->text() + "%.", rate.span,
         step.span});
}

/// 350人, 其中120人, 占40%: the share is that of the part in its whole.
void check_share(const std::vector<Metric>& metrics, std::size_t at, std::u16string_view text,
                 std::vector<Warning>& warnings) {
  const Metric& part = metrics[at];
  const Metric& rate = metrics[at + 1];
  if (!part.part_of || *part.part_of >= metrics.size() || !is_percent(rate) || rate.change) return;
  const Metric& whole = metrics[*part.part_of];
  if (part.sentence != rate.sentence || part.unit != whole.unit || part.span.end > rate.span.begin) return;
  // Nothing else may stand between them that says of what it is a share.
  const std::u16string_view between = slice(text, {part.span.end, rate.span.begin});
  bool says_share = false;
  for (const std::u16string_view words : {u"占", u"占比", u"占比为", u"占比达", u"佔", u"佔比"})
    says_share = says_share || (between.size() <= words.size() + 1 && between.ends_with(words));
  if (!says_share) return;
  const auto some = exact_value(part), all = exact_value(whole), share = exact_value(rate);
  if (!some || !all || !share || all->is_zero()) return;
  const auto expected = percent(Range::of(part, *some, text), Range::of(whole, *all, text));
  const auto shown = divide(*some * Decimal(100), *all, places(rate.value) + 2);
  if (expected && shown && !agrees(rate, *share, *expected, text))
    warnings.push_back(
        {"percentage-contradicts-figures",
         some->text() + " of " + all->text() + " is " + shown->text() + "%, not " + share->text() + "%.",
         rate.span, part.span});
}

}  // namespace

std::vector<Warning> check_metrics(const std::vector<Metric>& metrics, std::u16string_view text) {
  std::vector<Warning> warnings;
  check_parts(metrics, text, warnings);
  check_table(metrics, text, warnings);
  for (std::size_t i = 0; i + 1 < metrics.size(); ++i)
    check_share(metrics, i, text, warnings);
  for (std::size_t i = 0; i + 2 < metrics.size(); ++i) {
    check_ends(metrics, i, text, warnings);
    check_percentage(metrics, i, text, warnings);
  }
  std::stable_sort(warnings.begin(), warnings.end(),
                   [](const Warning& a, const Warning& b) { return a.span->begin < b.span->begin; });
  return warnings;
}

}  // namespace shuwen
