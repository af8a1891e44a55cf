// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace linetwin::app {

/// What somebody might search for who does not know how the program calls it: words beside the name of an action, or of
/// a setting by the object name of its editor, in the language in force. Empty where there are none.
QString searchWordsOf(const QString& objectName);

} // namespace linetwin::app
