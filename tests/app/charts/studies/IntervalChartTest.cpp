// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/studies/IntervalChart.h"

#include "app/charts/ChartOverlay.h"
#include "app/charts/ChartPicture.h"
#include "app/charts/ChartView.h"
#include "app/charts/PictureSaving.h"
#include "app/charts/studies/StudyTable.h"
#include "app/studies/StudyWork.h"
#include "tests/TestMain.h"
#include "tests/app/charts/studies/SampleOutcomes.h"

#include <QFileInfo>
#include <QLocale>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace linetwin;
using namespace linetwin::app;
using namespace Qt::StringLiterals;

namespace {

using Tone = DifferenceReading::Tone;

constexpr QSize intervalSize{1200, 400};
constexpr auto figure = static_cast<std::size_t>(usualFigure);

/// Three scenarios with means 1000 ± 50, 1200 ± 50 and 900 ± 50: better by 200 ± 20, worse by 100 ± 10.
std::shared_ptr<CompareOutcome> threeScenarios(const std::string& secondName = "Larger buffer")
{
    auto outcome = std::make_shared<CompareOutcome>();
    outcome->study.plan.replications = static_cast<int>(sampleRuns);
    for (const std::string& name : {std::string("Baseline"), secondName, std::string("Slower packer")}) {
        StudyScenario scenario;
        scenario.scenario.name = name;
        outcome->study.scenarios.push_back(scenario);
    }
    CompareResult& result = outcome->result;
    result.replications = sampleRuns;
    result.isComplete = true;
    result.differenceLevel = 0.98;
    result.scenarios.resize(3);
    result.scenarios[0].figures[figure] = statisticsOf(1000, 50);
    result.scenarios[1].figures[figure] = statisticsOf(1200, 50);
    result.scenarios[2].figures[figure] = statisticsOf(900, 50);
    result.scenarios[1].differences[figure] = comparisonOf(200, 20, VerdictKind::Better);
    result.scenarios[2].differences[figure] = comparisonOf(-100, 10, VerdictKind::Worse);
    result.best = 1;
    return outcome;
}

ChartFrame intervalFrame(const Chart& chart, QSize of = intervalSize)
{
    return frameIn(QRectF(QPointF(0, 0), of), chart, lightColors(), captionFont(), {}, true, {});
}

/// The middle of a row; three scenarios share what is below the headings.
double middleOf(const IntervalChart& chart, std::size_t row)
{
    const ChartFrame frame = intervalFrame(chart);
    const auto [top, bottom] = chart.rowPlace(frame, row);
    const double height = chart.rowPlace(frame, 1).first - chart.rowPlace(frame, 0).first;
    return frame.plot.top() + bottom - height / 2;
}

QString readout(const IntervalChart& chart, std::size_t row)
{
    const ChartFrame frame = intervalFrame(chart);
    return chart.readoutAt(frame, {frame.plot.center().x(), middleOf(chart, row)});
}

} // namespace

class IntervalChartTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fewStopsAreSaidWhereTheirIntervalIs()
    {
        const auto outcome = threeScenarios();
        RareStops rare{.station = 1, .reason = 3, .stops = 7, .shifts = 20};
        rare.stationName = "Filler";
        outcome->result.scenarios[2].rare[figure] = rare;
        rare.stationName = "Packer";
        rare.reasonName = "glue";
        outcome->result.scenarios[1].differences[figure]->rare = rare;
        const IntervalChart chart(outcome);
        const QString words = u"7 stop(s) of %1 in 20 shift(s): too few"_s;
        QVERIFY2(readout(chart, 2).contains(words.arg(u"Filler"_s)), qPrintable(readout(chart, 2)));
        QVERIFY2(readout(chart, 1).contains(words.arg(u"Packer (glue)"_s)), qPrintable(readout(chart, 1)));
        QVERIFY(!readout(chart, 0).contains(u"too few"_s));
    }

    void initTestCase()
    {
        QLocale::setDefault(QLocale(QStringLiteral("en_US")));
        applyTheme(ColorScheme::Light);
    }

    void dotsAndIntervalsStandAtTheirValues()
    {
        const IntervalChart chart(threeScenarios());
        const QImage image = drawn(chart, intervalSize);
        const FigureAxis axis = chart.figureAxis(intervalFrame(chart));
        const double means[] = {1000, 1200, 900};
        for (std::size_t row = 0; row < 3; ++row) {
            const int y = qRound(middleOf(chart, row));
            const QColor full = row == 1 ? lightColors().accent : lightColors().tank;
            const auto at = [&](double value) { return image.pixelColor(qRound(axis.xOf(value)), y); };
            // The dashed line of the reference goes through its own dot.
            if (row > 0)
                QCOMPARE(at(means[row]), full);
            for (const double end : {means[row] - 45, means[row] + 45})
                QCOMPARE(at(end), pale(full, lightColors()));
            for (const double beyond : {means[row] - 58, means[row] + 58})
                QVERIFY(at(beyond) != pale(full, lightColors()));
        }
    }

    void theReferenceIsALineThroughAllRows()
    {
        const IntervalChart chart(threeScenarios());
        const QImage image = drawn(chart, intervalSize);
        const int x = static_cast<int>(std::floor(chart.figureAxis(intervalFrame(chart)).xOf(1000)));
        for (const std::size_t row : {std::size_t{1}, std::size_t{2}}) {
            const int y = qRound(middleOf(chart, row));
            QVERIFY(countOf(image, lightColors().mutedText, QRect(x, y - 15, 1, 30)) >= 12);
            QCOMPARE(countOf(image, lightColors().mutedText, QRect(x + 6, y - 15, 1, 30)), 0);
        }
    }

    void differencesAreBarsFromZero()
    {
        const IntervalChart chart(threeScenarios());
        const QImage image = drawn(chart, intervalSize);
        const FigureAxis axis = chart.differenceAxis(intervalFrame(chart));
        const auto at = [&](std::size_t row, double value) {
            return image.pixelColor(qRound(axis.xOf(value)), qRound(middleOf(chart, row)) - 5);
        };
        const QColor better = barColor(Tone::Better, lightColors());
        const QColor worse = barColor(Tone::Worse, lightColors());
        QCOMPARE(at(1, 100), better);
        QCOMPARE(at(1, 195), better);
        QVERIFY(at(1, 208) != better);
        QVERIFY(at(1, -10) != better);
        QCOMPARE(at(2, -50), worse);
        QVERIFY(at(2, -108) != worse);
        QVERIFY(at(2, 10) != worse);
        // The reference has none.
        const QRect row(0, qRound(middleOf(chart, 0)) - 10, intervalSize.width(), 20);
        QCOMPARE(countOf(image, better, row) + countOf(image, worse, row), 0);
        QVERIFY(axis.xOf(-110) > chart.figureAxis(intervalFrame(chart)).place().right());
    }

    void theReadoutTellsOfAScenario()
    {
        const IntervalChart chart(threeScenarios());
        const QString better = readout(chart, 1);
        for (const QString& words : {u"Larger buffer (best)"_s, u"Output per hour: 1,200 ±\u00A050\u00A0/h"_s,
                                     u"Difference to Baseline: ▲ +200 ±\u00A020\u00A0/h, ✓ better"_s,
                                     u"+180\u00A0/h to +220\u00A0/h, at 98\u00A0%"_s})
            QVERIFY2(better.contains(words), qPrintable(better));
        QVERIFY(readout(chart, 2).contains(u"worse"_s));
        QVERIFY(readout(chart, 0).contains(u"compared with it"_s));
        QVERIFY(!readout(chart, 0).contains(u"Difference"_s));
        QVERIFY(chart.readoutAt(intervalFrame(chart), {600, 30}).isEmpty()); // the headings
    }

    void whatCannotBeComparedSaysSo()
    {
        const auto outcome = threeScenarios();
        outcome->result.scenarios[2].differences[figure].reset();
        outcome->result.best.reset();
        const IntervalChart chart(outcome);
        QVERIFY2(readout(chart, 2).contains(u"Not comparable"_s), qPrintable(readout(chart, 2)));
        const QImage image = drawn(chart, intervalSize);
        const QRect row(qRound(chart.differenceAxis(intervalFrame(chart)).xOf(0)) + 3, qRound(middleOf(chart, 2)) - 10,
                        200, 20);
        QVERIFY(inkOf(image, row) > 50);
        QCOMPARE(countOf(image, barColor(Tone::Worse, lightColors()), image.rect()), 0);
    }

    void tiesAreNamed()
    {
        const auto outcome = threeScenarios();
        outcome->result.best.reset();
        outcome->result.ties = {1, 2};
        const IntervalChart chart(outcome);
        QVERIFY(readout(chart, 1).contains(u"tied in front"_s));
        QVERIFY(readout(chart, 2).contains(u"tied in front"_s));
        QVERIFY(!readout(chart, 0).contains(u"tied"_s));
        QVERIFY2(chart.summary().contains(u"Larger buffer, Slower packer"_s), qPrintable(chart.summary()));
        QCOMPARE(countOf(drawn(chart, intervalSize), lightColors().accent, QRect(QPoint(), intervalSize)), 0);
    }

    void theBestStandsOut()
    {
        const IntervalChart chart(threeScenarios());
        QVERIFY2(chart.summary().contains(u"Best: Larger buffer"_s), qPrintable(chart.summary()));
        QVERIFY(countOf(drawn(chart, intervalSize), lightColors().accent, QRect(QPoint(), intervalSize)) > 30);
        const auto entries = chart.legend(lightColors());
        const auto names = [&] {
            QStringList list;
            for (const LegendEntry& entry : entries)
                list << entry.name;
            return list;
        }();
        for (const QString& name : {u"interval of the best"_s, u"mean of Baseline"_s, u"✓ better"_s, u"✗ worse"_s})
            QVERIFY2(names.contains(name), qPrintable(name));
        QVERIFY(!names.contains(u"not sure or not relevant"_s));
    }

    void aPartialOutcomeIsGrey()
    {
        const auto outcome = threeScenarios();
        CompareResult& result = outcome->result;
        result.isComplete = false;
        result.replications = 37;
        result.best.reset();
        result.scenarios[1].differences[figure] = comparisonOf(200, 20, VerdictKind::TooEarly);
        result.scenarios[2].differences[figure] = comparisonOf(-100, 10, VerdictKind::TooEarly);
        const IntervalChart chart(outcome);
        QVERIFY2(chart.title().contains(u"37 of 100"_s), qPrintable(chart.title()));
        const QImage image = drawn(chart, intervalSize);
        for (const QColor& color : {lightColors().accent, lightColors().tank, barColor(Tone::Better, lightColors()),
                                    barColor(Tone::Worse, lightColors()), lightColors().good})
            QCOMPARE(countOf(image, color, image.rect()), 0);
        QVERIFY(countOf(image, barColor(Tone::Undecided, lightColors()), image.rect()) > 500);
    }

    void absentAndNotFiniteValuesAreNotDrawn()
    {
        const auto outcome = threeScenarios();
        CompareResult& result = outcome->result;
        result.best.reset();
        result.scenarios[1].figures[figure] = {};
        result.scenarios[1].differences[figure] = FigureComparison{};
        const double nan = std::numeric_limits<double>::quiet_NaN();
        result.scenarios[2].figures[figure] = statisticsOf(nan, 1);
        result.scenarios[2].differences[figure] = comparisonOf(nan, 1, VerdictKind::Worse);
        const IntervalChart chart(outcome);
        QVERIFY(std::isfinite(chart.figureAxis(intervalFrame(chart)).xOf(1000)));
        QVERIFY(std::isfinite(chart.differenceAxis(intervalFrame(chart)).xOf(0)));
        const QImage image = drawn(chart, intervalSize);
        const QColor interval = pale(lightColors().tank, lightColors());
        const auto rowAt = [&](std::size_t row) {
            return QRect(0, qRound(middleOf(chart, row)) - 10, intervalSize.width(), 20);
        };
        QVERIFY(countOf(image, interval, rowAt(0)) > 100);
        QCOMPARE(countOf(image, interval, rowAt(1)), 0);
        QCOMPARE(countOf(image, interval, rowAt(2)), 0);
        QCOMPARE(countOf(image, barColor(Tone::Worse, lightColors()), image.rect()), 0);
        for (std::size_t row = 0; row < 3; ++row)
            QVERIFY(!readout(chart, row).contains(u"nan"_s, Qt::CaseInsensitive));
    }

    void aStudyOfTheEngineIsTabled()
    {
        CompareStudy study;
        study.plan.durationHours = 0.5;
        study.plan.replications = 30;
        study.scenarios = {cosmetics(), cosmetics()};
        study.scenarios[1].scenario.name = "The same";
        std::shared_ptr<const CompareOutcome> outcome;
        const StudyCallbacks callbacks{
            [&](const StudyOutcome& found) { outcome = std::get<std::shared_ptr<const CompareOutcome>>(found); },
            [](double) {}};
        QVERIFY(answerStudy(study, 2, {}, callbacks));
        const IntervalChart chart(outcome);
        QCOMPARE(chart.table({}, {}).rows, tableOf(*outcome).data.rows);
        QCOMPARE(chart.rows().size(), std::size_t{2});
        QVERIFY2(readout(chart, 1).contains(u"the same in all"_s), qPrintable(readout(chart, 1)));
    }

    void everySizeIsDrawn_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("small") << QSize(360, 200);
        QTest::newRow("dock") << QSize(700, 300);
        QTest::newRow("large") << QSize(1600, 900);
    }
    void everySizeIsDrawn()
    {
        QFETCH(QSize, size);
        const std::string name(60, 'W');
        const IntervalChart chart(threeScenarios(name));
        const ChartFrame frame = intervalFrame(chart, size);
        QVERIFY(frame.plot.width() >= size.width() / 2.0);
        QVERIFY(chart.figureAxis(frame).place().width() >= 64);
        const QImage image = drawn(chart, size);
        QCOMPARE(countOf(image, lightColors().surface, QRect(0, 24, 6, size.height() - 24)), 6 * (size.height() - 24));
        QVERIFY(countOf(image, barColor(Tone::Better, lightColors()), image.rect()) > 50);
        // The whole name is in the read-out.
        const auto [top, bottom] = chart.rowPlace(frame, 1);
        const QString text = chart.readoutAt(frame, {frame.plot.center().x(), frame.plot.top() + (top + bottom) / 2});
        QVERIFY(text.contains(QString::fromStdString(name)));
    }

    void keysScrollToEveryScenario()
    {
        ChartView view;
        view.resize(600, 160);
        view.setChart(std::make_shared<IntervalChart>(threeScenarios()));
        QSignalSpy chosen(&view, &ChartView::stationChosen);
        QCOMPARE(view.frame().scroll, 0.0);
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(&view.overlay(), Qt::Key_Down);
        const ChartFrame frame = view.frame();
        QVERIFY(frame.scroll > 0);
        QVERIFY(view.chart()->rowPlace(frame, 2).second <= frame.scroll + frame.plot.height());
        for (int i = 0; i < 2; ++i)
            QTest::keyClick(&view.overlay(), Qt::Key_Up);
        QCOMPARE(view.frame().scroll, 0.0);
        QCOMPARE(chosen.count(), 0); // no row is of a station
    }

    void leavesAsAPicture()
    {
        QTemporaryDir folder;
        ChartPicture picture;
        picture.heading = QStringLiteral("Cosmetics line");
        picture.charts = {std::make_shared<IntervalChart>(threeScenarios())};
        for (const char* name : {"a.png", "a.svg", "a.pdf"}) {
            const QString path = folder.filePath(QLatin1String(name));
            QCOMPARE(savePicture(picture, path, nullptr).failed, QString());
            QVERIFY(QFileInfo(path).size() > 1000);
        }
        QVERIFY(countOf(imageOf(picture), barColor(Tone::Better, lightColors()),
                        QRect(QPoint(), imageOf(picture).size())) > 500);
    }
};

LINETWIN_TEST(IntervalChartTest)
#include "IntervalChartTest.moc"
