#include "bytes/docx_body.h"

#include <algorithm>
#include <string_view>
#include <vector>

#include "bytes/ascii.h"

namespace shuwen {
namespace {

using pugi::xml_node;

/// Tables in cells of tables …: nobody nests deeper, and the stack is finite.
constexpr int kMostDepth = 24;
/// Half points: from 18 points on a centred line at the top is the title, as official documents set it.
constexpr int kTitleSize = 36;
constexpr int kTitleParagraphs = 12;

bool is(xml_node node, const char* name) {
  return std::string_view(node.name()) == name;
}

/// `<w:b/>` is on, `<w:b w:val="0"/>` off.
bool is_on(xml_node toggle) {
  if (!toggle) return false;
  const std::string_view value = toggle.attribute("w:val").value();
  return value != "0" && value != "false" && value != "none";
}

struct Paragraph {
  std::string html;
  std::size_t letters = 0, bold_letters = 0;
  int largest = 0;  ///< size of its letters in half points
};

class BodyWriter {
 public:
  explicit BodyWriter(const DocxContext& context) : context_(context) {
    for (const auto& [style, level] : context.heading_levels)
      has_title_style_ |= level == 0;
  }

  /// Blocks among the children of `parent`: paragraphs, tables, and what wraps them.
  void blocks(xml_node parent, int depth) {
    if (depth > kMostDepth) return;
    for (const xml_node node : parent.children()) {
      if (is(node, "w:p")) {
        paragraph(node, depth);
      } else if (is(node, "w:tbl")) {
        close_list();
        table(node, depth);
      } else if (is(node, "w:sdt")) {
        blocks(node.child("w:sdtContent"), depth + 1);
      } else if (is(node, "w:ins") || is(node, "w:customXml") || is(node, "w:smartTag")) {
        blocks(node, depth + 1);
      }
    }
  }

  std::string finish() {
    close_list();
    return std::move(out_);
  }

 private:
  void paragraph(xml_node node, int depth) {
    const xml_node properties = node.child("w:pPr");
    Paragraph content;
    inlines(node, content, depth);
    if (trim_ascii(content.html).empty()) return;
    ++paragraphs_;
    const int level = heading_level(properties, content);
    const bool item =
        level == 0 && properties.child("w:numPr") &&
        std::string_view(properties.child("w:numPr").child("w:numId").attribute("w:val").value()) != "0";
    if (item && !in_list_) out_ += "<ul>";
    if (!item) close_list();
    in_list_ = item;
    if (level > 0) {
      const std::string tag = "h" + std::to_string(std::min(level, 6));
      out_ += "<" + tag + ">" + content.html + "</" + tag + ">\n";
      return;
    }
    const bool bold = content.letters > 0 && content.bold_letters == content.letters;
    const bool centred = is_centred(properties);
    out_ += item ? "<li>" : centred ? "<p style=\"text-align:center\">" : "<p>";
    out_ += bold ? "<strong>" + content.html + "</strong>" : content.html;
    out_ += item ? "</li>\n" : "</p>\n";
  }

  static bool is_centred(xml_node properties) {
    return std::string_view(properties.child("w:jc").attribute("w:val").value()) == "center";
  }

  /// 1 to 6 for headings, 0 for other paragraphs. With a title the headings come below it.
  int heading_level(xml_node properties, const Paragraph& content) {
    const auto style = context_.heading_levels.find(properties.child("w:pStyle").attribute("w:val").value());
    if (style != context_.heading_levels.end()) {
      titled_ |= style->second == 0;
      return style->second + (titled_ || has_title_style_ ? 1 : 0) + (style->second == 0 && !titled_ ? 1 : 0);
    }
    const xml_node outline = properties.child("w:outlineLvl");
    if (outline && outline.attribute("w:val").as_int(9) < 9)
      return outline.attribute("w:val").as_int() + 1 + (titled_ ? 1 : 0);
    if (!titled_ && !has_title_style_ && paragraphs_ <= kTitleParagraphs && content.largest >= kTitleSize &&
        is_centred(properties)) {
      titled_ = true;
      return 1;
    }
    return 0;
  }

  void inlines(xml_node parent, Paragraph& out, int depth) {
    if (depth > kMostDepth) return;
    for (const xml_node node : parent.children()) {
      if (is(node, "w:r")) {
        run(node, out, depth);
      } else if (is(node, "w:hyperlink")) {
        const auto link = context_.links.find(node.attribute("r:id").value());
        const bool known = link != context_.links.end();
        if (known) out.html += "<a href=\"" + escape_html(link->second) + "\">";
        inlines(node, out, depth + 1);
        if (known) out.html += "</a>";
      } else if (is(node, "w:ins") || is(node, "w:smartTag") || is(node, "w:fldSimple") ||
                 is(node, "w:customXml")) {
        inlines(node, out, depth + 1);
      } else if (is(node, "w:sdt")) {
        inlines(node.child("w:sdtContent"), out, depth + 1);
      }
    }
  }

