// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/saving/Picture.h"

#include <QRectF>

class QGraphicsScene;
class QWidget;

namespace linetwin::app {

/// The widget as it is seen, in light colours whatever the theme, or its upper left part of that size. It must outlive
/// the picture.
Picture pictureOf(QWidget& widget, const PictureHeading& heading, QSize part = {});
/// A part of a scene. It must outlive the picture.
Picture pictureOf(QGraphicsScene& scene, const QRectF& area, const PictureHeading& heading);

/// Something that is painted by its size, in the middle of a place: as large as fits, up to so many times its size.
struct FittedContent {
    QSizeF size;
    std::function<void(QPainter&)> paint; ///< from (0, 0)
};
void paintFitted(QPainter& painter, const QRectF& place, const FittedContent& content, double largestScale);
/// A part of the widget as pictureOf() has it.
FittedContent contentOf(QWidget& widget, const QRect& part);

} // namespace linetwin::app
