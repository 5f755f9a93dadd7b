// Text → bytes in any encoding Shuwen reads, for fixtures composed in code.
#pragma once

#include <unicode/ucnv.h>

#include <string>
#include <string_view>

#include "bytes/encoding.h"
#include "text/icu_data.h"

namespace shuwen::testing {

/// For text of the basic plane; ICU was built without these converters.
inline std::string encode_utf32(std::u16string_view text, bool big_endian) {
  std::string bytes;
  for (const char16_t c : text) {
    const char high = static_cast<char>(c >> 8), low = static_cast<char>(c & 0xFF);
    bytes += big_endian ? std::string{0, 0, high, low} : std::string{low, high, 0, 0};
  }
  return bytes;
}

/// `encoding` is a label find_encoding knows; what the encoding lacks becomes a substitute character.
inline std::string encode(std::u16string_view text, std::string_view encoding) {
  if (encoding.starts_with("UTF-32")) return encode_utf32(text, encoding == "UTF-32BE");
  load_icu_data();
  UErrorCode status = U_ZERO_ERROR;
  UConverter* converter = ucnv_open(std::string(find_encoding(encoding)->converter).c_str(), &status);
  std::string bytes(text.size() * 4 + 16, '\0');
  const int size = ucnv_fromUChars(converter, bytes.data(), static_cast<int>(bytes.size()), text.data(),
                                   static_cast<int>(text.size()), &status);
  ucnv_close(converter);
  bytes.resize(U_SUCCESS(status) ? static_cast<std::size_t>(size) : 0);
  return bytes;
}

inline constexpr std::u16string_view kSimplified =
    u"河湾镇图书馆新馆开放\n本报讯 "
    u"河湾镇图书馆新馆昨日开放，首日接待读者1200人次。新馆设有儿童阅览区、自习室和多功能厅，"
    u"藏书约6.5万册。“孩子们终于有了自己的书屋。”馆长说，开放时间将延长到晚上九点，周末还有志愿者讲故事。\n";
inline constexpr std::u16string_view kTraditional =
    u"河灣鎮圖書館新館開放\n本報訊 "
    u"河灣鎮圖書館新館昨日開放，首日接待讀者1200人次。新館設有兒童閱覽區、自習室和多功能廳，"
    u"藏書約6.5萬冊。「孩子們終於有了自己的書屋。」館長說，開放時間將延長到晚上九點，週末還有志工說故事。\n";
inline constexpr std::u16string_view kJapanese =
    u"川辺の図書館が新しくなりました。初日は1200人が訪れ、子どもたちは絵本の部屋で楽しそうに本を読んでいまし"
    u"た。"
    u"館長は「夜九時まで開けて、仕事帰りの人にも使ってもらいたい」と話しています。\n";
inline constexpr std::u16string_view kKorean =
    u"강변 도서관이 새로 문을 열었습니다. 첫날에는 1200명이 찾아와 아이들이 그림책을 읽었습니다. 관장은 "
    u"앞으로 저녁 아홉 "
    u"시까지 문을 열어 직장인도 이용할 수 있게 하겠다고 말했습니다.\n";
inline constexpr std::u16string_view kFrench =
    u"La bibliothèque du quartier a rouvert hier après deux années de travaux. «\u00A0Les élèves étaient "
    u"très "
    u"heureux\u00A0», a déclaré la directrice, qui espère accueillir 1200 lecteurs dès la première "
    u"journée.\n";
inline constexpr std::u16string_view kRussian =
    u"Вчера в нашем районе открылась новая библиотека. В первый день её посетили тысяча двести человек, и "
    u"дети "
    u"сразу пошли в читальный зал. Директор сказала, что библиотека будет работать до девяти часов вечера.\n";

}  // namespace shuwen::testing
