// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/results/FallBar.h"

#include "app/settings/Theme.h"

#include <QPainter>

#include <algorithm>

namespace linetwin::app {

FallBar::FallBar(bool isTotal, QWidget* parent) : QWidget(parent), m_isTotal(isTotal)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FallBar::setSpan(double from, double to)
{
    m_from = std::clamp(std::min(from, to), 0.0, 1.0);
    m_to = std::clamp(std::max(from, to), 0.0, 1.0);
    update();
}

QSize FallBar::sizeHint() const
{
    return {6 * gridUnit, gridUnit};
}

void FallBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().grid);
    const QRectF bar(m_from * width(), 0, std::max((m_to - m_from) * width(), 1.0), height());
    painter.fillRect(bar, m_isTotal ? theme().accent : theme().mutedText);
}

} // namespace linetwin::app
