// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QSizeF>
#include <QString>
#include <QStringList>

#include <functional>

class QPainter;

namespace linetwin::app {

struct StationAppearance;

/// A station where the texts of its card would be too small: its colour and symbol, its name in letters as large as
/// have room, and the word of its state and its output so far where these can still be read.
class StationFromAfar {
public:
    /// `others` gives the names of the other stations, to tell a shortened one from them.
    void paint(QPainter& painter, QSizeF card, const StationAppearance& appearance,
               const std::function<QStringList()>& others);

private:
    /// How wide a text is on one line and on two, for letters of one pixel.
    struct Extent {
        QString text;
        QFont font;
        double width = 0;
        QStringList halves; ///< empty if it cannot be parted
        double halfWidth = 0;
    };
    static void measure(Extent& extent, const QString& text, bool isInHalves);
    void paintName(QPainter& painter, const QRectF& area, double least, const std::function<QStringList()>& others);

    Extent m_name; ///< as drawn last: measuring costs more than painting
    Extent m_word;
};

} // namespace linetwin::app
