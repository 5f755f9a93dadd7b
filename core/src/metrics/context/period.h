// Which period governs a figure.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "metrics/context/claim.h"

namespace shuwen {

struct Governing {
  std::optional<Span> span;  ///< in the reading's text
  std::optional<std::string> from, to;
  int segment = -1;                ///< of the sentence it stands in; -1: it is carried from before
  bool ahead = false;              ///< it lies (or ends, when open) after the reference date
  bool past = false;               ///< it is over by the reference date
  bool past_before_today = false;  ///< it was over the day before
  bool ends_ahead = false;         ///< it ends after the reference date and begins about then or later
  bool from_heading = false;       ///< `span` is into the heading that names it
};

/// Follows the text sentence by sentence: the nearest stated period of the sentence governs, else that of the
/// paragraph before it, else that of the heading.
class PeriodReader {
 public:
  /// `reported`: the stretch the article reports on, for 期内. `communique`: it gives a year's statistics, so
  /// that every measure is of that year or of its end.
  PeriodReader(const std::string& reference_date, std::optional<TimeExpression> reported, bool communique)
      : reference_(reference_date), reported_(std::move(reported)), communique_(communique) {}

  /// `of_case`: the heading names the case that the paragraph reports.
  /// `goes_on`: with another view of what the paragraph before reports (从类型看,…).
  void begin_paragraph(const std::vector<TimeExpression>& heading, bool of_case, bool goes_on);
  /// A sentence, or text, without figures between those with some.
  void pass_over(std::u16string_view text, const std::vector<TimeExpression>& times);
  /// A sentence without figures that holds numerals: only when it opens or ends with the time.
  void pass_over_sentence(std::u16string_view text, Span sentence, const std::vector<TimeExpression>& times);
  /// The period of each figure of the sentence.
  std::vector<Governing> read(const Clause& clause, const std::vector<Claim>& claims);

 private:
  /// 目前: true of its own sentence only.
  static bool is_now(std::u16string_view shown);
  /// Whether what is carried governs this English sentence, too: a stretch of more than a week, and what a
  /// sentence opens with (In June, …), do for two sentences, but Since 2022, …; others what follows with Of
  /// these, ….
  bool goes_on_in_english(const Clause& c) const;
  int english_reach(const TimeExpression& time, int item, bool since) const;
  /// 40.8 percent last year, 47 parks opened this year
  std::optional<Governing> right_behind(const Clause& c, const Frame& frame,
                                        const std::vector<TimeExpression>& times) const;
  /// invested 3 billion yuan in 15 hospitals since 2022, adding 300 beds: one time for all of them.
  std::optional<Governing> at_the_end(const Clause& c, const Frame& frame,
                                      const std::vector<TimeExpression>& times) const;
  /// Whether an English time governs nothing behind it.
  static bool is_left_behind(const Clause& c, int item, const Frame& frame);
  /// The firm|, which has 340 shops,| made 3 million in May: in a clause that tells how something is.
  static bool is_in_present_aside(const Clause& c, int item);
  /// What is so now is of no stretch that is over: fell 3 percent in May, and 17 schools are closed. Of the
  /// figure at `item`; a time before `floor` is another clause's.
  static bool tells_how_it_is(const Clause& c, int item, int floor);
  bool is_over(const TimeExpression& time) const { return time.from && time.to && *time.to < reference_; }
  Governing made(Span span, const TimeExpression& time, int segment) const;
  Governing of_event(const Clause& c, Span event) const;
  void resolve(TimeExpression& time);
  std::optional<Governing> own_period(const Clause& c, std::size_t f, const std::vector<Claim>& claims,
                                      const std::vector<TimeExpression>& times) const;
  void share_years(const Clause& c, const std::vector<TimeExpression>& times,
                   std::vector<Governing>& periods) const;
  void correct_for_measure(const Clause& c, const Claim& claim, std::optional<Governing>& found) const;
  void carry(const Clause& c, const std::vector<TimeExpression>& times, const Governing& of_last);

  std::string reference_;
  std::optional<TimeExpression> reported_;
  bool communique_;
  bool of_case_ = false;
  std::optional<Governing> year_, year_end_;  ///< named last in a communiqué
  std::optional<Governing> carried_;
  std::optional<Governing> reported_on_;       ///< the stretch that the paragraph before opened with
  bool opens_ = false;                         ///< no sentence of the paragraph was read yet
  bool english_ = false;                       ///< the sentence read last
  int reach_ = 0;                              ///< how many English sentences it still governs
  std::optional<Governing> before_quotation_;  ///< what was carried where the quotation began
  bool quoting_ = false;
  std::optional<Governing> heading_;
  std::string last_day_;
  std::optional<TimeExpression> last_;          ///< with a date, named last
  std::optional<TimeExpression> last_stretch_;  ///< with both ends
  std::u16string_view stretch_told_;            ///< the sentence that named it
};

/// 从案件类型看,…; 预警劝阻方面,…: whether a paragraph opens another view of what the one before reports.
bool opens_view(std::u16string_view paragraph);
/// 案例一 某市王某无证运输案。…: whether a paragraph begins with the name of the case it reports.
bool opens_case(std::u16string_view paragraph);
/// 2023年进口扩大,突破3000亿美元: whether a heading is a claim by itself, and names no stretch of what
/// follows.
bool states_figures(std::u16string_view heading);

/// The first stretch of at least a quarter that is over by `reference_date`.
std::optional<TimeExpression> reported_stretch(const std::vector<Sentence>& sentences,
                                               const std::string& reference_date);

}  // namespace shuwen
