// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QList>
#include <QPointer>
#include <QString>
#include <QStringList>

class QMenuBar;

namespace linetwin::app {

/// The property of an action whose text says what it would do now: the text that it has at all times.
inline constexpr const char* plainTextProperty = "plainText";

/// The property of an action that its menu hides while it has no use, with the reason: what is to be done first. It is
/// found all the same.
inline constexpr const char* hiddenForProperty = "hiddenFor";

/// Something that a menu offers, or hides for a reason.
struct ListedAction {
    QPointer<QAction> action; ///< null once its menu was made anew
    QString text; ///< without the mark of its key and the dots
    QString name; ///< the same without what it would do now: "Undo" for "Undo: Remove filler"
    QString path; ///< of the menus that it is in: "File › Open recent"
};

/// All actions of the menus with their submenus, in their order, each once, where it is first.
QList<ListedAction> listActions(const QMenuBar& menus);

/// Whether the text has all of the words, in any order and case.
bool hasAllWords(const QString& text, const QStringList& words);

/// The keys of the action in the user's own words, "Ctrl+Shift+Z or Ctrl+Y"; empty without any.
QString keysText(const QAction& action);

} // namespace linetwin::app
