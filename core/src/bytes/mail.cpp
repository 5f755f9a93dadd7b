#include <algorithm>
#include <optional>
#include <utility>

#include "bytes/ascii.h"
#include "bytes/containers.h"
#include "bytes/declaration.h"
#include "bytes/detect.h"
#include "bytes/mime.h"
#include "bytes/transcode.h"
#include "text/utf.h"

namespace shuwen {
namespace {

bool is_page(const MimeEntity& part) {
  const std::string type = part.media_type();
  return type == "text/html" || type == "application/xhtml+xml";
}

bool is_attachment(const MimeEntity& part) {
  return ascii_lower(trim_ascii(part.header("content-disposition"))).starts_with("attachment");
}

/// `<x@y>` and `x@y` name the same part.
std::string_view bare_id(std::string_view id) {
  id = trim_ascii(id);
  if (id.starts_with('<')) id.remove_prefix(1);
  if (id.ends_with('>')) id.remove_suffix(1);
  return id;
}

bool is_frameset(const MimeEntity& part) {
  return ascii_lower(decoded_body(part).substr(0, 64 * 1024)).find("<frameset") != std::string::npos;
}

/// The part to read: the one the message calls its root by its id or its address, else the first page, of a
/// frameset the largest frame, else the first text.
const MimeEntity* choose_root(const MimeEntity& message, const std::vector<MimeEntity>& parts) {
  const std::string start = message.parameter("start");
  const std::string_view address = trim_ascii(message.header("snapshot-content-location"));
  const MimeEntity* root = nullptr;
  for (const MimeEntity& part : parts) {
    const bool named = start.empty()
                           ? !address.empty() && trim_ascii(part.header("content-location")) == address
                           : bare_id(part.header("content-id")) == bare_id(start);
    if (named && is_page(part)) {
      root = &part;
      break;
    }
    if (root == nullptr && is_page(part) && !is_attachment(part)) root = &part;
  }
  if (root != nullptr && parts.size() > 1 && is_frameset(*root)) {
    const MimeEntity* largest = nullptr;
    for (const MimeEntity& part : parts) {
      if (&part == root || !is_page(part)) continue;
      if (largest == nullptr || part.body.size() > largest->body.size()) largest = &part;
    }
    if (largest != nullptr) root = largest;
  }
  if (root != nullptr) return root;
  for (const MimeEntity& part : parts) {
    if (part.media_type().starts_with("text/") && part.media_type() != "text/css" && !is_attachment(part))
      return &part;
  }
  return nullptr;
}

bool is_web_archive(const MimeEntity& message, const MimeEntity& root) {
  if (!message.header("snapshot-content-location").empty()) return true;
  if (ascii_lower(message.header("from")).find("saved by") != std::string::npos) return true;
  if (!message.header("to").empty() || !message.header("received").empty()) return false;
  return !root.header("content-location").empty() || message.parameter("type") == "text/html" ||
         !message.header("content-location").empty();
}

/// RFC 3676: a line that ends in a space goes on in the next.
std::string unwrap_flowed(std::string_view text, bool delete_space) {
  std::string out;
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t end = std::min(text.find('\n', i), text.size());
    std::string_view line = text.substr(i, end - i);
    i = end + 1;
    if (line.ends_with('\r')) line.remove_suffix(1);
    const bool flows = line.ends_with(' ') && line != "-- ";
    if (flows && delete_space) line.remove_suffix(1);
    out += line;
    if (!flows) out += '\n';
  }
  return out;
}

bool is_blank(std::string_view text) {
  return trim_ascii(text).empty();
}

/// A mail that only carries a document: the page of the first document attached; none when there is none.
std::optional<WrappedPage> attached_document(const std::vector<MimeEntity>& parts) {
  for (const MimeEntity& part : parts) {
    if (!is_attachment(part)) continue;
    std::string bytes = decoded_body(part);
    if (bytes.starts_with("PK\3\4")) {
      if (auto document = unwrap_docx(bytes)) return std::move(document).value();
    } else if (is_page(part) && !is_blank(bytes)) {
      WrappedPage page;
      page.media_type = part.media_type();
      page.label = part.parameter("charset");
      page.bytes = std::move(bytes);
      return page;
    }
  }
  return std::nullopt;
}

WrappedPage page_of(const MimeEntity& root) {
  WrappedPage page;
  page.media_type = root.media_type();
  page.label = root.parameter("charset");
  page.bytes = decoded_body(root);
  if (page.media_type == "text/plain" && ascii_lower(root.parameter("format")) == "flowed")
    page.bytes = unwrap_flowed(page.bytes, ascii_lower(root.parameter("delsp")) == "yes");
  return page;
}

}  // namespace

Result<WrappedPage> unwrap_mail(std::string_view bytes) {
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
  while (!bytes.empty() && is_ascii_space(bytes.front()))
    bytes.remove_prefix(1);
  if (bytes.starts_with("From ")) bytes.remove_prefix(std::min(bytes.find('\n'), bytes.size() - 1) + 1);
  const MimeEntity message = parse_entity(bytes);
  const MimeLeaves leaves = mime_leaves(message);
  const MimeEntity* root = choose_root(message, leaves.parts);
  WrappedPage page;
  if (root != nullptr) page = page_of(*root);
  if (is_blank(page.bytes)) {
    if (auto document = attached_document(leaves.parts)) {
      page = *std::move(document);
      root = &message;
    }
  }
  if (root == nullptr) {
    return Error{"no_page", "The message holds no page and no text, only attachments.", Stage::bytes,
                 std::nullopt};
  }
  page.format = is_web_archive(message, *root) ? Format::mhtml : Format::eml;
  std::string_view url = message.header("snapshot-content-location");
  if (url.empty()) url = root->header("content-location");
  if (url.empty()) url = message.header("content-location");
  if (url.find(':') != std::string_view::npos && !starts_ignoring_case(url, "cid:"))
    page.url = header_text(url);
  for (const char* name : {"subject", "from", "date"}) {
    if (const std::string_view value = message.header(name); !value.empty())
      page.headers.emplace_back(name, header_text(value));
  }
  if (leaves.cut_off) {
    page.warnings.push_back(
        {"cut_off", "The archive ends before its closing boundary: it may be incomplete."});
  }
  return page;
}

}  // namespace shuwen
