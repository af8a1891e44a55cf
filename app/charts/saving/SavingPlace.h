// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

class QWidget;

namespace linetwin::app {

/// A kind of file that can be written.
struct SavedKind {
    QString ending; ///< without the dot
    QString name;   ///< for the user
};

/// What the user is told of a file that was to be written; both empty if they thought better of it.
struct SavingAnswer {
    QString done;
    QString failed;
};

/// Asks for a place in the last folder, which is remembered. `name` may hold anything. A file without one of the
/// endings gets that of the chosen kind, at first `ending`, also where its name has a dot; nothing is overwritten
/// unasked.
std::optional<QString> askSavingPlace(QWidget* parent, const QString& title, const QString& name,
                                      const QList<SavedKind>& kinds, const QString& ending);

/// A file name for a text that may hold anything.
QString fileNameOf(QString text);

/// What a file is to hold, or why there is nothing to write.
struct SavedContent {
    QByteArray bytes;
    QString problem;
};

/// Writes all or nothing, and says so.
SavingAnswer writeWhole(const QString& path, const SavedContent& content);

/// The same on a thread of its own, where `make` is called, too, and which has all that `make` holds. The window is
/// painted meanwhile; where the disk is slow the user is told over `parent`, and need not wait.
SavingAnswer writeFromWindow(const QString& path, const std::function<SavedContent()>& make, QWidget* parent);

} // namespace linetwin::app
