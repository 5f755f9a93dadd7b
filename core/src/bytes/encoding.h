// The encodings Shuwen reads, and the labels they go by.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace shuwen {

enum class EncodingFamily : std::uint8_t { utf8, utf16, chinese, japanese, korean, single_byte };

struct Encoding {
  std::string_view name;       ///< as reported; a label of the WHATWG's Encoding Standard
  std::string_view converter;  ///< what ICU opens
  EncodingFamily family = EncodingFamily::single_byte;
};

/// The encoding a label means, read as browsers do: case and white space ignored, GB2312 and GBK as their
/// superset GB18030, ISO-8859-1 as windows-1252. Null for a label nobody knows. Lives as long as the program.
const Encoding* find_encoding(std::string_view label);

/// All encodings, most wanted first.
const std::vector<Encoding>& all_encodings();

/// Their names in one line, for messages.
std::string encoding_names();

}  // namespace shuwen
