// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/TypedText.h"

#include <QList>
#include <QString>
#include <QStringList>

class QWidget;

namespace linetwin::app {

/// The questions around opening and saving, each one message box over `window`. Escape always means: do nothing.

enum class UnsavedAnswer { Save, Discard, Cancel };
/// `unsaved` says what is not saved, one item each.
UnsavedAnswer askAboutUnsaved(QWidget* window, const QStringList& unsaved);

enum class UnkeptAnswer { TryAgain, Lose, Cancel };
/// `studies`: the titles of those that could not be written beside the project; `reason` is a sentence.
UnkeptAnswer askAboutUnkept(QWidget* window, const QStringList& studies, const QString& reason);

/// Says that the file could not be written, and why.
void showNotSaved(QWidget* window, const QString& name, const QString& reason);

/// Texts that were typed and are no values would be lost. False: the user goes back to them.
bool askToDropRefused(QWidget* window, const QList<RefusedText>& refused);

enum class MissingAnswer { Locate, Without, Cancel };
/// A file that `name` names is not at `path`. `canDoWithout` where the rest can be opened.
MissingAnswer askAboutMissing(QWidget* window, const QString& name, const QString& path, bool canDoWithout);

enum class RecoveryAnswer { Recover, Later, Discard };
/// A file that was left behind.
struct RecoveryOffer {
    QStringList items; ///< what it holds
    QString when;
    QString computer;     ///< another one, which may still be using it
    bool isInOtherWindow; ///< as another file is shown in this window already
};
RecoveryAnswer askToRecover(QWidget* window, const RecoveryOffer& offer);

} // namespace linetwin::app
