#include "bytes/markup.h"

#include <algorithm>
#include <array>
#include <string>

#include "bytes/ascii.h"
#include "text/chars.h"
#include "text/utf.h"

namespace shuwen {
namespace {

/// How much of a text is looked at; a page that starts later than this is none.
constexpr std::size_t kHead = 64 * 1024;

/// Elements that make a page, with those of documents exported by offices. `!doctype` counts as one.
constexpr std::array<std::string_view, 46> kElements = {
    "!doctype", "html",  "head",   "body",       "title",   "meta",  "link",   "base", "script", "style",
    "div",      "p",     "span",   "a",          "img",     "br",    "hr",     "h1",   "h2",     "h3",
    "h4",       "ul",    "ol",     "li",         "table",   "tbody", "tr",     "td",   "th",     "font",
    "center",   "b",     "strong", "article",    "section", "main",  "header", "nav",  "figure", "iframe",
    "form",     "input", "em",     "blockquote", "pre",     "i"};

/// The lower-case name of the tag that starts at `text[i]`, a `<`; empty when none does.
std::string tag_name(std::string_view text, std::size_t i) {
  std::string name;
  ++i;
  const bool closing = i < text.size() && text[i] == '/';
  if (closing) ++i;
  for (; i < text.size() && name.size() < 12; ++i) {
    const char lower = ascii_lower(text[i]);
    if (lower == '>' || lower == '/' || is_ascii_space(lower)) return name;
    const bool letter = (lower >= 'a' && lower <= 'z') || (!name.empty() && lower >= '0' && lower <= '9');
    if (!letter && !(lower == '!' && name.empty())) return {};
    name.push_back(lower);
  }
  return {};
}

bool is_element(std::string_view name) {
  return std::find(kElements.begin(), kElements.end(), name) != kElements.end();
}

bool is_page_element(std::string_view name) {
  return name == "!doctype" || name == "html" || name == "head" || name == "body" || name == "title" ||
         name == "meta";
}

/// The length of the white space or invisible character at `text[i]`; 0 when there is none.
std::size_t blank_at(std::string_view text, std::size_t i) {
  const Utf8Sequence c = utf8_sequence(text, i);
  const auto unit = static_cast<char16_t>(c.code_point);
  return c.code_point <= 0xFFFF && (is_space(unit) || is_invisible(unit)) ? static_cast<std::size_t>(c.length)
                                                                          : 0;
}

/// Skips white space, comments and processing instructions (`<?xml …?>`).
std::size_t skip_preamble(std::string_view text, std::size_t i) {
  while (i < text.size()) {
    const bool comment = text.substr(i).starts_with("<!--");
    if (comment || text.substr(i).starts_with("<?")) {
      const std::string_view close = comment ? "-->" : "?>";
      const std::size_t end = text.find(close, i + (comment ? 4 : 2));
      if (end == std::string_view::npos) return text.size();
      i = end + close.size();
    } else if (const std::size_t blank = blank_at(text, i); blank > 0) {
      i += blank;
    } else {
      break;
    }
  }
  return i;
}

/// Signs of Markdown, counted over the lines of a text.
struct MarkdownSigns {
  int headings = 0;  ///< `## x`, or a line underlined by `===`
  int inlines = 0;   ///< `**x**`, `[x](y)`, `![x](y)`
  int blocks = 0;    ///< `> x`, fences, `|---|`, `---`
  int items = 0;     ///< `- x`, `* x`
  bool front_matter = false;
  bool starts_with_heading = false;
};

bool is_atx_heading(std::u16string_view line) {
  std::size_t level = 0;
  while (level < line.size() && line[level] == u'#')
    ++level;
  return level >= 1 && level <= 6 && level + 1 < line.size() && line[level] == u' ';
}

bool consists_of(std::u16string_view line, std::u16string_view characters) {
  return line.find_first_not_of(characters) == std::u16string_view::npos;
}

bool is_table_rule(std::u16string_view line) {
  return line.find(u'|') != line.npos && line.find(u"--") != line.npos && consists_of(line, u"|-: ");
}

int count_inlines(std::u16string_view line) {
  int count = 0;
  const std::size_t bold = line.find(u"**");
  if (bold != line.npos && line.find(u"**", bold + 3) != line.npos) ++count;
  for (std::size_t i = 0; (i = line.find(u"](", i)) != line.npos; ++i) {
    if (line.substr(0, i).rfind(u'[') != line.npos && line.find(u')', i) != line.npos) return count + 1;
  }
  return count;
}

/// `---`, lines of `key: value`, `---` at the very start.
bool has_front_matter(std::u16string_view text) {
  if (!text.starts_with(u"---")) return false;
  int keys = 0;
  std::size_t begin = text.find(u'\n');
  for (int lines = 0; begin != text.npos && lines < 200; ++lines) {
    const std::size_t end = text.find(u'\n', ++begin);
    std::u16string_view line = text.substr(begin, end == text.npos ? text.npos : end - begin);
    while (!line.empty() && is_space(line.back()))
      line.remove_suffix(1);
    if (line == u"---" || line == u"...") return keys > 0;
    const std::size_t colon = line.find(u':');
    if (colon != line.npos && colon > 0 && (colon + 1 == line.size() || is_space(line[colon + 1]))) {
      ++keys;
    } else if (!line.empty() && line[0] != u'#' && line[0] != u'-' && !is_space(line[0])) {
      return false;
    }
    begin = end;
  }
  return false;
}

MarkdownSigns markdown_signs(std::u16string_view text) {
  MarkdownSigns signs;
  signs.front_matter = has_front_matter(text);
  bool first = true;
  std::u16string_view before;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find(u'\n', begin), text.size());
    const Span inner = trim(text.substr(begin, end - begin), {0, static_cast<std::uint32_t>(end - begin)});
    const std::u16string_view line = text.substr(begin + inner.begin, inner.size());
    begin = end + 1;
    if (!line.empty()) {
      const bool underline = line.size() >= 3 && consists_of(line, u"=");
      if (is_atx_heading(line) || (underline && !before.empty() && before.size() < 80)) {
        ++signs.headings;
        signs.starts_with_heading |= first;
      } else if (line.starts_with(u"> ") || line.starts_with(u"```") || is_table_rule(line) ||
                 line == u"---" || line == u"***") {
        ++signs.blocks;
      } else if (line.starts_with(u"- ") || line.starts_with(u"* ") || line.starts_with(u"+ ")) {
        ++signs.items;
      }
      signs.inlines += count_inlines(line);
      first = false;
    }
    before = line;
  }
  return signs;
}

}  // namespace

