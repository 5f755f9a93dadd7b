#include "article/head_names.h"

#include <algorithm>
#include <vector>

#include "article/account_card.h"
#include "article/language.h"
#include "article/person_name.h"
#include "article/title.h"
#include "article/unlabelled_names.h"
#include "text/chars.h"

namespace shuwen {

using View = std::u16string_view;

bool names_persons(std::u16string_view text, Span line) {
  constexpr std::size_t kShortest = 3;  // of two characters words of menus look the same
  constexpr std::size_t kLongestLine = 24;
  if (line.size() > kLongestLine) return false;
  const std::vector<Span> names = split_names(text, line);
  return !names.empty() && std::all_of(names.begin(), names.end(), [&](Span name) {
    const View view = slice(text, name);
    return view.size() >= kShortest && is_person_name(view) && !is_media_name(view) &&
           View(u"省市县区镇乡村街路馆部会站").find(view.back()) == View::npos;
  });
}

HeadNames::HeadNames(const Page& page, Window head, std::optional<std::size_t> title, const Site& site,
                     Credits& credits, const StructuredArticle& result)
    : page_(page), head_(head), site_(site), credits_(credits), result_(result) {
  original_ = title.has_value() &&
              (page_.text_of(*title).starts_with(u"原创") || page_.text_of(*title).starts_with(u"原創"));
}

void HeadNames::run() {
  if (is_latin_language(result_.article.language)) {
    EnglishHead english(page_, head_, site_, credits_, result_);
    marks(&english);
    english.beside_dates();
    english.lines();
    return;
  }
  marks(nullptr);
  beside_dates();
  accounts();
  under_title();
}

void HeadNames::marks(EnglishHead* english) {
  if (head_.empty() || !page_.html()) return;
  const std::uint32_t begin = page_.lines[head_.begin].span.begin;
  const std::uint32_t end = page_.lines[head_.end - 1].span.end;
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
    // A pen name is believed where the markup says more than `author`.
    const bool named = mark.hints.find("author_name") != std::string::npos ||
                       mark.hints.find("author-name") != std::string::npos;
    if (english != nullptr) {
      if (field == MarkField::source || field == MarkField::author) english->marked(mark.span, named);
      continue;
    }
    if (field == MarkField::source && !credits_.source_left_empty()) medium(mark.span, 85);
    if (field == MarkField::author && author_open) {
      for (const Span name : split_names(page_.text(), mark.span)) {
        if (result_.article.source && result_.article.source->text == slice(page_.text(), name)) continue;
        if (named || is_person_name(slice(page_.text(), name))) credits_.author(name, 80);
      }
    }
  }
}

void HeadNames::beside_dates() {
  if (result_.article.source || credits_.source_left_empty()) return;
  for (std::size_t i = head_.begin; i < head_.end; ++i) {
    if (!page_.byline[i] || page_.labels[i].role == Role::subtitle) continue;
    const Byline byline = parse_byline(page_.text(), page_.lines[i].span);
    if (!byline.has(BylineField::date) || byline.rest.empty()) continue;
    const View line = page_.text_of(i);
    if (line.find(u"更新") != View::npos || line.find(u"最新") != View::npos) continue;
    const Span name = first_name(page_.text(), byline.rest);
    const View view = slice(page_.text(), name);
    const std::size_t longest = is_latin(view.empty() ? u'\0' : view[0]) ? 60 : 24;
    if (view.size() < 2 || view.size() > longest || is_time_zone(view)) continue;
    if (has_update(i, byline) && !beside_stroke(page_.text(), name)) continue;
    const bool original = line.starts_with(u"原创") || line.starts_with(u"原創");
    if (original) original_ = true;
    account(name, marked_field(page_.document, name), 80);
    return;
  }
}

void HeadNames::accounts() {
  if (result_.article.source || credits_.source_left_empty()) return;
  if (read_account_card(page_, head_, credits_)) return;
  for (std::size_t i = head_.begin; i < head_.end && i < head_.begin + 8; ++i) {
    const Line& line = page_.lines[i];
    if (page_.byline[i] || page_.record.has_line(i) || page_.hits[i] || line.weight < 2 || line.weight > 24 ||
        line.stops > 0 || line.commas > 0)
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
        (i + 1 < head_.end && dated_alone(i + 1)) || (i > head_.begin && dated_alone(i - 1));
    if (field == MarkField::none && !beside_date && !is_account_line(page_, i)) continue;
    if (field == MarkField::date) continue;
    account(line.span, field, 75);
    return;
  }
}

void HeadNames::under_title() {
  if (!result_.article.authors.empty() || head_.empty()) return;
  std::size_t i = head_.begin;
  while (i < head_.end && page_.labels[i].role == Role::subtitle)
    ++i;
  const bool closed = i + 1 == head_.end || (i + 1 < head_.end && page_.byline[i + 1]);
  if (i >= head_.end || !closed || page_.byline[i] || page_.hits[i] || page_.record.has_line(i)) return;
  if (!names_persons(page_.text(), page_.lines[i].span)) return;
  for (const Span name : split_names(page_.text(), page_.lines[i].span))
    credits_.author(name, 65);
}

bool HeadNames::has_update(std::size_t i, const Byline& byline) const {
  return std::any_of(byline.pieces.begin(), byline.pieces.end(), [&](const BylinePiece& p) {
    return p.field == BylineField::date && tells_update(page_.text(), page_.lines[i].span, p);
  });
}

// A name with no label: the medium, or a person on a site of many authors.
void HeadNames::account(Span name, MarkField field, int sure) {
  // 記者甲／某地報導: who reports, and from where.
  for (const View role : {View(u"记者"), View(u"記者"), View(u"通讯员"), View(u"通訊員")}) {
    if (!slice(page_.text(), name).starts_with(role)) continue;
    if (!result_.article.authors.empty()) return;
    for (const Span author : split_names(page_.text(), name)) {
      if (is_person_name(slice(page_.text(), author))) credits_.author(author, sure);
    }
    return;
  }
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
void HeadNames::medium(Span name, int sure) {
  credits_.source(name, sure);
  if (is_media_name(slice(page_.text(), name))) return;
  if (original_ && result_.article.authors.empty() && result_.article.source &&
      result_.article.source->span == name)
    credits_.author(name, sure - 10);
}

bool HeadNames::dated_alone(std::size_t i) const {
  const auto date = find_date(page_.text_of(i));
  return page_.byline[i] && date && date->span.size() + 6 >= page_.lines[i].span.size();
}

}  // namespace shuwen
