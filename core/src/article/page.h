// The article stage's working picture of one page: its lines, what is known of each, and the labels decided.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "article/byline.h"
#include "article/furniture.h"
#include "article/line.h"
#include "article/record.h"
#include "blocks/blocks.h"
#include "shuwen/analyze.h"

namespace shuwen {

enum class Role : std::uint8_t {
  none,
  title,
  subtitle,
  byline,
  highlight_label,
  highlight,
  body,
  heading,
  subheading,
  caption,
  furniture
};

struct Label {
  Role role = Role::none;
  FurnitureKind kind = FurnitureKind::other;  ///< for Role::furniture
  std::string_view reason;                    ///< code in furniture_reasons.tsv
  int level = 0;                              ///< for headings
};

struct Page {
  const Document& document;
  const AnalyzeOptions& options;
  std::vector<Line> lines;
  std::vector<std::optional<FurnitureHit>> hits;  ///< by their words; one a line
  std::vector<bool> byline;                       ///< the line reads like a by-line
  std::vector<bool> inside;  ///< the line may be the article's (HTML: in the body's container)
  std::vector<Label> labels;
  std::vector<Table> tables;  ///< Document::tables, captions found added
  Record record;

  std::u16string_view text() const { return document.text; }
  std::u16string_view text_of(std::size_t line) const { return slice(document.text, lines[line].span); }
  const Block& block_of(std::size_t line) const { return document.blocks[lines[line].block]; }
  bool html() const { return !document.containers.empty(); }
  void furnish(std::size_t line, FurnitureKind kind, std::string_view reason) {
    labels[line] = {Role::furniture, kind, reason};
  }
};

Page look_at(const Document& document, const AnalyzeOptions& options);

/// Lines [begin, end); empty when there is no article.
struct Window {
  std::size_t begin = 0;
  std::size_t end = 0;

  bool empty() const { return begin >= end; }
};

/// The stretch of lines that reads like an article: the best balance of sentences against links, labels and
/// bare words, over the lines with `inside` set. Linear.
Window choose_window(const Page& page);

/// Whether most of the window's text breaks off like teasers do: results of a search, a column's list.
bool lists_teasers(const Page& page, Window window);

/// Whether the line is a by-line that can only be an article's: a full date with its clock or with a source.
bool is_anchor(const Page& page, std::size_t line);

/// Whether the line names an account: a short line above a button to follow it.
bool is_account_line(const Page& page, std::size_t line);

/// Whether the line's own words say that the article is over, or that a list of other articles begins.
bool ends_article(const Page& page, std::size_t line);

/// What the line speaks for (> 0) or against (< 0) the article's running text.
int line_score(const Page& page, std::size_t line);

}  // namespace shuwen
