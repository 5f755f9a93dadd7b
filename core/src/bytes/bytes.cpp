#include "bytes/bytes.h"

#include <algorithm>
#include <iterator>
#include <optional>

#include "bytes/containers.h"
#include "bytes/decode.h"
#include "bytes/encoding.h"
#include "bytes/limits.h"
#include "bytes/markup.h"
#include "bytes/sha256.h"
#include "bytes/signature.h"
#include "text/utf.h"

namespace shuwen {
namespace {

Error failure(const char* code, std::string message) {
  return Error{code, std::move(message), Stage::bytes, std::nullopt};
}

Error too_large(std::size_t size, std::size_t limit, const char* what) {
  const auto megabytes = [](std::size_t bytes) {
    return std::to_string((bytes + (1 << 20) - 1) >> 20) + " MB";
  };
  return failure("too_large", std::string(what) + " is " + megabytes(size) + " large; the limit is " +
                                  megabytes(limit) + ". Split it into several files.");
}

/// What the text is said to be; nothing when that is to be recognised by content.
std::optional<Markup> stated_markup(std::optional<Format> format, std::string_view media_type) {
  if (format == Format::html) return Markup::html;
  if (format == Format::markdown) return Markup::markdown;
  if (format == Format::text) return Markup::text;
  if (media_type == "text/html" || media_type == "application/xhtml+xml") return Markup::html;
  if (media_type == "text/plain") return Markup::text;
  return std::nullopt;
}

Format format_of(Markup markup) {
  if (markup == Markup::html) return Format::html;
  return markup == Markup::markdown ? Format::markdown : Format::text;
}

/// Decodes a page or text, the file itself or one out of a container, into `decoded`. What `decoded.utf8`
/// then shows is part of `bytes`.
std::optional<Error> decode_into(DecodedFile& decoded, std::string_view bytes, const DecodeRequest& request,
                                 std::optional<Markup> stated) {
  auto result = decode_page(bytes, request);
  if (!result) return result.error();
  DecodedPage page = std::move(result).value();
  decoded.file.encoding = std::move(page.encoding);
  decoded.file.encoding_from = page.from;
  decoded.file.encoding_confidence = page.confidence;
  std::move(page.warnings.begin(), page.warnings.end(), std::back_inserter(decoded.warnings));
  if (stated.value_or(Markup::html) == Markup::html) {
    if (page.utf8.empty()) decoded.recoded = to_utf8(page.text);
    decoded.utf8 = page.utf8;
    if (stated || is_html(decoded.page())) {
      decoded.markup = Markup::html;
      for (Warning& warning : decoded.warnings)
        warning.span.reset();
      return std::nullopt;
    }
    decoded.recoded.clear();
    decoded.utf8 = {};
  }
  page.decode();
  decoded.text = std::move(page.text);
  if (stated) {
    decoded.markup = *stated;
  } else if (is_markdown(decoded.text, decoded.file.name)) {
    decoded.markup = Markup::markdown;
  }
  return std::nullopt;
}

Result<DecodedFile> read_wrapped(Result<WrappedPage> unwrapped, DecodedFile decoded, DecodeRequest request) {
  if (!unwrapped) return unwrapped.error();
  WrappedPage page = std::move(unwrapped).value();
  if (page.bytes.empty()) return failure("empty_file", "The page inside the archive is empty.");
  if (page.bytes.size() > kMostPageBytes)
    return too_large(page.bytes.size(), kMostPageBytes, "The page inside");
  request.outer_label = page.label;
  if (auto error = decode_into(decoded, page.bytes, request, stated_markup({}, page.media_type)))
    return *error;
  if (!decoded.utf8.empty()) decoded.recoded = decoded.utf8;
  decoded.utf8 = {};  // the page inside ends with this function
  decoded.file.format = page.format;
  decoded.url = std::move(page.url);
  decoded.headers = std::move(page.headers);
  std::move(page.warnings.begin(), page.warnings.end(), std::back_inserter(decoded.warnings));
  return decoded;
}

/// The container to open: what the caller says, else what the bytes are.
Container container_for(std::string_view bytes, const AnalyzeOptions& options) {
  if (!options.format) return container_of(bytes);
  switch (*options.format) {
    case Format::mhtml:
    case Format::eml:
      return Container::mail;
    case Format::webarchive:
      return Container::webarchive;
    case Format::docx:
      return Container::zip;
    default:
      return Container::none;
  }
}

}  // namespace

Result<DecodedFile> read_bytes(std::string_view bytes, const AnalyzeOptions& options) {
  if (bytes.empty()) return failure("empty_file", "The file is empty.");
  DecodeRequest request;
  if (!options.encoding.empty()) {
    request.user = find_encoding(options.encoding);
    if (request.user == nullptr) {
      return failure("unknown_encoding", "There is no encoding named " + options.encoding.substr(0, 60) +
                                             ". Leave the encoding out to have it found, or name one of " +
                                             encoding_names() + ".");
    }
  }
  const Container container = container_for(bytes, options);
  if (container == Container::none) {
    if (const auto kind = binary_kind(bytes)) {
      return failure("not_text", "The file is " + std::string(*kind) +
                                     ", not a text. Give a page, a text, a Markdown file or a document.");
    }
  }
  const std::size_t limit = container == Container::none ? kMostPageBytes : kMostContainerBytes;
  if (bytes.size() > limit) return too_large(bytes.size(), limit, "The file");

  DecodedFile decoded;
  decoded.file.name = options.name;
  decoded.file.bytes = bytes.size();
  decoded.file.sha256 = sha256_hex(bytes);
  if (container == Container::mail) {
    return read_wrapped(unwrap_mail(bytes), std::move(decoded), request);
  }
  if (container == Container::zip) {
    request.user = nullptr;  // its XML says itself what it is in
    return read_wrapped(unwrap_docx(bytes), std::move(decoded), request);
  }
  if (container == Container::webarchive) {
    return read_wrapped(unwrap_webarchive(bytes), std::move(decoded), request);
  }
  if (auto error = decode_into(decoded, bytes, request, stated_markup(options.format, {}))) return *error;
  decoded.file.format = format_of(decoded.markup);
  return decoded;
}

}  // namespace shuwen
