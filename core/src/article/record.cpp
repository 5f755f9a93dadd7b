#include "article/record.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "article/dates.h"
#include "lexicon/lexicon.h"
#include "lexicon/phrases.h"
#include "text/chars.h"

namespace shuwen {
namespace {

using View = std::u16string_view;

constexpr std::uint32_t kLongestLine = 1200;
constexpr std::uint32_t kLongestValueLine = 100;

struct Label {
  RecordField field;
  bool sure;
};

struct Labels {
  PhraseSet phrases;
  std::vector<Label> rows;
};

RecordField field_named(View name) {
  if (name == u"published") return RecordField::published;
  if (name == u"written") return RecordField::written;
  if (name == u"source") return RecordField::source;
  if (name == u"issuer") return RecordField::issuer;
  return name == u"title" ? RecordField::title : RecordField::other;
}

const Labels& labels() {
  static const Labels kLabels = [] {
    Labels read;
    for (const auto& row : lexicon_rows("record_labels")) {
      if (row.size() < 3) continue;
      std::u16string word;
      for (const char16_t c : row[0] + u" ") {
        if (c != u' ') {
          word.push_back(c);
        } else if (!word.empty()) {
          read.phrases.add(std::exchange(word, {}), static_cast<std::uint32_t>(read.rows.size()));
        }
      }
      read.rows.push_back({field_named(row[1]), row[2] == u"sure"});
    }
    read.phrases.seal();
    return read;
  }();
  return kLabels;
}

// What may stand around labels and values: blanks, the strokes of tables, brackets around a label.
bool is_border(char16_t c) {
  return is_space(c) || is_invisible(c) || View(u"|｜│丨[]【】［］*").find(c) != View::npos;
}

struct FoundLabel {
  Label label;
  std::uint32_t begin;
  std::uint32_t end;      // past its colon, brackets and blanks
  bool touching = false;  // its value follows without a mark: 索引号LC01
};

struct Found {
  std::vector<FoundLabel> labels;
  std::vector<Span> values;  // one a label; may be empty
};

// A label at `at`. Where no border stands before it, a value may run into it (某报发布时间：…): it then needs
// its colon.
std::optional<FoundLabel> label_at(View text, std::uint32_t at, std::uint32_t end, bool border) {
  constexpr std::uint32_t kShortestTouching = 4;
  const auto match = labels().phrases.longest_at(text.substr(0, end), at);
  if (!match || (!border && match->size < kShortestTouching)) return std::nullopt;
  std::uint32_t after = at + match->size;
  bool set_apart = after == end;
  while (after < end && (is_border(text[after]) || text[after] == u'：' || text[after] == u':')) {
    set_apart = true;
    ++after;
  }
  const std::uint32_t mark = at + match->size;
  const bool colon = mark < end && (text[mark] == u'：' || text[mark] == u':');
  const Label& label = labels().rows[match->id];
  if (!border && !colon) return std::nullopt;
  const bool figure = mark < end && is_digit(text[mark]);  // 发布日期2023-06-15
  if (!set_apart && (match->size < 3 || !(label.sure || figure))) return std::nullopt;
  return FoundLabel{label, at, after, !set_apart};
}

// The labels and values of one line of text, when it begins with a label.
Found read_line(View text, Span span) {
  Found found;
  bool border = true;
  for (std::uint32_t at = span.begin; at < span.end;) {
    const auto label = border || !found.labels.empty() ? label_at(text, at, span.end, border) : std::nullopt;
    if (label) {
      found.labels.push_back(*label);
      at = label->end;
      border = true;
      continue;
    }
    border = is_border(text[at]);
    if (!border && found.labels.empty()) return {};
    ++at;
  }
  for (std::size_t i = 0; i < found.labels.size(); ++i) {
    Span value{found.labels[i].end, i + 1 < found.labels.size() ? found.labels[i + 1].begin : span.end};
    while (!value.empty() && is_border(text[value.end - 1]))
      --value.end;
    found.values.push_back(value);
  }
  return found;
}

// （信息公开形式：主动公开）: one field of the record by itself.
bool is_bracketed_field(View line) {
  constexpr std::size_t kLongest = 40;
  if (line.size() < 4 || line.size() > kLongest || (line[0] != u'（' && line[0] != u'(')) return false;
  const auto label = label_at(line, 1, static_cast<std::uint32_t>(line.size()), false);
  return label && label->label.sure && (line.back() == u'）' || line.back() == u')');
}

// 联系方式：0794-1234567: a field with some other label.
bool is_unknown_field(View line) {
  constexpr std::size_t kLongestLabel = 12;
  constexpr std::size_t kLongest = 60;
  const std::size_t colon = line.find_first_of(u"：:");
  return colon != View::npos && colon > 1 && colon <= kLongestLabel && line.size() <= kLongest &&
         line.find(u'。') == View::npos && is_han(line[0]);
}

class Finder {
 public:
  Finder(const Document& document, const std::vector<Line>& lines) : document_(document), lines_(lines) {
    record_.line.assign(lines.size(), false);
  }

