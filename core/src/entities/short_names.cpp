#include "entities/short_names.h"

#include "entities/name_lexicons.h"
#include "entities/reading.h"
#include "text/chars.h"

namespace shuwen {
namespace {

constexpr std::u16string_view kOpening = u"(“\"「『 ,，";
constexpr std::u16string_view kClosing = u")”\"」』";

std::uint32_t skip(std::u16string_view plain, std::uint32_t at, std::u16string_view any) {
  while (at < plain.size() && any.find(plain[at]) != any.npos)
    ++at;
  return at;
}

/// 龙湖|集团: the firm is called by its proper name alone, too, where that is no word and no place of note.
Span firm_stem(std::u16string_view plain, Span firm) {
  constexpr std::u16string_view kForm = u"集团";
  const std::u16string_view name = slice(plain, firm);
  if (name.size() < 4 || name.size() > 6 || name.substr(name.size() - kForm.size()) != kForm) return {};
  const Span stem{firm.begin, firm.end - static_cast<std::uint32_t>(kForm.size())};
  const NameLexicons& lexicons = name_lexicons();
  const auto place = lexicons.places.longest(plain, stem.begin, stem.end);
  if (place && !lexicons.place_forms[static_cast<std::size_t>(place.value)].plain_word) return {};
  const NameRun run(plain, firm);
  for (std::uint32_t at = stem.begin; at < stem.end; ++at) {
    if (!is_han(plain[at]) || !run.border(at + 1)) return {};
  }
  return stem;
}

/// What a share is called, before the code of its exchange at `open`: 四方新材|(605122.SH). Four characters
/// where others stand before them; empty for another bracket.
Span listed_name(std::u16string_view plain, std::uint32_t open) {
  constexpr std::uint32_t kCode = 6, kUsual = 4, kLongest = 6;
  std::uint32_t at = open + 1;
  while (at < plain.size() && at - open <= kCode && is_ascii_digit(plain[at]))
    ++at;
  const bool lettered = at == open + 1;  // (ABCD.US)
  while (lettered && at < plain.size() && at - open <= kCode && is_latin(plain[at]))
    ++at;
  const std::uint32_t digits = lettered ? kCode : at - open - 1;
  const bool exchange = at + 2 < plain.size() && plain[at] == u'.' && is_latin(plain[at + 1]);
  if (digits + 1 < kCode || !exchange) return {};
  Span name{open, open};
  while (name.begin > 0 && name.size() <= kLongest && is_han(plain[name.begin - 1]))
    --name.begin;
  if (name.size() > kLongest && lettered) return {};
  if (name.size() > kLongest) name.begin = open - kUsual;
  return name.size() > 1 ? name : Span{};
}

/// 达里奥·|莫雷蒂: a foreigner is called by the last part alone, where that is no word and no place.
Span last_part(std::u16string_view plain, Span person) {
  const std::size_t dot = slice(plain, person).rfind(u'·');
  if (dot == std::u16string_view::npos) return {};
  const Span part{person.begin + static_cast<std::uint32_t>(dot) + 1, person.end};
  const std::u16string_view name = slice(plain, part);
  const NameLexicons& lexicons = name_lexicons();
  return part.size() < 2 || lexicons.places.has(name) || lexicons.words.has(name) ? Span{} : part;
}

}  // namespace

std::vector<ShortName> find_short_names(std::u16string_view plain, const FoundNames& found) {
  std::vector<ShortName> short_names;
  for (std::size_t open = plain.find(u'('); open != plain.npos; open = plain.find(u'(', open + 1)) {
    if (const Span name = listed_name(plain, static_cast<std::uint32_t>(open)); !name.empty())
      short_names.push_back({name, name});
  }
  for (const FoundName& name : found) {
    if (name.kind == EntityKind::person) {
      if (const Span part = last_part(plain, name.span); !part.empty())
        short_names.push_back({name.span, part, EntityKind::person});
    }
    if (name.kind != EntityKind::organisation || name.generic) continue;
    if (const Span stem = firm_stem(plain, name.span); !stem.empty()) {
      short_names.push_back({name.span, stem});
    }
    std::uint32_t at = name.span.end;
    if (at >= plain.size() || kOpening.find(plain[at]) == kOpening.npos) continue;
    at = skip(plain, at, kOpening);
    bool introduced = false;
    for (const std::u16string_view word : {u"以下简称", u"以下统称", u"下称", u"简称"}) {
      if (plain.substr(at, word.size()) != word) continue;
      at += static_cast<std::uint32_t>(word.size());
      introduced = true;
      break;
    }
    if (!introduced) continue;
    at = skip(plain, at, u"为:“\"「『");
    std::uint32_t end = at;
    while (end < plain.size() && end - at < 16 && (is_han(plain[end]) || is_latin(plain[end])))
      ++end;
    if (end - at < 2 || end >= plain.size() || kClosing.find(plain[end]) == kClosing.npos) continue;
    short_names.push_back({name.span, {at, end}});
  }
  return short_names;
}

}  // namespace shuwen
