// Times that stand beside a figure and do not govern it.
#include <algorithm>

#include "metrics/context/period_scope.h"
#include "metrics/sentences/english_lexicon.h"

namespace shuwen {
namespace {

bool outlasts_a_month(const TimeExpression& time) {
  return time.from && time.to && time.from->substr(0, 7) != time.to->substr(0, 7);
}

/// 2016年12月交付的项目; 系统于今年2月20日启用; 2015年就开办: a day that dates one event
/// only, said in passing, and nothing of what the stretches behind it tell.
bool dates_one_event(const Clause& c, int item, const TimeExpression& time) {
  if (time.kind != TimeKind::date) return false;
  const auto& items = c.items;
  const int segment = c.segments[item];
  if (c.is_word(item - 1, u"于")) {
    for (int i = item + 1; i < static_cast<int>(items.size()) && c.segments[i] == segment; ++i)
      for (const std::u16string_view gathering : {u"召开", u"举行", u"举办", u"开幕", u"闭幕", u"发生"})
        if (c.is_word(i, gathering)) return false;
    return true;
  }
  if (c.is_word(item + 1, u"就") || c.is_word(item + 1, u"便") || dates_an_origin(c, item)) return true;
  // The verb right behind the time, then 的 before the noun.
  if (item + 1 >= static_cast<int>(items.size()) || !items[item + 1].is(kVerb)) return false;
  for (int i = item + 2; i < static_cast<int>(items.size()) && c.segments[i] == segment; ++i) {
    if (items[i].kind == ItemKind::figure) return false;
    // 今年上半年办理|的|3次抽签: all of them, in all of that stretch.
    if (c.is_word(i, u"的"))
      return i + 1 >= static_cast<int>(items.size()) || items[i + 1].kind != ItemKind::figure ||
             !outlasts_a_month(time);
  }
  return false;
}

/// 报名时间为|12月5日|,考试费60元: when that one thing is. 昨晚|,记者从医院获悉,…: when it was told.
bool dates_itself(const Clause& c, int item, const TimeExpression& time, const Frame* frame) {
  const int segment = c.segments[item];
  if (frame && frame->segment == segment) return false;
  const std::u16string_view before = c.text.substr(0, c.items[item].span.begin);
  for (const std::u16string_view named : {u"时间为", u"日期为", u"时间是", u"期限为", u"时间:", u"日期:"})
    if (before.ends_with(named)) return true;
  const int next = item + 2;
  const bool alone = (item == 0 || c.segments[item - 1] != segment) &&
                     item + 1 < static_cast<int>(c.items.size()) && c.items[item + 1].mark == u',';
  return alone && time.from && time.from == time.to && next < static_cast<int>(c.items.size()) &&
         c.is_word(next, u"记者") && c.announces[c.segments[next]];
}

/// 2023年第二季度|财报显示: the stretch that is reported on.
bool is_reported(const Clause& c, int item, const TimeExpression& time) {
  if (!time.from || !time.to || *time.from == *time.to) return false;
  const std::u16string_view behind = c.text.substr(c.items[item].span.end, 4);
  for (const std::u16string_view report : {u"财报", u"财务报告", u"年报", u"季报", u"中报", u"业绩", u"数据"})
    if (behind.starts_with(report)) return true;
  return false;
}

/// 是|近五年|最低, 为|2015年以来|最高: since when nothing was so.
bool is_since_extreme(const Clause& c, int item) {
  const std::u16string_view behind = c.text.substr(c.items[item].span.end, 3);
  // 自去年3月以来|第十次
  if (c.show(c.items[item]).ends_with(u"以来") && (behind.starts_with(u"首次") || behind.starts_with(u"第")))
    return true;
  for (const std::u16string_view most : {u"最低", u"最高", u"最多", u"最少", u"最大", u"最小", u"最好",
                                         u"之最", u"的最", u"来最", u"新高", u"新低"})
    if (behind.starts_with(most))
      return c.is_word(item - 1, u"是") || c.is_word(item - 1, u"为") || c.is_word(item - 1, u"创");
  return false;
}

/// the fastest pace |in three years
bool is_since_unequalled(const Clause& c, int item, const TimeExpression& time) {
  const std::u16string_view shown = c.show(c.items[item]);
  if (time.from || time.to || !shown.starts_with(u"in ") || shown.starts_with(u"in the ")) return false;
  for (const std::u16string_view unit : {u"year", u"years", u"decade", u"decades", u"months", u"weeks"})
    if (shown.ends_with(unit)) return true;
  return false;
}

/// which had 23,500 visits in 2025, |a third fewer; , |or about 6 percent: no other clause begins.
bool goes_on_with(const Clause& c, const Frame& frame) {
  int i = frame.item - 1;
  while (c.is_word(i, u"or") || c.is_word(i, u"up") || c.is_word(i, u"down"))
    --i;
  return i >= 0 && c.items[i].mark == u',';
}

/// Under rules that took effect |on March 1, drivers face …: of what stands before that only.
bool is_in_relative(const Clause& c, int item, const Frame* frame) {
  if (frame && frame->segment == c.segments[item]) {
    // A consultation that closed |on 9 January |drew 3,482 responses.
    const int next = item + 1;
    if (next >= frame->item || c.items[next].kind != ItemKind::word || item < 2) return false;
    const std::uint32_t classes = english::classes_of(lower_ascii(c.show(c.items[next])));
    const bool acts =
        (classes & english::kPast && classes & english::kAnyVerb) || classes & english::kAuxiliary;
    return acts &&
           (c.is_word(item - 2, u"that") || c.is_word(item - 2, u"which") || c.is_word(item - 2, u"who"));
  }
  if (c.segments[item] == 0 && c.is_word(0, u"Under")) return true;  // Under rules issued in June, …
  bool passed = false;                                               // a figure
  for (int i = item - 1; i >= 0 && c.segments[i] == c.segments[item]; --i) {
    // which have gained 22 percent |since January, were up
    const bool which = c.is_word(i, u"which") || c.is_word(i, u"who");
    if (which && i > 0 && c.items[i - 1].mark == u',') return !frame || !goes_on_with(c, *frame);
    passed = passed || c.items[i].kind == ItemKind::figure;
    if (passed) continue;
    if (i + 1 == item) continue;  // found that in 2015, there were
    if (c.is_word(i, u"that") || c.is_word(i, u"which") || c.is_word(i, u"who")) return true;
  }
  return false;
}

/// said |on Monday, told reporters |on Monday, said in a statement |on Monday
bool is_said(const Clause& c, int item, std::u16string_view verb) {
  constexpr int kFarthest = 6;
  constexpr std::uint32_t kNewVerb = english::kTurn | english::kLevel | english::kAct | english::kAuxiliary |
                                     english::kRelative | english::kPronoun | english::kConjunction;
  for (int i = item - 1; i >= 0 && i >= item - kFarthest && c.items[i].kind != ItemKind::figure; --i) {
    if (c.is_word(i, verb)) return true;
    if (c.items[i].kind == ItemKind::mark || english::classes_of(lower_ascii(c.show(c.items[i]))) & kNewVerb)
      return false;
  }
  return false;
}

/// above the record set |in 1978: of one thing that only serves to compare.
bool dates_a_thing(const Clause& c, int item) {
  // 22 percent below its peak |in March
  for (const std::u16string_view extreme : {u"peak", u"high", u"low", u"trough", u"record"})
    if (c.is_word(item - 1, extreme) &&
        (c.is_word(item - 3, u"below") || c.is_word(item - 3, u"above") || c.is_word(item - 3, u"from")))
      return true;
  if (item < 3 || !c.show(c.items[item - 1]).ends_with(u"t") || !c.is_word(item - 1, u"set")) return false;
  for (int i = item - 2; i >= 0 && i >= item - 5; --i)
    if (english::classes_of(lower_ascii(c.show(c.items[i]))) & english::kDeterminer) return true;
  return false;
}

/// than in 2020; said on Monday; the bridge, built in 1905, …; the smallest since 2021.
bool is_english_aside(const Clause& c, int item, const TimeExpression& time, const Frame* frame) {
  // fewer than in 2022, as many as in 2022
  if (c.is_word(item - 1, u"than") || c.is_word(item - 1, u"with") || c.is_word(item - 1, u"as")) return true;
  if (c.is_word(item + 1, u"that")) return true;  // reported last year that
  // an increase of 6 percent |on 2023
  if ((c.show(c.items[item]).starts_with(u"on ") && time.from != time.to) || c.is_word(item - 1, u"on"))
    return true;
  // Founded in 1998, the firm has offices in 14 countries.
  const bool founding = c.show(c.items[0]).ends_with(u"ed") || c.is_word(0, u"Built");
  if (founding && c.segments[item] == 0 && frame && frame->segment != 0) return true;
  const std::u16string_view behind = c.text.substr(c.items[item].span.end, 2);
  if (behind == u"'s" || behind == u"’s") return true;  // last year's level
  if (is_since_unequalled(c, item, time) || is_in_relative(c, item, frame) || dates_a_thing(c, item))
    return true;
  // July cocoa |futures: which of them
  for (int i = item + 1; i <= item + 3 && i < static_cast<int>(c.items.size()); ++i)
    if (c.is_word(i, u"futures") && c.items[item].span.size() < 10) return true;
  // said |in February it would close
  if (item + 1 < static_cast<int>(c.items.size()) && c.is_word(item - 1, u"said") &&
      (c.items[item + 1].kind == ItemKind::word || c.items[item + 1].kind == ItemKind::particle) &&
      english::classes_of(lower_ascii(c.show(c.items[item + 1]))) &
          (english::kPronoun | english::kDeterminer))
    return true;
  const bool is_day = time.from && time.from == time.to;
  for (const std::u16string_view verb :
       {u"said", u"announced", u"unveiled", u"told", u"reported", u"released", u"published"})
    if (is_day && (c.is_word(item + 1, verb) || is_said(c, item, verb))) return true;
  if (item == 0 || c.items[item - 1].kind != ItemKind::word) return false;
  const std::u16string_view before = c.show(c.items[item - 1]);
  // the smallest drop since 2019
  constexpr int kNear = 4;
  const bool since = c.show(c.items[item]).starts_with(u"since");
  for (int i = item - 1; since && i >= 0 && i >= item - kNear; --i)
    if (const auto word = c.show(c.items[i]); word.size() > 4 && word.ends_with(u"est")) return true;
  const bool leans = before.ends_with(u"ed") || before == u"built" || before == u"born";
  return leans && item > 1 && c.items[item - 2].mark == u',' &&
         (!frame || frame->segment != c.segments[item]);
}

}  // namespace

/// down from 300 |in 2019, compared with 300 |in 2019
bool is_of_what_was(const Clause& c, int item) {
  return item > 1 && c.items[item - 1].kind == ItemKind::figure &&
         ((c.is_word(item - 2, u"to") && c.is_word(item - 3, u"compared")) || c.is_word(item - 2, u"from") ||
          c.is_word(item - 2, u"with") || c.is_word(item - 2, u"against"));
}

bool is_measure_of(const Clause& c, int item, const Frame* frame) {
  // 是上一年|营收|的两倍: of a measure in that year.
  int of = item + 1;
  if (c.is_word(item - 1, u"为") || c.is_word(item - 1, u"是") || c.is_word(item - 1, u"相当于"))
    while (of < item + 4 && of + 2 < static_cast<int>(c.items.size()) && c.items[of].kind == ItemKind::word &&
           !c.items[of].is(kChange | kLevel | kHave))
      ++of;
  if (!c.is_word(of, u"的") || of + 1 >= static_cast<int>(c.items.size())) return false;
  const Item& figure = c.items[of + 1];
  if (figure.kind != ItemKind::figure || (frame && frame->item < of + 1)) return false;
  const MetricKind kind = c.sentence->figures[figure.figure].kind;
  if (kind == MetricKind::multiple) return true;
  if (kind != MetricKind::percent && kind != MetricKind::fraction) return false;
  // 恢复到2019年的95%; 由去年同期的38%提升至44% is a state.
  if ((c.is_word(item - 1, u"到") || c.is_word(item - 1, u"至")) &&
      (c.show(c.items[item]).ends_with(u"同期") || c.is_word(item - 2, u"恢复") ||
       c.is_word(item - 2, u"回升") || c.is_word(item - 2, u"相当")))
    return true;
  return c.is_word(item - 1, u"是") || c.is_word(item - 1, u"相当于");
}

bool is_aside(const Clause& c, int item, const TimeExpression& time, const Frame* frame) {
  const auto& items = c.items;
  if (time.compared || is_measure_of(c, item, frame) || is_since_extreme(c, item) ||
      (!c.english && is_base_of_share(c, item, frame)))
    return true;
  if (item > 0 && items[item - 1].is(kBasis) && items[item - 1].kind == ItemKind::word) {
    const std::u16string_view word = c.show(items[item - 1]);
    if (word != u"同期") return true;
  }
  // 连续9年入选,营收30亿元: how long that one thing went on.
  const bool opens = item + 1 < static_cast<int>(items.size()) && items[item + 1].kind == ItemKind::mark;
  if ((!frame || (frame->segment != c.segments[item] && !opens)) &&
      (c.show(items[item]).starts_with(u"连续") || c.is_word(item - 1, u"连续")))
    return true;
  if (c.english && is_english_aside(c, item, time, frame)) return true;
  // 低于|年初|预期目标0.8个百分点
  if (!c.english && item > 0 && items[item - 1].kind == ItemKind::word)
    for (const std::u16string_view over : {u"高于", u"低于", u"快于", u"慢于"})
      if (c.is_word(item - 1, over)) return true;
  if (c.is_word(item + 1, u"相比") || items[item].in_title) return true;
  // 完成全年|任务的56%: whose part is told.
  for (const std::u16string_view due : {u"任务", u"目标", u"计划", u"预算", u"指标", u"额度"})
    if (item > 0 && items[item - 1].is(kVerb) && c.text.substr(items[item].span.end, 2) == due) return true;
  // “十五五”发展规划: the name of a plan.
  const bool of_plan = c.show(items[item]).find(u'五') != std::u16string_view::npos;
  for (const std::u16string_view plan : {u"规划", u"发展规划", u"纲要"})
    if (of_plan && c.text.substr(items[item].span.end, 4).starts_with(plan)) return true;
  // 9月|交货的原油期货: which of them.
  for (const std::u16string_view due : {u"交货", u"交割", u"到期"})
    if (c.text.substr(c.items[item].span.end, 2) == due) return true;
  if (!c.english && dates_itself(c, item, time, frame)) return true;
  // 14日宣布, 5月20日专访了: in a stretch of its own that only says who said it when.
  if (c.announces[c.segments[item]] || (!c.english && ends_in_announcement(c, c.segments[item])))
    return !is_reported(c, item, time);
  if ((!frame || frame->segment != c.segments[item]) && dates_one_event(c, item, time)) return true;
  return items[item].round > 0 && (!frame || frame->bracket < 0);  // 合肥(常年11月19日)
}

}  // namespace shuwen
