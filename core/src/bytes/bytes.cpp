#include "bytes/bytes.h"

#include "text/utf.h"

namespace shuwen {

Result<DecodedFile> read_bytes(std::string_view bytes, const AnalyzeOptions& options) {
  if (bytes.empty()) return Error{"empty_file", "The file is empty.", Stage::bytes, std::nullopt};
  DecodedFile decoded;
  decoded.file.name = options.name;
  decoded.file.bytes = bytes.size();
  decoded.file.encoding = "UTF-8";
  decoded.text = to_utf16(bytes);
  return decoded;
}

}  // namespace shuwen
