#include "blocks/html_elements.h"

#include <initializer_list>
#include <string_view>

#include "blocks/html_tree.h"

namespace shuwen {
namespace {

using View = std::string_view;

// The value of `property` in a style attribute, without blanks; empty when not given.
View declared(View style, View property) {
  for (std::size_t at = style.find(property); at != View::npos; at = style.find(property, at + 1)) {
    if (at > 0 && (style[at - 1] == '-' || (style[at - 1] >= 'a' && style[at - 1] <= 'z'))) continue;
    std::size_t mark = at + property.size();
    while (mark < style.size() && style[mark] == ' ')
      ++mark;
    if (mark >= style.size() || style[mark] != ':') continue;
    ++mark;
    while (mark < style.size() && style[mark] == ' ')
      ++mark;
    return style.substr(mark, style.find(';', mark) - mark);
  }
  return {};
}

bool starts_folded(View text, View lower_case) {
  if (text.size() < lower_case.size()) return false;
  for (std::size_t i = 0; i < lower_case.size(); ++i) {
    const char c = text[i] >= 'A' && text[i] <= 'Z' ? static_cast<char>(text[i] + 32) : text[i];
    if (c != lower_case[i]) return false;
  }
  return true;
}

}  // namespace

bool is_block_element(GumboTag tag) {
  switch (tag) {
    case GUMBO_TAG_HTML:
    case GUMBO_TAG_BODY:
    case GUMBO_TAG_ARTICLE:
    case GUMBO_TAG_SECTION:
    case GUMBO_TAG_NAV:
    case GUMBO_TAG_ASIDE:
    case GUMBO_TAG_H1:
    case GUMBO_TAG_H2:
    case GUMBO_TAG_H3:
    case GUMBO_TAG_H4:
    case GUMBO_TAG_H5:
    case GUMBO_TAG_H6:
    case GUMBO_TAG_HGROUP:
    case GUMBO_TAG_HEADER:
    case GUMBO_TAG_FOOTER:
    case GUMBO_TAG_ADDRESS:
    case GUMBO_TAG_P:
    case GUMBO_TAG_HR:
    case GUMBO_TAG_PRE:
    case GUMBO_TAG_BLOCKQUOTE:
    case GUMBO_TAG_OL:
    case GUMBO_TAG_UL:
    case GUMBO_TAG_LI:
    case GUMBO_TAG_DL:
    case GUMBO_TAG_DT:
    case GUMBO_TAG_DD:
    case GUMBO_TAG_FIGURE:
    case GUMBO_TAG_FIGCAPTION:
    case GUMBO_TAG_MAIN:
    case GUMBO_TAG_DIV:
    case GUMBO_TAG_TABLE:
    case GUMBO_TAG_CAPTION:
    case GUMBO_TAG_TBODY:
    case GUMBO_TAG_THEAD:
    case GUMBO_TAG_TFOOT:
    case GUMBO_TAG_TR:
    case GUMBO_TAG_TD:
    case GUMBO_TAG_TH:
    case GUMBO_TAG_FORM:
    case GUMBO_TAG_FIELDSET:
    case GUMBO_TAG_LEGEND:
    case GUMBO_TAG_DETAILS:
    case GUMBO_TAG_SUMMARY:
    case GUMBO_TAG_MENU:
    case GUMBO_TAG_CENTER:
    case GUMBO_TAG_DIR:
    case GUMBO_TAG_BUTTON:
      return true;
    default:
      return false;
  }
}

bool is_skipped_element(GumboTag tag) {
  switch (tag) {
    case GUMBO_TAG_HEAD:
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_STYLE:
    case GUMBO_TAG_TEMPLATE:
    case GUMBO_TAG_NOSCRIPT:
    case GUMBO_TAG_IFRAME:
    case GUMBO_TAG_OBJECT:
    case GUMBO_TAG_EMBED:
    case GUMBO_TAG_CANVAS:
    case GUMBO_TAG_AUDIO:
    case GUMBO_TAG_VIDEO:
    case GUMBO_TAG_SELECT:
    case GUMBO_TAG_DATALIST:
    case GUMBO_TAG_TEXTAREA:
    case GUMBO_TAG_SVG:
    case GUMBO_TAG_INPUT:
    case GUMBO_TAG_MAP:
    case GUMBO_TAG_TITLE:
    case GUMBO_TAG_PROGRESS:
    case GUMBO_TAG_METER:
    case GUMBO_TAG_RT:
    case GUMBO_TAG_RP:
      return true;
    default:
      return false;
  }
}

bool is_container_element(GumboTag tag) {
  if (!is_block_element(tag)) return false;
  switch (tag) {
    case GUMBO_TAG_HTML:
    case GUMBO_TAG_HR:
    case GUMBO_TAG_TBODY:
    case GUMBO_TAG_THEAD:
    case GUMBO_TAG_TFOOT:
    case GUMBO_TAG_TR:
      return false;
    default:
      return true;
  }
}

std::string hints_of(const GumboNode& element) {
  std::string hints;
  for (const AttributeName name :
       std::initializer_list<AttributeName>{"id", "class", "role", "itemprop", "rel"}) {
    const View value = attribute(element, name);
    if (value.empty()) continue;
    if (!hints.empty()) hints.push_back(' ');
    for (const char c : value)
      hints.push_back(c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c);
  }
  return hints;
}

Style style_of(const GumboNode& element) {
  Style style;
  if (element.v.element.attributes.length == 0) return style;
  if (has_attribute(element, "hidden")) style.hidden = true;
  if (starts_folded(attribute(element, "align"), "center")) style.centered = true;
  const View css = attribute(element, "style");
  if (css.empty()) return style;
  if (starts_folded(declared(css, "display"), "none")) style.hidden = true;
  if (starts_folded(declared(css, "text-align"), "center")) style.centered = true;
  const View weight = declared(css, "font-weight");
  style.bold = starts_folded(weight, "bold") || weight.starts_with("6") || weight.starts_with("7") ||
               weight.starts_with("8") || weight.starts_with("9");
  return style;
}

int heading_level(GumboTag tag) {
  return tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6 ? tag - GUMBO_TAG_H1 + 1 : 0;
}

bool is_footnote_mark(const GumboNode& node) {
  constexpr std::size_t kMostNodes = 12;
  std::string text;
  std::size_t seen = 0;
  for (const GumboNode* n = next_inside(&node, &node); n != nullptr; n = next_inside(n, &node)) {
    if (++seen > kMostNodes) return false;
    if (n->type == GUMBO_NODE_TEXT) text += n->v.text.text;
    if (text.size() > 16) return false;
  }
  std::erase_if(text, [](char c) { return c == ' ' || c == '\n'; });
  if (text.size() < 3 || text.front() != '[' || text.back() != ']') return false;
  return text.find_first_not_of("[]0123456789-,") == std::string::npos;
}

std::string_view picture_of(const GumboNode& image) {
  const auto tiny = [&](AttributeName side) {
    const View size = attribute(image, side);
    return !size.empty() && size.size() <= 2 && size.find('%') == View::npos && size < "60";
  };
  if (tiny("width") || tiny("height")) return {};
  for (const AttributeName name : std::initializer_list<AttributeName>{"data-src", "data-original"}) {
    if (const View later = attribute(image, name); !later.empty()) return later;
  }
  return attribute(image, "src");
}

}  // namespace shuwen
