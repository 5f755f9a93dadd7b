// Verb groups within a stretch of items.
#pragma once

#include <optional>

#include "metrics/sentences/clause.h"

namespace shuwen {

/// A verb with the verbs joined to it (立案处罚), the 新 before it, and whether 到, 至, 为, 成 follow.
struct VerbGroup {
  int begin = 0;
  int end = 0;  ///< behind the verb; what follows of 到 至 为 在 is not in it
  std::uint32_t classes = 0;
  int doer_end =
      -1;  ///< 帮助|群众|解决: where what stands before the verb stops to be its doer; -1: at the verb
  bool reaches = false;  ///< 到 至 为 成 follows: the figure is what is reached
  Span span;
};

/// The verb group that ends the stretch, particles and 到 至 为 在 behind it left out.
std::optional<VerbGroup> final_verb(const Clause& clause, ItemRange range);

/// The first verb group that takes what follows as its object; verbs inside modifiers (…的) and nouns are
/// passed over.
std::optional<VerbGroup> governing_verb(const Clause& clause, ItemRange range);

/// 未|投保, 尚未|搬迁, 未|按期|完成: the item of what denies the verb at item `verb`, else `verb`.
int negation_of(const Clause& clause, int verb);

/// 受灾群众, 参训人员: a verb that takes no object, before a noun, belongs to the noun.
bool is_modifier(const Clause& clause, int item, int end);

}  // namespace shuwen
