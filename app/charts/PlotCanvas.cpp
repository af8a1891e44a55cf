// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/PlotCanvas.h"

#include "app/charts/PlotScene.h"

#include <QPainter>

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
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, plot.isSmooth);
    // Hairlines lie on whole pixels: antialiased they need their middle there.
    if (plot.isSmooth)
        painter.translate(0.5, 0.5);
    scene->render(painter, area);
    painter.restore();
}

} // namespace linetwin::app
