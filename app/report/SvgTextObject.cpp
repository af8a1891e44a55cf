// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/SvgTextObject.h"

#include <QPainter>
#include <QSvgRenderer>
#include <QTextFormat>

#include <algorithm>
#include <utility>

namespace linetwin::app {

SvgTextObject::SvgTextObject(std::vector<PaperPicture> pictures, QSizeF room, QObject* parent)
    : QObject(parent), m_pictures(std::move(pictures)), m_room(room)
{
}

const PaperPicture* SvgTextObject::pictureOf(const QTextFormat& format) const
{
    const auto place = static_cast<std::size_t>(format.property(pictureProperty).toInt());
    return place < m_pictures.size() ? &m_pictures[place] : nullptr;
}

QSizeF SvgTextObject::intrinsicSize(QTextDocument*, int, const QTextFormat& format)
{
    const PaperPicture* shown = pictureOf(format);
    if (!shown || shown->picture->size.isEmpty())
        return {};
    const QSizeF size(shown->picture->size);
    return size * (shown->scale * std::min({1.0, m_room.width() / size.width(), m_room.height() / size.height()}));
}

void SvgTextObject::drawObject(QPainter* painter, const QRectF& rect, QTextDocument*, int, const QTextFormat& format)
{
    const PaperPicture* shown = pictureOf(format);
    // A text draws what has gone to the next page, too, and a chart has clips of its own.
    if (!shown || (painter->hasClipping() && !painter->clipBoundingRect().contains(rect.center())))
        return;
    const ReportPicture* picture = shown->picture;
    if (!picture->paint) {
        QSvgRenderer renderer(picture->svg);
        renderer.render(painter, rect);
        return;
    }
    painter->save();
    painter->translate(rect.topLeft());
    painter->scale(rect.width() / picture->size.width(), rect.height() / picture->size.height());
    picture->paint(*painter);
    painter->restore();
}

} // namespace linetwin::app
