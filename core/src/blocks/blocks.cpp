#include "blocks/blocks.h"

#include "blocks/html_document.h"
#include "blocks/text_blocks.h"

namespace shuwen {

Document build_blocks(DecodedFile file) {
  Document document;
  document.file = std::move(file.file);
  document.text = std::move(file.text);
  document.warnings = std::move(file.warnings);
  for (auto& [name, value] : file.headers)
    document.facts.metas.emplace_back("mail:" + name, std::move(value));
  document.facts.url = std::move(file.url);
  switch (file.markup) {
    case Markup::html:
      read_html(file.page(), document);
      break;
    case Markup::markdown:
      split_markdown(document);
      break;
    case Markup::text:
      split_lines(document);
      break;
  }
  return document;
}

}  // namespace shuwen
