// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/guide/SmoothPictures.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextDocument>
#include <QUrl>

namespace linetwin::app {

SmoothPictures::SmoothPictures(QTextDocument& document) : QObject(&document)
{
    document.documentLayout()->registerHandler(QTextFormat::ImageObject, this);
}

QSizeF SmoothPictures::intrinsicSize(QTextDocument*, int, const QTextFormat& format)
{
    const QTextImageFormat picture = format.toImageFormat();
    return {picture.width(), picture.height()};
}

void SmoothPictures::drawObject(QPainter* painter, const QRectF& place, QTextDocument* document, int,
                                const QTextFormat& format)
{
    const QString name = format.toImageFormat().name();
    const auto whole = document->resource(QTextDocument::ImageResource, QUrl(name)).value<QImage>();
    const QSize size = (place.size() * painter->device()->devicePixelRatioF()).toSize();
    Scaled& scaled = m_drawn[name];
    if (scaled.of != whole.cacheKey() || scaled.picture.size() != size)
        scaled = {whole.cacheKey(), whole.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)};
    painter->drawImage(place, scaled.picture);
}

} // namespace linetwin::app
