// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/ProjectDocument.h"

#include <QUndoCommand>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace linetwin::app {

/// ProjectMoment::view of a moment that is told beside the baseline.
inline constexpr std::string_view sideBySideView = "side_by_side";

/// Any change of the project's moments. Merges by gesture like SetParameter.
class EditMoments : public QUndoCommand {
public:
    EditMoments(ProjectDocument& document, const QString& title, std::vector<ProjectMoment> moments, int gesture = 0);

    void redo() override { m_document.applyMoments(m_after); }
    void undo() override { m_document.applyMoments(m_before); }
    int id() const override;
    bool mergeWith(const QUndoCommand* other) override;

private:
    ProjectDocument& m_document;
    std::vector<ProjectMoment> m_before;
    std::vector<ProjectMoment> m_after;
    int m_gesture;
};

// Each function pushes one undo step, or none if nothing would change or there is no such moment. Places count from 0.

/// Behind the others; returns its place.
std::size_t addMoment(ProjectDocument& document, ProjectMoment moment);
void removeMoment(ProjectDocument& document, std::size_t place);
/// So that it stands at `to` afterwards; beyond the end is the end.
void moveMoment(ProjectDocument& document, std::size_t place, std::size_t to);
/// An empty name changes nothing.
void renameMoment(ProjectDocument& document, std::size_t place, const std::string& name);
/// Another view than the slide: `sideBySideView`; empty for the slide.
void viewMoment(ProjectDocument& document, std::size_t place, const std::string& view);
void captionMoment(ProjectDocument& document, std::size_t place, const std::string& caption, int gesture = 0);

} // namespace linetwin::app
