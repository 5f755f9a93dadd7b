#include "metrics/context/form_field.h"

#include <algorithm>

#include "article/headings.h"
#include "metrics/tables/table_label.h"
#include "text/chars.h"

namespace shuwen {
namespace {

constexpr std::uint32_t kLongestLabel = 18;

/// 检测结果为:, 他说:, 其中:, 包括: are no labels.
bool names_a_field(std::u16string_view label) {
  if (label.size() < 2 ||
      !std::all_of(label.begin(), label.end(), [](char16_t c) { return is_han(c) || c == u'、'; }))
    return false;
  if (one_of(label.back(), u"为是说有于达称即下中")) return false;
  return !label.ends_with(u"包括") && !label.ends_with(u"分别") && !label.ends_with(u"表示");
}

bool limits_time(std::u16string_view label) {
  return label.back() == u'期' || label.ends_with(u"期限") || label.ends_with(u"时限");
}

}  // namespace

std::optional<FormField> form_field(std::u16string_view text, const Sentence& sentence) {
  if (sentence.figures.empty()) return std::nullopt;
  Span label = sentence.span;
  label.begin += static_cast<std::uint32_t>(marker_of(slice(text, label)).size);
  const std::size_t colon = text.substr(label.begin, kLongestLabel + 1).find(u':');
  if (colon == text.npos) return std::nullopt;
  label.end = label.begin + static_cast<std::uint32_t>(colon);
  const Figure& figure = sentence.figures.front();
  // 通报:33名退役军人受表彰 is no field.
  const bool ends = figure.span.end >= text.size() || !is_han(text[figure.span.end]);
  const bool right_behind =
      ends && trim(text, {label.end + 1, std::max(label.end + 1, figure.span.begin)}).empty();
  if (figure.span.begin <= label.end || !(right_behind || figure.kind == MetricKind::duration))
    return std::nullopt;
  const HeadLabel read = read_label({std::u16string(slice(text, label)), label});
  if (!read.name.span || !names_a_field(read.name.text) || !(right_behind || limits_time(read.name.text)))
    return std::nullopt;
  return FormField{*read.name.span, read.unit};
}

std::optional<Span> label_above(const Reading& reading, const StructuredArticle& article,
                                const Sentence& sentence) {
  const Passage* passage = sentence.passage;
  const Span figure = sentence.figures.front().span;
  if (passage == article.passages.data() || passage->region != Region::article ||
      !sentence.figures.front().unit || figure.begin != reading.find(passage->span).begin ||
      (figure.end < sentence.span.end && reading.text[figure.end] != u'('))
    return std::nullopt;
  const Passage& before = *(passage - 1);
  constexpr std::uint32_t kLongest = 12, kGap = 3;
  Span label = trim(reading.text, reading.find(before.span));
  while (!label.empty() && one_of(reading.text[label.begin], u"·•- "))
    ++label.begin;
  if (before.role == PassageRole::title || before.region != passage->region || label.size() < 2 ||
      label.size() > kLongest || sentence.span.begin - label.end > kGap)
    return std::nullopt;
  if (one_of(reading.text[label.end - 1], u":")) --label.end;
  const std::u16string_view text = slice(reading.text, label);
  return std::all_of(text.begin(), text.end(),
                     [](char16_t c) { return is_han(c) || is_space(c) || one_of(c, u"()、"); })
             ? std::optional(label)
             : std::nullopt;
}

}  // namespace shuwen
