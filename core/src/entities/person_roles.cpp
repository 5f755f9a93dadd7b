#include "entities/person_roles.h"

#include <algorithm>

#include "text/chars.h"

namespace shuwen {

bool is_role(PrefixTable::Match title) {
  return title && title.value == static_cast<std::int32_t>(TitleWord::role);
}

Span role_before(const NameRun& run, std::uint32_t title, std::uint32_t floor) {
  const PrefixTable& stops = name_lexicons().stops;
  std::uint32_t begin = title;
  while (begin > floor && title - begin < 20) {
    const std::uint32_t word = run.border_before(begin);
    const std::u16string_view text = slice(run.plain(), {word, begin});
    const std::int32_t stop = stops.find(text);
    // 供热办|主任, 主席|兼|总裁
    const bool part = stop < 0 || stop == static_cast<std::int32_t>(StopWord::nominal) || text == u"兼";
    const bool particle = text.size() > 1 && (text.back() == u'的' || text.back() == u'了');
    if (!part || particle) break;
    begin = word;
  }
  return {begin, title};
}

namespace {

/// 浸会大学|财务及|决策学系副教授, 高通中国|相关|业务负责人: whether what stands between a body and the
/// walk's end is a part of the role.
bool role_goes_on(std::u16string_view gap) {
  constexpr std::size_t kLongest = 8;
  if (gap == u"相关" || gap == u"有关" || gap == u"原" || gap == u"前") return true;
  if (gap.size() < 3 || gap.size() > kLongest) return false;
  if (std::u16string_view(u"和与及").find(gap.back()) == gap.npos) return false;
  for (std::size_t at = 0; at + 1 < gap.size(); ++at) {
    if (!is_han(gap[at]) || name_lexicons().titles.longest(gap, at).length > 1 ||
        name_lexicons().stops.longest(gap, at).length > 1)
      return false;
  }
  return true;
}

}  // namespace

std::uint32_t begin_with_body(std::u16string_view plain, Span role, const FoundNames& found) {
  constexpr int kMostLooked = 64;
  std::optional<std::uint32_t> body;
  std::uint32_t floor = 0;  // 安徽师范大学校长陆林|教授、…: what another person is called stays with him
  int looked = 0;
  for (auto name = found.rbegin(); name != found.rend() && looked < kMostLooked; ++name, ++looked) {
    const bool body_before = name->kind == EntityKind::organisation && name->span.end < role.begin &&
                             role_goes_on(slice(plain, {name->span.end, role.begin}));
    if ((name->span.end < role.begin && !body_before) || name->span.end > role.end) continue;
    if (name->kind == EntityKind::person) floor = std::max(floor, name->span.end);
    if (name->kind == EntityKind::organisation && !name->generic)
      body = std::min(body.value_or(name->span.begin), name->span.begin);
  }
  return body ? *body : std::max(role.begin, floor);
}

}  // namespace shuwen
