// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/simulation/Simulate.h"
#include "tests/TestMain.h"
#include "tests/engine/LineBuilder.h"
#include "tests/engine/Property.h"
#include "tests/engine/RandomLines.h"

#include <QTest>

#include <rapidcheck.h>

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

/// Both kernels leave the same totals, lead times and recording. Returns the recursion's result.
RunResult checkAgreement(const ResolvedLine& line, const RunRequest& request, bool isSampled = false)
{
    RunResult events = runBy(Kernel::Events, line, request);
    RunResult recursion = runBy(Kernel::Recursion, line, request);
    RC_ASSERT(events.isComplete && recursion.isComplete);
    for (std::size_t i = 0; i < line.stations.size(); ++i)
        RC_ASSERT(recursion.totals.stations[i] == events.totals.stations[i]);
    RC_ASSERT(recursion.totals.line == events.totals.line);
    RC_ASSERT(recursion.totals.roles == events.totals.roles);
    const bool isWithoutRoles = request.detail == Detail::Totals || request.detail == Detail::Recording;
    RC_ASSERT(recursion.totals.roles.empty() == isWithoutRoles);
    RC_ASSERT(recursion.totals == events.totals);
    RC_ASSERT((recursion.recording != nullptr) ==
              (request.detail == Detail::Full || request.detail == Detail::Recording));
    if (recursion.recording) {
        RC_ASSERT(recursion.recording->isSampled() == isSampled);
        RC_ASSERT(events.recording->isSampled() == isSampled);
        RC_ASSERT(*recursion.recording == *events.recording);
    }
    return recursion;
}

/// When something happens in a recording: any change of state, take, output or reject.
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

} // namespace

class KernelsAgreeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void onRandomLines_data()
    {
        QTest::addColumn<int>("detail");
        QTest::addColumn<int>("cases");
        QTest::newRow("totals") << static_cast<int>(Detail::Totals) << 1000;
        QTest::newRow("figures") << static_cast<int>(Detail::Figures) << 500;
        QTest::newRow("recordings alone") << static_cast<int>(Detail::Recording) << 300;
        QTest::newRow("recordings") << static_cast<int>(Detail::Full) << 2000;
    }
    void onRandomLines()
    {
        QFETCH(int, detail);
        QFETCH(int, cases);
        QVERIFY(holds("both kernels agree", cases, [detail] {
            const ResolvedLine line = anyLine();
            checkAgreement(line, anyRequest(static_cast<Detail>(detail)));
        }));
    }

    /// With the causes or without them, the recording is the same, and so is all else.
    void aRecordingAloneIsTheSame()
    {
        QVERIFY(holds("a recording alone is the same", 300, [] {
            const ResolvedLine line = anyLine();
            RunRequest request = anyRequest(Detail::Full);
            request.kernel = oneIn(2) ? Kernel::Events : Kernel::Recursion;
            if (oneIn(3))
                request.recordingByteLimit = simulate(line, request).recording->byteSize() / 2;
            RunResult full = simulate(line, request);
            request.detail = Detail::Recording;
            const RunResult alone = simulate(line, request);
            RC_ASSERT(*alone.recording == *full.recording);
            RC_ASSERT(alone.totals.roles.empty() && !full.totals.roles.empty());
            full.totals.roles.clear();
            RC_ASSERT(alone.totals == full.totals);
        }));
    }

    /// At the end of the warm-up and of the run everything turns on < or ≤.
    void whenTheWindowEndsAtAnEvent()
    {
        QVERIFY(holds("both kernels agree where the window ends at an event", 1000, [] {
            const ResolvedLine line = anyLine();
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
        QVERIFY(holds("both kernels agree on when and how to sample", 400, [] {
            const ResolvedLine line = anyLine();
            RunRequest request = anyRequest(Detail::Full);
            const std::size_t bytes = simulate(line, request).recording->byteSize();
            request.recordingByteLimit = bytes;
            checkAgreement(line, request, false);
            request.recordingByteLimit = bytes - 1;
            checkAgreement(line, request, true);
            request.recordingByteLimit = anyIn(std::size_t{0}, bytes - 1);
            checkAgreement(line, request, true);
        }));
    }

    /// Long enough for buffers of all sizes to fill, and for the rings of take times to grow.
    void onTheCosmeticsLine_data()
    {
        QTest::addColumn<int>("fillerBuffer");
        QTest::addColumn<int>("packerBuffer");
        QTest::newRow("baseline") << 50 << 100;
        QTest::newRow("large buffers") << 500 << 1000;
        QTest::newRow("endless buffers") << 1'000'000 << 1'000'000;
        QTest::newRow("no buffers") << 0 << 0;
    }
    void onTheCosmeticsLine()
    {
        QFETCH(int, fillerBuffer);
        QFETCH(int, packerBuffer);
        std::vector<StationSpec> stations = cosmeticsStations();
        stations[0].parameters.bufferCapacity = fillerBuffer;
        stations[2].parameters.bufferCapacity = packerBuffer;
        const ResolvedLine line = buildLine(stations);
        RunRequest request;
        request.warmup = 30min;
        request.duration = 8h;
        request.detail = Detail::Full;
        const RunResult events = runBy(Kernel::Events, line, request);
        const RunResult recursion = runBy(Kernel::Recursion, line, request);
        QVERIFY(events.totals == recursion.totals);
        QVERIFY(!recursion.recording->isSampled());
        QVERIFY(*events.recording == *recursion.recording);
        QVERIFY(events.totals.stations[0].cycles > 10'000);
    }
};

LINETWIN_APPLESS_TEST(KernelsAgreeTest)
#include "KernelsAgreeTest.moc"
