// Names of Latin script in by-lines.
#include "article/latin_names.h"

#include <gtest/gtest.h>

#include "article/byline.h"
#include "article/support.h"

namespace shuwen {
namespace {

std::string names(std::u16string_view value) {
  std::string joined;
  for (const Span name : split_names(value, {0, static_cast<std::uint32_t>(value.size())})) {
    if (!joined.empty()) joined += " | ";
    joined += to_utf8(slice(value, name));
  }
  return joined;
}

std::string without_scraps(std::u16string_view part) {
  return to_utf8(slice(part, without_date_scraps(part, {0, static_cast<std::uint32_t>(part.size())})));
}

TEST(LatinNames, SplitsListsInEachWayOfJoining) {
  EXPECT_EQ(names(u"Ann Lee and Bo Chen"), "Ann Lee | Bo Chen");
  EXPECT_EQ(names(u"Ann Lee, Bo Chen, and Jo Reed"), "Ann Lee | Bo Chen | Jo Reed");
  EXPECT_EQ(names(u"Jean-Luc O’Neil & Zoë Müller"), "Jean-Luc O’Neil | Zoë Müller");
  EXPECT_EQ(names(u"Ann Lee with Bo Chen"), "Ann Lee | Bo Chen");
  EXPECT_EQ(names(u"Marcus de Guzman, J.K. Reed"), "Marcus de Guzman | J.K. Reed");
}

TEST(LatinNames, LeavesOutWhatSomebodyDoes) {
  EXPECT_EQ(names(u"Ann Lee Staff Writer"), "Ann Lee");
  EXPECT_EQ(names(u"Ann Lee, AP Auto Writer"), "Ann Lee");
  EXPECT_EQ(names(u"Ann Lee and Bo Chen, Staff Writers"), "Ann Lee | Bo Chen");
  EXPECT_EQ(names(u"Ann Lee, Contributing Writer, and Bo Chen"), "Ann Lee | Bo Chen");
  EXPECT_EQ(names(u"Ann Lee, Staff Writer & Bo Chen Staff Writer"), "Ann Lee | Bo Chen");
  EXPECT_EQ(names(u"Reporter Ann Lee"), "Ann Lee");
  EXPECT_EQ(names(u"Staff Reporter"), "");
  EXPECT_EQ(names(u"Health correspondent, Harbour News"), "Harbour News");
}

TEST(LatinNames, LeavesOutWhereAndForWhom) {
  EXPECT_EQ(names(u"Ann Lee, Harbour Daily"), "Ann Lee");
  EXPECT_EQ(names(u"Ann Lee, Harbour.com"), "Ann Lee");
  EXPECT_EQ(names(u"Ann Lee, London"), "Ann Lee");
  EXPECT_EQ(names(u"Ann Lee in London"), "Ann Lee");
  EXPECT_EQ(names(u"Ann Lee for Harbour Daily"), "Ann Lee");
  EXPECT_EQ(names(u"Ann Lee Special to the Harbour Post"), "Ann Lee");
  EXPECT_EQ(names(u"ANN LEE Associated Press"), "ANN LEE");
  EXPECT_EQ(names(u"Ann Lee - Harbour Science Contributor"), "Ann Lee");
  EXPECT_EQ(names(u"Ministry of Transport"), "Ministry of Transport");
}

TEST(LatinNames, EndsWhereSomethingElseBegins) {
  EXPECT_EQ(names(u"Ann Lee Price: 49.95 Euro (£40) More info: www.harbour.net/en"), "Ann Lee");
  EXPECT_EQ(names(u"Ann Lee 3 min read"), "Ann Lee");
  EXPECT_EQ(names(u"Sailor 42"), "Sailor 42");
  EXPECT_EQ(names(u"Ann Lee Leave a Comment"), "Ann Lee");
  EXPECT_EQ(names(u"Bo Chen / Harbour Images"), "");
  EXPECT_EQ(names(u"Ann Lee @annlee"), "Ann Lee");
  EXPECT_EQ(names(u"Ann Lee on Monday,"), "Ann Lee");
  EXPECT_EQ(names(u"Yun Sun"), "Yun Sun");
}

TEST(LatinNames, KeepsPenNamesAndNoPlaceholders) {
  EXPECT_EQ(names(u"Regan"), "Regan");
  EXPECT_EQ(names(u"harbourfan"), "harbourfan");
  EXPECT_EQ(names(u"admin"), "");
  EXPECT_EQ(names(u"@annlee"), "");
}

TEST(LatinNames, TellsPersonsFromTheRest) {
  for (const std::u16string_view name :
       {u"Ann Lee", u"ANN LEE", u"Jo March", u"Marcus de Guzman", u"Zoë O'Neil-Reed", u"J.K. Reed"})
    EXPECT_EQ(kind_of_latin_name(name), LatinName::person) << to_utf8(name);
  EXPECT_NE(kind_of_latin_name(u"Ann — Lee"), LatinName::person);
  for (const std::u16string_view name : {u"Harbour Daily", u"HARBOUR DAILY", u"The Examiner", u"BBC",
                                         u"HarbourFans", u"City of Lakeport", u"Harbour.com"})
    EXPECT_EQ(kind_of_latin_name(name), LatinName::body) << to_utf8(name);
  for (const std::u16string_view name : {u"Reuters", u"ASSOCIATED PRESS", u"The Associated Press"})
    EXPECT_EQ(kind_of_latin_name(name), LatinName::agency) << to_utf8(name);
  for (const std::u16string_view name :
       {u"ist", u"Fri", u"@annlee", u"admin", u"March", u"comments", u"Real Estate"})
    EXPECT_EQ(kind_of_latin_name(name), LatinName::nothing) << to_utf8(name);
  for (const std::u16string_view name : {u"Technology", u"Hong Kong", u"Share This", u"Add Comment",
                                         u"Grand Photos", u"Harbour Bridge", u"New Lines For Ferries"})
    EXPECT_EQ(kind_of_latin_name(name), LatinName::word) << to_utf8(name);
}

TEST(LatinNames, CutsWhatBelongsToTheDate) {
  EXPECT_EQ(without_scraps(u"PST by Ann Lee"), "by Ann Lee");
  EXPECT_EQ(without_scraps(u"Z Space "), "Space");
  EXPECT_EQ(without_scraps(u"ist"), "");
  EXPECT_EQ(without_scraps(u"Fri"), "");
  EXPECT_EQ(without_scraps(u"Ann Lee - Monday, "), "Ann Lee");
  EXPECT_EQ(without_scraps(u"Sun Wei "), "Sun Wei");
}

}  // namespace
}  // namespace shuwen
