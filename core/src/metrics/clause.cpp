#include "metrics/clause.h"

#include <algorithm>

#include "text/chars.h"

namespace shuwen {
namespace {

constexpr bool one_of(char16_t c, std::u16string_view set) {
  return set.find(c) != std::u16string_view::npos;
}
bool is_particle(std::u16string_view word) {
  return word.size() == 1 && one_of(word[0], u"的了着过地得等们");
}

class Builder {
 public:
  Builder(const Reading& reading, const Sentence& sentence, const std::vector<Mention>& mentions)
      : text_(reading.text), sentence_(sentence), mentions_(mentions), tokens_(sentence.tokens) {
    for (const Figure& figure : sentence.figures)
      keep_verb_whole(figure.span.begin);
  }

  std::vector<Item> build() {
    const auto first = std::lower_bound(mentions_.begin(), mentions_.end(), sentence_.span.begin,
                                        [](const Mention& m, std::uint32_t at) { return m.span.begin < at; });
    mention_ = static_cast<std::size_t>(first - mentions_.begin());
    const auto& tokens = tokens_;
    for (std::size_t i = 0; i < tokens.size();) {
      const Token& token = tokens[i];
      if (token.span.begin < at_) {
        if (token.kind == TokenKind::word && token.span.end > at_)
          add_word({{at_, token.span.end}, TokenKind::word});
        ++i;
        continue;
      }
      if (!items_.empty() && at_ < token.span.begin && is_han(text_[at_ - 1]) &&
          is_han(text_[token.span.begin])) {
        push({{at_, token.span.begin}, ItemKind::mark});  // a blank between Han parts stretches
        items_.back().mark = u' ';
      }
      at_ = token.span.begin;
      i = add(i);
    }
    return std::move(items_);
  }

 private:
  std::size_t add(std::size_t i) {
    const Token& token = tokens_[i];
    if (const Mention* mention = mention_here(token)) {
      push({mention->span, ItemKind::name, mention->kind == EntityKind::place ? 0u : kAgent, mention->kind});
      return i + 1;
    }
    switch (token.kind) {
      case TokenKind::figure:
        push({token.span, ItemKind::figure});
        items_.back().figure = token.figure;
        return i + 1;
      case TokenKind::time:
        push({token.span, ItemKind::time});
        items_.back().time = token.time;
        return i + 1;
      case TokenKind::excluded:
        push({token.span, ItemKind::excluded});
        if (const WordMatch word = word_at(text_, token.span.begin, token.span.end);
            word.size == token.span.size())
          items_.back().classes = word.classes;  // 一起, 一律
        return i + 1;
      case TokenKind::open:
        if (const std::size_t close = closed_name(i); close > i) {
          const bool label = text_[token.span.begin] == u'【';  // 【本报讯】: a border
          push({{token.span.begin, tokens_[close].span.end}, label ? ItemKind::mark : ItemKind::quoted});
          if (label) items_.back().mark = u'】';
          return close + 1;
        }
        [[fallthrough]];
      case TokenKind::close:
      case TokenKind::punctuation:
        push({token.span, ItemKind::mark});
        items_.back().mark = text_[token.span.begin];
        return i + 1;
      case TokenKind::word:
        break;
    }
    add_word(token);
    return i + 1;
  }

  void push(Item item) {
    at_ = item.span.end;
    items_.push_back(item);
  }

  /// Quotation or brackets without a figure or a clause in them: part of the noun they stand in.
  std::size_t closed_name(std::size_t open) const {
    std::size_t close = open + 1;
    int depth = 1;
    for (; close < tokens_.size(); ++close) {
      const Token& inner = tokens_[close];
      if (inner.kind == TokenKind::figure || inner.kind == TokenKind::time) return open;
      if (inner.span.end - tokens_[open].span.begin > 40) return open;
      if (inner.kind == TokenKind::punctuation && one_of(text_[inner.span.begin], u"。!?;,")) return open;
      if (inner.kind == TokenKind::open) ++depth;
      if (inner.kind == TokenKind::close && --depth == 0) return close;
    }
    return open;
  }

