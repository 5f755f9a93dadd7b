// Persons: names beside a role (校长何晓霞), before a title (刘师傅, 陈智忠局长), before a verb of speech,
// behind the body they belong to, and in by-lines.
#pragma once

#include "entities/found_name.h"
#include "entities/reading.h"

namespace shuwen {

/// What the text before a run says of its begin.
struct ExpectedPerson {
  bool after_person = false;  ///< because a person stands before it, not a role
  bool name = false;          ///< a name may begin the run: 记者 季鹏, 张三、李四
  /// Of that person; or the first part of the role that the run goes on with.
  std::optional<Span> role;
};

/// Looks at `previous`, the run before `run` in the passage, and at the names found there.
ExpectedPerson expected_person(const NameRun& previous, const NameRun& run, const FoundNames& found);

/// The persons of `run`.
void find_persons(const NameRun& run, const ExpectedPerson& expected, FoundNames& found);

/// The end of the name that all of `run` is because it signs something: 。（李楠）, 8月1日电（季鹏）, 周斌摄;
/// else the run's begin.
std::uint32_t signature_end(const NameRun& run);

/// The persons of a by-line such as `记者 季鹏 施洋`, `通讯员：徐婷`: every token of `names` that is built
/// like a name. A label before them, in `line`, is their role.
void find_byline_persons(std::u16string_view plain, Span line, Span names, FoundNames& found);

}  // namespace shuwen
