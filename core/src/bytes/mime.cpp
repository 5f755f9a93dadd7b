#include "bytes/mime.h"

#include <algorithm>
#include <array>

#include "bytes/ascii.h"
#include "bytes/base64.h"

namespace shuwen {
namespace {

constexpr std::size_t kMostHeaders = 1000;
constexpr std::size_t kMostParts = 20000;
constexpr int kMostDepth = 16;

struct Line {
  std::string_view text;  ///< without its end
  std::size_t next = 0;   ///< where the next line begins
};

Line line_at(std::string_view bytes, std::size_t i) {
  const std::size_t end = std::min(bytes.find('\n', i), bytes.size());
  std::string_view text = bytes.substr(i, end - i);
  if (!text.empty() && text.back() == '\r') text.remove_suffix(1);
  return {text, std::min(end + 1, bytes.size())};
}

/// The position of the colon behind a field name, or npos.
std::size_t field_colon(std::string_view line) {
  for (std::size_t i = 0; i < line.size() && i < 80; ++i) {
    const char c = line[i];
    if (c == ':') return i > 0 ? i : std::string_view::npos;
    const char l = ascii_lower(c);
    if (!((l >= 'a' && l <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_')) break;
  }
  return std::string_view::npos;
}

/// Past a byte order mark, empty lines and an mbox's `From ` line.
std::size_t message_start(std::string_view bytes) {
  std::size_t i = bytes.starts_with("\xEF\xBB\xBF") ? 3 : 0;
  while (i < bytes.size() && is_ascii_space(bytes[i]))
    ++i;
  return bytes.substr(i).starts_with("From ") ? line_at(bytes, i).next : i;
}

/// Where a line begins that is `--boundary` or `--boundary--`, from `i` on; npos when there is none.
std::size_t find_boundary(std::string_view body, const std::string& dashed, std::size_t i) {
  while ((i = body.find(dashed, i)) != std::string_view::npos) {
    if (i == 0 || body[i - 1] == '\n') {
      const std::string_view rest = line_at(body, i + dashed.size()).text;
      if (trim_ascii(rest.starts_with("--") ? rest.substr(2) : rest).empty()) return i;
    }
    i += dashed.size();
  }
  return i;
}

/// The parts between the boundaries of a multipart; empty when there is no boundary in it.
std::vector<std::string_view> split_multipart(std::string_view body, const std::string& boundary,
                                              bool& cut_off) {
  std::vector<std::string_view> parts;
  const std::string dashed = "--" + boundary;
  std::size_t at = find_boundary(body, dashed, 0);
  if (at == std::string_view::npos) return parts;
  while (parts.size() < kMostParts) {
    const Line line = line_at(body, at);
    if (line.text.substr(dashed.size()).starts_with("--")) return parts;
    at = find_boundary(body, dashed, line.next);
    std::size_t end = std::min(at, body.size());
    // The line end before a boundary belongs to the boundary.
    if (at != std::string_view::npos && end > line.next && body[end - 1] == '\n') --end;
    if (at != std::string_view::npos && end > line.next && body[end - 1] == '\r') --end;
    parts.push_back(body.substr(line.next, end - line.next));
    if (at == std::string_view::npos) break;
  }
  cut_off = true;
  return parts;
}

}  // namespace

std::string_view MimeEntity::header(std::string_view name) const {
  for (const auto& [key, value] : headers) {
    if (key == name) return value;
  }
  return {};
}

std::string MimeEntity::media_type() const {
  const std::string_view value = header("content-type");
  const std::string type = ascii_lower(trim_ascii(value.substr(0, value.find(';'))));
  return type.empty() ? "text/plain" : type;
}

std::string MimeEntity::parameter(std::string_view name) const {
  const std::string_view value = header("content-type");
  for (std::size_t i = value.find(';'); i != std::string_view::npos;) {
    const std::size_t equals = value.find('=', ++i);
    if (equals == std::string_view::npos) break;
    const std::string_view key = trim_ascii(value.substr(i, equals - i));
    i = equals + 1;
    while (i < value.size() && is_ascii_space(value[i]))
      ++i;
    std::string content;
    if (i < value.size() && value[i] == '"') {
      for (++i; i < value.size() && value[i] != '"'; ++i) {
        if (value[i] == '\\' && i + 1 < value.size()) ++i;
        content.push_back(value[i]);
      }
      i = value.find(';', i);
    } else {
      const std::size_t end = value.find(';', i);
      content = trim_ascii(value.substr(i, end == std::string_view::npos ? end : end - i));
      i = end;
    }
    if (equals_ignoring_case(key, name)) return content;
  }
  return {};
}

bool is_mail(std::string_view bytes) {
  constexpr std::array<std::string_view, 15> kKnown = {"from",
                                                       "to",
                                                       "subject",
                                                       "date",
                                                       "mime-version",
                                                       "content-type",
                                                       "message-id",
                                                       "received",
                                                       "sender",
                                                       "reply-to",
                                                       "content-location",
                                                       "return-path",
                                                       "x-mimeole",
                                                       "snapshot-content-location",
                                                       "content-transfer-encoding"};
  int known = 0;
  bool mime = false;
  std::size_t i = message_start(bytes);
  for (std::size_t lines = 0; i < bytes.size() && lines < kMostHeaders; ++lines) {
    const Line line = line_at(bytes, i);
    if (line.text.empty()) break;
    const bool folded = lines > 0 && is_ascii_space(line.text[0]);
    const std::size_t colon = folded ? 0 : field_colon(line.text);
    if (colon == std::string_view::npos) return false;
    if (!folded) {
      const std::string name = ascii_lower(line.text.substr(0, colon));
      const bool is_known = std::find(kKnown.begin(), kKnown.end(), name) != kKnown.end();
      known += is_known;
      mime |= name == "mime-version" || name == "content-type" || name == "message-id" || name == "received";
    }
    i = line.next;
  }
  return known >= 2 && mime;
}

MimeEntity parse_entity(std::string_view bytes) {
  MimeEntity entity;
  std::size_t i = 0;
  while (i < bytes.size() && entity.headers.size() < kMostHeaders) {
    const Line line = line_at(bytes, i);
    if (line.text.empty()) {
      i = line.next;
      break;
    }
    if (is_ascii_space(line.text[0]) && !entity.headers.empty()) {
      entity.headers.back().second += ' ';
      entity.headers.back().second += trim_ascii(line.text);
    } else {
      const std::size_t colon = field_colon(line.text);
      if (colon == std::string_view::npos) break;
      entity.headers.emplace_back(ascii_lower(line.text.substr(0, colon)),
                                  trim_ascii(line.text.substr(colon + 1)));
    }
    i = line.next;
  }
  entity.body = bytes.substr(i);
  return entity;
}

MimeLeaves mime_leaves(const MimeEntity& message) {
  MimeLeaves leaves;
  struct Open {
    MimeEntity entity;
    int depth = 0;
  };
  std::vector<Open> open;
  open.push_back({message, 0});
  while (!open.empty() && leaves.parts.size() < kMostParts) {
    Open next = std::move(open.back());
    open.pop_back();
    const std::string boundary = next.entity.parameter("boundary");
    std::vector<std::string_view> parts;
    if (next.depth < kMostDepth && !boundary.empty() && next.entity.media_type().starts_with("multipart/"))
      parts = split_multipart(next.entity.body, boundary, leaves.cut_off);
    if (parts.empty()) {
      leaves.parts.push_back(std::move(next.entity));
      continue;
    }
    for (auto part = parts.rbegin(); part != parts.rend(); ++part)
      open.push_back({parse_entity(*part), next.depth + 1});
  }
  return leaves;
}

std::string decode_quoted_printable(std::string_view text, bool in_header) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (c == '_' && in_header) {
      out.push_back(' ');
    } else if (c != '=') {
      out.push_back(c);
    } else {
      const int high = i + 1 < text.size() ? hex_value(text[i + 1]) : -1;
      const int low = i + 2 < text.size() ? hex_value(text[i + 2]) : -1;
      if (high >= 0 && low >= 0) {
        out.push_back(static_cast<char>(high << 4 | low));
        i += 2;
        continue;
      }
      // A soft line break, white space before its end allowed; anything else stands for itself.
      std::size_t end = i + 1;
      while (end < text.size() && (text[end] == ' ' || text[end] == '\t' || text[end] == '\r'))
        ++end;
      if (end == text.size() || text[end] == '\n') {
        i = end;
      } else {
        out.push_back(c);
      }
    }
  }
  return out;
}

std::string decoded_body(const MimeEntity& part) {
  const std::string encoding = ascii_lower(trim_ascii(part.header("content-transfer-encoding")));
  if (encoding == "quoted-printable") return decode_quoted_printable(part.body);
  if (encoding == "base64") return decode_base64_leniently(part.body);
  return std::string(part.body);
}

}  // namespace shuwen
