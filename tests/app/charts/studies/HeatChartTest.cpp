// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/studies/HeatChart.h"

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

SweepRange inspectorBuffer(double from, double to, double step)
{
    return {{"Inspector", ParameterId::BufferCapacity}, from, to, step};
}

/// A plane: 5,000 /h, 2 /h more for every place at the Filler (0 to 100), 1 /h more at the Inspector (0 to 40). Now 50
/// and 20 places.
SweepOutcome plane()
{
    return knownSweep(
        {fillerBuffer(0, 100, 25), inspectorBuffer(0, 40, 10)},
        [](const std::vector<double>& values) { return 5000 + 2 * values[0] + values[1]; }, 12);
}

HeatChart heatOf(SweepOutcome outcome)
{
    return HeatChart(std::make_shared<const SweepOutcome>(std::move(outcome)));
}

QColor cornerOf(const HeatChart& chart, std::size_t point)
{
    const QRectF cell = chart.cell(frameOf(chart, usualSize), point);
    return pictureOf(chart, usualSize).pixelColor((cell.topLeft() + QPointF(5, 5)).toPoint());
}

Theme darkColors()
{
    applyTheme(ColorScheme::Dark);
    const Theme dark = theme();
    applyTheme(ColorScheme::Light);
    return dark;
}

} // namespace

class HeatChartTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { beginChartTests(); }

    /// The whole map stays, with frames around the cells 3 and 12; another cell is what was explored.
    void confirmedCellsHaveAFrame()
    {
        SweepOutcome confirmed = plane();
        confirmed.study.rows = {3, 12};
        confirmed.variants = variantsOf(confirmed.study);
        confirmed.result.points = {confirmed.result.points[3], confirmed.result.points[12]};
        const HeatChart chart(std::make_shared<const SweepOutcome>(plane()),
                              std::make_shared<const SweepOutcome>(confirmed));
        const ChartFrame frame = frameOf(chart, usualSize);
        const QImage image = pictureOf(chart, usualSize);
        for (const std::size_t point : {3U, 7U, 12U}) {
            const QRectF cell = chart.cell(frame, point);
            const QRectF edge = around(QPointF(cell.left() + 1, cell.center().y()), 2);
            QCOMPARE(pixelsOf(image, lightColors().warning, edge) > 2, point != 7);
        }
        QCOMPARE(chart.sourceAt(frame, chart.cell(frame, 12).center()), firstConfirmedSource + 1);
        QCOMPARE(chart.sourceAt(frame, chart.cell(frame, 7).center()), std::size_t{7});
        QVERIFY(chart.readoutAt(frame, chart.cell(frame, 3).center()).contains(u"on fresh luck"));
    }

    void coloursAreEvenlySpacedToTheEye()
    {
        for (const Theme& colors : {lightColors(), darkColors()}) {
            for (const bool isMuted : {false, true}) {
                const HeatColors heat(colors, isMuted);
                const double low = HeatColors::lightnessOf(heat.at(0));
                const double high = HeatColors::lightnessOf(heat.at(1));
                QVERIFY(std::abs(high - low) > 0.3);
                for (int i = 0; i <= 10; ++i) {
                    const double expected = low + (high - low) * i / 10;
                    QVERIFY(std::abs(HeatColors::lightnessOf(heat.at(i / 10.0)) - expected) < 0.01);
                }
            }
        }
        // A known colour: OKLab's lightness of pure red is 0.628.
        QVERIFY(std::abs(HeatColors::lightnessOf(Qt::red) - 0.628) < 0.001);
        QVERIFY(std::abs(HeatColors::lightnessOf(Qt::white) - 1) < 0.001);
    }

    void textIsReadableOnEveryColour()
    {
        const HeatColors heat(lightColors(), false);
        QCOMPARE(heat.inkOn(heat.at(0)), lightColors().text);
        QCOMPARE(heat.inkOn(heat.at(1)), lightColors().surface);
        const Theme dark = darkColors();
        const HeatColors darkHeat(dark, false);
        QCOMPARE(darkHeat.inkOn(darkHeat.at(0)), dark.text);
        QCOMPARE(darkHeat.inkOn(darkHeat.at(1)), dark.surface);
    }

    void eachCellHasTheColourOfItsMean()
    {
        const HeatChart chart = heatOf(plane());
        const ChartFrame frame = frameOf(chart, usualSize);
        QCOMPARE(cornerOf(chart, 0).rgb(), chart.colors(lightColors()).at(0).rgb());  // 5,000 /h, the least
        QCOMPARE(cornerOf(chart, 24).rgb(), chart.colors(lightColors()).at(1).rgb()); // 5,240 /h, the most
        // 25 and 20 places, 5,070 /h: the eighth, as the first parameter changes slowest.
        QVERIFY(isNear(cornerOf(chart, 7).rgb(), chart.colorOf(frame, 5070).rgb()));
        QVERIFY(isNear(chart.colorOf(frame, 5060).rgb(), chart.colors(lightColors()).at(0.25).rgb()));
    }

    void cellsCoverTheArea()
    {
        const HeatChart chart = heatOf(plane());
        const ChartFrame frame = frameOf(chart, usualSize);
        const QRectF area = chart.dataArea(frame);
        const auto points = plane().variants.points;
        double covered = 0;
        for (std::size_t i = 0; i < 25; ++i) {
            const QRectF cell = chart.cell(frame, i);
            covered += cell.width() * cell.height();
            const std::vector<double>& values = points[i];
            QVERIFY(cell.contains(chart.placeOf(frame, {values[0], values[1]})));
        }
        QVERIFY(std::abs(covered / (area.width() * area.height()) - 1) < 0.01);
        // The first parameter goes right, the second up.
        QVERIFY(chart.cell(frame, 5).left() > chart.cell(frame, 0).left());
        QVERIFY(chart.cell(frame, 1).top() < chart.cell(frame, 0).top());
    }

    void thePresentPointHasARing()
    {
        const HeatChart chart = heatOf(plane());
        const ChartFrame frame = frameOf(chart, usualSize);
        const QRectF mark = *chart.presentMark(frame);
        QCOMPARE(mark.center(), chart.placeOf(frame, {50, 20}));
        const QImage image = pictureOf(chart, usualSize);
        const double middle = mark.center().y();
        for (const QPointF edge : {QPointF(mark.left(), middle), QPointF(mark.right(), middle),
                                   QPointF(mark.center().x(), mark.top()), QPointF(mark.center().x(), mark.bottom())})
            QVERIFY(pixelsOf(image, lightColors().text, around(edge, 2)) > 2);
        const HeatChart elsewhere = heatOf(knownSweep(
            {fillerBuffer(0, 40, 20), inspectorBuffer(0, 40, 20)},
            [](const auto& values) { return values[0] + values[1]; }, 1));
        QVERIFY(std::ranges::none_of(elsewhere.legend(lightColors()), [](const LegendEntry& entry) {
            return entry.sample == LegendEntry::Sample::Ring;
        }));
    }

    /// As many dark pixels within the ring as the same number, 5,120 /h, has in a line whose ring is elsewhere.
    void theRingLeavesItsValueReadable()
    {
        const HeatChart chart = heatOf(plane());
        SweepOutcome outcome = plane();
        outcome.study.scenario.line.baseline["Filler"].parameters[ParameterId::BufferCapacity] = 25;
        const HeatChart elsewhere = heatOf(outcome);
        const ChartFrame frame = frameOf(chart, usualSize);
        const double width = QFontMetricsF(frame.font).horizontalAdvance(u"5,120"_s);
        const QRectF number(chart.placeOf(frame, {50, 20}) - QPointF(width / 2, 5), QSizeF(width, 10));
        const int alone = pixelsOf(pictureOf(elsewhere, usualSize), lightColors().text, number);
        QVERIFY(alone > 20);
        QCOMPARE(pixelsOf(pictureOf(chart, usualSize), lightColors().text, number), alone);
        QVERIFY(chart.presentMark(frame)->adjusted(2, 2, -2, -2).contains(number));
    }

    void withoutRoomForValuesTheRingIsSmall()
    {
        const HeatChart chart = heatOf(knownSweep(
            {fillerBuffer(0, 100, 5), inspectorBuffer(0, 40, 2)}, [](const auto& values) { return 5000 + values[0]; },
            1));
        QCOMPARE(chart.presentMark(frameOf(chart, usualSize))->size(), QSizeF(12, 12));
    }

    void theBestCellIsFramed()
    {
        const HeatChart chart = heatOf(plane());
        const QRectF best = chart.cell(frameOf(chart, usualSize), 24);
        const QImage image = pictureOf(chart, usualSize);
        const auto framePixels = [&](const QRectF& cell) {
            return pixelsOf(image, lightColors().surface, {cell.left() + 1, cell.center().y() - 5, 2, 10});
        };
        QVERIFY(framePixels(best) >= 10);
        QCOMPARE(framePixels(chart.cell(frameOf(chart, usualSize), 23)), 0);
        SweepOutcome less = plane();
        less.study.figure = LineFigure::WipUnits; // less is better; the same everywhere: the first is named
        QVERIFY(heatOf(less).summary().contains(u"Buffer capacity 0 place"_s));
    }

    void theReadoutHasBothValues()
    {
        const HeatChart chart = heatOf(plane());
        const ChartFrame frame = frameOf(chart, usualSize);
        const QString text = plain(chart.readoutAt(frame, chart.placeOf(frame, {25, 30}) + QPointF(10, 10)));
        QVERIFY2(text.contains(u"Filler: Buffer capacity: 25 place"_s) &&
                     text.contains(u"Inspector: Buffer capacity: 30 place"_s) && text.contains(u"5,080 ± 12 /h"_s),
                 qPrintable(text));
        QVERIFY(chart.readoutAt(frame, chart.placeOf(frame, {50, 20})).contains(u"as it is now"_s));
        QVERIFY(chart.readoutAt(frame, chart.placeOf(frame, {100, 40})).contains(u"best mean"_s));
        QVERIFY(chart.readoutAt(frame, {2, 2}).isEmpty());
    }

    void theSummaryNamesTheBest()
    {
        const QString words = plain(heatOf(plane()).summary());
        QVERIFY2(words.contains(u"5,240 ± 12 /h, at Filler: Buffer capacity 100 place"_s) &&
                     words.contains(u"from 5,000 /h to 5,240 /h"_s),
                 qPrintable(words));
    }

    void whileRunsComeItIsMuted()
    {
        SweepOutcome outcome = plane();
        outcome.result.isComplete = false;
        outcome.result.replications = 7;
        const HeatChart chart = heatOf(outcome);
        QCOMPARE(cornerOf(chart, 24).rgb(), HeatColors(lightColors(), true).at(1).rgb());
        QCOMPARE(pixelsOf(pictureOf(chart, usualSize), lightColors().accent), 0);
        QVERIFY(chart.title().contains(u"7 of 100 shifts"_s));
        QCOMPARE(chart.summary(), QStringLiteral("7 of 100 shifts so far."));
    }

    void absentCellsStayEmpty()
    {
        SweepOutcome outcome = plane();
        const auto figure = static_cast<std::size_t>(usualFigure);
        outcome.result.points[24][figure] = {};
        outcome.result.points[0][figure].mean = std::numeric_limits<double>::quiet_NaN();
        const HeatChart chart = heatOf(outcome);
        QCOMPARE(cornerOf(chart, 24), lightColors().surface);
        QCOMPARE(cornerOf(chart, 0), lightColors().surface);
        const ChartFrame frame = frameOf(chart, usualSize);
        QVERIFY(!chart.readoutAt(frame, chart.placeOf(frame, {0, 0})).contains(u"nan"_s));
        QVERIFY(chart.summary().contains(u"5,230"_s)); // the best that is left
    }

    void withoutAnyFigureThereIsNoPicture()
    {
        const HeatChart chart = heatOf(knownSweep(
            {fillerBuffer(0, 10, 10), inspectorBuffer(0, 10, 10)}, [](const auto&) { return std::nullopt; }, 1));
        QCOMPARE(pixelsOf(pictureOf(chart, usualSize), lightColors().surface, {0, 40, 800, 360}), 800 * 360);
    }

    void anySizeAndNumberOfPoints()
    {
        for (const double step : {100.0, 50.0, 5.0}) {
            for (const bool isFlat : {true, false}) {
                const HeatChart chart = heatOf(knownSweep(
                    {fillerBuffer(0, 100, step), inspectorBuffer(0, 100, step)},
                    [&](const auto& values) { return isFlat ? 5000.0 : values[0] * values[1]; }, 1));
                for (const QSize size : chartSizes()) {
                    const QRectF area = chart.dataArea(frameOf(chart, size));
                    QVERIFY(area.width() > size.width() / 2.0 && area.height() > 80);
                    QVERIFY(pixelsOf(pictureOf(chart, size), lightColors().surface, area) <
                            area.width() * area.height() / 2);
                }
            }
        }
    }

    void theTableIsThatOfTheStudy()
    {
        const SweepOutcome outcome = plane();
        QCOMPARE(heatOf(outcome).table({}, {}).rows, tableOf(outcome).data.rows);
    }
};

LINETWIN_TEST(HeatChartTest)
#include "HeatChartTest.moc"
