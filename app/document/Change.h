// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/ScenarioEntry.h"

#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace linetwin::app {

/// Everything may have changed: another file was opened. Views rebuild themselves.
struct DocumentReplaced {};
/// Parameters of stations were set or reset, in the baseline of a line or in a scenario; as many as one edit sets at
/// once.
struct ParameterChanged {
    std::optional<ScenarioId> entry = {}; ///< what says them: a scenario, another line, or for nullopt the Baseline
};
/// Stations came, went, moved or changed their names, batches or types; with them the baseline and overrides of any
/// entry. Names that are not given here stay.
struct StationsChanged {
    std::vector<std::string> added;
    std::vector<std::string> removed;
    std::vector<std::pair<std::string, std::string>> renamed; ///< from, to
    bool isOtherLine = false; ///< another line is shown; none of its stations came or went
};
/// The line's name, constraint, observed figures or baseline as a whole changed; the stations stay.
struct LineChanged {};
/// Another entry (Baseline or a scenario) is shown and edited now.
struct ActiveEntryChanged {};
/// Name, description or run settings of an entry changed, or the list of entries.
struct EntriesChanged {};
/// Path or saved state changed; no content.
struct FileStateChanged {};

/// What a document announces. A view visits it, so that a forgotten kind does not compile.
using Change = std::variant<DocumentReplaced, ParameterChanged, StationsChanged, LineChanged, ActiveEntryChanged,
                            EntriesChanged, FileStateChanged>;

template <class... Handlers> struct Overloaded : Handlers... {
    using Handlers::operator()...;
};
// Clang 16 does not make it by itself.
template <class... Handlers> Overloaded(Handlers...) -> Overloaded<Handlers...>;

} // namespace linetwin::app
