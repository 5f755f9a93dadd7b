// The same with the bytes inside a container that is whole, past its sums and lengths: the parts of a .docx,
// the page of an archive or a mail. The first byte chooses the container. Members of ZIP archives are read as
// well.
#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include "bytes/archive.h"
#include "property_list_writer.h"
#include "reading_checks.h"
#include "zip_writer.h"

namespace {

using shuwen::testing::ZipWriter;

constexpr std::string_view kBody =
    "<w:document><w:body><w:p><w:pPr><w:pStyle w:val=\"1\"/><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>"
    "<w:hyperlink r:id=\"r1\"><w:r><w:t>乙</w:t></w:r></w:hyperlink></w:p></w:body></w:document>";

std::string docx(std::string_view part, std::string_view content) {
  ZipWriter zip;
  if (part != "word/document.xml") zip.add("word/document.xml", kBody);
  return zip.add(part, content).finish();
}

std::string mail(std::string_view head, std::string_view encoding, std::string_view content) {
  return std::string(head) +
         "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b\r\nContent-Type: "
         "text/html; "
         "charset=gbk\r\nContent-Transfer-Encoding: " +
         std::string(encoding) + "\r\n\r\n" + std::string(content) + "\r\n--b--\r\n";
}

std::string contained(std::uint8_t choice, std::string_view content) {
  constexpr std::array<std::string_view, 5> kParts = {"word/document.xml", "word/styles.xml",
                                                      "word/numbering.xml", "word/_rels/document.xml.rels",
                                                      "docProps/core.xml"};
  constexpr std::string_view kSaved =
      "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://example.org/\r\n";
  switch (choice % 10) {
    case 5:
      return shuwen::testing::webarchive(content, "text/html", "gb2312", u"https://example.org/");
    case 6:
      return mail(kSaved, "quoted-printable", content);
    case 7:
      return mail(kSaved, "base64", content);
    case 8:
      return mail("From: a@example.org\r\nSubject: =?utf-8?B?5pWw?=\r\n", "8bit", content);
    case 9:
      return "From: a@example.org\r\nTo: b@example.org\r\n" + std::string(content);
    default:
      return docx(kParts[choice % 10], content);
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const std::string_view content(reinterpret_cast<const char*>(data + 1), size - 1);
  shuwen::testing::check_reading(contained(data[0], content), {});
  const auto archive = shuwen::Archive::open(content);
  if (!archive) return 0;
  for (const shuwen::ArchiveMember& member : archive.value().members())
    if (member.size < (1U << 20)) static_cast<void>(archive.value().read(member));
  return 0;
}
