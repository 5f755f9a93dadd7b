#include "entities/gazetteer.h"

#include <algorithm>

#include "entities/person_names.h"
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
  // 宜昌|公安: a county whose name is a word is named behind its own prefecture or province only.
  const bool province = upper.level == PlaceLevel::province;
  if (lower.level == PlaceLevel::county && !lower.full && !province &&
      name_lexicons().ordinary.has(lower.stem))
    return lower.parent == upper.code;
  return lower.parent == upper.code || lower.parent.compare(0, 2, upper.code, 0, 2) == 0;
}

/// 瑞士|伯尔尼, 北京|中关村: a city or a site behind what it lies in.
bool within(const PlaceForm& lower, const PlaceForm& upper) {
  return (lower.level == PlaceLevel::city && upper.level == PlaceLevel::country) ||
         (lower.level == PlaceLevel::site && upper.level < PlaceLevel::county && !upper.full);
}

struct Hit {
  std::uint32_t length = 0;
  const PlaceForm* form = nullptr;
};

/// 南京|市民: whether the level's word before `end` begins another one; not 南京市|民政局.
bool before_citizens(const NameRun& run, std::uint32_t end) {
  constexpr std::u16string_view kOther = u"政宗营族生用兵警办主间";
  const std::u16string_view plain = run.plain();
  return end < run.span().end && plain[end - 1] == u'市' && plain[end] == u'民' &&
         (end + 1 == run.span().end || kOther.find(plain[end + 1]) == kOther.npos);
}

