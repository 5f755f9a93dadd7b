// Files for tests.
#pragma once

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace shuwen::testing {

inline std::string read_file(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

/// The regular files directly in `folder`, sorted by name.
inline std::vector<std::filesystem::path> files_in(const std::filesystem::path& folder) {
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    if (entry.is_regular_file()) files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  return files;
}

/// The material beside the checkout that tests may read and the repository never holds; empty when it is not
/// there.
inline std::filesystem::path shared_folder() {
  const std::filesystem::path folder = SHUWEN_SHARED;
  return std::filesystem::exists(folder / "gold") ? folder : std::filesystem::path();
}

}  // namespace shuwen::testing
