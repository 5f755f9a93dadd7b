#include <gtest/gtest.h>

#include "metrics/figure_text.h"

namespace shuwen {
namespace {

class Excludes : public testing::TestWithParam<Case> {};
TEST_P(Excludes, WithItsReason) {
  EXPECT_EQ(excluded(GetParam().text), GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(
    Identifier, Excludes,
    testing::Values(Case{u"电话:58792888", "58792888=identifier"},
                    Case{u"监督电话0550-3021567", "0550-3021567=identifier"},
                    Case{u"苏政发〔2012〕324号", "〔2012〕324号=identifier"},
                    Case{u"驾驶苏H·37K62号货车", "苏H·37K62=identifier"},
                    Case{u"在淮海东路319号检查", "319号=identifier"},
                    Case{u"见https://example.org/a?id=318", "https://example.org/a?id=318=identifier"},
                    Case{u"位于北纬40.28度", "40.28度=identifier"}, Case{u"点击:2048", "2048=identifier"},
                    Case{u"版本1.2.3", "1.2.3=identifier"}, Case{u"共接种1234567人", ""}));
INSTANTIATE_TEST_SUITE_P(ListMarker, Excludes,
                         testing::Values(Case{u"一、总体要求", "一、=list_marker"},
                                         Case{u"(一)工作目标", "(一)=list_marker"},
                                         Case{u"1.街区长度", "1.=list_marker"},
                                         Case{u"①通道", "①=list_marker"},
                                         Case{u"一是力量不足", "一是=list_marker"},
                                         Case{u"第二条 本办法", "第二条=list_marker"}, Case{u"1.5万人", ""}));
INSTANTIATE_TEST_SUITE_P(RuleNumber, Excludes,
                         testing::Values(Case{u"依照《条例》第三十二条第二款",
                                              "第三十二条第二款=quoted_rule_number"},
                                         Case{u"国内第一条线路", "第一条=ordinal"}));
INSTANTIATE_TEST_SUITE_P(Ordinal, Excludes,
                         testing::Values(Case{u"排名第3", "第3=ordinal"},
                                         Case{u"一大队出动", "一大队=ordinal"},
                                         Case{u"二期工程开工", "二期工程=ordinal"},
                                         Case{u"荣获一等奖", "一等奖=ordinal"},
                                         Case{u"跻身前20", "前20=ordinal"}, Case{u"提升到Ⅲ类", "Ⅲ类=ordinal"},
                                         Case{u"its second edition", "second=ordinal"},
                                         Case{u"the 19th Games", "19th=ordinal"}, Case{u"开展16期培训", ""}));
INSTANTIATE_TEST_SUITE_P(Name, Excludes,
                         testing::Values(Case{u"推行“721”工作法", "721=name"},
                                         Case{u"拨打12345热线", "12345=name"}, Case{u"建设5G基站", "5G=name"},
                                         Case{u"G324国道", "G324=name"}, Case{u"地铁4号线", "4号线=name"},
                                         Case{u"三大指数上涨", "三大指数=name"},
                                         Case{u"7315错时工作机制", "7315=name"},
                                         Case{u"麒麟990芯片", "990=name"}, Case{u"完成千亿目标", "千亿=name"},
                                         Case{u"每千人口3张", "千人=name"}, Case{u"“月薪3000元”", ""}));
INSTANTIATE_TEST_SUITE_P(Idiom, Excludes,
                         testing::Values(Case{u"一直坚持", "一直=idiom"}, Case{u"一系列问题", "一系列=idiom"},
                                         Case{u"千头万绪的事", "千头万绪=idiom"},
                                         Case{u"看一看再说", "一看=idiom"},
                                         Case{u"一个又一个难题", "一个又一个=idiom"},
                                         Case{u"收集数据", "数据=idiom"}, Case{u"两岸芦花", "两岸=idiom"},
                                         Case{u"数百户", ""}));
INSTANTIATE_TEST_SUITE_P(Article, Excludes,
                         testing::Values(Case{u"是一个缩影", "一个=article"},
                                         Case{u"几个项目", "几个=article"},
                                         Case{u"One thing matters", "One=article"}, Case{u"仅一名工人", ""},
                                         Case{u"每周一次", ""}, Case{u"增产一成", ""}));

TEST(ExcludesUnit, OfATablesHeader) {
  EXPECT_EQ(excluded(u"万元", PassageRole::cell), "万元=unit");
  EXPECT_EQ(excluded(u"(单位:万元)"), "万元=unit");
  EXPECT_EQ(figures(u"3万元"), "3万元|30000|元|");
}

TEST(Excludes, TimesWithANumeralOnly) {
  EXPECT_EQ(excluded(u"去年以来"), "");
  EXPECT_EQ(excluded(u"2019年5月"), "2019年5月=date");
}

}  // namespace
}  // namespace shuwen
