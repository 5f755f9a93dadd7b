// Analysis for JavaScript: bytes come as a Uint8Array, text as a JavaScript string, answers go back as JSON
// in an envelope.
#include <emscripten/bind.h>

#include <string>

#include "envelope.h"
#include "given_bytes.h"
#include "options.h"
#include "shuwen/analyze.h"

namespace shuwen::wasm {
namespace {

emscripten::val analyze_bytes(const emscripten::val& bytes, const std::string& options_json) {
  const auto options = analyze_options(options_json);
  if (!options) return fail(options.error());
  return envelope(analyze(copy_of(bytes), options.value()),
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
