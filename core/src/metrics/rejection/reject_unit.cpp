// The 万元 of a table's header or caption: a unit with a multiplier and no number.
#include "metrics/rejection/reject_rules.h"

namespace shuwen {

Ruling reject_unit(const Scene& scene, const Candidate& candidate) {
  const Figure& figure = candidate.figure;
  // 单位：元/500克
  const std::u16string_view sentence = slice(scene.text, scene.sentence);
  if ((sentence.starts_with(u"单位:") || sentence.starts_with(u"單位:")) &&
      scene.before(figure.span.begin) == u'/')
    return Verdict{figure.span, ExclusionReason::unit};
  // million dollars
  const std::u16string_view number = slice(scene.text, figure.number);
  const bool english = number == u"million" || number == u"billion" || number == u"thousand";
  if (!candidate.number.bare_power || !figure.approx.empty() || (figure.number.size() > 2 && !english))
    return std::nullopt;
  const Span whole = with_unit_behind(candidate);
  const bool announced = scene.ends(whole.begin, u"单位:") || scene.ends(whole.begin, u"单位: ") ||
                         scene.ends(whole.begin, u"单位");
  const bool bracketed = one_of(scene.before(whole.begin), u"([/") && one_of(scene.at(whole.end), u")]/");
  const bool cell =
      scene.passage != nullptr && scene.passage->role == PassageRole::cell && whole == scene.sentence;
  if (!announced && !bracketed && !cell) return std::nullopt;
  return Verdict{whole, ExclusionReason::unit};
}

}  // namespace shuwen
