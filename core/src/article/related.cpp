#include "article/related.h"

#include <algorithm>
#include <optional>
#include <string>

#include "article/headings.h"
#include "article/text_authors.h"
#include "article/title.h"
#include "text/chars.h"

namespace shuwen {
namespace {

using View = std::u16string_view;

// A line that closes an item: its date, alone or after the medium's name (`某网 2023-02-08`).
struct Dateline {
  std::string date;
  Span source;  // empty when the line has only a date
};

std::optional<Dateline> dateline(const Page& page, Span span, bool list_item) {
  const View view = slice(page.text(), span);
  if (view.size() > 60) return std::nullopt;
  const auto date = find_date(view);
  if (!date || date->day == 0) return std::nullopt;
  if (trim(view, {date->span.end, static_cast<std::uint32_t>(view.size())}).size() > 2) return std::nullopt;
  const Span before = trim(page.text(), {span.begin, span.begin + date->span.begin});
  if (before.size() > 20 || (list_item && !before.empty())) return std::nullopt;
  return Dateline{date->year > 0 ? iso(*date).substr(0, 10) : std::string(), before};
}

bool is_related(const Label& label) {
  return label.role == Role::furniture && label.kind == FurnitureKind::related;
}

bool is_item(const Label& label) {
  return is_related(label) && label.reason == "related_item";
}

std::size_t letters(View text) {
  return static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char16_t c) { return is_cjk(c) || is_latin(c); }));
}

constexpr std::size_t kShortestTitle = 4;

// The title without bullet, brackets, a date at either end and the medium before it.
struct ItemTitle {
  Span title;
  Span source;
  std::string date;
};

// `标题 某报` before the item's date: the medium's name.
void cut_source(std::u16string_view text, ItemTitle& item) {
  constexpr std::size_t kLongestName = 10;
  const View view = slice(text, item.title);
  const std::size_t blank = view.find_last_of(u" \u3000");
  if (blank == View::npos || blank < kShortestTitle || view.size() - blank - 1 > kLongestName) return;
  const Span name{item.title.begin + static_cast<std::uint32_t>(blank + 1), item.title.end};
  if (!is_media_name(slice(text, name))) return;
  item.source = name;
  item.title = trim(text, {item.title.begin, name.begin});
}

ItemTitle item_title(const Page& page, Span span) {
  span.begin += static_cast<std::uint32_t>(bullet_size(slice(page.text(), span)));
  // Markdown: [title](address)
  if (const std::size_t close = slice(page.text(), span).find(u"](");
      page.text()[span.begin] == u'[' && close != View::npos)
    span = {span.begin + 1, span.begin + static_cast<std::uint32_t>(close)};
  const View view = slice(page.text(), span);
  ItemTitle item{.title = span};
  for (std::size_t from = 0; from < view.size();) {
    const auto date = find_date(view, from);
    if (!date) break;
    const bool at_end = date->span.end + 2 >= view.size();
    const bool at_start = date->span.begin <= 1;
    if ((at_end || at_start) && date->day > 0 && date->span.size() >= 5) {
      if (date->year > 0) item.date = iso(*date).substr(0, 10);
      if (at_end) {
        item.title.end = span.begin + date->span.begin;
      } else {
        item.title.begin = span.begin + date->span.end;
      }
      break;
    }
    from = date->span.end;
  }
  while (!item.title.empty() && View(u"([（【").find(page.text()[item.title.end - 1]) != View::npos)
    --item.title.end;
  item.title = trim(page.text(), item.title);
  if (!item.date.empty()) cut_source(page.text(), item);
  return item;
}

// The day under the name of who signs a notice.
bool is_date_of_signature(const Page& page, Window window, std::size_t i) {
  constexpr int kLongestName = 40;
  if (i <= window.begin || page.labels[i - 1].role != Role::body || page.byline[i - 1]) return false;
  const auto date = find_date(page.text_of(i));
  const Line& name = page.lines[i - 1];
  return date && date->hour < 0 && date->span.size() == page.lines[i].span.size() && name.weight > 2 &&
         name.weight <= kLongestName && name.stops == 0 && name.han > 2;
}

