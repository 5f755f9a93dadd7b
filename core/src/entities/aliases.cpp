#include "entities/aliases.h"

#include "entities/name_lexicons.h"

namespace shuwen {
namespace {

constexpr std::u16string_view kLevels = u"省市区县州旗";

bool level(char16_t c) {
  return kLevels.find(c) != std::u16string_view::npos;
}

/// The length of the chain of gazetteer names that `name` begins with; their last level too.
struct Prefix {
  std::size_t length = 0;
  std::size_t last = 0;  ///< where the last member begins
  PlaceLevel level = PlaceLevel::county;
};

Prefix place_prefix(std::u16string_view name) {
  const NameLexicons& lexicons = name_lexicons();
  Prefix prefix;
  for (;;) {
    const auto match = lexicons.places.longest(name, prefix.length);
    if (!match || prefix.length + match.length >= name.size()) return prefix;
    prefix.last = prefix.length;
    prefix.length += match.length;
    prefix.level = lexicons.place_forms[static_cast<std::size_t>(match.value)].level;
  }
}

/// Whether the units of `part` occur in `whole` in order.
bool subsequence(std::u16string_view whole, std::u16string_view part) {
  std::size_t at = 0;
  for (const char16_t unit : part) {
    at = whole.find(unit, at);
    if (at == whole.npos) return false;
    ++at;
  }
  return true;
}

/// 人民法院, 卫生健康委员会 as they are called beside their level: 法院, 卫生健康委.
std::u16string_view briefly(std::u16string_view name) {
  constexpr std::u16string_view kCourt = u"人民";
  constexpr std::u16string_view kCommittee = u"委员会";
  if (name.substr(0, kCourt.size()) == kCourt) name.remove_prefix(kCourt.size());
  if (name.size() > kCommittee.size() && name.substr(name.size() - kCommittee.size()) == kCommittee)
    name.remove_suffix(kCommittee.size() - 1);
  return name;
}

}  // namespace

bool same_organisation(std::u16string_view longer, std::u16string_view shorter) {
  if (longer.size() <= shorter.size() || shorter.size() < 2) return false;
  // 阿里巴巴|集团: the same company with its form.
  for (const std::u16string_view form :
       {u"集团", u"公司", u"集团公司", u"有限公司", u"股份有限公司", u"集团有限公司"}) {
    if (longer.size() == shorter.size() + form.size() && longer.substr(0, shorter.size()) == shorter &&
        longer.substr(shorter.size()) == form && place_prefix(longer).length == 0) {
      return true;
    }
  }
  const std::size_t cut = longer.size() - shorter.size();
  const Prefix prefix = place_prefix(longer);
  if (longer.substr(cut) == shorter) {
    if (cut == 1 && level(longer.front()) && !level(shorter.front())) return true;  // 市|供热办
    if (prefix.length == 0 || cut > prefix.length) return false;
    // A province before a prefecture's body makes another form of its full name, kept as written.
    const Prefix own = place_prefix(shorter);
    const bool complete = own.length > 0 && own.level == PlaceLevel::prefecture;
    return !complete && (level(shorter.front()) || own.length > 0 || cut == prefix.length);
  }
  if (prefix.length && shorter.size() == 2 && shorter.back() == u'府' &&
      longer.substr(longer.size() - 2) == u"政府" && shorter.front() == longer[prefix.length - 1]) {
    return true;
  }
  // 市住建局: same level, the rest in order, the same last word.
  if (prefix.length == 0 || !level(shorter.front()) || longer[prefix.length - 1] != shorter.front()) {
    return false;
  }
  const std::u16string_view rest = briefly(longer.substr(prefix.length));
  const std::u16string_view short_rest = briefly(shorter.substr(1));
  if (rest.empty() || short_rest.empty() || rest.back() != short_rest.back()) return false;
  if (rest == short_rest) return true;
  return short_rest.size() >= 2 && rest.size() > short_rest.size() && rest.front() == short_rest.front() &&
         subsequence(rest, short_rest);
}

bool same_document(std::u16string_view longer, std::u16string_view shorter) {
  constexpr std::size_t kLongestBrief = 6;  // brackets included
  return shorter.size() <= kLongestBrief && longer.size() > shorter.size() && shorter.size() > 3 &&
         longer.substr(longer.size() - shorter.size() + 1) == shorter.substr(1);
}

bool same_place(std::u16string_view longer, std::size_t core, std::u16string_view shorter) {
  if (longer.size() <= shorter.size() || shorter.size() < 2) return false;
  const std::u16string_view last = longer.substr(core);
  if (last == shorter) return true;
  return last.size() == shorter.size() + 1 && last.substr(0, shorter.size()) == shorter && level(last.back());
}

}  // namespace shuwen
