// An immutable set of documents with its index: what a commit makes and a snapshot holds.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "index/column.h"
#include "index/postings.h"
#include "index/source.h"
#include "text/fold.h"

namespace shuwen::index {

/// A document's number within its segment.
using DocumentNumber = std::uint32_t;
/// An index into a segment's strings; 0 is the empty string.
using StringNumber = std::uint32_t;

// ---- records, as they stand in a snapshot

struct DocumentRecord {
  std::uint32_t text_size;    ///< units of the original
  std::uint32_t folded_size;  ///< units of the folded text
  std::uint32_t length;       ///< in ranking: Han, and words of other scripts
  std::uint32_t first_region;
  std::uint32_t first_attribute;
  std::uint32_t first_metric;
  StringNumber title;  ///< 0: the text's first line, up to `title_size`
  std::uint32_t title_size;
  StringNumber date;
  std::uint32_t id_end;   ///< in the segment's ids; begins where the document before ends
  std::uint32_t regular;  ///< 1: the text folds unit by unit
};
/// Up to the next region, or the end of the document's folded text.
struct RegionRecord {
  std::uint32_t first_block;
  std::uint32_t begin;  ///< in the document's folded text
  std::uint32_t document : 29;
  std::uint32_t field : 3;
};
struct AttributeRecord {
  std::uint32_t text : 29;
  std::uint32_t kind : 3;
};
struct MetricRecord {
  StringNumber value, low, high, unit, base_value, base_low, base_high, base_unit, subject;
  std::uint32_t begin, end;  ///< in the original text
  std::uint16_t kind;
  std::uint8_t status, region;
};

/// The folded units of one document.
class FoldedUnits {
 public:
  FoldedUnits(std::u16string_view units, const char16_t* table) : units_(units), table_(table) {}
  std::uint32_t size() const { return static_cast<std::uint32_t>(units_.size()); }
  char16_t operator[](std::size_t i) const { return table_ == nullptr ? units_[i] : table_[units_[i]]; }

 private:
  std::u16string_view units_;
  const char16_t* table_;  ///< null: the units are folded already
};

class Segment {
 public:
  // Snapshot columns; set by build_segment and open_segment only.
  Column<DocumentRecord> documents;
  Column<RegionRecord> regions;
  Column<AttributeRecord> attributes;
  Column<MetricRecord> metrics;
  Column<std::uint32_t> string_ends;
  Column<char16_t> strings;
  Column<char> ids;
  Postings postings;
  std::vector<std::u16string> own_texts;  ///< empty when the texts lie in a snapshot
  std::vector<std::u16string_view> texts;

  /// Makes what is derived from the columns. Call once they are set.
  void prepare();
  /// False when the columns contradict each other.
  bool consistent() const;

  std::uint32_t size() const { return static_cast<std::uint32_t>(documents.size()); }
  std::string_view id(DocumentNumber document) const;
  std::u16string_view title(DocumentNumber document) const;
  std::u16string_view string(StringNumber number) const;
  /// A string folded; folded once.
  const std::u16string& folded_string(StringNumber number) const;
  std::uint32_t string_count() const { return static_cast<std::uint32_t>(string_ends.size()); }

  FoldedUnits folded(DocumentNumber document) const;
  /// A span of the folded text in the original.
  Span original(DocumentNumber document, Span folded_span) const;

  std::uint32_t region_of_block(std::uint32_t block) const { return region_of_block_[block]; }
  /// The end of a region in its document's folded text.
  std::uint32_t region_end(std::uint32_t region) const;
  std::uint32_t attributes_end(DocumentNumber document) const;
  std::uint32_t metrics_end(DocumentNumber document) const;

 private:
  const Folded& folded_text(DocumentNumber document) const;

  std::vector<std::uint32_t> region_of_block_;
  /// Texts that do not fold unit by unit, folded when first asked for.
  mutable std::vector<std::unique_ptr<Folded>> folded_;
  mutable std::vector<std::unique_ptr<std::u16string>> folded_strings_;
};

/// Indexes `sources`, which are used up. At most 2^29 - 1 documents and 2^30 blocks.
Segment build_segment(std::vector<Source> sources);

/// The source of a document, to be indexed anew; its text leaves the segment, which may only be destroyed
/// then.
Source take_source(Segment& segment, DocumentNumber document);

}  // namespace shuwen::index
