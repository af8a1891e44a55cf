// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAction;

namespace linetwin::app {

/// The tooltip of an action: its text without the mnemonic and its shortcut.
QString toolTipFor(const QAction& action);

} // namespace linetwin::app
