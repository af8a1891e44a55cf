// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/Stops.h"

#include "engine/simulation/Simulate.h"
#include "tests/TestMain.h"
#include "tests/engine/HandmadeRecording.h"
#include "tests/engine/LineBuilder.h"

#include <QTest>

using namespace linetwin;
using namespace linetwin::test;
using namespace std::chrono_literals;

namespace {

using enum State;
using Causes = std::vector<WaitCause>;

/// 100 s of three stations: the first runs, is down from 20 to 60, jammed from 80 to 90; the second starves from 30 to
/// 65 and is blocked from 92 to 96; the third starves from 0 to 70, is down from 91 to 95.
Recording threeStations()
{
    return {100s,
            1,
            {trackOf({0s, 20s, 60s, 80s, 90s}, {Execute, Down, Execute, Jammed, Execute}),
             trackOf({0s, 30s, 65s, 92s, 96s}, {Execute, Starved, Execute, Blocked, Execute}),
             trackOf({0s, 70s, 91s, 95s}, {Starved, Execute, Down, Execute})},
            std::vector<FinishedItem>{}};
}

} // namespace

class StopsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // The first is jammed by glue from 20 to 30 and closed from 50 to 60, the second waits from 25 to 35 and 55 to 58.
    void stopsAndWaitsHaveReasons()
    {
        StationTrack first = trackOf({0s, 20s, 30s, 50s, 60s}, {Execute, Jammed, Execute, Planned, Execute});
        first.visitReason = {noReason, 2, noReason, 3, noReason};
        using ReasonKind = StationReason::Kind;
        first.reasons = {{ReasonKind::Breakdown, 0, "breakdown", Down},
                         {ReasonKind::Jam, 0, "jam", Jammed},
                         {ReasonKind::Stop, 0, "glue", Jammed},
                         {ReasonKind::Calendar, 0, "lunch", Planned}};
        const Recording recording{
            100s,
            1,
            {first, trackOf({0s, 25s, 35s, 55s, 58s}, {Execute, Starved, Execute, Starved, Execute})},
            std::vector<FinishedItem>{}};
        const std::vector<Stop> stops = findStops(recording, 0s);
        QVERIFY((stops == std::vector<Stop>{{.station = 0, .visit = 1, .reasonId = 2},
                                            {.station = 1, .visit = 1, .cause = 0, .reason = Execute},
                                            {.station = 0, .visit = 3, .reasonId = 3},
                                            {.station = 1, .visit = 3, .cause = 0, .reason = Planned, .reasonId = 3}}));
        QCOMPARE(reasonNameOf(recording, stops[0]), std::string("glue"));
        QCOMPARE(reasonNameOf(recording, stops[1]), std::string());
        QCOMPARE(reasonNameOf(recording, stops[3]), std::string("lunch"));
        QVERIFY((waitCauses(recording, 1, 1) == Causes{{0, Execute, 5s}, {0, Jammed, 5s, 2}}));
    }

    void ownStopsByTime()
    {
        const Recording recording = threeStations();
        const std::vector<Stop> stops = findStops(recording, std::nullopt);
        QCOMPARE(stops.size(), std::size_t{3});
        QVERIFY(stops[0] == (Stop{.station = 0, .visit = 1}));
        QVERIFY(stops[1] == (Stop{.station = 0, .visit = 3}));
        QVERIFY(stops[2] == (Stop{.station = 2, .visit = 2}));
        QVERIFY(startOf(recording, stops[1]) == SimTime{80s});
        QVERIFY(endOf(recording, stops[1]) == SimTime{90s});
        QVERIFY(stateOf(recording, stops[1]) == Jammed);
    }

    void waitsOfALengthComeToo()
    {
        // Starved for 70, 35 s, blocked for 4 s.
        const Recording recording = threeStations();
        QCOMPARE(findStops(recording, 0s).size(), std::size_t{6});
        QCOMPARE(findStops(recording, 4s).size(), std::size_t{6});
        QCOMPARE(findStops(recording, 5s).size(), std::size_t{5});
        QCOMPARE(findStops(recording, 36s).size(), std::size_t{4});
        const std::vector<Stop> stops = findStops(recording, 36s);
        QVERIFY(stops[0] == (Stop{.station = 2, .visit = 0, .cause = 1, .reason = Execute}));
    }

    void theNearestThatDoesNotStarveIsTheCause()
    {
        // The third starves 0 … 70 s: the second runs 0 … 30 and 65 … 70; while it starves itself, 30 … 65, the first
        // is down until 60 and runs until 65.
        QVERIFY(waitCauses(threeStations(), 2, 0) == Causes({{1, Execute, 35s}, {0, Down, 30s}, {0, Execute, 5s}}));
        QVERIFY(waitCauses(threeStations(), 1, 1) == Causes({{0, Down, 30s}, {0, Execute, 5s}}));
    }

    void theNearestThatIsNotBlockedIsTheCause()
    {
        // Blocked 92 … 96 s while the third is down until 95 and runs after.
        QVERIFY(waitCauses(threeStations(), 1, 3) == Causes({{2, Down, 3s}, {2, Execute, 1s}}));
    }

    void othersHaveNoCause()
    {
        QVERIFY(waitCauses(threeStations(), 0, 1).empty());
        QVERIFY(waitCauses(threeStations(), 0, 0).empty());
    }

    void aSampledRecordingTellsNone()
    {
        std::vector<Moment> samples(1);
        samples[0].stations.push_back({.state = Down});
        const Recording recording(10s, 1, std::vector<StationTrack>(1), 10s, samples);
        QVERIFY(findStops(recording, 0s).empty());
    }

    void agreesWithTheTotalsOfARun()
    {
        RunRequest request;
        request.duration = 8h;
        request.detail = Detail::Full;
        const RunResult result = simulate(cosmeticsLine(), request);
        std::vector<std::array<SimTime, stateCount>> found(4);
        for (const Stop& stop : findStops(*result.recording, SimTime{})) {
            const SimTime length = endOf(*result.recording, stop) - startOf(*result.recording, stop);
            const State state = stateOf(*result.recording, stop);
            found[stop.station][static_cast<std::size_t>(state)] += length;
            if (state != Starved && state != Blocked)
                continue;
            SimTime caused{};
            for (const WaitCause& cause : waitCauses(*result.recording, stop.station, stop.visit)) {
                caused += cause.time;
                QVERIFY(cause.reason != state);
                QVERIFY(state == Starved ? cause.station < stop.station : cause.station > stop.station);
            }
            QVERIFY(caused == length);
        }
        for (std::size_t i = 0; i < 4; ++i) {
            for (const State state : {Starved, Down, Jammed, Blocked})
                QVERIFY(found[i][static_cast<std::size_t>(state)] ==
                        result.totals.stations[i].timeInState[static_cast<std::size_t>(state)]);
        }
    }
};

LINETWIN_GUILESS_TEST(StopsTest)
#include "StopsTest.moc"
