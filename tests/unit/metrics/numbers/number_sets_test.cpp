// The public number sets beside the repository, when they are there: recall after the excused expectations of
// number_sets_excused.tsv.
#include <gtest/gtest.h>

#include <cmath>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <string>

#include "metrics/metrics.h"
#include "metrics/sentences/reading.h"
#include "shuwen/analyze.h"
#include "text/utf.h"

namespace shuwen {
namespace {

using Json = nlohmann::json;

struct Set {
  std::string name;
  double required;
};
void PrintTo(const Set& set, std::ostream* out) {
  *out << set.name;
}

std::set<std::pair<std::string, std::size_t>> excused() {
  std::set<std::pair<std::string, std::size_t>> rows;
  std::ifstream file(std::string(SHUWEN_TESTS) + "/metrics/numbers/number_sets_excused.tsv");
  for (std::string line; std::getline(file, line);) {
    if (line.empty() || line[0] == '#') continue;
    const std::size_t tab = line.find('\t');
    rows.emplace(line.substr(0, tab), std::stoul(line.substr(tab + 1)));
  }
  return rows;
}

std::string squeezed(const std::string& text) {
  std::u16string kept;
  for (const char16_t c : Reading(to_utf16(text)).text)
    if (c != u' ' && c != u'\n' && c != u'\t') kept.push_back(c);
  return to_utf8(kept);
}

bool same(const DecimalText& said, const Json& wanted) {
  if (!said || wanted.is_null()) return !said && wanted.is_null();
  const double a = std::stod(*said);
  const double b = std::stod(wanted.get<std::string>());
  return std::abs(a - b) <= 1e-9 * std::max({1.0, std::abs(a), std::abs(b)}) ||
         (std::abs(a - b) < 6e-5 && std::abs(b) < 1);
}

bool answers(const Metric& metric, const std::u16string& text, const Json& expected) {
  const Json& value = expected["value"];
  const bool right = value.is_object() ? same(metric.low, value.value("low", Json())) &&
                                             same(metric.high, value.value("high", Json()))
                                       : same(metric.value, value);
  if (!right) return false;
  return expected.value("start", Json()).is_null() ||
         squeezed(to_utf8(slice(text, metric.span))) == squeezed(expected["text"].get<std::string>());
}

class NumberSet : public testing::TestWithParam<Set> {};
TEST_P(NumberSet, IsRead) {
  std::ifstream file(std::string(SHUWEN_SHARED) + "/numbers/" + GetParam().name + ".jsonl");
  if (!file) GTEST_SKIP() << "the number sets are not beside the repository";
  const auto leave_out = excused();
  int wanted = 0;
  int found = 0;
  std::string missed;
  for (std::string line; std::getline(file, line);) {
    const Json row = Json::parse(line);
    if (!row["expect"].is_array()) continue;
    AnalyzeOptions options;
    options.format = Format::text;
    const auto analysis = analyze(row["input"].get<std::string>(), options);
    for (std::size_t i = 0, n = 0; i < row["expect"].size(); ++i) {
      const Json& expected = row["expect"][i];
      if (expected.value("value", Json()).is_null()) continue;
      const std::size_t index = n++;
      if (leave_out.count({row["id"], index}) != 0) continue;
      ++wanted;
      bool hit = false;
      if (analysis.ok())
        for (const Metric& metric : analysis.value().metrics)
          hit = hit || answers(metric, analysis.value().text, expected);
      found += hit ? 1 : 0;
      if (!hit) missed += ' ' + row["id"].get<std::string>();
    }
  }
  EXPECT_GE(found, GetParam().required * wanted) << found << " of " << wanted << "; missed" << missed;
}

INSTANTIATE_TEST_SUITE_P(Chinese, NumberSet,
                         testing::Values(Set{"recognizers-zh-number", .97},
                                         Set{"recognizers-zh-percent", .97}, Set{"recognizers-zh-money", .97},
                                         Set{"recognizers-zh-dimension", .97}, Set{"cn2an-number", .97},
                                         Set{"duckling-zh-numeral", .97}));
INSTANTIATE_TEST_SUITE_P(English, NumberSet,
                         testing::Values(Set{"recognizers-en-number", .93}, Set{"recognizers-en-money", .93},
                                         Set{"recognizers-en-dimension", .93}));

}  // namespace
}  // namespace shuwen
