// The word lists of names, parsed once and kept for the life of the program. All words are in reading form.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "lexicon/prefix_table.h"
#include "shuwen/analysis.h"

namespace shuwen {

enum class PlaceLevel : std::uint8_t { province, prefecture, county, country, city, nature, region, site };

/// One administrative division or well-known feature, in one of its forms.
struct PlaceForm {
  PlaceLevel level = PlaceLevel::county;
  bool full = false;        ///< with its suffix: 厦门市, not 厦门
  bool plain_word = false;  ///< a short form that is trusted only beside other names: a county's, 日照
  bool in_context = false;  ///< of those, one that is trusted where a place is spoken of: 到昆山, not 到公安
  std::string code;         ///< of the division; empty for a feature and for a county
  std::string parent;       ///< the code of the division above
  std::u16string stem;  ///< the short form
};

enum class OrgHead : std::uint8_t { plain, kind, whole, anchored, generic, media, trade, seat };
enum class StopWord : std::uint8_t { function, time, verb, determiner, count, nominal };
enum class PlaceHead : std::uint8_t { admin, street, nature, site, area, weak, division };
enum class TitleWord : std::uint8_t { role, kin, byline, verb };
enum class Surname : std::uint8_t { common, rare, double_, given, known };
enum class HeadStrength : std::uint8_t { strong, quoted };

struct InitiativeHead {
  InitiativeType type;
  HeadStrength strength;
};

struct NameLexicons {
  PrefixTable words;  ///< all words of two units and more that the segmenter should know
  PrefixTable places;
  std::vector<PlaceForm> place_forms;
  PrefixTable org_heads;    ///< values: OrgHead
  PrefixTable stops;        ///< StopWord
  PrefixTable acts;         ///< verbs of two units and more; not those that name what bodies do
  PrefixTable place_heads;  ///< PlaceHead
  PrefixTable titles;       ///< TitleWord::role and byline
  PrefixTable kin;          ///< words after a family name
  PrefixTable name_verbs;   ///< what follows a person's name
  PrefixTable surnames;     ///< Surname
  PrefixTable kind_stems;   ///< what makes a kind of a place's last word: 红色|巷
  PrefixTable not_organisations, not_places, not_persons;  ///< words that look like names and are none
  PrefixTable ordinary;          ///< short forms of divisions that are words as well
  PrefixTable initiative_heads;  ///< index into `initiative_head_list`
  std::vector<InitiativeHead> initiative_head_list;
  PrefixTable initiative_verbs;
  PrefixTable contrasts, slogans, figuratives;
  PrefixTable initiative_tails;   ///< InitiativeType
  PrefixTable known_initiatives;  ///< InitiativeType
  PrefixTable action_kinds;       ///< what kind of 行动 it is: 执法, 联合
};

/// Parses the lists at its first call.
const NameLexicons& load_name_lexicons();

/// The same, to be asked several times for each character of a text.
inline const NameLexicons& name_lexicons() {
  static const NameLexicons& lists = load_name_lexicons();
  return lists;
}

}  // namespace shuwen
