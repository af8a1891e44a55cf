// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/saving/Picture.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace linetwin::app {

namespace {

constexpr int pixelsPerInch = 96;
constexpr int imageScale = 2;

} // namespace

QImage imageOf(const Picture& picture)
{
    QImage image(picture.size * imageScale, QImage::Format_RGB32);
    image.setDevicePixelRatio(imageScale);
    QPainter painter(&image);
    picture.paint(painter);
    return image;
}

QByteArray svgOf(const Picture& picture)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(pixelsPerInch);
    generator.setSize(picture.size);
    generator.setViewBox(QRect(QPoint(0, 0), picture.size));
    generator.setTitle(picture.title);
    QPainter painter(&generator);
    picture.paint(painter);
    painter.end();
    return buffer.data();
}

namespace {

QByteArray pdfOf(const Picture& picture)
{
    constexpr double pointsPerPixel = 72.0 / pixelsPerInch;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(picture.title);
    writer.setCreator(QStringLiteral("LineTwin"));
    writer.setPageSize(QPageSize(QSizeF(picture.size) * pointsPerPixel, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    writer.setResolution(pixelsPerInch);
    QPainter painter(&writer);
    picture.paint(painter);
    painter.end();
    return buffer.data();
}

QByteArray pngOf(const Picture& picture)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    imageOf(picture).save(&buffer, "PNG");
    return buffer.data();
}

} // namespace

PictureFormat formatOf(const QString& path)
{
    if (path.endsWith(QStringLiteral(".svg"), Qt::CaseInsensitive))
        return PictureFormat::Svg;
    return path.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive) ? PictureFormat::Pdf : PictureFormat::Png;
}

std::optional<QString> savePicture(const Picture& picture, PictureFormat format, const QString& path)
{
    const QByteArray bytes = format == PictureFormat::Svg   ? svgOf(picture)
                             : format == PictureFormat::Pdf ? pdfOf(picture)
                                                            : pngOf(picture);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return file.errorString();
    return std::nullopt;
}

} // namespace linetwin::app
