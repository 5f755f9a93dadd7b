#include "metrics/sentences/word_cuts.h"

#include <algorithm>

#include "text/chars.h"

namespace shuwen {
WordCuts::WordCuts(std::u16string_view text, const Sentence& sentence)
    : text_(text), sentence_(sentence), tokens_(sentence.tokens) {
  for (const Figure& figure : sentence.figures)
    keep_verb_whole(figure.span.begin);
  part_comparisons();
}

/// The segmenter cuts 比上届 into 比上|届: a comparison with the last one of its kind; 为首批 into 为首|批;
/// and 人均 behind what is called like its people.
void WordCuts::part_comparisons() {
  for (std::size_t i = 0; i + 1 < tokens_.size(); ++i) {
    Token& token = tokens_[i];
    Token& next = tokens_[i + 1];
    // 中国人|均|国内生产总值: so much a head; of 12名|本地人|均|获救 all are.
    if (text_[token.span.end - 1] == u'人' && token.span.size() > 1 && i + 2 < tokens_.size() &&
        (i == 0 || tokens_[i - 1].kind != TokenKind::figure) && slice(text_, next.span) == u"均" &&
        next.span.begin == token.span.end && tokens_[i + 2].kind == TokenKind::word &&
        !(classes_of(tokens_[i + 2].span) & (kVerb | kAdverb | kPreposition))) {
      --token.span.end;
      --next.span.begin;
      continue;
    }
    // 5名|当地|人|均|获救: all of them, and no average.
    if (i > 0 && tokens_[i - 1].kind == TokenKind::figure && i + 3 < tokens_.size() &&
        token.kind == TokenKind::word && slice(text_, next.span) == u"人" &&
        slice(text_, tokens_[i + 2].span) == u"均" && tokens_[i + 2].span.begin == token.span.end + 1 &&
        !(classes_of(tokens_[i + 3].span) & kMeasure)) {
      ++token.span.end;
      tokens_.erase(tokens_.begin() + static_cast<std::ptrdiff_t>(i) + 1);
      continue;
    }
    // 培育|出新|品种
    if (i > 0 && slice(text_, token.span) == u"出新" && classes_of(tokens_[i - 1].span) & kVerb &&
        tokens_[i - 1].span.end == token.span.begin && next.kind == TokenKind::word &&
        next.span.begin == token.span.end) {
      --token.span.end;
      --next.span.begin;
      continue;
    }
    // 其|中医|保基金
    if (slice(text_, token.span) == u"其" && next.kind == TokenKind::word && next.span.size() > 1 &&
        next.span.begin == token.span.end && text_[next.span.begin] == u'中') {
      ++token.span.end;
      ++next.span.begin;
      continue;
    }
    // 巡查|中共|清理: in its course, in all.
    if (i > 0 && slice(text_, token.span) == u"中共" && tokens_[i - 1].span.end == token.span.begin &&
        classes_of(tokens_[i - 1].span) & kVerb && next.span.begin == token.span.end &&
        classes_of(next.span) & kVerb) {
      Token all = token;
      all.span.begin = --token.span.end;
      tokens_.insert(tokens_.begin() + static_cast<std::ptrdiff_t>(i) + 1, all);
      continue;
    }
    // 最低|分为602分: a score, and what it is.
    if (i > 0 && slice(text_, token.span) == u"分为" && tokens_[i - 1].span.end == token.span.begin &&
        one_of(text_[token.span.begin - 1], u"低高均得")) {
      ++tokens_[i - 1].span.end;
      ++token.span.begin;
      continue;
    }
    // 历史类|最低|分|588分: a score.
    if (i > 0 && slice(text_, token.span) == u"分" && tokens_[i - 1].span.end == token.span.begin &&
        tokens_[i - 1].span.size() == 2 && tokens_[i - 1].kind == TokenKind::word &&
        one_of(text_[token.span.begin - 1], u"低高均") && figure_at(token.span.end)) {
      ++tokens_[i - 1].span.end;
      tokens_.erase(tokens_.begin() + static_cast<std::ptrdiff_t>(i));
      continue;
    }
    // 身|高达3米, 总时|长达15亿小时: the measure, and what it comes to.
    if (i > 0 && (slice(text_, token.span) == u"高达" || slice(text_, token.span) == u"长达" ||
                  slice(text_, token.span) == u"重达")) {
      Token& stem = tokens_[i - 1];
      const bool whole = stem.span.size() == 1 && one_of(text_[stem.span.begin], u"身体全净周楼层");
      if (stem.kind == TokenKind::word && stem.span.end == token.span.begin &&
          (whole || (text_[token.span.begin] == u'长' && text_[stem.span.end - 1] == u'时'))) {
        ++stem.span.end;
        ++token.span.begin;
        continue;
      }
    }
    // 派|发现|金红利
    if (i > 0 && slice(text_, token.span) == u"发现" && slice(text_, tokens_[i - 1].span) == u"派" &&
        next.kind == TokenKind::word && text_[next.span.begin] == u'金') {
      next.span.begin = ++tokens_[i - 1].span.end;
      tokens_.erase(tokens_.begin() + static_cast<std::ptrdiff_t>(i));
      continue;
    }
    // 增|速比|1—7月份: a measure, and a comparison.
    if (i > 0 && token.kind == TokenKind::word && token.span.size() == 2 &&
        text_[token.span.end - 1] == u'比' && one_of(text_[token.span.begin], u"速率量额价幅度值") &&
        next.kind == TokenKind::time && tokens_[i - 1].kind == TokenKind::word &&
        tokens_[i - 1].span.end == token.span.begin) {
      ++tokens_[i - 1].span.end;
      ++token.span.begin;
      continue;
    }
    // 建成|后年|产值: the border runs through the word.
    if (i > 0 && slice(text_, token.span) == u"后年" && classes_of(tokens_[i - 1].span) & kVerb &&
        next.kind == TokenKind::word && next.span.begin == token.span.end) {
      --token.span.end;
      --next.span.begin;
      continue;
    }
    if (token.kind != TokenKind::word || next.kind != TokenKind::word ||
        (slice(text_, token.span) != u"比上" && slice(text_, token.span) != u"较上" &&
         slice(text_, token.span) != u"为首") ||
        next.span.begin != token.span.end || !one_of(text_[next.span.begin], u"届期轮次季年月周个一批"))
      continue;
    --token.span.end;
    --next.span.begin;
  }
}

/// The segmenter cuts 增速回落到 into 增|速回|落到: the verb right before a figure is put together again.
void WordCuts::keep_verb_whole(std::uint32_t figure) {
  std::uint32_t end = figure;
  while (end > sentence_.span.begin && end + 2 > figure && one_of(text_[end - 1], u"了到至为成于在"))
    --end;
  const std::uint32_t size =
      word_ending(text_.substr(sentence_.span.begin, end - sentence_.span.begin), kAct | kUp | kDown | kTurn);
  if (size < 2) return;
  const std::uint32_t begin = end - size;
  const auto after = [](const Token& token, std::uint32_t at) { return token.span.end <= at; };
  auto first = std::lower_bound(tokens_.begin(), tokens_.end(), begin, after);
  auto last = std::lower_bound(tokens_.begin(), tokens_.end(), end - 1, after);
  if (first == tokens_.end() || last == tokens_.end()) return;
  if (first == last) return;  // 进出口: one word of the segmenter
  const Span head{first->span.begin, begin}, tail{end, last->span.end};
  if (!head.empty() && classes_of(first->span) != 0) return;  // 停放|行为 holds no 放行
  for (auto token = first; token <= last; ++token)
    if (token->kind != TokenKind::word) return;
  // 运动|员 holds no 动员: what the last character makes of the word before it is a noun.
  if (head.size() == 1 && last->span.size() == 1 && classes_of(last->span) & kNominal) return;
  std::vector<Token> repaired;
  if (!head.empty()) repaired.push_back({head, TokenKind::word});
  repaired.push_back({{begin, end}, TokenKind::word});
  if (!tail.empty()) repaired.push_back({tail, TokenKind::word});
  const auto place = tokens_.erase(first, last + 1);
  tokens_.insert(place, repaired.begin(), repaired.end());
}

std::uint32_t WordCuts::classes_of(Span word) const {
  const WordMatch match = word_at(text_, word.begin, word.end);
  return match.size == word.size() ? match.classes : 0;
}

bool WordCuts::cuts_word(std::uint32_t at) const {
  if (is_token_end(at)) return false;
  const auto cut = token_around(at);
  const std::uint32_t end = cut->span.end;
  // 拦|蓄洪|水: what remains is a word with the lone character behind it.
  if (const auto next = std::next(cut); end == at + 1 && cut->span.size() == 2 && next != tokens_.end() &&
                                        next->kind == TokenKind::word && next->span.begin == end &&
                                        next->span.size() == 1 && is_han(text_[end]) && text_[at] != u'一' &&
                                        classes_of(next->span) == 0 && classes_of(cut->span) == 0)
    return false;
  if (end == at + 1 && one_of(text_[at], u"多少高低")) return false;  // 按|年少
  return (classes_of({at, end}) & (kVerb | kFront | kPreposition)) == 0;
}

bool WordCuts::cut_too_late(Span word) const {
  const std::uint32_t behind = word.end + 1;
  return behind <= sentence_.span.end && is_token_end(behind) && is_han(text_[word.end]) &&
         (classes_of({word.begin, word.begin + 1}) & kVerb) &&
         (classes_of({word.begin + 1, behind}) & (kVerb | kMeasure)) &&
         (classes_of({word.end, behind}) & ~(kNominal | kMeasure | kAgent)) == 0 &&
         !one_of(text_[word.end], u"的了着过地得等们税") &&                                  // 缴纳|税款
         !(behind < sentence_.span.end && slice(text_, {word.end, behind + 1}) == u"现金");  // 派发|现金
}

bool WordCuts::figure_at(std::uint32_t at) const {
  if (at < sentence_.span.end && text_[at] == u' ') ++at;  // 可达 360 公里
  return std::any_of(sentence_.figures.begin(), sentence_.figures.end(),
                     [at](const Figure& figure) { return figure.span.begin == at; });
}

bool WordCuts::ends_with_figure(std::uint32_t at) const {
  return std::any_of(sentence_.figures.begin(), sentence_.figures.end(), [&](const Figure& figure) {
    return figure.span.begin == at && (figure.span.end >= sentence_.span.end ||
                                       !is_han(text_[figure.span.end]) || text_[figure.span.end] == u'的');
  });
}

bool WordCuts::figure_is_owned(std::uint32_t at) const {
  return std::any_of(sentence_.figures.begin(), sentence_.figures.end(), [&](const Figure& figure) {
    return figure.span.begin == at && figure.span.end < sentence_.span.end && text_[figure.span.end] == u'的';
  });
}

bool WordCuts::points_at(std::uint32_t at) const {
  return std::any_of(sentence_.figures.begin(), sentence_.figures.end(), [at](const Figure& figure) {
    return figure.span.begin == at && figure.unit && figure.unit->ends_with(u"个百分点");
  });
}

bool WordCuts::nominal_after(Span verb, std::uint32_t limit, bool alone) const {
  const std::uint32_t at = verb.end;
  if (text_[at - 1] == u'于') return false;  // 快于|规模以上工业
  if (verb.size() == 1 && text_[verb.begin] == u'占' && at < limit && !one_of(text_[at], u"比位地用道"))
    return false;                                                             // 占|总量
  if (at < limit && text_[at] == u'罪' && is_token_end(at + 1)) return true;  // 以诈骗|罪|判处
  // 聚集|性|疫情, 节能|型|社会: with such a suffix it is an adjective, whatever follows.
  if (at < limit && one_of(text_[at], u"性型") && is_token_end(at + 1)) return true;
  // 研发|人员, 防护|设施, 销售|费用
  if (classes_of(verb) & kTrade)
    for (const std::u16string_view head :
         {u"人员", u"设施", u"设备", u"机构", u"工具", u"器材", u"投入", u"专利", u"中心", u"团队", u"费用",
          u"经费", u"成本", u"支出", u"收入", u"大队", u"支队", u"总队", u"中队"})
      if (text_.substr(at, std::min<std::size_t>(2, limit - at)) == head && is_token_end(at + 2)) return true;
  // 快递|服务|企业|收寄, 养护|公司|修补: who acts; 服务|企业3000家 is done to them.
  if (classes_of(verb) & kTrade && slice(text_, {at, std::min(limit, at + 3)}) == u"分公司") return true;
  const std::u16string_view body = slice(text_, {at, std::min(limit, at + 2)});
  if (classes_of(verb) & kTrade &&
      ((!alone && body == u"企业") || body == u"公司" || body == u"部门" || body == u"单位") &&
      is_token_end(at + 2) && word_at(text_, at + 2, limit, kAct).size > 1)
    return true;
  const WordMatch match = word_at(text_, at, limit, kNominal);
  const std::uint32_t end = at + match.size;
  // 覆盖|率由31%: the segmenter joins the end of a measure to 由.
  const bool joined = end + 1 < limit && text_[end] == u'由' && is_token_end(end + 1);
  if (match.size == 0 || !(joined || is_token_end(end))) return false;
  if (match.size > 1 && goes_on(end, limit)) return false;
  // 提供|总额260亿元的融资: what it acts on has that total.
  if (match.size > 1 && one_of(text_[end - 1], u"额值径积数量重") &&
      std::any_of(sentence_.figures.begin(), sentence_.figures.end(), [&](const Figure& figure) {
        return figure.span.begin == end && figure.span.end < sentence_.span.end &&
               text_[figure.span.end] == u'的';
      }))
    return false;
  // 新增|成本, 到达|现场: what is new, and where one goes to, are objects.
  const bool goes_to = one_of(text_[at - 1], u"到达抵开入赴回") && !(match.classes & kMeasure);
  if (match.size > 1 && (text_[verb.begin] == u'新' || goes_to)) return false;
  // 降低|成本, 拨付|经费 before a figure: an object, where no noun stands before the verb.
  const std::uint32_t verbs = classes_of(verb);
  const bool takes =
      match.classes & kMeasure
          ? (alone && ((verbs & (kUp | kDown) && !(verbs & kNominal)) || is_achieving(verb))) ||
                slice(text_, verb) == u"获得"  // 骑手通过平台|获得|收入
          : verbs & kTaking;
  if (match.size > 1 && takes && !one_of(text_[at], u"速幅时") && !one_of(text_[end - 1], u"额量数"))
    return false;
  // 节约|标准煤: the noun goes on.
  return end + 1 > limit || !is_han(text_[end]) || text_[end] == u'的' || !is_token_end(end + 1) ||
         classes_of({end, end + 1}) != 0;
}

/// 组织|质量抽检: a noun of its own follows, so that the one before is no head.
bool WordCuts::goes_on(std::uint32_t at, std::uint32_t limit) const {
  if (at >= limit || !is_han(text_[at])) return false;
  const std::uint32_t end = token_around(at + 1)->span.end;
  const WordMatch next = word_at(text_, at, limit);
  constexpr std::uint32_t kEnds = kLevel | kUp | kDown | kTurn | kHave | kAdverb | kPreposition | kBasis |
                                  kTarget | kRule | kMeasure | kNominal | kReport | kHappen;
  // 建成|标准|厂房: 厂 ends no noun there.
  const bool half = next.size < end - at && (next.classes & (kNominal | kMeasure | kAgent)) == next.classes;
  // 响应|时间|控制|在2小时内
  const bool reaches =
      next.classes & kAct && at + next.size < limit && one_of(text_[at + next.size], u"在到至于");
  return end <= limit && end > at + 1 && (half || !(next.classes & kEnds)) && !reaches &&
         !one_of(text_[at], u"的了着过地得等们");
}

/// 实现|收入, 完成|产值: what is reached is a measure.
bool WordCuts::is_achieving(Span verb) const {
  const std::u16string_view word = slice(text_, verb);
  return word == u"实现" || word == u"完成" || word == u"取得" || word == u"创造";
}

bool WordCuts::takes_complement(Span word) const {
  const std::uint32_t end = word.begin + 2;
  return word.size() <= 2 && end <= sentence_.span.end &&
         one_of(text_[word.begin + 1], u"下出起回走完掉来死伤满倒翻断毁碎穿") &&
         (is_token_end(end) || (end < sentence_.span.end && text_[end] == u'了')) &&
         classes_of({word.begin, word.begin + 1}) & kAct && classes_of({word.begin, end}) == 0;
}

bool WordCuts::is_doubled(Span word, std::uint32_t limit) const {
  // 妈妈, 人人: what is said twice and yet a noun.
  constexpr std::u16string_view kNouns = u"妈爸哥姐弟妹爷奶宝娃太公婆叔伯舅姑婶星猩狒蝈蛐饽人家户某";
  const char16_t said = text_[word.begin];
  return word.size() == 2 && said == text_[word.begin + 1] && is_han(said) && !one_of(said, kNouns) &&
         (figure_at(word.end) || word_at(text_, word.end, limit, kVerb).size > 1);
}

bool WordCuts::has_aspect(Span word) const {
  const std::uint32_t end = word.end;
  if (end >= sentence_.span.end || !one_of(text_[end], u"着了") || one_of(text_[end - 1], u"忙想味志") ||
      !is_han(text_[word.begin]) || !is_token_end(end) || !is_token_end(end + 1))
    return false;
  return text_[end] == u'着' ||
         (text_[end] == u'了' && (figure_at(end + 1) || (word.size() == 2 && classes_of(word) == 0)));
}

bool WordCuts::is_token_end(std::uint32_t at) const {
  const auto found = token_around(at);
  return found == tokens_.end() || found->span.end == at;
}

/// The token that `at` is in or at the end of.
std::vector<Token>::const_iterator WordCuts::token_around(std::uint32_t at) const {
  return std::lower_bound(tokens_.begin(), tokens_.end(), at,
                          [](const Token& token, std::uint32_t offset) { return token.span.end < offset; });
}

}  // namespace shuwen
