#include "metrics/sentences/clause.h"

#include <algorithm>

#include "metrics/sentences/clause_items.h"
#include "text/chars.h"

namespace shuwen {
namespace {

bool is_english(std::u16string_view sentence) {
  int latin = 0, han = 0;
  for (const char16_t c : sentence) {
    latin += is_latin(c);
    han += is_han(c);
  }
  return latin > 3 * han;
}

bool is_border(const Item& item) {
  return item.kind == ItemKind::mark && one_of(item.mark, u",;:。!?…()[]（）—【】| ");
}

/// 、 between figures parts them; between nouns it makes a list.
bool is_pause_border(const Clause& clause, int at) {
  const auto& items = clause.items;
  if (items[at].kind != ItemKind::mark || items[at].mark != u'、') return false;
  for (int i = at - 1; i >= 0; --i) {
    if (items[i].kind == ItemKind::figure) return true;
    if (items[i].kind == ItemKind::mark && items[i].mark == u')') return true;
    if (is_border(items[i])) return false;
  }
  return false;
}

/// 全市共|接|犬只伤人警情300起, 年内再|装|报警器200只: an adverb that nothing but a verb follows stands
/// before the lone verb, and its object and figure behind it.
bool is_led_to(const Clause& clause, std::size_t verb) {
  const auto& items = clause.items;
  if (verb == 0 || !items[verb].is(kAct) || items[verb - 1].span.end != items[verb].span.begin) return false;
  const bool led = items[verb - 1].is(kPreverbal) || clause.is_word(static_cast<int>(verb) - 1, u"共");
  std::size_t end = verb + 1;
  while (end < items.size() && items[end].kind == ItemKind::word && !items[end].is(kVerb))
    ++end;
  return led && end < items.size() && items[end].kind == ItemKind::figure &&
         items[end].span.begin >= items[verb].span.end + 3;
}

/// 种|粮, 净|宽, 报|修: a verb of one character beside another lone character is half of a word the segmenter
/// does not know.
void drop_half_words(Clause& clause) {
  auto& items = clause.items;
  const auto lone = [&](std::size_t i) {
    return items[i].kind == ItemKind::word && items[i].span.size() == 1 &&
           is_han(clause.text[items[i].span.begin]) && clause.text[items[i].span.begin] != u'需' &&
           !items[i].is(kAdverb | kFront | kPreposition | kConjunction | kBasis);
  };
  std::vector<bool> half(items.size());
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (items[i].kind != ItemKind::word || items[i].span.size() != 1 || !items[i].is(kVerb)) continue;
    const bool before = i > 0 && lone(i - 1) && items[i - 1].span.end == items[i].span.begin;
    const bool after = i + 1 < items.size() && lone(i + 1) && items[i].span.end == items[i + 1].span.begin;
    const char16_t c = clause.text[items[i].span.begin];
    bool clear = one_of(c, u"达为占是有");
    // Right before a figure it is a verb, unless it names a dimension: 净宽, 间距.
    const bool governs =
        i + 1 < items.size() &&
        (items[i + 1].kind == ItemKind::figure || items[i + 1].kind == ItemKind::particle ||
         clause.is_word(static_cast<int>(i) + 1, u"到") || clause.is_word(static_cast<int>(i) + 1, u"成") ||
         clause.is_word(static_cast<int>(i) + 1, u"至") || clause.is_word(static_cast<int>(i) + 1, u"为"));
    // 震中|距|县城25公里
    if (c == u'距' && i + 1 < items.size() &&
        (items[i + 1].kind == ItemKind::name ||
         (items[i + 1].kind == ItemKind::word && items[i + 1].span.size() > 1 && items[i + 1].classes == 0)))
      clear = true;
    clear = clear || (governs && !one_of(c, u"高低远长距")) || is_led_to(clause, i);
    half[i] = (before || after) && !clear && !items[i].is(kFront);
  }
  for (std::size_t i = 0; i < items.size(); ++i) {
    // 还|增加, 并|处: an adverb before a verb.
    if (items[i].is(kAdverb) && items[i].is(kVerb) && i + 1 < items.size() && items[i + 1].is(kVerb) &&
        !items[i + 1].is(kAdverb))
      half[i] = true;
    // 进行|改造: the verb is the one behind.
    if (clause.is_word(static_cast<int>(i), u"进行") && i + 1 < items.size() && items[i + 1].is(kAct)) {
      items[i].classes = kAdverb;
      continue;
    }
    // 防汛|办: the end of a body's name.
    if (items[i].is(kAgent) && items[i].is(kVerb) && items[i].span.size() == 1 && i > 0 &&
        i + 1 < items.size() && items[i - 1].kind == ItemKind::word && items[i - 1].classes == 0 &&
        items[i - 1].span.size() > 1 && items[i + 1].is(kVerb | kAdverb))
      items[i].classes &= ~kVerb;
    if (half[i]) items[i].classes &= ~kVerb;
  }
}

/// 100万美元|(约合720万元)|的服务费: behind the brackets at `item` when the noun goes on with 的, else
/// `item`.
int past_aside(const Clause& clause, int item) {
  constexpr int kLongest = 10;
  const int count = static_cast<int>(clause.items.size());
  if (item >= count || clause.items[item].mark != u'(') return item;
  for (int i = item + 1; i + 1 < count && i < item + kLongest; ++i)
    if (clause.items[i].mark == u')') return clause.is_word(i + 1, u"的") ? i + 1 : item;
  return item;
}

void frame_figures(Clause& clause) {
  const auto& items = clause.items;
  const int count = static_cast<int>(items.size());
  clause.frames.assign(clause.sentence->figures.size(), {});
  clause.segments.resize(items.size());
  int segment = 0;
  std::vector<int> open;
  std::vector<bool> border(items.size());
  for (int i = 0; i < count; ++i) {
    border[i] = is_border(items[i]) || is_pause_border(clause, i);
    if (items[i].kind == ItemKind::mark) {
      if (one_of(items[i].mark, u",;。!?:")) ++segment;
      if (items[i].mark == u'(') open.push_back(i);
      if (items[i].mark == u')' && !open.empty()) open.pop_back();
    }
    clause.segments[i] = segment;
    if (items[i].kind != ItemKind::figure) continue;
    Frame& frame = clause.frames[items[i].figure];
    frame.item = i;
    frame.segment = segment;
    frame.bracket = open.empty() ? -1 : open.back();
    int begin = i;
    while (begin > 0 && !border[begin - 1] && items[begin - 1].kind != ItemKind::figure)
      --begin;
    frame.left = {begin, i};
    if (begin > 0) frame.border = items[begin - 1].kind == ItemKind::figure ? u'#' : items[begin - 1].mark;
  }
  for (Frame& frame : clause.frames) {
    const int begin = past_aside(clause, frame.item + 1);
    int end = begin;
    while (end < count && !border[end] && items[end].kind != ItemKind::figure)
      ++end;
    frame.right = {begin, end};
  }
}

void mark_depths(Clause& clause) {
  int round = 0, title = 0;
  for (std::size_t i = 0; i < clause.items.size(); ++i) {
    Item& item = clause.items[i];
    if (item.mark == u')') --round;
    if (item.mark == u'》') --title;
    item.round = static_cast<std::uint8_t>(std::clamp(round, 0, 255));
    item.in_title = title > 0;
    if (item.mark == u'(') ++round;
    if (item.mark == u'《') ++title;
  }
  std::vector<bool> has_figure(clause.segments.empty() ? 0 : clause.segments.back() + 1);
  clause.announces.assign(has_figure.size(), false);
  for (std::size_t i = 0; i < clause.items.size(); ++i) {
    if (clause.items[i].kind == ItemKind::figure) has_figure[clause.segments[i]] = true;
    if (clause.items[i].is(kReport)) clause.announces[clause.segments[i]] = true;
  }
  for (std::size_t i = 0; i < has_figure.size(); ++i)
    if (has_figure[i]) clause.announces[i] = false;
}

}  // namespace

std::vector<Mention> mentions_of(const Names& names, const Reading& reading) {
  std::vector<Mention> mentions;
  std::uint32_t end = 0;
  for (const NameMention& mention : names.mentions) {
    const Span span = reading.find(mention.span);
    if (mention.kind == EntityKind::document || mention.generic || span.begin < end || span.empty()) continue;
    mentions.push_back({span, mention.kind});
    end = span.end;
  }
  return mentions;
}

Clause parse_clause(const Reading& reading, const Sentence& sentence, const std::vector<Mention>& mentions) {
  Clause clause;
  clause.text = reading.text;
  clause.sentence = &sentence;
  clause.english = is_english(slice(reading.text, sentence.span));
  clause.items = read_items(reading, sentence, mentions);
  drop_half_words(clause);
  frame_figures(clause);
  mark_depths(clause);
  return clause;
}

}  // namespace shuwen
