// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/ProjectDocument.h"

#include <QUndoCommand>

#include <optional>

namespace linetwin::app {

/// One edit of the shown line with the overrides that it touches, as the values before and after; an undo or redo shows
/// that line. Steps of one gesture merge
/// while `gesture` is the same and not 0; a merge back to the first value makes the step vanish.
class EditLine : public QUndoCommand {
public:
    EditLine(ProjectDocument& document, const QString& title, LineState after, Change change, int gesture = 0);

    void redo() override;
    void undo() override;
    int id() const override;
    bool mergeWith(const QUndoCommand* other) override;

private:
    void apply(const LineState& state, const Change& change);

    ProjectDocument& m_document;
    std::optional<ScenarioId> m_line; ///< the entry that the line is
    LineState m_before;
    LineState m_after;
    Change m_change;
    int m_gesture;
};

/// What edits of the engine take: the shown line with the overrides of its scenarios.
LineContent lineContentOf(const ProjectDocument& document);
/// The state with what became of its content; scenarios are in the same order.
LineState withContent(LineState state, LineContent content);
/// Makes the content the shown line's as one undo step; none if nothing would change. False where a line may not be so
/// large: then nothing changes.
bool pushLineEdit(ProjectDocument& document, const QString& title, LineContent content, const Change& change,
                  int gesture = 0);

} // namespace linetwin::app
