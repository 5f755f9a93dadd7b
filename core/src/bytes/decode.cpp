#include "bytes/decode.h"

#include <algorithm>

#include "bytes/declaration.h"
#include "bytes/detect.h"
#include "bytes/plausibility.h"
#include "bytes/scan.h"
#include "bytes/transcode.h"
#include "text/utf.h"

namespace shuwen {
namespace {

/// What a page says of its own encoding.
struct Declaration {
  std::string label;
  const Encoding* encoding = nullptr;
};

/// Which encoding, who says so, and how sure that is.
struct Choice {
  const Encoding* encoding = nullptr;
  EncodingFrom from = EncodingFrom::detected;
  int confidence = 100;
  int plausibility = kPlausible;
  bool utf8 = false;  ///< the bytes are well-formed UTF-8 as they stand
};

Error not_text(std::string message) {
  return Error{"not_text", std::move(message), Stage::bytes, std::nullopt};
}

/// Only letters of two bytes, few, and none alone among ASCII: GBK text of a word or two can look like that
/// too. `utf8` is well-formed.
bool could_be_chance(std::string_view utf8) {
  const auto is_ascii = [&](std::size_t i) { return i >= utf8.size() || (utf8[i] & 0x80) == 0; };
  std::size_t letters = 0;
  for (std::size_t i = 0; i < utf8.size(); ++i) {
    if (is_ascii(i)) continue;
    const bool two_bytes = static_cast<unsigned char>(utf8[i]) < 0xE0;
    const bool alone = (i == 0 || is_ascii(i - 1)) && is_ascii(i + 2);
    if (!two_bytes || alone || ++letters >= 24) return false;
    ++i;
  }
  return letters > 0;
}

Choice choose(std::string_view bytes, const Encoding* declared, const Utf8Scan& scan) {
  const bool has_zeros = bytes.substr(0, 4096).find('\0') != std::string_view::npos;
  if (scan.well_formed && !has_zeros && (scan.only_ascii || !could_be_chance(bytes))) {
    const bool agrees = declared != nullptr && declared->family == EncodingFamily::utf8;
    if (agrees || (scan.only_ascii && declared != nullptr))
      return {declared, EncodingFrom::declared, 100, kPlausible, true};
    return {find_encoding("UTF-8"), EncodingFrom::detected, scan.only_ascii ? 100 : 99, kPlausible, true};
  }
  const Detection found = detect_encoding(bytes, declared);
  const EncodingFrom from = found.encoding == declared ? EncodingFrom::declared : EncodingFrom::detected;
  const bool utf8 =
      scan.well_formed && found.encoding != nullptr && found.encoding->family == EncodingFamily::utf8;
  return {found.encoding, from, found.confidence, found.plausibility, utf8};
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

Declaration declaration_of(std::string_view bytes, std::string_view outer_label) {
  Declaration declared{std::string(outer_label), find_encoding(outer_label)};
  if (declared.encoding != nullptr) return declared;
  declared.label = declared_label(bytes);
  declared.encoding = find_encoding(declared.label);
  // The declaration itself was read as ASCII, so the page is not in UTF-16.
  if (declared.encoding != nullptr && declared.encoding->family == EncodingFamily::utf16)
    declared.encoding = find_encoding("UTF-8");
  return declared;
}

/// Whom to believe; takes the byte order mark off `bytes` and fills `scan` where they may be UTF-8.
Choice believe(std::string_view& bytes, const Encoding* user, const Encoding* declared, Utf8Scan& scan) {
  const auto mark = byte_order_mark(bytes);
  if (user != nullptr) {
    if (mark && mark->encoding == user) bytes.remove_prefix(mark->length);
    return {user, EncodingFrom::user};
  }
  if (mark) bytes.remove_prefix(mark->length);
  if (mark && mark->encoding->family != EncodingFamily::utf8) return {mark->encoding, EncodingFrom::bom};
  scan = scan_utf8(bytes);
  Choice choice = choose(bytes, mark ? mark->encoding : declared, scan);
  if (mark && choice.encoding == mark->encoding)
    choice = {mark->encoding, EncodingFrom::bom, 100, kPlausible, choice.utf8};
  return choice;
}

}  // namespace

Result<DecodedPage> decode_page(std::string_view bytes, const DecodeRequest& request) {
  const std::size_t size = bytes.size();
  const Declaration declared = declaration_of(bytes, request.outer_label);
  Utf8Scan scan;
  const Choice choice = believe(bytes, request.user, declared.encoding, scan);
  if (choice.encoding == nullptr) return not_text("No encoding makes text of the file.");
  const std::size_t padding = padding_of(bytes, *choice.encoding);
  if (padding == bytes.size()) return not_text("The file holds nothing but zero bytes.");
  bytes.remove_suffix(padding);
  DecodedText decoded;
  DecodedPage page;
  if (choice.utf8) {
    page.utf8 = bytes;
  } else {
    decoded = transcode(bytes, *choice.encoding);
  }

  const std::size_t controls = choice.utf8 ? scan.controls - padding : count_controls(decoded.text);
  const std::size_t units = choice.utf8 && controls > 0 ? to_utf16(bytes).size() : decoded.text.size();
  if (controls * 20 > units) {
    return not_text("The bytes are not text: one character in " + std::to_string(units / controls) +
                    " would be a control character. Give a text, a page or a document.");
  }
  const std::string name(choice.encoding->name);
  const bool judged = choice.from == EncodingFrom::detected || choice.from == EncodingFrom::declared;
  if (judged && choice.plausibility < kPlausible / 3 &&
      is_mostly_foreign(choice.utf8 ? to_utf16(bytes) : decoded.text)) {
    return not_text("The bytes are not text in any encoding Shuwen knows (" + name +
                    " comes nearest); if you know the encoding, name it (--encoding).");
  }

  page.encoding = name;
  page.from = choice.from;
  page.confidence = choice.confidence;
  if (declared.encoding != nullptr && choice.from == EncodingFrom::detected &&
      declared.encoding != choice.encoding) {
    page.warnings.push_back({"encoding_overruled", "The page declares the encoding " + declared.label +
                                                       " but is in " + name + ", and was read as that."});
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

void DecodedPage::decode() {
  if (utf8.empty()) return;
  text = to_utf16(utf8);
  utf8 = {};
}

}  // namespace shuwen
