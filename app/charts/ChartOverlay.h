// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    /// False: the wheel is left to what the chart lies in.
    void setScrolls(bool scrolls) { m_scrolls = scrolls; }

    double xOf(SimTime time) const;
    SimTime timeAt(double x) const;

Q_SIGNALS:
    void rangeChosen(linetwin::app::TimeRange range);
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

private:
    void updateLine(std::optional<SimTime> time);
    void movePointer(double share);
    void zoom(double factor, SimTime fixed);
    void pan(double share);
    void choose(TimeRange range);

    QRectF m_plotArea;
    TimeRange m_shown;
    TimeRange m_whole;
    SimTime m_cursor{};
    std::optional<SimTime> m_pointer;
    std::optional<double> m_pressX;
    double m_dragX = 0;
    bool m_isDragging = false;
    bool m_hasTimeAxis = true;
    bool m_scrolls = false;    ///< more content than room
    bool m_showsFocus = false; ///< reached by keyboard
};

} // namespace linetwin::app
