// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/GanttChart.h"

#include "app/charts/GanttPainting.h"
#include "app/charts/PlotCanvas.h"
#include "app/charts/StateFill.h"
#include "app/charts/StateImage.h"
#include "app/settings/QtVersions.h"
#include "app/settings/Theme.h"
#include "tests/TestMain.h"

#include <QDateTime>
#include <QLocale>
#include <QPainter>
#include <QPicture>
#include <QTest>
#include <QVariantList>

#include <numeric>

using namespace linetwin;
using namespace linetwin::app;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

using enum State;

StateTimes seconds(std::array<int, stateCount> values)
{
    StateTimes times{};
    for (std::size_t i = 0; i < stateCount; ++i)
        times[i] = values[i] * 1s;
    return times;
}

/// Runs for eight hours but for one stop of a tenth of a second at 3 h, a five-hundredth of a pixel's time.
std::shared_ptr<const Recording> oneShortStop(State state)
{
    StationTrack track;
    track.name = "Filler";
    track.visitStart = {0s, 3h, 3h + 100ms};
    track.visitState = {Execute, state, Execute};
    track.stateAtEnd = Execute;
    return std::make_shared<const Recording>(8h, 1, std::vector{track}, std::vector<FinishedItem>{});
}

GanttChart ganttOf(const std::shared_ptr<const Recording>& recording)
{
    std::vector<GanttLane> lanes;
    for (std::size_t i = 0; i < recording->stationCount(); ++i)
        lanes.push_back({{recording->track(i).name, QString::fromStdString(recording->track(i).name)},
                         std::make_shared<const StateTimeline>(*recording, i)});
    return {std::move(lanes), recording};
}

ChartFrame shownFrame(const Chart& chart, const QRectF& area, TimeRange shown)
{
    return frameIn(area, chart, lightColors(), captionFont(), shown, true, {});
}

int statePixels(const Chart& chart, TimeRange shown, State state)
{
    QImage image(800, 120, QImage::Format_RGB32);
    QPainter painter(&image);
    PlotCanvas canvas;
    paintChart(painter, canvas, chart, shownFrame(chart, image.rect(), shown), image.rect());
    painter.end();
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == stateColor(state) ? 1 : 0;
    }
    return count;
}

} // namespace

class GanttChartTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QStringLiteral("en_US")));
        applyTheme(ColorScheme::Light);
    }

    void aColumnIsSharedByTime_data()
    {
        using Seconds = std::array<int, stateCount>;
        using Heights = QList<double>;
        // Starved, execute, down, jammed, blocked, as in State.
        QTest::addColumn<Seconds>("times");
        QTest::addColumn<Heights>("heights");
        QTest::newRow("one state") << Seconds{0, 36, 0, 0, 0} << Heights{0, 20, 0, 0, 0};
        QTest::newRow("halves") << Seconds{18, 18, 0, 0, 0} << Heights{10, 10, 0, 0, 0};
        QTest::newRow("a short stop keeps two pixels") << Seconds{0, 3600, 0, 1, 0} << Heights{0, 18, 0, 2, 0};
        QTest::newRow("two short stops") << Seconds{0, 3600, 1, 1, 0} << Heights{0, 16, 2, 2, 0};
        QTest::newRow("stops only") << Seconds{0, 0, 10, 10, 0} << Heights{0, 0, 10, 10, 0};
        QTest::newRow("a long stop by its share") << Seconds{0, 5, 15, 0, 0} << Heights{0, 5, 15, 0, 0};
        QTest::newRow("all") << Seconds{10, 10, 10, 10, 10} << Heights{4, 4, 4, 4, 4};
    }
    void aColumnIsSharedByTime()
    {
        using Seconds = std::array<int, stateCount>;
        QFETCH(Seconds, times);
        QFETCH(QList<double>, heights);
        heights.resize(stateCount);
        const auto found = stackHeights(seconds(times), 20);
        QCOMPARE(QList<double>(found.begin(), found.end()), heights);
    }

    void heightsAlwaysFillTheColumn()
    {
        for (int i = 0; i < 3125; ++i) {
            StateTimes times{};
            for (std::size_t s = 0, rest = static_cast<std::size_t>(i); s < stateCount; ++s, rest /= 5)
                times[s] = SimTime{static_cast<std::int64_t>(rest % 5 * rest % 7) * 1'000'001};
            if (std::accumulate(times.begin(), times.end(), SimTime{}) == SimTime{})
                continue;
            for (const double height : {16.0, 40.0, 3.0}) {
                const auto heights = stackHeights(times, height);
                QVERIFY(std::abs(std::accumulate(heights.begin(), heights.end(), 0.0) - height) < 1e-9);
                QVERIFY(std::ranges::all_of(heights, [](double one) { return one >= 0; }));
            }
        }
    }

    void aShortStopIsSeenAtEveryZoom_data()
    {
        QTest::addColumn<int>("halfWidth"); // seconds
        QTest::newRow("an hour") << 1800;
        QTest::newRow("ten minutes") << 300;
        QTest::newRow("a minute") << 30;
        QTest::newRow("four seconds") << 2;
        QTest::newRow("the whole shift") << 0;
    }
    void aShortStopIsSeenAtEveryZoom()
    {
        QFETCH(int, halfWidth);
        const TimeRange shown = halfWidth > 0 ? TimeRange{3h - halfWidth * 1s, 3h + halfWidth * 1s} : TimeRange{0s, 8h};
        for (const State state : {Down, Jammed}) {
            const auto recording = oneShortStop(state);
            const GanttChart chart = ganttOf(recording);
            QVERIFY(statePixels(chart, shown, state) > 0);
            QCOMPARE(statePixels(chart, {4h, 5h}, state), 0);
        }
    }

    void pixelsAreAsThePainterPaintsThem()
    {
        const QRect column(5, 7, 1, 20);
        const QRect period(6, 7, 13, 20);
        for (std::size_t i = 0; i < stateCount; ++i) {
            const auto state = static_cast<State>(i);
            std::array<QImage, 2> pictures;
            for (const bool asPixels : {false, true}) {
                QImage image(40, 40, QImage::Format_RGB32);
                image.fill(Qt::white);
                QPainter painter(&image);
                painter.translate(3, 5);
                QVERIFY(StateImage::serves(painter));
                if (asPixels) {
                    StateImage pixels(14);
                    pixels.begin(column.topLeft(), column.height());
                    pixels.fill(column, state);
                    pixels.fill(period, state);
                    pixels.draw(painter);
                } else {
                    fillState(painter, column, state);
                    fillState(painter, period, state);
                }
                painter.end();
                pictures[asPixels ? 1 : 0] = image;
            }
            QVERIFY2(pictures[1] == pictures[0], qPrintable(QString::number(i)));
        }
    }

    void pixelsAreForWholePlacesOfPictures()
    {
        QImage image(10, 10, QImage::Format_RGB32);
        QPainter painter(&image);
        painter.translate(0.5, 0);
        QVERIFY(!StateImage::serves(painter));
        painter.resetTransform();
        painter.scale(2, 2);
        QVERIFY(!StateImage::serves(painter));
        painter.end();
        QPicture drawing;
        QPainter draws(&drawing);
        QVERIFY(!StateImage::serves(draws));
    }

    void stopsAloneFillTheColumn()
    {
        // Both for three minutes, in turn every quarter of a second: a column of them in each pixel.
        StationTrack track;
        track.name = "Filler";
        for (int i = 0; i < 720; ++i) {
            track.visitStart.push_back(i * 250ms);
            track.visitState.push_back(i % 2 == 0 ? Down : Jammed);
        }
        const auto recording =
            std::make_shared<const Recording>(3min, 1, std::vector{track}, std::vector<FinishedItem>{});
        const GanttChart chart = ganttOf(recording);
        QImage image(160, 120, QImage::Format_RGB32);
        QPainter painter(&image);
        PlotCanvas canvas;
        const ChartFrame frame = shownFrame(chart, image.rect(), {0s, 3min});
        paintChart(painter, canvas, chart, frame, image.rect());
        painter.end();
        const auto [top, bottom] = chart.rowPlace(frame, 0);
        const int x = static_cast<int>(frame.plot.center().x());
        for (double y = top + 4; y < bottom - 4; ++y)
            QVERIFY(image.pixelColor(x, static_cast<int>(frame.plot.top() + y)) != lightColors().surface);
    }

    void theReadoutFindsAStopNarrowerThanAPixel()
    {
        const auto recording = oneShortStop(Down);
        const GanttChart chart = ganttOf(recording);
        const ChartFrame frame = shownFrame(chart, QRectF(0, 0, 800, 120), {0s, 8h});
        const double x = frame.xOf(3h);
        const double y = frame.plot.top() + 10;
        QVERIFY(chart.readoutAt(frame, {x - 1.5, y}).contains(u"Down"_s));
        QVERIFY(chart.readoutAt(frame, {x + 20, y}).contains(u"Running"_s));
        QVERIFY(chart.readoutAt(frame, {x, frame.plot.top() - 5}).isEmpty());
    }

    void theReadoutSaysWhoMadeAStationWait()
    {
        StationTrack first;
        first.name = "Filler";
        first.visitStart = {0s, 1h};
        first.visitState = {Execute, Down};
        StationTrack second;
        second.name = "Packer";
        second.visitStart = {0s, 1h};
        second.visitState = {Execute, Starved};
        const auto recording =
            std::make_shared<const Recording>(2h, 1, std::vector{first, second}, std::vector<FinishedItem>{});
        const GanttChart chart = ganttOf(recording);
        const ChartFrame frame = shownFrame(chart, QRectF(0, 0, 800, 120), {0s, 2h});
        const auto [top, bottom] = chart.rowPlace(frame, 1);
        const QString text = chart.readoutAt(frame, {frame.xOf(90min), frame.plot.top() + (top + bottom) / 2});
        QVERIFY2(text.contains(u"by Filler: Down"_s), qPrintable(text));
    }

    void theTimesAreTheClocks()
    {
        const auto recording = oneShortStop(Down);
        const GanttChart chart = ganttOf(recording);
        const ShiftClock clock("2025-01-06T06:07:00", 8h);
        ChartFrame frame = shownFrame(chart, QRectF(0, 0, 800, 120), {0s, 8h});
        frame.clock = clock;
        const QString text = chart.readoutAt(frame, {frame.xOf(3h), frame.plot.top() + 10});
        QVERIFY2(text.contains(u"Mon 09:07:00 to Mon 09:07:00 (0.10\u00A0s)"_s), qPrintable(text));
        const ChartTable table = chart.table({0s, 8h}, clock);
        QCOMPARE(table.rows[1].mid(0, 4),
                 (QVariantList{u"Filler"_s, u"Down"_s, withoutSummerTime(QDateTime({2025, 1, 6}, {9, 7})), 10800.0}));

        // Two hours fit between ticks of 72 pixels: 06:07 to 14:07 has its lines at 08:00, 10:00, 12:00 and 14:00.
        const auto gridLines = [&](const ShiftClock& writtenBy) {
            QImage image(400, 120, QImage::Format_RGB32);
            image.fill(lightColors().surface);
            ChartFrame there = shownFrame(chart, image.rect(), {0s, 8h});
            there.clock = writtenBy;
            QPainter painter(&image);
            paintTimeGrid(painter, there);
            painter.end();
            QList<double> hours;
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, image.height() / 2) == lightColors().grid)
                    hours << std::round(toHours(there.timeAt(x + 0.5)) * 10) / 10;
            }
            return hours;
        };
        QCOMPARE(gridLines({}), (QList<double>{0, 2, 4, 6, 8}));
        QCOMPARE(gridLines(clock), (QList<double>{1.9, 3.9, 5.9, 7.9}));
    }

    void theTableJoinsCycles()
    {
        StationTrack track;
        track.name = "Filler";
        track.visitStart = {0s, 2s, 4s, 10s};
        track.visitState = {Execute, Execute, Jammed, Execute};
        const auto recording =
            std::make_shared<const Recording>(20s, 1, std::vector{track}, std::vector<FinishedItem>{});
        const ChartTable table = ganttOf(recording).table({0s, 20s}, {});
        QCOMPARE(table.rows.size(), 3);
        QCOMPARE(table.rows[0], (QVariantList{u"Filler"_s, u"Running"_s, QVariant::fromValue(SimTime{0s}), 0.0, 4.0}));
        QCOMPARE(table.rows[1], (QVariantList{u"Filler"_s, u"Jammed"_s, QVariant::fromValue(SimTime{4s}), 4.0, 6.0}));
    }

    void theAxisIsThePlots()
    {
        const auto recording = oneShortStop(Down);
        const GanttChart chart = ganttOf(recording);
        const ChartFrame frame = shownFrame(chart, QRectF(0, 0, 800, 120), {2h, 4h});
        const Plot plot = chart.plot(frame).value();
        QCOMPARE(plot.area, frame.plot);
        QCOMPARE(plot.across.from, 7200.0);
        QCOMPARE(plot.across.to, 14400.0);
        QVERIFY(plot.across.ticks.size() >= 3);
        QVERIFY(plot.series.empty());
    }

    /// Figures for a busy shift; run by hand with `GanttChartTest drawing`.
    void drawing_data()
    {
        QTest::addColumn<int>("stations");
        QTest::newRow("4 stations") << 4;
        QTest::newRow("20 stations") << 20;
        QTest::newRow("100 stations") << 100;
    }
    void drawing()
    {
        QFETCH(int, stations);
        std::vector<StationTrack> tracks(static_cast<std::size_t>(stations));
        for (int s = 0; s < stations; ++s) {
            StationTrack& track = tracks[static_cast<std::size_t>(s)];
            track.name = "Station " + std::to_string(s + 1);
            const int visits = 100'000 / std::min(stations, 20) * 2;
            for (int i = 0; i < visits; ++i) {
                track.visitStart.push_back(SimTime{8h} / visits * i);
                track.visitState.push_back(i % 2 == 0    ? Execute
                                           : i % 50 == 1 ? Jammed
                                           : i % 3 == 0  ? Starved
                                                         : Blocked);
            }
        }
        const auto recording = std::make_shared<const Recording>(8h, 1, std::move(tracks), std::vector<FinishedItem>{});
        const GanttChart chart = ganttOf(recording);
        QImage image(1600, 400, QImage::Format_RGB32);
        QBENCHMARK
        {
            QPainter painter(&image);
            PlotCanvas canvas;
            paintChart(painter, canvas, chart, shownFrame(chart, image.rect(), {0s, 8h}), image.rect());
        }
    }

    void aClosureIsNamedByItsReason()
    {
        StationTrack filler;
        filler.name = "Filler";
        filler.visitStart = {0s, 3h, 4h};
        filler.visitState = {Execute, Planned, Execute};
        filler.visitReason = {noReason, 2, noReason};
        using ReasonKind = StationReason::Kind;
        filler.reasons = {{ReasonKind::Breakdown, 0, "breakdown", Down},
                          {ReasonKind::Jam, 0, "jam", Jammed},
                          {ReasonKind::Calendar, 0, "lunch", Planned}};
        StationTrack packer;
        packer.name = "Packer";
        packer.visitStart = {0s, 3h + 1min, 4h};
        packer.visitState = {Execute, Starved, Execute};
        const auto recording =
            std::make_shared<const Recording>(8h, 1, std::vector{filler, packer}, std::vector<FinishedItem>{});
        const GanttChart chart = ganttOf(recording);
        const ChartFrame frame = shownFrame(chart, {0, 0, 800, 200}, {0s, 8h});
        const auto readout = [&](std::size_t row) {
            const auto [top, bottom] = chart.rowPlace(frame, row);
            return chart.readoutAt(frame, {frame.xOf(3h + 30min), frame.plot.top() + (top + bottom) / 2});
        };
        QVERIFY2(readout(0).startsWith(u"Filler: Closed: lunch\n"_s), qPrintable(readout(0)));
        QVERIFY2(readout(1).contains(u"by Filler: lunch ("_s), qPrintable(readout(1)));
        QStringList names;
        for (const LegendEntry& entry : chart.legend(lightColors()))
            names << entry.name;
        QCOMPARE(names.size(), 6);
        QCOMPARE(names.last(), u"Closed"_s);
        QCOMPARE(ganttOf(oneShortStop(Down)).legend(lightColors()).size(), std::size_t{5});
    }
};

LINETWIN_TEST(GanttChartTest)
#include "GanttChartTest.moc"
