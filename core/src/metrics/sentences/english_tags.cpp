#include "metrics/sentences/english_tags.h"

#include "metrics/sentences/english_lexicon.h"

namespace shuwen {
namespace {

namespace en = english;

class Tagger {
 public:
  Tagger(const Clause& clause, const std::vector<std::u16string>& words,
         const std::vector<std::uint32_t>& classes)
      : c_(clause), words_(words), classes_(classes), tags_(words.size(), EnglishTag::none) {}

  std::vector<EnglishTag> read() {
    for (int i = 0; i < count(); ++i)
      tags_[i] = tag(i);
    return std::move(tags_);
  }

 private:
  int count() const { return static_cast<int>(words_.size()); }
  bool is(int i, std::u16string_view word) const { return i >= 0 && i < count() && words_[i] == word; }
  bool has(int i, std::uint32_t classes) const {
    return i >= 0 && i < count() && (classes_[i] & classes) != 0;
  }
  bool is_kind(int i, ItemKind kind) const { return i >= 0 && i < count() && c_.items[i].kind == kind; }
  bool is_hyphen(int i) const { return is_kind(i, ItemKind::mark) && c_.items[i].mark == u'-'; }
  bool may_be_verb(int i) const { return has(i, en::kVerb | en::kNounOrVerb | en::kAnyVerb); }

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
    while (i < count() && has(i, en::kAdverb) && !has(i, en::kPreposition));
    return i;
  }
  EnglishTag tag_of(int i) const { return i >= 0 ? tags_[i] : EnglishTag::none; }
  bool is_mark(int i) const { return i < 0 || i >= count() || is_kind(i, ItemKind::mark); }

  /// What an object begins with.
  bool opens_object(int i) const {
    return is_kind(i, ItemKind::figure) || has(i, en::kDeterminer | en::kPronoun) ||
           is_kind(i, ItemKind::name);
  }
  bool is_nominal(int i) const {
    if (is(i, u"to")) return false;
    return is_kind(i, ItemKind::name) || is_kind(i, ItemKind::quoted) ||
           (is_kind(i, ItemKind::word) &&
            !has(i, en::kDeterminer | en::kPronoun | en::kPreposition | en::kConjunction | en::kRelative |
                        en::kAuxiliary | en::kAdverb));
  }
  bool is_plural(int i) const {
    return i >= 0 && (is_english_plural(words_[i], classes_[i]) || is_kind(i, ItemKind::name));
  }

