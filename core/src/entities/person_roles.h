// What a person is called beside the name: where the words of a role begin.
#pragma once

#include "entities/found_name.h"
#include "entities/name_lexicons.h"
#include "entities/reading.h"

namespace shuwen {

/// Whether `title` announces a person or says what one is.
bool is_role(PrefixTable::Match title);

/// The words directly before `title`, down to `floor`, that make the role with it.
Span role_before(const NameRun& run, std::uint32_t title, std::uint32_t floor);

/// 省住建厅|厅长, 专访|省住建厅|厅长: where a role begins that holds or follows an organisation, and that is
/// not another person's.
std::uint32_t begin_with_body(std::u16string_view plain, Span role, const FoundNames& found);

}  // namespace shuwen
