// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/ProjectDocument.h"

#include <QString>
#include <QStringList>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace linetwin::app {

/// One thing in which a scenario departs from the baseline, in the user's words and locale.
struct ScenarioChange {
    std::string station;                   ///< empty for the line as a whole
    std::optional<ParameterKey> parameter; ///< of an override; nullopt for product, investment and another line
    QString what;                          ///< "Filler · Buffer capacity"
    QString baseline;                      ///< "50 items"
    QString value;                         ///< "500 items"
    bool isSame = false;                   ///< the override says what the baseline says anyway
    QString shortWhat = {};                ///< "+ Labeller" for a station that only the other line has; else empty
    std::string key = {};                  ///< of product and investment: `investment.life_years`
    QStringList derived = {}; ///< of another product: what it makes of prices, factors and stations' values

    bool operator==(const ScenarioChange&) const = default;
};

/// Another product, every override, stations in the order of the line, then the investment. Run settings are none: the
/// Baseline has no own ones. Works for lines and scenarios with errors, too.
std::vector<ScenarioChange> changesOf(const ProjectDocument& document, const ScenarioEntry& entry);

/// In what another line differs from the document's own, as both are today. None while one of them has errors, nor of
/// the own line.
std::vector<ScenarioChange> changesOf(const ProjectDocument& document, const LineEntry& line);
/// Of a scenario or a line.
std::vector<ScenarioChange> changesOf(const ProjectDocument& document, std::optional<ScenarioId> entry);

/// The beginning of changesOf(): an entry may have thousands of changes, of which a view shows few.
struct FirstChanges {
    std::vector<ScenarioChange> changes;
    std::size_t count = 0; ///< of all
};
FirstChanges firstChangesOf(const ProjectDocument& document, std::optional<ScenarioId> entry, std::size_t most);

/// "Filler · Buffer capacity 50 → 500 items"
QString changeText(const ScenarioChange& change);
/// What changes, for where there is little room.
QString shortWhatText(const ScenarioChange& change);
/// "50 → 500", without a unit that both values have; for where there is little room.
QString shortValuesText(const ScenarioChange& change);
/// "50", without a unit that stands with the scenario's value.
QString shortBaselineText(const ScenarioChange& change);

} // namespace linetwin::app
