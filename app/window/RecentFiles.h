// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

namespace linetwin::app {

/// The files that were opened or saved last, newest first, and the folder where dialogs begin. The settings hold both.
class RecentFiles : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    QStringList paths() const;
    void remember(const QString& path);
    void clear();

Q_SIGNALS:
    void changed();
};

} // namespace linetwin::app
