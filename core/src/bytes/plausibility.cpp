#include "bytes/plausibility.h"

#include <bitset>
#include <memory>
#include <string>

#include "bytes/transcode.h"
#include "lexicon/lexicon.h"
#include "text/chars.h"

namespace shuwen {
namespace {

constexpr int kFrequent = 600, kOrdinary = 200, kRare = -100, kForeign = -300, kPunctuation = 400,
              kDamage = -1200, kControl = -1000, kPrivate = -800, kNeutral = 0;

using Characters = std::bitset<0x10000>;

/// The characters a national standard put first because they are in daily use.
struct CommonCharacters {
  Characters frequent;  ///< the few hundred most frequent of all languages, from the lexicon
  Characters simplified, traditional, japanese;
  Characters united;
};

void add_rows(Characters& set, const char* encoding, int lead_from, int lead_to, bool low_trails) {
  std::string bytes;
  for (int lead = lead_from; lead <= lead_to; ++lead) {
    for (int trail = 0x40; trail <= 0xFE; ++trail) {
      if (trail < 0xA1 && (!low_trails || trail > 0x7E)) continue;
      bytes.push_back(static_cast<char>(lead));
      bytes.push_back(static_cast<char>(trail));
    }
  }
  for (const char16_t c : transcode(bytes, *find_encoding(encoding)).text)
    if (is_han(c)) set.set(c);
}

CommonCharacters make_common() {
  CommonCharacters common;
  for (const auto& row : lexicon_rows("frequent_characters")) {
    for (const char16_t c : row.back())
      common.frequent.set(c);
  }
  add_rows(common.simplified, "GB18030", 0xB0, 0xD7, false);
  add_rows(common.traditional, "Big5", 0xA4, 0xC6, true);
  add_rows(common.japanese, "EUC-JP", 0xB0, 0xCF, false);
  common.united = common.simplified | common.traditional | common.japanese;
  return common;
}

const CommonCharacters& common_characters() {
  static const auto common = std::make_unique<const CommonCharacters>(make_common());
  return *common;
}

const Characters& daily_characters(const Encoding& encoding) {
  const CommonCharacters& common = common_characters();
  if (encoding.name == "GB18030") return common.simplified;
  if (encoding.name == "Big5") return common.traditional;
  if (encoding.family == EncodingFamily::japanese) return common.japanese;
  return common.united;
}

constexpr bool is_ascii_letter(char16_t c) {
  return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}
constexpr bool is_cjk_punctuation(char16_t c) {
  return (c >= 0x3000 && c <= 0x3017) || (c >= 0x2013 && c <= 0x2026) || c == u'·' ||
         (c >= 0xFF01 && c <= 0xFF5E);
}
/// Signs that single-byte texts set between ASCII: quotation marks, dashes, no-break space, ©, °, € …
constexpr bool is_western_sign(char16_t c) {
  return (c >= 0x2013 && c <= 0x203A) || c == 0x20AC || c == 0x2122 || (c >= 0xA0 && c <= 0xBF);
}

enum class Script : std::uint8_t { none, latin, greek, cyrillic, hebrew, arabic, thai };

constexpr Script script_of(char16_t c) {
  if (c >= 0xC0 && c <= 0x24F && c != 0xD7 && c != 0xF7) return Script::latin;
  if (c >= 0x1E00 && c <= 0x1EFF) return Script::latin;
  if (c >= 0x370 && c <= 0x3FF) return Script::greek;
  if (c >= 0x400 && c <= 0x52F) return Script::cyrillic;
  if (c >= 0x590 && c <= 0x5FF) return Script::hebrew;
  if (c >= 0x600 && c <= 0x6FF) return Script::arabic;
  if (c >= 0xE00 && c <= 0xE7F) return Script::thai;
  return Script::none;
}

/// Upper-case letters of Greek and Cyrillic; in the middle of a word they betray a wrong code page.
constexpr bool is_upper(char16_t c) {
  return (c >= 0x391 && c <= 0x3A9) || (c >= 0x400 && c <= 0x42F);
}

/// One character with its neighbours (0 at the ends of the text).
struct Place {
  char16_t before, c, after;
};

int han_score(Place p, const Characters& daily) {
  const CommonCharacters& common = common_characters();
  if (common.frequent[p.c]) return kFrequent;
  // Two bytes of which one is ASCII make a Han character of a letter with an accent: b|é|b.
  if (is_ascii_letter(p.before) && is_ascii_letter(p.after)) return kPrivate;
  if (daily[p.c]) return kOrdinary;
  return common.united[p.c] ? kRare : kForeign;
}

int letter_score(Place p, Script script) {
  const Script before = script_of(p.before), after = script_of(p.after);
  if (script == Script::latin) {
    if (before == Script::latin && after == Script::latin) return kForeign;
    if (p.before >= 0x80 && !is_western_sign(p.before) && p.after >= 0x80) return kForeign;
    const bool in_word = is_ascii_letter(p.before) || is_ascii_letter(p.after);
    return in_word ? kPunctuation : kRare;
  }
  if (is_ascii_letter(p.before) || is_ascii_letter(p.after)) return kForeign;
  if (is_upper(p.c) && before == script && !is_upper(p.before)) return kForeign;
  return before == script || after == script ? kPunctuation : kNeutral;
}

int score(Place p, const Encoding& encoding, const Characters& daily) {
  const char16_t c = p.c;
  const bool single = encoding.family == EncodingFamily::single_byte;
  if (c < 0xA0) return kControl;
  if (c == 0xFFFD) return kNeutral;  // counted as damage
  if (is_han(c)) {
    if (c < 0x4E00 && c != u'々' && c != u'〇') return kForeign;
    return c >= 0xF900 ? kForeign : han_score(p, daily);
  }
  // The rows of kana are the same in the Chinese and the Japanese standards: they speak for Japanese.
  if (is_kana(c) && encoding.family == EncodingFamily::chinese) return kOrdinary;
  if (common_characters().frequent[c]) return kFrequent;
  if (is_hangul(c)) return encoding.family == EncodingFamily::chinese ? kForeign : kOrdinary;
  if (is_kana(c)) return kPunctuation;
  if (single) {
    const Script script = script_of(c);
    if (script != Script::none) return letter_score(p, script);
    const bool apart = p.before < 0x80 || p.after < 0x80;
    return is_western_sign(c) && apart ? kPunctuation : kForeign;
  }
  if (is_cjk_punctuation(c)) return kPunctuation;
  if (c >= 0xE000 && c <= 0xF8FF) return kPrivate;
  if (c >= 0xFF61 && c <= 0xFF9F) return kForeign;  // half-width katakana
  if (is_surrogate(c)) return kNeutral;
  const Script script = script_of(c);
  if (encoding.family == EncodingFamily::utf8 || encoding.family == EncodingFamily::utf16) {
    if (script != Script::none) return letter_score(p, script);
    return c < 0x2E80 || c >= 0xFE00 ? kOrdinary : kRare;
  }
  return script == Script::none ? kNeutral : kRare;
}

}  // namespace

int plausibility(std::u16string_view text, const Encoding& encoding, std::size_t damaged) {
  const Characters& daily = daily_characters(encoding);
  std::int64_t sum = 0, count = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char16_t c = text[i];
    const bool control = c < 0x20 && c != u'\n' && c != u'\r' && c != u'\t' && c != u'\f' && c != 0x1A;
    if (c < 0x80 && !control) continue;
    const Place place{i > 0 ? text[i - 1] : char16_t{0}, c, i + 1 < text.size() ? text[i + 1] : char16_t{0}};
    sum += control ? kControl : score(place, encoding, daily);
    ++count;
  }
  if (count == 0) return 0;
  sum += static_cast<std::int64_t>(damaged) * kDamage;
  return static_cast<int>(sum / count);
}

}  // namespace shuwen
