#include "metrics/sentences/word_neighbours.h"

#include <iterator>

#include "text/chars.h"

namespace shuwen {
namespace {

bool is_particle(std::u16string_view word) {
  return word.size() == 1 && one_of(word[0], u"的了着过地得等们吧吗呢");
}

class Settler {
 public:
  explicit Settler(const WordPlace& place)
      : text_(place.text),
        sentence_(place.sentence),
        cuts_(place.cuts),
        before_(place.before),
        limit_(place.limit) {}

  void settle(Item& item) const {
    as_particle(item);
    before_figure(item);
    within_noun(item);
  }

 private:
  /// 的, 了, and 过 where it is no verb.
  void as_particle(Item& item) const {
    const std::u16string_view word = slice(text_, item.span);
    const bool follows_verb =
        !before_.empty() && before_.back().is(kVerb) && before_.back().span.end == item.span.begin;
    const bool opens = before_.empty() || before_.back().kind == ItemKind::mark;
    if (is_particle(word) && !(opens && text_[item.span.begin] == u'过'))  // 过|火面积
      item.kind = ItemKind::particle;
    if (word == u"出了" && follows_verb) item.kind = ItemKind::particle;  // 制定|出了
    // 一起过了生日: with nothing to follow, 过 is the verb.
    if (text_[item.span.begin] == u'过' && item.span.end < sentence_.span.end &&
        text_[item.span.end] == u'了' && !follows_verb) {
      item.kind = ItemKind::word;
      item.classes = kAct;
    }
  }

  /// What stands right before a figure, or what is imposed.
  void before_figure(Item& item) const {
    const std::u16string_view word = slice(text_, item.span);
    // 线|下|两个版块: behind a noun it says where.
    if ((word == u"下" || word == u"上") && cuts_.figure_at(item.span.end) && !before_.empty() &&
        before_.back().classes == 0 && before_.back().kind == ItemKind::word &&
        before_.back().span.end == item.span.begin)
      item.classes = kLocalizer;
    // 降雨|持续|三天, 在山区|工作|20年: a verb right before how long.
    if (cuts_.ends_with_figure(item.span.end)) {
      if (word == u"持续") item.classes = kLevel;
      if (word == u"全程") item.classes = kMeasure;  // 全程|1318公里
      if (word == u"工作" || word == u"生活" || word == u"学习") item.classes = kIntransitive | kSelf;
    }
    // 市民|义务|植树, but 义务|教育
    if (word == u"义务" && word_at(text_, item.span.end, limit_, kAct).size > 1) item.classes = kAdverb;
    // 坐火车|要|3天, 换一部电梯|要|20万元: what it takes.
    if ((word == u"要" || word == u"只要" || word == u"得") && cuts_.ends_with_figure(item.span.end) &&
        !before_.empty() && item.kind == ItemKind::word)
      item.classes = kLevel;
    // 砝码|显示|1.18千克; not 调查|显示|80%的人
    if (word == u"显示" && cuts_.figure_at(item.span.end) && !cuts_.figure_is_owned(item.span.end))
      item.classes = kLevel;
    // 用|不了|1分钟: that it is not so much is said by the figure's bounds.
    if (word == u"不了" && !before_.empty() && before_.back().is(kVerb) &&
        before_.back().span.end == item.span.begin)
      item.kind = ItemKind::particle;
    // 车充|比|由5降到3, 师生|比|达到: a ratio, where what it does follows.
    if (word == u"比" && !before_.empty() && before_.back().kind == ItemKind::word &&
        before_.back().span.end == item.span.begin && !before_.back().is(kVerb | kAdverb | kBasis) &&
        (one_of(behind(item), u"由从为") ||
         word_at(text_, item.span.end, limit_, kLevel | kUp | kDown | kTurn).size > 1 ||
         slice(text_, {item.span.end, std::min(limit_, item.span.end + 2)}) == u"力争"))
      item.classes = kMeasure;
    // 总销货|价值|为296亿元: a measure.
    if (word == u"价值" && one_of(behind(item), u"为达") && !before_.empty() &&
        before_.back().kind == ItemKind::word && before_.back().span.end == item.span.begin &&
        !before_.back().is(kVerb | kAdverb))
      item.classes = kMeasure;
    // 对净利润|影响|为5000万元: a measure.
    if (word == u"影响" && behind(item) == u'为' && cuts_.figure_at(item.span.end + 1))
      item.classes = kMeasure;
    // 监护|令|41份: an order that is counted.
    if (word == u"令" && cuts_.figure_at(item.span.end) && !before_.empty() &&
        before_.back().kind == ItemKind::word && before_.back().span.end == item.span.begin)
      item.classes = kNominal;
    // 处|罚款, 处50元|罚款: what is imposed.
    if (word == u"罚款" && (imposed() || (!before_.empty() && before_.back().kind == ItemKind::figure &&
                                          before_.back().span.end == item.span.begin)))
      item.classes = 0;
    // 乾|县, 镇|区: the name of a place, and no verb.
    if (item.span.size() == 1 && item.is(kAct) && one_of(behind(item), u"县镇乡旗") &&
        cuts_.is_token_end(item.span.end + 1))
      item.classes = 0;
    // 同比多5天, 利率比同期低0.5个百分点: an adjective of degree is a change beside what is compared with.
    if (item.span.size() == 1 && cuts_.figure_at(item.span.end) &&
        (compares() || cuts_.points_at(item.span.end))) {
      if (one_of(text_[item.span.begin], u"多高快长大")) item.classes = kUp;
      if (one_of(text_[item.span.begin], u"少低慢短小")) item.classes = kDown;
    }
    // 高|标准|农田: a level only where a figure tells it.
    if (word == u"高" && item.span.end < sentence_.span.end && is_han(text_[item.span.end]) &&
        !cuts_.figure_at(item.span.end))
      item.classes &= ~kLevel;
    // 更换|井|盖20个: behind a verb and a lone noun it ends that noun.
    if (item.span.size() == 1 && item.is(kAct) && cuts_.figure_at(item.span.end) && before_.size() > 1 &&
        before_.back().kind == ItemKind::word && before_.back().span.size() == 1 &&
        before_.back().classes == 0 && before_.back().span.end == item.span.begin &&
        before_[before_.size() - 2].is(kAct) &&
        before_[before_.size() - 2].span.end == before_.back().span.begin)
      item.classes = 0;
  }

