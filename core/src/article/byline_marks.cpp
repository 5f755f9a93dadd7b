#include "article/byline_marks.h"

#include <string>
#include <unordered_map>

#include "lexicon/lexicon.h"
#include "text/utf.h"

namespace shuwen {
namespace {

struct Words {
  std::unordered_map<std::string, MarkField> tokens, parts;
};

MarkField field_named(std::u16string_view name) {
  if (name == u"date") return MarkField::date;
  if (name == u"source") return MarkField::source;
  if (name == u"author") return MarkField::author;
  if (name == u"editor") return MarkField::editor;
  return name == u"account" ? MarkField::account : MarkField::none;
}

const Words& words() {
  static const Words kWords = [] {
    Words read;
    for (const auto& row : lexicon_rows("byline_marks")) {
      if (row.size() >= 3)
        (row[2] == u"part" ? read.parts : read.tokens).emplace(to_utf8(row[0]), field_named(row[1]));
    }
    return read;
  }();
  return kWords;
}

MarkField look_up(const std::unordered_map<std::string, MarkField>& set, std::string_view word) {
  const auto found = set.find(std::string(word));
  return found != set.end() ? found->second : MarkField::none;
}

MarkField field_of_token(std::string_view token) {
  // A whole name decides, also where it says that it names no part of the by-line.
  if (const auto whole = words().tokens.find(std::string(token)); whole != words().tokens.end())
    return whole->second;
  std::size_t begin = 0;
  for (std::size_t at = 0; at <= token.size(); ++at) {
    if (at < token.size() && token[at] != '-' && token[at] != '_') continue;
    if (at > begin) {
      const MarkField field = look_up(words().parts, token.substr(begin, at - begin));
      if (field != MarkField::none) return field;
    }
    begin = at + 1;
  }
  return MarkField::none;
}

}  // namespace

MarkField field_of_hints(std::string_view hints) {
  std::size_t begin = 0;
  for (std::size_t at = 0; at <= hints.size(); ++at) {
    if (at < hints.size() && hints[at] != ' ') continue;
    if (at > begin) {
      const MarkField field = field_of_token(hints.substr(begin, at - begin));
      if (field != MarkField::none) return field;
    }
    begin = at + 1;
  }
  return MarkField::none;
}

}  // namespace shuwen
