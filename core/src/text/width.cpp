#include "text/width.h"

#include <unicode/uchar.h>
#include <unicode/utf16.h>

#include "text/chars.h"

namespace shuwen {
namespace {

std::size_t width_of(UChar32 c) {
  if (c < 0x300) return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0xAD ? 0 : 1;
  const auto type = u_charType(c);
  if (type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK || type == U_FORMAT_CHAR) return 0;
  const auto width = u_getIntPropertyValue(c, UCHAR_EAST_ASIAN_WIDTH);
  // Curly quotes and dashes are "ambiguous": terminals draw them narrow unless told otherwise.
  return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

}  // namespace

std::size_t display_width(std::u16string_view text) {
  std::size_t columns = 0;
  for (std::size_t i = 0; i < text.size();) {
    UChar32 c = 0;
    U16_NEXT(text.data(), i, text.size(), c);
    columns += width_of(c);
  }
  return columns;
}

std::u16string fit_width(std::u16string_view text, std::size_t columns) {
  const bool fits = display_width(text) <= columns;
  const std::size_t room = fits || columns == 0 ? columns : columns - 1;
  std::u16string out;
  std::size_t used = 0;
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t begin = i;
    UChar32 c = 0;
    U16_NEXT(text.data(), i, text.size(), c);
    if (used + width_of(c) > room) break;
    used += width_of(c);
    out.append(text.substr(begin, i - begin));
  }
  if (!fits && columns > 0) {
    out.push_back(u'…');
    ++used;
  }
  out.append(columns - used, u' ');
  return out;
}

}  // namespace shuwen
