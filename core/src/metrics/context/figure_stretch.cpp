#include "metrics/context/figure_stretch.h"

#include "metrics/context/claim_measures.h"
#include "metrics/context/claim_shapes.h"
#include "text/chars.h"

namespace shuwen {
namespace {

/// 扣除, 剔除, 考虑: what a figure leaves out or takes in.
bool reckons(const Clause& c, int item) {
  return c.is_word(item, u"扣除") || c.is_word(item, u"剔除") || c.is_word(item, u"考虑") ||
         c.is_word(item, u"计入");
}

}  // namespace

bool is_classified(const Figure& figure) {
  return figure.kind == MetricKind::count && figure.unit.has_value();
}

int past_temporal(const Clause& c, ItemRange range) {
  for (int i = range.begin + 1; i + 1 < range.end; ++i) {
    if (c.items[i].is(kBasis) && c.items[i].kind == ItemKind::word) break;  // 较改造前|下降
    // 失业率|经|季节调整|后|为: by what means, behind the noun.
    if (c.is_word(i, u"经") || c.is_word(i, u"经过")) break;
    // 检查中|发现: in the course of what.
    if (c.is_word(i, u"中") && c.items[i - 1].is(kVerb) && c.items[i + 1].is(kVerb | kAdverb)) return i + 1;
    // 扣除发行费用后|募集: how it is reckoned.
    if (c.is_word(i, u"后") && reckons(c, range.begin)) return i + 1;
    const bool when = c.is_word(i, u"后") || c.is_word(i, u"前") || c.is_word(i, u"时");
    if (when && c.items[i - 1].is(kVerb) && c.items[i + 1].kind != ItemKind::particle &&
        (c.items[i + 1].is(kVerb | kAdverb | kTarget) || c.show(c.items[i + 1]).starts_with(u"每") ||
         c.show(c.items[i + 1]).starts_with(u"年") || (i == range.begin + 1 && c.is_word(i, u"后"))))
      return i + 1;
  }
  // 改造后|80个车位; 到期前|3天 is told of the end.
  const int last = range.end - 1, count = static_cast<int>(c.items.size());
  const bool counts = range.end < count && c.items[range.end].kind == ItemKind::figure &&
                      c.sentence->figures[c.items[range.end].figure].kind != MetricKind::duration;
  if (counts && last > range.begin && c.items[last - 1].is(kVerb) && !c.items[last - 1].is(kLevel) &&
      (c.is_word(last, u"后") || c.is_word(last, u"前") || c.is_word(last, u"之后") ||
       c.is_word(last, u"以后")))
    return range.end;
  return range.begin;
}

bool is_casualty(const Clause& c, std::size_t f) {
  const char16_t last = c.text[c.sentence->figures[f].span.end - 1];
  return !c.sentence->figures[f].unit && c.sentence->figures[f].span.size() >= 2 &&
         one_of(last, u"死伤亡胜平负");
}

bool is_front(const Clause& c, int item, const Frame& frame) {
  if (c.items[item].kind != ItemKind::word || !c.items[item].is(kFront | kPreposition)) return false;
  // 提升至, 控制在: the end of a verb.
  const bool by = c.is_word(item, u"为") || c.is_word(item, u"由");
  if (final_verb(c, frame.left) && !by) return false;
  if (!c.items[item].is(kVerb)) return true;
  // 为37所学校|配备…, 由两名教师|监督: 为 is no copula when a noun and its verb follow.
  const ItemRange noun = leading_noun(c, frame.right);
  if (by && noun.empty() && !frame.right.empty() && c.items[frame.right.begin].is(kAct))
    return true;  // 由5跨|组成
  if (by && !noun.empty() && is_coordinated(c, c.items[frame.item].figure)) return true;
  return by && !noun.empty() &&
         (noun.end < frame.right.end
              ? verb_behind(c, {noun.end, frame.right.end}).has_value()
              : frame.right.end < static_cast<int>(c.items.size()) && frame.left.end - frame.left.begin == 1);
}

bool measures_next(const Clause& c, std::size_t f, ItemRange noun) {
  if (noun.empty() || !is_classified(c.sentence->figures[f]) ||
      !ends_in(c.show(c.items[noun.end - 1]), kMeasure))
    return false;
  bool told = false;  // of the same unit before
  for (std::size_t g = 0; g < f; ++g)
    told = told || c.sentence->figures[g].unit == c.sentence->figures[f].unit;
  const auto next = static_cast<std::size_t>(noun.end) + (c.is_word(noun.end, u"在") ? 1 : 0);
  return told && next < c.items.size() && c.items[next].kind == ItemKind::figure &&
         !is_classified(c.sentence->figures[c.items[next].figure]);
}

ItemRange past_noun_of_figure(const Clause& c, std::size_t f, ItemRange left) {
  // 在三周多|的时间里|下降了80%: how long it took is told.
  if (c.sentence->figures[f - 1].kind == MetricKind::duration) {
    int end = left.begin;
    if (c.is_word(end, u"的")) ++end;
    // 用几十年|时间|走完了200多年
    if (end + 1 < left.end && c.is_word(end, u"时间"))
      return {end + (c.items[end + 1].is(kLocalizer) ? 2 : 1), left.end};
  }
  if (c.sentence->figures[f - 1].kind != MetricKind::count) return left;
  const ItemRange noun = leading_noun(c, left);
  // 31个|大城市调查失业率|为5.1%: the measure is this figure's own.
  if (before_measure(c, noun, left.end).end < noun.end) return left;
  if (measures_next(c, f - 1, noun)) return left;
  if (!noun.empty() && noun.end < left.end) left.begin = noun.end;
  // 为300名|学生|每人|发放补助1000元
  if (left.begin + 1 < left.end && left.begin == noun.end && c.show(c.items[left.begin]).starts_with(u"每") &&
      c.items[left.begin + 1].is(kAct))
    ++left.begin;
  return left;
}

std::optional<VerbGroup> standing_in(const Clause& c, const Frame& frame, ItemRange left) {
  const int at = left.end - 1;
  const bool ends = frame.right.empty() || c.is_word(frame.right.begin, u"的");
  if (!c.is_word(at, u"在") || !ends || c.items[at - 1 < 0 ? 0 : at - 1].is(kVerb)) return std::nullopt;
  return VerbGroup{.begin = at, .end = at + 1, .classes = kLevel, .span = c.items[at].span};
}

int compared_value(const Clause& c, ItemRange before) {
  if (before.empty() || !c.is_word(before.end - 1, u"的")) return -1;
  for (int i = before.end - 2; i >= before.begin && i + 5 >= before.end; --i) {
    if (c.is_word(i, u"比") || c.is_word(i, u"较")) return i;
    if (c.items[i].is(kChange)) return -1;
  }
  return -1;
}

ItemRange owner_of_share(const Clause& c, std::size_t f, ItemRange before) {
  // 水泵中的|48台: of what, where no noun stands behind.
  if (takes_noun_behind(c.sentence->figures[f])) {
    const bool among = is_classified(c.sentence->figures[f]) && before.end - before.begin >= 3 &&
                       c.is_word(before.end - 1, u"的") && c.is_word(before.end - 2, u"中") &&
                       leading_noun(c, c.frames[f].right).empty();
    return among ? noun_phrase(c, {before.begin, before.end - 2}) : ItemRange{};
  }
  if (before.empty() || !c.is_word(before.end - 1, u"的")) return {};
  for (int i = before.end - 2; i >= before.begin; --i)  // 用户|按|月租费的|10%
    if (c.is_word(i, u"按") || c.is_word(i, u"按照")) before.begin = i + 1;
  return noun_phrase(c, {before.begin, before.end - 1});
}

ItemRange past_localizer(const Clause& c, ItemRange range) {
  if (!range.empty() && c.items[range.begin].is(kLocalizer) && c.items[range.begin].span.size() == 1)
    ++range.begin;
  return range;
}

bool joined(const Clause& c, std::size_t f) {
  const int before = c.frames[f - 1].item, at = c.frames[f].item;
  const bool levels = before + 2 == at && c.items[at - 1].kind == ItemKind::quoted &&
                      c.text[c.items[at - 1].span.begin] == u'(';  // 12县|(市、区)|30万人
  return before + 1 == at || levels ||
         (before + 2 == at &&
          (c.is_word(at - 1, u"及") || c.is_word(at - 1, u"和") || c.is_word(at - 1, u"或")));
}

bool is_coordinated(const Clause& c, std::size_t f) {
  if (f + 1 >= c.frames.size()) return false;
  const Frame& frame = c.frames[f];
  const int next = c.frames[f + 1].item;
  const ItemRange noun = leading_noun(c, frame.right);
  if (noun.empty() || noun.end > next) return false;
  if (noun.end == next) return true;  // 20家机构|300人
  if (noun.end + 1 != next) return false;
  const char16_t mark = c.items[noun.end].mark;
  return mark == u'、' || mark == u',' || c.is_word(noun.end, u"和") || c.is_word(noun.end, u"与") ||
         c.is_word(noun.end, u"及") || c.is_word(noun.end, u"以及");
}

bool restates(const Clause& c, std::size_t f) {
  const Frame& frame = c.frames[f];
  const Figure& figure = c.sentence->figures[f];
  if (f == 0 || frame.bracket < 1 || frame.item != frame.bracket + 1 || !frame.right.empty()) return false;
  return frame.bracket == c.frames[f - 1].item + 1 && figure.unit != c.sentence->figures[f - 1].unit &&
         figure.kind != MetricKind::count && figure.kind != MetricKind::percent;
}

bool is_person(const Figure& figure) {
  if (!figure.unit) return false;
  const std::u16string_view unit = *figure.unit;
  return unit == u"名" || unit == u"位" || unit == u"人" || unit == u"户";
}

bool counts_territories(const Figure& figure) {
  return figure.kind == MetricKind::count && figure.unit && figure.unit->size() == 1 &&
         one_of(figure.unit->front(), u"国省市区县镇乡村州旗");
}

int stretch_end(const Clause& c, int item) {
  while (item < static_cast<int>(c.items.size()) && c.items[item].kind != ItemKind::mark &&
         c.items[item].kind != ItemKind::figure)
    ++item;
  return item;
}

bool takes_noun_behind(const Figure& figure) {
  return figure.kind != MetricKind::percent && figure.kind != MetricKind::multiple &&
         figure.kind != MetricKind::fraction;
}

bool is_part(const Clause& c, std::size_t f) {
  const Frame& frame = c.frames[f];
  if (frame.bracket > 0 && c.items[frame.bracket - 1].kind == ItemKind::figure) return true;
  for (int i = frame.item - 1; i >= 0; --i) {
    if (c.is_word(i, u"其中") || c.is_word(i, u"当中")) return true;
    const Item& item = c.items[i];
    if (item.kind == ItemKind::mark && (item.mark == u';' || item.mark == u'。')) return false;
    if (frame.bracket < 0 && item.kind == ItemKind::mark && item.mark == u')') return false;
  }
  return false;
}

}  // namespace shuwen
