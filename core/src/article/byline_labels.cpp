#include "article/byline_labels.h"

#include <vector>

#include "lexicon/lexicon.h"
#include "lexicon/phrases.h"
#include "text/chars.h"

namespace shuwen {
namespace {

using View = std::u16string_view;

enum class Needs : std::uint8_t { colon, blank, slash, start };

struct Label {
  BylineField field;
  Needs needs;
};

struct Labels {
  PhraseSet phrases;
  std::vector<Label> rows;
};

BylineField field_named(View name) {
  if (name == u"date") return BylineField::date;
  if (name == u"source") return BylineField::source;
  if (name == u"author") return BylineField::author;
  if (name == u"editor") return BylineField::editor;
  if (name == u"original_title") return BylineField::original_title;
  return BylineField::ignore;
}

const Labels& labels() {
  static const Labels kLabels = [] {
    Labels read;
    for (const auto& row : lexicon_rows("bylines")) {
      if (row.size() < 3) continue;
      const Needs needs = row[2] == u"blank"   ? Needs::blank
                          : row[2] == u"slash" ? Needs::slash
                          : row[2] == u"start" ? Needs::start
                                               : Needs::colon;
      read.phrases.add(row[0], static_cast<std::uint32_t>(read.rows.size()));
      read.rows.push_back({field_named(row[1]), needs});
    }
    read.phrases.seal();
    return read;
  }();
  return kLabels;
}

bool is_colon(char16_t c) {
  return one_of(c, kLabelColons);
}
bool is_slash(char16_t c) {
  return c == u'/' || c == u'／' || c == u'丨' || c == u'｜' || c == u'|';
}
bool is_divider(char16_t c) {
  return c == u'|' || c == u'｜' || c == u'丨' || c == u'·' || c == u'•' || c == u'│' || c == u'┊' ||
         c == u'■' || c == u'●' || c == u'【' || c == u'】' || c == u'[' || c == u']' || c == u'(' ||
         c == u'（' || c == u')' || c == u'）' || c == u'>' || c == u'＞' || c == u'★' || c == u'—' ||
         c == u'»';
}
bool is_stroke(char16_t c) {
  return c == u'|' || c == u'｜' || c == u'丨' || c == u'│';
}

// `1164次阅读| 来源某网| 作者甲`: between strokes a label of Han may run into its value.
bool stands_between_strokes(View text, std::size_t at, std::size_t size) {
  constexpr std::size_t kLongestValue = 12;
  std::size_t before = at;
  while (before > 0 && is_blank(text[before - 1]))
    --before;
  if (before == 0 || !is_stroke(text[before - 1]) || size < 2 || !is_han(text[at])) return false;
  std::size_t end = at + size;
  while (end < text.size() && !is_stroke(text[end]) && !is_line_end(text[end]))
    ++end;
  return end > at + size && end - at - size <= kLongestValue;
}

}  // namespace

std::optional<FoundLabel> label_at(View text, std::size_t at) {
  const auto match = labels().phrases.longest_at(text, at);
  if (!match) return std::nullopt;
  const Label label = labels().rows[match->id];
  std::size_t end = at + match->size;
  if (is_latin(text[at]) && end < text.size() && is_latin(text[end])) return std::nullopt;
  std::size_t mark = end;
  while (mark < text.size() && is_blank(text[mark]))
    ++mark;
  bool ok = false;
  if (mark < text.size() && is_colon(text[mark])) {
    end = mark + 1;
    ok = true;
  } else if (mark < text.size() && is_slash(text[mark])) {
    if (label.needs != Needs::start) end = mark + 1;  // Press release | has no value
    ok = label.needs != Needs::colon || at == 0 || is_line_end(text[at - 1]);
  } else if (label.needs == Needs::start) {  // By Name: only where nothing of a sentence stands before
    std::size_t before = at;
    while (before > 0 && is_blank(text[before - 1]))
      --before;
    ok = (before == 0 || is_line_end(text[before - 1]) || is_divider(text[before - 1]) ||
          is_digit(text[before - 1]) || text[before - 1] == u';') &&
         mark > end && mark < text.size() && text[mark] >= u'A' && text[mark] <= u'Z';
    end = mark;
  } else if (label.needs == Needs::blank) {
    const bool number =
        mark < text.size() && (is_digit(text[mark]) || text[mark] == u'(' || text[mark] == u'（');
    ok = mark > end || mark == text.size() || (number && label.field != BylineField::author) ||
         is_divider(text[mark]);
    end = mark;
  }
  // `| 来源 某网 | 作者 某人`: between dividers a blank will do for any label.
  if (!ok && mark > end && at > 0) {
    std::size_t before = at;
    while (before > 0 && is_blank(text[before - 1]))
      --before;
    ok = before > 0 && is_divider(text[before - 1]) && text[before - 1] != u')' && text[before - 1] != u'）';
    if (ok) end = mark;
  }
  if (!ok && stands_between_strokes(text, at, match->size) && label.field != BylineField::ignore) {
    ok = true;
    end = at + match->size;
  }
  if (!ok) return std::nullopt;
  return FoundLabel{label.field, {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)}};
}

bool may_start_label(View text, std::size_t begin, std::size_t at) {
  if (at == begin) return true;
  const char16_t before = text[at - 1];
  return is_space(before) || is_divider(before) || is_slash(before) || is_digit(before) || is_colon(before) ||
         before == u',' || before == u'，' || before == u'、' || before == u';' || before == u'；' ||
         before == u'。' || before == u'*' || before == u'）' || before == u'_' || before == u'次' ||
         before == u'-';
}

bool touches_label(std::u16string_view text, std::size_t begin, std::size_t at) {
  if (at == begin || !is_han(text[at]) || !is_han(text[at - 1])) return false;
  const auto match = labels().phrases.longest_at(text, at);
  if (!match || match->size < 2) return false;
  // 怒斥记者：… is somebody spoken of, not a label.
  const Label label = labels().rows[match->id];
  const bool counter_or_tool =
      label.field == BylineField::ignore && label.needs == Needs::blank;  // 字号：大 中 小
  if ((label.field == BylineField::ignore && !counter_or_tool) ||
      (label.field == BylineField::author && label.needs != Needs::colon))
    return false;
  const std::size_t end = at + match->size;
  return end < text.size() && is_colon(text[end]);
}

}  // namespace shuwen
