// Writes a document's text block by block, white space collapsed as a browser shows it.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "shuwen/span.h"

namespace shuwen {

/// Text between begin() and finish() becomes one line of `text()`.
class TextWriter {
 public:
  /// Appends UTF-8. Runs of white space become one blank; none when a line end stood between Han. Returns the
  /// units added.
  std::uint32_t append(std::string_view utf8);
  /// A blank, if something stands before it and something follows.
  void space() { pending_ = pending_ == Gap::none ? Gap::blank : pending_; }
  /// Puts `separator` after what is written, whatever follows.
  void separate(char16_t separator);

  /// Whether the open line has text.
  bool open() const { return text_.size() > line_begin_; }
  std::uint32_t size() const { return static_cast<std::uint32_t>(text_.size()); }
  std::uint32_t line_begin() const { return line_begin_; }

  /// Ends the line; its trimmed span, empty when it has no text.
  Span finish();
  /// A border inside the open block: forgets a pending blank, so that what follows starts its own stretch.
  void border() { pending_ = Gap::none; }

  std::u16string take() { return std::move(text_); }
  std::u16string_view text() const { return text_; }

 private:
  enum class Gap : std::uint8_t { none, blank, line };
  void put(char16_t c);

  std::u16string text_;
  std::uint32_t line_begin_ = 0;
  Gap pending_ = Gap::none;
  bool joinable_ = false;  // the last character came from the same piece of text
};

}  // namespace shuwen