  EnglishTag tag(int i) const {
    const ItemKind kind = c_.items[i].kind;
    if (kind == ItemKind::name || kind == ItemKind::quoted) return EnglishTag::nominal;
    if (kind == ItemKind::time && i > 0) return EnglishTag::adverb;  // revenue | in May | rose
    if (words_[i].empty()) return EnglishTag::none;
    if (is_hyphen(i - 1) || is_hyphen(i + 1)) return EnglishTag::nominal;
    if (is(i, u"to")) return opens_infinitive(i) ? EnglishTag::infinitive : EnglishTag::preposition;
    if (has(i, en::kTurn) && (is(i, u"up") || is(i, u"down"))) return turn_word(i);
    if (has(i, en::kAuxiliary)) return auxiliary(i);
    if (is(i, u"since") && tag_of(i - 1) == EnglishTag::auxiliary)
      return EnglishTag::adverb;  // has | since grown
    if (has(i, en::kRelative)) return EnglishTag::relative;
    // flights | a week | link them
    if (tells_how_often(i) || tells_how_often(i - 1)) return EnglishTag::adverb;
    if (has(i, en::kDeterminer)) return EnglishTag::determiner;
    if (has(i, en::kPronoun)) return EnglishTag::pronoun;
    if (is(i, u"than") && is(i - 1, u"more") && has(i + 1, en::kTurn) && has(i + 1, en::kPast))
      return EnglishTag::adverb;  // more | than doubled
    if (has(i, en::kPreposition)) return EnglishTag::preposition;
    if (has(i, en::kConjunction)) return EnglishTag::conjunction;
    if (has(i, en::kAdverb)) return EnglishTag::adverb;
    // made a bet, | spending 3 billion
    const bool lists = has(i, en::kNominal) && words_[i].ends_with(u"ing") && i > 1 && is_mark(i - 1);
    if (lists && is_kind(i + 1, ItemKind::figure) && has_verb(i)) return EnglishTag::gerund;
    if (has(i, en::kGerund)) return in_ing(i);
    if (has(i, en::kPast)) return in_past(i);
    if (may_be_verb(i)) return in_present(i);
    // who | patrols 12 kilometers, who | underpay can be fined
    const bool told =
        tag_of(before(i)) == EnglishTag::relative &&
        ((words_[i].ends_with(u's') && opens_object(behind(i))) || has(behind(i), en::kAuxiliary));
    // The law | exempts 300 firms: no other word is the verb.
    const bool lone = i > 1 && classes_[i] == 0 && words_[i].size() > 4 && is_plural(i) &&
                      opens_object(i + 1) && tag_of(i - 1) == EnglishTag::nominal &&
                      is_kind(i, ItemKind::word) && !is_plural(i - 1) &&
                      tag_of(i - 2) == EnglishTag::determiner && !has_verb(i) && !finite_behind(i + 1) &&
                      c_.show(c_.items[i])[0] >= u'a';
    // households | graze 20,000 animals: nothing else stands between nouns and figure.
    const bool between = tag_of(i - 1) == EnglishTag::nominal && is_kind(i - 1, ItemKind::word) &&
                         is_english_plural(words_[i - 1], classes_[i - 1]) &&
                         is_kind(i + 1, ItemKind::figure) && classes_[i] == 0 && !is_plural(i) &&
                         !is(i, u"worth") && !is(i, u"age") && !is(i, u"plus") &&
                         c_.show(c_.items[i])[0] >= u'a';
    return told || between || lone || behind_to(i) || is_modal(before(i)) ? EnglishTag::verb
                                                                          : EnglishTag::nominal;
  }
  /// two flights | a week: the article behind a noun.
  bool tells_how_often(int i) const {
    const bool counted =
        is_kind(i - 1, ItemKind::figure) ||
        (is_kind(i - 1, ItemKind::word) && is_english_plural(words_[i - 1], classes_[i - 1]));
    if (!is(i, u"a") || !counted) return false;
    return is(i + 1, u"day") || is(i + 1, u"week") || is(i + 1, u"month") || is(i + 1, u"year");
  }
  /// will | allocate: but is, has.
  bool is_modal(int i) const {
    return tag_of(i) == EnglishTag::auxiliary && !has(i, en::kLevel) && !is(i, u"has") && !is(i, u"have") &&
           !is(i, u"had") && !is(i, u"having") && !is(i, u"being");
  }

  /// plans | to open; to | repaint 40 bridges: also verbs that no list knows.
  bool opens_infinitive(int i) const {
    const int next = behind(i);
    if (!is_kind(next, ItemKind::word) || is(i - 1, u"access") || is(i - 1, u"due") || is(i - 1, u"thanks"))
      return false;
    if (is(next, u"be") || is(next, u"have") || is(next, u"do")) return true;
    if (has(next, en::kVerb | en::kNounOrVerb))
      return !is_plural(next) && !is_nominal_start(behind(next), next);
    if (has(next, en::kAnyVerb)) return !has(next, en::kPast | en::kGerund) && !words_[next].ends_with(u's');
    if (classes_[next] != 0 || is_plural(next)) return false;
    if (is_asked(i)) return true;
    const int object = behind(next);
    return is_kind(object, ItemKind::figure) || has(object, en::kDeterminer);
  }
  /// requires platforms | to respond: what is wanted of somebody.
  bool is_asked(int i) const {
    constexpr int kFarthest = 4;
    for (int j = i - 1; j >= 0 && j >= i - kFarthest; --j) {
      if (has(j, en::kPlan | en::kLaw)) return true;
      for (const std::u16string_view stem :
           {u"allow", u"ask", u"urge", u"order", u"force", u"fail", u"enabl"})
        if (words_[j].starts_with(stem)) return true;
      if (tags_[j] != EnglishTag::nominal && tags_[j] != EnglishTag::determiner) break;
    }
    return false;
  }
  /// to | work places: two nouns.
  bool is_nominal_start(int object, int next) const {
    return has(next, en::kNounOrVerb) && is_mark(object) && !is_mark(next);
  }
  bool behind_to(int i) const { return tag_of(before(i)) == EnglishTag::infinitive; }

