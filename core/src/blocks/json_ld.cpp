// JSON-LD of articles, read without trusting it.
#include <array>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "blocks/script_facts.h"
#include "text/utf.h"

namespace shuwen {
namespace {

using Json = nlohmann::json;

constexpr std::size_t kLongestText = std::size_t{256} << 10;
constexpr std::size_t kMostTexts = 16;
constexpr std::size_t kMostObjects = 200;
constexpr std::size_t kLongestValue = 2000;

const Json* member(const Json& object, const char* name) {
  if (!object.is_object()) return nullptr;
  const auto found = object.find(name);
  return found != object.end() ? &*found : nullptr;
}

bool is_article(const Json& object) {
  const Json* type = member(object, "@type");
  if (type == nullptr) return member(object, "headline") != nullptr || member(object, "pubDate") != nullptr;
  const auto named = [](const Json& value) {
    if (!value.is_string()) return false;
    const auto& name = value.get_ref<const std::string&>();
    return name.find("Article") != std::string::npos || name.find("Posting") != std::string::npos ||
           name == "Report" || name == "WebPage" || name == "VideoObject";
  };
  if (type->is_array()) {
    for (const Json& one : *type) {
      if (named(one)) return true;
    }
    return false;
  }
  return named(*type);
}

class Reader {
 public:
  explicit Reader(PageFacts& facts) : facts_(facts) {}

  void read(const Json& object) {
    // A work list instead of recursion: nesting is the file's choice.
    open_ = {&object};
    for (std::size_t at = 0; at < open_.size() && at < kMostObjects; ++at) {
      const Json& value = *open_[at];
      if (value.is_array()) {
        for (const Json& item : value)
          open_.push_back(&item);
        continue;
      }
      if (const Json* graph = member(value, "@graph")) open_.push_back(graph);
      if (const Json* entity = member(value, "mainEntity")) open_.push_back(entity);
    }
    if (open_.size() > kMostObjects) open_.resize(kMostObjects);
    for (const Json* value : open_)
      if (value->is_object() && is_article(*value)) article(*value);
  }

 private:
  void add(const char* name, const Json* value) {
    if (value == nullptr || !value->is_string()) return;
    const auto& text = value->get_ref<const std::string&>();
    if (!text.empty() && text.size() <= kLongestValue) facts_.metas.emplace_back(name, to_utf16(text));
  }

  // A string, an object with a name, or a list of either.
  void names(const char* name, const Json* value) {
    if (value == nullptr) return;
    if (value->is_array()) {
      std::size_t count = 0;
      for (const Json& item : *value) {
        if (++count > 20) break;
        add(name, item.is_object() ? named(item) : &item);
      }
      return;
    }
    add(name, value->is_object() ? named(*value) : value);
  }

  // {"@id": "#ann"}: the name stands in the graph's object of that id.
  const Json* named(const Json& object) const {
    const Json* name = member(object, "name");
    const Json* id = member(object, "@id");
    for (std::size_t at = 0; name == nullptr && id != nullptr && id->is_string() && at < open_.size(); ++at) {
      const Json* other = member(*open_[at], "@id");
      if (other != nullptr && *other == *id) name = member(*open_[at], "name");
    }
    return name;
  }

  void article(const Json& object) {
    add("ld:headline", member(object, "headline"));
    add("ld:datePublished", member(object, "datePublished"));
    add("ld:datePublished", member(object, "pubDate"));
    names("ld:author", member(object, "author"));
    names("ld:publisher", member(object, "publisher"));
    add("ld:url", member(object, "url"));
  }

  PageFacts& facts_;
  std::vector<const Json*> open_;
};

}  // namespace

void read_json_ld(const std::vector<std::string_view>& texts, PageFacts& facts) {
  std::size_t count = 0;
  for (const std::string_view text : texts) {
    if (++count > kMostTexts) return;
    if (text.size() > kLongestText) continue;
    const Json parsed = Json::parse(text, nullptr, false, true);
    if (!parsed.is_discarded()) Reader(facts).read(parsed);
  }
}

}  // namespace shuwen
