// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/study/Replications.h"

#include "engine/study/LongStops.h"
#include "engine/study/RunEach.h"

#include <algorithm>
#include <cassert>
#include <mutex>

namespace linetwin {

namespace {

template <typename FigureOf> FigureSeries seriesOf(const ReplicationSet& set, Averaging averaging, FigureOf figureOf)
{
    FigureSeries series;
    series.averaging = averaging;
    series.reserve(set.shifts.size());
    for (const ShiftFigures& shift : set.shifts)
        series.add(figureOf(shift));
    return series;
}

/// The replications of one request: each is written to its own place.
class ReplicationRun {
public:
    ReplicationRun(const ResolvedLine& line, const ReplicationsRequest& request)
        : m_line(line), m_request(request), m_shifts(static_cast<std::size_t>(request.count))
    {
    }

    std::optional<std::vector<ShiftFigures>> run()
    {
        if (!runEach(m_shifts.size(), m_request.threads, m_request.stop,
                     [this](std::size_t index) { return runOne(index); }))
            return std::nullopt;
        return std::move(m_shifts);
    }

private:
    bool runOne(std::size_t index)
    {
        const std::uint32_t replication = m_request.firstReplication + static_cast<std::uint32_t>(index);
        RunRequest request = requestFor(m_request.settings, m_request.seed, replication, m_request.detail);
        request.stop = m_request.stop;
        const RunResult result = simulate(m_line, request);
        if (!result.isComplete)
            return false;
        m_shifts[index] = computeFigures(m_line, result.totals);
        const std::scoped_lock lock(m_mutex);
        ++m_done;
        if (m_request.progress)
            m_request.progress(m_done);
        return true;
    }

    const ResolvedLine& m_line;
    const ReplicationsRequest& m_request;
    std::vector<ShiftFigures> m_shifts;
    std::mutex m_mutex; ///< so that progress comes from one thread at a time, with growing numbers
    int m_done = 0;
};

} // namespace

std::size_t ReplicationSet::causesCount() const
{
    const auto first =
        std::ranges::find_if(shifts, [](const ShiftFigures& shift) { return shift.losses.leaves.empty(); });
    return static_cast<std::size_t>(first - shifts.begin());
}

FigureSeries ReplicationSet::series(LineFigure figure) const
{
    FigureSeries series = seriesOf(*this, specOf(figure).averaging,
                                   [&](const ShiftFigures& shift) -> const FigureValue& { return shift[figure]; });
    leaveRoom(series, figure, [this](LineFigure other) { return this->series(other); });
    return series;
}

FigureSeries ReplicationSet::series(std::size_t station, StationFigure figure) const
{
    return seriesOf(*this, specOf(figure).averaging,
                    [&](const ShiftFigures& shift) -> const FigureValue& { return shift.at(station, figure); });
}

FigureSeries ReplicationSet::series(std::size_t station, ReasonId reason, ReasonFigure figure) const
{
    return seriesOf(*this, specOf(figure).averaging,
                    [&](const ShiftFigures& shift) -> const FigureValue& { return shift.at(station, reason, figure); });
}

FigureStatistics ReplicationSet::statistics(LineFigure figure, double level) const
{
    return series(figure).statistics(level);
}

FigureStatistics ReplicationSet::statistics(std::size_t station, StationFigure figure, double level) const
{
    return series(station, figure).statistics(level);
}

FigureStatistics ReplicationSet::statistics(std::size_t station, ReasonId reason, ReasonFigure figure,
                                            double level) const
{
    return series(station, reason, figure).statistics(level);
}

bool FigureTarget::isReachedBy(double figureValue) const
{
    return specOf(figure).better == Better::Down ? figureValue <= value : figureValue >= value;
}

ShareStatistics ReplicationSet::shareReaching(const FigureTarget& target, double level) const
{
    std::int64_t reached = 0;
    std::int64_t known = 0;
    for (const ShiftFigures& shift : shifts) {
        if (const std::optional<double> value = shift[target.figure].value()) {
            ++known;
            reached += target.isReachedBy(*value);
        }
    }
    return shareStatistics(reached, known, level);
}

FigureStatistics difference(const ReplicationSet& scenario, const ReplicationSet& reference, LineFigure figure,
                            double level)
{
    assert(scenario.firstReplication == reference.firstReplication);
    return difference(scenario.series(figure), reference.series(figure), level);
}

FigureStatistics difference(const ReplicationSet& scenario, const ReplicationSet& reference, std::size_t station,
                            StationFigure figure, double level)
{
    assert(scenario.firstReplication == reference.firstReplication);
    return difference(scenario.series(station, figure), reference.series(station, figure), level);
}

std::optional<ReplicationSet> runReplications(const ResolvedLine& line, const ReplicationsRequest& request)
{
    auto shifts = ReplicationRun(line, request).run();
    if (!shifts)
        return std::nullopt;
    return ReplicationSet{.firstReplication = request.firstReplication, .shifts = std::move(*shifts)};
}

} // namespace linetwin
