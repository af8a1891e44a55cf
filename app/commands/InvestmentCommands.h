// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/ProjectDocument.h"

#include <QUndoCommand>

#include <optional>
#include <string>
#include <vector>

namespace linetwin::app {

/// Gives a scenario an investment, changes it or takes it away. Merges by gesture like SetParameter; undo and redo show
/// the scenario.
class SetInvestment : public QUndoCommand {
public:
    SetInvestment(ProjectDocument& document, ScenarioId id, std::optional<Investment> investment, int gesture);

    void redo() override;
    void undo() override;
    int id() const override;
    bool mergeWith(const QUndoCommand* other) override;

private:
    void describe();
    void apply(const std::optional<Investment>& investment);

    ProjectDocument& m_document;
    ScenarioId m_scenario;
    std::optional<Investment> m_before;
    std::optional<Investment> m_after;
    int m_gesture;
    bool m_isRepeated = false; ///< as in DescribeScenario
};

/// One undo step, or none if nothing would change or the scenario is gone.
void setInvestment(ProjectDocument& document, ScenarioId scenario, std::optional<Investment> investment,
                   int gesture = 0);

/// A scenario is called otherwise: those that exclude it follow. Part of an undo step, and its own inverse.
void renameExcluded(ProjectDocument& document, const std::string& from, const std::string& to);

/// Which scenarios a scenario excludes, as its file lists them.
struct Exclusions {
    ScenarioId scenario = {};
    std::vector<std::string> excluded;
};
/// A scenario goes: the others exclude it no more. Returns those that did, as they were. Part of an undo step.
std::vector<Exclusions> dropExcluded(ProjectDocument& document, const std::string& name);
/// Its inverse.
void restoreExcluded(ProjectDocument& document, const std::vector<Exclusions>& before);

} // namespace linetwin::app
