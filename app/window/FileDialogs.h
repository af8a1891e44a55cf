// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace linetwin::app {

/// A file name made of what is shown: no separators, no characters that other systems refuse.
QString fileNameFor(QString name);

/// The dialogs in which files are chosen, over `window`; they begin in the folder that was used last. Empty if the user
/// cancels.
QStringList askForFiles(QWidget* window, const QString& title);
QString askForPath(QWidget* window, const QString& title, const QString& suggestedName);

} // namespace linetwin::app
