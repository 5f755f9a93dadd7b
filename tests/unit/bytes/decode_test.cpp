#include "bytes/decode.h"

#include <gtest/gtest.h>

#include "encode.h"

namespace shuwen {
namespace {

using testing::encode;

std::string page(std::string_view charset, std::u16string_view text, std::string_view encoding) {
  return "<html><head><meta charset=\"" + std::string(charset) + "\"></head><body><p>" +
         encode(text, encoding) + "</p></body></html>";
}

DecodedPage decode(std::string_view bytes, DecodeRequest request = {}) {
  auto result = decode_page(bytes, request);
  EXPECT_TRUE(result.ok()) << (result.ok() ? "" : result.error().message);
  if (!result) return {};
  result.value().decode();
  return std::move(result).value();
}

std::string codes(const DecodedPage& page) {
  std::string out;
  for (const Warning& warning : page.warnings)
    out += warning.code + ' ';
  return out;
}

TEST(Decode, FindsTheEncodingOfUndeclaredText) {
  const std::pair<const char*, std::u16string_view> cases[] = {
      {"UTF-8", testing::kSimplified},     {"GB18030", testing::kSimplified},
      {"Big5", testing::kTraditional},     {"UTF-16LE", testing::kSimplified},
      {"UTF-16BE", testing::kTraditional}, {"UTF-16LE", testing::kFrench},
      {"Shift_JIS", testing::kJapanese},   {"EUC-JP", testing::kJapanese},
      {"EUC-KR", testing::kKorean},        {"windows-1252", testing::kFrench},
      {"windows-1251", testing::kRussian}, {"KOI8-R", testing::kRussian},
      {"UTF-8", testing::kFrench},         {"UTF-8", testing::kRussian},
      {"GB18030", testing::kTraditional},
  };
  for (const auto& [name, text] : cases) {
    const DecodedPage found = decode(encode(text, name));
    EXPECT_EQ(found.encoding, name);
    EXPECT_EQ(found.text, text) << name;
    EXPECT_EQ(found.from, EncodingFrom::detected) << name;
    EXPECT_GE(found.confidence, 50) << name;
    EXPECT_EQ(codes(found), "") << name;
  }
}

TEST(Decode, FindsTheEncodingOfShortText) {
  const std::pair<const char*, std::u16string_view> cases[] = {
      {"GB18030", u"通知"},
      {"GB18030", u"今年完成投资3亿元"},
      {"Big5", u"臺灣新聞"},
      {"Big5", u"今年完成投資3億元"},
      {"GB18030", u"联通"},
      {"UTF-8", u"联通"},
      {"windows-1252", u"It’s a café"},
  };
  for (const auto& [name, text] : cases) {
    const DecodedPage found = decode(encode(text, name));
    EXPECT_EQ(found.encoding, name);
    EXPECT_EQ(found.text, text) << name;
  }
}

TEST(Decode, BelievesADeclarationThatHolds) {
  for (const auto& [label, name, text] : {std::tuple{"gb2312", "GB18030", testing::kSimplified},
                                          {"big5", "Big5", testing::kTraditional},
                                          {"utf-8", "UTF-8", testing::kSimplified},
                                          {"shift_jis", "Shift_JIS", testing::kJapanese},
                                          {"iso-8859-1", "windows-1252", testing::kFrench},
                                          {"windows-1251", "windows-1251", testing::kRussian}}) {
    const DecodedPage found = decode(page(label, text, name));
    EXPECT_EQ(found.encoding, name);
    EXPECT_EQ(found.from, EncodingFrom::declared) << name;
    EXPECT_NE(found.text.find(text), std::u16string::npos) << name;
    EXPECT_EQ(codes(found), "") << name;
  }
}

TEST(Decode, OverrulesADeclarationThatLies) {
  for (const auto& [label, name, text] : {std::tuple{"gb2312", "UTF-8", testing::kSimplified},
                                          {"utf-8", "GB18030", testing::kSimplified},
                                          {"iso-8859-1", "GB18030", testing::kSimplified},
                                          {"gb2312", "Big5", testing::kTraditional},
                                          {"big5", "GB18030", testing::kSimplified},
                                          {"utf-8", "Shift_JIS", testing::kJapanese},
                                          {"utf-8", "EUC-KR", testing::kKorean},
                                          {"gbk", "EUC-KR", testing::kKorean},
                                          {"gb2312", "EUC-JP", testing::kJapanese},
                                          {"utf-8", "windows-1252", testing::kFrench},
                                          {"gbk", "windows-1252", testing::kFrench}}) {
    const DecodedPage found = decode(page(label, text, name));
    EXPECT_EQ(found.encoding, name) << label;
    EXPECT_EQ(found.from, EncodingFrom::detected) << name;
    EXPECT_NE(found.text.find(text), std::u16string::npos) << name;
    EXPECT_EQ(codes(found), "encoding_overruled ") << name;
  }
}

TEST(Decode, AnOuterLabelGoesBeforeThePagesOwn) {
  const std::string bytes = "<meta charset=big5><p>\xD6\xD0";  // two bytes either would take
  EXPECT_EQ(decode(bytes, {.outer_label = "gb2312"}).text, u"<meta charset=big5><p>中");
}

TEST(Decode, ReadsEveryWayOfDeclaring) {
  const std::u16string_view text = u"关于开展检查的通知";
  for (const char* head :
       {"<meta charset=gbk>", "<META CHARSET = 'GBK'/>", "<?xml version='1.0' encoding=\"gbk\"?><html>",
        "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=gbk\">",
        "<meta content='text/html;charset=\"gbk\"' http-equiv=content-type>",
        "<!-- <meta charset=big5> --><meta name=x content=y><meta charset=gbk>"}) {
    const DecodedPage found = decode(head + encode(text, "gbk"));
    EXPECT_EQ(found.encoding, "GB18030") << head;
    EXPECT_EQ(found.from, EncodingFrom::declared) << head;
  }
}

TEST(Decode, ByteOrderMarksDecideAndLeaveTheText) {
  using namespace std::string_literals;
  for (const auto& [mark, name] : {std::pair{"\xEF\xBB\xBF"s, "UTF-8"},
                                   {"\xFF\xFE"s, "UTF-16LE"},
                                   {"\xFE\xFF"s, "UTF-16BE"},
                                   {"\xFF\xFE\0\0"s, "UTF-32LE"}}) {
    const DecodedPage found = decode(mark + encode(testing::kSimplified, name));
    EXPECT_EQ(found.encoding, name);
    EXPECT_EQ(found.from, EncodingFrom::bom);
    EXPECT_EQ(found.text, testing::kSimplified);
  }
}

TEST(Decode, AByteOrderMarkBeforeOtherBytesIsOverruled) {
  const DecodedPage found = decode("\xEF\xBB\xBF" + encode(testing::kSimplified, "gbk"));
  EXPECT_EQ(found.encoding, "GB18030");
  EXPECT_EQ(found.text, testing::kSimplified);
}

TEST(Decode, TheUsersWordIsFinal) {
  const DecodedPage found = decode(page("utf-8", u"通知", "utf-8"), {.user = find_encoding("big5")});
  EXPECT_EQ(found.encoding, "Big5");
  EXPECT_EQ(found.from, EncodingFrom::user);
}

TEST(Decode, SaysHowMuchIsDamagedAndWhere) {
  std::string bytes = encode(testing::kSimplified, "gbk");
  bytes.resize(bytes.size() - 5);
  bytes.push_back('\xB0');
  const DecodedPage found = decode(bytes);
  EXPECT_EQ(found.encoding, "GB18030");
  ASSERT_EQ(codes(found), "damaged_bytes ");
  ASSERT_TRUE(found.warnings[0].span.has_value());
  EXPECT_EQ(found.text[found.warnings[0].span->begin], u'\xFFFD');
  EXPECT_NE(found.warnings[0].message.find("byte " + std::to_string(bytes.size() - 1)), std::string::npos);
  EXPECT_NE(found.warnings[0].message.find("cut off"), std::string::npos);
}

TEST(Decode, DamageDoesNotChangeTheEncoding) {
  for (const char* name : {"UTF-8", "GB18030"}) {
    std::string bytes;
    for (int i = 0; i < 20; ++i)
      bytes += encode(testing::kSimplified, name);
    for (std::size_t i = 100; i < bytes.size(); i += 211)
      bytes[i] = '\xFF';
    const DecodedPage found = decode(bytes);
    EXPECT_EQ(found.encoding, name);
    EXPECT_EQ(codes(found), "damaged_bytes ");
  }
}

TEST(Decode, AnUnpairedSurrogateDoesNotHideUtf16) {
  const std::string bytes =
      encode(testing::kSimplified, "UTF-16LE") + std::string("\x00\xD8", 2) + encode(u"完", "UTF-16LE");
  const DecodedPage found = decode(bytes);
  EXPECT_EQ(found.encoding, "UTF-16LE");
  EXPECT_TRUE(found.text.ends_with(u"\uFFFD完"));
  EXPECT_EQ(codes(found), "damaged_bytes ");
}

TEST(Decode, LeavesOutZeroBytesAtTheEnd) {
  const DecodedPage found = decode(encode(testing::kSimplified, "utf-8") + std::string(4096, '\0'));
  EXPECT_EQ(found.text, testing::kSimplified);
  EXPECT_EQ(codes(found), "zero_padding ");
}

TEST(Decode, NoiseIsNotText) {
  std::string noise;
  std::uint32_t state = 12345;
  for (int i = 0; i < 20000; ++i)
    noise.push_back(static_cast<char>((state = state * 1664525 + 1013904223) >> 24));
  const auto all = decode_page(noise, {});
  ASSERT_FALSE(all.ok());
  EXPECT_EQ(all.error().code, "not_text");
  // Noise without control characters would pass for letters of some code page.
  for (char& c : noise)
    c = static_cast<char>(c | '\x80');
  const auto high = decode_page(noise, {});
  ASSERT_FALSE(high.ok());
  EXPECT_EQ(high.error().code, "not_text");
}

}  // namespace
}  // namespace shuwen
