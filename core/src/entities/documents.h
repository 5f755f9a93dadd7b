// Documents: 《…》, with their numbers 〔2012〕324号.
#pragma once

#include <string_view>

#include "entities/found_name.h"

namespace shuwen {

/// The documents of `plain` in `passage`. A number is the document's when it stands behind it in brackets or
/// directly before it.
void find_documents(std::u16string_view plain, Span passage, FoundNames& found);

/// The span of a document number (国发〔2012〕24号) that begins at or behind `from`, before `end`; empty
/// when there is none.
Span next_document_number(std::u16string_view plain, std::uint32_t from, std::uint32_t end);

}  // namespace shuwen
