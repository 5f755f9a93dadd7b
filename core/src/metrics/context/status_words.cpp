#include "metrics/context/status_words.h"

#include <array>

#include "lexicon/class_table.h"

namespace shuwen {
namespace {

// In the order of StatusWord.
constexpr std::array<std::u16string_view, 31> kNames = {
    u"regulation", u"notice",  u"plan",    u"ahead",      u"present",    u"threat",  u"due",      u"bound",
    u"opens",      u"decided", u"met",     u"tariff",     u"charged",    u"booth",   u"fee",      u"taken",
    u"grant",      u"reward",  u"benefit", u"entitles",   u"whoever",    u"ceiling", u"standing", u"ticket",
    u"coming",     u"asking",  u"task",    u"list_ahead", u"opens_plan", u"extreme", u"punished"};

const ClassTable& table() {
  static const ClassTable kTable({"status_words"}, kNames);
  return kTable;
}

std::uint32_t bit(StatusWord wanted) {
  return 1u << static_cast<unsigned>(wanted);
}

}  // namespace

bool is_status_word(std::u16string_view text, StatusWord wanted) {
  return !text.empty() && table().ending(text, bit(wanted)) == text.size();
}

bool opens_with_status_word(std::u16string_view text, StatusWord wanted) {
  return table().longest(text, 0, static_cast<std::uint32_t>(text.size()), bit(wanted)).size > 0;
}

bool ends_in_status_word(std::u16string_view text, StatusWord wanted) {
  return table().ending(text, bit(wanted)) > 0;
}

bool holds_status_word(std::u16string_view text, StatusWord wanted) {
  return table().holds(text, bit(wanted));
}

}  // namespace shuwen
