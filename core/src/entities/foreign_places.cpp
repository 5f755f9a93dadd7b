#include "entities/foreign_places.h"

#include <algorithm>

#include "entities/name_lexicons.h"
#include "entities/transcription.h"
#include "text/chars.h"

namespace shuwen {
namespace {

constexpr std::u16string_view kLevels = u"州邦省市";
constexpr std::uint32_t kLongest = 12;

/// Characters of foreign names that are too common elsewhere: 比哈尔, 彼得.
constexpr std::u16string_view kSometimes = u"比得第聂良来";

/// How much of a name must transcribe plainly, and how long it must be, grows with how often `level` ends
/// names of our own.
bool foreign(std::u16string_view stem, char16_t level) {
  const auto plain = static_cast<std::size_t>(std::count_if(stem.begin(), stem.end(), plainly_foreign));
  const std::size_t shortest = level == u'邦' || level == u'州' ? 2 : 3;
  return stem.size() >= shortest && plain * 3 >= stem.size() * 2 && stem != u"乌托";
}

/// 俄布|良|斯克州: whether a piece stands before `begin` that no name begins behind.
bool goes_on_before(const NameRun& run, std::uint32_t begin) {
  if (begin == run.span().begin || run.border_before(begin) + 1 < begin) return false;
  const std::u16string_view piece = run.plain().substr(begin - 1, 1);
  return is_han(piece[0]) && !one_of(piece[0], u"部国省州市") && !name_lexicons().stops.has(piece);
}

}  // namespace

void find_foreign_places(const NameRun& run, const std::vector<GazetteerName>& names, FoundNames& found) {
  const std::u16string_view plain = run.plain();
  for (std::uint32_t at = run.span().begin + 2; at < run.span().end; ++at) {
    if (!one_of(plain[at], kLevels) || !transcribes(plain[at - 1])) continue;
    std::uint32_t begin = at;
    while (begin > run.span().begin && at - begin < kLongest &&
           (transcribes(plain[begin - 1]) || one_of(plain[begin - 1], kSometimes))) {
      --begin;
    }
    if (const GazetteerName* city = name_ending_at(names, plain, at);
        city && city->span.end == at && city->form->level == PlaceLevel::city && run.border(at + 1)) {
      found.push_back(
          {.kind = EntityKind::place, .span = {city->last, at + 1}, .confidence = 75, .core = city->last});
      continue;
    }
    if (!foreign(slice(plain, {begin, at}), plain[at])) continue;
    // 北|卡罗来纳州
    if (begin > run.span().begin && run.border(begin - 1) && one_of(plain[begin - 1], u"东南西北上下新"))
      --begin;
    if (!run.border(begin) || !run.border(at + 1)) continue;
    if (goes_on_before(run, begin)) continue;
    const Span span{begin, at + 1};
    const auto known = [&](const GazetteerName& name) { return name.trusted && name.span.overlaps(span); };
    if (std::any_of(names.begin(), names.end(), known)) continue;
    found.push_back({.kind = EntityKind::place, .span = span, .confidence = 70, .core = begin});
  }
}

}  // namespace shuwen
