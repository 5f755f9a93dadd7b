#include "bytes/transcode.h"

#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>
#include <unicode/utf16.h>

#include <algorithm>
#include <memory>

#include "text/chars.h"
#include "text/icu_data.h"
#include "text/utf.h"

namespace shuwen {
namespace {

constexpr char16_t kReplacement = 0xFFFD;

struct CloseConverter {
  void operator()(UConverter* converter) const { ucnv_close(converter); }
};

void note(DecodedText& out, std::size_t byte) {
  if (out.places.size() < DecodedText::kMostPlaces) {
    out.places.push_back({byte, static_cast<std::uint32_t>(out.text.size())});
  }
  ++out.damaged;
  out.text.push_back(kReplacement);
}

std::uint8_t byte_at(std::string_view bytes, std::size_t i) {
  return i < bytes.size() ? static_cast<std::uint8_t>(bytes[i]) : 0;
}
bool is_trail(std::uint8_t b) {
  return (b & 0xC0) == 0x80;
}

/// A surrogate written as three bytes, as CESU-8 and broken exporters do; 0 when there is none at `i`.
char16_t utf8_surrogate(std::string_view bytes, std::size_t i) {
  const std::uint8_t b = byte_at(bytes, i + 1), c = byte_at(bytes, i + 2);
  if (byte_at(bytes, i) != 0xED || b < 0xA0 || b > 0xBF || !is_trail(c)) return 0;
  return static_cast<char16_t>(0xD000 | (b & 0x3F) << 6 | (c & 0x3F));
}

/// How many bytes at `i`, where no character begins, one U+FFFD stands for: the longest part of a sequence.
std::size_t utf8_damage(std::string_view bytes, std::size_t i) {
  if (utf8_surrogate(bytes, i) != 0) return 3;
  const std::uint8_t a = byte_at(bytes, i), b = byte_at(bytes, i + 1);
  const std::uint8_t low = a == 0xE0 ? 0xA0 : a == 0xF0 ? 0x90 : 0x80;
  const std::uint8_t high = a == 0xED ? 0x9F : a == 0xF4 ? 0x8F : 0xBF;
  if (a < 0xE0 || a > 0xF4 || b < low || b > high) return 1;
  return a >= 0xF0 && is_trail(byte_at(bytes, i + 2)) ? 3 : 2;
}

DecodedText transcode_utf8(std::string_view bytes) {
  DecodedText out;
  for (std::size_t i = append_utf8(bytes, 0, out.text); i < bytes.size();) {
    const Utf8Sequence sequence = utf8_sequence(bytes, i);
    if (sequence.length != 0) {
      append_code_point(sequence.code_point, out.text);
      i += static_cast<std::size_t>(sequence.length);
      continue;
    }
    const char16_t lead = utf8_surrogate(bytes, i), trail = utf8_surrogate(bytes, i + 3);
    if (U16_IS_LEAD(lead) && U16_IS_TRAIL(trail)) {
      out.text.push_back(lead);
      out.text.push_back(trail);
      i += 6;
    } else {
      note(out, i);
      i += utf8_damage(bytes, i);
    }
  }
  return out;
}

DecodedText transcode_utf16(std::string_view bytes, bool big_endian) {
  DecodedText out;
  out.text.reserve(bytes.size() / 2 + 1);
  const auto unit_at = [&](std::size_t i) {
    const std::uint8_t a = byte_at(bytes, i), b = byte_at(bytes, i + 1);
    return static_cast<char16_t>(big_endian ? a << 8 | b : b << 8 | a);
  };
  std::size_t i = 0;
  for (; i + 1 < bytes.size(); i += 2) {
    const char16_t unit = unit_at(i);
    if (!U16_IS_SURROGATE(unit)) {
      out.text.push_back(unit);
    } else if (U16_IS_LEAD(unit) && i + 3 < bytes.size() && U16_IS_TRAIL(unit_at(i + 2))) {
      out.text.push_back(unit);
      out.text.push_back(unit_at(i += 2));
    } else {
      note(out, i);
    }
  }
  if (i < bytes.size()) note(out, i);
  return out;
}

DecodedText transcode_utf32(std::string_view bytes, bool big_endian) {
  DecodedText out;
  std::size_t i = 0;
  for (; i + 3 < bytes.size(); i += 4) {
    std::uint32_t value = 0;
    for (std::size_t k = 0; k < 4; ++k)
      value = value << 8 | byte_at(bytes, big_endian ? i + k : i + 3 - k);
    if (value > 0x10FFFF || (value >= 0xD800 && value <= 0xDFFF)) {
      note(out, i);
    } else {
      append_code_point(value, out.text);
    }
  }
  if (i < bytes.size()) note(out, i);
  return out;
}

/// What ICU's callback may do with the bytes it could not read.
struct Mending {
  std::size_t damaged = 0;
  bool euro_at_80 = false;  ///< Windows' code page 936 has the euro sign there
};

void U_CALLCONV mend(const void* context, UConverterToUnicodeArgs* args, const char* units,
                     std::int32_t length, UConverterCallbackReason reason, UErrorCode* status) {
  if (reason > UCNV_IRREGULAR) return;
  auto& mending = *static_cast<Mending*>(const_cast<void*>(context));
  *status = U_ZERO_ERROR;
  char16_t out[2] = {kReplacement, 0};
  std::int32_t count = 1;
  if (mending.euro_at_80 && length == 1 && static_cast<std::uint8_t>(units[0]) == 0x80) {
    out[0] = u'€';
  } else {
    ++mending.damaged;
    // An ASCII character behind a stray lead byte is kept: it may be markup.
    const auto last = static_cast<std::uint8_t>(units[length > 0 ? length - 1 : 0]);
    if (length == 2 && last < 0x80) out[count++] = last;
  }
  ucnv_cbToUWriteUChars(args, out, count, 0, status);
}

/// Decodes piece by piece, so that a damaged place is known to lie in a piece of a few bytes.
DecodedText transcode_icu(std::string_view bytes, const Encoding& encoding) {
  load_icu_data();
  DecodedText out;
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UConverter, CloseConverter> converter(
      ucnv_open(std::string(encoding.converter).c_str(), &status));
  if (U_FAILURE(status)) {
    for (std::size_t i = 0; i < bytes.size(); ++i)
      note(out, i);
    return out;
  }
  Mending mending{0, encoding.name == "GB18030"};
  ucnv_setToUCallBack(converter.get(), mend, &mending, nullptr, nullptr, &status);
  const char* source = bytes.data();
  const char* const end = source + bytes.size();
  constexpr std::size_t kPiece = 1 << 14;
  std::vector<char16_t> target(kPiece);
  std::vector<std::int32_t> offsets(kPiece);
  std::size_t noted = 0;
  do {
    const char* const start = source;
    char16_t* write = target.data();
    status = U_ZERO_ERROR;
    ucnv_toUnicode(converter.get(), &write, target.data() + target.size(), &source, end, offsets.data(), 1,
                   &status);
    const auto count = static_cast<std::size_t>(write - target.data());
    if (mending.damaged > noted) {
      for (std::size_t i = 0; i < count && out.places.size() < DecodedText::kMostPlaces; ++i) {
        if (target[i] != kReplacement) continue;
        const auto byte = static_cast<std::size_t>(start - bytes.data()) +
                          static_cast<std::size_t>(std::max(0, offsets[i]));
        out.places.push_back({byte, static_cast<std::uint32_t>(out.text.size() + i)});
      }
      noted = mending.damaged;
    }
    out.text.append(target.data(), count);
  } while (status == U_BUFFER_OVERFLOW_ERROR);
  out.damaged = mending.damaged;
  return out;
}

}  // namespace

DecodedText transcode(std::string_view bytes, const Encoding& encoding) {
  if (encoding.name == "UTF-16LE") return transcode_utf16(bytes, false);
  if (encoding.name == "UTF-16BE") return transcode_utf16(bytes, true);
  if (encoding.name == "UTF-32LE") return transcode_utf32(bytes, false);
  if (encoding.name == "UTF-32BE") return transcode_utf32(bytes, true);
  if (encoding.family == EncodingFamily::utf8) return transcode_utf8(bytes);
  return transcode_icu(bytes, encoding);
}

}  // namespace shuwen
