// SPDX-License-Identifier: GPL-3.0-or-later
// Causes and bottleneck against their definitions, taken literally.
#include "engine/simulation/FiguresObserver.h"

#include "engine/simulation/Simulate.h"
#include "tests/TestMain.h"
#include "tests/engine/RandomLines.h"
#include "tests/engine/RoleOracle.h"

#include <QTest>

#include <rapidcheck.h>

using namespace linetwin;
using namespace linetwin::test;
using namespace std::chrono_literals;

namespace {

constexpr std::size_t mostVisits = 3000; ///< the oracle is slow

std::size_t visitsOf(const Recording& recording)
{
    std::size_t visits = 0;
    for (std::size_t i = 0; i < recording.stationCount(); ++i)
        visits += recording.track(i).visitStart.size();
    return visits;
}

/// From a whole recording of a run without warm-up, settled once.
std::vector<StationRole> rolesAtOnce(const ResolvedLine& line, const Recording& recording)
{
    FiguresObserver observer(line, {SimTime{}, recording.duration()});
    for (std::size_t i = 0; i < recording.stationCount(); ++i) {
        const StationTrack& track = recording.track(i);
        for (std::size_t n = 0; n < track.visitStart.size(); ++n)
            observer.visit(i, track.visitState[n], track.visitStart[n]);
    }
    observer.settleUntil(recording.duration());
    return observer.finishRoles();
}

/// The reports of a run without warm-up, settled at random times, each station ahead of that as far as it likes.
std::vector<StationRole> rolesInPieces(const ResolvedLine& line, const Recording& recording, SimTime begin)
{
    FiguresObserver observer(line, {begin, recording.duration()});
    std::vector<std::size_t> reported(recording.stationCount());
    for (SimTime settled{}; settled < recording.duration();) {
        settled += SimTime{anyIn<std::int64_t>(1, recording.duration().count() / anyIn(1, 40))};
        for (std::size_t i = 0; i < reported.size(); ++i) {
            const StationTrack& track = recording.track(i);
            const SimTime ahead = oneIn(2) ? SimTime{} : SimTime{anyIn<std::int64_t>(0, recording.duration().count())};
            for (std::size_t& n = reported[i]; n < track.visitStart.size(); ++n) {
                if (track.visitStart[n] > settled + ahead)
                    break;
                observer.visit(i, track.visitState[n], track.visitStart[n]);
            }
        }
        observer.settleUntil(settled);
    }
    return observer.finishRoles();
}

} // namespace

class FiguresObserverTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!qEnvironmentVariableIsSet("RC_PARAMS"))
            qputenv("RC_PARAMS", "seed=20261124 max_success=1500 max_discard_ratio=100");
    }

    void bothKernelsFindWhatTheDefinitionsSay()
    {
        QVERIFY(rc::check("roles are those of every instant", [] {
            const ResolvedLine line = anyLine();
            RunRequest request = anyRequest(Detail::Full);
            const RunResult full = simulate(line, request);
            RC_PRE(visitsOf(*full.recording) < mostVisits);
            const RoleOracle oracle(*full.recording, line.yardstick.constraint);
            request.completions = [](const Completion&) {};
            RC_ASSERT(full.totals.roles == oracle.roles);
            for (const Kernel kernel : {Kernel::Recursion, Kernel::Events}) {
                for (const Detail detail : {Detail::Figures, Detail::Full, Detail::Trace}) {
                    request.kernel = kernel;
                    request.detail = detail;
                    RC_ASSERT(simulate(line, request).totals.roles == oracle.roles);
                }
            }
            request.detail = Detail::Full;
            request.recordingByteLimit = 1;
            RC_ASSERT(simulate(line, request).totals.roles == oracle.roles);
            request.detail = Detail::Totals;
            RC_ASSERT(simulate(line, request).totals.roles.empty());
        }));
    }

    /// What is forgotten on the way is never missed.
    void settlingInPiecesChangesNothing()
    {
        QVERIFY(rc::check("roles do not depend on when they are settled", [] {
            const ResolvedLine line = anyLine();
            RunRequest request = anyRequest(Detail::Full);
            request.duration += request.warmup;
            request.warmup = 0s;
            const RunResult whole = simulate(line, request);
            RC_PRE(visitsOf(*whole.recording) < mostVisits);
            RC_ASSERT(rolesInPieces(line, *whole.recording, 0s) == whole.totals.roles);
            request.warmup = SimTime{anyIn<std::int64_t>(0, request.duration.count() - 1)};
            request.duration -= request.warmup;
            request.detail = Detail::Figures;
            RC_ASSERT(rolesInPieces(line, *whole.recording, request.warmup) == simulate(line, request).totals.roles);
        }));
    }

    /// Some station is always active, so nothing is left over.
    void everyWaitHasACauseAndEveryInstantABottleneck()
    {
        QVERIFY(rc::check("roles add up", [] {
            const ResolvedLine line = anyLine();
            const RunTotals totals = simulate(line, anyRequest(Detail::Figures)).totals;
            const std::size_t k = line.yardstick.constraint;
            SimTime starved{};
            SimTime blocked{};
            SimTime sole{};
            SimTime mostShifting{};
            for (std::size_t i = 0; i < totals.roles.size(); ++i) {
                const StationRole& role = totals.roles[i];
                for (const SimTime time : role.constraintWaits)
                    (i < k ? starved : blocked) += time;
                for (const State state : {State::Starved, State::Blocked})
                    RC_ASSERT(role.constraintWaits[static_cast<std::size_t>(state)] == 0ns);
                sole += role.soleBottleneck;
                mostShifting = std::max(mostShifting, role.shiftingBottleneck);
            }
            const auto& times = totals.stations[k].timeInState;
            RC_ASSERT(starved == times[static_cast<std::size_t>(State::Starved)]);
            RC_ASSERT(blocked == times[static_cast<std::size_t>(State::Blocked)]);
            RC_ASSERT(sole + mostShifting <= totals.duration);
        }));
    }

    /// Long runs are settled many times.
    void longRandomRunsAgreeWithTheirRecording()
    {
        QVERIFY(rc::check("long runs", [] {
            if (!oneIn(10))
                return;
            const ResolvedLine line = anyLine();
            RunRequest request = anyRequest(Detail::Full);
            request.warmup = 0s;
            request.duration *= 100;
            const RunResult full = simulate(line, request);
            RC_PRE(!full.recording->isSampled());
            RC_ASSERT(rolesAtOnce(line, *full.recording) == full.totals.roles);
            request.kernel = Kernel::Events;
            request.detail = Detail::Figures;
            RC_ASSERT(simulate(line, request).totals.roles == full.totals.roles);
            request.warmup = request.duration / anyIn(2, 9);
            request.duration -= request.warmup;
            const RunTotals late = simulate(line, request).totals;
            request.kernel = Kernel::Recursion;
            RC_ASSERT(simulate(line, request).totals == late);
        }));
    }
    void longRunsAgreeWithTheirRecording_data()
    {
        QTest::addColumn<int>("constraint");
        QTest::newRow("filler") << 0;
        QTest::newRow("inspector") << 1;
        QTest::newRow("packer") << 2;
        QTest::newRow("palletizer") << 3;
    }
    void longRunsAgreeWithTheirRecording()
    {
        QFETCH(int, constraint);
        ResolvedLine line = cosmeticsLine();
        line.yardstick.constraint = static_cast<std::size_t>(constraint);
        RunRequest request;
        request.duration = 16h;
        request.detail = Detail::Full;
        const RunResult full = simulate(line, request);
        QVERIFY(rolesAtOnce(line, *full.recording) == full.totals.roles);
        request.kernel = Kernel::Events;
        request.detail = Detail::Figures;
        QVERIFY(simulate(line, request).totals.roles == full.totals.roles);
    }
};

LINETWIN_APPLESS_TEST(FiguresObserverTest)
#include "FiguresObserverTest.moc"
