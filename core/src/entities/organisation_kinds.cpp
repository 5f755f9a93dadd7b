#include "entities/organisation_kinds.h"

#include "text/chars.h"

namespace shuwen {
namespace {

constexpr std::uint32_t kLongestMember = 30;
constexpr std::u16string_view kLevels = u"省市区县州镇乡";

}  // namespace

bool is_level(char16_t c) {
  return kLevels.find(c) != std::u16string_view::npos;
}

bool reaches_wide(std::u16string_view stem) {
  const std::u16string_view reach = stem.substr(0, 2);
  return reach == u"国际" || reach == u"世界" || reach == u"全球" || reach == u"全国" || reach == u"亚洲" ||
         reach == u"欧洲" || reach == u"中华";
}

bool of_event(std::u16string_view stem) {
  for (const std::u16string_view event :
       {u"论坛", u"峰会", u"博览会", u"展览会", u"交易会", u"运动会", u"全运会", u"亚运会", u"奥运会",
        u"冬奥会", u"世博会", u"电影节", u"艺术节", u"音乐节", u"大奖", u"大奖赛", u"锦标赛", u"联赛",
        u"马拉松"}) {
    if (stem.size() > event.size() && stem.substr(stem.size() - event.size()) == event) return true;
  }
  return false;
}

bool firm_before(const NameRun& run, std::uint32_t at) {
  const std::u16string_view before = slice(run.plain(), {run.span().begin, at});
  for (const std::u16string_view words : {u"企业之一的", u"公司之一的", u"厂商之一的", u"品牌之一的",
                                          u"龙头企业", u"上市公司", u"子公司", u"旗下公司", u"民营企业"}) {
    if (before.size() >= words.size() && before.substr(before.size() - words.size()) == words) return true;
  }
  return false;
}

namespace {

template <std::size_t N>
bool one_at(const NameRun& run, std::uint32_t at, const std::u16string_view (&words)[N]) {
  for (const std::u16string_view word : words) {
    if (run.plain().substr(at, word.size()) == word && at + word.size() <= run.span().end) return true;
  }
  return false;
}

}  // namespace

std::uint32_t branch_end(const NameRun& run, Span name) {
  // 扬子晚报|网, 参考消息|网
  if ((run.plain()[name.end - 1] == u'报' || run.plain()[name.end - 1] == u'息') &&
      name.end < run.span().end && run.plain()[name.end] == u'网' && run.border(name.end + 1)) {
    return name.end + 1;
  }
  constexpr std::u16string_view kBodies = u"社局委部会院府军党报网台行署办组厅央庭团联盟国洲";
  if (kBodies.find(run.plain()[name.end - 1]) != kBodies.npos) return name.end;
  for (const std::u16string_view branch :
       {u"中国", u"国际", u"物流", u"健康", u"金融", u"全球购", u"海外购"}) {
    const auto end = name.end + static_cast<std::uint32_t>(branch.size());
    const bool goes_on = end < run.span().end && run.plain()[end] == u'化';  // 腾讯|国际化
    if (!goes_on && end <= run.span().end && run.plain().substr(name.end, branch.size()) == branch &&
        run.border(end))
      return end;
  }
  return name.end;
}

bool reports_behind(const NameRun& run, std::uint32_t at) {
  return one_at(run, at, {u"记者", u"报道", u"消息", u"客户端", u"综合", u"评论员"});
}

bool firm_behind(const NameRun& run, std::uint32_t at) {
  return one_at(
      run, at,
      {u"董事长", u"副董事长", u"董事会",     u"董秘",     u"总经理", u"副总经理", u"总裁",   u"副总裁",
       u"首席",   u"创始人",   u"联合创始人", u"CEO",      u"CTO",    u"CFO",      u"分析师", u"高管",
       u"股价",   u"旗下",     u"宣布",       u"财报",     u"官网",   u"生产车间", u"生产线", u"厂区",
       u"工厂",   u"员工",     u"二期",       u"三期",     u"总部",   u"股份",     u"股权",   u"新股",
       u"股东",   u"公告",     u"发布声明",   u"发布公告", u"表示",   u"声称",     u"起诉"});
}

bool of_each_level(std::u16string_view plain, std::uint32_t begin) {
  const auto of_each = [&](std::uint32_t end) {
    return end > 1 && is_level(plain[end - 1]) && plain[end - 2] == u'各';
  };
  std::uint32_t at = begin;
  if (of_each(begin + 1)) return true;
  for (int members = 0; members < 4 && at > 1 && plain[at - 1] == u'、'; ++members) {
    --at;
    const std::uint32_t end = at;
    while (at > 0 && end - at < kLongestMember && is_han(plain[at - 1]))
      --at;
    if (end - at > 2 && of_each(at + 2)) return true;
  }
  if (at == 0 || half_width(plain[at - 1]) != u')') return false;
  const std::uint32_t close = --at;
  while (at > 0 && close - at < 6 && half_width(plain[at]) != u'(')
    --at;
  return half_width(plain[at]) == u'(' && of_each(at);
}

}  // namespace shuwen
