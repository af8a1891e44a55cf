// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/diagram/CapacityGesture.h"
#include "app/diagram/DiagramEditor.h"
#include "app/diagram/DiagramLayout.h"
#include "app/diagram/NodeItem.h"
#include "app/diagram/StationItem.h"
#include "app/diagram/StationNameEdit.h"
#include "app/diagram/TankItem.h"
#include "app/document/ProjectDocument.h"
#include "app/document/Selection.h"
#include "app/playback/PlaybackClock.h"
#include "app/run/LiveRunner.h"

#include <QBasicTimer>
#include <QGraphicsView>
#include <QList>
#include <QPointer>
#include <QRect>

#include <optional>
#include <string>
#include <vector>

class QAction;
class QGestureEvent;
class QLabel;
class QMenu;
class QNativeGestureEvent;
class QRubberBand;

namespace linetwin::app {

class DiagramScene;

/// What the window offers in the context menus; a null pointer is a separator.
struct DiagramMenus {
    QList<QAction*> station;
    QList<QAction*> tank;
    QList<QAction*> empty;
};

/// The line as a diagram at the clock's moment. Click or arrow keys select; Tab steps from station to station; the
/// wheel zooms at the mouse; the middle button, or Space and the left one, pan; Space alone plays and pauses. The upper
/// edge of a tank can be dragged, and + and − work on a tank that has the focus. Stations are dragged along the line,
/// templates are dropped between them, and a drag over empty ground selects. Fits itself to the window until the user
/// zooms.
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
    /// The edits of the selected stations.
    DiagramEditor& editor() { return m_editor; }
    void setMenus(DiagramMenus menus) { m_menus = std::move(menus); }
    /// The field in which a station is renamed, or null.
    StationNameEdit* nameEdit() const { return m_nameEdit; }

public Q_SLOTS:
    void zoomIn();
    void zoomOut();
    void zoomToFit();
    void zoomToSelection();
    /// Opens a field over the current selected station.
    void renameCurrent();
    /// Opens a menu of templates to insert behind the selection.
    void chooseTemplate();

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
    void contextMenuEvent(QContextMenuEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void timerEvent(QTimerEvent* event) override;

private:
    struct Pan {
        QPoint last;
    };
    struct Drag {
        CapacityGesture gesture;
        QPointer<TankItem> tank;
        double startY;
    };

    /// A station that was pressed and may be dragged along the line.
    struct StationDrag {
        QPointer<StationItem> station;
        QPoint pressed;
        bool selectsOnRelease = false; ///< a plain click on one of several selects it alone
        bool isMoving = false;
    };
    struct Band {
        QPoint start;
        std::vector<std::string> before; ///< selected with Ctrl before the band
        std::vector<std::string> untouched;
    };

    void adoptChange(const Change& change);
    void adoptLine();
    void adoptSelection();
    void showMoment();
    void showFreshness();
    void placeFreshness();
    void fit();
    void relayout();
    void paintEmptyHint(QPainter& painter) const;
    QString emptyHint() const;
    bool handleGesture(QGestureEvent& event);
    bool handlePinch(const QNativeGestureEvent& event);
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
    void pressLeft(QPoint point, Qt::KeyboardModifiers modifiers);
    bool cancelDrag();
    void endDrag();

    void beginStationDrag();
    void moveStationDrag(QPoint point);
    void finishStationDrag();
    void endStationDrag();
    void beginBand(QPoint point, Qt::KeyboardModifiers modifiers);
    void moveBand(QPoint point);
    void endBand();
    void extendSelection(int direction);
    std::optional<InsertionPlace> placeAt(QPoint point) const;
    bool showTemplatePlace(QPoint point, const StationTemplate& kind);
    void hideInsertion();
    void scrollNearEdge(QPoint point);
    QMenu* makeMenu(const QList<QAction*>& actions, std::size_t position);
    void renameStationAt(StationItem& station);
    void closeNameEdit();
    bool isFarAwayNow() const;

    ProjectDocument& m_document;
    Selection& m_selection;
    PlaybackClock& m_clock;
    LiveRunner& m_runner;
    DiagramScene* m_scene;
    QPointer<NodeItem> m_current;
    QPointer<TankItem> m_hoveredEdge;
    std::optional<Pan> m_pan;
    std::optional<Drag> m_drag;
    DiagramEditor m_editor;
    DiagramMenus m_menus;
    std::optional<StationDrag> m_stationDrag;
    std::optional<InsertionPlace> m_place;
    std::optional<Band> m_band;
    QRubberBand* m_rubberBand;
    QLabel* m_freshness; ///< over the corner; says that the states are not of the line as it is now
    QLabel* m_ghost;     ///< a picture of the card that is dragged
    QPointer<StationNameEdit> m_nameEdit;
    QBasicTimer m_scrollTimer;
    QPoint m_dragPoint;
    std::string m_anchor; ///< where a selection with Shift began
    bool m_isDropHovered = false;
    int m_keyGesture = 0;
    bool m_isSpaceHeld = false;
    bool m_hasSpacePanned = false;
    bool m_isFitted = true;
};

} // namespace linetwin::app
