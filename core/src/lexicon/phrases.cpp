#include "lexicon/phrases.h"

#include <algorithm>

#include "text/chars.h"
#include "text/fold_table.h"

namespace shuwen {
namespace {

// Units of `text` from `at` that spell `phrase`; 0 when they do not.
std::size_t spelled(std::u16string_view text, std::size_t at, std::u16string_view phrase) {
  std::size_t read = at;
  for (std::size_t i = 0; i < phrase.size(); ++i) {
    if (i > 0 && is_han(phrase[i]) && is_han(phrase[i - 1])) {
      std::size_t next = read;
      while (next < text.size() && next - read < 4 && is_blank(text[next]))
        ++next;
      if (next < text.size() && fold_unit(text[next]) == phrase[i]) read = next;
    }
    if (read >= text.size() || fold_unit(text[read]) != phrase[i]) return 0;
    ++read;
  }
  return read - at;
}

}  // namespace

char16_t fold_unit(char16_t c) {
  if (is_han(c)) return simplified_unit(c);
  c = half_width(c);
  return c >= u'A' && c <= u'Z' ? static_cast<char16_t>(c + 32) : c;
}

void PhraseSet::add(std::u16string_view phrase, std::uint32_t id) {
  if (phrase.empty()) return;
  std::u16string folded(phrase);
  std::transform(folded.begin(), folded.end(), folded.begin(), fold_unit);
  auto& entries = by_first_[folded.front()];
  const auto place = std::find_if(entries.begin(), entries.end(),
                                  [&](const Entry& entry) { return entry.phrase.size() < folded.size(); });
  entries.insert(place, {std::move(folded), id});
}

std::optional<PhraseSet::Match> PhraseSet::longest_at(std::u16string_view text, std::size_t at) const {
  if (at >= text.size()) return std::nullopt;
  const auto bucket = by_first_.find(fold_unit(text[at]));
  if (bucket == by_first_.end()) return std::nullopt;
  for (const Entry& entry : bucket->second) {
    if (const std::size_t size = spelled(text, at, entry.phrase))
      return Match{entry.id, static_cast<std::uint32_t>(size)};
  }
  return std::nullopt;
}

std::optional<std::pair<std::size_t, PhraseSet::Match>> PhraseSet::find(std::u16string_view text,
                                                                        std::size_t from) const {
  for (std::size_t at = from; at < text.size(); ++at) {
    if (const auto match = longest_at(text, at)) return std::pair{at, *match};
  }
  return std::nullopt;
}

}  // namespace shuwen
