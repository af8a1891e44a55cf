// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/results/charts/ChartOverlay.h"

#include "app/results/charts/Ticks.h"
#include "app/settings/Theme.h"
#include "app/text/Texts.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace linetwin::app {

namespace {

constexpr SimTime shortestRange = std::chrono::seconds{2};
constexpr int pixelsPerTick = 72;

/// h:mm where the ticks are whole minutes apart, else h:mm:ss.
QString tickText(SimTime time, SimTime step)
{
    const QString text = clockText(time);
    const bool isWholeMinutes = step % std::chrono::minutes{1} == SimTime{0};
    return isWholeMinutes ? text.left(text.lastIndexOf(u':')) : text;
}

} // namespace

ChartOverlay::ChartOverlay(QWidget* parent) : QWidget(parent)
{
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

void ChartOverlay::setTitle(const QString& title)
{
    m_title = title;
    update();
}

void ChartOverlay::setTimeLabelsVisible(bool isVisible)
{
    m_hasTimeLabels = isVisible;
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

SimTime ChartOverlay::tickStep() const
{
    return niceTimeStep(m_shown.length(), std::max(1, static_cast<int>(m_plotArea.width()) / pixelsPerTick));
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
    painter.setFont(captionFont());
    painter.setPen(theme().mutedText);
    painter.drawText(QRectF(m_plotArea.left(), 0, m_plotArea.width(), m_plotArea.top()),
                     Qt::AlignLeft | Qt::AlignVCenter, m_title);
    if (m_hasTimeLabels)
        drawTimeLabels(painter);
    if (m_isDragging && m_pressX) {
        QColor fill = theme().accent;
        fill.setAlpha(60);
        const QRectF chosen(QPointF(*m_pressX, m_plotArea.top()), QPointF(m_dragX, m_plotArea.bottom()));
        painter.fillRect(chosen.normalized(), fill);
    }
    const auto line = [&](SimTime time, const QPen& pen) {
        if (time < m_shown.from || time > m_shown.to)
            return;
        const double x = std::floor(xOf(time)) + 0.5;
        painter.setPen(pen);
        painter.drawLine(QPointF(x, m_plotArea.top()), QPointF(x, m_plotArea.bottom()));
    };
    if (m_pointer)
        line(*m_pointer, QPen(theme().mutedText, 1, Qt::DotLine));
    line(m_cursor, QPen(theme().text, 1));
    if (m_cursor >= m_shown.from && m_cursor <= m_shown.to) {
        const double x = std::floor(xOf(m_cursor)) + 0.5;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme().text);
        const double top = m_plotArea.top();
        painter.drawPolygon(QPolygonF({{x - 4, top - 5}, {x + 4, top - 5}, {x, top + 1}}));
    }
    if (hasFocus() && m_showsFocus) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme().accent, 1));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void ChartOverlay::drawTimeLabels(QPainter& painter) const
{
    const SimTime step = tickStep();
    const QFontMetricsF metrics(painter.font());
    for (SimTime time = (m_shown.from + step - SimTime{1}) / step * step; time <= m_shown.to; time += step) {
        const QString text = tickText(time, step);
        const double width = metrics.horizontalAdvance(text);
        const double left = std::clamp(xOf(time) - width / 2, m_plotArea.left(), this->width() - width);
        painter.drawText(QPointF(left, m_plotArea.bottom() + 4 + metrics.ascent()), text);
    }
}

void ChartOverlay::choose(TimeRange range)
{
    const SimTime length = std::min(std::max(range.length(), shortestRange), m_whole.length());
    if (range.length() != length) {
        const SimTime middle = range.from + range.length() / 2;
        range = {middle - length / 2, middle - length / 2 + length};
    }
    if (range.from < m_whole.from)
        range = {m_whole.from, m_whole.from + length};
    if (range.to > m_whole.to)
        range = {m_whole.to - length, m_whole.to};
    if (range != m_shown)
        Q_EMIT rangeChosen(range);
}

void ChartOverlay::zoom(double factor, SimTime fixed)
{
    const auto scaled = [&](SimTime time) {
        return fixed + SimTime{std::llround(static_cast<double>((time - fixed).count()) * factor)};
    };
    choose({scaled(m_shown.from), scaled(m_shown.to)});
}

void ChartOverlay::pan(double share)
{
    const SimTime shift{std::llround(static_cast<double>(m_shown.length().count()) * share)};
    choose({m_shown.from + shift, m_shown.to + shift});
}

void ChartOverlay::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressX = std::clamp(event->position().x(), m_plotArea.left(), m_plotArea.right());
    m_isDragging = false;
}

void ChartOverlay::mouseMoveEvent(QMouseEvent* event)
{
    Q_EMIT timePointed(timeAt(event->position().x()));
    if (!m_pressX)
        return;
    m_dragX = std::clamp(event->position().x(), m_plotArea.left(), m_plotArea.right());
    m_isDragging = m_isDragging || std::abs(m_dragX - *m_pressX) >= QApplication::startDragDistance();
    update();
}

void ChartOverlay::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_pressX)
        return;
    const double pressX = *m_pressX;
    m_pressX.reset();
    if (m_isDragging)
        choose({timeAt(std::min(pressX, m_dragX)), timeAt(std::max(pressX, m_dragX))});
    else
        Q_EMIT timeChosen(timeAt(pressX));
    m_isDragging = false;
    update();
}

void ChartOverlay::mouseDoubleClickEvent(QMouseEvent*)
{
    choose(m_whole);
}

void ChartOverlay::wheelEvent(QWheelEvent* event)
{
    constexpr double notch = 120;
    const QPoint angle = event->angleDelta();
    if (angle.x() != 0 || event->modifiers().testFlag(Qt::ShiftModifier))
        pan(-(angle.x() != 0 ? angle.x() : angle.y()) / notch * 0.1);
    else
        zoom(std::pow(1.25, -angle.y() / notch), timeAt(event->position().x()));
    event->accept();
}

void ChartOverlay::leaveEvent(QEvent*)
{
    Q_EMIT timePointed(std::nullopt);
}

void ChartOverlay::focusInEvent(QFocusEvent* event)
{
    m_showsFocus = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    QWidget::focusInEvent(event);
}

void ChartOverlay::keyPressEvent(QKeyEvent* event)
{
    const SimTime middle = m_shown.from + m_shown.length() / 2;
    switch (event->key()) {
    case Qt::Key_Left: pan(-0.1); break;
    case Qt::Key_Right: pan(0.1); break;
    case Qt::Key_Plus: zoom(0.8, middle); break;
    case Qt::Key_Minus: zoom(1.25, middle); break;
    case Qt::Key_0: choose(m_whole); break;
    default: QWidget::keyPressEvent(event);
    }
}

} // namespace linetwin::app
