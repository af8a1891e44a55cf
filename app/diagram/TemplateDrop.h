// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/ProjectDocument.h"

#include <QPoint>

class QDragEnterEvent;
class QDragMoveEvent;
class QDropEvent;

namespace linetwin::app {

class DiagramEditor;
class InsertionTarget;
class ZoomedDiagram;

/// A template that is dragged from the palette and dropped between stations, or
/// into the empty diagram.
class TemplateDrop {
public:
    TemplateDrop(ZoomedDiagram& view, ProjectDocument& document, DiagramEditor& editor, InsertionTarget& target);

    /// Whether a template is over the diagram of a line without stations.
    bool isOverEmpty() const { return m_isOverEmpty; }
    void enter(QDragEnterEvent& event);
    void move(QDragMoveEvent& event);
    void drop(QDropEvent& event);
    void leave();

private:
    void setOverEmpty(bool isOverEmpty);

    ZoomedDiagram& m_view;
    ProjectDocument& m_document;
    DiagramEditor& m_editor;
    InsertionTarget& m_target;
    bool m_isOverEmpty = false;
};

} // namespace linetwin::app
