#include "index/postings.h"

#include <gtest/gtest.h>

#include "generated.h"
#include "index/fixed.h"
#include "index/postings_builder.h"

namespace shuwen::index {
namespace {

TEST(Bits, ReadsBackWhatWasWritten) {
  testing::Random random(1);
  std::vector<std::pair<std::uint32_t, unsigned>> values;
  BitWriter writer;
  for (int i = 0; i < 20'000; ++i) {
    const std::uint32_t value = random.below(1U << (1 + random.below(27)));
    const unsigned parameter = random.below(28);
    values.emplace_back(value, parameter);
    writer.put_rice(value, parameter);
    writer.put_gamma(value + 1);
  }
  const auto words = writer.finish();
  BitReader reader(words, 0);
  for (const auto& [value, parameter] : values) {
    const std::uint64_t before = reader.position();
    ASSERT_EQ(reader.get_rice(parameter), value);
    ASSERT_EQ(reader.position() - before, rice_bits(value, parameter));
    ASSERT_EQ(reader.get_gamma(), value + 1);
  }
}

TEST(Bits, ReadingPastTheEndIsHarmless) {
  BitWriter writer;
  writer.put(1, 1);
  const auto words = writer.finish();
  BitReader reader(words, 1'000'000);
  reader.get_rice(5);
  reader.get_gamma();
  EXPECT_TRUE(reader.past_end());
}

TEST(Postings, ListEveryPairWhereItStands) {
  testing::Random random(2);
  std::u16string text;
  for (int i = 0; i < 50'000; ++i)
    text += static_cast<char16_t>(0x4E00 + random.below(1 + random.below(90)));
  const auto size = static_cast<std::uint32_t>(text.size());
  const std::uint32_t blocks = blocks_for(size);
  const index::Run run{text.data(), 0, size, size, 0, false};
  const Postings postings = build_postings({&run, 1}, blocks);
  EXPECT_TRUE(postings.consistent());
  std::size_t total = 0;
  postings.each_first([&](char16_t first) {
    postings.each_second(first, [&](char16_t second, PostingList list) {
      std::vector<std::uint32_t> expected;
      const std::u16string pair = {first, second};
      for (std::size_t at = text.find(pair); at != std::u16string::npos; at = text.find(pair, at + 1))
        expected.push_back(static_cast<std::uint32_t>(at >> kBlockShift));
      if (second == kEnd) expected = {blocks - 1};
      std::vector<std::uint32_t> listed;
      for (std::uint32_t block = 0; list.next(block);)
        listed.push_back(block);
      ASSERT_EQ(listed, expected);
      const auto direct = postings.find(first, second);
      ASSERT_TRUE(direct.has_value());
      EXPECT_EQ(direct->count(), listed.size());
      total += listed.size();
    });
  });
  EXPECT_EQ(total, text.size());
  EXPECT_FALSE(postings.find(u'港', u'口').has_value());
}

TEST(Fixed, LogarithmsAreExactAtPowersAndMonotonous) {
  for (int power = 0; power < 60; ++power)
    EXPECT_EQ(log2_fixed(std::uint64_t{1} << power), Fixed{power} << kFixedShift);
  EXPECT_EQ(log2_fixed(3), 103872);  // 1.58496 · 2^16, rounded down
  for (std::uint64_t value = 1; value < 5000; ++value)
    EXPECT_LE(log2_fixed(value), log2_fixed(value + 1));
}

TEST(Fixed, RareTermsWeighMore) {
  EXPECT_GT(inverse_document_frequency(1000, 1), inverse_document_frequency(1000, 2));
  EXPECT_GT(inverse_document_frequency(1000, 1000), 0);
  EXPECT_GT(inverse_document_frequency(3, 5), 0);
}

}  // namespace
}  // namespace shuwen::index
