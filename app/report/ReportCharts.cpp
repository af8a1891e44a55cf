// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/ReportCharts.h"

#include "app/charts/ChartPicture.h"
#include "app/charts/ReplicationCharts.h"
#include "app/report/DrawnPicture.h"
#include "app/text/Punctuation.h"

#include <memory>
#include <utility>

namespace linetwin::app {

namespace {

ReportPicture pictureOf(const std::shared_ptr<const Chart>& chart, const LiveResult& result)
{
    constexpr int width = 720; // of which letters on paper are as large as those of tables
    ChartPicture drawn;
    drawn.charts = {chart};
    drawn.shown = {SimTime{}, horizonFromHours(result.durationHours())};
    const QSize size = drawn.size(width);
    const auto paint = [drawn, size](QPainter& painter) { drawn.paint(painter, size); };
    return drawnPicture({closedUp(chart->title()), size, paint, {}}, chart->summary());
}

} // namespace

std::vector<std::function<ReportPicture()>> reportedCharts(const LiveResultPointer& result)
{
    constexpr std::size_t fewestSpread = 2;
    std::vector<std::function<ReportPicture()>> charts;
    if (result->scenario->shifts.size() >= fewestSpread)
        charts.emplace_back([result] {
            return pictureOf(
                outputSpread(*result->scenario, result->reference.get(), result->isBaseline, result->look.confidence),
                *result);
        });
    charts.emplace_back(
        [result] { return pictureOf(timeInStates(*result->line, result->shift, *result->scenario), *result); });
    return charts;
}

} // namespace linetwin::app
