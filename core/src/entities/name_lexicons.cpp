#include "entities/name_lexicons.h"

#include <string_view>

#include "entities/reading.h"
#include "lexicon/lexicon.h"
#include "shuwen/names.h"
#include "text/utf.h"

namespace shuwen {
namespace {

using Row = std::vector<std::u16string>;

/// Gives the words as a text is read, which folds some characters of simplified Han, too (俱乐部 to 具乐部).
template <class Use>
void each_word(std::u16string_view written, Use use) {
  const std::u16string read = reading_form(written);
  for (const std::u16string_view word : lexicon_words(read))
    use(word);
}

/// Adds the words of a `words TAB class` lexicon to a table, the class's index as value.
template <std::size_t N>
void add_classes(PrefixTable& table, std::string_view file, const std::u16string_view (&classes)[N]) {
  for (const Row& row : lexicon_rows(file)) {
    for (std::size_t i = 0; row.size() > 1 && i < N; ++i) {
      if (row[1] == classes[i]) {
        each_word(row[0], [&](auto word) { table.add(word, static_cast<std::int32_t>(i)); });
      }
    }
  }
}

void add_form(NameLexicons& all, std::u16string_view text, PlaceForm form) {
  all.places.add(text, static_cast<std::int32_t>(all.place_forms.size()));
  all.place_forms.push_back(std::move(form));
}

void add_division(NameLexicons& all, const std::u16string& full, const std::u16string& stem, PlaceForm form) {
  form.stem = stem;
  form.full = true;
  form.plain_word = false;
  add_form(all, full, form);
  const bool autonomous_prefecture = full.size() > 3 && full.compare(full.size() - 3, 3, u"自治州") == 0;
  if (autonomous_prefecture && stem.back() != u'州') add_form(all, stem + u'州', form);
  const bool autonomous_county = full.size() > 3 && full.compare(full.size() - 3, 3, u"自治县") == 0;
  if (autonomous_county && stem.size() > 1) add_form(all, stem + u'县', form);  // 岫岩县
  form.full = false;
  const bool county = form.level == PlaceLevel::county;
  const bool word = all.ordinary.has(stem);
  form.plain_word = county || word;
  form.in_context = county ? full.back() != u'区' && !word : word;
  if (stem != full && stem.size() >= 2) add_form(all, stem, form);
}

/// 恭城 of 恭城瑶族自治县, 靖江 of 靖江市: a county's name without its suffix and its peoples.
std::u16string_view county_stem(std::u16string_view full, const std::vector<std::u16string>& peoples) {
  constexpr std::u16string_view kAutonomous = u"自治";
  const std::size_t autonomous = full.find(kAutonomous);
  if (autonomous == full.npos) return full.substr(0, full.size() - 1);
  std::u16string_view stem = full.substr(0, autonomous);
  for (bool shorter = true; shorter;) {
    shorter = false;
    for (const std::u16string& people : peoples) {
      const bool clan = stem.back() == u'族';
      const std::size_t tail = people.size() + (clan ? 1 : 0);
      if (stem.size() < tail + 2 || (!clan && people.size() < 2)) continue;
      if (stem.substr(stem.size() - tail, people.size()) != people) continue;
      stem.remove_suffix(tail);
      shorter = true;
      break;
    }
  }
  return stem.back() == u'族' ? stem.substr(0, stem.size() - 1) : stem;
}

std::vector<std::u16string> peoples() {
  std::vector<std::u16string> all;
  for (const Row& row : lexicon_rows("features")) {
    if (row.size() > 1 && row[1] == u"people")
      each_word(row[0], [&](std::u16string_view word) { all.emplace_back(word); });
  }
  return all;
}

void load_divisions(NameLexicons& all, const std::vector<Row>& rows) {
  for (const Row& row : rows) {
    if (row.size() < 3 || row[0].size() != 6) continue;
    PlaceForm form;
    form.code = to_utf8(row[0]);
    const bool province = form.code.compare(2, 4, "0000") == 0;
    form.level = province ? PlaceLevel::province : PlaceLevel::prefecture;
    form.parent = province ? std::string() : form.code.substr(0, 2) + "0000";
    add_division(all, row[1], row[2], form);
  }
}

void load_features(NameLexicons& all) {
  const std::u16string_view kinds[] = {u"country", u"city", u"nature", u"region", u"site"};
  for (const Row& row : lexicon_rows("features")) {
    for (std::size_t i = 0; row.size() > 1 && i < std::size(kinds); ++i) {
      if (row[1] != kinds[i]) continue;
      PlaceForm form;
      form.level = static_cast<PlaceLevel>(static_cast<std::size_t>(PlaceLevel::country) + i);
      form.full = true;
      each_word(row[0], [&](std::u16string_view word) {
        form.stem = word;
        add_form(all, word, form);
      });
    }
  }
}

void load_counties(NameLexicons& all, const std::vector<Row>& rows) {
  const std::vector<std::u16string> clans = peoples();
  for (const Row& row : rows) {
    if (row.size() < 4) continue;
    PlaceForm county;
    county.parent = to_utf8(row[0]);
    each_word(row[3], [&](std::u16string_view word) {
      add_division(all, std::u16string(word), std::u16string(county_stem(word, clans)), county);
    });
  }
}

/// Of equal names the greater counts: 黑龙江 is the province, 天山 the mountains before the district.
void load_places(NameLexicons& all) {
  const std::vector<Row> rows = lexicon_rows("places");
  load_divisions(all, rows);
  load_features(all);
  load_counties(all, rows);
  all.places.seal();
}

void load_initiatives(NameLexicons& all) {
  for (const Row& row : lexicon_rows("initiative_heads")) {
    if (row.size() < 3) continue;
    const auto type = initiative_type_named(to_utf8(row[1])).value_or(InitiativeType::other);
    const auto strength = row[2] == u"strong" ? HeadStrength::strong : HeadStrength::quoted;
    each_word(row[0], [&](auto word) {
      all.initiative_heads.add(word, static_cast<std::int32_t>(all.initiative_head_list.size()));
    });
    all.initiative_head_list.push_back({type, strength});
  }
  for (const Row& row : lexicon_rows("initiative_marks")) {
    if (row.size() < 2) continue;
    constexpr std::u16string_view kTail = u"tail:";
    std::int32_t value = 0;
    PrefixTable* table = row[1] == u"contrast"     ? &all.contrasts
                         : row[1] == u"slogan"     ? &all.slogans
                         : row[1] == u"figurative" ? &all.figuratives
                         : row[1] == u"action"     ? &all.action_kinds
                                                   : nullptr;
    constexpr std::u16string_view kKnown = u"known:";
    for (const std::u16string_view typed : {kTail, kKnown}) {
      if (row[1].compare(0, typed.size(), typed) != 0) continue;
      table = typed == kTail ? &all.initiative_tails : &all.known_initiatives;
      value = static_cast<std::int32_t>(
          initiative_type_named(to_utf8(row[1].substr(typed.size()))).value_or(InitiativeType::other));
    }
    if (table) each_word(row[0], [&](auto word) { table->add(word, value); });
  }
  add_classes(all.initiative_verbs, "initiative_verbs", {u"launch"});
  for (PrefixTable* table :
       {&all.initiative_heads, &all.initiative_tails, &all.initiative_verbs, &all.contrasts, &all.slogans,
        &all.figuratives, &all.action_kinds, &all.known_initiatives}) {
    table->seal();
  }
}

void load_titles(NameLexicons& all) {
  for (const Row& row : lexicon_rows("person_titles")) {
    if (row.size() < 2) continue;
    PrefixTable& table = row[1] == u"kin" ? all.kin : row[1] == u"verb" ? all.name_verbs : all.titles;
    const auto value = static_cast<std::int32_t>(row[1] == u"byline" ? TitleWord::byline : TitleWord::role);
    each_word(row[0], [&](auto word) { table.add(word, value); });
  }
  all.kin.seal();
  all.name_verbs.seal();
  all.titles.seal();
}

void load_acts(NameLexicons& all) {
  for (const Row& row : lexicon_rows("verbs")) {
    if (row.size() < 2 || row[0] == u"trade") continue;
    each_word(row[1], [&](std::u16string_view word) {
      if (word.size() > 1 && !all.stops.has(word)) all.acts.add(word, 0);
    });
  }
  all.acts.seal();
}

/// The words that NameRun cuts out whole. Short forms of counties are left out: too many are ordinary words.
void load_words(NameLexicons& all) {
  for (const std::string_view file : {"org_heads", "name_stops", "place_heads", "not_names", "person_titles",
                                      "initiative_heads", "name_words"}) {
    for (const Row& row : lexicon_rows(file)) {
      if (row.size() > 1 && (row[1] == u"ordinary" || row[1] == u"person")) continue;
      each_word(row[0], [&](std::u16string_view word) {
        if (word.size() > 1) all.words.add(word, 0);
      });
    }
  }
  const std::vector<std::u16string> clans = peoples();
  for (const Row& row : lexicon_rows("places")) {
    if (row.size() < 4) continue;
    all.words.add(row[1], 0);
    all.words.add(row[2], 0);
    each_word(row[3], [&](std::u16string_view word) {
      if (word.size() > 2) all.words.add(word, 0);
      const std::u16string_view stem = county_stem(word, clans);
      if (stem.size() > 2) all.words.add(stem, 0);
    });
  }
  for (const Row& row : lexicon_rows("features")) {
    if (row.size() < 2 || row[1] == u"people") continue;
    each_word(row[0], [&](std::u16string_view word) { all.words.add(word, 0); });
  }
  all.words.seal();
}

NameLexicons load() {
  NameLexicons all;
  load_words(all);
  add_classes(all.ordinary, "not_names", {u"ordinary"});
  all.ordinary.seal();
  load_places(all);
  add_classes(all.org_heads, "org_heads",
              {u"plain", u"kind", u"whole", u"anchored", u"generic", u"media", u"trade", u"seat"});
  add_classes(all.stops, "name_stops", {u"function", u"time", u"verb", u"determiner", u"count", u"nominal"});
  add_classes(all.place_heads, "place_heads",
              {u"admin", u"street", u"nature", u"site", u"area", u"weak", u"division"});
  add_classes(all.surnames, "surnames", {u"common", u"rare", u"double", u"given", u"known"});
  add_classes(all.not_organisations, "not_names", {u"organisation"});
  add_classes(all.not_places, "not_names", {u"place"});
  add_classes(all.not_persons, "not_names", {u"person"});
  add_classes(all.kind_stems, "not_names", {u"stem"});
  load_titles(all);
  load_initiatives(all);
  for (PrefixTable* table : {&all.org_heads, &all.stops, &all.place_heads, &all.surnames,
                             &all.not_organisations, &all.not_places, &all.not_persons, &all.kind_stems}) {
    table->seal();
  }
  load_acts(all);
  return all;
}

}  // namespace

const NameLexicons& load_name_lexicons() {
  static const NameLexicons all = load();
  return all;
}

}  // namespace shuwen
