#include "article/stated_credits.h"

#include <algorithm>
#include <array>
#include <string>

#include "article/person_name.h"
#include "text/chars.h"

namespace shuwen {
namespace {

using View = std::u16string_view;

class Reader {
 public:
  Reader(const Page& page, Window head, const Site& site, Credits& credits, const StructuredArticle& result)
      : page_(page), head_(head), site_(site), credits_(credits), result_(result) {}

  void run() {
    constexpr std::array<std::string_view, 15> kDates = {"pubdate",
                                                         "front:date",
                                                         "ld:datePublished",
                                                         "article:published_time",
                                                         "publishdate",
                                                         "og:release_date",
                                                         "front:published",
                                                         "date",
                                                         "publish_date",
                                                         "datepublished",
                                                         "dc.date",
                                                         "js:publish_time",
                                                         "mail:date",
                                                         "firstpublishedtime",
                                                         "weibo:article:create_at"};
    for (const std::string_view name : kDates) {
      if (const auto* value = meta(name)) credits_.stated_date(*value, 75);
    }
    constexpr std::array<std::string_view, 5> kSources = {"contentsource", "source", "mediaid",
                                                          "front:source", "front:来源"};
    for (const std::string_view name : kSources) {
      const auto* value = meta(name);
      if (value != nullptr && !credits_.source_left_empty()) credits_.source(*value, 75);
    }
    for (const std::string_view name : {"front:author", "front:authors", "front:作者", "og:article:author"}) {
      if (const auto* value = meta(name); value != nullptr && result_.article.authors.empty()) {
        for (const Span author : split_names(*value, {0, static_cast<std::uint32_t>(value->size())}))
          credits_.author(slice(*value, author), 75);
      }
    }
    shown_author();
  }

 private:
  const std::u16string* meta(std::string_view name) const {
    for (const auto& [key, value] : page_.document.facts.metas) {
      if (key == name && !value.empty()) return &value;
    }
    return nullptr;
  }

  // The author meta is the editor's or the site's more often than not: believed where the head shows the
  // name.
  void shown_author() {
    if (!result_.article.authors.empty()) return;
    for (const std::string_view name : {"author", "ld:author"}) {
      const auto* value = meta(name);
      if (value == nullptr) continue;
      const bool han = std::any_of(value->begin(), value->end(), [](char16_t c) { return is_han(c); });
      const bool site = !site_.name.empty() &&
                        (site_.name.find(*value) != View::npos || value->find(site_.name) != View::npos);
      if (site) continue;
      if (!han && name == "ld:author" && value->find(u' ') != View::npos) credits_.author(*value, 60);
      for (std::size_t i = head_.begin; i < head_.end && han; ++i) {
        const std::size_t at = page_.text_of(i).find(*value);
        if (at == View::npos || page_.lines[i].weight > 60) continue;
        const std::uint32_t begin = page_.lines[i].span.begin + static_cast<std::uint32_t>(at);
        const bool own = !result_.article.source || result_.article.source->text != *value;
        if (own && is_person_name(*value))
          credits_.author(Span{begin, begin + static_cast<std::uint32_t>(value->size())}, 75);
        break;
      }
    }
  }

  const Page& page_;
  Window head_;
  const Site& site_;
  Credits& credits_;
  const StructuredArticle& result_;
};

}  // namespace

void stated_credits(const Page& page, Window head, const Site& site, Credits& credits,
                    const StructuredArticle& result) {
  Reader(page, head, site, credits, result).run();
}

}  // namespace shuwen
