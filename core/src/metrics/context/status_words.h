// The words of core/lexicon/status_words.tsv: what tells that something is laid down, planned or charged.
#pragma once

#include <cstdint>
#include <string_view>

namespace shuwen {

/// Its classes, as the head of the lexicon explains them.
enum class StatusWord : std::uint8_t {
  regulation,
  notice,
  plan,
  ahead,
  present,
  threat,
  due,
  bound,
  opens,
  decided,
  met,
  tariff,
  charged,
  booth,
  fee,
  taken,
  grant,
  reward,
  benefit,
  entitles,
  whoever,
  ceiling,
  standing,
  ticket,
  coming,
  asking,
  task,
  list_ahead,
  opens_plan,
  extreme,
  punished
};

/// Whether a word of the class is `text`, opens it, ends it, or stands anywhere in it.
bool is_status_word(std::u16string_view text, StatusWord wanted);
bool opens_with_status_word(std::u16string_view text, StatusWord wanted);
bool ends_in_status_word(std::u16string_view text, StatusWord wanted);
bool holds_status_word(std::u16string_view text, StatusWord wanted);

}  // namespace shuwen
