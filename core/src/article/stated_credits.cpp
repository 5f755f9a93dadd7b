#include "article/stated_credits.h"

#include <algorithm>
#include <array>
#include <string>

#include "article/english_head.h"
#include "article/latin_names.h"
#include "article/person_name.h"
#include "lexicon/phrases.h"
#include "text/chars.h"

namespace shuwen {
namespace {

using View = std::u16string_view;

// Where `line` has the name in any case.
Span find_folded(View text, Span line, View name) {
  for (std::uint32_t at = line.begin; at + name.size() <= line.end; ++at) {
    const Span span{at, at + static_cast<std::uint32_t>(name.size())};
    if (std::equal(name.begin(), name.end(), text.begin() + at,
                   [](char16_t a, char16_t b) { return fold_unit(a) == fold_unit(b); }))
      return span;
  }
  return {};
}

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
    latin_author();
  }

 private:
  // `By ANN LEE, Harbour Staff Writer` in the facts: as the head shows the name, else as stated by the record
  // of the article itself.
  void latin_author() {
    if (!result_.article.authors.empty()) return;
    for (const std::u16string& name : stated_persons(page_.document.facts)) {
      if (folded_letters(name) == folded_letters(site_.name)) continue;
      for (std::size_t i = head_.begin; i < head_.end; ++i) {
        if (page_.lines[i].weight > 60) continue;
        const Span shown = find_folded(page_.text(), page_.lines[i].span, name);
        if (!shown.empty()) credits_.author(shown, 75);
      }
    }
    if (!result_.article.authors.empty()) return;
    const auto* value = meta("ld:author");
    if (value == nullptr || (!site_.name.empty() && value->find(site_.name) != View::npos)) return;
    for (const Span author : split_names(*value, {0, static_cast<std::uint32_t>(value->size())})) {
      const View view = slice(*value, author);
      if (kind_of_latin_name(view) == LatinName::person) credits_.author(view, 60);
    }
  }

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
