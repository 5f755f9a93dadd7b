#include "article/heading_candidates.h"

#include <algorithm>
#include <string_view>

#include "article/headings.h"
#include "article/person_name.h"
#include "text/chars.h"

namespace shuwen {
namespace {

using View = std::u16string_view;

constexpr int kLongestBare = 34;  // reading size of a heading without a marker
constexpr int kLongestNumbered = 60;
constexpr int kLongestSentence = 30;  // a numbered heading may end with 。 when it is this short
constexpr int kLongestLabel = 14;     // … and with a colon when it is this short

bool is_question_or_answer(View line) {
  for (const View word : {View(u"问："), View(u"答："), View(u"问:"), View(u"答:"), View(u"Q:"), View(u"A:"),
                          View(u"Q："), View(u"A："), View(u"問："), View(u"答﹕"), View(u"問﹕")}) {
    if (line.starts_with(word)) return true;
  }
  // 记者：…, 某某某：…: somebody speaks.
  const std::size_t colon = line.find_first_of(u"：:");
  return colon != View::npos && (line.starts_with(u"记者") || line.starts_with(u"記者")) && colon <= 6;
}

bool is_note(View line) {
  for (const View word : {View(u"注："), View(u"注:"), View(u"备注"), View(u"備註"), View(u"附件"),
                          View(u"附："), View(u"附:"), View(u"单位："), View(u"单位:"), View(u"——")}) {
    if (line.starts_with(word)) return true;
  }
  return false;
}

bool mostly_date(const Page& page, std::size_t i) {
  const auto date = find_date(page.text_of(i));
  return date && date->span.size() * 2 >= page.lines[i].span.size();
}

// The whole line stands in one pair of brackets; not `（一）目标（三年）`.
bool in_brackets(View line) {
  if (line.size() < 2 || (line[0] != u'（' && line[0] != u'(')) return false;
  return line.find_first_of(u"）)") == line.size() - 1;
}

// 某政办〔2023〕17号, （2024年3月1日某会议通过）.
bool is_document_line(View line) {
  return line.find(u'〔') != View::npos || in_brackets(line);
}

bool asks(View line) {
  return line.ends_with(u"？") || line.ends_with(u"?") || line.ends_with(u"！") || line.ends_with(u"!");
}

bool is_code(const Line& line, View view) {
  return line.han == 0 && view.find_first_of(u"={};_") != View::npos;
}

// Lines broken by hand or by a mail program: the next one begins inside the sentence.
bool breaks_off(const Page& page, std::size_t i) {
  if (i + 1 >= page.lines.size() || page.labels[i + 1].role != Role::body) return false;
  const View next = page.text_of(i + 1);
  constexpr int kFewestWords = 5;
  if (next.empty()) return false;
  const bool lower = next[0] >= u'a' && next[0] <= u'z';
  return (lower && page.lines[i].han == 0 && page.lines[i].words >= kFewestWords) ||
         View(u"，。、；：").find(next[0]) != View::npos;
}

// A page break right after it: the line is a sentence that goes on.
bool is_cut_by_page_break(const Page& page, std::size_t i) {
  const Line& line = page.lines[i];
  if (!line.residue.empty() && line.residue.begin >= line.span.end) return true;
  return i + 1 < page.lines.size() && page.labels[i + 1].role == Role::furniture &&
         page.labels[i + 1].kind == FurnitureKind::pagination;
}

HeadingCandidate numbered_candidate(const Page& page, std::size_t i, Marker marker) {
  const Line& line = page.lines[i];
  const View view = page.text_of(i);
  if (line.weight > kLongestNumbered || line.span.size() <= static_cast<unsigned>(marker.size)) return {};
  if (line.colon) {
    const bool announces = view.find(u"下列") != View::npos || view.find(u"以下") != View::npos ||
                           view.find(u"如下") != View::npos;
    const View words = view.substr(static_cast<std::size_t>(marker.size),
                                   view.size() - static_cast<std::size_t>(marker.size) - 1);
    const bool parts = words.find_first_of(u"，、,：:") != View::npos;
    if (line.stops > 0 || parts || line.weight > kLongestLabel || announces) return {};
    return {HeadingCandidate::numbered, marker.rank};
  }
  if (line.stops == 0) return {HeadingCandidate::numbered, marker.rank};
  if (line.stops > 1 || !line.closed) return {};
  if (asks(view)) return {HeadingCandidate::numbered, marker.rank, true};
  if (line.weight > kLongestSentence || view.ends_with(u"；") || view.ends_with(u";")) return {};
  return {HeadingCandidate::numbered, marker.rank, false, true};
}

HeadingCandidate bare_candidate(const Page& page, std::size_t i) {
  constexpr int kMostCommas = 2;
  constexpr int kLongestOfClauses = 20;  // 问需于民，问计于民，问效于民
  const Line& line = page.lines[i];
  const View view = page.text_of(i);
  if (line.weight > kLongestBare || line.weight < 2 || line.colon || line.cut) return {};
  if (line.weight == 2 && line.han != 2) return {};
  if (view.find(u"电 题：") != View::npos || view.find(u"电题：") != View::npos) return {};  // a dateline
  if (view.ends_with(u"，") || view.ends_with(u",") || view.ends_with(u"、")) return {};
  if (line.commas > kMostCommas) return {};
  if (is_code(line, view)) return {};
  if (std::count(view.begin(), view.end(), u'，') > 1 && line.weight > kLongestOfClauses) return {};
  const bool question = asks(view);
  if (line.stops > (question ? 1 : 0)) return {};
  if (question && !page.block_of(i).bold) {
    // What somebody says, or says to somebody, is a sentence of the text.
    const bool speech = view.starts_with(u"“") || view.starts_with(u"「") || view.starts_with(u"\"");
    const bool spoken = view.find(u'您') != View::npos || view.find(u'你') != View::npos;
    const bool cry = view.ends_with(u"！") || view.ends_with(u"!");
    if (page.html() || cry || speech || spoken) return {};
  }
  return {HeadingCandidate::bare, 0, question};
}

// ■ 标题: newspapers set such signs before headings; • and dashes stand before items of lists.
HeadingCandidate bulleted_candidate(const Page& page, std::size_t i) {
  if (page.html() || page.block_of(i).kind == BlockKind::list_item) return {};
  if (View(u"■◆▲★□▼▶◇").find(page.text_of(i).front()) == View::npos) return {};
  HeadingCandidate candidate = bare_candidate(page, i);
  candidate.bulleted = true;
  return candidate;
}

HeadingCandidate heading_by_shape(const Page& page, std::size_t i) {
  const Line& line = page.lines[i];
  const Block& block = page.block_of(i);
  const View view = page.text_of(i);
  if (line.weight == 0 || page.labels[i].role != Role::body) return {};
  if (block.kind == BlockKind::table || block.kind == BlockKind::image || block.kind == BlockKind::quote ||
      block.kind == BlockKind::preformatted || block.kind == BlockKind::caption)
    return {};
  if (is_question_or_answer(view) || is_note(view) || is_document_line(view)) return {};
  if (block.kind == BlockKind::heading && line.weight <= 80) return {HeadingCandidate::marked, block.level};
  if (is_cut_by_page_break(page, i) || breaks_off(page, i)) return {};
  if (line.bullet > 0) return bulleted_candidate(page, i);
  const Marker marker = marker_of(view);
  if (marker.rank > 0) return numbered_candidate(page, i, marker);
  if (block.kind == BlockKind::list_item && !block.bold) return {};  // a point of a list
  return bare_candidate(page, i);
}

}  // namespace

HeadingCandidate heading_candidate(const Page& page, std::size_t i) {
  const HeadingCandidate candidate = heading_by_shape(page, i);
  const bool any = candidate.kind != HeadingCandidate::none || candidate.bulleted;
  return any && mostly_date(page, i) ? HeadingCandidate{} : candidate;
}

bool is_running_text(const Page& page, std::size_t i) {
  const Line& line = page.lines[i];
  const Block& block = page.block_of(i);
  if (block.kind == BlockKind::table || block.kind == BlockKind::list_item) return true;
  return line.stops > 0 || line.weight > kLongestBare || line.colon;
}

bool is_speaker_line(std::u16string_view line) {
  constexpr std::size_t kShortestOffice = 3;
  const std::size_t blank = line.find_last_of(u" \u3000");
  if (blank == View::npos || blank < kShortestOffice) return false;
  const View office = line.substr(0, blank);
  return std::all_of(office.begin(), office.end(),
                     [](char16_t c) { return is_han(c) || is_blank(c) || c == u'、'; }) &&
         is_person_name(line.substr(blank + 1));
}

}  // namespace shuwen
