// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/simulation/Simulate.h"
#include "tests/engine/LineBuilder.h"

#include <QtTest>

#include <cmath>
#include <functional>
#include <vector>

using namespace linetwin;
using namespace linetwin::test;
using namespace std::chrono_literals;

namespace {

using Stations = std::vector<StationSpec>;

struct Sample {
    double mean = 0;
    double error = 0; ///< standard error of the mean
};

std::vector<RunTotals> replications(const ResolvedLine& line, std::uint32_t count, SimTime warmup, SimTime duration)
{
    RunRequest request;
    request.warmup = warmup;
    request.duration = duration;
    std::vector<RunTotals> all;
    for (; request.replication < count; ++request.replication)
        all.push_back(simulate(line, request).totals);
    return all;
}

Sample sampleOf(const std::vector<RunTotals>& runs, const std::function<double(const RunTotals&)>& figure)
{
    double sum = 0;
    double squares = 0;
    for (const RunTotals& run : runs) {
        const double value = figure(run);
        sum += value;
        squares += value * value;
    }
    const auto count = static_cast<double>(runs.size());
    const double mean = sum / count;
    return {mean, std::sqrt((squares / count - mean * mean) / (count - 1))};
}

QString text(const Sample& sample, double expected)
{
    return QStringLiteral("%1 ± %2, expected %3")
        .arg(sample.mean, 0, 'f', 6)
        .arg(sample.error, 0, 'f', 6)
        .arg(expected);
}

Stations exponential(const std::vector<double>& rates, const std::vector<std::int64_t>& buffers)
{
    Stations stations;
    for (std::size_t i = 0; i < rates.size(); ++i)
        stations.push_back({.name = "S" + std::to_string(i),
                            .parameters = {.uph = 3600 * rates[i],
                                           .bufferCapacity = i < buffers.size() ? buffers[i] : 0,
                                           .cycleTimeCv = 1}});
    return stations;
}

Stations balanced(std::size_t stations, std::int64_t buffer)
{
    return exponential(std::vector<double>(stations, 1), std::vector<std::int64_t>(stations, buffer));
}

/// Before each cycle a breakdown with probability p and exponential repair of rate r.
Stations unreliable(std::size_t count, std::int64_t buffer, double p, double r)
{
    Stations stations = balanced(count, buffer);
    for (StationSpec& station : stations) {
        station.parameters.mtbfMin = mtbfFor(p, 1);
        station.parameters.mttrMin = 1 / (60 * r);
    }
    return stations;
}

/// Cycles of 1 s, a jam of constant length with probability p per cycle.
Stations jamming(std::size_t count, std::int64_t buffer, double p, double length)
{
    Stations stations;
    for (std::size_t i = 0; i < count; ++i)
        stations.push_back(
            {.name = "S" + std::to_string(i),
             .parameters = {.uph = every(1), .bufferCapacity = buffer, .jamProb = p, .jamTimeSec = length}});
    return stations;
}

double seconds(const RunTotals& totals, std::size_t station, State state)
{
    return toSeconds(totals.stations[station].timeInState[static_cast<std::size_t>(state)]);
}

} // namespace

Q_DECLARE_METATYPE(Stations)

