// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/LongestStop.h"

#include "tests/TestMain.h"
#include "tests/engine/HandmadeRecording.h"

#include <QTest>

using namespace linetwin;
using namespace linetwin::test;
using namespace std::chrono_literals;

namespace {

using enum State;

/// The constraint is station 2 of 4. It starves in [0, 4) and [10, 20) and is blocked in [24, 30).
Recording line()
{
    return recordingOf(40s, {{{0, Execute}, {2, Execute}, {10, Down}, {13, Execute}, {16, Execute}},
                             {{0, Starved}, {4, Execute}, {10, Starved}, {17, Jammed}, {20, Execute}, {24, Blocked}},
                             {{0, Starved},
                              {4, Execute},
                              {5, Jammed},
                              {7, Execute},
                              {8, Jammed},
                              {10, Starved},
                              {20, Execute},
                              {24, Blocked},
                              {30, Execute},
                              {35, Down}},
                             {{0, Starved}, {22, Down}, {26, Execute}, {28, Execute}, {30, Starved}}});
}

} // namespace

class LongestStopTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // The second station is jammed in [2, 4) and [20, 23) by glue and in [10, 15) for no named reason, and waits for
    // the first, which is closed for lunch in [30, 35) and down in [35, 36).
    void tellsReasonsApart()
    {
        constexpr ReasonId glue = 2;
        constexpr ReasonId lunch = 3;
        const Recording recording =
            recordingOf(40s,
                        {{{0, Execute}, {30, Planned, lunch}, {35, Down, breakdownReason}, {36, Execute}},
                         {{0, Execute},
                          {2, Jammed, glue},
                          {4, Execute},
                          {10, Jammed, jamReason},
                          {15, Execute},
                          {20, Jammed, glue},
                          {23, Execute},
                          {31, Starved},
                          {37, Execute}}},
                        reasonsNamed({{"glue", Jammed}, {"lunch", Planned}}));
        const auto found = [&](const LossKey& key) { return longestStop(recording, 1, key); };
        QVERIFY(found({Loss::Jam, {}, {}}) == (StopSpan{10s, 15s}));
        QVERIFY(found({.loss = Loss::Jam, .stop = "glue"}) == (StopSpan{20s, 23s}));
        QVERIFY(!found({.loss = Loss::Jam, .stop = "knife"}));
        QVERIFY(found({.loss = Loss::Starved, .cause = 0, .reason = Planned, .stop = "lunch"}) == (StopSpan{31s, 35s}));
        QVERIFY(found({.loss = Loss::Starved, .cause = 0, .reason = Down}) == (StopSpan{35s, 36s}));
        QVERIFY(longestStop(recording, 0, {.loss = Loss::Planned, .stop = "lunch"}) == (StopSpan{30s, 35s}));
        QVERIFY(!longestStop(recording, 0, {.loss = Loss::Changeover}));
    }

    void findsTheLongestOfItsCause_data()
    {
        QTest::addColumn<int>("loss");
        QTest::addColumn<int>("cause");
        QTest::addColumn<int>("reason");
        QTest::addColumn<int>("start"); // s; -1: there is none
        QTest::addColumn<int>("end");
        const auto row = [](const char* name, Loss loss, int cause, State reason, int start, int end) {
            QTest::newRow(name) << int(loss) << cause << int(reason) << start << end;
        };
        // Two executing visits of the first station, [0, 2) and [2, 10), are one reason until the wait ends at 4. The
        // second wait has [13, 17) of it: as long, but later.
        row("starved by the first, running", Loss::Starved, 0, Execute, 0, 4);
        row("starved by the first, down", Loss::Starved, 0, Down, 10, 13);
        row("starved by the second", Loss::Starved, 1, Jammed, 17, 20);
        row("blocked by the last, down", Loss::Blocked, 3, Down, 24, 26);
        row("blocked by the last, running", Loss::Blocked, 3, Execute, 26, 30);
        row("not blocked by jams", Loss::Blocked, 3, Jammed, -1, -1);
        row("jam", Loss::Jam, -1, Jammed, 5, 7);
        row("breakdown, to the end", Loss::Breakdown, -1, Down, 35, 40);
        row("no stop", Loss::Speed, -1, Execute, -1, -1);
    }
    void findsTheLongestOfItsCause()
    {
        QFETCH(int, loss);
        QFETCH(int, cause);
        QFETCH(int, reason);
        QFETCH(int, start);
        QFETCH(int, end);
        LossKey key{static_cast<Loss>(loss), {}, {}};
        if (cause >= 0) {
            key.cause = static_cast<std::size_t>(cause);
            key.reason = static_cast<State>(reason);
        }
        const auto stop = longestStop(line(), 2, key);
        QCOMPARE(stop.has_value(), start >= 0);
        if (!stop)
            return;
        QCOMPARE(static_cast<int>(stop->start / 1s), start);
        QCOMPARE(static_cast<int>(stop->end / 1s), end);
    }
};

LINETWIN_GUILESS_TEST(LongestStopTest)
#include "LongestStopTest.moc"