bool is_html(std::string_view text) {
  const std::size_t start = skip_preamble(text, 0);
  if (start < text.size() && text[start] == '<' && is_element(tag_name(text, start))) return true;
  // Something stands before the page (an error message, a stray character): then the page's own elements must
  // be there, or tags must be thick.
  const std::string_view head = text.substr(0, kHead);
  std::size_t tags = 0, frame = 0;
  for (std::size_t i = 0; (i = head.find('<', i)) != std::string_view::npos; ++i) {
    const std::string name = tag_name(head, i);
    if (!is_element(name)) continue;
    ++tags;
    frame += is_page_element(name);
  }
  return (frame >= 3 && tags >= 6) || (tags >= 6 && tags * 120 > head.size());
}

bool is_markdown(std::u16string_view text, std::string_view name) {
  const MarkdownSigns signs = markdown_signs(text.substr(0, kHead));
  if (signs.front_matter || signs.starts_with_heading) return true;
  const int kinds = (signs.headings > 0) + (signs.inlines > 0) + (signs.blocks > 0) + (signs.items > 0);
  const std::string lower = ascii_lower(name);
  if (lower.ends_with(".md") || lower.ends_with(".markdown")) return kinds >= 1;
  return signs.headings >= 2 || (signs.headings > 0 && kinds >= 2) || (signs.inlines > 0 && kinds >= 3) ||
         (signs.inlines >= 3 && kinds >= 2);
}

}  // namespace shuwen
