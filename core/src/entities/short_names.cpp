#include "entities/short_names.h"

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

}  // namespace

std::vector<ShortName> find_short_names(std::u16string_view plain, const FoundNames& found) {
  std::vector<ShortName> short_names;
  for (const FoundName& name : found) {
    if (name.kind != EntityKind::organisation || name.generic) continue;
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
