// Figures of table cells as metrics.
#pragma once

#include <map>
#include <memory>
#include <tuple>

#include "metrics/metrics.h"
#include "metrics/sentences/sentence.h"
#include "metrics/tables/tables.h"

namespace shuwen {

/// What every metric takes over from its figure and passage.
Metric metric_of(const Reading& reading, const Sentence& sentence, const Figure& figure);

class CellDescriber {
 public:
  CellDescriber(const Reading& reading, const StructuredArticle& article,
                const std::vector<Mention>& mentions)
      : reading_(reading), article_(article), mentions_(mentions) {}

  /// Whether the sentence is a cell of a table with heads, a year that heads a column, or beside its label.
  bool takes(const Sentence& sentence);
  /// Adds the figures of such a sentence.
  void add(const Sentence& sentence, Metrics& found);
  /// Links the cells to their totals and excludes the units of heads, when all sentences are read.
  void finish(Metrics& found);

 private:
  const TableReader& table(int index);
  void exclude(const Passage& passage, ExclusionReason reason, Metrics& found);
  /// 面积 | 1300平方公里: a figure beside its label, in a table without heads.
  bool is_value(const Sentence& sentence, const Table& table) const;

  const Reading& reading_;
  const StructuredArticle& article_;
  const std::vector<Mention>& mentions_;
  std::map<int, std::unique_ptr<TableReader>> tables_;
  bool sorted_ = true;  // what was excluded, until something is added out of order
  std::map<std::tuple<int, int, int>, std::uint32_t> metrics_;  // by table, row, column
};

}  // namespace shuwen
