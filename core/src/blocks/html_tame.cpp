#include "blocks/html_tame.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include "blocks/html_attributes.h"
#include "blocks/nesting.h"
#include "blocks/tag_key.h"

namespace shuwen {
namespace {

using View = std::string_view;

/// What a character may end.
enum Ends : std::uint8_t { kWord = 1, kTagName = 2, kAttributeName = 4, kValue = 8 };
constexpr std::array<std::uint8_t, 256> kEnds = [] {
  std::array<std::uint8_t, 256> ends{};
  for (const char blank : {' ', '\t', '\n', '\r', '\f'})
    ends[static_cast<unsigned char>(blank)] = kWord | kTagName | kAttributeName | kValue;
  ends['/'] = kTagName | kAttributeName;
  ends['>'] = kTagName | kAttributeName | kValue;
  ends['='] = kAttributeName;
  return ends;
}();
bool ends(char c, Ends what) {
  return (kEnds[static_cast<unsigned char>(c)] & what) != 0;
}
bool is_space(char c) {
  return ends(c, kWord);
}
bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

bool same(View text, View lower_case) {
  if (text.size() != lower_case.size()) return false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (lower(text[i]) != lower_case[i]) return false;
  }
  return true;
}

// Elements whose content is raw text and never read.
constexpr TagSet kDropped({"script", "style", "iframe", "noembed", "noframes", "xmp", "textarea", "svg"});
// Elements that begin and end a line: white space beside their tags shows nowhere.
constexpr TagSet kLines({"article", "aside",      "blockquote", "body",   "dd",   "div",    "dl",
                         "dt",      "figcaption", "figure",     "footer", "form", "h1",     "h2",
                         "h3",      "h4",         "h5",         "h6",     "head", "header", "html",
                         "li",      "link",       "main",       "meta",   "nav",  "ol",     "p",
                         "section", "table",      "td",         "th",     "tr",   "ul"});
constexpr std::size_t kLongestTitle = 4096;
constexpr std::size_t kMostComments = 16, kLongestComment = 2000;

class Tamer {
 public:
  explicit Tamer(View in) : in_(in), out_{.html = {}, .aside = SetAside(in)}, attributes_(out_.aside) {
    out_.html.reserve(in.size() / 2 + 64);
  }

  TamedHtml run() {
    std::size_t at = 0;
    while (at < in_.size()) {
      std::size_t open = in_.find('<', at);
      if (open == View::npos) open = in_.size();
      text(in_.substr(at, open - at));
      if (open == in_.size()) break;
      at = markup(open);
    }
    return std::move(out_);
  }

 private:
  // Appends text, each run of white space as one character: half of many a page is indentation, and a parser
  // takes it in character by character. A run that has a line end stays one.
  void text(View piece) {
    if (in_pre_) {
      if (piece.find('\r') == View::npos) {
        out_.aside.write_text(piece, out_.html);
      } else {
        out_.html.append(piece);  // the parser makes one line end of two characters
      }
      return;
    }
    std::size_t at = 0;
    if (out_.html.size() == line_tag_end_) at = blanks_end(piece, at);
    text_.clear();
    while (at < piece.size()) {
      const std::size_t begin = at;
      while (at < piece.size() && !is_space(piece[at]))
        ++at;
      text_.append(piece.substr(begin, at - begin));
      if (at == piece.size()) break;
      const View blanks = piece.substr(at, blanks_end(piece, at) - at);
      text_.push_back(blanks.find_first_of("\n\r\f") == View::npos ? ' ' : '\n');
      at += blanks.size();
    }
    out_.aside.write_text(text_, out_.html);
  }

  static std::size_t blanks_end(View text, std::size_t at) {
    while (at < text.size() && is_space(text[at]))
      ++at;
    return at;
  }

  // Handles what begins with `<` at `at`; returns where text goes on.
  std::size_t markup(std::size_t at) {
    const char next = at + 1 < in_.size() ? in_[at + 1] : '\0';
    if (next == '!') return declaration(at);
    if (next == '?') return after(at, '>');
    if (next == '/') return at + 2 < in_.size() && is_letter(in_[at + 2]) ? end_tag(at) : bogus_end(at);
    if (is_letter(next)) return start_tag(at);
    out_.html.push_back('<');
    return at + 1;
  }

  std::size_t after(std::size_t at, char mark) const {
    const std::size_t found = in_.find(mark, at);
    return found == View::npos ? in_.size() : found + 1;
  }

  std::size_t bogus_end(std::size_t at) {
    if (at + 2 >= in_.size()) {
      out_.html.append("</");
      return in_.size();
    }
    return after(at, '>');
  }

  std::size_t declaration(std::size_t at) {
    if (in_.substr(at).starts_with("<!--")) {
      const View rest = in_.substr(at + 4);
      if (rest.starts_with(">")) return at + 5;
      if (rest.starts_with("->")) return at + 6;
      // An unclosed comment would swallow the page: then only its opening is left out.
      if (no_comment_end_) return at + 4;
      const std::size_t end = in_.find("-->", at + 4);
      if (end == View::npos) {
        no_comment_end_ = true;
        return at + 4;
      }
      if (out_.comments.size() < kMostComments && end - at <= kLongestComment)
        out_.comments.push_back(in_.substr(at + 4, end - at - 4));
      return end + 3;
    }
    const std::size_t end = after(at, '>');
    if (same(in_.substr(at, 9), "<!doctype")) out_.html.append(in_.substr(at, end - at));
    return end;
  }