  /// The segmenter cuts 增速回落到 into 增|速回|落到: the verb right before a figure is put together again.
  void keep_verb_whole(std::uint32_t figure) {
    std::uint32_t end = figure;
    while (end > sentence_.span.begin && end + 2 > figure && one_of(text_[end - 1], u"了到至为成于在"))
      --end;
    const std::uint32_t size = word_ending(text_.substr(sentence_.span.begin, end - sentence_.span.begin),
                                           kAct | kUp | kDown | kTurn);
    if (size < 2) return;
    const std::uint32_t begin = end - size;
    const auto after = [](const Token& token, std::uint32_t at) { return token.span.end <= at; };
    auto first = std::lower_bound(tokens_.begin(), tokens_.end(), begin, after);
    auto last = std::lower_bound(tokens_.begin(), tokens_.end(), end - 1, after);
    if (first == tokens_.end() || last == tokens_.end()) return;
    const Span head{first->span.begin, begin}, tail{end, last->span.end};
    if (head.empty() && tail.empty() && first == last) return;
    for (auto token = first; token <= last; ++token)
      if (token->kind != TokenKind::word) return;
    std::vector<Token> repaired;
    if (!head.empty()) repaired.push_back({head, TokenKind::word});
    repaired.push_back({{begin, end}, TokenKind::word});
    if (!tail.empty()) repaired.push_back({tail, TokenKind::word});
    const auto place = tokens_.erase(first, last + 1);
    tokens_.insert(place, repaired.begin(), repaired.end());
  }

  const Mention* mention_here(const Token& token) {
    while (mention_ < mentions_.size() && mentions_[mention_].span.end <= token.span.begin)
      ++mention_;
    if (mention_ >= mentions_.size()) return nullptr;
    const Mention& mention = mentions_[mention_];
    if (mention.span.begin != token.span.begin || mention.span.end > sentence_.span.end) return nullptr;
    if (token.kind == TokenKind::figure || token.kind == TokenKind::time) return nullptr;
    return &mention;
  }

  void add_word(const Token& token) {
    // A mention may begin inside the token: the word ends there.
    std::uint32_t end = token.span.end;
    if (mention_ < mentions_.size() && mentions_[mention_].span.begin > token.span.begin)
      end = std::min(end, mentions_[mention_].span.begin);
    if (end <= token.span.begin) end = token.span.end;
    std::uint32_t limit = sentence_.span.end;
    if (mention_ < mentions_.size()) limit = std::min(limit, std::max(end, mentions_[mention_].span.begin));
    for (const Figure& figure : sentence_.figures)
      if (figure.span.begin >= end) {
        limit = std::min(limit, figure.span.begin);
        break;
      }
    Item item{{token.span.begin, end}, ItemKind::word};
    constexpr std::uint32_t kKnown = ~(kMeasure | kAgent | kNominal | kLocalizer | kReport);
    WordMatch match = word_at(text_, token.span.begin, limit, kKnown);
    // A word of one character must be a word of the segmenter as well.
    if (match.size == 1 && end - token.span.begin > 1) match = {};
    // 开放 in 开放式: the segmenter knows a longer word.
    if (match.size > 1 && token.span.begin + match.size < end) match = {};
    // 降至, 压缩到: the verb and what it reaches.
    const std::uint32_t size = end - token.span.begin;
    if (match.size == 0 && size >= 2 && one_of(text_[end - 1], u"到至为成于在")) {
      const WordMatch verb = word_at(text_, token.span.begin, end - 1, kVerb);
      if (verb.size == size - 1) {
        push({{token.span.begin, end - 1}, ItemKind::word, verb.classes});
        item = {{end - 1, end}, ItemKind::word, word_at(text_, end - 1, end).classes};
        push(item);
        return;
      }
    }
    // 率由, 价由: the segmenter joins the end of a measure to 由.
    if (match.size == 0 && size >= 2 && text_[end - 1] == u'由' &&
        !one_of(text_[end - 2], u"自理缘事经因来无")) {
      push({{token.span.begin, end - 1},
            ItemKind::word,
            word_at(text_, token.span.begin, end - 1).classes & ~kVerb});
      push({{end - 1, end}, ItemKind::word, word_at(text_, end - 1, end).classes});
      return;
    }
    // 还有, 仅剩: the segmenter's words of an adverb and a verb.
    if (match.size == 0 && size == 2) {
      const WordMatch adverb = word_at(text_, token.span.begin, end - 1, kAdverb);
      const WordMatch verb = word_at(text_, end - 1, end, kVerb);
      const WordMatch turned = word_at(text_, token.span.begin, end - 1, kVerb);
      if (turned.size == 1 && one_of(text_[end - 1], u"了着过")) {
        push({{token.span.begin, end - 1}, ItemKind::word, turned.classes});
        push({{end - 1, end}, ItemKind::particle});
        return;
      }
      if (adverb.size == 1 && verb.size == 1) {
        push({{token.span.begin, end - 1}, ItemKind::word, adverb.classes});
        push({{end - 1, end}, ItemKind::word, verb.classes});
        return;
      }
    }
    if (match.size > 0) {
      item.span.end = token.span.begin + match.size;
      item.classes = match.classes;
      if (item.is(kVerb) && nominal_after(item.span.end, limit)) item.classes &= ~kVerb;
    } else {
      item.classes = word_at(text_, token.span.begin, end).size == end - token.span.begin
                         ? word_at(text_, token.span.begin, end).classes
                         : 0;
    }
    if (is_particle(slice(text_, item.span))) item.kind = ItemKind::particle;
    push(item);
  }

