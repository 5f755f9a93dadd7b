// Verbs that the lexicon does not hold, what stands between a preposition and its verb, and what is no verb.
#include <gtest/gtest.h>

#include "metrics/context_harness.h"

namespace shuwen::testing_context {
namespace {

TEST(ClaimLed, AnUnknownWordBehindAnAdverbOfVerbsIsOne) {
  EXPECT_EQ(claims({u"警方再搗毀儲存倉3個。"}), "儲存倉|搗毀");
  EXPECT_EQ(claims({u"镇里陆续添绘墙画20幅。"}), "墙画|添绘");
  EXPECT_EQ(claims({u"城区绿地面积20万平方米。"}), "城区绿地面积|-");
}

TEST(ClaimLed, WhatIsInFrontOfACountTellsWhoseItIs) {
  EXPECT_EQ(claims({u"检查组对该摊两台电子秤现场测试。"}), "电子秤|测试");
  EXPECT_EQ(claims({u"执法人员对沿街35家商铺逐户检查。"}), "商铺|检查");
  EXPECT_EQ(claims({u"对沿街广告35块进行拆除。"}), "沿街广告|拆除");
}

TEST(ClaimLed, WhatIsDoneToASumStandsBehindIt) {
  const Text text{.text = u"临江县公安局依法将涉案资金320万元予以冻结。",
                  .names = {{u"临江县公安局", EntityKind::organisation}}};
  EXPECT_EQ(claims(text), "涉案资金|冻结");
  EXPECT_EQ(actors(text), "临江县公安局");
  EXPECT_EQ(claims({u"违规款项23万元已悉数退回。"}), "违规款项|退回");
}

TEST(ClaimLed, WhatIsBarredForSoLong) {
  EXPECT_EQ(claims({u"负责人3年内不得从事同类经营。"}), "负责人|从事");
  EXPECT_EQ(claims({u"3年内不受理其申请。"}), "-|受理");
  EXPECT_EQ(claims({u"项目3年内建成。"}).find("不"), std::string::npos);
}

TEST(ClaimLed, AtWhatPriceItIsBought) {
  EXPECT_EQ(claims({u"药店以每盒3.5元购进口罩。"}), "口罩|购进");
}

TEST(ClaimLed, WhatItHasRoomFor) {
  EXPECT_EQ(claims({u"搭起可停420辆车的棚子。"}), "车|停");
}

TEST(ClaimLed, WhatIsLeftIsAnAttribute) {
  EXPECT_EQ(claims({u"剩余两个泊位预计10月投产。"}), "泊位|投产");
  EXPECT_EQ(claims({u"账户剩余20万元。"}), "账户|剩余");
}

TEST(ClaimLed, WhoGetsItIsNotHandedOver) {
  EXPECT_EQ(claims({u"移交公安机关线索14条。"}), "线索|移交");
}

TEST(ClaimLed, AFineIsImposed) {
  EXPECT_EQ(claims({u"处违约金和行政罚款82万元。"}), "违约金和行政罚款|处");
  EXPECT_EQ(claims({u"检查企业60家,罚款82万元。"}), "企业|检查; -|罚款");
  EXPECT_EQ(claims({u"没收违法所得3万元,罚款20万元。"}), "违法所得|没收; -|罚款");
}

TEST(ClaimLed, TheNumberOfADecisionIsNoNoun) {
  EXPECT_EQ(claims({u"对其罚款3000元(某市监处罚58号)。"}), "-|罚款");
}

TEST(ClaimLed, ARatioEndsInBi) {
  EXPECT_EQ(claims({u"小区的车充比由5降到3。"}).find("小区的车充比|降"), 0u);
  EXPECT_EQ(claims({u"学校师生比达到1∶12。"}), "学校师生比|达到");
  EXPECT_EQ(claims({u"产量比去年增长5%。"}), "产量|增长");
}

TEST(ClaimLed, WhatAGaugeShows) {
  EXPECT_EQ(claims({u"砝码竟显示1.18千克。"}), "砝码|显示");
  EXPECT_EQ(claims({u"调查显示80%的受访者愿意。"}).find("受访者|"), 0u);
}

TEST(ClaimLed, AHeadHoldsTheVerbBeforeIt) {
  EXPECT_EQ(claims({u"道路运输领域发生一般事故4起。"}), "一般事故|发生");
  EXPECT_EQ(claims({u"交通固定资产投资完成88亿元。"}), "交通固定资产投资|完成");
}

TEST(ClaimLed, AnAdjectiveIsPartOfItsNoun) {
  EXPECT_EQ(claims({u"其中有效申诉25件。"}), "有效申诉|-");
  EXPECT_EQ(claims({u"有效化解矛盾25件。"}), "矛盾|化解");
}

TEST(ClaimLed, WhatTheBracketsNameDidNotGrow) {
  EXPECT_EQ(claims({u"办结案件438件(简易程序251件、普通程序187件),同比增加61件。"}),
            "案件|办结; 简易程序|办结; 普通程序|办结; 案件|增加");
}

TEST(ClaimLed, TheLastOfAListIsNotTheNameOfAll) {
  EXPECT_EQ(claims({u"甲港、乙港、丙港三大港区分别完成34万吨、29万吨和22万吨。"}),
            "甲港|完成; 乙港|完成; 丙港|完成");
}

TEST(ClaimLed, TheMeasureIsOfTheNextFigure) {
  EXPECT_EQ(claims({u"两座泵站总装机容量4800千瓦。"}), "泵站|-; 泵站总装机容量|-");
}

TEST(ClaimLed, WhatAnOrderAndAnOpinionAre) {
  EXPECT_EQ(claims({u"发出督促监护令41份。"}), "督促监护令|发出");
  EXPECT_EQ(claims({u"货物由三辆货车运往灾区。"}), "货车|运往");
}

TEST(ClaimLed, WordsThatTheSegmenterCutsWrongly) {
  EXPECT_EQ(claims({u"选派驻村干部43人。"}), "驻村干部|选派");
  EXPECT_EQ(claims({u"其中医保基金支付占八成。"}), "医保基金支付|占");
  EXPECT_EQ(claims({u"快递服务企业收寄快件541万件。"}), "快件|收寄");
  EXPECT_EQ(claims({u"服务企业3000家。"}), "企业|服务");
  EXPECT_EQ(claims({u"日志写满了三百多本。"}), "日志|写满");
}

}  // namespace
}  // namespace shuwen::testing_context
