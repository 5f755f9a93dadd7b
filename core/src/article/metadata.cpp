#include "article/metadata.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "article/account_card.h"
#include "article/byline_marks.h"
#include "article/credits.h"
#include "article/person_name.h"
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
    original_ = title_.has_value() &&
                (page_.text_of(*title_).starts_with(u"原创") || page_.text_of(*title_).starts_with(u"原創"));
    labelled();
    record();
    marks(head_begin_, head_end_);
    unlabelled();
    accounts();
    above_title();
    inside_and_tail();
    stated_credits(page_, {head_begin_, head_end_}, site_, credits_, result_);
    written();
    subtitles();
    if (update_) credits_.take(*update_, 60);
    for (const Span name : text_authors(page_, window_)) {
      if (!had_authors()) in_text_ = true;
      if (in_text_) credits_.author(name, 85);
    }
    site();
    if (!original_) drop_source_from_authors();
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
      if (piece.field == BylineField::date && is_update(i, piece)) {
        if (!update_ && !piece.value.empty()) update_ = piece;
        continue;
      }
      if (piece.field == BylineField::author && !authors) continue;
      credits_.take(piece, sure);
    }
  }

  // 最后更新, 最新推荐文章于 …: not when the article came out.
  bool is_update(std::size_t i, const BylinePiece& piece) const {
    const Span line = page_.lines[i].span;
    const View before = page_.text().substr(line.begin, piece.value.begin - line.begin);
    return before.find(u"更新") != View::npos || before.find(u"最新") != View::npos ||
           before.find(u"修改") != View::npos || before.find(u"pdated") != View::npos ||
           before.find(u"odified") != View::npos;
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
    return page_.byline[i] && page_.labels[i].role != Role::subtitle;
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

  // Names beside a date without a label: `2019年11月25日 18:57 某报`, `某网 2019-11-25`, `原创 甲
  // 2019-09-04`.
  void unlabelled() {
    if (result_.article.source || credits_.source_left_empty()) return;
    for (std::size_t i = head_begin_; i < head_end_; ++i) {
      if (!page_.byline[i] || page_.labels[i].role == Role::subtitle) continue;
      const Byline byline = parse_byline(page_.text(), page_.lines[i].span);
      if (!byline.has(BylineField::date) || byline.rest.empty()) continue;
      const View line = page_.text_of(i);
      if (line.find(u"更新") != View::npos || line.find(u"最新") != View::npos) continue;
      const Span name = first_name(page_.text(), byline.rest);
      const View view = slice(page_.text(), name);
      if (view.size() < 2 || view.size() > 24 || is_time_zone(view)) continue;
      if (has_update(i, byline) && !after_stroke(page_.text(), name)) continue;
      const bool original = line.starts_with(u"原创") || line.starts_with(u"原創");
      if (original) original_ = true;
      account(name, marked_field(page_.document, name), 80);
      return;
    }
  }

  bool has_update(std::size_t i, const Byline& byline) const {
    return std::any_of(byline.pieces.begin(), byline.pieces.end(),
                       [&](const BylinePiece& p) { return p.field == BylineField::date && is_update(i, p); });
  }

  // A name with no label: the medium, or a person on a site of many authors.
  void account(Span name, MarkField field, int sure) {
    const bool person = site_.accounts == Accounts::people ||
                        (field == MarkField::author && site_.accounts != Accounts::media &&
                         is_person_name(slice(page_.text(), name)));
    if (person) {
      if (result_.article.authors.empty()) credits_.author(name, sure - 10);
      return;
    }
    medium(name, sure);
  }

  // On a page marked 原创 the account is the author too.
  void medium(Span name, int sure) {
    credits_.source(name, sure);
    if (is_media_name(slice(page_.text(), name))) return;
    if (original_ && result_.article.authors.empty() && result_.article.source &&
        result_.article.source->span == name)
      credits_.author(name, sure - 10);
  }

  // What the markup names in the head's lines.
  void marks(std::size_t from, std::size_t to) {
    if (from >= to || !page_.html()) return;
    const std::uint32_t begin = page_.lines[from].span.begin;
    const std::uint32_t end = page_.lines[to - 1].span.end;
    bool author_open = result_.article.authors.empty();
    for (const Mark& mark : page_.document.marks) {
      if (mark.span.begin < begin || mark.span.end > end || mark.span.size() > 40) continue;
      const Byline parsed = parse_byline(page_.text(), mark.span);
      const bool labelled = std::any_of(parsed.pieces.begin(), parsed.pieces.end(),
                                        [](const BylinePiece& p) { return !p.label.empty(); });
      if (labelled || furniture_by_words(slice(page_.text(), mark.span), static_cast<int>(mark.span.size())))
        continue;
      const MarkField field = field_of_hints(mark.hints);
      if (!mark.datetime.empty() && !credits_.dated())
        credits_.stated_date(std::u16string(mark.datetime.begin(), mark.datetime.end()), 85);
      if (parsed.has(BylineField::date)) {
        for (const BylinePiece& piece : parsed.pieces)
          credits_.take(piece, 85);
        continue;
      }
      if (field == MarkField::source && !credits_.source_left_empty()) medium(mark.span, 85);
      if (field == MarkField::author && author_open) {
        for (const Span name : split_names(page_.text(), mark.span)) {
          if (result_.article.source && result_.article.source->text == slice(page_.text(), name)) continue;
          // A pen name is believed where the markup says more than `author`.
          const bool named = mark.hints.find("author_name") != std::string::npos ||
                             mark.hints.find("author-name") != std::string::npos;
          if (named || is_person_name(slice(page_.text(), name))) credits_.author(name, 80);
        }
      }
    }
  }

  // A line of its own that names the account: under the title, beside the date, above its card.
  void accounts() {
    if (result_.article.source || credits_.source_left_empty()) return;
    if (read_account_card(page_, {head_begin_, head_end_}, credits_)) return;
    for (std::size_t i = head_begin_; i < head_end_ && i < head_begin_ + 8; ++i) {
      const Line& line = page_.lines[i];
      if (page_.byline[i] || page_.record.has_line(i) || page_.hits[i] || line.weight < 2 ||
          line.weight > 24 || line.stops > 0 || line.commas > 0)
        continue;
      const int container = page_.block_of(i).container;
      MarkField field = marked_field(page_.document, line.span);
      for (int c = container, up = 0; field == MarkField::none && c >= 0 && up < 3; ++up) {
        const Container& holder = page_.document.containers[static_cast<std::size_t>(c)];
        field = field_of_hints(holder.hints);
        c = holder.parent;
      }
      const View name = page_.text_of(i);
      if (name.ends_with(u"时间") || name.ends_with(u"日期")) continue;  // a form's field above its date
      const bool beside_date =
          (i + 1 < head_end_ && dated_alone(i + 1)) || (i > head_begin_ && dated_alone(i - 1));
      if (field == MarkField::none && !beside_date && !is_account_line(page_, i)) continue;
      if (field == MarkField::date) continue;
      account(line.span, field, 75);
      return;
    }
  }

  bool dated_alone(std::size_t i) const {
    const auto date = find_date(page_.text_of(i));
    return page_.byline[i] && date && date->span.size() + 6 >= page_.lines[i].span.size();
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
    if (!site_.name.empty() && site_.name.size() <= 20) credits_.source(View(site_.name), 40);
  }

  const Page& page_;
  Window window_;
  std::optional<std::size_t> title_;
  StructuredArticle& result_;
  Credits credits_;
  Site site_;
  std::size_t head_begin_ = 0;
  std::size_t head_end_ = 0;
  bool original_ = false;
  bool in_text_ = false;
  std::optional<BylinePiece> update_;  // says when the page was changed; better than no date
};

}  // namespace

void read_metadata(const Page& page, Window window, std::optional<std::size_t> title,
                   StructuredArticle& result) {
  Reader(page, window, title, result).run();
}

}  // namespace shuwen
