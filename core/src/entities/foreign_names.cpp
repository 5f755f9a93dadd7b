#include <algorithm>

#include "entities/name_lexicons.h"
#include "entities/person_names.h"
#include "entities/transcription.h"
#include "text/chars.h"

namespace shuwen {
namespace {

/// The end of the parts joined by · that begin at `at`, or `at`.
std::uint32_t dotted_end(const NameRun& run, std::uint32_t at) {
  const std::u16string_view plain = run.plain();
  std::uint32_t dot = at;
  while (dot < run.span().end && is_han(plain[dot]) && dot - at < 7)
    ++dot;
  if (dot == at || dot >= run.span().end || plain[dot] != u'·') return at;
  // 讲解员对|三星堆·长江流域; but 本|雅明
  const std::int32_t stop = transcribes(plain[at]) ? -1 : name_lexicons().stops.find(plain.substr(at, 1));
  if (stop >= 0 && stop != static_cast<std::int32_t>(StopWord::determiner)) return at;
  for (std::uint32_t inside = at; inside < dot; ++inside) {  // 学者马丁·雅克
    if (name_lexicons().titles.longest(plain, inside, dot).length > 1) return at;
  }
  std::uint32_t end = dot;
  while (end < run.span().end && plain[end] == u'·') {
    std::uint32_t part = end + 1;
    while (part < run.span().end && (is_han(plain[part]) || is_latin(plain[part]))) {
      const bool foreign = transcribes(plain[part]) || is_latin(plain[part]);
      if (part > end + 1 && run.border(part) && verb_behind(run, part) > (foreign ? 1U : 0U)) break;
      if (part > end + 1 &&
          std::u16string_view(u"与和及的在是").find(plain[part]) != std::u16string_view::npos)
        break;  // 安妮·郭|与
      if (part > end + 2 && run.border(part) && !foreign) break;
      // ·汗|下台: one character before a word.
      if (part == end + 2 && !foreign && run.border(part) && part + 2 <= run.span().end &&
          !run.border(part + 1) && run.border(part + 2)) {
        break;
      }
      if (++part - end > 8) break;
    }
    if (part == end + 1) break;
    end = part;
  }
  return end;
}

/// The end of 扎西次仁, 巴特尔: parts of names of other peoples up to where something else begins; or `at`.
std::uint32_t parts_end(const NameRun& run, std::uint32_t at) {
  std::uint32_t end = at;
  for (;;) {
    const auto part = name_lexicons().surnames.longest(run.plain(), end, run.span().end);
    if (!part || part.value != static_cast<std::int32_t>(Surname::given)) break;
    end += part.length;
  }
  const bool ends = end == run.span().end || !is_han(run.plain()[end]) || verb_behind(run, end);
  return ends ? end : at;
}

}  // namespace

std::uint32_t known_end(const NameRun& run, std::uint32_t at) {
  const auto match = name_lexicons().surnames.longest(run.plain(), at, run.span().end);
  if (!match || match.value != static_cast<std::int32_t>(Surname::known)) return at;
  if (name_lexicons().not_persons.longest(run.plain(), at, run.span().end).length > match.length) return at;
  const std::uint32_t end = at + match.length;
  return match.length > 2 || (run.border(at) && run.border(end)) ? end : at;
}

std::uint32_t two_parts_end(const NameRun& run, std::uint32_t at) {
  std::uint32_t end = at;
  int parts = 0;
  for (;; ++parts) {
    const auto part = name_lexicons().surnames.longest(run.plain(), end, run.span().end);
    if (!part || part.value != static_cast<std::int32_t>(Surname::given)) break;
    end += part.length;
  }
  return parts > 1 && run.border(at) && run.border(end) ? end : at;
}

std::uint32_t transcribed_parts_end(const NameRun& run, std::uint32_t at) {
  const std::u16string_view plain = run.plain();
  std::uint32_t dot = at;
  while (dot < run.span().end && dot - at < 7 && transcribes(plain[dot]))
    ++dot;
  if (dot < at + 2 || dot >= run.span().end || plain[dot] != u'·') return at;
  if (!run.border(at) && run.border(at + 1)) return at;      // 宣布|穆杰塔巴·哈梅内伊
  for (std::uint32_t inside = at; inside < dot; ++inside) {  // 基于|冯·诺依曼
    const bool john = inside + 1 < dot && plain[inside] == u'约' && plain[inside + 1] == u'翰';
    if (!john && name_lexicons().stops.longest(plain, inside, dot)) return at;
  }
  const std::uint32_t end = dotted_end(run, at);
  return end > dot + 2 ? end : at;
}

std::uint32_t foreign_end(const NameRun& run, std::uint32_t at) {
  const std::uint32_t dotted = dotted_end(run, at);
  if (dotted != at) return dotted;
  if (const std::uint32_t known = known_end(run, at); known != at) return known;
  const std::uint32_t parts = parts_end(run, at);
  if (parts != at) return parts;
  const std::u16string_view plain = run.plain();
  std::uint32_t end = at;
  std::uint32_t plainly = 0;
  for (; end < run.span().end && end - at < 7 && transcribes(plain[end]); ++end) {
    if (end > at + 1 && run.border(end) && verb_behind(run, end) > 1) break;
    plainly += plainly_foreign(plain[end]);
  }
  const std::uint32_t length = end - at;
  if (length < 2 || plainly < (length == 4 ? 3U : 2U) || not_a_name(slice(plain, {at, end}))) return at;
  // 马克龙 and 高尔夫 are read as Chinese names are; four characters and more are none.
  if (length < 4 && surname_at(plain, at, end, false)) return at;
  // 叶卡捷琳|娜: four characters are enough to say that the name goes on to its last.
  if (length > 4 && !run.border(end) && run.border(end - 1) && is_han(plain[end]))
    return end - 1;  // 扎卡里亚|采访
  const bool ends = length > 3 || end == run.span().end || !is_han(plain[end]) || run.border(end);
  return ends ? end : at;
}

std::uint32_t before_office(const NameRun& run, std::uint32_t at, std::uint32_t floor) {
  constexpr std::uint32_t kLongest = 7;
  const std::u16string_view plain = run.plain();
  if (at == floor || !transcribes(plain[at - 1])) return at;
  const std::u16string_view office = plain.substr(at, 2);
  bool high = false;
  for (const std::u16string_view word :
       {u"总统", u"总理", u"首相", u"外长", u"国王", u"防长", u"主席", u"大使"})
    high = high || office == word;
  if (!high) return at;
  std::uint32_t begin = at;
  while (begin > floor && at - begin < kLongest && transcribes(plain[begin - 1]))
    --begin;
  while (begin + 2 < at && !run.border(begin))
    ++begin;
  const auto plainly = std::count_if(plain.begin() + begin, plain.begin() + at, plainly_foreign);
  const auto place = name_lexicons().places.longest(plain, begin, at);
  return at - begin > 2 && plainly > 1 && place.length < 2 && run.border(begin) ? begin : at;
}

}  // namespace shuwen
