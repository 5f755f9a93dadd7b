// By-lines: `2020-10-23 13:55  来源:某报  作者:记者 甲 乙  责编：丙`, on one line or several.
#pragma once

#include <string_view>
#include <vector>

#include "article/dates.h"
#include "shuwen/span.h"

namespace shuwen {

enum class BylineField : std::uint8_t { date, source, author, editor, original_title, ignore };

/// One labelled (or, for dates, unlabelled) piece of a by-line. Spans index the text given to parse_byline.
struct BylinePiece {
  BylineField field = BylineField::ignore;
  Span label;      ///< empty for a piece without one
  Span value;      ///< trimmed; empty when the label stands alone
  FoundDate date;  ///< for field date
};

struct Byline {
  std::vector<BylinePiece> pieces;
  Span rest;          ///< the largest stretch no piece covers, trimmed
  int covered = 0;    ///< units that pieces cover
  int uncovered = 0;  ///< units other than blanks and marks that no piece covers

  bool has(BylineField field) const;
  bool labelled() const;  ///< a piece has its label
};

/// Reads `span` of `text` as a by-line. Always answers; `pieces` is empty for a line that has nothing of one.
Byline parse_byline(std::u16string_view text, Span span);

/// Splits the value of an author or editor label into names: at 、，；/ and blanks between Han names; without
/// 记者, 通讯员 …, brackets and trailing 摄 or 报道.
std::vector<Span> split_names(std::u16string_view text, Span value);

/// What a word after an author's label is: a name, a word that tells the source instead (网络整理, Reuters),
/// what somebody does (Writer), a word of the page's tools (Follow) or of pictures (Images), or nothing.
enum class AuthorWord : std::uint8_t { name, source, nobody, role, tool, picture };
AuthorWord author_word(std::u16string_view value);

/// Whether a date of `line` tells when the article was changed (最后更新, 最新推荐文章于), not when it came
/// out.
bool tells_update(std::u16string_view text, Span line, const BylinePiece& date);

/// Whether a line of `text` that gave `byline` is one: it says when, where from or who, and little besides.
bool is_byline(std::u16string_view text, const Byline& byline);

}  // namespace shuwen
