// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>
#include <QString>

#include <memory>

namespace linetwin::app {

/// Who has a recovery file.
struct RecoveryHold {
    std::unique_ptr<QLockFile> lock; ///< of this program, while it lives; null where the folder lets none be made
    bool isTaken = false;            ///< a program that runs has it
    QString computer;                ///< another computer, of which nobody here can tell whether it still has it
};

/// Takes the recovery file at that path unless somebody has it. However old a lock is, it holds as long as its program
/// lives; one that a loss of power left without a word in it, or whose program is gone, holds nothing.
RecoveryHold holdRecovery(const QString& path);

/// Takes it also from another computer; null where that is seen to have it.
std::unique_ptr<QLockFile> takeRecovery(const QString& path);

} // namespace linetwin::app
