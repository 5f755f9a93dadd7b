#include "entities/gazetteer_places.h"

#include <algorithm>
#include <initializer_list>

#include "text/chars.h"

namespace shuwen {
namespace {

/// Whether one of `words` stands at `at` within the run.
bool word_at(const NameRun& run, std::uint32_t at, std::initializer_list<std::u16string_view> words) {
  const std::u16string_view rest = slice(run.plain(), {at, run.span().end});
  return std::any_of(words.begin(), words.end(),
                     [&](std::u16string_view word) { return rest.substr(0, word.size()) == word; });
}

/// 广东|西北|部, 上海|西南|片区: a side of something.
bool direction_only(const NameRun& run, const GazetteerName& name) {
  if (name.form->level != PlaceLevel::region) return false;
  if (word_at(run, name.span.end, {u"部", u"角", u"侧", u"面", u"方", u"向", u"边", u"风", u"至"}))
    return true;
  constexpr std::u16string_view kSides = u"东南西北";
  const std::u16string_view text = slice(run.plain(), name.span);
  const bool sides = text.find_first_not_of(kSides) == text.npos;
  return sides && name.span.begin > run.span().begin && is_han(run.plain()[name.span.begin - 1]) &&
         !placed(run, name.span.begin);
}

/// 山东省|副省长: the division is a part of the office.
bool before_own_office(const NameRun& run, const GazetteerName& name) {
  constexpr std::u16string_view kLevels = u"省市县区州盟旗";
  const char16_t level = run.plain()[name.span.end - 1];
  if (!name.form->full || kLevels.find(level) == kLevels.npos) return false;
  std::uint32_t at = name.span.end;
  for (const std::u16string_view rank : {u"原", u"代", u"常务", u"副"}) {
    if (word_at(run, at, {rank})) at += static_cast<std::uint32_t>(rank.size());
  }
  return at + 1 < run.span().end && run.plain()[at] == level && run.plain()[at + 1] == u'长';
}

/// 中国人文地理学术年会: before a noun that goes on the own country is the first word of what something is
/// called. It is spoken of as a place where it stands by itself, or where one is, goes or does something.
bool only_attribute(const NameRun& run, const GazetteerName& name) {
  if (slice(run.plain(), name.span) != u"中国" || placed(run, name.span.begin)) return false;
  if (name.span.end == run.span().end) return false;
  const std::u16string_view next = slice(run.plain(), {name.span.end, run.border_after(name.span.end)});
  const std::int32_t stop = name_lexicons().stops.find(next);
  return stop < 0 || stop == static_cast<std::int32_t>(StopWord::nominal);
}

/// “中国芯”, 中国式, Apple中国, 4|天门: a place's name that is a part of something else.
bool no_mention(const NameRun& run, const GazetteerName& name) {
  const std::u16string_view plain = run.plain();
  const Span span = name.span;
  if (direction_only(run, name) || (name.span.begin == name.chain && before_own_office(run, name)))
    return true;
  const std::u16string_view next = plain.substr(span.end, span.end < run.span().end ? 1 : 0);
  if (next == u"式" || next == u"芯" || next == u"舰") return true;
  if (next == u"人" && name.form->level == PlaceLevel::country && run.border(span.end + 1)) return true;
  if (span.begin == 0) return false;
  const char16_t before = plain[span.begin - 1];
  if (name.form->level == PlaceLevel::country && is_latin(before)) return true;
  if (is_digit(before) && (plain[span.begin] == u'日' || (!name.form->full && plain[span.begin] == u'天')))
    return true;  // 4日|本期
  // A short quotation that begins with a country or a short form is what something is called.
  constexpr std::u16string_view kOpen = u"“‘「『\"";
  constexpr std::u16string_view kClose = u"”’」』\"";
  const bool names_things = name.form->level == PlaceLevel::country || name.form->plain_word;
  return names_things && kOpen.find(before) != kOpen.npos && run.span().begin == span.begin &&
         run.span().end < plain.size() && kClose.find(plain[run.span().end]) != kClose.npos &&
         span.end < run.span().end && run.span().size() < 9;
}

/// 老挝|人民民主共和国, 泰|王国: a country by the form of its state.
std::uint32_t end_with_state(const NameRun& run, std::uint32_t end) {
  std::uint32_t at = end;
  for (const std::u16string_view word : {u"多民族", u"社会主义", u"阿拉伯", u"伊斯兰", u"联邦", u"联合",
                                         u"人民", u"民主", u"主义", u"人民", u"社会主义"}) {
    if (word_at(run, at, {word})) at += static_cast<std::uint32_t>(word.size());
  }
  for (const std::u16string_view form : {u"共和国", u"王国", u"联邦", u"合众国"}) {
    if (word_at(run, at, {form})) return at + static_cast<std::uint32_t>(form.size());
  }
  return end;
}

/// 西南|地区, 长江|经济带: what a region is called with its kind.
std::uint32_t end_with_kind(const NameRun& run, const GazetteerName& name) {
  const PlaceLevel level = name.form->level;
  if (level == PlaceLevel::country) return end_with_state(run, name.span.end);
  for (const std::u16string_view kind : {u"地区", u"经济带", u"经济圈", u"城市群", u"都市圈"}) {
    const bool region = level == PlaceLevel::region || level == PlaceLevel::nature;
    const auto length = static_cast<std::uint32_t>(kind.size());
    if (word_at(run, name.span.end, {kind}) && (region || length > 2) && run.border(name.span.end + length))
      return name.span.end + length;
  }
  return name.span.end;
}

}  // namespace

void find_gazetteer_places(const NameRun& run, const std::vector<GazetteerName>& names, FoundNames& found) {
  for (const GazetteerName& name : names) {
    if (no_mention(run, name)) continue;
    FoundName place{.kind = EntityKind::place, .span = name.span, .confidence = name.form->full ? 95 : 85};
    place.span.end = end_with_kind(run, name);
    // 刚果（金）, of which there are two
    const std::u16string_view behind = run.plain().substr(name.span.end, 3);
    if (slice(run.plain(), name.span) == u"刚果" && behind.size() == 3 && half_width(behind[0]) == u'(' &&
        half_width(behind[2]) == u')') {
      place.span.end += 3;
    }
    if (!name.trusted || only_attribute(run, name)) place.confidence = 30;
    place.code = name.form->code;
    place.core = name.last;
    found.push_back(std::move(place));
  }
}

}  // namespace shuwen
