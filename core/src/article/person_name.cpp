#include "article/person_name.h"

#include <string>
#include <unordered_set>
#include <utility>

#include "lexicon/lexicon.h"
#include "text/chars.h"
#include "text/fold_table.h"

namespace shuwen {
namespace {

const std::unordered_set<std::u16string>& surnames() {
  static const std::unordered_set<std::u16string> kNames = [] {
    std::unordered_set<std::u16string> read;
    for (const auto& row : lexicon_rows("surnames")) {
      std::u16string name;
      for (const char16_t c : row[0] + u" ") {
        if (c != u' ') {
          name.push_back(c);
        } else if (!name.empty()) {
          read.insert(std::exchange(name, {}));
        }
      }
    }
    return read;
  }();
  return kNames;
}

}  // namespace

bool is_person_name(std::u16string_view name) {
  std::size_t han = 0;
  for (const char16_t c : name) {
    if (is_han(c)) {
      ++han;
    } else if (!is_blank(c)) {
      return false;
    }
  }
  if (han < 2 || han > 4) return false;
  const std::u16string first = {simplified_unit(name[0]), simplified_unit(name[1])};
  if (han >= 3 && surnames().count(first) != 0) return true;
  return han <= 3 && surnames().count(first.substr(0, 1)) != 0;
}

}  // namespace shuwen
