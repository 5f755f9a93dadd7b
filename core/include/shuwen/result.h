// Errors as values: what every fallible call of Shuwen returns.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <variant>

namespace shuwen {

/// The pipeline stage that could not go on.
enum class Stage : std::uint8_t { bytes, text, blocks, article, metrics, entities, index, json, query };

/// Why a call failed. `code` is stable and for programs (`empty_file`, `not_text`, `bad_query` …); `message`
/// is one English sentence for people that says what is wrong and what to do; `position`, when known, counts
/// from 0: bytes of the input for Stage::bytes, UTF-16 code units of the query for Stage::query.
struct Error {
  std::string code;
  std::string message;
  Stage stage = Stage::bytes;
  std::optional<std::size_t> position;
};

/// Either a value or an Error; never both, never neither. Access to the side that is not there is a
/// programming error (std::terminate through std::get).
template <class T>
class [[nodiscard]] Result {
 public:
  Result(T value)
      : state_(std::in_place_index<0>, std::move(value)) {}  // NOLINT(google-explicit-constructor)
  Result(Error error)
      : state_(std::in_place_index<1>, std::move(error)) {}  // NOLINT(google-explicit-constructor)

  bool ok() const noexcept { return state_.index() == 0; }
  explicit operator bool() const noexcept { return ok(); }

  T& value() & { return std::get<0>(state_); }
  const T& value() const& { return std::get<0>(state_); }
  T&& value() && { return std::get<0>(std::move(state_)); }
  const Error& error() const { return std::get<1>(state_); }

 private:
  std::variant<T, Error> state_;
};

}  // namespace shuwen
