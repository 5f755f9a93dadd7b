#include "article/headings.h"

#include <algorithm>
#include <cstdint>

#include "text/chars.h"

namespace shuwen {
namespace {

using View = std::u16string_view;

constexpr int kLongestBare = 34;  // reading size of a heading without a marker
constexpr int kLongestNumbered = 60;
constexpr int kLongestSentence = 30;  // a numbered heading may end with 。 when it is this short

// What a line could be, before its neighbours are asked.
struct Candidate {
  enum Kind : std::uint8_t { none, bare, numbered, marked } kind = none;
  int rank = 0;  // of the numbering, or the heading level of the markup
};

bool is_question_or_answer(View line) {
  for (const View word : {View(u"问："), View(u"答："), View(u"问:"), View(u"答:"), View(u"Q:"), View(u"A:"),
                          View(u"Q："), View(u"A：")}) {
    if (line.starts_with(word)) return true;
  }
  // 记者：…, 某某某：…: somebody speaks.
  const std::size_t colon = line.find_first_of(u"：:");
  return colon != View::npos && line.starts_with(u"记者") && colon <= 6;
}

bool is_note(View line) {
  for (const View word :
       {View(u"注："), View(u"注:"), View(u"备注"), View(u"附件"), View(u"附："), View(u"附:"), View(u"图为"),
        View(u"单位："), View(u"单位:"), View(u"——"), View(u"资料图")}) {
    if (line.starts_with(word)) return true;
  }
  return false;
}

bool mostly_date(const Page& page, std::size_t i) {
  const auto date = find_date(page.text_of(i));
  return date && date->span.size() * 2 >= page.lines[i].span.size();
}

// 某政办〔2023〕17号, （2024年3月1日某会议通过）.
bool is_document_line(View line) {
  return line.find(u'〔') != View::npos || (line.starts_with(u"（") && line.ends_with(u"）")) ||
         (line.starts_with(u"(") && line.ends_with(u")"));
}

Candidate candidate(const Page& page, std::size_t i) {
  const Line& line = page.lines[i];
  const Block& block = page.block_of(i);
  const View view = page.text_of(i);
  if (line.weight == 0 || page.labels[i].role != Role::body) return {};
  if (block.kind == BlockKind::table || block.kind == BlockKind::image || block.kind == BlockKind::quote ||
      block.kind == BlockKind::preformatted || block.kind == BlockKind::caption)
    return {};
  if (is_question_or_answer(view) || is_note(view) || is_document_line(view) || mostly_date(page, i))
    return {};
  if (block.kind == BlockKind::heading && line.weight <= 80) return {Candidate::marked, block.level};
  if (line.bullet > 0) return {};
  // A page break right after it: the line is a sentence that goes on.
  const bool cut_off = !line.residue.empty() && line.residue.begin >= line.span.end;
  const bool before_break = i + 1 < page.lines.size() && page.labels[i + 1].role == Role::furniture &&
                            page.labels[i + 1].kind == FurnitureKind::pagination;
  if (cut_off || before_break) return {};
  const Marker marker = marker_of(view);
  if (marker.rank > 0) {
    const bool short_sentence = line.closed && line.stops == 1 && line.weight <= kLongestSentence;
    if (line.weight > kLongestNumbered || line.colon ||
        line.span.size() <= static_cast<unsigned>(marker.size))
      return {};
    if (line.stops == 0 || short_sentence) return {Candidate::numbered, marker.rank};
    if (line.stops == 1 && line.closed &&
        (view.ends_with(u"？") || view.ends_with(u"！") || view.ends_with(u"?")))
      return {Candidate::numbered, marker.rank};
    return {};
  }
  if (line.weight > kLongestBare || line.weight < 3 || line.colon || line.cut) return {};
  const bool asks =
      view.ends_with(u"？") || view.ends_with(u"?") || view.ends_with(u"！") || view.ends_with(u"!");
  if (line.stops > (asks ? 1 : 0)) return {};
  if (asks && !block.bold) return {};
  if (view.ends_with(u"，") || view.ends_with(u",") || view.ends_with(u"、")) return {};
  if (line.commas > 1) return {};
  return {Candidate::bare, 0};
}

bool is_paragraph(const Page& page, std::size_t i) {
  const Line& line = page.lines[i];
  const Block& block = page.block_of(i);
  if (block.kind == BlockKind::table || block.kind == BlockKind::list_item) return true;
  return line.stops > 0 || line.weight > kLongestBare || line.colon;
}

struct Run {
  std::vector<std::size_t> lines;     // body lines of the window in order
  std::vector<Candidate> candidates;  // one each
};

Run body_lines(const Page& page, Window window) {
  Run run;
  for (std::size_t i = window.begin; i < window.end; ++i) {
    if (page.labels[i].role != Role::body || page.block_of(i).kind == BlockKind::image) continue;
    run.lines.push_back(i);
    run.candidates.push_back(candidate(page, i));
  }
  return run;
}

// Whether the page sets its bare headings in bold: then plain short lines are not headings.
bool bold_headings(const Page& page, const Run& run) {
  for (std::size_t k = 0; k < run.lines.size(); ++k) {
    if (run.candidates[k].kind != Candidate::none && page.block_of(run.lines[k]).bold) return true;
  }
  return false;
}

// Keeps the candidates that their neighbours confirm.
void confirm(const Page& page, Run& run) {
  const std::size_t count = run.lines.size();
  const bool bold_only = page.html() && bold_headings(page, run);
  std::vector<Candidate> kept = run.candidates;
  for (std::size_t k = 0; k < count;) {
    const Candidate::Kind kind = run.candidates[k].kind;
    if (kind == Candidate::none || kind == Candidate::marked) {
      ++k;
      continue;
    }
    if (kind == Candidate::numbered) {
      const bool last = k + 1 >= count;
      const bool series = !last && marker_of(page.text_of(run.lines[k + 1])).rank == run.candidates[k].rank;
      const bool after_series = k > 0 && run.candidates[k - 1].kind == Candidate::numbered &&
                                run.candidates[k - 1].rank == run.candidates[k].rank;
      // 一、甲 二、乙 with nothing between is a list; so is a series that ends the text.
      if (last || series || (after_series && run.candidates[k].rank >= 5)) kept[k] = {};
      ++k;
      continue;
    }
    std::size_t end = k;
    while (end < count && run.candidates[end].kind == Candidate::bare)
      ++end;
    const bool followed = end < count && (is_paragraph(page, run.lines[end]) ||
                                          run.candidates[end].kind == Candidate::numbered);
    const bool keep = followed && end - k <= 2;
    for (std::size_t j = k; j < end; ++j) {
      const Block& block = page.block_of(run.lines[j]);
      const bool plain = page.html() && !block.bold;
      if (!keep || (plain && bold_only) || (plain && block.kind != BlockKind::heading)) kept[j] = {};
    }
    k = end;
  }
  run.candidates = std::move(kept);
}

// Levels from the order in which kinds of headings first nest.
class Levels {
 public:
  int of(int kind) {
    const auto known = std::find(stack_.begin(), stack_.end(), kind);
    if (known != stack_.end()) {
      stack_.erase(known + 1, stack_.end());
    } else {
      while (!stack_.empty() && stack_.back() > kind)
        stack_.pop_back();
      stack_.push_back(kind);
    }
    return static_cast<int>(stack_.size());
  }

 private:
  std::vector<int> stack_;
};

}  // namespace

void label_headings(Page& page, Window window) {
  Run run = body_lines(page, window);
  confirm(page, run);
  Levels levels;
  for (std::size_t k = 0; k < run.lines.size(); ++k) {
    const Candidate candidate = run.candidates[k];
    if (candidate.kind == Candidate::none) continue;
    Label& label = page.labels[run.lines[k]];
    const bool after_bare = k > 0 && run.candidates[k].kind == Candidate::bare &&
                            run.candidates[k - 1].kind == Candidate::bare &&
                            page.labels[run.lines[k - 1]].role == Role::heading;
    if (after_bare) {
      label = {.role = Role::subheading, .level = page.labels[run.lines[k - 1]].level};
      continue;
    }
    // Kinds: markup levels 10–15, numbering 21–28, bare 20: a bare heading stands above a numbered one.
    const int kind = candidate.kind == Candidate::marked     ? 10 + candidate.rank
                     : candidate.kind == Candidate::numbered ? 20 + candidate.rank
                                                             : 20;
    label = {.role = Role::heading, .level = levels.of(kind)};
  }
}

}  // namespace shuwen
