// Names that nobody's role announces but what is said around them.
#pragma once

#include <cstdint>
#include <vector>

#include "entities/reading.h"

namespace shuwen {

/// 词人|陈廷焯|称赞: whether a word for what somebody is that the lexicons do not know stands before a name
/// of three characters and what a person does behind it.
bool behind_actor(const NameRun& run, std::uint32_t at);

/// 67岁的|张桂芳, 名叫|张桂芳, 继|张桂芳|之后: the end of the name of somebody whose age is given, who is
/// said to be called so or whom another follows; else `at`. `bodies` are the ends of the run's organisations.
std::uint32_t described_end(const NameRun& run, std::uint32_t at, const std::vector<std::uint32_t>& bodies);

/// 刘某|强等6人, 张某|飞、: the end with one more character where a name must end behind it; else `end`,
/// where the name at `at` ends without.
std::uint32_t with_given_name(const NameRun& run, std::uint32_t at, std::uint32_t end);

/// 小光|(化名): the begin of the name that ends the run, when a bracket says that it is made up; else the
/// run's end.
std::uint32_t alias_begin(const NameRun& run);

/// 乔叶的|《…》: the end of the name of who wrote it, when the run is that with its particle; else its begin.
std::uint32_t author_end(const NameRun& run);

}  // namespace shuwen
