// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/VCurve.h"

#include "app/settings/Theme.h"
#include "app/text/Texts.h"
#include "engine/model/Pace.h"

#include <QEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace linetwin::app {

namespace {

constexpr int bodyHeight = 12 * gridUnit;
constexpr int widestBar = 5 * gridUnit;
/// In narrower slots names are turned and the numbers of one station stand above all.
constexpr double narrowSlot = 5 * gridUnit;
constexpr int longestTurnedName = 10 * gridUnit;
/// A station that is rated above so many times the constraint's pace is cut, or all others would be flat.
constexpr double mostTimesConstraint = 3;

} // namespace

VCurve::VCurve(QWidget* parent) : QWidget(parent)
{
    setFont(captionFont());
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setObjectName(QStringLiteral("vCurve"));
    setMouseTracking(true);
}

void VCurve::showLine(const ResolvedLine& line)
{
    m_points.clear();
    m_hovered.reset();
    m_constraint = line.yardstick.constraint;
    m_top = 1;
    const double most = mostTimesConstraint * line.yardstick.ratedUnitsPerHour;
    QStringList spoken;
    for (std::size_t i = 0; i < line.stations.size(); ++i) {
        const double rated = paceOf(line, i).unitsPerHour;
        m_points.push_back({toQString(line.stations[i].name), rated, rated * line.predictedEfficiency(i)});
        m_top = std::max(m_top, std::min(rated, most));
        spoken.append(textOf(i));
    }
    setAccessibleName(tr("V-curve, rated and net pace of the stations: %1").arg(spoken.join(QStringLiteral("; "))));
    updateGeometry();
    update();
}

void VCurve::select(const QString& station)
{
    m_selected = station;
    update();
}

std::size_t VCurve::pointAt(int x) const
{
    const auto slot = static_cast<std::size_t>(std::max(0, x) / slotOf(0).width());
    return std::min(slot, m_points.size() - 1);
}

std::size_t VCurve::pointRead() const
{
    if (m_hovered)
        return *m_hovered;
    const auto selected = std::ranges::find(m_points, m_selected, &Point::name);
    return selected == m_points.end() ? m_constraint : static_cast<std::size_t>(selected - m_points.begin());
}

QString VCurve::readOut() const
{
    if (m_points.empty())
        return {};
    const Point& each = m_points[pointRead()];
    return tr("%1: net %2 of %3 units/h").arg(each.name, numberText(each.net, 0), numberText(each.rated, 0));
}

bool VCurve::isNarrow() const
{
    return slotOf(0).width() < narrowSlot;
}

int VCurve::labelHeight() const
{
    const QFontMetrics metrics(captionFont());
    if (!isNarrow())
        return metrics.height();
    int longest = metrics.height();
    for (const Point& each : m_points)
        longest = std::max(longest, metrics.horizontalAdvance(each.name));
    return std::min(longest, longestTurnedName);
}

QSize VCurve::sizeHint() const
{
    return {20 * gridUnit, bodyHeight + QFontMetrics(captionFont()).height() + labelHeight() + gridUnit};
}

QRectF VCurve::slotOf(std::size_t point) const
{
    const double slot = width() / static_cast<double>(std::max<std::size_t>(m_points.size(), 1));
    return {static_cast<double>(point) * slot, 0, slot, static_cast<double>(height())};
}

QString VCurve::textOf(std::size_t point) const
{
    const Point& each = m_points[point];
    const QString text = tr("%1: rated %2 units/h, net of breakdowns and jams %3 units/h")
                             .arg(each.name, numberText(each.rated, 0), numberText(each.net, 0));
    return point == m_constraint ? tr("%1 (constraint)").arg(text) : text;
}

void VCurve::drawPoint(QPainter& painter, std::size_t point) const
{
    const Point& each = m_points[point];
    const QRectF slot = slotOf(point);
    const bool isConstraint = point == m_constraint;
    const int line = painter.fontMetrics().height();
    const double bottom = height() - labelHeight() - gridUnit / 2;
    const double width = std::clamp(slot.width() - gridUnit, 3.0, static_cast<double>(widestBar));
    const auto bar = [&](double value) {
        const double size = std::min(value / m_top, 1.0) * bodyHeight;
        return QRectF(slot.center().x() - width / 2, bottom - size, width, size);
    };
    painter.setPen(isConstraint ? theme().accent : theme().mutedText);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(bar(each.rated));
    painter.setPen(Qt::NoPen);
    painter.setBrush(isConstraint ? theme().accent : theme().mutedText);
    painter.drawRect(bar(each.net));
    if (each.rated > m_top) {
        painter.setBrush(theme().window);
        const double y = bottom - bodyHeight * 0.8;
        painter.drawPolygon(QPolygonF({{slot.center().x() - width / 2 - 2, y + 4},
                                       {slot.center().x() + width / 2 + 2, y - 2},
                                       {slot.center().x() + width / 2 + 2, y + 2},
                                       {slot.center().x() - width / 2 - 2, y + 8}}));
        painter.setBrush(theme().mutedText);
    }
    if (isConstraint) {
        const double x = slot.center().x();
        painter.drawPolygon(QPolygonF({{x - 4, bottom + 5}, {x + 4, bottom + 5}, {x, bottom + 1}}));
    }
    if (isNarrow())
        return;
    painter.setPen(theme().text);
    const QRectF label(slot.left() + 2, bottom + gridUnit / 2 + 1, slot.width() - 4, line);
    painter.drawText(label, Qt::AlignCenter,
                     painter.fontMetrics().elidedText(each.name, Qt::ElideRight, static_cast<int>(label.width())));
    const QString net = numberText(each.net, 0);
    if (painter.fontMetrics().horizontalAdvance(net) <= slot.width())
        painter.drawText(QRectF(slot.left(), bar(each.rated).top() - line, slot.width(), line), Qt::AlignCenter, net);
}

void VCurve::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(captionFont());
    for (std::size_t i = 0; i < m_points.size(); ++i)
        drawPoint(painter, i);
    if (isNarrow() && !m_points.empty())
        drawTurnedNames(painter);
}

/// Every n-th where the slots are narrower than a line of text, and always that of the read-out.
void VCurve::drawTurnedNames(QPainter& painter) const
{
    const QFontMetrics metrics = painter.fontMetrics();
    const int line = metrics.height();
    const std::size_t read = pointRead();
    const double top = height() - labelHeight();
    const auto step = static_cast<std::size_t>(std::ceil(line / slotOf(0).width()));
    painter.setPen(theme().text);
    painter.drawText(QRectF(0, 0, width(), line), Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(readOut(), Qt::ElideMiddle, width()));
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        const std::size_t distance = i > read ? i - read : read - i;
        if (distance % step != 0)
            continue;
        painter.save();
        painter.setPen(i == read ? theme().text : theme().mutedText);
        painter.translate(slotOf(i).center().x(), top);
        painter.rotate(90);
        painter.drawText(QRectF(0, -line / 2.0, labelHeight(), line), Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(m_points[i].name, Qt::ElideMiddle, labelHeight()));
        painter.restore();
    }
}

void VCurve::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    updateGeometry();
}

void VCurve::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_points.empty())
        m_hovered = pointAt(event->pos().x());
    update();
}

void VCurve::leaveEvent(QEvent*)
{
    m_hovered.reset();
    update();
}

bool VCurve::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip || m_points.empty())
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    QToolTip::showText(help->globalPos(),
                       QStringLiteral("<p>%1</p>").arg(textOf(pointAt(help->pos().x())).toHtmlEscaped()), this);
    return true;
}

} // namespace linetwin::app
