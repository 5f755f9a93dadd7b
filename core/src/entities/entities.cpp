#include "entities/entities.h"

#include <algorithm>
#include <set>

#include "entities/bare_firms.h"
#include "entities/documents.h"
#include "entities/english_names.h"
#include "entities/initiatives.h"
#include "entities/latin_names.h"
#include "entities/merge.h"
#include "entities/name_edge.h"
#include "entities/name_lexicons.h"
#include "entities/organisations.h"
#include "entities/persons.h"
#include "entities/places.h"
#include "entities/reading.h"
#include "entities/unannounced_persons.h"
#include "lexicon/prefix_table.h"
#include "text/chars.h"

namespace shuwen {
namespace {

/// Gives the runs of the passage, none of one in Latin letters.
std::vector<NameRun> find_in_passage(std::u16string_view plain, const Passage& passage, FoundNames& found) {
  if (is_latin_passage(plain, passage.span)) {
    find_documents(plain, passage.span, found);
    find_english_names(plain, passage.span, found);
    return {};
  }
  const std::size_t first_found = found.size();
  std::vector<NameRun> runs = runs_of(plain, passage.span);
  const NameRun none(plain, {passage.span.begin, passage.span.begin});
  const NameRun* previous = &none;
  for (const NameRun& run : runs) {
    const auto gazetteer = gazetteer_names(run);
    find_organisations(run, gazetteer, found);
    find_places(run, gazetteer, found);
    find_persons(run, expected_person(*previous, run, found), found);
    previous = &run;
  }
  find_latin_names(plain, passage.span, found);
  find_listed_persons(runs, first_found, found);
  find_bare_firms(runs, first_found, found);
  // Behind the rest: a run looks back over what was found in it, and not over the documents of all others.
  find_documents(plain, passage.span, found);
  return runs;
}

/// The passage that holds `span`, or `span` itself.
Span line_of(const StructuredArticle& article, Span span) {
  const auto holds = [&](const Passage& passage) { return passage.span.contains(span); };
  const auto passage = std::find_if(article.passages.begin(), article.passages.end(), holds);
  return passage == article.passages.end() ? span : passage->span;
}

/// Where the article comes from: one body or, as in 北青网-北京青年报, two. 网络整理 and 本站原创 name none.
void add_source(std::u16string_view plain, Span source, FoundNames& found) {
  const std::u16string_view text = slice(plain, source);
  for (const std::u16string_view word : {u"整理", u"原创", u"转载", u"网络", u"互联网", u"本站", u"综合"}) {
    if (text == word || (text.size() == 4 && text.substr(2) == word)) return;
  }
  const std::size_t dash = text.find(u'-');
  const bool two = dash != text.npos && dash > 1 && dash + 2 < text.size() && is_han(text[dash - 1]) &&
                   std::u16string_view(u"报网社台刊").find(text.back()) != std::u16string_view::npos;
  const std::uint32_t middle = two ? source.begin + static_cast<std::uint32_t>(dash) : source.end;
  found.push_back({.kind = EntityKind::organisation, .span = {source.begin, middle}, .confidence = 90});
  if (two)
    found.push_back({.kind = EntityKind::organisation, .span = {middle + 1, source.end}, .confidence = 90});
}

/// The press in the by-line of an English page.
void find_english_source(const StructuredArticle& article, std::u16string_view plain, FoundNames& found) {
  for (const Passage& passage : article.passages) {
    if (passage.role != PassageRole::byline || !is_latin_passage(plain, passage.span)) continue;
    FoundNames here;
    find_english_names(plain, passage.span, here);
    for (FoundName& name : here) {
      if (name.kind == EntityKind::organisation) found.push_back(std::move(name));
    }
  }
}

/// 中青报·中青网|记者: whose reporters the authors of a line are.
void find_press(std::u16string_view plain, Span line, FoundNames& found) {
  constexpr std::u16string_view kReporter = u"记者";
  if (slice(plain, line).find(kReporter) == std::u16string_view::npos) return;
  FoundNames here;
  for (const NameRun& run : runs_of(plain, line))
    find_organisations(run, gazetteer_names(run), here);
  for (FoundName& name : here) {
    const std::u16string_view behind = plain.substr(name.span.end);
    if (!name.generic && (behind.starts_with(kReporter) || behind.starts_with(u'·')))
      found.push_back(std::move(name));
  }
}

/// What the head of the page says: who wrote it, and where it comes from.
void find_in_head(const StructuredArticle& article, std::u16string_view plain, FoundNames& found) {
  Span last;
  for (const Excerpt& author : article.article.authors) {
    if (!author.span) continue;
    const Span line = line_of(article, *author.span);
    if (line != last) find_press(plain, line, found);
    last = line;
    if (is_latin_passage(plain, *author.span)) {
      find_english_authors(plain, *author.span, found);
    } else {
      find_byline_persons(plain, line, *author.span, found);
    }
  }
  const auto& source = article.article.source;
  if (source && source->span && source->span->size() >= 2) add_source(plain, *source->span, found);
}

/// 国发〔2012〕24号 on a line of its own, below the title: the number of the document the title names.
void number_from_head(const StructuredArticle& article, std::u16string_view plain, FoundNames& found) {
  for (const Passage& passage : article.passages) {
    if (passage.span.size() > 30 || passage.region != Region::article) continue;
    const Span span = trim(plain, passage.span);
    if (next_document_number(plain, span.begin, span.end) != span || span.empty()) continue;
    for (FoundName& name : found) {
      if (name.kind != EntityKind::document || name.number || name.span.begin > span.begin) continue;
      name.number = span;
      return;
    }
  }
}

/// A declared short form is a name wherever it stands, even where it begins like a place: 青岛|供水.
void find_declared(std::u16string_view plain, const std::vector<ShortName>& short_names, FoundNames& found) {
  if (short_names.empty()) return;
  PrefixTable forms;
  for (const ShortName& name : short_names)
    forms.add(slice(plain, name.brief), static_cast<std::int32_t>(name.kind));
  forms.seal();
  for (std::uint32_t at = 0; at < plain.size();) {
    auto form = forms.longest(plain, at);
    if (form.length == 2 && (!at_borders(plain, {at, at + form.length}) || means_several(plain, at)))
      form = {};
    if (form) {
      const auto kind = static_cast<EntityKind>(form.value);
      found.push_back({.kind = kind, .span = {at, at + form.length}, .confidence = 90});
    }
    at += form ? form.length : 1;
  }
}

/// 阆中 beside 阆中市人民法院: a short form is trusted where the text has the full one, unless it is a word,
/// too.
void trust_short_forms(std::u16string_view plain, FoundNames& found) {
  std::set<std::u16string_view> stems;
  for (const FoundName& name : found) {
    if (name.kind != EntityKind::place || name.confidence < 95) continue;
    const Span own{std::max(name.core, name.span.begin), name.span.end};
    if (own.size() > 2) stems.insert(slice(plain, {own.begin, own.end - 1}));
  }
  for (FoundName& name : found) {
    const std::u16string_view text = slice(plain, name.span);
    if (name.kind == EntityKind::place && name.confidence < 40 && stems.count(text) &&
        !name_lexicons().ordinary.has(text) && !name_lexicons().not_places.has(text)) {
      name.confidence = 60;
    }
  }
}

/// Whether `text` is the name of a division in full: with its suffix.
bool full_form(std::u16string_view text) {
  const std::int32_t found = name_lexicons().places.find(text);
  if (found < 0) return false;
  const PlaceForm& form = name_lexicons().place_forms[static_cast<std::size_t>(found)];
  return form.full && form.level <= PlaceLevel::county;
}

/// 湖北十堰 is one place, and two where the text speaks of 湖北 or 十堰 by itself; 湖北省十堰市 is one
/// anyhow.
void part_short_chains(std::u16string_view plain, FoundNames& found) {
  std::set<std::u16string_view> alone;
  const auto chain = [](const FoundName& name) {
    return name.kind == EntityKind::place && name.core > name.span.begin && name.confidence >= 60;
  };
  for (const FoundName& name : found) {
    if (name.kind == EntityKind::place && !chain(name)) alone.insert(slice(plain, name.span));
  }
  const std::size_t size = found.size();
  for (std::size_t i = 0; i < size; ++i) {
    if (!chain(found[i])) continue;
    const Span upper{found[i].span.begin, found[i].core};
    const Span lower{found[i].core, found[i].span.end};
    if (full_form(slice(plain, upper)) && full_form(slice(plain, lower))) continue;
    if (!alone.contains(slice(plain, upper)) && !alone.contains(slice(plain, lower))) continue;
    FoundName first = found[i];
    first.span = upper;
    first.core = upper.begin;
    found[i].span = lower;
    found.push_back(std::move(first));
  }
  std::sort(found.begin(), found.end(),
            [](const FoundName& a, const FoundName& b) { return a.span < b.span; });
}

std::vector<NameMention> mentions_of(const std::vector<Entity>& entities, const FoundNames& found) {
  std::vector<NameMention> mentions;
  for (std::size_t i = 0; i < entities.size(); ++i) {
    for (const Span span : entities[i].mentions) {
      mentions.push_back({span, entities[i].kind, false, static_cast<std::int32_t>(i)});
    }
  }
  for (const FoundName& name : found) {
    if (name.generic) mentions.push_back({name.span, name.kind, true, -1});
  }
  std::sort(mentions.begin(), mentions.end(),
            [](const NameMention& a, const NameMention& b) { return a.span < b.span; });
  return mentions;
}

}  // namespace

Names find_names(const StructuredArticle& article) {
  Names names;
  const std::u16string plain = reading_form(article.text);
  FoundNames found;
  std::vector<std::vector<NameRun>> runs(article.passages.size());
  for (std::size_t i = 0; i < article.passages.size(); ++i) {
    const Passage& passage = article.passages[i];
    if (passage.region == Region::article && passage.role != PassageRole::byline)
      runs[i] = find_in_passage(plain, passage, found);
  }
  find_in_head(article, plain, found);
  find_english_source(article, plain, found);
  find_recurring_persons(article, plain, found);
  const std::vector<ShortName> short_names = find_short_names(plain, found);
  find_declared(plain, short_names, found);
  trust_short_forms(plain, found);
  found = without_overlaps(std::move(found));
  part_short_chains(plain, found);
  number_from_head(article, plain, found);
  names.entities = merge_names(article, plain, found, short_names);
  names.mentions = mentions_of(names.entities, found);
  names.initiatives = find_named_initiatives(article, plain, names.mentions, runs);
  return names;
}

}  // namespace shuwen
