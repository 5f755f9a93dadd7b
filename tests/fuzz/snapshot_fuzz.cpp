// A snapshot damaged anywhere is refused; one whose checksums were made to fit is refused or searched without
// harm.
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <string>

#include "index/snapshot.h"
#include "shuwen/search.h"

namespace {

std::string make_snapshot() {
  shuwen::Index index;
  index.add(shuwen::SearchDocument{"a", u"渔港清理", u"今年清理渔网１.6万次…出动5G渔船300艘。臺灣 restart"});
  index.add(shuwen::SearchDocument{"b", u"单车停放",
                                   u"共享单车停放整治，清理1200次，投入300辆。清理清理清理清理清理清理清理"});
  return index.serialize();
}

void use(shuwen::Index& index) {
  for (const char* query : {"清理", "清", "单车停放", "渔 OR 车 -港", "title:渔港", "value>5 unit:次",
                            "qingli", "file:a date:2020"}) {
    if (const auto result = index.search(query)) shuwen::to_json(result.value());
    if (const auto lines = index.concordance(query)) shuwen::to_json(lines.value());
  }
  index.suggest("清");
  index.add(shuwen::SearchDocument{"c", u"新", u"增"});
  index.serialize();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const std::string whole = make_snapshot();
  // The input says where to change what: three bytes of place, one of value.
  std::string changed = whole;
  bool any = false;
  for (std::size_t i = 0; i + 4 <= size; i += 4) {
    std::uint32_t place = 0;
    std::memcpy(&place, data + i, 3);
    char& byte = changed[place % changed.size()];
    any = any || byte != static_cast<char>(data[i + 3]);
    byte = static_cast<char>(data[i + 3]);
  }
  if (any && changed != whole && shuwen::Index::open(changed)) std::abort();
  shuwen::index::mend_checksums(changed);
  if (auto index = shuwen::Index::open(changed)) use(index.value());
  if (auto index = shuwen::Index::open(std::string(reinterpret_cast<const char*>(data), size)))
    use(index.value());
  return 0;
}
