// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/Parting.h"

#include "engine/io/Files.h"
#include "engine/simulation/Simulate.h"
#include "tests/TestMain.h"
#include "tests/engine/HandmadeRecording.h"

#include <QTest>

using namespace linetwin;
using namespace linetwin::test;
using namespace std::chrono_literals;
using enum State;

class PartingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void equalRunsDoNotPart()
    {
        const Recording one = recordingOf(10s, {{{0, Execute}, {4, Blocked}}, {{0, Starved}, {5, Execute}}});
        QVERIFY(!findParting(one, one));
    }

    /// B is jammed from 3 s on. In the reference A is blocked by it at 4 s, in the other one it goes on until 6 s.
    void whatKeepsAStationRunning()
    {
        const Recording reference =
            recordingOf(10s, {{{0, Execute}, {4, Blocked}, {8, Execute}}, {{0, Execute}, {3, Jammed}, {8, Execute}}});
        const Recording other = recordingOf(
            10s, {{{0, Execute}, {4, Execute}, {6, Blocked}, {8, Execute}}, {{0, Execute}, {3, Jammed}, {8, Execute}}});
        const std::optional<Parting> parting = findParting(reference, other);
        QVERIFY(parting.has_value());
        QCOMPARE(parting->time, SimTime(4s));
        QCOMPARE(parting->station, std::size_t{0});
        QCOMPARE(parting->reference, Blocked);
        QCOMPARE(parting->other, Execute);
        QCOMPARE(parting->until, SimTime(6s));
        QVERIFY(parting->isCauseOfReference && parting->cause);
        QCOMPARE(parting->cause->cause, std::size_t{1});
        QCOMPARE(parting->cause->reason, Jammed);
        QCOMPARE(parting->cause->reasonSince, SimTime(3s));
    }

    void whereOneIsRepairedSooner()
    {
        const Recording reference = recordingOf(20s, {{{0, Execute}, {5, Down}, {15, Execute}}});
        const Recording other = recordingOf(20s, {{{0, Execute}, {5, Down}, {11, Execute}}});
        const std::optional<Parting> parting = findParting(reference, other);
        QCOMPARE(parting->time, SimTime(11s));
        QCOMPARE(parting->reference, Down);
        QCOMPARE(parting->other, Execute);
        QCOMPARE(parting->until, SimTime(15s)); // the repair ends
        QVERIFY(!parting->cause);
    }

    /// The repaired one has a jam of its own at 12 s: the other is down until 15 s all the same.
    void aStopLastsAsLongAsItLasts()
    {
        const Recording longer = recordingOf(20s, {{{0, Execute}, {5, Down}, {15, Execute}}});
        const Recording shorter =
            recordingOf(20s, {{{0, Execute}, {5, Down}, {11, Execute}, {12, Jammed}, {13, Execute}}});
        QCOMPARE(findParting(longer, shorter)->until, SimTime(15s));
        QCOMPARE(findParting(shorter, longer)->until, SimTime(15s));
    }

    void aCycleOfAnotherLength()
    {
        const Recording reference = recordingOf(9s, {{{0, Execute}, {3, Execute}, {6, Execute}}});
        const Recording other = recordingOf(9s, {{{0, Execute}, {2, Execute}, {4, Execute}, {6, Execute}}});
        const std::optional<Parting> parting = findParting(reference, other);
        QCOMPARE(parting->time, SimTime(2s));
        QVERIFY(parting->reference == Execute && parting->other == Execute);
        QCOMPARE(parting->until, SimTime(9s)); // both run to the end, one cycle after the other
    }

    /// Nothing lasts: of the wait and the running it is the wait that ends first.
    void aShortWait()
    {
        const Recording waits = recordingOf(9s, {{{0, Execute}, {4, Starved}, {5, Execute}}, {{0, Execute}}});
        const Recording runs = recordingOf(9s, {{{0, Execute}}, {{0, Execute}}});
        for (const auto& parting : {findParting(waits, runs), findParting(runs, waits)}) {
            QCOMPARE(parting->time, SimTime(4s));
            QCOMPARE(parting->until, SimTime(5s));
        }
    }

    /// Of several that part at one moment the last in the flow whose state differs is told.
    void theLastInTheFlow()
    {
        const Recording reference =
            recordingOf(9s, {{{0, Execute}, {4, Blocked}}, {{0, Execute}, {4, Blocked}}, {{0, Down}}});
        const Recording other =
            recordingOf(9s, {{{0, Execute}, {5, Blocked}}, {{0, Execute}, {5, Blocked}}, {{0, Down}}});
        QCOMPARE(findParting(reference, other)->station, std::size_t{1});
    }

    /// A second's wait that comes a second sooner is nothing to look at; that B blocks A for ten seconds is.
    void theFirstThatMatters()
    {
        const Recording reference = recordingOf(60s, {{{0, Execute}, {9, Starved}, {10, Execute}}, {{0, Execute}}});
        const Recording other = recordingOf(
            60s, {{{0, Execute}, {8, Starved}, {9, Execute}, {30, Blocked}, {40, Execute}}, {{0, Execute}}});
        const std::optional<Parting> parting = findParting(reference, other);
        QVERIFY(parting.has_value());
        QCOMPARE(parting->first, SimTime(8s));
        QCOMPARE(parting->time, SimTime(30s));
        QCOMPARE(parting->reference, Execute);
        QCOMPARE(parting->other, Blocked);
        QCOMPARE(parting->until, SimTime(40s));
        QVERIFY(!parting->isCauseOfReference);
    }

    /// Short waits between cycles do not break up a difference that lasts.
    void shortWaitsAreRunning()
    {
        const Recording reference = recordingOf(60s, {{{0, Execute}, {20, Blocked}, {40, Execute}}, {{0, Execute}}});
        const Recording other = recordingOf(
            60s, {{{0, Execute}, {21, Starved}, {22, Execute}, {24, Starved}, {25, Execute}}, {{0, Execute}}});
        const std::optional<Parting> parting = findParting(reference, other);
        QCOMPARE(parting->time, SimTime(20s));
        QCOMPARE(parting->other, Execute);
        QCOMPARE(parting->until, SimTime(40s));
    }

    /// Until they part every state is the same, and then one is not.
    void aLargerBufferOfTheExample()
    {
        const LoadedFile file = *loadFile("builtin:cosmetics").file;
        Scenario larger;
        larger.overrides["Filler"][ParameterId::BufferCapacity] = 500;
        const auto recorded = [&](const Scenario& scenario) {
            return simulate(resolve(file.line, scenario),
                            requestFor(resolveSettings(file.line), 42, 0, Detail::Recording))
                .recording;
        };
        const auto reference = recorded({});
        const auto other = recorded(larger);
        const std::optional<Parting> parting = findParting(*reference, *other);
        QVERIFY(parting.has_value());
        QCOMPARE(parting->station, std::size_t{0});
        QCOMPARE(parting->reference, Blocked);
        for (std::size_t station = 0; station < reference->stationCount(); ++station) {
            for (SimTime time{}; time < parting->first; time += parting->first / 100)
                QCOMPARE(reference->stateAt(station, time), other->stateAt(station, time));
        }
        QVERIFY(reference->stateAt(0, parting->time) != other->stateAt(0, parting->time));
    }
};

LINETWIN_GUILESS_TEST(PartingTest)
#include "PartingTest.moc"
