#include <gtest/gtest.h>

#include "article/support.h"
#include "blocks/script_facts.h"

namespace shuwen {
namespace {

using testing::document_of;
using testing::shown;

std::string meta(const PageFacts& facts, std::string_view name) {
  for (const auto& [key, value] : facts.metas) {
    if (key == name) return shown(value);
  }
  return "(none)";
}

TEST(PageFacts, ReadsTitleLanguageAddressAndMetas) {
  const Document document = document_of(
      u"<html lang=zh-CN><head><title> 甲\n 乙 </title><meta name=PubDate content=2021-03-04><meta "
      u"property='og:title' content=丙>"
      u"<link rel=canonical href='https://example.org/a'></head><body>x</body></html>",
      Markup::html);
  EXPECT_EQ(shown(document.facts.title), "甲 乙");
  EXPECT_EQ(document.facts.language, "zh-CN");
  EXPECT_EQ(shown(document.facts.url), "https://example.org/a");
  EXPECT_EQ(meta(document.facts, "pubdate"), "2021-03-04");
  EXPECT_EQ(meta(document.facts, "og:title"), "丙");
}

TEST(PageFacts, ReadsJsonLdOfArticlesInGraphsAndLists) {
  PageFacts facts;
  read_json_ld(
      {R"([{"@type":"BreadcrumbList"},{"@graph":[{"@type":["NewsArticle"],"headline":"h","author":[{"name":"a"},"b"]}]}])"},
      facts);
  EXPECT_EQ(meta(facts, "ld:headline"), "h");
  EXPECT_EQ(meta(facts, "ld:author"), "a");
}

TEST(PageFacts, FindsThePersonsOfAGraphByTheirId) {
  PageFacts facts;
  read_json_ld(
      {R"({"@graph":[{"@type":"Article","headline":"h","author":{"@id":"#a"}},{"@type":"Person","@id":"#a","name":"Ann Lee"}]})"},
      facts);
  EXPECT_EQ(meta(facts, "ld:author"), "Ann Lee");
}

TEST(PageFacts, SkipsWhatIsNotJson) {
  PageFacts facts;
  read_json_ld({"{\"@type\":\"Article\",", "", "nonsense", std::string_view("{\"headline\":3}")}, facts);
  EXPECT_TRUE(facts.metas.empty());
}

TEST(PageFacts, TakesDeepJson) {
  const std::string deep(200000, '[');
  PageFacts facts;
  read_json_ld({deep}, facts);
  EXPECT_TRUE(facts.metas.empty());
}

TEST(PageFacts, ReadsTheAddressThatSaversNoteInAComment) {
  const auto address_in = [](std::u16string_view comment) {
    const std::u16string page =
        u"<!DOCTYPE html>\n<!--" + std::u16string(comment) + u"--><html><body><p>x</p></body></html>";
    return shown(document_of(page, Markup::html).facts.url);
  };
  EXPECT_EQ(address_in(u" saved from url=(0029)https://example.org/a/1.html?b=2 "),
            "https://example.org/a/1.html?b=2");
  EXPECT_EQ(address_in(u"\n Page saved with SingleFile \n url: https://example.org/b \n saved date: Tue\n"),
            "https://example.org/b");
  EXPECT_EQ(address_in(u" see url: https://example.org/c "), "");
  EXPECT_EQ(address_in(u" saved from url=(0014)about:internet "), "");
}

TEST(PageFacts, ReadsTheTimeThatScriptsSet) {
  PageFacts facts;
  read_scripts({"var a=1; var ct = \"1614848880\";"}, facts);
  EXPECT_EQ(meta(facts, "js:publish_time"), "2021-03-04T17:08");
  PageFacts plain;
  read_scripts({"{\"publishTime\":\"2021-03-04 09:08\"}"}, plain);
  EXPECT_EQ(meta(plain, "js:publish_time"), "2021-03-04 09:08");
}

}  // namespace
}  // namespace shuwen
