// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/ProjectDocument.h"

#include <QUndoCommand>

#include <optional>
#include <string>

namespace linetwin::app {

/// Adds another line, which is shown; undo shows again what was shown before.
class AddLine : public QUndoCommand {
public:
    AddLine(ProjectDocument& document, const QString& title, std::size_t position, LineEntry line);

    void redo() override;
    void undo() override;

private:
    ProjectDocument& m_document;
    std::size_t m_position;
    LineEntry m_line;
    std::optional<ScenarioId> m_activeBefore;
};

/// Removes another line with its scenarios; undo brings them back under their ids, and the one that was shown.
class RemoveLine : public QUndoCommand {
public:
    RemoveLine(ProjectDocument& document, ScenarioId line);

    void redo() override;
    void undo() override;

private:
    ProjectDocument& m_document;
    std::size_t m_position;
    LineEntry m_line;
    std::optional<ScenarioId> m_activeBefore;
};

class RenameLine : public QUndoCommand {
public:
    RenameLine(ProjectDocument& document, ScenarioId line, std::string name);

    void redo() override { m_document.renameLine(m_line, m_after); }
    void undo() override { m_document.renameLine(m_line, m_before); }

private:
    ProjectDocument& m_document;
    ScenarioId m_line;
    std::string m_before;
    std::string m_after;
};

// Each function pushes one undo step, or none if nothing would change.

/// Another line that is as the one that is shown, with the changes of the scenario that is shown. It is compared with
/// the Baseline, and keeps its streams, so that luck stays paired.
ScenarioId newOtherLine(ProjectDocument& document);
/// The same with what is shown now; the last `steps` steps are undone, so that the line that they changed is as before.
ScenarioId tryAsOtherLine(ProjectDocument& document, int steps);
/// With its scenarios, behind the original.
std::optional<ScenarioId> duplicateLine(ProjectDocument& document, ScenarioId line);
void removeLine(ProjectDocument& document, ScenarioId line);
/// Another line or a scenario. An empty name changes nothing; one that another entry has gets a number.
void renameEntry(ProjectDocument& document, ScenarioId entry, const std::string& name);

} // namespace linetwin::app
