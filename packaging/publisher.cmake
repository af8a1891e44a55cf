# SPDX-License-Identifier: GPL-3.0-or-later
# Who publishes packages. The defaults name no domain that anybody could own: `localhost` is nobody's (RFC 6761). Whoever
# publishes packages gives their own with -D, and builds afresh.
set(LINETWIN_CONTACT "The LineTwin developers <linetwin@localhost>"
    CACHE STRING "Maintainer of the packages: name and address, e.g. Anna Muster <anna@example.org>")
set(LINETWIN_HOMEPAGE "" CACHE STRING "Address of the program's page on the web; empty: none is named")
set(LINETWIN_APPLICATION_ID "localhost.linetwin.linetwin"
    CACHE STRING "What software centres and macOS know the program by: a domain of the publisher's in reverse, then the name")

set(LINETWIN_HOMEPAGE_ELEMENT "")
if(LINETWIN_HOMEPAGE)
  set(LINETWIN_HOMEPAGE_ELEMENT "\n  <url type=\"homepage\">${LINETWIN_HOMEPAGE}</url>")
endif()
