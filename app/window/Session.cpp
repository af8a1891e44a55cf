// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/Session.h"

namespace linetwin::app {

Session::Session() : runner(document), chartSource(document, runner), studies(document)
{
    selection.follow(document);
}

void Session::disconnect()
{
    document.disconnect();
    document.undoStack()->disconnect();
    runner.disconnect();
    clock.disconnect();
    studies.disconnect();
}

} // namespace linetwin::app
