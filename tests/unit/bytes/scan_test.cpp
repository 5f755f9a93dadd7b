#include "bytes/scan.h"

#include <gtest/gtest.h>

#include <string>

#include "text/utf.h"

namespace shuwen {
namespace {

using namespace std::string_literals;

TEST(Scan, CountsWhatNoTextHasAlikeInBytesAndUnits) {
  const std::pair<std::string, std::size_t> cases[] = {
      {"", 0},
      {"plain text, long enough for a whole word of bytes\n\t\r\f", 0},
      {"\x1A\x1B", 0},  // old tools leave them
      {"a\0b\x01\x1F\x7F"s, 4},
      {"eight by\x02tes and more", 1},
      {"\xC2\x85 \xE4\xB8\x80\xEF\xBF\xBD", 0},
      {"\xEF\xBF\xBE\xEF\xBF\xBF", 2},
      {"\xF0\x9F\x98\x80\xF0\x9F\xBF\xBF", 0},
  };
  for (const auto& [bytes, controls] : cases) {
    const Utf8Scan scan = scan_utf8(bytes);
    EXPECT_TRUE(scan.well_formed) << bytes;
    EXPECT_EQ(scan.controls, controls) << bytes;
    EXPECT_EQ(count_controls(to_utf16(bytes)), controls) << bytes;
  }
}

TEST(Scan, KnowsAsciiFromTheRest) {
  EXPECT_TRUE(scan_utf8("only letters\x01").only_ascii);
  EXPECT_FALSE(scan_utf8("only letters \xE4\xB8\x80").only_ascii);
}

TEST(Scan, RefusesWhatIsNotUtf8) {
  for (const char* bytes : {"\x80", "abcdefgh\xC3", "\xC0\x80", "\xED\xA0\x80", "\xF5\x80\x80\x80",
                            "\xE4\xB8 a", "\xE0\x9F\xBF", "\xF0\x8F\xBF\xBF"})
    EXPECT_FALSE(scan_utf8(bytes).well_formed) << bytes;
}

}  // namespace
}  // namespace shuwen
