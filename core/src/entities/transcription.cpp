#include "entities/transcription.h"

#include <cstddef>
#include <string_view>

#include "text/char_set.h"

namespace shuwen {
namespace {

/// Characters that transcribe foreign syllables; the first kPlainlyForeign of them seldom stand in Chinese
/// words.
constexpr std::u16string_view kTranscribing =
    u"阿埃艾奥巴贝彼伯茨戴德迪蒂顿厄恩尔菲费芬弗夫伽戈格哈赫霍基贾杰卡凯坎柯科克肯库拉莱兰朗雷里莉"
    u"琳卢鲁伦罗洛玛迈麦曼蒙莫默姆穆纳娜尼涅诺帕佩珀普奇乔萨塞赛瑟森莎什斯舒朔丝塔泰特滕廷托瓦维韦"
    u"沃乌西希雅亚耶伊泽扎詹兹朱逊丽额木安班邦保比边宾波博布采查昌达丹登邓丁多凡范丰冯佛福富盖甘冈"
    u"高葛根古瓜圭海汉豪黑亨洪胡华怀惠吉加津京考康孔夸奎昆劳理利廉列林龙隆路罗吕芒毛梅门米密明缪墨"
    u"南瑙内嫩宁纽农努派潘庞彭皮平蒲恰钱强切琴丘屈然让热仁日茹瑞桑沙山尚绍舍申圣施史松苏孙索坦汤唐"
    u"陶提图陀万旺威马魏温文翁吾武锡夏肖谢欣休许延扬叶因英尤于约珍祖佐美乐依吐道勒卜翰罕娅妮琼蕾茜"
    u"黛薇坡渥孟益炯哥易哇集功岑捷诃谟汀";
constexpr std::size_t kPlainlyForeign = 105;

}  // namespace

bool transcribes(char16_t c) {
  static constexpr CharSet kSet(kTranscribing);
  return kSet.has(c);
}

bool plainly_foreign(char16_t c) {
  static constexpr CharSet kSet(kTranscribing.substr(0, kPlainlyForeign));
  return kSet.has(c);
}

}  // namespace shuwen
