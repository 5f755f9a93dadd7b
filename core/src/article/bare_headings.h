// Bare short lines between paragraphs: which of them are headings.
#pragma once

#include "article/heading_candidates.h"
#include "article/page.h"

namespace shuwen {

/// Keeps those bare candidates of `run` that their neighbours and their likes confirm, and sets the others to
/// none. A line found to belong to a picture gets the role caption.
void confirm_bare_headings(Page& page, HeadingRun& run);

}  // namespace shuwen
