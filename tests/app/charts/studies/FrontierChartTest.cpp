// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/studies/FrontierChart.h"

#include "app/charts/studies/StudyTable.h"
#include "tests/TestMain.h"
#include "tests/app/charts/ChartTesting.h"
#include "tests/app/charts/studies/KnownOutcomes.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTest>

#include <limits>

using namespace linetwin;
using namespace linetwin::app;
using namespace Qt::StringLiterals;

namespace {

SplitReport reportOf(BufferSplit split, double figure)
{
    SplitReport report;
    report.split = std::move(split);
    report.comparison.scenario = knownFigure(figure, 15);
    report.comparison.difference = knownFigure(figure - 5600, 10);
    return report;
}

/// Totals of 0, 50 … 200 places; the best split gives 5,000 /h and 5 /h more for every place up to 150, the equal one
/// 40 /h less, the present 170 places 5,600 /h, endless buffers 5,900 /h.
SizingOutcome known()
{
    SizingOutcome outcome;
    outcome.study.scenario = cosmeticsLine();
    outcome.study.mostTotal = 200;
    outcome.line = resolve(outcome.study.scenario.line, outcome.study.scenario.scenario);
    BufferSizing sizing;
    for (std::int64_t total = 0; total <= 200; total += 50) {
        const double best = 5000 + 5 * static_cast<double>(std::min<std::int64_t>(total, 150));
        FrontierPoint point;
        point.total = total;
        point.best = reportOf({total, 0, 0}, best);
        point.equal = reportOf(equalSplit(3, total), best - 40);
        sizing.frontier.push_back(point);
    }
    sizing.present = reportOf(splitOf(outcome.line), 5600);
    sizing.unlimited = reportOf({unlimitedCapacity, unlimitedCapacity, unlimitedCapacity}, 5900);
    sizing.reportRuns = 100;
    outcome.result = std::move(sizing);
    return outcome;
}

/// 100 places are the smallest total that reaches 5,450 /h.
SizingOutcome withTarget()
{
    SizingOutcome outcome = known();
    outcome.study.target = 5450;
    outcome.result->target = 5450;
    outcome.result->targetPoint = 2;
    return outcome;
}

SizingOutcome searching()
{
    SizingOutcome outcome = known();
    outcome.result.reset();
    outcome.estimates = {{0, {0, 0, 0}, 5010}, {50, {40, 10, 0}, 5260}, {100, {60, 30, 10}, 5480}};
    return outcome;
}

FrontierChart chartOf(SizingOutcome outcome)
{
    return FrontierChart(std::make_shared<const SizingOutcome>(std::move(outcome)));
}

} // namespace

class FrontierChartTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { beginChartTests(); }

    void bothSplitsAreAtTheirPlaces()
    {
        const FrontierChart chart = chartOf(known());
        const PlotAxes axes = chart.axes(frameOf(chart, usualSize));
        const QImage image = pictureOf(chart, usualSize);
        QCOMPARE(axes.xOf(0), axes.data.left());
        QCOMPARE(axes.xOf(200), axes.data.right());
        for (const auto& [total, figure] : {std::pair(50.0, 5250.0), {100.0, 5500.0}, {150.0, 5750.0}}) {
            QVERIFY(pixelsOf(image, lightColors().accent, around(axes.placeOf(total, figure), 2)) > 3);
            QVERIFY(pixelsOf(image, lightColors().mutedText, around(axes.placeOf(total, figure - 40), 2)) > 1);
            QCOMPARE(pixelsOf(image, lightColors().accent, around(axes.placeOf(total + 12, figure - 40), 2)), 0);
        }
    }

    void theSplitsAreToldApartWithoutColour()
    {
        const FrontierChart chart = chartOf(known());
        std::vector<PlotMarker> markers;
        const Plot plot = *chart.plot(frameOf(chart, usualSize));
        for (const PlotSeries& series : plot.series) {
            if (const auto* dots = std::get_if<PlotDots>(&series))
                markers.push_back(dots->marker);
        }
        QCOMPARE(markers, (std::vector<PlotMarker>{PlotMarker::Square, PlotMarker::Circle}));
        const auto entries = chart.legend(lightColors());
        QCOMPARE(entries[0].marker, PlotMarker::Circle);
        QCOMPARE(entries[2].marker, PlotMarker::Square);
    }

    void thePresentLineHasARing()
    {
        const FrontierChart chart = chartOf(known());
        const ChartFrame frame = frameOf(chart, usualSize);
        const QPointF place = chart.axes(frame).placeOf(170, 5600);
        const QImage image = pictureOf(chart, usualSize);
        for (const QPointF edge : {QPointF(6, 0), QPointF(-6, 0), QPointF(0, 6), QPointF(0, -6)})
            QVERIFY(pixelsOf(image, lightColors().text, around(place + edge, 2)) > 2);
        const QString readout = plain(chart.readoutAt(frame, place));
        QVERIFY2(readout.contains(u"as it is now, 170 place"_s) && readout.contains(u"5,600 ± 15 /h"_s) &&
                     readout.contains(u"Filler 50, Inspector 20, Packer 100"_s),
                 qPrintable(readout));
    }

    void theChosenPointHasARing()
    {
        const SizingOutcome outcome = known();
        const FrontierChart chart = chartOf(outcome);
        const auto shared = std::make_shared<const SizingOutcome>(outcome);
        const FrontierPoint& point = outcome.result->frontier[1];
        const PlotAxes axes = chart.axes(frameOf(chart, usualSize));
        const QPointF place = axes.placeOf(static_cast<double>(point.total), *point.best.comparison.scenario.mean);
        const QPointF edge = place + QPointF(0, 6);
        const auto ink = [&](const FrontierChart& shown) {
            return pixelsOf(pictureOf(shown, usualSize), lightColors().text, around(edge, 2));
        };
        QCOMPARE(ink(chart), 0);
        QVERIFY(ink(FrontierChart(shared, 1)) > 2);
        QCOMPARE(ink(FrontierChart(shared, 1000)), 0);
    }

    void presentPlacesBeyondTheRangeHaveNone()
    {
        SizingOutcome outcome = known();
        outcome.result->frontier.resize(3);
        const FrontierChart chart = chartOf(outcome);
        QVERIFY(std::ranges::none_of(chart.legend(lightColors()), [](const LegendEntry& entry) {
            return entry.sample == LegendEntry::Sample::Ring;
        }));
        QVERIFY(plain(chart.summary()).contains(u"the present one of 170 place"_s));
    }

    void theTargetIsALevelAndItsTotalALine()
    {
        const FrontierChart chart = chartOf(withTarget());
        const PlotAxes axes = chart.axes(frameOf(chart, usualSize));
        const QImage image = pictureOf(chart, usualSize);
        const QRectF level(axes.data.left() + axes.data.width() * 0.6, std::ceil(axes.yOf(5450) - 0.5),
                           axes.data.width() * 0.2, 1);
        QVERIFY(pixelsOf(image, lightColors().good, level) > level.width() * 0.9);
        const auto darkAt = [&](double total) {
            return pixelsOf(image, lightColors().text, {std::floor(axes.xOf(total)), axes.data.bottom() - 60, 1, 50});
        };
        QVERIFY(darkAt(100) >= 49);
        QCOMPARE(darkAt(90), 0);
        const QString words = plain(chart.summary());
        QVERIFY2(words.contains(u"smallest total that reaches the target of 5,450 /h is 100 place"_s) &&
                     words.contains(u"Filler 100, Inspector 0, Packer 0"_s),
                 qPrintable(words));
        const QString readout = chart.readoutAt(frameOf(chart, usualSize), axes.placeOf(100, 5200));
        QVERIFY(readout.contains(u"the smallest total that reaches the target"_s));
        QCOMPARE(pixelsOf(pictureOf(chartOf(known()), usualSize), lightColors().good), 0);
    }

    void aTargetThatNoTotalReaches()
    {
        SizingOutcome outcome = withTarget();
        outcome.study.target = 6500;
        outcome.result->targetPoint.reset();
        const FrontierChart chart = chartOf(outcome);
        const PlotAxes axes = chart.axes(frameOf(chart, usualSize));
        QVERIFY(axes.yOf(6500) >= axes.data.top());
        const QString words = plain(chart.summary());
        QVERIFY2(words.startsWith(u"No total up to 200 place"_s), qPrintable(words));
    }

    void theReadoutHasTheSplitInWords()
    {
        const FrontierChart chart = chartOf(known());
        const ChartFrame frame = frameOf(chart, usualSize);
        const QString readout = plain(chart.readoutAt(frame, chart.axes(frame).placeOf(110, 5100)));
        QVERIFY2(readout.startsWith(u"100 place"_s) && readout.contains(u"5,500 ± 15 /h"_s) &&
                     readout.contains(u"Filler 100, Inspector 0, Packer 0"_s) &&
                     readout.contains(u"equal split: 5,460 ± 15 /h"_s),
                 qPrintable(readout));
        QVERIFY(chart.readoutAt(frame, {1, 1}).isEmpty());
    }

    void whileSearchingThereAreGreyEstimates()
    {
        const FrontierChart chart = chartOf(searching());
        const ChartFrame frame = frameOf(chart, usualSize);
        const PlotAxes axes = chart.axes(frame);
        QCOMPARE(axes.xOf(200), axes.data.right()); // the totals to come have their place already
        const QImage image = pictureOf(chart, usualSize);
        QCOMPARE(pixelsOf(image, lightColors().accent), 0);
        QVERIFY(pixelsOf(image, lightColors().mutedText, around(axes.placeOf(50, 5260), 2)) > 3);
        QVERIFY(chart.title().contains(u"searching"_s));
        QVERIFY(chart.summary().contains(u"exploratory"_s));
        const QString readout = plain(chart.readoutAt(frame, axes.placeOf(52, 5100)));
        QVERIFY2(readout.contains(u"5,260 /h"_s) && readout.contains(u"Filler 40, Inspector 10, Packer 0"_s) &&
                     readout.contains(u"exploratory"_s),
                 qPrintable(readout));
    }

    void aStoppedSearchSaysSo()
    {
        SizingOutcome outcome = searching();
        outcome.isStopped = true;
        const FrontierChart chart = chartOf(outcome);
        QVERIFY2(chart.title().startsWith(u"stopped before it was done"_s), qPrintable(chart.title()));
        QVERIFY(!chart.title().contains(u"searching"_s));
        QVERIFY2(chart.summary().contains(u"stopped before it was done"_s) &&
                     chart.summary().contains(u"exploratory"_s) && plain(chart.summary()).contains(u"5,480 /h"_s),
                 qPrintable(chart.summary()));
        outcome.estimates.clear();
        QVERIFY(chartOf(outcome).summary().contains(u"stopped before it found anything"_s));
    }

    void nothingYet()
    {
        SizingOutcome outcome = searching();
        outcome.estimates.clear();
        outcome.study.target = 5500;
        const FrontierChart chart = chartOf(outcome);
        QCOMPARE(pixelsOf(pictureOf(chart, usualSize), lightColors().accent), 0);
        QVERIFY(!chart.summary().isEmpty());
        QVERIFY(chart.readoutAt(frameOf(chart, usualSize), {400, 200}).isEmpty());
    }

    void whatIsAbsentIsLeftOut()
    {
        SizingOutcome outcome = withTarget();
        outcome.result->frontier[1].best.comparison.scenario = {};
        outcome.result->frontier[3].best.comparison.scenario = {
            notANumber, notANumber, Interval{notANumber, notANumber}, {}};
        outcome.result->unlimited.comparison.scenario = {};
        const FrontierChart chart = chartOf(outcome);
        const PlotAxes axes = chart.axes(frameOf(chart, usualSize));
        QVERIFY(std::isfinite(axes.yOf(5500)));
        const QImage image = pictureOf(chart, usualSize);
        QCOMPARE(pixelsOf(image, lightColors().accent, around(axes.placeOf(50, 5250), 2)), 0);
        QVERIFY(pixelsOf(image, lightColors().accent, around(axes.placeOf(200, 5750), 2)) > 2);
        QVERIFY(!chart.readoutAt(frameOf(chart, usualSize), axes.placeOf(150, 5100)).contains(u"nan"_s));
    }

    void anySizeInBothSchemes()
    {
        applyTheme(ColorScheme::Dark);
        const Theme dark = theme();
        applyTheme(ColorScheme::Light);
        const FrontierChart chart = chartOf(withTarget());
        for (const QSize size : chartSizes()) {
            for (const Theme& colors : {lightColors(), dark}) {
                const PlotAxes axes = chart.axes(frameOf(chart, size, colors));
                QVERIFY(pixelsOf(pictureOf(chart, size, colors), colors.accent, axes.data) > 50);
            }
        }
    }

    void theTableIsThatOfTheStudy()
    {
        const SizingOutcome outcome = known();
        QCOMPARE(chartOf(outcome).table({}, {}).rows, tableOf(outcome).data.rows);
        QCOMPARE(chartOf(searching()).table({}, {}).rows, tableOf(searching()).data.rows);
    }
};

LINETWIN_TEST(FrontierChartTest)
#include "FrontierChartTest.moc"
