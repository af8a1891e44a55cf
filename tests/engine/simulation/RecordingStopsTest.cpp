// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/simulation/Recording.h"
#include "engine/simulation/Simulate.h"
#include "tests/TestMain.h"
#include "tests/engine/LineBuilder.h"

#include <QTest>

#include <algorithm>
#include <set>
#include <vector>

using namespace linetwin;
using namespace linetwin::test;
using namespace std::chrono_literals;

namespace {

using enum State;

StationTrack trackOf(std::vector<SimTime> starts, std::vector<State> states, State atEnd)
{
    StationTrack track;
    track.visitStart = std::move(starts);
    track.visitState = std::move(states);
    track.stateAtEnd = atEnd;
    return track;
}

/// 100 s. A: down 10..20, then jammed at once 20..22, and down again from the very end. B: jammed from the start until
/// 5 and from 60 to the end. C never stops.
Recording threeStations()
{
    return {100s,
            1,
            {trackOf({0s, 10s, 20s, 22s, 40s}, {Execute, Down, Jammed, Execute, Blocked}, Down),
             trackOf({0s, 5s, 60s}, {Jammed, Execute, Jammed}, Jammed),
             trackOf({0s, 50s}, {Starved, Execute}, Execute)},
            {}};
}

std::shared_ptr<const Recording> cosmeticsShift(std::size_t byteLimit)
{
    RunRequest request;
    request.duration = 4h;
    request.detail = Detail::Full;
    request.recordingByteLimit = byteLimit;
    return simulate(cosmeticsLine(), request).recording;
}

QString textOf(const RecordedStop& stop)
{
    return QStringLiteral("%1 %2..%3")
        .arg(QLatin1StringView(nameOf(stop.state)))
        .arg(toSeconds(stop.start))
        .arg(toSeconds(stop.end));
}

/// 100 s: closed for lunch in 10..20, cleaned while closed in 20..25, in changeover 30..40, jammed by glue from 99 on
/// and at the very end down.
Recording closedStation()
{
    StationTrack track =
        trackOf({0s, 10s, 20s, 25s, 30s, 40s, 99s}, {Execute, Planned, Planned, Execute, Setup, Execute, Jammed}, Down);
    track.visitReason = {noReason, 2, 3, noReason, 4, noReason, 5};
    track.reasonAtEnd = breakdownReason;
    using ReasonKind = StationReason::Kind;
    track.reasons = {{ReasonKind::Breakdown, 0, "breakdown", Down},   {ReasonKind::Jam, 0, "jam", Jammed},
                     {ReasonKind::Calendar, 0, "lunch", Planned},     {ReasonKind::Stop, 0, "cleaning", Planned},
                     {ReasonKind::Calendar, 1, "new product", Setup}, {ReasonKind::Stop, 1, "glue", Jammed}};
    return {100s, 1, {track}, {}};
}

} // namespace

class RecordingStopsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void closuresAreStopsWithReasons()
    {
        const Recording recording = closedStation();
        QStringList stops;
        for (std::size_t i = 0; i < recording.stopCount(0); ++i) {
            const RecordedStop stop = recording.stop(0, i);
            stops << textOf(stop) + ' ' + QString::fromStdString(recording.track(0).reasonName(stop.reason));
        }
        QCOMPARE(stops, (QStringList{"PLANNED 10..20 lunch", "PLANNED 20..25 cleaning", "SETUP 30..40 new product",
                                     "JAMMED 99..100 glue", "DOWN 100..100 "}));
        QCOMPARE(recording.reasonNameAt(0, 22s), std::string("cleaning"));
        QCOMPARE(recording.reasonNameAt(0, 27s), std::string());
        QVERIFY(recording.momentAt(100s).stations[0].reason == breakdownReason);
        QVERIFY(*recording.nextStop(12s) == 20s);
        QVERIFY(*recording.nextEvent(12s) == 20s);
    }

    // The samples at 10 and 20 are of one closure, that at 30 of another.
    void samplesTellClosuresApart()
    {
        std::vector<Moment> samples(5);
        for (std::size_t i = 0; i < samples.size(); ++i) {
            samples[i].time = 10s * static_cast<std::int64_t>(i);
            samples[i].stations.resize(1);
            samples[i].stations[0].state = i == 0 || i == 4 ? Execute : Planned;
            samples[i].stations[0].reason = i == 0 || i == 4 ? noReason : i == 3 ? ReasonId{3} : ReasonId{2};
        }
        StationTrack track;
        track.reasons = closedStation().track(0).reasons;
        const Recording recording(40s, 1, {track}, 10s, samples);
        QCOMPARE(recording.stopCount(0), std::size_t{2});
        QVERIFY(recording.stop(0, 0) == (RecordedStop{0, Planned, 10s, 30s, 2}));
        QVERIFY(recording.stop(0, 1) == (RecordedStop{0, Planned, 30s, 40s, 3}));
        QVERIFY(*recording.nextEvent(20s) == 30s);
    }

    void stopsOfAStation()
    {
        const Recording recording = threeStations();
        QStringList a;
        for (std::size_t number = 0; number < recording.stopCount(0); ++number)
            a << textOf(recording.stop(0, number));
        QCOMPARE(a, QStringList({"DOWN 10..20", "JAMMED 20..22", "DOWN 100..100"}));
        QCOMPARE(recording.stopCount(1), std::size_t{2});
        QCOMPARE(textOf(recording.stop(1, 1)), QStringLiteral("JAMMED 60..100"));
        QCOMPARE(recording.stop(1, 1).station, std::size_t{1});
        QCOMPARE(recording.stopCount(2), std::size_t{0});
    }

    void nextAndPrevious_data()
    {
        QTest::addColumn<QList<int>>("stations");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("previous"); // -1: none
        QTest::addColumn<int>("next");
        QTest::newRow("A, start") << QList{0} << 0 << -1 << 10;
        QTest::newRow("A, on a stop") << QList{0} << 10 << -1 << 20;
        QTest::newRow("A, within one") << QList{0} << 15 << 10 << 20;
        QTest::newRow("A, after") << QList{0} << 30 << 20 << 100;
        QTest::newRow("A, end") << QList{0} << 100 << 20 << -1;
        QTest::newRow("B, start") << QList{1} << 0 << -1 << 60;
        QTest::newRow("B, in its first") << QList{1} << 3 << 0 << 60;
        QTest::newRow("B, before the start") << QList{1} << -5 << -1 << 0;
        QTest::newRow("C never") << QList{2} << 50 << -1 << -1;
        QTest::newRow("A and C") << QList{0, 2} << 50 << 20 << 100;
        QTest::newRow("any") << QList<int>{} << 50 << 20 << 60;
        QTest::newRow("any, end") << QList<int>{} << 100 << 60 << -1;
        QTest::newRow("any, after the end") << QList<int>{} << 200 << 100 << -1;
    }
    void nextAndPrevious()
    {
        QFETCH(QList<int>, stations);
        QFETCH(int, from);
        QFETCH(int, previous);
        QFETCH(int, next);
        const std::vector<std::size_t> asked(stations.begin(), stations.end());
        const Recording recording = threeStations();
        const SimTime time = std::chrono::seconds(from);
        QCOMPARE(toSeconds(recording.previousStop(time, asked).value_or(-1s)), double(previous));
        QCOMPARE(toSeconds(recording.nextStop(time, asked).value_or(-1s)), double(next));
    }

    void between_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("before") << 0 << 10 << QStringList{};
        QTest::newRow("touches the start") << 0 << 11 << QStringList{"DOWN 10..20"};
        QTest::newRow("within") << 12 << 13 << QStringList{"DOWN 10..20"};
        QTest::newRow("over both") << 19 << 50 << QStringList{"DOWN 10..20", "JAMMED 20..22"};
        QTest::newRow("an end is not in it") << 20 << 21 << QStringList{"JAMMED 20..22"};
        QTest::newRow("after") << 22 << 99 << QStringList{};
    }
    void between()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(QStringList, expected);
        QStringList found;
        for (const RecordedStop& stop :
             threeStations().stopsBetween(0, std::chrono::seconds(from), std::chrono::seconds(to)))
            found << textOf(stop);
        QCOMPARE(found, expected);
    }

    /// Against the visits themselves, one by one; stepping forth and back meets the same stops.
    void everyStopOfAShift()
    {
        const auto recording = cosmeticsShift(std::size_t{512} << 20);
        std::set<SimTime> all;
        for (std::size_t station = 0; station < recording->stationCount(); ++station) {
            const StationTrack& track = recording->track(station);
            std::vector<SimTime> starts;
            for (std::size_t visit = 0; visit < track.visitStart.size(); ++visit)
                if (track.visitState[visit] == Down || track.visitState[visit] == Jammed)
                    starts.push_back(track.visitStart[visit]);
            QCOMPARE(recording->stopCount(station), starts.size());
            for (std::size_t number = 0; number < starts.size(); ++number)
                QVERIFY(recording->stop(station, number).start == starts[number]);
            all.insert(starts.begin(), starts.end());
        }
        QVERIFY(all.size() > 100);
        std::vector<SimTime> forward;
        for (auto time = recording->nextStop(-1ns); time; time = recording->nextStop(*time))
            forward.push_back(*time);
        QVERIFY(std::ranges::equal(forward, all));
        std::vector<SimTime> backward;
        for (auto time = recording->previousStop(5h); time; time = recording->previousStop(*time))
            backward.push_back(*time);
        QVERIFY(std::ranges::equal(backward.rbegin(), backward.rend(), all.begin(), all.end()));
    }

    void samplesShowTheirStops()
    {
        const auto recording = cosmeticsShift(200'000);
        QVERIFY(recording->isSampled());
        const SimTime interval = recording->sampleInterval();
        for (std::size_t station = 0; station < recording->stationCount(); ++station) {
            std::size_t number = 0;
            State before = Execute;
            for (SimTime time{}; time <= recording->duration(); time += interval) {
                const State state = recording->stateAt(station, time);
                if ((state == Down || state == Jammed) && state != before) {
                    QVERIFY(number < recording->stopCount(station));
                    const RecordedStop stop = recording->stop(station, number++);
                    QVERIFY(stop.start == time);
                    QCOMPARE(stop.state, state);
                    QVERIFY(stop.end == recording->duration() || recording->stateAt(station, stop.end) != state);
                }
                before = state;
            }
            QCOMPARE(recording->stopCount(station), number);
        }
        QVERIFY(recording->nextStop(0s).has_value());
    }
};

LINETWIN_APPLESS_TEST(RecordingStopsTest)
#include "RecordingStopsTest.moc"
