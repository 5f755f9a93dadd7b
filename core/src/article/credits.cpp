#include "article/credits.h"

#include <algorithm>
#include <string>
#include <vector>

#include "text/chars.h"

namespace shuwen {
namespace {

using View = std::u16string_view;

constexpr std::size_t kLongestSource = 40;

bool has_letters(View text) {
  return std::any_of(text.begin(), text.end(), [](char16_t c) { return is_cjk(c) || is_latin(c); });
}

// A form's placeholder: crosses, dashes, 无.
bool is_placeholder(View text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char16_t c) {
    return c == u'X' || c == u'x' || c == u'×' || c == u'Ｘ' || c == u'*' || c == u'-' || c == u'无' ||
           is_blank(c);
  });
}

// Closing brackets without their opening ones, and the brackets of a note: 某网[整理].
Span clean(View text, Span value) {
  const View view = slice(text, value);
  const std::size_t note = view.find_first_of(u"[【");
  if (note != View::npos && note > 0) value.end = value.begin + static_cast<std::uint32_t>(note);
  while (!value.empty() && View(u"）)】]》」”\"|｜,，;；").find(text[value.end - 1]) != View::npos &&
         slice(text, value).find_first_of(u"（(【[《「“") == View::npos)
    --value.end;
  for (const View label : {View(u"来源："), View(u"来源:"), View(u"《")}) {
    const bool quoted = label == u"《" && slice(text, value).ends_with(u"》");
    if (slice(text, value).starts_with(label) && (label.size() > 1 || quoted)) {
      value.begin += static_cast<std::uint32_t>(label.size());
      if (quoted) --value.end;
    }
  }
  return trim(text, value);
}

constexpr std::size_t kMostNames = 60;

// Whether the list has the name already, or has enough.
template <class List>
bool known(const List& list, View name) {
  return list.size() >= kMostNames ||
         std::any_of(list.begin(), list.end(), [&](const Excerpt& e) { return e.text == name; });
}

}  // namespace

void Credits::take(const BylinePiece& piece, int sure) {
  switch (piece.field) {
    case BylineField::date:
      date(piece.date, piece.value, sure);
      break;
    case BylineField::source:
      if (piece.value.empty() && sure >= 90) source_left_empty_ = true;
      source(piece.value, sure);
      break;
    case BylineField::author:
      if (author_word(slice(page_.text(), piece.value)) == AuthorWord::source) {
        source(piece.value, sure);
        break;
      }
      for (const Span name : split_names(page_.text(), piece.value)) {
        if (author_word(slice(page_.text(), name)) == AuthorWord::source)
          source(name, sure);  // By Reuters Staff
        else
          author(name, sure);
      }
      break;
    case BylineField::editor:
      for (const Span name : split_names(page_.text(), piece.value))
        editor(name);
      break;
    case BylineField::original_title:
    case BylineField::ignore:
      break;
  }
}

void Credits::source(Span value, int sure) {
  value = clean(page_.text(), value);
  const View view = slice(page_.text(), value);
  if (result_.article.source || view.empty() || view.size() > kLongestSource || !has_letters(view) ||
      is_placeholder(view))
    return;
  result_.article.source = Excerpt{std::u16string(view), value, {}};
  result_.confidence.source = sure;
}

void Credits::source(std::u16string_view value, int sure) {
  const Span cut = clean(value, trim(value, {0, static_cast<std::uint32_t>(value.size())}));
  const View view = slice(value, cut);
  if (result_.article.source || view.empty() || view.size() > kLongestSource || !has_letters(view) ||
      is_placeholder(view))
    return;
  result_.article.source = Excerpt{std::u16string(view), std::nullopt, {}};
  result_.confidence.source = sure;
}

void Credits::author(Span name, int sure) {
  const View view = slice(page_.text(), name);
  if (view.empty() || is_placeholder(view) || known(result_.article.authors, view)) return;
  result_.article.authors.push_back({std::u16string(view), name, {}});
  result_.confidence.authors = std::max(result_.confidence.authors, sure);
}

void Credits::author(std::u16string_view name, int sure) {
  if (name.empty() || name.size() > kLongestSource || !has_letters(name) ||
      known(result_.article.authors, name))
    return;
  result_.article.authors.push_back({std::u16string(name), std::nullopt, {}});
  result_.confidence.authors = std::max(result_.confidence.authors, sure);
}

void Credits::editor(Span name) {
  const View view = slice(page_.text(), name);
  if (!view.empty() && !is_placeholder(view) && !known(result_.article.editors, view))
    result_.article.editors.push_back({std::u16string(view), name, {}});
}

void Credits::date(const FoundDate& found, Span where, int sure) {
  if (dated()) return;
  Excerpt excerpt{std::u16string(slice(page_.text(), where)), where, {}};
  if (found.relative) {
    const std::string day = shift_days(page_.options.date, -found.day);
    if (day.empty()) return;
    std::string value = day;
    if (found.hour >= 0) value += iso(found).substr(10);
    result_.article.published = Published{std::move(excerpt), value};
    result_.confidence.published = 60;
    return;
  }
  if (found.day == 0) return;
  if (found.year == 0) {
    infer_year(found, where);
    return;
  }
  result_.article.published = Published{std::move(excerpt), iso(found)};
  result_.confidence.published = sure;
}

void Credits::dated_by(Span value, int sure) {
  auto found = find_date(slice(page_.text(), value));
  if (!found) return;
  const Span where{value.begin + found->span.begin, value.begin + found->span.end};
  date(*found, where, sure);
}

void Credits::stated_date(std::u16string_view value, int sure) {
  if (dated()) return;
  auto found = find_date(value);
  if (!found || found->year == 0 || found->day == 0) return;
  if (found->hour == 0 && found->minute == 0) found->hour = -1;  // systems fill a day up with zeros
  result_.article.published =
      Published{{std::u16string(slice(value, found->span)), std::nullopt, {}}, iso(*found)};
  result_.confidence.published = sure;
}

void Credits::infer_year(FoundDate found, Span where) {
  if (year_sought_) return;
  year_sought_ = true;
  std::string near = page_.options.date;
  const auto look = [&](View text) {
    const auto stated = find_date(text);
    if (near.empty() && stated && stated->year > 0 && stated->day > 0) near = iso(*stated);
  };
  for (const auto& [key, value] : page_.document.facts.metas)
    look(value);
  if (near.empty()) {  // the latest full date the page shows
    for (std::size_t i = 0; i < page_.lines.size(); ++i) {
      if (page_.lines[i].weight > 60) continue;
      const auto shown = find_date(page_.text_of(i));
      if (shown && shown->year > 0 && shown->day > 0) near = std::max(near, iso(*shown));
    }
  }
  if (near.size() < 10) return;
  found.year = std::stoi(near.substr(0, 4));
  if (iso(found).substr(0, 10) > near.substr(0, 10)) --found.year;
  result_.article.published = Published{{std::u16string(slice(page_.text(), where)), where, {}}, iso(found)};
  result_.confidence.published = 50;
  result_.warnings.push_back({"inferred_year",
                              "The publication date is written without a year; the year is inferred.", where,
                              std::nullopt});
}

}  // namespace shuwen
