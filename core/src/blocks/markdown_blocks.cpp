#include <algorithm>
#include <string>

#include "blocks/text_blocks.h"
#include "text/chars.h"
#include "text/utf.h"

namespace shuwen {
namespace {

using View = std::u16string_view;

class Splitter {
 public:
  explicit Splitter(Document& document) : document_(document), text_(document.text) {}

  void run() {
    std::uint32_t begin = front_matter();
    while (begin < text_.size()) {
      std::uint32_t end = begin;
      while (end < text_.size() && !is_line_end(text_[end]))
        ++end;
      line(begin, end);
      begin = end + 1;
    }
  }

 private:
  // `---` … `---` with `key: value` lines at the very start; returns where the text begins.
  std::uint32_t front_matter() {
    if (!text_.starts_with(u"---")) return 0;
    std::uint32_t at = end_of_line(0);
    if (trim(text_, {3, at}).size() > 0) return 0;
    std::vector<std::pair<std::string, std::u16string>> found;
    std::string list_key;
    for (++at; at < text_.size();) {
      const std::uint32_t end = end_of_line(at);
      const View row = slice(text_, trim(text_, {at, end}));
      if (row == u"---" || row == u"...") {
        for (auto& entry : found)
          document_.facts.metas.push_back(std::move(entry));
        return std::min<std::uint32_t>(end + 1, static_cast<std::uint32_t>(text_.size()));
      }
      const std::size_t colon = row.find(u':');
      if (row.starts_with(u"- ") && !list_key.empty()) {
        found.emplace_back(list_key, unquoted(row.substr(2)));
      } else if (colon != View::npos && colon > 0 && colon < 40) {
        std::string key = to_utf8(row.substr(0, colon));
        std::transform(key.begin(), key.end(), key.begin(),
                       [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
        list_key = "front:" + key;
        const std::u16string value = unquoted(row.substr(colon + 1));
        if (!value.empty()) found.emplace_back(list_key, value);
      } else if (!row.empty() && !row.starts_with(u"#")) {
        return 0;  // a rule at the top, not front matter
      }
      if (end - 0 > 20000) return 0;
      at = end + 1;
    }
    return 0;
  }

  static std::u16string unquoted(View value) {
    const Span inner = trim(value, {0, static_cast<std::uint32_t>(value.size())});
    value = slice(value, inner);
    if (value.size() >= 2 && (value.front() == u'"' || value.front() == u'\'') &&
        value.back() == value.front())
      value = value.substr(1, value.size() - 2);
    if (value.size() >= 2 && value.front() == u'[' && value.back() == u']')
      value = value.substr(1, value.size() - 2);
    return std::u16string(value);
  }

  std::uint32_t end_of_line(std::uint32_t at) const {
    while (at < text_.size() && !is_line_end(text_[at]))
      ++at;
    return at;
  }

  void line(std::uint32_t begin, std::uint32_t end) {
    Span span = trim(text_, {begin, end});
    if (span.empty()) {
      if (!fenced_) end_table();
      ++blank_;
      return;
    }
    const View row = slice(text_, span);
    if (row.starts_with(u"```") || row.starts_with(u"~~~")) {
      end_table();
      fenced_ = !fenced_;
      return;
    }
    Block block{.span = span};
    block.blank_before = blank_;
    block.indent = static_cast<int>(span.begin - begin);
    blank_ = 0;
    if (fenced_) {
      block.kind = BlockKind::preformatted;
      document_.blocks.push_back(block);
      return;
    }
    if (is_rule(row)) {
      end_table();
      return;
    }
    if (row.front() == u'|' && row.size() > 1 && table_row(span)) return;
    end_table();
    marks(block);
    if (block.span.empty()) return;
    if (image(block)) return;
    emphasis(block);
    document_.blocks.push_back(block);
  }

  static bool is_rule(View row) {
    if (row.size() < 3 || (row[0] != u'-' && row[0] != u'*' && row[0] != u'_' && row[0] != u'='))
      return false;
    return std::all_of(row.begin(), row.end(), [&](char16_t c) { return c == row[0] || c == u' '; });
  }

  // Leading #, >, list marks: off the span, into the kind.
  void marks(Block& block) {
    View row = slice(text_, block.span);
    while (!row.empty() && row.front() == u'>') {
      block.span.begin += 1;
      block.span = trim(text_, block.span);
      block.kind = BlockKind::quote;
      row = slice(text_, block.span);
    }
    std::size_t hashes = 0;
    while (hashes < row.size() && row[hashes] == u'#')
      ++hashes;
    if (hashes >= 1 && hashes <= 6 && hashes < row.size() && is_blank(row[hashes])) {
      block.kind = BlockKind::heading;
      block.level = static_cast<int>(hashes);
      block.bold = true;
      block.span.begin += static_cast<std::uint32_t>(hashes);
      while (!block.span.empty() && text_[block.span.end - 1] == u'#')
        --block.span.end;
      block.span = trim(text_, block.span);
      return;
    }
    const bool bullet =
        row.size() > 1 && (row[0] == u'-' || row[0] == u'*' || row[0] == u'+') && is_blank(row[1]);
    if (bullet) {
      block.kind = BlockKind::list_item;
      block.level = 1 + block.indent / 2;
      block.span.begin += 1;
      block.span = trim(text_, block.span);
    }
  }

  // ![alt](src) alone on its line.
  bool image(const Block& block) {
    const View row = slice(text_, block.span);
    if (!row.starts_with(u"![") || !row.ends_with(u")")) return false;
    const std::size_t middle = row.find(u"](");
    if (middle == View::npos) return false;
    Block made = block;
    made.kind = BlockKind::image;
    made.image = static_cast<int>(document_.images.size());
    View src = row.substr(middle + 2, row.size() - middle - 3);
    src = src.substr(0, src.find(u' '));
    document_.images.push_back(
        {.src = std::u16string(src), .alt = std::u16string(row.substr(2, middle - 2))});
    document_.blocks.push_back(made);
    return true;
  }

  // **whole line** and *whole line*: off the span.
  void emphasis(Block& block) {
    for (const View mark : {View(u"**"), View(u"__"), View(u"*"), View(u"_")}) {
      const View row = slice(text_, block.span);
      if (row.size() <= 2 * mark.size() || !row.starts_with(mark) || !row.ends_with(mark)) continue;
      const View inner = row.substr(mark.size(), row.size() - 2 * mark.size());
      if (inner.find(mark) != View::npos) continue;
      block.bold = block.bold || mark.size() == 2;
      block.span = {block.span.begin + static_cast<std::uint32_t>(mark.size()),
                    block.span.end - static_cast<std::uint32_t>(mark.size())};
      block.span = trim(text_, block.span);
      return;
    }
  }

  // | a | b |: rows of one table; the dashes under the first make it the header.
  bool table_row(Span span) {
    std::vector<Cell> cells;
    std::uint32_t begin = span.begin + 1;
    bool dashes = true;
    for (std::uint32_t at = begin; at <= span.end; ++at) {
      if (at < span.end && (text_[at] != u'|' || text_[at - 1] == u'\\')) continue;
      if (at == span.end && at == begin) break;
      const Span cell = trim(text_, {begin, at});
      const View content = slice(text_, cell);
      dashes = dashes && !content.empty() &&
               std::all_of(content.begin(), content.end(), [](char16_t c) { return c == u'-' || c == u':'; });
      Cell made{.text = std::u16string(content)};
      if (!cell.empty()) made.span = cell;
      cells.push_back(std::move(made));
      begin = at + 1;
    }
    if (cells.empty()) return false;
    if (!in_table_) {
      in_table_ = true;
      document_.tables.push_back({.span = span});
      document_.blocks.push_back(
          {.kind = BlockKind::table, .span = span, .table = static_cast<int>(document_.tables.size()) - 1});
    }
    Table& table = document_.tables.back();
    table.span.end = span.end;
    document_.blocks.back().span.end = span.end;
    if (dashes) {
      if (table.header.empty()) table.header = std::move(table.rows);
      table.rows.clear();
    } else {
      table.rows.push_back(std::move(cells));
    }
    return true;
  }

  void end_table() { in_table_ = false; }

  Document& document_;
  View text_;
  bool fenced_ = false;
  bool in_table_ = false;
  int blank_ = 0;
};

}  // namespace

void split_markdown(Document& document) {
  Splitter(document).run();
}

}  // namespace shuwen
