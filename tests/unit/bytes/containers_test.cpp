#include <gtest/gtest.h>

#include "bytes/bytes.h"
#include "bytes/mime.h"
#include "encode.h"
#include "property_list_writer.h"

namespace shuwen {
namespace {

using testing::encode;

DecodedFile read(std::string_view bytes) {
  auto result = read_bytes(bytes, {});
  EXPECT_TRUE(result.ok()) << (result.ok() ? "" : result.error().message);
  return result.ok() ? std::move(result).value() : DecodedFile{};
}

std::u16string header(const DecodedFile& file, std::string_view name) {
  for (const auto& [key, value] : file.headers) {
    if (key == name) return value;
  }
  return {};
}

std::string archive(const std::string& parts, const std::string& more = "") {
  return "From: <Saved by Blink>\r\nSubject: =?utf-8?Q?=E9=80=9A=E7=9F=A5?=\r\nMIME-Version: 1.0\r\n"
         "Snapshot-Content-Location: https://example.org/a.html\r\n"
         "Content-Type: multipart/related;\r\n\ttype=\"text/html\"; boundary=\"--B\"" +
         more + "\r\n\r\n" + parts + "----B--\r\n";
}

TEST(Mhtml, ReadsAQuotedPrintablePage) {
  const DecodedFile file =
      read(archive("----B\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
                   "<p class=3D\"a\">=E9=80=9A=\r\n=E7=9F=A5 = x=\r\n</p>\r\n"));
  EXPECT_EQ(file.file.format, Format::mhtml);
  EXPECT_EQ(file.markup, Markup::html);
  EXPECT_EQ(file.page(), "<p class=\"a\">通知 = x</p>");
  EXPECT_EQ(file.url, u"https://example.org/a.html");
  EXPECT_EQ(header(file, "subject"), u"通知");
}

TEST(Mhtml, ReadsBase64AndPlainEightBit) {
  EXPECT_EQ(read(archive("----B\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: "
                         "base64\r\n\r\nPHA+6YCa\r\n55+lPC9w\r\nPg==\r\n"))
                .page(),
            "<p>通知</p>");
  EXPECT_EQ(
      read(archive(
               "----B\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: 8bit\r\n\r\n<p>通知</p>\r\n"))
          .page(),
      "<p>通知</p>");
}

TEST(Mhtml, EachPartHasItsOwnCharset) {
  const DecodedFile file = read(archive("----B\r\nContent-Type: text/html; charset=\"gb2312\"\r\n\r\n<p>" +
                                        encode(u"通知", "gbk") + "</p>\r\n"));
  EXPECT_EQ(file.page(), "<p>通知</p>");
  EXPECT_EQ(file.file.encoding, "GB18030");
  EXPECT_EQ(file.file.encoding_from, EncodingFrom::declared);
}

TEST(Mhtml, FindsTheRootInNestedParts) {
  const std::string nested =
      "----B\r\nContent-Type: text/css\r\n\r\np{}\r\n"
      "----B\r\nContent-Type: multipart/alternative; boundary=inner\r\n\r\n"
      "--inner\r\nContent-Type: text/plain\r\n\r\nplain\r\n--inner\r\nContent-Type: "
      "text/html\r\n\r\n<p>page</p>\r\n--inner--\r\n";
  EXPECT_EQ(read(archive(nested)).page(), "<p>page</p>");
}

TEST(Mhtml, ObeysTheStartParameter) {
  const std::string parts =
      "----B\r\nContent-Type: text/html\r\nContent-ID: <ad@x>\r\n\r\n<p>ad</p>\r\n"
      "----B\r\nContent-Type: text/html\r\nContent-ID: <main@x>\r\n\r\n<p>main</p>\r\n";
  EXPECT_EQ(read(archive(parts)).page(), "<p>ad</p>");
  EXPECT_EQ(read(archive(parts, ";\r\n start=\"<main@x>\"")).page(), "<p>main</p>");
}

TEST(Mhtml, FindsThePageByItsAddress) {
  const std::string parts =
      "----B\r\nContent-Type: text/html\r\nContent-Location: https://ads.example.org/\r\n\r\n<p>ad</p>\r\n"
      "----B\r\nContent-Type: text/html\r\nContent-Location: "
      "https://example.org/a.html\r\n\r\n<p>main</p>\r\n";
  EXPECT_EQ(read(archive(parts)).page(), "<p>main</p>");
}

TEST(Mhtml, ReadsTheLargestFrameOfAFrameset) {
  const std::string parts =
      "----B\r\nContent-Type: text/html\r\n\r\n<html><frameset><frame></frameset></html>\r\n"
      "----B\r\nContent-Type: text/html\r\n\r\n<p>menu</p>\r\n"
      "----B\r\nContent-Type: text/html\r\n\r\n<p>the article itself</p>\r\n";
  EXPECT_EQ(read(archive(parts)).page(), "<p>the article itself</p>");
}

TEST(Mhtml, ACutArchiveIsReadWithAWarning) {
  std::string bytes = archive("----B\r\nContent-Type: text/html\r\n\r\n<p>page");
  bytes.resize(bytes.find("page") + 4);
  const DecodedFile file = read(bytes);
  EXPECT_EQ(file.page(), "<p>page");
  ASSERT_EQ(file.warnings.size(), 1U);
  EXPECT_EQ(file.warnings[0].code, "cut_off");
}

TEST(Mhtml, WithoutAPageIsAnError) {
  const auto result = read_bytes(archive("----B\r\nContent-Type: image/png\r\n\r\nxxxx\r\n"), {});
  ASSERT_FALSE(result.ok());
  EXPECT_EQ(result.error().code, "no_page");
}

TEST(Eml, ReadsAPlainMail) {
  const DecodedFile file = read(
      "Received: by mail.example.org\nFrom: =?gb2312?B?zajWqg==?= <a@example.org>\nTo: b@example.org\n"
      "Subject: =?UTF-8?B?6YCa?=\n =?UTF-8?B?55+l?=\nDate: Fri, 1 Mar 2024 09:00:00 +0800\n"
      "Content-Type: text/plain; charset=utf-8; format=flowed\n\n第一行 \n还是第一行\n第二行\n");
  EXPECT_EQ(file.file.format, Format::eml);
  EXPECT_EQ(file.markup, Markup::text);
  EXPECT_EQ(file.text, u"第一行 还是第一行\n第二行\n");
  EXPECT_EQ(header(file, "subject"), u"通知");
  EXPECT_EQ(header(file, "from"), u"通知 <a@example.org>");
  EXPECT_EQ(header(file, "date"), u"Fri, 1 Mar 2024 09:00:00 +0800");
}

TEST(Eml, PrefersThePageToThePlainText) {
  const DecodedFile file = read(
      "From: a@example.org\nTo: b@example.org\nMIME-Version: 1.0\nContent-Type: multipart/alternative; "
      "boundary=x\n\n"
      "--x\nContent-Type: text/plain\n\nplain\n--x\nContent-Type: text/html\n\n<p>page</p>\n--x--\n");
  EXPECT_EQ(file.file.format, Format::eml);
  EXPECT_EQ(file.page(), "<p>page</p>");
}

TEST(Eml, OfAMailWithoutTextReadsThePageAttached) {
  const std::string head =
      "From: a@example.org\nTo: b@example.org\nSubject: s\nMIME-Version: 1.0\n"
      "Content-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/plain\n\n";
  const std::string attached =
      "\n--x\nContent-Type: text/html\nContent-Disposition: attachment; "
      "filename=a.html\n\n<p>page</p>\n--x--\n";
  const DecodedFile carried = read(head + " " + attached);
  EXPECT_EQ(carried.file.format, Format::eml);
  EXPECT_EQ(carried.markup, Markup::html);
  EXPECT_EQ(carried.page(), "<p>page</p>");
  EXPECT_EQ(header(carried, "subject"), u"s");
  EXPECT_EQ(read(head + "A letter." + attached).text, u"A letter.");
}

TEST(Mime, ATextWithColonsIsNoMail) {
  EXPECT_FALSE(is_mail("Date: today\nSubject: a poem\n\nRoses"));
  EXPECT_FALSE(is_mail("标题: 甲\n来源: 乙\n\n正文"));
  EXPECT_FALSE(is_mail(""));
  EXPECT_TRUE(is_mail("MIME-Version: 1.0\nContent-Type: text/html\n\n<p>"));
}

TEST(Mime, DecodesACharacterSplitBetweenWords) {
  EXPECT_EQ(header_text("=?utf-8?Q?=E9=80?= =?utf-8?Q?=9A=E7=9F=A5?= ok"), u"通知 ok");
  EXPECT_EQ(header_text("=?broken"), u"=?broken");
  EXPECT_EQ(header_text(encode(u"关于开展检查的通知", "gbk")), u"关于开展检查的通知");
}

TEST(Webarchive, ReadsItsMainResource) {
  const std::string bytes = testing::webarchive("<p>" + encode(u"关于检查的通知", "gbk") + "</p>",
                                                "text/html", "gb2312", u"https://example.org/页");
  const DecodedFile file = read(bytes);
  EXPECT_EQ(file.file.format, Format::webarchive);
  EXPECT_EQ(file.page(), "<p>关于检查的通知</p>");
  EXPECT_EQ(file.url, u"https://example.org/页");
}

TEST(Webarchive, ReadsAnArchiveThatWasConvertedToXml) {
  const DecodedFile file = read(
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" "
      "\"x\">\n<plist version=\"1.0\">\n<dict>\n<key>WebMainResource</key>\n<dict>\n"
      "<key>WebResourceData</key>\n<data>\n\tPHA+6YCa\n\t55+lPC9w\n\tPg==\n</data>\n"
      "<key>WebResourceMIMEType</key><string>text/html</string>\n"
      "<key>WebResourceURL</key><string>https://example.org/a?b&amp;c</string>\n</dict>\n"
      "<key>WebSubresources</key><array/></dict></plist>\n");
  EXPECT_EQ(file.file.format, Format::webarchive);
  EXPECT_EQ(file.page(), "<p>通知</p>");
  EXPECT_EQ(file.url, u"https://example.org/a?b&c");
}

TEST(Webarchive, OfAnImageIsAnError) {
  const auto result = read_bytes(testing::webarchive("xx", "image/png", "", u""), {});
  ASSERT_FALSE(result.ok());
  EXPECT_EQ(result.error().code, "no_page");
}

TEST(Webarchive, EveryPrefixAndEveryFlippedByteIsSafe) {
  const std::string bytes = testing::webarchive("<p>abc</p>", "text/html", "UTF-8", u"https://example.org");
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    static_cast<void>(read_bytes(std::string(bytes, 0, i), {.format = Format::webarchive}));
    for (const char flip : {'\x01', '\x80', '\xFF'}) {
      std::string damaged = bytes;
      damaged[i] = static_cast<char>(damaged[i] ^ flip);
      static_cast<void>(read_bytes(damaged, {.format = Format::webarchive}));
    }
  }
}

}  // namespace
}  // namespace shuwen
