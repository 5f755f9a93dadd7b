// What the headings over a passage say of the figures below them.
#pragma once

#include <string>
#include <vector>

#include "metrics/sentences/reading.h"
#include "metrics/times/time.h"

namespace shuwen {

class SectionHeading {
 public:
  SectionHeading() = default;
  SectionHeading(const SectionHeading&) = delete;  // the reading is of the source
  SectionHeading& operator=(const SectionHeading&) = delete;

  /// `section`: the path of headings, outermost first.
  void enter(const std::vector<std::u16string>& section, const TimeBase& base);

  /// Of the innermost heading that names any; their spans are of `text`.
  const std::vector<TimeExpression>& times() const { return times_; }
  std::u16string_view text() const { return reading_.text; }
  /// 下一步工作, 2024年工作安排: one of them opens what has to be done.
  bool plans() const { return plans_; }
  /// 补贴标准, 申请条件: one of them opens what is laid down.
  bool lays_down() const { return lays_down_; }

 private:
  std::vector<TimeExpression> times_;
  std::u16string source_;
  Reading reading_{u""};
  bool plans_ = false, lays_down_ = false;
};

}  // namespace shuwen
