#include "article/unlabelled_names.h"

#include <algorithm>
#include <array>
#include <string>

#include "article/furniture.h"
#include "lexicon/phrases.h"
#include "text/chars.h"

namespace shuwen {
namespace {

using View = std::u16string_view;

}  // namespace

bool is_time_zone(View word) {
  constexpr std::array<View, 30> kZones = {u"a.m.", u"p.m.", u"am",  u"pm",  u"gmt",  u"utc", u"et",  u"pt",
                                           u"bst",  u"est",  u"edt", u"cst", u"cdt",  u"mst", u"mdt", u"pst",
                                           u"pdt",  u"akst", u"hst", u"cet", u"cest", u"eet", u"msk", u"sast",
                                           u"ist",  u"pkt",  u"sgt", u"hkt", u"jst",  u"aest"};
  std::u16string folded(word);
  std::transform(folded.begin(), folded.end(), folded.begin(), fold_unit);
  return std::find(kZones.begin(), kZones.end(), folded) != kZones.end();
}

bool beside_stroke(View text, Span name) {
  constexpr View kStrokes = u"|｜丨│";
  std::size_t at = name.begin;
  while (at > 0 && is_blank(text[at - 1]))
    --at;
  std::size_t end = name.end;
  while (end < text.size() && is_blank(text[end]))
    ++end;
  return (at > 0 && kStrokes.find(text[at - 1]) != View::npos) ||
         (end < text.size() && kStrokes.find(text[end]) != View::npos);
}

Span first_name(View text, Span rest) {
  Span name = rest;
  for (const View badge : {View(u"原创"), View(u"原創")}) {
    if (slice(text, name).starts_with(badge)) name.begin += static_cast<std::uint32_t>(badge.size());
  }
  while (!name.empty() && !is_cjk(text[name.begin]) && !is_latin(text[name.begin]))
    ++name.begin;
  std::uint32_t end = name.begin;
  while (end < name.end && View(u"[【（(|｜·•").find(text[end]) == View::npos &&
         !(is_blank(text[end]) && (end + 1 >= name.end || !is_latin(text[end + 1]) ||
                                   !(is_latin(text[end - 1]) || text[end - 1] == u','))))
    ++end;
  name.end = end;
  if (slice(text, name).ends_with(u"于") && name.size() > 3) --name.end;
  if (slice(text, name).starts_with(u"由")) ++name.begin;
  if (furniture_by_words(slice(text, name), static_cast<int>(name.size()))) return {name.begin, name.begin};
  return trim(text, name);
}

MarkField marked_field(const Document& document, Span name) {
  for (const Mark& mark : document.marks) {
    if (mark.span.overlaps(name)) {
      const MarkField field = field_of_hints(mark.hints);
      if (field != MarkField::none) return field;
    }
  }
  return MarkField::none;
}

}  // namespace shuwen
