# SPDX-License-Identifier: GPL-3.0-or-later
# Run by cpack when it has packed. The order of files in its archive is that in which the file system gave them, which is
# another one on another machine: packs them again by name.
if(CPACK_GENERATOR STREQUAL "TGZ" AND CPACK_SYSTEM_NAME STREQUAL "Linux")
  cmake_path(GET CPACK_TEMPORARY_DIRECTORY FILENAME folder)
  execute_process(
    COMMAND tar --sort=name --format=gnu --owner=0 --group=0 --numeric-owner -C ${CPACK_TEMPORARY_DIRECTORY}/.. -c ${folder}
    COMMAND gzip -9n
    OUTPUT_FILE ${CPACK_PACKAGE_FILES} COMMAND_ERROR_IS_FATAL ANY)
endif()
