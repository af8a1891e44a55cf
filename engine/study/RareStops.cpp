// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/study/RareStops.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace linetwin {

namespace {

constexpr double leastShare = 0.25;

/// The share of the variance that a stop has to explain: more than it would by luck in one of 20 cases (Student's t of
/// a correlation), as it does in few shifts whatever the figure.
double shareThatTells(std::size_t shifts)
{
    const double t = studentQuantile(shifts - 2, 0.95);
    return std::max(leastShare, t * t / (t * t + static_cast<double>(shifts - 2)));
}

/// Share of the variance of one that the other explains, over the shifts that have both: the square of their
/// correlation.
double varianceExplained(const std::vector<std::optional<double>>& a, const std::vector<std::optional<double>>& b)
{
    double count = 0;
    double sumA = 0;
    double sumB = 0;
    const auto forBoth = [&](auto visit) {
        for (std::size_t r = 0; r < a.size(); ++r) {
            if (a[r] && b[r])
                visit(*a[r], *b[r]);
        }
    };
    forBoth([&](double x, double y) {
        ++count;
        sumA += x;
        sumB += y;
    });
    double squaresA = 0;
    double squaresB = 0;
    double products = 0;
    forBoth([&](double x, double y) {
        const double fromA = x - sumA / count;
        const double fromB = y - sumB / count;
        squaresA += fromA * fromA;
        squaresB += fromB * fromB;
        products += fromA * fromB;
    });
    return squaresA > 0 && squaresB > 0 ? products * products / (squaresA * squaresB) : 0;
}

/// How often and how long a station stopped for a reason, in each shift.
struct ReasonSeries {
    ReasonId reason;
    FigureSeries count;
    FigureSeries time;
};

std::vector<ReasonSeries> reasonsOf(const ReplicationSet& set, std::size_t station)
{
    std::vector<ReasonSeries> all;
    const auto& reasons = set.shifts.front().reasons;
    // With breakdowns and jams alone each has a state of its own.
    if (reasons.empty()) {
        using enum StationFigure;
        all.push_back({breakdownReason, set.series(station, Breakdowns), set.series(station, ShareDown)});
        all.push_back({jamReason, set.series(station, Jams), set.series(station, ShareJammed)});
        return all;
    }
    for (std::size_t i = 0; i < reasons[station].size(); ++i) {
        const auto reason = static_cast<ReasonId>(i);
        all.push_back({reason, set.series(station, reason, ReasonFigure::Stops),
                       set.series(station, reason, ReasonFigure::StopMin)});
    }
    return all;
}

std::int64_t stopsOf(const ReasonSeries& reason)
{
    return static_cast<std::int64_t>(
        std::accumulate(reason.count.numerators.begin(), reason.count.numerators.end(), 0.0));
}

} // namespace

std::optional<RareStops> rareStops(const ReplicationSet& set, const FigureSeries& figure)
{
    if (set.shifts.size() < 3)
        return std::nullopt;
    std::optional<RareStops> rarest;
    double most = shareThatTells(set.shifts.size());
    std::vector<std::optional<double>> values;
    for (std::size_t station = 0; station < set.shifts.front().stations.size(); ++station) {
        for (const ReasonSeries& reason : reasonsOf(set, station)) {
            const std::int64_t stops = stopsOf(reason);
            if (stops == 0 || stops >= fewestStops)
                continue;
            if (values.empty())
                values = figure.values();
            if (const double explained = varianceExplained(values, reason.time.values()); explained >= most) {
                most = explained;
                rarest =
                    RareStops{.station = station, .reason = reason.reason, .stops = stops, .shifts = set.shifts.size()};
            }
        }
    }
    return rarest;
}

} // namespace linetwin
