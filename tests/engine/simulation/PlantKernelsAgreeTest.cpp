// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/Examples.h"
#include "engine/io/Files.h"
#include "engine/model/ResolvedLine.h"
#include "engine/simulation/Simulate.h"
#include "tests/TestMain.h"
#include "tests/engine/KernelAgreement.h"
#include "tests/engine/Property.h"
#include "tests/engine/RandomPlants.h"

#include <QTest>

#include <algorithm>
#include <numeric>
#include <vector>

using namespace linetwin;
using namespace linetwin::test;
using namespace std::chrono_literals;

namespace {

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
            const RunRequest request = anyRequest(*rc::gen::element(Detail::Recording, Detail::Totals), line);
            RunResult events = runBy(Kernel::Events, line, request);
            const RunResult expected = runBy(Kernel::Events, plain, request);
            checkTimes(line, events.totals);
            RC_ASSERT(!events.totals.reasons.empty()); // or it is simulated as a plain line
            events.totals.reasons.clear();
            RC_ASSERT(events.totals == expected.totals);
            if (!expected.recording)
                return;
            for (std::size_t i = 0; i < line.stations.size(); ++i) {
                StationTrack track = events.recording->track(i);
                track.visitReason.clear();
                track.reasonAtEnd = noReason;
                track.reasons.clear();
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
        QTest::newRow("totals") << static_cast<int>(Detail::Totals) << 1000;
        QTest::newRow("figures") << static_cast<int>(Detail::Figures) << 500;
        QTest::newRow("recordings alone") << static_cast<int>(Detail::Recording) << 500;
        QTest::newRow("recordings") << static_cast<int>(Detail::Full) << 1500;
    }
    void onRandomLines()
    {
        QFETCH(int, detail);
        QFETCH(int, cases);
        QVERIFY(holds("both kernels agree", cases, [detail] {
            const ResolvedLine line = anyPlant();
            checkTimes(line, checkAgreement(line, anyRequest(static_cast<Detail>(detail), line)).totals);
        }));
    }

    void lineFiguresAloneAreTheSame()
    {
        QVERIFY(holds("line figures alone are the same", 500, [] {
            const ResolvedLine line = anyPlant();
            checkLineFigures(line, anyRequest(Detail::LineFigures, line));
        }));
    }

