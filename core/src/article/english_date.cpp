#include <array>

#include "article/date_reader.h"
#include "lexicon/phrases.h"

namespace shuwen {
namespace {

using View = std::u16string_view;

int month_named(View text, std::size_t& size) {
  constexpr std::array<View, 12> kMonths = {u"january",   u"february", u"march",    u"april",
                                            u"may",       u"june",     u"july",     u"august",
                                            u"september", u"october",  u"november", u"december"};
  std::size_t letters = 0;
  while (letters < text.size() && is_latin(text[letters]))
    ++letters;
  if (letters < 3 || letters > 9) return 0;
  for (std::size_t m = 0; m < kMonths.size(); ++m) {
    bool same = letters <= kMonths[m].size() || (letters == 4 && m == 8);
    for (std::size_t i = 0; same && i < letters; ++i)
      same = i < kMonths[m].size() && fold_unit(text[i]) == kMonths[m][i];
    if (!same || (letters != 3 && letters != kMonths[m].size() && !(m == 8 && letters == 4))) continue;
    size = letters + (letters < text.size() && text[letters] == u'.' ? 1 : 0);
    return static_cast<int>(m) + 1;
  }
  return 0;
}

void ordinal_ending(DateReader& in) {
  for (const View ending : {View(u"st"), View(u"nd"), View(u"rd"), View(u"th")}) {
    if (in.text.substr(in.at).starts_with(ending)) {
      in.at += 2;
      return;
    }
  }
}

}  // namespace

std::optional<FoundDate> english_date(DateReader in) {
  FoundDate date;
  std::size_t size = 0;
  if ((date.month = month_named(in.text.substr(in.at), size)) > 0) {
    in.at += size;
    in.blanks();
    if ((date.day = in.number(1, 2)) <= 0) return std::nullopt;
    ordinal_ending(in);
    in.take(u',');
    in.blanks();
    if ((date.year = in.number(4, 4)) < 0) return std::nullopt;
  } else {
    if ((date.day = in.number(1, 2)) <= 0) return std::nullopt;
    ordinal_ending(in);
    in.blanks();
    if (in.take(u'-')) in.blanks();
    if ((date.month = month_named(in.text.substr(in.at), size)) == 0) return std::nullopt;
    in.at += size;
    in.take(u',');
    in.take(u'-');
    in.blanks();
    if ((date.year = in.number(4, 4)) < 0) return std::nullopt;
  }
  if (!is_calendar_day(date)) return std::nullopt;
  read_clock(in, date);
  date.span.end = static_cast<std::uint32_t>(in.at);
  return date;
}

}  // namespace shuwen
