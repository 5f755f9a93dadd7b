// What a paragraph, and what stands in it without figures, leaves to the figures behind.
#include <algorithm>
#include <initializer_list>

#include "metrics/context/period.h"
#include "metrics/context/period_scope.h"
#include "text/chars.h"

namespace shuwen {

bool opens_view(std::u16string_view paragraph) {
  constexpr std::size_t kLongest = 14;
  const std::size_t end = paragraph.substr(0, kLongest).find(u',');
  if (end == paragraph.npos) return false;
  const std::u16string_view opening = paragraph.substr(0, end);
  return opening.ends_with(u"方面") ||
         (opening.ends_with(u"看") &&
          (opening.starts_with(u"从") || opening.starts_with(u"按") || opening.starts_with(u"分")));
}

bool opens_case(std::u16string_view paragraph) {
  constexpr std::size_t kLongest = 40;
  const std::size_t end = paragraph.substr(0, kLongest).find_first_of(u"。,\n");
  return end != paragraph.npos && end > 0 && paragraph[end] != u',' && paragraph[end - 1] == u'案';
}

bool states_figures(std::u16string_view heading) {
  for (const std::u16string_view unit : {u"万", u"亿", u"%", u"元", u"个", u"倍"})
    for (std::size_t at = heading.find(unit); at != heading.npos; at = heading.find(unit, at + 1))
      if (at > 0 && is_digit(heading[at - 1])) return true;
  return false;
}

void PeriodReader::begin_paragraph(const std::vector<TimeExpression>& heading, bool of_case, bool goes_on) {
  of_case_ = of_case;
  if (!goes_on || communique_) reported_on_.reset();
  carried_ = reported_on_;
  opens_ = true;
  quoting_ = false;
  last_.reset();
  heading_.reset();
  for (const TimeExpression& time : heading)
    if (dated(time) && (time.from || time.to != reference_)) {  // The Club Is Now Open: no time of its own
      heading_ = made(time.span, time, -1);
      heading_->from_heading = true;
      break;
    }
}

void PeriodReader::pass_over(std::u16string_view text, const std::vector<TimeExpression>& times) {
  for (TimeExpression time : times) {
    resolve(time);
    if (!dated(time) || time.kind == TimeKind::time || time.compared) continue;
    carried_ = made(time.span, time, -1);
    if (is_now(slice(text, time.span))) carried_.reset();
  }
}

void PeriodReader::pass_over_sentence(std::u16string_view text, Span sentence,
                                      const std::vector<TimeExpression>& times) {
  if (times.empty()) return;
  // 10年前,村里很穷。 describes that time, 事故发生在9月17日。 says when what is told next was; other times
  // are those of the one event (6月4日,平台关闭。).
  const TimeExpression& first = times.front();
  const TimeExpression& last = times.back();
  const bool ago = first.kind == TimeKind::period && first.from && first.from == first.to;
  if (first.span.begin == sentence.begin && ago)
    pass_over(text, {first});
  else if (last.span.end + 1 >= sentence.end)
    pass_over(text, {last});
}

bool PeriodReader::is_now(std::u16string_view shown) {
  for (const std::u16string_view now :
       {u"目前", u"当前", u"眼下", u"现在", u"如今", u"现如今", u"now", u"currently", u"Now", u"Currently"})
    if (shown == now) return true;
  return false;
}

/// In a communiqué what happens in a year (出生率, 收入) is never of the year's end, which the sentence
/// before may have told; a measure in a paragraph without a time is of the year, or of its end when it is a
/// stock.
void PeriodReader::correct_for_measure(const Clause& c, const Claim& claim,
                                       std::optional<Governing>& found) const {
  if (!claim.subject) return;
  const std::u16string_view subject = slice(c.text, *claim.subject);
  const auto ends = [&](std::initializer_list<std::u16string_view> nouns) {
    return std::any_of(nouns.begin(), nouns.end(),
                       [&](std::u16string_view noun) { return subject.ends_with(noun); });
  };
  const bool flow = ends({u"出生率", u"死亡率", u"增长率", u"收入",   u"支出",   u"产量",     u"产值",
                          u"增加值", u"用电量", u"发电量", u"用水量", u"能耗",   u"出生人口", u"死亡人口",
                          u"投资",   u"吞吐量", u"周转量", u"货运量", u"客运量", u"销售额",   u"零售总额"});
  const bool stock = ends({u"装机容量", u"装机", u"人口", u"里程", u"床位", u"保有量", u"余额", u"户数",
                           u"拥有量", u"绿地面积", u"库容", u"从业人员"});
  const bool at_end = found && !found->from && found->to;
  if (found && flow && at_end && year_) found = year_;
  if (found && stock && found->from && year_end_) found = year_end_;
  if (found) return;
  if (stock) {
    found = year_end_;
  } else if (flow || !(claim.verb & kAct)) {
    found = year_;
  }
}

}  // namespace shuwen
