#include "metrics/sentences/sentence.h"

#include <algorithm>

#include "metrics/numbers/digits.h"
#include "metrics/numbers/english_number.h"
#include "text/char_set.h"
#include "text/chars.h"
#include "text/segment.h"

namespace shuwen {
namespace {

constexpr std::uint32_t kLongest = 2000;

bool ends_sentence(std::u16string_view text, std::uint32_t at, std::uint32_t end) {
  const char16_t c = text[at];
  // The ? of an address.
  if ((c == u'?' || c == u'!') && at + 1 < end && (is_ascii_digit(text[at + 1]) || is_latin(text[at + 1])))
    return false;
  if (c == u'。' || c == u'!' || c == u'?' || c == u'…' || is_line_end(c)) return true;
  if (c != u'.') return false;
  // An English full stop: white space and a capital behind it, no abbreviation or initial before it.
  if (at + 2 >= end || !is_space(text[at + 1]) || is_ascii_digit(text[at + 2])) return at + 1 == end;
  std::uint32_t word = at;
  while (word > 0 && is_latin(text[word - 1]))
    --word;
  const std::u16string_view before = text.substr(word, at - word);
  for (const std::u16string_view abbreviation :
       {u"Mr",  u"Mrs", u"Ms",  u"Dr",  u"St",  u"No",   u"vs",  u"Inc", u"Ltd", u"Co",  u"Jan",   u"Feb",
        u"Mar", u"Apr", u"Jun", u"Jul", u"Aug", u"Sept", u"Sep", u"Oct", u"Nov", u"Dec", u"approx"})
    if (before == abbreviation) return false;
  return before.size() != 1;
}

bool is_open(char16_t c) {
  static constexpr CharSet kOpening(u"([{〔《〈“‘「『【");
  return kOpening.has(c);
}
bool is_close(char16_t c) {
  static constexpr CharSet kClosing(u")]}〕》〉”’」』】");
  return kClosing.has(c);
}
bool is_mark(char16_t c) {
  if (c < 0x80) return c > u' ' && !is_ascii_digit(c) && !is_latin(c);
  return !is_cjk(c) && !is_latin(c) && !is_space(c) && !is_numeral(c);
}

}  // namespace

bool holds_numeral(std::u16string_view text, Span span) {
  return std::any_of(text.begin() + span.begin, text.begin() + span.end, is_numeral) ||
         holds_number_word(text, span);
}

std::vector<Span> split_sentences(std::u16string_view text, Span passage) {
  std::vector<Span> sentences;
  std::uint32_t begin = passage.begin;
  std::uint32_t weak = begin;  // behind the last comma or the like
  const auto push = [&](std::uint32_t stop) {
    const Span sentence = trim(text, {begin, stop});
    if (!sentence.empty()) sentences.push_back(sentence);
    begin = weak = stop;
  };
  for (std::uint32_t at = passage.begin; at < passage.end; ++at) {
    if (ends_sentence(text, at, passage.end)) {
      while (at + 1 < passage.end && (is_close(text[at + 1]) || ends_sentence(text, at + 1, passage.end)) &&
             !is_line_end(text[at]))
        ++at;
      push(at + 1);
    } else {
      if (text[at] == u',' || text[at] == u';' || text[at] == u' ' || text[at] == u'、') weak = at + 1;
      if (at + 1 - begin >= kLongest) push(weak > begin ? weak : at + 1);
    }
  }
  push(passage.end);
  return sentences;
}

const std::vector<std::uint32_t>& word_borders(std::u16string_view text, const Sentence& sentence) {
  if (sentence.borders.empty()) {
    sentence.borders = shared_segmenter().borders(slice(text, sentence.span));
    for (std::uint32_t& border : sentence.borders)
      border += sentence.span.begin;
  }
  return sentence.borders;
}

void tokenize(const Reading& reading, Sentence& sentence) {
  sentence.tokens.clear();
  if (sentence.figures.empty()) return;
  const std::u16string_view text = reading.text;
  const auto& borders = word_borders(text, sentence);
  sentence.tokens.reserve(borders.size());
  std::vector<int> opened;
  std::size_t figure = 0;
  std::size_t time = 0;
  std::size_t excluded = 0;
  std::size_t border = 0;
  const auto behind = [](const auto& items, std::size_t& next, std::uint32_t at) {
    while (next < items.size() && items[next].span.end <= at)
      ++next;
    return next < items.size() ? items[next].span : Span{UINT32_MAX, UINT32_MAX};
  };
  for (std::uint32_t at = sentence.span.begin; at < sentence.span.end;) {
    const Span next_figure = behind(sentence.figures, figure, at);
    const Span next_time = behind(sentence.times, time, at);
    const Span next_excluded = behind(sentence.excluded, excluded, at);
    Token token;
    if (next_time.begin <= at) {
      token = {{at, next_time.end}, TokenKind::time, -1, static_cast<int>(time)};
    } else if (next_figure.begin <= at) {
      token = {{at, next_figure.end}, TokenKind::figure, static_cast<int>(figure)};
    } else if (next_excluded.begin <= at) {
      token = {{at, next_excluded.end}, TokenKind::excluded};
    } else if (is_space(text[at])) {
      ++at;
      continue;
    } else if (is_open(text[at]) || is_close(text[at]) || is_mark(text[at])) {
      token = {{at, at + 1},
               is_open(text[at])    ? TokenKind::open
               : is_close(text[at]) ? TokenKind::close
                                    : TokenKind::punctuation};
    } else {
      while (border < borders.size() && borders[border] <= at)
        ++border;
      std::uint32_t stop = border < borders.size() ? borders[border] : sentence.span.end;
      stop = std::min({stop, next_figure.begin, next_time.begin, next_excluded.begin});
      token = {{at, std::max(stop, at + 1)}, TokenKind::word};
    }
    const int index = static_cast<int>(sentence.tokens.size());
    if (token.kind == TokenKind::open) opened.push_back(index);
    if (token.kind == TokenKind::close && !opened.empty()) {
      token.mate = opened.back();
      sentence.tokens[static_cast<std::size_t>(token.mate)].mate = index;
      opened.pop_back();
    }
    at = token.span.end;
    sentence.tokens.push_back(token);
  }
}

}  // namespace shuwen
