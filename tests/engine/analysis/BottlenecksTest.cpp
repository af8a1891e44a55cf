// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/Bottlenecks.h"

#include "engine/analysis/Figures.h"
#include "engine/simulation/Simulate.h"
#include "tests/TestMain.h"
#include "tests/engine/HandmadeRecording.h"
#include "tests/engine/Property.h"
#include "tests/engine/RandomLines.h"
#include "tests/engine/RoleOracle.h"

#include <QTest>

#include <rapidcheck.h>

using namespace linetwin;
using namespace linetwin::test;
using namespace std::chrono_literals;

namespace {

/// "0: 0-7" for the period of station 0 from 0 to 7 s.
QStringList shown(const Bottlenecks& bottlenecks)
{
    QStringList periods;
    for (const BottleneckPeriod& period : bottlenecks.periods())
        periods << QStringLiteral("%1: %2-%3").arg(period.station).arg(period.start / 1s).arg(period.end / 1s);
    return periods;
}

using enum State;

} // namespace

class BottlenecksTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // Active: first [0, 7), [9, 13), [14, 20); second [1, 3), [5, 15), [17, 20). The second's ten seconds are the
    // longest in [5, 15); before it reigns the first's seven, after it its six.
    void theLongestPeriodReigns()
    {
        const Recording recording = recordingOf(
            20s, {{{0, Execute}, {4, Jammed}, {6, Execute}, {7, Blocked}, {9, Execute}, {13, Blocked}, {14, Execute}},
                  {{0, Starved},
                   {1, Execute},
                   {3, Starved},
                   {5, Execute},
                   {8, Down},
                   {11, Execute},
                   {15, Starved},
                   {17, Execute}}});
        const Bottlenecks bottlenecks(recording);
        QCOMPARE(shown(bottlenecks), (QStringList{"0: 0-7", "1: 5-15", "0: 14-20"}));
        QCOMPARE(bottlenecks.stationAt(0s).value(), std::size_t{0});
        QCOMPARE(bottlenecks.stationAt(4999ms).value(), std::size_t{0});
        QCOMPARE(bottlenecks.stationAt(5s).value(), std::size_t{1});
        QCOMPARE(bottlenecks.stationAt(14s).value(), std::size_t{1});
        QCOMPARE(bottlenecks.stationAt(15s).value(), std::size_t{0});
        QCOMPARE(bottlenecks.stationAt(20s).value(), std::size_t{0});
        QCOMPARE(bottlenecks.periodsAt(4s).size(), std::size_t{1});
        QCOMPARE(bottlenecks.periodsAt(6s).size(), std::size_t{2});
        QCOMPARE(bottlenecks.periodsAt(7s).size(), std::size_t{1});
    }

    // Both last five seconds where they overlap, in [3, 5).
    void ofEquallyLongPeriodsTheUpstreamOneReigns()
    {
        const Recording earlyFirst =
            recordingOf(10s, {{{0, Execute}, {5, Blocked}, {8, Execute}}, {{0, Starved}, {3, Execute}, {8, Starved}}});
        QCOMPARE(shown(Bottlenecks(earlyFirst)), (QStringList{"0: 0-5", "1: 3-8", "0: 8-10"}));
        QCOMPARE(Bottlenecks(earlyFirst).stationAt(4s).value(), std::size_t{0});
        const Recording earlySecond =
            recordingOf(8s, {{{0, Execute}, {1, Blocked}, {3, Execute}, {8, Blocked}}, {{0, Execute}, {5, Starved}}});
        QCOMPARE(shown(Bottlenecks(earlySecond)), (QStringList{"1: 0-5", "0: 3-8"}));
        QCOMPARE(Bottlenecks(earlySecond).stationAt(3s).value(), std::size_t{0});
    }

    // A works a second, B two, with room for one: after A's first B never rests, while A is blocked every other second.
    void aSaturatedStationIsTheBottleneck()
    {
        const ResolvedLine line = buildLine({{.name = "A", .parameters = {.uph = every(1), .bufferCapacity = 1}},
                                             {.name = "B", .parameters = {.uph = every(2)}}});
        RunRequest request;
        request.duration = 10s;
        request.detail = Detail::Full;
        const RunResult result = simulate(line, request);
        // A is active in [0, 4), [5, 6), [7, 8), [9, 10), B in [1, 10).
        QCOMPARE(shown(Bottlenecks(*result.recording)), (QStringList{"0: 0-4", "1: 1-10"}));
        const ShiftFigures figures = computeFigures(line, result.totals);
        QCOMPARE(figures.at(0, StationFigure::BottleneckSoleShare).value().value(), 0.1);
        QCOMPARE(figures.at(0, StationFigure::BottleneckShiftingShare).value().value(), 0.3);
        QCOMPARE(figures.at(1, StationFigure::BottleneckSoleShare).value().value(), 0.6);
        QCOMPARE(figures.at(1, StationFigure::BottleneckShiftingShare).value().value(), 0.3);
    }

    void everyMomentIsAsTheDefinitionSays()
    {
        QVERIFY(test::holds("momentary bottleneck and periods", 100, [] {
            const ResolvedLine line = anyLine();
            const RunResult result = simulate(line, anyRequest(Detail::Full));
            RC_PRE(result.recording->byteSize() < 50'000U);
            const RoleOracle oracle(*result.recording, line.yardstick.constraint);
            const Bottlenecks bottlenecks(*result.recording);
            RC_ASSERT(std::ranges::equal(bottlenecks.periods(), oracle.bottlenecks));
            for (std::size_t i = 0; i + 1 < oracle.changes().size(); ++i) {
                for (const SimTime time : {oracle.changes()[i], oracle.changes()[i + 1] - 1ns})
                    RC_ASSERT(bottlenecks.stationAt(time) == oracle.bottleneckStation(i));
            }
        }));
    }

    void soleAndShiftingTimeIsAllTheTime()
    {
        QVERIFY(test::holds("sole shares and the time shifting are 1", 100, [] {
            const ResolvedLine line = anyLine();
            const RunResult result = simulate(line, anyRequest(Detail::Full));
            SimTime sole{};
            for (const StationRole& role : result.totals.roles)
                sole += role.soleBottleneck;
            SimTime shifting{};
            SimTime end{};
            SimTime shiftedUntil{};
            const Bottlenecks bottlenecks(*result.recording);
            for (const BottleneckPeriod& period : bottlenecks.periods()) {
                RC_ASSERT(period.start <= end && end < period.end);
                shifting += std::max(0ns, end - std::max(period.start, shiftedUntil));
                shiftedUntil = end;
                end = period.end;
            }
            RC_ASSERT(end == result.totals.duration);
            RC_ASSERT(sole + shifting == result.totals.duration);
        }));
    }

    void aSampledRecordingHasNone()
    {
        RunRequest request;
        request.duration = 1h;
        request.detail = Detail::Full;
        request.recordingByteLimit = 10'000;
        const RunResult result = simulate(cosmeticsLine(), request);
        QVERIFY(result.recording->isSampled());
        const Bottlenecks bottlenecks(*result.recording);
        QVERIFY(bottlenecks.periods().empty());
        QVERIFY(!bottlenecks.stationAt(10s));
        QVERIFY(!result.totals.roles.empty());
    }
};

LINETWIN_APPLESS_TEST(BottlenecksTest)
#include "BottlenecksTest.moc"
