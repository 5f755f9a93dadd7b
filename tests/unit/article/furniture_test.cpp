#include "article/furniture.h"

#include <gtest/gtest.h>

#include <set>
#include <string>

#include "article/pagination.h"
#include "lexicon/lexicon.h"
#include "text/utf.h"

namespace shuwen {
namespace {

std::string reason(std::u16string_view line, int weight = 10) {
  const auto hit = furniture_by_words(line, weight);
  return hit ? std::string(hit->reason) : std::string();
}

TEST(Furniture, KnowsLinesByTheirWords) {
  EXPECT_EQ(reason(u"上一篇：海湾新桥合龙"), "previous_label");
  EXPECT_EQ(reason(u"【打印】【关闭】"), "tool_words");
  EXPECT_EQ(reason(u"分享到："), "share_words");
  EXPECT_EQ(reason(u"（责任编辑：何田）"), "credit_label");
  EXPECT_EQ(reason(u"推荐阅读"), "related_heading");
  EXPECT_EQ(reason(u"您的位置：首页 > 新闻"), "breadcrumb");
  EXPECT_EQ(reason(u"首页 > 新闻 > 正文"), "breadcrumb");
}

TEST(Furniture, KnowsPromptsToPayAndWhatIsStillLoading) {
  EXPECT_EQ(reason(u"本文剩余部分需付费阅读，请先登录"), "paywall");
  EXPECT_EQ(reason(u"この記事は会員限定です。"), "paywall");
  EXPECT_EQ(reason(u"抱歉，您访问的页面不存在或已被删除。"), "prompt");
  EXPECT_EQ(reason(u"页面显示“您访问的页面不存在”，他只好打电话去问。"), "");
  EXPECT_EQ(reason(u"正在加载..."), "tool_words");
  EXPECT_EQ(reason(u"精彩视频推荐"), "related_heading");
  EXPECT_EQ(reason(u"関連記事"), "related_heading");
  EXPECT_EQ(reason(u"正在加载集装箱的货轮明天起航，码头上一片忙碌。", 22), "");
}

TEST(Furniture, KnowsHeadsOfListsAndFeetOfSites) {
  EXPECT_EQ(reason(u"相关文档："), "related_heading");
  EXPECT_EQ(reason(u"主办：海湾市人民政府　承办：市大数据中心"), "footer_words");
}

TEST(Furniture, KnowsRowsOfButtons) {
  EXPECT_EQ(reason(u"收藏 微博 微信 分享 106"), "share_words");
  EXPECT_EQ(reason(u"微信 群里 今天 改版"), "");
}

TEST(Furniture, LeavesSentencesThatBeginLikeOne) {
  EXPECT_EQ(reason(u"分享到的红利越来越多，两岸居民都说好。"), "");
  EXPECT_EQ(reason(u"编辑部的故事还在继续，新的一期就要付印了。", 20), "");
  EXPECT_EQ(reason(u"推荐他的人很多，说他二十年如一日守着灯塔，从来没有误过一次点灯。", 32), "");
}

TEST(Furniture, KnowsPageLinks) {
  EXPECT_TRUE(is_pagination_line(u"[1] [2] 下一页"));
  EXPECT_TRUE(is_pagination_line(u"共2页： 上一页 1 2 下一页"));
  EXPECT_TRUE(is_pagination_line(u"【1】【2】【3】"));
  EXPECT_FALSE(is_pagination_line(u"阅读 (1024)"));
  EXPECT_FALSE(is_pagination_line(u"2021"));
  EXPECT_FALSE(is_pagination_line(u"第2航线"));
}

TEST(Furniture, KnowsRowsOfButtonsInBrackets) {
  for (const std::u16string_view row : {u"【纠错】【打印】【关闭】", u"[打印本页]　[关闭窗口]",
                                        u"【收藏】【打印】", u"【大 中 小】【打印】"}) {
    const auto hit = furniture_by_words(row, 6);
    ASSERT_TRUE(hit) << to_utf8(row);
    EXPECT_EQ(hit->use, FurnitureUse::line);
  }
  EXPECT_FALSE(furniture_by_words(u"【记者】【观察】", 4));
}

TEST(Furniture, RulesAndAdviceAreNoWordsOfTheSite) {
  EXPECT_FALSE(furniture_by_words(u"未经许可经营渡船的，处二千元以上一万元以下罚款。", 22));
  EXPECT_FALSE(furniture_by_words(u"发现非法采砂的，可拨打举报电话12345。执法人员当日到场。", 26));
  EXPECT_FALSE(furniture_by_words(u"违规行为可拨打举报电话12345。", 14));
  EXPECT_TRUE(furniture_by_words(u"未经许可，任何人不得转载本网内容。", 16));
  EXPECT_TRUE(furniture_by_words(u"举报电话：12345", 8));
}

TEST(Furniture, ADisclaimerBehindProseLeavesTheProse) {
  std::u16string prose;
  for (int i = 0; i < 8; ++i)
    prose += u"上半年全市新增充电桩一千二百个，比去年同期多两成。";
  const auto weight = [](const std::u16string& text) { return static_cast<int>(text.size()); };
  const std::u16string closed = prose + u"如有侵权，请联系删除。";
  EXPECT_FALSE(furniture_by_words(closed, weight(closed)));
  const std::u16string alone = u"部分图文来自网络，版权归原作者所有。如有侵权，请联系删除。";
  EXPECT_TRUE(furniture_by_words(alone, weight(alone)));
  const std::u16string opened = u"本文不代表本站观点。" + prose;
  EXPECT_TRUE(furniture_by_words(opened, weight(opened)));
}

TEST(Furniture, CutsPageMarks) {
  constexpr std::u16string_view kText = u"正文。#p#分页标题#e#";
  const PageBreak cut = cut_page_break(kText, {0, static_cast<std::uint32_t>(kText.size())});
  EXPECT_EQ(slice(kText, cut.text), u"正文。");
  EXPECT_EQ(slice(kText, cut.residue), u"#p#分页标题#e#");
}

TEST(Furniture, EveryReasonHasItsSentences) {
  std::set<std::string> codes = {"byline",        "page_title",      "related_item",      "comment_text",
                                 "page_break",    "link_list",       "before_article",    "around_header",
                                 "after_article", "inside_not_text", "outside_container", "highlight_label",
                                 "references",    "document_record", "annex_list"};
  for (const auto& row : lexicon_rows("furniture")) {
    ASSERT_EQ(row.size(), 5U) << to_utf8(row[0]);
    codes.insert(to_utf8(row[3]));
  }
  for (const std::string& code : codes) {
    EXPECT_TRUE(furniture_reason(code, true).ends_with(u"。")) << code;
    EXPECT_TRUE(furniture_reason(code, false).ends_with(u".")) << code;
  }
}

}  // namespace
}  // namespace shuwen
