# `cmake --install` gives headers, the library, what it links, and a package file: find_package(shuwen) then gives
# shuwen::core to any project, which needs nothing of what Shuwen was built with.
include_guard(GLOBAL)
if(EMSCRIPTEN OR NOT PROJECT_IS_TOP_LEVEL)
  return()
endif()
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

set(package_dir "${CMAKE_INSTALL_LIBDIR}/cmake/shuwen")
install(TARGETS shuwen_core EXPORT shuwen ARCHIVE DESTINATION "${CMAKE_INSTALL_LIBDIR}")
install(DIRECTORY "${PROJECT_SOURCE_DIR}/core/include/shuwen" DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}"
  FILES_MATCHING PATTERN "*.h")
# In a directory of their own: they are cut down to what Shuwen needs and must not be taken for the system's.
install(FILES
    "${SHUWEN_DEPS_PREFIX}/lib/libicui18n.a" "${SHUWEN_DEPS_PREFIX}/lib/libicuuc.a" "${SHUWEN_DEPS_PREFIX}/lib/libgumbo.a"
    "${SHUWEN_DOCUMENTS_PREFIX}/lib/libzinflate.a" "${SHUWEN_DOCUMENTS_PREFIX}/lib/libpugixml.a"
  DESTINATION "${CMAKE_INSTALL_LIBDIR}/shuwen")
install(EXPORT shuwen NAMESPACE shuwen:: FILE shuwen-targets.cmake DESTINATION "${package_dir}")
configure_package_config_file("${CMAKE_CURRENT_LIST_DIR}/shuwen-config.cmake.in" "${PROJECT_BINARY_DIR}/shuwen-config.cmake"
  INSTALL_DESTINATION "${package_dir}" PATH_VARS CMAKE_INSTALL_LIBDIR)
write_basic_package_version_file("${PROJECT_BINARY_DIR}/shuwen-config-version.cmake" COMPATIBILITY SameMinorVersion)
install(FILES "${PROJECT_BINARY_DIR}/shuwen-config.cmake" "${PROJECT_BINARY_DIR}/shuwen-config-version.cmake"
  DESTINATION "${package_dir}")
if(SHUWEN_CLI)
  install(TARGETS shuwen RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
endif()
