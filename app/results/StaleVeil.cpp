// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/results/StaleVeil.h"

#include <QAbstractScrollArea>
#include <QEvent>
#include <QPaintEvent>
#include <QPainter>

namespace linetwin::app {

namespace {

constexpr float opacity = 0.55F;

} // namespace

StaleVeil::StaleVeil(QAbstractScrollArea& area) : QWidget(&area), m_area(area)
{
    setObjectName(QStringLiteral("staleVeil"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setGeometry(area.viewport()->geometry());
    area.viewport()->installEventFilter(this);
    hide();
}

bool StaleVeil::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move)
        setGeometry(m_area.viewport()->geometry());
    return QWidget::eventFilter(watched, event);
}

void StaleVeil::paintEvent(QPaintEvent* event)
{
    QColor color = palette().color(QPalette::Window);
    color.setAlphaF(opacity);
    QPainter(this).fillRect(event->rect(), color);
}

} // namespace linetwin::app
