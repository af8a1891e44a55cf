// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/saving/Picture.h"

#include <QBuffer>
#include <QFontInfo>
#include <QMimeData>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QSvgGenerator>

namespace linetwin::app {

namespace {

constexpr int pixelsPerInch = 96;
constexpr int imageScale = 2;

/// So large that it has its size in inches where it is put in, without changing the fonts while it is painted.
QImage sizedImage(const Picture& picture)
{
    constexpr double inchesPerMetre = 1 / 0.0254;
    QImage image = imageOf(picture);
    image.setDotsPerMeterX(qRound(imageScale * pixelsPerInch * inchesPerMetre));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    return image;
}

} // namespace

Picture onSheet(const Picture& picture, const PictureSheet& sheet)
{
    const auto paint = [paintSheet = picture.paintSheet, sheet](QPainter& painter) { paintSheet(painter, sheet); };
    return {picture.title, sheet.size, paint, picture.paintSheet};
}

QImage imageOf(const Picture& picture)
{
    QImage image(picture.size * imageScale, QImage::Format_RGB32);
    image.setDevicePixelRatio(imageScale);
    QPainter painter(&image);
    picture.paint(painter);
    return image;
}

namespace {

/// QSvgGenerator writes a title as it is, and so breaks a drawing whose title has a `&` or `<`.
constexpr const char* titlePlace = "title of the picture";

QByteArray withTitle(QByteArray svg, const QString& title)
{
    svg.replace("<desc>Generated with Qt</desc>\n", ""); // no word for a reader, and read out by some
    return svg.replace(titlePlace, title.toHtmlEscaped().toUtf8());
}

/// The fonts as other programs know them: by the name that was found here, or at least without serifs as here.
QByteArray withKnownFonts(const QByteArray& svg)
{
    static const QRegularExpression family(QStringLiteral("font-family=\"([^\"]*)\""));
    const QString before = QString::fromUtf8(svg);
    QString after;
    qsizetype done = 0;
    for (const QRegularExpressionMatch& match : family.globalMatch(before)) {
        after += before.mid(done, match.capturedStart(1) - done);
        after += QFontInfo(QFont(match.captured(1))).family().toHtmlEscaped() + QStringLiteral(", sans-serif");
        done = match.capturedEnd(1);
    }
    return (after + before.mid(done)).toUtf8();
}

} // namespace

QByteArray svgOf(const Picture& picture)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(pixelsPerInch);
    generator.setSize(picture.size);
    generator.setViewBox(QRect(QPoint(0, 0), picture.size));
    generator.setTitle(QString::fromLatin1(titlePlace));
    QPainter painter(&generator);
    picture.paint(painter);
    painter.end();
    return withTitle(withKnownFonts(buffer.data()), picture.title);
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

QByteArray pngBytes(const QImage& image)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

/// A PNG of a large picture takes longer than all the rest, and most programs do not ask for it.
class CopiedPicture : public QMimeData {
public:
    explicit CopiedPicture(const QImage& image) : m_image(image) { setImageData(image); }

    QStringList formats() const override { return QStringList{pngType()} + QMimeData::formats(); }

protected:
    QVariant retrieveData(const QString& type, QMetaType preferred) const override
    {
        if (type != pngType())
            return QMimeData::retrieveData(type, preferred);
        if (m_png.isEmpty())
            m_png = pngBytes(m_image);
        return m_png;
    }

private:
    static QString pngType() { return QStringLiteral("image/png"); }

    QImage m_image;
    mutable QByteArray m_png;
};

} // namespace

PictureFormat formatOf(const QString& path)
{
    if (path.endsWith(QStringLiteral(".svg"), Qt::CaseInsensitive))
        return PictureFormat::Svg;
    return path.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive) ? PictureFormat::Pdf : PictureFormat::Png;
}

QByteArray bytesOf(const Picture& picture, PictureFormat format)
{
    return encodingOf(picture, format)();
}

std::function<QByteArray()> encodingOf(const Picture& picture, PictureFormat format)
{
    const auto painted = [](const QByteArray& bytes) { return [bytes] { return bytes; }; };
    switch (format) {
    case PictureFormat::Png: return [image = sizedImage(picture)] { return pngBytes(image); };
    case PictureFormat::Svg: return painted(svgOf(picture));
    case PictureFormat::Pdf: return painted(pdfOf(picture));
    }
    Q_UNREACHABLE();
}

QMimeData* clipboardPicture(const Picture& picture)
{
    auto* data = new CopiedPicture(sizedImage(picture));
    data->setData(QStringLiteral("image/svg+xml"), svgOf(picture));
    data->setData(QStringLiteral("application/pdf"), pdfOf(picture));
    return data;
}

} // namespace linetwin::app
