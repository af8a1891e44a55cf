// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/PlotCanvas.h"

#include "app/charts/PlotScene.h"

namespace linetwin::app {

PlotCanvas::PlotCanvas() = default;
PlotCanvas::~PlotCanvas() = default;

void PlotCanvas::draw(QPainter& painter, const Plot& plot, const QRectF& area, const Theme& colors, const QFont& font,
                      std::size_t number)
{
    if (plot.area.width() < 1 || plot.area.height() < 1 || !(plot.across.from < plot.across.to) ||
        !(plot.upwards.from < plot.upwards.to))
        return;
    if (m_scenes.size() <= number)
        m_scenes.resize(number + 1);
    std::unique_ptr<Scene>& scene = m_scenes[number];
    if (!scene)
        scene = std::make_unique<Scene>();
    scene->show(plot, area, colors, font);
    scene->render(painter, area);
}

} // namespace linetwin::app
