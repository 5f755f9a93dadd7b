// Texts and values of a page that its parser need not read: a parser of HTML takes in every character by
// itself, though only the tags matter to it.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "blocks/arena.h"

namespace shuwen {

/// Appends the value of an attribute, quoted.
void append_quoted(std::string_view value, std::string& html);

/// Keeps texts while one private-use character of plane 15 stands for each in the markup; as many as it has.
class SetAside {
 public:
  /// A page that has such characters itself, or zero bytes, gets nothing set aside.
  explicit SetAside(std::string_view html);

  /// Appends character data without U+000D to `html`. White space at its ends and character references stay
  /// in the markup, for they mean something to the parser.
  void write_text(std::string_view text, std::string& html);
  /// Appends the value of an attribute that the parser itself does not ask for, quoted if need be.
  void write_value(std::string_view value, std::string& html);

  bool empty() const { return begins_.empty(); }
  /// What `parsed`, a text or value of the parsed tree, stands for: itself where nothing of it was set aside.
  /// Lives as long as `arena` and this object, which must not move any more.
  const char* restored(const char* parsed, Arena& arena) const;

 private:
  void write(std::string_view text, std::string& html);
  const char* text_at(std::uint32_t code_point) const;

  std::string texts_;  ///< each ends in a zero byte
  std::vector<std::uint32_t> begins_;
  bool allowed_ = true;
};

}  // namespace shuwen
