#include "metrics/sentences/phrase_words.h"

#include <algorithm>

#include "text/chars.h"

namespace shuwen {

bool one_char_of(const Clause& clause, int item, std::u16string_view set) {
  const std::u16string_view word = clause.show(clause.items[item]);
  return word.size() == 1 && set.find(word[0]) != std::u16string_view::npos;
}

bool expects(const Clause& clause, int item) {
  if (!clause.is_word(item, u"预期") || item + 1 >= static_cast<int>(clause.items.size())) return false;
  if (item > 0 && clause.items[item - 1].kind != ItemKind::mark) return false;
  for (const std::u16string_view of :
       {u"寿命", u"目标", u"收益", u"收益率", u"指数", u"效果", u"年龄", u"损失", u"年化", u"的"})
    if (clause.is_word(item + 1, of)) return false;
  return true;
}

bool is_function_word(const Clause& clause, int item) {
  const Item& it = clause.items[item];
  if ((it.kind != ItemKind::word && it.kind != ItemKind::excluded) || it.is(kAct)) return false;
  const std::u16string_view word = clause.show(it);
  if (word == u"净")  // 净|关闭118家
    return item + 1 < static_cast<int>(clause.items.size()) && clause.items[item + 1].is(kAct);
  if (!it.is(kAdverb | kConjunction | kTarget | kRule)) return false;
  if (word == u"一般")  // 一般公共预算
    return item + 1 >= static_cast<int>(clause.items.size()) || clause.items[item + 1].is(kVerb | kAdverb) ||
           clause.items[item + 1].kind != ItemKind::word;
  if (word.ends_with(u"均") || word.starts_with(u"最") || word.ends_with(u"时")) return word.size() == 1;
  if (word == u"新" || word == u"再") {
    const int count = static_cast<int>(clause.items.size());
    // 新|开工|项目: which, where the verb takes no object.
    const bool tells = word == u"新" && item + 2 < count && clause.items[item + 1].is(kIntransitive) &&
                       !clause.items[item + 1].is(kAct) && clause.items[item + 2].kind == ItemKind::word &&
                       !clause.items[item + 2].is(kVerb | kAdverb | kPreposition);
    return item + 1 < count && clause.items[item + 1].is(kVerb) && !tells;
  }
  // 累计|雨量: a sum of what is measured.
  if (word == u"累计" && item + 1 < static_cast<int>(clause.items.size()) &&
      !clause.items[item + 1].is(kVerb) && ends_in(clause.show(clause.items[item + 1]), kMeasure))
    return false;
  // 总|预算, 年度财政|预算: a sum of money; 高校专项|计划300人: what was planned, where the figure follows.
  const bool planned = word == u"计划" && item + 1 < static_cast<int>(clause.items.size()) &&
                       (clause.items[item + 1].kind == ItemKind::figure || clause.is_word(item + 1, u"的"));
  if ((word == u"预算" || planned) && item > 0) {
    const Item& owner = clause.items[item - 1];
    if (owner.kind == ItemKind::word && owner.span.end == it.span.begin &&
        (owner.classes & ~(kNominal | kMeasure | (planned ? std::uint32_t{kPlaceWord} : 0u))) == 0)
      return false;
  }
  // 预期|指数, 规划|面积: of what is expected or planned.
  if (it.is(kTarget) && !expects(clause, item) &&
      (word == u"预期" || word == u"规划" || word == u"预算" || word == u"计划") &&
      item + 1 < static_cast<int>(clause.items.size()) &&
      (word != u"计划" || clause.items[item + 1].is(kHead))) {
    const Item& next = clause.items[item + 1];
    if ((next.kind == ItemKind::word || next.kind == ItemKind::excluded) && next.span.begin == it.span.end &&
        next.span.size() > 1 && (next.classes & ~(kNominal | kMeasure | kHead | kAgent)) == 0)
      return false;
  }
  return it.is(kAdverb | kConjunction) || !ends_in(word, kMeasure);
}

bool is_half_word(const Clause& clause, int item, int end) {
  const Item& it = clause.items[item];
  if (it.span.size() != 1 || item + 1 >= end || one_char_of(clause, item, u"则也仍却已都才")) return false;
  if (clause.is_word(item, u"将") && !one_char_of(clause, item + 1, u"军领士官校帅来")) return false;
  if (clause.is_word(item, u"在") && !one_char_of(clause, item + 1, u"岸职校编线读籍任场手售")) return false;
  if (clause.is_word(item, u"以") && !one_char_of(clause, item + 1, u"上下内外前后来往及东西南北旧工浅"))
    return false;
  if (clause.is_word(item, u"为") && !one_char_of(clause, item + 1, u"期主止限伴")) return false;
  const Item& next = clause.items[item + 1];
  return next.kind == ItemKind::word && next.span.size() == 1 && next.classes == 0 &&
         next.span.begin == it.span.end && !one_char_of(clause, item + 1, u"这那该此其本全各每某");
}

namespace {

/// (区、市), (镇、街道): of which levels the places counted are.
bool lists_levels(std::u16string_view bracket) {
  return std::all_of(bracket.begin(), bracket.end(),
                     [](char16_t c) { return one_of(c, u"()、省市区县旗州盟乡镇街道团场"); });
}

}  // namespace

bool is_aside(const Clause& clause, const Item& item) {
  // 公共图书馆[25]: a note
  if (clause.text[item.span.begin] == u'[')
    return item.kind == ItemKind::excluded || (item.kind == ItemKind::quoted && item.span.size() <= 4);
  return item.kind == ItemKind::quoted && item.span.size() > 4 && clause.text[item.span.begin] == u'(' &&
         !lists_levels(clause.show(item));
}

bool is_attributive(const Clause& clause, int item, int end) {
  if (item + 1 >= end) return false;
  const Item& next = clause.items[item + 1];
  const bool noun =
      next.kind == ItemKind::word && (next.classes & ~(kNominal | kMeasure | kAgent | kHead)) == 0;
  if (!noun || next.span.begin != clause.items[item].span.end) return false;
  return clause.items[item].is(kAttributive) ||
         (clause.is_word(item, u"免费") && item > 0 && clause.items[item - 1].kind == ItemKind::figure);
}

bool is_future_verb(const Clause& clause, int item) {
  if (item + 1 >= static_cast<int>(clause.items.size())) return false;
  const Item& next = clause.items[item + 1];
  if (next.kind != ItemKind::figure)
    return next.is(kLevel | kChange) || (item > 0 && clause.items[item - 1].is(kAdverb));
  const std::u16string_view figure = clause.show(next);
  return word_at(figure, 0, static_cast<std::uint32_t>(figure.size()), kLevel).size > 1;
}

bool is_country(std::u16string_view word) {
  return word == u"我国" || word == u"全国" || word == u"国内" || word == u"全球" || word == u"中国";
}

bool is_causative(std::u16string_view word) {
  for (const std::u16string_view causes :
       {u"使得", u"影响", u"带动", u"拉动", u"推动", u"促使", u"促进", u"导致", u"造成"})
    if (word == causes) return true;
  return false;
}

bool is_speech(std::u16string_view word) {
  for (const std::u16string_view says :
       {u"宣布", u"表示", u"指出", u"透露", u"认为", u"告诉", u"坦言", u"显示", u"获悉", u"意味", u"意味着",
        u"预计", u"得知", u"说",   u"预测", u"反映", u"测得", u"称",   u"标志", u"暗示", u"表明"})
    if (word == says) return true;
  return word.size() == 2 && word[1] == u'称' && one_of(word[0], u"号声宣自据辩谎并还则");
}

bool bounds_share(const Clause& clause, ItemRange range) {
  for (int i = range.begin + 1; i < range.end; ++i)
    if (clause.items[i].kind == ItemKind::mark ||
        (clause.items[i].is(kVerb) && !clause.items[i].is(kNominal | kMeasure) &&
         !(i + 1 < range.end && one_char_of(clause, i + 1, u"前后"))) ||  // 不超过本次|发行|前总股本
        (clause.is_word(i, u"的") && i + 1 < range.end))
      return false;
  for (const std::u16string_view bound : {u"不低于", u"不超过", u"不高于", u"不少于", u"不多于", u"不大于",
                                          u"不小于", u"低于", u"高于", u"超过", u"接近", u"逼近"})
    if (clause.is_word(range.begin, bound)) return true;
  return false;
}

bool is_copula(std::u16string_view word) {
  return word == u"是" || word == u"的是" || word == u"成为" || word == u"成了" || word == u"属于";
}

bool joins_nouns(const Clause& clause, int item, ItemRange range) {
  if (!clause.is_word(item, u"和") && !clause.is_word(item, u"及")) return false;
  if (item <= range.begin || item + 1 >= range.end) return false;
  const auto plain = [&](int i) {
    return clause.items[i].kind == ItemKind::word && !clause.items[i].is(~(kNominal | kMeasure | kHead));
  };
  // 商品|和|服务|价格: what looks like a verb opens the name of a measure.
  if (plain(item - 1) && item + 3 <= range.end && clause.items[item + 1].is(kVerb) &&
      ends_in(clause.show(clause.items[item + 2]), kMeasure))
    return true;
  return plain(item - 1) && plain(item + 1) && clause.items[item + 1].span.size() >= 2;
}

bool begins_measure(const Clause& clause, int item, int end) {
  return item + 1 < end && clause.items[item].span.size() == 2 && clause.items[item + 1].span.size() == 1 &&
         clause.items[item + 1].is(kMeasure) && clause.items[item + 1].is(kNominal) &&
         !clause.items[item + 1].is(kBasis | kLevel) &&
         clause.items[item + 1].span.begin == clause.items[item].span.end;
}

bool qualifies_object(const Clause& clause, int item, int end) {
  // 拦截|拟|转账|群众: what they were about to do tells which.
  if (clause.is_word(item, u"拟") && item > 0 && item + 2 < end && clause.items[item - 1].is(kAct) &&
      clause.items[item - 1].span.end == clause.items[item].span.begin && clause.items[item + 1].is(kVerb))
    return true;
  if (item == 0 || item + 1 >= end || clause.items[item].span.size() < 2 || !clause.items[item].is(kAdverb) ||
      clause.items[item].kind != ItemKind::word)
    return false;
  const Item& verb = clause.items[item - 1];
  const Item& next = clause.items[item + 1];
  if (verb.kind != ItemKind::word || !verb.is(kAct) || verb.span.end != clause.items[item].span.begin ||
      next.kind != ItemKind::word || next.is(kAdverb))
    return false;
  const std::u16string_view word = clause.show(clause.items[item]);  // 建成共计, 发放累计: of the figure
  return word.find(u'计') == std::u16string_view::npos && word.find(u'共') == std::u16string_view::npos;
}

bool is_circumstance(const Clause& clause, ItemRange range) {
  if (range.end - range.begin < 2) return false;
  const std::u16string_view word = slice(clause.text, clause.span({range.begin, range.begin + 2}));
  return word == u"基础上" || word == u"情况下" || word == u"条件下" || word == u"前提下" ||
         word == u"背景下";
}

bool is_striving(const Clause& clause, int item) {
  for (const std::u16string_view strives : {u"力争", u"争取", u"有望", u"确保", u"力求", u"料将"})
    if (clause.is_word(item, strives)) return true;
  return false;
}

bool is_word_of_trade(const Clause& clause, int item) {
  for (const std::u16string_view trade : {u"市场", u"业务", u"板块"})
    if (clause.is_word(item, trade)) return true;
  return false;
}

bool counts_people(const Clause& clause, int item) {
  if (item == 0 || clause.items[item - 1].kind != ItemKind::figure) return false;
  const Figure& figure = clause.sentence->figures[clause.items[item - 1].figure];
  return figure.kind == MetricKind::count && (figure.unit == u"人" || figure.unit == u"人次");
}

bool is_pronoun(std::u16string_view word) {
  return !word.empty() && one_of(word[0], u"你我他她它您咱") &&
         (word.size() == 1 || (word.size() == 2 && one_of(word[1], u"们要会需能可都")));
}

bool ends_modal(const Clause& clause, int item) {
  for (const std::u16string_view modal : {u"要", u"需要", u"想", u"想要"})
    if (clause.is_word(item, modal)) return true;
  // 高程|多|在5至26米
  return clause.is_word(item, u"多") && clause.is_word(item + 1, u"在") &&
         clause.text[clause.items[item].span.begin - 1] != u'大';
}

bool is_cause(std::u16string_view verb) {
  return verb == u"造成" || verb == u"导致" || verb == u"致" || verb == u"致使";
}

bool is_article(const Clause& clause, const Item& item) {
  if (item.kind != ItemKind::excluded || clause.text[item.span.begin] != u'一') return false;
  return item.span.size() == 1 ||
         std::any_of(
             clause.sentence->excluded.begin(), clause.sentence->excluded.end(),
             [&](const Excluded& e) { return e.span == item.span && e.reason == ExclusionReason::article; });
}

bool is_average(const Clause& clause, ItemRange range) {
  const Item& last = clause.items[range.end - 1];
  return range.end - range.begin > 1 && last.kind == ItemKind::word && last.is(kAdverb) && !last.is(kVerb) &&
         last.span.size() == 2 && clause.show(last).ends_with(u"均");
}

bool is_code(const Clause& clause, const Item& item) {
  if (item.kind != ItemKind::quoted || !one_of(clause.text[item.span.begin], u"(（")) return false;
  const std::u16string_view shown = clause.show(item);
  return std::count_if(shown.begin(), shown.end(), is_ascii_digit) >= 4;
}

bool is_prefix(const Clause& clause, int item) {
  return one_char_of(clause, item, u"逆微反再副总超") &&
         clause.items[item + 1].span.begin == clause.items[item].span.end;
}

int past_head(const Clause& clause, int item, int end) {
  constexpr int kReach = 5;
  for (int i = item; i < end && i < item + kReach; ++i) {
    const Item& it = clause.items[i];
    if (it.kind != ItemKind::word || it.is(kAdverb | kConjunction | kBasis | kPreposition | kHave | kLevel))
      break;
    if (it.is(kHead) && i > item) return i + 1;
  }
  return item;
}

bool ends_lone(const Clause& clause, ItemRange range) {
  const Item& before = clause.items[range.end - 2];
  return before.kind == ItemKind::word && before.span.size() == 1 && before.classes == 0;
}

}  // namespace shuwen
