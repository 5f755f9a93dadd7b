// Which attributes of a start tag later stages read, and how much of them.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "blocks/attribute_names.h"
#include "blocks/set_aside.h"

namespace shuwen {

/// The attributes of one start tag at a time, written as HTML.
class KeptAttributes {
 public:
  /// What the parser does not ask for goes to `aside`, which must outlive this.
  explicit KeptAttributes(SetAside& aside) : aside_(aside) {}

  /// Begins the attributes of a `tag`, which is in lower case and must outlive them.
  void begin(std::string_view tag);
  /// Takes an attribute if it is one that is read and the first of its name.
  void add(std::string_view name, std::string_view value);
  /// What was taken since begin(), a blank before each. To be called once.
  const std::string& html();

 private:
  void add_style(std::string_view value);
  void append(std::size_t number, std::string_view name, std::string_view value);

  SetAside& aside_;
  std::string_view tag_;
  std::string html_;
  std::string bundle_;  ///< as AttributeBundle reads it
  std::string style_;
  std::uint32_t seen_ = 0;
  std::uint32_t bundled_ = 0;  ///< of seen_, those in bundle_
  bool bundles_ = false;
};

/// The attributes of a tag that were set aside as one: the parser then knows but one, of a name no page's
/// attribute is kept under. What KeptAttributes writes.
class AttributeBundle {
 public:
  static constexpr std::string_view kName = "a";

  explicit AttributeBundle(const char* bytes) : bytes_(bytes) {}
  /// The value of the attribute; null when the tag has none of that name.
  std::optional<std::string_view> find(AttributeName name) const;

 private:
  friend class KeptAttributes;
  // Four bytes hold which attributes there are, a bit for each number, then each has one for its number, two
  // for the length of its value, and the value.
  static constexpr std::size_t kHead = 4, kEntryHead = 3;

  const char* bytes_;
};

}  // namespace shuwen
