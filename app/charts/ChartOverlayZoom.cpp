// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/ChartOverlay.h"
#include "app/settings/Theme.h"

#include <QKeyEvent>
#include <QWheelEvent>

#include <cmath>

namespace linetwin::app {

namespace {

/// A frame less high is meant as a range of time: hands are not steady.
constexpr double leastFrameHeight = 3 * gridUnit;
constexpr double zoomStep = 1.25;
constexpr double keyStep = 0.1;

} // namespace

double ChartOverlay::valueShareAt(double y) const
{
    return m_plotArea.height() > 0 ? (m_plotArea.bottom() - y) / m_plotArea.height() : 0;
}

QRectF ChartOverlay::framed() const
{
    QRectF frame = QRectF(*m_press, m_drag).normalized();
    if (!m_hasTimeAxis) {
        frame.setLeft(m_plotArea.left());
        frame.setRight(m_plotArea.right());
    } else if (!m_hasValueZoom || frame.height() < leastFrameHeight) {
        frame.setTop(m_plotArea.top());
        frame.setBottom(m_plotArea.bottom());
    }
    return frame;
}

void ChartOverlay::chooseFramed()
{
    const QRectF frame = framed();
    if (m_hasTimeAxis)
        choose({timeAt(frame.left()), timeAt(frame.right())});
    if (m_hasValueZoom && frame.height() < m_plotArea.height())
        Q_EMIT valuesChosen(m_values.part(valueShareAt(frame.bottom()), valueShareAt(frame.top())));
}

void ChartOverlay::chooseWhole()
{
    if (m_hasTimeAxis)
        choose(m_whole);
    Q_EMIT wholeChosen();
}

bool ChartOverlay::turnValues(const QWheelEvent& event)
{
    // A chart that takes no other turn of the wheel leaves it to the panel that it scrolls with.
    const bool isOverLabels = (m_hasTimeAxis || m_scrolls) && event.position().x() < m_plotArea.left();
    if (!m_hasValueZoom || !(isOverLabels || event.modifiers().testFlag(Qt::ControlModifier)))
        return false;
    constexpr double notch = 120;
    const double share = std::clamp(valueShareAt(event.position().y()), 0.0, 1.0);
    Q_EMIT valuesChosen(m_values.zoomed(std::pow(zoomStep, -event.angleDelta().y() / notch), share));
    return true;
}

std::optional<ShareRange> ChartOverlay::valuesAfter(const QKeyEvent& event) const
{
    if (!m_hasValueZoom || !event.modifiers().testFlag(Qt::ControlModifier))
        return std::nullopt;
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: return m_values.zoomed(1 / zoomStep, 0.5);
    case Qt::Key_Minus: return m_values.zoomed(zoomStep, 0.5);
    case Qt::Key_Up: return m_values.moved(keyStep);
    case Qt::Key_Down: return m_values.moved(-keyStep);
    default: return std::nullopt;
    }
}

} // namespace linetwin::app
