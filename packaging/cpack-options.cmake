# SPDX-License-Identifier: GPL-3.0-or-later
# Read by cpack for each kind of package.
if(CPACK_GENERATOR STREQUAL "DEB")
  list(REMOVE_ITEM CPACK_COMPONENTS_ALL portable)
else()
  set(CPACK_MONOLITHIC_INSTALL ON)
endif()
