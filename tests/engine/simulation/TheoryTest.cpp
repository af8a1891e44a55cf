// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/TestMain.h"
#include "tests/engine/simulation/TheoryLines.h"

#include <QTest>

using namespace linetwin;
using namespace linetwin::test;
using namespace std::chrono_literals;

namespace {

double seconds(const RunTotals& totals, std::size_t station, State state)
{
    return toSeconds(totals.stations[station].timeInState[static_cast<std::size_t>(state)]);
}

} // namespace

/// Simulated means against theory, within four standard errors of what is measured and never further than the stated
/// tolerance. The luck is fixed, so that a test that passes goes on passing.
class TheoryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// Throughput of saturated serial lines with blocking after service, by their Markov chains and confirmed by an
    /// independent program. Two balanced exponential stations: (B+2)/(B+3); three without places: 22/39 (Hunt 1956).
    void balancedExponentialLines_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("places");
        QTest::addColumn<double>("perSecond");
        struct Row {
            int places;
            std::vector<double> perSecond; ///< of 2, 3, 4 … stations
        };
        const std::vector<Row> rows{
            {0, {2.0 / 3, 22.0 / 39, 0.5147755, 0.4857981, 0.4667133, 0.4531785, 0.4430703}},
            {1, {3.0 / 4, 0.6704662, 0.6311527, 0.6075833, 0.5918258, 0.5805252}},
            {2, {4.0 / 5, 0.7340167, 0.7007129, 0.6804895, 0.6668556}},
            {3, {5.0 / 6, 0.7767115, 0.7477095, 0.7299479}},
            {5, {7.0 / 8, 0.8307591, 0.8076645}},
            {10, {12.0 / 13, 0.8944185, 0.8791148}},
        };
        for (const auto& [places, perSecond] : rows) {
            int count = 2;
            for (const double value : perSecond) {
                QTest::addRow("N %d, B %d", count, places) << count << places << value;
                ++count;
            }
        }
    }
    void balancedExponentialLines()
    {
        QFETCH(int, count);
        QFETCH(int, places);
        QFETCH(double, perSecond);
        const Sample sample = throughputOf(balanced(static_cast<std::size_t>(count), places));
        QVERIFY2(sample.agreesWith(perSecond, 0.005 * perSecond), qPrintable(text(sample, perSecond)));
    }

    /// Likewise of lines that are not balanced (rates per 10 s), that break down or that jam; a line and its mirror
    /// have the same.
    void otherSaturatedLines_data()
    {
        QTest::addColumn<Stations>("stations");
        QTest::addColumn<double>("perSecond");
        QTest::newRow("rates 6 7 7, B 11 7") << exponential({0.6, 0.7, 0.7}, {11, 7}) << 0.5776122;
        QTest::newRow("its mirror image") << exponential({0.7, 0.7, 0.6}, {7, 11}) << 0.5776122;
        QTest::newRow("rates 6 7 7, B 12 8") << exponential({0.6, 0.7, 0.7}, {12, 8}) << 0.5817650;
        QTest::newRow("rates 6 7 7, B 7 11") << exponential({0.6, 0.7, 0.7}, {7, 11}) << 0.5696176;
        const auto breakdowns = [](std::size_t count, int places, double p, double r, double perSecond) {
            QTest::addRow("breakdowns N %d, p %g, r %g, B %d", static_cast<int>(count), p, r, places)
                << unreliable(count, places, p, r) << perSecond;
        };
        breakdowns(2, 0, 0.01, 0.1, 0.5915569);
        breakdowns(2, 1, 0.01, 0.1, 0.6584387);
        breakdowns(2, 5, 0.01, 0.1, 0.7600490);
        breakdowns(2, 10, 0.01, 0.1, 0.8029957);
        breakdowns(2, 50, 0.01, 0.1, 0.8728320);
        breakdowns(2, 0, 0.05, 0.05, 0.2916667);
        breakdowns(2, 1, 0.05, 0.05, 0.3109244);
        breakdowns(2, 5, 0.05, 0.05, 0.3452616);
        breakdowns(2, 10, 0.05, 0.05, 0.3675066);
        breakdowns(2, 50, 0.05, 0.05, 0.4357638);
        breakdowns(3, 0, 0.01, 0.1, 0.4887876);
        breakdowns(3, 1, 0.01, 0.1, 0.5705395);
        breakdowns(3, 5, 0.01, 0.1, 0.6964139);
        breakdowns(3, 10, 0.01, 0.1, 0.7538796);
        const auto jams = [](std::size_t count, int places, double p, double length, double perSecond) {
            QTest::addRow("jams N %d, p %g, L %g, B %d", static_cast<int>(count), p, length, places)
                << jamming(count, places, p, length) << perSecond;
        };
        jams(1, 0, 0.1, 5, 1 / (1 + 0.1 * 5));
        jams(2, 1, 0.1, 5, 0.5347222);
        jams(2, 2, 0.1, 5, 0.5534591);
        jams(2, 5, 0.1, 5, 0.5952381);
        jams(2, 10, 0.1, 5, 0.6201550);
        jams(1, 0, 0.01, 15, 1 / (1 + 0.01 * 15));
        jams(2, 1, 0.01, 15, 0.7739021);
        jams(2, 2, 0.01, 15, 0.7776180);
        jams(2, 5, 0.01, 15, 0.7883749);
        jams(2, 10, 0.01, 15, 0.8050604);
        jams(3, 1, 0.1, 5, 0.4709099);
        jams(3, 2, 0.1, 5, 0.5027321);
        jams(3, 5, 0.1, 5, 0.5646174);
        jams(3, 10, 0.1, 5, 0.6009636);
    }
    void otherSaturatedLines()
    {
        QFETCH(Stations, stations);
        QFETCH(double, perSecond);
        const Sample sample = throughputOf(stations);
        QVERIFY2(sample.agreesWith(perSecond, 0.01 * perSecond), qPrintable(text(sample, perSecond)));
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
        QVERIFY2(sample.agreesWith(expected, tolerance * expected), qPrintable(text(sample, expected)));
    }
};

LINETWIN_APPLESS_TEST(TheoryTest)
#include "TheoryTest.moc"