  /// rose 3 percent, up | from 40: else it only goes with a verb.
  EnglishTag turn_word(int i) const {
    const int next = behind(i);
    // set up six, made up 40 percent of: goes with the verb.
    for (const std::u16string_view verb :
         {u"set", u"put", u"make", u"makes", u"made", u"take", u"takes", u"took", u"open", u"opened",
          u"build", u"built", u"give", u"gave", u"picked"})
      if (is(i - 1, verb)) return EnglishTag::adverb;
    const bool sized = is_kind(next, ItemKind::figure) || is(next, u"from") || is(next, u"by") ||
                       (is(next, u"to") && is_kind(next + 1, ItemKind::figure));
    return sized ? EnglishTag::verb : EnglishTag::adverb;
  }

  EnglishTag auxiliary(int i) const {
    const int near = behind(i);
    const int next = is(near, u"since") ? behind(near) : near;  // has since grown
    if (has(i, en::kLevel) && has(next, en::kPast | en::kGerund) && !is_nominal(behind(next)))
      return EnglishTag::auxiliary;
    if (has(i, en::kLevel))
      return has(next, en::kPast | en::kGerund) ? EnglishTag::auxiliary : EnglishTag::verb;
    if (is(i, u"has") || is(i, u"have") || is(i, u"had"))
      return has(next, en::kPast | en::kAuxiliary | en::kLevel | en::kTurn) ? EnglishTag::auxiliary
                                                                            : EnglishTag::verb;
    return EnglishTag::auxiliary;
  }

  EnglishTag in_ing(int i) const {
    const int previous = before(i);
    const int next = behind(i);
    if (is(previous, u"each")) return EnglishTag::gerund;
    if (i > 0 && !is_mark(i - 1) && c_.show(c_.items[i])[0] < u'a') return EnglishTag::nominal;  // Boxing Day
    if (tag_of(previous) == EnglishTag::determiner || is_kind(previous, ItemKind::figure))
      return EnglishTag::nominal;
    if (is(previous, u"of") && is_nominal(next) && !opens_object(next)) return EnglishTag::nominal;
    // Recycling | rose
    if (is_mark(previous) && has(next, en::kPast | en::kAuxiliary) && !has(next, en::kGerund))
      return EnglishTag::nominal;
    // Smoking prevalence among adults | declined
    const int finite = behind(next);  // Testing volumes | rose
    if (previous < 0 && is_nominal(next) && !opens_object(next) && finite_behind(next) &&
        (!is_plural(next) || (has(finite, en::kTurn) && has(finite, en::kPast))))
      return EnglishTag::nominal;
    // cut | waiting times, but: start building homes
    const bool begins = is(previous, u"start") || is(previous, u"started") || is(previous, u"begin") ||
                        is(previous, u"began") || is(previous, u"stop") || is(previous, u"stopped") ||
                        is(previous, u"keep") || is(previous, u"spent") || is(previous, u"spend");
    if (tag_of(previous) == EnglishTag::verb && is_nominal(next) && !begins && !has(previous, en::kAuxiliary))
      return EnglishTag::nominal;
    const bool object = opens_object(next) || has(next, en::kPreposition) || is(next, u"to");
    if (tag_of(previous) == EnglishTag::nominal && !is_plural(previous) && !object)
      return EnglishTag::nominal;
    return EnglishTag::gerund;
  }

  EnglishTag in_past(int i) const {
    const int previous = before(i);
    const int next = behind(i);
    if (has(i, en::kNounOrVerb) && (is(next, u"of") || is(next, u"in")))
      return EnglishTag::nominal;                               // a cut in
    if (is(previous, u"those")) return EnglishTag::participle;  // those | surveyed
    switch (tag_of(previous)) {
      case EnglishTag::auxiliary:
      case EnglishTag::pronoun:
      case EnglishTag::relative:
        return EnglishTag::verb;
      case EnglishTag::determiner:
      case EnglishTag::preposition:
        return EnglishTag::nominal;
      case EnglishTag::verb:
      case EnglishTag::gerund:
        return is_nominal(next) ? EnglishTag::nominal : EnglishTag::participle;
      default:
        break;
    }
    // a combined rated power
    if (tag_of(previous) == EnglishTag::nominal && words_[previous].ends_with(u"ed") && is_nominal(next))
      return EnglishTag::nominal;
    // 40 percent | contained plastic
    if (is_kind(previous, ItemKind::figure) &&
        (kind_of(previous) == MetricKind::percent || kind_of(previous) == MetricKind::fraction))
      return EnglishTag::verb;
    if (is_kind(previous, ItemKind::figure))
      return is_nominal(next) && words_[i].ends_with(u"ed") ? EnglishTag::nominal : EnglishTag::verb;
    if (is_mark(previous) || tag_of(previous) == EnglishTag::conjunction) {
      if (is_nominal(next) && !is_kind(next, ItemKind::name) && words_[i].ends_with(u"ed") && !has_verb(i))
        return EnglishTag::nominal;  // Registered firms
      return is_mark(previous) && !opens_object(next) ? EnglishTag::participle : EnglishTag::verb;
    }
    const bool other = has_verb(i) ? is(next, u"by") : has(next, en::kPreposition) && finite_behind(next);
    return other ? EnglishTag::participle : EnglishTag::verb;
  }

