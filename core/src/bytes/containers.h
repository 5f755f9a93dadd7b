// Files that wrap a page or a document: each reader gives the page inside, ready for the next stage.
#pragma once

#include <string_view>

#include "bytes/bytes.h"
#include "bytes/decode.h"

namespace shuwen {

/// What a container holds of one page, still encoded.
struct WrappedPage {
  std::string bytes;
  std::string label;  ///< of the encoding, as the container gives it
  std::string media_type;
  std::u16string url;
  std::vector<std::pair<std::string, std::u16string>> headers;
  std::vector<Warning> warnings;
  Format format = Format::mhtml;
};

/// MHTML and e-mails; of a mail without text the document attached. Fails with `no_page` when no part is a
/// page or a text.
Result<WrappedPage> unwrap_mail(std::string_view bytes);

/// Safari's web archives (property lists, binary or XML). Fails with `damaged_container` or `no_page`.
Result<WrappedPage> unwrap_webarchive(std::string_view bytes);

/// Word-processing documents (.docx), turned into HTML. Fails with `not_text` for another ZIP archive,
/// `damaged_container`, `encrypted` or `too_large`.
Result<WrappedPage> unwrap_docx(std::string_view bytes);

}  // namespace shuwen
