#include <pugixml.hpp>

#include "bytes/archive.h"
#include "bytes/containers.h"
#include "bytes/docx_body.h"
#include "bytes/limits.h"
#include "text/utf.h"

namespace shuwen {
namespace {

/// A part of the package as XML; an empty document when it is not there or not well-formed. pugixml expands
/// no entities of a document type and does not recurse.
void load_part(const Archive& archive, std::string_view name, pugi::xml_document& part) {
  const ArchiveMember* member = archive.find(name);
  if (member == nullptr || member->size > kMostPageBytes) return;
  const auto content = archive.read(*member);
  if (content)
    part.load_buffer(content.value().data(), content.value().size(),
                     pugi::parse_default | pugi::parse_ws_pcdata);
}

Error bad_document(const char* code, const char* message) {
  return Error{code, message, Stage::bytes, std::nullopt};
}

std::map<std::string, std::string> links_of(const Archive& archive) {
  pugi::xml_document part;
  load_part(archive, "word/_rels/document.xml.rels", part);
  std::map<std::string, std::string> links;
  for (const pugi::xml_node relationship : part.child("Relationships").children("Relationship")) {
    if (std::string_view(relationship.attribute("TargetMode").value()) == "External")
      links[relationship.attribute("Id").value()] = relationship.attribute("Target").value();
  }
  return links;
}

}  // namespace

Result<WrappedPage> unwrap_docx(std::string_view bytes) {
  auto opened = Archive::open(bytes);
  if (!opened) return opened.error();
  const Archive archive = std::move(opened).value();
  const ArchiveMember* main = archive.find("word/document.xml");
  if (main == nullptr) {
    return bad_document(
        "not_text",
        "The file is a ZIP archive, not a document. Give the pages and documents that are in it.");
  }
  if (main->size > kMostPageBytes)
    return bad_document("too_large",
                        "The document's text is larger than 32 MB. Split it into several files.");
  auto content = archive.read(*main);
  if (!content) return content.error();
  pugi::xml_document document;
  const std::string& xml = content.value();
  const auto parsed =
      document.load_buffer(xml.data(), xml.size(), pugi::parse_default | pugi::parse_ws_pcdata);
  const pugi::xml_node body = document.child("w:document").child("w:body");
  if (!body) return bad_document("damaged_container", "The document is damaged: it has no body.");

  pugi::xml_document styles, properties;
  load_part(archive, "word/styles.xml", styles);
  load_part(archive, "docProps/core.xml", properties);
  const DocxContext context{docx_heading_levels(styles.child("w:styles")), links_of(archive)};
  WrappedPage page;
  page.format = Format::docx;
  page.label = "UTF-8";
  page.media_type = "text/html";
  page.bytes = "<!DOCTYPE html><html><body>\n" + docx_to_html(body, context) + "</body></html>\n";
  const pugi::xml_node core = properties.child("cp:coreProperties");
  for (const auto& [name, key] :
       {std::pair{"dc:title", "title"}, {"dc:creator", "creator"}, {"dcterms:created", "created"}}) {
    const std::string_view value = core.child(name).child_value();
    if (!value.empty()) page.headers.emplace_back(key, to_utf16(value));
  }
  if (!parsed)
    page.warnings.push_back(
        {"damaged_document", "The document's XML is damaged; what comes before the damage was read."});
  return page;
}

}  // namespace shuwen
