// Whom the lines under the title name without a label: in marked elements, beside the date, on a line alone.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "article/byline_marks.h"
#include "article/credits.h"
#include "article/english_head.h"
#include "article/page.h"
#include "article/site.h"

namespace shuwen {

/// Whether the line is nothing but names of persons.
bool names_persons(std::u16string_view text, Span line);

class HeadNames {
 public:
  /// `head` are the lines between the title and the text.
  HeadNames(const Page& page, Window head, std::optional<std::size_t> title, const Site& site,
            Credits& credits, const StructuredArticle& result);

  /// All of it, in the order in which it is believed.
  void run();

  /// Whether the page says 原创: the account wrote the article.
  bool original() const { return original_; }

 private:
  /// What the markup names.
  void marks(EnglishHead* english);
  /// Names beside a date: `2019年11月25日 18:57 某报`, `某网 2019-11-25`, `原创 甲 2019-09-04`.
  void beside_dates();
  /// A line of its own that names the account: under the title, beside the date, above its card.
  void accounts();
  /// Persons on a line of their own right under the title, where nobody else is named.
  void under_title();
  void account(Span name, MarkField field, int sure);
  void medium(Span name, int sure);
  bool has_update(std::size_t line, const Byline& byline) const;
  bool dated_alone(std::size_t line) const;

  const Page& page_;
  Window head_;
  const Site& site_;
  Credits& credits_;
  const StructuredArticle& result_;
  bool original_ = false;
};

}  // namespace shuwen
