// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/results/VCurve.h"

#include "app/settings/Theme.h"
#include "app/text/Texts.h"
#include "engine/model/Pace.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace linetwin::app {

namespace {

constexpr int bodyHeight = 12 * gridUnit;
constexpr int widestBar = 5 * gridUnit;
/// Narrower slots have no room for names and numbers.
constexpr double narrowSlot = 5 * gridUnit;
/// A station that is rated above so many times the constraint's pace is cut, or all others would be flat.
constexpr double mostTimesConstraint = 3;

} // namespace

VCurve::VCurve(QWidget* parent) : QWidget(parent)
{
    setFont(captionFont());
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setObjectName(QStringLiteral("vCurve"));
}

void VCurve::showLine(const ResolvedLine& line)
{
    m_points.clear();
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
    update();
}

QSize VCurve::sizeHint() const
{
    return {20 * gridUnit, bodyHeight + 2 * QFontMetrics(captionFont()).height() + gridUnit};
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
    const double bottom = height() - line - gridUnit / 2;
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
    if (slot.width() < narrowSlot)
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
}

bool VCurve::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip || m_points.empty())
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const auto slot = static_cast<std::size_t>(std::max(0, help->pos().x()) / slotOf(0).width());
    QToolTip::showText(help->globalPos(),
                       QStringLiteral("<p>%1</p>").arg(textOf(std::min(slot, m_points.size() - 1)).toHtmlEscaped()),
                       this);
    return true;
}

} // namespace linetwin::app
