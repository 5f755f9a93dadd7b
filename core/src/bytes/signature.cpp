#include "bytes/signature.h"

#include <algorithm>
#include <array>

#include "bytes/ascii.h"
#include "bytes/mime.h"

namespace shuwen {
namespace {

using namespace std::string_view_literals;

struct Signature {
  std::size_t offset;
  std::string_view bytes;
  std::string_view kind;
};

constexpr std::array kSignatures = {
    Signature{0, "\x89PNG\r\n\x1A\n"sv, "a PNG image"},
    Signature{0, "\xFF\xD8\xFF"sv, "a JPEG image"},
    Signature{0, "GIF87a"sv, "a GIF image"},
    Signature{0, "GIF89a"sv, "a GIF image"},
    Signature{8, "WEBP"sv, "a WebP image"},
    Signature{4, "ftypavif"sv, "an AVIF image"},
    Signature{4, "ftyphei"sv, "a HEIC image"},
    Signature{4, "ftyp"sv, "an MP4 video"},
    Signature{0, "II*\0"sv, "a TIFF image"},
    Signature{0, "MM\0*"sv, "a TIFF image"},
    Signature{0, "\0\0\1\0"sv, "an icon"},
    Signature{0, "%PDF-"sv, "a PDF document"},
    Signature{0, "{\\rtf"sv, "an RTF document"},
    Signature{0, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv, "an old Office document (.doc, .xls, .ppt)"},
    Signature{0, "Rar!\x1A\x07"sv, "a RAR archive"},
    Signature{0, "7z\xBC\xAF\x27\x1C"sv, "a 7-Zip archive"},
    Signature{0, "\x1F\x8B\x08"sv, "a gzip archive"},
    Signature{0, "BZh9"sv, "a bzip2 archive"},
    Signature{0,
              "\xFD"
              "7zXZ\0"sv,
              "an xz archive"},
    Signature{0, "\x28\xB5\x2F\xFD"sv, "a Zstandard archive"},
    Signature{257, "ustar"sv, "a tar archive"},
    Signature{0, "ID3"sv, "an MP3 recording"},
    Signature{0, "OggS"sv, "an Ogg recording"},
    Signature{0, "RIFF"sv, "a RIFF recording"},
    Signature{0, "\x1A\x45\xDF\xA3"sv, "a Matroska video"},
    Signature{0,
              "\x7F"
              "ELF"sv,
              "a program"},
    Signature{0, "\0asm"sv, "a WebAssembly module"},
    Signature{0, "SQLite format 3\0"sv, "an SQLite database"},
    Signature{0, "wOFF"sv, "a font"},
    Signature{0, "wOF2"sv, "a font"},
    Signature{0, "\0\1\0\0\0"sv, "a font"},
    Signature{0, "bplist00"sv, "a binary property list"},
};

/// Programs of Windows start with two letters that a text may start with too.
bool is_windows_program(std::string_view bytes) {
  if (!bytes.starts_with("MZ") || bytes.size() < 64) return false;
  return bytes.substr(0, 64).find('\0') != std::string_view::npos;
}

bool is_bitmap(std::string_view bytes) {
  return bytes.starts_with("BM") && bytes.size() > 10 && bytes.substr(6, 4) == "\0\0\0\0"sv;
}

bool is_xml_property_list(std::string_view bytes) {
  constexpr std::size_t kHead = 400;
  return bytes.starts_with("<?xml") && bytes.substr(0, kHead).find("<plist") != std::string_view::npos;
}

}  // namespace

Container container_of(std::string_view bytes) {
  if (bytes.starts_with("PK\3\4"sv) || bytes.starts_with("PK\5\6"sv)) return Container::zip;
  const bool list = bytes.starts_with("bplist00"sv) || is_xml_property_list(bytes);
  if (list && bytes.find("WebMainResource"sv) != std::string_view::npos) return Container::webarchive;
  return is_mail(bytes) ? Container::mail : Container::none;
}

std::optional<std::string_view> binary_kind(std::string_view bytes) {
  for (const Signature& signature : kSignatures) {
    if (bytes.size() > signature.offset && bytes.substr(signature.offset).starts_with(signature.bytes))
      return signature.kind;
  }
  if (is_windows_program(bytes)) return "a program"sv;
  if (is_bitmap(bytes)) return "a bitmap image"sv;
  if (bytes.size() > 64 && bytes.find_first_not_of('\0') == std::string_view::npos)
    return "nothing but zero bytes"sv;
  return std::nullopt;
}

}  // namespace shuwen
