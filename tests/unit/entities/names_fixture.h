// Texts for the tests of names: an article made of paragraphs, without the earlier stages.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "entities/entities.h"

namespace shuwen::testing {

/// An article whose passages are the lines of `text`, all of its body.
inline StructuredArticle article_of(std::u16string_view text) {
  StructuredArticle article;
  article.text = text;
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t end = std::min(text.find(u'\n', at), text.size());
    if (end > at) {
      article.passages.push_back({.span = {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)},
                                  .role = PassageRole::paragraph});
    }
    at = end + 1;
  }
  return article;
}

inline std::vector<std::u16string> texts(const Names& names, EntityKind kind) {
  std::vector<std::u16string> found;
  for (const Entity& entity : names.entities) {
    if (entity.kind == kind) found.push_back(entity.text);
  }
  return found;
}

inline std::vector<std::u16string> names_in(std::u16string_view text, EntityKind kind) {
  return texts(find_names(article_of(text)), kind);
}

inline std::vector<std::u16string> organisations(std::u16string_view text) {
  return names_in(text, EntityKind::organisation);
}
inline std::vector<std::u16string> places(std::u16string_view text) {
  return names_in(text, EntityKind::place);
}
inline std::vector<std::u16string> persons(std::u16string_view text) {
  return names_in(text, EntityKind::person);
}
inline std::vector<std::u16string> documents(std::u16string_view text) {
  return names_in(text, EntityKind::document);
}
inline std::vector<std::u16string> initiatives(std::u16string_view text) {
  std::vector<std::u16string> found;
  for (const Initiative& one : find_names(article_of(text)).initiatives)
    found.push_back(one.text);
  return found;
}

using List = std::vector<std::u16string>;

}  // namespace shuwen::testing
