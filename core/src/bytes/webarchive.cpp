#include <optional>
#include <pugixml.hpp>
#include <utility>

#include "bytes/base64.h"
#include "bytes/containers.h"
#include "bytes/property_list.h"
#include "text/utf.h"

namespace shuwen {
namespace {

/// The main resource of an archive as Safari writes it; none when it cannot be found.
std::optional<WrappedPage> from_binary(std::string_view bytes) {
  const PropertyList list(bytes);
  const auto main = list.entry(list.root(), "WebMainResource");
  if (!main) return std::nullopt;
  const auto text_of = [&](const char* key) {
    const auto value = list.entry(*main, key);
    return value ? list.text(*value) : std::u16string();
  };
  const auto data = list.entry(*main, "WebResourceData");
  WrappedPage page;
  page.bytes = data ? std::string(list.data(*data)) : std::string();
  page.label = to_utf8(text_of("WebResourceTextEncodingName"));
  page.media_type = to_utf8(text_of("WebResourceMIMEType"));
  page.url = text_of("WebResourceURL");
  return page;
}

/// What stands after `key` in a dictionary of an XML property list.
pugi::xml_node value_of(pugi::xml_node dictionary, std::string_view key) {
  for (const pugi::xml_node entry : dictionary.children("key")) {
    if (entry.child_value() == key) return entry.next_sibling();
  }
  return {};
}

/// The same of an archive that was converted to XML.
std::optional<WrappedPage> from_xml(std::string_view bytes) {
  pugi::xml_document list;
  list.load_buffer(bytes.data(), bytes.size());
  const pugi::xml_node main = value_of(list.child("plist").child("dict"), "WebMainResource");
  if (!main) return std::nullopt;
  WrappedPage page;
  page.bytes = decode_base64_leniently(value_of(main, "WebResourceData").child_value());
  page.label = value_of(main, "WebResourceTextEncodingName").child_value();
  page.media_type = value_of(main, "WebResourceMIMEType").child_value();
  page.url = to_utf16(value_of(main, "WebResourceURL").child_value());
  return page;
}

}  // namespace

Result<WrappedPage> unwrap_webarchive(std::string_view bytes) {
  auto found = bytes.starts_with("bplist0") ? from_binary(bytes) : from_xml(bytes);
  if (!found) {
    return Error{"damaged_container", "The web archive is damaged: its main resource cannot be found.",
                 Stage::bytes, std::nullopt};
  }
  WrappedPage page = *std::move(found);
  page.format = Format::webarchive;
  const bool is_text = page.media_type.empty() || page.media_type.starts_with("text/") ||
                       page.media_type == "application/xhtml+xml";
  if (page.bytes.empty() || !is_text) {
    return Error{"no_page", "The web archive holds no page, only a resource of type " + page.media_type + ".",
                 Stage::bytes, std::nullopt};
  }
  return page;
}

}  // namespace shuwen
