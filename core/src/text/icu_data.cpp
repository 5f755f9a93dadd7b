#include "text/icu_data.h"

#include <unicode/uclean.h>
#include <unicode/udata.h>

extern "C" const char shuwen_icu_data[];

namespace shuwen {

void load_icu_data() {
  static const bool loaded = [] {
    UErrorCode status = U_ZERO_ERROR;
    // Nothing outside the program may change a result: no data files are looked for.
    udata_setFileAccess(UDATA_NO_FILES, &status);
    udata_setCommonData(shuwen_icu_data, &status);
    return U_SUCCESS(status);
  }();
  static_cast<void>(loaded);
}

}  // namespace shuwen
