# What Shuwen is built on, as imported targets: icu::uc, icu::i18n, gumbo::gumbo, zlib::inflate, pugixml::pugixml,
# nlohmann_json::nlohmann_json, and
#   SHUWEN_ICU_DATA     ICU's data, cut down (icudt76l.dat), the same file natively and in WebAssembly
#   SHUWEN_TABLES_DIR   the directory of hant-hans.tsv and han-pinyin.tsv
# Everything was built beforehand by cmake/deps.sh (./start calls it); nothing is downloaded here.
include_guard(GLOBAL)
include("${CMAKE_CURRENT_LIST_DIR}/EmbedData.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/deps/icu-sources.cmake")

function(shuwen_find_prefix platform variable)
  execute_process(COMMAND "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/deps.sh" path ${platform}
    OUTPUT_VARIABLE prefix ERROR_VARIABLE message RESULT_VARIABLE failed OUTPUT_STRIP_TRAILING_WHITESPACE)
  if(failed)
    message(FATAL_ERROR "${message}")
  endif()
  set(${variable} "${prefix}" PARENT_SCOPE)
endfunction()

# Inside Emscripten's root the machine's own compiler, which is part of the prefix's name, cannot be asked:
# cmake/emscripten.sh hands the prefix in.
set(SHUWEN_NATIVE_PREFIX "$ENV{SHUWEN_NATIVE_PREFIX}")
if(NOT SHUWEN_NATIVE_PREFIX)
  shuwen_find_prefix(native SHUWEN_NATIVE_PREFIX)
endif()
if(EMSCRIPTEN)
  shuwen_find_prefix(wasm SHUWEN_DEPS_PREFIX)
else()
  set(SHUWEN_DEPS_PREFIX "${SHUWEN_NATIVE_PREFIX}")
endif()
if(EMSCRIPTEN)
  shuwen_find_prefix(wasm-documents SHUWEN_DOCUMENTS_PREFIX)
else()
  shuwen_find_prefix(native-documents SHUWEN_DOCUMENTS_PREFIX)
endif()
set(SHUWEN_ICU_DATA "${SHUWEN_NATIVE_PREFIX}/share/shuwen/icudt76l.dat")
set(SHUWEN_TABLES_DIR "${SHUWEN_NATIVE_PREFIX}/share/shuwen")

function(shuwen_import_library target prefix file)
  add_library(${target} STATIC IMPORTED GLOBAL)
  set_target_properties(${target} PROPERTIES
    IMPORTED_LOCATION "${prefix}/lib/${file}"
    INTERFACE_INCLUDE_DIRECTORIES "${prefix}/include")
endfunction()

shuwen_import_library(icu::uc "${SHUWEN_DEPS_PREFIX}" libicuuc.a)
set_property(TARGET icu::uc PROPERTY INTERFACE_COMPILE_DEFINITIONS ${SHUWEN_ICU_DEFINITIONS})
shuwen_import_library(icu::i18n "${SHUWEN_DEPS_PREFIX}" libicui18n.a)
set_property(TARGET icu::i18n PROPERTY INTERFACE_LINK_LIBRARIES icu::uc)
shuwen_import_library(gumbo::gumbo "${SHUWEN_DEPS_PREFIX}" libgumbo.a)
shuwen_import_library(zlib::inflate "${SHUWEN_DOCUMENTS_PREFIX}" libzinflate.a)
shuwen_import_library(pugixml::pugixml "${SHUWEN_DOCUMENTS_PREFIX}" libpugixml.a)
set_property(TARGET pugixml::pugixml PROPERTY INTERFACE_COMPILE_DEFINITIONS
  PUGIXML_NO_EXCEPTIONS PUGIXML_NO_XPATH PUGIXML_NO_STL)

add_library(nlohmann_json::nlohmann_json INTERFACE IMPORTED GLOBAL)
set_target_properties(nlohmann_json::nlohmann_json PROPERTIES
  INTERFACE_INCLUDE_DIRECTORIES "${SHUWEN_NATIVE_PREFIX}/share/include")

if(SHUWEN_TESTS AND NOT EMSCRIPTEN)
  find_package(GTest REQUIRED)
endif()
if(SHUWEN_BENCH AND NOT EMSCRIPTEN)
  find_package(benchmark REQUIRED)
endif()
