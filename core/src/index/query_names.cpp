#include "index/query_names.h"

#include <algorithm>
#include <string>

#include "lexicon/lexicon.h"
#include "text/fold_table.h"

namespace shuwen::index {
namespace {

constexpr std::u16string_view kField = u"field";

const std::vector<std::vector<std::u16string>>& rows() {
  static const auto rows = lexicon_rows("query_names");
  return rows;
}

std::u16string simplified(std::u16string_view text) {
  std::u16string out(text);
  std::transform(out.begin(), out.end(), out.begin(), simplified_unit);
  return out;
}

}  // namespace

std::u16string_view query_name(std::u16string_view what, std::u16string_view name) {
  const std::u16string wanted = simplified(name);
  for (const auto& row : rows()) {
    if (row[0] != what) continue;
    const auto chinese = lexicon_words(row[2]);
    if (row[1] == wanted || std::find(chinese.begin(), chinese.end(), wanted) != chinese.end()) return row[1];
  }
  return {};
}

std::vector<std::u16string_view> query_fields() {
  std::vector<std::u16string_view> fields;
  for (const auto& row : rows()) {
    if (row[0] == kField) fields.push_back(row[1]);
  }
  return fields;
}

}  // namespace shuwen::index
