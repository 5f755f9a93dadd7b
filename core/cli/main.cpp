#include <iostream>
#include <iterator>
#include <string>

#include "shuwen/analyze.h"
#include "shuwen/json.h"

int main() {
  const std::string bytes((std::istreambuf_iterator<char>(std::cin)), std::istreambuf_iterator<char>());
  const auto result = shuwen::analyze(bytes);
  if (!result) {
    std::cerr << result.error().message << '\n';
    return 1;
  }
  std::cout << shuwen::to_json(result.value(), 2) << '\n';
}
