#include "article/account_card.h"

#include <algorithm>

#include "article/byline.h"
#include "text/chars.h"

namespace shuwen {

bool read_account_card(const Page& page, Window head, Credits& credits) {
  const std::size_t end = std::min(page.lines.size(), head.end + 4);
  for (std::size_t i = head.begin + 1; i < end; ++i) {
    if (!page.text_of(i).starts_with(u"微信号") || !page.hits[i]) continue;
    const Span name = page.lines[i - 1].span;
    const std::u16string_view view = slice(page.text(), name);
    if (page.hits[i - 1] || view.size() > 24) return false;
    credits.source(name, 80);
    for (std::size_t j = head.begin; j + 1 < i; ++j) {
      const std::u16string_view line = page.text_of(j);
      if (line.size() <= view.size() || !line.ends_with(view) || line.size() > 60) continue;
      const std::uint32_t begin = page.lines[j].span.begin;
      Span writer{begin, begin + static_cast<std::uint32_t>(line.size() - view.size())};
      if (line.starts_with(u"原创") || line.starts_with(u"原創")) writer.begin += 2;
      for (const Span author : split_names(page.text(), trim(page.text(), writer)))
        credits.author(author, 75);
    }
    return true;
  }
  return false;
}

}  // namespace shuwen
