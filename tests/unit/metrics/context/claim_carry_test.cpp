#include "metrics/context/claim_carry.h"

#include <gtest/gtest.h>

#include "metrics/context_harness.h"

namespace shuwen::testing_context {
namespace {

TEST(ClaimCarry, OneVerbBeforeCoordinatedFiguresAndNouns) {
  EXPECT_EQ(claims({u"车间用了两台铣床,三台车床。"}), "铣床|用; 车床|用");
  EXPECT_EQ(claims({u"年产面粉20万吨、挂面8万吨。"}), "面粉|年产; 挂面|年产");
  EXPECT_EQ(claims({u"全村有果园90亩、鱼塘12口。"}), "果园|有; 鱼塘|有");
}

TEST(ClaimCarry, OneVerbBehindCoordinatedFiguresAndNouns) {
  EXPECT_EQ(claims({u"20%雨伞、35%纽扣产自小镇。"}), "雨伞|产自; 纽扣|产自");
  EXPECT_EQ(claims({u"开奖由两名教师和三名学生监督。"}), "教师|监督; 学生|监督");
  EXPECT_EQ(claims({u"20家工厂300名工人参加比赛。"}), "工厂|参加; 工人|参加");
}

TEST(ClaimCarry, AListOfLevelsGoesOnBehindAnd) {
  EXPECT_EQ(claims({u"运费分别为34元、50元和85元。"}), "运费|为; 运费|为; 运费|为");
}

TEST(ClaimCarry, TheStretchBeforeSaysWhatItIsAbout) {
  EXPECT_EQ(claims({u"出口煤炭80亿元,贸易顺差创下新高,达到30亿元。"}), "煤炭|出口; 贸易顺差|达到");
  EXPECT_EQ(claims({u"出口继续扩大,突破30亿元。"}), "出口|突破");
}

TEST(ClaimCarry, WhoActsIsNotWhatAFigureIsAbout) {
  EXPECT_EQ(claims({u"接待游客30万人次,县文旅局加强宣传,增长5%。"}), "游客|接待; 游客|增长");
}

TEST(ClaimCarry, AnotherUnitCountsOtherThings) {
  EXPECT_EQ(claims({u"冬天要凿300个冰眼,五六十人从早干到晚。"}), "冰眼|凿; -|-");
  EXPECT_EQ(claims({u"转移群众30户80人。"}), "群众|转移; 群众|转移");
}

TEST(ClaimCarry, AShareOfAnotherTimeIsOfTheFigureBefore) {
  EXPECT_EQ(claims({u"实现旅游收入41亿元,恢复到2019年的118%。"}), "旅游收入|实现; 旅游收入|恢复");
}

TEST(ClaimCarry, TheListThatOpensTheSentenceIsToldOfRespectively) {
  EXPECT_EQ(claims({u"轮船、摩托车等产品需求旺盛,出口分别增长8%、20%。"}), "轮船|增长; 摩托车|增长");
}

TEST(ClaimCarry, WhatGrewIsWhatTheShareIsOf) {
  EXPECT_EQ(claims({u"终端收入52亿元,占比61%,增长8%。"}), "终端收入|-; 占比|-; 终端收入|增长");
}

TEST(ClaimCarry, OfSeveralChangesEachHasItsVerb) {
  EXPECT_EQ(claims({u"招收小学生3万人,招收中学生2万人,分别比去年减少4%和增加3%。"}),
            "小学生|招收; 中学生|招收; 小学生|减少; 中学生|增加");
}

TEST(ClaimCarry, WhatBefellAllWhoAreListed) {
  EXPECT_EQ(claims({u"暴雨造成5个县31个乡镇8万人受灾。"}), "县|受灾; 乡镇|受灾; -|受灾");
}

TEST(ClaimCarry, AMeasureAloneIsATopic) {
  EXPECT_EQ(claims({u"车队人数,迅速扩展到30人。"}), "车队人数|扩展");
}

TEST(ClaimCarry, BracketsDoNotHoldWhatGoesOn) {
  EXPECT_EQ(claims({u"高温日数(气温35℃以上)为5.4天。"}), "气温|-; 高温日数|为");
  EXPECT_EQ(claims({u"最大风力16级(52米/秒)。"}), "最大风力|-; 最大风力|-");
}

TEST(ClaimCarry, ARegionAloneIsWhereTheSameIsMeasured) {
  EXPECT_EQ(claims({u"气温偏低1℃,山西等地偏高2℃。"}), "气温|偏低; 气温|偏高");
  EXPECT_EQ(claims({u"最高气温为37℃,部分地区40℃。"}), "最高气温|为; 最高气温|-");
}

TEST(ClaimCarry, ATopicStandsBeforeTheOrigin) {
  EXPECT_EQ(claims({u"每日出境的人次,已由40万增至80万。"}).find("出境的人次|增"), 0u);
}

TEST(ClaimCarry, WhatDoesNotAddUpHasNoParts) {
  EXPECT_EQ(parts({u"最大风力8级,其中山区10级。"}), "-; -");
}

TEST(ClaimCarry, ASizeStandsForWhatIsSold) {
  EXPECT_EQ(claims({u"新机今日开售,256GB售6799元,512GB售7999元。"}), "-|-; 256GB|售; -|-; 512GB|售");
  EXPECT_EQ(claims({u"台灯每只售90元。"}).find("台灯"), 0u);
}

TEST(ClaimCarry, OneSubjectMayHaveTwoRespectiveFigures) {
  EXPECT_EQ(claims({u"汽车产销量分别达到70万辆和80万辆。"}), "汽车产销量|达到; 汽车产销量|达到");
}

TEST(ClaimCarry, WhatComesAboutIsSharedToo) {
  EXPECT_EQ(claims({u"产生4家上市企业和3家独角兽企业。"}), "上市企业|产生; 独角兽企业|产生");
}

TEST(ClaimCarry, AStretchOfTimeDoesNothing) {
  EXPECT_EQ(claims({u"5年过渡期,120个脱贫县奋斗不止。"}), "过渡期|-; 脱贫县|奋斗");
}

TEST(ClaimCarry, PartsOfAThingAreThings) {
  EXPECT_EQ(claims({u"设立9个分会场和2个论坛。"}), "分会场|设立; 论坛|设立");
  EXPECT_EQ(claims({u"12人分三组出发。"}).find("分三组|"), std::string::npos);
}

TEST(ClaimCarry, WhatHappenedToTheFirstHappenedToTheSecond) {
  EXPECT_EQ(claims({u"倒塌房屋17户29间。"}), "房屋|倒塌; 房屋|倒塌");
}

TEST(ClaimCarry, APartBehindItsSizeIsOfWhatStandsBeforeTheBrackets) {
  EXPECT_EQ(claims({u"拆除锅炉23台(10吨以下21台,10吨以上2台)。"}).find("锅炉|拆除; 锅炉|拆除; 锅炉|拆除; "),
            0u);
  EXPECT_EQ(claims({u"检查车辆30辆(载重5吨以上12辆)。"}), "车辆|检查; 载重|-; 车辆|检查");
}

}  // namespace
}  // namespace shuwen::testing_context
