#include "article/bare_headings.h"

#include <algorithm>
#include <cstdlib>
#include <string_view>
#include <vector>

#include "article/headings.h"

namespace shuwen {
namespace {

using View = std::u16string_view;
using Candidate = HeadingCandidate;
using Run = HeadingRun;

// Neighbouring bare lines.
struct Stretch {
  std::size_t begin = 0;
  std::size_t end = 0;
  bool kept = false;

  std::size_t size() const { return end - begin; }
};

// Chooses the bare lines that their neighbours and their likes confirm.
class BareHeadings {
 public:
  BareHeadings(Page& page, Run& run) : page_(page), run_(run) {}

  void run() {
    find();
    drop_plain();
    settle_pairs();
    drop_lonely();
    for (const Stretch& stretch : stretches_) {
      for (std::size_t k = stretch.begin; k < stretch.end; ++k) {
        if (!stretch.kept) run_.candidates[k] = {};
      }
    }
  }

 private:
  const Line& line(std::size_t k) const { return page_.lines[run_.lines[k]]; }
  View view(std::size_t k) const { return page_.text_of(run_.lines[k]); }

  void find() {
    for (std::size_t k = 0; k < run_.size();) {
      if (run_.kind(k) != Candidate::bare) {
        text_above_ = text_above_ || (line(k).stops > 0 && is_running_text(page_, run_.lines[k]));
        ++k;
        continue;
      }
      Stretch stretch{k, k};
      while (stretch.end < run_.size() && run_.kind(stretch.end) == Candidate::bare)
        ++stretch.end;
      const std::size_t next = stretch.end;
      const bool followed =
          next < run_.size() && (is_running_text(page_, run_.lines[next]) || marker_of(view(next)).rank > 0);
      stretch.kept = followed && stretch.size() <= 2 && !goes_on(k) &&
                     (text_above_ || !is_salutation(next)) &&
                     (text_above_ || !is_speaker_line(view(next - 1))) && !in_list(stretch);
      if (!text_above_) ++at_top_;
      stretches_.push_back(stretch);
      k = stretch.end;
    }
  }

  // One of several lines with bullets.
  bool in_list(const Stretch& stretch) const {
    if (!run_.candidates[stretch.begin].bulleted) return false;
    return stretch.size() > 1 || (stretch.end < run_.size() && line(stretch.end).bullet > 0) ||
           (stretch.begin > 0 && line(stretch.begin - 1).bullet > 0);
  }

  // The line before it ends inside a sentence: verse, or lines that were broken by hand.
  bool goes_on(std::size_t k) const {
    if (k == 0) return false;
    const View before = view(k - 1);
    return before.ends_with(u"，") || before.ends_with(u",") || before.ends_with(u"、");
  }

  // 各位代表：, 女士们、先生们：
  bool is_salutation(std::size_t k) const {
    constexpr int kLongest = 30;
    return k < run_.size() && line(k).colon && line(k).stops == 0 && line(k).weight <= kLongest;
  }

  // On a page with markup a heading is set apart by its looks.
  void drop_plain() {
    if (!page_.html() || plain_headings()) return;
    const bool bold_only = bold_headings();
    for (Stretch& stretch : stretches_) {
      const auto plain = [&](std::size_t k) {
        const Block& block = page_.block_of(run_.lines[k]);
        return !block.bold && (bold_only || block.kind != BlockKind::heading);
      };
      while (stretch.size() > 0 && plain(stretch.begin))
        run_.candidates[stretch.begin++] = {};
      while (stretch.size() > 0 && plain(stretch.end - 1))
        run_.candidates[--stretch.end] = {};
    }
  }

