// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/studies/StudyTable.h"
#include "app/text/StudyWords.h"
#include "tests/TestMain.h"
#include "tests/app/charts/ChartTesting.h"
#include "tests/app/charts/studies/KnownOutcomes.h"

#include <QLocale>
#include <QTest>
#include <QVariantList>

using namespace linetwin;
using namespace linetwin::app;
using namespace Qt::StringLiterals;

class SweepTableTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_US"))); }

    void aRowPerPoint()
    {
        const StudyTable table = tableOf(bufferSweep());
        QCOMPARE(table.rows.size(), std::size_t{12}); // and the endless buffer; the point 0 is no buffer
        QCOMPARE(table.header.first(), QStringLiteral("Filler: Buffer capacity"));
        const StudyTable::Row& row = table.rows[4];
        QCOMPARE(row.cells.size(), table.header.size());
        QCOMPARE(row.source, std::size_t{4});
        QVERIFY2(plain(row.cells[0]).startsWith(u"40 place"_s), qPrintable(row.cells[0]));
        QCOMPARE(plain(row.cells[1]), QStringLiteral("5,400 ± 8 /h"));
        QCOMPARE(plain(row.cells[2]), QStringLiteral("50.0 %"));
        QCOMPARE(row.cells.last(), QStringLiteral("–")); // no lead time is known
    }

    void anIntervalThatHangsOnFewStopsSaysSo()
    {
        SweepOutcome outcome = bufferSweep();
        outcome.result.rare.resize(outcome.result.points.size());
        outcome.result.rare[4] = RareStops{.station = 0, .stops = 7, .shifts = 20};
        const StudyTable table = tableOf(outcome);
        QCOMPARE(plain(table.rows[4].cells[1]), u"5,400 ± 8 /h\n7 stop(s) in 20 shift(s): too few"_s);
        QCOMPARE(plain(table.rows[5].cells[1]).count(u'\n'), 0);
    }

    void numbersAreNumbers()
    {
        const StudyTable table = tableOf(bufferSweep());
        const QVariantList& row = table.data.rows[4];
        QCOMPARE(row.size(), table.data.header.size());
        QCOMPARE(row.mid(0, 6), (QVariantList{40.0, 5400.0, 5392.0, 5408.0, 0.5, 300.0}));
        QVERIFY(row.last().isNull());
        QCOMPARE(table.data.header.first(), QStringLiteral("Filler: Buffer capacity, items"));
    }

    /// Above the explored row that it confirms; what explores is paler and says so, and keeps its index.
    void aConfirmedRowStandsByTheExploredOne()
    {
        const StudyTable table = tableOf(confirmedSweep(), bufferSweep());
        QCOMPARE(table.rows.size(), std::size_t{13});
        QCOMPARE(table.data.rows.size(), 13);
        const StudyTable::Row& confirmed = table.rows[4];
        QCOMPARE(plain(confirmed.cells[1]), QStringLiteral("5,420 ± 5 /h"));
        QCOMPARE(confirmed.source, firstConfirmedSource);
        QVERIFY(confirmed.isMarked && !confirmed.isPale);
        const StudyTable::Row& explored = table.rows[5];
        QCOMPARE(plain(explored.cells[1]), QStringLiteral("5,400 ± 8 /h"));
        QCOMPARE(explored.source, std::size_t{4});
        QVERIFY(!explored.isMarked && explored.isPale);
        for (std::size_t i = 0; i < table.rows.size(); ++i) {
            QCOMPARE(table.rows[i].cells.size(), table.header.size());
            QCOMPARE(table.data.rows[static_cast<qsizetype>(i)].size(), table.data.header.size());
            QCOMPARE(table.rows[i].cells.join(u' ').contains(u"exploring"), i != 4);
        }
    }

    void theKneeIsMarked()
    {
        const StudyTable table = tableOf(bufferSweep());
        for (std::size_t i = 0; i < table.rows.size(); ++i)
            QCOMPARE(table.rows[i].isMarked, i == 6);
        const QString explanation = plain(table.rows[6].explanation);
        QVERIFY2(explanation.contains(u"90 % of the gain"_s) && explanation.contains(u"99 % of the gain"_s),
                 qPrintable(explanation));
        QVERIFY(table.rows[5].explanation.isEmpty());
    }

    void theHeadlineSaysKneeAndEnds()
    {
        const QString words = plain(tableOf(bufferSweep()).headline);
        QVERIFY2(words.contains(u"90 % of the gain of 600 ± 10 /h at 60 place"_s), qPrintable(words));
        QVERIFY2(words.contains(u"the data allow 50 place"_s) && words.contains(u"to 70 place"_s), qPrintable(words));
        QVERIFY2(words.contains(u"Without this buffer it would be 5,000 ± 8 /h, with an endless one 5,600 ± 8 /h"_s),
                 qPrintable(words));
    }

    void rowsAloneHaveNeitherEndsNorKnee()
    {
        SweepOutcome outcome = bufferSweep();
        outcome.study.rows = {6};
        outcome.variants = variantsOf(outcome.study);
        outcome.result.points = {outcome.result.points[6]};
        outcome.result.knees.reset();
        const QString words = plain(tableOf(outcome).headline);
        QVERIFY2(words.contains(u"60 place"_s) && words.contains(u": 5,600 ± 8 /h"_s), qPrintable(words));
        for (const QString& absent : {u"At "_s, u"Without"_s, u"nee"_s, u"100 place"_s})
            QVERIFY2(!words.contains(absent), qPrintable(words));
    }

    void otherEndsAreThoseOfTheRange()
    {
        SweepOutcome outcome = knownSweep(
            {{{"Packer", ParameterId::MttrMin}, 10, 30, 10}},
            [](const std::vector<double>& values) { return 6000 - 10 * values.front(); }, 5);
        outcome.result.knees = KneeResult{GainKind::Gain,
                                          knownFigure(200, 7),
                                          {{.share = 0.5, .point = 1, .lowest = 1, .highest = 1},
                                           // walked downwards: the lowest gain lies at the longest repair
                                           {.share = 0.9, .point = 0, .lowest = 1, .highest = 0},
                                           {.share = 0.99, .point = 0, .lowest = 0, .highest = 0}}};
        const StudyTable table = tableOf(outcome);
        QCOMPARE(table.rows.size(), std::size_t{3});
        QVERIFY(table.rows[0].isMarked);
        const QString words = plain(table.headline);
        QVERIFY2(words.contains(u"at 10 min; the data allow 10 min to 20 min"_s), qPrintable(words));
        QVERIFY2(words.contains(u"At 10 min it is 5,900 ± 5 /h, at 30 min 5,700 ± 5 /h"_s), qPrintable(words));
    }

    void withoutAKneeItSaysWhy()
    {
        SweepOutcome outcome = bufferSweep();
        outcome.result.knees = KneeResult{GainKind::Loss, knownFigure(-600, 10), {}};
        QVERIFY(tableOf(outcome).headline.contains(u"gets worse"_s));
        outcome.result.knees = KneeResult{GainKind::Unproven, knownFigure(3, 10), {}};
        const QString words = plain(tableOf(outcome).headline);
        QVERIFY2(words.contains(u"No knee"_s) && words.contains(u"+3 ± 10 /h, contains 0"_s), qPrintable(words));
        outcome.result.knees = KneeResult{GainKind::Unproven, {}, {}};
        QVERIFY(tableOf(outcome).headline.contains(u"a single shift"_s));
        for (const StudyTable::Row& row : tableOf(outcome).rows)
            QVERIFY(!row.isMarked);
    }

    /// Of a figure that should be low: what is gained is said as it is, the change with its own sign.
    void lessIsBetter()
    {
        SweepOutcome outcome = bufferSweep();
        outcome.study.figure = LineFigure::WipUnits;
        outcome.result.knees = KneeResult{GainKind::Unproven, knownFigure(2, 6), {}};
        const QString words = plain(kneeWords(outcome));
        QVERIFY2(words.contains(u"−2 "_s), qPrintable(words));
    }

    void beyondTheRange()
    {
        SweepOutcome outcome = bufferSweep();
        outcome.result.knees->knees[1] = {.share = 0.9, .point = {}, .lowest = 9, .highest = {}};
        QVERIFY(kneeOf(outcome) == nullptr);
        const QString words = plain(kneeWords(outcome));
        QVERIFY2(words.contains(u"No knee in the range"_s) && words.contains(u"90 place"_s), qPrintable(words));
    }

    void aGridNamesItsBestPoint()
    {
        SweepOutcome outcome = knownSweep(
            {fillerBuffer(0, 20, 10), {{"Packer", ParameterId::BufferCapacity}, 0, 10, 5}},
            [](const std::vector<double>& values) { return 5000 + values[0] - 10 * std::abs(values[1] - 5); }, 4);
        const StudyTable table = tableOf(outcome);
        QCOMPARE(table.rows.size(), std::size_t{9});
        QCOMPARE(table.data.rows[5].mid(0, 3), (QVariantList{10.0, 10.0, 4960.0}));
        for (std::size_t i = 0; i < table.rows.size(); ++i)
            QCOMPARE(table.rows[i].isMarked, i == 7); // 20 and 5 places
        QVERIFY2(plain(table.headline).contains(u"5,020 ± 4 /h"_s), qPrintable(table.headline));
        outcome.study.figure = LineFigure::Oee; // the same everywhere: the first
        QCOMPARE(bestPoint(outcome), std::optional<std::size_t>(0));
    }

    void whileRunsComeThereIsNoFinding()
    {
        const StudyTable table = tableOf(partialSweep());
        QCOMPARE(table.headline, QStringLiteral("25 of 100 shifts so far"));
        for (const StudyTable::Row& row : table.rows)
            QVERIFY(!row.isMarked);
    }

    void theFiguresAreTheEngines()
    {
        SweepOutcome outcome;
        outcome.study.scenario = cosmeticsLine();
        outcome.study.ranges = {fillerBuffer(10, 30, 20)};
        outcome.study.plan.durationHours = 0.5;
        outcome.study.plan.replications = 4;
        outcome.variants = variantsOf(outcome.study);
        const auto runs = runVariants(outcome.variants.lines, requestFor(outcome.study.plan));
        outcome.result = evaluate(outcome.study, outcome.variants, *runs);
        const StudyTable table = tableOf(outcome);
        QCOMPARE(table.rows.size(), std::size_t{4}); // two points, no buffer, endless
        for (std::size_t i = 0; i < 2; ++i)
            QCOMPARE(table.data.rows[static_cast<qsizetype>(i)][1].toDouble(),
                     *sweptFigure(outcome, outcome.result.points[i]).mean);
        QCOMPARE(table.data.rows[2][1].toDouble(), *sweptFigure(outcome, *outcome.result.withoutBuffer).mean);
        QCOMPARE(table.rows[3].source, std::size_t{2}); // no point
    }
};

LINETWIN_TEST(SweepTableTest)
#include "SweepTableTest.moc"
