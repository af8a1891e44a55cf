// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/ProjectDocument.h"
#include "app/properties/CounterTable.h"
#include "app/properties/ParameterRow.h"

#include <QCoreApplication>

#include <optional>
#include <string>
#include <vector>

namespace linetwin::app {

/// What the rows show of some stations, as the active entry has them at the time of construction. Keeps references to
/// both arguments.
class StationReading {
    Q_DECLARE_TR_FUNCTIONS(linetwin::app::StationReading)

public:
    /// The line has all of the stations.
    StationReading(const ProjectDocument& document, const std::vector<std::string>& stations);

    ParameterRowContent contentOf(const ParameterKey& parameter) const { return contentOf(parameter, m_stations); }
    /// At some of the stations, not none, or for an element of the line at the `wholeLine`.
    ParameterRowContent contentOf(const ParameterKey& parameter, const std::vector<std::string>& stations) const;
    std::vector<CounterStation> counterStations() const;

    /// The line as the active entry has it; nullopt while it has errors.
    const std::optional<ResolvedLine>& line() const { return m_line; }
    const Findings& findings() const { return m_findings; }
    static bool isAbout(const Finding& finding, const std::string& station, const ParameterKey& parameter);

private:
    QString noteOn(const ParameterSpec& spec) const;
    /// "× 1.5 by Gel 200 ml = 1.5 %"
    QString productNote(const ParameterKey& parameter, const std::vector<std::string>& stations) const;
    QString paceNote(std::size_t index) const;

    const ProjectDocument& m_document;
    const std::vector<std::string>& m_stations;
    std::optional<ResolvedLine> m_line; ///< nullopt while it has errors
    Findings m_findings;                ///< of the document, and on paces that cannot be meant
};

/// A number for a parameter that is null at the station and shall not be.
ParameterValue suggestionFor(const ProjectDocument& document, const std::string& station,
                             const ParameterKey& parameter);

} // namespace linetwin::app
