// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/study/Replications.h"
#include "tests/TestMain.h"
#include "tests/engine/LineBuilder.h"

#include <QTest>

#include <thread>

using namespace linetwin;
using namespace linetwin::test;

/// Whether intervals hold what they promise.
class CoverageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// Two stations with exponential cycles of one minute and no buffer deliver exactly 2/3 of an item a minute, 40 an
    /// hour. 2000 intervals of 20 replications each, 10 h after 10 h of warm-up: the share that holds 40 has a standard
    /// error of 0.5 %.
    void nineteenOfTwentyIntervalsHoldTheTrueRate()
    {
        constexpr int seeds = 2000;
        const StationParameters exponential{.uph = 60, .bufferCapacity = 0, .cycleTimeCv = 1};
        const ResolvedLine line =
            buildLine({{.name = "A", .parameters = exponential}, {.name = "B", .parameters = exponential}});
        ReplicationsRequest request;
        request.settings.warmupHours = 10;
        request.settings.durationHours = 10;
        request.count = 20;
        request.threads = static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
        request.withAllFigures = false;
        int holding = 0;
        double sum = 0;
        for (int seed = 0; seed < seeds; ++seed) {
            request.seed = static_cast<std::uint64_t>(seed);
            const FigureStatistics rate = runReplications(line, request)->statistics(LineFigure::FinishedPerHour);
            holding += rate.interval->lower <= 40 && 40 <= rate.interval->upper ? 1 : 0;
            sum += *rate.mean;
        }
        const double share = static_cast<double>(holding) / seeds;
        const QString found = QString("%1 of the intervals hold 40, the mean is %2").arg(share).arg(sum / seeds);
        qInfo("%s", qPrintable(found));
        QVERIFY2(share >= 0.94 && share <= 0.96, qPrintable(found));
    }
};

LINETWIN_APPLESS_TEST(CoverageTest)
#include "CoverageTest.moc"
