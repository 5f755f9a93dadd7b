#include "text/segment.h"

#include <unicode/ubrk.h>

#include <algorithm>

#include "text/char_set.h"
#include "text/chars.h"
#include "text/icu_data.h"

namespace shuwen {
namespace {

bool is_word_unit(char16_t c) {
  return is_ascii_digit(c) || is_latin(c);
}

/// Whether the unit is a mark that is no part of a word, whatever stands around it: not the comma of 1,234.
bool parts_words(std::u16string_view text, std::size_t at) {
  static constexpr CharSet kMarks(u"，。、；：！？“”（）《》〈〉【】「」『』,;:!?()[]");
  if (!kMarks.has(text[at])) return false;
  return !(at > 0 && is_word_unit(text[at - 1]) && at + 1 < text.size() && is_word_unit(text[at + 1]));
}

/// Units that are words by themselves, whatever stands beside them.
bool stands_alone(std::u16string_view text, std::size_t at) {
  static constexpr CharSet kAlone(u"%+-/~=—℃…°©|^`#@&*<>$\\{}\"\n");
  const char16_t c = text[at];
  if (c == u'.') {
    // Letters on both sides make one word: e.g.
    return !(at > 0 && is_latin(text[at - 1]) && at + 1 < text.size() && is_latin(text[at + 1]));
  }
  return kAlone.has(c);
}

/// Digits and letters of ASCII, which are one word as far as they go.
bool goes_on_as_word(char16_t c) {
  return is_ascii_digit(c) || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

/// The end of 6.8, 1,234 or ab3 that begins at `at`.
std::size_t word_end(std::u16string_view text, std::size_t at) {
  const auto digit = [&](std::size_t i) { return i < text.size() && is_ascii_digit(text[i]); };
  for (; at < text.size(); ++at) {
    const bool within = (text[at] == u'.' || text[at] == u',') && digit(at - 1) && digit(at + 1);
    if (!within && !goes_on_as_word(text[at])) break;
  }
  return at;
}

}  // namespace

struct Segmenter::Iterator {
  UBreakIterator* handle = nullptr;
  Iterator() {
    load_icu_data();
    UErrorCode status = U_ZERO_ERROR;
    handle = ubrk_open(UBRK_WORD, "zh", nullptr, 0, &status);
    if (U_FAILURE(status)) handle = nullptr;
  }
  ~Iterator() {
    if (handle != nullptr) ubrk_close(handle);
  }
  Iterator(const Iterator&) = delete;
  Iterator& operator=(const Iterator&) = delete;
};

Segmenter::Segmenter() : iterator_(std::make_unique<Iterator>()) {}
Segmenter::~Segmenter() = default;
Segmenter::Segmenter(Segmenter&&) noexcept = default;
Segmenter& Segmenter::operator=(Segmenter&&) noexcept = default;

bool Segmenter::divide(std::u16string_view text, Borders& borders) {
  if (!han_words_.available()) return false;
  borders.push_back(0);
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    if (is_dictionary_han(text[at])) {
      while (at < text.size() && is_dictionary_han(text[at]))
        ++at;
      han_words_.divide(text.substr(begin, at - begin), static_cast<std::uint32_t>(begin), borders);
      continue;
    }
    if (goes_on_as_word(text[at]))
      at = word_end(text, at);
    else if (text[at] == u' ')
      at = std::min(text.find_first_not_of(u' ', at), text.size());
    else if (stands_alone(text, at))
      ++at;
    else
      return false;
    borders.push_back(static_cast<std::uint32_t>(at));
  }
  return true;
}

Segmenter::Borders Segmenter::divide_by_rules(std::u16string_view text) {
  Borders borders;
  UErrorCode status = U_ZERO_ERROR;
  if (iterator_->handle != nullptr) {
    ubrk_setText(iterator_->handle, text.data(), static_cast<std::int32_t>(text.size()), &status);
    if (U_SUCCESS(status)) {
      for (std::int32_t at = ubrk_first(iterator_->handle); at != UBRK_DONE;
           at = ubrk_next(iterator_->handle)) {
        borders.push_back(static_cast<std::uint32_t>(at));
      }
    }
  }
  if (borders.empty()) borders = {0, static_cast<std::uint32_t>(text.size())};
  return borders;
}

std::span<const std::uint32_t> Segmenter::borders_between_marks(std::u16string_view text) {
  if (const auto known = known_.find(text); !known.empty()) return known;
  scratch_.clear();
  if (!divide(text, scratch_)) scratch_ = divide_by_rules(text);
  return known_.add(text, scratch_);
}

std::vector<std::uint32_t> Segmenter::borders(std::u16string_view text) {
  std::vector<std::uint32_t> found;
  if (text.empty()) return found;
  found.reserve(text.size() / 2 + 2);
  found.push_back(0);
  std::size_t begin = 0;
  for (std::size_t at = 0; at <= text.size(); ++at) {
    if (at < text.size() && !parts_words(text, at)) continue;
    if (begin < at)
      for (const std::uint32_t border : borders_between_marks(text.substr(begin, at - begin)))
        if (border > 0) found.push_back(static_cast<std::uint32_t>(begin) + border);
    if (at < text.size()) found.push_back(static_cast<std::uint32_t>(at + 1));
    begin = at + 1;
  }
  return found;
}

void Segmenter::forget() {
  known_.clear();
}

Segmenter& shared_segmenter() {
  thread_local Segmenter segmenter;
  return segmenter;
}

}  // namespace shuwen
