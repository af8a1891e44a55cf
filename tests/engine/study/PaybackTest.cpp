// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/study/Payback.h"

#include "tests/TestMain.h"

#include <QTest>

#include <cmath>

using namespace linetwin;

namespace {

/// 12 000 at 4000 hours a year.
Payback paybackFor(double lower, double mean, double upper)
{
    return paybackOf(Investment{.cost = 12'000}, 4000, {mean, {lower, upper}}, 0.95);
}

/// A difference of margin per hour over runs that differ from each other.
FigureComparison differenceOf(double lower, double mean, double upper, VerdictKind verdict)
{
    FigureComparison comparison;
    comparison.difference.mean = mean;
    comparison.difference.interval = Interval{lower, upper};
    comparison.differenceLevel = 0.96;
    comparison.verdict.kind = verdict;
    return comparison;
}

} // namespace

class PaybackTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aGainAboveNothingPaysBack()
    {
        const Payback payback = paybackFor(1, 2, 3); // 4000 to 12 000 a year
        QCOMPARE(payback.kind, Payback::Kind::PaysBack);
        QCOMPARE(payback.yearlyGain->value, 8000.0);
        QCOMPARE(payback.yearlyGain->interval.lower, 4000.0);
        QCOMPARE(payback.years->value, 1.5);
        QCOMPARE(payback.years->interval.lower, 1.0); // cost / hi
        QCOMPARE(payback.years->interval.upper, 3.0); // cost / lo
        QVERIFY(!payback.bestYears && !payback.presentValue);
    }

    void anIntervalThatIncludesNothingShowsNoPayback()
    {
        for (const double lower : {-1.0, 0.0}) {
            const Payback payback = paybackFor(lower, 1, 3);
            QCOMPARE(payback.kind, Payback::Kind::NotShown);
            QVERIFY(!payback.years);
            QCOMPARE(*payback.bestYears, 1.0);
        }
    }

    void noGainNeverPaysBack()
    {
        for (const double upper : {-1.0, 0.0})
            QCOMPARE(paybackFor(-3, -2, upper).kind, Payback::Kind::Never);
    }

    void presentValueOfALife()
    {
        // An annuity of 3 years at 10 %: 1/1.1 + 1/1.21 + 1/1.331 = 2.4868519.
        QVERIFY(std::abs(annuityFactor(0.1, 3) - 2.486851990984223) < 1e-12);
        QCOMPARE(annuityFactor(0, 3), 3.0);
        const Payback payback =
            paybackOf(Investment{.cost = 12'000, .discountRate = 0.1, .lifeYears = 3}, 4000, {2, {1, 3}}, 0.95);
        QVERIFY(std::abs(payback.presentValue->value - (8000 * 2.486851990984223 - 12'000)) < 1e-6);
        QVERIFY(payback.presentValue->interval.lower < 0 && payback.presentValue->interval.upper > 0);
    }

    void theLinesHoursServeWhereTheInvestmentHasNone()
    {
        const FigureComparison difference = differenceOf(1, 2, 3, VerdictKind::Better);
        Investment investment{.cost = 12'000};
        QCOMPARE(paybackOf(investment, 6000.0, difference).yearlyGain->value, 12'000.0);
        investment.operatingHoursPerYear = 4000;
        QCOMPARE(paybackOf(investment, 6000.0, difference).yearlyGain->value, 8000.0);
        QCOMPARE(paybackOf(investment, 6000.0, difference).level, 0.96);
        investment.operatingHoursPerYear.reset();
        const Payback unknown = paybackOf(investment, std::nullopt, difference);
        QCOMPARE(unknown.kind, Payback::Kind::NoYearlyHours);
        QCOMPARE(unknown.gainPerHour->value, 2.0);
        QVERIFY(!unknown.yearlyGain);
    }

    void aSureLossNeverPaysBackWhateverTheHours()
    {
        const Payback payback =
            paybackOf(Investment{.cost = 1}, std::nullopt, differenceOf(-3, -2, -1, VerdictKind::Worse));
        QCOMPARE(payback.kind, Payback::Kind::Never);
        QCOMPARE(payback.gainPerHour->value, -2.0);
        QVERIFY(!payback.yearlyGain);
    }

    void tooFewRunsThatDifferSayNothing()
    {
        const Payback payback =
            paybackOf(Investment{.cost = 1}, 4000.0, differenceOf(1, 2, 3, VerdictKind::TooFewDiffer));
        QCOMPARE(payback.kind, Payback::Kind::TooFewDiffer);
        QVERIFY(!payback.yearlyGain && !payback.years);
    }

    void runsThatAllAgreeGainNothing()
    {
        QCOMPARE(paybackOf(Investment{.cost = 1}, 4000.0, differenceOf(0, 0, 0, VerdictKind::NoDifference)).kind,
                 Payback::Kind::Never);
    }

    void yearlyMoneyOfAFigure()
    {
        QCOMPARE(yearlyFactor(LineFigure::MarginPerHour, 8, 4000.0), std::optional(4000.0));
        QCOMPARE(yearlyFactor(LineFigure::Margin, 8, 4000.0), std::optional(500.0)); // runs a year
        QVERIFY(!yearlyFactor(LineFigure::Oee, 8, 4000.0));
        QVERIFY(!yearlyFactor(LineFigure::Margin, 8, std::nullopt));
    }
};

LINETWIN_APPLESS_TEST(PaybackTest)
#include "PaybackTest.moc"
