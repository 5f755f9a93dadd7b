# Writes OUTPUT, a C++ source that holds every lexicon of INPUTS (paths, separated by |) as text, its comments left out:
#   cmake -DOUTPUT=file.cpp -DINPUTS=a.tsv|b.tsv -P EmbedLexicons.cmake
# A raw string literal may be limited to 64 KiB by a compiler, so long files become several adjacent ones, each of
# whole lines: a character's bytes must stay together. They are literals of string views, whose length the compiler
# need not count, which clang gives up on.
string(REPLACE "|" ";" files "${INPUTS}")
set(source "// Generated from core/lexicon; edit the .tsv files instead.\n#include \"lexicon/lexicon.h\"\n\n")
string(APPEND source "namespace shuwen {\nnamespace {\n\nusing namespace std::string_view_literals;\n\nstruct Entry {\n  std::string_view name, text;\n};\n\nconstexpr Entry kLexicons[] = {\n")
foreach(file IN LISTS files)
  get_filename_component(name "${file}" NAME_WE)
  file(READ "${file}" text)
  # What explains the file to its reader need not be downloaded by everybody.
  string(REGEX REPLACE "(^|\n)(#[^\n]*\n)+" "\\1" text "${text}")
  string(LENGTH "${text}" length)
  string(APPEND source "    {\"${name}\",\n")
  set(at 0)
  while(at LESS length)
    string(SUBSTRING "${text}" ${at} 32000 piece)
    string(FIND "${piece}" "\n" last REVERSE)
    math(EXPR size "${last} + 1")
    if(size EQUAL 0)
      message(FATAL_ERROR "${file}: a line of more than 32000 bytes")
    endif()
    string(SUBSTRING "${piece}" 0 ${size} piece)
    string(APPEND source "R\"~tsv~(${piece})~tsv~\"sv\n")
    math(EXPR at "${at} + ${size}")
  endwhile()
  string(APPEND source "    },\n")
endforeach()
string(APPEND source "};\n\n}  // namespace\n\nstd::string_view lexicon_text(std::string_view name) {\n  for (const Entry& entry : kLexicons) {\n    if (entry.name == name) return entry.text;\n  }\n  return {};\n}\n\n}  // namespace shuwen\n")
file(WRITE "${OUTPUT}" "${source}")