/// The longest name at `at` whose end is a word border: 朝阳 and not 朝阳市 in 朝阳市场.
Hit name_at(const NameRun& run, std::uint32_t at) {
  const NameLexicons& lexicons = name_lexicons();
  std::uint32_t end = run.span().end;
  for (;;) {
    const auto match = lexicons.places.longest(run.plain(), at, end);
    if (!match) return {};
    const PlaceForm* form = &lexicons.place_forms[static_cast<std::size_t>(match.value)];
    if (before_citizens(run, at + match.length)) {
      const std::int32_t town = lexicons.places.find(run.plain().substr(at, match.length - 1));
      return town < 0 ? Hit{} : Hit{match.length - 1, &lexicons.place_forms[static_cast<std::size_t>(town)]};
    }
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

/// A short form that is an ordinary word (会同), or goes on from a character before it (东|坪山). A province
/// or a prefecture that is no other word goes on from a family name (王|辽宁) and a side (老|北京) only.
bool piece_of_name(const NameRun& run, std::uint32_t at, const Hit& hit) {
  if (hit.form->full) return false;
  const PrefixTable& stops = name_lexicons().stops;
  if (stops.has(run.plain().substr(at, hit.length))) return true;
  if (hit.length > 2) return false;
  if (at == run.span().begin || run.border_before(at) + 1 != at) return false;
  const char16_t before = run.plain()[at - 1];
  if (!is_han(before) || stops.has(run.plain().substr(at - 1, 1))) return false;
  if (hit.form->plain_word || hit.form->level > PlaceLevel::prefecture) return true;
  if (std::u16string_view(u"东南西北中大小新老上下前后").find(before) != std::u16string_view::npos ||
      surname_at(run.plain(), at - 1, at, false)) {
    return true;
  }
  // 超|长春|节, 合|江门|广场: the last character or all of it belongs to what follows.
  const std::u16string_view behind = run.plain().substr(at + hit.length - 1, 2);
  const auto site = name_lexicons().place_heads.longest(run.plain(), at + hit.length, run.span().end);
  return name_lexicons().words.has(behind) || name_lexicons().not_persons.has(behind) || site.length > 1;
}

/// 向|西城区, 在|内蒙古: a long name whose first character the segmenter joined with the preposition before
/// it.
bool behind_joined_preposition(const NameRun& run, std::uint32_t at, const Hit& hit) {
  return (hit.form->full || !hit.form->plain_word) && hit.length > 2 && at > run.span().begin &&
         run.border(at - 1) &&
         std::u16string_view(u"向往朝到从在由与和").find(run.plain()[at - 1]) != std::u16string_view::npos;
}

/// 北京|时间: no place.
bool plain_time(const NameRun& run, Span span) {
  return run.plain().substr(span.end, 2) == u"时间" && slice(run.plain(), span) == u"北京";
}

/// 望江 in 宿松、望江、岳西: whether all of `run` is the short form of a county and a neighbour in its list
/// is one that is no word.
bool among_places(const NameRun& run, Span span) {
  constexpr std::uint32_t kShortest = 2, kLongest = 3;
  const std::u16string_view plain = run.plain();
  if (span != run.span()) return false;
  const auto names_place = [&](std::u16string_view word) {
    const std::int32_t form = name_lexicons().places.find(word);
    return form >= 0 &&
           name_lexicons().place_forms[static_cast<std::size_t>(form)].level <= PlaceLevel::county &&
           !name_lexicons().ordinary.has(word);
  };
  for (std::uint32_t length = kShortest; length <= kLongest; ++length) {
    if (span.begin > length && plain[span.begin - 1] == u'、' &&
        names_place(plain.substr(span.begin - 1 - length, length)))
      return true;
    if (span.end < plain.size() && plain[span.end] == u'、' &&
        names_place(plain.substr(span.end + 1, length)))
      return true;
  }
  return false;
}

/// 昆山、太仓; 到昆山; 昆山两地: whether something beside the short form `span` of a county says that the
/// county is meant.
bool spoken_of_as_place(const NameRun& run, Span span) {
  const std::u16string_view plain = run.plain();
  if (placed(run, span.begin)) return true;
  const bool listed = (span.begin == run.span().begin && span.begin > 0 && plain[span.begin - 1] == u'、') ||
                      (span.end == run.span().end && span.end < plain.size() && plain[span.end] == u'、');
  if (listed && span == run.span()) return true;
  // …、岳西|等5个县市: the last of a list.
  if (listed && span.begin == run.span().begin && plain.substr(span.end).starts_with(u'等')) return true;
  // 造成|宿松、…: the first of a list, behind a word that is no part of names.
  if (listed && span.end == run.span().end && span.begin > run.span().begin &&
      name_lexicons().stops.has(slice(plain, {run.border_before(span.begin), span.begin}))) {
    return true;
  }
  for (const std::u16string_view word :
       {u"两地", u"三地", u"多地", u"等地", u"等县", u"等市", u"等区", u"各地", u"当地", u"境内", u"市民",
        u"县城", u"城区", u"方向", u"全境", u"大地", u"籍", u"段", u"站"}) {
    if (plain.substr(span.end, word.size()) == word && span.end + word.size() <= run.span().end) return true;
  }
  return false;
}

}  // namespace

bool placed(const NameRun& run, std::uint32_t begin) {
  if (begin == run.span().begin) return false;
  const std::u16string_view word = slice(run.plain(), {run.border_before(begin), begin});
  // 出现在, 发生于, 转移到: a verb that the segmenter joined with its preposition.
  if (word.size() == 3 && std::u16string_view(u"在于到至").find(word.back()) != std::u16string_view::npos)
    return true;
  for (const std::u16string_view w :
       {u"位于",   u"在",   u"到",     u"从",   u"至",   u"自",   u"沿",   u"走进", u"来到", u"地处",
        u"坐落于", u"家住", u"前往",   u"于",   u"赴",   u"抵达", u"途经", u"经",   u"往",   u"去",
        u"飞往",   u"开往", u"驶往",   u"发往", u"运往", u"销往", u"返回", u"离开", u"住在", u"身在",
        u"远在",   u"落户", u"坐落在", u"扎根", u"回到", u"走出", u"走访", u"沿着", u"途经"}) {
    if (word == w) return true;
  }
  return false;
}

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
    const bool goes_on = chain && (below(*hit.form, *chain->form) || within(*hit.form, *chain->form));
    if (goes_on) {
      chain->span.end = end;
      chain->last = at;
      chain->form = hit.form;
      chain->trusted = true;
    } else if (chain && chain->form->level <= PlaceLevel::county && chain->form->full &&
               hit.form->level == PlaceLevel::site) {
      names.push_back({{at, end}, chain->chain, at, hit.form, true});  // 朝阳区|三里屯
    } else if ((run.border(at) || behind_joined_preposition(run, at, hit)) && !piece_of_name(run, at, hit) &&
               (!too_short(*hit.form, hit.length) || Span{at, end} == run.span())) {
      // 老城区 is a district of Luoyang, and the old town of any city.
      if (plain_time(run, {at, end})) {
        at = end;
        continue;
      }
      const bool kind = name_lexicons().not_places.has(slice(run.plain(), {at, end}));
      const bool trusted =
          hit.form->full ? !kind
          : hit.form->plain_word
              ? (hit.form->in_context && spoken_of_as_place(run, {at, end})) || among_places(run, {at, end})
              : true;
      names.push_back({{at, end}, at, at, hit.form, trusted});
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
  const bool suffixed = after->form->full || after->form->stem.back() == u'州';  // 海西州|委
  const bool stem = after->span.end == end + 1 && suffixed && after->last + 1 < end &&
                    kSuffixes.find(plain[end]) != std::u16string_view::npos;
  return stem ? &*after : nullptr;
}

}  // namespace shuwen
