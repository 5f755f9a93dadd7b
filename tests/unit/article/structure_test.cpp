// What becomes of the lines of a flat text.
#include <gtest/gtest.h>

#include "article/support.h"

namespace shuwen {
namespace {

using testing::article_of;
using testing::published;
using testing::reason_of;
using testing::shown;
using testing::text_article;

constexpr std::u16string_view kFerry =
    u"海湾轮渡添新线\n\n2021-03-04 09:08    来源：海湾日报    "
    u"作者：林一帆\n\n亮点：\n\n●三条航线同日启用，两岸往来更方便。\n\n"
    u"●票价保持不变。\n\n清晨的码头上，第一班船在汽笛声中离岸。市民站在甲板上，看海鸥飞过。\n\n航线加密\n\n早"
    u"晚都有船\n\n"
    u"新航线从清晨开到深夜，每小时两班，比过去多了一倍。#p#分页标题#e#\n\n服务升级\n\n老人上船有人扶\n\n"
    u"码头增设了扶手和坡道，工作人员在船边等候老人。\n\n上一篇：海湾新桥合龙\n\n下一篇：没有了\n\n"
    u"免责声明：本网转载文章只为传递信息，不代表本网观点。\n\n推荐阅读\n\n  • 渔港的早市\n    "
    u"早市上的鱼刚刚上岸，"
    u"摊主们忙着招呼客人。\n    海湾日报 2021-02-28\n\n  • 灯塔守夜人\n    2021-02-20\n";

TEST(Structure, ReadsTheHead) {
  const StructuredArticle article = text_article(kFerry);
  EXPECT_EQ(shown(article.article.title), "海湾轮渡添新线");
  EXPECT_EQ(published(article), "2021-03-04T09:08");
  EXPECT_EQ(shown(article.article.source), "海湾日报");
  EXPECT_EQ(shown(article.article.authors), "林一帆");
  EXPECT_EQ(shown(article.article.highlights), "三条航线同日启用，两岸往来更方便。 | 票价保持不变。");
  ASSERT_EQ(article.article.lead.size(), 1U);
}

TEST(Structure, LeavesThePageBreakMarkOfACellInItsCell) {
  const StructuredArticle article =
      article_of(u"| 航线 | 班次 |\n| --- | --- |\n| 东线 | 36#p#2#e#\n", Markup::markdown);
  std::uint32_t last = 0;
  for (const Passage& passage : article.passages) {
    EXPECT_GE(passage.span.begin, last);
    last = passage.span.end;
  }
  EXPECT_TRUE(article.furniture.empty());
}

TEST(Structure, PairsHeadingsWithSubheadings) {
  const StructuredArticle article = text_article(kFerry);
  ASSERT_EQ(article.article.sections.size(), 2U);
  EXPECT_EQ(shown(article.article.sections[0].heading), "航线加密");
  EXPECT_EQ(shown(article.article.sections[0].subheading), "早晚都有船");
  EXPECT_EQ(article.article.sections[0].paragraphs.size(), 1U);
}

TEST(Structure, CutsPageBreakResidueOffTheParagraph) {
  const StructuredArticle article = text_article(kFerry);
  EXPECT_EQ(shown(article.article.sections[0].paragraphs),
            "新航线从清晨开到深夜，每小时两班，比过去多了一倍。");
  EXPECT_EQ(reason_of(article, u"#p#分页标题#e#"), "page_break");
}

TEST(Structure, LabelsTheTail) {
  const StructuredArticle article = text_article(kFerry);
  EXPECT_EQ(reason_of(article, u"上一篇"), "previous_label");
  EXPECT_EQ(reason_of(article, u"下一篇"), "next_label");
  EXPECT_EQ(reason_of(article, u"免责声明"), "disclaimer_label");
  EXPECT_EQ(reason_of(article, u"推荐阅读"), "related_heading");
}

TEST(Structure, GivesRelatedItemsAsData) {
  const StructuredArticle article = text_article(kFerry);
  ASSERT_EQ(article.related.size(), 2U);
  EXPECT_EQ(shown(article.related[0].title), "渔港的早市");
  ASSERT_TRUE(article.related[0].snippet);
  EXPECT_EQ(shown(*article.related[0].source), "海湾日报");
  EXPECT_EQ(article.related[0].date, "2021-02-28");
  EXPECT_EQ(shown(article.related[1].title), "灯塔守夜人");
  EXPECT_FALSE(article.related[1].snippet);
}

TEST(Structure, TakesARelatedItemOnTheLineOfItsLabel) {
  const StructuredArticle article = text_article(
      u"海湾轮渡添新线\n\n2021-03-04 09:08    "
      u"来源：海湾日报\n\n清晨的码头上，第一班船在汽笛声中离岸。市民站在甲板"
      u"上。\n\n"
      u"延伸阅读：渔港早市周三重开 摊主们忙着把第一批鲜鱼搬上岸来\n　　　　　海湾日报 "
      u"2021-02-28\n\n0100701400100\n");
  ASSERT_EQ(article.related.size(), 1U);
  EXPECT_EQ(shown(article.related[0].title), "渔港早市周三重开 摊主们忙着把第一批鲜鱼搬上岸来");
  EXPECT_EQ(article.related[0].date, "2021-02-28");
}

TEST(Structure, ATitleWithItsDateIsAnItemOfItsOwn) {
  const StructuredArticle article = text_article(
      u"海湾轮渡添新线\n\n2021-03-04 09:08    "
      u"来源：海湾日报\n\n清晨的码头上，第一班船在汽笛声中离岸。市民站在甲板"
      u"上。\n\n相关新闻\n渔港早市周三重开 2021-02-28\n灯塔守夜人 2021-02-20\n");
  ASSERT_EQ(article.related.size(), 2U);
  EXPECT_EQ(shown(article.related[1].title), "灯塔守夜人");
}

TEST(Structure, ReadsRelatedLinksOfMarkdown) {
  const StructuredArticle article = testing::article_of(
      u"# "
      u"海湾轮渡添新线\n\n清晨的码头上，第一班船在汽笛声中离岸。市民站在甲板上，看海鸥飞过。\n\n**相关阅读**"
      u"\n\n"
      u"- [渔港早市周三重开](a.html)\n",
      Markup::markdown);
  ASSERT_EQ(article.related.size(), 1U);
  EXPECT_EQ(shown(article.related[0].title), "渔港早市周三重开");
}

TEST(Structure, ANoticeKeepsItsNumberSalutationAndSignature) {
  const StructuredArticle article = text_article(
      u"关于调整轮渡班次的通知\n\n海政办〔2021〕8号\n\n各轮渡站：\n\n为方便群众过年出行，现将班次调整如下，请"
      u"认真执"
      u"行。\n\n一、增开夜班\n\n北岸航线每晚增开两班，最后一班二十三点开出。\n\n海湾市交通局\n\n2021年2月3日"
      u"\n");
  EXPECT_EQ(shown(article.article.lead),
            "海政办〔2021〕8号 | 各轮渡站： | 为方便群众过年出行，现将班次调整如下，请认真执行。");
  ASSERT_EQ(article.article.sections.size(), 1U);
  EXPECT_EQ(article.article.sections[0].paragraphs.size(), 3U);
  EXPECT_EQ(published(article), "2021-02-03");
}

TEST(Structure, KnowsHighlightLabelsInTraditionalHanAndWithoutBullets) {
  const StructuredArticle article = text_article(
      u"海灣輪渡添新線\n\n2021-03-04 09:08    "
      u"來源：海灣日報\n\n重點整理\n\n三條航線同日啟用\n\n票價保持不變\n\n"
      u"清晨的碼頭上，第一班船在汽笛聲中離岸。市民站在甲板上，看海鷗飛過。\n");
  EXPECT_EQ(shown(article.article.highlights), "三條航線同日啟用 | 票價保持不變");
}

TEST(Structure, HighlightsNeedBeNoSentences) {
  const StructuredArticle article = text_article(
      u"海湾轮渡添新线\n\n2021-03-04 09:08    来源：海湾日报\n\n划重点\n\n→ 三条航线同日启用\n→ "
      u"票价保持不变\n\n"
      u"清晨的码头上，第一班船在汽笛声中离岸。市民站在甲板上，看海鸥飞过。\n");
  EXPECT_EQ(shown(article.article.highlights), "三条航线同日启用 | 票价保持不变");
  EXPECT_EQ(article.article.lead.size(), 1U);
}

TEST(Structure, NumbersOfHighlightsAreBullets) {
  const StructuredArticle article = text_article(
      u"海湾轮渡添新线\n\n2021-03-04 09:08    来源：海湾日报\n\n核心阅读\n\n1. 三条航线同日启用。\n\n2. "
      u"票价保持不变。\n\n"
      u"清晨的码头上，第一班船在汽笛声中离岸。市民站在甲板上，看海鸥飞过。\n");
  EXPECT_EQ(shown(article.article.highlights), "三条航线同日启用。 | 票价保持不变。");
}

TEST(Structure, KeepsProgramsInsideTheText) {
  const StructuredArticle article = text_article(
      u"延迟执行的写法\n下面的函数从队列里取出数据，做完事情以后必须关上连接，否则会漏掉资源。\n"
      u"import queue\nq = queue.Queue()\ndef work():\nwhile True:\nitem = q.get()\nif not item:\nreturn\n"
      u"handle(item)\ntry:\nq.join()\nexcept Exception:\nraise\nfinally:\nq.close()\n"
      u"可以看到，代码变得很难看了，每一处返回都要记得收尾。\n");
  EXPECT_EQ(shown(article.article.title), "延迟执行的写法");
  EXPECT_EQ(reason_of(article, u"import queue"), "");
}

constexpr std::u16string_view kNotice =
    u"海湾市交通运输局关于开展码头加装扶手工作的通知\n\n各有关单位：\n\n现就码头加装扶手工作通知如下。\n\n"
    u"一、工作内容\n\n坚持安全第一，年底前完成全部码头的加装。\n\n1.设计单位应当具备相应资质。\n\n"
    u"2."
    u"方案应当公示不少于十日，并听取乘客、船员和附近居民的意见，意见较多的要组织座谈，座谈记录随方案一并上报"
    u"市局备案。"
    u"\n\n3.费用由市里承担。\n\n工期以合同约定为准。\n\n附件：1.申请表\n\n2.汇总表\n\n"
    u"海湾市交通运输局\n\n2021年3月4日\n\n扫一扫在手机打开当前页\n";

TEST(Structure, TakesTheDayOfficeSignedAsTextAndAsTheDate) {
  const StructuredArticle article = text_article(kNotice);
  EXPECT_EQ(published(article), "2021-03-04");
  EXPECT_EQ(reason_of(article, u"2021年3月4日"), "");
  EXPECT_EQ(reason_of(article, u"扫一扫在手机"), "share_words");
}

TEST(Structure, TakesANoteOnThePicturesForACredit) {
  const StructuredArticle article = text_article(
      u"食堂开到码头边\n清晨的码头上，食堂已经开门，第一锅粥冒着热气。\n\n"
      u"食堂就设在候船厅旁边，坐船的人顺路就能吃上早饭。\n\n（图片由海湾街道办事处提供）\n");
  EXPECT_EQ(reason_of(article, u"图片由"), "picture_credit");
}

TEST(Structure, ReadsEveryBlockOnceInOrder) {
  const StructuredArticle article = text_article(kFerry);
  std::uint32_t last = 0;
  for (const Passage& passage : article.passages) {
    EXPECT_GE(passage.span.begin, last);
    last = passage.span.end;
  }
  bool related = false;
  for (const Passage& passage : article.passages)
    related = related || passage.region == Region::related;
  EXPECT_TRUE(related);
}

TEST(Structure, GivesPassagesTheirHeadingPath) {
  const StructuredArticle article = text_article(kFerry);
  for (const Passage& passage : article.passages) {
    if (slice(article.text, passage.span).starts_with(u"码头增设")) {
      ASSERT_EQ(passage.section.size(), 2U);
      EXPECT_EQ(shown(passage.section[0]), "服务升级");
      EXPECT_EQ(shown(passage.section[1]), "老人上船有人扶");
    }
  }
}

TEST(Structure, NestsNumberedHeadings) {
  const StructuredArticle article = text_article(
      u"轮渡管理办法\n\n为了管好轮渡，现将有关事项通知如下。\n\n一、总体要求\n\n坚持安全第一，方便群众出行。"
      u"\n\n（一）开行\n\n"
      u"每小时开行两班，遇大风停航。\n\n（二）票务\n\n票价由市里统一规定，不得另收费用。\n\n二、保障措施\n\n"
      u"各单位要各负其责，确保落实。\n");
  ASSERT_EQ(article.article.sections.size(), 2U);
  EXPECT_EQ(shown(article.article.sections[0].heading), "一、总体要求");
  ASSERT_EQ(article.article.sections[0].sections.size(), 2U);
  EXPECT_EQ(article.article.sections[0].sections[1].level, 2);
}

TEST(Structure, KeepsNumberedSentencesAsParagraphs) {
  const StructuredArticle article = text_article(
      u"轮渡设置标准\n\n轮渡码头的设置应当符合下列标准。\n\n一、码头\n\n1."
      u"码头长度不少于三十米，水深不小于五米。\n\n"
      u"2.候船室应设座椅，并配备饮水和厕所。\n");
  ASSERT_EQ(article.article.sections.size(), 1U);
  EXPECT_EQ(article.article.sections[0].paragraphs.size(), 2U);
}

TEST(Structure, KeepsQuestionsAndAnswersAsParagraphs) {
  const StructuredArticle article = text_article(
      u"轮渡新线答问\n\n轮渡公司负责人回答了记者的提问，谈到了新航线的安排。\n\n新线怎么走\n\n问：新航线有几"
      u"条？\n\n"
      u"答：一共三条，都从老码头出发。\n");
  ASSERT_EQ(article.article.sections.size(), 1U);
  EXPECT_EQ(article.article.sections[0].paragraphs.size(), 2U);
}

TEST(Structure, JoinsASentenceThatAPageBreakCut) {
  const StructuredArticle article = text_article(
      u"渔港故事\n\n渔港的清晨从三点开始。船一艘接一艘靠岸，人们忙碌起来。\n\n码头上灯火通明，工人们把一筐筐"
      u"鱼\n\n[1] [2] 下一页\n\n"
      u"搬上车，送往城里的市场。太阳升起时，活儿已经干完了。\n");
  ASSERT_EQ(article.article.lead.size(), 2U);
  const Excerpt& joined = article.article.lead[1];
  EXPECT_FALSE(joined.span);
  ASSERT_EQ(joined.pieces.size(), 2U);
  EXPECT_EQ(slice(article.text, joined.pieces[1]).substr(0, 2), u"搬上");
}

TEST(Structure, TheMediumBeforeAnItemsDateIsItsSource) {
  const auto article = text_article(
      u"海湾渡轮开航\n2021-03-04 09:08　来源：海湾日报\n海湾的渡轮今天开航，首班船早上六时从东岸码头开出。\n"
      u"港务局说，新航线每小时两班。\n相关新闻\n老街铺上石板 海湾晚报 2021-02-03\n灯塔换新灯 2021-01-02\n");
  ASSERT_EQ(article.related.size(), 2U);
  EXPECT_EQ(shown(article.related[0].title), "老街铺上石板");
  EXPECT_EQ(shown(article.related[0].source.value_or(u"(none)")), "海湾晚报");
  EXPECT_FALSE(article.related[1].source);
}

TEST(Structure, LinesThatNamePicturesBetweenParagraphsAreCaptions) {
  const std::u16string paragraph =
      u"清晨的旧码头上，第一班船在汽笛声中离岸，市民站在甲板上看海鸥飞过，旧码头的灯一盏一盏熄灭，卖早点的人"
      u"忙着收摊。\n\n";
  const auto article =
      text_article(u"海湾轮渡添新线\n\n2021-03-04 09:08    来源：海湾日报\n\n" + paragraph + u"旧码头。\n\n" +
                   paragraph + u"渡轮归航的身影。\n\n" + paragraph + u"天亮了。\n\n" + paragraph);
  EXPECT_EQ(article.article.lead.size(), 5U);
  EXPECT_EQ(article.article.images.size(), 2U);
}

TEST(Structure, KeepsWhatAnArticleSaysOfItsMaterial) {
  const auto article = text_article(
      u"海湾轮渡添新线\n\n2021-03-04 09:08    "
      u"来源：海湾日报\n\n清晨的码头上，第一班船在汽笛声中离岸。市民站在甲板上"
      u"。\n\n（资料来源：港务年鉴、海湾统计网等）\n");
  ASSERT_EQ(article.article.lead.size(), 2U);
  EXPECT_EQ(shown(article.article.source), "海湾日报");
}

}  // namespace
}  // namespace shuwen