  /// containers moved by rail | rose: another verb for what stands before the participle.
  bool finite_behind(int i) const {
    for (; i < count() && !is_mark(i) && !has(i, en::kConjunction | en::kRelative); ++i) {
      if (has(i, en::kAuxiliary)) return true;
      if (has(i, en::kPast) && is_kind(i - 1, ItemKind::word) &&
          !has(i - 1, en::kPreposition | en::kDeterminer))
        return true;
    }
    return false;
  }

  /// A figure follows, and no finite verb before the clause ends.
  bool figure_behind(int i) const {
    bool figure = false;
    for (++i; i < count() && !is_mark(i) && !has(i, en::kRelative); ++i) {
      figure = figure || is_kind(i, ItemKind::figure);
      if (has(i, en::kAuxiliary) || (has(i, en::kPast) && !has(i, en::kNounOrVerb))) return false;
    }
    return figure;
  }

  int last_verb(int end) const {
    int i = end - 1;
    while (i >= 0 && tags_[i] != EnglishTag::verb)
      --i;
    return i;
  }
  bool has_verb(int end) const { return last_verb(end) >= 0; }

  EnglishTag in_present(int i) const {
    const int previous = before(i);
    const int next = behind(i);
    const bool noun = has(i, en::kNounOrVerb) || has(i, en::kTurn);
    const bool third = words_[i].ends_with(u's');
    const bool turned = has(i, en::kTurn | en::kLevel) &&
                        (is_kind(next, ItemKind::figure) || is(next, u"by") || is(next, u"to"));
    const bool governs = opens_object(next) || is(next, u"to") || turned;
    const EnglishTag left = tag_of(previous);
    // buyers now | bid from 40 cities, drivers who park there | face fines
    const bool bare_object = next < count() && is_nominal(next) && !opens_object(behind(next)) &&
                             is_english_plural(words_[next], classes_[next]);
    if (left == EnglishTag::verb && tag_of(before(previous)) == EnglishTag::relative && !third &&
        (governs || bare_object))
      return EnglishTag::verb;
    if (left == EnglishTag::nominal && previous < i - 1 && is_plural(previous) && !third)
      return EnglishTag::verb;
    if (left == EnglishTag::infinitive || left == EnglishTag::pronoun) return EnglishTag::verb;
    if (left == EnglishTag::auxiliary)
      return has(previous, en::kLevel) || third ? EnglishTag::nominal : EnglishTag::verb;
    if (left == EnglishTag::determiner || left == EnglishTag::preposition || left == EnglishTag::verb ||
        left == EnglishTag::gerund)
      return EnglishTag::nominal;
    // showed that imports | grew
    if (left == EnglishTag::relative && noun && third && has(next, en::kPast | en::kAuxiliary))
      return EnglishTag::nominal;
    if (left == EnglishTag::relative)
      return third || !noun || governs || is_plural(before(previous)) ? EnglishTag::verb
                                                                      : EnglishTag::nominal;
    // of whom 1,410 | work in research
    if (counts(previous) && tag_of(before(previous)) == EnglishTag::relative && !third)
      return EnglishTag::verb;
    if (counts(previous)) return noun || third ? EnglishTag::nominal : EnglishTag::verb;
    if (left == EnglishTag::conjunction) {
      const int last = last_verb(i);
      const bool parallel = last >= 0 && third && words_[last].ends_with(u's');  // absorbs … and lowers
      return last >= 0 && (governs || parallel) ? EnglishTag::verb : EnglishTag::nominal;
    }
    const bool measured = is_kind(previous, ItemKind::figure);
    if (left == EnglishTag::nominal && is(i, u"face") && opens_object(next))
      return EnglishTag::verb;  // drivers caught using a phone | face a fine
    if (left == EnglishTag::nominal && is(i, u"cost") && opens_object(next) && !has_verb(i))
      return EnglishTag::verb;  // The theft | cost the museum 2 million
    // labour | costs were, pay | rises slowed
    if (left == EnglishTag::nominal && third &&
        (has(next, en::kAuxiliary) || (has(next, en::kTurn) && has(next, en::kPast))))
      return EnglishTag::nominal;
    // The line | cuts travel time from 4 hours to 2: no other word is the verb.
    if (left == EnglishTag::nominal && third && noun && !governs && previous > 0 && !has_verb(i) &&
        !is_plural(previous) && next < count() && is_nominal(next) && figure_behind(i))
      return EnglishTag::verb;
    // The session | lasts for 10 minutes
    if (left == EnglishTag::nominal && third && noun && previous > 0 && !is_plural(previous) &&
        !has_verb(i) && has(next, en::kPreposition) && is_kind(next + 1, ItemKind::figure) &&
        figure_behind(i))
      return EnglishTag::verb;
    if (left == EnglishTag::nominal && is(i, u"total") && is_kind(next, ItemKind::figure) && !has_verb(i))
      return EnglishTag::verb;  // debts in this country | total 3 billion
    // will resurface 132 miles, | replace 11 bridges
    if (is_mark(previous) && i > 0 && !third && governs && has_verb(i)) return EnglishTag::verb;
    // The bridge, 1.2 km long, | cost 890 million yuan.
    if (is_mark(previous) && i > 0 && governs && !has_verb(i) && !turned) return EnglishTag::verb;
    if (left != EnglishTag::nominal && !measured && !is_kind(previous, ItemKind::time))
      return third && !noun && i > 0 ? EnglishTag::verb : EnglishTag::nominal;
    // Drivers who exceed the limit | lose two points
    if (left == EnglishTag::nominal && !third && !noun && opens_object(next) && stands_behind_relative(i))
      return EnglishTag::verb;
    if (third) return !noun || governs ? EnglishTag::verb : EnglishTag::nominal;
    // Drivers | face fines
    return (measured || is_plural(previous)) && (!noun || governs || bare_object) ? EnglishTag::verb
                                                                                  : EnglishTag::nominal;
  }

