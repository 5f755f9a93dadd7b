#include "entities/described_persons.h"

#include <algorithm>

#include "entities/name_lexicons.h"
#include "entities/person_names.h"
#include "text/chars.h"

namespace shuwen {
namespace {

/// What the words end in that say what somebody is or does.
constexpr std::u16string_view kActors = u"家员师手长官人匠";

bool tells(const NameRun& run, std::uint32_t at) {
  const std::u16string_view rest = slice(run.plain(), {at, run.span().end});
  return rest.starts_with(u"告诉") || rest.starts_with(u"介绍") || rest.starts_with(u"表示");
}

}  // namespace

std::uint32_t with_given_name(const NameRun& run, std::uint32_t at, std::uint32_t end) {
  const std::uint32_t longer = name_end(run, at, false);
  const bool ends = longer == run.span().end || run.plain()[longer] == u'等';
  const bool asks = longer > end && one_of(run.plain()[longer - 1], u"吗呢吧啊");
  return longer > end && ends && !asks ? longer : end;
}

bool behind_actor(const NameRun& run, std::uint32_t at) {
  const std::uint32_t end = at + 3;
  if (at < run.span().begin + 2 || !one_of(run.plain()[at - 1], kActors) || end >= run.span().end ||
      surname_at(run.plain(), at, end, true) != 1 || verb_behind(run, end) < 2 ||
      !given_name_in_pieces(run, at, end) || run.border_before(at) + 1 >= at) {
    return false;
  }
  const std::u16string_view word = slice(run.plain(), {run.border_before(at), at});
  return !name_lexicons().stops.has(word) && name_end(run, at, true) == end;
}

std::uint32_t described_end(const NameRun& run, std::uint32_t at, const std::vector<std::uint32_t>& bodies) {
  if (at == run.span().begin) return at;
  const bool called = one_of(run.plain()[at - 1], u"的叫继");
  if (!called && !one_of(run.plain()[at - 1], kActors)) return at;
  if (behind_actor(run, at)) return name_end(run, at, true);
  if (!called) return at;
  const std::u16string_view before = slice(run.plain(), {run.span().begin, at});
  if (before.back() == u'继' && run.border(at - 1)) {
    const std::uint32_t end = name_end(run, at, true);
    const bool followed = end == run.span().end || run.plain().substr(end, 2) == u"之后";
    return end > at + 2 && followed && given_name_in_pieces(run, at, end) ? end : at;
  }
  // 开店多年的|陈玉伟|告诉记者
  if (const std::uint32_t end = name_end(run, at, true); run.plain()[at - 1] == u'的' && end == at + 3 &&
                                                         verb_behind(run, end) > 1 && tells(run, end) &&
                                                         given_name_in_pieces(run, at, end)) {
    return end;
  }
  // 来自师范大学的|张诗琳
  const bool of_body =
      run.plain()[at - 1] == u'的' && std::find(bodies.begin(), bodies.end(), at - 1) != bodies.end();
  if (const std::uint32_t end = of_body ? name_end(run, at, true) : at;
      end > at + 2 && given_name_in_pieces(run, at, end) &&
      (before.find(u"来自") != before.npos || (end < run.span().end && run.plain()[end] == u'于'))) {
    return end;
  }
  for (const std::u16string_view words : {u"岁的", u"名叫"}) {
    if (before.size() < words.size() || before.substr(before.size() - words.size()) != words) continue;
    const std::uint32_t end = name_end(run, at, true);
    return given_name_in_pieces(run, at, end) ? end : at;
  }
  return at;
}

std::uint32_t alias_begin(const NameRun& run) {
  const std::u16string_view plain = run.plain();
  const std::uint32_t end = run.span().end;
  if (!plain.substr(end).starts_with(u"(化名")) return end;
  for (const std::uint32_t length : {3U, 2U}) {
    if (run.span().size() < length) continue;
    const std::u16string_view name = slice(plain, {end - length, end});
    const bool endearing = length == 2 && one_of(name[0], u"小老阿") && is_han(name[1]);
    if ((endearing || built_like_name(name)) && run.border(end - length)) return end - length;
  }
  return end;
}

std::uint32_t author_end(const NameRun& run) {
  const std::u16string_view plain = run.plain();
  const Span all = run.span();
  if (all.size() < 3 || all.size() > 4 || all.end >= plain.size() || plain[all.end] != u'《' ||
      plain[all.end - 1] != u'的')
    return all.begin;
  const std::uint32_t end = all.end - 1;
  const bool commonest = kSeldomWords.find(plain[all.begin]) != std::u16string_view::npos;
  const bool own = given_name_in_pieces(run, all.begin, end) ||
                   (commonest && run.border(all.begin + 1) && end - all.begin > 2);
  return own && run.border(end) && name_end(run, all.begin, true) == end ? end : all.begin;
}

}  // namespace shuwen
