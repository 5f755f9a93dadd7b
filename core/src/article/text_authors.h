// Authors that the text itself names: `新华社某地5月12日电（记者甲、乙）`, `（作者：甲）`, a closing `（甲
// 乙）`.
#pragma once

#include <optional>
#include <vector>

#include "article/page.h"

namespace shuwen {

/// Names in the lines of `head` and in the text's first and last lines that the wording marks as the
/// authors', in order.
std::vector<Span> text_authors(const Page& page, Window head, Window window);

/// The agency whose dateline opens the lines of `window`: `新华社某地5月12日电`.
std::optional<Span> dateline_agency(const Page& page, Window window);

/// Whether the line names reporters and says nothing else: `某报记者 甲 乙`.
bool is_reporter_line(const Page& page, std::size_t line);

}  // namespace shuwen
