#include "article/assemble.h"

#include <string>
#include <unordered_set>
#include <utility>

#include "article/header.h"
#include "text/chars.h"

namespace shuwen {
namespace {

class Assembler {
 public:
  Assembler(const Page& page, StructuredArticle& result) : page_(page), result_(result) {
    for (const Table& table : page.tables) {
      if (table.caption && table.caption->span) of_tables_.insert(table.caption->span->begin);
      if (table.unit && table.unit->span) of_tables_.insert(table.unit->span->begin);
    }
  }

  void run() {
    for (std::size_t i = 0; i < page_.lines.size(); ++i) {
      const Line& line = page_.lines[i];
      if (!line.residue.empty() && line.residue.begin < line.span.begin) residue(line.residue);
      place(i);
      if (!line.residue.empty() && line.residue.begin >= line.span.begin) residue(line.residue);
    }
    close_sections(0);
  }

 private:
  Article& article() { return result_.article; }

  Excerpt excerpt(Span span) const { return {std::u16string(slice(page_.text(), span)), span, {}}; }

  Passage& passage(Span span, PassageRole role, Region region = Region::article) {
    Passage made{.span = span, .role = role, .region = region};
    if (region == Region::article) made.section = path_;
    return result_.passages.emplace_back(std::move(made));
  }

  void furnish(Span span, FurnitureKind kind, std::string_view reason) {
    if (span.empty()) return;
    result_.furniture.push_back({kind, span, std::string(reason)});
    passage(span, PassageRole::other, kind == FurnitureKind::related ? Region::related : Region::furniture);
  }

  void residue(Span span) {
    furnish(span, FurnitureKind::pagination, "page_break");
    break_pending_ = true;
  }

  void place(std::size_t i) {
    const Span span = page_.lines[i].span;
    const Label& label = page_.labels[i];
    const Block& block = page_.block_of(i);
    switch (label.role) {
      case Role::title:
        passage(span, PassageRole::title);
        break;
      case Role::subtitle:
        if (!article().subtitle) article().subtitle = excerpt(span);
        passage(span, PassageRole::subtitle);
        break;
      case Role::byline:
      case Role::highlight_label:
        passage(span, PassageRole::byline);
        break;
      case Role::highlight: {
        const Span content = highlight_content(page_, i);
        if (content.empty()) break;
        article().highlights.push_back(excerpt(content));
        passage(content, PassageRole::highlight);
        break;
      }
      case Role::heading:
        heading({span.begin + static_cast<std::uint32_t>(page_.lines[i].bullet), span.end}, label.level);
        break;
      case Role::subheading:
        passage(span, PassageRole::subheading);
        if (!open_.empty()) {
          open_.back().subheading = excerpt(span);
          path_.emplace_back(slice(page_.text(), span));
          has_sub_.back() = true;
        }
        result_.passages.back().section = path_;
        break;
      case Role::caption:
        caption(i);
        break;
      case Role::body:
        if (block.kind == BlockKind::table && block.table >= 0) {
          table(block);
        } else if (block.kind == BlockKind::image) {
          image(block);
        } else {
          paragraph(i);
        }
        break;
      case Role::none:
      case Role::furniture:
        furnish(span, label.kind, label.reason.empty() ? std::string_view("after_article") : label.reason);
        if (label.kind == FurnitureKind::pagination) break_pending_ = true;
        break;
    }
  }

  void heading(Span span, int level) {
    break_pending_ = false;
    last_ = nullptr;
    close_sections(level);
    Section section;
    section.heading = excerpt(span);
    section.level = level;
    open_.push_back(std::move(section));
    has_sub_.push_back(false);
    path_.emplace_back(slice(page_.text(), span));
    passage(span, PassageRole::heading);
  }

  // Files every open section of `level` or deeper under its parent.
  void close_sections(int level) {
    while (!open_.empty() && open_.back().level >= level) {
      Section done = std::move(open_.back());
      open_.pop_back();
      path_.pop_back();
      if (has_sub_.back()) path_.pop_back();
      has_sub_.pop_back();
      (open_.empty() ? article().sections : open_.back().sections).push_back(std::move(done));
    }
    last_ = nullptr;
  }

