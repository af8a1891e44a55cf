// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reading/PaybackReading.h"

#include "app/text/PaybackWords.h"
#include "tests/TestMain.h"
#include "tests/app/TubeRun.h"

#include <QLocale>
#include <QTest>

using namespace linetwin;
using namespace linetwin::app;
using namespace Qt::StringLiterals;

namespace {

QString plain(QString text)
{
    return text.replace(QChar(0xa0), u' ');
}

/// At 4,000 hours a year.
Payback paybackOfGain(double gainPerHour, double lower, double upper, Investment investment = {.cost = 60000})
{
    return paybackOf(investment, 4000, {gainPerHour, {lower, upper}}, 0.95);
}

} // namespace

class PaybackReadingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_US"_s)); }

    void whatAManagerReads_data()
    {
        QTest::addColumn<double>("gain"); // per hour
        QTest::addColumn<double>("lower");
        QTest::addColumn<double>("upper");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("brief");
        // 10 an hour are 40,000 a year: 60,000 are back in 1.5 years, or 18 months; [32,000, 48,000] gives 1.25 to
        // 1.875 years.
        QTest::newRow("pays back") << 10.0 << 8.0 << 12.0
                                   << u"It costs 60,000 EUR and gains 40,000 EUR (95 %: 32,000 to 48,000) a year of "
                                      "4000 hours. It has paid back after 18 months (15 to 23 months)."_s
                                   << u"+40,000 EUR a year; paid back in 18 months"_s;
        QTest::newRow("after years") << 5.0 << 4.0 << 6.0 // 3 years: 2.5 to 3.75
                                     << u"It costs 60,000 EUR and gains 20,000 EUR (95 %: 16,000 to 24,000) a year of "
                                        "4000 hours. It has paid back after 3.0 years (2.5 to 3.8 years)."_s
                                     << u"+20,000 EUR a year; paid back in 3.0 years"_s;
        QTest::newRow("not shown") << 2.0 << -1.0 << 5.0 // at best 3 years
                                   << u"It costs 60,000 EUR and gains 8,000 EUR (95 %: −4,000 to 20,000) a year of "
                                      "4000 hours. That it pays back is not shown yet by the evidence; at best after "
                                      "3.0 years."_s
                                   << u"+8,000 EUR a year; paying back is not shown yet"_s;
        QTest::newRow("never") << -2.0 << -3.0 << -1.0
                               << u"It costs 60,000 EUR and loses 8,000 EUR (95 %: 4,000 to 12,000) a year of "
                                  "4000 hours. It never pays back: the gain is not above 0."_s
                               << u"−8,000 EUR a year; never pays back"_s;
    }
    void whatAManagerReads()
    {
        QFETCH(double, gain);
        QFETCH(double, lower);
        QFETCH(double, upper);
        QFETCH(QString, sentence);
        QFETCH(QString, brief);
        const Payback payback = paybackOfGain(gain, lower, upper);
        QCOMPARE(plain(paybackSentences(payback, u"EUR"_s).join(u' ')).replace(u"4,000 hours"_s, u"4000 hours"_s),
                 sentence);
        QCOMPARE(plain(paybackText(payback, u"EUR"_s)), brief);
    }

    /// Of gains an hour at 4,000 hours a year.
    void howLongItTakes_data()
    {
        QTest::addColumn<double>("cost");
        QTest::addColumn<double>("gain"); // per hour
        QTest::addColumn<double>("lower");
        QTest::addColumn<double>("upper");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("cell");
        QTest::newRow("costs nothing") << 0.0 << 10.0 << 8.0 << 12.0 << u"It has paid back at once."_s << u"at once"_s;
        QTest::newRow("costs nothing, not shown")
            << 0.0 << 1.0 << -8.0 << 12.0 << u"That it gains anything is not shown yet by the evidence."_s
            << u"not shown"_s;
        // 40,000 a year are 109.59 a day
        QTest::newRow("hours") << 10.0 << 10.0 << 8.0 << 12.0 << u"It has paid back after less than a day."_s
                               << u"less than a day"_s;
        QTest::newRow("one day") << 110.0 << 10.0 << 10.0 << 10.0 << u"It has paid back after 1 day(s)."_s
                                 << u"1 day(s)"_s;
        QTest::newRow("days") << 1315.0 << 10.0 << 8.0 << 12.0 << u"It has paid back after 12 day(s) (10 to 15 days)."_s
                              << u"12 day(s)"_s;
        QTest::newRow("months, narrow") << 498000.0 << 332.0 << 332.0 << 332.0
                                        << u"It has paid back after 4.5 months."_s << u"4.5 months"_s;
        QTest::newRow("months, narrow and cheaper")
            << 490000.0 << 332.0 << 332.0 << 332.0 << u"It has paid back after 4.4 months."_s << u"4.4 months"_s;
        QTest::newRow("one unit for time and interval")
            << 60000.0 << 8.0 << 5.0 << 12.0 // 1.875, 1.25 to 3 years
            << u"It has paid back after 23 months (15 to 36 months)."_s << u"23 months"_s;
    }
    void howLongItTakes()
    {
        QFETCH(double, cost);
        QFETCH(double, gain);
        QFETCH(double, lower);
        QFETCH(double, upper);
        const Payback payback = paybackOfGain(gain, lower, upper, {.cost = cost});
        QTEST(plain(paybackSentences(payback, u"EUR"_s).back()), "sentence");
        QTEST(plain(paybackTimeText(payback)), "cell");
    }

    /// It may be either: neither "gains" nor "loses".
    void anUncertainLoss()
    {
        const Payback payback = paybackOfGain(-1, -3, 1);
        QCOMPARE(plain(paybackSentences(payback, u"EUR"_s).front()).replace(u"4,000 hours"_s, u"4000 hours"_s),
                 u"It costs 60,000 EUR and changes the margin by −4,000 EUR (95 %: −12,000 to 4,000) a year of 4000 "
                 "hours."_s);
    }

    void aSureLossNeedsNoYearlyHours()
    {
        FigureComparison difference;
        difference.difference.mean = -3;
        difference.difference.interval = Interval{-4, -2};
        difference.differenceLevel = 0.95;
        difference.verdict.kind = VerdictKind::Worse;
        const Payback payback = paybackOf(Investment{.cost = 60000}, std::nullopt, difference);
        QCOMPARE(
            plain(paybackSentences(payback, u"EUR"_s).join(u' ')),
            u"It costs 60,000 EUR and loses 3.0 EUR (95 %: 2.0 to 4.0) an hour. It never pays back: the gain is not "
            "above 0."_s);
        QCOMPARE(plain(paybackText(payback, u"EUR"_s)), u"−3.0 EUR an hour; never pays back"_s);
        QCOMPARE(paybackTimeText(payback), u"never"_s);
    }

    /// 40,000 a year over 2 years at 10 %: 40,000·(1/1.1 + 1/1.21) − 60,000 = 9,421; at 32,000 −4,463, at 48,000
    /// 23,306.
    void thePresentValue()
    {
        const Payback payback = paybackOfGain(10, 8, 12, {.cost = 60000, .discountRate = 0.1, .lifeYears = 2});
        QCOMPARE(plain(paybackSentences(payback, {}).back()),
                 u"Its net present value over 2 years at 10 % is 9,000 (95 %: −4,000 to 23,000)."_s);
    }

    void isOfTheShownScenario()
    {
        testing::TubeRun run;
        const LiveResultPointer result = run.result();
        QVERIFY(result);
        const std::optional<Payback> payback = shownPayback(run.document, *result, 0.005);
        QVERIFY(payback && payback->cost == 90000);
        const ComparisonRules rules{.look = result->look, .relevantShare = 0.005};
        const auto difference = compareFigure(result->scenario->series(LineFigure::MarginPerHour),
                                              result->reference->series(LineFigure::MarginPerHour),
                                              comparedKind(specOf(LineFigure::MarginPerHour)), rules)
                                    .difference;
        if (payback->gainPerHour)
            QCOMPARE(payback->gainPerHour->value, *difference.mean);
        run.document.setActiveScenario(std::nullopt);
        QVERIFY(!shownPayback(run.document, *run.result(), 0.005)); // the Baseline costs nothing
    }
};

LINETWIN_TEST(PaybackReadingTest)
#include "PaybackReadingTest.moc"
