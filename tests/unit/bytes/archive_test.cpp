#include "bytes/archive.h"

#include <gtest/gtest.h>

#include "encode.h"
#include "zip_writer.h"

namespace shuwen {
namespace {

using testing::ZipWriter;

TEST(Archive, ListsAndReadsStoredAndDeflatedMembers) {
  const std::string bytes =
      ZipWriter().add("d/", "").add("d/a.txt", "alpha").add("b.txt", "beta", true).finish();
  const auto archive = Archive::open(bytes);
  ASSERT_TRUE(archive.ok()) << archive.error().message;
  ASSERT_EQ(archive.value().members().size(), 2U);
  EXPECT_EQ(archive.value().members()[0].name, "d/a.txt");
  EXPECT_EQ(archive.value().read(archive.value().members()[0]).value(), "alpha");
  EXPECT_EQ(archive.value().read(*archive.value().find("b.txt")).value(), "beta");
  EXPECT_EQ(archive.value().find("c.txt"), nullptr);
}

TEST(Archive, ReadsNamesInTheCodePageOfThePacker) {
  const std::string name = testing::encode(u"关于开展检查的通知.txt", "gbk");
  const std::string bytes = ZipWriter().add(name, "x", false, 0).finish();
  EXPECT_NE(Archive::open(bytes).value().find("关于开展检查的通知.txt"), nullptr);
}

TEST(Archive, RefusesWhatIsNotAsItSays) {
  std::string wrong_sum = ZipWriter().add("a", "alpha").finish();
  wrong_sum[wrong_sum.find("alpha")] = 'o';
  const auto archive = Archive::open(wrong_sum);
  EXPECT_EQ(archive.value().read(archive.value().members()[0]).error().code, "damaged_container");

  const std::string locked = ZipWriter().add("a", "alpha", false, 0x801).finish();
  const auto closed = Archive::open(locked);
  EXPECT_EQ(closed.value().read(closed.value().members()[0]).error().code, "encrypted");

  EXPECT_EQ(Archive::open("PK\3\4").error().code, "damaged_container");
}

TEST(Archive, AMemberThatClaimsTooMuchIsRefusedUnread) {
  std::string bytes = ZipWriter().add("a", "alpha", true).finish();
  const std::size_t list = bytes.find("PK\1\2");
  bytes.replace(list + 24, 4, testing::little_endian(200U << 20, 4));
  const auto archive = Archive::open(bytes);
  EXPECT_EQ(archive.value().read(archive.value().members()[0]).error().code, "too_large");
  bytes.replace(list + 24, 4, testing::little_endian(0xFFFFFFF0U, 4));
  EXPECT_EQ(Archive::open(bytes).error().code, "too_large");
}

TEST(Archive, EveryPrefixAndEveryFlippedByteIsSafe) {
  const std::string bytes = ZipWriter().add("a.txt", "alpha", true).add("b", "beta").finish();
  const auto read_all = [](const std::string& damaged) {
    const auto archive = Archive::open(damaged);
    if (!archive) return;
    for (const ArchiveMember& member : archive.value().members())
      static_cast<void>(archive.value().read(member));
  };
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    read_all(bytes.substr(0, i));
    for (const char flip : {'\x01', '\x80', '\xFF'}) {
      std::string damaged = bytes;
      damaged[i] = static_cast<char>(damaged[i] ^ flip);
      read_all(damaged);
    }
  }
}

}  // namespace
}  // namespace shuwen
