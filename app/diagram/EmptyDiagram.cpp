// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diagram/EmptyDiagram.h"

#include "app/settings/Theme.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace linetwin::app {

namespace {

struct Hint {
    Q_DECLARE_TR_FUNCTIONS(Hint)
};

} // namespace

QString emptyDiagramHint()
{
    return Hint::tr("Drag a station here, or press Insert");
}

void paintEmptyDiagram(QPainter& painter, const QRect& viewport, bool isDropHovered)
{
    QRectF area(0, 0, std::min(gridUnit * 48, viewport.width() - gridUnit * 4),
                std::min(gridUnit * 16, viewport.height() - gridUnit * 4));
    area.moveCenter(QRectF(viewport).center());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(isDropHovered ? theme().accent : theme().outline, isDropHovered ? 3 : 2, Qt::DashLine));
    painter.setBrush(theme().raised);
    painter.drawRoundedRect(area, gridUnit, gridUnit);
    painter.setPen(isDropHovered ? theme().accent : theme().text);
    painter.setFont(titleFont());
    painter.drawText(area.adjusted(gridUnit, gridUnit, -gridUnit, -gridUnit), Qt::AlignCenter | Qt::TextWordWrap,
                     emptyDiagramHint());
}

} // namespace linetwin::app
