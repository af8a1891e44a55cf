// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/diagram/CapacityKeys.h"
#include "app/diagram/CurrentNode.h"
#include "app/diagram/DiagramEditor.h"
#include "app/diagram/DiagramMenus.h"
#include "app/diagram/DiagramMouse.h"
#include "app/diagram/InsertionTarget.h"
#include "app/diagram/StationRenaming.h"
#include "app/diagram/StopDrop.h"
#include "app/diagram/TemplateDrop.h"
#include "app/diagram/ZoomedDiagram.h"
#include "app/document/ProjectDocument.h"
#include "app/document/Selection.h"
#include "app/playback/PlaybackClock.h"
#include "app/run/LiveRunner.h"

#include <utility>

namespace linetwin::app {

class ExportMenu;
class FreshnessLabel;

/// The line as a diagram at the clock's moment. Click or arrow keys select; Tab steps from station to station; the
/// wheel zooms at the mouse; the middle button, or Space and the left one, pan; Space alone plays and pauses. The upper
/// edge of a tank can be dragged, and + and − work on a tank that has the focus. Stations are dragged along the line,
/// templates are dropped between them, and a drag over empty ground selects. Each of these has an object of its own;
/// the view shows the line and hands each event to the one that it is for.
class DiagramView : public ZoomedDiagram {
    Q_OBJECT

public:
    DiagramView(ProjectDocument& document, Selection& selection, PlaybackClock& clock, LiveRunner& runner,
                QWidget* parent = nullptr);
    ~DiagramView() override;

    NodeItem* currentNode() const { return m_current.node(); }
    /// Selects the node's station and makes it current.
    void selectNode(NodeItem* node) { m_current.select(node); }
    /// The edits of the selected stations.
    DiagramEditor& editor() { return m_editor; }
    void setMenus(DiagramMenuActions actions) { m_menus.setActions(std::move(actions)); }
    /// How the diagram leaves the program.
    ExportMenu& exports() { return *m_export; }
    /// The field in which a station is renamed, or null.
    StationNameEdit* nameEdit() const { return m_renaming.edit(); }

public Q_SLOTS:
    void zoomToSelection();
    /// Opens a field over the current selected station.
    void renameCurrent() { m_renaming.openSelected(); }
    /// Opens a menu of templates to insert behind the selection.
    void chooseTemplate();

Q_SIGNALS:
    /// Enter or F4 on a station, which is selected.
    void propertiesWanted();
    /// A digit on a buffer, which is selected: the first of its capacity.
    void capacityTyped(const QString& text);

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void mousePressEvent(QMouseEvent* event) override { m_mouse.press(*event); }
    void mouseMoveEvent(QMouseEvent* event) override { m_mouse.move(*event); }
    void mouseReleaseEvent(QMouseEvent* event) override { m_mouse.release(*event); }
    void mouseDoubleClickEvent(QMouseEvent* event) override { m_mouse.doubleClick(*event); }
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void setUpView();
    void followClock();
    void adoptChange(const Change& change);
    void adoptLine();
    void showMoment();

    void showToolTip(QPoint point, QPoint global);
    bool handleEditingKey(const QKeyEvent& event);

    ProjectDocument& m_document;
    Selection& m_selection;
    PlaybackClock& m_clock;
    LiveRunner& m_runner;
    DiagramEditor m_editor;
    CurrentNode m_current;
    InsertionTarget m_target;
    StationRenaming m_renaming;
    DiagramMouse m_mouse;
    TemplateDrop m_templateDrop;
    StopDrop m_stopDrop;
    CapacityKeys m_capacityKeys;
    DiagramMenus m_menus;
    std::uint64_t m_shownRevision = 0; ///< of the document
    FreshnessLabel* m_freshness;
    ExportMenu* m_export;
};

} // namespace linetwin::app
