#include "blocks/html_blocks.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "blocks/html_elements.h"
#include "blocks/table_reader.h"
#include "blocks/table_shape.h"
#include "blocks/text_writer.h"
#include "text/chars.h"
#include "text/utf.h"

namespace shuwen {
namespace {

using View = std::string_view;

constexpr std::size_t kMostMarks = 2000;
constexpr std::size_t kMostImages = 2000;

// What the open elements make of the text inside them.
struct State {
  int container = -1;
  int list_depth = 0;
  int heading = 0;
  int mark = -1;  // index into open marks' starts
  BlockKind kind = BlockKind::paragraph;
  bool bold = false;
  bool link = false;
  bool centered = false;
  bool preformatted = false;
};

struct OpenMark {
  std::uint32_t begin = 0;
  std::string hints;
  std::string datetime;
};

// `来源<span>某网</span>`: the label of a by-line without its colon.
bool ends_with_label(View text) {
  while (!text.empty() && (text.back() == ' ' || text.back() == '\n'))
    text.remove_suffix(1);
  for (const View label : {View("来源"), View("作者"), View("编辑"), View("记者"), View("发表于"),
                           View("发布于"), View("时间")}) {
    if (text.ends_with(label)) return true;
  }
  return false;
}

class BlockWriter {
 public:
  BlockWriter(Document& document, bool with_hidden) : document_(document), with_hidden_(with_hidden) {}

  std::size_t run(const GumboNode* root) {
    // Enter and leave in document order with the path on a stack of our own: pages may be nested deep.
    const GumboNode* node = root;
    bool entering = true;
    while (true) {
      bool inside = false;
      if (entering) inside = enter(*node);
      const GumboVector* children = children_of(*node);
      if (inside && children != nullptr && children->length > 0) {
        node = static_cast<const GumboNode*>(children->data[0]);
        entering = true;
        continue;
      }
      if (inside || !entering) leave(*node);
      if (node == root) break;
      const GumboVector* siblings = children_of(*node->parent);
      if (node->index_within_parent + 1 < siblings->length) {
        node = static_cast<const GumboNode*>(siblings->data[node->index_within_parent + 1]);
        entering = true;
      } else {
        node = node->parent;
        entering = false;
      }
    }
    flush();
    document_.text = writer_.take();
    return hidden_units_;
  }

 private:
  // Returns whether the node's children are to be read; leave() is then called for it.
  bool enter(const GumboNode& node) {
    switch (node.type) {
      case GUMBO_NODE_TEXT:
      case GUMBO_NODE_CDATA:
      case GUMBO_NODE_WHITESPACE:
        text(node.v.text.text);
        return false;
      case GUMBO_NODE_DOCUMENT:
        states_.push_back({});
        return true;
      case GUMBO_NODE_ELEMENT:
        return enter_element(node);
      default:
        return false;
    }
  }

  bool enter_element(const GumboNode& node) {
    const GumboTag tag = node.v.element.tag;
    if (tag == GUMBO_TAG_BR) {
      line_break();
      return false;
    }
    if (tag == GUMBO_TAG_IMG) {
      image(node);
      return false;
    }
    if (is_skipped_element(tag)) return false;
    if (tag == GUMBO_TAG_SUP && is_footnote_mark(node)) return false;
    const Style style = style_of(node);
    if (style.hidden && !with_hidden_) {
      hidden_units_ += text_bytes(node) / 3;
      return false;
    }
    const bool block = is_block_element(tag);
    if (block) flush();
    if (tag == GUMBO_TAG_TABLE && is_data_table(node)) {
      data_table(node);
      return false;
    }
    if (!block) part_from_previous(node, tag);
    states_.push_back(state_in(node, tag, style, block));
    return true;
  }

  // Style sheets set links and named pieces apart that follow one another without a blank, as in navigation
  // and by-lines. Inside prose a blank would tear words, so it is only put near the start of a block.
  void part_from_previous(const GumboNode& node, GumboTag tag) {
    constexpr std::uint32_t kHeaderUnits = 80;
    if (!writer_.open() || writer_.size() - writer_.line_begin() > kHeaderUnits) return;
    if (node.index_within_parent == 0) return;
    const auto* before =
        static_cast<const GumboNode*>(children_of(*node.parent)->data[node.index_within_parent - 1]);
    if (before->type == GUMBO_NODE_TEXT && ends_with_label(before->v.text.text)) writer_.space();
    if (before->type != GUMBO_NODE_ELEMENT || before->v.element.tag == GUMBO_TAG_BR) return;
    const auto named = [](const GumboNode& element) {
      return element.v.element.tag == GUMBO_TAG_A || has_attribute(element, "class") ||
             has_attribute(element, "id");
    };
    const bool both =
        tag == GUMBO_TAG_A || before->v.element.tag == GUMBO_TAG_A || (named(node) && named(*before));
    if (both) writer_.space();
  }

