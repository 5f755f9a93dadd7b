// An array that is either built here or lies in an opened snapshot.
#pragma once

#include <cstddef>
#include <span>
#include <utility>
#include <vector>

namespace shuwen::index {

/// Read-only once set. A column over a snapshot lives as long as the snapshot's bytes.
template <class T>
class Column {
 public:
  Column() = default;
  Column(std::vector<T> values) : own_(std::move(values)) {}            // NOLINT(google-explicit-constructor)
  Column(std::span<const T> values) : view_(values), is_view_(true) {}  // NOLINT(google-explicit-constructor)

  std::span<const T> get() const { return is_view_ ? view_ : std::span<const T>(own_); }
  const T* data() const { return get().data(); }
  std::size_t size() const { return get().size(); }
  const T& operator[](std::size_t i) const { return data()[i]; }

 private:
  std::vector<T> own_;
  std::span<const T> view_;
  bool is_view_ = false;
};

}  // namespace shuwen::index
