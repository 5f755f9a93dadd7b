#include <gtest/gtest.h>

#include "bytes/bytes.h"
#include "text/utf.h"
#include "zip_writer.h"

namespace shuwen {
namespace {

using testing::ZipWriter;

constexpr const char* kStyles =
    "<w:styles><w:style w:styleId=\"T\"><w:name w:val=\"Title\"/></w:style>"
    "<w:style w:styleId=\"1\"><w:name w:val=\"heading 1\"/></w:style></w:styles>";

Result<DecodedFile> read(const std::string& body, const char* styles = nullptr) {
  ZipWriter zip;
  zip.add("word/document.xml",
          "<?xml version=\"1.0\"?><w:document><w:body>" + body + "</w:body></w:document>", true);
  if (styles != nullptr) zip.add("word/styles.xml", styles);
  zip.add("word/_rels/document.xml.rels",
          "<Relationships><Relationship Id=\"r1\" TargetMode=\"External\" "
          "Target=\"https://example.org/?a=1&amp;b=2\"/>"
          "</Relationships>");
  zip.add("docProps/core.xml", "<cp:coreProperties><dc:title>属性</dc:title></cp:coreProperties>");
  return read_bytes(zip.finish(), {.name = "a.docx"});
}

/// The inside of the HTML body, without its line ends.
std::string html(const std::string& body, const char* styles = nullptr) {
  const auto file = read(body, styles);
  if (!file) return file.error().code;
  std::string text(file.value().page());
  std::erase(text, '\n');
  constexpr std::string_view kBefore = "<!DOCTYPE html><html><body>", kAfter = "</body></html>";
  return text.substr(kBefore.size(), text.size() - kBefore.size() - kAfter.size());
}

std::string paragraph(const std::string& text, const std::string& properties = "",
                      const std::string& run = "") {
  return "<w:p><w:pPr>" + properties + "</w:pPr><w:r><w:rPr>" + run + "</w:rPr><w:t>" + text +
         "</w:t></w:r></w:p>";
}

TEST(Docx, GivesAPageWithItsProperties) {
  const auto file = read(paragraph("甲 &lt; 乙"));
  ASSERT_TRUE(file.ok()) << file.error().message;
  EXPECT_EQ(file.value().file.format, Format::docx);
  EXPECT_EQ(file.value().markup, Markup::html);
  ASSERT_EQ(file.value().headers.size(), 1U);
  EXPECT_EQ(file.value().headers[0].second, u"属性");
  EXPECT_EQ(html(paragraph("甲 &lt; 乙")), "<p>甲 &lt; 乙</p>");
}

TEST(Docx, HeadingsComeFromStylesBelowTheTitle) {
  EXPECT_EQ(
      html(paragraph("题", "<w:pStyle w:val=\"T\"/>") + paragraph("一", "<w:pStyle w:val=\"1\"/>"), kStyles),
      "<h1>题</h1><h2>一</h2>");
  EXPECT_EQ(html(paragraph("二", "<w:outlineLvl w:val=\"1\"/>")), "<h2>二</h2>");
}

TEST(Docx, ALargeCentredLineAtTheTopIsTheTitle) {
  const std::string large = paragraph("关于检查的通知", "<w:jc w:val=\"center\"/>", "<w:sz w:val=\"44\"/>");
  EXPECT_EQ(html(large + large), "<h1>关于检查的通知</h1><p style=\"text-align:center\">关于检查的通知</p>");
}

TEST(Docx, KeepsBoldLinksListsAndBreaks) {
  EXPECT_EQ(html(paragraph("重", "", "<w:b/>")), "<p><strong>重</strong></p>");
  EXPECT_EQ(html(paragraph("轻", "", "<w:b w:val=\"0\"/>")), "<p>轻</p>");
  EXPECT_EQ(html("<w:p><w:hyperlink r:id=\"r1\"><w:r><w:t>网</w:t></w:r></w:hyperlink></w:p>"),
            "<p><a href=\"https://example.org/?a=1&amp;b=2\">网</a></p>");
  const std::string item = "<w:numPr><w:numId w:val=\"3\"/></w:numPr>";
  EXPECT_EQ(html(paragraph("一", item) + paragraph("二", item) + paragraph("三")),
            "<ul><li>一</li><li>二</li></ul><p>三</p>");
  EXPECT_EQ(html("<w:p><w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t></w:r></w:p>"), "<p>甲<br>乙</p>");
}

TEST(Docx, LeavesOutWhatIsNotThere) {
  EXPECT_EQ(
      html("<w:p><w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:ins><w:r><w:t>新</w:t></w:r></w:ins>"
           "<w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r></"
           "w:p>"),
      "<p>新</p>");
}

TEST(Docx, MergedCellsSpanRowsAndColumns) {
  const auto cell = [](const std::string& text, const std::string& properties) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + paragraph(text) + "</w:tc>";
  };
  EXPECT_EQ(html("<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>" + cell("头", "<w:gridSpan w:val=\"2\"/>") +
                 "</w:tr><w:tr>" + cell("并", "<w:vMerge w:val=\"restart\"/>") + cell("1", "") +
                 "</w:tr><w:tr>" + cell("", "<w:vMerge/>") + cell("2", "") + "</w:tr></w:tbl>"),
            "<table><tr><th colspan=\"2\"><p>头</p></th></tr><tr><td "
            "rowspan=\"2\"><p>并</p></td><td><p>1</p></td></tr>"
            "<tr><td><p>2</p></td></tr></table>");
}

TEST(Docx, DeepNestingEnds) {
  std::string body;
  for (int i = 0; i < 1000; ++i)
    body += "<w:tbl><w:tr><w:tc>";
  std::string closed = body;
  for (int i = 0; i < 1000; ++i)
    closed += "</w:tc></w:tr></w:tbl>";
  EXPECT_TRUE(read(closed).ok());
}

TEST(Docx, DamagedXmlIsReadUpToTheDamage) {
  const auto file = read(paragraph("甲") + "<w:p><w:r><w:t>乙</w:t></w:r></w:x>" + paragraph("丙"));
  ASSERT_TRUE(file.ok()) << file.error().message;
  EXPECT_NE(file.value().page().find("甲"), std::string::npos);
  ASSERT_EQ(file.value().warnings.size(), 1U);
  EXPECT_EQ(file.value().warnings[0].code, "damaged_document");
}

TEST(Docx, AnotherArchiveIsNoDocument) {
  EXPECT_EQ(read_bytes(ZipWriter().add("a.txt", "alpha").finish(), {}).error().code, "not_text");
}

}  // namespace
}  // namespace shuwen
