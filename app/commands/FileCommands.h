// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/DocumentState.h"
#include "app/document/ProjectDocument.h"

#include <QUndoCommand>

#include <optional>
#include <utility>
#include <vector>

namespace linetwin::app {

/// What files of the document hold, or the document itself in their place.
struct FileContents {
    std::optional<Line> line;
    std::vector<std::pair<ScenarioId, Scenario>> scenarios;

    bool operator==(const FileContents&) const = default;
};

/// The document takes over what its files hold. What they hold stays known when it is undone: then there is something
/// to save.
class TakeContents : public QUndoCommand {
public:
    TakeContents(ProjectDocument& document, const QString& title, FileContents after);

    void redo() override { apply(m_after); }
    void undo() override { apply(m_before); }

private:
    void apply(const FileContents& contents);

    ProjectDocument& m_document;
    FileContents m_before;
    FileContents m_after;
};

/// The document becomes what its project's file and all that this names hold; likewise.
class TakeProject : public QUndoCommand {
public:
    /// `after` has its ids.
    TakeProject(ProjectDocument& document, const QString& title, DocumentState after);

    void redo() override;
    void undo() override;

private:
    ProjectDocument& m_document;
    DocumentState m_before;
    DocumentState m_after;
    std::optional<ScenarioId> m_shownBefore;
    std::optional<ScenarioId> m_shownAfter;
};

/// The document's files were read again. One undo step, or none if the document already is as they are; `names` says
/// which they are.
void reloadContents(ProjectDocument& document, const QString& names, FileContents contents);

/// The same of the document's project, `name`, and all that it names.
void reloadProject(ProjectDocument& document, const QString& name, DocumentState read);

/// A scenario that was read from `path`, at the end of the list. It becomes active. `noScenario` where the project has
/// no room for it, which the document says.
ScenarioId addReadScenario(ProjectDocument& document, Scenario scenario, const QString& path);

} // namespace linetwin::app
