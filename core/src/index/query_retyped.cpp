#include "index/query_retyped.h"

#include "index/query_names.h"
#include "text/chars.h"

namespace shuwen::index {
namespace {

bool is_quotation_mark(char16_t c) {
  return c == u'"' || c == u'＂' || c == u'“' || c == u'”' || c == u'「' || c == u'」' || c == u'『' ||
         c == u'』';
}

bool is_field(std::u16string_view word) {
  if (!word.empty() && word[0] == u'-') word.remove_prefix(1);
  return !query_name(u"field", word).empty();
}

/// What a sign behind `word`, outside quotation marks, stands for; empty when it is none.
std::u16string_view syntax_for(char16_t c, std::u16string_view word) {
  switch (c) {
    case u'：':
      return is_field(word) ? u":" : std::u16string_view();
    case u'（':
    case u'(':
      return u"(";
    case u'）':
    case u')':
      return u")";
    case u'－':
    case u'−':
      return u"-";
    case u'＊':
      return u"*";
    case u'|':
    case u'｜':
      return u" OR ";
    case u',':
    case u'，':
    case u'、':
    case u';':
    case u'；':
      return u" ";
    default:
      return {};
  }
}

std::u16string_view operator_for(std::u16string_view word) {
  if (word == u"or" || word == u"Or") return u"OR";
  if (word == u"and" || word == u"And") return u"AND";
  if (word == u"not" || word == u"Not") return u"NOT";
  return word;
}

}  // namespace

std::optional<std::u16string> with_ascii_syntax(std::u16string_view query) {
  std::u16string out;
  bool quoted = false;
  std::size_t word = 0;  // where in `out` the word that is being read begins
  const auto end_word = [&] {
    const std::u16string spelled(operator_for(std::u16string_view(out).substr(word)));
    out.replace(word, std::u16string::npos, spelled);
  };
  for (const char16_t c : query) {
    if (is_quotation_mark(c)) {
      quoted = !quoted;
      out += u'"';
      word = out.size();
      continue;
    }
    const std::u16string_view syntax =
        quoted ? std::u16string_view() : syntax_for(c, std::u16string_view(out).substr(word));
    if (syntax.empty() && !is_space(c)) {
      out += c;
      continue;
    }
    if (!quoted) end_word();
    syntax.empty() ? out += c : out += syntax;
    word = out.size();
  }
  if (!quoted) end_word();
  return out == query ? std::nullopt : std::optional(std::move(out));
}

}  // namespace shuwen::index
