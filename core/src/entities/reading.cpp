#include "entities/reading.h"

#include "text/chars.h"
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
  for (char16_t& unit : plain) unit = half_width(unit);
  return plain;
}

void Run::segment() const {
  borders_.assign(span_.size() + 1, false);
  for (const std::uint32_t at : shared_segmenter().borders(slice(plain_, span_))) borders_[at] = true;
  borders_.front() = borders_.back() = true;
}

bool Run::border(std::uint32_t offset) const {
  if (borders_.empty()) segment();
  return borders_[offset - span_.begin];
}

std::uint32_t Run::border_before(std::uint32_t offset) const {
  do --offset;
  while (offset > span_.begin && !border(offset));
  return offset;
}

std::uint32_t Run::border_after(std::uint32_t offset) const {
  do ++offset;
  while (offset < span_.end && !border(offset));
  return offset;
}

std::vector<Run> runs_of(std::u16string_view plain, Span passage) {
  std::vector<Run> runs;
  for (std::uint32_t at = passage.begin; at < passage.end;) {
    if (!in_run(plain[at])) {
      ++at;
      continue;
    }
    const std::uint32_t begin = at;
    while (at < passage.end && in_run(plain[at]) && at - begin < kLongestRun) ++at;
    runs.emplace_back(plain, Span{begin, at});
  }
  return runs;
}

}  // namespace shuwen
