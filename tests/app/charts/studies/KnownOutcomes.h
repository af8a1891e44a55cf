// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/io/Files.h"
#include "engine/study/StudyOutcome.h"

#include <QSize>

#include <functional>
#include <limits>

namespace linetwin::app {

// Outcomes of studies with figures that are known beforehand.

/// A mean that is not known.
inline constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();
/// Of a chart in a picture.
inline constexpr QSize usualSize(800, 400);

/// Filler 50 places, Inspector 20, Packer 100, Palletizer.
inline StudyScenario cosmeticsLine()
{
    const LoadResult loaded = loadFile("builtin:cosmetics");
    return {loaded.file->line, loaded.file->scenario};
}

inline FigureStatistics knownFigure(std::optional<double> mean, double halfWidth)
{
    if (!mean)
        return {};
    return {mean, halfWidth, Interval{*mean - halfWidth, *mean + halfWidth}, {}};
}

using MeanOf = std::function<std::optional<double>(const std::vector<double>&)>;

/// The swept figure is meanOf(values) ± halfWidth, OEE 50 %, work in progress 300 units ± 6; no others.
inline SweepOutcome knownSweep(std::vector<SweepRange> ranges, const MeanOf& meanOf, double halfWidth)
{
    SweepOutcome outcome;
    outcome.study.scenario = cosmeticsLine();
    outcome.study.ranges = std::move(ranges);
    outcome.study.plan.replications = 100;
    outcome.variants = variantsOf(outcome.study);
    outcome.result.replications = 100;
    outcome.result.isComplete = true;
    for (const std::vector<double>& values : outcome.variants.points) {
        LineFigureStatistics point;
        point[static_cast<std::size_t>(LineFigure::Oee)] = knownFigure(0.5, 0.01);
        point[static_cast<std::size_t>(LineFigure::WipUnits)] = knownFigure(300, 6);
        point[static_cast<std::size_t>(usualFigure)] = knownFigure(meanOf(values), halfWidth);
        outcome.result.points.push_back(point);
    }
    return outcome;
}

inline SweepRange fillerBuffer(double from, double to, double step)
{
    return {{"Filler", ParameterId::BufferCapacity}, from, to, step};
}

/// Buffers of 0, 10 … 100 places, each worth 10 /h up to 60 places: from 5,000 /h to 5,600 /h. Without buffer 5,000 /h,
/// with an endless one 5,600 /h. 50 % of the gain is at 30, 90 % at 60 (50 to 70 allowed), 99 % at 60.
inline SweepOutcome bufferSweep()
{
    SweepOutcome outcome = knownSweep(
        {fillerBuffer(0, 100, 10)},
        [](const std::vector<double>& values) { return 5000 + 10 * std::min(values.front(), 60.0); }, 8);
    outcome.result.withoutBuffer = outcome.result.points.front();
    outcome.result.withUnlimitedBuffer = outcome.result.points.back();
    KneeResult knees;
    knees.kind = GainKind::Gain;
    knees.gain = knownFigure(600, 10);
    knees.knees = {{.share = 0.5, .point = 3, .lowest = 3, .highest = 3},
                   {.share = 0.9, .point = 6, .lowest = 5, .highest = 7},
                   {.share = 0.99, .point = 6, .lowest = 6, .highest = 7}};
    outcome.result.knees = knees;
    return outcome;
}

/// 40 places of bufferSweep() on other luck: 5,420 /h ± 5.
inline SweepOutcome confirmedSweep()
{
    SweepOutcome outcome = bufferSweep();
    outcome.study.rows = {4};
    outcome.variants = variantsOf(outcome.study);
    outcome.study.plan.replications = 200;
    outcome.result.replications = 200;
    outcome.result.points = {outcome.result.points[4]};
    outcome.result.points[0][static_cast<std::size_t>(usualFigure)] = knownFigure(5420, 5);
    outcome.result.withoutBuffer.reset();
    outcome.result.withUnlimitedBuffer.reset();
    outcome.result.knees.reset();
    return outcome;
}

/// 25 of 100 shifts are in, and nothing is proven.
inline SweepOutcome partialSweep()
{
    SweepOutcome outcome = bufferSweep();
    outcome.result.replications = 25;
    outcome.result.isComplete = false;
    outcome.result.knees = KneeResult{GainKind::Unproven, knownFigure(600, 700), {}};
    return outcome;
}

} // namespace linetwin::app
