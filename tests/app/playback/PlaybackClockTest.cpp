// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/playback/PlaybackClock.h"

#include "app/settings/Appearance.h"
#include "tests/Patience.h"
#include "tests/TestMain.h"

#include <QSignalSpy>
#include <QTest>

#include <chrono>
#include <cmath>

using namespace std::chrono_literals;

namespace linetwin::app {

namespace {

/// One station that starts a new EXECUTE visit every second.
std::shared_ptr<const Recording> recordingOf(std::chrono::seconds duration)
{
    StationTrack track;
    track.name = "Press";
    for (auto start = 0s; start < duration; start += 1s) {
        track.visitStart.emplace_back(start);
        track.visitState.push_back(State::Execute);
    }
    track.stateAtEnd = State::Execute;
    return std::make_shared<const Recording>(duration, 1, std::vector{track}, std::vector<FinishedItem>{});
}

} // namespace

class PlaybackClockTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void doesNothingWithoutARecording();
    void runsOnlyWhilePlaying();
    void advancesAtItsSpeed();
    void doesNotLeapAfterAPause();
    void doesNotLeapAfterABlockedEventLoop();
    void stopsAtTheEndAndStartsAgain();
    void seekIsCutToTheRecording();
    void stepsToEventsAndPauses();
    void keepsTimeAndPlayingWithANewRecording();
    void cutsTimeToAShorterRecording();
    void losingTheRecordingStops();
    void stepsFromStopToStop();
    void asFastAsShownMovesByFrames();
    void realTimeIsRealTime();
    void stepsWhereMotionIsReduced();
    void tellsTheTimeOfDay();
    void speedIsCutToItsRange_data();
    void speedIsCutToItsRange();
};

void PlaybackClockTest::doesNothingWithoutARecording()
{
    PlaybackClock clock;
    QSignalSpy time(&clock, &PlaybackClock::timeChanged);
    QSignalSpy playing(&clock, &PlaybackClock::playingChanged);
    clock.play();
    clock.seek(5s);
    clock.stepToNextEvent();
    clock.stepToPreviousEvent();
    QCOMPARE(clock.duration(), SimTime{});
    QVERIFY(!clock.isPlaying());
    QCOMPARE(time.count() + playing.count(), 0);
}

void PlaybackClockTest::runsOnlyWhilePlaying()
{
    PlaybackClock clock;
    clock.setRecording(recordingOf(100s));
    QSignalSpy time(&clock, &PlaybackClock::timeChanged);
    QVERIFY(!time.wait(60));
    clock.play();
    QVERIFY(time.wait(1000));
    clock.pause();
    time.clear();
    QVERIFY(!time.wait(60));
}

