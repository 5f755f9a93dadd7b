// The word lists of core/lexicon, compiled in.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace shuwen {

/// The file `core/lexicon/NAME.tsv`, UTF-8, verbatim; empty when there is none. Lives as long as the program.
std::string_view lexicon_text(std::string_view name);

/// The rows of a lexicon, split at tabs and decoded; comment lines (`#`) and empty lines left out. Parsed
/// anew by every call: keep the result.
std::vector<std::vector<std::u16string>> lexicon_rows(std::string_view name);

/// The words of a column that lists them, parted by blanks. They lie in `list`.
std::vector<std::u16string_view> lexicon_words(std::u16string_view list);

}  // namespace shuwen