  // … but for text that was pasted without any looks: paragraphs that end like paragraphs, and lone lines
  // over them.
  bool plain_headings() const {
    constexpr int kShortest = 4;
    constexpr int kLongest = 24;
    constexpr int kShortestText = 16;
    if (stretches_.size() < 2) return false;
    for (std::size_t k = 0; k < run_.size(); ++k) {
      if (run_.kind(k) == Candidate::marked || run_.kind(k) == Candidate::numbered) return false;
    }
    return std::all_of(stretches_.begin(), stretches_.end(), [&](const Stretch& stretch) {
      const std::size_t k = stretch.begin;
      const std::size_t i = run_.lines[k];
      const auto paragraph = [&](std::size_t j) {
        return j < run_.size() && line(j).closed && line(j).weight >= kShortestText &&
               line(j).block == line(k).block + (j - k);
      };
      return stretch.size() == 1 && line(k).weight >= kShortest && line(k).weight <= kLongest &&
             page_.block_of(i).link_units == 0 && (k == 0 || paragraph(k - 1)) && paragraph(k + 1);
    });
  }

  bool bold_headings() const {
    for (std::size_t k = 0; k < run_.size(); ++k) {
      if (run_.kind(k) != Candidate::none && page_.block_of(run_.lines[k]).bold) return true;
    }
    return false;
  }

  // Heading and sub-heading come in pairs throughout. A pair among single headings is one of them and a line
  // that belongs to a picture: the headings of an article are cut to one length, the other line is not.
  void settle_pairs() {
    std::vector<int> singles;
    std::size_t pairs = 0;
    for (const Stretch& stretch : stretches_) {
      if (!stretch.kept) continue;
      if (stretch.size() == 1) singles.push_back(line(stretch.begin).weight);
      pairs += stretch.size() == 2;
    }
    constexpr std::size_t kSinglesToAPair = 3;
    if (pairs == 0 || singles.size() < (pairs == 1 ? 2 : kSinglesToAPair * pairs)) return;
    std::sort(singles.begin(), singles.end());
    const int usual = singles[singles.size() / 2];
    for (Stretch& stretch : stretches_) {
      if (!stretch.kept || stretch.size() != 2) continue;
      const auto difference = [&](std::size_t k) { return std::abs(line(k).weight - usual); };
      const bool first = difference(stretch.begin) < difference(stretch.begin + 1);
      const std::size_t odd = first ? --stretch.end : stretch.begin++;
      page_.labels[run_.lines[odd]] = {.role = Role::caption};
      run_.candidates[odd] = {};
    }
  }

  // A word of two characters, or a question, is a heading only beside its likes; a bare line above all text
  // divides nothing when it is the only one.
  void drop_lonely() {
    std::size_t two = 0;
    std::size_t bulleted = 0;
    std::size_t questions = 0;
    std::size_t others = 0;
    for (const Stretch& stretch : stretches_) {
      if (!stretch.kept || stretch.size() == 0) continue;
      const Candidate& first = run_.candidates[stretch.begin];
      bulleted += first.bulleted;
      (line(stretch.begin).weight <= 2 ? two : first.asks ? questions : others) += 1;
    }
    for (std::size_t s = 0; s < stretches_.size(); ++s) {
      Stretch& stretch = stretches_[s];
      if (!stretch.kept || stretch.size() == 0 || page_.html()) continue;
      if (line(stretch.begin).weight <= 2 && two < 2) stretch.kept = false;
      if (run_.candidates[stretch.begin].bulleted && bulleted < 2) stretch.kept = false;
      if (run_.candidates[stretch.begin].asks && others == 0 && questions < 2) stretch.kept = false;
      if (s < at_top_ && two + questions + others < 2 && !numbered_below(stretch.end)) stretch.kept = false;
    }
  }

  bool numbered_below(std::size_t from) const {
    for (std::size_t k = from; k < run_.size(); ++k) {
      if (run_.kind(k) == Candidate::numbered || run_.kind(k) == Candidate::marked) return true;
    }
    return false;
  }

  Page& page_;
  Run& run_;
  std::vector<Stretch> stretches_;
  std::size_t at_top_ = 0;  // stretches above all running text
  bool text_above_ = false;
};

}  // namespace

void confirm_bare_headings(Page& page, HeadingRun& run) {
  BareHeadings(page, run).run();
}

}  // namespace shuwen
