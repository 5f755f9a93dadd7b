#include "entities/gazetteer.h"

#include <algorithm>

#include "text/chars.h"

namespace shuwen {
namespace {

constexpr std::u16string_view kSuffixes = u"省市区县旗州盟";

/// Counties of two characters (和县, 城区) are names only behind a greater one.
bool too_short(const PlaceForm& form, std::uint32_t length) {
  return form.level == PlaceLevel::county && form.full && length == 2;
}

bool below(const PlaceForm& lower, const PlaceForm& upper) {
  if (upper.code.empty()) return false;
  return lower.parent == upper.code || lower.parent.compare(0, 2, upper.code, 0, 2) == 0;
}

struct Hit {
  std::uint32_t length = 0;
  const PlaceForm* form = nullptr;
};

/// The longest name at `at` whose end is a word border: 朝阳 and not 朝阳市 in 朝阳市场.
Hit name_at(const NameRun& run, std::uint32_t at) {
  const NameLexicons& lexicons = name_lexicons();
  std::uint32_t end = run.span().end;
  for (;;) {
    const auto match = lexicons.places.longest(run.plain(), at, end);
    if (!match) return {};
    const PlaceForm* form = &lexicons.place_forms[static_cast<std::size_t>(match.value)];
    // A full name may be cut by the segmenter inside (新|乡市), a short one may not.
    if (run.border(at + match.length) || (form->full && match.length > 3)) return {match.length, form};
    if (form->full && kSuffixes.find(run.plain()[at + match.length - 1]) != std::u16string_view::npos &&
        run.border(at + match.length - 1) &&
        run.border_after(at + match.length - 1) > at + match.length + 1) {
      return {match.length, form};
    }
    end = at + match.length - 1;
    if (end <= at + 1) return {};
  }
}

/// A short form that is an ordinary word (会同), or goes on from a character before it (东|坪山).
bool piece_of_name(const NameRun& run, std::uint32_t at, const Hit& hit) {
  if (hit.form->full) return false;
  const PrefixTable& stops = name_lexicons().stops;
  if (stops.has(run.plain().substr(at, hit.length))) return true;
  if (at == run.span().begin || run.border_before(at) + 1 != at) return false;
  return is_han(run.plain()[at - 1]) && !stops.has(run.plain().substr(at - 1, 1));
}

}  // namespace

std::vector<GazetteerName> gazetteer_names(const NameRun& run) {
  std::vector<GazetteerName> names;
  const PrefixTable& places = name_lexicons().places;
  for (std::uint32_t at = run.span().begin; at < run.span().end;) {
    if (!places.longest(run.plain(), at, run.span().end)) {
      ++at;
      continue;
    }
    const Hit hit = name_at(run, at);
    if (!hit.length) {
      ++at;
      continue;
    }
    const std::uint32_t end = at + hit.length;
    GazetteerName* chain = !names.empty() && names.back().span.end == at ? &names.back() : nullptr;
    if (chain && below(*hit.form, *chain->form)) {
      chain->span.end = end;
      chain->last = at;
      chain->form = hit.form;
      chain->trusted = true;
    } else if (run.border(at) && !piece_of_name(run, at, hit) &&
               (!too_short(*hit.form, hit.length) || Span{at, end} == run.span())) {
      // 老城区 is a district of Luoyang, and the old town of any city.
      const bool kind = name_lexicons().not_places.has(slice(run.plain(), {at, end}));
      const bool trusted = (hit.form->full && !kind) || (!hit.form->full && !hit.form->plain_word);
      names.push_back({{at, end}, at, hit.form, trusted});
    } else {
      ++at;
      continue;
    }
    at = end;
  }
  return names;
}

const GazetteerName* name_ending_at(const std::vector<GazetteerName>& names, std::u16string_view plain,
                                    std::uint32_t end) {
  const auto after = std::lower_bound(names.begin(), names.end(), end,
                                      [](const GazetteerName& n, std::uint32_t e) { return n.span.end < e; });
  if (after == names.end()) return nullptr;
  if (after->span.end == end) return &*after;
  const bool stem = after->span.end == end + 1 && after->form->full && after->last + 1 < end &&
                    kSuffixes.find(plain[end]) != std::u16string_view::npos;
  return stem ? &*after : nullptr;
}

}  // namespace shuwen
