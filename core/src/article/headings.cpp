#include "article/headings.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "article/bare_headings.h"
#include "article/heading_candidates.h"
#include "text/chars.h"

namespace shuwen {
namespace {

using Candidate = HeadingCandidate;
using Run = HeadingRun;

Run body_lines(const Page& page, Window window) {
  Run run;
  for (std::size_t i = window.begin; i < window.end; ++i) {
    if (page.labels[i].role != Role::body || page.block_of(i).kind == BlockKind::image) continue;
    run.lines.push_back(i);
    run.candidates.push_back(heading_candidate(page, i));
  }
  return run;
}

bool is_bare(const Run& run, std::size_t k) {
  return k < run.size() && run.kind(k) == Candidate::bare;
}

// A line of a flat text that stands there twice, beside another that could be a heading, belongs to a
// picture; a question put to everybody comes again, too. The short labels of like parts (案情, 评析) stay.
void drop_repeated(Page& page, Run& run) {
  constexpr int kLongestLabel = 5;
  if (page.html()) return;
  std::unordered_map<std::u16string_view, int> times;
  for (std::size_t k = 0; k < run.size(); ++k) {
    if (run.kind(k) == Candidate::bare) ++times[page.text_of(run.lines[k])];
  }
  bool put_to_all = false;
  Run kept;
  for (std::size_t k = 0; k < run.size(); ++k) {
    Candidate candidate = run.candidates[k];
    const std::size_t i = run.lines[k];
    if (candidate.kind == Candidate::bare && page.lines[i].weight > kLongestLabel &&
        times[page.text_of(i)] > 1) {
      const bool before = is_bare(run, k - 1);
      const bool after = is_bare(run, k + 1);
      const bool beside = (before && !after && !is_bare(run, k - 2)) ||
                          (after && !before && !is_bare(run, k + 2));  // one of two, not of a list
      const bool price = page.text_of(i).find_first_of(u"：:") != std::u16string_view::npos;
      put_to_all = put_to_all || candidate.asks;
      if (beside && !candidate.asks && !price) {
        page.labels[i] = {.role = Role::caption};
        continue;
      }
      candidate = {};
    }
    kept.lines.push_back(i);
    kept.candidates.push_back(candidate);
  }
  // Then the others that ask are questions, too.
  for (Candidate& candidate : kept.candidates) {
    if (put_to_all && candidate.kind == Candidate::bare && candidate.asks) candidate = {};
  }
  run = std::move(kept);
}

// A series of sentences with numbers (…；…；….) is a list even where its last item is short.
void drop_listed_sentences(const Page& page, Run& run) {
  for (std::size_t k = 0; k < run.size(); ++k) {
    const int rank = run.candidates[k].rank;
    if (!run.candidates[k].closed) continue;
    bool peers = false;  // another of the series is a heading, too
    bool listed = false;
    const auto look = [&](std::size_t j) {  // false where the series ends
      const int other = marker_of(page.text_of(run.lines[j])).rank;
      if (other > 0 && other < rank) return false;
      if (run.kind(j) == Candidate::marked) return false;
      if (other == rank) (run.kind(j) == Candidate::numbered ? peers : listed) = true;
      return !listed;
    };
    constexpr std::size_t kReach = 60;
    for (std::size_t j = k; j-- > 0 && k - j <= kReach && look(j);) {
    }
    for (std::size_t j = k + 1; j < run.size() && j - k <= kReach && look(j); ++j) {
    }
    if (listed || !peers) run.candidates[k] = {};
  }
}

// 一、甲 二、乙 with nothing between is a list; so is a series that ends the text.
void drop_lists(const Page& page, Run& run) {
  std::vector<Candidate> kept = run.candidates;
  for (std::size_t k = 0; k < run.size(); ++k) {
    if (run.kind(k) != Candidate::numbered) continue;
    const int rank = run.candidates[k].rank;
    const bool last = k + 1 >= run.size();
    const bool series = !last && marker_of(page.text_of(run.lines[k + 1])).rank == rank;
    const bool after_series =
        k > 0 && run.kind(k - 1) == Candidate::numbered && run.candidates[k - 1].rank == rank;
    if (last || series || (after_series && rank >= 5)) kept[k] = {};
  }
  run.candidates = std::move(kept);
}

// Markup levels 10–15, numbering 21–28, bare 20, or 29 where the numbered headings come first.
std::vector<int> kinds_of(const Run& run) {
  std::vector<int> kinds(run.size(), 0);
  int bare = 0;
  for (std::size_t k = 0; k < run.size(); ++k) {
    const Candidate& candidate = run.candidates[k];
    if (candidate.kind == Candidate::none) continue;
    if (bare == 0 && candidate.kind != Candidate::marked) bare = candidate.kind == Candidate::bare ? 20 : 29;
    kinds[k] = candidate.kind == Candidate::marked     ? 10 + candidate.rank
               : candidate.kind == Candidate::numbered ? 20 + candidate.rank
                                                       : bare;
  }
  return kinds;
}

// Which headings have a sub-heading: two bare lines, or where headings of one kind always have one of another
// right under them that stands nowhere else.
class Pairs {
 public:
  Pairs(const Run& run, const std::vector<int>& kinds) : run_(run), kinds_(kinds) {
    for (std::size_t k = 0; k < kinds.size(); ++k) {
      ++times_[kinds[k]];
      if (k + 1 < kinds.size()) ++followed_[{kinds[k], kinds[k + 1]}];
    }
  }

  bool at(std::size_t k) const {
    if (k + 1 >= kinds_.size() || kinds_[k] == 0 || kinds_[k + 1] == 0) return false;
    if (run_.kind(k + 1) == Candidate::numbered) return false;
    if (kinds_[k] == kinds_[k + 1]) return run_.kind(k) == Candidate::bare;
    const int pairs = followed_.at({kinds_[k], kinds_[k + 1]});
    return pairs >= 2 && pairs == times_.at(kinds_[k]) && pairs == times_.at(kinds_[k + 1]);
  }

 private:
  const Run& run_;
  const std::vector<int>& kinds_;
  std::map<int, int> times_;
  std::map<std::pair<int, int>, int> followed_;
};

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

// `01`, `02` … over headings are the layout's, not the text's.
void label_numbers_above(Page& page, const Run& run) {
  for (std::size_t k = 0; k + 1 < run.size(); ++k) {
    const std::u16string_view view = page.text_of(run.lines[k]);
    const bool number = view.size() <= 2 && std::all_of(view.begin(), view.end(), is_digit);
    if (number && page.labels[run.lines[k + 1]].role == Role::heading)
      page.furnish(run.lines[k], FurnitureKind::other, "inside_not_text");
  }
}

}  // namespace

void label_headings(Page& page, Window window) {
  Run run = body_lines(page, window);
  drop_repeated(page, run);
  drop_lists(page, run);
  drop_listed_sentences(page, run);
  confirm_bare_headings(page, run);
  const std::vector<int> kinds = kinds_of(run);
  const Pairs pairs(run, kinds);
  Levels levels;
  for (std::size_t k = 0; k < run.size(); ++k) {
    if (kinds[k] == 0) continue;
    Label& label = page.labels[run.lines[k]];
    label = {.role = Role::heading, .level = levels.of(kinds[k])};
    if (!pairs.at(k)) continue;
    page.labels[run.lines[k + 1]] = {.role = Role::subheading, .level = label.level};
    ++k;
  }
  label_numbers_above(page, run);
}

}  // namespace shuwen