  /// Words that look like verbs and adverbs and belong to the noun behind them.
  void within_noun(Item& item) const {
    const std::u16string_view word = slice(text_, item.span);
    // 共建|“一带一路”|国家: which countries. 超|深|气井: how deep.
    if (item.span.end < sentence_.span.end &&
        ((word == u"共建" && one_of(text_[item.span.end], u"“\"")) ||
         (word == u"超" && one_of(text_[item.span.end], u"深大高长低薄小强重远短细"))))
      item.classes = 0;
    // 有关|部门: which, and no preposition.
    if (word == u"有关" && word_at(text_, item.span.end, sentence_.span.end, kAgent).size > 1)
      item.classes = 0;
    // 当期|多|确认了收入, 酒席|少|办了: more or less than was due. 多|处, 少|用: part of a noun.
    const bool more = word == u"多";
    if ((more || word == u"少") && cuts_.is_token_end(item.span.end))
      if (const auto verb = word_at(text_, item.span.end, limit_, kAct);
          (verb.size > (more ? 0U : 1U) || (verb.size == 1 && text_.substr(item.span.end + 1, 1) == u"了")) &&
          cuts_.is_token_end(item.span.end + verb.size) && !one_of(text_[item.span.end], u"处次"))
        item.classes = kAdverb;
    // 9个|分|会场: a part of it.
    if (word == u"分" && !before_.empty() && before_.back().kind == ItemKind::figure &&
        item.span.end < sentence_.span.end && is_han(text_[item.span.end]) &&
        !one_of(text_[item.span.end], u"到为成别布给得获在两三四五六"))
      item.classes = 0;
    // 五个外围|组团: a part of a town.
    if (word == u"组团" && (item.span.end >= sentence_.span.end || !is_han(text_[item.span.end])))
      item.classes = 0;
    // 省|重大专项: a verb only right before its figure; 还|将|举办: else an adverb.
    if (word == u"省" && !cuts_.figure_at(item.span.end) &&
        !(behind(item) == u'了' && cuts_.figure_at(item.span.end + 1)))
      item.classes = 0;
    if (word == u"还" && !cuts_.figure_at(item.span.end)) item.classes = kAdverb;
    // 砂石料: nothing is foreseen where no verb follows.
    if (item.is(kTarget) && item.span.size() == 1 && cuts_.figure_at(item.span.end) &&
        word_at(text_, item.span.end, sentence_.span.end, kLevel).size < 2)  // 将|超过30亿元
      item.classes &= ~kTarget;
  }

