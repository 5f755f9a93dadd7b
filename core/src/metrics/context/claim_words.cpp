#include "metrics/context/claim_words.h"

#include <array>

#include "lexicon/class_table.h"

namespace shuwen {
namespace {

constexpr std::array<std::u16string_view, 19> kNames = {
    u"giving", u"handing", u"people", u"region", u"dimension", u"pace",  u"limit",
    u"due",    u"price",   u"medium", u"layman", u"kin",       u"dealt", u"request",
    u"record", u"publish", u"decree", u"origin", u"provision"};

const ClassTable& table() {
  static const ClassTable kTable({"claim_words"}, kNames);
  return kTable;
}

}  // namespace

bool is_claim_word(std::u16string_view text, std::uint32_t classes) {
  return !text.empty() && table().ending(text, classes) == text.size();
}

bool opens_with_claim_word(std::u16string_view text, std::uint32_t classes) {
  return table().longest(text, 0, static_cast<std::uint32_t>(text.size()), classes).size > 0;
}

bool ends_in_claim_word(std::u16string_view text, std::uint32_t classes) {
  return table().ending(text, classes) > 0;
}

}  // namespace shuwen
