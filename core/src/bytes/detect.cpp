#include "bytes/detect.h"

#include <unicode/ucsdet.h>

#include <algorithm>
#include <array>
#include <memory>
#include <string>

#include "bytes/plausibility.h"
#include "bytes/transcode.h"

namespace shuwen {
namespace {

constexpr std::size_t kSample = 12 * 1024;

struct CloseDetector {
  void operator()(UCharsetDetector* detector) const { ucsdet_close(detector); }
};

/// No multi-byte character has these bytes within: text may be cut there.
bool is_boundary(char c) {
  return static_cast<unsigned char>(c) < 0x30 || c == '<' || c == '>';
}
bool is_high(char c) {
  return (static_cast<unsigned char>(c) & 0x80) != 0;
}

/// The stretches of `bytes` that hold anything beyond ASCII, each with the ASCII around it.
std::string sample_of(std::string_view bytes) {
  std::string sample;
  std::size_t i = 0;
  while (sample.size() < kSample) {
    while (i < bytes.size() && !is_high(bytes[i]))
      ++i;
    if (i == bytes.size()) break;
    std::size_t begin = i, end = i;
    for (int k = 0; k < 16 && begin > 0 && !is_boundary(bytes[begin - 1]); ++k)
      --begin;
    const std::size_t most = std::min(bytes.size(), i + (kSample - sample.size()) + 256);
    while (end < most && (!is_boundary(bytes[end]) || end - i < 64))
      ++end;
    while (end < most && !is_boundary(bytes[end]))
      ++end;
    sample.append(bytes.substr(begin, end - begin));
    if (end < bytes.size()) sample.push_back(bytes[end]);
    i = end;
  }
  return sample;
}

/// UTF-16 without a BOM: units of Latin text have a zero on one side, units of Han text are Han.
const Encoding* utf16_of(std::string_view bytes) {
  const std::string_view head = bytes.substr(0, std::min<std::size_t>(bytes.size(), 4096) & ~std::size_t{1});
  if (head.size() < 4) return nullptr;
  std::array<std::size_t, 2> zeros{};
  for (std::size_t i = 0; i < head.size(); ++i)
    zeros[i % 2] += head[i] == 0;
  const std::size_t units = head.size() / 2;
  for (const bool big : {false, true}) {
    const Encoding* encoding = find_encoding(big ? "UTF-16BE" : "UTF-16LE");
    const std::size_t upper = zeros[big ? 0 : 1], lower = zeros[big ? 1 : 0];
    if (upper * 4 > units && lower * 10 < upper) return encoding;
    if (lower * 20 > units) continue;  // U+xx00 is rare
    const DecodedText decoded = transcode(head, *encoding);
    // Far more than plausible: two bytes of any Chinese encoding can be a Hangul syllable or a Han character.
    if (plausibility(decoded.text, *encoding, decoded.damaged) >= 2 * kPlausible) return encoding;
  }
  return nullptr;
}

struct Candidate {
  const Encoding* encoding = nullptr;
  int score = 0;
};

class Contest {
 public:
  Contest(std::string_view sample, const Encoding* declared) : sample_(sample), declared_(declared) {}

  /// `handicap` is what the candidate must be better by; the first of equals stays.
  void enter(const Encoding* encoding, int handicap = 0) {
    if (encoding == nullptr) return;
    const DecodedText decoded = transcode(sample_, *encoding);
    const int value = plausibility(decoded.text, *encoding, decoded.damaged);
    constexpr int kTrust = 80;
    const int score = value - handicap + (encoding == declared_ ? kTrust : 0);
    if (best_.encoding == nullptr || score > best_.score) {
      if (best_.encoding != encoding) second_ = best_;
      best_ = {encoding, score};
      value_ = value;
    } else if (second_.encoding == nullptr || score > second_.score) {
      second_ = {encoding, score};
    }
  }

  Detection result() const {
    const int margin = second_.encoding == nullptr ? 600 : best_.score - second_.score;
    const int sure = std::clamp(value_ / 6, 0, 60) + std::clamp(margin / 8, 0, 39);
    return {best_.encoding, std::clamp(sure, 1, 99), value_};
  }

 private:
  std::string_view sample_;
  const Encoding* declared_;
  Candidate best_, second_;
  int value_ = 0;
};

/// ICU's statistics of letters choose among the code pages of one byte a character.
void enter_single_bytes(Contest& contest, std::string_view sample) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UCharsetDetector, CloseDetector> detector(ucsdet_open(&status));
  if (U_FAILURE(status)) return;
  ucsdet_setText(detector.get(), sample.data(), static_cast<std::int32_t>(sample.size()), &status);
  std::int32_t count = 0;
  const UCharsetMatch** matches = ucsdet_detectAll(detector.get(), &count, &status);
  if (U_FAILURE(status)) return;
  int entered = 0;
  for (std::int32_t i = 0; i < count && entered < 4; ++i) {
    const char* name = ucsdet_getName(matches[i], &status);
    const Encoding* encoding = U_SUCCESS(status) && name != nullptr ? find_encoding(name) : nullptr;
    if (encoding == nullptr || encoding->family != EncodingFamily::single_byte) continue;
    contest.enter(encoding, 60 + 40 * entered++);
  }
}

}  // namespace

Detection detect_encoding(std::string_view bytes, const Encoding* declared) {
  if (const Encoding* utf16 = utf16_of(bytes)) return {utf16, 95, 3 * kPlausible};
  const std::string sample = sample_of(bytes);
  if (sample.empty()) return {find_encoding("UTF-8"), 100, 0};
  Contest contest(sample, declared);
  contest.enter(declared);
  for (const char* name : {"UTF-8", "GB18030", "Big5", "Shift_JIS", "EUC-JP", "EUC-KR"}) {
    const Encoding* encoding = find_encoding(name);
    if (encoding != declared) contest.enter(encoding);
  }
  if (contest.result().plausibility < 2 * kPlausible) {
    contest.enter(find_encoding("windows-1252"), 30);
    enter_single_bytes(contest, sample);
  }
  return contest.result();
}

}  // namespace shuwen
