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

// What the copies as text and Markdown cannot carry. Their maker wrote one line of credits under the title,
// `2019-09-23     来源:某报     作者:某某`: the day without its hour, and nothing after 来源 where the page
// names no source and the site's own name stands for it. Everything else is in them, and must come out.
struct Carried {
  bool hour = true;
  bool source = true;
};

Carried carried_by(const std::string& variant, const std::string& bytes) {
  if (!variant.starts_with("txt") && !variant.starts_with("md")) return {};
  const auto analysis = analyze(bytes);
  const bool empty = analysis && analysis.value().text.find(u"来源:     作者") != std::u16string::npos;
  return {.hour = false, .source = !empty};
}

TEST(SavedAs, EveryVariantGivesItsOriginal) {
  const fs::path root = fs::path(SHUWEN_SHARED) / "articles";
  if (!fs::exists(root / "saved-as")) GTEST_SKIP() << "../shared/articles/saved-as is not there";
  int compared = 0;
  for (const auto& entry : fs::directory_iterator(root / "saved-as")) {
    const std::string name = entry.path().filename().string();
    const std::size_t border = name.find("__");
    ASSERT_NE(border, std::string::npos) << name;
    const fs::path original = root / "pages" / ("gne_gold__" + name.substr(border + 2)) / "page.html";
    ASSERT_TRUE(fs::exists(original)) << name;
    for (const auto& file : fs::directory_iterator(entry.path())) {
      if (!file.path().filename().string().starts_with("page.")) continue;
      const Saved mine = saved(file.path());
      Saved theirs = saved(original);
      const Carried carried = carried_by(name, read_file(file.path()));
      if (!carried.hour) theirs.published.resize(std::string("2019-09-23").size());
      if (!carried.source) theirs.source.clear();
      EXPECT_EQ(mine.title, theirs.title) << name;
      EXPECT_EQ(mine.published, theirs.published) << name;
      EXPECT_EQ(mine.source, theirs.source) << name;
      EXPECT_EQ(mine.paragraphs, theirs.paragraphs) << name;
      ++compared;
    }
  }
  EXPECT_GE(compared, 72);
}

}  // namespace
}  // namespace shuwen
