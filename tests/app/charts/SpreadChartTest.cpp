// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/SpreadChart.h"

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

using Values = std::vector<std::optional<double>>;

SpreadSample sample(const QString& name, const Values& values)
{
    return {name, meanStatistics(values, 0.95)};
}

const FigureSpec& spec()
{
    return specOf(LineFigure::OutputPerHour);
}

} // namespace

class SpreadChartTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QStringLiteral("en_US")));
        applyTheme(ColorScheme::Light);
    }

    void aHiddenSampleTakesItsMarksAlong()
    {
        const SpreadChart chart(spec(), {sample(u"Scenario"_s, {10, 11, 12}), sample(u"Baseline"_s, {9, 10, 11})});
        ChartFrame frame = frameOf(chart, {800, 400});
        const auto seriesOf = [&] { return chart.plot(frame)->series.size(); };
        QCOMPARE(seriesOf(), std::size_t{1 + 2 * 3}); // bars, and mean, range and marker of each
        frame.hidden = {chart.legend(lightColors())[1].key};
        QCOMPARE(seriesOf(), std::size_t{1 + 3});
        QCOMPARE(std::get<PlotBars>(chart.plot(frame)->series.front()).sets.front().name, u"Scenario"_s);
        frame.hidden.insert(chart.legend(lightColors())[0].key);
        QCOMPARE(seriesOf(), std::size_t{0});
    }

    void bins_data()
    {
        QTest::addColumn<Values>("values");
        QTest::addColumn<double>("from");
        QTest::addColumn<double>("step");
        QTest::addColumn<QList<int>>("counts");
        QTest::newRow("none") << Values{} << 0.0 << 1.0 << QList<int>{};
        QTest::newRow("nulls only") << Values{std::nullopt} << 0.0 << 1.0 << QList<int>{};
        // 400 / 50 = 8 is rounded up to a step of 10, around the value.
        QTest::newRow("all equal") << Values{400, 400, 400} << 395.0 << 10.0 << QList<int>{3};
        QTest::newRow("equal but for rounding") << Values{400, 400 + 1e-12} << 395.0 << 10.0 << QList<int>{2};
        QTest::newRow("zero") << Values{0, 0} << -0.5 << 1.0 << QList<int>{2};
        // A span of 4 in at most five steps; a value on an edge is in the bin that starts there.
        QTest::newRow("edges") << Values{1, 2, 2, 3, 5} << 1.0 << 1.0 << QList<int>{1, 2, 1, 0, 1};
        QTest::newRow("nulls are left out") << Values{1, std::nullopt, 5} << 1.0 << 1.0 << QList<int>{1, 0, 0, 0, 1};
    }
    void bins()
    {
        QFETCH(Values, values);
        QFETCH(double, from);
        QFETCH(double, step);
        QFETCH(QList<int>, counts);
        const SpreadBins bins = SpreadBins::over(values);
        QCOMPARE(bins.from + 1, from + 1);
        QCOMPARE(bins.step, step);
        const std::vector<int> found = bins.countsOf(values);
        QCOMPARE(QList<int>(found.begin(), found.end()), counts);
    }

    void everyValueIsCountedOnce()
    {
        Values values;
        for (int i = 0; i < 1000; ++i)
            values.emplace_back(5000 + (i * 7919) % 997 * 0.1);
        const SpreadBins bins = SpreadBins::over(values);
        const std::vector<int> counts = bins.countsOf(values);
        QCOMPARE(std::accumulate(counts.begin(), counts.end(), 0), 1000);
        QVERIFY(bins.count >= 5 && bins.count <= 22);
        QVERIFY(counts.front() > 0 && counts.back() > 0);
    }

    void barsStandBesideTheBaselines()
    {
        const SpreadChart chart(spec(),
                                {sample(u"Scenario"_s, {1, 2, 2, 3, 5}), sample(u"Baseline"_s, {1, 1, 1, 2, 2})});
        const Plot plot = chart.plot(frameOf(chart, {800, 400})).value();
        const auto& bars = std::get<PlotBars>(plot.series.front());
        QVERIFY(bars.kind == PlotBars::Kind::SideBySide);
        QCOMPARE(bars.sets[0].values, (QList<double>{1, 2, 1, 0, 1}));
        QCOMPARE(bars.sets[1].values, (QList<double>{3, 2, 0, 0, 0}));
        // Hollow, so that they are told apart without colour.
        QCOMPARE(bars.sets[1].brush.color(), lightColors().surface);
        QVERIFY(bars.sets[1].outline.color() != lightColors().surface);
    }

    /// 1, 2, 2, 3, 5: mean 2.6; P10 at 0.4 of the way from 1 to 2, P90 at 0.6 of the way from 3 to 5.
    void meanAndRangeAreMarked()
    {
        const SpreadChart chart(spec(), {sample(u"Scenario"_s, {1, 2, 2, 3, 5})});
        const ChartFrame frame = frameOf(chart, {800, 400});
        const Plot plot = chart.plot(frame).value();
        const auto placeOf = [](double value) { return value - 1 - 0.5; };
        const auto& mean = std::get<PlotLine>(plot.series[1]);
        QCOMPARE(mean.points.last().x(), placeOf(2.6));
        const auto& range = std::get<PlotLine>(plot.series[2]);
        QCOMPARE(range.points.first().x(), placeOf(1.4));
        QCOMPARE(range.points.last().x(), placeOf(4.2));
        QCOMPARE(std::get<PlotDots>(plot.series[3]).points.first().x(), placeOf(2.6));
        // Above the highest bar, of two shifts, and within the plot.
        QVERIFY(range.points[2].y() > 2 && range.points[2].y() < plot.upwards.to);
        QVERIFY2(chart.summary().contains(u"mean 2.6"_s), qPrintable(chart.summary()));
    }

    void aLineWithoutLuckHasOneBar()
    {
        const SpreadChart chart(spec(), {sample(u"Baseline"_s, {400, 400, 400})});
        const Plot plot = chart.plot(frameOf(chart, {800, 400})).value();
        QCOMPARE(std::get<PlotBars>(plot.series.front()).sets[0].values, QList<double>{3});
        QCOMPARE(plot.across.ticks.size(), std::size_t{1});
        QCOMPARE(plot.across.ticks[0].at, 0.0);
        QVERIFY2(plot.across.ticks[0].text.startsWith(u"400"_s), qPrintable(plot.across.ticks[0].text));
        QVERIFY2(plain(chart.summary()).contains(u"in all 3 shifts"_s), qPrintable(chart.summary()));
    }

    void nullsAreSaid()
    {
        const SpreadChart chart(spec(), {sample(u"Scenario"_s, {1, std::nullopt, 5})});
        QVERIFY(chart.summary().contains(u"of 2 shifts (1 more without a value)"_s));
        QCOMPARE(chart.legend(lightColors()).front().name, u"Scenario (1 without a value)"_s);
        const ChartTable table = chart.table({}, {});
        QCOMPARE(table.rows.size(), 3);
        QCOMPARE(table.rows[0], (QVariantList{1.0, 1.0}));
        QVERIFY(!table.rows[1][1].isValid());
        const SpreadChart nothing(spec(), {sample(u"Scenario"_s, {std::nullopt})});
        QVERIFY(!nothing.plot(frameOf(nothing, {800, 400})));
        pictureOf(nothing, {360, 200});
    }

    void theReadoutCountsTheShiftsOfABar()
    {
        const SpreadChart chart(spec(),
                                {sample(u"Scenario"_s, {1, 2, 2, 3, 5}), sample(u"Baseline"_s, {1, 1, 1, 2, 2})});
        const ChartFrame frame = frameOf(chart, {800, 400});
        const Plot plot = chart.plot(frame).value();
        const QString text = chart.readoutAt(frame, {plot.xOf(1), frame.plot.center().y()});
        QVERIFY2(text.contains(u"Scenario: 2 of 5 shifts"_s), qPrintable(text));
        QVERIFY2(text.contains(u"Baseline: 2 of 5 shifts"_s), qPrintable(text));
        QVERIFY(chart.readoutAt(frame, {2, 2}).isEmpty());
    }

    void isDrawnAtEverySize()
    {
        const SpreadChart chart(spec(),
                                {sample(u"Scenario"_s, {1, 2, 2, 3, 5}), sample(u"Baseline"_s, {1, 1, 1, 2, 2})});
        for (const QSize size : chartSizes())
            QVERIFY(pixelsOf(pictureOf(chart, size), lightColors().accent) > 200);
    }
};

LINETWIN_TEST(SpreadChartTest)
#include "SpreadChartTest.moc"
