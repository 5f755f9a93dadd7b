// Runs the command as a user does: arguments in; output, messages and exit code out.
#include <gtest/gtest.h>
#include <sys/wait.h>

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "zip_writer.h"

namespace {

namespace fs = std::filesystem;
using Json = nlohmann::json;

const std::string kFixtures = SHUWEN_FIXTURES;

struct Outcome {
  int exit_code = -1;
  std::string out, err;
};

std::string read_all(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

class Command : public testing::Test {
 protected:
  void SetUp() override {
    std::string pattern = (fs::temp_directory_path() / "shuwen-cli-XXXXXX").string();
    ASSERT_NE(mkdtemp(pattern.data()), nullptr);
    folder_ = pattern;
  }
  void TearDown() override { fs::remove_all(folder_); }

  /// `arguments` go through a shell: quote what needs it.
  Outcome run(const std::string& arguments, const std::string& input = "") const {
    write("stdin", input);
    const std::string command = "'" SHUWEN_BIN "' " + arguments + " <'" + path("stdin") + "' >'" +
                                path("stdout") + "' 2>'" + path("stderr") + "'";
    const int status = std::system(command.c_str());
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, read_all(path("stdout")), read_all(path("stderr"))};
  }

  std::string path(const std::string& name) const { return (folder_ / name).string(); }

  void write(const std::string& name, const std::string& bytes) const {
    fs::create_directories((folder_ / name).parent_path());
    std::ofstream(folder_ / name, std::ios::binary) << bytes;
  }

 private:
  fs::path folder_;
};

TEST_F(Command, HelpGoesToStandardOutput) {
  for (const char* arguments : {"--help", "analyze --help"}) {
    const Outcome result = run(arguments);
    EXPECT_EQ(result.exit_code, 0);
    EXPECT_EQ(result.out.rfind("Usage: shuwen", 0), 0U) << arguments;
    EXPECT_EQ(result.err, "");
  }
}

TEST_F(Command, WrongUsageSaysWhatAndExitsWithTwo) {
  const std::pair<const char*, const char*> cases[] = {
      {"", "Usage"},
      {"anlyze x", "unknown command 'anlyze'"},
      {"analyze", "no file given"},
      {"analyze --colour x", "unknown option --colour"},
      {"search -停放 x", "goes behind --"},
      {"search --index a --input ndjson b 停放", "exclude each other"},
      {"analyze --format xml x", "unknown format 'xml'"},
      {"analyze --date 2023-02-29 x", "2023-02-29"},
      {"analyze --input lines -", "unknown input 'lines'"},
      {"analyze --format", "needs a value"},
  };
  for (const auto& [arguments, message] : cases) {
    const Outcome result = run(arguments);
    EXPECT_EQ(result.exit_code, 2) << arguments;
    EXPECT_NE(result.err.find(message), std::string::npos) << arguments << ": " << result.err;
    EXPECT_EQ(result.out, "") << arguments;
  }
}

TEST_F(Command, OneFileGivesAnObjectSeveralGiveAnArray) {
  const std::string one = "'" + kFixtures + "/harbour.txt'";
  const Json object = Json::parse(run("analyze " + one).out);
  ASSERT_TRUE(object.is_object());
  EXPECT_EQ(object["schema"], "shuwen.analysis/1");
  EXPECT_EQ(object["offsets"], "utf16");
  const Json array = Json::parse(run("analyze " + one + " " + one).out);
  ASSERT_TRUE(array.is_array());
  EXPECT_EQ(array.size(), 2U);
  EXPECT_EQ(array[0], object);
}

TEST_F(Command, AFolderGivesItsFilesSortedWithoutHiddenOnes) {
  write("d/b.txt", "乙城市政工作简报。\n");
  write("d/a/c.txt", "甲城市政工作简报。\n");
  write("d/.hidden", "不读。\n");
  const Json array = Json::parse(run("analyze '" + path("d") + "'").out);
  ASSERT_EQ(array.size(), 2U);
  EXPECT_EQ(array[0]["file"]["name"], path("d/a/c.txt"));
  EXPECT_EQ(array[1]["file"]["name"], path("d/b.txt"));
}

TEST_F(Command, AnArchiveIsReadLikeAFolder) {
  write("pack.zip", shuwen::testing::ZipWriter()
                        .add("d/a.txt", "甲城市政工作简报：新建公园3个。\n")
                        .add("d/picture.png", "no text")
                        .add("__MACOSX/d/._a.txt", "不读。")
                        .add("empty.html", "")
                        .finish());
  const Outcome result = run("analyze '" + path("pack.zip") + "'");
  EXPECT_EQ(result.exit_code, 1);
  EXPECT_NE(result.err.find("pack.zip/empty.html: "), std::string::npos) << result.err;
  const Json array = Json::parse(result.out);
  ASSERT_TRUE(array.is_array());
  ASSERT_EQ(array.size(), 1U);
  EXPECT_EQ(array[0]["file"]["name"], path("pack.zip/d/a.txt"));

  const Outcome found = run("search --format json 公园 '" + path("pack.zip") + "'");
  EXPECT_EQ(Json::parse(found.out)["hits"][0]["id"], path("pack.zip/d/a.txt"));

  write("nest.zip",
        shuwen::testing::ZipWriter()
            .add("inner/pack.zip", shuwen::testing::ZipWriter().add("b.txt", "乙城简报。").finish())
            .finish());
  EXPECT_EQ(Json::parse(run("analyze '" + path("nest.zip") + "'").out)[0]["file"]["name"],
            path("nest.zip/inner/pack.zip/b.txt"));

  // Each of them claims half of what may be claimed at all, and three lie in one.
  std::string claims = shuwen::testing::ZipWriter().add("a.txt", "甲城简报。").finish();
  claims.replace(claims.find("PK\1\2") + 24, 4, shuwen::testing::little_endian(1U << 30, 4));
  write("bomb.zip",
        shuwen::testing::ZipWriter().add("1.zip", claims).add("2.zip", claims).add("3.zip", claims).finish());
  const Outcome bomb = run("analyze '" + path("bomb.zip") + "'");
  EXPECT_NE(bomb.err.find("bomb.zip/3.zip: The archive holds more"), std::string::npos) << bomb.err;

  write("none.zip", shuwen::testing::ZipWriter().add("picture.png", "no text").finish());
  EXPECT_NE(run("analyze '" + path("none.zip") + "'").err.find("[empty_archive]"), std::string::npos);
}

TEST_F(Command, OneBadFileFailsAlone) {
  write("empty.txt", "");
  const Outcome result = run("analyze --format ndjson '" + path("empty.txt") + "' '" + path("missing.txt") +
                             "' '" + kFixtures + "/harbour.txt'");
  EXPECT_EQ(result.exit_code, 1);
  EXPECT_NE(result.err.find("empty.txt: "), std::string::npos) << result.err;
  EXPECT_NE(result.err.find("[empty_file]"), std::string::npos) << result.err;
  EXPECT_NE(result.err.find("missing.txt: "), std::string::npos) << result.err;
  EXPECT_EQ(Json::parse(result.out)["schema"], "shuwen.analysis/1");
}

TEST_F(Command, StandardInputHasTheNameGiven) {
  const Json object = Json::parse(run("analyze --name note.txt -", "城市管理工作简报。\n").out);
  EXPECT_EQ(object["file"]["name"], "note.txt");
  EXPECT_EQ(object["text"], "城市管理工作简报。\n");
}

TEST_F(Command, EachLineOfNdjsonGivesOneLineInOrder) {
  const Outcome result = run("analyze --input ndjson --format ndjson -",
                             "{\"id\":\"a\",\"text\":\"参加培训的有44名队员。\"}\n"
                             "not json\n"
                             "{\"id\":3,\"html\":\"<p>共清理垃圾12吨。</p>\"}\n"
                             "{\"id\":\"d\",\"base64\":\"*\"}\n"
                             "{\"id\":\"e\",\"date\":\"2023-13-01\",\"text\":\"x\"}\n"
                             "{\"id\":\"f\"}\n");
  EXPECT_EQ(result.exit_code, 1);
  std::vector<Json> lines;
  for (std::size_t at = 0, end = 0; (end = result.out.find('\n', at)) != std::string::npos; at = end + 1) {
    lines.push_back(Json::parse(result.out.substr(at, end - at)));
  }
  ASSERT_EQ(lines.size(), 6U);
  EXPECT_EQ(lines[0]["id"], "a");
  EXPECT_EQ(lines[0]["text"], "参加培训的有44名队员。");
  EXPECT_EQ(lines[1]["error"]["code"], "bad_line");
  EXPECT_EQ(lines[1]["line"], 2);
  EXPECT_EQ(lines[2]["id"], 3);
  EXPECT_EQ(lines[2]["schema"], "shuwen.analysis/1");
  EXPECT_EQ(lines[3]["error"]["code"], "bad_base64");
  EXPECT_EQ(lines[4]["error"]["code"], "bad_line");
  EXPECT_EQ(lines[5]["error"]["code"], "bad_line");
}

TEST_F(Command, CsvHasOneHeaderForAllFiles) {
  const std::string one = "'" + kFixtures + "/harbour.txt'";
  const std::string out = run("analyze --format csv " + one + " " + one).out;
  EXPECT_EQ(out.rfind("file,title,published,text,value", 0), 0U);
  EXPECT_EQ(out.find("file,title,published,text,value", 1), std::string::npos);
}

}  // namespace
