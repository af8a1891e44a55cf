// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/Chart.h"

namespace linetwin::app {

/// A chart's legend in a picture: entries beside each other in as many lines as they need, or as there may be.
class PictureLegend {
public:
    /// `hidden` holds the keys of the series that are not drawn. Without a limit where `mostLines` is 0.
    PictureLegend(const Chart& chart, const QSet<QString>& hidden, const QFont& font, double width, int mostLines = 0);

    /// 0 without entries.
    double height() const { return m_placed.empty() ? 0 : m_placed.back().place.bottom(); }
    void paint(QPainter& painter, QPointF at) const;

private:
    struct Placed {
        LegendEntry entry;
        QRectF place;
    };
    void place(std::vector<LegendEntry> entries, double width);
    int lineCount() const;

    QFont m_font;
    double m_lineHeight;
    std::vector<Placed> m_placed;
    QString m_rest; ///< how many have no room; empty for none
};

} // namespace linetwin::app
