#include "text/days.h"

#include <array>
#include <cstdio>

namespace shuwen {

std::string shift_days(std::string_view date, int days) {
  if (date.size() < 10) return {};
  const auto number = [&](std::size_t at, std::size_t size) {
    int value = 0;
    for (const char c : date.substr(at, size)) {
      if (c < '0' || c > '9') return -1;
      value = value * 10 + (c - '0');
    }
    return value;
  };
  int year = number(0, 4);
  const int month = number(5, 2);
  const int day = number(8, 2);
  if (year < 0 || month < 1 || month > 12 || day < 1) return {};
  // Days since the epoch and back (Howard Hinnant's civil calendar arithmetic).
  year -= month <= 2;
  const int era = year / 400;
  const int of_era = year - era * 400;
  const int of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
  const int total = era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year + days;
  const int back_era = total / 146097;
  const int doe = total - back_era * 146097;
  const int yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
  const int doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
  const int mp = (5 * doy + 2) / 153;
  const int new_month = mp < 10 ? mp + 3 : mp - 9;
  const int new_year = yoe + back_era * 400 + (new_month <= 2 ? 1 : 0);
  std::array<char, 48> out{};
  const int size = std::snprintf(out.data(), out.size(), "%04d-%02d-%02d", new_year, new_month,
                                 doy - (153 * mp + 2) / 5 + 1);
  return {out.data(), static_cast<std::size_t>(size)};
}

}  // namespace shuwen
