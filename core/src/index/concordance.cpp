#include "index/concordance.h"

#include <algorithm>
#include <utility>

#include "index/hit.h"
#include "text/chars.h"

namespace shuwen::index {
namespace {

/// So many lines are sorted at most; the total goes on counting.
constexpr std::size_t kMostLines = 200'000;
/// Lines are compared by this much of their context.
constexpr std::uint32_t kSortUnits = 24;
/// So much of a Latin word or a number may be left out at the ends of a line, for words to stay whole.
constexpr std::uint32_t kLongestCut = 24;

struct Line {
  const Segment* segment;
  DocumentNumber document;
  Span match;
};

/// The folded context a line is sorted by: what follows, or what precedes read backwards. White space does
/// not count.
std::u16string sort_key(const Line& line, ConcordanceOrder order) {
  const std::u16string_view text = line.segment->texts[line.document];
  std::u16string context;
  if (order == ConcordanceOrder::right) {
    context = folded_units(text.substr(line.match.end, 2 * kSortUnits));
  } else {
    const std::uint32_t begin = line.match.begin - std::min(line.match.begin, 2 * kSortUnits);
    context = folded_units(text.substr(begin, line.match.begin - begin));
    std::reverse(context.begin(), context.end());
  }
  context.erase(std::remove_if(context.begin(), context.end(), is_space), context.end());
  return context.substr(0, kSortUnits);
}

/// Hong|Kong, 增|增长|长: what matched side by side is one place.
void join_neighbours(std::u16string_view text, std::vector<Span>& spans) {
  std::size_t kept = 0;
  for (std::size_t i = 1; i < spans.size(); ++i) {
    const Span gap{std::min(spans[kept].end, spans[i].begin), spans[i].begin};
    const std::u16string_view between = slice(text, gap);
    if (std::all_of(between.begin(), between.end(), is_blank))
      spans[kept].end = std::max(spans[kept].end, spans[i].end);
    else
      spans[++kept] = spans[i];
  }
  if (!spans.empty()) spans.resize(kept + 1);
}

ConcordanceLine shown(const Line& line, std::uint32_t width) {
  const std::u16string_view text = line.segment->texts[line.document];
  const auto size = static_cast<std::uint32_t>(text.size());
  std::uint32_t begin = whole_character(text, line.match.begin - std::min(line.match.begin, width));
  std::uint32_t end = whole_character(text, line.match.end + std::min(size - line.match.end, width));
  const std::uint32_t latest = std::min(line.match.begin, begin + kLongestCut);
  const std::uint32_t earliest = std::max(line.match.end, end - std::min(end, kLongestCut));
  while (begin < latest && parts_word(text, begin))
    ++begin;
  while (end > earliest && parts_word(text, end))
    --end;
  return {.id = std::string(line.segment->id(line.document)),
          .match = line.match,
          .left = std::u16string(slice(text, {begin, line.match.begin})),
          .middle = std::u16string(slice(text, line.match)),
          .right = std::u16string(slice(text, {line.match.end, std::max(end, line.match.end)}))};
}

}  // namespace

Concordance concordance_of(Collection& collection, Search& search, const ConcordanceOptions& options) {
  Concordance out;
  std::vector<Line> lines;
  const auto& documents = search.documents();
  for (std::size_t part = 0; part < documents.size(); ++part) {
    const Segment& segment = collection.parts()[part]->segment;
    documents[part].each([&](DocumentNumber document) {
      auto spans = spans_of(segment, document, search.patterns(), ~std::size_t{0}, search.matches(part));
      join_neighbours(segment.texts[document], spans);
      out.total += spans.size();
      for (const Span span : spans) {
        if (lines.size() < kMostLines) lines.push_back({&segment, document, span});
      }
    });
  }
  std::vector<std::pair<std::u16string, std::size_t>> order;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const bool by_context = options.order != ConcordanceOrder::document;
    order.emplace_back(by_context ? sort_key(lines[i], options.order) : u"", i);
  }
  // Same context: by id and place, so that the order does not depend on how the index came about.
  std::sort(order.begin(), order.end(), [&](const auto& a, const auto& b) {
    if (a.first != b.first) return a.first < b.first;
    const Line& x = lines[a.second];
    const Line& y = lines[b.second];
    const auto x_id = x.segment->id(x.document);
    const auto y_id = y.segment->id(y.document);
    return x_id != y_id ? x_id < y_id : x.match < y.match;
  });
  for (std::size_t i = 0; i < order.size() && i < options.top; ++i)
    out.lines.push_back(shown(lines[order[i].second], options.width));
  return out;
}

}  // namespace shuwen::index
