// What each initiative achieved: the figures of the sentences that report on it.
#include <algorithm>

#include "entities/entities.h"
#include "entities/sentence_bounds.h"

namespace shuwen {
namespace {

struct Mark {
  Span span;
  std::uint32_t initiative;
};

bool heading(PassageRole role) {
  return role == PassageRole::heading || role == PassageRole::subheading;
}

/// Goes through the figures and the mentions of one passage in the order of the text. A figure belongs to the
/// initiatives of its own sentence, else to those the paragraph, or its heading, turned to last.
class Linker {
 public:
  Linker(std::vector<Initiative>& initiatives, const StructuredArticle& article,
         const std::vector<Metric>& metrics)
      : initiatives_(initiatives), text_(article.text), metrics_(metrics) {
    for (std::size_t i = 0; i < initiatives.size(); ++i) {
      for (const Span span : initiatives[i].mentions)
        marks_.push_back({span, static_cast<std::uint32_t>(i)});
    }
    std::sort(marks_.begin(), marks_.end(), [](const Mark& a, const Mark& b) { return a.span < b.span; });
    for (std::size_t i = 0; i < metrics.size(); ++i)
      order_.push_back(static_cast<std::uint32_t>(i));
    std::stable_sort(order_.begin(), order_.end(), [&](std::uint32_t a, std::uint32_t b) {
      return metrics[a].span.begin < metrics[b].span.begin;
    });
  }

  void passage(const Passage& passage) {
    const Span span = passage.span;
    auto mark = std::lower_bound(marks_.begin(), marks_.end(), span.begin,
                                 [](const Mark& m, std::uint32_t at) { return m.span.begin < at; });
    Position metric =
        std::lower_bound(order_.cbegin(), order_.cend(), span.begin,
                         [&](std::uint32_t i, std::uint32_t at) { return metrics_[i].span.begin < at; });
    if (heading(passage.role)) current_.clear();
    const bool from_heading = !current_.empty();
    if (!from_heading_) current_.clear();
    Span sentence{span.begin, span.begin};
    while (mark != marks_.end() && mark->span.begin < span.end) {
      report(metric, mark->span.begin);
      sentence = sentence_around(text_, span, mark->span.begin);
      std::vector<std::uint32_t> here;
      for (; mark != marks_.end() && mark->span.begin < std::min(sentence.end, span.end); ++mark) {
        here.push_back(mark->initiative);
      }
      // Figures of this sentence that stand before the name are its, too.
      current_ = std::move(here);
      for (auto back = metric; back != order_.cbegin();) {
        --back;
        if (metrics_[*back].span.begin < sentence.begin) break;
        link(*back);
      }
      report(metric, sentence.end);
    }
    report(metric, span.end);
    from_heading_ = heading(passage.role) ? !current_.empty() : from_heading_ && from_heading;
  }

 private:
  using Position = std::vector<std::uint32_t>::const_iterator;

  void report(Position& metric, std::uint32_t end) {
    for (; metric != order_.cend() && metrics_[*metric].span.begin < end; ++metric)
      link(*metric);
  }

  void link(std::uint32_t metric) {
    if (metrics_[metric].region != Region::article) return;
    for (const std::uint32_t i : current_) {
      auto& linked = initiatives_[i].metrics;
      if (initiatives_[i].region != Region::article) continue;
      const auto at = std::lower_bound(linked.begin(), linked.end(), metric);
      if (at == linked.end() || *at != metric) linked.insert(at, metric);
    }
  }

  std::vector<Initiative>& initiatives_;
  std::u16string_view text_;
  const std::vector<Metric>& metrics_;
  std::vector<Mark> marks_;
  std::vector<std::uint32_t> order_;    ///< metrics in the order of the text
  std::vector<std::uint32_t> current_;  ///< the initiatives the text speaks of
  bool from_heading_ = false;           ///< `current_` comes from the heading above
};

}  // namespace

void link_metrics(std::vector<Initiative>& initiatives, const StructuredArticle& article,
                  const std::vector<Metric>& metrics) {
  if (initiatives.empty() || metrics.empty()) return;
  Linker linker(initiatives, article, metrics);
  for (const Passage& passage : article.passages) {
    if (passage.region == Region::article && passage.table < 0) linker.passage(passage);
  }
}

}  // namespace shuwen