/// Simulated means against theory, within four standard errors of what is measured and never further than the stated
/// tolerance. The luck is fixed, so that a test that passes goes on passing.
class TheoryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// Throughput of saturated serial lines with blocking after service. The values for exponential stations follow
    /// from small Markov chains: for two balanced ones (B+2)/(B+3), for three without places 22/39 (Hunt 1956); those
    /// with stops from the chain with the stops as states.
    void throughputOfSaturatedLines_data()
    {
        QTest::addColumn<Stations>("stations");
        QTest::addColumn<double>("perSecond");
        QTest::newRow("exponential 2, B 0") << balanced(2, 0) << 2.0 / 3;
        QTest::newRow("exponential 2, B 1") << balanced(2, 1) << 3.0 / 4;
        QTest::newRow("exponential 2, B 4") << balanced(2, 4) << 6.0 / 7;
        QTest::newRow("exponential 3, B 0") << balanced(3, 0) << 22.0 / 39;
        QTest::newRow("exponential 3, B 5") << balanced(3, 5) << 0.8307591;
        QTest::newRow("exponential 4, B 2") << balanced(4, 2) << 0.7007129;
        QTest::newRow("exponential 8, B 0") << balanced(8, 0) << 0.4430703;
        QTest::newRow("rates 6 7 7, B 11 7") << exponential({6, 7, 7}, {11, 7}) << 5.776122;
        QTest::newRow("its mirror image") << exponential({7, 7, 6}, {7, 11}) << 5.776122;
        QTest::newRow("rates 6 7 7, B 7 11") << exponential({6, 7, 7}, {7, 11}) << 5.696176;
        QTest::newRow("breakdowns 2, B 0") << unreliable(2, 0, 0.01, 0.1) << 0.5915569;
        QTest::newRow("breakdowns 2, B 5") << unreliable(2, 5, 0.01, 0.1) << 0.7600490;
        QTest::newRow("long breakdowns 2, B 1") << unreliable(2, 1, 0.05, 0.05) << 0.3109244;
        QTest::newRow("breakdowns 3, B 1") << unreliable(3, 1, 0.01, 0.1) << 0.5705395;
        QTest::newRow("jams alone") << jamming(1, 0, 0.1, 5) << 1 / (1 + 0.1 * 5);
        QTest::newRow("jams 2, B 1") << jamming(2, 1, 0.1, 5) << 0.5347222;
        QTest::newRow("jams 2, B 10") << jamming(2, 10, 0.1, 5) << 0.6201550;
        QTest::newRow("rare jams 2, B 5") << jamming(2, 5, 0.01, 15) << 0.7883749;
        QTest::newRow("jams 3, B 2") << jamming(3, 2, 0.1, 5) << 0.5027321;
    }
    void throughputOfSaturatedLines()
    {
        QFETCH(Stations, stations);
        QFETCH(double, perSecond);
        constexpr SimTime duration = 40'000s;
        const std::vector<RunTotals> runs = replications(buildLine(stations), 16, 2'000s, duration);
        const Sample sample = sampleOf(runs, [&](const RunTotals& totals) {
            return static_cast<double>(totals.line.finishedItems) / toSeconds(duration);
        });
        QVERIFY2(std::abs(sample.mean - perSecond) < 4 * sample.error, qPrintable(text(sample, perSecond)));
        QVERIFY2(std::abs(sample.mean - perSecond) < 0.01 * perSecond, qPrintable(text(sample, perSecond)));
    }

    /// Renewal theory for the Filler alone: a cycle takes c + p·15 min + 0.01·15 s on average, p = 1 − exp(−c/120 min).
    void oneUnreliableStation()
    {
        const Stations filler{cosmeticsStations().front()};
        const ResolvedLine line = buildLine(filler);
        const double c = 0.36;
        const double breakdown = -std::expm1(-c / 7200);
        const double meanCycle = c + breakdown * 900 + 0.01 * 15;
        const SimTime duration = 4000h;
        RunRequest request;
        request.duration = duration;
        const RunTotals totals = simulate(line, request).totals;
        const double cycles = static_cast<double>(totals.stations[0].cycles);
        // Variance of a cycle: exponential repairs and constant jams, each with its probability.
        const double variance = breakdown * 2 * 900 * 900 - std::pow(breakdown * 900, 2) + 0.01 * 15 * 15 - 0.15 * 0.15;
        const double expected = toSeconds(duration) / meanCycle;
        const double error = std::sqrt(variance * expected) / meanCycle;
        QVERIFY2(std::abs(cycles - expected) < 4 * error, qPrintable(QString::number((cycles - expected) / error)));
        // Shares of time follow the terms of the mean cycle; the number of each kind of stop is binomial.
        const auto& station = totals.stations[0];
        QVERIFY(std::abs(static_cast<double>(station.breakdowns) - cycles * breakdown) <
                4 * std::sqrt(cycles * breakdown));
        QVERIFY(std::abs(static_cast<double>(station.jams) - cycles * 0.01) < 4 * std::sqrt(cycles * 0.01));
        QVERIFY(std::abs(static_cast<double>(station.defects) - cycles * 0.02) < 4 * std::sqrt(cycles * 0.02));
        QCOMPARE(seconds(totals, 0, State::Starved) + seconds(totals, 0, State::Blocked), 0.0);
        QVERIFY(std::abs(seconds(totals, 0, State::Jammed) - 15.0 * static_cast<double>(station.jams)) <= 15);
        QVERIFY(std::abs(seconds(totals, 0, State::Down) / static_cast<double>(station.breakdowns) - 900) <
                4 * 900 / std::sqrt(static_cast<double>(station.breakdowns)));
    }

    /// Means of the cosmetics line over 20,000 shifts, from an independent program; breakdowns are few, so that the
    /// time DOWN is known least.
    void theCosmeticsLine_data()
    {
        QTest::addColumn<int>("station");
        QTest::addColumn<int>("figure"); ///< a State, or −1 for cycles, −2 for rejects
        QTest::addColumn<double>("expected");
        QTest::addColumn<double>("tolerance"); ///< relative
        QTest::newRow("tubes") << 0 << -1 << 49'295.0 << 0.02;
        QTest::newRow("cases") << 2 << -1 << 4'027.9 << 0.02;
        QTest::newRow("pallets") << 3 << -1 << 66.64 << 0.02;
        QTest::newRow("tubes rejected") << 1 << -2 << 936.4 << 0.02;
        const auto timeRow = [](const char* name, int station, State state, double expected, double tolerance) {
            QTest::newRow(name) << station << static_cast<int>(state) << expected << tolerance;
        };
        timeRow("Filler EXECUTE", 0, State::Execute, 17'746, 0.02);
        timeRow("Filler BLOCKED", 0, State::Blocked, 1'504, 0.15);
        timeRow("Filler DOWN", 0, State::Down, 2'153, 0.25);
        timeRow("Filler JAMMED", 0, State::Jammed, 7'397, 0.02);
        timeRow("Inspector EXECUTE", 1, State::Execute, 16'129, 0.02);
        timeRow("Inspector STARVED", 1, State::Starved, 8'187, 0.05);
        timeRow("Inspector BLOCKED", 1, State::Blocked, 4'484, 0.05);
        timeRow("Packer EXECUTE", 2, State::Execute, 1'208, 0.02);
        timeRow("Packer STARVED", 2, State::Starved, 21'282, 0.02);
        timeRow("Packer DOWN", 2, State::Down, 268, 1);
        timeRow("Packer JAMMED", 2, State::Jammed, 6'041, 0.02);
    }
    void theCosmeticsLine()
    {
        QFETCH(int, station);
        QFETCH(int, figure);
        QFETCH(double, expected);
        QFETCH(double, tolerance);
        static const std::vector<RunTotals> shifts = replications(cosmeticsLine(), 300, 0s, 8h);
        const auto index = static_cast<std::size_t>(station);
        const Sample sample = sampleOf(shifts, [&](const RunTotals& totals) {
            if (figure == -1)
                return static_cast<double>(totals.stations[index].cycles);
            if (figure == -2)
                return static_cast<double>(totals.stations[index].rejects);
            return seconds(totals, index, static_cast<State>(figure));
        });
        QVERIFY2(std::abs(sample.mean - expected) < 4 * sample.error, qPrintable(text(sample, expected)));
        QVERIFY2(std::abs(sample.mean - expected) < tolerance * expected, qPrintable(text(sample, expected)));
    }
};

QTEST_APPLESS_MAIN(TheoryTest)
#include "TheoryTest.moc"
