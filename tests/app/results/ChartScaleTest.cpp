// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/results/ChartScale.h"

#include "app/charts/LineChart.h"
#include "app/results/ChartKinds.h"
#include "app/results/ChartSource.h"
#include "app/settings/Theme.h"
#include "tests/TestMain.h"
#include "tests/engine/LineBuilder.h"

#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace linetwin;
using namespace linetwin::app;
using namespace std::chrono_literals;

namespace {

/// Filler (100 units an hour) and Packer with a buffer between them that holds `level` items all the time; the line
/// delivers `units` at the end of each half hour.
LiveResultPointer resultOf(std::int64_t level, std::int64_t units, SimTime duration = 8h)
{
    LiveResult result;
    result.line = std::make_shared<const ResolvedLine>(
        test::buildLine({{.name = "Filler", .outputType = "Tube", .parameters = {.uph = 100}},
                         {.name = "Packer", .parameters = {.uph = 200}}}));
    result.baseline = result.line;
    std::vector<StationTrack> tracks(2);
    tracks[0].name = "Filler";
    tracks[0].capacity = 100;
    tracks[0].bufferAtStart = level;
    tracks[1].name = "Packer";
    for (StationTrack& track : tracks) {
        track.visitStart = {0s};
        track.visitState = {State::Execute};
    }
    std::vector<FinishedItem> finished;
    for (SimTime time = 30min; time <= duration; time += 30min)
        finished.push_back({time, 1s, units, 0, false});
    result.recording = std::make_shared<const Recording>(duration, 1, tracks, finished);
    result.shift.stations.resize(2);
    auto set = std::make_shared<ReplicationSet>();
    set->shifts = {result.shift};
    result.scenario = set;
    return std::make_shared<const LiveResult>(result);
}

struct Bench {
    ProjectDocument document;
    LiveRunner runner{document};
    ChartSource source{document, runner};

    bool show(const LiveResultPointer& result)
    {
        QSignalSpy changed(&source, &ChartSource::dataChanged);
        source.showResult(result, true);
        return changed.count() > 0 || changed.wait();
    }
    /// Where the vertical axis of a chart ends.
    double top(ChartKind kind) const
    {
        const auto chart = makeCharts(kind, {source.data(), source.result(), {}, source.scale()}).front();
        const ChartFrame frame =
            frameIn(QRectF(0, 0, 800, 200), *chart, lightColors(), captionFont(), source.shown(), true, {});
        return chart->plots(frame).front().upwards.to;
    }
};

} // namespace

class ChartScaleTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QStringLiteral("en_US")));
        applyTheme(ColorScheme::Light);
    }

    void itHoldsAllThatWasShown()
    {
        ChartScale scale;
        const ChartData first = prepareChartData(resultOf(40, 30)->recording);
        const ChartData second = prepareChartData(resultOf(7, 90)->recording);
        QCOMPARE(scale.highestLevel(first), 1.0);
        for (const ChartData* data : {&first, &second})
            scale.include(ChartScale(*data, *resultOf(1, 1)->line));
        QCOMPARE(scale.highestLevel(second), 40.0);
        QCOMPARE(scale.highestShare(second), 1.0); // one level all the time
        QCOMPARE(scale.unitsPerHour().highest, 180.0);
        QCOMPARE(scale.units().highest, 16 * 90.0);
        QCOMPARE(scale.units().lowest, 0.0);
    }

    void theRatedPaceIsInIt()
    {
        const ChartScale scale(prepareChartData(resultOf(1, 10)->recording), *resultOf(1, 10)->line);
        QCOMPARE(scale.unitsPerHour().highest, 100.0);
        QCOMPARE(scale.units().highest, 800.0);
    }

    /// A buffer that was full will fill a larger one, too; one that was not, or an endless one, says nothing.
    void largerBuffersOfOtherScenariosAreForeseen_data()
    {
        QTest::addColumn<qint64>("capacity");
        QTest::addColumn<double>("mostPlaces");
        QTest::addColumn<double>("level");
        QTest::addColumn<double>("capacityOfRow");
        QTest::newRow("full") << qint64{40} << 100.0 << 100.0 << 100.0;
        QTest::newRow("smaller elsewhere") << qint64{40} << 30.0 << 40.0 << 40.0;
        QTest::newRow("not full") << qint64{50} << 100.0 << 40.0 << 100.0;
        QTest::newRow("endless") << qint64{40} << 1e6 << 40.0 << 40.0;
    }
    void largerBuffersOfOtherScenariosAreForeseen()
    {
        QFETCH(const qint64, capacity);
        QFETCH(const double, mostPlaces);
        ChartData data = prepareChartData(resultOf(40, 30)->recording);
        data.buffers.front().capacity = capacity;
        ChartScale scale(data, *resultOf(40, 30)->line);
        scale.foresee(data, [&](const std::string&) { return mostPlaces; });
        QTEST(scale.highestLevel(data), "level");
        QTEST(scale.highestCapacity(data.buffers.front()), "capacityOfRow");
    }

    void ofBuffersThatAreThereAlone()
    {
        ChartData data = prepareChartData(resultOf(40, 30)->recording);
        const ChartScale scale(data, *resultOf(40, 30)->line);
        data.buffers.front().station = "Capper";
        QCOMPARE(scale.highestLevel(data), 1.0);
        QCOMPARE(scale.highestShare(data), 0.0);
    }

    void axesStayFromOneScenarioToAnother_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<double>("wide");
        QTest::addColumn<double>("narrow");
        QTest::newRow("levels: 40 and 7") << static_cast<int>(ChartKind::Levels) << 40.0 << 8.0;
        QTest::newRow("output per hour: 180, and 100 at the rated pace")
            << static_cast<int>(ChartKind::Throughput) << 200.0 << 100.0;
        QTest::newRow("output: 16 · 90, and 800 at the ideal pace")
            << static_cast<int>(ChartKind::Output) << 1500.0 << 800.0;
    }
    void axesStayFromOneScenarioToAnother()
    {
        QFETCH(int, kind);
        QFETCH(double, wide);
        QFETCH(double, narrow);
        const auto shown = static_cast<ChartKind>(kind);
        Bench bench;
        QVERIFY(bench.show(resultOf(7, 10)));
        QCOMPARE(bench.top(shown), narrow);
        QVERIFY(bench.show(resultOf(40, 90)));
        QCOMPARE(bench.top(shown), wide);
        QVERIFY(bench.show(resultOf(7, 10)));
        QCOMPARE(bench.top(shown), wide);
        QVERIFY(bench.source.isScaleWide());
        QSignalSpy changed(&bench.source, &ChartSource::dataChanged);
        bench.source.forgetScale();
        QCOMPARE(changed.count(), 1);
        QCOMPARE(bench.top(shown), narrow);
        QVERIFY(!bench.source.isScaleWide());
        bench.source.forgetScale();
        QCOMPARE(changed.count(), 1);
    }

    void aShiftOfAnotherLengthHasAScaleOfItsOwn()
    {
        Bench bench;
        QVERIFY(bench.show(resultOf(40, 90)));
        QVERIFY(bench.show(resultOf(7, 10, 4h)));
        QCOMPARE(bench.source.scale().units().highest, 400.0);
    }

    void anotherDocumentHasAScaleOfItsOwn()
    {
        Bench bench;
        QVERIFY(bench.show(resultOf(40, 90)));
        LoadedFile file;
        file.line.name = "another";
        bench.document.replace(file, {});
        QCOMPARE(bench.source.scale().units().highest, 0.0);
    }
};

LINETWIN_TEST(ChartScaleTest)
#include "ChartScaleTest.moc"
