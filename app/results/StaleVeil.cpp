// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/results/StaleVeil.h"

#include <QAbstractScrollArea>
#include <QEvent>
#include <QPaintEvent>
#include <QPainter>

namespace linetwin::app {

namespace {

constexpr float opacity = 0.55F;
constexpr int patienceMs = 200;

} // namespace

StaleVeil::StaleVeil(QAbstractScrollArea& area) : QWidget(&area), m_area(area)
{
    setObjectName(QStringLiteral("staleVeil"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setGeometry(area.viewport()->geometry());
    area.viewport()->installEventFilter(this);
    hide();
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    connect(&m_patience, &QTimer::timeout, this, &QWidget::show);
}

void StaleVeil::setStale(bool isStale, bool isAwaited)
{
    const bool isPatient = isStale && isAwaited && isHidden();
    if (!isPatient)
        m_patience.stop();
    else if (!m_patience.isActive())
        m_patience.start();
    setVisible(isStale && !isPatient);
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