  void run(xml_node node, Paragraph& out, int depth) {
    const xml_node properties = node.child("w:rPr");
    if (is_on(properties.child("w:vanish"))) return;
    const bool bold = is_on(properties.child("w:b"));
    const int size = properties.child("w:sz").attribute("w:val").as_int();
    for (const xml_node piece : node.children()) {
      if (is(piece, "w:t")) {
        const std::string_view text = piece.child_value();
        out.html += escape_html(text);
        if (trim_ascii(text).empty()) continue;
        out.letters += text.size();
        if (bold) out.bold_letters += text.size();
        out.largest = std::max(out.largest, size);
      } else if (is(piece, "w:tab")) {
        out.html += '\t';
      } else if (is(piece, "w:br") || is(piece, "w:cr")) {
        out.html += "<br>";
      } else if (is(piece, "w:noBreakHyphen")) {
        out.html += '-';
      } else if (is(piece, "mc:AlternateContent")) {
        run(piece.child("mc:Choice"), out, depth + 1);
      }
    }
  }

  struct CellPlace {
    xml_node node;
    std::size_t column = 0, span = 1;
    bool goes_on = false;  ///< a part of the merged cell above
  };

  static std::vector<CellPlace> cells_of(xml_node row) {
    std::vector<CellPlace> cells;
    std::size_t column = 0;
    for (const xml_node node : row.children("w:tc")) {
      const xml_node properties = node.child("w:tcPr");
      CellPlace cell{node, column};
      cell.span = static_cast<std::size_t>(
          std::clamp(properties.child("w:gridSpan").attribute("w:val").as_int(1), 1, 1000));
      const xml_node merge = properties.child("w:vMerge");
      cell.goes_on = merge && std::string_view(merge.attribute("w:val").value()) != "restart";
      column += cell.span;
      cells.push_back(cell);
    }
    return cells;
  }

  void table(xml_node node, int depth) {
    std::vector<std::vector<CellPlace>> rows;
    std::vector<bool> headers;
    for (const xml_node row : node.children("w:tr")) {
      rows.push_back(cells_of(row));
      headers.push_back(is_on(row.child("w:trPr").child("w:tblHeader")));
    }
    out_ += "<table>";
    for (std::size_t r = 0; r < rows.size(); ++r) {
      out_ += "<tr>";
      for (const CellPlace& cell : rows[r]) {
        if (cell.goes_on && r > 0) continue;
        const std::string tag = headers[r] ? "th" : "td";
        out_ += "<" + tag;
        if (cell.span > 1) out_ += " colspan=\"" + std::to_string(cell.span) + "\"";
        if (const std::size_t height = rows_covered(rows, r, cell.column); height > 1)
          out_ += " rowspan=\"" + std::to_string(height) + "\"";
        out_ += ">";
        blocks(cell.node, depth + 1);
        close_list();
        out_ += "</" + tag + ">";
      }
      out_ += "</tr>\n";
    }
    out_ += "</table>\n";
  }

  static std::size_t rows_covered(const std::vector<std::vector<CellPlace>>& rows, std::size_t r,
                                  std::size_t column) {
    std::size_t height = 1;
    for (; r + height < rows.size(); ++height) {
      const auto& row = rows[r + height];
      const bool goes_on = std::any_of(row.begin(), row.end(), [&](const CellPlace& cell) {
        return cell.column == column && cell.goes_on;
      });
      if (!goes_on) break;
    }
    return height;
  }

  void close_list() {
    if (in_list_) out_ += "</ul>\n";
    in_list_ = false;
  }

  const DocxContext& context_;
  std::string out_;
  bool has_title_style_ = false, titled_ = false, in_list_ = false;
  int paragraphs_ = 0;
};

}  // namespace

std::map<std::string, int> docx_heading_levels(xml_node styles) {
  std::map<std::string, int> levels;
  for (const xml_node style : styles.children("w:style")) {
    const std::string id = style.attribute("w:styleId").value();
    const std::string name = ascii_lower(style.child("w:name").attribute("w:val").value());
    const xml_node outline = style.child("w:pPr").child("w:outlineLvl");
    if (name == "title") {
      levels[id] = 0;
    } else if (name.starts_with("heading ") && name.size() == 9 && name[8] >= '1' && name[8] <= '9') {
      levels[id] = name[8] - '0';
    } else if (outline && outline.attribute("w:val").as_int(9) < 9) {
      levels[id] = outline.attribute("w:val").as_int() + 1;
    }
  }
  return levels;
}

std::string docx_to_html(xml_node body, const DocxContext& context) {
  BodyWriter writer(context);
  writer.blocks(body, 0);
  return writer.finish();
}

std::string escape_html(std::string_view text) {
  std::string out;
  for (const char c : text) {
    switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      default:
        out += c;
    }
  }
  return out;
}

}  // namespace shuwen
