// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/SetParameter.h"
#include "app/document/DocumentState.h"
#include "engine/io/Files.h"

#include <QString>

#include <algorithm>

namespace linetwin::app {

/// A line with two scenarios, the second of which has no file.
inline void openForStream(ProjectDocument& document, const QString& scenarioPath)
{
    document.replace(*loadFile(scenarioPath.toStdString()).file, scenarioPath);
    Scenario other;
    other.name = "other";
    document.addScenario(other, {});
}

/// The n-th edit, from 1: two parameters in one step, sometimes another entry before.
inline void applyStep(ProjectDocument& document, int n)
{
    const auto& scenarios = document.scenarios();
    if (n % 7 == 0)
        document.setActiveScenario(n % 3 == 0 ? std::nullopt : std::optional(scenarios[n % 2 == 0 ? 0 : 1].id));
    document.undoStack()->beginMacro(QStringLiteral("step"));
    setParameter(document, "Filler", ParameterId::BufferCapacity, n);
    setParameter(document, "Inspector", ParameterId::BufferCapacity, n);
    document.undoStack()->endMacro();
}

/// The number of the last step in a state; 0 if there was none.
inline int lastStep(const DocumentState& state)
{
    double last = 0;
    const auto look = [&last](const SparseParameters& values) {
        if (const auto found = values.find(ParameterId::BufferCapacity); found != values.end())
            last = std::max(last, found->second.value_or(0));
    };
    for (const auto& [station, entry] : state.lines.front().line.line.baseline)
        look(entry.parameters);
    for (const ScenarioEntry& each : state.lines.front().scenarios) {
        for (const auto& [station, values] : each.scenario.overrides)
            look(values);
    }
    return static_cast<int>(last);
}

} // namespace linetwin::app
