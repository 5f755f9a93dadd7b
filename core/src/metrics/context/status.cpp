#include "metrics/context/status.h"

#include <algorithm>
#include <initializer_list>

#include "metrics/context/claim_words.h"
#include "metrics/context/status_parts.h"
#include "metrics/context/status_words.h"
#include "metrics/sentences/phrase_words.h"
#include "text/chars.h"

namespace shuwen {
namespace {

/// 规范30毫米的限值, 80毫克/升的排放限值; 低于95%的,一律返工.
bool names_a_limit(const Clause& c, const Frame& frame, const Figure& figure) {
  const int of = frame.right.begin + (c.is_word(frame.right.begin, u"之间") ? 1 : 0);
  if (!c.is_word(of, u"的") || frame.right.empty()) return false;
  const int behind = of + 1;
  const bool bounded =
      figure.range || (!figure.approx.empty() && figure.approx != "about" && figure.approx != "nearly");
  if (behind >= static_cast<int>(c.items.size())) return false;
  if (c.items[behind].kind == ItemKind::mark && c.items[behind].mark == u',') return bounded;
  const std::u16string_view rest = slice(c.text, c.span({behind, frame.right.end}));
  if (rest.starts_with(u"警戒线") || rest.starts_with(u"红线")) return true;  // 离90%的警戒线还有距离
  if (holds_status_word(rest, StatusWord::met)) return false;                 // 90%的街巷达到标准
  return ends_in_claim_word(rest, kLimit);
}

/// Whether a count of things follows in the figure's own stretch, over nothing but a noun.
bool counts_what_follows(const Clause& c, const Frame& frame) {
  for (int i = frame.item + 1; i < static_cast<int>(c.items.size()) && i <= frame.item + 4; ++i) {
    const Item& item = c.items[i];
    if (item.kind == ItemKind::mark || item.is(kVerb)) return false;
    if (item.kind == ItemKind::figure)
      return c.sentence->figures[static_cast<std::size_t>(item.figure)].kind == MetricKind::count;
  }
  return false;
}

/// 规模|不足百人|的小学|尚有87所, 56人及以上|的大班额|占1.9%: how many, or which share, a bound marks off.
bool marks_off(const Clause& c, const Frame& frame, const Figure& figure) {
  const std::u16string_view text = slice(c.text, figure.span);
  if (figure.kind != MetricKind::count || figure.approx.empty() || figure.approx == "about" ||
      !c.is_word(frame.right.begin, u"的") || text.starts_with(u"近"))
    return false;
  for (int i = frame.right.begin + 1; i < static_cast<int>(c.items.size()); ++i) {
    const Item& item = c.items[i];
    if (item.kind == ItemKind::mark) return false;
    if (item.kind == ItemKind::figure) return i > frame.right.begin + 2;
    if (item.is(kVerb) && !item.is(kHave | kLevel)) return false;
  }
  return false;
}

/// An area, a mass, a volume, a length in thousands.
bool is_amount(const Figure& figure) {
  return figure.kind == MetricKind::area || figure.kind == MetricKind::mass ||
         figure.kind == MetricKind::volume || figure.kind == MetricKind::length;
}

/// 3级以上地震, 10公里内的村庄: a threshold that says which things are counted.
bool delimits(const Clause& c, const Frame& frame, const Figure& figure, const Claim& claim) {
  const bool measured = figure.kind != MetricKind::count && figure.kind != MetricKind::money &&
                        figure.kind != MetricKind::percent && figure.kind != MetricKind::fraction &&
                        figure.kind != MetricKind::multiple && figure.kind != MetricKind::duration;
  const bool bounded = figure.approx == "at_least" || figure.approx == "more_than";
  // 新开工亿元以上项目68个, 其中10亿元以上的9个: which of them, before how many.
  const std::u16string_view written = slice(c.text, figure.span);
  const bool of_money =
      figure.kind == MetricKind::money && (written.ends_with(u"以上") || written.ends_with(u"以下"));
  if (of_money && counts_what_follows(c, frame)) return true;
  const bool acted = claim.verb & kAct && claim.verb_item >= 0 && claim.verb_item + 1 == frame.item;
  if (!acted && marks_off(c, frame, figure)) return true;
  if (bounded && (c.is_word(frame.item - 1, u"具有") || c.is_word(frame.item - 1, u"具备"))) return true;
  if (!measured) return false;
  const bool bound = written.ends_with(u"以上") || written.ends_with(u"以下") || written.ends_with(u"以内") ||
                     written.ends_with(u"内") || written.ends_with(u"范围内") || written.ends_with(u"以上)");
  if (!bound || frame.right.empty()) return false;
  // 将改造5万公里以上管网: so much is done.
  const bool done = claim.verb & kAct && claim.verb_item >= 0 && claim.verb_item + 1 == frame.item;
  if (done && is_amount(figure) && !c.is_word(frame.right.begin, u"的")) return false;
  return c.is_word(frame.right.begin, u"的") || !leading_noun(c, frame.right).empty() ||
         c.items[frame.right.begin].is(kHave) || c.items[frame.right.begin].kind == ItemKind::time;
}

/// 股东应占溢利: no obligation.
bool is_part_of_noun(const Clause& c, int item) {
  if (!c.is_word(item, u"应")) return false;
  const std::uint32_t end = c.items[item].span.end;
  // 占应接数的98%, 应休渔船300艘
  return end < c.text.size() &&
         (one_of(c.text[end], u"占收付计税届聘邀课缴休") || c.text.substr(end + 1, 1) == u"数");
}

/// 如果气温高于35℃: a bound on a condition.
bool is_condition(const Clause& c, const Frame& frame) {
  for (int i = frame.item - 1; i >= 0 && c.segments[i] == frame.segment; --i)
    for (const std::u16string_view word : {u"如果", u"若", u"如", u"一旦", u"倘若", u"凡", u"假如"})
      if (c.is_word(i, word)) return true;
  return false;
}

bool is_bounded(const Figure& figure) {
  return figure.approx == "at_least" || figure.approx == "at_most" || figure.approx == "less_than" ||
         figure.approx == "more_than";
}

/// 依|不能安全驾驶致死罪|,判处: a crime's name.
bool names_crime(const Clause& c, int item) {
  int end = item;
  while (end + 1 < static_cast<int>(c.items.size()) && c.segments[end + 1] == c.segments[item] &&
         c.items[end + 1].kind != ItemKind::mark)
    ++end;
  return c.text[c.items[end].span.end - 1] == u'罪';
}

/// 标准规定不大于0.2毫克,超标|5.8倍; 不得超过10万,最高一次|达27万: what was found.
bool is_found(const Clause& c, const Frame& frame, const Figure& figure) {
  const std::u16string_view before = slice(c.text, {c.items[frame.left.begin].span.begin, figure.span.begin});
  if (before.ends_with(u"超标") || before.ends_with(u"超限") || before.ends_with(u"超出")) return true;
  return before.ends_with(u"次达") || before.ends_with(u"次达到");
}

/// 应, 不得 hold for the sentence when it lays something down (a bound, or a rule it names), else for their
/// own stretch; 上限, 限速 for their own figure.
bool has_rule_word(const Clause& c, const Frame& frame, const Figure& figure, const Genre& genre) {
  const bool bounded = is_bounded(figure);
  // 要求不超过24小时,损耗由15%压到了5%以内
  const bool came_about = c.is_word(frame.item - 1, u"了") ||
                          (frame.item > 0 && c.show(c.items[frame.item - 1]).ends_with(u"了"));
  if (!bounded && is_found(c, frame, figure)) return false;
  if (bounded && is_condition(c, frame)) return true;
  for (int i = frame.item - 1; i >= 0; --i) {
    const Item& item = c.items[i];
    if (item.kind == ItemKind::mark && item.mark == u'。') return false;
    // 村规明确,…;年捕捞量控制在5000吨以内
    if (bounded && i + 1 < frame.item && c.items[i + 1].kind == ItemKind::mark &&
        (c.is_word(i, u"规定") || c.is_word(i, u"明确")))
      return true;
    if (item.kind == ItemKind::mark && item.mark == u';' && !bounded) return false;
    if (item.kind != ItemKind::word || !item.is(kRule) || is_part_of_noun(c, i) || is_order(c, i, figure) ||
        (c.is_word(i, u"要求") && is_met(c, i)) || names_crime(c, i) ||
        c.text.substr(item.span.end, 2) == u"指数" ||                   // 售价|指数
        (i > 0 && one_char_of(c, i - 1, u"未没")) ||                    // 未|按规定|申报
        (c.is_word(i, u"满分") && figure.kind != MetricKind::index) ||  // 满分的31个
        (c.is_word(i, u"限期") &&
         (figure.kind != MetricKind::duration ||
          (i + 1 < frame.item && c.items[i + 1].is(kAct)))))  // 限期|整改168条; 限期15日内退缴,被扣20分
      continue;
    if (c.segments[i] == frame.segment) return true;
    const bool in_sentence =
        std::none_of(c.items.begin() + i, c.items.begin() + frame.item,
                     [](const Item& it) { return it.kind == ItemKind::mark && it.mark == u';'; });
    if (!ends_in(c.show(item), kMeasure) && in_sentence && !came_about &&
        (bounded || genre.lays_down || c.frames[0].item > i))
      return true;
  }
  // 以50元到100元为宜
  return c.is_word(frame.right.begin, u"为宜") || c.is_word(frame.right.begin, u"为限") ||
         (c.is_word(frame.right.begin, u"为") && c.is_word(frame.right.begin + 1, u"宜"));
}

/// 对病例达到5例及以上的班级: a bound that has to be reached.
bool is_threshold(const Clause& c, const Frame& frame, const Figure& figure) {
  const int behind = frame.right.begin + 1;
  if (!c.is_word(frame.right.begin, u"的") || behind >= static_cast<int>(c.items.size())) return false;
  // 犬龄满3个月的,应当登记; 占比超过总数10%的,停业
  if (c.items[behind].mark == u',')
    for (int i = frame.item - 1; i >= frame.left.begin; --i)
      for (const std::u16string_view reached : {u"满", u"超过", u"低于", u"不足", u"超时", u"逾期"})
        if (c.is_word(i, reached)) return true;
  if (!is_bounded(figure) || frame.right.end <= behind) return false;
  return c.is_word(frame.item - 1, u"达到") || c.is_word(frame.item - 1, u"满") ||
         c.is_word(frame.item - 1, u"达");
}

/// 依照《…办法》第十三条,每件交纳50元; 《…条例》第二十六条规定,加收1倍水费: an article of a law is quoted.
bool quotes_law(const Clause& c, const Frame& frame) {
  const std::u16string_view told = slice(c.text, {c.items[0].span.begin, c.items[frame.item].span.begin});
  const std::size_t title = told.rfind(u'》');
  if (title == std::u16string_view::npos || title + 1 >= told.size() || told[title + 1] != u'第')
    return false;
  const std::size_t article = told.find(u'条', title);
  if (article == std::u16string_view::npos || article - title >= 10) return false;
  // 依据《…法》第八十三条,没收电子秤2台,罚款48万元 is what was decided by it; 违反规定的,没收所得 is the law.
  const std::u16string_view applied = told.substr(article);
  return contains(applied, u"的,") || !holds_status_word(applied, StatusWord::decided);
}

/// 每人限补1辆, 每户限2套; 贷款年限最长30年.
bool is_limited(const Clause& c, const Frame& frame, const Figure& figure) {
  const std::u16string_view before = slice(c.text, {c.items[frame.left.begin].span.begin, figure.span.begin});
  if (figure.kind == MetricKind::duration && before.ends_with(u"期限一般为")) return true;
  const std::size_t limit = before.rfind(u'限');
  if (limit == std::u16string_view::npos) return false;
  if (contains(before.substr(0, limit), u"每") && limit + 2 >= before.size()) return true;
  return figure.kind == MetricKind::duration && before.substr(limit + 1) == u"最长";
}

/// 居住证满半年|即可申请: what somebody must have to be let.
bool opens_right(const Clause& c, const Frame& frame) {
  if (!c.is_word(frame.item - 1, u"满") && !c.is_word(frame.item - 1, u"已满")) return false;
  const std::uint32_t end = c.items[frame.item].span.end;
  return holds_status_word(c.text.substr(end, 8), StatusWord::opens);
}

bool is_fine(const Clause& c, const Frame& frame, const Figure& figure, const Claim& claim) {
  // 最高可处罚款10万元及监禁18个月
  const std::u16string_view segment = segment_of(c, frame);
  if ((figure.kind == MetricKind::money || figure.kind == MetricKind::duration) &&
      holds_status_word(segment, StatusWord::threat))
    return true;
  // 对闯红灯的行人,处20元罚款: how a law words it; what was imposed is 罚款20元.
  if (figure.kind == MetricKind::money && c.is_word(frame.item - 1, u"处") &&
      (c.is_word(frame.right.begin, u"罚款") || c.is_word(frame.right.begin, u"的")) &&
      !contains(segment, u"被") && contains(slice(c.text, {c.items[0].span.begin, figure.span.begin}), u"对"))
    return true;
  // 并处货值金额5倍以上10倍以下罚款, 按培养费用的1至2倍赔付: what is due, as a multiple.
  if (figure.kind == MetricKind::multiple && (figure.range || !figure.approx.empty()))
    for (const int behind : {frame.right.begin, frame.right.begin + 1})
      if (behind < static_cast<int>(c.items.size()) &&
          is_status_word(c.show(c.items[behind]), StatusWord::due))
        return true;
  if (!(claim.verb & kFine)) return false;
  // 处罚款1820余万元, 分别判处三年至五年 is what was imposed.
  const bool imposed = c.is_word(frame.right.begin, u"不等") || contains(segment, u"分别") ||
                       (contains(segment, u"被") && !contains_any(segment, {u"将被", u"会被", u"可被"}));
  if (imposed) return false;
  if (figure.range || (is_bounded(figure) && figure.approx != "more_than")) return true;
  // …的,处100元: a condition goes before.
  for (int i = frame.item - 1; i > 0; --i)
    if (c.items[i].kind == ItemKind::mark && c.items[i].mark == u',' && c.is_word(i - 1, u"的")) return true;
  return false;
}

/// 接警后20分钟内|止付11万元; 上月台风过境,积水2小时内退去: how long it took.
bool took_so_long(const Clause& c, const Frame& frame, const Governing& period) {
  if (frame.bracket >= 0) return false;  // 事故(24小时内死亡)
  if (period.past_before_today && period.from && period.segment >= 0) return true;
  for (int i = frame.item + 1; i < static_cast<int>(c.items.size()) && c.segments[i] == frame.segment; ++i) {
    if (one_of(c.show(c.items[i])[0], u"最不免限每的") || c.items[i].is(kRule | kTarget)) return false;
    if (c.items[i].kind == ItemKind::figure)
      return c.sentence->figures[static_cast<std::size_t>(c.items[i].figure)].approx.empty();
  }
  return false;
}

/// 自5月1日起休渔,为期三个月; 网目最小尺寸为54毫米; 每三日清点一次: what a notice orders.
bool orders_so(const Clause& c, const Frame& frame, const Figure& figure, const Claim& claim) {
  if (figure.kind == MetricKind::duration)
    return c.is_word(frame.item - 1, u"为期") || c.is_word(frame.item - 1, u"每") ||
           (claim.subject && slice(c.text, *claim.subject).ends_with(u"期"));
  const std::u16string_view segment = segment_of(c, frame);
  return figure.kind != MetricKind::count &&
         contains_any(segment, {u"标准", u"最小", u"最大", u"最低", u"最高"});
}

}  // namespace

Genre genre_of(std::u16string_view title) {
  Genre genre;
  std::u16string_view bare = title;
  while (!bare.empty() && (bare.back() == u'》' || bare.back() == u'>' || bare.back() == u')' ||
                           bare.back() == u'）' || bare.back() == u'”'))
    bare.remove_suffix(1);
  genre.lays_down = ends_in_status_word(bare, StatusWord::regulation);
  // 关于抽检情况的通告 tells what was found.
  genre.orders = ends_in_status_word(bare, StatusWord::notice) && !contains_any(bare, {u"情况的", u"结果的"});
  genre.plans = lays_plans(bare);
  return genre;
}

bool lays_plans(std::u16string_view title) {
  if (title.ends_with(u"的通知")) title.remove_suffix(3);
  if (holds_status_word(title, StatusWord::present)) return false;  // 存在问题和下步打算: both
  while (!title.empty() && (title.back() == u'》' || title.back() == u'>' || title.back() == u')' ||
                            title.back() == u'）' || title.back() == u':' || title.back() == u'：'))
    title.remove_suffix(1);
  return ends_in_status_word(title, StatusWord::plan) || holds_status_word(title, StatusWord::ahead);
}

PlanOpening opens_plan(std::u16string_view sentence) {
  while (!sentence.empty() && (is_space(sentence.front()) || is_blank(sentence.front())))
    sentence.remove_prefix(1);
  if (holds_status_word(sentence, StatusWord::list_ahead)) return PlanOpening::list;
  return opens_with_status_word(sentence, StatusWord::opens_plan) ? PlanOpening::paragraph
                                                                  : PlanOpening::none;
}

bool tells_what_is_ahead(std::u16string_view heading, const std::vector<TimeExpression>& times,
                         const std::string& reference_date) {
  if (reference_date.empty() || holds_status_word(heading, StatusWord::present)) return false;
  const bool unfinished = std::any_of(times.begin(), times.end(), [&](const TimeExpression& time) {
    return time.to && *time.to > reference_date;
  });
  return unfinished && (ends_in_status_word(heading, StatusWord::task) || lays_plans(heading));
}

bool only_delimits(const Clause& c, std::size_t f, const Claim& claim) {
  const Figure& figure = c.sentence->figures[f];
  const Frame& frame = c.frames[f];
  if (figure.kind == MetricKind::duration && frame.bracket >= 0) return true;  // 事故(24小时内死亡)
  if (figure.kind == MetricKind::age) return figure.range || !figure.approx.empty();
  return figure.kind != MetricKind::money &&
         (delimits(c, frame, figure, claim) || names_a_limit(c, frame, figure));
}

Status status_of(const Clause& c, std::size_t f, const Claim& claim, const Governing& period,
                 const Genre& genre) {
  const Figure& figure = c.sentence->figures[f];
  const Frame& frame = c.frames[f];
  const std::u16string_view text = slice(c.text, figure.span);
  // 50多岁 is told of somebody, 50岁以上 is laid down.
  const bool vague_age = figure.approx == "more_than" || figure.approx == "about" ||
                         figure.approx == "nearly" || figure.approx == "several" || text.starts_with(u"不到");
  // 人均预期寿命超过80岁 is reached, not required.
  const bool lifespan = claim.subject && slice(c.text, *claim.subject).ends_with(u"寿命");
  // 年龄15至18岁不等, 年龄介乎15至18岁
  const bool various = c.is_word(frame.right.begin, u"不等") || c.is_word(frame.item - 1, u"介乎");
  if (figure.kind == MetricKind::age && !lifespan && !various &&
      (figure.range || (!figure.approx.empty() && !vague_age)))
    return Status::rule;
  if (is_fine(c, frame, figure, claim)) return Status::rule;
  // 可能出现24米以上的洪峰: what is foreseen, and no threshold.
  if (claim.verb & kHappen && claim.verb_item >= 0 && claim.verb_item + 1 == frame.item &&
      is_planned(c, frame, claim, period))
    return Status::target;
  if (delimits(c, frame, figure, claim) || names_a_limit(c, frame, figure) ||
      is_threshold(c, frame, figure) || opens_right(c, frame) || is_limited(c, frame, figure) ||
      is_threshold_of(c, frame, figure) || is_consequence(c, frame, figure) ||
      is_exchanged(c, frame, figure) || is_applied(c, frame, figure) || is_schedule(c, frame, figure) ||
      is_age_condition(c, frame, figure) || (!period.past && is_entitled(c, frame)) ||
      (!period.past && by_rules(c, frame, figure)) || is_laid_down_limit(c, frame, claim) ||
      lays_down_by_law(c, frame))
    return Status::rule;
  if (is_goal(c, frame)) return Status::target;
  if (claim.from) return Status::actual;
  if (is_planned(c, frame, claim, period) || is_forecast(c, frame, figure, period)) return Status::target;
  if (!genre.lays_down && is_advised(c, frame, claim)) return Status::target;
  if (is_asked(c, frame, figure) && !period.past) return Status::rule;
  if (!period.past && is_grant(c, frame, figure)) return Status::rule;
  if (figure.kind != MetricKind::index &&  // 售价指数报289.4点
      (is_laid_down_price(c, figure, claim) || is_tariff(c, frame, figure, claim)))
    return Status::rule;
  // A price's limit stays one whatever year was spoken of before.
  const bool of_money = figure.kind == MetricKind::money || figure.kind == MetricKind::rate;
  if (of_money && period.segment < 0 && has_rule_word(c, frame, figure, genre)) return Status::rule;
  const bool deadline = !period.from && period.to;
  const bool dated = period.from && period.to;
  // 2025年起,…; 自某日起施行,有效期2年 is a rule.
  const bool onward = period.from && !period.to && period.segment >= 0 && figure.kind != MetricKind::duration;
  const bool reaches = period.segment == frame.segment || (deadline && period.segment >= 0) || onward ||
                       (dated && !genre.lays_down);
  if (period.ahead && reaches && !(genre.lays_down && claim.carried_subject)) return Status::target;
  // 每周3次, 48小时以内办结: how often and how fast it has to be done; 每秒10万次 is how fast something
  // works.
  const std::u16string_view unit = figure.unit ? std::u16string_view(*figure.unit) : std::u16string_view();
  const bool rough = figure.approx == "more_than" || figure.approx == "nearly" || figure.approx == "about";
  const bool frequency = figure.per && text.starts_with(u"每") && !rough &&
                         !(claim.reaches && claim.verb & kChange) &&  // 增至每周140班
                         ((unit.starts_with(u"次") && !one_of(text[1], u"秒分")) || unit.starts_with(u"天") ||
                          unit.starts_with(u"小时") || unit.starts_with(u"班"));
  if (frequency) return Status::rule;
  if (figure.kind == MetricKind::duration && text.ends_with(u"内") && figure.approx == "at_most" &&
      !claim.to && !claim.reaches && !took_so_long(c, frame, period))
    return Status::rule;
  if (has_rule_word(c, frame, figure, genre) || quotes_law(c, frame)) return Status::rule;
  if (holds_status_word(text, StatusWord::bound)) return Status::rule;
  if (figure.per && contains(text, u"至少")) return Status::rule;
  if (genre.lays_down && !period.past) return Status::rule;
  const bool told = period.past || claim.to || claim.from || is_done(c, frame);
  if (genre.orders && !told && (is_bounded(figure) || orders_so(c, frame, figure, claim)))
    return Status::rule;
  return genre.plans && !told ? Status::target : Status::actual;
}

}  // namespace shuwen
