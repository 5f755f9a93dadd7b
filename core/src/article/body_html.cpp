#include "article/body_html.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "article/title.h"
#include "lexicon/lexicon.h"
#include "text/utf.h"

namespace shuwen {
namespace {

using View = std::string_view;

enum class Use : std::uint8_t { none, body, not_article };

struct Words {
  std::unordered_map<std::string, Use> tokens, parts;
};

const Words& words() {
  static const Words kWords = [] {
    Words read;
    for (const auto& row : lexicon_rows("containers")) {
      if (row.size() < 3) continue;
      (row[2] == u"part" ? read.parts : read.tokens)
          .emplace(to_utf8(row[0]), row[1] == u"body" ? Use::body : Use::not_article);
    }
    return read;
  }();
  return kWords;
}

Use look_up(const std::unordered_map<std::string, Use>& set, View word) {
  const auto found = set.find(std::string(word));
  return found != set.end() ? found->second : Use::none;
}

Use use_of_token(View token) {
  if (const Use use = look_up(words().tokens, token); use != Use::none) return use;
  std::size_t begin = 0;
  for (std::size_t at = 0; at <= token.size(); ++at) {
    if (at < token.size() && token[at] != '-' && token[at] != '_') continue;
    if (at > begin) {
      if (const Use use = look_up(words().parts, token.substr(begin, at - begin)); use != Use::none)
        return use;
    }
    begin = at + 1;
  }
  return look_up(words().parts, token);
}

Use use_of(const Container& container) {
  if (container.tag == "nav" || container.tag == "footer" || container.tag == "aside")
    return Use::not_article;
  if (container.tag == "body") return Use::none;
  Use found = Use::none;
  std::size_t begin = 0;
  const View hints = container.hints;
  for (std::size_t at = 0; at <= hints.size(); ++at) {
    if (at < hints.size() && hints[at] != ' ') continue;
    if (at > begin) {
      const Use use = use_of_token(hints.substr(begin, at - begin));
      if (use == Use::body) return use;
      if (use == Use::not_article) found = use;
    }
    begin = at + 1;
  }
  return found;
}

struct Areas {
  std::vector<Use> use;
  std::vector<std::int64_t> text;  // what speaks for running text, descendants included
  std::vector<bool> away;          // in an area that is not the article
  std::int64_t all = 0;
};

void add_up(const std::vector<Container>& containers, std::vector<std::int64_t>& sums) {
  for (std::size_t i = containers.size(); i-- > 0;) {
    if (containers[i].parent >= 0) sums[static_cast<std::size_t>(containers[i].parent)] += sums[i];
  }
}

Areas survey(const Page& page) {
  const auto& containers = page.document.containers;
  Areas areas;
  areas.use.resize(containers.size());
  areas.text.assign(containers.size(), 0);
  areas.away.assign(containers.size(), false);
  for (std::size_t i = 0; i < page.lines.size(); ++i) {
    const int c = page.block_of(i).container;
    const int score = std::max(0, line_score(page, i));
    areas.all += score;
    if (c >= 0) areas.text[static_cast<std::size_t>(c)] += score;
  }
  add_up(containers, areas.text);
  for (std::size_t i = 0; i < containers.size(); ++i) {
    areas.use[i] = use_of(containers[i]);
    const int parent = containers[i].parent;
    const bool above = parent >= 0 && areas.away[static_cast<std::size_t>(parent)];
    // A wrapper that holds most of the text is the article's, whatever its name.
    const bool named = areas.use[i] == Use::not_article && areas.text[i] * 2 <= areas.all;
    areas.away[i] = above || named;
  }
  return areas;
}

// The smallest container that holds `share` per cent of the window's text.
int holder_of(const Page& page, Window window, int share) {
  const auto& containers = page.document.containers;
  std::vector<std::int64_t> held(containers.size(), 0);
  std::int64_t all = 0;
  for (std::size_t i = window.begin; i < window.end; ++i) {
    if (!page.inside[i]) continue;
    const int c = page.block_of(i).container;
    const int score = std::max(0, line_score(page, i));
    all += score;
    if (c >= 0) held[static_cast<std::size_t>(c)] += score;
  }
  add_up(containers, held);
  int best = -1;
  // Parents come before children, so the last that still holds enough is the deepest.
  for (std::size_t i = 0; i < containers.size(); ++i) {
    if (all > 0 && held[i] * 100 >= all * share) best = static_cast<int>(i);
  }
  return best;
}

// The content system's own marks, where they agree with the text: the outermost marked containers, when
// together they hold enough of what the holder has. A text may be cut into several marked parts.
std::vector<int> marked_holders(const Page& page, const Areas& areas, int holder) {
  const auto& containers = page.document.containers;
  std::vector<int> marked;
  std::vector<bool> covered(containers.size(), false);
  std::int64_t held = 0;
  std::int64_t most = 0;
  for (std::size_t i = 0; i < containers.size(); ++i) {
    const int parent = containers[i].parent;
    covered[i] = parent >= 0 && covered[static_cast<std::size_t>(parent)];
    if (covered[i] || areas.use[i] != Use::body || areas.away[i] || areas.text[i] == 0) continue;
    covered[i] = true;
    marked.push_back(static_cast<int>(i));
    held += areas.text[i];
    most = std::max(most, areas.text[i]);
  }
  const std::int64_t expected = holder >= 0 ? areas.text[static_cast<std::size_t>(holder)] : areas.all;
  if (held * 5 < expected * 2) return {};
  // Marked parts that hold little beside the main one belong to something else (teasers, comments).
  std::erase_if(marked, [&](int c) { return areas.text[static_cast<std::size_t>(c)] * 8 < most; });
  return marked;
}

// A short article above a long feed of others: under the page's own title and a by-line, closed by a mark of
// its end before the longer text begins. Its lines; empty when the page is not like that.
Window headed_window(const Page& page, Window longest) {
  constexpr std::size_t kNearTitle = 8;
  constexpr int kEnough = 80;
  std::size_t titled = page.lines.size();
  for (std::size_t i = 0; i < longest.begin; ++i) {
    if (page.lines[i].weight <= 90 && title_similarity(page.document.facts, page.text_of(i)) >= 90)
      titled = i;
    if (titled >= i || i - titled > kNearTitle || !is_anchor(page, i)) continue;
    int text = 0;
    for (std::size_t j = i + 1; j < longest.begin; ++j) {
      if (ends_article(page, j) && text >= kEnough) return {i + 1, j};
      if (page.inside[j]) text += std::max(0, line_score(page, j));
    }
  }
  return {};
}

}  // namespace

void choose_container(Page& page) {
  const auto& containers = page.document.containers;
  if (containers.empty()) return;
  const Areas areas = survey(page);
  for (std::size_t i = 0; i < page.lines.size(); ++i) {
    const int c = page.block_of(i).container;
    page.inside[i] = c < 0 || !areas.away[static_cast<std::size_t>(c)];
  }
  const Window window = choose_window(page);
  if (window.empty()) return;
  if (const Window headed = headed_window(page, window); !headed.empty()) {
    for (std::size_t i = 0; i < page.lines.size(); ++i)
      page.inside[i] = page.inside[i] && i >= headed.begin && i < headed.end;
    return;
  }
  const int holder = holder_of(page, window, 88);
  std::vector<int> holders = marked_holders(page, areas, holder);
  if (holders.empty() && holder >= 0) holders.push_back(holder);
  if (holders.empty()) return;
  std::vector<bool> in(containers.size(), false);
  for (std::size_t i = 0; i < containers.size(); ++i) {
    const int parent = containers[i].parent;
    in[i] = std::binary_search(holders.begin(), holders.end(), static_cast<int>(i)) ||
            (parent >= 0 && in[static_cast<std::size_t>(parent)]);
  }
  for (std::size_t i = 0; i < page.lines.size(); ++i) {
    const int c = page.block_of(i).container;
    page.inside[i] = page.inside[i] && c >= 0 && in[static_cast<std::size_t>(c)];
  }
}

}  // namespace shuwen
