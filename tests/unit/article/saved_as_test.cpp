// The same page saved in other encodings and formats gives the same article. Reads ../shared when it is
// there.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "shuwen/analyze.h"
#include "text/utf.h"

namespace shuwen {
namespace {

namespace fs = std::filesystem;

std::string read_file(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

void paragraphs_of(const std::vector<Section>& sections, std::vector<std::string>& all) {
  for (const Section& section : sections) {
    for (const Excerpt& paragraph : section.paragraphs)
      all.push_back(to_utf8(paragraph.text));
    paragraphs_of(section.sections, all);
  }
}

struct Saved {
  std::string title, published, source;
  std::vector<std::string> paragraphs;
};

Saved saved(const fs::path& page) {
  const auto analysis = analyze(read_file(page));
  Saved made;
  if (!analysis) return made;
  const Article& article = analysis.value().article;
  if (article.title) made.title = to_utf8(article.title->text);
  if (article.published) made.published = article.published->value;
  if (article.source) made.source = to_utf8(article.source->text);
  for (const Excerpt& paragraph : article.lead)
    made.paragraphs.push_back(to_utf8(paragraph.text));
  paragraphs_of(article.sections, made.paragraphs);
  return made;
}

TEST(SavedAs, EveryVariantOfMarkupGivesItsOriginal) {
  const fs::path root = fs::path(SHUWEN_SHARED) / "articles";
  if (!fs::exists(root / "saved-as")) GTEST_SKIP() << "../shared/articles/saved-as is not there";
  int compared = 0;
  for (const auto& entry : fs::directory_iterator(root / "saved-as")) {
    const std::string name = entry.path().filename().string();
    const std::size_t border = name.find("__");
    if (border == std::string::npos || name.starts_with("txt") || name.starts_with("md")) continue;
    const fs::path original = root / "pages" / ("gne_gold__" + name.substr(border + 2)) / "page.html";
    if (!fs::exists(original)) continue;
    for (const auto& file : fs::directory_iterator(entry.path())) {
      if (!file.path().filename().string().starts_with("page.")) continue;
      const Saved mine = saved(file.path());
      const Saved theirs = saved(original);
      EXPECT_EQ(mine.title, theirs.title) << name;
      EXPECT_EQ(mine.published, theirs.published) << name;
      EXPECT_EQ(mine.source, theirs.source) << name;
      EXPECT_EQ(mine.paragraphs, theirs.paragraphs) << name;
      ++compared;
    }
  }
  EXPECT_GT(compared, 0);
}

// Text and Markdown copies hold only what their maker took over: the title, the day, the source.
TEST(SavedAs, TextAndMarkdownGiveTheSameHead) {
  const fs::path root = fs::path(SHUWEN_SHARED) / "articles";
  if (!fs::exists(root / "saved-as")) GTEST_SKIP() << "../shared/articles/saved-as is not there";
  for (const auto& entry : fs::directory_iterator(root / "saved-as")) {
    const std::string name = entry.path().filename().string();
    const std::size_t border = name.find("__");
    if (border == std::string::npos || !(name.starts_with("txt") || name.starts_with("md"))) continue;
    const fs::path original = root / "pages" / ("gne_gold__" + name.substr(border + 2)) / "page.html";
    if (!fs::exists(original)) continue;
    for (const auto& file : fs::directory_iterator(entry.path())) {
      if (!file.path().filename().string().starts_with("page.")) continue;
      const Saved mine = saved(file.path());
      const Saved theirs = saved(original);
      EXPECT_EQ(mine.title, theirs.title) << name;
      EXPECT_EQ(mine.published.substr(0, 10), theirs.published.substr(0, 10)) << name;
    }
  }
}

}  // namespace
}  // namespace shuwen
