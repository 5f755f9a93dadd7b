#include "entities/initiatives.h"

#include <algorithm>
#include <map>
#include <string>

#include "entities/english_names.h"
#include "entities/initiative_finder.h"
#include "entities/sentence_bounds.h"
#include "text/chars.h"

namespace shuwen {
namespace {

struct Mention {
  FoundInitiative found;
  const Passage* passage = nullptr;
};

struct Group {
  std::vector<Mention> mentions;
};

bool body(PassageRole role) {
  return role != PassageRole::title && role != PassageRole::subtitle && role != PassageRole::highlight &&
         role != PassageRole::byline;
}

/// 行动 and 专项行动, 制度 and 工作制度 are one head; 制度 and 监管系统 are two.
bool same_head(std::u16string_view a, std::u16string_view b) {
  if (a.empty() || b.empty()) return true;
  const std::size_t tail = std::min<std::size_t>({a.size(), b.size(), 2});
  return a.substr(a.size() - tail) == b.substr(b.size() - tail);
}

class Groups {
 public:
  explicit Groups(std::u16string_view plain) : plain_(plain) {}

  /// Puts a mention to its group. One that is uncertain makes no group of its own.
  bool add(const Mention& mention) {
    const std::u16string_view name = slice(plain_, mention.found.name);
    const std::u16string_view head = slice(plain_, mention.found.head);
    const std::u16string full = std::u16string(name) + std::u16string(head);
    for (const std::u16string& key : {std::u16string(name), full}) {
      const auto known = by_name_.find(key);
      if (known == by_name_.end()) continue;
      for (const std::size_t i : known->second) {
        const Group& group = groups_[i];
        const FoundInitiative& first = group.mentions.front().found;
        const bool same_name = slice(plain_, first.name) == name;
        if (!same_name || same_head(slice(plain_, first.head), head)) {
          groups_[i].mentions.push_back(mention);
          return true;
        }
      }
    }
    // “清理广告奖励机制” is “市民清理广告奖励机制”.
    constexpr std::size_t kTelling = 6, kMostCompared = 64;
    for (std::size_t i = 0; name.size() >= kTelling && i < std::min(groups_.size(), kMostCompared); ++i) {
      const FoundInitiative& first = groups_[i].mentions.front().found;
      if (slice(plain_, first.name).ends_with(name) && same_head(slice(plain_, first.head), head)) {
        groups_[i].mentions.push_back(mention);
        return true;
      }
    }
    if (!mention.found.certain) return false;
    by_name_[std::u16string(name)].push_back(groups_.size());
    if (!head.empty()) by_name_[full].push_back(groups_.size());
    groups_.push_back({{mention}});
    return true;
  }

  std::vector<Group>& groups() { return groups_; }

