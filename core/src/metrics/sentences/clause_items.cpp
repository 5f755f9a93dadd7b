#include "metrics/sentences/clause_items.h"

#include <algorithm>

#include "metrics/sentences/word_cuts.h"
#include "metrics/sentences/word_neighbours.h"
#include "text/chars.h"

namespace shuwen {
namespace {

class Builder {
 public:
  Builder(const Reading& reading, const Sentence& sentence, const std::vector<Mention>& mentions)
      : text_(reading.text), sentence_(sentence), mentions_(mentions), cuts_(reading.text, sentence) {}

  std::vector<Item> build() {
    const auto first = std::lower_bound(mentions_.begin(), mentions_.end(), sentence_.span.begin,
                                        [](const Mention& m, std::uint32_t at) { return m.span.begin < at; });
    mention_ = static_cast<std::size_t>(first - mentions_.begin());
    const auto& tokens = cuts_.tokens();
    items_.reserve(tokens.size());
    for (std::size_t i = 0; i < tokens.size();) {
      const Token& token = tokens[i];
      if (token.span.begin < at_) {
        if (token.kind == TokenKind::word && token.span.end > at_)
          add_word({{at_, token.span.end}, TokenKind::word});
        ++i;
        continue;
      }
      if (!items_.empty() && at_ < token.span.begin && is_han(text_[at_ - 1]) &&
          (is_han(text_[token.span.begin]) || opens_stretch(token))) {
        push({{at_, token.span.begin}, ItemKind::mark});  // a blank between Han parts stretches
        items_.back().mark = u' ';
      }
      at_ = token.span.begin;
      i = add(i);
    }
    mark_emphasis();
    return std::move(items_);
  }

 private:
  /// 更|是|支撑了, 也|是|参加了, 更|是|同比增长, 更|是|低至: 是 only stresses a verb that is done.
  void mark_emphasis() {
    for (std::size_t i = 1; i + 2 < items_.size(); ++i)
      if (slice(text_, items_[i].span) == u"是" && items_[i - 1].is(kAdverb) &&
          ((items_[i + 1].is(kAct) && slice(text_, items_[i + 2].span) == u"了") ||
           (items_[i + 1].is(kUp | kDown | kBasis | kLevel) && items_[i + 1].kind == ItemKind::word)))
        items_[i].classes = kAdverb;
  }

  /// 沉没 24人死亡: in a headline the blank is no space around digits where none parts them from what
  /// follows.
  bool opens_stretch(const Token& token) const {
    const std::uint32_t end = token.span.end;
    return token.kind == TokenKind::figure && end < sentence_.span.end &&
           is_han(text_[sentence_.span.end - 1]) && is_han(text_[end - 1]) && is_han(text_[end]) &&
           slice(text_, token.span).find(u' ') == std::u16string_view::npos;
  }

