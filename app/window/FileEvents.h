// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/support/Finding.h"

#include <QObject>
#include <QStringList>

#include <functional>

namespace linetwin::app {

/// What opening and saving tell the rest of the window. Each part of them emits these.
class FileEvents : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    /// A file was opened, with warnings and notes.
    void opened(const QString& fileName, const linetwin::Findings& findings);
    /// Files were rejected, with the problems of all: `openToMend`, if there is one, opens them with these.
    void rejected(const QStringList& fileNames, const linetwin::Findings& findings,
                  const std::function<void()>& openToMend = {});
    /// The file that was rejected last is again what the document goes with: there is nothing to mend.
    void rejectionOver();
    /// A short word that something was done, and something to notice.
    void done(const QString& message);
    void noticed(const QString& message);
    /// Something that can be done next, by the button `label`.
    void offered(const QString& message, const QString& label, const std::function<void()>& action);
};

} // namespace linetwin::app
