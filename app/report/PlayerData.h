// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/ReportBlocks.h"
#include "engine/model/ResolvedLine.h"
#include "engine/simulation/Recording.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace linetwin::app {

/// A shift that a report can play: a full recording of at most mostPlayedChanges.
struct PlayedShift {
    QString name; ///< of the entry
    std::shared_ptr<const Recording> recording;
    std::shared_ptr<const ResolvedLine> line;
};

/// Two shifts on one clock with the same luck, as places in a list of them; the same twice for one alone.
struct PlayedPair {
    std::size_t reference = 0;
    std::size_t shift = 0;
};

/// A report stays small enough to be mailed.
inline constexpr std::size_t mostPlayedChanges = 20'000'000;

/// How many changes a recording has, roughly what it takes in bytes before it is compressed; nullopt for a sampled one,
/// which has gaps and cannot be played.
std::optional<std::size_t> playedChanges(const Recording& recording);

/// The recording in whole milliseconds: at each of them it says what Recording::stationAt() says then.
///
/// Columns of one kind follow each other, station by station: `state` (a State, and 8 times the place of its reason
/// plus one), `level` (of the buffer after the station), `outputs`, `rejects` and `held`; then `good`, the good output
/// of the line in raw items. Each is a count of changes and for each change the milliseconds since the one before and
/// by how much the value changed, the first from zero. All are unsigned LEB128 numbers, changes of values in zigzag
/// order (…, 2 is 1, 1 is −1, 0 is 0), in one stream that is compressed as zlib does (RFC 1950) and written in base64.
QByteArray encodedColumns(const Recording& recording);

/// Empty if it was stopped; else all that the player needs: `shifts` with their names, stations and columns, `pairs`,
/// the words and colours of the states, and when the shift starts. See resources/report/player.js.
QByteArray playerJson(const std::vector<PlayedShift>& shifts, const std::vector<PlayedPair>& pairs,
                      const std::optional<std::string>& startTime, const ReportWatch& watch = {});

} // namespace linetwin::app
