// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/Chart.h"
#include "app/charts/PlotCanvas.h"
#include "engine/io/Files.h"
#include "engine/study/StudyOutcome.h"

#include <QImage>
#include <QPainter>

namespace linetwin::app {

/// Runs by which a comparison made by hand was judged.
inline constexpr std::size_t sampleRuns = 100;

inline FigureStatistics statisticsOf(double mean, double halfWidth)
{
    FigureStatistics statistics;
    statistics.mean = mean;
    statistics.standardDeviation = halfWidth;
    statistics.interval = Interval{mean - halfWidth, mean + halfWidth};
    return statistics;
}

inline FigureComparison comparisonOf(double difference, double halfWidth, VerdictKind verdict)
{
    FigureComparison comparison;
    comparison.difference = statisticsOf(difference, halfWidth);
    comparison.differenceLevel = 0.99;
    comparison.verdict.kind = verdict;
    comparison.verdict.runs = sampleRuns;
    comparison.verdict.differingRuns = verdict == VerdictKind::NoDifference ? 0 : sampleRuns;
    return comparison;
}

inline StudyScenario cosmetics()
{
    const LoadResult loaded = loadFile("builtin:cosmetics");
    return {loaded.file->line, loaded.file->scenario};
}

/// The chart as a view of that size would draw it.
inline QImage drawn(const Chart& chart, QSize size, const Theme& colors = lightColors(), double scroll = 0)
{
    QImage image(size, QImage::Format_RGB32);
    QPainter painter(&image);
    ChartFrame frame = frameIn(image.rect(), chart, colors, captionFont(), {}, true, {});
    frame.scroll = scroll;
    PlotCanvas canvas;
    paintChart(painter, canvas, chart, frame, image.rect());
    return image;
}

inline int countOf(const QImage& image, const QColor& color, const QRect& area)
{
    int count = 0;
    const QRect inside = area & image.rect();
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        for (int x = inside.left(); x <= inside.right(); ++x)
            count += image.pixelColor(x, y) == color ? 1 : 0;
    }
    return count;
}

/// Pixels that are too dark for a grid line of the light theme.
inline int inkOf(const QImage& image, const QRect& area)
{
    int count = 0;
    const QRect inside = area & image.rect();
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        for (int x = inside.left(); x <= inside.right(); ++x)
            count += image.pixelColor(x, y).lightness() < 170 ? 1 : 0;
    }
    return count;
}

} // namespace linetwin::app
