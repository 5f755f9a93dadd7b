// The card by which an account introduces itself above its article.
#pragma once

#include "article/credits.h"
#include "article/page.h"

namespace shuwen {

/// Reads `原创 甲 某号`, `某号`, `微信号 id` among the lines of `head` and just after them: the account is
/// the source, whoever stands before its name the author. False when there is no such card.
bool read_account_card(const Page& page, Window head, Credits& credits);

}  // namespace shuwen
