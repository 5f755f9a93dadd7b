#include "bytes/decode.h"

#include <algorithm>
#include <cstring>

#include "bytes/declaration.h"
#include "bytes/detect.h"
#include "bytes/plausibility.h"
#include "bytes/transcode.h"

namespace shuwen {
namespace {

/// Which encoding, who says so, and how sure that is.
struct Choice {
  const Encoding* encoding = nullptr;
  EncodingFrom from = EncodingFrom::detected;
  int confidence = 100;
  int plausibility = kPlausible;
  bool decoded = false;  ///< all bytes were valid UTF-8, and their text is at hand
};

Error not_text(std::string message) {
  return Error{"not_text", std::move(message), Stage::bytes, std::nullopt};
}

/// Only letters of two bytes, few, and none alone among ASCII: GBK text of a word or two can look like that
/// too.
bool could_be_chance(std::u16string_view text) {
  std::size_t letters = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] < 0x80) continue;
    const bool alone = (i == 0 || text[i - 1] < 0x80) && (i + 1 == text.size() || text[i + 1] < 0x80);
    if (text[i] >= 0x800 || alone || ++letters >= 24) return false;
  }
  return letters > 0;
}

Choice choose(std::string_view bytes, const Encoding* declared, std::u16string& utf8_text) {
  const bool has_zeros = bytes.substr(0, 4096).find('\0') != std::string_view::npos;
  const bool is_utf8 = transcode_utf8(bytes, utf8_text);
  if (is_utf8 && !has_zeros && !could_be_chance(utf8_text)) {
    const bool only_ascii = utf8_text.size() == bytes.size();
    const bool agrees = declared != nullptr && declared->family == EncodingFamily::utf8;
    if (agrees || (only_ascii && declared != nullptr))
      return {declared, EncodingFrom::declared, 100, kPlausible, true};
    return {find_encoding("UTF-8"), EncodingFrom::detected, only_ascii ? 100 : 99, kPlausible, true};
  }
  const Detection found = detect_encoding(bytes, declared);
  const EncodingFrom from = found.encoding == declared ? EncodingFrom::declared : EncodingFrom::detected;
  const bool decoded = is_utf8 && found.encoding != nullptr && found.encoding->family == EncodingFamily::utf8;
  return {found.encoding, from, found.confidence, found.plausibility, decoded};
}

std::string damage_message(const DecodedText& decoded, std::size_t skipped, std::size_t size,
                           std::string_view encoding) {
  const bool one = decoded.damaged == 1;
  std::string message = std::to_string(decoded.damaged) + (one ? " place is" : " places are") +
                        " not valid " + std::string(encoding) + " and " + (one ? "shows" : "show") +
                        " as U+FFFD: at byte ";
  const std::size_t shown = std::min<std::size_t>(decoded.places.size(), 5);
  for (std::size_t i = 0; i < shown; ++i)
    message += (i > 0 ? ", " : "") + std::to_string(decoded.places[i].byte + skipped);
  if (decoded.damaged > shown) message += " …";
  const bool cut = one && !decoded.places.empty() && decoded.places[0].byte + skipped + 4 > size;
  return message + (cut ? ", where the file seems to be cut off." : ".");
}

/// Whether all four units are 0x20 to 0x7E.
bool is_printable(std::uint64_t four) {
  constexpr std::uint64_t kEach = 0x0001000100010001;
  return (((four + kEach) | (four - 0x20 * kEach) | four) & 0xFF80 * kEach) == 0;
}

/// Characters no text has: C0 controls but white space and those that old tools leave, and noncharacters.
std::size_t count_controls(std::u16string_view text) {
  constexpr std::uint32_t kHarmless =
      1U << '\t' | 1U << '\n' | 1U << '\r' | 1U << '\f' | 1U << 0x1A | 1U << 0x1B;
  std::size_t count = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    std::uint64_t four = 0;
    // Four printable characters of ASCII at once, which most of a page is.
    while (i + 4 <= text.size() && (std::memcpy(&four, text.data() + i, sizeof four), is_printable(four)))
      i += 4;
    if (i == text.size()) break;
    const char16_t c = text[i];
    // Nearly all others are neither: one comparison each.
    if (c - 0x20U < 0x5FU || c - 0x80U < 0xFF7EU) continue;
    count += c >= 0x20 || (kHarmless >> c & 1U) == 0;
  }
  return count;
}

