#include "metrics/context/section_heading.h"

#include "metrics/context/claim_words.h"
#include "metrics/context/status.h"
#include "metrics/context/status_parts.h"

namespace shuwen {
namespace {

/// 实践是检验真理的唯一标准 is a thought.
constexpr std::size_t kLongestProvision = 14;

}  // namespace

void SectionHeading::enter(const std::vector<std::u16string>& section, const TimeBase& base) {
  times_.clear();
  reading_ = Reading(u"");
  plans_ = lays_down_ = false;
  for (const std::u16string& heading : section) {
    const Reading folded(heading);
    plans_ = plans_ || shuwen::lays_plans(folded.text);
    lays_down_ = lays_down_ ||
                 (folded.text.size() <= kLongestProvision && ends_in_claim_word(folded.text, kProvision));
  }
  for (auto step = section.rbegin(); step != section.rend() && times_.empty(); ++step) {
    source_ = *step;
    reading_ = Reading(source_);
    times_ = find_times(reading_.text, {0, static_cast<std::uint32_t>(reading_.text.size())}, base);
    // 2023年进口扩大,突破3000亿美元: a claim, no heading of a year's work.
    if (reading_.text.find(u',') != std::u16string_view::npos && states_figures(reading_.text))
      times_.clear();
    plans_ = plans_ || tells_what_is_ahead(reading_.text, times_, base.reference_date);
  }
}

}  // namespace shuwen
