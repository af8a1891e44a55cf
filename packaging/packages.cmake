# SPDX-License-Identifier: GPL-3.0-or-later
# cpack: `cpack -G DEB` and `cpack -G TGZ`; on Windows `-G ZIP`, on macOS `-G DragNDrop`.
set(CPACK_PACKAGE_NAME linetwin)
set(CPACK_PACKAGE_VENDOR "The LineTwin developers")
set(CPACK_PACKAGE_CONTACT ${LINETWIN_CONTACT})
set(CPACK_PACKAGE_HOMEPAGE_URL ${LINETWIN_HOMEPAGE})
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "what-if tool for production lines")
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_PACKAGE_FILE_NAME linetwin-${PROJECT_VERSION}-${CMAKE_SYSTEM_NAME}-${CMAKE_SYSTEM_PROCESSOR})
set(CPACK_STRIP_FILES ON)
set(CPACK_THREADS 1) # the bytes of xz depend on it
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS ${CMAKE_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS})
set(CPACK_PROJECT_CONFIG_FILE ${CMAKE_CURRENT_LIST_DIR}/cpack-options.cmake)
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/set-times.cmake)
set(CPACK_POST_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/sort-archive.cmake)

set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_PACKAGE_RELEASE ${LINETWIN_DEBIAN_REVISION})
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_LINETWIN_PACKAGE_NAME linetwin)
set(CPACK_DEBIAN_LINETWIN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_LINETWIN_DESCRIPTION
    "LineTwin shows a production line as a diagram of stations and buffers, lets
you change a buffer, a failure rate or a speed, and tells at once what that
does to output, OEE and money. Every change is simulated over many shifts
with the same luck as today's line, so that a difference is the change and
not chance. A shift can be played back, scenarios compared, losses ranked,
buffers sized and reports written.")
set(CPACK_DEBIAN_LINETWIN_PACKAGE_RECOMMENDS "qt6-svg-plugins | libqt6svg6, qt6-wayland, fonts-dejavu-core")
set(CPACK_DEBIAN_LINETWIN_PACKAGE_SUGGESTS linetwin-cli)
set(CPACK_DEBIAN_LINETWIN-CLI_PACKAGE_NAME linetwin-cli)
set(CPACK_DEBIAN_LINETWIN-CLI_PACKAGE_SECTION science)
set(CPACK_DEBIAN_LINETWIN-CLI_DESCRIPTION
    "LineTwin simulates production lines: what a change of a buffer, a failure
rate or a speed does to output, OEE and money. This package has the command
line, which needs no display: it runs lines and scenarios, compares them,
sweeps parameters, ranks losses, sizes buffers, and divides large studies
among machines.")
set(CPACK_DEBIAN_LINETWIN-CLI_PACKAGE_SUGGESTS "linetwin, parallel, slurm-client")

if(UNIX AND NOT APPLE AND LINETWIN_BUILD_APP)
  get_target_property(qtpaths Qt6::qtpaths LOCATION)
  execute_process(COMMAND ${qtpaths} --query QT_INSTALL_PLUGINS OUTPUT_VARIABLE plugins OUTPUT_STRIP_TRAILING_WHITESPACE)
  execute_process(COMMAND ${qtpaths} --query QT_INSTALL_TRANSLATIONS OUTPUT_VARIABLE texts OUTPUT_STRIP_TRAILING_WHITESPACE)
  configure_file(portable.cmake.in portable.cmake @ONLY)
  install(SCRIPT ${CMAKE_CURRENT_BINARY_DIR}/portable.cmake COMPONENT portable)
endif()
include(CPack)
