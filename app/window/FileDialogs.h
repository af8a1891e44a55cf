// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace linetwin::app {

/// With the ending of a file of this program, unless it has one; a dot in a name is no ending.
QString withYaml(const QString& path);
QString withoutYaml(const QString& path);

/// Files to be opened, over `window`, beginning in the folder that was used last. Empty if the user cancels.
QStringList askForFiles(QWidget* window, const QString& title);

} // namespace linetwin::app
