#include "entities/reading.h"

#include <algorithm>

#include "entities/name_lexicons.h"
#include "text/chars.h"
#include "text/fold_table.h"
#include "text/segment.h"

namespace shuwen {
namespace {

constexpr std::uint32_t kLongestRun = 4000;

bool in_run(char16_t c) {
  return is_cjk(c) || is_digit(c) || is_latin(c) || c == u'·' || c == u'+';
}

}  // namespace

std::u16string reading_form(std::u16string_view text) {
  std::u16string plain(text);
  for (char16_t& unit : plain)
    unit = is_han(unit) ? simplified_unit(unit) : half_width(unit);
  return plain;
}

void NameRun::segment() const {
  borders_.assign(span_.size() + 1, false);
  for (const std::uint32_t at : shared_segmenter().borders(slice(plain_, span_)))
    borders_[at] = true;
  borders_.front() = borders_.back() = true;
  // The words of the lexicons are words even where the segmenter's dictionary does not hold them.
  const PrefixTable& words = name_lexicons().words;
  for (std::uint32_t at = span_.begin; at < span_.end;) {
    const auto word =
        borders_[at - span_.begin] ? words.longest(plain_, at, span_.end) : PrefixTable::Match{};
    if (!word || cuts_another(at, at + word.length)) {
      ++at;
      continue;
    }
    for (std::uint32_t inside = 1; inside < word.length; ++inside)
      borders_[at + inside - span_.begin] = false;
    at += word.length;
    borders_[at - span_.begin] = true;
  }
}

bool NameRun::cuts_another(std::uint32_t begin, std::uint32_t end) const {
  constexpr std::uint32_t kLongest = 3;  // longer words are hardly ever read by chance
  const NameLexicons& lexicons = name_lexicons();
  const std::u16string_view word = slice(plain_, {begin, end});
  if (borders_[end - span_.begin] || word.size() > kLongest || lexicons.places.has(word)) return false;
  const std::int32_t body = lexicons.org_heads.find(word);  // 俱乐部|队
  if (body == static_cast<std::int32_t>(OrgHead::kind) || (body >= 0 && word.size() < kLongest)) return false;
  std::uint32_t other = end - 1;
  while (other > begin && !borders_[other - span_.begin])
    --other;
  if (other == begin) return false;
  const auto length = lexicons.words.longest(plain_, other, span_.end).length;
  const std::u16string_view next = plain_.substr(other, length);
  return other + length > end && !lexicons.places.has(next) && next != u"部分";  // 宣传部|分管
}

bool NameRun::border(std::uint32_t offset) const {
  if (borders_.empty()) segment();
  return borders_[offset - span_.begin];
}

bool NameRun::ends_at(std::uint32_t offset, std::u16string_view particles) const {
  if (border(offset)) return true;
  return particles.find(plain_[offset]) != particles.npos && border(offset + 1) && border(offset - 1);
}

std::uint32_t NameRun::border_before(std::uint32_t offset) const {
  do
    --offset;
  while (offset > span_.begin && !border(offset));
  return offset;
}

std::uint32_t NameRun::border_after(std::uint32_t offset) const {
  do
    ++offset;
  while (offset < span_.end && !border(offset));
  return offset;
}

bool at_borders(std::u16string_view plain, Span span) {
  const std::uint32_t begin = span.begin > 8 ? span.begin - 8 : 0;
  const auto end = std::min<std::uint32_t>(static_cast<std::uint32_t>(plain.size()), span.end + 8);
  const auto borders = shared_segmenter().borders(slice(plain, {begin, end}));
  const auto has = [&](std::uint32_t at) {
    return std::binary_search(borders.begin(), borders.end(), at - begin);
  };
  return has(span.begin) && has(span.end);
}

std::vector<NameRun> runs_of(std::u16string_view plain, Span passage) {
  std::vector<NameRun> runs;
  for (std::uint32_t at = passage.begin; at < passage.end;) {
    if (!in_run(plain[at])) {
      ++at;
      continue;
    }
    const std::uint32_t begin = at;
    while (at < passage.end && in_run(plain[at]) && at - begin < kLongestRun)
      ++at;
    runs.emplace_back(plain, Span{begin, at});
  }
  return runs;
}

}  // namespace shuwen
