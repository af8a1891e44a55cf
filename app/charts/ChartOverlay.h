// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/ShareRange.h"
#include "app/charts/StepFunction.h"

#include <QWidget>

#include <optional>

namespace linetwin::app {

/// Lies over a chart: draws what moves (cursor, pointer, chosen range) and understands mouse and keys. So the chart
/// below is never drawn anew for a moving cursor.
class ChartOverlay : public QWidget {
    Q_OBJECT

public:
    explicit ChartOverlay(QWidget* parent);

    /// Where the chart's lines are drawn, in this widget's pixels.
    void setPlotArea(const QRectF& area);
    void setRange(TimeRange shown, TimeRange whole);
    void setCursor(SimTime time);
    void setPointer(std::optional<SimTime> time);
    /// Without a time axis there is no cursor, no zoom, and the wheel scrolls.
    void setTimeAxis(bool hasTimeAxis);
    /// True: values are zoomed over the axis' labels, with Ctrl over the plot, and by a frame that has a height.
    void setValueZoom(bool hasValueZoom) { m_hasValueZoom = hasValueZoom; }
    void setValues(ShareRange values) { m_values = values; }
    /// False: the wheel is left to what the chart lies in.
    void setScrolls(bool scrolls) { m_scrolls = scrolls; }

    double xOf(SimTime time) const;
    SimTime timeAt(double x) const;

Q_SIGNALS:
    void rangeChosen(linetwin::app::TimeRange range);
    void valuesChosen(linetwin::app::ShareRange values);
    /// Time and values, from end to end.
    void wholeChosen();
    void menuWanted(QPoint place, bool isByKey);
    void timeChosen(linetwin::SimTime time);
    void timePointed(std::optional<linetwin::SimTime> time);
    void placeClicked(QPointF place);
    void placePointed(std::optional<QPointF> place);
    /// Up and down, by rows.
    void rowStepped(int rows);
    void scrolled(int angleDelta);
    void copyWanted();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void updateLine(std::optional<SimTime> time);
    void movePointer(double share);
    void zoom(double factor, SimTime fixed);
    void pan(double share);
    void choose(TimeRange range);
    void chooseWhole();
    /// 0 at the bottom of the plot, 1 at its top.
    double valueShareAt(double y) const;
    /// What the mouse has framed: across the plot from top to bottom, or from side to side, unless it is a frame.
    QRectF framed() const;
    void chooseFramed();
    bool turnValues(const QWheelEvent& event);
    /// What a key makes of the shown values; nullopt for any other key.
    std::optional<ShareRange> valuesAfter(const QKeyEvent& event) const;

    QRectF m_plotArea;
    TimeRange m_shown;
    TimeRange m_whole;
    SimTime m_cursor{};
    std::optional<SimTime> m_pointer;
    ShareRange m_values;
    std::optional<QPointF> m_press; ///< within the plot
    QPointF m_drag;
    bool m_isDragging = false;
    bool m_hasTimeAxis = true;
    bool m_hasValueZoom = false;
    bool m_scrolls = false;    ///< more content than room
    bool m_showsFocus = false; ///< reached by keyboard
};

} // namespace linetwin::app
