// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/study/FewStops.h"

#include "engine/statistics/FigureStatistics.h"

#include <algorithm>

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

/// Share of the variance of one that the other explains, over the shifts that have it: the square of their correlation.
double varianceExplained(std::span<const std::optional<double>> a, std::span<const double> b)
{
    double count = 0;
    double sumA = 0;
    double sumB = 0;
    const auto forAll = [&](auto visit) {
        for (std::size_t r = 0; r < a.size(); ++r) {
            if (a[r])
                visit(*a[r], b[r]);
        }
    };
    forAll([&](double x, double y) {
        ++count;
        sumA += x;
        sumB += y;
    });
    double squaresA = 0;
    double squaresB = 0;
    double products = 0;
    forAll([&](double x, double y) {
        const double fromA = x - sumA / count;
        const double fromB = y - sumB / count;
        squaresA += fromA * fromA;
        squaresB += fromB * fromB;
        products += fromA * fromB;
    });
    return squaresA > 0 && squaresB > 0 ? products * products / (squaresA * squaresB) : 0;
}

/// Calls visit(reason, stops, time) for the reasons that the station has.
template <typename Visit> void forEachReason(const ShiftFigures& figures, std::size_t station, Visit visit)
{
    // With breakdowns and jams alone each has a state of its own.
    if (figures.reasons.empty()) {
        using enum StationFigure;
        visit(breakdownReason, figures.at(station, Breakdowns), figures.at(station, ShareDown));
        visit(jamReason, figures.at(station, Jams), figures.at(station, ShareJammed));
        return;
    }
    for (std::size_t i = 0; i < figures.reasons[station].size(); ++i) {
        const auto reason = static_cast<ReasonId>(i);
        visit(reason, figures.at(station, reason, ReasonFigure::Stops),
              figures.at(station, reason, ReasonFigure::StopMin));
    }
}

} // namespace

void StopCounter::add(std::size_t run, const ShiftFigures& figures)
{
    auto at = m_reasons.begin(); // both go by station and reason, so that none is searched for
    for (std::size_t station = 0; station < figures.stations.size(); ++station) {
        forEachReason(figures, station, [&](ReasonId id, const FigureValue& stops, const FigureValue& time) {
            if (stops.numerator == 0 && time.numerator == 0)
                return;
            const std::pair key(station, id);
            while (at != m_reasons.end() && at->first < key)
                ++at;
            if (at == m_reasons.end() || at->first != key)
                at = m_reasons.emplace_hint(at, key, Reason());
            Reason& reason = at->second;
            reason.stops += stops.numerator;
            if (reason.stops >= static_cast<double>(fewestStops))
                reason.runs = {};
            else
                reason.runs.push_back({run, stops.numerator, time.value().value_or(0)});
        });
    }
}

std::vector<FewStops> StopCounter::few(std::size_t runs) const
{
    std::vector<FewStops> all;
    for (const auto& [key, reason] : m_reasons) {
        FewStops few{.station = key.first, .reason = key.second, .stops = 0, .times = {}};
        if (reason.stops >= static_cast<double>(fewestStops))
            few.stops = fewestStops;
        for (const InRun& each : reason.runs) {
            if (each.run >= runs)
                continue;
            few.stops += static_cast<std::int64_t>(each.stops);
            few.times.emplace_back(each.run, each.time);
        }
        std::ranges::sort(few.times);
        if (few.stops > 0 || !few.times.empty())
            all.push_back(std::move(few));
    }
    return all;
}

void append(std::vector<FewStops>& few, std::size_t firstRun, std::span<const FewStops> further)
{
    const auto keyOf = [](const FewStops& each) { return std::pair(each.station, each.reason); };
    auto at = few.begin();
    for (const FewStops& more : further) {
        at = std::ranges::lower_bound(at, few.end(), keyOf(more), {}, keyOf);
        if (at == few.end() || keyOf(*at) != keyOf(more))
            at = few.insert(at, {.station = more.station, .reason = more.reason, .stops = 0, .times = {}});
        at->stops = std::min(at->stops + more.stops, fewestStops);
        for (const auto& [run, time] : more.times)
            at->times.emplace_back(firstRun + run, time);
        if (at->stops == fewestStops)
            at->times.clear();
    }
}

std::optional<RareStops> rareStops(std::span<const FewStops> few, std::span<const std::optional<double>> values,
                                   std::size_t ofScenario)
{
    if (values.size() < 3)
        return std::nullopt;
    std::optional<RareStops> rarest;
    double most = shareThatTells(values.size());
    for (std::size_t i = 0; i < few.size(); ++i) {
        const FewStops& each = few[i];
        if (each.stops == 0 || each.stops >= fewestStops)
            continue;
        std::vector<double> times(values.size());
        for (const auto& [run, time] : each.times) {
            if (run < times.size())
                times[run] = time;
        }
        if (const double explained = varianceExplained(values, times); explained >= most) {
            most = explained;
            rarest = RareStops{.station = each.station,
                               .reason = each.reason,
                               .stops = each.stops,
                               .shifts = values.size(),
                               .isOfReference = i >= ofScenario,
                               .stationName = {},
                               .reasonName = {}};
        }
    }
    return rarest;
}

} // namespace linetwin