  /// 处|罚款, 处|违约金和|罚款: whether what is imposed is told.
  bool imposed() const {
    for (auto item = before_.rbegin(); item != before_.rend(); ++item) {
      if (item->kind == ItemKind::mark || item->kind == ItemKind::figure) return false;
      const std::u16string_view word = slice(text_, item->span);
      if (item->is(kFine) && (word.ends_with(u"处") || word.ends_with(u"处以"))) return true;
    }
    return false;
  }

  /// The character behind the item, or 0 where the sentence ends.
  char16_t behind(const Item& item) const {
    return item.span.end < sentence_.span.end ? text_[item.span.end] : u'\0';
  }

  /// Whether 比, 较 or 同比 stands before in the same stretch, or 相比 ends the one before.
  bool compares() const {
    for (auto item = before_.rbegin(); item != before_.rend(); ++item) {
      if (item->kind == ItemKind::mark && item->mark == u',' && std::next(item) != before_.rend())
        return slice(text_, std::next(item)->span) == u"相比";  // 与去年同期相比,人数|少5人
      if (item->kind == ItemKind::mark || item->kind == ItemKind::figure) return false;
      if (item->kind == ItemKind::word && item->is(kBasis)) return true;
    }
    return false;
  }

  std::u16string_view text_;
  const Sentence& sentence_;
  const WordCuts& cuts_;
  const std::vector<Item>& before_;
  std::uint32_t limit_;
};

}  // namespace

bool is_led_in(Span word, const WordPlace& place) {
  const auto& [text, sentence, cuts, before, limit] = place;
  // 最高可|奖3万元, 一天能|出2000双
  if (word.size() == 1 && !before.empty() &&
      (before.back().is(kPreverbal) || slice(text, before.back().span) == u"能") &&
      is_han(text[word.begin]) && before.back().span.end == word.begin && cuts.figure_at(word.end))
    return true;
  if (word.size() != 2 || before.empty() || !before.back().is(kPreverbal) || !is_han(text[word.begin]) ||
      !is_han(text[word.begin + 1]) || before.back().span.end != word.begin)
    return false;
  return cuts.figure_at(word.end) ||
         (word.end < limit && is_han(text[word.end]) && !one_of(text[word.end], u"的地得率量额值数费") &&
          cuts.figure_at(limit) && limit - word.end <= 12);
}

bool acts_unlawfully(Span verb, const WordPlace& place) {
  const auto& [text, sentence, cuts, before, limit] = place;
  if (verb.end >= limit || limit - verb.end > 6 || !cuts.figure_at(limit) || !is_han(text[verb.end]) ||
      word_at(text, verb.end, limit, kHead | kNominal | kVerb).size > 0)
    return false;
  for (auto item = before.rbegin(); item != before.rend() && item->kind != ItemKind::mark; ++item)
    if ((item->is(kVerb) && !(item == before.rbegin() && item->is(kModifier)) && !item->is(kPreposition)) ||
        item->kind == ItemKind::figure)
      return false;
  return true;
}

bool leads_to(Span word, const WordPlace& place) {
  const auto& [text, sentence, cuts, before, limit] = place;
  return word.size() <= 2 && !is_particle(slice(text, word)) && !before.empty() &&
         before.back().kind == ItemKind::figure && before.back().span.end == word.begin &&
         word.end < sentence.span.end && is_han(text[word.begin]) && one_of(text[word.end], u"到至") &&
         cuts.figure_at(word.end + 1);
}

bool stays(Span word, const WordPlace& place) {
  const auto& [text, sentence, cuts, before, limit] = place;
  if (word.size() != 1 || !one_of(text[word.begin], u"站坐躺趴蹲跪等守待留挤围聚堵靠泊悬困") ||
      before.empty() || before.back().span.end != word.begin || word.end >= sentence.span.end ||
      text[word.end] != u'在' || !cuts.is_token_end(word.end + 1))
    return false;
  return before.back().kind == ItemKind::name ||
         (before.back().kind == ItemKind::word && !before.back().is(~(kNominal | kMeasure | kAgent | kHead)));
}

void settle_by_neighbours(Item& item, const WordPlace& place) {
  Settler(place).settle(item);
}

}  // namespace shuwen
