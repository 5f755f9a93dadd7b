// Times that do not reach a figure: another state's, another speaker's, another event's.
#include <algorithm>
#include <array>

#include "metrics/context/claim_words.h"
#include "metrics/context/period_scope.h"
#include "text/chars.h"

namespace shuwen {
namespace {

constexpr std::array<std::u16string_view, 8> kFormer = {u"过去", u"以前", u"从前", u"原先",
                                                        u"往年", u"往常", u"早先", u"早年"};
/// 由|起初|的2%提高到11%: behind 由 and 从 only.
constexpr std::array<std::u16string_view, 6> kFirst = {u"起初", u"最初", u"当初", u"原来", u"此前", u"之前"};

bool is_mark(const Clause& c, int item) {
  return c.items[item].kind == ItemKind::mark;
}

}  // namespace

bool tells_its_own(const Clause& c, std::uint32_t time, const Frame& frame) {
  for (int i = frame.item - 1; i >= frame.left.begin; --i)
    if (c.is_word(i, u"由") || c.is_word(i, u"从")) return time >= c.items[i].span.end;
  return false;
}

bool is_former(const Clause& c, int item, bool from) {
  if (c.items[item].kind != ItemKind::word) return false;
  const std::u16string_view word = c.show(c.items[item]);
  if (from && std::find(kFirst.begin(), kFirst.end(), word) != kFirst.end())
    return c.is_word(item - 1, u"由") || c.is_word(item - 1, u"从");
  if (std::find(kFormer.begin(), kFormer.end(), word) == kFormer.end()) return false;
  return item == 0 || is_mark(c, item - 1) ||
         (from && (c.is_word(item - 1, u"由") || c.is_word(item - 1, u"从")));
}

bool opens_speech(const Clause& c, int item) {
  const char16_t mark = c.items[item].mark;
  if (item == 0 || (mark != u'“' && mark != u'「')) return false;
  const Item& before = c.items[item - 1];
  if (before.mark != u',' && before.mark != u':' && !before.is(kReport)) return false;
  // ,“略有下滑(10%以内)”占三成: what is quoted is no sentence.
  const int count = static_cast<int>(c.items.size());
  for (int i = item + 1; i < count; ++i) {
    if (c.items[i].mark == u',') return true;
    if (c.items[i].mark == u'”' || c.items[i].mark == u'」') return i + 1 == count || is_mark(c, i + 1);
  }
  return true;
}

std::optional<Span> event_stretch(const Clause& c) {
  constexpr int kFarthest = 5;
  const int count = static_cast<int>(c.items.size());
  for (int i = 0; i < count && c.segments[i] == 0; ++i) {
    const Item& item = c.items[i];
    if (item.kind == ItemKind::figure || item.kind == ItemKind::time) return std::nullopt;
    if (item.kind == ItemKind::mark || !c.show(item).ends_with(u"期间")) continue;
    const Span stretch = c.span({0, i + 1});
    // 期间,…, 而期间…: that of the stretch told before; 期间费用 is a measure.
    constexpr std::uint32_t kShortest = 4;
    if (stretch.size() < kShortest || c.text.substr(stretch.end, 2) == u"费用") return std::nullopt;
    const bool ends = i + 1 == count || c.items[i + 1].mark == u',';
    if (!ends && i > kFarthest) return std::nullopt;
    return stretch;
  }
  return std::nullopt;
}

namespace {

/// 一是, 二是 …, at the begin of the text or behind a mark: the offset, npos when there is none.
std::size_t list_marker(std::u16string_view text, bool opens) {
  for (std::size_t at = text.find(u'是'); at != text.npos; at = text.find(u'是', at + 1)) {
    if (at == 0 || !one_of(text[at - 1], u"一二三四五六七八九")) continue;
    if (at == 1 ? opens : one_of(text[at - 2], u";:。,")) return at - 1;
  }
  return text.npos;
}

}  // namespace

bool stands_in_other_item(const Clause& c, int item, const Frame& frame) {
  const std::uint32_t begin = c.items[0].span.begin, end = c.items[frame.item].span.begin;
  const Span time = c.items[item].span;
  if (time.end >= end) return false;
  return list_marker(slice(c.text, {time.end, end}), false) != std::u16string_view::npos &&
         list_marker(slice(c.text, {begin, time.begin}), true) != std::u16string_view::npos;
}

bool dates_an_age(const Clause& c, int item, const Frame& frame) {
  if (item + 1 >= static_cast<int>(c.items.size()) || item + 1 == frame.item) return false;
  const Item& next = c.items[item + 1];
  if (next.kind != ItemKind::figure) return false;
  const Figure& age = c.sentence->figures[static_cast<std::size_t>(next.figure)];
  return age.kind == MetricKind::age && !age.range && age.approx.empty();  // 目前0到2岁幼儿8300人
}

bool ends_in_announcement(const Clause& c, int segment) {
  const Item* last = nullptr;
  for (std::size_t i = 0; i < c.items.size(); ++i) {
    if (c.segments[i] != segment || c.items[i].kind == ItemKind::mark) continue;
    if (c.items[i].kind == ItemKind::figure) return false;
    last = &c.items[i];
  }
  return last && last->kind == ItemKind::word &&
         (c.show(*last) == u"公告" || is_claim_word(c.show(*last), kPublish));
}

bool dates_an_origin(const Clause& c, int item) {
  const int segment = c.segments[item];
  bool begins = false;
  const int count = static_cast<int>(c.items.size());
  int first = item;
  while (first > 0 && c.segments[first - 1] == segment)
    --first;
  for (int i = first; i < count && c.segments[i] == segment; ++i) {
    // 预计明年6月完工,可增加库容30万立方米: what it is then.
    if (c.items[i].kind == ItemKind::figure || (i < item && c.items[i].is(kTarget))) return false;
    begins = begins ||
             (i > item && c.items[i].kind == ItemKind::word && is_claim_word(c.show(c.items[i]), kOrigin));
  }
  return begins;
}

bool is_timeless(const Clause& c, const Frame& frame) {
  if (!c.is_word(frame.item + 1, u"的")) return false;
  const std::uint32_t behind = c.items[frame.item + 1].span.end;
  const std::size_t end = c.text.find_first_of(u",。;:!?\n", behind);
  const std::u16string_view noun = c.text.substr(behind, end == c.text.npos ? end : end - behind);
  for (const std::u16string_view line : {u"警戒线", u"红线"})
    if (noun.starts_with(line)) return true;
  const auto figure = c.sentence->figures[static_cast<std::size_t>(c.items[frame.item].figure)];
  if (!figure.approx.empty() && noun.ends_with(u"目标")) return true;
  const std::u16string_view before = c.text.substr(0, c.items[frame.item].span.begin);
  for (const std::u16string_view size : {u"全长", u"总长", u"长约", u"日处理", u"年处理", u"日产", u"年产",
                                         u"年产值", u"日供水", u"占地", u"库容", u"总库容"})
    if (before.ends_with(size)) return true;
  return false;
}

bool is_once_built(const Clause& c, int item, const Frame& frame) {
  if (!c.is_word(item, u"后") || item == 0 || c.items[item - 1].kind != ItemKind::word ||
      !is_claim_word(c.show(c.items[item - 1]), kOrigin))
    return false;
  for (int i = item - 1; i >= 0 && c.segments[i] == c.segments[item]; --i)
    if (c.items[i].kind == ItemKind::time) return false;
  const std::u16string_view told = slice(c.text, {c.items[item].span.end, c.items[frame.item].span.begin});
  for (const std::u16string_view ahead :
       {u"可", u"将", u"预计", u"能够", u"年产", u"年处理", u"日处理", u"有望"})
    if (told.find(ahead) != told.npos) return true;
  return false;
}

bool is_base_of_share(const Clause& c, int item, const Frame* frame) {
  if (item == 0 || is_mark(c, item - 1)) return false;
  // 不超过|上年度|缴费额的60%
  const bool bounded = c.text.substr(0, c.items[item].span.begin).ends_with(u"超过") ||
                       c.text.substr(0, c.items[item].span.begin).ends_with(u"低于");
  if (!bounded && !c.items[item - 1].is(kVerb | kAdverb | kLevel)) return false;
  const int count = static_cast<int>(c.items.size());
  int of = item + 1;
  while (of < count && c.segments[of] == c.segments[item] && !c.is_word(of, u"的") &&
         !(c.items[of].kind == ItemKind::word && c.items[of].is(kChange | kLevel | kHave)))
    ++of;
  if ((of == item + 1 && !c.show(c.items[item - 1]).ends_with(u"占")) || of + 1 >= count ||
      !c.is_word(of, u"的"))
    return false;
  const Item& share = c.items[of + 1];
  if (share.kind != ItemKind::figure || (frame && frame->item <= of)) return false;
  const MetricKind kind = c.sentence->figures[static_cast<std::size_t>(share.figure)].kind;
  return kind == MetricKind::percent || kind == MetricKind::fraction;
}

}  // namespace shuwen
