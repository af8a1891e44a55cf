// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/HistogramChart.h"

#include "ChartTesting.h"
#include "tests/TestMain.h"

#include <QLocale>
#include <QTest>
#include <QVariantList>

#include <numeric>

using namespace linetwin;
using namespace linetwin::app;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

LevelHistogram histogram(std::int64_t capacity, std::vector<SimTime> times)
{
    LevelHistogram one;
    one.row = {"Filler", QStringLiteral("Filler")};
    one.capacity = capacity;
    one.duration = std::accumulate(times.begin(), times.end(), SimTime{});
    one.timeAtLevel = std::make_shared<const std::vector<SimTime>>(std::move(times));
    return one;
}

} // namespace

class HistogramChartTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QStringLiteral("en_US")));
        applyTheme(ColorScheme::Light);
    }

    void histogramBins_data()
    {
        QTest::addColumn<int>("capacity");
        QTest::addColumn<int>("most");
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("secondFirst");
        QTest::addColumn<int>("secondLast");
        QTest::newRow("one place: empty and full") << 1 << 50 << 2 << 1 << 1;
        QTest::newRow("a bar for each level") << 20 << 50 << 21 << 1 << 1;
        // 99 levels between 0 and 100 on 18 bars: 10 to a bar.
        QTest::newRow("levels together") << 100 << 20 << 12 << 1 << 10;
    }
    void histogramBins()
    {
        QFETCH(int, capacity);
        QFETCH(int, most);
        QFETCH(int, count);
        QFETCH(int, secondFirst);
        QFETCH(int, secondLast);
        const auto bins = levelBins(capacity, most);
        QCOMPARE(static_cast<int>(bins.size()), count);
        QCOMPARE(static_cast<int>(bins[1].first), secondFirst);
        QCOMPARE(static_cast<int>(bins[1].last), secondLast);
        std::int64_t next = 0;
        for (const auto& bin : bins) {
            QCOMPARE(bin.first, next);
            next = bin.last + 1;
        }
        QCOMPARE(next, std::int64_t{capacity} + 1);
    }

    void histogramSaysEmptyAndFull()
    {
        const HistogramChart chart({histogram(2, {30s, 60s, 10s})});
        QVERIFY2(chart.summary().contains(u"empty 30.0\u00A0%, full 10.0\u00A0%"_s), qPrintable(chart.summary()));
        QCOMPARE(chart.table({}, {}).rows[1], (QVariantList{u"Filler"_s, 2.0, 1.0, 60.0, 60.0}));
        const HistogramChart neverFull({histogram(5, {30s, 70s})});
        QVERIFY(neverFull.summary().contains(u"full 0.0\u00A0%"_s));
    }

    /// Two buffers of 100 s each: the one half of the time at one level, the other at most 10 %.
    void allBuffersHaveOneScale()
    {
        const HistogramChart chart({histogram(2, {30s, 50s, 20s}), histogram(10, std::vector<SimTime>(11, 10s))});
        for (const QSize size : chartSizes()) {
            const auto plots = chart.plots(frameOf(chart, size));
            QVERIFY(!plots.empty());
            for (const Plot& plot : plots) {
                QCOMPARE(plot.upwards.from, 0.0);
                QVERIFY(plot.upwards.to >= 50);
                QCOMPARE(plot.upwards.to, plots.front().upwards.to);
                QCOMPARE(plot.area.height(), plots.front().area.height());
            }
        }
    }

    void barsAreSharesAndTheCapacityIsMarked()
    {
        const HistogramChart chart({histogram(2, {30s, 50s, 20s})});
        const Plot plot = chart.plots(frameOf(chart, {800, 400})).front();
        const auto& bars = std::get<PlotBars>(plot.series[0]);
        QCOMPARE(bars.sets.size(), std::size_t{3}); // empty, between, full
        QCOMPARE(bars.sets[0].values, (QList<double>{30, 0, 0}));
        QCOMPARE(bars.sets[1].values, (QList<double>{0, 50, 0}));
        QCOMPARE(bars.sets[2].values, (QList<double>{0, 0, 20}));
        QVERIFY(bars.sets[0].brush.color() != bars.sets[2].brush.color());
        const auto& mark = std::get<PlotLine>(plot.series[2]);
        QCOMPARE(mark.points, (QList<QPointF>{{2.5, 0}, {2.5, plot.upwards.to}}));
        QCOMPARE(plot.xOf(2.5), plot.area.right());
        QVERIFY(std::ranges::any_of(chart.legend(lightColors()),
                                    [](const LegendEntry& entry) { return entry.name == u"capacity"_s; }));
    }

    void levelsStandAtTheirBars()
    {
        const auto bins = levelBins(100, 20); // 0, 1 to 10, … 91 to 99, 100
        QCOMPARE(placeOfLevel(0, bins), 0.0);
        QCOMPARE(placeOfLevel(1, bins), 1 + 0.05 - 0.5);
        QCOMPARE(placeOfLevel(10, bins), 1 + 0.95 - 0.5);
        QCOMPARE(placeOfLevel(100, bins), 11.0);
    }

    void onlyPanelsInSightAreDrawn()
    {
        const HistogramChart chart(std::vector<LevelHistogram>(99, histogram(50, std::vector<SimTime>(51, 1s))));
        ChartFrame frame = frameOf(chart, {800, 400});
        QVERIFY(chart.contentHeight(frame.plot.width(), frame.font) > frame.plot.height());
        const auto plots = chart.plots(frame);
        QVERIFY2(plots.size() <= 12, qPrintable(QString::number(plots.size())));
        const auto [top, bottom] = chart.rowPlace(frame, 98);
        frame.scroll = bottom - frame.plot.height();
        QCOMPARE(chart.stationAt(frame, {frame.plot.left() + 5, frame.plot.bottom() - 5}), std::string("Filler"));
        QVERIFY(chart.plots(frame).size() <= 12);
        QCOMPARE(chart.rows().size(), std::size_t{99});
    }

    /// Lines of panels that are half out of sight would else run through title and legend.
    void nothingIsDrawnBeyondThePlot()
    {
        const HistogramChart chart(std::vector<LevelHistogram>(99, histogram(3, {60s, 10s, 10s, 20s})));
        ChartFrame frame = frameOf(chart, {360, 200});
        for (const double scroll : {40.0, 70.0, 100.0, 130.0}) {
            frame.scroll = scroll;
            QImage image(360, 200, QImage::Format_RGB32);
            QPainter painter(&image);
            PlotCanvas canvas;
            paintChart(painter, canvas, chart, frame, image.rect());
            painter.end();
            const QColor accent = lightColors().accent;
            QCOMPARE(pixelsOf(image, accent, QRectF(0, 0, 360, frame.plot.top() - 2)), 0);
            QCOMPARE(pixelsOf(image, lightColors().text, QRectF(0, frame.plot.bottom() + 2, 360, 100)), 0);
        }
    }

    void panelsGrowWithTheWindow()
    {
        const HistogramChart chart({histogram(2, {30s, 50s, 20s})});
        QVERIFY(chart.plots(frameOf(chart, {800, 600})).front().area.height() >
                2 * chart.plots(frameOf(chart, {800, 250})).front().area.height());
    }

    void barsAreSeenInThePicture()
    {
        const HistogramChart chart({histogram(2, {30s, 50s, 20s})});
        const QImage image = pictureOf(chart, {800, 400});
        QVERIFY(pixelsOf(image, lightColors().tank) > 500);
        QVERIFY(pixelsOf(image, lightColors().accent) > 500);
    }

    void aBufferWithoutPlacesHasNoBars()
    {
        const HistogramChart chart({histogram(0, {100s})});
        QVERIFY(chart.plots(frameOf(chart, {800, 400})).empty());
        QVERIFY(chart.summary().contains(u"no places"_s));
        pictureOf(chart, {360, 200});
    }
};

LINETWIN_TEST(HistogramChartTest)
#include "HistogramChartTest.moc"
