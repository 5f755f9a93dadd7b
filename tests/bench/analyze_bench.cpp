// bench_analyze ROUNDS FILE…: how much of the files one thread analyses in a second, JSON included; the
// median of the rounds after one warm-up, as one JSON line. For ratios within one run (see
// tests/bench/compare), not for boasting.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "shuwen/analyze.h"
#include "shuwen/json.h"

namespace {

struct Total {
  std::size_t failed = 0;
  std::size_t units = 0;   // UTF-16 units of text analysed
  std::size_t output = 0;  // bytes of JSON, so that none of the work can be left out
};

Total pass(const std::vector<std::string>& files) {
  Total total;
  for (const std::string& bytes : files) {
    const auto result = shuwen::analyze(bytes);
    if (!result) {
      ++total.failed;
      continue;
    }
    total.units += result.value().text.size();
    total.output += shuwen::to_json(result.value()).size();
  }
  return total;
}

}  // namespace

int main(int argc, char** argv) {
  const int rounds = argc > 1 ? std::atoi(argv[1]) : 0;
  if (rounds < 1 || argc < 3) {
    std::fputs("usage: bench_analyze ROUNDS FILE...\n", stderr);
    return 2;
  }
  std::vector<std::string> files;
  std::size_t bytes = 0;
  for (int i = 2; i < argc; ++i) {
    std::ifstream file(argv[i], std::ios::binary);
    files.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
    bytes += files.back().size();
  }
  const Total total = pass(files);
  std::vector<double> seconds;
  for (int i = 0; i < rounds; ++i) {
    const auto start = std::chrono::steady_clock::now();
    pass(files);
    seconds.push_back(std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
  }
  std::sort(seconds.begin(), seconds.end());
  const double median = seconds[seconds.size() / 2];
  std::printf("{\"files\":%zu,\"failed\":%zu,\"bytes\":%zu,\"units\":%zu,\"output\":%zu,\"seconds\":%.6f}\n",
              files.size(), total.failed, bytes, total.units, total.output, median);
}
