// What the README's example does, in a project that has the installed library only.
#include <cstdio>

#include "shuwen/analyze.h"
#include "shuwen/json.h"
#include "shuwen/search.h"

int main() {
  const auto result = shuwen::analyze("新桥全长1200米。", {.name = "bridge.txt"});
  if (!result) {
    std::puts(shuwen::to_json(result.error()).c_str());
    return 1;
  }
  shuwen::Index index;
  index.add(result.value());
  const auto found = index.search("新桥");
  std::printf("%s %zu\n", result.value().metrics.at(0).value.value_or("none").c_str(),
              found.ok() ? static_cast<std::size_t>(found.value().total) : 0);
}
