#include "article/metadata.h"

#include <algorithm>
#include <string>
#include <vector>

#include "article/credits.h"
#include "article/head_names.h"
#include "article/language.h"
#include "article/site.h"
#include "article/stated_credits.h"
#include "article/text_authors.h"
#include "article/title.h"
#include "article/unlabelled_names.h"
#include "text/chars.h"

namespace shuwen {
namespace {

using View = std::u16string_view;

constexpr std::size_t kHeaderReach = 8;  // lines above the title that may carry its by-line
constexpr std::size_t kBelowTitle = 14;  // lines below it
constexpr std::size_t kTailReach = 14;   // lines after the text that may carry credits

class Reader {
 public:
  Reader(const Page& page, Window window, std::optional<std::size_t> title, StructuredArticle& result)
      : page_(page),
        window_(window),
        title_(title),
        result_(result),
        credits_(page, result),
        site_(site_of(page.document.facts)) {
    const std::size_t anchor = title_ ? *title_ : window_.begin;
    head_begin_ = title_ ? *title_ + 1 : (anchor > kBelowTitle ? anchor - kBelowTitle : 0);
    head_end_ = std::min(page_.lines.size(), std::max(window_.begin, head_begin_));
    if (head_end_ > head_begin_ + 2 * kBelowTitle) head_end_ = head_begin_ + 2 * kBelowTitle;
  }

  void run() {
    if (window_.empty()) {  // a list or a prompt: its dates are those of other pages
      stated_credits(page_, {head_begin_, head_end_}, site_, credits_, result_);
      return;
    }
    HeadNames names(page_, {head_begin_, head_end_}, title_, site_, credits_, result_);
    labelled();
    record();
    names.run();
    above_title();
    inside_and_tail();
    stated_credits(page_, {head_begin_, head_end_}, site_, credits_, result_);
    written();
    subtitles();
    if (update_) credits_.take(*update_, 60);
    for (const Span name : text_authors(page_, {head_begin_, head_end_}, window_)) {
      if (!had_authors()) in_text_ = true;
      if (in_text_) credits_.author(name, 85);
    }
    if (const auto agency = dateline_agency(page_, {title_.value_or(window_.begin), window_.end}))
      credits_.source(*agency, 50);
    site();
    if (!names.original()) drop_source_from_authors();
  }

 private:
  // `作者：某报`: the medium named a second time.
  void drop_source_from_authors() {
    if (!result_.article.source) return;
    std::erase_if(result_.article.authors,
                  [&](const Excerpt& author) { return author.text == result_.article.source->text; });
    if (result_.article.authors.empty()) result_.confidence.authors = 0;
  }

  bool had_authors() const { return !result_.article.authors.empty() && !in_text_; }

  void read_line(std::size_t i, int sure, bool authors = true) {
    const Byline byline = parse_byline(page_.text(), page_.lines[i].span);
    for (const BylinePiece& piece : byline.pieces) {
      if (piece.field == BylineField::date && tells_update(page_.text(), page_.lines[i].span, piece)) {
        if (!update_ && !piece.value.empty()) update_ = piece;
        continue;
      }
      if (piece.field == BylineField::author && !authors) continue;
      credits_.take(piece, sure);
    }
  }

  void labelled() {
    for (std::size_t i = head_begin_; i < head_end_; ++i) {
      if (reads_as_byline(i) && !is_bare_date(i)) read_line(i, 95);
    }
    for (std::size_t i = head_begin_; i < head_end_; ++i) {
      if (reads_as_byline(i) && is_bare_date(i)) read_line(i, 95);
    }
  }

  bool reads_as_byline(std::size_t i) const {
    return page_.byline[i] && page_.labels[i].role != Role::subtitle && !credits_quotation(i);
  }

  // “A serious concern …” / Source: Harbour Ministry, May 5, 2021: whose words the line above are.
  bool credits_quotation(std::size_t i) const {
    if (i == 0 || i == head_begin_) return false;
    const View above = page_.text_of(i - 1);
    return above.size() > 2 && above.front() == u'“' && above.back() == u'”' &&
           page_.text_of(i).starts_with(u"Source");
  }