  Record run() {
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      const Block& block = document_.blocks[lines_[i].block];
      if (block.kind == BlockKind::image || lines_[i].weight == 0) continue;
      if (block.kind == BlockKind::table)
        table(i);
      else
        line(i);
    }
    close();
    return std::move(record_);
  }

 private:
  // A table's rows are lines of its text.
  void table(std::size_t i) {
    const Span span = lines_[i].span;
    std::size_t rows = 0;
    std::vector<Found> read;
    for (std::uint32_t at = span.begin; at < span.end;) {
      std::uint32_t end = at;
      while (end < span.end && document_.text[end] != u'\n')
        ++end;
      if (end > at && end - at <= kLongestLine) {
        ++rows;
        if (Found found = read_line(document_.text, {at, end}); !found.labels.empty())
          read.push_back(std::move(found));
      }
      at = end + 1;
    }
    if (read.empty() || read.size() * 2 < rows) {
      close();
      return;
    }
    for (const Found& found : read)
      take(found);
    run_.push_back(i);
    open_ = std::nullopt;
  }

  void line(std::size_t i) {
    const Span span = lines_[i].span;
    if (span.size() > kLongestLine || (lines_[i].closed && lines_[i].stops > 2)) {
      close();
      return;
    }
    if (is_bracketed_field(slice(document_.text, span))) {
      close();
      record_.line[i] = true;
      return;
    }
    const Found found = read_line(document_.text, span);
    if (found.labels.empty()) {
      if (!run_.empty() && is_unknown_field(slice(document_.text, span))) {
        waiting_.push_back(i);
        return;
      }
      if (!take_value(i)) {
        close();
        return;
      }
    } else {
      run_.insert(run_.end(), waiting_.begin(), waiting_.end());
      waiting_.clear();
      take(found);
    }
    run_.push_back(i);
  }

  void take(const Found& found) {
    for (std::size_t l = 0; l < found.labels.size(); ++l) {
      const Label& label = found.labels[l].label;
      ++labels_;
      sure_ = sure_ || label.sure;
      touching_ = touching_ || found.labels[l].touching;
      open_ = std::nullopt;
      if (!found.values[l].empty()) {
        inline_ = true;
        pieces_.push_back({label.field, found.values[l]});
      } else if (l + 1 == found.labels.size()) {
        open_ = label.field;
      }
    }
  }

  // The next line is a label by itself: labels and values stand on lines by turns from here on.
  bool goes_on_by_turns(std::size_t i) const {
    while (++i < lines_.size() && lines_[i].weight == 0) {
    }
    if (i >= lines_.size() || lines_[i].span.size() > kLongestValueLine) return false;
    const Found next = read_line(document_.text, lines_[i].span);
    return next.labels.size() == 1 && next.values.front().empty();
  }

  // A line that is the value of the label above it.
  bool take_value(std::size_t i) {
    const Span span = lines_[i].span;
    if (!open_ || (inline_ && !goes_on_by_turns(i)) || span.size() > kLongestValueLine) return false;
    const View value = slice(document_.text, span);
    const bool date = *open_ == RecordField::published || *open_ == RecordField::written;
    if (date && !find_date(value)) return false;
    // The title, after a label left empty.
    if (*open_ != RecordField::title && value.find(u"关于") != View::npos && value.size() >= 10) return false;
    if (value.find(u'。') != View::npos) return false;
    pieces_.push_back({*open_, span});
    open_ = std::nullopt;
    inline_ = false;
    return true;
  }

  // A run of lines is over: it is a record or nothing.
  void close() {
    if (labels_ >= (touching_ ? 3 : 2) && sure_) {
      for (const std::size_t i : run_)
        record_.line[i] = true;
      record_.pieces.insert(record_.pieces.end(), pieces_.begin(), pieces_.end());
    }
    run_.clear();
    waiting_.clear();
    pieces_.clear();
    labels_ = 0;
    sure_ = inline_ = touching_ = false;
    open_ = std::nullopt;
  }

  const Document& document_;
  const std::vector<Line>& lines_;
  Record record_;
  std::vector<std::size_t> run_;
  std::vector<std::size_t> waiting_;  // fields of labels unknown, which belong to the run if it goes on
  std::vector<RecordPiece> pieces_;
  int labels_ = 0;
  bool sure_ = false;
  bool touching_ = false;
  bool inline_ = false;              // values stand beside their labels
  std::optional<RecordField> open_;  // the label at the end of the last line, without a value yet
};

}  // namespace

const RecordPiece* Record::first(RecordField field) const {
  const auto found = std::find_if(pieces.begin(), pieces.end(),
                                  [&](const RecordPiece& piece) { return piece.field == field; });
  return found == pieces.end() ? nullptr : &*found;
}

Record find_record(const Document& document, const std::vector<Line>& lines) {
  return Finder(document, lines).run();
}

}  // namespace shuwen
