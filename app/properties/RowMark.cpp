// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/properties/RowMark.h"

#include "app/settings/Theme.h"

#include <QLabel>
#include <QPainter>
#include <QWidget>

namespace linetwin::app {

void paintRowMark(QWidget& widget, const QRect& area, RowMark mark)
{
    constexpr int markWidth = 3;
    if (mark == RowMark::None)
        return;
    const QBrush brush =
        mark == RowMark::Changed ? QBrush(theme().accent) : QBrush(theme().mutedText, Qt::Dense4Pattern);
    const QRect strip(area.x() + gridUnit / 2, area.y() + gridUnit / 2, markWidth, area.height() - gridUnit);
    QPainter(&widget).fillRect(strip, brush);
}

void setMarked(QLabel& label, bool isChanged)
{
    QFont font = label.parentWidget()->font();
    font.setBold(isChanged);
    label.setFont(font);
}

} // namespace linetwin::app
