// Verbs that the lexicon does not hold, what stands between a preposition and its verb, and what is no verb.
#include <gtest/gtest.h>

#include "metrics/context_harness.h"

namespace shuwen::testing_context {
namespace {

TEST(ClaimLed, AnUnknownWordBehindAnAdverbOfVerbsIsOne) {
  EXPECT_EQ(claims({u"工匠先后镶嵌铜板20块。"}), "铜板|镶嵌");
  EXPECT_EQ(claims({u"工匠镶嵌铜板20块。"}).find("|镶嵌"), std::string::npos);
  EXPECT_EQ(claims({u"公园绿地面积20万平方米。"}), "公园绿地面积|-");
}

TEST(ClaimLed, WhatIsInFrontOfACountTellsWhoseItIs) {
  EXPECT_EQ(claims({u"检查组对该摊两台电子秤现场测试。"}), "电子秤|测试");
  EXPECT_EQ(claims({u"执法人员对沿街35家商铺逐户检查。"}), "商铺|检查");
  EXPECT_EQ(claims({u"对沿街广告35块进行拆除。"}), "沿街广告|拆除");
  EXPECT_EQ(claims({u"沿线3千户居民受益。"}), "居民|受益");
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
  EXPECT_EQ(claims({u"3年内不受理其申请。"}), "-|不受理");
  EXPECT_EQ(claims({u"项目3年内建成。"}).find("不"), std::string::npos);
}

TEST(ClaimLed, AtWhatPriceItIsBought) {
  EXPECT_EQ(claims({u"药店以每盒3.5元购进面膜。"}), "面膜|购进");
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

TEST(ClaimLed, ANounAndAVerbInBracketsNameAKind) {
  EXPECT_EQ(claims({u"查处案件129起(无证运输21起、群众举报36起、其他5起)。"}),
            "案件|查处; 无证运输|查处; 群众举报|查处; 其他|查处");
  EXPECT_EQ(claims({u"查处机构52家(约谈整改31家、暂停结算14家)。"}).find("约谈整改|"), std::string::npos);
  EXPECT_EQ(claims({u"发现隐患112处(限期整改3处)。"}), "隐患|发现; 隐患|整改");
}

TEST(ClaimLed, WhatComesInAndGoesOutIsMeasured) {
  EXPECT_EQ(claims({u"基金收入236亿元,支出221亿元。"}), "基金收入|-; 支出|-");
  EXPECT_EQ(claims({u"新建公园3个,支出221万元。"}), "公园|新建; -|支出");
}

TEST(ClaimLed, WhatIsDoneInSoLong) {
  EXPECT_EQ(claims({u"企业诉求3个工作日内答复。"}), "企业诉求|答复");
  EXPECT_EQ(claims({u"饲养人在15日内到定点机构注射疫苗。"}).find("|注射") != std::string::npos, true);
}

TEST(ClaimLed, AVerbBehindAVerbMayOpenAnAttribute) {
  EXPECT_EQ(claims({u"破获符合国家标准的网络案件4起。"}), "符合国家标准的网络案件|破获");
}

TEST(ClaimLed, WhatReachesItIsNoVerb) {
  EXPECT_EQ(claims({u"全年采血突破6.2万人次。"}), "采血|突破");
  EXPECT_EQ(claims({u"合计占工业企业经费的三分之二。"}), "-|占");
  EXPECT_EQ(claims({u"队员平均12.4分钟赶到现场。"}), "队员|赶到");
  EXPECT_EQ(claims({u"志愿者持续3年开展支教。"}), "志愿者|-");
}

TEST(ClaimLed, AnAsideBehindAMeasureIsNoPartOfIt) {
  EXPECT_EQ(claims({u"经费投入强度(与生产总值之比)为2.71%。"}), "经费投入强度|为");
  EXPECT_EQ(claims({u"成人门票(含新区与旧区联票)489元。"}), "成人门票(含新区与旧区联票)|-");
}

TEST(ClaimLed, InWhatMoneyItIsTold) {
  EXPECT_EQ(claims({u"每颗售价折合新台币约65元。"}), "每颗售价|折合");
}

TEST(ClaimLed, PeopleEndTheNounOverWhatLooksLikeVerbs) {
  EXPECT_EQ(claims({u"招来60多名养老服务管理专业毕业生。"}), "养老服务管理专业毕业生|招来");
  EXPECT_EQ(claims({u"30名环境保护志愿者参加。"}), "环境保护志愿者|参加");
  EXPECT_EQ(claims({u"35名志愿者检查考生证件。"}), "志愿者|检查");
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
  EXPECT_EQ(claims({u"其中医保基金支付占八成。"}), "医保基金支付|占");
  EXPECT_EQ(claims({u"快递服务企业收寄快件541万件。"}), "快件|收寄");
  EXPECT_EQ(claims({u"服务企业3000家。"}), "企业|服务");
  EXPECT_EQ(claims({u"日志写满了三百多本。"}), "日志|写满");
  EXPECT_EQ(claims({u"上半年建成标准厂房18万平方米。"}), "标准厂房|建成");
  EXPECT_EQ(claims({u"查获的卷烟占总量的46.3%。"}), "查获的卷烟|占");
  EXPECT_EQ(claims({u"投诉的首次响应时间控制在2小时之内。"}), "投诉的首次响应时间|控制");
}

TEST(ClaimLed, InWhoseCourseAndHowReckonedIsNoSubject) {
  EXPECT_EQ(claims({u"检查中发现问题隐患326处。"}), "问题隐患|发现");
  EXPECT_EQ(claims({u"巡查中共清理垃圾30吨。"}), "垃圾|清理");
  EXPECT_EQ(claims({u"扣除发行费用后募集资金14亿元。"}), "资金|募集");
  EXPECT_EQ(claims({u"考虑汇率因素后实际增长3.2%。"}), "-|增长");
  EXPECT_EQ(claims({u"生产总值两年平均增长4.5%。"}), "生产总值|增长");
}

}  // namespace
}  // namespace shuwen::testing_context
