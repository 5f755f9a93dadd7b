// The body of a word-processing document (WordprocessingML) → HTML.
#pragma once

#include <map>
#include <pugixml.hpp>
#include <string>

namespace shuwen {

/// What the other parts of the document say that its body needs.
struct DocxContext {
  std::map<std::string, int> heading_levels;  ///< style → 0 for the document's title, else 1 to 9
  std::map<std::string, std::string> links;   ///< relationship → URL
};

/// The heading level of each style, from `styles`, the root of styles.xml.
std::map<std::string, int> docx_heading_levels(pugi::xml_node styles);

/// `body` (`w:body`) as the inside of an HTML body, UTF-8: headings, paragraphs, lists, tables with merged
/// cells, bold, links, line breaks. Deleted text, field codes and notes are left out.
std::string docx_to_html(pugi::xml_node body, const DocxContext& context);

/// `text` with the five characters of markup escaped.
std::string escape_html(std::string_view text);

}  // namespace shuwen