  // The tag's name, lower-cased into name_; returns the offset after it.
  std::size_t read_name(std::size_t at) {
    name_.clear();
    while (at < in_.size() && !ends(in_[at], kTagName)) {
      if (name_.size() < 32) name_.push_back(lower(in_[at]));
      ++at;
    }
    return at;
  }

  std::size_t end_tag(std::size_t at) {
    std::size_t end = read_name(at + 2);
    end = read_attributes(end, false);
    if (name_ == "pre") in_pre_ = false;
    if (nesting_.close(name_)) write_end(name_);
    return end;
  }

  // Reads attributes up to and past `>`; with `keep`, those that are read later go to attributes_.
  std::size_t read_attributes(std::size_t at, bool keep) {
    self_closing_ = false;
    while (at < in_.size()) {
      while (at < in_.size() && (is_space(in_[at]) || in_[at] == '/')) {
        self_closing_ = in_[at] == '/';
        ++at;
      }
      if (at >= in_.size()) return at;
      if (in_[at] == '>') return at + 1;
      self_closing_ = false;
      const std::size_t name_begin = at;
      ++at;  // a name may begin with `=`
      while (at < in_.size() && !ends(in_[at], kAttributeName))
        ++at;
      const View name = in_.substr(name_begin, at - name_begin);
      std::size_t mark = at;
      while (mark < in_.size() && is_space(in_[mark]))
        ++mark;
      View value;
      if (mark < in_.size() && in_[mark] == '=') {
        at = mark + 1;
        while (at < in_.size() && is_space(in_[at]))
          ++at;
        if (at < in_.size() && (in_[at] == '"' || in_[at] == '\'')) {
          const std::size_t close = in_.find(in_[at], at + 1);
          const std::size_t end = close == View::npos ? in_.size() : close;
          value = in_.substr(at + 1, end - at - 1);
          at = close == View::npos ? end : close + 1;
        } else {
          const std::size_t begin = at;
          while (at < in_.size() && !ends(in_[at], kValue))
            ++at;
          value = in_.substr(begin, at - begin);
        }
      }
      if (keep) attributes_.add(name, value);
    }
    return at;
  }

  std::size_t start_tag(std::size_t at) {
    std::size_t end = read_name(at + 1);
    attributes_.begin(name_);
    end = read_attributes(end, true);
    if (end >= in_.size() && in_.back() != '>') return in_.size();  // a tag cut off by the end of the file
    if (name_ == "plaintext") return end;
    if (kDropped.has(tag_key(name_))) return raw_content(end);
    if (name_ == "title") return title(end);
    if (name_ == "pre") in_pre_ = true;
    const Nesting::Verdict verdict = nesting_.open(name_);
    for (const std::string& closer : nesting_.take_closers())
      write_end(closer);
    if (verdict == Nesting::Verdict::drop) return end;
    const bool line = begin_tag(name_);
    out_.html.append("<").append(name_).append(attributes_.html());
    if (self_closing_) out_.html.append(" /");
    out_.html.push_back('>');
    if (line) line_tag_end_ = out_.html.size();
    return end;
  }

  void write_end(View name) {
    const bool line = begin_tag(name);
    out_.html.append("</").append(name).push_back('>');
    if (line) line_tag_end_ = out_.html.size();
  }

  // Before a tag is written: whether it is that of a line, which the white space before it then leaves.
  bool begin_tag(View name) {
    if (in_pre_ || !kLines.has(tag_key(name))) return false;
    while (out_.html.size() > line_tag_end_ && is_space(out_.html.back()))
      out_.html.pop_back();
    return true;
  }

  // The offset of `</name` that ends the element whose content begins at `at`; npos when there is none.
  std::size_t find_end(std::size_t at) const {
    for (std::size_t found = in_.find("</", at); found != View::npos; found = in_.find("</", found + 2)) {
      const std::size_t after_name = found + 2 + name_.size();
      if (after_name > in_.size()) return View::npos;
      if (!same(in_.substr(found + 2, name_.size()), name_)) continue;
      if (after_name == in_.size() || ends(in_[after_name], kTagName)) return found;
    }
    return View::npos;
  }

  std::size_t raw_content(std::size_t at) {
    if (name_ == "svg" && self_closing_) return at;
    // One search that fails tells for the rest of the file; else many unclosed elements cost quadratic time.
    for (const std::string& known : unclosed_) {
      if (known == name_) return name_ == "script" || name_ == "style" ? in_.size() : at;
    }
    const std::size_t end = find_end(at);
    if (end == View::npos) {
      unclosed_.push_back(name_);
      // As in a browser, an open script takes the rest; for the others losing the page would be worse.
      return name_ == "script" || name_ == "style" ? in_.size() : at;
    }
    if (name_ == "script") {
      const View content = in_.substr(at, end - at);
      (attributes_.html().find("ld+json") != std::string::npos ? out_.json_ld : out_.scripts)
          .push_back(content);
    }
    return after(end, '>');
  }

  std::size_t title(std::size_t at) {
    const std::size_t end = find_end(at);
    if (end == View::npos || end - at > kLongestTitle) return at;
    out_.html.append("<title").append(attributes_.html()).push_back('>');
    out_.html.append(in_.substr(at, end - at)).append("</title>");
    return after(end, '>');
  }

  View in_;
  TamedHtml out_;
  Nesting nesting_;
  std::string name_;
  std::string text_;
  KeptAttributes attributes_;
  std::vector<std::string> unclosed_;
  std::size_t line_tag_end_ = 0;  // where the tag of a line ends that was written last
  bool self_closing_ = false;
  bool in_pre_ = false;
  bool no_comment_end_ = false;
};

}  // namespace

TamedHtml tame_html(std::string_view html) {
  return Tamer(html).run();
}

}  // namespace shuwen
