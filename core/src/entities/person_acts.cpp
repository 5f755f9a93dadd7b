#include "entities/person_acts.h"

#include <algorithm>
#include <initializer_list>

#include "text/chars.h"

namespace shuwen {
namespace {

bool one_begins(std::u16string_view rest, std::initializer_list<std::u16string_view> verbs) {
  for (const std::u16string_view verb : verbs) {
    if (rest.starts_with(verb)) return true;
  }
  return false;
}

}  // namespace

bool attends(const NameRun& run, std::uint32_t at) {
  constexpr std::size_t kLongest = 8;
  const std::u16string_view rest = slice(run.plain(), {at, run.span().end});
  return rest.size() <= kLongest &&
         one_begins(rest, {u"参加", u"出席", u"陪同", u"主持", u"一同", u"致辞", u"讲话", u"列席"});
}

bool leads(const NameRun& run, std::uint32_t at) {
  const std::u16string_view rest = slice(run.plain(), {at, run.span().end});
  if (rest.empty() || std::u16string_view(u"及和与等").find(rest[0]) == std::u16string_view::npos)
    return false;
  constexpr std::size_t kBriefly = 8;  // 何卫东|等参加活动
  if (rest[0] == u'等' && rest.size() <= kBriefly &&
      one_begins(rest.substr(1), {u"参加", u"出席", u"陪同", u"列席"}))
    return true;
  const std::u16string_view end = rest.substr(rest.size() - std::min<std::size_t>(rest.size(), 4));
  return one_begins(end, {u"参加", u"出席", u"陪同", u"主持", u"列席"}) ||
         one_begins(end.substr(std::min<std::size_t>(end.size(), 2)), {u"参加", u"出席", u"陪同", u"列席"});
}

bool counted_with(const NameRun& run, std::uint32_t at) {
  constexpr std::size_t kReach = 8;
  const std::u16string_view rest = slice(run.plain(), {at, run.span().end}).substr(0, kReach);
  if (rest.size() < 3 || rest[0] != u'等' || !is_digit(rest[1])) return false;
  const std::size_t behind = rest.find_first_not_of(u"0123456789", 1);
  return behind != rest.npos && std::u16string_view(u"人名位").find(rest[behind]) != rest.npos;
}

bool in_show(const NameRun& run, std::uint32_t at) {
  return one_begins(slice(run.plain(), {at, run.span().end}),
                    {u"主演", u"饰演", u"出演", u"执导", u"领衔", u"扮演", u"演唱", u"担纲"});
}

}  // namespace shuwen
