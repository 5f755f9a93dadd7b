// How large a file may be. Time and memory grow linearly; these keep them within a browser's reach.
#pragma once

#include <cstddef>

namespace shuwen {

inline constexpr std::size_t kMostPageBytes = std::size_t{32} << 20;  ///< of one page, text or document
inline constexpr std::size_t kMostContainerBytes = std::size_t{128}
                                                   << 20;  ///< of an archive that holds a page

}  // namespace shuwen
