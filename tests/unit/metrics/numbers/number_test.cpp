#include "metrics/numbers/number.h"

#include <gtest/gtest.h>

#include "metrics/figure_text.h"
#include "text/utf.h"

namespace shuwen {
namespace {

/// `written=value` of the number at the beginning of `text`.
std::string number(const std::u16string& text) {
  const auto found = lex_number(text, 0, static_cast<std::uint32_t>(text.size()));
  if (!found) return "none";
  const std::string value = found->several ? "several" : found->value.text();
  return to_utf8(slice(text, found->span)) + '=' + value + (found->upper ? ".." + found->upper->text() : "") +
         (found->more ? "+" : "") + (found->about ? "~" : "");
}

class Numbers : public testing::TestWithParam<Case> {};
TEST_P(Numbers, AreRead) {
  EXPECT_EQ(number(GetParam().text), GetParam().expected);
}
INSTANTIATE_TEST_SUITE_P(Arabic, Numbers,
                         testing::Values(Case{u"1,234.5吨", "1,234.5=1234.5"}, Case{u"12,34", "12=12"},
                                         Case{u".5", ".5=0.5"}, Case{u"1.3e6", "1.3e6=1300000"},
                                         Case{u"2^-1", "2^-1=0.5"}, Case{u"1 234 567 ", "1 234 567=1234567"},
                                         Case{u"40k", "40k=40000"}));
INSTANTIATE_TEST_SUITE_P(Mixed, Numbers,
                         testing::Values(Case{u"1.6万余次", "1.6万余=16000+"},
                                         Case{u"1亿2000万元", "1亿2000万=120000000"},
                                         Case{u"3千余", "3千余=3000+"},
                                         Case{u"9100多万元", "9100多万=91000000+"},
                                         Case{u"1万7千", "1万7千=17000"},
                                         Case{u"4亿5,000万", "4亿5,000万=450000000"}, Case{u"3千米", "3=3"},
                                         Case{u"5兆瓦", "5=5"}, Case{u"1.2万亿元", "1.2万亿=1200000000000"}));
INSTANTIATE_TEST_SUITE_P(Chinese, Numbers,
                         testing::Values(Case{u"一百二十三", "一百二十三=123"}, Case{u"两千", "两千=2000"},
                                         Case{u"廿五", "廿五=25"}, Case{u"一百零五", "一百零五=105"},
                                         Case{u"一百二", "一百二=120"}, Case{u"两万三", "两万三=23000"},
                                         Case{u"二〇二〇", "二〇二〇=2020"},
                                         Case{u"壹仟贰佰", "壹仟贰佰=1200"},
                                         Case{u"三万五千亿", "三万五千亿=3500000000000"},
                                         Case{u"五兆六十二亿", "五兆六十二亿=5006200000000"},
                                         Case{u"三点一四", "三点一四=3.14"}, Case{u"三十两", "三十=30"},
                                         Case{u"一万零卌", "一万零卌=10040"}));
INSTANTIATE_TEST_SUITE_P(Vague, Numbers,
                         testing::Values(Case{u"二三十户", "二三十=20..30"},
                                         Case{u"两三万一套", "两三万=20000..30000"},
                                         Case{u"三四天", "三四=3..4"}, Case{u"三五个", "三五=3..5"},
                                         Case{u"十几个", "十几=several"}, Case{u"数百", "数百=several"},
                                         Case{u"十来分钟", "十来=10~"}));
INSTANTIATE_TEST_SUITE_P(Parts, Numbers,
                         testing::Values(Case{u"三分之二", "三分之二=0.6667"},
                                         Case{u"四又二分之一", "四又二分之一=4.5"},
                                         Case{u"百分之三", "百分之三=3"}, Case{u"千分之六", "千分之六=6"},
                                         Case{u"八成五", "八成五=85"}, Case{u"三四成", "三四成=30..40"},
                                         Case{u"三成为", "三=3"}, Case{u"1∶4", "1∶4=0.25"},
                                         Case{u"1/3", "1/3=0.3333"}, Case{u"12/16GB", "12=12"},
                                         Case{u"10/23", "10/23=0.4348"}, Case{u"一半以上", "一半=0.5"},
                                         Case{u"1∶2∶3", "1∶2∶3=several"}));
INSTANTIATE_TEST_SUITE_P(
    English, Numbers,
    testing::Values(Case{u"one hundred and sixty-one", "one hundred and sixty-one=161"},
                    Case{u"1.2 million", "1.2 million=1200000"},
                    Case{u"three quarters", "three quarters=0.75"}, Case{u"half a dozen", "half a dozen=6"},
                    Case{u"nine out of ten", "nine out of ten=0.9"},
                    Case{u"five and a half million", "five and a half million=5500000"},
                    Case{u"several hundred", "several hundred=several"},
                    Case{u"two thirds of a million", "two thirds of a million=666666.666667"},
                    Case{u"often", "none"}));

TEST(Number, OfAnEndlessRunOfDigitsTakesLinearTime) {
  const std::u16string digits(200000, u'7');
  EXPECT_TRUE(lex_number(digits, 0, static_cast<std::uint32_t>(digits.size())));
}

}  // namespace
}  // namespace shuwen