  std::vector<Excerpt>& paragraphs() { return open_.empty() ? article().lead : open_.back().paragraphs; }

  void paragraph(std::size_t i) {
    const Line& line = page_.lines[i];
    if (line.span.empty()) return;
    const bool goes_on = break_pending_ && last_ != nullptr && !last_closed_;
    if (goes_on) {
      if (last_->pieces.empty()) last_->pieces.push_back(*last_->span);
      last_->span.reset();
      last_->pieces.push_back(line.span);
      last_->text += slice(page_.text(), line.span);
      result_.passages[last_passage_].joined_to_next = true;
    } else {
      paragraphs().push_back(excerpt(line.span));
      last_ = &paragraphs().back();
    }
    passage(line.span, PassageRole::paragraph);
    if (open_.empty()) result_.passages.back().role = PassageRole::lead;
    last_passage_ = result_.passages.size() - 1;
    last_closed_ = line.closed || line.colon;
    break_pending_ = false;
  }

  void caption(std::size_t i) {
    const Span span = page_.lines[i].span;
    if (of_tables_.count(span.begin) != 0) {
      passage(span, PassageRole::caption);
      return;
    }
    const int index = page_.block_of(i).image;
    if (index >= 0 && static_cast<std::size_t>(index) < page_.document.images.size()) {
      const int placed = place_image(index);
      article().images[static_cast<std::size_t>(placed)].caption = excerpt(span);
    } else if (!article().images.empty() && !article().images.back().caption) {
      article().images.back().caption = excerpt(span);
    } else if (article().images.empty() || !page_.html()) {
      article().images.push_back({.caption = excerpt(span)});
    }
    passage(span, PassageRole::caption);
  }

  int place_image(int index) {
    for (const auto& [from, to] : images_) {
      if (from == index) return to;
    }
    article().images.push_back(page_.document.images[static_cast<std::size_t>(index)]);
    images_.emplace_back(index, static_cast<int>(article().images.size()) - 1);
    return images_.back().second;
  }

  void image(const Block& block) {
    if (block.image >= 0) place_image(block.image);
  }

  void table(const Block& block) {
    Table made = page_.tables[static_cast<std::size_t>(block.table)];
    made.section = path_;
    const int index = static_cast<int>(article().tables.size());
    if (made.caption && made.caption->span && block.span.contains(*made.caption->span))
      passage(*made.caption->span, PassageRole::caption);
    if (made.unit && made.unit->span && block.span.contains(*made.unit->span))
      passage(*made.unit->span, PassageRole::caption);
    cells_end_ = 0;
    cells(made.header, index, true);
    cells(made.rows, index, false);
    article().tables.push_back(std::move(made));
    last_ = nullptr;
  }

  // A merged cell is read once, where it begins, also where a row it passes is too short to hold it.
  void cells(const std::vector<std::vector<Cell>>& grid, int table, bool header) {
    for (std::size_t r = 0; r < grid.size(); ++r) {
      for (std::size_t c = 0; c < grid[r].size(); ++c) {
        const Cell& cell = grid[r][c];
        if (!cell.span || cell.span->empty()) continue;
        if (cell.span->begin < cells_end_) continue;
        cells_end_ = cell.span->end;
        Passage& made = passage(*cell.span, PassageRole::cell);
        made.table = table;
        made.row = header ? -1 : static_cast<int>(r);
        made.column = static_cast<int>(c);
      }
    }
  }

  const Page& page_;
  StructuredArticle& result_;
  std::vector<Section> open_;
  std::vector<bool> has_sub_;
  std::vector<std::u16string> path_;
  std::unordered_set<std::uint32_t> of_tables_;  // where captions and units of tables begin
  std::vector<std::pair<int, int>> images_;      // Document::images → Article::images
  Excerpt* last_ = nullptr;                      // the paragraph a page break may have cut
  std::uint32_t cells_end_ = 0;                  // where the last cell read ends
  std::size_t last_passage_ = 0;
  bool last_closed_ = true;
  bool break_pending_ = false;
};

}  // namespace

void assemble_article(const Page& page, StructuredArticle& result) {
  Assembler(page, result).run();
}

}  // namespace shuwen
