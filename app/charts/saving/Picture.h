// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/saving/PictureSheet.h"

#include <QByteArray>
#include <QImage>
#include <QSize>
#include <QString>

#include <functional>
#include <optional>

class QMimeData;
class QPainter;

namespace linetwin::app {

/// What leaves the program as a picture.
struct Picture {
    QString title; ///< of the document, for those who search
    QSize size;    ///< as on the screen, in pixels of 1/96 inch
    std::function<void(QPainter&)> paint;
    /// The same, laid out anew for a sheet.
    std::function<void(QPainter&, const PictureSheet&)> paintSheet;
};

/// As it is laid out for the sheet, whose size it has.
Picture onSheet(const Picture& picture, const PictureSheet& sheet);

enum class PictureFormat { Png, Svg, Pdf };

/// With twice the pixels, for screens that show as many in a place.
QImage imageOf(const Picture& picture);
QByteArray svgOf(const Picture& picture);
QByteArray bytesOf(const Picture& picture, PictureFormat format);
/// Paints now; what takes long is done when it is called, on any thread.
std::function<QByteArray()> encodingOf(const Picture& picture, PictureFormat format);
/// In all formats, for the clipboard, painted now and packed when another program asks for it. The caller owns it.
QMimeData* clipboardPicture(const Picture& picture);
PictureFormat formatOf(const QString& path);

} // namespace linetwin::app
