// Any query gives an answer or an error with a place in it; the answer is the same each time and its spans
// lie in the texts.
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "shuwen/search.h"

namespace {

shuwen::Index make_index() {
  shuwen::Index index;
  index.add(shuwen::SearchDocument{"a", u"渔港清理",
                                   u"今年清理渔网１.6万次…出动5G渔船300艘。臺灣 restart e\u0301 🎵"});
  index.add(shuwen::SearchDocument{"b", u"单车停放", u"共享单车停放整治，清理1200次，投入300辆。"});
  index.add(shuwen::SearchDocument{"c", u"", u""});
  index.commit();
  return index;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static shuwen::Index index = make_index();
  const std::string_view query(reinterpret_cast<const char*>(data), size);
  const auto first = index.search(query);
  const auto second = index.search(query);
  if (first.ok() != second.ok()) std::abort();
  if (!first) {
    if (!first.error().position || *first.error().position > size) std::abort();
    return 0;
  }
  if (shuwen::to_json(first.value()) != shuwen::to_json(second.value())) std::abort();
  if (first.value().hits.size() > first.value().total) std::abort();
  for (const shuwen::Hit& hit : first.value().hits) {
    const auto text = index.text(hit.id);
    for (const shuwen::Span span : hit.spans) {
      if (span.begin >= span.end || span.end > text.size()) std::abort();
    }
    if (shuwen::slice(text, hit.snippet.span) != hit.snippet.text) std::abort();
  }
  const auto statistics = index.statistics(query);
  if (!statistics || statistics.value().documents != index.size()) std::abort();
  if (!index.concordance(query)) std::abort();
  index.suggest(query);
  return 0;
}
