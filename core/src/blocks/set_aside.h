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

/// Keeps texts while one private-use character stands for each in the markup; as many as there are of these.
class SetAside {
 public:
  /// A page that has such characters itself, or zero bytes, gets nothing set aside.
  explicit SetAside(std::string_view html);

  /// Appends character data without U+000D to `html`. White space at its ends and character references stay
  /// in the markup, for they mean something to the parser.
  void write_text(std::string_view text, std::string& html);
  /// Appends the value of an attribute that the parser itself does not ask for, quoted if need be.
  void write_value(std::string_view value, std::string& html);
  /// Appends what stands for `bytes`, which are no text; to be called only where there is room.
  void write_bytes(std::string_view bytes, std::string& html);
  bool has_room_for_bytes() const { return allowed_ && bytes_.has_room(); }

  bool empty() const { return texts_.begins.empty() && bytes_.begins.empty(); }
  /// What `parsed`, a text or value of the parsed tree, stands for: itself where nothing of it was set aside.
  /// Lives as long as `arena` and this object, which must not move any more.
  const char* restored(const char* parsed, Arena& arena) const;
  /// The bytes that the value `parsed` stands for; null when it stands for none: a page may write what it
  /// likes.
  const char* restored_bytes(const char* parsed) const;

 private:
  /// What characters of one plane stand for, in the order of their code points.
  struct Shelf {
    std::uint32_t first;  ///< code point
    std::string all;      ///< each ends in a zero byte
    std::vector<std::uint32_t> begins;

    bool has_room() const;
    void write(std::string_view bytes, std::string& html);
    const char* at(const char* mark) const;
  };

  void write(std::string_view text, std::string& html);

  // Of planes of their own: a page may write character references to them, and is not to take bytes for text.
  Shelf texts_{.first = 0xF0000, .all = {}, .begins = {}};
  Shelf bytes_{.first = 0x100000, .all = {}, .begins = {}};
  bool allowed_ = true;
};

}  // namespace shuwen
