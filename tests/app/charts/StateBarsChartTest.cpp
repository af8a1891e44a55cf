// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/StateBarsChart.h"

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

StateShares sharesOf(const char* name, std::array<double, stateCount> shift, std::array<double, stateCount> mean)
{
    return {{name, QString::fromUtf8(name)}, shift, mean, false};
}

/// Ten stations or so: as many as wanted, all alike.
std::vector<StateShares> stations(std::size_t count)
{
    std::vector<StateShares> all;
    for (std::size_t i = 0; i < count; ++i)
        all.push_back(
            sharesOf(("Station " + std::to_string(i + 1)).c_str(), {0.25, 0.75, 0, 0, 0}, {0.5, 0.5, 0, 0, 0}));
    return all;
}

} // namespace

class StateBarsChartTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QStringLiteral("en_US")));
        applyTheme(ColorScheme::Light);
    }

    void meanAndShiftStandSideBySide()
    {
        StateShares station;
        station.row = {"Filler", QStringLiteral("Filler")};
        station.shift = {0.25, 0.75, 0, 0, 0};
        station.mean = {0.5, 0.5, 0, 0, 0};
        const ChartTable both = StateBarsChart({station}, 10).table({}, {});
        QCOMPARE(both.rows.size(), 2);
        QCOMPARE(both.rows[0][2].toDouble(), 75.0); // running comes first
        QCOMPARE(both.rows[1][2].toDouble(), 50.0);
        QCOMPARE(StateBarsChart({station}, 1).table({}, {}).rows.size(), 1);
    }

    /// Running 75 %, starved 25 % in this shift; 50 % each on average.
    void barsEndAtTheirShares()
    {
        const StateBarsChart chart(stations(1), 10);
        const ChartFrame frame = frameOf(chart, {800, 200});
        const Plot plot = chart.plot(frame).value();
        const auto& bars = std::get<PlotBars>(plot.series.front());
        // From below: an empty place, the mean, the shift.
        QCOMPARE(bars.sets[0].values, (QList<double>{0, 50, 75}));
        QCOMPARE(bars.sets[1].values, (QList<double>{0, 50, 25}));
        QCOMPARE(plot.xOf(75), frame.plot.left() + 0.75 * frame.plot.width());
        const QImage image = pictureOf(chart, {800, 200});
        const auto isOf = [&](double x, double y, State state) {
            return pixelsOf(image, stateColor(state), around({x, y}, 3)) > 20;
        };
        const double shift = plot.yOf(2);
        const double mean = plot.yOf(1);
        QVERIFY(isOf(plot.xOf(72), shift, State::Execute));
        QVERIFY(isOf(plot.xOf(78), shift, State::Starved));
        QVERIFY(isOf(plot.xOf(47), mean, State::Execute));
        QVERIFY(isOf(plot.xOf(53), mean, State::Starved));
    }

    /// What lies over a bar lies where Qt Charts draws it, however far the rows are scrolled.
    void rowsAndBarsAreInOnePlace_data()
    {
        QTest::addColumn<int>("replications");
        QTest::addColumn<double>("scroll");
        QTest::newRow("shift and mean") << 10 << 0.0;
        QTest::newRow("shift and mean, scrolled") << 10 << 1001.0;
        QTest::newRow("one shift") << 1 << 0.0;
        QTest::newRow("one shift, scrolled") << 1 << 501.0;
    }
    void rowsAndBarsAreInOnePlace()
    {
        QFETCH(int, replications);
        QFETCH(double, scroll);
        const StateBarsChart chart(stations(100), replications);
        ChartFrame frame = frameOf(chart, {800, 400});
        frame.scroll = scroll;
        const Plot plot = chart.plot(frame).value();
        const auto& values = std::get<PlotBars>(plot.series.front()).sets[0].values;
        const int places = replications > 1 ? 3 : 1;
        const auto rows = static_cast<std::size_t>(values.size() / places);
        QVERIFY2(rows < 25, "only what is in sight is drawn");
        // The topmost row in sight is the last of the bars.
        const double top = plot.yOf(static_cast<double>(values.size()) - 0.5);
        const auto station = chart.stationAt(frame, {frame.plot.center().x(), frame.plot.top() + 1});
        const std::vector<std::string> all = chart.rows();
        const auto row = static_cast<std::size_t>(std::ranges::find(all, station.value()) - all.begin());
        const double slot = plot.yOf(0) - plot.yOf(1);
        const double rowTop = chart.rowPlace(frame, row).first + frame.plot.top() - frame.scroll;
        QCOMPARE(top, rowTop + (replications > 1 ? slot / 2 : 0));
    }

    void rowsGrowWithTheWindow()
    {
        const StateBarsChart chart(stations(4), 10);
        const auto heightIn = [&](int height) {
            const auto [top, bottom] = chart.rowPlace(frameOf(chart, {800, height}), 0);
            return bottom - top;
        };
        QCOMPARE(heightIn(900), 160.0);
        QVERIFY(heightIn(350) < 160);
        QCOMPARE(heightIn(100), 48.0);
        QCOMPARE(chart.contentHeight(800, {}), 4 * 48.0);
    }

    /// A picture has no scroll bar: the last of a hundred rows is in it, whole.
    void picturesHoldEveryRow()
    {
        const ChartPicture picture{u"Line"_s, {}, {std::make_shared<StateBarsChart>(stations(100), 10)}, {}};
        const QImage image = imageOf(picture);
        QVERIFY(image.height() > 2 * 100 * 48);
        // Rows of 48 pixels at twice the size: of the lowest two, both bars run for most of their width.
        const auto rowsFromBelow = [&](int rows) {
            int lines = 0;
            for (int y = image.height() - 2 * 48 * rows - 200; y < image.height(); ++y)
                lines += isNear(image.pixel(image.width() / 3, y), stateColor(State::Execute).rgb()) ? 1 : 0;
            return lines;
        };
        QVERIFY(rowsFromBelow(2) > 2 * 2 * 20);
    }

    /// Changeover and closed are named only where some station has such time.
    void legendAndTableNameWhatThereIs_data()
    {
        QTest::addColumn<double>("setup");
        QTest::addColumn<double>("planned");
        QTest::addColumn<QStringList>("further");
        QTest::newRow("neither") << 0.0 << 0.0 << QStringList();
        QTest::newRow("changeover") << 0.1 << 0.0 << QStringList{u"Changeover"_s};
        QTest::newRow("closed") << 0.0 << 0.1 << QStringList{u"Closed"_s};
        QTest::newRow("both") << 0.1 << 0.1 << QStringList{u"Changeover"_s, u"Closed"_s};
    }
    void legendAndTableNameWhatThereIs()
    {
        QFETCH(double, setup);
        QFETCH(double, planned);
        QFETCH(QStringList, further);
        const StateBarsChart chart({sharesOf("Filler", {0, 1, 0, 0, 0}, {0, 1, 0, 0, 0}),
                                    sharesOf("Packer", {0, 0.8, 0, 0, 0}, {0, 0.8, 0, 0, 0, setup, planned})},
                                   10);
        QStringList names;
        for (const LegendEntry& entry : chart.legend(lightColors()))
            names << entry.name;
        QCOMPARE(names, (QStringList{u"Running"_s, u"Starved"_s, u"Blocked"_s, u"Jammed"_s, u"Down"_s} + further));
        const ChartTable table = chart.table({}, {});
        QCOMPARE(table.header.size(), 2 + names.size());
        QCOMPARE(table.rows[0].size(), table.header.size());
    }

    void patternsTellStatesApartWithoutColour()
    {
        const StateBarsChart chart({sharesOf("Filler", {0, 0, 0.5, 0, 0.5}, {})}, 1);
        const ChartFrame frame = frameOf(chart, {800, 150});
        const QImage image = pictureOf(chart, {800, 150});
        for (const State state : {State::Blocked, State::Down}) {
            // Blocked comes first.
            const double share = state == State::Blocked ? 0.35 : 0.85;
            const auto [top, bottom] = chart.rowPlace(frame, 0);
            const QRectF area =
                around({frame.plot.left() + share * frame.plot.width(), frame.plot.top() + (top + bottom) / 2}, 6);
            const int plain = pixelsOf(image, stateColor(state), area);
            QVERIFY2(plain > 0 && plain < 160, qPrintable(QString::number(plain)));
        }
    }
};

LINETWIN_TEST(StateBarsChartTest)
#include "StateBarsChartTest.moc"
