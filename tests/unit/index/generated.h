// Documents and queries made by a generator of our own, with the answers a search of every text gives.
#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <vector>

#include "shuwen/search.h"

namespace shuwen::testing {

/// The same numbers on every machine.
class Random {
 public:
  explicit Random(std::uint32_t seed) : state_(seed * 2654435761U + 1) {}
  std::uint32_t below(std::uint32_t bound) {
    state_ = state_ * 1664525U + 1013904223U;
    return static_cast<std::uint32_t>((std::uint64_t{state_ >> 4} * bound) >> 28);
  }

 private:
  std::uint32_t state_;
};

/// Texts of few Han (so that chance brings them together often), traditional forms among them, words and
/// numbers of other scripts, punctuation, and what does not fold unit by unit.
std::vector<SearchDocument> generated_documents(std::uint32_t seed, std::size_t count);

/// A piece of a random document of one to `longest` units, without white space and characters of the syntax.
std::u16string piece_of(const std::vector<SearchDocument>& documents, Random& random, std::uint32_t longest);

/// What a document's spans index.
std::u16string text_of(const SearchDocument& document);

/// The ids of all documents whose folded text holds every folded term.
std::set<std::string> holders(const std::vector<SearchDocument>& documents,
                              const std::vector<std::u16string>& terms);

/// The ids of all hits of a query; a test failure and none when it fails.
std::set<std::string> found(Index& index, const std::u16string& query);

}  // namespace shuwen::testing
