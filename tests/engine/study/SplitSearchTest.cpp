// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/study/SplitSearch.h"

#include "engine/study/VariantRuns.h"
#include "tests/TestMain.h"
#include "tests/engine/LineBuilder.h"

#include <QTest>

using namespace linetwin;
using namespace linetwin::test;

namespace {

SplitSearchRequest shortSearch()
{
    SplitSearchRequest request;
    request.settings.durationHours = 0.25;
    request.settings.warmupHours = 0.1;
    request.threads = 2;
    return request;
}

/// Exponential stations of a second, each with so many seconds of transit behind it.
ResolvedLine lineWithTransit(const std::vector<int>& seconds)
{
    std::vector<StationSpec> stations;
    for (std::size_t i = 0; i < seconds.size(); ++i)
        stations.push_back(
            {.name = "S" + std::to_string(i), .parameters = {.uph = every(1), .bufferCapacity = 1, .cycleTimeCv = 1}});
    ResolvedLine line = buildLine(stations);
    for (std::size_t i = 0; i < seconds.size(); ++i)
        line.stations[i].transit = std::chrono::seconds(seconds[i]);
    return line;
}

/// Per hour, by long runs of both with luck that the search has not seen.
std::vector<double> outputsOf(const ResolvedLine& line, const std::vector<BufferSplit>& splits)
{
    std::vector<ResolvedLine> lines;
    for (const BufferSplit& split : splits)
        lines.push_back(withSplit(line, split));
    VariantsRequest request;
    request.settings.durationHours = 2;
    request.settings.warmupHours = 0.25;
    request.seed = 7;
    request.count = 8;
    request.threads = 2;
    std::vector<double> outputs;
    const auto variants = runVariants(lines, request);
    for (const VariantRuns& runs : *variants)
        outputs.push_back(*runs.series(LineFigure::OutputPerHour).statistics(0.95).mean);
    return outputs;
}

} // namespace

class SplitSearchTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// Two cycles of a second without luck.
    void anEstimateIsTheFigure()
    {
        const ResolvedLine line =
            buildLine({{.name = "A", .parameters = {.uph = 3600}}, {.name = "B", .parameters = {.uph = 3600}}});
        SplitSearchRequest request = shortSearch();
        QCOMPARE(SplitSearch(line, request).estimate({0}), 3600.0);
        request.figure = LineFigure::LeadTimeMeanSec;
        QCOMPARE(SplitSearch(line, request).estimate({0}), 2.0);
    }

    /// Where items are under way, waiting says little of what a place gains, and of too few places for all of them some
    /// buffers get none. 8 places are split like the best of all 1287 by the same long runs, or a good one of them.
    void whereTransitMisleads_data()
    {
        QTest::addColumn<std::vector<int>>("transit");
        QTest::addColumn<BufferSplit>("good");
        QTest::newRow("every other") << std::vector<int>{0, 8, 0, 8, 0, 8, 0} << BufferSplit{2, 0, 3, 0, 3, 0};
        QTest::newRow("everywhere") << std::vector<int>{4, 8, 4, 8, 4, 8, 0} << BufferSplit{0, 0, 8, 0, 0, 0};
    }
    void whereTransitMisleads()
    {
        QFETCH(std::vector<int>, transit);
        QFETCH(BufferSplit, good);
        const ResolvedLine line = lineWithTransit(transit);
        const SplitSearchRequest request = shortSearch();
        const std::vector<double> outputs = outputsOf(line, {SplitSearch(line, request).best(8), good});
        QVERIFY2(outputs[0] >= 0.995 * outputs[1], qPrintable(QString::number(outputs[0] / outputs[1])));
    }
};

LINETWIN_APPLESS_TEST(SplitSearchTest)
#include "SplitSearchTest.moc"
