// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

/// The document's files were read again. One undo step, or none if the document already is as they are; `names` says
/// which they are.
void reloadContents(ProjectDocument& document, const QString& names, FileContents contents);

/// A scenario that was read from `path`, at the end of the list. It becomes active. `noScenario` where the project has
/// no room for it, which the document says.
ScenarioId addReadScenario(ProjectDocument& document, Scenario scenario, const QString& path);

} // namespace linetwin::app
