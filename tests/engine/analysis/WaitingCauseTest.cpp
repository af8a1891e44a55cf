// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/WaitingCause.h"

#include "engine/simulation/Simulate.h"
#include "tests/TestMain.h"
#include "tests/engine/HandmadeRecording.h"
#include "tests/engine/LineBuilder.h"
#include "tests/engine/RoleOracle.h"

#include <QTest>

#include <vector>

using namespace linetwin;
using namespace linetwin::test;
using namespace std::chrono_literals;

namespace {

/// "EDSSX": the states by their letters; station i's visit began at second i.
Moment momentOf(const QString& states)
{
    Moment moment;
    for (qsizetype i = 0; i < states.size(); ++i) {
        StationMoment station;
        station.state = static_cast<State>(QStringLiteral("SEDJBGN").indexOf(states[i]));
        station.visitStart = std::chrono::seconds(i);
        moment.stations.push_back(station);
    }
    return moment;
}

} // namespace

class WaitingCauseTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void causes_data()
    {
        QTest::addColumn<QString>("states");
        QTest::addColumn<int>("station");
        QTest::addColumn<int>("neighbour"); // -1: does not wait
        QTest::addColumn<int>("cause");
        QTest::newRow("does not wait") << "DSE" << 2 << -1 << -1;
        QTest::newRow("starved by its neighbour") << "DSE" << 1 << 0 << 0;
        QTest::newRow("starved along a chain") << "EDSSS" << 4 << 3 << 1;
        QTest::newRow("blocked by its neighbour") << "EBJE" << 1 << 2 << 2;
        QTest::newRow("blocked along a chain") << "BBBDE" << 0 << 1 << 3;
        QTest::newRow("the other way does not matter") << "BDSSJ" << 3 << 2 << 1;
        QTest::newRow("a blocked one ends a starved chain") << "EBSS" << 3 << 2 << 1;
        QTest::newRow("a closed station does not wait") << "ENE" << 1 << -1 << -1;
        QTest::newRow("starved by a closed one") << "NSS" << 2 << 1 << 0;
        QTest::newRow("blocked by a changeover") << "BBG" << 0 << 1 << 2;
        QTest::newRow("nothing upstream") << "SSE" << 1 << -1 << -1;
        QTest::newRow("nothing downstream") << "EBB" << 1 << -1 << -1;
    }
    void causes()
    {
        QFETCH(QString, states);
        QFETCH(int, station);
        QFETCH(int, neighbour);
        QFETCH(int, cause);
        const Moment moment = momentOf(states);
        const auto found = waitingCause(moment, static_cast<std::size_t>(station));
        QCOMPARE(found.has_value(), cause >= 0);
        if (!found)
            return;
        QCOMPARE(found->waiting, moment.stations[static_cast<std::size_t>(station)].state);
        QCOMPARE(found->neighbour, static_cast<std::size_t>(neighbour));
        QCOMPARE(found->cause, static_cast<std::size_t>(cause));
        QCOMPARE(found->reason, moment.stations[static_cast<std::size_t>(cause)].state);
        QVERIFY(found->reasonSince == std::chrono::seconds(cause));
        QCOMPARE(found->stationsBetween(), static_cast<std::size_t>(std::abs(neighbour - cause)));
    }

    void theCauseHasItsReason()
    {
        using enum State;
        const Recording recording = recordingOf(
            20s, {{{0, Execute}, {5, Jammed, ReasonId{2}}, {12, Execute}}, {{0, Execute}, {6, Starved}, {13, Execute}}},
            reasonsNamed({{"glue", Jammed}}));
        const auto cause = waitingCauseAt(recording, 1, 8s);
        QVERIFY(cause);
        QVERIFY(cause->cause == 0 && cause->reason == Jammed && cause->reasonSince == 5s);
        QCOMPARE(recording.track(0).reasonName(cause->reasonId), std::string("glue"));
    }

    // Three seconds from each station to the next. A is down in [10, 20), so that B starves in [13, 23) and C in
    // [16, 26): at 22 C looks at B as it was at 19, and B at A as it was at 16.
    void whatStarvesNowLeftOneTransitAgo()
    {
        using enum State;
        const Recording recording = recordingOf(40s,
                                                {{{0, Execute}, {10, Down}, {20, Blocked}, {30, Execute}},
                                                 {{0, Execute}, {13, Starved}, {23, Execute}, {28, Starved}},
                                                 {{0, Execute}, {16, Starved}, {26, Execute}}},
                                                {}, 3s);
        const auto cause = waitingCauseAt(recording, 2, 22s);
        QVERIFY(cause && cause->neighbour == 1 && cause->cause == 0 && cause->reason == Down);
        QVERIFY(waitingCauseAt(recording, 1, 22s)->reason == Down); // as at 19, not BLOCKED as now
        const auto underWay = waitingCauseAt(recording, 1, 30s);    // as at 27
        QVERIFY(underWay && underWay->isInTransit());
    }

    /// Summed over a shift the causes of one station are those of the loss tree, which is computed without them.
    void sumUpToTheLossTree()
    {
        const ResolvedLine line = cosmeticsLine();
        RunRequest request;
        request.duration = 1h;
        request.detail = Detail::Full;
        const RunResult result = simulate(line, request);
        const Recording& recording = *result.recording;
        const RoleOracle oracle(recording, line.yardstick.constraint);
        const auto& changes = oracle.changes();
        std::vector<StationRole> sums(line.stations.size());
        for (std::size_t i = 0; i + 1 < changes.size(); ++i) {
            if (const auto cause = waitingCauseAt(recording, line.yardstick.constraint, changes[i]))
                sums[cause->cause].constraintWaits[static_cast<std::size_t>(cause->reason)] +=
                    changes[i + 1] - changes[i];
        }
        SimTime total{};
        for (std::size_t station = 0; station < sums.size(); ++station) {
            QVERIFY(sums[station].constraintWaits == result.totals.roles[station].constraintWaits);
            for (const SimTime time : sums[station].constraintWaits)
                total += time;
        }
        QVERIFY(total > 1min);
    }
};

LINETWIN_APPLESS_TEST(WaitingCauseTest)
#include "WaitingCauseTest.moc"
