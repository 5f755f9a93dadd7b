#include "metrics/numbers/english_number.h"

#include "metrics/numbers/english_reader.h"
#include "text/chars.h"

namespace shuwen {
std::optional<Number> lex_english(std::u16string_view text, std::uint32_t at, std::uint32_t end) {
  if (at >= end || !is_latin(text[at]) || (at > 0 && is_latin(text[at - 1]))) return std::nullopt;
  return EnglishReader(text, at, end).read();
}

void continue_english(std::u16string_view text, std::uint32_t end, Number& number) {
  const std::uint32_t at = number.span.end;
  if (at >= end) return;
  std::uint32_t next = at;
  while (next < end && next < at + 2 && text[next] == u' ')
    ++next;
  if (next >= end || !is_latin(text[next])) {
    if (text[at] != u'-') return;
    EnglishReader(text, at, end).go_on(number);  // 5-million-dollar
    return;
  }
  std::uint32_t stop = next;
  while (stop < end && is_latin(text[stop]))
    ++stop;
  const std::u16string_view word = text.substr(next, stop - next);
  if (next == at && (word == u"st" || word == u"nd" || word == u"rd" || word == u"th")) {
    number.ordinal = true;
    number.span.end = stop;
    return;
  }
  const bool digit_behind = stop < end && is_ascii_digit(text[stop]);
  const int power = digit_behind                                                  ? 0
                    : word == u"k" || (word == u"K" && number.value > Decimal(9)) ? 3
                    : word == u"b"                                                ? 9
                    : word == u"M" && !number.value.is_integer()                  ? 6
                                                                                  : 0;
  if (power > 0) {
    number.value = number.value.shifted(power);
    number.power = power;
    number.span.end = stop;
    return;
  }
  EnglishReader(text, at, end).go_on(number);
}

bool holds_number_word(std::u16string_view text, Span span) {
  for (std::uint32_t at = span.begin; at < span.end;) {
    if (!is_latin(text[at])) {
      ++at;
      continue;
    }
    const EnglishWord word = english_word_at(text, at, span.end);
    const EnglishKind kind = word.kind();
    if (kind != EnglishKind::none && kind != EnglishKind::conjunction && kind != EnglishKind::article &&
        kind != EnglishKind::point)
      return true;
    at = word.span.end;
  }
  return false;
}

}  // namespace shuwen
