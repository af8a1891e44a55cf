// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/Parameters.h"

#include <string>
#include <variant>

namespace linetwin::app {

/// Everything may have changed: another file was opened. Views rebuild themselves.
struct DocumentReplaced {};
/// A parameter of a station was set or reset, in the baseline or in the active scenario.
struct ParameterChanged {
    std::string station;
    ParameterId parameter;
};
/// Another entry (Baseline or a scenario) is shown and edited now.
struct ActiveEntryChanged {};
/// Name, description or run settings of an entry changed, or the list of entries.
struct EntriesChanged {};
/// Path or saved state changed; no content.
struct FileStateChanged {};

/// What a document announces. A view visits it, so that a forgotten kind does not compile.
using Change = std::variant<DocumentReplaced, ParameterChanged, ActiveEntryChanged, EntriesChanged, FileStateChanged>;

template <class... Handlers> struct Overloaded : Handlers... {
    using Handlers::operator()...;
};

} // namespace linetwin::app
