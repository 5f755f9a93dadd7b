#include "bytes/base64.h"

#include <gtest/gtest.h>

namespace shuwen {
namespace {

TEST(Base64, DecodesWrappedAndUnpaddedText) {
  EXPECT_EQ(decode_base64("5pWw\r\n6Ze7").value(), "数闻");
  EXPECT_EQ(decode_base64("YQ==").value(), "a");
  EXPECT_EQ(decode_base64("YQ").value(), "a");
  EXPECT_EQ(decode_base64("").value(), "");
}

TEST(Base64, NamesThePlaceOfAForeignCharacter) {
  const auto result = decode_base64("YWJj*");
  ASSERT_FALSE(result.ok());
  EXPECT_EQ(result.error().code, "bad_base64");
  EXPECT_EQ(result.error().position, 4U);
}

}  // namespace
}  // namespace shuwen
