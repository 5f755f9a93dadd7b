#include "metrics/context/change.h"

#include <gtest/gtest.h>

#include "metrics/context_harness.h"

namespace shuwen::testing_context {
namespace {

TEST(Change, VerbsGiveTheKind) {
  EXPECT_EQ(changes({u"产量增加20吨。"}), "increase/none");
  EXPECT_EQ(changes({u"成本下降3%。"}), "decrease/none");
  EXPECT_EQ(changes({u"覆盖率提高到95%。"}), "to/none");
  EXPECT_EQ(changes({u"覆盖率达到95%。"}), "-");
}

TEST(Change, FromAndTo) {
  EXPECT_EQ(changes({u"价格由8元降至6元。"}), "from/none; to/none");
}

TEST(Change, AShareOfWhatWasIsReached) {
  EXPECT_EQ(changes({u"客流恢复到2019年的95%。"}), "to/none");
  EXPECT_EQ(changes({u"客流是2019年的95%。"}), "-");
}

TEST(Change, DoublingIsNotGovernedByAnAnnualRate) {
  EXPECT_EQ(changes({u"产值年均增长5%,企业翻了一番。"}), "increase/annualised; increase/none");
  EXPECT_EQ(changes({u"产值同比增长高达5%。"}), "increase/yoy");
}

TEST(Change, ItsVerbMayStandBehindTheShare) {
  EXPECT_EQ(changes({u"成交额保持10%以上的环比增长。"}), "increase/mom");
  EXPECT_EQ(changes({u"5%的存量住房。"}), "-");
}

TEST(Change, BasisOfTheComparison) {
  EXPECT_EQ(changes({u"产量同比增长5%。"}), "increase/yoy");
  EXPECT_EQ(changes({u"产量环比增长5%。"}), "increase/mom");
  EXPECT_EQ(changes({u"产量比上年增长5%。"}), "increase/yoy");
  EXPECT_EQ(changes({u"产量较2015年增长5%。"}), "increase/vs");
  EXPECT_EQ(changes({u"产量年均增长5%。"}), "increase/annualised");
}

TEST(Change, ABasisGovernsTheCoordinatedFiguresBehindIt) {
  EXPECT_EQ(changes({u"产量同比增长5%,销量增长6%。"}), "increase/yoy; increase/yoy");
  EXPECT_EQ(changes({u"产量增长5%。"}), "increase/none");
}

TEST(Change, TheSamePartOfANamedYearIsAYearOfChoice) {
  EXPECT_EQ(changes({u"客流较2019年同期增长5%。"}), "increase/vs");
  EXPECT_EQ(changes({u"客流较上年同期增长5%。"}), "increase/yoy");
}

TEST(Change, WhatTheSizeOfAChangeIsComparedWithGovernsNothing) {
  EXPECT_EQ(changes({u"出口同比下降3%,降幅比前三季度收窄1个百分点。其中,服装下降4%。"}),
            "decrease/yoy; decrease/vs; decrease/yoy");
}

TEST(Change, ComparedWithTheLastOfItsKind) {
  EXPECT_EQ(changes({u"签约项目比上届增长7%。"}), "increase/vs");
  EXPECT_EQ(claims({u"签约项目比上届增长7%。"}), "签约项目|增长");
}

TEST(Change, AddingUpToANumberReachesIt) {
  EXPECT_EQ(changes({u"窗口增设至6个。"}), "to/none");
  EXPECT_EQ(changes({u"增设窗口6个。"}), "-");
}

TEST(Change, StrongerIsNoComparison) {
  EXPECT_EQ(changes({u"受较强冷空气影响,气温下降8℃。"}), "decrease/none");
}

TEST(Change, AddingSomethingNewIsAnAction) {
  EXPECT_EQ(changes({u"新增车位60个。"}), "-");
}

TEST(Change, AMultipleOfSomethingIsNoChange) {
  EXPECT_EQ(changes({u"价格是去年的3倍。"}), "-");
}

TEST(Change, ANounOfChangeGivesTheKind) {
  EXPECT_EQ(changes({u"股价跌幅达到2%。"}), "decrease/none");
}

TEST(Change, ReachedBehindTheSize) {
  EXPECT_EQ(changes({u"预测值上调了0.5个百分点至2%。"}), "increase/none; to/none");
}

TEST(Change, ABasisGovernsTheSentenceOfItsParts) {
  EXPECT_EQ(changes({u"总值同比增长5%。其中,出口增长6%。"}), "increase/yoy; increase/yoy");
  EXPECT_EQ(changes({u"总值同比增长5%。出口增长6%。"}), "increase/yoy; increase/none");
}

TEST(Change, YearOnYearInHongKong) {
  EXPECT_EQ(changes({u"收入按年升12%。"}), "increase/yoy");
  EXPECT_EQ(changes({u"工伤17宗,按年少五宗。"}), "-; decrease/yoy");
}

TEST(Change, YearOnYearInTaiwan) {
  EXPECT_EQ(changes({u"营收3亿元,年增12%,季减3%。"}), "-; increase/yoy; decrease/mom");
}

TEST(Change, MoreAndLessThanWhatIsCompared) {
  EXPECT_EQ(changes({u"吞吐量较去年同期多9万个。"}), "increase/yoy");
  EXPECT_EQ(changes({u"时间比坐公交省一半。"}), "decrease/vs");
  EXPECT_EQ(changes({u"性能比最好的产品(得分15012)高5倍。"}), "-; increase/vs");
  EXPECT_EQ(changes({u"利率比同期贷款低0.5个百分点。"}), "decrease/vs");
}

TEST(Change, TheFigureComparedWithIsNoChange) {
  EXPECT_EQ(changes({u"收入比2017年的20亿元增长5%。"}), "-; increase/vs");
}

TEST(Change, WhatIsCountedDidTheChanging) {
  EXPECT_EQ(changes({u"价格同比上涨0.3%,五类上涨、三类下降。"}), "increase/yoy; -; -");
}

TEST(Change, ImprovedBySoMuch) {
  EXPECT_EQ(changes({u"效率可提升12倍。"}), "increase/none");
  EXPECT_EQ(changes({u"提升公厕12座。"}), "-");
}

TEST(Change, NetChangesAndSavings) {
  EXPECT_EQ(changes({u"净增就业1.2万人。"}), "increase/none");
  EXPECT_EQ(changes({u"成本节约三成。"}), "decrease/none");
}

TEST(Change, AStretchComparedWith) {
  EXPECT_EQ(changes({u"同比增长5.2%,增速比上半年加快0.3个百分点。"}), "increase/yoy; increase/vs");
}

TEST(Change, AGrowthRateCompared) {
  EXPECT_EQ(changes({u"合同销售额同比增长率高达61.6%。"}), "increase/yoy");
}

TEST(Change, WhatThePaceIsComparedWithGovernsNothingElse) {
  EXPECT_EQ(changes({u"零售额同比增长8%,比一季度加快2个百分点。其中,汽车增长61%。"}),
            "increase/yoy; increase/vs; increase/yoy");
}

TEST(Change, NorWhatItIsComparedWithMonthByMonth) {
  EXPECT_EQ(changes({u"零售额同比增长6%,比上月加快1个百分点。其中,汽车增长61%。"}),
            "increase/yoy; increase/mom; increase/yoy");
}

TEST(Change, ItsSizeMayStandBehind) {
  EXPECT_EQ(changes({u"环比0.2%的涨幅符合预期。"}), "increase/mom");
  EXPECT_EQ(changes({u"环比0.2%的利率符合预期。"}), "-");
}

TEST(Change, ItsSizeMayBeComparedBeforeALevel) {
  EXPECT_EQ(changes({u"订单量同比涨幅达80%。"}), changes({u"订单量同比涨幅超过80%。"}));
  EXPECT_EQ(changes({u"订单量同比涨幅达80%。"}), changes({u"订单量同比增长80%。"}));
}

TEST(Change, TheLastOneOfItsKindMayBeCutFromTheComparison) {
  EXPECT_EQ(changes({u"参会数量较上届增长12%。"}), "increase/vs");
}

TEST(Change, MoreOrLessOfWhatIsDone) {
  EXPECT_EQ(changes({u"厂区同比多存12万吨。"}), "increase/yoy");
  EXPECT_EQ(changes({u"水库比去年多放了900吨。"}), "increase/yoy");
  EXPECT_EQ(changes({u"水库比去年同期多蓄900吨。"}), "increase/yoy");
  EXPECT_EQ(changes({u"水库比去年同期多达900吨。"}), "-");
  EXPECT_EQ(changes({u"酒席少办了六成。"}), "decrease/none");
  EXPECT_EQ(changes({u"酒席办了六成。"}), "-");
  EXPECT_EQ(changes({u"工资比三年前贵了 60元。"}), "increase/vs");
  EXPECT_EQ(changes({u"生意比上半年好了三成。"}), "increase/vs");
}

TEST(Change, FromWhatItCameWhereItEndsInWords) {
  EXPECT_EQ(changes({u"产量由上年的165万吨增至历史最高水平。"}), "from/none");
}

TEST(Change, AYearOfTheRepublicIsComparedWith) {
  EXPECT_EQ(changes({.text = u"死亡30人,较111年减少23人。", .date = "2024-02-06"}), "-; decrease/vs");
}

TEST(Change, BasesAreDealtOutToTheFiguresBehind) {
  EXPECT_EQ(changes({u"价格环比、同比分别上涨0.3%和1.2%。"}), "increase/mom; increase/yoy");
  EXPECT_EQ(changes({u"失业率比上月和上年同期分别下降0.1个和0.2个百分点。"}), "decrease/mom; decrease/yoy");
  EXPECT_EQ(changes({u"价格同比环比均上涨,分别为1.2%和0.3%。"}), "increase/yoy; increase/mom");
  EXPECT_EQ(changes({u"出口和进口同比分别增长5%和3%。"}), "increase/yoy; increase/yoy");
}

}  // namespace
TEST(Change, WhatIsReachedMayStandBehindAComma) {
  EXPECT_EQ(changes({u"利息收入下降2.6%,至4205亿元。"}), "decrease/none; to/none");
  EXPECT_EQ(changes({u"增加20名教师,至少5人。"}), "increase/none; -");
}

TEST(Change, CompoundGrowthIsAnnual) {
  EXPECT_EQ(changes({u"市场规模年复合增长率为12%。"}), "none/annualised");
  EXPECT_EQ(changes({u"产量年复合增长10%。"}), "increase/annualised");
  EXPECT_EQ(claims({u"产量年复合增长10%。"}), "产量|增长");
}

TEST(Change, ASemicolonEndsWhatIsComparedWith) {
  EXPECT_EQ(changes({u"产值较2015年增长20%;出口增长6%。"}), "increase/vs; increase/none");
  EXPECT_EQ(changes({u"产值同比增长20%;出口增长6%。"}), "increase/yoy; increase/yoy");
  EXPECT_EQ(changes({u"Output rose 8 percent compared with 2019; exports rose 5 percent."}),
            "increase/vs; increase/none");
}

TEST(Change, AYearBeforeMayStandBetweenAndAndCompared) {
  EXPECT_EQ(changes({u"收案30件,和上年同期比多了20件。"}), "-; increase/yoy");
  EXPECT_EQ(periods({u"上半年收案30件,和上年同期比多了20件,结案5件。"}),
            "2022-01-01..2022-06-30; 2022-01-01..2022-06-30; 2022-01-01..2022-06-30");
  EXPECT_EQ(periods({u"上半年收案30件,和2020年比赛时的20件持平。"}),
            "2022-01-01..2022-06-30; 2020-01-01..2020-12-31");
}

TEST(Change, ItsSizeMayBeToldOfAList) {
  EXPECT_EQ(changes({u"报纸、杂志分别为30万份和20万份,降幅分别为1.6%、4.9%。"}),
            "-; -; decrease/none; decrease/none");
  EXPECT_EQ(changes({u"降幅收窄,进口、出口占比分别为16%、49%。"}), "-; -");
}

TEST(Change, EachOfAListHasItsOwnDirection) {
  EXPECT_EQ(changes({u"省外务工96万人,省内28万人,分别比上年少2万人、多3万人。"}),
            "-; -; decrease/yoy; increase/yoy");
}

TEST(Change, WhatIsExceededStandsBehindTheVerb) {
  EXPECT_EQ(changes({u"城区住房均价上涨9%,高出全市平均1.6个百分点。"}), "increase/none; increase/vs");
}

}  // namespace shuwen::testing_context
