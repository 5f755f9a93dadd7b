#include "article/language.h"

#include "text/char_set.h"
#include "text/chars.h"

namespace shuwen {
namespace {

// Frequent characters that only one of the two scripts writes.
constexpr CharSet kSimplified(
    u"这个们来为国发对会时说过还进动经现业务里让关见长问应该实书产记报钱医网车东两电话权");
constexpr CharSet kTraditional(
    u"這個們來為國發對會時說過還進動經現業務裡讓關見長問應該實書產記報錢醫網車東兩電話權");

}  // namespace

std::string language_of(const Page& page, Window window) {
  int han = 0;
  int kana = 0;
  int hangul = 0;
  int latin = 0;
  int simplified = 0;
  int traditional = 0;
  int read = 0;
  for (std::size_t i = window.begin; i < window.end && read < 20000; ++i) {
    if (page.labels[i].role != Role::body) continue;
    for (const char16_t c : page.text_of(i)) {
      ++read;
      if (is_han(c)) {
        ++han;
        simplified += kSimplified.has(c);
        traditional += kTraditional.has(c);
      } else if (is_kana(c)) {
        ++kana;
      } else if (is_hangul(c)) {
        ++hangul;
      } else if (is_latin(c)) {
        ++latin;
      }
    }
  }
  if (kana * 10 > han && kana > 0) return "ja";
  if (hangul > han && hangul > 0) return "ko";
  if (han * 4 > latin && han > 0) return traditional > simplified ? "zh-Hant" : "zh-Hans";
  const std::string& stated = page.document.facts.language;
  if (latin > 0) return stated.size() >= 2 && stated.compare(0, 2, "zh") != 0 ? stated : "en";
  return stated;
}

bool is_latin_language(std::string_view language) {
  return !language.empty() && !language.starts_with("zh") && !language.starts_with("ja") &&
         !language.starts_with("ko");
}

}  // namespace shuwen
