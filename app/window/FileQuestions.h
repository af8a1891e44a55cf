// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace linetwin::app {

/// The questions around opening and saving, each one message box over `window`. Escape always means: do nothing.

enum class UnsavedAnswer { Save, Discard, Cancel };
/// `unsaved` says what is not saved, one item each.
UnsavedAnswer askAboutUnsaved(QWidget* window, const QStringList& unsaved);

/// Whether to overwrite what another program wrote to the file that is shown as `name`.
bool askToOverwriteForeign(QWidget* window, const QString& name);

/// Whether to write to the file although that loses comments in it.
bool askToLoseComments(QWidget* window, const QString& name);

/// Says that the file could not be written, and why.
void showNotSaved(QWidget* window, const QString& name, const QString& reason);

enum class VanishedAnswer { SaveAgain, SaveAs, Cancel };
/// The file to be saved is no longer there; saving it again is offered while there is its folder.
VanishedAnswer askAboutVanished(QWidget* window, const QString& path);

enum class LinePlace { Beside, Inside, Cancel };
/// Where a changed line without a file goes when its scenario is saved. `lineFile` is the name it would get.
LinePlace askForLinePlace(QWidget* window, const QString& lineName, const QString& lineFile);

enum class TogetherAnswer { Together, OwnFile, Cancel };
/// The line is to be saved, and lives in files that would take changed scenarios with it. `files` says of each what is
/// written to it.
TogetherAnswer askToSaveTogether(QWidget* window, const QString& lineName, const QStringList& files);

enum class RecoveryAnswer { Recover, Later, Discard };
/// `items` names what the file that was left behind holds.
RecoveryAnswer askToRecover(QWidget* window, const QStringList& items, const QString& when);

} // namespace linetwin::app
