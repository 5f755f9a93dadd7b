// Analysis for JavaScript: bytes come as a Uint8Array (embind copies it verbatim into std::string), text as a
// JavaScript string, answers go back as JSON in an envelope.
#include <emscripten/bind.h>

#include <string>

#include "envelope.h"
#include "options.h"
#include "shuwen/analyze.h"

namespace shuwen::wasm {
namespace {

emscripten::val analyze_bytes(const std::string& bytes, const std::string& options_json) {
  const auto options = analyze_options(options_json);
  if (!options) return fail(options.error());
  return envelope(analyze(bytes, options.value()),
                  [](const Analysis& analysis) { return to_json(analysis); });
}

std::string version() {
  return SHUWEN_VERSION;
}

}  // namespace
}  // namespace shuwen::wasm

EMSCRIPTEN_BINDINGS(shuwen_analyze) {
  emscripten::function("version", &shuwen::wasm::version);
  emscripten::function("analyze", &shuwen::wasm::analyze_bytes);
}
