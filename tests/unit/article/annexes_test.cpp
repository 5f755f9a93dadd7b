// Lists of annexes under documents.
#include "article/annexes.h"

#include <gtest/gtest.h>

#include <string>

#include "article/support.h"

namespace shuwen {
namespace {

using testing::html_article;
using testing::reason_of;
using testing::shown;
using testing::text_article;

constexpr std::u16string_view kNotice =
    u"关于开航的通知\n\n2021-03-04 09:08    来源：海湾日报\n\n"
    u"新航线自下周一起开航，各码头要做好准备。每小时两班。\n\n";
constexpr std::u16string_view kSignature = u"\n海湾市港务局\n2021年3月4日\n";

// What is left of the text when `list` stands between it and the signature.
std::string lead_with(std::u16string_view list) {
  const auto article =
      text_article(std::u16string(kNotice) + std::u16string(list) + std::u16string(kSignature));
  EXPECT_TRUE(article.article.sections.empty());
  return shown(article.article.lead);
}

TEST(Annexes, AreFurnitureHoweverTheyAreListed) {
  const std::string rest =
      "新航线自下周一起开航，各码头要做好准备。每小时两班。 | 海湾市港务局 | 2021年3月4日";
  EXPECT_EQ(lead_with(u"附件：1.航班时刻表\n\n2.码头位置一览表\n"), rest);
  EXPECT_EQ(lead_with(u"附件：\n1. 2021年航班时刻表\n2. 码头位置一览表\n"), rest);
  EXPECT_EQ(lead_with(u"附件：1.2021年航班时刻表\n2.码头位置一览表\n"), rest);
  EXPECT_EQ(lead_with(u"附件1：航班时刻表\n附件2：码头位置一览表\n"), rest);
  EXPECT_EQ(lead_with(u"附件：1.航班时刻表 2.码头位置一览表 3.值班安排\n"), rest);
  EXPECT_EQ(lead_with(u"附：航班时刻表\n"), rest);
  EXPECT_EQ(lead_with(u"附件：航班时刻表.docx\n码头位置一览表.xlsx\n"), rest);
}

TEST(Annexes, AreGivenAReason) {
  const auto article = text_article(std::u16string(kNotice) + u"附件：1.航班时刻表\n2.码头位置一览表\n" +
                                    std::u16string(kSignature));
  EXPECT_EQ(reason_of(article, u"航班时刻表"), "annex_list");
  EXPECT_EQ(reason_of(article, u"码头位置"), "annex_list");
}

TEST(Annexes, EndWhereTheNumbersEnd) {
  EXPECT_NE(lead_with(u"附件：1.航班时刻表\n各码头收到后请回复港务局值班室。\n").find("请回复"),
            std::string::npos);
}

TEST(Annexes, AWordInASentenceIsNone) {
  EXPECT_NE(lead_with(u"附件：本通知所称航线，指市内航线。\n").find("本通知所称"), std::string::npos);
  EXPECT_NE(lead_with(u"附近的码头：停航一天\n").find("停航一天"), std::string::npos);
}

TEST(Annexes, TheAnnexItselfStays) {
  const auto article =
      text_article(std::u16string(kNotice) + u"附件：航班时刻表\n" + std::u16string(kSignature) +
                   u"\n附件\n\n航班时刻表\n\n首班船早上六时开出，末班船晚上九时开出。\n");
  EXPECT_NE(shown(article.article.sections.empty() ? article.article.lead
                                                   : article.article.sections.back().paragraphs)
                .find("首班船"),
            std::string::npos);
}

TEST(Annexes, InMarkupMayBeLinks) {
  const auto article = html_article(
      u"<h1>关于开航的通知</h1><p>2021-03-04 09:08 "
      u"来源：海湾日报</p><div><p>新航线自下周一起开航，各码头要做好准备"
      u"。每小时两班，风浪大的时候停航。</p><p>附件：<a href=a.docx>航班时刻表.docx</a></p><p><a href=b.pdf>"
      u"码头位置一览表.pdf</a></p><p>各码头收到后请互相转告，并在候船室张贴，值班人员要向旅客说明。</p></"
      u"div>");
  EXPECT_EQ(shown(article.article.lead),
            "新航线自下周一起开航，各码头要做好准备。每小时两班，风浪大的时候停航。 | "
            "各码头收到后请互相转告，并在候船室张贴，值班人员要向旅客说明。");
  EXPECT_EQ(reason_of(article, u"码头位置"), "annex_list");
}

}  // namespace
}  // namespace shuwen
