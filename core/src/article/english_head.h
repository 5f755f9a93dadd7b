// Whom the head of a page in Latin script names without a label. Beside the date stands who wrote it, or from
// which agency it is; the publisher only where the page itself names none.
#pragma once

#include <string>
#include <vector>

#include "article/byline_marks.h"
#include "article/credits.h"
#include "article/page.h"
#include "article/site.h"

namespace shuwen {

class EnglishHead {
 public:
  EnglishHead(const Page& page, Window head, const Site& site, Credits& credits,
              const StructuredArticle& result);

  /// A stretch that the markup calls the author's or the source's; `named`: the author's name, one word or
  /// several.
  void marked(Span part, bool named);
  /// `Ann Lee - Nov 3, 2021, 10:31 pm CST`, `… PST by Ann Lee`, `Reuters November 18, 2019`.
  void beside_dates();
  /// A line of its own above or under the date.
  void lines();

 private:
  enum class Where : std::uint8_t { name, mark, date, line };
  void take(Span part, Where where);
  bool stated(std::u16string_view name) const;
  void publisher(Span name, int sure);
  bool beside_date(std::size_t line) const;
  bool marked_author(std::size_t line) const;

  const Page& page_;
  Window head_;
  const Site& site_;
  Credits& credits_;
  bool had_authors_;                    // labelled ones
  std::vector<std::u16string> stated_;  // the persons whom metas call authors
};

/// The persons whom the page's facts call its authors.
std::vector<std::u16string> stated_persons(const PageFacts& facts);

}  // namespace shuwen
