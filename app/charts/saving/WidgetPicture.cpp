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
/// A line of two stations need not fill the sheet.
constexpr double largestGrowth = 1.5;

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

/// Below the heading, or fitted into a sheet.
Picture framed(const PictureHeading& texts, const FittedContent& content)
{
    constexpr double narrowest = 40 * gridUnit;
    const double width = std::max(content.size.width(), narrowest);
    const HeadingPlaces places(texts, width);
    const QSize size(static_cast<int>(std::ceil(width)) + 2 * frameMargin,
                     static_cast<int>(std::ceil(places.bottom() + content.size.height())) + frameMargin);
    const auto paintAll = [texts, places, size, content](QPainter& painter) {
        painter.fillRect(QRect(QPoint(), size), lightColors().surface);
        painter.setPen(lightColors().text);
        painter.setFont(headingFont(headingSize, true));
        painter.drawText(places.heading, Qt::TextWordWrap, texts.heading);
        painter.setPen(lightColors().mutedText);
        painter.setFont(headingFont(subheadingSize, false));
        painter.drawText(places.subheading, Qt::TextWordWrap, texts.subheading);
        painter.save();
        painter.translate(frameMargin, places.bottom());
        content.paint(painter);
        painter.restore();
    };
    const auto paintSheet = [texts, content](QPainter& painter, const PictureSheet& sheet) {
        const SheetFrame frame(sheet, texts);
        frame.paint(painter);
        paintFitted(painter, frame.content(), content, largestGrowth * sheet.scale);
    };
    return {texts.heading, size, paintAll, paintSheet};
}

} // namespace

void paintFitted(QPainter& painter, const QRectF& place, const FittedContent& content, double largestScale)
{
    const double scale =
        std::min({place.width() / content.size.width(), place.height() / content.size.height(), largestScale});
    painter.save();
    painter.translate(place.center() - QPointF(content.size.width(), content.size.height()) * scale / 2);
    painter.scale(scale, scale);
    content.paint(painter);
    painter.restore();
}

FittedContent contentOf(QWidget& widget, const QRect& part)
{
    return {part.size(), [&widget, part](QPainter& painter) {
                const LightColors light(&widget);
                widget.render(&painter, {}, part, QWidget::DrawChildren);
            }};
}

Picture pictureOf(QWidget& widget, const PictureHeading& heading, QSize part)
{
    return framed(heading, contentOf(widget, QRect(QPoint(), part.isValid() ? part : widget.size())));
}

Picture pictureOf(QGraphicsScene& scene, const QRectF& area, const PictureHeading& heading)
{
    return framed(heading, {area.size(), [&scene, area](QPainter& painter) {
                                const LightColors light;
                                painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
                                scene.render(&painter, QRectF(QPointF(), area.size()), area);
                            }});
}

} // namespace linetwin::app