 private:
  std::u16string_view plain_;
  std::vector<Group> groups_;
  std::map<std::u16string, std::vector<std::size_t>> by_name_;
};

/// The mention that stands for the initiative: in the article's body before its head matter, with a head noun
/// before without.
const Mention& describing(const Group& group) {
  const auto better = [](const Mention& m) {
    const int region = m.passage->region == Region::article ? 0 : 4;
    return region + (m.found.head.empty() ? 2 : 0) + (body(m.passage->role) ? 0 : 1);
  };
  const Mention* best = &group.mentions.front();
  for (const Mention& mention : group.mentions) {
    if (better(mention) < better(*best)) best = &mention;
  }
  return *best;
}

constexpr int kMostLooked = 64;  // names looked at for an actor: bounds the work on a page of one line

/// Where the section that holds `passage` begins.
std::uint32_t section_begin(const StructuredArticle& article, const Passage& passage) {
  const Passage* first = &passage;
  for (int looked = 0; first != article.passages.data() && looked < kMostLooked; ++looked) {
    const Passage& before = *(first - 1);
    const bool furniture = before.region != passage.region;  // a page break's residue between two paragraphs
    if (!furniture && (before.section != passage.section || !body(before.role))) break;
    first = &before;
  }
  return first->span.begin;
}

/// Whether two bodies do something together: nothing between them but such a word.
bool joint(std::u16string_view plain, std::uint32_t from, std::uint32_t to) {
  const std::u16string_view between = from < to ? slice(plain, {from, to}) : std::u16string_view();
  for (const std::u16string_view word : {u"会同", u"联合", u"与", u"和", u"及", u"、", u"携手", u"联手"}) {
    if (between == word) return true;
  }
  return false;
}

/// 新闻网|滨海8月1日讯, 晚报|记者: whether a body is named because it reports.
bool reports(std::u16string_view plain, Span body) {
  constexpr std::size_t kReach = 16;
  const std::u16string_view behind = plain.substr(body.end, kReach);
  for (const std::u16string_view word : {u"记者", u"讯", u"消息", u"报道", u"见习记者"}) {
    if (behind.starts_with(word)) return true;
  }
  for (const std::u16string_view word : {u"日电", u"日讯", u"日消息"}) {
    if (const std::size_t at = behind.find(word); at > 0 && at != behind.npos && is_digit(behind[at - 1]))
      return true;
  }
  return false;
}

/// Who runs it: the organisation named last before it in its sentence, else first behind it there, else last
/// in its paragraph or section.
std::optional<Excerpt> actor_of(const StructuredArticle& article, std::u16string_view plain,
                                const Mention& mention, const std::vector<NameMention>& names) {
  const Span sentence = sentence_around(plain, mention.passage->span, mention.found.span.begin);
  const auto here = std::lower_bound(names.begin(), names.end(), mention.found.span,
                                     [](const NameMention& n, Span span) { return n.span < span; });
  const auto named = [&](const NameMention& n) {
    return n.kind == EntityKind::organisation && !n.generic && !reports(plain, n.span);
  };
  const NameMention* best = nullptr;
  int looked = 0;
  for (auto before = here; before != names.begin() && !best && looked < kMostLooked; ++looked) {
    --before;
    if (before->span.begin < sentence.begin) break;
    if (!named(*before) || before->span.end > mention.found.span.begin) continue;
    best = &*before;
    // 甲局会同乙中心推行…: the first of several is the one that runs it.
    while (before != names.begin() && named(*std::prev(before)) && before->span.begin > sentence.begin &&
           joint(plain, std::prev(before)->span.end, before->span.begin)) {
      best = &*--before;
    }
  }
  looked = 0;
  for (auto after = here; after != names.end() && !best && looked < kMostLooked; ++after, ++looked) {
    if (after->span.begin >= sentence.end) break;
    if (named(*after) && after->span.begin >= mention.found.span.end) best = &*after;
  }
  const std::uint32_t floor = section_begin(article, *mention.passage);
  looked = 0;
  for (auto before = here; before != names.begin() && !best && looked < kMostLooked; ++looked) {
    --before;
    if (before->span.begin < floor) break;
    if (named(*before) && before->span.end <= mention.found.span.begin) best = &*before;
  }
  if (!best) return std::nullopt;
  return Excerpt{std::u16string(slice(article.text, best->span)), best->span, {}};
}

Initiative initiative_of(const StructuredArticle& article, std::u16string_view plain, const Group& group,
                         const std::vector<NameMention>& names) {
  const Mention& main = describing(group);
  Initiative initiative;
  initiative.text = slice(article.text, main.found.span);
  initiative.name = slice(article.text, main.found.name);
  initiative.type = main.found.type;
  initiative.region = main.passage->region;
  initiative.section = main.passage->section;
  initiative.actor = actor_of(article, plain, main, names);
  int looked = 0;
  for (const Mention& mention : group.mentions) {
    initiative.mentions.push_back(mention.found.span);
    initiative.confidence = std::max(initiative.confidence, mention.found.confidence);
    if (initiative.type == InitiativeType::other) initiative.type = mention.found.type;
    if (!initiative.actor && ++looked < 8 && mention.passage->region == initiative.region) {
      initiative.actor = actor_of(article, plain, mention, names);
    }
  }
  std::sort(initiative.mentions.begin(), initiative.mentions.end());
  return initiative;
}

}  // namespace

std::vector<Initiative> find_named_initiatives(const StructuredArticle& article, std::u16string_view plain,
                                               const std::vector<NameMention>& names,
                                               std::vector<std::vector<NameRun>>& runs) {
  std::vector<Mention> all;
  for (std::size_t i = 0; i < article.passages.size(); ++i) {
    const Passage& passage = article.passages[i];
    if (passage.region == Region::furniture || passage.role == PassageRole::byline) continue;
    const bool english = is_latin_passage(plain, passage.span);
    if (!english && runs[i].empty()) runs[i] = runs_of(plain, passage.span);
    const auto here = english ? find_english_initiatives(plain, passage.span)
                              : find_initiatives(plain, passage.span, runs[i]);
    for (const FoundInitiative& found : here)
      all.push_back({found, &passage});
  }
  Groups groups(plain);
  // Certain ones first: what they name is known when the uncertain ones are looked at.
  for (const Mention& mention : all) {
    if (mention.found.certain) groups.add(mention);
  }
  for (const Mention& mention : all) {
    if (!mention.found.certain) groups.add(mention);
  }
  std::vector<Initiative> initiatives;
  for (const Group& group : groups.groups()) {
    initiatives.push_back(initiative_of(article, plain, group, names));
  }
  std::stable_sort(initiatives.begin(), initiatives.end(), [](const Initiative& a, const Initiative& b) {
    return a.mentions.front() < b.mentions.front();
  });
  return initiatives;
}

}  // namespace shuwen
