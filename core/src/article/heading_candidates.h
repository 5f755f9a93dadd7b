// Which lines could be headings by their own form, before their neighbours are asked.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "article/page.h"

namespace shuwen {

struct HeadingCandidate {
  enum Kind : std::uint8_t { none, bare, numbered, marked } kind = none;
  int rank = 0;         ///< of the numbering, or the heading level of the markup
  bool asks = false;    ///< ends with a question or exclamation mark
  bool closed = false;  ///< numbered and ends like a sentence
  bool bulleted = false;
};

/// The body's lines in order, with what each could be.
struct HeadingRun {
  std::vector<std::size_t> lines;
  std::vector<HeadingCandidate> candidates;  ///< one each

  std::size_t size() const { return lines.size(); }
  HeadingCandidate::Kind kind(std::size_t k) const { return candidates[k].kind; }
};

/// What line `i` of the body could be.
HeadingCandidate heading_candidate(const Page& page, std::size_t i);

/// Whether line `i` is running text, a table or a list: what a heading stands above.
bool is_running_text(const Page& page, std::size_t i);

/// Whether the line introduces who speaks in the text below it: `某厅发言人 张一鸣`.
bool is_speaker_line(std::u16string_view line);

}  // namespace shuwen
