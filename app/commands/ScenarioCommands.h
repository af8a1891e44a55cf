// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/InvestmentCommands.h"
#include "app/document/ProjectDocument.h"

#include <QUndoCommand>

#include <optional>
#include <vector>

namespace linetwin::app {

/// Adds a scenario, which becomes active; undo shows again what was active before.
class AddScenario : public QUndoCommand {
public:
    /// `line` is the entry that its line is.
    AddScenario(ProjectDocument& document, const QString& title, std::optional<ScenarioId> line, std::size_t position,
                ScenarioEntry entry);

    void redo() override;
    void undo() override;

private:
    ProjectDocument& m_document;
    std::optional<ScenarioId> m_line;
    std::size_t m_position;
    ScenarioEntry m_entry;
    std::optional<ScenarioId> m_activeBefore;
};

/// Removes a scenario, also from what others exclude; undo brings it back under its id, and active if it was.
class RemoveScenario : public QUndoCommand {
public:
    RemoveScenario(ProjectDocument& document, ScenarioId id);

    void redo() override;
    void undo() override;

private:
    ProjectDocument& m_document;
    std::optional<ScenarioId> m_line;
    std::size_t m_position;
    ScenarioEntry m_entry;
    std::vector<Exclusions> m_excludedBy; ///< the scenarios that named it
    bool m_wasActive = false;
};

/// Moves a scenario among those of its line, or another line among those.
class MoveScenario : public QUndoCommand {
public:
    MoveScenario(ProjectDocument& document, ScenarioId id, std::size_t position);

    void redo() override { m_document.moveEntry(m_scenario, m_after); }
    void undo() override { m_document.moveEntry(m_scenario, m_before); }

private:
    ProjectDocument& m_document;
    ScenarioId m_scenario;
    std::size_t m_before;
    std::size_t m_after;
};

/// Changes a scenario's name or description. Merges by gesture like SetParameter.
class DescribeScenario : public QUndoCommand {
public:
    DescribeScenario(ProjectDocument& document, const QString& title, ScenarioId id, std::string name,
                     std::string description, int gesture = 0);

    void redo() override;
    void undo() override;
    int id() const override;
    bool mergeWith(const QUndoCommand* other) override;

private:
    void apply(const std::string& from, const std::string& to, const std::string& description);

    ProjectDocument& m_document;
    ScenarioId m_scenario;
    std::string m_nameBefore;
    std::string m_nameAfter;
    std::string m_descriptionBefore;
    std::string m_descriptionAfter;
    bool m_isRepeated = false; ///< an undo or redo, which shows the scenario; the edit itself shows nothing else
    int m_gesture;
};

/// Changes the run settings of a scenario or a line. Merges by gesture like SetParameter.
class SetRunSettings : public QUndoCommand {
public:
    SetRunSettings(ProjectDocument& document, std::optional<ScenarioId> entry, SparseRunSettings settings,
                   int gesture = 0);

    void redo() override;
    void undo() override;
    int id() const override;
    bool mergeWith(const QUndoCommand* other) override;

private:
    void describe();

    ProjectDocument& m_document;
    std::optional<ScenarioId> m_entry;
    SparseRunSettings m_before;
    SparseRunSettings m_after;
    int m_gesture;
    bool m_isRepeated = false; ///< as in DescribeScenario
};

// Each function pushes one undo step, or none if nothing would change. `noScenario` comes back where the project has as
// many as it may have, which the document says (ProjectDocument::refused).

/// A scenario of the shown line that overrides nothing, at the end of its list.
ScenarioId newScenario(ProjectDocument& document);
/// The baseline's values that differ from the line's file become overrides of a new scenario, and the baseline is as it
/// was: one step. Nothing but what a scenario may override is moved; nullopt where that is nothing.
std::optional<ScenarioId> moveEditsToScenario(ProjectDocument& document);
/// Of the shown line, at the end of its list, under its own name or a free one like it; for what a study found.
ScenarioId addScenario(ProjectDocument& document, Scenario scenario);
/// Behind the original. A line itself gives a new scenario of it. An id that is gone gives nullopt.
std::optional<ScenarioId> duplicateScenario(ProjectDocument& document, std::optional<ScenarioId> id);
void removeScenario(ProjectDocument& document, ScenarioId id);
/// `position` is where it stands afterwards.
void moveScenario(ProjectDocument& document, ScenarioId id, std::size_t position);
/// An empty name changes nothing; one that another scenario has gets a number.
void renameScenario(ProjectDocument& document, ScenarioId id, const std::string& name);
void describeScenario(ProjectDocument& document, ScenarioId id, const std::string& description, int gesture = 0);
/// The fields that differ from those in force now become the entry's own.
void setRunSettings(ProjectDocument& document, std::optional<ScenarioId> entry, const RunSettings& settings,
                    int gesture = 0);

} // namespace linetwin::app
