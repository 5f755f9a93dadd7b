// Bytes out of JavaScript.
#pragma once

#include <emscripten/val.h>

#include <cstdint>
#include <string>

namespace shuwen::wasm {

/// The bytes of a Uint8Array, in memory of ours: embind would copy them into a std::string one by one.
inline std::string copy_of(const emscripten::val& array) {
  std::string bytes(array["length"].as<std::size_t>(), '\0');
  auto* data = reinterpret_cast<std::uint8_t*>(bytes.data());
  emscripten::val(emscripten::typed_memory_view(bytes.size(), data)).call<void>("set", array);
  return bytes;
}

}  // namespace shuwen::wasm
