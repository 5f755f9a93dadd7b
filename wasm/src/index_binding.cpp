// The functions JavaScript sees. Bytes come as a Uint8Array, text as a JavaScript string, answers go back as
// JSON in an envelope, an index is an integer handle.
#include <emscripten/bind.h>

#include <cstdint>
#include <map>
#include <string>
#include <utility>

#include "envelope.h"
#include "given_bytes.h"
#include "options.h"
#include "shuwen/analyze.h"
#include "shuwen/search.h"

namespace shuwen::wasm {
namespace {

using Handle = std::uint32_t;

std::map<Handle, Index>& indexes() {
  static std::map<Handle, Index> open_indexes;
  return open_indexes;
}

/// A handle is never issued twice and never 0, so that one kept after close() is recognised.
emscripten::val issue(Index index) {
  static Handle last = 0;
  indexes().emplace(++last, std::move(index));
  return succeed(std::to_string(last));
}

Error closed() {
  return Error{"closed", "This index was closed, or never was one.", Stage::index, std::nullopt};
}

/// Runs `use` on the index behind the handle.
template <class Use>
emscripten::val with_index(Handle handle, Use use) {
  const auto found = indexes().find(handle);
  return found == indexes().end() ? fail(closed()) : use(found->second);
}

const char* boolean(bool value) {
  return value ? "true" : "false";
}

emscripten::val index_create() {
  return issue(Index());
}

emscripten::val index_open(const emscripten::val& snapshot) {
  auto index = Index::open(copy_of(snapshot));
  return index.ok() ? issue(std::move(index).value()) : fail(index.error());
}

bool index_close(Handle handle) {
  return indexes().erase(handle) == 1;
}

emscripten::val index_analyze(Handle handle, const emscripten::val& bytes, const std::string& options_json,
                              const std::string& id) {
  return with_index(handle, [&](Index& index) {
    const auto options = analyze_options(options_json);
    if (!options) return fail(options.error());
    const auto analysis = analyze(copy_of(bytes), options.value());
    if (analysis.ok()) index.add(analysis.value(), id);
    return envelope(analysis, [](const Analysis& value) { return to_json(value); });
  });
}

emscripten::val index_add(Handle handle, const std::string& id, const std::u16string& title,
                          const std::u16string& body) {
  return with_index(handle, [&](Index& index) {
    index.add(SearchDocument{.id = id, .title = title, .body = body});
    return succeed("null");
  });
}

emscripten::val index_remove(Handle handle, const std::string& id) {
  return with_index(handle, [&](Index& index) { return succeed(boolean(index.remove(id))); });
}

emscripten::val index_size(Handle handle) {
  return with_index(handle, [](Index& index) { return succeed(std::to_string(index.size())); });
}

emscripten::val index_commit(Handle handle) {
  return with_index(handle, [](Index& index) {
    index.commit();
    return succeed("null");
  });
}

emscripten::val index_search(Handle handle, const std::string& query, const std::string& options_json) {
  return with_index(handle, [&](Index& index) {
    auto request = search_request(options_json);
    if (!request) return fail(request.error());
    SearchOptions options = request.value().options;
    if (request.value().statistics) options.statistics = &*request.value().statistics;
    return envelope(index.search(query, options), [](const SearchResult& result) { return to_json(result); });
  });
}

emscripten::val index_statistics(Handle handle, const std::string& query, const std::string& options_json) {
  return with_index(handle, [&](Index& index) {
    const auto request = search_request(options_json);
    if (!request) return fail(request.error());
    return envelope(index.statistics(query, request.value().options),
                    [](const QueryStatistics& statistics) { return to_json(statistics); });
  });
}

emscripten::val index_concordance(Handle handle, const std::string& query, const std::string& options_json) {
  return with_index(handle, [&](Index& index) {
    const auto options = concordance_options(options_json);
    if (!options) return fail(options.error());
    return envelope(index.concordance(query, options.value()),
                    [](const Concordance& lines) { return to_json(lines); });
  });
}

emscripten::val index_suggest(Handle handle, const std::string& prefix, unsigned top) {
  return with_index(handle, [&](Index& index) { return succeed(to_json(index.suggest(prefix, top))); });
}

/// The snapshot itself, a Uint8Array of its own memory, or the envelope of an error.
emscripten::val index_serialize(Handle handle) {
  return with_index(handle, [](Index& index) {
    const std::string bytes = index.serialize();
    const auto* data = reinterpret_cast<const std::uint8_t*>(bytes.data());
    // A view of wasm memory dies with the string and detaches when memory grows: slice() copies it.
    return emscripten::val(emscripten::typed_memory_view(bytes.size(), data)).call<emscripten::val>("slice");
  });
}

}  // namespace
}  // namespace shuwen::wasm

EMSCRIPTEN_BINDINGS(shuwen_index) {
  using namespace shuwen::wasm;
  emscripten::function("index_create", &index_create);
  emscripten::function("index_open", &index_open);
  emscripten::function("index_close", &index_close);
  emscripten::function("index_analyze", &index_analyze);
  emscripten::function("index_add", &index_add);
  emscripten::function("index_remove", &index_remove);
  emscripten::function("index_size", &index_size);
  emscripten::function("index_commit", &index_commit);
  emscripten::function("index_search", &index_search);
  emscripten::function("index_statistics", &index_statistics);
  emscripten::function("index_concordance", &index_concordance);
  emscripten::function("index_suggest", &index_suggest);
  emscripten::function("index_serialize", &index_serialize);
}