void PlaybackClockTest::advancesAtItsSpeed()
{
    PlaybackClock clock;
    clock.setRecording(recordingOf(10'000s));
    clock.setSpeed(1000);
    QElapsedTimer wall;
    wall.start();
    clock.play();
    QTRY_VERIFY(clock.time() > 100s);
    // The clock reads wall time itself, so it can lag behind it but never run ahead.
    QVERIFY(clock.time() <= std::chrono::nanoseconds{wall.nsecsElapsed()} * 1000);
}

void PlaybackClockTest::doesNotLeapAfterAPause()
{
    PlaybackClock clock;
    clock.setRecording(recordingOf(10'000s));
    clock.play();
    clock.pause();
    const SimTime paused = clock.time();
    QTest::qWait(100);
    QElapsedTimer wall;
    wall.start();
    clock.play();
    QTRY_VERIFY(clock.time() > paused);
    QVERIFY(clock.time() - paused <= std::chrono::nanoseconds{wall.nsecsElapsed()} * 60);
}

void PlaybackClockTest::doesNotLeapAfterABlockedEventLoop()
{
    PlaybackClock clock;
    clock.setRecording(recordingOf(10'000s));
    clock.setSpeed(1000);
    QSignalSpy time(&clock, &PlaybackClock::timeChanged);
    clock.play();
    QTest::qSleep(600);
    QVERIFY(time.wait(1000));
    QVERIFY(clock.time() <= 250s); // 250 ms is the longest frame, not 600 ms
}

void PlaybackClockTest::stopsAtTheEndAndStartsAgain()
{
    PlaybackClock clock;
    clock.setRecording(recordingOf(20s));
    clock.setSpeed(10'000);
    QSignalSpy playing(&clock, &PlaybackClock::playingChanged);
    clock.play();
    QTRY_VERIFY(!clock.isPlaying());
    QCOMPARE(clock.time(), SimTime{20s});
    QCOMPARE(playing.count(), 2);
    clock.setSpeed(1);
    clock.play();
    QVERIFY(clock.isPlaying());
    QCOMPARE(clock.time(), SimTime{});
}

void PlaybackClockTest::seekIsCutToTheRecording()
{
    PlaybackClock clock;
    clock.setRecording(recordingOf(20s));
    QSignalSpy time(&clock, &PlaybackClock::timeChanged);
    clock.seek(7s);
    QCOMPARE(clock.time(), SimTime{7s});
    clock.seek(50s);
    QCOMPARE(clock.time(), SimTime{20s});
    clock.seek(-1s);
    QCOMPARE(clock.time(), SimTime{});
    QCOMPARE(time.count(), 3);
    clock.seek(0s);
    QCOMPARE(time.count(), 3);
}

void PlaybackClockTest::stepsToEventsAndPauses()
{
    PlaybackClock clock;
    clock.setRecording(recordingOf(20s));
    clock.seek(3500ms);
    clock.play();
    clock.stepToNextEvent();
    QVERIFY(!clock.isPlaying());
    QCOMPARE(clock.time(), SimTime{4s});
    clock.stepToNextEvent();
    QCOMPARE(clock.time(), SimTime{5s});
    clock.stepToPreviousEvent();
    clock.stepToPreviousEvent();
    QCOMPARE(clock.time(), SimTime{3s});
    clock.seek(19500ms);
    clock.stepToNextEvent();
    QCOMPARE(clock.time(), SimTime{20s});
    clock.seek(500ms);
    clock.stepToPreviousEvent();
    QCOMPARE(clock.time(), SimTime{});
}

void PlaybackClockTest::keepsTimeAndPlayingWithANewRecording()
{
    PlaybackClock clock;
    clock.setRecording(recordingOf(1000s));
    clock.setSpeed(1);
    clock.seek(500s);
    clock.play();
    QSignalSpy recording(&clock, &PlaybackClock::recordingChanged);
    clock.setRecording(recordingOf(2000s));
    QCOMPARE(recording.count(), 1);
    QVERIFY(clock.isPlaying());
    QVERIFY(clock.time() >= SimTime{500s} && clock.time() < SimTime{600s});
}

void PlaybackClockTest::cutsTimeToAShorterRecording()
{
    PlaybackClock clock;
    clock.setRecording(recordingOf(1000s));
    clock.seek(500s);
    QSignalSpy time(&clock, &PlaybackClock::timeChanged);
    clock.setRecording(recordingOf(100s));
    QCOMPARE(clock.time(), SimTime{100s});
    QCOMPARE(time.count(), 1);
}

void PlaybackClockTest::losingTheRecordingStops()
{
    PlaybackClock clock;
    clock.setRecording(recordingOf(1000s));
    clock.seek(500s);
    clock.play();
    clock.setRecording(nullptr);
    QVERIFY(!clock.isPlaying());
    QCOMPARE(clock.time(), SimTime{});
}

void PlaybackClockTest::stepsFromStopToStop()
{
    // The press is down from 10 s, the saw jammed from 20 s and from 40 s on.
    StationTrack press;
    press.name = "Press";
    press.visitStart = {0s, 10s, 15s};
    press.visitState = {State::Execute, State::Down, State::Execute};
    press.stateAtEnd = State::Execute;
    StationTrack saw = press;
    saw.name = "Saw";
    saw.visitStart = {0s, 20s, 22s, 40s};
    saw.visitState = {State::Execute, State::Jammed, State::Execute, State::Jammed};
    saw.stateAtEnd = State::Jammed;
    PlaybackClock clock;
    clock.setRecording(std::make_shared<const Recording>(60s, 1, std::vector{press, saw}, std::vector<FinishedItem>{}));
    QSignalSpy none(&clock, &PlaybackClock::noStopFound);
    clock.play();
    clock.stepToNextStop({});
    QVERIFY(!clock.isPlaying());
    QCOMPARE(clock.time(), SimTime{10s});
    clock.stepToNextStop({"Saw"});
    clock.stepToNextStop({"Saw"});
    QCOMPARE(clock.time(), SimTime{40s});
    clock.stepToPreviousStop({"Press", "no such station"});
    QCOMPARE(clock.time(), SimTime{10s});
    QCOMPARE(none.count(), 0);
    clock.stepToNextStop({"Press"});
    clock.stepToPreviousStop({"Saw"});
    QCOMPARE(clock.time(), SimTime{10s}); // it stays where it is, and says so
    QCOMPARE(none, QList<QVariantList>({{true}, {false}}));
}

void PlaybackClockTest::asFastAsShownMovesByFrames()
{
    PlaybackClock clock;
    QSignalSpy time(&clock, &PlaybackClock::timeChanged);
    clock.setSpeed(asFastAsShown);
    QCOMPARE(clock.chosenSpeed(), asFastAsShown);
    // A short shift: faster than the fastest speed, 10 000 s in 16 ms frames of 160 s. A long one: 1/250 a frame.
    for (const auto& [duration, step] : {std::pair{SimTime{3200s}, SimTime{320s}}, {SimTime{250h}, SimTime{1h}}}) {
        StationTrack track;
        track.name = "Press";
        track.visitStart = {0s};
        track.visitState = {State::Execute};
        track.stateAtEnd = State::Execute;
        clock.setRecording(
            std::make_shared<const Recording>(duration, 1, std::vector{track}, std::vector<FinishedItem>{}));
        QVERIFY(clock.speed() > 10'000 && std::isfinite(clock.speed()));
        clock.seek(0s);
        time.clear();
        clock.play();
        QTest::qSleep(100); // a frame that takes long leaves nothing out
        QVERIFY(time.wait(1000));
        QCOMPARE(clock.time() / step, time.count());
        QTRY_VERIFY_WITH_TIMEOUT(!clock.isPlaying(), 20'000 * test::patience);
        QCOMPARE(clock.time(), duration);
        QCOMPARE(time.count(), int(duration / step));
    }
}

void PlaybackClockTest::realTimeIsRealTime()
{
    PlaybackClock clock;
    clock.setRecording(recordingOf(100s));
    clock.setSpeed(1);
    QElapsedTimer wall;
    wall.start();
    clock.play();
    QTRY_VERIFY(clock.time() >= SimTime{1500ms});
    const std::chrono::nanoseconds passed{wall.nsecsElapsed()};
    QVERIFY(clock.time() <= passed);
    // Behind by a frame, or on a busy machine by a few that took longer than a frame may stand for.
    QVERIFY2(passed - clock.time() < 500ms, qPrintable(QString::number((passed - clock.time()).count())));
}

void PlaybackClockTest::tellsTheTimeOfDay()
{
    PlaybackClock clock;
    QSignalSpy changed(&clock, &PlaybackClock::shiftClockChanged);
    clock.setRecording(recordingOf(100s));
    QCOMPARE(clock.timeText(90s), QStringLiteral("0:01:30"));
    clock.setStartTime("2025-01-06T06:00:00");
    QCOMPARE(clock.timeText(90s), QStringLiteral("Mon 06:01:30"));
    clock.setStartTime("2025-01-06T06:00:00");
    QCOMPARE(changed.count(), 1);
    clock.setStartTime(std::nullopt);
    QCOMPARE(clock.timeText(90s), QStringLiteral("0:01:30"));
    QCOMPARE(changed.count(), 2);
}

void PlaybackClockTest::stepsWhereMotionIsReduced()
{
    Preferences chosen;
    chosen.motion = Motion::Reduced;
    applyPreferences(chosen);
    PlaybackClock clock;
    clock.setRecording(recordingOf(3600s));
    clock.setSpeed(60);
    QSignalSpy time(&clock, &PlaybackClock::timeChanged);
    clock.play();
    QVERIFY(time.wait());
    QCOMPARE_GE(clock.time(), SimTime(24s)); // no frame before half a second is over
    clock.pause();
    applyPreferences({});
}

void PlaybackClockTest::speedIsCutToItsRange_data()
{
    QTest::addColumn<double>("asked");
    QTest::addColumn<double>("expected");
    QTest::newRow("slowest") << 1.0 << 1.0;
    QTest::newRow("too slow") << 0.0 << 1.0;
    QTest::newRow("negative") << -60.0 << 1.0;
    QTest::newRow("between") << 12.5 << 12.5;
    QTest::newRow("fastest") << 10'000.0 << 10'000.0;
    QTest::newRow("too fast") << 1e300 << 10'000.0;
    QTest::newRow("backwards without end") << -asFastAsShown << 1.0;
    QTest::newRow("not a number") << std::nan("") << 60.0;
}

void PlaybackClockTest::speedIsCutToItsRange()
{
    QFETCH(double, asked);
    QFETCH(double, expected);
    PlaybackClock clock;
    clock.setSpeed(asked);
    QCOMPARE(clock.speed(), expected);
}

LINETWIN_GUILESS_TEST(PlaybackClockTest)

} // namespace linetwin::app

#include "PlaybackClockTest.moc"
