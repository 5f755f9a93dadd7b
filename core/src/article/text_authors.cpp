#include "article/text_authors.h"

#include <algorithm>
#include <optional>
#include <string>

#include "article/person_name.h"
#include "text/chars.h"

namespace shuwen {
namespace {

using View = std::u16string_view;

constexpr std::size_t kDateline = 60;  // units of a first paragraph in which its dateline stands
constexpr View kReporters[] = {u"记者", u"記者", u"通讯员", u"通訊員"};

std::size_t find_reporter(View text, std::size_t from) {
  std::size_t best = View::npos;
  for (const View word : kReporters)
    best = std::min(best, text.find(word, from));
  return best;
}

void add_persons(View text, Span value, bool trusted, std::vector<Span>& names) {
  std::vector<Span> found = split_names(text, value);
  if (!trusted &&
      !std::all_of(found.begin(), found.end(), [&](Span n) { return is_person_name(slice(text, n)); }))
    return;
  for (const Span name : found) {
    const View view = slice(text, name);
    const bool han = view.size() >= 2 && view.size() <= 4 && std::all_of(view.begin(), view.end(), is_han);
    if (!is_person_name(view) && !(trusted && (han || view.find(u'·') != View::npos))) continue;
    const auto same = [&](Span known) { return slice(text, known) == view; };
    if (std::none_of(names.begin(), names.end(), same)) names.push_back(name);
  }
}

// `記者甲乙／臺北報導`, `記者甲乙臺北3日電`: what stands between the word and where the report comes from.
std::size_t before_whence(View text, std::size_t begin) {
  const View rest = text.substr(begin);
  const std::size_t slash = rest.find_first_of(u"／/");
  if (slash != View::npos && (rest.ends_with(u"報導") || rest.ends_with(u"报道") || rest.ends_with(u"報道")))
    return begin + slash;
  const std::size_t day = rest.find_first_of(u"0123456789");
  if (day == View::npos || day < 4 || rest.find(u"日電", day) == View::npos) return text.size();
  for (const std::size_t size : {std::size_t{3}, std::size_t{2}, std::size_t{4}})
    if (size + 2 <= day && is_person_name(rest.substr(0, size))) return begin + size;
  return text.size();
}

// `…讯（记者 甲 乙）正文`, `…电（记者甲、乙）`, `【記者甲／臺北報導】正文`: a bracket near the start that
// holds a reporter.
bool dateline(View text, Span line, std::vector<Span>& names) {
  const View view = slice(text, line);
  const std::size_t open = view.find_first_of(u"（(【［〔[");
  if (open == View::npos || open > kDateline) return false;
  const std::size_t close = view.find_first_of(u"）)】］〕]", open);
  if (close == View::npos || close - open > kDateline) return false;
  const View inside = view.substr(open + 1, close - open - 1);
  const std::size_t reporter = find_reporter(inside, 0);
  if (reporter == View::npos || reporter > 12) return false;
  const auto base = line.begin + static_cast<std::uint32_t>(open + 1);
  const std::size_t end = before_whence(inside, reporter + 2);
  add_persons(text, {base + static_cast<std::uint32_t>(reporter), base + static_cast<std::uint32_t>(end)},
              true, names);
  return !names.empty();
}

// `某网记者甲乙5月13日报道：`, `本报记者 甲乙 报道`.
bool report(View text, Span line, std::vector<Span>& names) {
  const View view = slice(text, line);
  const std::size_t reporter = find_reporter(view, 0);
  if (reporter == View::npos || reporter > 12) return false;
  std::size_t begin = reporter;
  while (begin < view.size() && is_han(view[begin]) && begin < reporter + 2)
    ++begin;
  while (begin < view.size() && is_blank(view[begin]))
    ++begin;
  std::size_t end = begin;
  while (end < view.size() && (is_han(view[end]) || view[end] == u'、') && end - begin < 10 &&
         !view.substr(end).starts_with(u"报道"))
    ++end;
  const bool dated = end < view.size() && is_digit(view[end]);
  const std::size_t said = view.find(u"报道", end);
  if (said == View::npos || said - end > (dated ? 8U : 1U)) return false;
  add_persons(text,
              {line.begin + static_cast<std::uint32_t>(begin), line.begin + static_cast<std::uint32_t>(end)},
              false, names);
  return !names.empty();
}

// A line that is a by-line and nothing else: `新华社记者 甲 乙`, `（记者 甲）`, `文/甲`, `【文/某某 甲】`,
// `采写：某报记者 甲`.
void byline_line(View text, Span line, const Line& measured, std::vector<Span>& names) {
  const View view = slice(text, line);
  if (measured.weight > 44 || measured.stops > 0 || view.find(u'摄') != View::npos) return;
  const Byline byline = parse_byline(text, line);
  bool labelled = false;
  for (const BylinePiece& piece : byline.pieces) {
    if (piece.field != BylineField::author) continue;
    labelled = true;
    for (const Span name : split_names(text, piece.value)) {
      if (is_person_name(slice(text, name)) || slice(text, name).size() <= 12)
        add_persons(text, name, true, names);
    }
  }
  if (labelled) return;
  const std::size_t reporter = find_reporter(view, 0);
  if (reporter == View::npos || reporter > 12) return;
  const std::uint32_t begin = line.begin + static_cast<std::uint32_t>(reporter);
  std::uint32_t end = line.begin + static_cast<std::uint32_t>(before_whence(view, reporter + 2));
  for (const BylinePiece& piece : byline.pieces) {
    if (!piece.label.empty() && piece.label.begin > begin) end = std::min(end, piece.label.begin);
  }
  add_persons(text, {begin, end}, false, names);
}

// `…正文。（某报记者 甲 乙）`, `（作者：甲）`, `（甲 乙）` at the very end.
void closing_bracket(View text, Span line, std::vector<Span>& names) {
  const View view = slice(text, line);
  if (view.empty() || (view.back() != u'）' && view.back() != u')')) return;
  const std::size_t open = view.find_last_of(u"（(");
  if (open == View::npos || view.size() - open > 40) return;
  const View inside = view.substr(open + 1, view.size() - open - 2);
  const bool pictures = inside.find(u'图') != View::npos && inside.find(u'文') == View::npos;
  if (pictures) return;
  for (const View other : {View(u"摄"), View(u"编辑"), View(u"责编"), View(u"完"), View(u"作者系"),
                           View(u"作者为"), View(u"作者是"), View(u"作者单位")}) {
    if (inside.find(other) != View::npos) return;
  }
  const auto begin = line.begin + static_cast<std::uint32_t>(open + 1);
  const Span span{begin, begin + static_cast<std::uint32_t>(inside.size())};
  const bool stands_alone =
      open == 0 || View(u"。！？”」…!?").find(view[open - 1]) != View::npos || is_blank(view[open - 1]);
  if (!stands_alone) return;
  for (const View word : {View(u"文/图"), View(u"图/文"), View(u"文图"), View(u"图文"), View(u"作者"),
                          View(u"文/"), View(u"记者"), View(u"通讯员")}) {
    const std::size_t at = inside.find(word);
    if (at != View::npos && at <= 10) {
      std::size_t from = at + word.size();
      while (from < inside.size() &&
             (inside[from] == u'：' || inside[from] == u':' || is_blank(inside[from])))
        ++from;
      add_persons(text, {begin + static_cast<std::uint32_t>(from), span.end}, true, names);
      return;
    }
  }
  // Bare names: a single one may as well be the editor's.
  if (split_names(text, span).size() >= 2) add_persons(text, span, false, names);
}

}  // namespace

bool is_reporter_line(const Page& page, std::size_t line) {
  if (find_reporter(page.text_of(line), 0) == View::npos) return false;
  std::vector<Span> names;
  byline_line(page.text(), page.lines[line].span, page.lines[line], names);
  return !names.empty();
}

std::optional<Span> dateline_agency(const Page& page, Window window) {
  constexpr std::size_t kLongestName = 8;
  constexpr std::size_t kLongestPlace = 10;
  for (std::size_t i = window.begin; i < window.end && i < window.begin + 2; ++i) {
    const View view = page.text_of(i);
    const std::size_t name = view.find_first_of(u"社网");
    if (name == View::npos || name < 2 || name >= kLongestName) continue;
    const auto date = find_date(view.substr(0, kDateline), name + 1);
    if (!date || date->span.begin > name + 1 + kLongestPlace) continue;
    const bool place = std::all_of(view.begin(), view.begin() + date->span.begin, is_han);
    const View after = view.substr(date->span.end);
    if (!place || !(after.starts_with(u"电") || after.starts_with(u"電") || after.starts_with(u"讯")))
      continue;
    const std::uint32_t begin = page.lines[i].span.begin;
    return Span{begin, begin + static_cast<std::uint32_t>(name + 1)};
  }
  return std::nullopt;
}

std::vector<Span> text_authors(const Page& page, Window head, Window window) {
  std::vector<Span> names;
  std::vector<std::size_t> body;
  for (std::size_t i = head.begin; i < std::min(head.end, window.begin); ++i) {
    if (page.labels[i].role == Role::byline && is_reporter_line(page, i)) body.push_back(i);
  }
  for (std::size_t i = window.begin; i < window.end; ++i) {
    const Role role = page.labels[i].role;
    if (role == Role::body || role == Role::heading ||
        (role == Role::furniture && page.labels[i].kind == FurnitureKind::credit))
      body.push_back(i);
  }
  const View text = page.text();
  constexpr std::size_t kFirst = 4;
  constexpr std::size_t kLast = 4;
  for (std::size_t k = 0; k < std::min(kFirst, body.size()) && names.empty(); ++k) {
    const Span line = page.lines[body[k]].span;
    if (!dateline(text, line, names) && !report(text, line, names))
      byline_line(text, line, page.lines[body[k]], names);
  }
  if (!names.empty()) return names;
  for (std::size_t k = body.size() > kLast ? body.size() - kLast : 0; k < body.size(); ++k) {
    const Span line = page.lines[body[k]].span;
    closing_bracket(text, line, names);
    byline_line(text, line, page.lines[body[k]], names);
  }
  return names;
}

}  // namespace shuwen
