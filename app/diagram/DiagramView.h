// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/diagram/CapacityGesture.h"
#include "app/diagram/NodeItem.h"
#include "app/diagram/TankItem.h"
#include "app/document/ProjectDocument.h"
#include "app/document/Selection.h"
#include "app/playback/PlaybackClock.h"
#include "app/run/LiveRunner.h"

#include <QGraphicsView>
#include <QPointer>

#include <optional>

namespace linetwin::app {

class DiagramScene;

/// The line as a diagram at the clock's moment. Click or arrow keys select; Tab steps from station to station; the
/// wheel zooms at the mouse; the middle button, or Space and the left one, pan; Space alone plays and pauses. The upper
/// edge of a tank can be dragged, and + and − work on a tank that has the focus. Fits itself to the window until the
/// user zooms.
class DiagramView : public QGraphicsView {
    Q_OBJECT

public:
    DiagramView(ProjectDocument& document, Selection& selection, PlaybackClock& clock, LiveRunner& runner,
                QWidget* parent = nullptr);
    ~DiagramView() override;

    DiagramScene& diagram() const { return *m_scene; }
    NodeItem* currentNode() const { return m_current; }
    /// Selects the node's station and makes it current.
    void selectNode(NodeItem* node);
    bool isFitted() const { return m_isFitted; }

public Q_SLOTS:
    void zoomIn();
    void zoomOut();
    void zoomToFit();

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool focusNextPrevChild(bool isNext) override;

private:
    struct Pan {
        QPoint last;
    };
    struct Drag {
        CapacityGesture gesture;
        QPointer<TankItem> tank;
        double startY;
    };

    void adoptChange(const Change& change);
    void adoptLine();
    void adoptSelection();
    void showMoment();
    void fit();
    void zoomBy(double factor, QPoint fixedPoint);
    void freeSceneRect();
    void scrollBy(QPoint distance);

    NodeItem* nodeAt(QPoint point) const;
    void click(NodeItem& node, Qt::KeyboardModifiers modifiers);
    void setCurrent(NodeItem* node);
    void step(int direction, bool stationsOnly);
    NodeItem* neighbour(int direction, bool stationsOnly) const;
    void stepRow(int direction);
    void changeCapacity(bool isUp, bool isRepeat);
    bool handleNavigationKey(int key);
    void updateCursor(QPoint point);
    void endDrag();

    ProjectDocument& m_document;
    Selection& m_selection;
    PlaybackClock& m_clock;
    LiveRunner& m_runner;
    DiagramScene* m_scene;
    QPointer<NodeItem> m_current;
    QPointer<TankItem> m_hoveredEdge;
    std::optional<Pan> m_pan;
    std::optional<Drag> m_drag;
    int m_keyGesture = 0;
    bool m_isSpaceHeld = false;
    bool m_hasSpacePanned = false;
    bool m_isFitted = true;
};

} // namespace linetwin::app
