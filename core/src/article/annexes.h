// The list of what is attached to a document: `附件：1.任务表` and the lines that go on with it.
#pragma once

#include "article/page.h"

namespace shuwen {

/// Labels the lists of annexes among the body's lines of `window` as furniture. A heading `附件1` over the
/// annex itself stays, and so does its text.
void label_annexes(Page& page, Window window);

}  // namespace shuwen
