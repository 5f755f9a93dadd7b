#include <string_view>

#include "metric_text.h"
#include "report.h"
#include "shuwen/names.h"
#include "text/utf.h"

namespace shuwen::cli {
namespace {

/// Text of a document inside a line of Markdown: marks lose their meaning, line ends become spaces.
std::u16string inert(std::u16string_view text) {
  std::u16string out;
  for (const char16_t c : text) {
    if (c == u'\n' || c == u'\r') {
      out += u' ';
      continue;
    }
    if (std::u16string_view(u"\\`*_{}[]<>#|~!&").find(c) != std::u16string_view::npos) out += u'\\';
    out += c;
  }
  return out;
}

std::u16string row(std::initializer_list<std::u16string> cells) {
  std::u16string out = u"|";
  for (const auto& cell : cells)
    out += u" " + inert(cell) + u" |";
  return out + u"\n";
}

}  // namespace

std::string markdown_report(const Analysis& analysis) {
  std::u16string out =
      u"# " + inert(analysis.article.title ? analysis.article.title->text : u"(no title)") + u"\n\n";
  const std::u16string byline = byline_text(analysis.article);
  if (!byline.empty()) out += inert(byline) + u"\n\n";
  bool any = false;
  for (const Metric& m : analysis.metrics) {
    if (m.region != Region::article) continue;
    if (!any) {
      out +=
          u"## Metrics\n\n| Figure | Value | Unit | Subject | Action | Change | Status | Period | Actor | "
          u"Place | Section |\n";
      out += u"|---|---:|---|---|---|---|---|---|---|---|---|\n";
    }
    any = true;
    out += row({std::u16string(slice(analysis.text, m.span)), value_text(m), m.unit.value_or(u""),
                text_or_empty(m.subject), text_or_empty(m.action), change_text(m), ascii(name_of(m.status)),
                period_text(m), text_or_empty(m.actor), text_or_empty(m.place), section_text(m)});
  }
  if (any) out += u"\n";
  if (!analysis.initiatives.empty()) {
    out += u"## Initiatives\n\n";
    for (const Initiative& initiative : analysis.initiatives) {
      if (initiative.region != Region::article) continue;
      out += u"- " + inert(initiative.text) + u" (" + ascii(name_of(initiative.type)) + u")";
      if (initiative.actor) out += u": " + inert(initiative.actor->text);
      out += u"\n";
    }
    out += u"\n";
  }
  if (!analysis.warnings.empty()) {
    out += u"## Warnings\n\n";
    for (const Warning& warning : analysis.warnings)
      out += u"- " + inert(to_utf16(warning.message)) + u"\n";
    out += u"\n";
  }
  return to_utf8(out);
}

}  // namespace shuwen::cli
