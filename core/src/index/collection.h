// The documents of an index: segments, what was removed from them, and what is not yet in one.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "index/bitset.h"
#include "index/rank.h"
#include "index/segment.h"

namespace shuwen::index {

class Collection {
 public:
  struct Part {
    Segment segment;
    Bitset live;        ///< documents not removed
    bool whole = true;  ///< none was removed
    /// Length norms for the collection size they were last asked for.
    CollectionSize norms_size;
    std::vector<std::uint32_t> norms;

    explicit Part(Segment made) : segment(std::move(made)), live(segment.size(), true) {}
    const Bitset* live_or_null() const { return whole ? nullptr : &live; }
  };

  void add(Source source);
  bool remove(std::string_view id);
  bool contains(std::string_view id);
  std::size_t size() const { return size_; }
  std::u16string_view text(std::string_view id);

  /// Puts what was added into segments. Segments of like size become one, so that there are never more than
  /// the logarithm of the number of documents, and each document is indexed that often at most.
  void commit();
  /// Makes it one segment without removed documents.
  void compact();
  /// Takes an opened segment over. Only for an empty collection.
  void adopt(Segment segment);

  const std::vector<std::unique_ptr<Part>>& parts() const { return parts_; }
  /// Of the live documents of all parts.
  CollectionSize collection_size();
  /// The part's norms for a collection of this size.
  const std::vector<std::uint32_t>& norms(std::size_t part, const CollectionSize& size);

 private:
  struct Place {
    const Part* part;  ///< null: pending
    std::uint32_t number;
  };
  void index_ids();
  void forget(Place place);
  void append_sources(Part& part, std::vector<Source>& out);
  void build(std::vector<Source> sources);

  std::vector<std::unique_ptr<Part>> parts_;
  std::vector<std::optional<Source>> pending_;
  std::unordered_map<std::string, Place> places_;
  bool ids_known_ = true;
  std::size_t size_ = 0;
  std::optional<CollectionSize> known_size_;
};

}  // namespace shuwen::index
