// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diagram/TemplateDrop.h"

#include "app/commands/LineCommands.h"
#include "app/diagram/DiagramEditor.h"
#include "app/diagram/InsertionTarget.h"
#include "app/diagram/ZoomedDiagram.h"
#include "app/settings/TypedText.h"
#include "app/text/Texts.h"

#include <QDragEnterEvent>
#include <QMimeData>

#include <optional>
#include <utility>

namespace linetwin::app {

TemplateDrop::TemplateDrop(ZoomedDiagram& view, ProjectDocument& document, DiagramEditor& editor,
                           InsertionTarget& target)
    : m_view(view), m_document(document), m_editor(editor), m_target(target)
{
}

void TemplateDrop::enter(QDragEnterEvent& event)
{
    // Everything else, such as files, is for the window.
    if (!templateOf(event.mimeData())) {
        event.ignore();
        return;
    }
    event.setDropAction(Qt::CopyAction);
    event.accept();
}

void TemplateDrop::move(QDragMoveEvent& event)
{
    event.setDropAction(Qt::CopyAction);
    const StationTemplate* kind = templateOf(event.mimeData());
    if (!kind) {
        event.setAccepted(false);
        return;
    }
    const QPoint point = event.position().toPoint();
    const auto place = m_target.placeAt(point);
    setOverEmpty(m_document.line().stations.empty());
    m_target.show(m_isOverEmpty ? std::nullopt : place, templateLabel(*kind));
    event.setAccepted(place.has_value());
    m_target.scrollNear(point);
}

void TemplateDrop::drop(QDropEvent& event)
{
    takeOverTypedText(); // as a step of its own it would stand before the insertion else
    const StationTemplate* kind = templateOf(event.mimeData());
    const auto place = kind ? m_target.placeAt(event.position().toPoint()) : std::nullopt;
    leave();
    if (!place) {
        event.ignore();
        return;
    }
    event.setDropAction(Qt::CopyAction);
    event.accept();
    m_editor.insertAt(place->position, *kind);
}

void TemplateDrop::leave()
{
    m_target.hide();
    setOverEmpty(false);
}

void TemplateDrop::setOverEmpty(bool isOverEmpty)
{
    if (std::exchange(m_isOverEmpty, isOverEmpty) != isOverEmpty)
        m_view.viewport()->update();
}

} // namespace linetwin::app
