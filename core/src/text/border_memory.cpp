#include "text/border_memory.h"

#include <functional>

namespace shuwen {

std::span<const std::uint32_t> BorderMemory::find(std::u16string_view text) const {
  if (slots_.empty()) return {};
  const std::size_t hash = std::hash<std::u16string_view>()(text);
  const std::size_t mask = slots_.size() - 1;
  for (std::size_t slot = hash & mask; slots_[slot] != 0; slot = (slot + 1) & mask) {
    const Entry& entry = entries_[slots_[slot] - 1];
    if (entry.hash == hash && std::u16string_view(texts_).substr(entry.text, entry.text_size) == text)
      return borders_of(entry);
  }
  return {};
}

void BorderMemory::put(std::uint32_t index) {
  const std::size_t mask = slots_.size() - 1;
  std::size_t slot = entries_[index].hash & mask;
  while (slots_[slot] != 0)
    slot = (slot + 1) & mask;
  slots_[slot] = index + 1;
}

std::span<const std::uint32_t> BorderMemory::add(std::u16string_view text,
                                                 std::span<const std::uint32_t> borders) {
  const auto index = static_cast<std::uint32_t>(entries_.size());
  entries_.push_back({std::hash<std::u16string_view>()(text), static_cast<std::uint32_t>(texts_.size()),
                      static_cast<std::uint32_t>(text.size()), static_cast<std::uint32_t>(borders_.size()),
                      static_cast<std::uint32_t>(borders.size())});
  texts_.append(text);
  borders_.insert(borders_.end(), borders.begin(), borders.end());
  if (entries_.size() * 2 > slots_.size()) {
    slots_.assign(slots_.empty() ? 256 : slots_.size() * 2, 0);
    for (std::uint32_t known = 0; known < index; ++known)
      put(known);
  }
  put(index);
  return borders_of(entries_.back());
}

void BorderMemory::clear() {
  constexpr std::size_t kMuch = std::size_t{1} << 20;
  if (texts_.capacity() > kMuch) {
    *this = {};
    return;
  }
  texts_.clear();
  borders_.clear();
  entries_.clear();
  slots_.assign(slots_.size(), 0);
}

}  // namespace shuwen
