// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/PlotCanvas.h"

#include <QGraphicsScene>

#include <optional>

class QAbstractSeries;
class QCategoryAxis;
class QChart;

namespace linetwin::app {

/// The chart of a PlotCanvas: a QChart alone in a scene, without background, title and legend of its own.
class PlotCanvas::Scene {
public:
    Scene();

    void show(const Plot& plot, const QRectF& area, const Theme& colors, const QFont& font);
    void render(QPainter& painter, const QRectF& area);

private:
    /// True where the series that are there can take the plot's points.
    bool fits(const Plot& plot) const;
    void makeSeries(const Plot& plot);
    void place(const QRectF& plotArea, QSizeF size);

    /// What the axes look like and where; laying them out takes Qt Charts longer than drawing most plots.
    struct Axes {
        PlotAxis across;
        PlotAxis upwards;
        QRectF plot;
        QSizeF size;
        QColor text;
        QColor grid;
        QFont font;

        bool operator==(const Axes&) const = default;
    };

    std::optional<Axes> m_axes; ///< that are shown
    QGraphicsScene m_scene;
    QChart* m_chart;         ///< the scene's
    QCategoryAxis* m_across; ///< these are the chart's
    QCategoryAxis* m_upwards;
    std::vector<QAbstractSeries*> m_series; ///< as in the plot
    std::vector<std::size_t> m_kinds;       ///< of the plot's series, as indices into PlotSeries
};

} // namespace linetwin::app
