// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QSize>
#include <QString>

#include <functional>
#include <optional>

class QPainter;

namespace linetwin::app {

/// What leaves the program as a picture.
struct Picture {
    QString title; ///< of the document, for those who search
    QSize size;    ///< in pixels of 1/96 inch
    std::function<void(QPainter&)> paint;
};

enum class PictureFormat { Png, Svg, Pdf };

QImage imageOf(const Picture& picture);
QByteArray svgOf(const Picture& picture);
/// Writes the picture to the file, all or nothing; otherwise says why not.
std::optional<QString> savePicture(const Picture& picture, PictureFormat format, const QString& path);
PictureFormat formatOf(const QString& path);

} // namespace linetwin::app
