// When two forms name the same thing.
#pragma once

#include <string_view>

namespace shuwen {

/// Whether `shorter` is a form of the organisation `longer`: its tail behind a place (市生态环境局 of
/// 淮安市生态环境局), or its abbreviation at the same level (市住建局 of 保定市住房和城乡建设局). Both in
/// reading form.
bool same_organisation(std::u16string_view longer, std::u16string_view shorter);

/// 《方案》 of 《…实施方案》: whether `shorter` is the last word of the document's title `longer`.
bool same_document(std::u16string_view longer, std::u16string_view shorter);

/// Whether `shorter` is a form of the place `longer`, whose last member begins at `core`: 洛龙区 of
/// 洛阳市洛龙区, 宜城 of 宜城市.
bool same_place(std::u16string_view longer, std::size_t core, std::u16string_view shorter);

}  // namespace shuwen
