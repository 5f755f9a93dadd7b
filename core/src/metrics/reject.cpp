#include "metrics/reject.h"

#include <algorithm>

namespace shuwen {

void reject(const Reading& reading, const std::vector<Span>& named, std::vector<Candidate> candidates,
            Sentence& sentence) {
  for (const TimeExpression& time : sentence.times) {
    if (!holds_numeral(reading.text, time.span)) continue;  // 去年, 目前
    const ExclusionReason reason = time.kind == TimeKind::date   ? ExclusionReason::date
                                   : time.kind == TimeKind::time ? ExclusionReason::time
                                                                 : ExclusionReason::period;
    sentence.excluded.push_back({time.span, reason});
  }
  for (Candidate& candidate : candidates) {
    const bool in_name = std::any_of(named.begin(), named.end(),
                                     [&](Span name) { return name.overlaps(candidate.figure.span); });
    if (in_name)
      sentence.excluded.push_back({candidate.figure.span, ExclusionReason::name});
    else
      sentence.figures.push_back(std::move(candidate.figure));
  }
  std::sort(sentence.excluded.begin(), sentence.excluded.end(),
            [](const Excluded& a, const Excluded& b) { return a.span < b.span; });
}

}  // namespace shuwen
