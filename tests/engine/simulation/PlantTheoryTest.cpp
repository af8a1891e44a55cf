// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/TestMain.h"
#include "tests/engine/PlantLines.h"
#include "tests/engine/simulation/TheoryLines.h"

#include <QTest>

using namespace linetwin;
using namespace linetwin::test;

namespace {

/// Two exponential stations of rate 1 with so many places between them.
ResolvedLine twoStations(std::int64_t places)
{
    return buildLine(balanced(2, places));
}

ResolvedStop stopOf(StopTrigger trigger, double every, double seconds, double everyCv = 1, double timeCv = 1)
{
    ResolvedStop stop{.name = "stop"};
    stop.trigger = trigger;
    stop.every = trigger == StopTrigger::Cycles ? every : minutes(every);
    stop.everyCv = everyCv;
    stop.timeMin = minutes(seconds);
    stop.timeCv = timeCv;
    return stop;
}

ResolvedLine stopped(ResolvedLine line, const ResolvedStop& stop)
{
    for (ResolvedStation& station : line.stations)
        station.stops.push_back(stop);
    return withReasons(line);
}

ResolvedLine restarted(std::int64_t level)
{
    ResolvedLine line = twoStations(10);
    line.stations[0].restartLevel = level;
    return line;
}

} // namespace

Q_DECLARE_METATYPE(linetwin::ResolvedLine)

/// Throughputs of MODEL 6, from Markov chains.
class PlantTheoryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void throughput_data()
    {
        QTest::addColumn<ResolvedLine>("line");
        QTest::addColumn<double>("perSecond");
        const ResolvedStop clock = stopOf(StopTrigger::Clock, 20, 5);
        const ResolvedStop running = stopOf(StopTrigger::Running, 20, 5);
        const ResolvedStop cycles = stopOf(StopTrigger::Cycles, 10, 5);
        QTest::newRow("clock, B 0") << stopped(twoStations(0), clock) << 0.4504226;
        QTest::newRow("clock, B 5") << stopped(twoStations(5), clock) << 0.6246304;
        QTest::newRow("running, B 0") << stopped(twoStations(0), running) << 0.5063291;
        QTest::newRow("running, B 5") << stopped(twoStations(5), running) << 0.6449303;
        const double erlang2 = std::sqrt(0.5);
        QTest::newRow("running of cv 0.7071, B 5")
            << stopped(twoStations(5), stopOf(StopTrigger::Running, 20, 5, erlang2, erlang2)) << 0.6541222;
        QTest::newRow("running of cv 0.5, B 5")
            << stopped(twoStations(5), stopOf(StopTrigger::Running, 20, 5, 0.5, 0.5)) << 0.6608704;
        QTest::newRow("cycles, B 0") << stopped(twoStations(0), cycles) << 0.4166582;
        QTest::newRow("cycles, B 5") << stopped(twoStations(5), cycles) << 0.5304235;
        for (const double cv : {0.0, 0.5, 1.0, 2.0}) {
            QTest::addRow("alone, 5 s of 20 s, cv %g", cv)
                << stopped(buildLine(balanced(1, 0)), stopOf(StopTrigger::Running, 20, 5, cv, cv)) << 0.8;
            QTest::addRow("alone, 4 s of 20 s, cv %g", cv)
                << stopped(buildLine(balanced(1, 0)), stopOf(StopTrigger::Clock, 20, 4, cv, cv)) << 1 / 1.2;
        }
        QTest::newRow("restart level 9 of 10") << restarted(9) << 0.9230769;
        QTest::newRow("restart level 5 of 10") << restarted(5) << 0.9090909;
        QTest::newRow("restart level 0 of 10") << restarted(0) << 0.8823529;
    }
    void throughput()
    {
        using namespace std::chrono_literals;
        QFETCH(ResolvedLine, line);
        QFETCH(double, perSecond);
        constexpr SimTime duration = 60'000s;
        const Sample sample = sampleOf(replications(line, 24, 4'000s, duration), [&](const RunTotals& totals) {
            return static_cast<double>(totals.line.finishedItems) / toSeconds(duration);
        });
        QVERIFY2(sample.agreesWith(perSecond, 0.01 * perSecond), qPrintable(text(sample, perSecond)));
    }

    /// Gap and length of a lognormal stop have the mean that is asked for.
    void aLognormalStop()
    {
        using namespace std::chrono_literals;
        ResolvedStop stop = stopOf(StopTrigger::Running, 20, 5, 1, 0.8);
        stop.family = DurationFamily::Lognormal;
        const ResolvedLine line = stopped(buildLine(balanced(1, 0)), stop);
        const Sample sample = sampleOf(replications(line, 24, 0s, 60'000s), [&](const RunTotals& totals) {
            const ReasonTotals& reason = totals.reasons[0][2];
            return toSeconds(reason.time) / static_cast<double>(reason.stops);
        });
        QVERIFY2(sample.agreesWith(5, 0.1), qPrintable(text(sample, 5)));
    }
};

LINETWIN_APPLESS_TEST(PlantTheoryTest)
#include "PlantTheoryTest.moc"
