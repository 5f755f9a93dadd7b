// Internet messages (RFC 5322, 2045–2047) as web archives and mails use them: headers, parts, transfer
// encodings.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace shuwen {

/// A header and its body. Views into the bytes they were read from, but for the unfolded values.
struct MimeEntity {
  std::vector<std::pair<std::string, std::string>> headers;  ///< name in lower case → value, unfolded
  std::string_view body;

  /// The first value of header `name` (lower case); empty when there is none.
  std::string_view header(std::string_view name) const;
  /// `text/html` in lower case, without parameters; `text/plain` when nothing is said.
  std::string media_type() const;
  /// A parameter of Content-Type, unquoted; empty when there is none.
  std::string parameter(std::string_view name) const;
};

/// Whether `bytes` begin with the header of a message: several known fields, then an empty line.
bool is_mail(std::string_view bytes);

/// Never fails: what does not look like a header belongs to the body.
MimeEntity parse_entity(std::string_view bytes);

/// The leaves of a message in order, out of multiparts however nested (to a depth of 16; what lies deeper
/// stays one leaf). `cut_off`: a multipart lacks its closing boundary.
struct MimeLeaves {
  std::vector<MimeEntity> parts;
  bool cut_off = false;
};
MimeLeaves mime_leaves(const MimeEntity& message);

/// The body with its Content-Transfer-Encoding undone. Damage is passed over, as browsers do.
std::string decoded_body(const MimeEntity& part);

/// Quoted-printable undone; `_` is a space when `in_header`.
std::string decode_quoted_printable(std::string_view text, bool in_header = false);

/// The text of a header value: encoded words (RFC 2047) decoded, raw bytes beyond ASCII by detection.
std::u16string header_text(std::string_view value);

}  // namespace shuwen
