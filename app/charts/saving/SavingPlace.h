// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

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

/// Writes all or nothing. Why not, or nothing.
std::optional<QString> writeBytes(const QString& path, const QByteArray& bytes);

/// Writes all or nothing, and says so.
SavingAnswer writeWhole(const QString& path, const QByteArray& bytes);

} // namespace linetwin::app
