// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/ChartOverlay.h"
#include "app/charts/ChartView.h"
#include "app/settings/SpokenText.h"
#include "app/settings/Theme.h"

#include <QPainter>

namespace linetwin::app {

void ChartView::setEmptyText(const QString& text)
{
    if (text == m_emptyText)
        return;
    m_emptyText = text;
    if (m_chart)
        return;
    setSpokenDescription(*m_overlay, text);
    redraw();
}

void ChartView::paintEmpty(QPainter& painter) const
{
    painter.fillRect(rect(), theme().surface);
    painter.setFont(textFont());
    painter.setPen(theme().mutedText);
    painter.drawText(rect().adjusted(gridUnit, gridUnit, -gridUnit, -gridUnit), Qt::AlignCenter | Qt::TextWordWrap,
                     m_emptyText);
}

} // namespace linetwin::app
