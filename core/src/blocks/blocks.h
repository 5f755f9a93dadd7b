// Stage 2, text → blocks: the visible text as a sequence of blocks with evidence, the same model for HTML and
// flat text.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "bytes/bytes.h"
#include "shuwen/analysis.h"

namespace shuwen {

enum class BlockKind : std::uint8_t {
  paragraph,
  heading,
  list_item,
  quote,
  preformatted,
  table,
  caption,
  image
};

/// One visible block: a line of a text, or an element of a page. Blocks are in document order and do not
/// overlap.
struct Block {
  BlockKind kind = BlockKind::paragraph;
  Span span;       ///< into Document::text, trimmed
  int level = 0;   ///< heading level 1–6, or list depth from 1; else 0
  int table = -1;  ///< index into Document::tables when kind is table
  int image = -1;  ///< index into Document::images when kind is image or caption
  /// Evidence for the article stage.
  std::uint32_t link_units = 0;  ///< UTF-16 units of the block's text that stand in links
  std::uint32_t links = 0;
  bool bold = false;      ///< the whole block is set bold or larger
  bool centered = false;  ///< markup centres it
  bool hidden = false;    ///< markup hides it
  int container = -1;     ///< index into Document::containers of the nearest enclosing one
  int blank_before = 0;   ///< flat text: empty lines before it
  int indent = 0;         ///< flat text: leading columns
};

/// An enclosing element of blocks (HTML only), parents before children.
struct Container {
  int parent = -1;
  std::string tag;
  std::string hints;  ///< id, class, role, itemprop, lower-cased, joined by spaces
};

/// A stretch of a block that the markup names (`<span class="source">`, `<time datetime=…>`).
struct Mark {
  Span span;             ///< into Document::text, trimmed
  std::string hints;     ///< class, id, itemprop, rel, lower-cased, joined by spaces
  std::string datetime;  ///< the attribute of that name
};

/// What the page says of itself outside the visible text.
struct PageFacts {
  std::u16string title;  ///< <title>
  std::string language;
  std::u16string url;
  /// name|property|itemprop (lower-case) → content, in document order; JSON-LD of articles as `ld:headline`,
  /// `ld:datePublished`, `ld:author` …; container headers as `mail:subject` …; front matter as `front:title`
  /// …
  std::vector<std::pair<std::string, std::u16string>> metas;
};

/// `text`: a text or Markdown file verbatim; for HTML the visible blocks, one a line, furniture included.
struct Document {
  FileInfo file;
  std::u16string text;
  std::vector<Block> blocks;
  std::vector<Container> containers;
  std::vector<Mark> marks;  ///< in order of their ends
  std::vector<Table> tables;
  std::vector<Image> images;
  PageFacts facts;
  std::vector<Warning> warnings;
};

/// Never fails: a page without text gives a document without blocks. Linear in the file.
Document build_blocks(DecodedFile file);

}  // namespace shuwen
