// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/saving/Picture.h"

#include <QRectF>

class QGraphicsScene;
class QWidget;

namespace linetwin::app {

/// What stands above a picture.
struct PictureHeading {
    QString heading;
    QString subheading = {}; ///< may have several lines
};

/// The widget as it is seen, in light colours whatever the theme, or its upper left part of that size. It must outlive
/// the picture.
Picture pictureOf(QWidget& widget, const PictureHeading& heading, QSize part = {});
/// A part of a scene. It must outlive the picture.
Picture pictureOf(QGraphicsScene& scene, const QRectF& area, const PictureHeading& heading);

} // namespace linetwin::app
