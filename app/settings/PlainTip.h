// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace linetwin::app {

/// A tooltip that says the text as it is, whatever is in it: names of files and of what is in them may look like HTML.
QString plainTip(const QString& text);
/// The same, wrapped.
QString wrappedTip(const QString& text);

} // namespace linetwin::app
