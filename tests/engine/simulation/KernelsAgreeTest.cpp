// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/simulation/Simulate.h"
#include "tests/TestMain.h"
#include "tests/engine/KernelAgreement.h"
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
            checkAgreement(line, anyRequest(static_cast<Detail>(detail), line));
        }));
    }

    void lineFiguresAloneAreTheSame()
    {
        QVERIFY(holds("line figures alone are the same", 500, [] {
            const ResolvedLine line = anyLine();
            checkLineFigures(line, anyRequest(Detail::LineFigures, line));
        }));
    }

    /// Long enough for buffers of all sizes to fill, and for blocks of any length.
    void inBlocks()
    {
        QVERIFY(holds("in blocks as item by item", 150, [] {
            ResolvedLine line = anyLine();
            // Cycles that are plain, mostly.
            for (ResolvedStation& station : line.stations) {
                const bool isPlain = !oneIn(4);
                station.parameters.cycleTimeCv = isPlain ? 0 : station.parameters.cycleTimeCv;
                station.parameters.jamProb *= isPlain ? 0.02 : 1;
                station.parameters.defectRate *= isPlain ? 0.05 : 1;
                station.breakdownProbability *= isPlain ? 0.01 : 1;
            }
            checkBlocks(line, 20'000);
        }));
    }

    /// With the causes or without them, the recording is the same, and so is all else.
    void aRecordingAloneIsTheSame()
    {
        QVERIFY(holds("a recording alone is the same", 300, [] {
            const ResolvedLine line = anyLine();
            RunRequest request = anyRequest(Detail::Full, line);
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
        QVERIFY(holds("both kernels agree where the window ends at an event", 400,
                      [] { checkAgreementAtEvents(anyLine()); }));
    }

    /// Where a recording does not fit, both notice, at the same byte, and leave the same samples.
    void whenTheRecordingIsTooLong()
    {
        QVERIFY(holds("both kernels agree on when and how to sample", 400, [] {
            const ResolvedLine line = anyLine();
            RunRequest request = anyRequest(Detail::Full, line);
            const std::size_t bytes = simulate(line, request).recording->byteSize();
            request.recordingByteLimit = bytes;
            RC_ASSERT(!checkAgreement(line, request).recording->isSampled());
            request.recordingByteLimit = bytes - 1;
            RC_ASSERT(checkAgreement(line, request).recording->isSampled());
            request.recordingByteLimit = anyIn(std::size_t{0}, bytes - 1);
            RC_ASSERT(checkAgreement(line, request).recording->isSampled());
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
        request.detail = Detail::Totals;
        QVERIFY(runBy(Kernel::Blocks, line, request).totals == runBy(Kernel::Events, line, request).totals);
    }
};

LINETWIN_APPLESS_TEST(KernelsAgreeTest)
#include "KernelsAgreeTest.moc"
