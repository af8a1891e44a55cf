// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/LevelRowsChart.h"

#include "ChartTesting.h"
#include "app/charts/ChartPicture.h"
#include "tests/TestMain.h"

#include <QLocale>
#include <QTest>

using namespace linetwin;
using namespace linetwin::app;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const StepFunction> steps(std::vector<SimTime> times, std::vector<float> values)
{
    return std::make_shared<const StepFunction>(std::move(times), std::move(values));
}

/// Buffers of `count` stations with capacities 10, 20, 30 … that are half full in the first hour and full in the
/// second.
LevelRowsChart rowsOf(std::size_t count, std::size_t selected = 1000)
{
    std::vector<LevelRow> buffers;
    for (std::size_t i = 0; i < count; ++i) {
        const auto capacity = static_cast<std::int64_t>(10 * (i + 1));
        const std::string name = "Station " + std::to_string(i + 1);
        buffers.push_back({{name, QString::fromStdString(name), i == selected},
                           capacity,
                           steps({0s, 1h}, {static_cast<float>(capacity) / 2, static_cast<float>(capacity)})});
    }
    return {std::move(buffers), 2h};
}

ChartFrame twoHours(const Chart& chart, QSize size)
{
    ChartFrame frame = frameOf(chart, size);
    frame.shown = {0s, 2h};
    return frame;
}

} // namespace

class LevelRowsChartTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QStringLiteral("en_US")));
        applyTheme(ColorScheme::Light);
    }

    void eachRowHasItsOwnAxis()
    {
        const LevelRowsChart chart = rowsOf(3);
        const ChartFrame frame = twoHours(chart, {800, 400});
        const Plot plot = chart.plot(frame).value();
        QStringList labels;
        for (const PlotTick& tick : plot.upwards.ticks)
            labels << tick.text;
        QCOMPARE(labels, (QStringList{u"0"_s, u"30"_s, u"0"_s, u"20"_s, u"0"_s, u"10"_s})); // from below
        QVERIFY(std::ranges::is_sorted(plot.upwards.ticks, {}, &PlotTick::at));
        // The first hour is half of each axis, the second all of it.
        for (std::size_t row = 0; row < 3; ++row) {
            const QPolygonF line = chart.lineOf(frame, row);
            const double capacity = 10.0 * static_cast<double>(row + 1);
            QCOMPARE(line.first().y(), chart.yOf(frame, row, capacity / 2));
            QCOMPARE(line.last().y(), chart.yOf(frame, row, capacity));
            const auto [top, bottom] = chart.rowPlace(frame, row);
            QVERIFY(line.last().y() > frame.plot.top() + top);
            QVERIFY(chart.yOf(frame, row, 0) < frame.plot.top() + bottom);
        }
        QCOMPARE(plot.across.to, 7200.0);
    }

    void onlyRowsInSightAreDrawn()
    {
        const LevelRowsChart chart = rowsOf(99);
        ChartFrame frame = twoHours(chart, {800, 400});
        frame.scroll = 1000;
        const Plot plot = chart.plot(frame).value();
        QVERIFY2(plot.upwards.ticks.size() <= 20, qPrintable(QString::number(plot.upwards.ticks.size())));
        for (const PlotTick& tick : plot.upwards.ticks)
            QVERIFY(tick.at >= plot.upwards.from && tick.at <= plot.upwards.to);
        QCOMPARE(chart.rows().size(), std::size_t{99});
        QCOMPARE(chart.contentHeight(800, {}), 99 * 44.0);
        QCOMPARE(chart.stationAt(frame, {400, frame.plot.top() + 1}), std::string("Station 23")); // 1000 / 44 = 22.7
    }

    void theSelectedOneStandsOut()
    {
        const LevelRowsChart chart = rowsOf(20, 10);
        const auto legend = chart.legend(lightColors());
        QCOMPARE(legend.size(), std::size_t{1}); // the rows bear their names themselves
        QVERIFY(legend.front().isEmphasised);
        QCOMPARE(chart.valuesAt(90min), QStringList{u"110"_s});
        QVERIFY(rowsOf(20).legend(lightColors()).empty());
    }

    /// Scrolled rows end at the plot; the times below them stay.
    void timesStayBelowScrolledRows()
    {
        const LevelRowsChart chart = rowsOf(99);
        ChartFrame frame = twoHours(chart, {800, 400});
        frame.scroll = 1000;
        QImage picture(800, 400, QImage::Format_RGB32);
        QPainter painter(&picture);
        PlotCanvas canvas;
        paintChart(painter, canvas, chart, frame, picture.rect());
        painter.end();
        const QRectF below(frame.plot.left(), frame.plot.bottom() + 2, frame.plot.width(), 20);
        QVERIFY(pixelsOf(picture, lightColors().mutedText, below) > 10);
    }

    /// One would say that there are no others.
    void picturesHaveNoLegend()
    {
        const std::shared_ptr<const Chart> few(new LevelRowsChart(rowsOf(3)));
        const ChartPicture picture{QStringLiteral("heading"), {}, {few}, {0s, 2h}};
        const auto lines =
            std::make_shared<const LineChart>(LineChart::Texts{}, std::vector<ChartSeries>(1), LineChart::Values{}, 2h);
        const ChartPicture other{QStringLiteral("heading"), {}, {lines}, {0s, 2h}};
        QCOMPARE(other.size().height() - picture.size().height(), 3 * gridUnit);
    }

    void aSubheadingTakesTheLinesItHas()
    {
        ChartPicture picture{QStringLiteral("heading"), QStringLiteral("one"), {}, {}};
        const int height = picture.size().height();
        picture.subheading = QStringLiteral("one\ntwo");
        QCOMPARE(picture.size().height(), height + 2 * gridUnit);
    }

    void linesAreDrawnInTheirRows()
    {
        const LevelRowsChart chart = rowsOf(3, 1);
        const ChartFrame frame = twoHours(chart, {800, 400});
        QImage image(800, 400, QImage::Format_RGB32);
        QPainter painter(&image);
        PlotCanvas canvas;
        paintChart(painter, canvas, chart, frame, image.rect());
        painter.end();
        for (std::size_t row = 0; row < 3; ++row) {
            const QColor color = row == 1 ? lightColors().accent : seriesColor(0, lightColors());
            const double capacity = 10.0 * static_cast<double>(row + 1);
            QVERIFY(pixelsOf(image, color, around({frame.xOf(30min), chart.yOf(frame, row, capacity / 2)}, 3)) > 4);
            QVERIFY(pixelsOf(image, color, around({frame.xOf(90min), chart.yOf(frame, row, capacity)}, 3)) > 4);
        }
    }

    void theReadoutIsTheRowsAndTheMoments()
    {
        const LevelRowsChart chart = rowsOf(3);
        const ChartFrame frame = twoHours(chart, {800, 400});
        const auto [top, bottom] = chart.rowPlace(frame, 1);
        const QString text = chart.readoutAt(frame, {frame.xOf(30min), frame.plot.top() + (top + bottom) / 2});
        QVERIFY2(text.startsWith(u"Station 2: max. 20 of 20"_s), qPrintable(text));
        QVERIFY2(text.contains(u": 10 items"_s), qPrintable(text));
    }

    void theTableHasAColumnForEach()
    {
        const ChartTable table = rowsOf(9).table({0s, 2h}, {});
        QCOMPARE(table.header.size(), 11);
        QCOMPARE(table.rows.last().last().toDouble(), 90.0);
    }

    void aBufferWithoutPlacesHasARowWithoutAxis()
    {
        const LevelRowsChart chart({{{"A", u"A"_s}, 0, steps({0s}, {0})}}, 2h);
        const ChartFrame frame = twoHours(chart, {360, 200});
        QVERIFY(chart.plot(frame).value().upwards.ticks.empty());
        pictureOf(chart, {360, 200});
    }

    void longNamesStayLeftOfThePlot()
    {
        const QString name = QString(60, u'W');
        const LevelRowsChart chart({{{"A", name}, 5, steps({0s}, {5})}}, 2h);
        for (const QSize size : chartSizes())
            QVERIFY(chart.leftMargin(frameOf(chart, size).font, size.width()) < 0.4 * size.width());
    }
};

LINETWIN_TEST(LevelRowsChartTest)
#include "LevelRowsChartTest.moc"