    void inBlocks()
    {
        QVERIFY(holds("plants in blocks as item by item", 100, [] {
            ResolvedLine line = oneIn(3) ? anyFastPlant() : anyPlant();
            for (ResolvedStation& station : line.stations) {
                if (oneIn(4))
                    continue;
                station.parameters.cycleTimeCv = 0;
                station.parameters.jamProb *= 0.02;
                station.parameters.defectRate *= 0.05;
                station.parameters.falseRejectProb *= 0.05;
                for (ResolvedStop& stop : station.stops)
                    stop.every = stop.every ? std::optional(*stop.every * 50) : std::nullopt;
                if (station.parameters.bufferCapacity < 20 && oneIn(2))
                    station.parameters.bufferCapacity = anyIn(20, 200);
                if (station.parameters.restartLevel && oneIn(2))
                    station.parameters.restartLevel = anyIn(5, 100);
            }
            checkBlocks(line, 4'000);
        }));
    }

    /// Where nearly everything falls together with something.
    void onLinesOfFewNanoseconds()
    {
        QVERIFY(holds("both kernels agree on lines whose times are a few ns", 3000, [] {
            const ResolvedLine line = anyFastPlant();
            RunRequest request;
            request.seed = anyIn<std::uint64_t>(0, 1000);
            request.warmup = SimTime{oneIn(2) ? 0 : anyIn(1, 150)};
            request.duration = SimTime{anyIn(1, *rc::gen::element(50, 500, 5000))};
            request.detail = *rc::gen::element(Detail::Totals, Detail::Full);
            checkTimes(line, checkAgreement(line, request).totals);
        }));
    }

    /// Lines as plants have them, for a shift.
    void onTheExampleLines()
    {
        QVERIFY(holds("both kernels agree on the example lines", 1, [] {
            for (const ExampleLine& example : exampleLines()) {
                const LoadedFile file = *loadFile(example.argument).file;
                const ResolvedLine line = resolve(file.line, file.scenario);
                RunRequest request;
                request.warmup = 1h;
                request.duration = 8h;
                request.detail = Detail::Figures;
                checkTimes(line, checkAgreement(line, request).totals);
            }
        }));
    }

    /// So long that histories are settled many times on the way.
    void onLongRuns()
    {
        QVERIFY(holds("both kernels agree on long runs", 30, [] {
            const bool isOfSeconds = oneIn(2);
            const ResolvedLine line = isOfSeconds ? anyPlant() : anyFastPlant();
            const SimTime unit{isOfSeconds ? 1'000'000'000 : 1};
            RunRequest request = anyRequest(*rc::gen::element(Detail::Figures, Detail::Full));
            request.warmup = anyIn(0, 1000) * unit;
            request.duration = std::min(anyIn(20'000, 80'000) * unit, timeOfCycles(line, 200'000));
            checkTimes(line, checkAgreement(line, request).totals);
        }));
    }

    /// Each station completes the same cycles, with the same defects and rejects.
    void onEveryCompletion()
    {
        QVERIFY(holds("both kernels tell of the same completions", 500, [] {
            const ResolvedLine line = anyPlant();
            const RunRequest request = anyRequest(Detail::Trace, line);
            const auto completionsBy = [&](Kernel kernel) {
                std::vector<std::vector<Completion>> completions(line.stations.size());
                RunRequest traced = request;
                traced.completions = [&](const Completion& one) { completions[one.station].push_back(one); };
                RC_ASSERT(runBy(kernel, line, traced).isComplete);
                return completions;
            };
            RC_ASSERT(completionsBy(Kernel::Events) == completionsBy(Kernel::Recursion));
        }));
    }

    /// What is extreme but valid comes to an end, and to the same one.
    void onExtremeValues()
    {
        ResolvedLine line = buildLine({{.name = "A", .parameters = {.uph = 1e7, .bufferCapacity = 1'000'000}},
                                       {.name = "B", .parameters = {.uph = 1e7, .bufferCapacity = 1}},
                                       {.name = "C", .parameters = {.uph = 0.001, .cycleTimeCv = 5}}});
        line.stations[0].transit = SimTime{1'000'000'000'000'000};
        line.stations[0].parameters.restartLevel = 1e6;
        for (ResolvedStation& station : line.stations)
            station.stops = {{.name = "a",
                              .trigger = StopTrigger::Cycles,
                              .every = 0.001,
                              .everyCv = 5,
                              .timeMin = 1e6,
                              .timeCv = 5},
                             {.name = "b", .every = 0.001, .timeMin = 1e6, .slowCycles = 1'000'000, .slowSpeed = 0.01},
                             {.name = "c", .trigger = StopTrigger::Clock, .every = 0.001, .timeMin = 1e6}};
        close(line, {.name = "always", .begins = {-1000h}, .length = SimTime{60'000'000'000'000'000}}, {1});
        line = withReasons(line);
        RunRequest request;
        request.warmup = horizonFromHours(50'000);
        request.duration = horizonFromHours(50'000);
        request.detail = Detail::Figures;
        const RunTotals events = runBy(Kernel::Events, line, request).totals;
        QVERIFY(events == runBy(Kernel::Recursion, line, request).totals);
        for (const StationTotals& station : events.stations)
            QVERIFY(std::accumulate(station.timeInState.begin(), station.timeInState.end(), SimTime{}) ==
                    request.duration);
    }

    /// At the end of the warm-up and of the run everything turns on < or ≤.
    void whenTheWindowEndsAtAnEvent()
    {
        QVERIFY(holds("both kernels agree where the window ends at an event", 400,
                      [] { checkAgreementAtEvents(anyPlant()); }));
    }

    /// Where a recording does not fit, both notice, at the same byte, and leave the same samples.
    void whenTheRecordingIsTooLong()
    {
        QVERIFY(holds("both kernels agree on when and how to sample", 300, [] {
            const ResolvedLine line = anyPlant();
            RunRequest request = anyRequest(Detail::Full, line);
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
