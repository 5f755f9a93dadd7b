#include "inputs.h"

#include <algorithm>
#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <iostream>
#include <iterator>
#include <memory>
#include <string_view>
#include <system_error>
#include <utility>

#include "bytes/archive.h"

namespace shuwen::cli {
namespace {

namespace fs = std::filesystem;

struct CloseFile {
  void operator()(std::FILE* file) const {
    if (file != stdin) std::fclose(file);
  }
};

bool is_hidden(const fs::path& path) {
  const std::string name = path.filename().string();
  return !name.empty() && name[0] == '.';
}

void list_folder(const std::string& folder, InputList& list) {
  std::vector<std::string> paths;
  std::error_code error;
  auto entry = fs::recursive_directory_iterator(folder, fs::directory_options::skip_permission_denied, error);
  for (const fs::recursive_directory_iterator end; !error && entry != end; entry.increment(error)) {
    std::error_code ignored;
    if (is_hidden(entry->path())) {
      if (entry->is_directory(ignored)) entry.disable_recursion_pending();
    } else if (entry->is_regular_file(ignored)) {
      paths.push_back(entry->path().string());
    }
  }
  if (error) list.errors.push_back(folder + ": " + error.message());
  std::sort(paths.begin(), paths.end());
  for (std::string& path : paths)
    list.files.push_back({std::move(path)});
}

bool ends_with_letters(std::string_view name, std::string_view ending) {
  return name.size() > ending.size() &&
         std::equal(ending.rbegin(), ending.rend(), name.rbegin(), [](char a, char b) {
           return a == (b >= 'A' && b <= 'Z' ? static_cast<char>(b - 'A' + 'a') : b);
         });
}

/// A member that its maker's system put there.
bool is_litter(std::string_view path) {
  return path.substr(path.rfind('/') + 1).starts_with('.') || path.starts_with("__MACOSX/");
}

bool is_article(std::string_view path) {
  constexpr std::string_view kEndings[] = {".txt",   ".text", ".html", ".htm",      ".xhtml", ".mht",
                                           ".mhtml", ".md",   ".eml",  ".markdown", ".docx",  ".webarchive"};
  return std::any_of(std::begin(kEndings), std::end(kEndings),
                     [path](std::string_view ending) { return ends_with_letters(path, ending); });
}

/// A ZIP archive that is no document itself, as those of word processors and electronic books are.
bool is_folder(const Archive& archive) {
  return archive.find("[Content_Types].xml") == nullptr && archive.find("mimetype") == nullptr;
}

constexpr int kDeepestArchive = 3;  ///< archives in archives in an archive

/// What an archive may still hold, those in it included: each by itself could claim as much again.
struct Room {
  std::int64_t members = 100000;
  std::int64_t bytes = std::int64_t{2} << 30;
};

bool takes(Room& room, const Archive& archive) {
  room.members -= static_cast<std::int64_t>(archive.members().size());
  for (const ArchiveMember& member : archive.members())
    room.bytes -= static_cast<std::int64_t>(member.size);
  return room.members >= 0 && room.bytes >= 0;
}

/// Whether there was anything to read.
bool read_members(const std::string& path, const Archive& archive, int depth, Room& room,
                  const std::function<void(const InputDocument&)>& use) {
  if (!takes(room, archive)) {
    use({path, depth > 1,
         Error{"too_large",
               "The archive holds more than can be opened at once. Unpack it and give the folder.",
               Stage::bytes,
               {}}});
    return true;
  }
  bool any = false;
  for (const ArchiveMember& member : archive.members()) {
    if (is_litter(member.name)) continue;
    const std::string name = path + "/" + member.name;
    if (is_article(member.name)) {
      use({name, true, archive.read(member)});
      any = true;
    } else if (depth < kDeepestArchive && ends_with_letters(member.name, ".zip")) {
      const auto bytes = archive.read(member);
      auto inner = bytes ? Archive::open(bytes.value()) : Result<Archive>(bytes.error());
      if (!inner) use({name, true, inner.error()});
      any |= !inner || read_members(name, inner.value(), depth + 1, room, use);
    }
  }
  return any;
}

}  // namespace

InputList list_inputs(const std::vector<std::string>& paths) {
  InputList list;
  for (const std::string& path : paths) {
    std::error_code error;
    const fs::file_status status =
        path == "-" ? fs::file_status(fs::file_type::regular) : fs::status(path, error);
    if (status.type() == fs::file_type::not_found) {
      list.errors.push_back(path + ": there is no such file or folder");
    } else if (status.type() == fs::file_type::directory) {
      list_folder(path, list);
    } else {
      list.files.push_back({path});
    }
  }
  return list;
}

Result<std::string> read_input(const InputFile& input) {
  const std::unique_ptr<std::FILE, CloseFile> file(input.path == "-" ? stdin
                                                                     : std::fopen(input.path.c_str(), "rb"));
  const auto failure = [&] {
    return Error{"cannot_read",
                 std::string("The file cannot be read: ") + std::strerror(errno) + ".",
                 Stage::bytes,
                 {}};
  };
  if (!file) return failure();
  std::string bytes;
  char buffer[1 << 16];
  while (const std::size_t count = std::fread(buffer, 1, sizeof buffer, file.get()))
    bytes.append(buffer, count);
  if (std::ferror(file.get()) != 0) return failure();
  return bytes;
}

Result<Analysis> analyze_document(const InputDocument& document, const AnalyzeOptions& options) {
  if (!document.bytes) return document.bytes.error();
  return analyze(document.bytes.value(), options);
}

void report_failure(const std::string& what, const Error& error) {
  std::cerr << "shuwen: " << what << ": " << error.message << " [" << error.code << "]\n";
}

void read_documents(const InputFile& file, const std::function<void(const InputDocument&)>& use) {
  auto bytes = read_input(file);
  if (bytes && bytes.value().starts_with("PK\x03\x04")) {
    const auto archive = Archive::open(bytes.value());
    if (!archive) return use({file.path, false, archive.error()});
    if (is_folder(archive.value())) {
      Room room;
      if (read_members(file.path, archive.value(), 1, room, use)) return;
      return use(
          {file.path, false,
           Error{"empty_archive",
                 "The archive holds no page, text or document. Give one that does, or the files themselves.",
                 Stage::bytes,
                 {}}});
    }
  }
  use({file.path, false, std::move(bytes)});
}

}  // namespace shuwen::cli
