#include "metrics/quantities/unit_border.h"

#include "text/chars.h"

namespace shuwen {

bool begins_other_word(std::u16string_view text, std::uint32_t stop, std::uint32_t end, const Unit& unit) {
  if (unit.unit_class != UnitClass::classifier && unit.unit_class != UnitClass::bound &&
      unit.kind != MetricKind::index && unit.written.size() > 1)
    return false;
  if (unit.written.size() > 1 || stop >= end) return false;
  const char16_t after = text[stop];
  switch (unit.written.front()) {
    case u'阵':
      return one_of(after, u"营地列线");
    case u'场':
      return one_of(after, u"所地馆景");
    case u'点':
      return one_of(after, u"名赞击评燃亮滴睛位");
    case u'度':
      return one_of(after, u"过假");
    case u'条':
      return one_of(after, u"件例");
    case u'分':
      return one_of(after, u"别类为成钱公布支局析");
    case u'部':
      return one_of(after, u"门队委分");
    case u'人':
      // 14亿人口: no 口 is left over
      return one_of(after, u"民币才物生") ||
             (after == u'口' && !(stop + 1 < end && one_of(text[stop + 1], u"罩袋腔头味供")));
    case u'面':
      return one_of(after, u"积对向临");
    case u'成':
      return true;
    case u'届':
      return one_of(after, u"全人政中党时满");
    case u'年':
      return one_of(after, u"级轻龄");
    case u'天':
      return one_of(after, u"然气津河");
    case u'日':
      return one_of(after, u"元本报均");
    case u'周':
      return one_of(after, u"边围");
    case u'级':
      return one_of(after, u"别");
    case u'口':
      return one_of(after, u"岸");
    case u'方':
      return one_of(after, u"面案式法便向");
    case u'升':
      return one_of(after, u"级至到");
    case u'平':
      return one_of(after, u"方均台米");
    case u'重':
      return one_of(after, u"点要大庆");
    case u'线':
      return one_of(after, u"上下");
    case u'位':
      return one_of(after, u"于数");
    case u'对':
      return one_of(after, u"象方外");
    case u'里':
      return one_of(after, u"面程");
    case u'两':
      return one_of(after, u"岸级地侧会种个款名位家项次条");
    case u'步':
      return one_of(after, u"行骤");
    case u'号':
      return true;
    case u'群':
      return one_of(after, u"众");
    case u'类':
      return one_of(after, u"似别");
    case u'组':
      return one_of(after, u"织成建合");
    case u'队':
      return one_of(after, u"伍员");
    case u'行':
      return one_of(after, u"业政为动人");
    case u'家':
      // 103家|乡镇卫生院, 五家|长期合作的企业
      return one_of(after, u"庭园") || (after == u'乡' && !(stop + 1 < end && text[stop + 1] == u'镇')) ||
             (after == u'长' && !(stop + 1 < end && text[stop + 1] == u'期'));
    case u'代':
      return one_of(after, u"表码替");
    case u'种':
      return one_of(after, u"植");
    case u'区':
      return one_of(after, u"域别县");
    case u'国':
      return one_of(after, u"家际企内道债");
    case u'县':
      return one_of(after, u"区市城级域");
    case u'镇':
      return one_of(after, u"区村政长街");
    case u'校':
      return one_of(after, u"区园友长舍门车");
    case u'城':
      return one_of(after, u"市区");
    case u'市':
      return one_of(after, u"场民");
    case u'村':
      return one_of(after, u"民庄居级");
    case u'发':
      return one_of(after, u"展布生放现");
    case u'包':
      return one_of(after, u"括含");
    case u'通':
      return one_of(after, u"过");
    case u'记':
      return one_of(after, u"者录忆载住得入");
    case u'路':
      return one_of(after, u"段口线程");
    case u'站':
      return one_of(after, u"点台");
    case u'层':
      return one_of(after, u"面次级");
    case u'片':
      return one_of(after, u"区");
    case u'省':
      return one_of(after, u"份市级会区");
    case u'堵':
      return !one_of(after, u"墙厚高石土砖围影城旧");
    case u'伙':
      return one_of(after, u"伴食");
    case u'扎':
      return one_of(after, u"实根堆");
    case u'叠':
      return one_of(after, u"加");
    case u'炉':
      return one_of(after, u"灶");
    case u'驮':
      return one_of(after, u"运");
    case u'枪':
      return one_of(after, u"支械战击");
    case u'槽':
      return one_of(after, u"点");
    case u'起':
      return one_of(after, u"到步点");
    default:
      return false;
  }
}

}  // namespace shuwen