  State state_in(const GumboNode& node, GumboTag tag, const Style& style, bool block) {
    State state = states_.back();
    state.mark = -1;
    state.bold =
        state.bold || style.bold || tag == GUMBO_TAG_B || tag == GUMBO_TAG_STRONG || tag == GUMBO_TAG_TH;
    if (block) {
      state.centered = style.centered || tag == GUMBO_TAG_CENTER ||
                       (states_.back().centered && tag != GUMBO_TAG_TABLE && tag != GUMBO_TAG_TD);
    }
    if (tag == GUMBO_TAG_A && has_attribute(node, "href")) {
      state.link = true;
      ++links_;
    }
    if (const int level = heading_level(tag)) {
      state.heading = level;
      state.kind = BlockKind::heading;
      state.bold = true;
    }
    switch (tag) {
      case GUMBO_TAG_UL:
      case GUMBO_TAG_OL:
      case GUMBO_TAG_DL:
        ++state.list_depth;
        break;
      case GUMBO_TAG_LI:
      case GUMBO_TAG_DD:
      case GUMBO_TAG_DT:
        state.kind = BlockKind::list_item;
        break;
      case GUMBO_TAG_BLOCKQUOTE:
        state.kind = BlockKind::quote;
        break;
      case GUMBO_TAG_FIGCAPTION:
      case GUMBO_TAG_CAPTION:
        state.kind = BlockKind::caption;
        break;
      case GUMBO_TAG_PRE:
        state.kind = BlockKind::preformatted;
        state.preformatted = true;
        break;
      default:
        break;
    }
    if (is_container_element(tag)) {
      document_.containers.push_back(
          {states_.back().container, gumbo_normalized_tagname(tag), hints_of(node)});
      state.container = static_cast<int>(document_.containers.size()) - 1;
    } else if (!block && document_.marks.size() + open_marks_.size() < kMostMarks) {
      open_mark(node, tag, state);
    }
    return state;
  }

  void open_mark(const GumboNode& node, GumboTag tag, State& state) {
    if (node.v.element.attributes.length == 0) return;
    std::string hints = hints_of(node);
    const View datetime = attribute(node, "datetime");
    if (hints.empty() && datetime.empty() && tag != GUMBO_TAG_TIME) return;
    state.mark = static_cast<int>(open_marks_.size());
    open_marks_.push_back({writer_.size(), std::move(hints), std::string(datetime)});
  }

  void leave(const GumboNode& node) {
    const State state = states_.back();
    if (node.type == GUMBO_NODE_ELEMENT) {
      if (is_block_element(node.v.element.tag)) flush();
      if (state.mark >= 0) close_mark();
    }
    states_.pop_back();
  }

  void close_mark() {
    OpenMark mark = std::move(open_marks_.back());
    open_marks_.pop_back();
    if (mark.begin > writer_.size()) mark.begin = writer_.size();
    const Span span = trim(writer_.text(), {mark.begin, writer_.size()});
    if (span.empty() || span.size() > 200) return;
    document_.marks.push_back({span, std::move(mark.hints), std::move(mark.datetime)});
  }

  void text(View utf8) {
    const State& state = states_.back();
    if (state.preformatted) {
      for (std::size_t at = 0; at <= utf8.size();) {
        const std::size_t end = std::min(utf8.find('\n', at), utf8.size());
        add(utf8.substr(at, end - at));
        if (end < utf8.size()) flush();
        at = end + 1;
      }
      return;
    }
    add(utf8);
  }

  void add(View utf8) {
    const std::uint32_t units = writer_.append(utf8);
    if (units == 0) return;
    const State& state = states_.back();
    if (!started_) {
      started_ = true;
      block_state_ = state;
    }
    if (state.link) link_units_ += units;
    if (state.bold) bold_units_ += units;
  }

  void line_break() {
    if (states_.back().heading > 0) {
      writer_.space();
    } else {
      flush();
    }
  }

  void flush() {
    const Span span = writer_.finish();
    if (!span.empty() && started_) {
      Block block{.kind = block_state_.kind, .span = span};
      block.level = block_state_.heading > 0             ? block_state_.heading
                    : block.kind == BlockKind::list_item ? std::max(1, block_state_.list_depth)
                                                         : 0;
      block.link_units = std::min(link_units_, span.size());
      block.links = links_;
      block.bold = bold_units_ * 10 >= span.size() * 9;
      block.centered = block_state_.centered;
      block.container = block_state_.container;
      if (block.kind == BlockKind::caption && last_image_ >= 0) block.image = last_image_;
      document_.blocks.push_back(block);
    }
    started_ = false;
    link_units_ = 0;
    bold_units_ = 0;
    links_ = 0;
  }

  void image(const GumboNode& node) {
    writer_.space();
    const View src = picture_of(node);
    if (src.empty() || document_.images.size() >= kMostImages) return;
    last_image_ = static_cast<int>(document_.images.size());
    document_.images.push_back({.src = to_utf16(src), .alt = to_utf16(attribute(node, "alt"))});
    const std::uint32_t at = writer_.line_begin();
    document_.blocks.push_back({.kind = BlockKind::image,
                                .span = {at, at},
                                .image = last_image_,
                                .container = states_.back().container});
  }

  void data_table(const GumboNode& node) {
    ReadTable read = read_table(node, writer_);
    if (read.table.span.empty()) return;
    document_.containers.push_back({states_.back().container, "table", hints_of(node)});
    Block block{.kind = BlockKind::table, .span = read.table.span};
    block.table = static_cast<int>(document_.tables.size());
    block.link_units = std::min(read.link_units, block.span.size());
    block.links = read.links;
    block.container = static_cast<int>(document_.containers.size()) - 1;
    document_.tables.push_back(std::move(read.table));
    document_.blocks.push_back(block);
  }

  Document& document_;
  bool with_hidden_;
  TextWriter writer_;
  std::vector<State> states_;
  std::vector<OpenMark> open_marks_;
  State block_state_;
  bool started_ = false;
  std::uint32_t link_units_ = 0;
  std::uint32_t bold_units_ = 0;
  std::uint32_t links_ = 0;
  int last_image_ = -1;
  std::size_t hidden_units_ = 0;
};

}  // namespace

std::size_t write_blocks(const HtmlTree& tree, bool with_hidden, Document& document) {
  return BlockWriter(document, with_hidden).run(tree.document());
}

}  // namespace shuwen
