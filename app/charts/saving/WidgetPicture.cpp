// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/saving/WidgetPicture.h"

#include "app/settings/Theme.h"

#include <QGraphicsScene>
#include <QPainter>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace linetwin::app {

namespace {

constexpr int frameMargin = 2 * gridUnit;
constexpr int headingSize = 16;    ///< px
constexpr int subheadingSize = 12; ///< px

QFont headingFont(int pixels, bool isBold)
{
    QFont font = captionFont();
    font.setPixelSize(pixels);
    font.setBold(isBold);
    return font;
}

/// Where the texts go in a picture of that width, wrapped.
struct HeadingPlaces {
    QRectF heading;
    QRectF subheading;

    HeadingPlaces(const PictureHeading& texts, double width)
    {
        const auto place = [&](const QString& text, const QFont& font, double top) {
            const QRectF most(frameMargin, top, width, 1e4);
            const double height =
                text.isEmpty() ? 0 : QFontMetricsF(font).boundingRect(most, Qt::TextWordWrap, text).height();
            return QRectF(frameMargin, top, width, std::ceil(height));
        };
        heading = place(texts.heading, headingFont(headingSize, true), frameMargin);
        subheading = place(texts.subheading, headingFont(subheadingSize, false), heading.bottom() + gridUnit / 2.0);
    }
    double bottom() const { return subheading.bottom() + gridUnit; }
};

/// Paints `content`, which has a size, below the heading.
Picture framed(const PictureHeading& texts, QSizeF content, const std::function<void(QPainter&, QPointF)>& paint)
{
    constexpr double narrowest = 40 * gridUnit;
    const double width = std::max(content.width(), narrowest);
    const HeadingPlaces places(texts, width);
    const QSize size(static_cast<int>(std::ceil(width)) + 2 * frameMargin,
                     static_cast<int>(std::ceil(places.bottom() + content.height())) + frameMargin);
    const auto paintAll = [texts, places, size, paint](QPainter& painter) {
        painter.fillRect(QRect(QPoint(), size), lightColors().surface);
        painter.setPen(lightColors().text);
        painter.setFont(headingFont(headingSize, true));
        painter.drawText(places.heading, Qt::TextWordWrap, texts.heading);
        painter.setPen(lightColors().mutedText);
        painter.setFont(headingFont(subheadingSize, false));
        painter.drawText(places.subheading, Qt::TextWordWrap, texts.subheading);
        paint(painter, QPointF(frameMargin, places.bottom()));
    };
    return {texts.heading, size, paintAll};
}

} // namespace

Picture pictureOf(QWidget& widget, const PictureHeading& heading, QSize part)
{
    const QSize shown = part.isValid() ? part : widget.size();
    return framed(heading, shown, [&widget, shown](QPainter& painter, QPointF place) {
        const LightColors light(&widget);
        painter.save();
        painter.translate(place);
        widget.render(&painter, {}, QRect(QPoint(), shown), QWidget::DrawChildren);
        painter.restore();
    });
}

Picture pictureOf(QGraphicsScene& scene, const QRectF& area, const PictureHeading& heading)
{
    return framed(heading, area.size(), [&scene, area](QPainter& painter, QPointF place) {
        const LightColors light;
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        scene.render(&painter, QRectF(place, area.size()), area);
    });
}

} // namespace linetwin::app
