#include "blocks/html_tree.h"

#include <optional>
#include <utility>

#include "blocks/html_attributes.h"

namespace shuwen {
namespace {

/// The name of a bundle's attribute, told by where it stands: a page may smuggle in one that is called so.
constexpr char kBundle[] = "";

}  // namespace

HtmlTree::HtmlTree(TamedHtml page) : html_(std::move(page.html)), aside_(std::move(page.aside)) {
  GumboOptions options = kGumboDefaultOptions;
  options.allocator = [](void* arena, std::size_t size) {
    return static_cast<Arena*>(arena)->allocate(size);
  };
  options.deallocator = [](void*, void*) {};
  options.userdata = &arena_;
  options.max_errors = 0;
  document_ = gumbo_parse_with_options(&options, html_.data(), html_.size())->document;
  if (!aside_.empty()) restore_texts();
}

void HtmlTree::restore_texts() {
  for (const GumboNode* read = document_; read != nullptr; read = next_inside(read, document_)) {
    auto* node = const_cast<GumboNode*>(read);  // the parser's own, not const before document_ was
    if (node->type == GUMBO_NODE_TEXT) {
      node->v.text.text = aside_.restored(node->v.text.text, arena_);
    } else if (node->type == GUMBO_NODE_ELEMENT) {
      const GumboVector& attributes = node->v.element.attributes;
      for (unsigned i = 0; i < attributes.length; ++i) {
        auto* attribute = static_cast<GumboAttribute*>(attributes.data[i]);
        const char* bundle =
            AttributeBundle::kName == attribute->name ? aside_.restored_bytes(attribute->value) : nullptr;
        if (bundle != nullptr) attribute->name = kBundle;
        attribute->value = bundle != nullptr ? bundle : aside_.restored(attribute->value, arena_);
      }
    }
  }
}

namespace {

/// The parser has names in lower case: comparing them without regard to case takes a locale and time.
std::optional<std::string_view> find_attribute(const GumboNode& element, AttributeName name) {
  const GumboVector& all = element.v.element.attributes;
  for (unsigned i = 0; i < all.length; ++i) {
    const auto* one = static_cast<const GumboAttribute*>(all.data[i]);
    if (one->name == kBundle) {
      if (const auto found = AttributeBundle(one->value).find(name)) return found;
    } else if (one->name[0] == name.text[0] && name.text == one->name) {
      return one->value;
    }
  }
  return std::nullopt;
}

}  // namespace

std::string_view attribute(const GumboNode& element, AttributeName name) {
  return find_attribute(element, name).value_or(std::string_view());
}

bool has_attribute(const GumboNode& element, AttributeName name) {
  return find_attribute(element, name).has_value();
}

const GumboVector* children_of(const GumboNode& node) {
  if (node.type == GUMBO_NODE_DOCUMENT) return &node.v.document.children;
  if (node.type == GUMBO_NODE_ELEMENT) return &node.v.element.children;
  return nullptr;
}

const GumboNode* next_outside(const GumboNode* node, const GumboNode* root) {
  while (node != root && node != nullptr) {
    const GumboVector* siblings = node->parent != nullptr ? children_of(*node->parent) : nullptr;
    if (siblings == nullptr) return nullptr;
    if (node->index_within_parent + 1 < siblings->length)
      return static_cast<const GumboNode*>(siblings->data[node->index_within_parent + 1]);
    node = node->parent;
  }
  return nullptr;
}

const GumboNode* next_inside(const GumboNode* node, const GumboNode* root) {
  const GumboVector* children = children_of(*node);
  if (children != nullptr && children->length > 0) return static_cast<const GumboNode*>(children->data[0]);
  return next_outside(node, root);
}

}  // namespace shuwen
