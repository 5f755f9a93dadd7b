#include "entities/merge.h"

#include <algorithm>
#include <map>

#include "entities/aliases.h"
#include "entities/name_edge.h"
#include "entities/name_lexicons.h"
#include "entities/reading.h"
#include "lexicon/prefix_table.h"
#include "text/chars.h"

namespace shuwen {
namespace {

/// All mentions of one form.
struct Form {
  EntityKind kind;
  std::u16string_view plain;
  std::size_t core = 0;
  std::vector<const FoundName*> names;
  std::size_t entity = 0;  ///< the form that stands for it: itself or a fuller one
};

/// 王小明, whose role is 局长, is 王局长.
bool called_by_office(std::u16string_view plain, const Form& person, const Form& called) {
  const std::u16string_view office = called.plain.substr(1);
  if (person.plain.front() != called.plain.front() || office.size() < 2 ||
      !name_lexicons().titles.has(office) || person.plain.ends_with(office))
    return false;
  return std::any_of(person.names.begin(), person.names.end(), [&](const FoundName* name) {
    return name->role && slice(plain, *name->role).find(office) != office.npos;
  });
}

bool same_thing(std::u16string_view plain, const Form& longer, const Form& shorter) {
  if (longer.kind != shorter.kind) return false;
  if (longer.kind == EntityKind::person) return called_by_office(plain, longer, shorter);
  if (longer.kind == EntityKind::organisation) return same_organisation(longer.plain, shorter.plain);
  if (longer.kind == EntityKind::place) return same_place(longer.plain, longer.core, shorter.plain);
  return longer.kind == EntityKind::document && same_document(longer.plain, shorter.plain);
}

/// Forms with the same last unit or the same last but one can be forms of one thing; only those are compared.
std::vector<Form> forms_of(std::u16string_view plain, const FoundNames& found) {
  std::map<std::pair<EntityKind, std::u16string_view>, std::size_t> index;
  std::vector<Form> forms;
  for (const FoundName& name : found) {
    if (name.generic) continue;
    const std::u16string_view text = slice(plain, name.span);
    const auto [place, added] = index.try_emplace({name.kind, text}, forms.size());
    if (added) forms.push_back({name.kind, text, 0, {}, forms.size()});
    Form& form = forms[place->second];
    if (name.kind == EntityKind::place && name.core > name.span.begin)
      form.core = name.core - name.span.begin;
    form.names.push_back(&name);
  }
  return forms;
}

constexpr std::size_t kMostCompared = 2000;  // a page of more names is a list, and merging would be quadratic

/// Short form → full form, as the text declares them.
std::map<std::u16string_view, std::u16string_view> declared_pairs(std::u16string_view plain,
                                                                  const std::vector<ShortName>& short_names) {
  std::map<std::u16string_view, std::u16string_view> pairs;
  for (const ShortName& name : short_names)
    pairs.try_emplace(slice(plain, name.brief), slice(plain, name.full));
  return pairs;
}

void join_forms(std::u16string_view plain, std::vector<Form>& forms,
                const std::map<std::u16string_view, std::u16string_view>& declared) {
  if (forms.size() > kMostCompared) return;
  for (Form& shorter : forms) {
    std::size_t best = shorter.entity;
    for (std::size_t i = 0; i < forms.size(); ++i) {
      const bool person = shorter.kind == EntityKind::person;  // 习主席 is as long as the name
      if (i == best || (!person && forms[i].plain.size() <= forms[best].plain.size())) continue;
      const auto pair = declared.find(shorter.plain);
      const bool said =
          pair != declared.end() && pair->second == forms[i].plain && forms[i].kind == shorter.kind;
      if (said || same_thing(plain, forms[i], shorter)) best = i;
    }
    shorter.entity = best;
  }
  for (Form& form : forms) {
    for (int depth = 0; depth < 4 && forms[form.entity].entity != form.entity; ++depth) {
      form.entity = forms[form.entity].entity;
    }
  }
}

bool latin_word_goes_on(std::u16string_view plain, Span span) {
  const bool before = span.begin > 0 && is_latin(plain[span.begin - 1]) && is_latin(plain[span.begin]);
  const bool after = span.end < plain.size() && is_latin(plain[span.end]) && is_latin(plain[span.end - 1]);
  return before || after;
}

/// 外交部|门, 公安局|长: whether the last unit of `span` begins a word with the one behind it.
bool ends_inside_word(std::u16string_view plain, Span span) {
  return span.end < plain.size() && name_lexicons().words.has(plain.substr(span.end - 1, 2));
}

/// 央视|网: whether a longer body of the lexicon stands where `span` begins.
bool begins_body(std::u16string_view plain, Span span) {
  const auto body = name_lexicons().org_heads.longest(plain, span.begin);
  return body.length > span.size() && body.value == static_cast<std::int32_t>(OrgHead::whole);
}

}  // namespace

std::vector<Entity> merge_names(const StructuredArticle& article, std::u16string_view plain,
                                const FoundNames& found, const std::vector<ShortName>& short_names) {
  std::vector<Form> forms = forms_of(plain, found);
  join_forms(plain, forms, declared_pairs(plain, short_names));

  std::vector<Entity> entities(forms.size());
  PrefixTable table;
  for (std::size_t i = 0; i < forms.size(); ++i) {
    const Form& form = forms[i];
    Entity& entity = entities[form.entity];
    entity.kind = form.kind;
    if (form.entity == i) entity.text = slice(article.text, form.names.front()->span);
    table.add(form.plain, static_cast<std::int32_t>(form.entity));
    for (const FoundName* name : form.names) {
      entity.mentions.push_back(name->span);
      entity.confidence = std::max(entity.confidence, name->confidence);
      if (name->role && (!entity.role || entity.role->size() < 2))
        entity.role = slice(article.text, *name->role);
      if (name->number && !entity.number) entity.number = slice(article.text, *name->number);
      if (!name->code.empty() && !entity.code) entity.code = name->code;
    }
  }
  table.seal();

  // The same forms elsewhere, furniture included, where no name was found.
  std::size_t next = 0;
  for (std::uint32_t at = 0; at < plain.size();) {
    while (next < found.size() && (found[next].generic || found[next].span.end <= at))
      ++next;
    if (next < found.size() && found[next].span.begin <= at) {
      at = found[next].span.end;
      continue;
    }
    const std::size_t limit = next < found.size() ? found[next].span.begin : plain.size();
    const auto match = table.longest(plain, at, limit);
    if (!match) {
      ++at;
      continue;
    }
    const Span span{at, at + match.length};
    Entity& entity = entities[static_cast<std::size_t>(match.value)];
    const bool body = entity.kind == EntityKind::organisation;
    if ((match.length < 3 && !at_borders(plain, span)) || latin_word_goes_on(plain, span) ||
        (body && (ends_inside_word(plain, span) || begins_body(plain, span) ||
                  (match.length < entity.text.size() && means_several(plain, at))))) {
      ++at;
      continue;
    }
    entity.mentions.push_back(span);
    at = span.end;
  }

  std::vector<Entity> merged;
  for (Entity& entity : entities) {
    if (entity.text.empty() || entity.confidence < 40) continue;
    std::sort(entity.mentions.begin(), entity.mentions.end());
    merged.push_back(std::move(entity));
  }
  std::stable_sort(merged.begin(), merged.end(), [](const Entity& a, const Entity& b) {
    return a.kind != b.kind ? a.kind < b.kind : a.mentions.front() < b.mentions.front();
  });
  return merged;
}

}  // namespace shuwen
