// Bytes of one text or page → UTF-16: who is believed about the encoding, and what is said of damage.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "bytes/encoding.h"
#include "shuwen/analysis.h"
#include "shuwen/result.h"

namespace shuwen {

struct DecodeRequest {
  const Encoding* user = nullptr;  ///< the user's word: nothing is asked then
  std::string_view outer_label;    ///< what the container (a MIME header, an archive) calls the encoding
};

struct DecodedPage {
  /// The bytes, without their byte order mark, where they are well-formed UTF-8 as they stand: a page is read
  /// as that. Else empty, and `text` is what the bytes say.
  std::string_view utf8;
  std::u16string text;
  std::string encoding;
  EncodingFrom from = EncodingFrom::detected;
  int confidence = 100;
  std::vector<Warning> warnings;  ///< spans index the text, decoded

  /// Puts what `utf8` says into `text`.
  void decode();
};

/// Order of belief: the user, a byte order mark, strictly valid UTF-8, what is declared, what is most
/// plausible; and a declaration that reads clearly worse than another encoding is overruled with a warning.
/// Fails with `not_text` for bytes that are no text in any encoding.
Result<DecodedPage> decode_page(std::string_view bytes, const DecodeRequest& request);

}  // namespace shuwen