// Reporting by Ann Lee; Editing by Jo March: labels with their values and nothing besides. (In Chinese 记者：
// and what follows is an interview.)
bool is_all_credits(const Page& page, std::size_t i) {
  constexpr int kLongest = 60;
  if (page.lines[i].han > 0 || page.lines[i].weight > kLongest) return false;
  const Byline byline = parse_byline(page.text(), page.lines[i].span);
  return byline.labelled() && byline.uncovered == 0;
}

// （资料来源：某报、某网等）: what the article itself says of its material.
bool is_reference(std::u16string_view line) {
  for (const std::u16string_view begin :
       {u"（资料来源", u"(资料来源", u"（资料：", u"（參考資料", u"（参考资料", u"（資料來源", u"（综合"}) {
    if (line.starts_with(begin)) return line.back() == u'）' || line.back() == u')';
  }
  return false;
}

}  // namespace

void label_inside(Page& page, Window window) {
  constexpr std::size_t kFirstLines = 2;
  constexpr std::size_t kLastLines = 4;
  std::size_t last_lines = window.end;  // where the last few lines of text begin
  for (std::size_t left = kLastLines; left > 0 && last_lines > window.begin;) {
    --last_lines;
    if (page.labels[last_lines].role == Role::body && page.lines[last_lines].weight > 0 &&
        !page.hits[last_lines])
      --left;
  }
  bool in_list = false;
  int lines = 0;
  int linked_lines = 0;
  for (std::size_t i = window.begin; i < window.end; ++i) {
    if (page.labels[i].role != Role::body || page.lines[i].weight == 0) continue;
    ++lines;
    linked_lines += page.lines[i].link_percent >= 90;
  }
  const bool linked = linked_lines * 3 > lines;  // a page whose text is a list of links
  for (std::size_t i = window.begin; i < window.end; ++i) {
    if (page.labels[i].role != Role::body) continue;
    const Line& line = page.lines[i];
    const auto& hit = page.hits[i];
    if (hit) {
      page.furnish(i, hit->kind, hit->reason);
      in_list = hit->use == FurnitureUse::list;
      continue;
    }
    const bool textual = line.stops > 0 && line.link_percent < 50;
    if (in_list && !textual && line.weight < 60 && page.block_of(i).kind != BlockKind::heading) {
      page.furnish(i, FurnitureKind::related, "related_item");
      continue;
    }
    in_list = false;
    // Lines of links among paragraphs: other articles, topics, tools.
    const BlockKind kind = page.block_of(i).kind;
    if (line.link_percent >= 90 && !linked && !textual && line.weight > 0 && line.weight < 80 &&
        kind != BlockKind::table && kind != BlockKind::heading && marker_of(page.text_of(i)).rank == 0) {
      page.furnish(i, FurnitureKind::navigation, "link_list");
      continue;
    }
    if (line.weight == 0 && page.block_of(i).kind != BlockKind::image &&
        page.block_of(i).kind != BlockKind::table) {
      page.furnish(i, FurnitureKind::other, "inside_not_text");
    } else if ((page.byline[i] && (line.stops == 0 || is_all_credits(page, i)) &&
                !is_date_of_signature(page, window, i) && !is_reference(page.text_of(i))) ||
               (i >= last_lines && i > window.begin && is_reporter_line(page, i)) ||
               (i < window.begin + kFirstLines && line.stops == 0 && is_reporter_line(page, i))) {
      page.furnish(i, FurnitureKind::credit, "byline");
    }
  }
}

