// What a page's facts say of the site it belongs to.
#include "article/site.h"

#include <gtest/gtest.h>

#include "article/support.h"

namespace shuwen {
namespace {

using testing::html_article;
using testing::shown;

std::string name(std::u16string_view title, std::vector<std::pair<std::string, std::u16string>> metas = {}) {
  PageFacts facts;
  facts.title = title;
  facts.metas = std::move(metas);
  return to_utf8(site_of(facts).name);
}

TEST(Site, IsCalledAsThePageCallsItself) {
  EXPECT_EQ(name(u"Ferries | Other", {{"og:site_name", u"Harbour Daily"}}), "Harbour Daily");
  EXPECT_EQ(name(u"Ferries - Harbour Daily"), "Harbour Daily");
  EXPECT_EQ(name(u"Ferries", {{"ld:publisher", u"Harbour Daily"}}), "Harbour Daily");
  EXPECT_EQ(name(u"Ferries | The Harbour Islands Examiner"), "The Harbour Islands Examiner");
}

TEST(Site, AnAddressIsNoName) {
  EXPECT_EQ(name(u"Ferries - Harbour Daily", {{"og:site_name", u"https://www.harbour.com"}}),
            "Harbour Daily");
}

TEST(Site, AMottoIsNoPartOfIt) {
  EXPECT_EQ(name(u"Ferries", {{"og:site_name", u"HarbourFans | News of the bay"}}), "HarbourFans");
  EXPECT_EQ(name(u"Ferries", {{"og:site_name", u"Harbour 80/90 - Memories of the bay"}}), "Harbour 80/90");
}

TEST(Site, IsSpelledAsTitlesSpellIt) {
  EXPECT_EQ(name(u"Ferries | Harbour Daily", {{"og:site_name", u"harbourdaily.com"}}), "Harbour Daily");
  EXPECT_EQ(name(u"Ferries - harbour.com", {{"og:site_name", u"harbour"}}), "harbour.com");
}

TEST(Site, APublisherInAnotherScriptIsNotItsName) {
  EXPECT_EQ(name(u"轮渡 - 海湾百科", {{"ld:publisher", u"Harbour Foundation, Inc."}}), "海湾百科");
}

TEST(Site, TheEndOfTheHeadlineIsNoSite) {
  const auto article = html_article(
      u"<title>Ferries at night - and more</title><h1>Ferries at night - and more</h1><p>By Ann Lee</p>"
      u"<p>Nov 18, 2019</p><div><p>The council approved the new ferry line on Monday after a long debate. "
      u"Both sides welcomed it.</p><p>Boats will run every twenty minutes until midnight, the operator "
      u"said. Fares stay as they are.</p></div>");
  EXPECT_EQ(shown(article.article.source), "(none)");
}

}  // namespace
}  // namespace shuwen
