// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/simulation/Simulate.h"
#include "tests/TestMain.h"
#include "tests/engine/Property.h"
#include "tests/engine/RandomPlantLines.h"

#include <QTest>

#include <algorithm>
#include <vector>

using namespace linetwin;
using namespace linetwin::test;
using namespace std::chrono_literals;

namespace {

RunResult runBy(Kernel kernel, const ResolvedLine& line, RunRequest request)
{
    request.kernel = kernel;
    return simulate(line, request);
}

void checkSame(const RunResult& one, const RunResult& other)
{
    RC_ASSERT(one.isComplete && other.isComplete);
    for (std::size_t i = 0; i < one.totals.stations.size(); ++i)
        RC_ASSERT(one.totals.stations[i] == other.totals.stations[i]);
    RC_ASSERT(one.totals.reasons == other.totals.reasons);
    RC_ASSERT(one.totals.line == other.totals.line);
    RC_ASSERT(one.totals.roles == other.totals.roles);
    RC_ASSERT(one.totals == other.totals);
    RC_ASSERT((one.recording == nullptr) == (other.recording == nullptr));
    if (!one.recording)
        return;
    RC_ASSERT(one.recording->isSampled() == other.recording->isSampled());
    for (std::size_t i = 0; i < one.recording->stationCount(); ++i)
        RC_ASSERT(one.recording->track(i) == other.recording->track(i));
    RC_ASSERT(*one.recording == *other.recording);
}

/// Both kernels leave the same. Returns the result.
RunResult checkAgreement(const ResolvedLine& line, const RunRequest& request)
{
    RunResult recursion = runBy(Kernel::Recursion, line, request);
    checkSame(runBy(Kernel::Events, line, request), recursion);
    return recursion;
}

/// When something happens: any change of state, take, output or reject.
std::vector<SimTime> momentsOf(const Recording& recording)
{
    std::vector<SimTime> moments;
    for (std::size_t i = 0; i < recording.stationCount(); ++i) {
        const StationTrack& track = recording.track(i);
        for (const auto* column : {&track.visitStart, &track.takes, &track.outputs, &track.rejects})
            moments.insert(moments.end(), column->begin(), column->end());
    }
    std::erase(moments, SimTime{});
    return moments;
}

void checkTimes(const ResolvedLine& line, const RunTotals& totals)
{
    for (std::size_t i = 0; i < totals.stations.size(); ++i) {
        SimTime sum{};
        std::array<SimTime, stateCount> byReason{};
        for (std::size_t state = 0; state < stateCount; ++state)
            sum += totals.stations[i].timeInState[state];
        RC_ASSERT(sum == totals.duration);
        if (totals.reasons.empty())
            continue;
        for (std::size_t reason = 0; reason < totals.reasons[i].size(); ++reason)
            byReason[static_cast<std::size_t>(line.stations[i].reasons[reason].state)] +=
                totals.reasons[i][reason].time;
        for (const State state : {State::Down, State::Jammed, State::Setup, State::Planned})
            RC_ASSERT(byReason[static_cast<std::size_t>(state)] ==
                      totals.stations[i].timeInState[static_cast<std::size_t>(state)]);
        RC_ASSERT(totals.reasons[i][breakdownReason].stops == totals.stations[i].breakdowns);
        RC_ASSERT(totals.reasons[i][jamReason].stops == totals.stations[i].jams);
    }
}

} // namespace

/// Lines with everything of MODEL 2 to 5 by both kernels.
class PlantKernelsAgreeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// With a reason that never stops it, a line is simulated as plants are, and leaves what it leaves without.
    void onPlainLines()
    {
        QVERIFY(holds("a line with a reason that never happens is as without", 1000, [] {
            const ResolvedLine plain = anyLine();
            ResolvedLine line = plain;
            for (ResolvedStation& station : line.stations)
                station.stops.push_back({.name = "never"});
            line = withReasons(line);
            const RunRequest request = anyRequest(*rc::gen::element(Detail::Recording, Detail::Totals));
            RunResult events = runBy(Kernel::Events, line, request);
            const RunResult expected = runBy(Kernel::Events, plain, request);
            checkTimes(line, events.totals);
            events.totals.reasons.clear();
            RC_ASSERT(events.totals == expected.totals);
            if (!expected.recording)
                return;
            for (std::size_t i = 0; i < line.stations.size(); ++i) {
                StationTrack track = events.recording->track(i);
                track.visitReason.clear();
                track.reasonAtEnd = noReason;
                RC_ASSERT(track == expected.recording->track(i));
            }
            RC_ASSERT(events.recording->finishedItems() == expected.recording->finishedItems());
            RC_ASSERT(events.recording->outputTrack() == expected.recording->outputTrack());
        }));
    }

    void onRandomLines_data()
    {
        QTest::addColumn<int>("detail");
        QTest::addColumn<int>("cases");
        QTest::newRow("totals") << static_cast<int>(Detail::Totals) << 2000;
        QTest::newRow("figures") << static_cast<int>(Detail::Figures) << 1000;
        QTest::newRow("recordings alone") << static_cast<int>(Detail::Recording) << 1000;
        QTest::newRow("recordings") << static_cast<int>(Detail::Full) << 2000;
    }
    void onRandomLines()
    {
        QFETCH(int, detail);
        QFETCH(int, cases);
        QVERIFY(holds("both kernels agree", cases, [detail] {
            const ResolvedLine line = anyPlantLine();
            checkTimes(line, checkAgreement(line, anyRequest(static_cast<Detail>(detail))).totals);
        }));
    }

    /// At the end of the warm-up and of the run everything turns on < or ≤.
    void whenTheWindowEndsAtAnEvent()
    {
        QVERIFY(holds("both kernels agree where the window ends at an event", 1000, [] {
            const ResolvedLine line = anyPlantLine();
            RunRequest request = anyRequest(Detail::Full);
            request.warmup = SimTime{};
            const std::vector<SimTime> moments = momentsOf(*checkAgreement(line, request).recording);
            RC_PRE(!moments.empty());
            const SimTime one = moments[anyIn(std::size_t{0}, moments.size() - 1)];
            const SimTime other = moments[anyIn(std::size_t{0}, moments.size() - 1)];
            request.duration = one;
            checkAgreement(line, request);
            if (one == other)
                return;
            request.warmup = std::min(one, other);
            request.duration = std::max(one, other) - request.warmup;
            checkAgreement(line, request);
        }));
    }

    /// Where a recording does not fit, both notice, at the same byte, and leave the same samples.
    void whenTheRecordingIsTooLong()
    {
        QVERIFY(holds("both kernels agree on when and how to sample", 300, [] {
            const ResolvedLine line = anyPlantLine();
            RunRequest request = anyRequest(Detail::Full);
            const std::size_t bytes = checkAgreement(line, request).recording->byteSize();
            for (const std::size_t limit : {bytes, bytes - 1, anyIn(std::size_t{0}, bytes - 1)}) {
                request.recordingByteLimit = limit;
                RC_ASSERT(checkAgreement(line, request).recording->isSampled() == (limit < bytes));
            }
        }));
    }
};

LINETWIN_APPLESS_TEST(PlantKernelsAgreeTest)
#include "PlantKernelsAgreeTest.moc"
