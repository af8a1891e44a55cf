// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/TestMain.h"
#include "tests/engine/PlantLines.h"
#include "tests/engine/simulation/TheoryLines.h"

#include <QTest>

using namespace linetwin;
using namespace linetwin::test;
using namespace std::chrono_literals;

namespace {

ResolvedStop stopOf(StopTrigger trigger, double gap, double gapCv, double seconds, double secondsCv)
{
    return {.name = "stop",
            .trigger = trigger,
            .every = trigger == StopTrigger::Cycles ? gap : minutes(gap),
            .everyCv = gapCv,
            .timeMin = minutes(seconds),
            .timeCv = secondsCv};
}

/// Exponential stations of rate 1, all with that stop.
ResolvedLine exponentialLine(std::size_t stations, std::int64_t places, const ResolvedStop& stop)
{
    ResolvedLine line = buildLine(balanced(stations, places));
    for (ResolvedStation& station : line.stations)
        station.stops = {stop};
    return withReasons(line);
}

ResolvedLine restartLine(int restartLevel)
{
    ResolvedLine line = buildLine(balanced(2, 10));
    line.stations[0].parameters.restartLevel = restartLevel;
    return line;
}

/// Finished items per second in the long run.
Sample throughputBy(Kernel kernel, const ResolvedLine& line)
{
    RunRequest request;
    request.warmup = 4'000s;
    request.duration = 40'000s;
    request.kernel = kernel;
    std::vector<RunTotals> runs;
    for (; request.replication < 24; ++request.replication)
        runs.push_back(simulate(line, request).totals);
    return sampleOf(runs, [&](const RunTotals& totals) {
        return static_cast<double>(totals.line.finishedItems) / toSeconds(request.duration);
    });
}

constexpr std::array theoryKernels{Kernel::Events, Kernel::Recursion};

} // namespace

/// The values of MODEL 6, from Markov chains of the lines.
class PlantTheoryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void throughput_data()
    {
        QTest::addColumn<ResolvedLine>("line");
        QTest::addColumn<double>("perSecond");
        const auto clock = stopOf(StopTrigger::Clock, 20, 1, 5, 1);
        QTest::newRow("clock, B 0") << exponentialLine(2, 0, clock) << 0.4504226;
        QTest::newRow("clock, B 5") << exponentialLine(2, 5, clock) << 0.6246304;
        const auto running = [](double cv) { return stopOf(StopTrigger::Running, 20, cv, 5, cv); };
        QTest::newRow("running, B 0") << exponentialLine(2, 0, running(1)) << 0.5063291;
        QTest::newRow("running, B 5") << exponentialLine(2, 5, running(1)) << 0.6449303;
        QTest::newRow("running, cv 0.7071, B 5") << exponentialLine(2, 5, running(std::sqrt(0.5))) << 0.6541222;
        QTest::newRow("running, cv 0.5, B 5") << exponentialLine(2, 5, running(0.5)) << 0.6608704;
        const auto cycles = stopOf(StopTrigger::Cycles, 10, 1, 5, 1);
        QTest::newRow("cycles, B 0") << exponentialLine(2, 0, cycles) << 0.4166582;
        QTest::newRow("cycles, B 5") << exponentialLine(2, 5, cycles) << 0.5304235;
        for (const double cv : {0.0, 0.5, 1.0, 2.0}) {
            for (const StopTrigger trigger : {StopTrigger::Running, StopTrigger::Clock}) {
                const char* name = trigger == StopTrigger::Running ? "running" : "clock";
                QTest::addRow("alone, %s, 5 in 20, cv %g", name, cv)
                    << exponentialLine(1, 0, stopOf(trigger, 20, cv, 5, cv)) << 0.8;
            }
        }
        QTest::newRow("alone, running, 5 in 25, cv 1")
            << exponentialLine(1, 0, stopOf(StopTrigger::Running, 25, 1, 5, 1)) << 0.8333333;
        QTest::newRow("restart level 9 of 10") << restartLine(9) << 0.9230769;
        QTest::newRow("restart level 5 of 10") << restartLine(5) << 0.9090909;
        QTest::newRow("restart level 0 of 10") << restartLine(0) << 0.8823529;
    }
    void throughput()
    {
        QFETCH(ResolvedLine, line);
        QFETCH(double, perSecond);
        // PlantKernelsAgreeTest: the other kernel gives the same bits.
        const Sample sample = throughputBy(Kernel::Recursion, line);
        QVERIFY2(sample.agreesWith(perSecond, 0.01 * perSecond), qPrintable(text(sample, perSecond)));
    }

    /// Its stops have the mean length that is asked for.
    void aLognormalStop()
    {
        ResolvedStop stop = stopOf(StopTrigger::Running, 20, 1, 5, 0.8);
        stop.family = DurationFamily::Lognormal;
        const auto runs = replications(exponentialLine(1, 0, stop), 24, 0s, 60'000s);
        const Sample sample = sampleOf(runs, [](const RunTotals& totals) {
            const ReasonTotals& reason = totals.reasons[0][2];
            return toSeconds(reason.time) / static_cast<double>(reason.stops);
        });
        QVERIFY2(sample.agreesWith(5, 0.1), qPrintable(text(sample, 5)));
    }

    /// 7.5 h of 1 s cycles.
    void aBreakOfHalfAnHour()
    {
        ResolvedLine line = buildLine({{.name = "A", .parameters = {.uph = every(1)}}});
        close(line, {.name = "break", .begins = {4h}, .length = 30min});
        RunRequest request;
        request.duration = 8h;
        for (const Kernel kernel : theoryKernels) {
            request.kernel = kernel;
            QCOMPARE(simulate(withReasons(line), request).totals.stations[0].cycles, 27'000);
        }
    }

    /// Five places hold what is under way for 10 s: 5 items in 10 s.
    void aTransitLongerThanThePlacesHold()
    {
        ResolvedLine line = buildLine({{.name = "A", .parameters = {.uph = every(1), .bufferCapacity = 5}},
                                       {.name = "B", .parameters = {.uph = every(1)}}});
        line.stations[0].transit = 10s;
        RunRequest request;
        request.warmup = 100s;
        request.duration = 10'000s;
        for (const Kernel kernel : theoryKernels) {
            request.kernel = kernel;
            QCOMPARE(simulate(line, request).totals.line.finishedItems, 5'000);
        }
    }
};

LINETWIN_APPLESS_TEST(PlantTheoryTest)
#include "PlantTheoryTest.moc"
