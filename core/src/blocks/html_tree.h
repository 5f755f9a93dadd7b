// The parsed tree of a page: gumbo's nodes, owned by an arena.
#pragma once

#include <gumbo.h>

#include <string>
#include <string_view>

#include "blocks/arena.h"
#include "blocks/attribute_names.h"
#include "blocks/html_tame.h"

namespace shuwen {

/// Parses HTML by the rules of HTML5. The nodes live as long as the tree; text in them is UTF-8.
class HtmlTree {
 public:
  explicit HtmlTree(TamedHtml page);
  HtmlTree(const HtmlTree&) = delete;
  HtmlTree& operator=(const HtmlTree&) = delete;

  const GumboNode* document() const { return document_; }

 private:
  void restore_texts();

  Arena arena_;
  std::string html_;
  SetAside aside_;
  const GumboNode* document_ = nullptr;
};

/// The value of an attribute; empty when the element has none of that name.
std::string_view attribute(const GumboNode& element, AttributeName name);
bool has_attribute(const GumboNode& element, AttributeName name);

/// The node after `node` in document order that is not inside it, within `root`; null at the end.
const GumboNode* next_outside(const GumboNode* node, const GumboNode* root);
/// The node after `node` in document order, its children first, within `root`.
const GumboNode* next_inside(const GumboNode* node, const GumboNode* root);

/// The children of an element or document, else null.
const GumboVector* children_of(const GumboNode& node);

}  // namespace shuwen
