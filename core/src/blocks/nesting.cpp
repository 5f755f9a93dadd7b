#include "blocks/nesting.h"

#include <algorithm>
#include <utility>

#include "blocks/tag_key.h"

namespace shuwen {
namespace {

using View = std::string_view;

// Browsers stop at 512; pages people write stay below 80.
constexpr int kDeepest = 200;
constexpr int kMostFormatting = 16;
constexpr std::int64_t kMostClones = 300'000;
constexpr std::size_t kMostNames = 512;

// Void elements, and elements that close themselves when their like begins: they do not nest.
constexpr TagSet kUncounted({"area",     "base",  "br",    "col",   "embed",    "hr",      "img",
                             "input",    "link",  "meta",  "param", "source",   "track",   "wbr",
                             "html",     "head",  "body",  "p",     "li",       "dt",      "dd",
                             "tr",       "tbody", "thead", "tfoot", "colgroup", "caption", "option",
                             "optgroup", "rp",    "rt",    "h1",    "h2",       "h3",      "h4",
                             "h5",       "h6",    "a",     "frame", "frameset", "nobr"});
constexpr TagSet kFormatting({"b", "big", "code", "em", "font", "i", "s", "small", "strike", "strong", "tt",
                              "u", "nobr"});
constexpr TagSet kBlocks({"p", "div", "li", "td", "th", "h1", "h2", "h3", "h4", "ul", "ol", "dl", "dt", "dd",
                          "section", "article"});

}  // namespace

std::uint32_t Nesting::id_of(std::string_view name) {
  std::uint64_t key = tag_key(name);
  if (const auto known = ids_.find(key); known != ids_.end()) return known->second;
  if (names_.size() >= kMostNames) key = tag_key(name = "\x01other");
  const auto [place, added] = ids_.try_emplace(key, static_cast<std::uint32_t>(names_.size()));
  if (added) {
    Name entry{.text = std::string(name)};
    entry.formatting = kFormatting.has(key);
    entry.cell = name == "td" || name == "th";
    entry.table = name == "table";
    entry.counted = !entry.cell && !kUncounted.has(key);
    names_.push_back(std::move(entry));
  }
  return place->second;
}

void Nesting::pop_to(std::size_t size) {
  while (stack_.size() > size) {
    Name& name = names_[stack_.back()];
    --name.open;
    if (name.counted) --depth_;
    stack_.pop_back();
  }
}

// A new cell or row closes the open cell of its table, with what was left open in it.
void Nesting::close_cell() {
  for (std::size_t i = stack_.size(); i-- > 0;) {
    const Name& name = names_[stack_[i]];
    if (name.table) return;
    if (name.cell) {
      pop_to(i);
      return;
    }
  }
}

// Every block that begins while formatting is open may clone it.
void Nesting::charge() {
  clones_ += formatting_;
  if (clones_ <= kMostClones || no_formatting_) return;
  no_formatting_ = true;
  for (Name& name : names_) {
    if (!name.formatting) continue;
    for (int i = 0; i < std::min(name.open, kMostFormatting); ++i)
      closers_.push_back(name.text);
  }
}

Nesting::Verdict Nesting::open(std::string_view name) {
  const std::uint32_t id = id_of(name);
  if (formatting_ > 0 && kBlocks.has(tag_key(name))) charge();
  if (name == "tr" || names_[id].cell) close_cell();
  Name& entry = names_[id];
  if (entry.formatting && (no_formatting_ || formatting_ >= kMostFormatting)) {
    ++entry.dropped;
    return Verdict::drop;
  }
  if (entry.counted && depth_ >= kDeepest) {
    ++entry.dropped;
    return Verdict::drop;
  }
  if (entry.formatting) ++formatting_;
  if (!entry.counted && !entry.cell) return Verdict::keep;
  stack_.push_back(id);
  ++entry.open;
  if (entry.counted) ++depth_;
  return Verdict::keep;
}

bool Nesting::close(std::string_view name) {
  const std::uint32_t id = id_of(name);
  Name& entry = names_[id];
  if (entry.dropped > 0) {
    --entry.dropped;
    return false;
  }
  if (entry.formatting && formatting_ > 0) --formatting_;
  if (name == "tr") close_cell();
  if (entry.open == 0) return true;
  for (std::size_t i = stack_.size(); i-- > 0;) {
    if (stack_[i] != id) continue;
    pop_to(i);
    break;
  }
  return true;
}

std::vector<std::string> Nesting::take_closers() {
  return std::exchange(closers_, {});
}

}  // namespace shuwen
