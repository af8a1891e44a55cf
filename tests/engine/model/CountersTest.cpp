// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/Counters.h"

#include "tests/TestMain.h"
#include "tests/engine/Property.h"

#include <QTest>

#include <rapidcheck.h>

#include <cmath>
#include <limits>

using namespace linetwin;

namespace {

using Number = std::optional<double>;

constexpr double infinite = std::numeric_limits<double>::infinity();
constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();

/// Far coarser than the rounding of any of the functions, far finer than any counter.
bool isNear(double actual, double expected)
{
    return std::abs(actual - expected) <= 1e-9 * std::max(std::abs(expected), 1e-300);
}
bool isNear(const Number& actual, const Number& expected)
{
    return actual && expected ? isNear(*actual, *expected) : actual.has_value() == expected.has_value();
}

QByteArray said(const Number& number)
{
    return number ? QByteArray::number(*number, 'g', 17) : QByteArray("none");
}

/// Evenly over the decades from 10^low to 10^high.
double anyBetweenDecades(int low, int high)
{
    const auto place = *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(0, 1'000'001));
    return std::pow(10.0, low + (high - low) * place / 1e6);
}

} // namespace

Q_DECLARE_METATYPE(Number)

class CountersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cyclesAndJams_data()
    {
        QTest::addColumn<double>("jamProb");
        QTest::addColumn<double>("uph");
        QTest::addColumn<Number>("cyclesPerJam");
        QTest::addColumn<double>("jamsPerHour");
        QTest::newRow("1 jam in 900 cycles") << 1.0 / 900 << 9000.0 << Number(900) << 10.0;
        QTest::newRow("one percent") << 0.01 << 10000.0 << Number(100) << 100.0;
        QTest::newRow("every cycle") << 1.0 << 12.0 << Number(1) << 12.0;
        QTest::newRow("none") << 0.0 << 10000.0 << Number() << 0.0;
        QTest::newRow("a slow station") << 0.25 << 0.5 << Number(4) << 0.125;
    }
    void cyclesAndJams()
    {
        QFETCH(double, jamProb);
        QFETCH(double, uph);
        QFETCH(Number, cyclesPerJam);
        QFETCH(double, jamsPerHour);
        QVERIFY(isNear(linetwin::cyclesPerJam(jamProb), cyclesPerJam));
        QVERIFY(isNear(jamsPerRunningHour(jamProb, uph), jamsPerHour));
        QVERIFY(isNear(jamProbFromJamsPerRunningHour(jamsPerHour, uph), Number(jamProb)));
        if (cyclesPerJam)
            QVERIFY(isNear(jamProbFromCyclesPerJam(*cyclesPerJam), Number(jamProb)));
    }

    void impossibleJamsHaveNoProbability()
    {
        for (const double cycles : {0.0, 0.999, -5.0, notANumber})
            QVERIFY(!jamProbFromCyclesPerJam(cycles));
        for (const double jams : {-1.0, 101.0, infinite, notANumber})
            QVERIFY(!jamProbFromJamsPerRunningHour(jams, 100));
    }

    void breakdowns_data()
    {
        QTest::addColumn<Number>("mtbfMin");
        QTest::addColumn<double>("uph");
        QTest::addColumn<double>("perHour");
        // A cycle of 1 h and failures every ln 2: half of the cycles break down.
        QTest::newRow("half of the cycles") << Number(60 / std::log(2)) << 1.0 << 0.5;
        // x = 60 / (10 · 30) = 0.2: 10 · (1 − e^−0.2), where 60 / 30 would say 2.
        QTest::newRow("long cycles") << Number(30) << 10.0 << 1.8126924692201818;
        // x = 60 / (10 000 · 120) = 5e-5: 0.5 · (1 − x / 2 + x² / 6).
        QTest::newRow("short cycles") << Number(120) << 10000.0 << 0.5 * (1 - 2.5e-5 + 25e-10 / 6);
        QTest::newRow("never") << Number() << 10000.0 << 0.0;
    }
    void breakdowns()
    {
        QFETCH(Number, mtbfMin);
        QFETCH(double, uph);
        QFETCH(double, perHour);
        const double actual = breakdownsPerRunningHour(mtbfMin, uph);
        QVERIFY2(isNear(actual, perHour), said(actual));
        const auto back = mtbfMinFromBreakdownsPerRunningHour(perHour, uph);
        QVERIFY(back);
        QVERIFY2(isNear(*back, mtbfMin), said(*back));
    }

    void everyCycleCannotBreakDown()
    {
        for (const double breakdowns : {-1.0, 10.0, 11.0, infinite, notANumber})
            QVERIFY(!mtbfMinFromBreakdownsPerRunningHour(breakdowns, 10));
        QVERIFY(mtbfMinFromBreakdownsPerRunningHour(9.9, 10));
    }

    void aLogOfJams_data()
    {
        QTest::addColumn<double>("cycles");
        QTest::addColumn<double>("stops");
        QTest::addColumn<double>("minutes");
        QTest::addColumn<Number>("jamProb");
        QTest::addColumn<Number>("jamTimeSec");
        QTest::newRow("a shift") << 72000.0 << 80.0 << 20.0 << Number(1.0 / 900) << Number(15);
        QTest::newRow("stops of no length") << 100.0 << 1.0 << 0.0 << Number(0.01) << Number(0);
        QTest::newRow("no stop says nothing of its length") << 72000.0 << 0.0 << 0.0 << Number(0) << Number();
        QTest::newRow("every cycle") << 7.0 << 7.0 << 7.0 << Number(1) << Number(60);
        QTest::newRow("more stops than cycles") << 7.0 << 8.0 << 7.0 << Number() << Number();
        QTest::newRow("minutes without a stop") << 100.0 << 0.0 << 3.0 << Number() << Number();
        QTest::newRow("no cycle") << 0.0 << 0.0 << 0.0 << Number() << Number();
        QTest::newRow("negative") << 100.0 << -1.0 << 1.0 << Number() << Number();
        QTest::newRow("negative minutes") << 100.0 << 1.0 << -1.0 << Number() << Number();
        QTest::newRow("no number") << 100.0 << notANumber << 1.0 << Number() << Number();
        QTest::newRow("endless") << infinite << 1.0 << 1.0 << Number() << Number();
    }
    void aLogOfJams()
    {
        QFETCH(double, cycles);
        QFETCH(double, stops);
        QFETCH(double, minutes);
        QFETCH(Number, jamProb);
        QFETCH(Number, jamTimeSec);
        const auto estimate = jamsFromLog(cycles, {stops, minutes});
        QCOMPARE(estimate.has_value(), jamProb.has_value());
        if (!estimate)
            return;
        QVERIFY(isNear(Number(estimate->jamProb), jamProb));
        QVERIFY(isNear(estimate->jamTimeSec, jamTimeSec));
        const StopCount back = expectedJams(cycles, estimate->jamProb, estimate->jamTimeSec.value_or(0));
        QVERIFY(isNear(back.stops, stops));
        QVERIFY(isNear(back.minutes, minutes));
    }

    void aLogOfBreakdowns_data()
    {
        QTest::addColumn<double>("hours");
        QTest::addColumn<double>("stops");
        QTest::addColumn<double>("minutes");
        QTest::addColumn<double>("uph");
        QTest::addColumn<bool>("isPossible");
        QTest::addColumn<Number>("mtbfMin");
        QTest::addColumn<Number>("mttrMin");
        // 2 in an hour of 10 cycles: −60 / (10 · ln 0.8).
        QTest::newRow("long cycles") << 100.0 << 200.0 << 3000.0 << 10.0 << true << Number(-6 / std::log(0.8))
                                     << Number(15);
        QTest::newRow("none") << 100.0 << 0.0 << 0.0 << 10.0 << true << Number() << Number();
        QTest::newRow("as many as cycles") << 1.0 << 10.0 << 30.0 << 10.0 << false << Number() << Number();
        QTest::newRow("no hours") << 0.0 << 1.0 << 30.0 << 10.0 << false << Number() << Number();
        QTest::newRow("minutes without a stop") << 1.0 << 0.0 << 30.0 << 10.0 << false << Number() << Number();
    }
    void aLogOfBreakdowns()
    {
        QFETCH(double, hours);
        QFETCH(double, stops);
        QFETCH(double, minutes);
        QFETCH(double, uph);
        QFETCH(bool, isPossible);
        QFETCH(Number, mtbfMin);
        QFETCH(Number, mttrMin);
        const auto estimate = breakdownsFromLog(hours, {stops, minutes}, uph);
        QCOMPARE(estimate.has_value(), isPossible);
        if (!estimate)
            return;
        QVERIFY2(isNear(estimate->mtbfMin, mtbfMin), said(estimate->mtbfMin));
        QVERIFY(isNear(estimate->mttrMin, mttrMin));
    }

    void aLogOfAReasonsStopsGivesIntervalAndLength()
    {
        // 12 stops of 48 min in all over 6,000 min of running
        const auto glue = stopsFromLog(6000, {12, 48});
        QVERIFY(glue);
        QCOMPARE(glue->every, ParameterValue(500));
        QCOMPARE(glue->timeMin, std::optional(4.0));
        const StopCount back = expectedStops(6000, glue->every, *glue->timeMin);
        QCOMPARE(back.stops, 12.0);
        QCOMPARE(back.minutes, 48.0);
        const auto never = stopsFromLog(6000, {0, 0});
        QVERIFY(never && !never->every && !never->timeMin);
        QCOMPARE(expectedStops(6000, std::nullopt, 10).stops, 0.0);
        QVERIFY(stopsFromLog(10, {40, 0})); // several before one cycle
        for (const StopCount& count : {StopCount{-1, 0}, StopCount{0, 5}, StopCount{1, -5}})
            QVERIFY(!stopsFromLog(6000, count));
        QVERIFY(!stopsFromLog(0, {1, 1}));
    }

    void thereAndBackIsTheSame()
    {
        QVERIFY(test::holds("jams", 100, [] {
            const double uph = anyBetweenDecades(-3, 7);
            const double jamProb = anyBetweenDecades(-9, 0);
            RC_ASSERT(isNear(jamProbFromCyclesPerJam(*cyclesPerJam(jamProb)), Number(jamProb)));
            const double jams = jamsPerRunningHour(jamProb, uph);
            RC_ASSERT(isNear(jamProbFromJamsPerRunningHour(jams * (1 - 1e-15), uph), Number(jamProb)));
            const double cycles = anyBetweenDecades(0, 9);
            const double jamTime = anyBetweenDecades(-3, 7);
            const StopCount count = expectedJams(cycles, jamProb * (1 - 1e-15), jamTime);
            const auto estimate = jamsFromLog(cycles, count);
            RC_ASSERT(estimate.has_value());
            RC_ASSERT(isNear(estimate->jamProb, jamProb));
            RC_ASSERT(isNear(estimate->jamTimeSec, Number(jamTime)));
        }));
        QVERIFY(test::holds("breakdowns", 100, [] {
            const double uph = anyBetweenDecades(-3, 7);
            // Up to ten failures a cycle; with more, nearly every cycle breaks down and a double cannot tell them
            // apart.
            const double mtbf = std::min(60 / (uph * anyBetweenDecades(-12, 1)), 1e7);
            const double stops = breakdownsPerRunningHour(mtbf, uph);
            const auto back = mtbfMinFromBreakdownsPerRunningHour(stops, uph);
            RC_ASSERT(back.has_value());
            RC_ASSERT(isNear(*back, Number(mtbf)));
            RC_ASSERT(stops < 60 / mtbf * (1 + 1e-12));
            const double hours = anyBetweenDecades(-2, 4);
            const double repair = anyBetweenDecades(-3, 6);
            const auto estimate = breakdownsFromLog(hours, expectedBreakdowns(hours, mtbf, repair, uph), uph);
            RC_ASSERT(estimate.has_value());
            RC_ASSERT(isNear(estimate->mtbfMin, Number(mtbf)));
            RC_ASSERT(isNear(estimate->mttrMin, Number(repair)));
        }));
    }

    /// 6,000 cycles an hour; of a stop by the clock each 95 min, 5 min long, one comes in 100 min.
    void aRateOfStopsAndItsInterval_data()
    {
        QTest::addColumn<int>("trigger");
        QTest::addColumn<double>("every");
        QTest::addColumn<double>("perHour");
        QTest::newRow("cycles") << int(StopTrigger::Cycles) << 20000.0 << 0.3;
        QTest::newRow("running") << int(StopTrigger::Running) << 240.0 << 0.25;
        QTest::newRow("clock") << int(StopTrigger::Clock) << 95.0 << 0.6;
    }
    void aRateOfStopsAndItsInterval()
    {
        QFETCH(int, trigger);
        QFETCH(double, every);
        QFETCH(double, perHour);
        const StopRate rate{static_cast<StopTrigger>(trigger), 5, 6000};
        QCOMPARE(stopsPerHour(every, rate), perHour);
        QCOMPARE(everyFromStopsPerHour(perHour, rate)->value(), every);
        QCOMPARE(stopsPerHour(std::nullopt, rate), 0.0);
        const auto never = everyFromStopsPerHour(0, rate);
        QVERIFY(never && !*never);
        QVERIFY(!everyFromStopsPerHour(-1, rate));
    }

    void stopsOf5MinutesCannotBe12AnHour()
    {
        QVERIFY(!everyFromStopsPerHour(12, {StopTrigger::Clock, 5, 6000}));
        QVERIFY(everyFromStopsPerHour(12, {StopTrigger::Running, 5, 6000}));
    }
};

LINETWIN_GUILESS_TEST(CountersTest)
#include "CountersTest.moc"
