# SPDX-License-Identifier: GPL-3.0-or-later
# Run by cpack on what it is about to pack: with SOURCE_DATE_EPOCH set, files have that time, so that the same sources give
# the same bytes.
if(DEFINED ENV{SOURCE_DATE_EPOCH})
  execute_process(COMMAND find ${CPACK_TEMPORARY_DIRECTORY} -exec touch --no-dereference --date=@$ENV{SOURCE_DATE_EPOCH} {} +
                  COMMAND_ERROR_IS_FATAL ANY)
endif()
