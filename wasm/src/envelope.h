// What every call across the boundary returns: `{"ok":true,"value":…}` or `{"ok":false,"error":{…}}`, as JSON
// text. Nothing is thrown: JavaScript could neither catch it by type nor free what it left behind.
#pragma once

#include <string>
#include <string_view>

#include "shuwen/json.h"
#include "shuwen/result.h"

namespace shuwen::wasm {

inline std::string succeed(std::string_view json) {
  std::string text = R"({"ok":true,"value":)";
  text.reserve(text.size() + json.size() + 1);
  return text.append(json).append("}");
}

inline std::string fail(const Error& error) {
  return R"({"ok":false,"error":)" + to_json(error) + "}";
}

/// The envelope of a result; `write` turns its value into JSON text.
template <class T, class Write>
std::string envelope(const Result<T>& result, Write write) {
  return result.ok() ? succeed(write(result.value())) : fail(result.error());
}

}  // namespace shuwen::wasm
