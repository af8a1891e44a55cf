// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/Plot.h"

#include <QFont>

#include <memory>
#include <vector>

class QPainter;

namespace linetwin::app {

struct Theme;

/// Draws plots with Qt Charts. Keeps the chart between drawings, so that drawing the same kinds of series with other
/// points costs no more than those points. Draws on screens, pictures, SVG and PDF alike; GUI thread only.
class PlotCanvas {
public:
    PlotCanvas();
    ~PlotCanvas();
    PlotCanvas(const PlotCanvas&) = delete;
    PlotCanvas& operator=(const PlotCanvas&) = delete;

    /// Draws the plot, with the labels of its axes, into `area` of the painter; what is around the plot's own area is
    /// left as it is. A chart with several plots numbers them, so that each keeps its own series.
    void draw(QPainter& painter, const Plot& plot, const QRectF& area, const Theme& colors, const QFont& font,
              std::size_t number = 0);

private:
    class Scene;
    std::vector<std::unique_ptr<Scene>> m_scenes; ///< made by the first drawing of each plot
};

} // namespace linetwin::app
