// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/Selection.h"

#include <QPoint>

#include <optional>
#include <string>
#include <vector>

class QGraphicsView;
class QRubberBand;

namespace linetwin::app {

class DiagramScene;

/// A drag over empty ground: selects the stations that the band touches.
class SelectionBand {
public:
    SelectionBand(QGraphicsView& view, DiagramScene& scene, Selection& selection);

    bool isActive() const { return m_drag.has_value(); }
    /// With Ctrl or Shift what was selected stays selected.
    void begin(QPoint point, Qt::KeyboardModifiers modifiers);
    void moveTo(QPoint point);
    /// Selects again what was selected before the drag; the band still has to
    /// end.
    void cancel() { m_selection.set(m_drag->untouched); }
    void end();

private:
    struct Drag {
        QPoint start;
        std::vector<std::string> kept;
        std::vector<std::string> untouched; ///< the selection before the drag
    };

    QGraphicsView& m_view;
    DiagramScene& m_scene;
    Selection& m_selection;
    QRubberBand* m_band;
    std::optional<Drag> m_drag;
};

} // namespace linetwin::app
