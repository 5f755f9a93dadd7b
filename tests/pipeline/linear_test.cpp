// Time grows with the size of the input, not with its square. Compares two sizes within one process by the
// time the processor spent, so that neither the machine nor its load matters; eight times the input may take
// twice as much again as eight times the time, where a quadratic step would take sixty-four times.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <string>

#include "shuwen/analyze.h"

namespace shuwen {
namespace {

constexpr std::size_t kTimes = 8;
constexpr double kMostGrowth = 2.0 * kTimes;

std::string repeated(const std::string& part, std::size_t times) {
  std::string out;
  out.reserve(part.size() * times);
  for (std::size_t i = 0; i < times; ++i)
    out += part;
  return out;
}

// The least of three runs: what else the processor did in a run only makes it longer.
double seconds(const std::string& bytes) {
  double least = 1e9;
  for (int run = 0; run < 3; ++run) {
    const std::clock_t begin = std::clock();
    EXPECT_TRUE(analyze(bytes).ok());
    least = std::min(least, static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC);
  }
  return least;
}

// `input(n)` is an input n units large.
void expect_linear(const char* what, std::size_t units,
                   const std::function<std::string(std::size_t)>& input) {
  (void)analyze("预热。");  // tables that are built once
  constexpr double kMeasurable = 0.002;
  const double small = std::max(seconds(input(units)), kMeasurable);
  const double large = seconds(input(units * kTimes));
  EXPECT_LE(large / small, kMostGrowth) << what << ": " << small << " s, then " << large << " s";
}

const std::string kSentence = "全市共清理垃圾12.6万吨，整治河道3公里，同比增长8.5%，甲县水务局长周远山说。";

TEST(Linear, Paragraphs) {
  const std::string head = "青石镇清理河道\n2024-05-01 09:00　来源：青石日报\n";
  expect_linear("text", 150, [&](std::size_t n) { return head + repeated(kSentence + "\n", n); });
  expect_linear("page", 150, [&](std::size_t n) {
    return "<title>青石镇清理河道</title><h1>青石镇清理河道</h1><div class=content>" +
           repeated("<p>" + kSentence + "</p>", n) + "</div>";
  });
  expect_linear("Markdown", 150, [&](std::size_t n) {
    return "# 青石镇清理河道\n\n" + repeated("## 进展\n\n" + kSentence + "\n\n- 巡查2次\n\n", n / 2);
  });
}

TEST(Linear, OneLine) {
  expect_linear("sentences", 150, [](std::size_t n) { return repeated(kSentence, n); });
  expect_linear("a sentence without end", 600, [](std::size_t n) { return repeated("清理垃圾12吨，", n); });
  expect_linear("digits", 3000, [](std::size_t n) { return repeated("1234567,", n); });
  expect_linear("letters", 3000, [](std::size_t n) { return repeated("harbour ", n); });
  expect_linear("brackets", 10000,
                [](std::size_t n) { return repeated("（", n) + "3户" + repeated("）", n); });
  expect_linear("quotes", 10000, [](std::size_t n) { return repeated("“", n) + "3户" + repeated("”", n); });
}

TEST(Linear, NamesOfEveryKindInOneLine) {
  for (const char* names :
       {"《甲办法》", "《甲办法》第三条", "甲县水务局、", "青石县、", "“甲乙”工程、",
        "甲水务公司(以下简称“甲”)、", "记者李明、", "李明说", "王小明院士和", "Jane Smith said "})
    expect_linear(names, 6000, [&](std::size_t n) { return repeated(names, n); });
}

TEST(Linear, Nesting) {
  constexpr std::size_t kDepth = 100000 / kTimes;
  for (const char* tag : {"<div>", "<b>", "<ul><li>", "<table><tr><td>", "<blockquote>", "<a href=x>"})
    expect_linear(tag, kDepth, [&](std::size_t n) { return repeated(tag, n) + "<p>" + kSentence; });
}

TEST(Linear, Furniture) {
  expect_linear("links", 400, [](std::size_t n) {
    return "<p>" + kSentence + "</p>" + repeated("<li><a href=x>甲市清理垃圾12吨</a> 2024-05-01</li>", n);
  });
  expect_linear("by-lines", 300, [](std::size_t n) {
    return kSentence + "\n" + repeated("2024-05-01 09:00　来源：青石日报　作者：陈一鸣\n", n);
  });
  expect_linear("bare lines", 1000,
                [](std::size_t n) { return kSentence + "\n" + repeated("搜救现场\n", n); });
  expect_linear("pictures", 500, [](std::size_t n) {
    return "<p>" + kSentence + "</p>" +
           repeated("<img src=a.jpg><p>老街的石阶</p><p>" + kSentence + "</p>", n / 4);
  });
  expect_linear("annexes", 600,
                [](std::size_t n) { return kSentence + "\n附件：1.甲\n" + repeated("2.乙表\n", n); });
}

TEST(Linear, Tables) {
  expect_linear("rows", 300, [](std::size_t n) {
    return "<table><tr><th>年份<th>产量（吨）</tr>" + repeated("<tr><td>2023年<td>12.5</tr>", n) + "</table>";
  });
  expect_linear("columns", 100, [](std::size_t n) {
    return "<table><tr>" + repeated("<th>2023年", n) + "</tr><tr>" + repeated("<td>12.5", n) +
           "</tr></table>";
  });
  expect_linear("spans", 100, [](std::size_t n) {
    return "<table>" + repeated("<tr><td rowspan=1000 colspan=1000>12.5吨</td></tr>", n) + "</table>";
  });
}

}  // namespace
}  // namespace shuwen
