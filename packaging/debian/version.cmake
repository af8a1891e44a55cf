# SPDX-License-Identifier: GPL-3.0-or-later
# The version of Debian's packages: that of the program, and the release of Debian that they are made on, as each has its
# own libraries. So a system's upgrade to the next release brings the package for that one.
set(LINETWIN_DEBIAN_SUITE unstable)
set(release "")
if(EXISTS /etc/os-release)
  file(STRINGS /etc/os-release system REGEX "^(ID|VERSION_ID|VERSION_CODENAME)=")
  foreach(line IN LISTS system)
    if(line MATCHES "^VERSION_ID=\"?([0-9.]+)")
      set(release "~${CMAKE_MATCH_1}")
    elseif(line MATCHES "^VERSION_CODENAME=\"?([a-z]+)")
      set(LINETWIN_DEBIAN_SUITE ${CMAKE_MATCH_1})
    endif()
  endforeach()
  if(release AND system MATCHES "ID=debian")
    string(REPLACE "~" "~deb" release ${release})
  endif()
endif()
set(LINETWIN_DEBIAN_REVISION 1${release})
set(LINETWIN_DEBIAN_VERSION ${PROJECT_VERSION}-${LINETWIN_DEBIAN_REVISION})

# 2026-11-29 as `Sun, 29 Nov 2026 12:00:00 +0000`.
execute_process(
  COMMAND ${CMAKE_COMMAND} -E env LC_ALL=C date -u -d "${LINETWIN_RELEASE_DATE}T12:00:00Z" "+%a, %d %b %Y %H:%M:%S +0000"
  OUTPUT_VARIABLE LINETWIN_RELEASE_DATE_RFC OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
