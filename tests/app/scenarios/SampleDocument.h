// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/ProjectDocument.h"

namespace linetwin::app {

/// Filler and Packer; a scenario "bigger buffer" that overrides the Filler's buffer and the Packer's jams.
inline LoadedFile sampleFile()
{
    using enum ParameterId;
    LoadedFile file;
    file.kind = LoadedFile::Kind::Scenario;
    file.line.name = "Cosmetics line";
    file.line.stations = {{"Filler", 1, "Tube", {}}, {"Packer", 12, "Case", {}}};
    file.line.baseline["Filler"].parameters = {{Uph, 10000}, {BufferCapacity, 50}, {MtbfMin, 120}};
    file.line.baseline["Packer"].parameters = {{Uph, 12000}, {JamProb, 0.05}};
    file.scenario.name = "bigger buffer";
    file.scenario.overrides["Filler"] = {{BufferCapacity, 500}};
    file.scenario.overrides["Packer"] = {{JamProb, 0.02}};
    return file;
}

/// A scenario of that line with another name and no overrides.
inline Scenario emptyScenario(std::string name)
{
    Scenario scenario;
    scenario.name = std::move(name);
    return scenario;
}

} // namespace linetwin::app