  std::size_t add(std::size_t i) {
    const Token& token = cuts_.tokens()[i];
    if (const Mention* mention = mention_here(token)) {
      push({mention->span, ItemKind::name, mention->kind == EntityKind::place ? 0u : kAgent, mention->kind});
      if (mention->kind == EntityKind::place &&
          (ends_territory(mention->span.end) || ends_crossing(mention->span.end)))
        ++items_.back().span.end;
      at_ = items_.back().span.end;
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
          // 【本报讯】, 某网讯(记者李刚): a border
          const bool label =
              text_[token.span.begin] == u'【' || text_.substr(token.span.begin + 1).starts_with(u"记者");
          push({{token.span.begin, cuts_.tokens()[close].span.end},
                label ? ItemKind::mark : ItemKind::quoted});
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

  /// 临江|县: the head of a place whose name is known without it, a word of its own.
  bool ends_territory(std::uint32_t at) const {
    return at < sentence_.span.end && one_of(text_[at], u"省市县区州旗城") &&
           !one_of(text_[at - 1], u"省市县区州旗") && cuts_.is_token_end(at + 1) && cuts_.is_token_end(at) &&
           !cuts_.figure_at(at);
  }

  /// 延平路|口: where a road meets another or ends.
  bool ends_crossing(std::uint32_t at) const {
    return at < sentence_.span.end && text_[at] == u'口' && one_of(text_[at - 1], u"路街巷") &&
           cuts_.is_token_end(at + 1);
  }

  void push(Item item) {
    at_ = item.span.end;
    items_.push_back(item);
  }

  /// Quotation or brackets without a figure or a clause in them: part of the noun they stand in.
  std::size_t closed_name(std::size_t open) const {
    const auto& tokens = cuts_.tokens();
    std::size_t close = open + 1;
    int depth = 1;
    for (; close < tokens.size(); ++close) {
      const Token& inner = tokens[close];
      if (inner.kind == TokenKind::figure || inner.kind == TokenKind::time) return open;
      if (inner.span.end - tokens[open].span.begin > 40) return open;
      if (inner.kind == TokenKind::punctuation && one_of(text_[inner.span.begin], u"。!?;,")) return open;
      if (inner.kind == TokenKind::open) ++depth;
      if (inner.kind == TokenKind::close && --depth == 0) return close;
    }
    return open;
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
    const Span word{token.span.begin, end};
    const std::uint32_t limit = limit_behind(end);
    // 集|装箱|货轮
    if (const WordMatch whole = word_at(text_, word.begin, limit, kWhole);
        whole.size > word.size() && cuts_.is_token_end(word.begin + whole.size)) {
      push({{word.begin, word.begin + whole.size}, ItemKind::word, whole.classes & ~kWhole});
      return;
    }
    constexpr std::uint32_t kKnown = kEveryClass & ~(kMeasure | kAgent | kNominal | kLocalizer | kReport);
    WordMatch match = word_at(text_, word.begin, limit, kKnown);
    // A word of one character must be a word of the segmenter as well.
    if (match.size == 1 && word.size() > 1) match = {};
    // 开放 in 开放式, 进出 in 进出口: no half of a word of the segmenter.
    if (match.size > 1 && (word.begin + match.size < end || cuts_.cuts_word(word.begin + match.size)))
      match = {};
    if (match.size == 0 && !cuts_.takes_complement(word) && split(word)) return;
    // 亩|产, 水|压: a measure the segmenter does not know.
    if (const WordMatch measure = word_at(text_, word.begin, limit, kMeasure);
        measure.size > word.size() && measure.size > match.size &&
        cuts_.is_token_end(word.begin + measure.size))
      match = measure;
    if (match.size == 2 && word.size() == 2 && cuts_.cut_too_late(word)) {
      push({{word.begin, word.begin + 1}, ItemKind::word, cuts_.classes_of({word.begin, word.begin + 1})});
      add_word({{word.begin + 1, word.end + 1}, TokenKind::word});
      return;
    }
    Item item{word, ItemKind::word};
    if (cuts_.takes_complement(word)) {
      item.span.end = word.begin + 2;
      item.classes = kAct;
    } else if (match.size > 0) {
      item.span.end = word.begin + match.size;
      item.classes = match.classes;
      const bool modified =
          !items_.empty() && items_.back().is(kModifier) && items_.back().span.end == item.span.begin;
      if (item.is(kVerb) &&
          ((modified && !acts_unlawfully(item.span, {text_, sentence_, cuts_, items_, limit})) ||
           cuts_.nominal_after(item.span, limit, stands_alone())))
        item.classes &= ~kVerb;
    } else {
      item.classes = cuts_.classes_of(word);
    }
    if (item.classes == 0 && cuts_.is_doubled(item.span, limit)) item.classes = kAdverb;
    // 连续|站|了十一个小时: 站 is no place there.
    const std::uint32_t nouns = kNominal | kMeasure | kHead | kTrade | (item.span.size() == 1 ? kAgent : 0u);
    if (!item.is(kEveryClass & ~nouns) && cuts_.has_aspect(item.span))
      item.classes = one_of(text_[item.span.end - 1], u"到至达") ? kLevel : kAct | kSelf;
    const WordPlace place{text_, sentence_, cuts_, items_, limit};
    if ((item.classes & ~(kNominal | kAgent)) == 0 && is_led_in(item.span, place)) item.classes = kAct;
    if (item.classes == 0 && leads_to(item.span, place)) item.classes = kAct | kTurn;
    if (item.classes == 0 && stays(item.span, place)) item.classes = kIntransitive;
    settle_by_neighbours(item, place);
    push(item);
  }

  /// No noun stands right before: the verb may open its clause.
  bool stands_alone() const {
    if (items_.empty()) return true;
    const Item& last = items_.back();
    return last.span.end < at_ || last.kind == ItemKind::mark || last.kind == ItemKind::time ||
           last.kind == ItemKind::figure || last.kind == ItemKind::particle ||
           last.is(kAdverb | kPlaceWord | kTarget | kRule | kConjunction | kAgent);
  }

  /// How far a word of the lexicon may reach: not into a mention or a figure.
  std::uint32_t limit_behind(std::uint32_t end) const {
    std::uint32_t limit = sentence_.span.end;
    if (mention_ < mentions_.size()) limit = std::min(limit, std::max(end, mentions_[mention_].span.begin));
    for (const Figure& figure : sentence_.figures)
      if (figure.span.begin >= end) return std::min(limit, figure.span.begin);
    return limit;
  }

  void push_pair(Span word, std::uint32_t first, std::uint32_t second) {
    push({{word.begin, word.end - 1}, ItemKind::word, first});
    push({{word.end - 1, word.end}, ItemKind::word, second});
  }

  /// 督|办: together with the word before it is a verb.
  bool joins_verb(Span head) const {
    return head.size() == 1 && !items_.empty() && items_.back().kind == ItemKind::word &&
           items_.back().span.end == head.begin && items_.back().span.size() == 1 &&
           cuts_.classes_of({items_.back().span.begin, head.end}) & kVerb;
  }

  /// A word of the segmenter that is two words here; false when it is not.
  bool split(Span word) {
    if (word.size() < 2) return false;
    const Span head{word.begin, word.end - 1}, tail{word.end - 1, word.end};
    const char16_t last = text_[tail.begin];
    const std::uint32_t first = cuts_.classes_of(head);
    // 降至, 压缩到: the verb and what it reaches.
    if (first & kVerb && one_of(last, u"到至为成于在")) {
      push_pair(word, first, cuts_.classes_of(tail));
      return true;
    }
    if (last == u'出' && first & kAct) {  // 培育出
      push({word, ItemKind::word, first});
      return true;
    }
    if (last == u'的' && joins_verb(head)) {  // 督|办的, 查|处的
      items_.back().span.end = head.end;
      items_.back().classes = cuts_.classes_of(items_.back().span);
      push({tail, ItemKind::particle});
      return true;
    }
    if (last == u'的' && first & (kNominal | kMeasure | kLocalizer)) {  // 量的, 中的
      push({head, ItemKind::word, first});
      push({tail, ItemKind::particle});
      return true;
    }
    // 率由, 价由: the segmenter joins the end of a measure to 由.
    if (last == u'由' && !one_of(text_[head.end - 1], u"自理缘事经因来无")) {
      push_pair(word, first & ~kVerb, cuts_.classes_of(tail));
      return true;
    }
    if (slice(text_, word) == u"比为") {  // 之|比|为2.3
      push_pair(word, first, cuts_.classes_of(tail));
      return true;
    }
    if ((last == u'是' && head.size() > 1 && first & kConjunction) ||
        slice(text_, word) == u"更是") {  // 其次|是
      push_pair(word, first, cuts_.classes_of(tail));
      return true;
    }
    if (last == u'在' && stays(head, {text_, sentence_, cuts_, items_, tail.end})) {
      push_pair(word, kIntransitive, cuts_.classes_of(tail));
      return true;
    }
    // 最高可|得20万元: 得 is a verb there.
    if (slice(text_, word) == u"可得") {
      push_pair(word, cuts_.classes_of(head), kAct | kSelf);
      return true;
    }
    // 大约|有, 可|于: an adverb, and what it stands before; 嫌疑|人为|20岁; 都|在, 应当|在, 他|在.
    if ((last == u'在' && first & (kAdverb | kRule | kTarget | kAgent)) ||
        (slice(text_, word) == u"人为" && cuts_.figure_at(word.end)) ||
        (first & kAdverb && !(cuts_.classes_of(word) & kAdverb) &&
         one_of(last, head.size() > 1 ? std::u16string_view(u"有是为达") : u"于"))) {
      push_pair(word, first, cuts_.classes_of(tail));
      return true;
    }
    // 经历过, 守护着
    const bool lasts =
        last == u'着' && cuts_.classes_of(word) == 0 && !one_of(text_[head.begin], u"执沉衣穿想意志");
    if ((first & kVerb && one_of(last, u"了着过")) || lasts) {
      // 守|护着: the segmenter does not know the verb.
      const bool halved = lasts && head.size() == 1 && first == 0 && !items_.empty() &&
                          items_.back().classes == 0 && items_.back().kind == ItemKind::word &&
                          items_.back().span.size() == 1 && items_.back().span.end == head.begin;
      const Span verb{halved ? head.begin - 1 : head.begin, head.end};
      if (halved) items_.pop_back();
      push({verb, ItemKind::word, first & kVerb ? first : kAct | kSelf});
      push({tail, ItemKind::particle});
      return true;
    }
    if (word.size() != 2) return false;
    const std::uint32_t second = cuts_.classes_of(tail);
    if (text_[head.begin] == u'将' && second & kFront) {  // 将|使产出提高
      push_pair(word, first, second);
      return true;
    }
    // 中有, 内有: where, and that there is; 不通, 未建: the noun before ends there.
    if ((first & kLocalizer && second & kHave) ||
        (one_of(text_[head.begin], u"不未没") && second & kAct && !cuts_.figure_at(word.end))) {
      push_pair(word, first, second);
      return true;
    }
    if (!(first & kAdverb)) return false;
    // 可向, 均由: an adverb, and the preposition it stands before.
    if (one_of(last, u"向由把对从") && !(cuts_.classes_of(word))) {
      push_pair(word, first, second);
      return true;
    }
    // 也能, 都可: two adverbs are one.
    if (second & kAdverb && !(second & kVerb)) {
      push({word, ItemKind::word, kAdverb});
      return true;
    }
    // 还有, 仅剩: an adverb and a verb. 共享, 可变 are words of their own, but not before a figure.
    if (second & kVerb && (!one_of(text_[head.begin], u"共可能会") || cuts_.figure_at(word.end) ||
                           slice(text_, word) == u"共需" ||
                           (text_[head.begin] == u'共' && one_of(last, u"接收查投办抓装拆清种")))) {
      push_pair(word, first, second);
      return true;
    }
    return false;
  }

  std::u16string_view text_;
  const Sentence& sentence_;
  const std::vector<Mention>& mentions_;
  const WordCuts cuts_;
  std::vector<Item> items_;
  std::size_t mention_ = 0;
  std::uint32_t at_ = 0;
};

}  // namespace

std::vector<Item> read_items(const Reading& reading, const Sentence& sentence,
                             const std::vector<Mention>& mentions) {
  return Builder(reading, sentence, mentions).build();
}

}  // namespace shuwen
