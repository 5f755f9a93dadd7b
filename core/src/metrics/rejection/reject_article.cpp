// 一 with a classifier that only means “a”, and 几个, 数次.
#include <algorithm>

#include "metrics/numbers/digits.h"
#include "metrics/rejection/reject_rules.h"

namespace shuwen {
namespace {

/// Words right before it that make the count the point: 仅一名, 每人一份.
bool stresses(const Scene& scene, std::uint32_t begin) {
  for (const std::u16string_view word :
       {u"限养", u"限购", u"限领", u"限用", u"限",   u"仅",   u"只有", u"只",   u"仅有", u"共", u"增加",
        u"减少", u"各",   u"新增", u"累计", u"至少", u"不到", u"不足", u"超过", u"再",   u"均"})
    if (scene.ends(begin, word)) return true;
  return false;
}

/// 每月开展一次: how often is the point; of 每10分钟回传一次 it is the interval.
bool recurs(const Scene& scene, const Candidate& candidate) {
  const std::u16string& unit = candidate.unit->written;
  if (unit != u"次" && unit != u"回" && unit != u"遍" && unit != u"场") return false;
  const std::uint32_t begin = candidate.figure.number.begin;
  const std::uint32_t from = std::max(scene.sentence.begin + 12, begin) - 12;
  std::uint32_t at = begin;
  while (at > from && scene.text[at - 1] != u'每' && !one_of(scene.text[at - 1], u",;、:"))
    --at;
  if (at == from || scene.text[at - 1] != u'每') return false;
  if (one_of(scene.at(at), u"天日周月年季半晚夜")) return true;
  const Unit* each = unit_at(scene.text, at, begin);
  return each != nullptr && each->kind == MetricKind::duration;
}

/// killed |one, |one man was injured: those whom something befell are counted.
bool is_casualty(const Scene& scene, Span number) {
  constexpr std::uint32_t kReach = 32;
  for (const std::u16string_view verb : {u"killed ", u"killing ", u"injured ", u"injuring ", u"wounded ",
                                         u"wounding ", u"arrested ", u"arresting "})
    if (scene.ends(number.begin, verb)) return true;
  std::u16string_view behind =
      scene.text.substr(number.end, std::min(kReach, scene.sentence.end - number.end));
  behind = behind.substr(0, behind.find_first_of(u",.;"));
  behind = behind.substr(0, behind.find(u" and "));
  if (behind.starts_with(u" of ")) return false;
  for (const std::u16string_view fate :
       {u" killed", u" injured", u" wounded", u" died", u" dead", u" missing", u" hurt", u" arrested"})
    if (behind.find(fate) != behind.npos) return true;
  return false;
}

/// 一公斤|5块2, 一箱|三十元: what is behind it is its price.
bool has_price_behind(const Scene& scene, std::uint32_t at) {
  const std::uint32_t begin = at;
  while (is_numeral(scene.at(at)) || one_of(scene.at(at), u".,多余来"))
    ++at;
  return at > begin && is_numeral(scene.at(begin)) && one_of(scene.at(at), u"元块毛角");
}

/// One thing, no one: a word, unless it measures or is stressed.
bool is_english_one(const Scene& scene, const Candidate& candidate) {
  const std::u16string_view written = slice(scene.text, candidate.figure.number);
  if (written != u"one" && written != u"One") return false;
  if (!candidate.figure.approx.empty() || is_measured(candidate) || candidate.unit != nullptr) return false;
  if (is_casualty(scene, candidate.figure.number)) return false;
  return !scene.ends(candidate.figure.number.begin, u"only ") &&
         !scene.ends(candidate.figure.number.begin, u"Only ") &&
         !scene.ends(candidate.figure.number.begin, u"minus ") && candidate.figure.number != scene.sentence;
}

}  // namespace

Ruling reject_article(const Scene& scene, const Candidate& candidate) {
  const Figure& figure = candidate.figure;
  const Span number = figure.number;
  const Span whole = with_unit_behind(candidate);
  if (candidate.number.vague && candidate.unit != nullptr) {
    return Verdict{whole, candidate.unit->kind == MetricKind::duration ? ExclusionReason::period
                                                                       : ExclusionReason::article};
  }
  if (slice(scene.text, number) == u"一" && scene.before(number.begin) == u'》' &&
      scene.at(number.end) == u'文')
    return Verdict{{number.begin, number.end + 1}, ExclusionReason::article};
  if (is_english_one(scene, candidate)) return Verdict{number, ExclusionReason::article};
  if (slice(scene.text, number) != u"一" || candidate.unit == nullptr || figure.per || !figure.approx.empty())
    return std::nullopt;
  // 五千元一平方米, 一万五一平: what the price is of.
  const char16_t ahead = scene.before(number.begin);
  if (one_of(ahead, u"元块万千毛") || (scene.taken == number.begin && is_numeral(ahead)) ||
      (candidate.unit->kind != MetricKind::duration && has_price_behind(scene, figure.span.end)))
    return Verdict{whole, ExclusionReason::article};
  if (candidate.number.form != NumberForm::plain || is_measured(candidate)) return std::nullopt;
  if (figure.value && *figure.value != "1") return std::nullopt;  // 一年半, 一个半小时
  if (candidate.unit->kind == MetricKind::duration) {
    for (const std::u16string_view word :
         {u"耗时", u"历时", u"为期", u"长达", u"达",   u"需",   u"用时", u"用",   u"缩短", u"延长", u"提前",
          u"仅",   u"只需", u"近",   u"满",   u"期限", u"处",   u"罚",   u"为",   u"成立", u"工作", u"任职",
          u"学习", u"运行", u"营业", u"上市", u"持续", u"坚持", u"花",   u"花了", u"用了", u"等了"})
      if (scene.ends(number.begin, word)) return std::nullopt;
    // 每次要坐|一个小时|客车
    if (one_of(scene.before(number.begin), u"坐走等开骑跑排练睡站") &&
        (candidate.unit->written == u"小时" || candidate.unit->written == u"个小时" ||
         candidate.unit->written == u"分钟" || candidate.unit->written == u"个钟头"))
      return std::nullopt;
    return Verdict{whole, ExclusionReason::period};
  }
  if (stresses(scene, number.begin) || recurs(scene, candidate)) return std::nullopt;
  return Verdict{whole, ExclusionReason::article};
}

}  // namespace shuwen
