// SPDX-License-Identifier: GPL-3.0-or-later
// The walk on histories that no line has, full of ties and settled at any time.
#include "engine/simulation/BottleneckWalk.h"

#include "tests/TestMain.h"
#include "tests/engine/RandomLines.h"
#include "tests/engine/RoleOracle.h"

#include <QTest>

#include <rapidcheck.h>

using namespace linetwin;
using namespace linetwin::test;
using namespace std::chrono_literals;

namespace {

/// In steps of 1 ns. At each step some station is active, or now and then none.
Recording anyHistory()
{
    const bool isSomeAlwaysActive = oneIn(2);
    const std::size_t stations = anyIn<std::size_t>(1, 6);
    const int steps = anyIn(1, 150);
    const int longest = *rc::gen::element(2, 6, 40);
    std::vector<StationTrack> tracks(stations);
    std::vector<bool> isAnyActive(static_cast<std::size_t>(steps));
    for (std::size_t i = 0; i < stations; ++i) {
        // The oracle looks for causes, too: somewhere after what is blocked something is not.
        const State waiting = i == 0 && stations > 1 ? State::Blocked : State::Starved;
        int left = 0;
        State state = waiting;
        for (int step = 0; step < steps; ++step) {
            if (left-- == 0) {
                state = oneIn(3) ? waiting
                                 : *rc::gen::element(State::Execute, State::Down, State::Jammed, State::Setup,
                                                     isSomeAlwaysActive ? State::Execute : State::Planned);
                left = anyIn(0, longest - 1);
            }
            const auto at = static_cast<std::size_t>(step);
            const bool mustBeActive = isSomeAlwaysActive && i + 1 == stations && !isAnyActive[at];
            const State shown = mustBeActive ? State::Execute : state;
            isAnyActive[at] = isAnyActive[at] || isActive(shown);
            if (step > 0 && tracks[i].visitState.back() == shown)
                continue;
            tracks[i].visitStart.push_back(SimTime{step});
            tracks[i].visitState.push_back(shown);
        }
    }
    return {SimTime{steps}, 1, std::move(tracks), {}};
}

std::vector<BottleneckPeriod> walkInPieces(const Recording& history)
{
    std::vector<BottleneckPeriod> periods;
    BottleneckWalk walk({SimTime{}, history.duration()}, history.stationCount(),
                        [&](const BottleneckPeriod& period) { periods.push_back(period); });
    std::vector<VisitColumn> columns(history.stationCount());
    std::vector<std::size_t> reported(history.stationCount());
    const int longestPiece = *rc::gen::element(1, 3, 10, 100);
    for (SimTime settled{}; settled < history.duration();) {
        settled = std::min(settled + SimTime{anyIn(1, longestPiece)}, history.duration());
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const StationTrack& track = history.track(i);
            // What begins just then, and what comes after it, may be known or not.
            const SimTime until = settled + SimTime{oneIn(2) ? -1 : anyIn(0, 10)};
            for (std::size_t& n = reported[i]; n < track.visitStart.size() && track.visitStart[n] <= until; ++n)
                columns[i].add(track.visitState[n], track.visitStart[n]);
        }
        walk.settle(columns, settled);
        for (VisitColumn& column : columns)
            column.dropUntil(settled);
    }
    return periods;
}

} // namespace

class BottleneckWalkTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!qEnvironmentVariableIsSet("RC_PARAMS"))
            qputenv("RC_PARAMS", "seed=20261124 max_success=10000");
    }

    void anyHistoryInAnyPieces()
    {
        QVERIFY(rc::check("periods are those of the definition", [] {
            const Recording history = anyHistory();
            const std::vector<BottleneckPeriod> expected = RoleOracle(history, 0).bottlenecks;
            RC_ASSERT(walkInPieces(history) == expected);
        }));
    }
};

LINETWIN_APPLESS_TEST(BottleneckWalkTest)
#include "BottleneckWalkTest.moc"
