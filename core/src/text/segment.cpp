#include "text/segment.h"

#include <unicode/ubrk.h>

#include "text/icu_data.h"

namespace shuwen {

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

std::vector<std::uint32_t> Segmenter::borders(std::u16string_view text) {
  std::vector<std::uint32_t> found;
  if (text.empty()) return found;
  UErrorCode status = U_ZERO_ERROR;
  if (iterator_->handle != nullptr) {
    ubrk_setText(iterator_->handle, text.data(), static_cast<std::int32_t>(text.size()), &status);
    if (U_SUCCESS(status)) {
      for (std::int32_t at = ubrk_first(iterator_->handle); at != UBRK_DONE;
           at = ubrk_next(iterator_->handle)) {
        found.push_back(static_cast<std::uint32_t>(at));
      }
    }
  }
  if (found.empty()) found = {0, static_cast<std::uint32_t>(text.size())};
  return found;
}

Segmenter& shared_segmenter() {
  thread_local Segmenter segmenter;
  return segmenter;
}

}  // namespace shuwen
