#include "index/collection.h"

#include <algorithm>
#include <utility>

#include "text/utf.h"

namespace shuwen::index {
namespace {

/// A segment this many times larger than the next one is left alone when that one grows.
constexpr std::uint64_t kGrowth = 2;

std::uint64_t weight_of(const Collection::Part& part) {
  return part.live.count();
}

}  // namespace

void Collection::index_ids() {
  if (ids_known_) return;
  ids_known_ = true;
  for (const auto& part : parts_) {
    part->live.each([&](DocumentNumber document) {
      places_[std::string(part->segment.id(document))] = {part.get(), document};
    });
  }
}

void Collection::forget(Place place) {
  known_size_.reset();
  if (place.part == nullptr) {
    pending_[place.number].reset();
    return;
  }
  for (const auto& part : parts_) {
    if (part.get() != place.part) continue;
    part->live.reset(place.number);
    part->whole = false;
  }
}

void Collection::add(Source source) {
  index_ids();
  const auto [entry, fresh] = places_.try_emplace(source.id, Place{});
  if (fresh) {
    ++size_;
  } else {
    forget(entry->second);
  }
  entry->second = {nullptr, static_cast<std::uint32_t>(pending_.size())};
  pending_.emplace_back(std::move(source));
}

bool Collection::remove(std::string_view id) {
  index_ids();
  const auto entry = places_.find(std::string(id));
  if (entry == places_.end()) return false;
  forget(entry->second);
  places_.erase(entry);
  --size_;
  return true;
}

bool Collection::contains(std::string_view id) {
  index_ids();
  return places_.count(std::string(id)) != 0;
}

std::u16string_view Collection::text(std::string_view id) {
  index_ids();
  const auto entry = places_.find(std::string(id));
  if (entry == places_.end()) return {};
  const Place place = entry->second;
  return place.part == nullptr ? std::u16string_view(pending_[place.number]->text)
                               : place.part->segment.texts[place.number];
}

void Collection::append_sources(Part& part, std::vector<Source>& out) {
  part.live.each([&](DocumentNumber document) { out.push_back(take_source(part.segment, document)); });
}

void Collection::build(std::vector<Source> sources) {
  known_size_.reset();
  if (sources.empty()) return;
  parts_.push_back(std::make_unique<Part>(build_segment(std::move(sources))));
  const Part& part = *parts_.back();
  for (DocumentNumber document = 0; document < part.segment.size(); ++document)
    places_[std::string(part.segment.id(document))] = {&part, document};
}

void Collection::commit() {
  std::vector<Source> fresh;
  for (auto& source : pending_) {
    if (source) fresh.push_back(std::move(*source));
  }
  pending_.clear();
  // Parts of which most was removed, and parts not much larger than what comes, are indexed anew with it.
  std::vector<Source> sources;
  std::uint64_t weight = fresh.size();
  std::size_t keep = parts_.size();
  while (keep > 0 && weight > 0 && weight_of(*parts_[keep - 1]) < kGrowth * weight)
    weight += weight_of(*parts_[--keep]);
  const bool emptied = std::any_of(parts_.begin(), parts_.end(), [](const auto& part) {
    return 2 * part->live.count() < part->segment.size();
  });
  if (emptied) keep = 0;
  if (keep == parts_.size() && fresh.empty()) return;
  index_ids();
  for (std::size_t i = keep; i < parts_.size(); ++i)
    append_sources(*parts_[i], sources);
  parts_.resize(keep);
  std::move(fresh.begin(), fresh.end(), std::back_inserter(sources));
  build(std::move(sources));
}

void Collection::compact() {
  commit();
  if (parts_.size() == 1 && parts_[0]->whole) return;
  index_ids();
  std::vector<Source> sources;
  for (const auto& part : parts_)
    append_sources(*part, sources);
  parts_.clear();
  build(std::move(sources));
}

void Collection::adopt(Segment segment) {
  size_ = segment.size();
  ids_known_ = false;
  parts_.push_back(std::make_unique<Part>(std::move(segment)));
}

CollectionSize Collection::collection_size() {
  if (known_size_) return *known_size_;
  CollectionSize size;
  for (const auto& part : parts_) {
    part->live.each([&](DocumentNumber document) {
      ++size.documents;
      size.units += part->segment.documents[document].length;
    });
  }
  known_size_ = size;
  return size;
}

const std::vector<std::uint32_t>& Collection::norms(std::size_t part, const CollectionSize& size) {
  Part& of = *parts_[part];
  if (of.norms.empty() || !(of.norms_size == size)) {
    of.norms = length_norms(of.segment, size, kExactBm25);
    of.norms_size = size;
  }
  return of.norms;
}

}  // namespace shuwen::index