/// Few enough ASCII characters that the others are the text.
bool is_mostly_foreign(std::u16string_view text) {
  const auto ascii = std::count_if(text.begin(), text.end(), [](char16_t c) { return c < 0x80; });
  return static_cast<std::size_t>(ascii) * 3 < text.size() * 2;
}

/// Zero bytes at the end, as a file has that was never written to its end; a final U+0000 unit's half is
/// kept.
std::size_t padding_of(std::string_view bytes, const Encoding& encoding) {
  const std::size_t last = bytes.find_last_not_of('\0');
  const std::size_t zeros = bytes.size() - (last == std::string_view::npos ? 0 : last + 1);
  if (encoding.family != EncodingFamily::utf16) return zeros;
  const std::size_t unit = encoding.name.starts_with("UTF-16") ? 2 : 4;
  return zeros < unit ? 0 : zeros / unit * unit;
}

}  // namespace

Result<DecodedPage> decode_page(std::string_view bytes, const DecodeRequest& request) {
  const std::size_t size = bytes.size();
  const auto mark = byte_order_mark(bytes);
  std::string label(request.outer_label);
  const Encoding* declared = find_encoding(label);
  if (declared == nullptr) {
    label = declared_label(bytes);
    declared = find_encoding(label);
    // The declaration itself was read as ASCII, so the page is not in UTF-16.
    if (declared != nullptr && declared->family == EncodingFamily::utf16) declared = find_encoding("UTF-8");
  }
  Choice choice;
  std::u16string utf8_text;
  if (request.user != nullptr) {
    choice = {request.user, EncodingFrom::user};
    if (mark && mark->encoding == request.user) bytes.remove_prefix(mark->length);
  } else if (mark) {
    bytes.remove_prefix(mark->length);
    choice = {mark->encoding, EncodingFrom::bom};
    if (mark->encoding->family == EncodingFamily::utf8) {
      const Choice judged = choose(bytes, mark->encoding, utf8_text);
      if (judged.encoding != mark->encoding) {
        choice = judged;
      } else {
        choice.decoded = judged.decoded;
      }
    }
  } else {
    choice = choose(bytes, declared, utf8_text);
  }

  if (choice.encoding == nullptr) return not_text("No encoding makes text of the file.");
  const std::size_t padding = padding_of(bytes, *choice.encoding);
  if (padding == bytes.size()) return not_text("The file holds nothing but zero bytes.");
  bytes.remove_suffix(padding);
  DecodedText decoded;
  DecodedPage page;
  if (choice.decoded) {
    page.utf8 = bytes;
    utf8_text.resize(utf8_text.size() - padding);
    decoded.text = std::move(utf8_text);
  } else {
    decoded = transcode(bytes, *choice.encoding);
  }

  const std::size_t controls = count_controls(decoded.text);
  if (controls * 20 > decoded.text.size()) {
    return not_text("The bytes are not text: one character in " +
                    std::to_string(decoded.text.size() / std::max<std::size_t>(controls, 1)) +
                    " would be a control character. Give a text, a page or a document.");
  }
  const std::string name(choice.encoding->name);
  const bool judged = choice.from == EncodingFrom::detected || choice.from == EncodingFrom::declared;
  if (judged && choice.plausibility < kPlausible / 3 && is_mostly_foreign(decoded.text)) {
    return not_text("The bytes are not text in any encoding Shuwen knows (" + name +
                    " comes nearest); if you know the encoding, name it (--encoding).");
  }

  page.encoding = name;
  page.from = choice.from;
  page.confidence = choice.confidence;
  if (declared != nullptr && choice.from == EncodingFrom::detected && declared != choice.encoding) {
    page.warnings.push_back({"encoding_overruled", "The page declares the encoding " + label + " but is in " +
                                                       name + ", and was read as that."});
  }
  if (decoded.damaged > 0) {
    Warning warning{"damaged_bytes", damage_message(decoded, size - bytes.size() - padding, size, name)};
    if (!decoded.places.empty()) warning.span = Span{decoded.places[0].unit, decoded.places[0].unit + 1};
    page.warnings.push_back(std::move(warning));
  }
  if (padding > 1) {
    page.warnings.push_back({"zero_padding", "The file ends in " + std::to_string(padding) +
                                                 " zero bytes, which were left out: it may be incomplete."});
  }
  page.text = std::move(decoded.text);
  return page;
}

}  // namespace shuwen
