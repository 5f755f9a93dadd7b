# How Shuwen's own code is compiled. Its targets link `shuwen_defaults`; dependencies and embedding projects do not.
include_guard(GLOBAL)

option(SHUWEN_WERROR "Take warnings for errors" ${PROJECT_IS_TOP_LEVEL})
set(SHUWEN_SANITIZE "" CACHE STRING "Sanitizers to build with, as for -fsanitize= (address,undefined)")

if(PROJECT_IS_TOP_LEVEL)
  if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
    set(CMAKE_BUILD_TYPE Release CACHE STRING "" FORCE)
  endif()
  set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
  find_program(SHUWEN_CCACHE ccache)
  if(SHUWEN_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER AND NOT EMSCRIPTEN)
    # Paths relative to the project: a second checkout finds what the first has compiled.
    set(launcher "${CMAKE_COMMAND}" -E env "CCACHE_BASEDIR=${PROJECT_SOURCE_DIR}" CCACHE_NOHASHDIR=1 "${SHUWEN_CCACHE}")
    set(CMAKE_C_COMPILER_LAUNCHER ${launcher})
    set(CMAKE_CXX_COMPILER_LAUNCHER ${launcher})
  endif()
endif()
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_VISIBILITY_INLINES_HIDDEN ON)
if(NOT EMSCRIPTEN)  # a WebAssembly module that is linked once gains nothing from it
  set(CMAKE_POSITION_INDEPENDENT_CODE ON)
endif()

add_library(shuwen_defaults INTERFACE)
# Designated initialisers name what differs from a struct's defaults; that the rest is not named is their point.
target_compile_options(shuwen_defaults INTERFACE
  -Wall -Wextra -Wno-missing-field-initializers $<$<BOOL:${SHUWEN_WERROR}>:-Werror>)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # g++ 12 warns of these inside its own library (std::string +, std::optional of strings) when it optimises.
  target_compile_options(shuwen_defaults INTERFACE -Wno-restrict -Wno-maybe-uninitialized)
endif()

if(SHUWEN_SANITIZE)
  # For the whole tree: an object built without them would hide what the others find.
  add_compile_options(-fsanitize=${SHUWEN_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
  add_link_options(-fsanitize=${SHUWEN_SANITIZE})
  # The character behind a string's last one is its terminator: memory of its own, so that only the library can tell
  # that a view was asked beyond its end.
  add_compile_definitions(_GLIBCXX_ASSERTIONS)
endif()
if(SHUWEN_FUZZ)
  if(NOT CMAKE_CXX_COMPILER_ID MATCHES "Clang")
    message(FATAL_ERROR "SHUWEN_FUZZ needs clang (libFuzzer): use the preset `fuzz`")
  endif()
  add_compile_options(-fsanitize=fuzzer-no-link)
endif()