  /// 采纳率, 参与率, 处置时间: a verb that is the first half of a noun.
  bool nominal_after(std::uint32_t at, std::uint32_t limit) const {
    const WordMatch match = word_at(text_, at, limit, kNominal);
    return match.size > 0 && is_token_end(at + match.size);
  }

  bool is_token_end(std::uint32_t at) const {
    const auto& tokens = sentence_.tokens;
    const auto found =
        std::lower_bound(tokens.begin(), tokens.end(), at,
                         [](const Token& token, std::uint32_t offset) { return token.span.end < offset; });
    return found != tokens.end() && found->span.end == at;
  }

  std::u16string_view text_;
  const Sentence& sentence_;
  const std::vector<Mention>& mentions_;
  std::vector<Token> tokens_;
  std::vector<Item> items_;
  std::size_t mention_ = 0;
  std::uint32_t at_ = 0;
};

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

/// 种|粮, 净|宽, 报|修: a verb of one character beside another lone character is half of a word the segmenter
/// does not know.
void drop_half_words(Clause& clause) {
  auto& items = clause.items;
  const auto lone = [&](std::size_t i) {
    return items[i].kind == ItemKind::word && items[i].span.size() == 1 &&
           is_han(clause.text[items[i].span.begin]) &&
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
         clause.is_word(static_cast<int>(i) + 1, u"到") || clause.is_word(static_cast<int>(i) + 1, u"至"));
    if (c == u'距' && i + 1 < items.size() && items[i + 1].kind == ItemKind::name) clear = true;
    clear = clear || (governs && !one_of(c, u"高低远长距"));
    half[i] = (before || after) && !clear && !items[i].is(kFront);
  }
  for (std::size_t i = 0; i < items.size(); ++i)
    if (half[i]) items[i].classes &= ~kVerb;
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
    int end = frame.item + 1;
    while (end < count && !border[end] && items[end].kind != ItemKind::figure)
      ++end;
    frame.right = {frame.item + 1, end};
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
  clause.items = Builder(reading, sentence, mentions).build();
  drop_half_words(clause);
  frame_figures(clause);
  mark_depths(clause);
  return clause;
}

}  // namespace shuwen
