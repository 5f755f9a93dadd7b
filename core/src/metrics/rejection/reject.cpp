#include "metrics/rejection/reject.h"

#include <algorithm>
#include <array>

#include "metrics/rejection/reject_rules.h"

namespace shuwen {
namespace {

/// In order: the first rule that answers decides.
constexpr std::array kRules = {reject_unit, reject_identifier, reject_list_marker, reject_rule_number,
                               reject_name, reject_ordinal,    reject_idiom,       reject_article};

ExclusionReason reason_of(TimeKind kind) {
  switch (kind) {
    case TimeKind::time:
      return ExclusionReason::time;
    case TimeKind::period:
      return ExclusionReason::period;
    case TimeKind::date:
      break;
  }
  return ExclusionReason::date;
}

}  // namespace

std::uint32_t Scene::word_begin(std::uint32_t offset) const {
  const auto& all = borders();
  const auto next = std::upper_bound(all.begin(), all.end(), offset);
  return next == all.begin() ? sentence.begin : *(next - 1);
}

std::uint32_t Scene::word_end(std::uint32_t offset) const {
  const auto& all = borders();
  const auto next = std::lower_bound(all.begin(), all.end(), offset);
  return next == all.end() ? sentence.end : *next;
}

bool is_measured(const Candidate& candidate) {
  if (candidate.number.form == NumberForm::percent || candidate.number.form == NumberForm::fraction)
    return true;
  if (candidate.unit == nullptr) return false;
  switch (candidate.unit->unit_class) {
    case UnitClass::measure:
      return candidate.unit->kind != MetricKind::index && candidate.unit->kind != MetricKind::duration;
    case UnitClass::money:
    case UnitClass::percent:
    case UnitClass::multiple:
      return true;
    case UnitClass::classifier:
    case UnitClass::bound:
      return false;
  }
  return false;
}

void reject(const Reading& reading, const std::vector<NamedSpan>& named, std::vector<Candidate> candidates,
            Sentence& sentence) {
  Scene scene(reading.text, sentence, named);
  sentence.figures.reserve(candidates.size());
  sentence.excluded.reserve(candidates.size() + sentence.times.size());
  std::uint32_t done = sentence.span.begin;
  for (Candidate& candidate : candidates) {
    if (candidate.figure.number.begin < done) continue;
    scene.taken = done;
    Ruling ruling;
    for (const auto rule : kRules)
      if ((ruling = rule(scene, candidate))) break;
    if (ruling) {
      sentence.excluded.push_back({ruling->span, ruling->reason});
      done = ruling->span.end;
    } else {
      sentence.figures.push_back(std::move(candidate.figure));
      done = sentence.figures.back().span.end;
    }
  }
  for (const TimeExpression& time : sentence.times)
    if (holds_numeral(reading.text, time.span))  // not 去年, 目前
      sentence.excluded.push_back({time.span, reason_of(time.kind)});
  std::sort(sentence.excluded.begin(), sentence.excluded.end(),
            [](const Excluded& a, const Excluded& b) { return a.span < b.span; });
}

}  // namespace shuwen
