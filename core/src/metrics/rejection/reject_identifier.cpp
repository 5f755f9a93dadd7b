// Numbers that only tell one thing from another: phone and case numbers, addresses, coordinates, plates,
// URLs.
#include <algorithm>

#include "metrics/rejection/reject_rules.h"
#include "metrics/rejection/reject_words.h"
#include "text/chars.h"

namespace shuwen {
namespace {

bool is_code_mark(char16_t c) {
  return is_ascii_digit(c) || is_latin(c) || one_of(c, u"-_./:@#?&=%~+*·");
}

/// The run of Latin letters, digits and the marks of codes around a number.
Span code_run(const Scene& scene, Span number) {
  Span run = number;
  constexpr std::uint32_t kReach = 160;  // to each side: keeps a line of nothing but codes linear
  while (number.begin - run.begin < kReach && is_code_mark(scene.before(run.begin)))
    --run.begin;
  while (run.end - number.end < kReach && is_code_mark(scene.at(run.end)))
    ++run.end;
  while (run.begin < number.begin && !is_ascii_digit(scene.text[run.begin]) &&
         !is_latin(scene.text[run.begin]))
    ++run.begin;
  while (run.end > number.end && !is_ascii_digit(scene.text[run.end - 1]) &&
         !is_latin(scene.text[run.end - 1]))
    --run.end;
  return run;
}

bool is_address_of_net(std::u16string_view run) {
  for (const std::u16string_view mark : {u"://", u"www.", u"@", u".com", u".cn", u".org", u".net", u".gov"})
    if (run.find(mark) != run.npos) return true;
  return false;
}

std::size_t digits_of(std::u16string_view run) {
  std::size_t count = 0;
  for (const char16_t c : run)
    count += is_ascii_digit(c) ? 1 : 0;
  return count;
}

std::size_t letters_of(std::u16string_view run) {
  std::size_t count = 0;
  for (const char16_t c : run)
    count += is_latin(c) ? 1 : 0;
  return count;
}

/// Words that announce an identifier a few characters ahead: 电话, 邮编, 编号.
bool is_announced(const Scene& scene, std::uint32_t at) {
  const std::uint32_t from = at - scene.sentence.begin > 14 ? at - 14 : scene.sentence.begin;
  const std::u16string_view before = scene.text.substr(from, at - from);
  const auto end = static_cast<std::uint32_t>(before.size());
  for (std::uint32_t i = end; i-- > 0;)
    if (const std::uint32_t size = reject_word_at(before, i, end, kAnnouncer)) {
      const std::u16string_view between = before.substr(i + size);
      if (between.find(u'。') == between.npos && between.find(u';') == between.npos) return true;
    }
  return false;
}

/// 区号:0312, 行政区划代码|13 31, of which the label stands in the cell or line before: all of the code.
Ruling labelled_code(const Scene& scene, const Candidate& candidate) {
  const Span number = candidate.figure.number;
  if (candidate.unit != nullptr || candidate.number.power > 0 || candidate.figure.span != number)
    return std::nullopt;
  const auto is_part = [](char16_t c) { return is_ascii_digit(c) || one_of(c, u" +-()"); };
  constexpr std::uint32_t kReach = 24, kLongNumber = 7, kService = 5;
  // One of several, which stand for themselves; 12345, a service.
  if (number.size() >= kLongNumber || (number.size() == kService && scene.text[number.begin] == u'1'))
    return std::nullopt;
  Span code = number;
  while (number.begin - code.begin < kReach && is_part(scene.before(code.begin)))
    --code.begin;
  while (code.end - number.end < kReach && is_part(scene.at(code.end)))
    ++code.end;
  std::uint32_t label = code.begin;
  const bool told = scene.before(label) == u':';  // 电话:300; below 固定电话 may stand how many there are
  if (told) {
    --label;
  } else if (label == scene.sentence.begin && code.end == scene.sentence.end) {
    while (label > 0 && scene.sentence.begin - label < 4 && one_of(scene.text[label - 1], u"\n\t "))
      --label;
    if (label == code.begin) return std::nullopt;
  } else {
    return std::nullopt;
  }
  const std::uint32_t from = label - std::min(label, kReach);
  const std::u16string_view name = scene.text.substr(from, label - from), written = slice(scene.text, code);
  if (std::count(written.begin(), written.end(), u'(') != std::count(written.begin(), written.end(), u')') ||
      is_han(scene.at(code.end)) ||  // 案号:(2022)某01号
      !(told ? reject_word_ending(name, kAnnouncer) > 0 : labels_code(name)))
    return std::nullopt;
  const bool service = written.size() == 3 && written.front() == u'1';  // 110
  return Verdict{trim(scene.text, code), service ? ExclusionReason::name : ExclusionReason::identifier};
}

/// 淮海东路319号, 5栋3单元502室: a number behind a street or a house.
Ruling address(const Scene& scene, const Candidate& candidate) {
  const Span number = candidate.figure.number;
  const std::uint32_t stop = candidate.figure.unit_span.empty() ? number.end : candidate.figure.unit_span.end;
  if (scene.at(number.end) == u'号' && one_of(scene.before(number.begin), u"路街巷道弄坊同") &&
      !candidate.number.in_words)
    return Verdict{{number.begin, number.end + 1}, ExclusionReason::identifier};
  if (one_of(scene.at(number.end), u"号弄栋幢座室") && one_of(scene.before(number.begin), u"号弄栋幢元座") &&
      !candidate.number.in_words)
    return Verdict{{number.begin, number.end + 1}, ExclusionReason::identifier};
  if (one_of(scene.at(number.end), u"室") && number.size() >= 3 && !candidate.number.in_words)
    return Verdict{{number.begin, number.end + 1}, ExclusionReason::identifier};
  static_cast<void>(stop);
  return std::nullopt;
}

/// 15号2层, 18号院4-9: where in a house, behind its number.
bool is_in_house(const Scene& scene, const Candidate& candidate) {
  const Span number = candidate.figure.number;
  for (const std::u16string_view house : {u"号", u"号院", u"号楼", u"栋", u"单元"}) {
    if (!scene.ends(number.begin, house)) continue;
    if (!is_ascii_digit(scene.before(number.begin - static_cast<std::uint32_t>(house.size())))) return false;
    return (candidate.unit == nullptr && scene.at(number.end) != u'号') ||
           one_of(scene.at(number.end), u"层室楼栋幢单");
  }
  return false;
}

/// 〔2012〕324号, [2021]第5号.
Ruling document_number(const Scene& scene, const Candidate& candidate) {
  const Span number = candidate.figure.number;
  const auto opens = [](char16_t c) { return one_of(c, u"〔[【("); };
  const auto closes = [](char16_t c) { return one_of(c, u"〕]】)"); };
  if (opens(scene.before(number.begin)) && closes(scene.at(number.end)) && number.size() == 4) {
    std::uint32_t stop = number.end + 1;
    while (stop < scene.sentence.end && stop < number.end + 12 &&
           (is_ascii_digit(scene.text[stop]) || one_of(scene.text[stop], u"第字-")))
      ++stop;
    if (scene.at(stop) == u'号' && stop > number.end + 1)
      return Verdict{{number.begin - 1, stop + 1}, ExclusionReason::identifier};
  }
  return std::nullopt;
}

/// 1-李某某、4-王某: the number on a shirt, before a name.
bool is_on_shirt(const Scene& scene, const Candidate& candidate) {
  const Span number = candidate.figure.number;
  return candidate.unit == nullptr && candidate.figure.span == number && number.size() <= 2 &&
         scene.at(number.end) == u'-' && is_han(scene.at(number.end + 1)) &&
         is_han(scene.at(number.end + 2)) &&
         (number.begin == scene.sentence.begin || one_of(scene.before(number.begin), u"、,;:(/ "));
}

/// 北纬31.5度, 东经115°38′~116°20′: a place on the globe, to its last minute.
Ruling coordinate(const Scene& scene, const Candidate& candidate) {
  constexpr std::uint32_t kReach = 32;
  const auto is_part = [](char16_t c) {
    return is_ascii_digit(c) || one_of(c, u"°度分秒′″'\"’”.~-—–至到约");
  };
  const std::uint32_t number = candidate.figure.number.begin;
  Span whole = candidate.figure.span;
  while (number - whole.begin < kReach && is_part(scene.before(whole.begin)))
    --whole.begin;
  for (const std::u16string_view word : {u"北纬", u"南纬", u"东经", u"西经", u"纬度", u"经度"}) {
    if (!scene.ends(whole.begin, word)) continue;
    while (whole.end - number < kReach && is_part(scene.at(whole.end)))
      ++whole.end;
    const auto joins = [&](std::uint32_t at) { return one_of(scene.text[at], u"~-—–至到约"); };
    while (joins(whole.begin))
      ++whole.begin;
    while (joins(whole.end - 1))
      --whole.end;
    return Verdict{whole, ExclusionReason::identifier};
  }
  return std::nullopt;
}

/// version=2.0, host.internal:3306, 28080:8080: settings and ports of programs.
bool is_program_text(std::u16string_view code) {
  const std::size_t colon = code.find(u':');
  if (letters_of(code) == 0) {
    const auto is_port = [](std::u16string_view part) {
      return part.size() >= 4 && digits_of(part) == part.size();
    };
    return colon != code.npos && is_port(code.substr(0, colon)) && is_port(code.substr(colon + 1));
  }
  if (code.find(u'=') != code.npos || code.find(u"&&") != code.npos) return true;
  if (colon != code.npos && code.find(u'/') < colon) return true;  // library/server:3.4
  const std::size_t dot = code.find(u'.');
  return colon != code.npos && dot < colon && is_latin(code[dot + 1]);
}

/// 5·19中国旅游日, 3·15晚会: a day that a day or an event is called by.
Ruling day_of_event(const Scene& scene, Span number) {
  const auto digit_run = [&](std::uint32_t from) {
    std::uint32_t to = from;
    while (to - from < 3 && is_ascii_digit(scene.at(to)))
      ++to;
    return to;
  };
  Span whole = number;
  if (scene.before(whole.begin) == u'·') {
    --whole.begin;
    for (int digits = 0; digits < 2 && is_ascii_digit(scene.before(whole.begin)); ++digits)
      --whole.begin;
  }
  const std::uint32_t dot = digit_run(whole.begin);
  if (scene.at(dot) != u'·') return std::nullopt;
  whole.end = digit_run(dot + 1);
  const auto one_or_two = [](std::uint32_t from, std::uint32_t to) { return to > from && to - from <= 2; };
  if (!one_or_two(whole.begin, dot) || !one_or_two(dot + 1, whole.end) || !is_han(scene.at(whole.end)))
    return std::nullopt;
  return Verdict{whole, ExclusionReason::name};
}

}  // namespace

Ruling reject_identifier(const Scene& scene, const Candidate& candidate) {
  if (auto ruling = document_number(scene, candidate)) return ruling;
  if (auto ruling = coordinate(scene, candidate)) return ruling;
  if (auto ruling = reject_page_mark(scene, candidate)) return ruling;
  if (candidate.number.in_words) return std::nullopt;
  const Span number = candidate.figure.number;
  if (auto ruling = labelled_code(scene, candidate)) return ruling;
  if (candidate.figure.span == scene.sentence) return std::nullopt;
  if (auto ruling = day_of_event(scene, number)) return ruling;
  if (is_on_shirt(scene, candidate)) return Verdict{number, ExclusionReason::identifier};
  // 3/10 风起时…: which picture of how many, before its caption.
  if (number.begin == scene.sentence.begin && candidate.number.form == NumberForm::fraction &&
      slice(scene.text, number).find(u'/') != std::u16string_view::npos && scene.at(number.end) == u' ' &&
      scene.passage != nullptr && scene.passage->role != PassageRole::cell)
    return Verdict{number, ExclusionReason::identifier};
  const Span run = code_run(scene, number);
  const std::u16string_view code = slice(scene.text, run);
  if (code == u"24/7" || code == u"7/24") return Verdict{run, ExclusionReason::idiom};
  if (is_address_of_net(code) || is_program_text(code)) return Verdict{run, ExclusionReason::identifier};
  // -Xmx128m: an option of a program.
  const bool option = run.begin < number.begin && is_latin(code.front()) && scene.before(run.begin) == u'-';
  if (option && one_of(scene.before(run.begin - 1), u" '\""))
    return Verdict{run, ExclusionReason::identifier};
  // Jeremiah 31:29: chapter and verse.
  if (candidate.number.form == NumberForm::ratio && scene.before(number.begin) == u' ' &&
      is_latin(scene.before(number.begin - 1)) && !is_latin(scene.at(number.end + 1))) {
    std::uint32_t word = number.begin - 1;
    while (is_latin(scene.before(word)))
      --word;
    if (scene.at(word) <= u'Z') return Verdict{number, ExclusionReason::identifier};
  }
  if (candidate.number.form == NumberForm::ratio && letters_of(code) == 0) return std::nullopt;
  const bool bare = candidate.unit == nullptr && candidate.number.power == 0;
  const std::size_t digits = digits_of(code);
  // 苏H·37K62: a province, a letter and a number of a plate.
  if (run.begin > scene.sentence.begin && letters_of(code) > 0 && is_latin(code.front()) && digits >= 3 &&
      code.size() >= 6 && code.size() <= 8 &&
      one_of(scene.before(run.begin), u"京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新"))
    return Verdict{{run.begin - 1, run.end}, ExclusionReason::identifier};
  const bool parted = code.find(u' ') != code.npos;  // 35,000 to 831,000
  if (letters_of(code) > 0 && digits >= 7 && !is_measured(candidate) && !parted)
    return Verdict{run, ExclusionReason::identifier};
  // text-indent:0; padding:0 !important: a style sheet.
  if (scene.before(number.begin) == u':' && is_latin(scene.before(number.begin - 1)) &&
      (one_of(scene.at(number.end), u";}") || scene.starts(number.end, u" !important")))
    return Verdict{number, ExclusionReason::identifier};
  if (auto ruling = address(scene, candidate)) return ruling;
  if (is_in_house(scene, candidate)) return Verdict{with_unit_behind(candidate), ExclusionReason::identifier};
  const std::u16string_view written = slice(scene.text, number);
  // 01星, 02批: which one.
  if (candidate.unit != nullptr && candidate.unit->kind != MetricKind::duration && written.front() == u'0' &&
      (candidate.figure.range ? is_ascii_digit(written[1]) : written.size() == 2))
    return Verdict{with_unit_behind(candidate), ExclusionReason::name};
  const bool grouped = written.find(u',') != written.npos || written.find(u'.') != written.npos ||
                       written.find(u' ') != written.npos;
  // 13.15版本
  if (written.find(u'.') != written.npos && !candidate.figure.range &&
      (scene.starts(number.end, u"版") || scene.starts(number.end, u" 版")))
    return Verdict{number, ExclusionReason::identifier};
  const bool hyphened = scene.at(number.end) == u'-' && is_ascii_digit(scene.at(number.end + 1));
  // 13851234567 张女士
  if (written.size() == 11 && !grouped && written.front() == u'1' && one_of(written[1], u"3456789") &&
      (bare || scene.at(number.end) == u' '))
    return Verdict{number, ExclusionReason::identifier};
  if (!bare || candidate.figure.range) {
    // 0550-3021567 reads like a range.
    const bool dashed = candidate.figure.range && candidate.unit == nullptr && digits >= 9 && !parted;
    const bool announced =
        candidate.figure.range && candidate.unit == nullptr && digits >= 7 && is_announced(scene, run.begin);
    return dashed || announced ? Ruling(Verdict{run, ExclusionReason::identifier}) : std::nullopt;
  }
  if (!grouped && written.size() > 1 && written.front() == u'0')
    return Verdict{run, ExclusionReason::identifier};
  if (digits >= 7 && (hyphened || !grouped) && !scene.starts(number.end, u" ")) {
    const bool whole = run.size() == scene.sentence.size();
    const bool before = one_of(scene.before(run.begin), u"为达约近超逾共计有");
    if (!whole && !before && (written.size() >= 8 || hyphened))
      return Verdict{run, ExclusionReason::identifier};
  }
  if (digits >= 4 && is_announced(scene, run.begin)) {
    // A short one is the name of a service: 12345, 12369.
    const bool service = written.size() == 5 && written.starts_with(u"1");
    return Verdict{run, service ? ExclusionReason::name : ExclusionReason::identifier};
  }
  // [12], [注 3]: a reference.
  if (written.size() <= 3 && !grouped && scene.at(number.end) == u']')
    for (const std::u16string_view opening : {u"[", u"[注", u"[注 "})
      if (scene.ends(number.begin, opening))
        return Verdict{{number.begin - static_cast<std::uint32_t>(opening.size()), number.end + 1},
                       ExclusionReason::identifier};
  // 600519.SH: a code of a stock exchange.
  if (written.size() == 6 && !grouped && scene.at(number.end) == u'.' && is_latin(scene.at(number.end + 1)))
    return Verdict{run, ExclusionReason::identifier};
  // (600519): a code in brackets.
  if (written.size() == 6 && !grouped && one_of(scene.before(number.begin), u"(:") &&
      one_of(scene.at(number.end), u").,"))
    return Verdict{run, ExclusionReason::identifier};
  // 1.2.3: a version.
  if (std::count(code.begin(), code.end(), u'.') >= 2 && letters_of(code) == 0)
    return Verdict{run, ExclusionReason::identifier};
  return std::nullopt;
}

}  // namespace shuwen
