// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/State.h"

#include <QImage>

#include <array>

class QPainter;

namespace linetwin::app {

/// Rectangles of states as pixels, which is many times faster than a painter's pattern brushes where there are
/// thousands, and looks the same.
class StateImage {
public:
    /// As wide as what it is for; each begin() gives it a height.
    explicit StateImage(int width);

    /// Whether the painter draws pixels and its places are theirs, so that the picture is as if painted directly. On a
    /// scaled screen a painter's patterns are finer than enlarged pixels.
    static bool serves(const QPainter& painter);

    /// An empty picture whose top left corner will be there; all of it is to be filled.
    void begin(QPoint topLeft, int height);
    /// The state's colour with its pattern.
    void fill(const QRect& area, State state);
    void draw(QPainter& painter) const;

private:
    std::size_t pixelsPerLine() const;

    static constexpr int tileSide = 8; ///< of Qt's patterns
    using Tile = std::array<std::array<QRgb, tileSide>, tileSide>;

    std::array<Tile, stateCount> m_tiles; ///< by State, rows of pixels from the painter's origin
    QImage m_pixels;
    QPoint m_topLeft;
    int m_height = 0;
};

} // namespace linetwin::app
