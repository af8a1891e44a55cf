// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/ChartSheet.h"

#include "app/charts/ChartTexts.h"
#include "app/charts/PictureLegend.h"
#include "app/charts/PlotCanvas.h"
#include "app/text/Numbers.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace linetwin::app {

namespace {

constexpr int sheetLabelSize = 12; ///< px at a scale of 1
constexpr int mostLegendLines = 4;
constexpr double sheetLegendGap = gridUnit / 2.0;
constexpr double lowestPlot = 16 * gridUnit; ///< that still says something
constexpr double scaleStep = 0.05;

QFont sheetLabelFont()
{
    QFont font = captionFont();
    font.setPixelSize(sheetLabelSize);
    return font;
}

/// A chart's place, in pixels of the layout.
struct PlacedChart {
    std::size_t number = 0; ///< in the picture
    QRectF area;
    PictureLegend legend;
    std::size_t shownRows = 0;
    std::size_t allRows = 0;
};

/// The charts of a picture below each other, in the content of a sheet at a scale.
class ChartColumn {
public:
    ChartColumn(const ChartPicture& picture, QSizeF content) : m_picture(picture), m_content(content)
    {
        for (const auto& chart : picture.charts) {
            m_charts.push_back(
                {m_charts.size(),
                 {},
                 PictureLegend(*chart, picture.hidden, sheetLabelFont(), content.width() - gridUnit, mostLegendLines)});
            if (chart->hasTimeAxis())
                m_timeMargin = std::max(m_timeMargin, chart->leftMargin(sheetLabelFont(), content.width()));
        }
    }

    /// Everything is in it, with plots that are not too low.
    bool fits() const { return neededHeight() <= m_content.height(); }
    void arrange();
    /// What of it has no room once it is arranged; empty for nothing.
    QString leftOut() const;
    void paint(QPainter& painter) const;

private:
    ChartFrame frameOf(const PlacedChart& placed, const QRectF& area) const;
    const Chart& chartOf(const PlacedChart& placed) const { return *m_picture.charts[placed.number]; }
    /// Of all but the plot.
    double bordersOf(const PlacedChart& placed) const;
    double rowsHeightOf(const PlacedChart& placed) const;
    double leastHeightOf(const PlacedChart& placed) const;
    double neededHeight() const;
    void cutRows(PlacedChart& placed);

    const ChartPicture& m_picture;
    QSizeF m_content;
    double m_timeMargin = 0;
    std::vector<PlacedChart> m_charts;
};

ChartFrame ChartColumn::frameOf(const PlacedChart& placed, const QRectF& area) const
{
    const Chart& chart = chartOf(placed);
    ChartFrame frame = frameIn(area, chart, lightColors(), sheetLabelFont(), m_picture.shown, true, m_picture.clock,
                               chart.hasTimeAxis() ? m_timeMargin : 0);
    frame.hidden = m_picture.hidden;
    if (chart.hasValueZoom() && placed.number < m_picture.values.size())
        frame.values = m_picture.values[placed.number];
    return frame;
}

double ChartColumn::bordersOf(const PlacedChart& placed) const
{
    const QRectF any(0, 0, m_content.width(), 1000);
    const double legend = placed.legend.height();
    return any.height() - frameOf(placed, any).plot.height() + (legend > 0 ? legend + sheetLegendGap : 0);
}

double ChartColumn::rowsHeightOf(const PlacedChart& placed) const
{
    const double width = frameOf(placed, QRectF(QPointF(), m_content)).plot.width();
    return std::ceil(chartOf(placed).contentHeight(width, sheetLabelFont()));
}

double ChartColumn::leastHeightOf(const PlacedChart& placed) const
{
    return bordersOf(placed) + std::max(lowestPlot, rowsHeightOf(placed));
}

double ChartColumn::neededHeight() const
{
    double height = (static_cast<double>(m_charts.size()) - 1) * gridUnit;
    for (const PlacedChart& placed : m_charts)
        height += leastHeightOf(placed);
    return height;
}

/// What is left is shared by all; what is missing, by those with rows.
void ChartColumn::arrange()
{
    const double left = m_content.height() - neededHeight();
    const auto hasRows = [&](const PlacedChart& placed) { return rowsHeightOf(placed) > lowestPlot; };
    const bool isOfAll = left >= 0 || std::ranges::none_of(m_charts, hasRows);
    const auto shares = [&](const PlacedChart& placed) { return isOfAll || hasRows(placed); };
    const auto sharing = static_cast<double>(std::ranges::count_if(m_charts, shares));
    double y = 0;
    for (PlacedChart& placed : m_charts) {
        double height = leastHeightOf(placed);
        if (shares(placed))
            height += left / sharing;
        const double legend = placed.legend.height();
        placed.area = QRectF(0, y, m_content.width(), std::floor(height - (legend > 0 ? legend + sheetLegendGap : 0)));
        cutRows(placed);
        y += height + gridUnit;
    }
}

void ChartColumn::cutRows(PlacedChart& placed)
{
    const Chart& chart = chartOf(placed);
    const ChartFrame frame = frameOf(placed, placed.area);
    placed.allRows = chart.rows().size();
    placed.shownRows = placed.allRows;
    if (placed.allRows == 0 || chart.contentHeight(frame.plot.width(), frame.font) <= frame.plot.height())
        return;
    double bottom = 0;
    for (placed.shownRows = 0; placed.shownRows < placed.allRows; ++placed.shownRows) {
        const double next = chart.rowPlace(frame, placed.shownRows).second;
        if (next > frame.plot.height())
            break;
        bottom = next;
    }
    // A hair less, or the row behind would count as one in sight.
    constexpr double hair = 0.01;
    placed.area.setHeight(placed.area.height() - frame.plot.height() + bottom - hair);
}

QString ChartColumn::leftOut() const
{
    for (const PlacedChart& placed : m_charts) {
        if (placed.shownRows < placed.allRows)
            return Charts::tr("Only the first %1 of %2 rows have room here")
                .arg(numberText(static_cast<double>(placed.shownRows), 0),
                     numberText(static_cast<double>(placed.allRows), 0));
    }
    return {};
}

void ChartColumn::paint(QPainter& painter) const
{
    PlotCanvas canvas;
    for (const PlacedChart& placed : m_charts) {
        paintChart(painter, canvas, chartOf(placed), frameOf(placed, placed.area), placed.area);
        placed.legend.paint(painter, {placed.area.left() + gridUnit, placed.area.bottom() + sheetLegendGap});
    }
}

} // namespace

void paintOnSheet(QPainter& painter, const ChartPicture& picture, const PictureSheet& sheet)
{
    const LightColors light;
    QString note;
    std::optional<SheetFrame> frame;
    std::optional<ChartColumn> column;
    double scale = sheet.scale;
    // The note needs room, too.
    for (int attempt = 0; attempt < 3; ++attempt) {
        frame.emplace(sheet, PictureHeading{picture.heading, picture.subheading}, note);
        scale = sheet.scale;
        column.emplace(picture, frame->content().size() / scale);
        while (!column->fits() && scale - scaleStep > sheet.smallestScale - scaleStep / 2) {
            scale -= scaleStep;
            column.emplace(picture, frame->content().size() / scale);
        }
        column->arrange();
        if (std::exchange(note, column->leftOut()) == column->leftOut())
            break;
    }
    frame->paint(painter);
    painter.save();
    painter.translate(frame->content().topLeft());
    painter.scale(scale, scale);
    column->paint(painter);
    painter.restore();
}

} // namespace linetwin::app
