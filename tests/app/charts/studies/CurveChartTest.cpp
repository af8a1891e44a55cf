// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/studies/CurveChart.h"

#include "app/charts/ChartPicture.h"
#include "app/charts/PictureSaving.h"
#include "app/charts/studies/StudyTable.h"
#include "tests/TestMain.h"
#include "tests/app/charts/ChartTesting.h"
#include "tests/app/charts/SvgTexts.h"
#include "tests/app/charts/studies/KnownOutcomes.h"

#include <QBuffer>
#include <QFile>
#include <QIODevice>
#include <QLocale>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgGenerator>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <limits>

using namespace linetwin;
using namespace linetwin::app;
using namespace Qt::StringLiterals;

namespace {

CurveChart curveOf(SweepOutcome outcome)
{
    return CurveChart(std::make_shared<const SweepOutcome>(std::move(outcome)));
}

SweepOutcome linear(std::size_t points)
{
    return knownSweep(
        {fillerBuffer(0, static_cast<double>(points - 1), 1)},
        [](const std::vector<double>& values) { return 5000 + values.front(); }, 2);
}

bool hasSample(const Chart& chart, LegendEntry::Sample sample)
{
    return std::ranges::any_of(chart.legend(lightColors()),
                               [&](const LegendEntry& entry) { return entry.sample == sample; });
}

} // namespace

class CurveChartTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { beginChartTests(); }

    /// Two lines below the plot, the values and what they are, show from top to bottom.
    void labelsOfTheAxisAreWhole()
    {
        const CurveChart chart = curveOf(bufferSweep());
        const ChartFrame frame = frameOf(chart, usualSize);
        const QImage picture = pictureOf(chart, usualSize);
        int rows = 0;
        for (int y = qCeil(chart.plot(frame)->area.bottom()) + 2; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                if (qGray(picture.pixel(x, y)) < 160) {
                    ++rows;
                    break;
                }
            }
        }
        QCOMPARE_GE(rows, 2 * qFloor(QFontMetricsF(frame.font).tightBoundingRect(u"0"_s).height()));
    }

    /// SVG knows no clipping: what a zoom puts outside is cut beforehand, in the file itself.
    void aZoomedPictureIsCutAtThePlot()
    {
        ChartPicture picture;
        picture.heading = u"Heading"_s;
        picture.charts = {std::make_shared<CurveChart>(std::make_shared<const SweepOutcome>(bufferSweep()))};
        picture.values = {ShareRange{0.4, 0.6}};
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.svg"_s);
        QCOMPARE(savePicture(picture, path, nullptr).failed, QString());
        QSvgRenderer renderer(path);
        QImage image(renderer.defaultSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        renderer.render(&painter);
        painter.end();
        const QColor line = lightColors().accent;
        QVERIFY(pixelsOf(image, line) > 100);
        QCOMPARE(pixelsOf(image, line, {0, 0, image.width() * 1.0, 60}), 0); // the heading and the chart's title
    }

    void theMeansAreAtTheirPlaces()
    {
        const CurveChart chart = curveOf(bufferSweep());
        const ChartFrame frame = frameOf(chart, usualSize);
        const PlotAxes axes = chart.axes(frame);
        // The range fills the width, whether its ends are ticks or not.
        QCOMPARE(axes.xOf(0), axes.data.left());
        QCOMPARE(axes.xOf(100), axes.data.right());
        QCOMPARE(axes.xOf(25), axes.data.left() + axes.data.width() / 4);
        // 4,992 to 5,608 with its intervals: the axis need not begin at 0.
        QVERIFY(axes.upwards.scale.from > 4000 && axes.upwards.scale.from <= 4992);
        QVERIFY(axes.yOf(5600) < axes.yOf(5000) && axes.yOf(5600) > axes.data.top());
        const QImage image = pictureOf(chart, usualSize);
        for (const double value : {10.0, 20.0, 40.0, 80.0}) {
            const QPointF place = axes.placeOf(value, 5000 + 10 * std::min(value, 60.0));
            QVERIFY(pixelsOf(image, lightColors().accent, around(place, 2)) > 3);
            QCOMPARE(pixelsOf(image, lightColors().accent, around(place + QPointF(0, 20), 3)), 0);
        }
    }

    /// 20 places, 5,200 /h.
    void theChosenPointHasARing()
    {
        const auto outcome = std::make_shared<const SweepOutcome>(bufferSweep());
        const CurveChart chart(outcome);
        const QPointF edge = chart.axes(frameOf(chart, usualSize)).placeOf(20, 5200) + QPointF(0, 6);
        const auto ink = [&](const CurveChart& shown) {
            return pixelsOf(pictureOf(shown, usualSize), lightColors().text, around(edge, 2));
        };
        QCOMPARE(ink(chart), 0);
        QVERIFY(ink(CurveChart(outcome, 2)) > 2);
        QCOMPARE(ink(CurveChart(outcome, 1000)), 0);
    }

    /// The confirmed point, 40 places with 5,420 /h, lies on the curve that explores, which is paler.
    void confirmedPointsLieOnThePalerCurve()
    {
        const auto explored = std::make_shared<const SweepOutcome>(bufferSweep());
        const auto confirmed = std::make_shared<const SweepOutcome>(confirmedSweep());
        const CurveChart chart(explored, {}, confirmed);
        const ChartFrame frame = frameOf(chart, usualSize);
        const PlotAxes axes = chart.axes(frame);
        const QImage image = pictureOf(chart, usualSize);
        const auto accent = [&](double value, double figure) {
            return pixelsOf(image, lightColors().accent, around(axes.placeOf(value, figure), 2));
        };
        QVERIFY(accent(40, 5420) > 3);
        for (const double value : {10.0, 20.0, 60.0, 80.0})
            QCOMPARE(accent(value, 5000 + 10 * std::min(value, 60.0)), 0);
        QCOMPARE(pixelsOf(image, Qt::white, around(axes.placeOf(80, 5600), 1)), 0); // but it is there
        QVERIFY(plain(chart.title()).startsWith(u"exploring, with confirmed points"_s));
        QStringList names;
        for (const LegendEntry& entry : chart.legend(lightColors()))
            names << plain(entry.name);
        QVERIFY2(names.join(u'|').contains(u"on fresh luck: mean of 200 shifts"_s) &&
                     names.join(u'|').contains(u"exploring: mean of 100 shifts"_s),
                 qPrintable(names.join(u'|')));
        QCOMPARE(chart.sourceAt(frame, axes.placeOf(40, 5300)), firstConfirmedSource);
        QCOMPARE(chart.sourceAt(frame, axes.placeOf(50, 5300)), std::size_t{5});
        const QString readout = plain(chart.readoutAt(frame, axes.placeOf(40, 5300)));
        QVERIFY2(readout.contains(u"on fresh luck: 5,420 ± 5 /h"_s) && readout.contains(u"5,400 ± 8 /h"_s),
                 qPrintable(readout));
    }

    void anEndThatIsNoTickIsTheEnd()
    {
        const CurveChart chart = curveOf(knownSweep(
            {fillerBuffer(7, 93, 43)}, [](const auto&) { return 5000.0; }, 2));
        const PlotAxes axes = chart.axes(frameOf(chart, usualSize));
        QCOMPARE(axes.xOf(7), axes.data.left());
        QCOMPARE(axes.xOf(93), axes.data.right());
        for (const double tick : ticksWithin(axes.across)) {
            QVERIFY(tick >= 7 && tick <= 93);
            QCOMPARE(std::fmod(tick, axes.across.step), 0.0);
        }
    }

    void theKneeIsALineFromTopToBottom()
    {
        const CurveChart chart = curveOf(bufferSweep());
        const PlotAxes axes = chart.axes(frameOf(chart, usualSize));
        const QImage image = pictureOf(chart, usualSize);
        const auto darkAt = [&](double value) {
            const double x = std::floor(axes.xOf(value));
            return pixelsOf(image, lightColors().text, {x, axes.data.center().y() + 30, 1, 60});
        };
        QVERIFY(darkAt(60) >= 60);
        QCOMPARE(darkAt(55), 0);
        QCOMPARE(darkAt(30), 0); // 50 % has a tick at the bottom only
        QVERIFY(pixelsOf(image, lightColors().text, {std::floor(axes.xOf(30)), axes.data.bottom() - 6, 1, 5}) > 2);
        // What the data allow, 50 to 70 places, has another ground.
        const auto groundAt = [&](double value) { return image.pixelColor(axes.placeOf(value, 5050).toPoint()); };
        QCOMPARE(groundAt(52), groundAt(68));
        QVERIFY(groundAt(52) != groundAt(48));
        QCOMPARE(groundAt(48), groundAt(72));
    }

    /// The lower end is named beside the mark where the knee leaves its words no room at the right.
    void aMarkedShareIsNamedAtAnySize_data()
    {
        QTest::addColumn<int>("width");
        for (int width = 320; width <= 880; width += 80)
            QTest::addRow("%d px", width) << width;
    }
    void aMarkedShareIsNamedAtAnySize()
    {
        QFETCH(int, width);
        SweepOutcome outcome = knownSweep(
            {fillerBuffer(0, 200, 10)},
            [](const std::vector<double>& values) { return 6240 - 754 * std::exp(-values.front() / 60); }, 20);
        outcome.result.withoutBuffer = outcome.result.points.front();
        KneeResult knees = *bufferSweep().result.knees;
        knees.knees = {{.share = 0.5, .point = 4, .lowest = 4, .highest = 4},
                       {.share = 0.9, .point = 16, .lowest = 12, .highest = 20}};
        outcome.result.knees = knees;
        const CurveChart chart = curveOf(std::move(outcome));
        QBuffer file;
        QVERIFY(file.open(QIODevice::WriteOnly));
        QSvgGenerator drawing;
        drawing.setOutputDevice(&file);
        drawing.setSize({width, 380});
        QPainter painter(&drawing);
        const ChartFrame frame = frameOf(chart, {width, 380});
        painter.setFont(frame.font);
        chart.paint(painter, frame);
        painter.end();
        const QStringList texts = textsOfSvg(file.data());
        QVERIFY2(texts.contains(u"50 %"_s), qPrintable(texts.join(u'|')));
    }

    void withoutAKneeNothingIsMarkedAndTheWordsSayWhy()
    {
        SweepOutcome outcome = bufferSweep();
        outcome.result.knees = KneeResult{GainKind::Loss, knownFigure(-600, 10), {}};
        const CurveChart chart = curveOf(outcome);
        const PlotAxes axes = chart.axes(frameOf(chart, usualSize));
        const QImage image = pictureOf(chart, usualSize);
        QCOMPARE(pixelsOf(image, lightColors().text, {std::floor(axes.xOf(60)), axes.data.center().y() + 30, 1, 60}),
                 0);
        QVERIFY(chart.summary().contains(u"No knee"_s));
        const QString readout = chart.readoutAt(frameOf(chart, usualSize), axes.placeOf(60, 5300));
        QVERIFY2(readout.contains(u"gets worse"_s), qPrintable(readout));
    }

    void theReadoutIsOfTheNearestPoint()
    {
        const CurveChart chart = curveOf(bufferSweep());
        const ChartFrame frame = frameOf(chart, usualSize);
        const PlotAxes axes = chart.axes(frame);
        const QString near60 = plain(chart.readoutAt(frame, axes.placeOf(57, 5100)));
        QVERIFY2(near60.contains(u"60 place"_s) && near60.contains(u"5,600 ± 8 /h"_s), qPrintable(near60));
        QVERIFY2(near60.contains(u"90 % of the gain"_s), qPrintable(near60));
        QVERIFY(chart.readoutAt(frame, axes.placeOf(50, 5100)).contains(u"as it is now"_s));
        QVERIFY(!chart.readoutAt(frame, axes.placeOf(40, 5100)).contains(u"now"_s));
        QVERIFY(chart.readoutAt(frame, {2, 2}).isEmpty());
    }

    void thePresentValueHasARing()
    {
        const CurveChart chart = curveOf(bufferSweep());
        const PlotAxes axes = chart.axes(frameOf(chart, usualSize));
        const QPointF place = axes.placeOf(50, 5500);
        const QImage image = pictureOf(chart, usualSize);
        for (const QPointF edge : {QPointF(6, 0), QPointF(-6, 0), QPointF(0, 6), QPointF(0, -6)})
            QVERIFY(pixelsOf(image, lightColors().text, around(place + edge, 2)) > 2);
        QVERIFY(hasSample(chart, LegendEntry::Sample::Ring));
        QVERIFY(!hasSample(curveOf(linear(11)), LegendEntry::Sample::Ring)); // 0 to 10 places: 50 is outside
    }

    void theRingLiesOnTheLineBetweenPoints()
    {
        const CurveChart chart = curveOf(knownSweep(
            {fillerBuffer(0, 200, 200)}, [](const auto& values) { return 5000 + values[0]; }, 2));
        const PlotAxes axes = chart.axes(frameOf(chart, usualSize));
        const QImage image = pictureOf(chart, usualSize);
        QVERIFY(pixelsOf(image, lightColors().text, around(axes.placeOf(50, 5050) + QPointF(0, 6), 2)) > 2);
    }

    void bothEndsOfABufferAreLevels()
    {
        const CurveChart chart = curveOf(bufferSweep());
        const PlotAxes axes = chart.axes(frameOf(chart, usualSize));
        const QImage image = pictureOf(chart, usualSize);
        const auto dashesAt = [&](double figure) {
            const QRectF row(axes.data.left() + 20, std::ceil(axes.yOf(figure) - 0.5), axes.data.width() / 2 - 40, 1);
            return pixelsOf(image, lightColors().mutedText, row);
        };
        QVERIFY(dashesAt(5600) > 80);
        QCOMPARE(dashesAt(5560), 0);
        QVERIFY(hasSample(chart, LegendEntry::Sample::Dashed));
        QVERIFY(plain(chart.summary()).contains(u"Without this buffer it would be 5,000 ± 8 /h"_s));
        QVERIFY(!hasSample(curveOf(linear(5)), LegendEntry::Sample::Dashed));
    }

    void whatIsHiddenIsNotDrawn()
    {
        const CurveChart chart = curveOf(bufferSweep());
        ChartFrame frame = frameOf(chart, usualSize);
        const auto kindsOf = [&] {
            std::vector<std::size_t> kinds;
            const Plot plot = *chart.plot(frame);
            for (const PlotSeries& series : plot.series)
                kinds.push_back(series.index());
            return kinds;
        };
        constexpr std::size_t band = 0;
        constexpr std::size_t line = 1;
        constexpr std::size_t dots = 2;
        QCOMPARE(kindsOf(), (std::vector<std::size_t>{band, line, line, line, dots}));
        QStringList keys;
        for (const LegendEntry& entry : chart.legend(lightColors())) {
            if (!entry.key.isEmpty())
                keys << entry.key;
        }
        QCOMPARE(keys.size(), 4); // mean, interval, where the knee may be, both ends
        frame.hidden = {keys[0]};
        QCOMPARE(kindsOf(), (std::vector<std::size_t>{band, line, line}));
        frame.hidden = {keys[1], keys[3]};
        QCOMPARE(kindsOf(), (std::vector<std::size_t>{line, dots}));
    }

    void theZoomedPartFillsTheHeight()
    {
        const CurveChart chart = curveOf(bufferSweep());
        ChartFrame frame = frameOf(chart, usualSize);
        QVERIFY(chart.hasValueZoom());
        const ValueScale whole = chart.axes(frame).upwards.scale;
        frame.values = {0.25, 0.75};
        const PlotAxes axes = chart.axes(frame);
        QCOMPARE(axes.yOf(whole.valueAt(0.75)), axes.data.top());
        QCOMPARE(axes.yOf(whole.valueAt(0.25)), axes.data.bottom());
        QVERIFY(!axes.contains(whole.from));
        const Plot plot = *chart.plot(frame);
        for (const PlotTick& tick : plot.upwards.ticks)
            QVERIFY(tick.at >= whole.valueAt(0.25) - 1e-6 && tick.at <= whole.valueAt(0.75) + 1e-6);
    }

    /// The band around a mean is as wide as the paired difference's interval, and has no width at what is now.
    void theBandIsThatOfThePairedDifference()
    {
        SweepOutcome outcome = bufferSweep(); // ± 8 around each mean; 50 places are now
        outcome.result.present = outcome.result.points[5][static_cast<std::size_t>(usualFigure)];
        outcome.result.differenceLevel = 0.996;
        for (std::size_t i = 0; i < outcome.result.points.size(); ++i) {
            FigureComparison comparison;
            comparison.scenario = outcome.result.points[i][static_cast<std::size_t>(usualFigure)];
            comparison.difference = knownFigure(*comparison.scenario.mean - *outcome.result.present.mean, 2);
            comparison.verdict = {VerdictKind::Better, false, 100, 100, 30.0, std::nullopt};
            outcome.result.differences.push_back(i == 5 ? std::nullopt : std::optional(comparison));
        }
        const CurveChart chart(std::make_shared<const SweepOutcome>(outcome));
        const auto legend = chart.legend(lightColors());
        QVERIFY(std::ranges::any_of(legend, [](const LegendEntry& entry) {
            return entry.name.contains(u"99.6") && entry.name.contains(u"paired");
        }));
        const ChartFrame frame = frameIn(QRectF(0, 0, 900, 400), chart, lightColors(), captionFont(), {}, true, {});
        const PlotAxes axes = chart.axes(frame);
        const QString readout = chart.readoutAt(frame, axes.placeOf(0, 5000));
        QVERIFY2(readout.contains(u"to what is now"), qPrintable(readout));
        QCOMPARE(chart.sourceAt(frame, axes.placeOf(20, 5200)), std::optional<std::size_t>(2));
        const StudyTable table = tableOf(outcome);
        QCOMPARE(table.header.size(), table.rows.front().cells.size());
        QCOMPARE(table.data.header.size(), table.data.rows.front().size());
        QCOMPARE(table.data.rows.back().size(), table.data.header.size());
        QCOMPARE(table.rows[5].cells[2], QStringLiteral("as it is now"));
    }

    void whileRunsComeItIsMuted()
    {
        const CurveChart chart = curveOf(partialSweep());
        const QImage image = pictureOf(chart, usualSize);
        QCOMPARE(pixelsOf(image, lightColors().accent), 0);
        const PlotAxes axes = chart.axes(frameOf(chart, usualSize));
        QVERIFY(pixelsOf(image, lightColors().mutedText, around(axes.placeOf(20, 5200), 2)) > 3);
        QVERIFY(chart.title().contains(u"25 of 100 shifts"_s));
        QVERIFY(chart.summary().startsWith(u"25 of 100 shifts"_s));
        QVERIFY(!chart.summary().contains(u"nee"_s));
    }

    void whatIsAbsentIsLeftOut()
    {
        SweepOutcome outcome = bufferSweep();
        const auto figure = static_cast<std::size_t>(usualFigure);
        outcome.result.points[3][figure] = {};
        outcome.result.points[5][figure] = {notANumber, notANumber, Interval{notANumber, notANumber}, {}};
        outcome.result.points[7][figure].interval.reset();
        const CurveChart chart = curveOf(outcome);
        const PlotAxes axes = chart.axes(frameOf(chart, usualSize));
        QVERIFY(std::isfinite(axes.yOf(5600)));
        const QImage image = pictureOf(chart, usualSize);
        QCOMPARE(pixelsOf(image, lightColors().accent, around(axes.placeOf(30, 5300), 2)), 0);
        QVERIFY(pixelsOf(image, lightColors().accent, around(axes.placeOf(40, 5400), 2)) > 3); // alone: a dot
        const QString readout = chart.readoutAt(frameOf(chart, usualSize), axes.placeOf(50, 5300));
        QVERIFY2(!readout.contains(u"nan"_s) && readout.contains(u"–"_s), qPrintable(readout));
    }

    void withoutAnyFigureThereIsNoPicture()
    {
        const CurveChart chart = curveOf(knownSweep(
            {fillerBuffer(0, 20, 10)}, [](const auto&) { return std::nullopt; }, 2));
        const QImage image = pictureOf(chart, usualSize);
        QCOMPARE(pixelsOf(image, lightColors().accent), 0);
        QVERIFY(chart.readoutAt(frameOf(chart, usualSize), {400, 200}).isEmpty());
    }

    void anySizeAndNumberOfPoints()
    {
        for (const std::size_t points : {std::size_t{1}, std::size_t{2}, std::size_t{21}, std::size_t{500}}) {
            const CurveChart chart = curveOf(linear(points));
            for (const QSize size : chartSizes()) {
                const PlotAxes axes = chart.axes(frameOf(chart, size));
                const QImage image = pictureOf(chart, size);
                QVERIFY(axes.data.width() > size.width() / 2.0 && axes.data.height() > 60);
                QVERIFY(pixelsOf(image, lightColors().accent, axes.data) > 10);
            }
        }
    }

    void inTheDarkTheFramesColoursCount()
    {
        applyTheme(ColorScheme::Dark);
        const Theme dark = theme();
        applyTheme(ColorScheme::Light);
        const CurveChart chart = curveOf(bufferSweep());
        const QImage image = pictureOf(chart, usualSize, dark);
        QVERIFY(pixelsOf(image, dark.accent) > 100);
        QCOMPARE(pixelsOf(image, Qt::white), 0);
    }

    void itCanBeSaved()
    {
        QTemporaryDir folder;
        ChartPicture picture;
        picture.heading = QStringLiteral("Cosmetics");
        picture.charts = {std::make_shared<CurveChart>(std::make_shared<const SweepOutcome>(bufferSweep()))};
        for (const QString& name : {QStringLiteral("a.png"), QStringLiteral("a.svg"), QStringLiteral("a.pdf")}) {
            const QString path = folder.filePath(name);
            QCOMPARE(savePicture(picture, path, nullptr).failed, QString());
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY(bytes.size() > 1000);
            if (formatOf(path) == PictureFormat::Svg) // no coordinate is "nan"
                QVERIFY(
                    !QRegularExpression(QStringLiteral("[^a-z]nan[^a-z]")).match(QString::fromUtf8(bytes)).hasMatch());
        }
    }

    void theTableIsThatOfTheStudy()
    {
        const SweepOutcome outcome = bufferSweep();
        QCOMPARE(curveOf(outcome).table({}, {}).rows, tableOf(outcome).data.rows);
    }
};

LINETWIN_TEST(CurveChartTest)
#include "CurveChartTest.moc"
