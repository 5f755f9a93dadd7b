// The record that heads a government document: its index number, issuing body, dates and validity, as a table
// or as lines of labels and values.
#pragma once

#include <vector>

#include "article/line.h"
#include "blocks/blocks.h"
#include "shuwen/span.h"

namespace shuwen {

enum class RecordField : std::uint8_t { other, published, written, source, issuer, title };

struct RecordPiece {
  RecordField field = RecordField::other;
  Span value;  ///< trimmed, not empty
};

struct Record {
  std::vector<bool> line;           ///< one a line of the page: it belongs to a record
  std::vector<RecordPiece> pieces;  ///< in the page's order

  bool has_line(std::size_t i) const { return i < line.size() && line[i]; }
  /// The first value of a field.
  const RecordPiece* first(RecordField field) const;
};

/// Finds the records of a page. Two labels make one, when one of them stands nowhere else (索引号, 成文日期).
Record find_record(const Document& document, const std::vector<Line>& lines);

}  // namespace shuwen
