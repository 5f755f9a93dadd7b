#include "entities/unannounced_persons.h"

#include <algorithm>
#include <array>
#include <set>

#include "entities/english_names.h"
#include "entities/name_edge.h"
#include "entities/name_lexicons.h"
#include "entities/person_names.h"
#include "entities/transcription.h"
#include "text/char_set.h"
#include "text/chars.h"

namespace shuwen {
namespace {

/// A member of a list of names.
struct Member {
  Span span;
  bool proper = false;   ///< no ordinary word is read in it
  bool known = false;    ///< found before
  bool foreign = false;  ///< written like a foreign name, as places are
};

/// Family names that are ordinary words less often than the others.
bool seldom_a_word(char16_t family) {
  constexpr std::u16string_view kSeldomWords =
      u"王李刘陈杨赵吴徐孙朱胡郭罗郑梁谢宋唐邓冯韩曹彭萧蔡潘董袁余蒋杜苏魏吕沈";
  return kSeldomWords.find(family) != kSeldomWords.npos;
}

class Lister {
 public:
  Lister(const std::vector<NameRun>& runs, std::size_t first_found, FoundNames& found) : found_(found) {
    for (const NameRun& run : runs) {
      if (!bracketed(run)) runs_.push_back(&run);
    }
    for (std::size_t i = first_found; i < found.size(); ++i) {
      if (found[i].kind == EntityKind::person) known_.insert(found[i].span);
    }
  }

  void run() {
    for (std::size_t i = 0; i + 1 < runs_.size();) {
      if (!joined(i)) {
        ++i;
        continue;
      }
      std::vector<Member> list;
      if (const Member first = last_of(*runs_[i]); !first.span.empty()) list.push_back(first);
      std::size_t next = i + 1;
      for (;; ++next) {
        const Member whole = whole_of(*runs_[next]);
        if (whole.span.empty()) break;
        list.push_back(whole);
        if (next + 1 == runs_.size() || !joined(next)) break;
      }
      bool does = false;
      if (next < runs_.size() && joined(next - 1) &&
          (list.empty() || list.back().span.end < runs_[next]->span().begin)) {
        if (const Member last = first_of(*runs_[next]); !last.span.empty()) {
          list.push_back(last);
          does = true;
        }
      }
      add(list, does || (list.size() > 1 && (annotated(list) || by_themselves(list))));
      i = next;
    }
  }

 private:
  /// 2016年 in 薛其坤（2016年）、: what is added to a member.
  static bool bracketed(const NameRun& run) {
    const std::u16string_view plain = run.plain();
    const Span span = run.span();
    return span.begin > 0 && span.end < plain.size() && half_width(plain[span.begin - 1]) == u'(' &&
           half_width(plain[span.end]) == u')';
  }

  bool joined(std::size_t i) const {
    const std::u16string_view plain = runs_[i]->plain();
    Span gap{runs_[i]->span().end, runs_[i + 1]->span().begin};
    if (half_width(plain[gap.begin]) == u'(') {
      while (gap.size() > 1 && half_width(plain[gap.begin]) != u')')
        ++gap.begin;
      ++gap.begin;
    }
    return gap.size() == 1 && (plain[gap.begin] == u'、' || plain[gap.begin] == u';');
  }

  /// 陈家平;周凌宇: proper names of three characters that are all there is.
  bool by_themselves(const std::vector<Member>& list) const {
    if (list.size() != runs_.size()) return false;
    return std::all_of(list.begin(), list.end(),
                       [](const Member& m) { return m.proper && m.span.size() == 3; });
  }

  /// 卢煜明（2016年）、施一公（2017年）: proper names that all have something added.
  bool annotated(const std::vector<Member>& list) const {
    return std::all_of(list.begin(), list.end(), [&](const Member& m) {
      const std::u16string_view plain = runs_.front()->plain();
      return m.proper && m.span.size() > 2 && m.span.end < plain.size() &&
             half_width(plain[m.span.end]) == u'(';
    });
  }

  Member member(const NameRun& run, Span span) const {
    const std::u16string_view name = slice(run.plain(), span);
    if (known_.contains(span)) return {span, true, true};
    if (span.size() > 2 && foreign_end(run, span.begin) == span.end)
      return {span, true, false, true};  // 巴特尔
    if (!built_like_name(name) || !surname_at(run.plain(), span.begin, span.end, true)) return {};
    if (name.back() == u'等') return {};
    // 吴|亚军: an ordinary word may be a given name behind one of the commonest family names.
    const bool own = given_name_in_pieces(run, span.begin, span.end) ||
                     (seldom_a_word(name[0]) && (name.size() == 3 || run.border(span.begin + 1)));
    return {span, own, false};
  }

