// Who stands before a verb and can do what it tells.
#pragma once

#include <optional>

#include "metrics/sentences/phrase.h"

namespace shuwen {

/// 东至|镜湖, 北与青山县|接壤: how far something reaches; what stands there neither acts nor is where.
bool is_boundary(const Clause& clause, int item);

/// 新华社, 资阳日报: they report.
bool is_medium(std::u16string_view name);
/// 云朵科技|董事长|陈大明: whether what stands between a body and a person is the person's office.
bool is_office(std::u16string_view text, std::uint32_t begin, std::uint32_t end);
/// The doer in a stretch of items before a verb: a named body (with those listed with it) first, else a noun
/// that can act.
std::optional<Span> doer(const Clause& c, ItemRange range);

}  // namespace shuwen
