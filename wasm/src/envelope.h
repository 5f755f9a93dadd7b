// What every call across the boundary returns: `{"ok":true,"value":…}` or `{"ok":false,"error":{…}}`, as JSON
// text. Nothing is thrown: JavaScript could neither catch it by type nor free what it left behind.
#pragma once

#include <emscripten/val.h>

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

#include "shuwen/json.h"
#include "shuwen/result.h"

namespace shuwen::wasm {

/// The text as a Uint8Array over memory that the next answer overwrites: embind would look at each byte of a
/// std::string twice before decoding it.
inline emscripten::val answer(std::string text) {
  static std::string last;
  last = std::move(text);
  return emscripten::val(
      emscripten::typed_memory_view(last.size(), reinterpret_cast<const std::uint8_t*>(last.data())));
}

inline emscripten::val succeed(std::string_view json) {
  std::string text = R"({"ok":true,"value":)";
  text.reserve(text.size() + json.size() + 1);
  return answer(std::move(text.append(json).append("}")));
}

inline emscripten::val fail(const Error& error) {
  return answer(R"({"ok":false,"error":)" + to_json(error) + "}");
}

/// The envelope of a result; `write` turns its value into JSON text.
template <class T, class Write>
emscripten::val envelope(const Result<T>& result, Write write) {
  return result.ok() ? succeed(write(result.value())) : fail(result.error());
}

}  // namespace shuwen::wasm
