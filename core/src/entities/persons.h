// Persons: names beside a role (校长何晓霞), before a title (刘师傅, 陈智忠局长), before a verb of speech,
// and in by-lines.
#pragma once

#include "entities/found_name.h"
#include "entities/reading.h"

namespace shuwen {

/// What the text before a run says of its begin.
struct ExpectedPerson {
  bool after_person = false;  ///< because a person stands before it, not a role
  bool name = false;          ///< a name may begin the run: 记者 季鹏, 张三、李四
  std::optional<std::u16string>
      role;  ///< of that person; or the first part of the role that the run goes on with
};

/// Looks at `previous`, the run before `run` in the passage, and at the names found there.
ExpectedPerson expected_person(const NameRun& previous, const NameRun& run, const FoundNames& found);

/// The persons of `run`.
void find_persons(const NameRun& run, const ExpectedPerson& expected, FoundNames& found);

/// The persons of a by-line such as `记者 季鹏 施洋`, `通讯员：徐婷`: every token that is built like a name.
/// A label before them is their role.
void find_byline_persons(std::u16string_view plain, Span byline, FoundNames& found);

/// Whether `name` is built like a Chinese name: a family name and one or two characters, or parts joined by
/// ·.
bool built_like_name(std::u16string_view name);

}  // namespace shuwen
