#include "entities/place_kinds.h"

#include <algorithm>

#include "entities/person_names.h"
#include "text/chars.h"

namespace shuwen {
namespace {

constexpr std::u16string_view kNumerals = u"〇零一二三四五六七八九十百千两0123456789第";

/// 沿江|大道, 环城|东路: what many towns call a street by.
bool along_water(std::u16string_view stem) {
  constexpr std::u16string_view kAlong = u"沿环滨临绕";
  constexpr std::u16string_view kWhat = u"江河湖海城山";
  return stem.size() == 2 && kAlong.find(stem[0]) != kAlong.npos && kWhat.find(stem[1]) != kWhat.npos;
}

/// 温|峡|口灌区: the mouth of a water that something else is called after.
bool before_mouth(const NameRun& run, Span head) {
  return head.end + 1 < run.span().end && run.plain()[head.end] == u'口' &&
         name_lexicons().place_heads.longest(run.plain(), head.end + 1, run.span().end).length > 1;
}

/// 团|山|湖村: two waters or hills that a division is called after.
bool before_division(const NameRun& run, Span head) {
  const PrefixTable& heads = name_lexicons().place_heads;
  if (head.size() != 1 || head.end + 1 >= run.span().end) return false;
  if (heads.find(slice(run.plain(), head)) != static_cast<std::int32_t>(PlaceHead::nature)) return false;
  const std::int32_t next = heads.find(run.plain().substr(head.end, 1));
  const auto division = heads.longest(run.plain(), head.end + 1, run.span().end);
  return next == static_cast<std::int32_t>(PlaceHead::nature) && division &&
         division.value == static_cast<std::int32_t>(PlaceHead::admin) &&
         run.border(head.end + 1 + division.length);
}

/// 漕|河|泾|街道: a water whose name goes on with one character, which is no division's name by itself.
bool before_last_piece(const NameRun& run, Span head) {
  if (head.size() != 1 || head.end + 2 >= run.span().end || !run.border(head.end) ||
      !run.border(head.end + 1))
    return false;
  const PrefixTable& heads = name_lexicons().place_heads;
  if (heads.find(slice(run.plain(), head)) != static_cast<std::int32_t>(PlaceHead::nature)) return false;
  const auto division = heads.longest(run.plain(), head.end + 1, run.span().end);
  const bool level = division.length > 1 && division.value == static_cast<std::int32_t>(PlaceHead::admin);
  return level && is_han(run.plain()[head.end]) &&
         !name_lexicons().stops.has(run.plain().substr(head.end, 1)) &&
         run.border(head.end + 1 + division.length);
}

/// 古城|遗址: a site within a site is called after both.
bool before_site(const NameRun& run, Span head) {
  const PrefixTable& heads = name_lexicons().place_heads;
  const auto site = static_cast<std::int32_t>(PlaceHead::site);
  if (head.size() < 2 || heads.find(slice(run.plain(), head)) != site) return false;
  const auto next = heads.longest(run.plain(), head.end, run.span().end);
  return next.length > 1 && next.value == site && run.border(head.end + next.length);
}

}  // namespace

bool before_another(const NameRun& run, Span head) {
  return before_mouth(run, head) || before_site(run, head) || before_division(run, head) ||
         before_last_piece(run, head);
}

namespace {

/// How long the head of `kind` is that ends at `end`: up to two units of a division's, or of any length; else
/// 0.
std::uint32_t head_length(std::u16string_view plain, std::uint32_t end, PlaceHead kind) {
  const PrefixTable& heads = name_lexicons().place_heads;
  const std::uint32_t longest = kind == PlaceHead::admin ? 2 : 3;
  for (std::uint32_t length = std::min(longest, end); length > 0; --length) {
    if (heads.find(plain.substr(end - length, length)) == static_cast<std::int32_t>(kind)) return length;
  }
  return 0;
}

/// 赵王|新|河: whether the name of a water or a hill holds a piece that is no word, and no second water
/// (河湖).
bool names_nature(const NameRun& run, std::uint32_t begin, std::uint32_t head) {
  constexpr std::u16string_view kBefore = u"有在为是至由从到和与及";
  if (head_length(run.plain(), head, PlaceHead::nature) || kBefore.find(run.plain()[begin]) != kBefore.npos)
    return false;
  constexpr std::u16string_view kGiven = u"山峰岭海岛江洲泉";  // 刘云|山
  const bool person = head == begin + 2 && kGiven.find(run.plain()[head]) != kGiven.npos &&
                      surname_at(run.plain(), begin, head, true);
  if (person) return false;
  bool piece = false;
  for (std::uint32_t at = begin; at < head;) {
    const std::uint32_t next = std::min(run.border_after(at), head);
    if (next - at > 1 && name_lexicons().stops.has(slice(run.plain(), {at, next}))) return false;
    piece = piece || next - at == 1;
    at = next;
  }
  return piece;
}

bool listed_as(const NameRun& run, Span span, PlaceHead kind) {
  constexpr std::uint32_t kFarthest = 8;
  const std::u16string_view plain = run.plain();
  const std::uint32_t head = head_length(plain, span.end, kind);
  const std::u16string_view stem = slice(plain, {span.begin, span.end - head});
  if (!head || stem.size() < 2 || name_lexicons().stops.has(stem) || name_lexicons().kind_stems.has(stem) ||
      (run.border_after(span.begin) > span.begin + 1 &&
       name_lexicons().stops.has(slice(plain, {span.begin, run.border_after(span.begin)}))) ||
      name_lexicons().not_places.has(slice(plain, span)) || is_digit(stem.front())) {
    return false;
  }
  // 进|农村
  const bool verb = name_lexicons().stops.has(slice(plain, {span.begin, span.begin + 1}));
  if (verb && name_lexicons().not_places.has(slice(plain, {span.begin + 1, span.end}))) return false;
  if (kind == PlaceHead::nature && !names_nature(run, span.begin, span.end - head)) return false;
  const auto names_one = [&](Span other) {
    return other.size() > 2 && head_length(plain, other.end, kind) &&
           !name_lexicons().not_places.has(slice(plain, other));
  };
  if (span.begin > 3 && plain[span.begin - 1] == u'、' && is_han(plain[span.begin - 3]) &&
      is_han(plain[span.begin - 4]) && head_length(plain, span.begin - 1, kind)) {
    return true;
  }
  if (span.end >= plain.size() || plain[span.end] != u'、') return false;
  std::uint32_t next = span.end + 1;
  while (next < plain.size() && is_han(plain[next]) && next - span.end <= kFarthest)
    ++next;
  return names_one({span.end + 1, next});
}

}  // namespace

Span listed_place(const NameRun& run, const std::vector<GazetteerName>& names) {
  constexpr std::uint32_t kLongest = 6;
  const std::u16string_view text = slice(run.plain(), run.span()).substr(0, kLongest + 2);
  const std::size_t more = text.find(u'等');
  Span member = run.span();
  if (more != text.npos) member.end = member.begin + static_cast<std::uint32_t>(more);
  if (member.size() < 3 || member.size() > kLongest) return {};
  if (listed_as(run, member, PlaceHead::admin)) return member;
  const bool known = std::any_of(names.begin(), names.end(), [&](const GazetteerName& name) {
    return name.trusted && name.span.overlaps(member);  // 巧渡|金沙江
  });
  return !known && listed_as(run, member, PlaceHead::nature) ? member : Span{};
}

bool goes_round(std::u16string_view stem) {
  for (const std::u16string_view word :
       {u"绕城", u"环城", u"外环", u"内环", u"机场", u"疏港", u"北绕城", u"南绕城"}) {
    if (stem == word) return true;
  }
  return false;
}

bool describes(std::u16string_view stem, std::u16string_view head, PlaceHead kind) {
  constexpr std::u16string_view kNumerals = u"一二三四五六七八九十百千万亿两几数多";
  constexpr std::u16string_view kCounters = u"个条座只亩";
  constexpr std::u16string_view kSuffixes = u"式型性级";
  // 花园|式示范街区, 滨水型|街区
  if (kSuffixes.find(stem.front()) != kSuffixes.npos || kSuffixes.find(stem.back()) != kSuffixes.npos)
    return true;
  // 爱路护|路, 挂满|街
  if (head.size() == 1 && stem.size() > 2 && stem[stem.size() - 2] == head[0]) return true;
  if (stem.back() == u'满' && stem.size() > 1 && kind != PlaceHead::admin) return true;
  if (stem.find(u'变') != stem.npos) return true;  // 荒原变林|海
  // 七个|村, 万亩|示范区, 一江两|河, 几万|亩天然|戈壁
  const std::size_t counted = stem.find_first_not_of(kNumerals);
  if (counted != stem.npos && counted > 0 && (stem[counted] == u'吨' || stem[counted] == u'亩')) return true;
  if ((stem.back() == u'两' && stem.size() > 1) || stem.front() == u'亩') return true;
  if (stem.size() > 1 && kCounters.find(stem.back()) != kCounters.npos &&
      stem.find_first_not_of(kNumerals) == stem.size() - 1) {
    return true;
  }
  // 五路八|桥, 生态立|镇
  if (stem.size() == 3 && kNumerals.find(stem[0]) != kNumerals.npos &&
      kNumerals.find(stem[2]) != kNumerals.npos)
    return true;
  if (kind == PlaceHead::admin && stem.size() > 2 && stem.back() == u'立') return true;
  // 法进|商圈; not 跃进|路
  if (stem.size() == 2 && stem.back() == u'进' &&
      std::u16string_view(u"前先跃奋后昌").find(stem.front()) == std::u16string_view::npos) {
    return true;
  }
  // 放狗下|湖, 卷入|海
  return kind == PlaceHead::nature && (stem.size() > 2 || (stem.size() == 2 && stem.back() != u'下')) &&
         std::u16string_view(u"下入进").find(stem.back()) != std::u16string_view::npos;
}

bool joins_cities(std::u16string_view stem) {
  constexpr std::u16string_view kShort =
      u"京津沪渝冀晋蒙辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川贵云藏陕甘青宁新港澳台昆广杭成蓉哈沈";
  return stem.size() <= 4 && !stem.empty() && kShort.find(stem.front()) != kShort.npos;
}

bool looks_like_person(const NameRun& run, Span span) {
  constexpr std::u16string_view kGiven = u"峰山江海岭林桥岩洲泉岛";  // and no 河, 湖, 村
  if (span.size() != 3 || kGiven.find(run.plain()[span.end - 1]) == kGiven.npos) return false;
  if (surname_at(run.plain(), span.begin, span.end, true) != 1) return false;
  if (name_lexicons().places.longest(run.plain(), span.begin, span.end)) return false;
  const std::uint32_t next = span.end < run.span().end ? run.border_after(span.end) : span.end;
  const std::u16string_view behind = slice(run.plain(), {span.end, run.span().end});
  if (behind.substr(0, 1) == u"说" || behind.substr(0, 2) == u"一家") return true;
  const bool opens = span.begin == run.span().begin && span.end < run.span().end;
  if (opens && next < run.span().end && run.plain()[next] == u'了') return true;
  if (opens && std::u16string_view(u"等及").find(run.plain()[span.end]) < 2 && next == span.end + 1)
    return true;
  return span.end == run.span().end
             ? span == run.span()
             : name_lexicons().name_verbs.longest(run.plain(), span.end, run.span().end).length > 1;
}

Span stated_bound(const NameRun& run, Span head, const std::vector<GazetteerName>& names) {
  constexpr std::u16string_view kSides = u"东南西北";
  constexpr std::u16string_view kReach = u"至起到抵临";
  const Span all = run.span();
  const Span bound{all.begin + 2, all.end};
  if (head.end != all.end || head.begin <= bound.begin || all.size() < 5 || all.size() > 10) return {};
  if (kSides.find(run.plain()[all.begin]) == kSides.npos ||
      kReach.find(run.plain()[all.begin + 1]) == kReach.npos || !names.empty()) {
    return {};
  }
  for (std::uint32_t at = bound.begin; at < head.begin; ++at) {  // 大营镇|东照村
    const std::int32_t inner = name_lexicons().place_heads.find(run.plain().substr(at, 1));
    if (inner == static_cast<std::int32_t>(PlaceHead::admin)) return {};
  }
  return name_lexicons().not_places.has(slice(run.plain(), bound)) ? Span{} : bound;
}

bool names_division(const NameRun& run, const LeftEdge& left, Span head) {
  const std::u16string_view behind = slice(run.plain(), {head.end, run.span().end});
  const std::size_t rank = behind.find(u'长');  // 栖云县|副县长
  if (rank < 3 && rank > 0 && behind[rank - 1] == run.plain()[head.begin]) return false;
  if (head.begin != left.begin + 2 || !run.border(head.begin) || left.edge == Edge::limit) return false;
  if (left.long_words == 0) return true;
  const std::u16string_view stem = slice(run.plain(), {left.begin, head.begin});
  const bool opens = left.begin == run.span().begin || placed(run, left.begin);
  return run.plain()[head.begin] == u'县' && opens && !name_lexicons().stops.has(stem);
}

bool common_head(std::u16string_view head) {
  for (const std::u16string_view tail :
       {u"公路", u"环线", u"干渠", u"枢纽", u"园区", u"新城", u"电站", u"口岸", u"港区", u"街区", u"会址",
        u"旧址", u"服务区", u"作业区", u"流域", u"海域", u"堆场"}) {
    if (head.size() >= tail.size() && head.substr(head.size() - tail.size()) == tail) return true;
  }
  return false;
}

bool only_kind(std::u16string_view stem, PlaceHead kind, bool road, bool located, bool after_place) {
  const NameLexicons& lexicons = name_lexicons();
  if (after_place && kind == PlaceHead::nature && std::u16string_view(u"东南西北").find(stem) != stem.npos)
    return false;
  if (lexicons.kind_stems.has(stem)) return !(road && along_water(stem));
  // 建设|南路: a verb that is a noun as well names a street.
  const std::int32_t stop = lexicons.stops.find(stem);
  if (stop >= 0 && !(road && stop == static_cast<std::int32_t>(StopWord::nominal))) return true;
  if (stem.find_first_not_of(kNumerals) == stem.npos) {
    return !located && (kind != PlaceHead::street || stem.size() < 2);
  }
  if (kind == PlaceHead::weak) return false;
  // 特色|产业: every word of it tells a kind.
  std::size_t at = 0;
  while (at < stem.size()) {
    const auto word = lexicons.kind_stems.longest(stem, at);
    if (!word || word.length < 2) return false;
    at += word.length;
  }
  return true;
}

}  // namespace shuwen
