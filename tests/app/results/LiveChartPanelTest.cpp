// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/results/LiveChartPanel.h"

#include "app/charts/ChartOverlay.h"
#include "app/charts/ChartView.h"
#include "app/charts/LineChart.h"
#include "app/charts/PictureSaving.h"
#include "app/charts/SeriesReadout.h"
#include "app/commands/ScenarioCommands.h"
#include "app/settings/Appearance.h"
#include "app/settings/Theme.h"
#include "tests/TestMain.h"

#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QFile>
#include <QIODevice>
#include <QLabel>
#include <QLineF>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QScopeGuard>
#include <QSet>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace linetwin;
using namespace linetwin::app;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const ResolvedLine> lineOf(int stations)
{
    Line line;
    for (int i = 0; i < stations; ++i)
        line.stations.push_back(
            {"Station " + std::to_string(i + 1), 1, i == 0 ? std::optional("Tube") : std::nullopt, {}});
    return std::make_shared<const ResolvedLine>(resolve(line, Scenario{}));
}

/// Every buffer goes up and down by one item all the time, `items` items in eight hours; every station is jammed for a
/// second in the middle of the shift.
std::shared_ptr<const Recording> recordingOf(int stations, int items)
{
    std::vector<StationTrack> tracks(static_cast<std::size_t>(stations));
    for (int s = 0; s < stations; ++s) {
        StationTrack& track = tracks[static_cast<std::size_t>(s)];
        track.name = "Station " + std::to_string(s + 1);
        track.capacity = 50;
        track.bufferAtStart = s + 1 < stations ? 1 : 0;
        track.visitStart = {0s, 4h, 4h + 1s};
        track.visitState = {State::Execute, State::Jammed, State::Execute};
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

LiveResultPointer resultOf(int stations, int items)
{
    LiveResult result;
    result.line = lineOf(stations);
    result.baseline = result.line;
    result.recording = recordingOf(stations, items);
    result.shift.stations.resize(static_cast<std::size_t>(stations));
    for (auto& figures : result.shift.stations) {
        figures[static_cast<std::size_t>(StationFigure::ShareExecute)] = {3, 4};
        figures[static_cast<std::size_t>(StationFigure::ShareJammed)] = {1, 4};
    }
    auto set = std::make_shared<ReplicationSet>();
    set->shifts = {result.shift, result.shift};
    for (auto& figures : set->shifts[1].stations)
        figures[static_cast<std::size_t>(StationFigure::ShareJammed)] = {3, 4};
    result.scenario = set;
    return std::make_shared<const LiveResult>(result);
}

struct ChartBench {
    ProjectDocument document;
    LiveRunner runner{document};
    ChartSource source{document, runner};
    PlaybackClock clock;
    Selection selection;
    LiveChartPanel panel{source, clock, selection};

    ChartBench()
    {
        panel.resize(800, 360);
        panel.show();
    }
    bool show(int stations, int items) { return show(resultOf(stations, items)); }
    bool show(const LiveResultPointer& result)
    {
        clock.setRecording(result->recording);
        QSignalSpy drawn(&panel, &LiveChartPanel::drawn);
        source.showResult(result, true);
        return QTest::qWaitForWindowExposed(&panel) && (drawn.count() > 0 || drawn.wait());
    }
    ChartView& view(int index = 0) const { return *panel.findChildren<ChartView*>().at(index); }
    ChartOverlay& overlay(int index = 0) const { return view(index).overlay(); }
    const LineChart& lines(int index = 0) const { return dynamic_cast<const LineChart&>(*view(index).chart()); }
    QString clipboardText() const { return QGuiApplication::clipboard()->mimeData()->text(); }
};

} // namespace

/// Where a legend has an entry.
QPoint entryPlace(const SeriesReadout& legend, const QString& name)
{
    for (int y = 6; y < legend.height(); y += 6) {
        for (int x = 2; x < legend.width(); x += 4) {
            if (legend.nameAt({x, y}) == name)
                return {x, y};
        }
    }
    return {};
}

/// Points that Qt Charts draws of a series.
constexpr auto pointsOf = []<class Series>(const Series& series) -> qsizetype {
    if constexpr (requires { series.points; })
        return series.points.size();
    else
        return 0;
};

class LiveChartPanelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// What is made of a recording comes later, when another entry may be shown, which cannot run perhaps.
    void aLateAnswerIsHeadedByItsOwnEntry()
    {
        ChartBench bench;
        const ScenarioId shown = newScenario(bench.document);
        renameScenario(bench.document, shown, "Shown");
        const auto heading = [&](std::optional<ScenarioId> of, const QString& then) {
            QCoreApplication::processEvents(); // the runner finds that this line cannot run
            auto result = std::make_shared<LiveResult>(*resultOf(2, 10));
            result->entry = {of, then};
            bench.source.showResult(result, true);
            return QTest::qWaitFor([&] { return bench.source.result() == result; }) ? bench.source.heading()
                                                                                    : QString();
        };
        bench.document.setActiveScenario(shown);
        QCOMPARE(heading(std::nullopt, u"Baseline"_s), u" – Baseline"_s);
        bench.document.setActiveScenario(std::nullopt);
        QCOMPARE(heading(shown, u"As it was called"_s), u" – Shown"_s);
        removeScenario(bench.document, shown);
        QCOMPARE(heading(shown, u"As it was called"_s), u" – As it was called"_s);
    }

    void aHiddenChartMakesNothing()
    {
        ChartBench bench;
        QVERIFY(bench.show(4, 10));
        const auto before = bench.source.data();
        const auto chart = bench.view().chart();
        bench.panel.hide();
        QSignalSpy made(&bench.source, &ChartSource::dataChanged);
        const LiveResultPointer newest = resultOf(5, 12);
        bench.source.showResult(resultOf(5, 11), true);
        bench.source.showResult(newest, true);
        bench.selection.set({"Station 1"});
        QCOMPARE(bench.source.data(), before);
        QCOMPARE(bench.view().chart(), chart);
        bench.panel.show();
        QTRY_COMPARE(bench.source.result(), newest);
        QCOMPARE(made.count(), 1); // of the newest alone
        QVERIFY(bench.view().chart() != chart);
    }

    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QLocale::setDefault(QLocale(QStringLiteral("en_US")));
        applyTheme(ColorScheme::Light);
    }

    void drawsABufferForAllStationsButTheLast()
    {
        ChartBench bench;
        QVERIFY(bench.show(3, 100));
        QCOMPARE(bench.lines().series().size(), std::size_t{2});
        QCOMPARE(bench.source.shown(), (TimeRange{0s, 8h}));
    }

    void aLineOfOneStationSaysThatItHasNoBuffers_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("levels") << static_cast<int>(ChartKind::Levels);
        QTest::newRow("histograms") << static_cast<int>(ChartKind::Histogram);
    }
    void aLineOfOneStationSaysThatItHasNoBuffers()
    {
        QFETCH(int, kind);
        ChartBench bench;
        bench.panel.setKind(static_cast<ChartKind>(kind));
        QVERIFY(bench.show(1, 100));
        QCOMPARE(bench.view().chart()->summary(), u"The line has no buffers."_s);
        const QImage picture = bench.view().grab().toImage();
        const QRect middle = bench.view().frame().plot.toRect().adjusted(20, 20, -20, -20);
        QSet<QRgb> colors;
        for (int x = middle.left(); x < middle.right(); ++x)
            colors.insert(picture.pixel(x, middle.center().y()));
        QVERIFY(colors.size() > 3); // there is text
    }

    /// A busier scenario was shown before: its axes stay until they are asked to fit.
    void theWholeIsOnAxesThatFit()
    {
        ChartBench bench;
        bench.panel.setKind(ChartKind::Output);
        auto& reset = *bench.panel.findChild<QToolButton*>(u"chartReset"_s);
        QVERIFY(bench.show(3, 100));
        const double narrow = bench.lines().plot(bench.view().frame())->upwards.to;
        QVERIFY(!reset.isEnabled());
        QVERIFY(bench.show(3, 200'000));
        QVERIFY(bench.show(3, 100));
        QVERIFY(bench.lines().plot(bench.view().frame())->upwards.to > narrow);
        QVERIFY(reset.isEnabled());
        reset.click();
        QTRY_COMPARE(bench.lines().plot(bench.view().frame())->upwards.to, narrow);
        QVERIFY(!reset.isEnabled());
    }

    /// Each line is decimated to its share of the budget, at most four points a column.
    void staysWithinThePointBudget_data()
    {
        QTest::addColumn<int>("stations");
        QTest::addColumn<int>("items");
        QTest::newRow("four stations, a busy shift") << 4 << 50'000;
        QTest::newRow("six stations") << 6 << 20'000;
    }
    void staysWithinThePointBudget()
    {
        QFETCH(int, stations);
        QFETCH(int, items);
        ChartBench bench;
        bench.panel.resize(1600, 400);
        QVERIFY(bench.show(stations, items));
        qsizetype points = 0;
        const Plot plot = *bench.lines().plot(bench.view().frame());
        for (const PlotSeries& series : plot.series)
            points += std::visit(pointsOf, series);
        QVERIFY2(points <= 4000, qPrintable(QString::number(points)));
    }

    void everyKindIsDrawn_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("hasTimeAxis");
        QTest::newRow("levels") << static_cast<int>(ChartKind::Levels) << true;
        QTest::newRow("throughput") << static_cast<int>(ChartKind::Throughput) << true;
        QTest::newRow("output") << static_cast<int>(ChartKind::Output) << true;
        QTest::newRow("states") << static_cast<int>(ChartKind::States) << true;
        QTest::newRow("time in state") << static_cast<int>(ChartKind::TimeInState) << false;
        QTest::newRow("histogram") << static_cast<int>(ChartKind::Histogram) << false;
        QTest::newRow("spread") << static_cast<int>(ChartKind::Spread) << false;
    }
    void everyKindIsDrawn()
    {
        QFETCH(int, kind);
        QFETCH(bool, hasTimeAxis);
        ChartBench bench;
        QVERIFY(bench.show(3, 100));
        auto& chooser = *bench.panel.findChild<QComboBox*>(u"chartChooser"_s);
        chooser.setCurrentIndex(chooser.findData(kind));
        Q_EMIT chooser.activated(chooser.currentIndex());
        QCOMPARE(static_cast<int>(bench.panel.kind()), kind);
        QCOMPARE(bench.view().chart()->hasTimeAxis(), hasTimeAxis);
        QVERIFY(!bench.view(1).isVisible());
        QVERIFY(!bench.overlay().accessibleName().isEmpty());
        QVERIFY(!bench.overlay().accessibleDescription().isEmpty());
        const QImage picture = bench.view().grab().toImage();
        const QPoint middle = bench.view().frame().plot.center().toPoint();
        int marks = 0;
        for (int x = 0; x < picture.width(); ++x)
            marks += picture.pixelColor(x, middle.y()) != theme().surface ? 1 : 0;
        QVERIFY(marks > 0);
        bench.panel.findChild<QAction*>(u"chartCopyTable"_s)->trigger();
        QVERIFY(bench.clipboardText().count(u'\n') > 2);
        bench.panel.findChild<QAction*>(u"chartCopyPicture"_s)->trigger();
        QCOMPARE(QGuiApplication::clipboard()->image().pixelColor(1, 1), lightColors().surface);
    }

    void aClickTakesThePlaybackThere()
    {
        ChartBench bench;
        QVERIFY(bench.show(3, 100));
        QTest::mouseClick(&bench.overlay(), Qt::LeftButton, {}, QPoint(qRound(bench.overlay().xOf(2h)), 60));
        QVERIFY(std::abs(toSeconds(bench.clock.time() - SimTime{2h})) < 60);
    }

    void aClickOnALaneSelectsTheStation()
    {
        ChartBench bench;
        bench.panel.setKind(ChartKind::States);
        QVERIFY(bench.show(3, 100));
        const QRectF plot = bench.view().frame().plot;
        const auto [top, bottom] = bench.view().chart()->rowPlace(bench.view().frame(), 1);
        const QPoint at(qRound(plot.center().x()), qRound(plot.top() + (top + bottom) / 2));
        QTest::mouseClick(&bench.overlay(), Qt::LeftButton, {}, at);
        QCOMPARE(bench.selection.stations(), std::vector<std::string>{"Station 2"});
        QVERIFY(bench.clock.time() > SimTime{3h});
        // The jam of one second is a hair's breadth away, and is what the read-out tells of.
        QVERIFY(bench.view().chart()->readoutAt(bench.view().frame(), at).contains(u"Jammed"_s));
        bench.overlay().setFocus();
        QTest::keyClick(&bench.overlay(), Qt::Key_Down);
        QCOMPARE(bench.selection.stations(), std::vector<std::string>{"Station 3"});
    }

    void manyLanesScrollToTheSelectedOne()
    {
        ChartBench bench;
        bench.panel.setKind(ChartKind::States);
        QVERIFY(bench.show(60, 10));
        bench.selection.set({"Station 50"});
        const ChartFrame frame = bench.view().frame();
        const auto [top, bottom] = bench.view().chart()->rowPlace(frame, 49);
        QVERIFY(frame.scroll <= top);
        QVERIFY(bottom <= frame.scroll + frame.plot.height());
    }

    void theCursorMovesWithoutANewPicture()
    {
        ChartBench bench;
        QVERIFY(bench.show(3, 1000));
        QCoreApplication::processEvents();
        bench.panel.grab();
        const int before = bench.view().drawCount();
        for (int i = 0; i < 50; ++i) {
            bench.clock.seek(1min * i);
            QCoreApplication::processEvents();
        }
        QCOMPARE(bench.view().drawCount(), before);
    }

    void timesOfDayWhereTheShiftHasAStart()
    {
        ChartBench bench;
        QVERIFY(bench.show(3, 100));
        auto& readout = *bench.panel.findChild<SeriesReadout*>();
        bench.clock.seek(90min);
        QCOMPARE(readout.moment(), u"1:30:00"_s);
        const QImage before = bench.view(1).grab().toImage();
        bench.panel.findChild<QAction*>(u"chartCopyTable"_s)->trigger();
        QVERIFY(bench.clipboardText().contains(u"\n0:01:00\t60\t"_s));

        bench.clock.setStartTime("2025-01-06T06:07:00");
        QCOMPARE(readout.moment(), u"Mon 07:37:00"_s);
        QVERIFY(bench.view(1).grab().toImage() != before);
        bench.panel.findChild<QAction*>(u"chartCopyTable"_s)->trigger();
        QVERIFY2(bench.clipboardText().contains(u"\n2025-01-06 06:08:00\t60\t"_s),
                 qPrintable(bench.clipboardText().left(400)));
        QVERIFY(bench.panel.picture().subheading.contains(u"Mon 06:07:00 to Mon 14:07:00"_s));
        QVERIFY(bench.panel.picture().clock.hasStart());

        bench.clock.setStartTime(std::nullopt);
        QCOMPARE(readout.moment(), u"1:30:00"_s);
        QVERIFY(bench.panel.picture().subheading.contains(u"0:00:00 to 8:00:00"_s));
    }

    void picturesSayWhatTheyAreOf_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("conditions");
        const QString oneShift = u"One simulated shift: simulation luck only, not the uncertainty of the input data."_s;
        const QString shifts = u"Simulated shifts: simulation luck only, not the uncertainty of the input data."_s;
        QTest::newRow("a shift") << static_cast<int>(ChartKind::Levels)
                                 << u"Shift 1 of 100, seed 42, 8 h (after 1.5 h warm-up); exploratory. "_s +
                                        u"Shown: 0:00:00 to 8:00:00 since its start, h:mm.\n"_s + oneShift;
        QTest::newRow("a shift without a time axis")
            << static_cast<int>(ChartKind::Histogram)
            << u"Shift 1 of 100, seed 42, 8 h (after 1.5 h warm-up); exploratory.\n"_s + oneShift;
        QTest::newRow("a shift and a mean") << static_cast<int>(ChartKind::TimeInState)
                                            << u"Shift 1 of 100, and mean of 2 shift(s), seed 42, "_s +
                                                   u"8 h (after 1.5 h warm-up); exploratory.\n"_s + shifts;
        QTest::newRow("shifts") << static_cast<int>(ChartKind::Spread)
                                << u"2 shift(s), seed 42, 8 h (after 1.5 h warm-up); exploratory.\n"_s + shifts;
    }
    void picturesSayWhatTheyAreOf()
    {
        QFETCH(int, kind);
        QFETCH(QString, conditions);
        ChartBench bench;
        auto result = std::make_shared<LiveResult>(*resultOf(3, 100));
        result->plannedReplications = 100;
        result->seed = 42;
        result->warmupHours = 1.5;
        QVERIFY(bench.show(result));
        bench.panel.setKind(static_cast<ChartKind>(kind));
        QCOMPARE(bench.panel.picture().subheading, conditions);
    }

    void picturesNameTheShiftThatIsPlayed()
    {
        ChartBench bench;
        auto result = std::make_shared<LiveResult>(*resultOf(3, 100));
        result->plannedReplications = 100;
        result->playedShift = 36;
        QVERIFY(bench.show(result));
        bench.panel.setKind(ChartKind::Levels);
        QVERIFY2(bench.panel.picture().subheading.startsWith(u"Shift 37 of 100, "_s),
                 qPrintable(bench.panel.picture().subheading));
    }

    /// A sum over the rows is the shift's output: eight hours have sixteen half hours.
    void everyIntervalIsCopiedOnce()
    {
        const auto halfHours = [](int count) {
            std::vector<SimTime> starts;
            std::vector<float> values;
            for (int i = 0; i < count; ++i) {
                starts.push_back(i * 30min);
                values.push_back(static_cast<float>(i + 1));
            }
            return std::make_shared<const StepFunction>(std::move(starts), std::move(values));
        };
        ChartSeries good;
        good.steps = halfHours(16);
        const LineChart chart({}, {good}, {}, 8h, 30min);
        const ChartTable whole = chart.table({0s, 8h}, {});
        QCOMPARE(whole.rows.size(), 16);
        QCOMPARE(whole.rows.back()[1].toDouble(), 7.5 * 3600);
        QCOMPARE(whole.rows.back()[2].toDouble(), 16.0);
        // From a quarter past one to two: the rest of one interval, and the next.
        const ChartTable part = chart.table({75min, 2h}, {});
        QCOMPARE(part.rows.size(), 2);
        QCOMPARE(part.rows[0][2].toDouble(), 3.0);
        QCOMPARE(part.rows[1][2].toDouble(), 4.0);
    }

    /// Eight buffers in a narrow panel: what is no station keeps its place, and there are whole lines only.
    void theLegendTakesAThirdAtMost()
    {
        ChartBench bench;
        QVERIFY(bench.show(7, 100)); // six buffers, the most that have lines in one chart
        bench.selection.set({"Station 4"});
        const auto& readout = *bench.panel.findChild<SeriesReadout*>();
        for (const int height : {260, 290, 320, 350}) {
            bench.panel.resize(320, height);
            QCoreApplication::processEvents();
            QVERIFY(readout.height() <= height / 3);
            QVERIFY(readout.height() >= readout.minimumSizeHint().height());
            const QStringList names = readout.shownNames();
            QVERIFY(names.contains(u"output, units/h"_s));
            QVERIFY(names.contains(u"rated pace"_s));
            QVERIFY(names.size() == 2 || names.contains(u"Station 4"_s));
            QVERIFY(height > 260 || names.size() < 8);
        }
        bench.panel.resize(1200, 600);
        QCoreApplication::processEvents();
        QCOMPARE(readout.shownNames().size(), 8);
    }

    /// Two curves that nobody can read are worth less than one; the time stands below the last that is shown.
    void aLowPanelShowsTheFirstChartAlone()
    {
        const auto back = qScopeGuard([] { applyPreferences({}); });
        Preferences large;
        large.textPercent = 200;
        applyPreferences(large);
        ChartBench bench;
        QVERIFY(bench.show(3, 100));
        const auto views = bench.panel.findChildren<ChartView*>();
        QCOMPARE(views.size(), 2);
        for (const int height : {200, 700, 200}) {
            bench.panel.resize(500, height);
            QCoreApplication::processEvents();
            const bool isLow = height == 200;
            QVERIFY(views[0]->isVisible());
            QCOMPARE(views[1]->isVisible(), !isLow);
            QCOMPARE(views[0]->frame().hasTimeLabels, isLow);
            for (const ChartView* view : views)
                QVERIFY(view->isHidden() || isLow || view->height() >= view->leastReadableHeight(view == views[1]));
        }
    }

    void noCursorWithoutAChart()
    {
        ChartBench bench;
        QVERIFY(QTest::qWaitForWindowExposed(&bench.panel));
        bench.overlay().clearFocus();
        const QImage picture = bench.overlay().grab().toImage();
        const QColor ground = picture.pixelColor(picture.width() - 2, 2);
        for (int x = 0; x < picture.width(); ++x)
            QCOMPARE(picture.pixelColor(x, picture.height() / 2), ground);
    }

    void aClickInTheLegendHidesASeriesAndShowsItAgain()
    {
        ChartBench bench;
        QVERIFY(bench.show(3, 100));
        auto& legend = *bench.panel.findChild<SeriesReadout*>();
        const auto drawn = [&] { return bench.lines().plot(bench.view().frame())->series.size(); };
        const std::size_t all = drawn();
        QSignalSpy clicked(&legend, &SeriesReadout::entryClicked);
        const QPoint place = entryPlace(legend, u"Station 1"_s);
        QTest::mouseClick(&legend, Qt::LeftButton, {}, place);
        QCOMPARE(clicked.count(), 1);
        QVERIFY(drawn() < all);
        QVERIFY(bench.view().frame().hidden.contains(u"Station 1"_s));
        QVERIFY(legend.accessibleName().contains(u"Station 1 (hidden)"_s));
        QVERIFY(bench.panel.picture().hidden.contains(u"Station 1"_s));
        QVERIFY(bench.show(3, 200)); // other results
        QVERIFY(drawn() < all);
        QTest::mouseClick(&legend, Qt::LeftButton, {}, place);
        QCOMPARE(drawn(), all);
        QVERIFY(bench.selection.stations().empty());
    }

    /// A long line has rows that scroll above, and the output below them: a moment is at one place.
    void timesOfBothChartsAreBelowEachOther()
    {
        ChartBench bench;
        bench.panel.resize(900, 500);
        QVERIFY(bench.show(30, 100));
        QVERIFY(bench.view(0).frame().margin > 60);
        QCOMPARE(bench.view(1).frame().plot.left(), bench.view(0).frame().plot.left());
        QCOMPARE(bench.view(1).frame().plot.right(), bench.view(0).frame().plot.right());
        QCOMPARE(bench.overlay(1).xOf(4h), bench.overlay(0).xOf(4h));
    }

    void keysZoomTheChartRatherThanTheDiagram()
    {
        ChartBench bench;
        QVERIFY(bench.show(3, 100));
        for (const int key : {Qt::Key_Plus, Qt::Key_Minus}) {
            QKeyEvent event(QEvent::ShortcutOverride, key, Qt::ControlModifier);
            event.ignore();
            QCoreApplication::sendEvent(&bench.overlay(), &event);
            QVERIFY(event.isAccepted());
        }
        QTest::keyClick(&bench.overlay(), Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(bench.view().values() != ShareRange{});
    }

    void aDoubleClickInTheLegendSelectsTheStation()
    {
        ChartBench bench;
        QVERIFY(bench.show(3, 100));
        auto& legend = *bench.panel.findChild<SeriesReadout*>();
        const QPoint place = entryPlace(legend, u"Station 1"_s);
        QTest::mouseClick(&legend, Qt::LeftButton, {}, place);
        QTest::mouseDClick(&legend, Qt::LeftButton, {}, place);
        QCOMPARE(bench.selection.stations(), std::vector<std::string>{"Station 1"});
        QVERIFY(bench.view().frame().hidden.isEmpty());
    }

    void valuesAreZoomedOverTheirNumbersAndByAFrame()
    {
        ChartBench bench;
        QVERIFY(bench.show(3, 100));
        ChartOverlay& overlay = bench.overlay();
        const QRectF plot = bench.view().frame().plot;
        const TimeRange range = bench.view().frame().shown;
        const QPointF numbers(plot.left() - 10, plot.bottom());
        QWheelEvent wheel(numbers, overlay.mapToGlobal(numbers), {}, QPoint(0, 120), Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&overlay, &wheel);
        QCOMPARE(bench.view().values(), (ShareRange{0, 0.8})); // what is at the pointer stays there
        QCOMPARE(bench.view().frame().shown, range);
        const Plot zoomed = *bench.lines().plot(bench.view().frame());
        bench.panel.findChild<QToolButton*>(u"chartReset"_s)->click();
        const Plot whole = *bench.lines().plot(bench.view().frame());
        QCOMPARE(zoomed.upwards.to, 0.8 * whole.upwards.to);

        // From a quarter of the height to three quarters, from the middle to the end.
        const QPoint from(qRound(plot.center().x()), qRound(plot.top() + plot.height() / 4));
        const QPoint to(qRound(plot.right()) - 1, qRound(plot.bottom() - plot.height() / 4));
        QTest::mousePress(&overlay, Qt::LeftButton, {}, from);
        QTest::mouseMove(&overlay, (from + to) / 2);
        QTest::mouseMove(&overlay, to);
        QTest::mouseRelease(&overlay, Qt::LeftButton, {}, to);
        QVERIFY(std::abs(bench.view().values().from - 0.25) < 0.02);
        QVERIFY(std::abs(bench.view().values().to - 0.75) < 0.02);
        QVERIFY(bench.source.shown().from > SimTime{3h} && bench.source.shown().from < SimTime{5h});
        QTest::mouseDClick(&overlay, Qt::LeftButton, {}, plot.center().toPoint());
        QCOMPARE(bench.view().values(), ShareRange{});
        QCOMPARE(bench.source.shown(), bench.source.whole());
        bench.panel.activateWindow();
        overlay.setFocus();
        QTest::keyClick(&overlay, Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(bench.view().values().length() < 1);
        QTest::keyClick(&overlay, Qt::Key_0);
        QCOMPARE(bench.view().values(), ShareRange{});
    }

    void aRightClickOffersWhatCanBeDone()
    {
        ChartBench bench;
        QVERIFY(bench.show(3, 100));
        const QPoint at = bench.view().frame().plot.center().toPoint();
        QContextMenuEvent click(QContextMenuEvent::Mouse, at, bench.overlay().mapToGlobal(at));
        QCoreApplication::sendEvent(&bench.overlay(), &click);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QVERIFY(menu->findChild<QAction*>(u"chartCopyPicture"_s) ||
                bench.panel.findChild<QAction*>(u"chartCopyPicture"_s));
        auto* list = menu->findChild<QMenu*>(u"chartSeries"_s);
        QVERIFY(list && list->isEnabled());
        Q_EMIT list->aboutToShow();
        QCOMPARE(list->actions().size(), 4); // two buffers, rated pace, good units
        list->actions().front()->trigger();
        QCOMPARE(bench.view().frame().hidden.size(), 1);
        Q_EMIT menu->aboutToShow(); // as when it is opened again
        menu->findChild<QAction*>(u"chartAllSeries"_s)->trigger();
        QVERIFY(bench.view().frame().hidden.isEmpty());
        menu->close();
    }

    void wheelAndDragZoomAndResetGoesBack()
    {
        ChartBench bench;
        QVERIFY(bench.show(3, 1000));
        auto& reset = *bench.panel.findChild<QToolButton*>(u"chartReset"_s);
        QVERIFY(!reset.isEnabled());
        ChartOverlay& overlay = bench.overlay();
        const QPoint at(qRound(overlay.xOf(4h)), 60);
        const SimTime before = overlay.timeAt(at.x());
        QWheelEvent wheel(at, overlay.mapToGlobal(at), {}, QPoint(0, 120), Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&overlay, &wheel);
        const TimeRange zoomed = bench.source.shown();
        QVERIFY(std::abs(toHours(zoomed.length()) - 8 / 1.25) < 1e-6);
        QVERIFY(std::abs(toSeconds(overlay.timeAt(at.x()) - before)) < 1);
        QCOMPARE(bench.overlay(1).timeAt(at.x()), overlay.timeAt(at.x()));

        QTest::mousePress(&overlay, Qt::LeftButton, {}, QPoint(200, 60));
        QTest::mouseMove(&overlay, QPoint(250, 60));
        QTest::mouseMove(&overlay, QPoint(300, 60));
        const TimeRange chosen{overlay.timeAt(200), overlay.timeAt(300)};
        QTest::mouseRelease(&overlay, Qt::LeftButton, {}, QPoint(300, 60));
        QCOMPARE(bench.source.shown(), chosen);
        QVERIFY(bench.clock.time() == SimTime{0});

        QTest::mouseClick(&reset, Qt::LeftButton);
        QCOMPARE(bench.source.shown(), (TimeRange{0s, 8h}));
    }

    void panelsShareTheTimeAxis()
    {
        ChartBench bench;
        LiveChartPanel other(bench.source, bench.clock, bench.selection);
        other.setKind(ChartKind::States);
        QVERIFY(bench.show(3, 100));
        Q_EMIT bench.overlay().rangeChosen(TimeRange{1h, 2h});
        const ChartFrame frame = other.findChildren<ChartView*>().at(0)->frame();
        QCOMPARE(frame.shown, (TimeRange{1h, 2h}));
    }

    void worksByKeyboard()
    {
        ChartBench bench;
        QVERIFY(bench.show(3, 100));
        bench.panel.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&bench.panel));
        bench.view().setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Plus);
        const TimeRange zoomed = bench.source.shown();
        QVERIFY(zoomed.length() < SimTime{8h});
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QVERIFY(bench.source.shown().from > zoomed.from);
        QCOMPARE(bench.source.shown().length(), zoomed.length());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_0);
        QCOMPARE(bench.source.shown(), (TimeRange{0s, 8h}));
        // The read-out goes 25 steps of a hundredth to the right, and the playback follows on Enter.
        for (int i = 0; i < 25; ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(bench.clock.time(), SimTime{0});
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(bench.clock.time(), SimTime{2h});
        QTest::keySequence(QApplication::focusWidget(), QKeySequence::Copy);
        QVERIFY(bench.clipboardText().contains(u"Station 1"_s));
    }

    void zoomedInEveryStepIsExact()
    {
        // Between the take at 4 h ± … and its delivery 0.1 s later an item is in the station, not in a buffer: zoomed
        // to a few seconds each change is a corner of its own.
        ChartBench bench;
        QVERIFY(bench.show(2, 99));
        const SimTime out = 4h + 100ms;
        Q_EMIT bench.overlay().rangeChosen({out - 1s, out + 1s});
        const Plot plot = *bench.lines().plot(bench.view().frame());
        const auto& line = std::get<PlotLine>(plot.series.front());
        const auto isCorner = [&](double value) {
            return std::ranges::any_of(line.points, [&](QPointF point) {
                return std::abs(point.x() - toSeconds(out)) < 1e-6 && std::abs(point.y() - value) < 1e-6;
            });
        };
        QVERIFY(isCorner(0));
        QVERIFY(isCorner(1));
    }

    void theSelectedBufferStandsOut()
    {
        ChartBench bench;
        QVERIFY(bench.show(3, 100));
        bench.selection.set({"Station 1"});
        using enum ChartSeries::Look;
        QCOMPARE(bench.lines().series()[0].look, Emphasised);
        QCOMPARE(bench.lines().series()[1].look, Faded);
        bench.selection.clear();
        QCOMPARE(bench.lines().series()[0].look, Plain);
    }

    void aNewRecordingOfTheSameShiftKeepsTheZoom()
    {
        ChartBench bench;
        QVERIFY(bench.show(3, 100));
        const TimeRange range{1h, 2h};
        Q_EMIT bench.overlay().rangeChosen(range);
        QVERIFY(bench.show(3, 200));
        QCOMPARE(bench.source.shown(), range);
    }

    void saysWhenItIsStale()
    {
        ChartBench bench;
        auto& state = *bench.panel.findChild<QLabel*>(u"chartState"_s);
        QVERIFY(state.text().contains(u"no result"_s));
        const LiveResultPointer result = resultOf(2, 10);
        bench.source.showResult(result, false);
        QVERIFY(state.text().contains(u"updating"_s));
        bench.source.showResult(result, true);
        QVERIFY(state.text().isEmpty());
    }

    /// However narrow: that it is out of date for a moment needs less room than what it is.
    void theNameOfTheChartIsNotCut()
    {
        ChartBench bench;
        bench.source.showResult(resultOf(2, 10), false);
        auto& chooser = *bench.panel.findChild<QComboBox*>(u"chartChooser"_s);
        constexpr int buttons = 100;
        bench.panel.resize(chooser.sizeHint().width() + buttons, bench.panel.height());
        bench.panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&bench.panel));
        QCOMPARE_GE(chooser.width(), chooser.sizeHint().width());
    }

    void aResultOfAnOlderRecordingIsNotMixedWithANewer()
    {
        ChartBench bench;
        QVERIFY(bench.show(3, 100));
        const LiveResultPointer before = bench.source.result();
        bench.source.showResult(resultOf(5, 100), false);
        QCOMPARE(bench.source.result(), before);
        QTRY_COMPARE(bench.source.data()->stations.size(), std::size_t{5});
        QCOMPARE(bench.source.result()->recording, bench.source.data()->recording);
    }

    void followsTheTheme()
    {
        ChartBench bench;
        QVERIFY(bench.show(3, 100));
        applyTheme(ColorScheme::Dark);
        QCoreApplication::processEvents();
        const QImage picture = bench.view().grab().toImage();
        QCOMPARE(picture.pixelColor(2, 2), theme().surface);
        applyTheme(ColorScheme::Light);
    }

    void savesAllFormatsInLightColours_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<QByteArray>("begin");
        QTest::newRow("PNG") << "png" << QByteArray("\x89PNG");
        QTest::newRow("SVG") << "svg" << QByteArray("<?xml");
        QTest::newRow("PDF") << "pdf" << QByteArray("%PDF");
    }
    void savesAllFormatsInLightColours()
    {
        QFETCH(QString, suffix);
        QFETCH(QByteArray, begin);
        ChartBench bench;
        QVERIFY(bench.show(3, 100));
        QTemporaryDir folder;
        for (const ChartKind kind : allChartKinds) {
            bench.panel.setKind(kind);
            const QString path = folder.filePath(keyOf(kind) + u'.' + suffix);
            QCOMPARE(savePicture(bench.panel.picture(), path, nullptr).failed, QString());
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY(bytes.startsWith(begin));
            if (suffix == u"svg") {
                QVERIFY(bytes.contains("<text"));
                QVERIFY(!bytes.contains("<image"));
                QVERIFY(!bytes.contains("<pattern"));
            }
        }
        const QString nowhere = folder.filePath(QStringLiteral("none/x.") + suffix);
        QVERIFY(!savePicture(bench.panel.picture(), nowhere, nullptr).failed.isEmpty());
    }
};

LINETWIN_TEST(LiveChartPanelTest)
#include "LiveChartPanelTest.moc"