  Member whole_of(const NameRun& run) const {
    return run.span().size() > 12 ? Member{} : member(run, run.span());
  }

  /// A name at the end of a run, behind a word that is no part of names: 出席的有|李国栋.
  Member last_of(const NameRun& run) const {
    if (const Member whole = whole_of(run); !whole.span.empty()) return whole;
    for (const std::uint32_t length : {3U, 2U}) {
      if (run.span().size() <= length) continue;
      const Span span{run.span().end - length, run.span().end};
      if (known_.contains(span)) return {span, true, true};
      if (!built_like_name(slice(run.plain(), span)) || !given_name_in_pieces(run, span.begin, span.end))
        continue;
      const std::u16string_view before = slice(run.plain(), {run.border_before(span.begin), span.begin});
      // 捐赠|人为|丁健: the copula may be joined with the word before it.
      if (name_lexicons().stops.has(before) || before.back() == u'为') return {span, true, false};
    }
    return {};
  }

  /// A name at the begin of a run that goes on with what somebody does.
  Member first_of(const NameRun& run) const {
    const std::uint32_t begin = run.span().begin;
    const std::uint32_t end = name_end(run, begin, true);
    if (end == begin || end == run.span().end) return {};
    if (known_.contains(Span{begin, end})) return {{begin, end}, true, true};
    constexpr std::u16string_view kSeveral = u"两三四五六七八九十多几等";  // 齐菲|三人
    const bool several = end + 1 < run.span().end && kSeveral.find(run.plain()[end]) != kSeveral.npos &&
                         std::u16string_view(u"人名位").find(run.plain()[end + 1]) < 3;
    // 、高|云龙|出席会议
    const bool word =
        end == begin + 3 && run.border(begin + 1) && run.border(end) && verb_behind(run, end) > 1;
    return (word || given_name_in_pieces(run, begin, end)) && (several || verb_behind(run, end))
               ? member(run, {begin, end})
               : Member{};
  }

  /// A list is one of names when somebody in it is known or does something, or it is long; and when most of
  /// its members are no ordinary words.
  void add(std::vector<Member> list, bool does) {
    const auto found_before = [](const Member& m) { return m.known; };
    if (std::none_of(list.begin(), list.end(), found_before))
      std::erase_if(list, [](const Member& m) { return m.foreign; });
    const auto proper = std::count_if(list.begin(), list.end(), [](const Member& m) { return m.proper; });
    const bool known = std::any_of(list.begin(), list.end(), found_before);
    const auto size = static_cast<std::ptrdiff_t>(list.size());
    if (size < 2 || !(known || does || size > 2) || proper * 2 < size) return;
    for (const Member& member : list) {
      if (!member.known)
        found_.push_back({.kind = EntityKind::person, .span = member.span, .confidence = 60});
    }
  }

