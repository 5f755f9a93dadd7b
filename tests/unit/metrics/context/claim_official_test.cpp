// What communiqués, announcements, courts and customs say: where the verb and the noun of a figure stand
// there.
#include <gtest/gtest.h>

#include "metrics/context_harness.h"

namespace shuwen::testing_context {
namespace {

TEST(ClaimOfficial, AVerbOpensTheNameOfAMeasure) {
  EXPECT_EQ(claims({u"回购价格不超过18元/股。"}), "回购价格|-");
  EXPECT_EQ(claims({u"平均审理天数58天。"}), "平均审理天数|-");
  EXPECT_EQ(claims({u"诈骗案件发生数1.4万件。"}), "诈骗案件发生数|-");
  EXPECT_EQ(claims({u"审理案件1.4万件。"}), "案件|审理");
}

TEST(ClaimOfficial, WhatIsDoneWithIsNoObject) {
  EXPECT_EQ(claims({u"排查自建房4万栋,已完成整治900余栋。"}), "自建房|排查; 自建房|完成整治");
  EXPECT_EQ(claims({u"完成投资80亿元。"}), "投资|完成");
}

TEST(ClaimOfficial, VerbsOfAListThatOpensTheStretch) {
  EXPECT_EQ(claims({u"法院受理案件30件;审结、执结20件。"}), "案件|受理; 案件|审结、执结");
  EXPECT_EQ(claims({u"清理垃圾、渣土30吨。"}), "垃圾、渣土|清理");
}

TEST(ClaimOfficial, WhatASumComesTo) {
  EXPECT_EQ(claims({u"先后23次收受他人财物共计折合人民币486万元。"}), "-|收受; 他人财物|收受");
  EXPECT_EQ(claims({u"售价折合新台币65元。"}), "售价|折合");
}

TEST(ClaimOfficial, WhatIsImposedStandsBehindOnWhom) {
  const Text judged{.text = u"一审判处被告人王小山有期徒刑十年。",
                    .names = {{u"王小山", EntityKind::person}}};
  EXPECT_EQ(claims(judged), "有期徒刑|判处");
  EXPECT_EQ(claims({u"公司被海关处以货物价值15%的罚款。"}), "罚款|处以");
}

TEST(ClaimOfficial, WhereItIsDoneHoldsNoVerb) {
  EXPECT_EQ(claims({u"海关在进口旅客行李中查获象牙制品3件。"}), "象牙制品|查获");
  EXPECT_EQ(claims({u"海关查获进口象牙制品3件。"}).find("中"), std::string::npos);
}

TEST(ClaimOfficial, AtWhatSpeedAndHowLong) {
  EXPECT_EQ(claims({u"列车以时速350公里运行。"}), "列车|运行");
  EXPECT_EQ(claims({u"列车全程1318公里。"}), "列车全程|-");
  EXPECT_EQ(claims({u"专班全程陪同1318公里。"}).find("全程"), std::string::npos);
  EXPECT_EQ(claims({u"团队对300名受试者进行了长达8年的随访。"}), "受试者|进行; 随访|进行");
}

TEST(ClaimOfficial, ByWhatMeansIsNoSubject) {
  EXPECT_EQ(claims({u"失业率经季节性调整后维持于3.1%。"}), "失业率|维持");
  EXPECT_EQ(claims({u"改造后提供岗位20个。"}), "岗位|提供");
}

TEST(ClaimOfficial, ABudgetIsASum) {
  EXPECT_EQ(claims({u"明年总预算编列1985亿元。"}), "总预算|编列");
  EXPECT_EQ(claims({u"预算安排20亿元。"}), "-|安排");
  EXPECT_EQ(claims({u"基本每股收益0.45元。"}), "基本每股收益|-");
}

TEST(ClaimOfficial, ByHowMuchAndToWhat) {
  EXPECT_EQ(changes({u"失业人数减少约2600人至12.1万人。"}), "decrease/none; to/none");
  EXPECT_EQ(changes({u"净利润增长50%至73%。"}), "increase/none");
}

TEST(ClaimOfficial, HowOftenItHasBecomeIsAFact) {
  EXPECT_EQ(statuses({u"航线增至每周140班。"}), "actual");
  EXPECT_EQ(statuses({u"航线每周140班。"}), "rule");
  EXPECT_EQ(statuses({u"公司未按规定申报,被罚款5万元。"}), "actual");
  EXPECT_EQ(statuses({u"五人被捕,年龄介乎27至61岁。"}), "actual; actual");
}

TEST(ClaimOfficial, WhatTheyAreProsecutedForHoldsVerbs) {
  EXPECT_EQ(claims({u"检察机关共起诉生产、销售伪劣商品犯罪120人。"}), "生产、销售伪劣商品犯罪|起诉");
  EXPECT_EQ(claims({u"新建、改建农村公路260公里。"}), "农村公路|新建、改建");
}

TEST(ClaimOfficial, ALengthOfTimeIsNoThing) {
  EXPECT_EQ(claims({u"这款样机从设计到量产只用了两年时间。"}), "这款样机|用");
  EXPECT_EQ(claims({u"距离首次突破500万辆仅用了两年。"}).substr(0, 8), "-|突破");
}

TEST(ClaimOfficial, PeopleEndTheirNoun) {
  EXPECT_EQ(claims({u"53.2%的人看重发展空间。"}), "人|看重");
  EXPECT_EQ(claims({u"逾七成的受访青年认同这一做法。"}), "受访青年|认同");
  EXPECT_EQ(claims({u"4名儿童轻微擦伤。"}), "儿童|擦伤");
}

TEST(ClaimOfficial, HowMuchIsLetOutIsAMeasure) {
  EXPECT_EQ(claims({u"枢纽累计下泄水量240亿立方米。"}), "枢纽累计下泄水量|-");
  EXPECT_EQ(claims({u"清运垃圾300吨。"}), "垃圾|清运");
  EXPECT_EQ(claims({u"震中距县城约25公里。"}), "震中|距");
  EXPECT_EQ(claims({u"他走遍全村18个村民小组。"}), "村民小组|走遍");
}

TEST(ClaimOfficial, WhatIsTakenIsNamedByAVerb) {
  EXPECT_EQ(claims({u"地政署接获58宗申请。"}), "申请|接获");
  EXPECT_EQ(claims({u"参加5项检查。"}), "-|参加");
  EXPECT_EQ(claims({u"货车撞倒3名途人。"}), "途人|撞倒");
  EXPECT_EQ(claims({u"业者违法倾倒废土约500吨。"}), "废土|倾倒");
}

TEST(ClaimOfficial, WhatGrewHasTheSameUnit) {
  EXPECT_EQ(claims({u"实施家数为268家,人数为4865人,较上期增加12家。"}),
            "实施家数|为; 人数|为; 实施家数|增加");
  EXPECT_EQ(claims({u"订单金额537亿元,年增4.6%。"}), "订单金额|-; 订单金额|增");
}

TEST(ClaimOfficial, WhoDidItSoOftenIsNotCounted) {
  const Text text{.text = u"李小山5次考察滨江县。", .names = {{u"李小山", EntityKind::person}}};
  EXPECT_EQ(claims(text), "-|考察");
  EXPECT_EQ(actors(text), "李小山");
  EXPECT_EQ(claims({u"进度每半月1次通报。"}).find("进度|"), 0u);
}

TEST(ClaimOfficial, WhatIsStressedIsCarriedOn) {
  EXPECT_EQ(claims({u"公司支出额持续攀升,上半年更是同比增长35%。"}), "公司支出额|增长");
  EXPECT_EQ(claims({u"会议为期两天,今年还将加息两次。"}), "会议|为期; -|加息");
  EXPECT_EQ(claims({u"会议为期两天,缩短两天。"}), "会议|为期; 会议|缩短");
}

TEST(ClaimOfficial, OnWhatItIsBuiltIsNoPartOfIt) {
  EXPECT_EQ(claims({u"在建成8500万亩农田的基础上继续提升。"}), "农田|建成");
  EXPECT_EQ(claims({u"对净利润影响为5000万元。"}), "对净利润影响|为");
  EXPECT_EQ(claims({.text = u"李小山被控受贿超500万元。", .names = {{u"李小山", EntityKind::person}}}),
            "-|受贿");
}

TEST(ClaimOfficial, BothOfAPairRise) {
  EXPECT_EQ(changes({u"出口额和进口额分别提升8.9个百分点和10.2个百分点。"}), "increase/none; increase/none");
}

TEST(ClaimOfficial, AMeasureIsPartedFromWhatItComesTo) {
  EXPECT_EQ(claims({u"志愿服务累计总时长达15万小时。"}), "志愿服务累计总时长|达");
  EXPECT_EQ(claims({u"运动员身高达2米。"}), "运动员身高|达");
  EXPECT_EQ(claims({u"设施覆盖率由2020年末的82%上升到90%。"}), "设施覆盖率|上升; 设施覆盖率|上升");
  EXPECT_EQ(claims({u"收入比从2012年的2.37下降到1.86。"}), "收入比|下降; 收入比|下降");
}

TEST(ClaimOfficial, ThroughWhomSaysLessThanWhat) {
  EXPECT_EQ(claims({u"300名骑手通过平台获得收入。"}), "骑手|获得");
  EXPECT_EQ(claims({u"用几十年时间走完了别人200多年的路程。"}).find("时间"), std::string::npos);
  EXPECT_EQ(claims({u"现有300家公共图书馆[25]。"}), "公共图书馆|现有");
}

TEST(ClaimOfficial, WhatSomebodyIsOrderedToDo) {
  EXPECT_EQ(claims({u"法院判决被告公司支付货款136万元。"}), "货款|支付");
  EXPECT_EQ(claims({u"法院判决离婚案件30件。"}).find("离婚案件|判决"), 0u);
  EXPECT_EQ(statuses({u"发现隐患480条,当场整改312条,限期整改168条。"}), "actual; actual; actual");
}

TEST(ClaimOfficial, WhatIsDoneAgain) {
  EXPECT_EQ(claims({u"抢修队恢复供电2.3万户。"}), "-|恢复供电");
  EXPECT_EQ(claims({u"注册登记的网约车司机7万人。"}), "注册登记的网约车司机|-");
  EXPECT_EQ(claims({u"36名理发师组成志愿队。"}), "理发师|组成");
}

TEST(ClaimOfficial, ABoundMayBeOfWhatWasBefore) {
  EXPECT_EQ(claims({u"发行股票数量不超过本次发行前总股本的30%。"}), "股票数量|发行");
  EXPECT_EQ(claims({u"最高运行时速80公里。"}), "最高运行时速|-");
  EXPECT_EQ(claims({u"1.2万人次参与旁听庭审。"}), "-|参与");
}

TEST(ClaimOfficial, AWorthAndARateAreMeasures) {
  EXPECT_EQ(claims({u"零售业总销货价值为296亿元。"}), "零售业总销货价值|为");
  EXPECT_EQ(claims({u"机场每小时处理航班量增至102架次。"}), "每小时处理航班量|增");
  EXPECT_EQ(claims({u"每校补助20万元,320校受惠。"}).substr(claims({u"每校补助20万元,320校受惠。"}).find(';')),
            "; -|受惠");
  EXPECT_EQ(statuses({u"私人住宅售价指数报289.4点。"}), "actual");
  EXPECT_EQ(changes({u"指数按月跌1.7%,连跌5个月。"}), "decrease/mom; -");
}

TEST(ClaimOfficial, WhatWentOnThereForSoLong) {
  EXPECT_EQ(claims({u"渔船被困海上3天。"}), "渔船|被困");
  EXPECT_EQ(claims({u"文物流失海外百余年。"}), "文物|流失");
  EXPECT_EQ(claims({u"这批文物流失海外百余年,由国家追索28件。"}), "这批文物|流失; 这批文物|追索");
  EXPECT_EQ(claims({u"他干了6年没休过长假。"}).find("没休"), std::string::npos);
}

TEST(ClaimOfficial, WhoIsSupportedDoesIt) {
  EXPECT_EQ(claims({u"该县支持农户新建卫生厕所1.2万座。"}), "卫生厕所|新建");
  EXPECT_EQ(claims({u"该县支持农户1.2万名。"}), "农户|支持");
  EXPECT_EQ(claims({u"公司累计缴纳税款2.3亿元。"}), "税款|缴纳");
}

TEST(ClaimOfficial, AStandardIsNotWhatIsHigher) {
  EXPECT_EQ(claims({u"老龄化率升至31.2%,高出全国平均水平10个百分点。"}), "老龄化率|升; 老龄化率|高出");
  EXPECT_EQ(claims({u"投档最低分为602分。"}), "投档最低分|为");
  EXPECT_EQ(claims({u"该校在物理类的投档最低分为602分。"}), "投档最低分|为");
  EXPECT_EQ(claims({u"老王在山区工作20年。"}).find("山区|"), std::string::npos);
}

TEST(ClaimOfficial, WhenItWasSoIsNoSubject) {
  EXPECT_EQ(claims({u"灌区受旱面积最多时有87万亩。"}), "灌区受旱面积|有");
  EXPECT_EQ(claims({u"每天有8万辆车通过大桥,节假日高峰时达12万辆。"}), "车|通过; 车|达");
  EXPECT_EQ(claims({u"平均用时3分钟。"}), "-|用时");
}

TEST(ClaimOfficial, WhatElseIsImposedIsAnotherAct) {
  EXPECT_EQ(claims({u"公司被罚款120万元并采取措施。"}), "-|罚款");
  EXPECT_EQ(claims({u"法院责令其退赔经济损失共计58万元。"}), "经济损失|退赔");
  const Text befell{.text = u"临江公司收到决定书,被给予警告并处以60万元罚款。",
                    .names = {{u"临江公司", EntityKind::organisation}}};
  EXPECT_EQ(actors(befell), "-");
}

TEST(ClaimOfficial, LargeAndMiddlingCitiesAreCounted) {
  EXPECT_EQ(claims({u"70个大中城市公布数据。"}).find("大中城市|"), 0u);
  EXPECT_EQ(claims({u"检察机关提起公诉1286人。"}), "-|提起公诉");
  EXPECT_EQ(claims({u"全国铁路投产新线1820公里。"}), "新线|投产");
  EXPECT_EQ(claims({u"海关截获有害生物36种次。"}), "有害生物|截获");
  EXPECT_EQ(periods({u"上半年发行债券3.9亿元,占全年额度的40%。"}),
            "2022-01-01..2022-06-30; 2022-01-01..2022-06-30");
}

TEST(ClaimOfficial, WhereItMainlyIsIsNoPartOfTheNoun) {
  EXPECT_EQ(claims({u"火灾主要集中在冬季,占46%。"}), "火灾|占");
  EXPECT_EQ(claims({u"主要农产品产量增长3%。"}), "主要农产品产量|增长");
}

TEST(ClaimOfficial, HowFarInAnHourIsASpeed) {
  EXPECT_EQ(read({u"列车时速最高可达350公里。"}).metrics[0].kind, MetricKind::speed);
  EXPECT_EQ(read({u"时速350公里的列车行驶1318公里。"}).metrics[1].kind, MetricKind::length);
}

}  // namespace
}  // namespace shuwen::testing_context
