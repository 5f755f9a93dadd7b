#include "blocks/page_facts.h"

#include <string>

#include "text/chars.h"
#include "text/utf.h"

namespace shuwen {
namespace {

using View = std::string_view;

constexpr std::size_t kMostMetas = 300;
constexpr std::size_t kLongestMeta = 2000;
constexpr std::size_t kMostNodes = 20'000;  // of a page whose head never ends

std::string folded(View text) {
  std::string out(text.substr(0, 64));
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
  }
  return out;
}

std::u16string clean(View utf8) {
  const std::u16string text = to_utf16(utf8);
  std::u16string out;
  for (const char16_t c : text) {
    if (!is_space(c)) {
      out.push_back(c);
    } else if (!out.empty() && out.back() != u' ') {
      out.push_back(u' ');
    }
  }
  while (!out.empty() && out.back() == u' ')
    out.pop_back();
  return out;
}

void read_meta(const GumboNode& node, PageFacts& facts) {
  const View content = attribute(node, "content");
  if (content.empty() || content.size() > kLongestMeta || facts.metas.size() >= kMostMetas) return;
  for (const AttributeName name : std::initializer_list<AttributeName>{"property", "name", "itemprop"}) {
    const View key = attribute(node, name);
    if (key.empty()) continue;
    facts.metas.emplace_back(folded(key), clean(content));
    break;
  }
}

void read_link(const GumboNode& node, PageFacts& facts) {
  const View href = attribute(node, "href");
  if (folded(attribute(node, "rel")) == "canonical" && href.starts_with("http") && facts.url.empty())
    facts.url = to_utf16(href);
}

}  // namespace

void read_head(const HtmlTree& tree, PageFacts& facts) {
  const GumboNode* root = tree.document();
  std::size_t seen = 0;
  for (const GumboNode* node = root; node != nullptr && ++seen < kMostNodes; node = next_inside(node, root)) {
    if (node->type != GUMBO_NODE_ELEMENT) continue;
    switch (node->v.element.tag) {
      case GUMBO_TAG_HTML:
        facts.language = std::string(attribute(*node, "lang").substr(0, 20));
        break;
      case GUMBO_TAG_META:
        read_meta(*node, facts);
        break;
      case GUMBO_TAG_LINK:
        read_link(*node, facts);
        break;
      case GUMBO_TAG_TITLE: {
        const GumboVector* children = children_of(*node);
        if (facts.title.empty() && children != nullptr && children->length > 0) {
          const auto* text = static_cast<const GumboNode*>(children->data[0]);
          if (text->type == GUMBO_NODE_TEXT) facts.title = clean(text->v.text.text);
        }
        break;
      }
      default:
        break;
    }
  }
  for (const auto& [key, value] : facts.metas) {
    if (facts.url.empty() && key == "og:url" && value.starts_with(u"http")) facts.url = value;
    if (facts.language.empty() && (key == "og:locale" || key == "language")) facts.language = to_utf8(value);
  }
}

}  // namespace shuwen
