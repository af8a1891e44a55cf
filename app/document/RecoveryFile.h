// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/DocumentState.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace linetwin::app {

/// What a recovery file holds.
struct RecoveryRecord {
    DocumentState state;
    /// SHA-256 of each of the document's files as the document knew it, by absolute path.
    std::map<QString, QByteArray> knownFiles;
    QDateTime writtenAt;
};

/// YAML text: a head, then project, lines and scenarios as they would stand in files of their own, parted by `---`.
/// Reading it gives back an equal record, also where the line or a scenario cannot run as it is.
std::string writeRecovery(const RecoveryRecord& record);

/// nullopt if the text is not whole, not of this kind, or not readable in all its parts. Never throws.
std::optional<RecoveryRecord> readRecovery(std::string_view text);

} // namespace linetwin::app