  /// Behind the verb of a relative clause, in the same clause.
  bool stands_behind_relative(int i) const {
    bool verb = false;
    for (int j = i - 1; j > 0 && !is_mark(j); --j) {
      if (tags_[j] == EnglishTag::relative) return verb && tags_[j - 1] == EnglishTag::nominal;
      verb = verb || tags_[j] == EnglishTag::verb;
    }
    return false;
  }

  MetricKind kind_of(int i) const {
    return c_.sentence->figures[static_cast<std::size_t>(c_.items[i].figure)].kind;
  }
  /// A figure that counts the noun behind it, or is an attribute of it.
  bool counts(int i) const {
    return is_kind(i, ItemKind::figure) &&
           (tag_of(i - 1) == EnglishTag::determiner || kind_of(i) == MetricKind::count ||
            kind_of(i) == MetricKind::money);  // a $12 million | plan
  }

  const Clause& c_;
  const std::vector<std::u16string>& words_;
  const std::vector<std::uint32_t>& classes_;
  std::vector<EnglishTag> tags_;
};

}  // namespace

std::vector<EnglishTag> tag_english(const Clause& clause, const std::vector<std::u16string>& words,
                                    const std::vector<std::uint32_t>& classes) {
  return Tagger(clause, words, classes).read();
}

bool is_english_plural(std::u16string_view word, std::uint32_t classes) {
  if (classes & english::kPlural) return true;
  return word.size() > 3 && word.ends_with(u's') && !word.ends_with(u"ss") && !word.ends_with(u"us") &&
         !word.ends_with(u"is") && !word.ends_with(u"'s") && !word.ends_with(u"’s");
}

}  // namespace shuwen
