// Stage 1, bytes → text: recognises the format, unpacks containers, decides the encoding and decodes.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "shuwen/analysis.h"
#include "shuwen/analyze.h"
#include "shuwen/result.h"

namespace shuwen {

/// The language `DecodedFile::text` is written in, whatever container it came out of.
enum class Markup : std::uint8_t { text, html, markdown };

/// One file, decoded: a text or Markdown verbatim (without its BOM), or a page: the file itself, the page in
/// an archive, or what a document was turned into.
struct DecodedFile {
  FileInfo file;
  Markup markup = Markup::text;
  std::u16string text;    ///< of text and Markdown
  std::string_view utf8;  ///< of a page that stands in the bytes given in UTF-8
  std::string recoded;    ///< of any other page, in UTF-8
  std::string_view page() const { return utf8.empty() ? std::string_view(recoded) : utf8; }

  std::u16string url;  ///< where the page was saved from, when its container says; else empty
  /// What the container says of its content (`subject`, `from`, `date`, `title` of mails and documents).
  std::vector<std::pair<std::string, std::u16string>> headers;
  std::vector<Warning> warnings;  ///< spans index `text`; a page's have none
};

Result<DecodedFile> read_bytes(std::string_view bytes, const AnalyzeOptions& options);

}  // namespace shuwen
