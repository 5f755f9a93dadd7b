// The whole analysis on any bytes: every invariant holds, and the same bytes give the same JSON.
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

#include "invariants.h"
#include "shuwen/analyze.h"
#include "shuwen/json.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  shuwen::AnalyzeOptions options;
  options.date = "2024-05-01";
  const auto first = shuwen::analyze(bytes, options);
  const auto second = shuwen::analyze(bytes, options);
  if (first.ok() != second.ok()) std::abort();
  if (!first) return 0;
  const std::string broken = shuwen::testing::broken_invariant(first.value());
  if (!broken.empty()) {
    std::fprintf(stderr, "broken: %s\n", broken.c_str());
    std::abort();
  }
  if (shuwen::to_json(first.value()) != shuwen::to_json(second.value())) std::abort();
  return 0;
}
