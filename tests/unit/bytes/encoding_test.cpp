#include "bytes/encoding.h"

#include <gtest/gtest.h>

#include "bytes/sha256.h"
#include "bytes/transcode.h"
#include "encode.h"

namespace shuwen {
namespace {

using testing::encode;

TEST(Encoding, ReadsLabelsAsBrowsersDo) {
  EXPECT_EQ(find_encoding("gb2312")->name, "GB18030");
  EXPECT_EQ(find_encoding(" GBK ")->name, "GB18030");
  EXPECT_EQ(find_encoding("UTF8")->name, "UTF-8");
  EXPECT_EQ(find_encoding("Latin1")->name, "windows-1252");
  EXPECT_EQ(find_encoding("big5-hkscs")->name, "Big5");
  EXPECT_EQ(find_encoding("ks_c_5601-1987")->name, "EUC-KR");
  EXPECT_EQ(find_encoding("shift_jis")->name, "Shift_JIS");
  EXPECT_EQ(find_encoding("klingon"), nullptr);
  EXPECT_EQ(find_encoding(""), nullptr);
}

TEST(Encoding, EveryOneOpensAndReadsAscii) {
  for (const Encoding& encoding : all_encodings()) {
    EXPECT_EQ(find_encoding(encoding.name), &encoding) << encoding.name;
    EXPECT_EQ(transcode(encode(u"Abc 123", encoding.name), encoding).text, u"Abc 123") << encoding.name;
  }
}

TEST(Transcode, UnderstandsWhatItsEncoderWrote) {
  const std::pair<const char*, std::u16string_view> cases[] = {
      {"UTF-8", testing::kSimplified},    {"GB18030", testing::kSimplified},
      {"GB18030", testing::kTraditional}, {"Big5", testing::kTraditional},
      {"Shift_JIS", testing::kJapanese},  {"EUC-JP", testing::kJapanese},
      {"EUC-KR", testing::kKorean},       {"UTF-16LE", testing::kSimplified},
      {"UTF-16BE", testing::kSimplified}, {"UTF-32LE", testing::kSimplified},
      {"windows-1252", testing::kFrench}, {"windows-1251", testing::kRussian},
      {"KOI8-R", testing::kRussian},
  };
  for (const auto& [name, text] : cases) {
    const DecodedText decoded = transcode(encode(text, name), *find_encoding(name));
    EXPECT_EQ(decoded.text, text) << name;
    EXPECT_EQ(decoded.damaged, 0U) << name;
  }
}

TEST(Transcode, ReadsHongKongCharactersInBig5) {
  const DecodedText decoded = transcode("\x9D\xF7\x9D\xCF\x96\xEE", *find_encoding("big5"));
  EXPECT_EQ(decoded.text, u"咗嘢瀞");
  EXPECT_EQ(decoded.damaged, 0U);
}

TEST(Transcode, ReadsTheEuroOfCodePage936) {
  EXPECT_EQ(transcode("\x80", *find_encoding("gbk")).text, u"€");
}

TEST(Transcode, CountsAndPlacesDamageAndGoesOn) {
  std::string bytes = encode(u"甲乙丙丁", "UTF-8");
  bytes[4] = '?';  // the middle of 乙
  const DecodedText decoded = transcode(bytes, *find_encoding("UTF-8"));
  EXPECT_EQ(decoded.text, u"甲\uFFFD?\uFFFD丙丁");
  ASSERT_EQ(decoded.damaged, 2U);
  EXPECT_EQ(decoded.places[0].byte, 3U);
  EXPECT_EQ(decoded.places[0].unit, 1U);
  EXPECT_EQ(decoded.places[1].byte, 5U);
  EXPECT_EQ(decoded.places[1].unit, 3U);
}

TEST(Transcode, KeepsMarkupBehindAStrayLeadByte) {
  const DecodedText decoded = transcode("\xB0<p>\xC4\xE3\xFF", *find_encoding("GB18030"));
  EXPECT_EQ(decoded.text, u"\uFFFD<p>你\uFFFD");
  ASSERT_EQ(decoded.places.size(), 2U);
  EXPECT_EQ(decoded.places[1].byte, 6U);
  EXPECT_EQ(decoded.places[1].unit, 5U);
}

TEST(Transcode, NamesATruncatedLastCharacter) {
  for (const char* name : {"GB18030", "Big5", "UTF-8", "UTF-16LE", "EUC-KR"}) {
    std::string bytes = encode(u"人人人", name);
    bytes.pop_back();
    const DecodedText decoded = transcode(bytes, *find_encoding(name));
    EXPECT_EQ(decoded.text, u"人人\uFFFD") << name;
    EXPECT_EQ(decoded.damaged, 1U) << name;
  }
}

TEST(Transcode, ReplacesUnpairedSurrogates) {
  using namespace std::string_literals;
  EXPECT_EQ(transcode("\x3D\xD8\x41\x00\x00\xDC"s, *find_encoding("UTF-16LE")).text, u"\uFFFDA\uFFFD");
  EXPECT_EQ(transcode("a\xED\xA0\xBD|", *find_encoding("UTF-8")).text, u"a\uFFFD|");
  EXPECT_EQ(transcode("\xED\xA0\xBD\xED\xB8\x80", *find_encoding("UTF-8")).text, u"😀");
}

TEST(Transcode, GivesOneMarkForTheLongestPartOfASequence) {
  EXPECT_EQ(transcode("\xE4\xBD"
                      "a\xF0\x9F\x98"
                      "b\xC0\x80\xF5",
                      *find_encoding("UTF-8"))
                .text,
            u"\uFFFDa\uFFFDb\uFFFD\uFFFD\uFFFD");
}

TEST(Sha256, GivesTheStandardsExamples) {
  EXPECT_EQ(sha256_hex(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  EXPECT_EQ(sha256_hex("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  EXPECT_EQ(sha256_hex(std::string(1000000, 'a')),
            "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

}  // namespace
}  // namespace shuwen
