// How personal names are built and where they end. Offsets are those of the run's text.
#pragma once

#include <cstdint>
#include <string_view>

#include "entities/reading.h"

namespace shuwen {

/// Family names that are ordinary words less often than the others.
inline constexpr std::u16string_view kSeldomWords =
    u"王李张刘陈杨赵吴徐孙朱胡郭林罗郑梁谢宋唐许邓冯韩曹彭萧蔡潘董袁余蒋杜苏魏吕沈";

/// The length of the family name at `at`, 0 when none begins there; `common_only` leaves out those that are
/// believed only where something announces a person.
std::uint32_t surname_at(std::u16string_view plain, std::uint32_t at, std::uint32_t end, bool common_only);

/// Whether `name` is built like a Chinese name: a family name and one or two characters, or parts joined by
/// ·. Where a person is `announced` it may be that of a county, too (武平).
bool built_like_name(std::u16string_view name, bool announced = false);

/// Whether `word` is an ordinary one, a title, a body or a place, though it looks like a name.
bool not_a_name(std::u16string_view word, bool announced = false);

/// The length of the word at `at` for what somebody does, 0 when there is none.
std::uint32_t verb_behind(const NameRun& run, std::uint32_t at);

/// The end of the name of somebody whom everybody knows (特朗普), or `at`.
std::uint32_t known_end(const NameRun& run, std::uint32_t at);

/// The end of the Chinese name that begins at `at` behind a role, or `at`. What follows decides its length.
std::uint32_t name_end(const NameRun& run, std::uint32_t at, bool common_only);

/// The end of a foreign name 贝拉克·奥巴马 or, written in the characters of transcription, 特朗普; or `at`.
std::uint32_t foreign_end(const NameRun& run, std::uint32_t at);

/// The end of a name in parts joined by · whose first part is written in the characters of transcription; or
/// `at`.
std::uint32_t transcribed_parts_end(const NameRun& run, std::uint32_t at);

/// 迪萨纳亚克|总统: where the foreign name begins, not before `floor`, that the high office at `at` follows;
/// or `at`.
std::uint32_t before_office(const NameRun& run, std::uint32_t at, std::uint32_t floor);

/// The end of 次仁德吉: two or more parts of names of other peoples at a word border; or `at`.
std::uint32_t two_parts_end(const NameRun& run, std::uint32_t at);

/// 选举|赵世勇|同志: the end of a name before a word of respect, or `at`.
std::uint32_t respected_end(const NameRun& run, std::uint32_t at);

/// 刘师傅, 李某某, 陈局长: a family name and what it is followed by. Gives the end, or `at`.
std::uint32_t kin_end(const NameRun& run, std::uint32_t at);

/// 小张, 老李, where what follows is what somebody does. Gives the end, or `at`.
std::uint32_t familiar_end(const NameRun& run, std::uint32_t at);

/// Whether the segmenter takes the given name of [at, end) for characters, not for an ordinary word.
bool given_name_in_pieces(const NameRun& run, std::uint32_t at, std::uint32_t end);

}  // namespace shuwen