  std::vector<const NameRun*> runs_;
  FoundNames& found_;
  std::set<Span> known_;
};

constexpr std::uint32_t kLongest = 3;

/// A place where a name of two or three characters may stand.
struct Candidate {
  std::array<char16_t, kLongest> name;  ///< ends in 0 when it has two
  std::uint32_t at;
  std::size_t passage;
  std::uint32_t length() const { return name.back() ? kLongest : kLongest - 1; }
  bool operator<(const Candidate& other) const {
    return name != other.name ? name < other.name : at < other.at;
  }
};

bool may_be_given(char16_t c) {
  static constexpr CharSet kNever(
      u"的了是在将把被我你他她它们这那个得不没有就也靠〇零一二三四五六七八九十百千万亿两几多和与及等为从到对"
      u"年月日时分"
      u"省市县区乡镇村州属系说称摄业");
  return is_han(c) && !kNever.has(c);
}

/// How often a name must come back: more often where the family name is an ordinary word as well, and where
/// one character makes the given name.
std::ptrdiff_t wanted(std::u16string_view name) {
  return (seldom_a_word(name.front()) ? 2 : 3) + (name.size() < kLongest ? 1 : 0);
}

std::vector<Candidate> candidates(const StructuredArticle& article, std::u16string_view plain) {
  std::vector<Candidate> all;
  for (std::size_t i = 0; i < article.passages.size(); ++i) {
    const Passage& passage = article.passages[i];
    if (passage.region != Region::article || passage.role == PassageRole::byline) continue;
    for (std::uint32_t at = passage.span.begin; at + 2 <= passage.span.end; ++at) {
      if (!is_han(plain[at]) || !may_be_given(plain[at + 1])) continue;
      if (surname_at(plain, at, at + 1, true) != 1) continue;
      const bool blank = at > 1 && plain[at - 1] == u' ';  // 30|万剂次, 1200 |万主摄
      if (at > 0 && is_digit(plain[at - (blank ? 2 : 1)])) continue;
      if (plain[at] == u'和' && seldom_a_word(plain[at + 1])) continue;  // 倪萍|和|刘涛
      if (seldom_a_word(plain[at])) all.push_back({{plain[at], plain[at + 1], u'\0'}, at, i});
      if (at + kLongest <= passage.span.end && may_be_given(plain[at + 2]))
        all.push_back({{plain[at], plain[at + 1], plain[at + 2]}, at, i});
    }
  }
  std::sort(all.begin(), all.end());
  return all;
}

/// 李铁: somebody known so well that the segmenter has the name as a word, where hardly another word begins
/// with that family name.
bool known_word(const NameRun& run, Span span) {
  constexpr std::u16string_view kInNamesOnly = u"李刘赵吴郭郑冯曹彭蔡潘邓袁蒋魏吕";
  return span.size() < kLongest && kInNamesOnly.find(run.plain()[span.begin]) != kInNamesOnly.npos &&
         run.border(span.begin) && run.border(span.end) && !run.border(span.begin + 1) &&
         !name_lexicons().words.has(slice(run.plain(), span));
}

/// The stretch of text around a candidate that the segmenter is asked about.
NameRun around(std::u16string_view plain, const Passage& passage, Span span) {
  constexpr std::uint32_t kReach = 8;
  const std::uint32_t at = span.begin;
  while (span.begin > passage.span.begin && at - span.begin < kReach && is_han(plain[span.begin - 1]))
    --span.begin;
  while (span.end < passage.span.end && span.end - at < kReach + kLongest && is_han(plain[span.end]))
    ++span.end;
  return {plain, span};
}

}  // namespace

void find_listed_persons(const std::vector<NameRun>& runs, std::size_t first_found, FoundNames& found) {
  Lister(runs, first_found, found).run();
}

void find_recurring_persons(const StructuredArticle& article, std::u16string_view plain, FoundNames& found) {
  const std::vector<Candidate> all = candidates(article, plain);
  for (auto group = all.begin(); group != all.end();) {
    const auto end =
        std::find_if(group, all.end(), [&](const Candidate& c) { return c.name != group->name; });
    const std::u16string_view name(group->name.data(), group->length());
    if (end - group >= wanted(name) && built_like_name(name)) {
      FoundNames here;
      std::set<char16_t> behind;
      int does = 0;
      std::ptrdiff_t looked = 0;
      for (auto one = group; one != end && looked < 16; ++one, ++looked) {
        const Span span{one->at, one->at + one->length()};
        const NameRun run = around(plain, article.passages[one->passage], span);
        // 张|朝阳: a place or another word for a given name.
        const bool word = name.size() == kLongest && seldom_a_word(name[0]) && run.border(span.begin) &&
                          run.border(span.begin + 1) && run.border(span.end) &&
                          name_lexicons().places.has(name.substr(1)) &&
                          !name_lexicons().ordinary.has(name.substr(1));
        if (!word && !known_word(run, span) && !given_name_in_pieces(run, span.begin, span.end)) continue;
        const char16_t before = span.begin > run.span().begin ? plain[span.begin - 1] : u'\n';
        // 全市道|路交通: the family name ends a word.
        if (before != u'\n' && name_lexicons().words.has(plain.substr(span.begin - 1, 2))) continue;
        if (before != u'\n' && name_lexicons().not_persons.has(plain.substr(span.begin - 1, 2)))
          continue;                                        // 从严
        if (before == u'小' || before == u'老') continue;  // 小温|失联
        if (fills_quotation(plain, span)) continue;        // 台风“…”
        // 塔|苏拉斯: the end of a foreign name.
        if (transcribes(before) && transcribes(name.back()) && run.border(span.begin - 1)) continue;
        if (name_lexicons().places.longest(plain, span.begin, span.end).length > 1) continue;
        behind.insert(span.end < run.span().end ? plain[span.end] : u'\n');
        // With one character more words and pieces of foreign names look alike.
        does += name.size() < kLongest
                    ? verb_behind(run, span.end) > (span.begin == run.span().begin ? 0U : 1U)
                    : span.begin == run.span().begin || verb_behind(run, span.end);
        here.push_back({.kind = EntityKind::person, .span = span, .confidence = 55});
      }
      // Always before the same character, as 王府井 before 大街, it is a piece of something longer.
      const bool varied = behind.size() > 1 || behind.contains(u'\n');
      if (static_cast<std::ptrdiff_t>(here.size()) * 2 > looked && varied &&
          does > (name.size() < kLongest ? 1 : 0) &&
          static_cast<std::ptrdiff_t>(here.size()) >= wanted(name)) {
        found.insert(found.end(), here.begin(), here.end());
      }
    }
    group = end;
  }
}

}  // namespace shuwen
