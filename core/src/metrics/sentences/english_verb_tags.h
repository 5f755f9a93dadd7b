// How words of an English sentence that may be verbs are told from nouns and participles; used by
// english_tags.cpp only.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "metrics/sentences/english_lexicon.h"
#include "metrics/sentences/english_tags.h"

namespace shuwen {

/// The words read so far, from left to right.
class EnglishVerbTags {
 public:
  EnglishVerbTags(const Clause& clause, const std::vector<std::u16string>& words,
                  const std::vector<std::uint32_t>& classes)
      : c_(clause), words_(words), classes_(classes), tags_(words.size(), EnglishTag::none) {}

 protected:
  int count() const { return static_cast<int>(words_.size()); }
  bool is(int i, std::u16string_view word) const { return i >= 0 && i < count() && words_[i] == word; }
  bool has(int i, std::uint32_t classes) const {
    return i >= 0 && i < count() && (classes_[i] & classes) != 0;
  }
  bool is_kind(int i, ItemKind kind) const { return i >= 0 && i < count() && c_.items[i].kind == kind; }
  bool is_hyphen(int i) const { return is_kind(i, ItemKind::mark) && c_.items[i].mark == u'-'; }
  bool may_be_verb(int i) const { return has(i, english::kVerb | english::kNounOrVerb | english::kAnyVerb); }
  /// The item before, adverbs passed over; -1 at the beginning.
  int before(int i) const {
    do
      --i;
    while (i >= 0 && tags_[i] == EnglishTag::adverb);
    return i;
  }
  int behind(int i) const {
    do
      ++i;
    while (i < count() && has(i, english::kAdverb) && !has(i, english::kPreposition));
    return i;
  }
  EnglishTag tag_of(int i) const { return i >= 0 ? tags_[i] : EnglishTag::none; }
  bool is_mark(int i) const { return i < 0 || i >= count() || is_kind(i, ItemKind::mark); }
  /// What an object begins with.
  bool opens_object(int i) const {
    return is_kind(i, ItemKind::figure) || has(i, english::kDeterminer | english::kPronoun) ||
           is_kind(i, ItemKind::name);
  }
  bool is_nominal(int i) const {
    if (is(i, u"to")) return false;
    return is_kind(i, ItemKind::name) || is_kind(i, ItemKind::quoted) ||
           (is_kind(i, ItemKind::word) &&
            !has(i, english::kDeterminer | english::kPronoun | english::kPreposition | english::kConjunction |
                        english::kRelative | english::kAuxiliary | english::kAdverb));
  }
  bool is_plural(int i) const {
    return i >= 0 && (is_english_plural(words_[i], classes_[i]) || is_kind(i, ItemKind::name));
  }
  int last_verb(int end) const {
    int i = end - 1;
    while (i >= 0 && tags_[i] != EnglishTag::verb)
      if (is_kind(i, ItemKind::mark) && c_.items[i].mark == u';')
        return -1;
      else
        --i;
    return i;
  }
  bool has_verb(int end) const { return last_verb(end) >= 0; }
  MetricKind kind_of(int i) const {
    return c_.sentence->figures[static_cast<std::size_t>(c_.items[i].figure)].kind;
  }
  /// A figure that counts the noun behind it, or is an attribute of it.
  bool counts(int i) const {
    return is_kind(i, ItemKind::figure) &&
           (tag_of(i - 1) == EnglishTag::determiner || kind_of(i) == MetricKind::count ||
            kind_of(i) == MetricKind::money);  // a $12 million | plan
  }

  /// adding, waiting: gerund or noun.
  EnglishTag in_ing(int i) const;
  /// stolen, shown: a form that is no verb without an auxiliary.
  bool leans_only(int i) const;
  /// Waiting lists | have, Smoking rates among adults | fell to: the nouns do, not smoking.
  bool agrees_with_many(int verb, int noun) const;
  /// built, surveyed: verb, participle or adjective.
  EnglishTag in_past(int i) const;
  /// plans, cost: verb or noun.
  EnglishTag in_present(int i) const;
  /// containers moved by rail | rose: another verb for what stands before the participle, or -1.
  int finite_behind(int i) const;
  /// A figure follows, and no finite verb before the clause ends.
  bool figure_behind(int i) const;
  /// Behind the verb of a relative clause, in the same clause.
  bool stands_behind_relative(int i) const;

  const Clause& c_;
  const std::vector<std::u16string>& words_;
  const std::vector<std::uint32_t>& classes_;  ///< english::WordClass bits
  std::vector<EnglishTag> tags_;
};

}  // namespace shuwen
