// SPDX-License-Identifier: GPL-3.0-or-later
// The identities of SPEC 6 on random lines.
#include "engine/analysis/Figures.h"
#include "engine/simulation/Simulate.h"
#include "tests/TestMain.h"
#include "tests/engine/ItemTakes.h"
#include "tests/engine/LineBuilder.h"
#include "tests/engine/Property.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>
#include <cmath>
#include <deque>

using namespace linetwin;

namespace {

double oneOf(std::initializer_list<double> values)
{
    return *rc::gen::elementOf(std::vector<double>(values));
}

StationParameters anyLosses()
{
    StationParameters parameters;
    parameters.uph = oneOf({600, 1000, 3600, 3601, 7200});
    parameters.bufferCapacity = *rc::gen::element<std::int64_t>(0, 1, 2, 7, 50);
    if (*rc::gen::arbitrary<bool>())
        parameters.mtbfMin = oneOf({0.5, 5, 60});
    parameters.mttrMin = oneOf({0, 0.2, 5});
    parameters.repairCv = oneOf({0, 1, 2.5});
    parameters.jamProb = oneOf({0, 0.02, 0.3, 1});
    parameters.jamTimeSec = oneOf({0, 2, 20});
    parameters.jamTimeCv = oneOf({0, 1, 5});
    parameters.cycleTimeCv = oneOf({0, 0.3, 1, 5});
    parameters.defectRate = oneOf({0, 0.05, 0.5, 1});
    parameters.detectionProb = oneOf({0, 0.5, 1});
    return parameters;
}

ResolvedLine anyLossyLine()
{
    const auto count = *rc::gen::inRange(1, 6);
    std::vector<test::StationSpec> stations;
    for (int i = 0; i < count; ++i) {
        test::StationSpec station{.name = "S" + std::to_string(i), .parameters = anyLosses()};
        if (*rc::gen::arbitrary<bool>()) {
            station.outputType = "T" + std::to_string(i);
            station.batchIn = *rc::gen::inRange<std::int64_t>(1, 5);
        }
        stations.push_back(std::move(station));
    }
    return test::buildLine(stations);
}

RunRequest anyShift()
{
    RunRequest request;
    request.warmup = SimTime{*rc::gen::element<std::int64_t>(0, 600'000'000'000, 1'234'567'891)};
    request.duration = SimTime{*rc::gen::element<std::int64_t>(3'600'000'000'000, 900'000'000'001, 5'000'000'000)};
    request.seed = *rc::gen::inRange<std::uint64_t>(0, 1'000'000);
    return request;
}

bool isEqualButForRounding(double a, double b)
{
    return std::abs(a - b) <= 1e-12 * std::max({1.0, std::abs(a), std::abs(b)});
}

/// The product where all factors are defined.
std::optional<double> product(std::initializer_list<FigureValue> factors)
{
    double result = 1;
    for (const FigureValue& factor : factors) {
        if (factor.isNull())
            return std::nullopt;
        result *= *factor.value();
    }
    return result;
}

} // namespace

class IdentitiesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void lineFactorsMultiplyToTheOee()
    {
        QVERIFY(test::holds("U·A·P·F·Q = OEE", 100, [] {
            const ResolvedLine line = anyLossyLine();
            const ShiftFigures figures = computeFigures(line, simulate(line, anyShift()).totals);
            const auto factors = product({figures[LineFigure::NotWaiting], figures[LineFigure::Availability],
                                          figures[LineFigure::Performance], figures[LineFigure::LineFill],
                                          figures[LineFigure::Quality]});
            RC_PRE(factors.has_value());
            RC_ASSERT(isEqualButForRounding(*factors, figures[LineFigure::Oee].value().value()));
        }));
    }

    void stationFactorsMultiplyAndSharesSumToOne()
    {
        QVERIFY(test::holds("U·A·P·Q = OEE", 100, [] {
            using enum StationFigure;
            const ResolvedLine line = anyLossyLine();
            const ShiftFigures figures = computeFigures(line, simulate(line, anyShift()).totals);
            for (std::size_t i = 0; i < line.stations.size(); ++i) {
                const auto at = [&](StationFigure figure) { return figures.at(i, figure); };
                if (const auto factors = product({at(NotWaiting), at(Availability), at(Performance), at(Quality)}))
                    RC_ASSERT(isEqualButForRounding(*factors, at(Oee).value().value()));
                if (const auto factors = product({at(Availability), at(Performance), at(Quality)}))
                    RC_ASSERT(isEqualButForRounding(*factors, at(OeeStandalone).value().value()));
                double shares = 0;
                for (const auto share : {ShareStarved, ShareExecute, ShareDown, ShareJammed, ShareBlocked})
                    shares += at(share).value().value();
                RC_ASSERT(isEqualButForRounding(shares, 1));
                RC_ASSERT(isEqualButForRounding(at(Uptime).value().value(), 1 - at(ShareDown).value().value()));
            }
        }));
    }

    // n·u = O + E + Z + ΔW in whole raw items.
    void whatTheConstraintMadeIsSomewhere()
    {
        QVERIFY(test::holds("n·u = O + E + Z + ΔW", 100, [] {
            const ResolvedLine line = anyLossyLine();
            const RunTotals totals = simulate(line, anyShift()).totals;
            const Yardstick& yardstick = line.yardstick;
            std::int64_t rejected = 0;
            for (std::size_t i = yardstick.constraint; i < line.stations.size(); ++i)
                rejected += totals.stations[i].rejects * line.stations[i].rawItemsPerOutput;
            RC_ASSERT(totals.stations[yardstick.constraint].cycles * yardstick.rawItemsPerOutput ==
                      totals.line.goodRawOutput + totals.line.defectiveRawOutput + rejected +
                          totals.line.rawBeforeOutputAtEnd - totals.line.rawBeforeOutputAtStart);
        }));
    }

    // ∫WIP dt = the time that each raw item spends in the line within the window. First in, first out is as good as any
    // other pairing: the sum is the same.
    void wipIsTheTimeOfAllThatIsInTheLine()
    {
        QVERIFY(test::holds("∫WIP dt = Σ time in the line", 100, [] {
            const ResolvedLine line = anyLossyLine();
            RunRequest request = anyShift();
            request.detail = Detail::Full;
            const RunResult result = simulate(line, request);
            const Recording& recording = *result.recording;
            std::vector<SimTime> exits;
            std::deque<SimTime> inLine;
            for (std::size_t i = 0; i < line.stations.size(); ++i) {
                const StationTrack& track = recording.track(i);
                const std::int64_t raw = line.stations[i].rawItemsPerOutput;
                const auto rawHeld = track.heldAtStart * (raw / track.batchIn) + track.bufferAtStart * raw;
                inLine.insert(inLine.end(), static_cast<std::size_t>(rawHeld), SimTime{});
                for (const SimTime time : track.rejects)
                    exits.insert(exits.end(), static_cast<std::size_t>(raw), time);
                for (std::size_t n = 0; i + 1 == line.stations.size() && n < track.outputs.size(); ++n)
                    exits.insert(exits.end(), static_cast<std::size_t>(raw), track.outputs[n]);
            }
            const std::vector<SimTime> takes = test::itemTakes(recording.track(0));
            inLine.insert(inLine.end(), takes.begin(), takes.end());
            std::ranges::sort(exits);
            Int128 spent = 0;
            for (const SimTime exit : exits) {
                RC_ASSERT(!inLine.empty() && inLine.front() <= exit);
                spent += (exit - inLine.front()).count();
                inLine.pop_front();
            }
            for (const SimTime entry : inLine)
                spent += (request.duration - entry).count();
            RC_ASSERT(spent == result.totals.line.rawInLineTime);
            const double units = static_cast<double>(spent) / static_cast<double>(request.duration.count()) /
                                 static_cast<double>(line.rawItemsPerUnit);
            RC_ASSERT(isEqualButForRounding(units, *computeFigures(line, result.totals)[LineFigure::WipUnits].value()));
        }));
    }

    // A cycle's output is delivered, rejected or still held by a blocked station, at either end of the window.
    void everyCycleHasAnOutput()
    {
        QVERIFY(test::holds("cycles = outputs + rejects, but for one held", 100, [] {
            const ResolvedLine line = anyLossyLine();
            const ShiftFigures figures = computeFigures(line, simulate(line, anyShift()).totals);
            for (std::size_t i = 0; i < line.stations.size(); ++i) {
                const auto value = [&](StationFigure figure) { return figures.at(i, figure).value().value(); };
                const double held =
                    value(StationFigure::Cycles) - value(StationFigure::Outputs) - value(StationFigure::Rejects);
                RC_ASSERT(std::abs(held) <= 1);
            }
            RC_ASSERT(figures[LineFigure::FinishedItems] ==
                      figures.at(line.stations.size() - 1, StationFigure::Outputs));
        }));
    }
};

LINETWIN_GUILESS_TEST(IdentitiesTest)
#include "IdentitiesTest.moc"
