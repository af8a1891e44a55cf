// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/results/LiveChartPanel.h"

#include "app/results/charts/ChartOverlay.h"
#include "app/results/charts/QtTimeChart.h"
#include "app/settings/Theme.h"

#include <QLabel>
#include <QLineSeries>
#include <QSignalSpy>
#include <QToolButton>
#include <QValueAxis>
#include <QtTest>

using namespace linetwin;
using namespace linetwin::app;
using namespace std::chrono_literals;

namespace {

std::shared_ptr<const ResolvedLine> lineOf(int stations)
{
    Line line;
    for (int i = 0; i < stations; ++i)
        line.stations.push_back(
            {"Station " + std::to_string(i + 1), 1, i == 0 ? std::optional("Tube") : std::nullopt, {}});
    return std::make_shared<const ResolvedLine>(resolve(line, Scenario{}));
}

/// Every buffer goes up and down by one item all the time, `items` items in eight hours.
std::shared_ptr<const Recording> recordingOf(int stations, int items)
{
    std::vector<StationTrack> tracks(static_cast<std::size_t>(stations));
    for (int s = 0; s < stations; ++s) {
        StationTrack& track = tracks[static_cast<std::size_t>(s)];
        track.name = "Station " + std::to_string(s + 1);
        track.capacity = 50;
        track.bufferAtStart = s + 1 < stations ? 1 : 0;
        track.visitStart = {0s};
        track.visitState = {State::Execute};
        for (int i = 1; i <= items; ++i) {
            const SimTime time = SimTime{8h} * i / (items + 1);
            track.takes.push_back(time);
            track.outputs.push_back(time + 100ms);
        }
    }
    std::vector<FinishedItem> finished;
    for (const SimTime time : tracks.back().outputs)
        finished.push_back({time, 1s, 1, 0, false});
    return std::make_shared<const Recording>(8h, 1, std::move(tracks), std::move(finished));
}

struct Bench {
    ProjectDocument document;
    LiveRunner runner{document};
    PlaybackClock clock;
    Selection selection;
    LiveChartPanel panel{runner, clock, selection};

    Bench()
    {
        panel.resize(800, 360);
        panel.show();
    }
    bool show(int stations, int items)
    {
        LiveResult result;
        result.line = lineOf(stations);
        result.baseline = result.line;
        result.recording = recordingOf(stations, items);
        result.scenario = std::make_shared<const ReplicationSet>();
        clock.setRecording(result.recording);
        QSignalSpy drawn(&panel, &LiveChartPanel::drawn);
        panel.showResult(std::make_shared<const LiveResult>(result), true);
        return QTest::qWaitForWindowExposed(&panel) && (drawn.count() > 0 || drawn.wait());
    }
    QtTimeChart& chart(int index) const { return *panel.findChildren<QtTimeChart*>().at(index); }
    ChartOverlay& overlay(int index = 0) const { return *chart(index).findChild<ChartOverlay*>(); }
    QList<QPointF> pointsOf(int index, int series) const
    {
        const auto* view = chart(index).findChild<QChartView*>();
        return static_cast<QLineSeries*>(view->chart()->series().at(series))->points();
    }
};

} // namespace

class LiveChartPanelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QStringLiteral("en_US")));
        applyTheme(ColorScheme::Light);
    }

    void drawsABufferForAllStationsButTheLast()
    {
        Bench bench;
        QVERIFY(bench.show(3, 100));
        const auto* view = bench.chart(0).findChild<QChartView*>();
        QCOMPARE(view->chart()->series().size(), 2);
        QCOMPARE(bench.panel.shownRange(), (TimeRange{0s, 8h}));
    }

    void staysWithinThePointBudget_data()
    {
        QTest::addColumn<int>("stations");
        QTest::addColumn<int>("items");
        QTest::newRow("four stations, a busy shift") << 4 << 50'000;
        QTest::newRow("twenty stations") << 20 << 20'000;
        QTest::newRow("one station") << 1 << 100;
    }
    void staysWithinThePointBudget()
    {
        QFETCH(int, stations);
        QFETCH(int, items);
        Bench bench;
        bench.panel.resize(1600, 400);
        QVERIFY(bench.show(stations, items));
        QVERIFY2(bench.chart(0).pointCount() <= 4100, qPrintable(QString::number(bench.chart(0).pointCount())));
        QVERIFY(bench.chart(1).pointCount() <= 4100);
    }

    /// Curves follow a new plot area at once, and so must the grid: no event is served in between.
    void curvesAndGridShareTheirScale()
    {
        Bench bench;
        QVERIFY(bench.show(2, 10));
        bench.chart(0).setTimeLabelsVisible(true);
        auto* view = bench.chart(0).findChild<QChartView*>();
        const auto* axis = qobject_cast<QValueAxis*>(view->chart()->axes(Qt::Vertical).first());
        const QImage picture = view->grab().toImage();
        for (const double value : {0.0, axis->tickInterval()}) {
            const int row = qRound(view->chart()->mapToPosition(QPointF(0, value)).y());
            const int column = qRound(view->chart()->plotArea().right()) - 3;
            const auto isGrid = [&](int y) {
                return y < picture.height() && picture.pixelColor(column, y) != theme().surface;
            };
            QVERIFY2(isGrid(row - 1) || isGrid(row) || isGrid(row + 1), qPrintable(QString::number(value)));
        }
    }

    void aClickTakesThePlaybackThere()
    {
        Bench bench;
        QVERIFY(bench.show(3, 100));
        QTest::mouseClick(&bench.overlay(), Qt::LeftButton, {}, QPoint(qRound(bench.overlay().xOf(2h)), 60));
        QVERIFY(std::abs(toSeconds(bench.clock.time() - SimTime{2h})) < 60);
    }

    void theCursorMovesWithoutNewData()
    {
        Bench bench;
        QVERIFY(bench.show(3, 1000));
        const auto* view = bench.chart(0).findChild<QChartView*>();
        QSignalSpy replaced(static_cast<QLineSeries*>(view->chart()->series().at(0)), &QLineSeries::pointsReplaced);
        for (int i = 0; i < 50; ++i) {
            bench.clock.seek(1min * i);
            QCoreApplication::processEvents();
        }
        QCOMPARE(replaced.count(), 0);
    }

    void wheelAndDragZoomAndResetGoesBack()
    {
        Bench bench;
        QVERIFY(bench.show(3, 1000));
        auto& reset = *bench.panel.findChild<QToolButton*>(u"chartReset"_qs);
        QVERIFY(!reset.isEnabled());
        ChartOverlay& overlay = bench.overlay();
        const QPoint at(qRound(overlay.xOf(4h)), 60);
        const SimTime before = overlay.timeAt(at.x());
        QWheelEvent wheel(at, overlay.mapToGlobal(at), {}, QPoint(0, 120), Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&overlay, &wheel);
        const TimeRange zoomed = bench.panel.shownRange();
        QVERIFY(std::abs(toHours(zoomed.length()) - 8 / 1.25) < 1e-6);
        QVERIFY(std::abs(toSeconds(overlay.timeAt(at.x()) - before)) < 1);
        QCOMPARE(bench.overlay(1).timeAt(at.x()), overlay.timeAt(at.x()));

        QTest::mousePress(&overlay, Qt::LeftButton, {}, QPoint(200, 60));
        QTest::mouseMove(&overlay, QPoint(250, 60));
        QTest::mouseMove(&overlay, QPoint(300, 60));
        const TimeRange chosen{overlay.timeAt(200), overlay.timeAt(300)};
        QTest::mouseRelease(&overlay, Qt::LeftButton, {}, QPoint(300, 60));
        QCOMPARE(bench.panel.shownRange(), chosen);
        QVERIFY(bench.clock.time() == SimTime{0});

        QTest::mouseClick(&reset, Qt::LeftButton);
        QCOMPARE(bench.panel.shownRange(), (TimeRange{0s, 8h}));
    }

    void worksByKeyboard()
    {
        Bench bench;
        QVERIFY(bench.show(3, 100));
        bench.panel.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&bench.panel));
        bench.chart(0).setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Plus);
        const TimeRange zoomed = bench.panel.shownRange();
        QVERIFY(zoomed.length() < SimTime{8h});
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QVERIFY(bench.panel.shownRange().from > zoomed.from);
        QCOMPARE(bench.panel.shownRange().length(), zoomed.length());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_0);
        QCOMPARE(bench.panel.shownRange(), (TimeRange{0s, 8h}));
    }

    void zoomedInEveryStepIsExact()
    {
        // Between the take at 4 h ± … and its delivery 0.1 s later an item is in the station, not in a buffer: zoomed
        // to a few seconds each change is a corner of its own.
        Bench bench;
        QVERIFY(bench.show(2, 99));
        const SimTime out = 4h + 100ms;
        Q_EMIT bench.overlay().rangeChosen({out - 1s, out + 1s});
        const QList<QPointF> points = bench.pointsOf(0, 0);
        const double x = toSeconds(out);
        QVERIFY(points.contains(QPointF(x, 0)));
        QVERIFY(points.contains(QPointF(x, 1)));
    }

    void theSelectedBufferStandsOut()
    {
        Bench bench;
        QVERIFY(bench.show(3, 100));
        bench.selection.set({"Station 1"});
        const auto* view = bench.chart(0).findChild<QChartView*>();
        const auto pen = [&](int i) { return static_cast<QLineSeries*>(view->chart()->series().at(i))->pen(); };
        QVERIFY(pen(1).width() > pen(0).width());
        QCOMPARE(pen(1).color(), seriesColor(0));
        QVERIFY(pen(0).color().alphaF() < 0.5);
    }

    void aNewRecordingOfTheSameShiftKeepsTheZoom()
    {
        Bench bench;
        QVERIFY(bench.show(3, 100));
        const TimeRange range{1h, 2h};
        Q_EMIT bench.overlay().rangeChosen(range);
        QVERIFY(bench.show(3, 200));
        QCOMPARE(bench.panel.shownRange(), range);
    }

    void saysWhenItIsStale()
    {
        Bench bench;
        LiveResult result;
        result.line = lineOf(2);
        result.recording = recordingOf(2, 10);
        result.scenario = std::make_shared<const ReplicationSet>();
        const auto pointer = std::make_shared<const LiveResult>(result);
        bench.panel.showResult(pointer, false);
        auto& state = *bench.panel.findChild<QLabel*>(u"chartState"_qs);
        QVERIFY(state.text().contains(u"updating"_qs));
        bench.panel.showResult(pointer, true);
        QVERIFY(state.text().isEmpty());
    }

    void followsTheTheme()
    {
        Bench bench;
        QVERIFY(bench.show(3, 100));
        applyTheme(ColorScheme::Dark);
        QCoreApplication::processEvents();
        const QImage picture = bench.chart(0).grab().toImage();
        QCOMPARE(picture.pixelColor(2, 2), theme().surface);
        applyTheme(ColorScheme::Light);
    }
};

QTEST_MAIN(LiveChartPanelTest)
#include "LiveChartPanelTest.moc"
