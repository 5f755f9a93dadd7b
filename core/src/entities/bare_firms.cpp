#include "entities/bare_firms.h"

#include <algorithm>
#include <map>

#include "entities/name_lexicons.h"
#include "entities/person_names.h"
#include "text/chars.h"

namespace shuwen {
namespace {

constexpr std::uint32_t kShortest = 2, kLongest = 6;

/// A firm among organisations, by the last character of its name: no body, school, shop or press.
bool firm_like(std::u16string_view name) {
  return std::u16string_view(u"局委部会院府军党报网台署办组厅央庭社校所队心站馆处学盟国区厂店场")
             .find(name.back()) == std::u16string_view::npos;
}

/// How the segmenter reads what may be a brand.
enum class Cut { none, word, pieces };

/// None when a word of the lexicons, a place or a title is read in it.
Cut cut_of(const NameRun& run, Span span) {
  const NameLexicons& lexicons = name_lexicons();
  const std::u16string_view name = slice(run.plain(), span);
  if (name.size() < kShortest || name.size() > kLongest || !run.border(span.begin) || !run.border(span.end))
    return Cut::none;
  if (std::all_of(name.begin(), name.end(), is_latin)) return name.size() > 2 ? Cut::pieces : Cut::none;
  if (!std::all_of(name.begin(), name.end(), is_han) || !firm_like(name)) return Cut::none;
  if (lexicons.places.has(name) || lexicons.not_organisations.has(name) || lexicons.not_persons.has(name))
    return Cut::none;
  int words = 0;
  int pieces = 0;
  for (std::uint32_t at = span.begin; at < span.end;) {
    const Span part{at, std::min(run.border_after(at), span.end)};
    const std::u16string_view word = slice(run.plain(), part);
    if (lexicons.stops.has(word) || lexicons.acts.has(word) || lexicons.titles.has(word)) return Cut::none;
    const bool place = lexicons.places.has(word) && part.begin == span.begin;  // 宁德|时代
    const bool trade =
        part.end == span.end && pieces > 0 &&
        lexicons.org_heads.find(word) == static_cast<std::int32_t>(OrgHead::trade);  // 智己|汽车
    if (word.size() > 1 && lexicons.words.has(word) && !place && !trade) return Cut::none;
    (word.size() > 1 ? words : pieces) += 1;
    at = part.end;
  }
  if (pieces > 0) return name.size() > 2 || pieces == 2 ? Cut::pieces : Cut::none;
  return words == 1 && name.size() < 4 ? Cut::word : Cut::none;
}

class Finder {
 public:
  Finder(const std::vector<NameRun>& runs, std::size_t first_found, const FoundNames& found)
      : runs_(runs), plain_(runs.front().plain()) {
    for (std::size_t i = first_found; i < found.size(); ++i) {
      if (!found[i].generic) known_.emplace(found[i].span, &found[i]);
    }
  }

  FoundNames run() {
    for (std::size_t first = 0; first < runs_.size();) {
      std::size_t last = first;
      while (last + 1 < runs_.size() && joined(last))
        ++last;
      if (last > first) list(first, last);
      first = last + 1;
    }
    for (const auto& [span, name] : known_) {
      if (name->kind == EntityKind::person && name->role) led(*name->role);
    }
    return std::move(firms_);
  }

 private:
  using Known = std::map<Span, const FoundName*>;

  bool joined(std::size_t i) const {
    const Span gap{runs_[i].span().end, runs_[i + 1].span().begin};
    return gap.size() == 1 && plain_[gap.begin] == u'、';
  }

  /// The member of a list that run `i` is, the last one up to 等; none where Latin words go on.
  Span member(std::size_t i, std::size_t first, std::size_t last) const {
    Span span = runs_[i].span();
    const auto word_beside = [&](std::uint32_t at) {
      return at < plain_.size() && (plain_[at] == u' ' || plain_[at] == u'.');
    };
    if (i == first && span.begin > 0 && word_beside(span.begin - 1)) return {};
    if (i != last) return span;
    const std::size_t more = slice(plain_, span).substr(0, kLongest + 1).find(u'等');
    if (more == std::u16string_view::npos) return word_beside(span.end) ? Span{} : span;
    return {span.begin, span.begin + static_cast<std::uint32_t>(more)};
  }

  /// The name found before that the member in `run` is, or ends with as the first or begins with as the last.
  const FoundName* named(Span run, Span member, bool first, bool last) const {
    constexpr std::u16string_view kBehind = u"和与及在的都均等将已也";
    for (auto name = known_.lower_bound({run.begin, 0}); name != known_.end() && name->first.begin < run.end;
         ++name) {
      const Span span = name->first;
      const bool leads =
          span.begin == run.begin && (span.end >= run.end || kBehind.find(plain_[span.end]) != kBehind.npos);
      if (span == member || (first && span.end == run.end) || (last && leads)) return name->second;
    }
    return nullptr;
  }

