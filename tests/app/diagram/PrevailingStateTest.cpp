// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diagram/PrevailingState.h"

#include "tests/TestMain.h"

#include <QTest>

#include <chrono>

using namespace std::chrono_literals;

namespace linetwin::app {

class PrevailingStateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void longestInTheWindowPrevails_data();
    void longestInTheWindowPrevails();
    void theStateAgreesWithWhatElseIsShown();
    void slowPlaybackShowsEachMoment();
};

void PrevailingStateTest::longestInTheWindowPrevails_data()
{
    QTest::addColumn<int>("time");
    QTest::addColumn<int>("window");
    QTest::addColumn<State>("expected");
    // 0 STARVED 10 EXECUTE 20 DOWN 24 EXECUTE 30 BLOCKED 100
    QTest::newRow("no window: the moment's own") << 22 << 0 << State::Down;
    QTest::newRow("at a change: the new one") << 20 << 0 << State::Down;
    QTest::newRow("short stop in a long run") << 24 << 14 << State::Execute;      // 10 s against 4
    QTest::newRow("visits of one state add up") << 30 << 20 << State::Execute;    // 16 s against 4
    QTest::newRow("a visit that only just begins") << 30 << 10 << State::Execute; // 6 s against 4 and 0
    QTest::newRow("equal: the one in force") << 23 << 6 << State::Down;           // 3 s each
    QTest::newRow("begins before time 0") << 5 << 1000 << State::Starved;
    QTest::newRow("long after") << 100 << 100 << State::Blocked;
}

void PrevailingStateTest::longestInTheWindowPrevails()
{
    QFETCH(int, time);
    QFETCH(int, window);
    QFETCH(State, expected);
    StationTrack track;
    track.visitStart = {0s, 10s, 20s, 24s, 30s};
    track.visitState = {State::Starved, State::Execute, State::Down, State::Execute, State::Blocked};
    track.stateAtEnd = State::Blocked;
    QCOMPARE(prevailingState(track, time * 1s, window * 1s, {true, true, true, true, true}), expected);
}

/// In fast playback, too, no station is starved with items before it or runs within its breakdown.
void PrevailingStateTest::theStateAgreesWithWhatElseIsShown()
{
    StationTrack track; // 0 STARVED 60 EXECUTE 70 DOWN 75 EXECUTE 80
    track.visitStart = {0s, 60s, 70s, 75s};
    track.visitState = {State::Starved, State::Execute, State::Down, State::Execute};
    track.stateAtEnd = State::Execute;
    QCOMPARE(prevailingState(track, 65s, 100s, statesBeside(0, 10)), State::Starved);
    QCOMPARE(prevailingState(track, 65s, 100s, statesBeside(18, 10)), State::Execute);
    QCOMPARE(prevailingState(track, 72s, 100s, statesBeside(0, 10)), State::Down);
    QCOMPARE(prevailingState(track, 76s, 6s, statesBeside(0, 10)), State::Execute); // the breakdown is over

    track.visitState = {State::Blocked, State::Execute, State::Down, State::Execute};
    QCOMPARE(prevailingState(track, 65s, 100s, statesBeside(0, 0)), State::Blocked);
    QCOMPARE(prevailingState(track, 65s, 100s, statesBeside(0, 1)), State::Execute);
    // The first station never waits for items, the last one never for room.
    QVERIFY(!statesBeside(std::nullopt, 5)[static_cast<std::size_t>(State::Starved)]);
    QVERIFY(!statesBeside(0, std::nullopt)[static_cast<std::size_t>(State::Blocked)]);
}

void PrevailingStateTest::slowPlaybackShowsEachMoment()
{
    QCOMPARE(glanceAt(1), SimTime{});
    QCOMPARE(glanceAt(10), SimTime{});
    QCOMPARE(glanceAt(60), SimTime{12s});
}

LINETWIN_GUILESS_TEST(PrevailingStateTest)

} // namespace linetwin::app

#include "PrevailingStateTest.moc"
