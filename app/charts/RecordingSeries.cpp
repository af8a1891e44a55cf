// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/RecordingSeries.h"

#include "engine/analysis/MoneyCurve.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace linetwin::app {

namespace {

StepFunction sampledLevel(const Recording& recording, std::size_t station)
{
    std::vector<SimTime> times;
    std::vector<float> values;
    for (SimTime time{}; time <= recording.duration(); time += recording.sampleInterval()) {
        const auto level = static_cast<float>(recording.bufferLevelAt(station, time));
        if (!values.empty() && values.back() == level)
            continue;
        times.push_back(time);
        values.push_back(level);
    }
    return {std::move(times), std::move(values)};
}

/// How many counts of equal size would make the output as uneven as it is: (Σj)² / Σj² over the items j counted at an
/// instant, which are as many as a batch where a station takes one at once.
double effectiveCounts(const Recording& recording)
{
    const auto point = recording.outputTrack().countingPoint;
    if (recording.isSampled() || !point) {
        const Moment end = recording.momentAt(recording.duration());
        return static_cast<double>(point ? end.stations[*point].takes : end.finishedItems);
    }
    const auto& takes = recording.track(*point).takes;
    double squares = 0;
    for (auto first = takes.begin(); first != takes.end();) {
        const auto last = std::upper_bound(first, takes.end(), *first);
        const auto together = static_cast<double>(last - first);
        squares += together * together;
        first = last;
    }
    const auto all = static_cast<double>(takes.size());
    return squares > 0 ? all * all / squares : 0;
}

} // namespace

StepFunction bufferLevel(const Recording& recording, std::size_t station)
{
    if (recording.isSampled())
        return sampledLevel(recording, station);
    const auto& in = recording.track(station).outputs;
    const auto& out = recording.track(station + 1).takes;
    std::int64_t level = recording.track(station).bufferAtStart;
    std::vector<SimTime> times{SimTime{0}};
    std::vector<float> values{static_cast<float>(level)};
    times.reserve(in.size() + out.size() + 1);
    values.reserve(in.size() + out.size() + 1);
    for (std::size_t i = 0, o = 0; i < in.size() || o < out.size();) {
        const SimTime now = o >= out.size() || (i < in.size() && in[i] < out[o]) ? in[i] : out[o];
        for (; i < in.size() && in[i] == now; ++i)
            ++level;
        for (; o < out.size() && out[o] == now; ++o)
            --level;
        if (values.back() == static_cast<float>(level))
            continue;
        times.push_back(now);
        values.push_back(static_cast<float>(level));
    }
    return {std::move(times), std::move(values)};
}

SimTime throughputBin(const Recording& recording)
{
    using namespace std::chrono_literals;
    constexpr std::array<SimTime, 12> roundIntervals{1min, 2min, 5min, 10min, 15min, 20min, 30min, 1h, 2h, 4h, 8h, 24h};
    constexpr double wantedCounts = 30;
    constexpr std::int64_t fewestBins = 16;
    constexpr std::int64_t mostBins = 500;
    const SimTime longest = recording.duration() / fewestBins;
    const double share = std::min(wantedCounts / std::max(effectiveCounts(recording), 1.0), 1.0);
    const SimTime enough{std::llround(static_cast<double>(recording.duration().count()) * share)};
    const SimTime needed = std::max(enough, recording.duration() / mostBins);
    SimTime bin = roundIntervals.front();
    for (const SimTime interval : roundIntervals) {
        if (bin < needed && interval <= longest)
            bin = interval;
    }
    return std::min(std::max(bin, recording.sampleInterval()), recording.duration());
}

StepFunction throughput(const Recording& recording, SimTime bin)
{
    std::vector<SimTime> times;
    std::vector<float> values;
    const auto rawPerUnit = static_cast<double>(recording.rawItemsPerUnit());
    std::int64_t before = recording.goodRawOutputAt(SimTime{0});
    for (SimTime start{}; start < recording.duration(); start += bin) {
        const SimTime end = std::min(start + bin, recording.duration());
        const std::int64_t until = recording.goodRawOutputAt(end);
        times.push_back(start);
        values.push_back(static_cast<float>(static_cast<double>(until - before) / rawPerUnit / toHours(end - start)));
        before = until;
    }
    return {std::move(times), std::move(values)};
}

StepFunction output(const Recording& recording)
{
    OutputCurve curve = cumulativeGoodOutput(recording);
    return {std::move(curve.times), std::vector<float>(curve.goodUnits.begin(), curve.goodUnits.end())};
}

std::optional<MoneySeries> moneySeries(const Recording& recording, const ResolvedLine& line)
{
    constexpr std::size_t steps = 1000;
    const std::optional<MoneyCurve> curve = cumulativeMoney(line, recording, steps);
    if (!curve)
        return std::nullopt;
    const auto series = [&](const auto& amountIn) {
        std::vector<float> values;
        values.reserve(curve->money.size());
        for (const RunMoney& money : curve->money)
            values.push_back(static_cast<float>(toAmount(amountIn(money))));
        return StepFunction(curve->times, std::move(values));
    };
    return MoneySeries{series([](const RunMoney& money) { return money.revenue; }),
                       series([](const RunMoney& money) { return money.revenue - money.margin(); }),
                       series([](const RunMoney& money) { return money.margin(); })};
}

ChartData prepareChartData(std::shared_ptr<const Recording> recording, const ResolvedLine* line)
{
    ChartData data;
    data.recording = recording;
    data.duration = recording->duration();
    for (std::size_t station = 0; station < recording->stationCount(); ++station) {
        const StationTrack& track = recording->track(station);
        data.stations.push_back(track.name);
        data.states.emplace_back(*recording, station);
        if (station + 1 == recording->stationCount())
            continue;
        data.buffers.push_back({track.name, track.capacity, bufferLevel(*recording, station)});
        data.timeAtLevels.push_back(timeAtLevels(*recording, station));
    }
    data.bin = throughputBin(*recording);
    data.throughput = throughput(*recording, data.bin);
    data.output = output(*recording);
    if (line)
        data.money = moneySeries(*recording, *line);
    return data;
}

} // namespace linetwin::app
