#include "metrics/rejection/reject_words.h"

#include <array>

#include "lexicon/class_table.h"
#include "text/chars.h"

namespace shuwen {
namespace {

constexpr std::array<std::u16string_view, 8> kNames = {u"announcer", u"counter",  u"service", u"race",
                                                       u"racer",     u"numbered", u"line",    u"reign"};

const ClassTable& table() {
  static const ClassTable kTable({"reject_words"}, kNames);
  return kTable;
}

}  // namespace

std::uint32_t reject_word_at(std::u16string_view text, std::uint32_t at, std::uint32_t end,
                             std::uint32_t classes) {
  return table().longest(text, at, end, classes).size;
}

bool labels_code(std::u16string_view label) {
  return !label.empty() && one_of(label.back(), u"码号编牌") && table().ending(label, kAnnouncer) > 0;
}

bool labels_telephone(std::u16string_view label) {
  return label.ends_with(u"联系方式") || table().ending(label, kAnnouncer) > 0;
}

std::uint32_t reject_word_ending(std::u16string_view text, std::uint32_t classes) {
  return table().ending(text, classes);
}

}  // namespace shuwen
