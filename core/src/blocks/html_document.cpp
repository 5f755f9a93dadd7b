#include "blocks/html_document.h"

#include <utility>

#include "blocks/html_blocks.h"
#include "blocks/html_tame.h"
#include "blocks/html_tree.h"
#include "blocks/page_facts.h"
#include "blocks/script_facts.h"

namespace shuwen {
namespace {

// Some pages hide the text until a script shows it. Then nearly all text is hidden.
constexpr std::size_t kMuchHidden = 400;

void clear_blocks(Document& document) {
  document.text.clear();
  document.blocks.clear();
  document.containers.clear();
  document.marks.clear();
  document.tables.clear();
  document.images.clear();
}

}  // namespace

void read_html(std::string_view markup, Document& document) {
  TamedHtml tamed = tame_html(markup);
  read_json_ld(tamed.json_ld, document.facts);
  read_scripts(tamed.scripts, document.facts);
  read_comments(tamed.comments, document.facts);
  const HtmlTree tree(std::move(tamed));
  read_head(tree, document.facts);
  clear_blocks(document);
  const std::size_t hidden = write_blocks(tree, false, document);
  if (hidden > kMuchHidden && hidden > 2 * document.text.size()) {
    clear_blocks(document);
    (void)write_blocks(tree, true, document);
  }
}

}  // namespace shuwen
