# SPDX-License-Identifier: GPL-3.0-or-later
# linetwin_add_manifest(TARGET): Visual Studio's linker takes a manifest as it is, that of GCC in a resource.
set(LINETWIN_MANIFEST ${CMAKE_CURRENT_LIST_DIR}/linetwin.manifest)
function(linetwin_add_manifest target)
  if(MSVC)
    target_sources(${target} PRIVATE ${LINETWIN_MANIFEST})
  else()
    configure_file(${PROJECT_SOURCE_DIR}/packaging/windows/manifest.rc.in ${target}-manifest.rc @ONLY)
    target_sources(${target} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/${target}-manifest.rc)
  endif()
endfunction()
