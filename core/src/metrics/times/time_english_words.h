// English words and small numbers, one after another: what the readers of English times are made of.
#pragma once

#include <optional>
#include <string_view>

#include "metrics/times/time_cursor.h"

namespace shuwen {

/// A place in the text that moves over the words it is asked for. Offsets are the cursor's.
class EnglishWords {
 public:
  EnglishWords(const TimeCursor& cursor, std::uint32_t offset) : c_(cursor) { stand_at(offset); }

  std::uint32_t at() const { return at_; }
  void move(std::uint32_t offset) { stand_at(c_.skip_blanks(offset)); }

  /// Moves over the words of `phrase` (in lower case, parted by blanks) when they stand here as whole words.
  bool take(std::u16string_view phrase) { return phrase.front() == first_ && take_rest(phrase); }
  /// The end of the last word taken, without the blanks after it.
  std::uint32_t end() const { return end_; }
  void set_end(std::uint32_t end) {
    end_ = end;
    move(end);
  }

  // Each moves over what it reads, and stays where it stood when it reads nothing.

  /// March, Mar., Sept.: 1 to 12.
  std::optional<int> month();
  /// 18, nine, a: up to three digits, or a word up to twelve.
  std::optional<int> number();
  /// 2020, but not 2020% or 2020.5.
  std::optional<int> year();
  /// Tuesday, as a day of its own: 0 (Monday) to 6; not Monday to Friday, Sunday Times.
  std::optional<int> weekday();
  /// 3, 3rd: 1 to 31.
  std::optional<int> day_of_month();

 private:
  void stand_at(std::uint32_t offset);
  /// take(), where the first letter agrees.
  bool take_rest(std::u16string_view phrase);

  const TimeCursor& c_;
  std::uint32_t at_ = 0;
  char16_t first_ = 0;  ///< what stands at `at_`, in lower case: most phrases are told from it by that
  std::uint32_t end_ = 0;
};

}  // namespace shuwen
