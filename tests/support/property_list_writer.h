// Writes a web archive as Safari would, for fixtures composed in code.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace shuwen::testing {

inline std::string big_endian(std::uint64_t value, int size) {
  std::string bytes;
  for (int i = size - 1; i >= 0; --i)
    bytes.push_back(static_cast<char>(value >> (8 * i)));
  return bytes;
}

inline std::string list_head(int kind, std::size_t count) {
  if (count < 15) return {static_cast<char>(kind << 4 | static_cast<int>(count))};
  return static_cast<char>(kind << 4 | 0xF) + std::string("\x12") + big_endian(count, 4);
}

inline std::string list_string(std::string_view text) {
  return list_head(5, text.size()) + std::string(text);
}

inline std::string list_string(std::u16string_view text) {
  std::string bytes = list_head(6, text.size());
  for (const char16_t c : text)
    bytes += big_endian(c, 2);
  return bytes;
}

inline std::string webarchive(std::string_view data, std::string_view type, std::string_view encoding,
                              std::u16string_view url) {
  // Object 0 is the root, 2 the main resource; 3 to 6 its keys, 7 to 10 its values.
  const std::vector<std::string> objects = {std::string("\xD1\x01\x02", 3),
                                            list_string("WebMainResource"),
                                            std::string("\xD4\x03\x04\x05\x06\x07\x08\x09\x0A", 9),
                                            list_string("WebResourceData"),
                                            list_string("WebResourceMIMEType"),
                                            list_string("WebResourceTextEncodingName"),
                                            list_string("WebResourceURL"),
                                            list_head(4, data.size()) + std::string(data),
                                            list_string(type),
                                            list_string(encoding),
                                            list_string(url)};
  std::string bytes = "bplist00", table;
  for (const std::string& object : objects) {
    table += big_endian(bytes.size(), 2);
    bytes += object;
  }
  const std::size_t table_at = bytes.size();
  return bytes + table + std::string(6, '\0') + "\x02\x01" + big_endian(objects.size(), 8) +
         big_endian(0, 8) + big_endian(table_at, 8);
}

}  // namespace shuwen::testing
