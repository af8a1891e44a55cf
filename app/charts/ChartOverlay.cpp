// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/ChartOverlay.h"

#include "app/charts/TimeZoom.h"
#include "app/settings/AccessibleRole.h"
#include "app/settings/Theme.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace linetwin::app {

namespace {

QPointF withinPlot(QPointF place, const QRectF& plot)
{
    return {std::clamp(place.x(), plot.left(), plot.right()), std::clamp(place.y(), plot.top(), plot.bottom())};
}

} // namespace

ChartOverlay::ChartOverlay(QWidget* parent) : QWidget(parent)
{
    setAccessibleRole(*this, QAccessible::Chart);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    QWidget::setCursor(Qt::CrossCursor);
}

void ChartOverlay::setPlotArea(const QRectF& area)
{
    m_plotArea = area;
    update();
}

void ChartOverlay::setRange(TimeRange shown, TimeRange whole)
{
    m_shown = shown;
    m_whole = whole;
    update();
}

void ChartOverlay::setTimeAxis(bool hasTimeAxis)
{
    m_hasTimeAxis = hasTimeAxis;
    QWidget::setCursor(hasTimeAxis ? Qt::CrossCursor : Qt::ArrowCursor);
    update();
}

double ChartOverlay::xOf(SimTime time) const
{
    const double length = toSeconds(m_shown.length());
    return length > 0 ? m_plotArea.left() + toSeconds(time - m_shown.from) / length * m_plotArea.width()
                      : m_plotArea.left();
}

SimTime ChartOverlay::timeAt(double x) const
{
    if (m_plotArea.width() <= 0)
        return m_shown.from;
    const double share = std::clamp((x - m_plotArea.left()) / m_plotArea.width(), 0.0, 1.0);
    return m_shown.from + SimTime{std::llround(share * static_cast<double>(m_shown.length().count()))};
}

void ChartOverlay::updateLine(std::optional<SimTime> time)
{
    if (!time)
        return;
    const int x = static_cast<int>(std::floor(xOf(*time)));
    update(QRect(x - 5, 0, 11, height()));
}

void ChartOverlay::setCursor(SimTime time)
{
    if (time == m_cursor)
        return;
    updateLine(m_cursor);
    m_cursor = time;
    updateLine(m_cursor);
}

void ChartOverlay::setPointer(std::optional<SimTime> time)
{
    if (time == m_pointer)
        return;
    updateLine(m_pointer);
    m_pointer = time;
    updateLine(m_pointer);
}

void ChartOverlay::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_isDragging && m_press) {
        QColor fill = theme().accent;
        fill.setAlpha(60);
        painter.fillRect(framed(), fill);
    }
    const auto line = [&](SimTime time, const QPen& pen) {
        if (!m_hasTimeAxis || time < m_shown.from || time > m_shown.to)
            return;
        const double x = std::floor(xOf(time)) + 0.5;
        painter.setPen(pen);
        painter.drawLine(QPointF(x, m_plotArea.top()), QPointF(x, m_plotArea.bottom()));
    };
    if (m_pointer)
        line(*m_pointer, QPen(theme().mutedText, 1, Qt::DotLine));
    line(m_cursor, QPen(theme().text, 1));
    if (m_hasTimeAxis && m_cursor >= m_shown.from && m_cursor <= m_shown.to) {
        const double x = std::floor(xOf(m_cursor)) + 0.5;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme().text);
        const double top = m_plotArea.top();
        painter.drawPolygon(QPolygonF({{x - 4, top - 5}, {x + 4, top - 5}, {x, top + 1}}));
    }
    if (hasFocus() && m_showsFocus) {
        paintFocusRing(painter, rect());
    }
}

void ChartOverlay::choose(TimeRange range)
{
    range = within(m_whole, range);
    if (range != m_shown)
        Q_EMIT rangeChosen(range);
}

void ChartOverlay::zoom(double factor, SimTime fixed)
{
    choose(zoomed(m_shown, factor, fixed));
}

void ChartOverlay::pan(double share)
{
    choose(moved(m_shown, share));
}

void ChartOverlay::movePointer(double share)
{
    const SimTime shift{std::llround(static_cast<double>(m_shown.length().count()) * share)};
    Q_EMIT timePointed(std::clamp(m_pointer.value_or(std::clamp(m_cursor, m_shown.from, m_shown.to)) + shift,
                                  m_shown.from, m_shown.to));
}

