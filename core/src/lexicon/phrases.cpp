#include "lexicon/phrases.h"

#include <algorithm>
#include <string>

#include "text/chars.h"
#include "text/fold_table.h"

namespace shuwen {
char16_t fold_unit(char16_t c) {
  if (is_han(c)) return simplified_unit(c);
  c = half_width(c);
  return c >= u'A' && c <= u'Z' ? static_cast<char16_t>(c + 32) : c;
}

void PhraseSet::add(std::u16string_view phrase, std::uint32_t id) {
  std::u16string folded(phrase);
  std::transform(folded.begin(), folded.end(), folded.begin(), fold_unit);
  words_.add(folded, static_cast<std::int32_t>(id));
}

void PhraseSet::spell(std::u16string_view text, std::size_t begin, std::size_t read, PrefixTable::Place place,
                      std::uint32_t length, char16_t last, Longest& longest) const {
  constexpr std::size_t kMostBlanks = 4;
  while (place != PrefixTable::kNowhere) {
    if (words_.ends_word(place) && length > longest.length) {
      longest = {{static_cast<std::uint32_t>(words_.value(place)), static_cast<std::uint32_t>(read - begin)},
                 length};
    }
    if (read == text.size()) return;
    if (is_han(last) && is_blank(text[read])) {
      std::size_t next = read;
      while (next < text.size() && next - read < kMostBlanks && is_blank(text[next]))
        ++next;
      const char16_t behind = next < text.size() ? fold_unit(text[next]) : u'\0';
      if (is_han(behind))
        spell(text, begin, next + 1, words_.after(place, behind), length + 1, behind, longest);
    }
    last = fold_unit(text[read++]);
    place = words_.after(place, last);
    ++length;
  }
}

std::optional<PhraseSet::Match> PhraseSet::longest_at(std::u16string_view text, std::size_t at) const {
  if (at >= text.size()) return std::nullopt;
  const char16_t first = fold_unit(text[at]);
  const PrefixTable::Place place = words_.first(first);
  if (place == PrefixTable::kNowhere) return std::nullopt;
  Longest longest;
  spell(text, at, at + 1, place, 1, first, longest);
  return longest.length > 0 ? std::optional(longest.match) : std::nullopt;
}

std::optional<std::pair<std::size_t, PhraseSet::Match>> PhraseSet::find(std::u16string_view text,
                                                                        std::size_t from) const {
  for (std::size_t at = from; at < text.size(); ++at) {
    if (const auto match = longest_at(text, at)) return std::pair{at, *match};
  }
  return std::nullopt;
}

}  // namespace shuwen
