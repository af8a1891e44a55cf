// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/studies/TornadoChart.h"

#include "app/charts/ChartOverlay.h"
#include "app/charts/ChartView.h"
#include "app/charts/studies/StudyTable.h"
#include "app/studies/StudyWork.h"
#include "tests/TestMain.h"
#include "tests/app/charts/studies/SampleOutcomes.h"

#include <QLocale>
#include <QSignalSpy>
#include <QTest>

#include <limits>

using namespace linetwin;
using namespace linetwin::app;
using namespace Qt::StringLiterals;

namespace {

using Tone = DifferenceReading::Tone;

constexpr QSize tornadoSize{1000, 300};

SensitivityRow jamRow(const char* station, double from, double to)
{
    return {SensitivityRow::Kind::Improved, {station, ParameterId::JamProb}, from, to};
}

/// Of one effect per row, in the order given.
std::shared_ptr<SensitivityOutcome> outcomeOf(std::vector<SensitivityRow> rows, std::vector<FigureComparison> effects)
{
    auto outcome = std::make_shared<SensitivityOutcome>();
    outcome->study.plan.replications = static_cast<int>(sampleRuns);
    outcome->variants.rows = std::move(rows);
    outcome->result.replications = sampleRuns;
    outcome->result.isComplete = true;
    outcome->result.differenceLevel = 0.99;
    for (std::size_t i = 0; i < effects.size(); ++i)
        outcome->result.effects.push_back({i, effects[i]});
    return outcome;
}

/// Better, worse and undecided; the bars end at 200, −100 and 50.
std::shared_ptr<SensitivityOutcome> threeRows()
{
    return outcomeOf({jamRow("Filler", 0.02, 0.018),
                      jamRow("Packer", 0.01, 0.011),
                      {SensitivityRow::Kind::UnlimitedBuffers, {}, {}, {}}},
                     {comparisonOf(200, 20, VerdictKind::Better), comparisonOf(-100, 30, VerdictKind::Worse),
                      comparisonOf(50, 80, VerdictKind::NotEnoughEvidence)});
}

ChartFrame tornadoFrame(const Chart& chart)
{
    return frameIn(QRectF(QPointF(0, 0), tornadoSize), chart, lightColors(), captionFont(), {}, true, {});
}

QRectF placeOf(const TornadoChart& chart, std::size_t row)
{
    const ChartFrame frame = tornadoFrame(chart);
    const auto [top, bottom] = chart.rowPlace(frame, row);
    return {frame.plot.left(), frame.plot.top() + top, frame.plot.width(), bottom - top};
}

} // namespace

class TornadoChartTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QStringLiteral("en_US")));
        applyTheme(ColorScheme::Light);
    }

    /// Each row of a race has shifts and a level of its own; what holds for all together is said once.
    void aRaceSaysWhereItsRowsStopped()
    {
        const auto outcome = threeRows();
        outcome->study.isRaced = true;
        for (SensitivityEffect& effect : outcome->result.effects)
            effect.replications = sampleRuns;
        outcome->result.effects[0].replications = 25;
        outcome->result.effects[0].isStoppedEarly = true;
        outcome->result.effects[0].comparison.differenceLevel = 0.9999;
        const TornadoChart chart(outcome);
        QVERIFY2(chart.title().contains(u"all intervals together hold at 96"), qPrintable(chart.title()));
        const QString first = chart.readoutAt(tornadoFrame(chart), placeOf(chart, 0).center());
        QVERIFY2(first.contains(u"99.99") && first.contains(u"stopped after 25 of"), qPrintable(first));
        QVERIFY(!chart.readoutAt(tornadoFrame(chart), placeOf(chart, 1).center()).contains(u"stopped after"));
        const StudyTable table = tableOf(*outcome);
        QCOMPARE(table.header.size(), 5);
        QCOMPARE(table.header[2], QStringLiteral("Shifts"));
        QCOMPARE(table.tonedColumns, (QList{1, 3}));
        QCOMPARE(table.rows[0].cells[2], QStringLiteral("25"));
        QVERIFY(table.rows[0].explanation.contains(u"25 shifts, ± at 99.99"));
        QVERIFY2(table.headline.contains(u"2 of 3 have all"), qPrintable(table.headline));
        QCOMPARE(table.data.header.last(), QStringLiteral("Level of the intervals"));
        for (const QVariantList& row : table.data.rows)
            QCOMPARE(row.size(), table.data.header.size());
        QCOMPARE(table.data.rows[0].last().toDouble(), 0.9999);
        QCOMPARE(table.data.rows[0][table.data.rows[0].size() - 2].toInt(), 25);
    }

    /// One bar's text that has no room shortens the others' with it.
    void textsBesideEachOtherSayTheSameThings()
    {
        using Length = DifferenceBar::Length;
        const FigureSpec& spec = specOf(LineFigure::OutputPerHour);
        const DifferenceBar large =
            DifferenceBar::of(spec, comparisonOf(200, 20, VerdictKind::Better), static_cast<int>(sampleRuns));
        const DifferenceBar small =
            DifferenceBar::of(spec, comparisonOf(10, 2, VerdictKind::Better), static_cast<int>(sampleRuns));
        const QFontMetricsF metrics(captionFont());
        const auto lengthFor = [&](const QString& text) {
            // Too short for a text on a bar; the large one's whisker ends with it, and a text begins a unit behind.
            const QRectF bars(0, 0, 5 * gridUnit, 24);
            const FigureAxis axis(bars, 0, 220, {}, FigureAxis::Sign::Shown, captionFont());
            const QRectF column = bars.adjusted(0, 0, metrics.horizontalAdvance(text) + gridUnit + 1, 0);
            return commonLength(axis, captionFont(), {{&large, column}, {&small, column.adjusted(0, 0, 100, 0)}});
        };
        QCOMPARE(lengthFor(large.numbers(Length::Full)), Length::Full);
        QCOMPARE(lengthFor(large.numbers(Length::Middle)), Length::Middle);
        QCOMPARE(lengthFor(large.numbers(Length::Short)), Length::Short);
        QCOMPARE(small.texts(Length::Short), QStringList{small.numbers(Length::Short)});
    }

    void barsEndAtTheDifferenceInTheirTonesColour()
    {
        const TornadoChart chart(threeRows());
        const QImage image = drawn(chart, tornadoSize);
        const FigureAxis axis = chart.axis(tornadoFrame(chart));
        const Tone tones[] = {Tone::Better, Tone::Worse, Tone::Undecided};
        const double means[] = {200, -100, 50};
        for (std::size_t row = 0; row < 3; ++row) {
            const QRectF place = placeOf(chart, row);
            // Above the whisker, through the bar.
            const int y = qRound(place.center().y()) - 5;
            const QColor expected = barColor(tones[row], lightColors());
            const auto at = [&](double value) { return image.pixelColor(qRound(axis.xOf(value)), y); };
            QCOMPARE(at(means[row] * 0.5), expected);
            QCOMPARE(at(means[row] * 0.97), expected);
            QVERIFY(at(means[row] * 1.05) != expected);
            QVERIFY(at(means[row] * -0.05) != expected);
        }
    }

    void theAxisIsLinearAndHoldsAllWhiskers()
    {
        const TornadoChart chart(threeRows());
        const ChartFrame frame = tornadoFrame(chart);
        const FigureAxis axis = chart.axis(frame);
        // −130 to 220 with round ends.
        QVERIFY(axis.xOf(-130) >= frame.plot.left());
        QVERIFY(axis.xOf(220) <= frame.plot.right());
        QVERIFY(std::abs(axis.xOf(100) - axis.xOf(0) - (axis.xOf(200) - axis.xOf(100))) < 1e-9);
        QVERIFY(axis.xOf(-130) < axis.xOf(0));
    }

    void whiskersEndAtTheInterval()
    {
        const TornadoChart chart(threeRows());
        const QImage image = drawn(chart, tornadoSize);
        const FigureAxis axis = chart.axis(tornadoFrame(chart));
        const int y = qRound(placeOf(chart, 0).center().y());
        const QColor tone = lightColors().good;
        // The caps stand out of the line at both ends, and nothing of the whisker lies beyond.
        for (const double end : {180.0, 220.0}) {
            const int x = static_cast<int>(std::floor(axis.xOf(end)));
            QVERIFY(image.pixelColor(x, y - 3) != image.pixelColor(x + (end < 200 ? 4 : -4), y - 3));
        }
        const int left = static_cast<int>(axis.xOf(180));
        const int right = static_cast<int>(axis.xOf(220));
        QVERIFY(countOf(image, tone, QRect(left + 3, y - 1, right - left - 6, 3)) > 0);
        QCOMPARE(countOf(image, tone, QRect(left - 30, y - 1, 27, 3)), 0);
    }

    void withFewShiftsTheBarsAreStillSeen()
    {
        // Student's t with one degree of freedom: an interval a hundred times as long as the bar.
        const TornadoChart chart(
            outcomeOf({jamRow("Filler", 0.02, 0.018)}, {comparisonOf(10, 1000, VerdictKind::TooEarly)}));
        const ChartFrame frame = tornadoFrame(chart);
        const FigureAxis axis = chart.axis(frame);
        QVERIFY(axis.xOf(10) - axis.xOf(0) > 50);
        QVERIFY(axis.inside(1010) < 1010);
    }

    void aPartialOutcomeIsGrey()
    {
        auto outcome = outcomeOf({jamRow("Filler", 0.02, 0.018)}, {comparisonOf(200, 20, VerdictKind::TooEarly)});
        outcome->result.isComplete = false;
        outcome->result.replications = 37;
        outcome->result.effects.front().comparison.verdict.runs = 37;
        const TornadoChart chart(outcome);
        QVERIFY2(chart.title().contains(u"37 of 100"_s), qPrintable(chart.title()));
        QVERIFY2(chart.summary().contains(u"37 of 100"_s), qPrintable(chart.summary()));
        const QImage image = drawn(chart, tornadoSize);
        const QRect row = placeOf(chart, 0).toRect();
        QVERIFY(countOf(image, barColor(Tone::Undecided, lightColors()), row) > 100);
        QCOMPARE(countOf(image, barColor(Tone::Better, lightColors()), row), 0);
        QCOMPARE(countOf(image, lightColors().good, row), 0);
        QCOMPARE(chart.legend(lightColors()).size(), std::size_t{1});
    }

    void absentAndNotFiniteValuesAreNotDrawn()
    {
        FigureComparison absent;
        FigureComparison notFinite = comparisonOf(std::numeric_limits<double>::quiet_NaN(), 1, VerdictKind::Better);
        FigureComparison noInterval = comparisonOf(100, 1, VerdictKind::Better);
        noInterval.difference.interval.reset();
        const TornadoChart chart(
            outcomeOf({jamRow("Packer", 0.02, 0.018), jamRow("Filler", 0.02, 0.018), jamRow("Inspector", 0.02, 0.018)},
                      {noInterval, absent, notFinite}));
        const ChartFrame frame = tornadoFrame(chart);
        QVERIFY(std::isfinite(chart.axis(frame).xOf(100)));
        const QImage image = drawn(chart, tornadoSize);
        const QColor bar = barColor(Tone::Better, lightColors());
        QVERIFY(countOf(image, bar, placeOf(chart, 0).toRect()) > 100);
        QCOMPARE(countOf(image, bar, placeOf(chart, 1).toRect().adjusted(0, 1, 0, -1)), 0);
        QCOMPARE(countOf(image, bar, placeOf(chart, 2).toRect().adjusted(0, 1, 0, -1)), 0);
        for (std::size_t row = 0; row < 3; ++row)
            QVERIFY(!chart.readoutAt(frame, placeOf(chart, row).center()).contains(u"nan"_s, Qt::CaseInsensitive));
    }

    void nothingAtAllIsDrawnToo()
    {
        const TornadoChart chart(outcomeOf({}, {}));
        QVERIFY(!chart.summary().isEmpty());
        QVERIFY(chart.legend(lightColors()).empty());
        QCOMPARE(drawn(chart, {360, 200}).size(), QSize(360, 200));
    }

    void theReadoutSaysWhatChangesAndHowMuch()
    {
        const TornadoChart chart(threeRows());
        const ChartFrame frame = tornadoFrame(chart);
        const QString better = chart.readoutAt(frame, placeOf(chart, 0).center());
        for (const QString& words :
             {u"Filler: "_s, u"2 → 1.8\u00A0%"_s, u"Output per hour"_s, u"+200 ±\u00A020\u00A0/h"_s, u"better"_s,
              u"+180\u00A0/h to +220\u00A0/h"_s, u"at 99\u00A0%"_s})
            QVERIFY2(better.contains(words), qPrintable(better));
        QVERIFY(chart.readoutAt(frame, placeOf(chart, 1).center()).contains(u"worse"_s));
        QVERIFY(chart.readoutAt(frame, {500, 2}).isEmpty());
        QVERIFY(chart.summary().contains(u"2 of 3"_s));
        QVERIFY(chart.summary().contains(u"the largest: Filler"_s));
    }

    void noDifferenceIsSaidInWords()
    {
        const TornadoChart chart(
            outcomeOf({jamRow("Filler", 0.02, 0.018), jamRow("Packer", 0.02, 0.018)},
                      {comparisonOf(-100, 10, VerdictKind::Worse), comparisonOf(0, 0, VerdictKind::NoDifference)}));
        QVERIFY(chart.readoutAt(tornadoFrame(chart), placeOf(chart, 1).center()).contains(u"the same in all"_s));
        // At the side of the zero line where there is room.
        const double zero = chart.axis(tornadoFrame(chart)).xOf(0);
        const QRectF left = placeOf(chart, 1).adjusted(0, 0, zero - 2 - placeOf(chart, 1).right(), 0);
        QVERIFY(inkOf(drawn(chart, tornadoSize), left.toRect()) > 50);
    }

    void whereTheIntervalHasNoRoomTheDifferenceIsStillSaid()
    {
        const TornadoChart chart(
            outcomeOf({jamRow("Filler", 0.02, 0.018)}, {comparisonOf(1'000'000, 20'000, VerdictKind::Better)}));
        const ChartFrame frame = frameIn(QRectF(0, 0, 360, 200), chart, lightColors(), captionFont(), {}, true, {});
        const FigureAxis axis = chart.axis(frame);
        const double y = frame.plot.top() + chart.rowPlace(frame, 0).second / 2;
        const QRectF bar(axis.xOf(0) + 2, y - 5, axis.xOf(950'000) - axis.xOf(0) - 2, 10);
        QVERIFY(QFontMetricsF(captionFont()).horizontalAdvance(chart.bars().front().reading.text) > bar.width());
        QVERIFY(inkOf(drawn(chart, {360, 200}), bar.toRect()) > 30);
    }

    void sharesAreInPercentagePoints()
    {
        auto outcome = outcomeOf({jamRow("Filler", 0.02, 0.018)}, {comparisonOf(0.02, 0.005, VerdictKind::Better)});
        outcome->study.figure = LineFigure::Oee;
        const TornadoChart chart(outcome);
        QVERIFY2(chart.title().contains(u"percentage points"_s), qPrintable(chart.title()));
        QVERIFY(
            chart.readoutAt(tornadoFrame(chart), placeOf(chart, 0).center()).contains(u"+2.0 ±\u00A00.5\u00A0pp"_s));
    }

    void aRowLeadsToItsStation()
    {
        const TornadoChart chart(threeRows());
        const ChartFrame frame = tornadoFrame(chart);
        QCOMPARE(chart.rows(), (std::vector<std::string>{"Filler", "Packer", ""}));
        QCOMPARE(chart.stationAt(frame, placeOf(chart, 1).center()), std::optional<std::string>("Packer"));
        QVERIFY(!chart.stationAt(frame, placeOf(chart, 2).center()));
    }

    void keysReachEveryRowOfAStation()
    {
        constexpr int rows = 40;
        std::vector<SensitivityRow> changes(rows, jamRow("Filler", 0.02, 0.018));
        std::vector<FigureComparison> effects(rows, comparisonOf(10, 1, VerdictKind::Better));
        changes[1] = {SensitivityRow::Kind::UnlimitedBuffers, {}, {}, {}};
        changes.back() = jamRow("Packer", 0.02, 0.018);
        ChartView view;
        view.resize(600, 300);
        view.setChart(std::make_shared<TornadoChart>(outcomeOf(changes, effects), rows));
        QSignalSpy chosen(&view, &ChartView::stationChosen);
        QTest::keyClick(&view.overlay(), Qt::Key_Down);
        QCOMPARE(chosen.count(), 1);
        QTest::keyClick(&view.overlay(), Qt::Key_Down); // the row of no station
        QCOMPARE(chosen.count(), 1);
        for (int i = 2; i < rows; ++i)
            QTest::keyClick(&view.overlay(), Qt::Key_Down);
        QCOMPARE(chosen.count(), rows - 1);
        QCOMPARE(chosen.last().front().value<std::string>(), std::string("Packer"));
        const ChartFrame frame = view.frame();
        const auto [top, bottom] = view.chart()->rowPlace(frame, rows - 1);
        QVERIFY(frame.scroll > 0 && bottom <= frame.scroll + frame.plot.height());
        // From a row that was clicked it goes on below that row, not below the station's first.
        const double y = frame.plot.bottom() - 2.5 * (bottom - top);
        const auto clicked = static_cast<std::size_t>((y - frame.plot.top() + frame.scroll) / (bottom - top));
        QTest::mouseClick(&view.overlay(), Qt::LeftButton, {}, QPoint(300, qRound(y)));
        for (std::size_t i = clicked + 1; i + 1 < rows; ++i)
            QTest::keyClick(&view.overlay(), Qt::Key_Down);
        QCOMPARE(chosen.last().front().value<std::string>(), std::string("Filler"));
        QTest::keyClick(&view.overlay(), Qt::Key_Down);
        QCOMPARE(chosen.last().front().value<std::string>(), std::string("Packer"));
    }

    void theLegendHasTheTonesThereAre()
    {
        const auto entries = TornadoChart(threeRows()).legend(lightColors());
        QCOMPARE(entries.size(), std::size_t{3});
        QCOMPARE(entries[0].name, QStringLiteral("✓ better"));
        QCOMPARE(entries[0].color, barColor(Tone::Better, lightColors()));
        QCOMPARE(entries[1].name, QStringLiteral("✗ worse"));
    }

    void aStudyOfTheEngineIsRankedAndTabled()
    {
        SensitivityStudy study;
        study.scenario = cosmetics();
        study.plan.durationHours = 0.5;
        study.plan.replications = 30;
        std::shared_ptr<const SensitivityOutcome> outcome;
        const StudyCallbacks callbacks{
            [&](const StudyOutcome& found) { outcome = std::get<std::shared_ptr<const SensitivityOutcome>>(found); },
            [](double) {}};
        QVERIFY(answerStudy(study, 2, {}, callbacks));
        const TornadoChart chart(outcome, 1000);
        QCOMPARE(chart.bars().size(), outcome->variants.rows.size());
        for (const DifferenceBar& bar : chart.bars())
            QVERIFY(std::abs(*chart.bars().front().mean) >= std::abs(*bar.mean));
        QCOMPARE(chart.table({}, {}).header, tableOf(*outcome).data.header);
        QCOMPARE(chart.table({}, {}).rows, tableOf(*outcome).data.rows);
        QVERIFY(chart.contentHeight(600, captionFont()) >= 24.0 * static_cast<double>(chart.rows().size()));
    }

    /// Better and worse by the same parameter: one row, each bar at its side of zero; a click tells them apart.
    void aParameterHasOneRow()
    {
        SensitivityRow worse = jamRow("Filler", 0.02, 0.022);
        worse.kind = SensitivityRow::Kind::Worsened;
        const TornadoChart chart(
            outcomeOf({jamRow("Packer", 0.01, 0.009), jamRow("Filler", 0.02, 0.018), worse},
                      {comparisonOf(300, 20, VerdictKind::Better), comparisonOf(200, 20, VerdictKind::Better),
                       comparisonOf(-180, 20, VerdictKind::Worse)}));
        QCOMPARE(chart.rows(), (std::vector<std::string>{"Packer", "Filler"}));
        QCOMPARE(chart.bars().size(), std::size_t{3});
        const ChartFrame frame = tornadoFrame(chart);
        const double y = placeOf(chart, 1).center().y();
        const FigureAxis axis = chart.axis(frame);
        QCOMPARE(chart.sourceAt(frame, QPointF(axis.xOf(100), y)), std::optional<std::size_t>(1));
        QCOMPARE(chart.sourceAt(frame, QPointF(axis.xOf(-100), y)), std::optional<std::size_t>(2));
        const QImage image = drawn(chart, tornadoSize);
        QCOMPARE(image.pixelColor(qRound(axis.xOf(100)), qRound(y) - 5), barColor(Tone::Better, lightColors()));
        QCOMPARE(image.pixelColor(qRound(axis.xOf(-90)), qRound(y) - 5), barColor(Tone::Worse, lightColors()));
        const QString readout = chart.readoutAt(frame, QPointF(axis.xOf(-100), y));
        QVERIFY2(readout.indexOf(u"2.2") < readout.indexOf(u"1.8"), qPrintable(readout));
    }

    void theTenLargestComeFirst()
    {
        std::vector<SensitivityRow> rows;
        std::vector<FigureComparison> effects;
        for (int i = 0; i < 14; ++i) {
            rows.push_back(jamRow(("S" + std::to_string(i)).c_str(), 0.02, 0.018));
            effects.push_back(comparisonOf(500 - 10 * i, 5, VerdictKind::Better));
        }
        const auto outcome = outcomeOf(rows, effects);
        const TornadoChart ten(outcome);
        QCOMPARE(ten.rows().size(), std::size_t{10});
        QCOMPARE(ten.rows().back(), std::string("S9"));
        QCOMPARE(ten.allRows(), std::size_t{14});
        QCOMPARE(TornadoChart(outcome, 100).rows().size(), std::size_t{14});
    }

    /// Where few runs differ there is no verdict, and no whisker beside zero that seems to give one.
    void aWhiskerNeverSeemsSurerThanTheVerdict()
    {
        const TornadoChart chart(
            outcomeOf({jamRow("Filler", 0.02, 0.018)}, {comparisonOf(50, 10, VerdictKind::TooFewDiffer)}));
        QVERIFY(!chart.bars().front().interval);
        QCOMPARE(chart.bars().front().reading.tone, Tone::Undecided);
    }

    void everySizeIsDrawn_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("rows");
        QTest::newRow("small") << QSize(360, 200) << 4;
        QTest::newRow("small, many") << QSize(360, 200) << 80;
        QTest::newRow("large") << QSize(1600, 900) << 4;
        QTest::newRow("large, many") << QSize(1600, 900) << 80;
    }
    /// Long names leave room for the bars, and no text leaves the picture at the left.
    void everySizeIsDrawn()
    {
        QFETCH(QSize, size);
        QFETCH(int, rows);
        std::vector<SensitivityRow> changes;
        std::vector<FigureComparison> effects;
        const std::string name(60, 'W');
        for (int i = 0; i < rows; ++i) {
            changes.push_back(jamRow(name.c_str(), 0.02, 0.018));
            effects.push_back(comparisonOf((i % 2 == 0 ? 1 : -1) * (1000.0 - i), 20, VerdictKind::Better));
        }
        const TornadoChart chart(outcomeOf(changes, effects));
        const ChartFrame frame =
            frameIn(QRectF(QPointF(0, 0), size), chart, lightColors(), captionFont(), {}, true, {});
        QVERIFY(frame.plot.width() >= size.width() / 3.0);
        const QImage image = drawn(chart, size);
        QVERIFY(countOf(image, barColor(Tone::Better, lightColors()), image.rect()) > 100);
        const int colored = size.width() * size.height();
        QCOMPARE(countOf(image, lightColors().surface, QRect(0, 24, 6, size.height() - 24)), 6 * (size.height() - 24));
        QVERIFY(countOf(image, lightColors().text, image.rect()) < colored / 4);
    }
};

LINETWIN_TEST(TornadoChartTest)
#include "TornadoChartTest.moc"
