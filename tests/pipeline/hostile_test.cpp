// Bytes that nobody means well: each gives a clear error, or an analysis that keeps every invariant.
#include <gtest/gtest.h>

#include <string>

#include "invariants.h"
#include "shuwen/analyze.h"

namespace shuwen::testing {
namespace {

using namespace std::string_literals;

std::string repeated(const std::string& part, std::size_t times) {
  std::string out;
  out.reserve(part.size() * times);
  for (std::size_t i = 0; i < times; ++i)
    out += part;
  return out;
}

/// The error's code, or "ok" after the invariants were looked at.
std::string outcome(const std::string& bytes, const AnalyzeOptions& options = {}) {
  const auto result = analyze(bytes, options);
  if (!result) {
    EXPECT_FALSE(result.error().message.empty());
    return result.error().code;
  }
  EXPECT_EQ(broken_invariant(result.value()), "");
  return "ok";
}

bool warns(const std::string& bytes) {
  const auto result = analyze(bytes);
  if (!result) return false;
  EXPECT_EQ(broken_invariant(result.value()), "");
  return !result.value().warnings.empty();
}

TEST(Hostile, AnEmptyFileIsAnError) {
  EXPECT_EQ(outcome(""), "empty_file");
}

TEST(Hostile, ZerosAreNotText) {
  EXPECT_EQ(outcome(std::string(50U << 20, '\0')), "not_text");
}

TEST(Hostile, APictureIsNotTextWhateverItsName) {
  AnalyzeOptions options;
  options.name = "page.html";
  EXPECT_EQ(
      outcome("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x01\0\0\0\x01\0\x08\x06\0\0\0"s + std::string(2000, '\xA7'),
              options),
      "not_text");
}

TEST(Hostile, OneLineOfTenMegabytesIsRead) {
  EXPECT_EQ(outcome(repeated("全市共清理垃圾12吨，整治河道3公里，", (10U << 20) / 51)), "ok");
}

TEST(Hostile, UnpairedSurrogatesAreReplacedWithAWarning) {
  std::string bytes = "\xFF\xFE";
  for (const char16_t c : {u'共', char16_t(0xD800), u'有', u'3', u'户', char16_t(0xDC00), u'。'}) {
    bytes += static_cast<char>(c & 0xFF);
    bytes += static_cast<char>(c >> 8);
  }
  EXPECT_TRUE(warns(bytes));
}

TEST(Hostile, TruncatedGb18030IsReadWithAWarning) {
  const std::string sentence =
      "\xC8\xAB\xCA\xD0\xB9\xB2\xC7\xE5\xC0\xED\xC0\xAC\xBB\xF8\x31\x32\xB6\xD6\xA1\xA3\n";  // 全市共清理垃圾12吨。
  EXPECT_TRUE(warns(repeated(sentence, 20) + "\xC8"));
}

TEST(Hostile, DeepNestingNeitherCrashesNorHangs) {
  EXPECT_EQ(outcome(repeated("<div>", 100000) + "<p>全市共清理垃圾12吨。</p>"), "ok");
  EXPECT_EQ(outcome(repeated("<b><table><tr><td>", 30000) + "全市共清理垃圾12吨。"), "ok");
  EXPECT_EQ(outcome("<html>" + repeated("（", 200000) + "3户" + repeated("“", 200000)), "ok");
}

TEST(Hostile, ACellMayReachPastRowsThatAreShorter) {
  EXPECT_EQ(outcome("<p>全市共清理垃圾12吨，整治河道3公里。</p><table><tr><td>年份<td>淤泥<td "
                    "rowspan=5>2023年<td>4.2</tr>"
                    "<tr><td>8.4</tr><tr><td>5吨<td>6吨</tr></table>"),
            "ok");
}

TEST(Hostile, AFileMayBreakOffAnywhere) {
  for (
      const std::string& whole :
      {"BM\x10\0\0\0\0\0\0\0"s, "MZ\x90\0"s, "PK\3\4\x14\0"s, "bplist00\xD1\x01"s, "RIFF\x10\0\0\0WEBP"s,
       "\xFF\xFE\x10\x4E"s, "<?xml version=\"1.0\"?><plist><dict><key>WebMainResource</key></dict></plist>"s,
       "From: a@example.org\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=\"x\"\n\n--x\n\nb\n--x--"s,
       "---\ntitle: 甲\n---\n| a | b |\n|---|---|\n![x](y)\n> **甲**"s,
       "<!DOCTYPE html><!-- c --><table><tr><td colspan=2>甲</td></tr></table><svg/><p title=\"a\">乙&amp;"s,
       "甲市修路\n来源：甲报　作者：丙　2024年5月1日（周三）晚8时30分05秒\n路修了3公里，花了1.5亿元，增长12.3%。\n（责编：丁）"s}) {
    for (std::size_t size = 1; size <= whole.size(); ++size)
      outcome(whole.substr(0, size));
  }
}

TEST(Hostile, AnUnknownEncodingIsNamed) {
  AnalyzeOptions options;
  options.encoding = "klingon-8";
  const auto result = analyze("text", options);
  ASSERT_FALSE(result.ok());
  EXPECT_EQ(result.error().code, "unknown_encoding");
  EXPECT_NE(result.error().message.find("klingon-8"), std::string::npos);
}

}  // namespace
}  // namespace shuwen::testing
