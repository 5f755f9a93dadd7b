// Collects what by-lines say into an article; the first that says a thing wins.
#pragma once

#include <string_view>

#include "article/article.h"
#include "article/page.h"

namespace shuwen {

class Credits {
 public:
  Credits(const Page& page, StructuredArticle& result) : page_(page), result_(result) {}

  /// A piece of a by-line. `sure`: 0 to 100, kept as the field's confidence.
  void take(const BylinePiece& piece, int sure);
  void source(Span value, int sure);
  /// A source that is no slice of the text.
  void source(std::u16string_view value, int sure);
  void author(Span name, int sure);
  void author(std::u16string_view name, int sure);
  void editor(Span name);
  /// The first date inside a slice of the text.
  void dated_by(Span value, int sure);
  /// A date in a text outside the page's (a meta, a script).
  void stated_date(std::u16string_view value, int sure);

  /// Whether a source label stood there with nothing after it: then the page says it has none.
  bool source_left_empty() const { return source_left_empty_; }
  bool dated() const { return result_.article.published.has_value(); }

 private:
  void date(const FoundDate& date, Span where, int sure);
  void infer_year(FoundDate date, Span where);

  const Page& page_;
  StructuredArticle& result_;
  bool source_left_empty_ = false;
  bool year_sought_ = false;
};

}  // namespace shuwen
