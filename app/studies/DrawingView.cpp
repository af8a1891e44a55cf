// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studies/DrawingView.h"

#include "app/settings/AccessibleRole.h"
#include "app/settings/Theme.h"

#include <QPainter>

namespace linetwin::app {

namespace {

constexpr QSize usualDrawing(960, 540);
constexpr int longestDrawnSide = 10'000; ///< a file may say anything

} // namespace

DrawingView::DrawingView(QWidget* parent) : QWidget(parent)
{
    m_drawing.setAspectRatioMode(Qt::KeepAspectRatio);
    setAccessibleRole(*this, QAccessible::Graphic);
    setAccessibleName(tr("Picture"));
}

void DrawingView::setDrawing(const QByteArray& svg)
{
    m_drawing.load(svg);
    updateGeometry();
    update();
}

QSize DrawingView::drawnSize() const
{
    const QSize size = isEmpty() ? QSize() : m_drawing.defaultSize();
    const QSize most(longestDrawnSide, longestDrawnSide);
    return size.isEmpty() ? usualDrawing : size.boundedTo(most);
}

QSize DrawingView::sizeHint() const
{
    return drawnSize().boundedTo(usualDrawing);
}

QSize DrawingView::minimumSizeHint() const
{
    return {30 * gridUnit, 16 * gridUnit};
}

void DrawingView::paintDrawing(QPainter& painter, const QRectF& area)
{
    painter.fillRect(area, lightColors().surface);
    m_drawing.render(&painter, area);
}

void DrawingView::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    if (isEmpty()) {
        painter.setPen(theme().mutedText);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, tr("There is no picture of this study."));
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    const QSizeF size = QSizeF(drawnSize()).scaled(QSizeF(this->size()), Qt::KeepAspectRatio);
    QRectF area(QPointF(), size);
    area.moveCenter(QRectF(rect()).center());
    painter.save();
    paintDrawing(painter, area);
    painter.restore();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(theme().outline);
    painter.drawRect(area.adjusted(0, 0, -1, -1));
}

} // namespace linetwin::app
