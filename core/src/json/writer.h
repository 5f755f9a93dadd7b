// JSON text, written value by value into one string.
#pragma once

#include <array>
#include <charconv>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "shuwen/span.h"

namespace shuwen::json {

/// Commas, quotation marks, escapes and indentation are the writer's; that every key is followed by one value
/// is the caller's. A tree of JSON values built first would take longer than the analysis it shows.
class Writer {
 public:
  /// `indent` < 0 gives one line, else each level stands that many blanks further in.
  explicit Writer(int indent = -1) : indent_(indent) {}

  /// An object or array that is open as long as this lives.
  class [[nodiscard]] Scope {
   public:
    Scope(Writer& writer, char open, char close) : writer_(writer), close_(close) { writer_.open(open); }
    ~Scope() { writer_.close(close_); }
    Scope(const Scope&) = delete;
    Scope& operator=(const Scope&) = delete;

   private:
    Writer& writer_;
    char close_;
  };
  Scope object() { return {*this, '{', '}'}; }
  Scope array() { return {*this, '[', ']'}; }

  /// Written as it is: short, without quotes, backslashes or controls.
  void key(std::string_view name);
  /// Any text.
  void key(std::u16string_view name);
  void null() { raw("null"); }
  void number(std::integral auto value) {
    char* const begin = next_value(kLongestNumber);
    written(std::to_chars(begin, begin + kLongestNumber, value).ptr);
  }
  /// Unpaired surrogates become U+FFFD.
  void string(std::u16string_view text);
  /// Any bytes; what is not UTF-8 becomes U+FFFD.
  void string(std::string_view text);
  void span(Span value);
  /// A value that is JSON already.
  void raw(std::string_view json);

  std::string take() {
    flush();
    return std::move(out_);
  }

 private:
  static constexpr std::size_t kLongestNumber = 24;
  void open(char bracket);
  void close(char bracket);
  static constexpr std::size_t kBuffer = 8192;
  /// What stands before a key or value, and room for `size` bytes behind it: to be filled, then `written`.
  char* next_value(std::size_t size);
  void new_line();
  /// Room for `size` bytes, at most kBuffer.
  char* room(std::size_t size) {
    if (kBuffer - size_ < size) flush();
    return buffer_.data() + size_;
  }
  void written(const char* end) { size_ = static_cast<std::size_t>(end - buffer_.data()); }
  void flush() {
    out_.append(buffer_.data(), size_);
    size_ = 0;
  }
  /// Of any length.
  void append(std::string_view bytes);

  std::string out_;
  std::array<char, kBuffer> buffer_;  ///< what comes next, `size_` bytes: a string would fill its room twice
  std::size_t size_ = 0;
  int indent_;
  int depth_ = 0;
  bool first_ = true;  ///< nothing stands in the innermost scope yet
  bool after_key_ = false;
};

}  // namespace shuwen::json
