// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/StateImage.h"

#include "app/charts/StateFill.h"

#include <QPaintEngine>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace linetwin::app {

namespace {

bool isWhole(double number)
{
    return number == std::round(number);
}

} // namespace

StateImage::StateImage(int width) : m_pixels(std::max(width, 1), 1, QImage::Format_RGB32)
{
    for (std::size_t state = 0; state < stateCount; ++state) {
        QImage image(tileSide, tileSide, QImage::Format_RGB32);
        QPainter painter(&image);
        fillState(painter, image.rect(), static_cast<State>(state));
        painter.end();
        for (int y = 0; y < tileSide; ++y) {
            for (int x = 0; x < tileSide; ++x)
                m_tiles[state][static_cast<std::size_t>(y)][static_cast<std::size_t>(x)] = image.pixel(x, y);
        }
    }
}

bool StateImage::serves(const QPainter& painter)
{
    const QTransform& to = painter.deviceTransform();
    return painter.paintEngine() && painter.paintEngine()->type() == QPaintEngine::Raster && painter.opacity() == 1 &&
           to.type() <= QTransform::TxTranslate && isWhole(to.dx()) && isWhole(to.dy());
}

void StateImage::begin(QPoint topLeft, int height)
{
    m_topLeft = topLeft;
    m_height = height;
    if (m_pixels.height() < height)
        m_pixels = QImage(m_pixels.width(), height, QImage::Format_RGB32);
}

std::size_t StateImage::pixelsPerLine() const
{
    return static_cast<std::size_t>(m_pixels.bytesPerLine()) / sizeof(QRgb);
}

void StateImage::fill(const QRect& area, State state)
{
    const Tile& tile = m_tiles[static_cast<std::size_t>(state)];
    const QRect place = area.translated(-m_topLeft).intersected(QRect(0, 0, m_pixels.width(), m_height));
    const auto inTile = [](int at) { return static_cast<std::size_t>(at & (tileSide - 1)); };
    const std::size_t perLine = pixelsPerLine();
    auto* line = reinterpret_cast<QRgb*>(m_pixels.bits()) + static_cast<std::size_t>(place.top()) * perLine;
    if (place.width() == 1) {
        const std::size_t column = inTile(place.left() + m_topLeft.x());
        line += place.left();
        for (int y = place.top(); y <= place.bottom(); ++y, line += perLine)
            *line = tile[inTile(y + m_topLeft.y())][column];
        return;
    }
    for (int y = place.top(); y <= place.bottom(); ++y, line += perLine) {
        const auto& row = tile[inTile(y + m_topLeft.y())];
        for (int x = place.left(); x <= place.right(); ++x)
            line[x] = row[inTile(x + m_topLeft.x())];
    }
}

void StateImage::draw(QPainter& painter) const
{
    painter.drawImage(QRect(m_topLeft, QSize(m_pixels.width(), m_height)), m_pixels,
                      QRect(0, 0, m_pixels.width(), m_height));
}

} // namespace linetwin::app
