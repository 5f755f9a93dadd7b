// How deep tags stand in one another, guessed from the tags alone, so that a parser never builds a tree too
// deep or clones unclosed formatting without bound.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace shuwen {

class Nesting {
 public:
  enum class Verdict : std::uint8_t { keep, drop };

  /// A start tag, its name in lower case.
  Verdict open(std::string_view name);

  /// An end tag; false when it is to be left out, because its start tag was.
  bool close(std::string_view name);

  /// End tags to be put before the tag just opened; empty after the call.
  std::vector<std::string> take_closers();

 private:
  struct Name {
    std::string text;
    int open = 0;     // on the stack
    int dropped = 0;  // start tags left out and not closed yet
    bool counted = false;
    bool formatting = false;
    bool cell = false;
    bool table = false;
  };

  std::uint32_t id_of(std::string_view name);
  void pop_to(std::size_t size);
  void close_cell();
  void charge();

  std::unordered_map<std::uint64_t, std::uint32_t> ids_;  ///< by tag_key
  std::vector<Name> names_;
  std::vector<std::uint32_t> stack_;
  std::vector<std::string> closers_;
  int depth_ = 0;
  int formatting_ = 0;
  std::int64_t clones_ = 0;
  bool no_formatting_ = false;
};

}  // namespace shuwen