namespace {

// The area a list's heading stands in: its items are there too, the footer is not.
int area_of(const Page& page, std::size_t heading) {
  const auto& containers = page.document.containers;
  int c = page.block_of(heading).container;
  for (int up = 0; up < 2 && c >= 0; ++up) {
    const int parent = containers[static_cast<std::size_t>(c)].parent;
    if (parent < 0 || containers[static_cast<std::size_t>(parent)].tag == "body") break;
    c = parent;
  }
  return c;
}

bool stands_in(const Page& page, std::size_t line, int area) {
  if (area < 0) return true;
  for (int c = page.block_of(line).container; c >= area;
       c = page.document.containers[static_cast<std::size_t>(c)].parent) {
    if (c == area) return true;
  }
  return false;
}

}  // namespace

void label_tail(Page& page, Window window) {
  int area = -1;
  enum class List { none, related, comment } list = List::none;
  for (std::size_t i = window.end; i < page.lines.size(); ++i) {
    if (page.labels[i].role != Role::none) continue;
    const auto& hit = page.hits[i];
    if (hit) {
      page.furnish(i, hit->kind, hit->reason);
      if (hit->use == FurnitureUse::list) {
        list = List::related;
        area = area_of(page, i);
      } else if (hit->kind == FurnitureKind::comment) {
        list = List::comment;
      } else if (hit->kind == FurnitureKind::copyright || hit->kind == FurnitureKind::navigation ||
                 hit->kind == FurnitureKind::disclaimer) {
        list = List::none;
      }
      continue;
    }
    if (list == List::related && !stands_in(page, i, area)) list = List::none;
    if (list == List::related) {
      page.furnish(i, FurnitureKind::related, "related_item");
    } else if (list == List::comment) {
      page.furnish(i, FurnitureKind::comment, "comment_text");
    } else if (page.lines[i].link_percent >= 60) {
      page.furnish(i, FurnitureKind::navigation, "link_list");
    } else if (page.byline[i]) {
      page.furnish(i, FurnitureKind::credit, "byline");
    } else {
      page.furnish(i, FurnitureKind::other, "after_article");
    }
  }
}

std::vector<RelatedItem> related_items(const Page& page) {
  std::vector<RelatedItem> items;
  const auto add = [&](Span span) {
    const ItemTitle title = item_title(page, span);
    if (letters(slice(page.text(), title.title)) < kShortestTitle) return false;
    RelatedItem item{.title = std::u16string(slice(page.text(), title.title)), .span = span};
    if (!title.date.empty()) item.date = title.date;
    if (!title.source.empty()) item.source = std::u16string(slice(page.text(), title.source));
    items.push_back(std::move(item));
    return true;
  };
  bool open = false;  // the last item may still take a snippet and a date line
  bool bulleted = false;
  for (std::size_t i = 0; i < page.lines.size(); ++i) {
    if (!is_item(page.labels[i])) {
      open = false;
      bulleted = false;
      const auto& hit = page.hits[i];
      if (hit && hit->label > 0 && is_related(page.labels[i])) {
        Span first = page.lines[i].span;
        first.begin += hit->label;
        open = add(first);
      }
      continue;
    }
    const Line& line = page.lines[i];
    const bool list_item = page.block_of(i).kind == BlockKind::list_item;
    if (line.weight == 0) continue;
    if (open && line.bullet == 0) {
      const auto last = dateline(page, line.span, list_item);
      if (last && !(items.back().date && !last->source.empty())) {
        RelatedItem& item = items.back();
        if (!last->date.empty() && !item.date) item.date = last->date;
        if (!last->source.empty()) item.source = std::u16string(slice(page.text(), last->source));
        item.span.end = line.span.end;
        open = false;
        continue;
      }
      const bool snippet =
          bulleted ? true : line.stops > 0 && (line.closed || line.weight > 30) && line.link_percent < 50;
      if (snippet && !items.back().snippet) {
        items.back().snippet = std::u16string(page.text_of(i));
        items.back().span.end = line.span.end;
        continue;
      }
    }
    if (!add(line.span)) continue;
    bulleted = line.bullet > 0 && !list_item;
    open = true;
  }
  return items;
}

}  // namespace shuwen
