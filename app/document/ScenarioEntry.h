// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/io/Files.h"
#include "engine/model/Scenario.h"

#include <QString>

#include <cstdint>

namespace linetwin::app {

/// Names a scenario for as long as the document is open; never reused.
enum class ScenarioId : std::uint32_t {};
/// An id that no entry has.
inline constexpr ScenarioId noScenario{};

/// Moments at which something became known of files, counted.
struct FileTimes {
    std::uint32_t now = 1;     ///< grows as files are read anew and written
    std::uint32_t read = 0;    ///< when all files were last read anew: what was known before may be another by now
    std::uint32_t written = 0; ///< when the document was last saved: the project's file holds nothing that is older
    std::uint32_t moved = 0;   ///< when it last went elsewhere: files that were known before are not its own
};

/// A scenario and where it is kept.
struct ScenarioEntry {
    ScenarioId id{};
    Scenario scenario;
    QString path;   ///< of its own file, absolute; empty where it has none
    Scenario saved; ///< what the file holds, or how the scenario began, to tell whether there is anything to save
    bool isInProject = false;  ///< `saved` is written in the project's file
    LineSource savedSource;    ///< where the file says that the line is
    std::uint32_t knownAt = 0; ///< when `saved` was known, see Entries; 0: it is new
};

} // namespace linetwin::app