void ChartOverlay::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    const bool canFrame = m_hasTimeAxis || m_hasValueZoom;
    if (!canFrame || !m_plotArea.adjusted(-gridUnit, 0, gridUnit, 0).contains(event->position())) {
        Q_EMIT placeClicked(event->position());
        return;
    }
    m_press = withinPlot(event->position(), m_plotArea);
    m_drag = *m_press;
    m_isDragging = false;
}

void ChartOverlay::mouseMoveEvent(QMouseEvent* event)
{
    Q_EMIT placePointed(event->position());
    if (m_hasTimeAxis)
        Q_EMIT timePointed(timeAt(event->position().x()));
    if (!m_press)
        return;
    m_drag = withinPlot(event->position(), m_plotArea);
    const QPointF moved = m_drag - *m_press;
    const double farthest =
        std::max(m_hasTimeAxis ? std::abs(moved.x()) : 0.0, m_hasValueZoom ? std::abs(moved.y()) : 0.0);
    m_isDragging = m_isDragging || farthest >= QApplication::startDragDistance();
    update();
}

void ChartOverlay::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_press)
        return;
    if (m_isDragging) {
        chooseFramed();
    } else {
        if (m_hasTimeAxis)
            Q_EMIT timeChosen(timeAt(m_press->x()));
        Q_EMIT placeClicked(event->position());
    }
    m_press.reset();
    m_isDragging = false;
    update();
}

void ChartOverlay::mouseDoubleClickEvent(QMouseEvent*)
{
    chooseWhole();
}

void ChartOverlay::contextMenuEvent(QContextMenuEvent* event)
{
    Q_EMIT menuWanted(event->globalPos(), event->reason() == QContextMenuEvent::Keyboard);
}

void ChartOverlay::wheelEvent(QWheelEvent* event)
{
    constexpr double notch = 120;
    if (turnValues(*event)) {
        event->accept();
        return;
    }
    if (!m_hasTimeAxis && !m_scrolls) {
        event->ignore();
        return;
    }
    const QPoint angle = event->angleDelta();
    const bool isOverLabels = event->position().x() < m_plotArea.left();
    if (!m_hasTimeAxis || isOverLabels || event->modifiers().testFlag(Qt::ControlModifier))
        Q_EMIT scrolled(angle.y());
    else if (angle.x() != 0 || event->modifiers().testFlag(Qt::ShiftModifier))
        pan(-(angle.x() != 0 ? angle.x() : angle.y()) / notch * 0.1);
    else
        zoom(std::pow(1.25, -angle.y() / notch), timeAt(event->position().x()));
    event->accept();
}

void ChartOverlay::leaveEvent(QEvent*)
{
    Q_EMIT timePointed(std::nullopt);
    Q_EMIT placePointed(std::nullopt);
}

bool ChartOverlay::event(QEvent* event)
{
    // The window has shortcuts of its own for copying, and for zooming the diagram.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto& key = *static_cast<QKeyEvent*>(event);
        if (key.matches(QKeySequence::Copy) || valuesAfter(key)) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void ChartOverlay::focusInEvent(QFocusEvent* event)
{
    m_showsFocus = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    QWidget::focusInEvent(event);
}

void ChartOverlay::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyWanted();
        return;
    }
    if (const auto values = valuesAfter(*event)) {
        Q_EMIT valuesChosen(*values);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Up: Q_EMIT rowStepped(-1); return;
    case Qt::Key_Down: Q_EMIT rowStepped(1); return;
    default: break;
    }
    if (!m_hasTimeAxis) {
        switch (event->key()) {
        case Qt::Key_Left: Q_EMIT rowStepped(-1); return;
        case Qt::Key_Right: Q_EMIT rowStepped(1); return;
        default: QWidget::keyPressEvent(event); return;
        }
    }
    const SimTime middle = m_shown.from + m_shown.length() / 2;
    const bool movesPointer = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_Left: movesPointer ? movePointer(-0.01) : pan(-0.1); break;
    case Qt::Key_Right: movesPointer ? movePointer(0.01) : pan(0.1); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_pointer)
            Q_EMIT timeChosen(*m_pointer);
        break;
    case Qt::Key_Plus: zoom(0.8, middle); break;
    case Qt::Key_Minus: zoom(1.25, middle); break;
    case Qt::Key_0: chooseWhole(); break;
    default: QWidget::keyPressEvent(event);
    }
}

} // namespace linetwin::app
