// Numbers a site sets into or beside its text: what it counts of the page, quotes of shares.
#include "metrics/rejection/reject_rules.h"
#include "metrics/rejection/reject_words.h"

namespace shuwen {
namespace {

/// 点击:2048, 阅读量:865次: what the page counts of itself.
Ruling page_counter(const Scene& scene, const Candidate& candidate) {
  std::uint32_t at = candidate.figure.span.begin;
  while (one_of(scene.before(at), u" ("))
    --at;
  const bool labelled = scene.before(at) == u':';
  // 阅读 2048 评论 16: a label by itself.
  if (!labelled && (at == candidate.figure.span.begin || candidate.unit != nullptr)) return std::nullopt;
  if (labelled) --at;
  for (const std::u16string_view tail : {u"次数", u"数", u"量", u"人数"})
    if (scene.ends(at, tail)) {
      at -= static_cast<std::uint32_t>(tail.size());
      break;
    }
  const std::uint32_t label = reject_word_ending(slice(scene.text, {scene.sentence.begin, at}), kCounter);
  if (label > 0 && (labelled || !is_han(scene.before(at - label))))
    return Verdict{{candidate.figure.span.begin, candidate.figure.span.end}, ExclusionReason::identifier};
  return std::nullopt;
}

/// | 1164次阅读 |, (30条评论): the same with its label behind, parted from the text on both sides.
Ruling counted_by_page(const Scene& scene, const Candidate& candidate) {
  if (candidate.unit == nullptr) return std::nullopt;
  const Span figure = candidate.figure.span;
  const char16_t before = scene.before(figure.begin);
  if (before != u'\0' && !one_of(before, u" |(")) return std::nullopt;
  const std::uint32_t label = figure.end + (scene.at(figure.end) == u' ' ? 1 : 0);
  const std::uint32_t size = reject_word_at(scene.text, label, scene.sentence.end, kCounter);
  const char16_t after = scene.at(label + size);
  if (size == 0 || (after != u'\0' && !one_of(after, u" |)"))) return std::nullopt;
  return Verdict{figure, ExclusionReason::identifier};
}

/// 某公司(115.39, 2.79, 2.47%): price, change and percentage that a site sets behind the name of a share.
Ruling share_quote(const Scene& scene, Span number) {
  constexpr std::uint32_t kLongest = 40;
  if (scene.before(number.begin) != u'(') return std::nullopt;
  int parts = 1;
  std::uint32_t at = number.begin;
  for (; at < number.begin + kLongest && scene.at(at) != u')'; ++at) {
    if (scene.at(at) == u',') ++parts;
    if (!is_ascii_digit(scene.at(at)) && !one_of(scene.at(at), u"., %+-")) return std::nullopt;
  }
  if (parts != 3 || scene.at(at) != u')' || scene.before(at) != u'%') return std::nullopt;
  return Verdict{{number.begin, at}, ExclusionReason::identifier};
}

}  // namespace

Ruling reject_page_mark(const Scene& scene, const Candidate& candidate) {
  if (auto ruling = page_counter(scene, candidate)) return ruling;
  if (auto ruling = counted_by_page(scene, candidate)) return ruling;
  return share_quote(scene, candidate.figure.number);
}

}  // namespace shuwen
