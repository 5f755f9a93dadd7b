#include "bytes/encoding.h"

#include <array>
#include <string>

namespace shuwen {
namespace {

using F = EncodingFamily;

struct Labels {
  std::string_view name;
  std::string_view labels;  ///< separated by spaces; the name itself need not be among them
};

/// Normalised by `normal_label`: lower case, without `-`, `_`, `:` and white space.
constexpr std::array kLabels = {
    Labels{"UTF-8", "unicode11utf8 unicode20utf8 xunicode20utf8 utf8mb4 utf8bom utf8sig cp65001"},
    Labels{"GB18030",
           "gb2312 gb2312:80 gb231280 csgb2312 csiso58gb231280 isoir58 chinese gbk xgbk csgbk gb "
           "cp936 ms936 windows936 936 euccn xeuccn gb180302000 gb180302005 gb180302022 cp54936"},
    Labels{"Big5", "big5hkscs big5hkscs:2008 cnbig5 csbig5 xxbig5 cp950 ms950 windows950 950 big5eten"},
    Labels{"UTF-16LE", "utf16 utf16le ucs2 ucs2le iso10646ucs2 csunicode unicode unicodefeff cp1200"},
    Labels{"UTF-16BE", "utf16be ucs2be unicodefffe cp1201"},
    Labels{"UTF-32LE", "utf32 utf32le ucs4 ucs4le"},
    Labels{"UTF-32BE", "utf32be ucs4be"},
    Labels{"Shift_JIS", "sjis mskanji xsjis ms932 cp932 windows31j windows932 csshiftjis 932"},
    Labels{"EUC-JP", "xeucjp cseucpkdfmtjapanese ujis"},
    Labels{"EUC-KR",
           "cseuckr csksc56011987 isoir149 korean ksc5601 ksc56011987 ksc56011989 windows949 cp949 "
           "ms949 uhc 949"},
    Labels{"windows-1252",
           "ascii usascii ansix3.41968 iso88591 iso885911987 latin1 l1 isoir100 cp819 ibm819 "
           "csisolatin1 cp1252 xcp1252 ansi"},
    Labels{"windows-1250", "cp1250 xcp1250"},
    Labels{"windows-1251", "cp1251 xcp1251"},
    Labels{"windows-1253", "cp1253 xcp1253"},
    Labels{"windows-1254", "cp1254 xcp1254 iso88599 latin5 l5"},
    Labels{"windows-1255", "cp1255 xcp1255"},
    Labels{"windows-1256", "cp1256 xcp1256"},
    Labels{"windows-1257", "cp1257 xcp1257"},
    Labels{"windows-1258", "cp1258 xcp1258"},
    Labels{"windows-874", "tis620 dos874 iso885911"},
    Labels{"ISO-8859-2", "latin2 l2"},
    Labels{"ISO-8859-3", "latin3 l3"},
    Labels{"ISO-8859-4", "latin4 l4"},
    Labels{"ISO-8859-5", "cyrillic"},
    Labels{"ISO-8859-6", "arabic"},
    Labels{"ISO-8859-7", "greek"},
    Labels{"ISO-8859-8", "hebrew"},
    Labels{"ISO-8859-10", "latin6 l6"},
    Labels{"ISO-8859-13", ""},
    Labels{"ISO-8859-14", ""},
    Labels{"ISO-8859-15", "latin9 l9"},
    Labels{"KOI8-R", "koi koi8"},
    Labels{"KOI8-U", "koi8ru"},
    Labels{"IBM866", "cp866 866 csibm866"},
};

std::string normal_label(std::string_view label) {
  std::string out;
  for (const char c : label) {
    if (c >= 'A' && c <= 'Z') {
      out.push_back(static_cast<char>(c - 'A' + 'a'));
    } else if (c > ' ' && c != '-' && c != '_' && c != ':' && c != '"' && c != '\'') {
      out.push_back(c);
    }
  }
  return out;
}

bool has_word(std::string_view words, std::string_view word) {
  while (!words.empty()) {
    const std::size_t end = words.find(' ');
    if (words.substr(0, end) == word) return true;
    words.remove_prefix(end == std::string_view::npos ? words.size() : end + 1);
  }
  return false;
}

}  // namespace

const std::vector<Encoding>& all_encodings() {
  static const std::vector<Encoding> encodings = {
      {"UTF-8", "UTF-8", F::utf8},
      {"GB18030", "gb18030-2022", F::chinese},
      {"Big5", "ibm-1375_P100-2008", F::chinese},
      {"UTF-16LE", "UTF-16LE", F::utf16},
      {"UTF-16BE", "UTF-16BE", F::utf16},
      {"UTF-32LE", "UTF-32LE", F::utf16},
      {"UTF-32BE", "UTF-32BE", F::utf16},
      {"Shift_JIS", "ibm-943_P15A-2003", F::japanese},
      {"EUC-JP", "euc-jp-2007", F::japanese},
      {"EUC-KR", "ibm-970_P110_P110-2006_U2", F::korean},
      {"windows-1252", "ibm-5348_P100-1997"},
      {"windows-1250", "ibm-5346_P100-1998"},
      {"windows-1251", "ibm-5347_P100-1998"},
      {"windows-1253", "ibm-5349_P100-1998"},
      {"windows-1254", "ibm-5350_P100-1998"},
      {"windows-1255", "ibm-9447_P100-2002"},
      {"windows-1256", "ibm-9448_X100-2005"},
      {"windows-1257", "ibm-9449_P100-2002"},
      {"windows-1258", "ibm-5354_P100-1998"},
      {"windows-874", "windows-874-2000"},
      {"ISO-8859-2", "ibm-912_P100-1995"},
      {"ISO-8859-3", "ibm-913_P100-2000"},
      {"ISO-8859-4", "ibm-914_P100-1995"},
      {"ISO-8859-5", "ibm-915_P100-1995"},
      {"ISO-8859-6", "ibm-1089_P100-1995"},
      {"ISO-8859-7", "ibm-9005_X110-2007"},
      {"ISO-8859-8", "ibm-5012_P100-1999"},
      {"ISO-8859-10", "iso-8859_10-1998"},
      {"ISO-8859-13", "ibm-921_P100-1995"},
      {"ISO-8859-14", "iso-8859_14-1998"},
      {"ISO-8859-15", "ibm-923_P100-1998"},
      {"KOI8-R", "ibm-878_P100-1996"},
      {"KOI8-U", "ibm-1168_P100-2002"},
      {"IBM866", "ibm-866_P100-1995"},
  };
  return encodings;
}

const Encoding* find_encoding(std::string_view label) {
  const std::string wanted = normal_label(label.substr(0, 64));
  if (wanted.empty()) return nullptr;
  for (const Encoding& encoding : all_encodings()) {
    if (normal_label(encoding.name) == wanted) return &encoding;
  }
  for (const Labels& entry : kLabels) {
    if (has_word(entry.labels, wanted)) return find_encoding(entry.name);
  }
  return nullptr;
}

std::string encoding_names() {
  std::string names;
  for (const Encoding& encoding : all_encodings())
    names += (names.empty() ? "" : ", ") + std::string(encoding.name);
  return names;
}

}  // namespace shuwen