  /// …等逾470家相关|企业: what the members of a list that `run` ends are said to be.
  static bool said_to_be_firms(const NameRun& run) {
    constexpr std::size_t kReach = 14;
    const std::u16string_view text = slice(run.plain(), run.span());
    const std::size_t more = text.substr(0, kLongest + 1).find(u'等');
    if (more == text.npos) return false;
    const std::u16string_view behind = text.substr(more, kReach);
    for (const std::u16string_view kind : {u"企业", u"公司", u"厂商", u"车企", u"巨头", u"券商"}) {
      if (behind.find(kind) != behind.npos) return true;
    }
    return false;
  }

  bool taken(Span span) const {
    const auto next = known_.lower_bound({span.end, 0});
    return next != known_.begin() && std::prev(next)->first.end > span.begin;
  }

  /// Firms beside firms: two are known, or one is and the other is no ordinary word; and no other word stands
  /// in the list.
  void list(std::size_t first, std::size_t last) {
    int firms = 0;
    int words = 0;
    bool brand_known = false;
    std::vector<std::pair<Span, Cut>> brands;
    for (std::size_t i = first; i <= last; ++i) {
      const Span span = member(i, first, last);
      if (const FoundName* name = named(runs_[i].span(), span, i == first, i == last)) {
        if (name->kind != EntityKind::organisation || !firm_like(slice(plain_, name->span))) return;
        ++firms;
        brand_known = brand_known || !slice(plain_, name->span).ends_with(u"公司");
        continue;
      }
      const Cut cut = span.empty() || taken(span) ? Cut::none : cut_of(runs_[i], span);
      if (cut != Cut::none) brands.emplace_back(span, cut);
      words += cut != Cut::pieces && i != first;
    }
    if (brand_known && said_to_be_firms(runs_[last])) ++firms;
    for (const auto& [span, cut] : brands) {
      const bool person = cut == Cut::pieces && built_like_name(slice(plain_, span)) &&
                          surname_at(plain_, span.begin, span.end, true);
      const bool telling = cut == Cut::pieces && span.size() > 2;
      const bool beside = firms > 1 && (words == 0 || (words == 1 && (telling || cut == Cut::word)));
      if (!person && (beside || (firms > 0 && telling && words == 0))) add(span);
    }
  }

  /// 云朵时代|创始人: what somebody founded or leads, where no body is named.
  void led(Span role) {
    const auto run =
        std::lower_bound(runs_.begin(), runs_.end(), role.end,
                         [](const NameRun& one, std::uint32_t end) { return one.span().end < end; });
    if (run == runs_.end() || !run->span().contains(role)) return;
    const std::u16string_view text = slice(plain_, role);
    for (const std::u16string_view office :
         {u"联合创始人", u"创始人", u"董事长", u"首席执行官", u"CEO", u"总裁"}) {
      const std::size_t at = text.find(office);
      if (at == std::u16string_view::npos) continue;
      Span brand{role.begin, role.begin + static_cast<std::uint32_t>(at)};
      for (const std::u16string_view reach : {u"联席", u"轮值", u"全球", u"中国区", u"大中华区", u"亚太区"}) {
        if (slice(plain_, brand).ends_with(reach)) brand.end -= static_cast<std::uint32_t>(reach.size());
      }
      if (!brand.empty() && !taken(brand) && cut_of(*run, brand) != Cut::none) add(brand);
      return;
    }
  }

  void add(Span span) {
    firms_.push_back({.kind = EntityKind::organisation, .span = span, .confidence = 65});
  }

  const std::vector<NameRun>& runs_;
  std::u16string_view plain_;
  Known known_;
  FoundNames firms_;
};

}  // namespace

void find_bare_firms(const std::vector<NameRun>& runs, std::size_t first_found, FoundNames& found) {
  const auto first = found.begin() + static_cast<std::ptrdiff_t>(first_found);
  const auto body = [](const FoundName& name) {
    return name.kind == EntityKind::organisation && !name.generic;
  };
  const auto called = [](const FoundName& name) { return name.kind == EntityKind::person && name.role; };
  if (runs.empty()) return;
  const std::u16string_view text =
      slice(runs.front().plain(), {runs.front().span().begin, runs.back().span().end});
  const bool lists = text.find(u'、') != text.npos && std::any_of(first, found.end(), body);
  if (!lists && std::none_of(first, found.end(), called)) return;
  FoundNames firms = Finder(runs, first_found, found).run();
  found.insert(found.end(), firms.begin(), firms.end());
}

}  // namespace shuwen
