// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace linetwin::app {

/// Waits until the disks that these files are on answer, with a dialog over `window` where that takes long. What is
/// done with the files next then hardly holds the window up. False if the user does not wait.
bool waitForFiles(const QStringList& paths, QWidget* window);

} // namespace linetwin::app
