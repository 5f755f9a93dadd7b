#include <gtest/gtest.h>

#include <chrono>

#include "bytes/bytes.h"
#include "encode.h"

namespace shuwen {
namespace {

using testing::encode;
using namespace std::string_literals;

std::string error_code(std::string_view bytes, const AnalyzeOptions& options = {}) {
  const auto result = read_bytes(bytes, options);
  return result.ok() ? "" : result.error().code;
}

DecodedFile read(std::string_view bytes, const AnalyzeOptions& options = {}) {
  auto result = read_bytes(bytes, options);
  EXPECT_TRUE(result.ok()) << (result.ok() ? "" : result.error().message);
  return result.ok() ? std::move(result).value() : DecodedFile{};
}

TEST(ReadBytes, AnEmptyFileIsAnError) {
  EXPECT_EQ(error_code(""), "empty_file");
}

TEST(ReadBytes, SaysWhatABinaryFileIs) {
  const std::pair<std::string, const char*> cases[] = {
      {"\x89PNG\r\n\x1A\n\0\0"s, "a PNG image"},
      {"\xFF\xD8\xFF\xE0"s, "a JPEG image"},
      {"%PDF-1.7\n"s, "a PDF document"},
      {"{\\rtf1"s, "an RTF document"},
      {"Rar!\x1A\x07\0"s, "a RAR archive"},
      {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"s, "an old Office document"},
      {std::string(1000, '\0'), "nothing but zero bytes"},
  };
  for (const auto& [bytes, kind] : cases) {
    const auto result = read_bytes(bytes, {.name = "page.html"});
    ASSERT_FALSE(result.ok()) << kind;
    EXPECT_EQ(result.error().code, "not_text");
    EXPECT_NE(result.error().message.find(kind), std::string::npos) << result.error().message;
  }
}

TEST(ReadBytes, FiftyMegabytesOfZerosFailAtOnce) {
  const std::string zeros(50 << 20, '\0');
  const auto start = std::chrono::steady_clock::now();
  EXPECT_EQ(error_code(zeros), "not_text");
  EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(2));
}

TEST(ReadBytes, SaysTheLimitOfSize) {
  const auto result = read_bytes(std::string(33 << 20, 'a'), {});
  ASSERT_FALSE(result.ok());
  EXPECT_EQ(result.error().code, "too_large");
  EXPECT_NE(result.error().message.find("32 MB"), std::string::npos);
}

TEST(ReadBytes, ReadsALineOfTenMegabytes) {
  EXPECT_EQ(read(std::string(10 << 20, 'a')).text.size(), 10U << 20);
}

TEST(ReadBytes, AnUnknownEncodingListsTheKnown) {
  const auto result = read_bytes("abc", {.encoding = "klingon"});
  ASSERT_FALSE(result.ok());
  EXPECT_EQ(result.error().code, "unknown_encoding");
  EXPECT_NE(result.error().message.find("GB18030"), std::string::npos);
}

TEST(ReadBytes, DescribesTheFile) {
  const DecodedFile file = read("abc", {.name = "a.txt"});
  EXPECT_EQ(file.file.name, "a.txt");
  EXPECT_EQ(file.file.bytes, 3U);
  EXPECT_EQ(file.file.sha256, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  EXPECT_EQ(file.file.format, Format::text);
  EXPECT_EQ(file.file.encoding, "UTF-8");
}

TEST(ReadBytes, RecognisesPages) {
  for (const char* bytes :
       {"<!DOCTYPE html><title>x</title>", "  \n<!-- saved from url=(0014)about:internet -->\n<HTML>",
        "<?xml version=\"1.0\"?>\n<html xmlns=\"http://www.w3.org/1999/xhtml\">",
        "<div class=\"content\"><p>片段</p></div>",
        "Warning: something failed\n<html><head><title>t</title></head><body><p>x<p>y</body></html>"}) {
    EXPECT_EQ(read(bytes).markup, Markup::html) << bytes;
  }
  EXPECT_EQ(read(encode(u"<html><p>文</p></html>", "UTF-16LE")).file.format, Format::html);
}

TEST(ReadBytes, RecognisesMarkdown) {
  for (const char* bytes :
       {"# 标题\n\n正文", "---\ntitle: 标题\ndate: 2024-03-01\n---\n正文", "引言\n\n## 一\n甲\n\n## 二\n乙",
        "甲 **重点** 乙\n\n- 一\n- 二\n\n> 引用", "标题\n====\n\n见[网站](https://example.org)。"}) {
    EXPECT_EQ(read(bytes).markup, Markup::markdown) << bytes;
  }
}

TEST(ReadBytes, LeavesTextThatOnlyResemblesMarkupAsText) {
  for (const char* bytes : {"一、总体要求\n（一）目标\n- 甲\n- 乙", "#话题# 大家怎么看\n1 < 2，3 > 2",
                            "上一页 #p#分页标题#e#\n下一页", "a <b> c", "第一行\n---\n第二行",
                            "价格*数量*折扣", "<1>注释\n<2>注释"}) {
    EXPECT_EQ(read(bytes).markup, Markup::text) << bytes;
  }
}

TEST(ReadBytes, ANameIsOnlyAHint) {
  EXPECT_EQ(read("甲 **重点** 乙", {.name = "a.md"}).markup, Markup::markdown);
  EXPECT_EQ(read("甲 **重点** 乙", {.name = "a.txt"}).markup, Markup::text);
  EXPECT_EQ(read("没有标记", {.name = "a.md"}).markup, Markup::text);
  EXPECT_EQ(read("<html><p>文", {.name = "a.txt"}).markup, Markup::html);
}

TEST(ReadBytes, TheCallersFormatIsFinal) {
  EXPECT_EQ(read("# 标题", {.format = Format::text}).markup, Markup::text);
  EXPECT_EQ(read("标题", {.format = Format::html}).markup, Markup::html);
}

TEST(ReadBytes, WarningsOfPagesHaveNoSpan) {
  const DecodedFile file = read("<html><p>" + encode(testing::kSimplified, "utf-8") + "\xFF</p>");
  ASSERT_EQ(file.warnings.size(), 1U);
  EXPECT_FALSE(file.warnings[0].span.has_value());
}

TEST(ReadBytes, ReadsAPageInUtf8InPlaceAndRecodesOthers) {
  const std::string bytes = "\xEF\xBB\xBF<!DOCTYPE html><p>\xE9\x80\x9A\xE7\x9F\xA5</p>";
  const DecodedFile in_place = read(bytes);
  EXPECT_EQ(in_place.markup, Markup::html);
  EXPECT_EQ(in_place.page().data(), bytes.data() + 3);
  EXPECT_TRUE(in_place.text.empty());
  const DecodedFile recoded = read(encode(u"<!DOCTYPE html><meta charset=gbk><p>通知</p>", "GBK"));
  EXPECT_EQ(recoded.page(), "<!DOCTYPE html><meta charset=gbk><p>通知</p>");
}

TEST(ReadBytes, FindsAPageBehindALongComment) {
  const std::string comment = "<!-- " + std::string(100'000, 'x') + " -->\n";
  EXPECT_EQ(read(comment + "<html><p>a</p></html>").markup, Markup::html);
  EXPECT_EQ(read(comment + "a").markup, Markup::text);
  EXPECT_EQ(read("<!-- never closed\n<html><p>a</p></html>").markup, Markup::text);
}

}  // namespace
}  // namespace shuwen
