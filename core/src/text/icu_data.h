// Gives ICU its data: the filtered package that is linked into the program, so that native and WebAssembly
// builds read the same bytes.
#pragma once

namespace shuwen {

/// Must come before the first call that needs ICU data (converters, break iterators). Cheap when done
/// already; thread-safe.
void load_icu_data();

}  // namespace shuwen
