// Which attributes of a start tag later stages read, and how much of them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "blocks/set_aside.h"

namespace shuwen {

/// The attributes of one start tag at a time, written as HTML.
class KeptAttributes {
 public:
  /// Long values go to `aside`, which must outlive this.
  explicit KeptAttributes(SetAside& aside) : aside_(aside) {}

  void clear();
  /// Takes an attribute of a `tag` (lower case) if it is one that is read and the first of its name.
  void add(std::string_view tag, std::string_view name, std::string_view value);
  /// What was taken since clear(), a blank before each.
  const std::string& html() const { return html_; }

 private:
  void add_style(std::string_view value);
  void append(std::string_view name, std::string_view value);

  SetAside& aside_;
  std::string html_;
  std::string style_;
  std::uint32_t seen_ = 0;
};

}  // namespace shuwen
