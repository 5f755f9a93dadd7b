#include "bytes/containers.h"
#include "bytes/property_list.h"
#include "text/utf.h"

namespace shuwen {

Result<WrappedPage> unwrap_webarchive(std::string_view bytes) {
  const PropertyList list(bytes);
  const auto main = list.entry(list.root(), "WebMainResource");
  if (!main) {
    return Error{"damaged_container", "The web archive is damaged: its main resource cannot be found.",
                 Stage::bytes, std::nullopt};
  }
  const auto text_of = [&](const char* key) {
    const auto value = list.entry(*main, key);
    return value ? list.text(*value) : std::u16string();
  };
  const auto data = list.entry(*main, "WebResourceData");
  WrappedPage page;
  page.format = Format::webarchive;
  page.bytes = data ? std::string(list.data(*data)) : std::string();
  page.label = to_utf8(text_of("WebResourceTextEncodingName"));
  page.media_type = to_utf8(text_of("WebResourceMIMEType"));
  page.url = text_of("WebResourceURL");
  const bool is_text = page.media_type.empty() || page.media_type.starts_with("text/") ||
                       page.media_type == "application/xhtml+xml";
  if (page.bytes.empty() || !is_text) {
    return Error{"no_page", "The web archive holds no page, only a resource of type " + page.media_type + ".",
                 Stage::bytes, std::nullopt};
  }
  return page;
}

}  // namespace shuwen
