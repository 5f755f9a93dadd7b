// The characters that foreign names are written with.
#pragma once

namespace shuwen {

/// Whether `c` is one of them.
bool transcribes(char16_t c);

/// Whether it is one that seldom stands in Chinese words.
bool plainly_foreign(char16_t c);

}  // namespace shuwen