  // （2023年10月5日）: the day of a speech as often as of the publication; a date with its clock or label
  // goes before it.
  bool is_bare_date(std::size_t i) const {
    const Byline byline = parse_byline(page_.text(), page_.lines[i].span);
    return byline.pieces.size() == 1 && byline.has(BylineField::date) && !byline.labelled() &&
           byline.pieces.front().date.hour < 0;
  }

  // ——某月某日在某会议上: when it was said, which dates it only where nothing else does.
  void subtitles() {
    for (std::size_t i = head_begin_; i < head_end_; ++i) {
      if (page_.labels[i].role == Role::subtitle && page_.byline[i]) read_line(i, 60);
    }
  }

  // What the record of a document says; the day it was written on dates it only where nothing else does.
  void record() {
    for (const RecordField field : {RecordField::source, RecordField::issuer}) {
      if (const RecordPiece* piece = page_.record.first(field)) credits_.source(piece->value, 85);
    }
    if (const RecordPiece* piece = page_.record.first(RecordField::published))
      credits_.dated_by(piece->value, 85);
  }

  void written() {
    if (const RecordPiece* piece = page_.record.first(RecordField::written))
      credits_.dated_by(piece->value, 70);
  }

  void above_title() {
    if (!title_) return;
    const std::size_t from = *title_ > kHeaderReach ? *title_ - kHeaderReach : 0;
    for (std::size_t i = *title_; i-- > from;) {
      const bool tool = page_.hits[i] && page_.hits[i]->kind != FurnitureKind::credit;
      if (!page_.byline[i] || tool) continue;
      const Byline byline = parse_byline(page_.text(), page_.lines[i].span);
      const bool source = byline.has(BylineField::source) || byline.has(BylineField::author);
      if (source || !credits_.dated()) read_line(i, 80);
    }
  }

  // Credits inside the text's lines and after it.
  void inside_and_tail() {
    const bool authors = !result_.article.authors.empty();
    const std::size_t end = std::min(page_.lines.size(), window_.end + kTailReach);
    for (std::size_t i = window_.begin; i < end; ++i) {
      const Label& label = page_.labels[i];
      const bool signed_date = label.role == Role::body && page_.lines[i].stops == 0;
      if ((label.role != Role::furniture && !signed_date) || !page_.byline[i]) continue;
      if (credits_quotation(i)) continue;
      if (page_.text_of(i).find(u"(@") != View::npos) continue;  // — Ann Lee (@annlee) May 3, 2021: a post
      if (label.kind == FurnitureKind::related || label.kind == FurnitureKind::comment ||
          label.kind == FurnitureKind::copyright)
        continue;
      const View line = page_.text_of(i);
      // `来源：网络` under a text tells of its pictures as often as of itself: weaker than any name in the
      // head.
      read_line(i, 70, !authors);
      posted_line(i, line);
    }
  }

  // `posted @ 2024-05-09 14:45 甲 阅读(430)`: who posted.
  void posted_line(std::size_t i, View line) {
    if (!result_.article.authors.empty() || !line.starts_with(u"posted")) return;
    const Span name = first_name(page_.text(), parse_byline(page_.text(), page_.lines[i].span).rest);
    if (!name.empty()) credits_.author(name, 70);
  }

  // Without any other source the site itself is it.
  void site() {
    if (result_.article.source || credits_.source_left_empty() || !page_.html() || window_.empty()) return;
    // Review - and more: the end of the headline itself.
    if (site_.from_title && result_.article.title && result_.article.title->text.ends_with(site_.name) &&
        is_latin_language(result_.article.language))
      return;
    if (!site_.name.empty() && site_.name.size() <= longest_site_name(site_.name))
      credits_.source(View(site_.name), 40);
  }

  const Page& page_;
  Window window_;
  std::optional<std::size_t> title_;
  StructuredArticle& result_;
  Credits credits_;
  Site site_;
  std::size_t head_begin_ = 0;
  std::size_t head_end_ = 0;
  bool in_text_ = false;
  std::optional<BylinePiece> update_;  // says when the page was changed; better than no date
};

}  // namespace

void read_metadata(const Page& page, Window window, std::optional<std::size_t> title,
                   StructuredArticle& result) {
  Reader(page, window, title, result).run();
}

}  // namespace shuwen
