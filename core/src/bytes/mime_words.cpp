#include <string>

#include "bytes/ascii.h"
#include "bytes/base64.h"
#include "bytes/decode.h"
#include "bytes/mime.h"
#include "bytes/transcode.h"

namespace shuwen {
namespace {

/// The standard says 75; there are programs that write a whole subject as one word.
constexpr std::size_t kLongestWord = 4096;
constexpr std::size_t kLongestValue = 64 * 1024;

/// `=?charset?Q|B?content?=` at the start of `text`.
struct EncodedWord {
  const Encoding* encoding = nullptr;
  std::string bytes;
  std::size_t length = 0;  ///< of the whole word; 0 when there is none
};

EncodedWord encoded_word(std::string_view text) {
  EncodedWord word;
  if (!text.starts_with("=?")) return word;
  text = text.substr(0, kLongestWord);
  const std::size_t charset_end = text.find('?', 2);
  if (charset_end == std::string_view::npos || charset_end + 2 >= text.size() || text[charset_end + 2] != '?')
    return word;
  const std::size_t begin = charset_end + 3;
  const std::size_t end = text.find("?=", begin);
  if (end == std::string_view::npos) return word;
  std::string_view charset = text.substr(2, charset_end - 2);
  charset = charset.substr(0, charset.find('*'));  // RFC 2231 puts a language behind it
  const std::string_view content = text.substr(begin, end - begin);
  const char kind = ascii_lower(text[charset_end + 1]);
  word.encoding = find_encoding(charset);
  if (word.encoding == nullptr || (kind != 'q' && kind != 'b')) return word;
  word.bytes = kind == 'q' ? decode_quoted_printable(content, true) : decode_base64_leniently(content);
  word.length = end + 2;
  return word;
}

/// Decodes bytes that claim an encoding; the claim is judged as a page's is.
std::u16string decode_run(const std::string& bytes, const Encoding* claimed) {
  if (bytes.empty()) return {};
  const Encoding& fallback = claimed != nullptr ? *claimed : *find_encoding("UTF-8");
  auto page = decode_page(bytes, {.outer_label = fallback.name});
  if (!page) return transcode(bytes, fallback).text;
  page.value().decode();
  return std::move(page).value().text;
}

}  // namespace

std::u16string header_text(std::string_view value) {
  value = value.substr(0, kLongestValue);
  std::u16string text;
  std::string run;  // bytes in `encoding`: adjacent words may split a character between them
  const Encoding* encoding = nullptr;
  const auto flush = [&] {
    text += decode_run(run, encoding);
    run.clear();
    encoding = nullptr;
  };
  bool after_word = false;
  for (std::size_t i = 0; i < value.size();) {
    std::size_t word_at = i;
    while (after_word && word_at < value.size() && is_ascii_space(value[word_at]))
      ++word_at;
    const EncodedWord word = encoded_word(value.substr(word_at));
    if (word.length > 0) {
      if (encoding != word.encoding) flush();
      encoding = word.encoding;
      run += word.bytes;
      i = word_at + word.length;
      after_word = true;
    } else {
      if (after_word) flush();
      after_word = false;
      run.push_back(value[i++]);
    }
  }
  flush();
  return text;
}

}  // namespace shuwen
