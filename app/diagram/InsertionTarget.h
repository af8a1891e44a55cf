// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/diagram/DiagramLayout.h"
#include "app/document/ProjectDocument.h"

#include <QBasicTimer>
#include <QObject>
#include <QPoint>
#include <QString>

#include <optional>

namespace linetwin::app {

class ZoomedDiagram;

/// Where something that is dragged over the diagram would go, marked in the
/// scene. Near the edge the view scrolls.
class InsertionTarget : public QObject {
    Q_OBJECT

public:
    InsertionTarget(ZoomedDiagram& view, ProjectDocument& document);

    /// The gap at a point of the view; nullopt away from the line.
    std::optional<InsertionPlace> placeAt(QPoint point) const;
    /// Marks the place, or takes the mark away.
    void show(std::optional<InsertionPlace> place, const QString& label);
    void hide();
    /// Scrolls, again and again, while the point is near the edge of the view.
    void scrollNear(QPoint point);

Q_SIGNALS:
    /// The scene went by so many pixels under the point, which stayed.
    void scrolled(QPoint point, QPoint distance);

protected:
    void timerEvent(QTimerEvent* event) override;

private:
    ZoomedDiagram& m_view;
    ProjectDocument& m_document;
    QBasicTimer m_scrollTimer;
    QPoint m_point;
};

} // namespace linetwin::app
