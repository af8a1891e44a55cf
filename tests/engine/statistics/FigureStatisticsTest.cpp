// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/statistics/FigureStatistics.h"

#include "tests/TestMain.h"

#include <QTest>

#include <cmath>
#include <numbers>
#include <random>

using namespace linetwin;

namespace {

using Values = std::vector<std::optional<double>>;

// Student's t for 2 degrees of freedom has the closed form t = level·√(2 / (1 − level²)).
const double t95With2 = 0.95 * std::sqrt(2 / (1 - 0.95 * 0.95));

void compareClose(double actual, double expected)
{
    QVERIFY2(std::abs(actual - expected) <= 1e-12 * std::max(1.0, std::abs(expected)),
             qPrintable(QStringLiteral("%1 instead of %2").arg(actual, 0, 'g', 17).arg(expected, 0, 'g', 17)));
}

} // namespace

class FigureStatisticsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// OEE is output over the rated output of a shift: the two headline figures have one interval.
    void aRatioOverAConstantIsAMean_data()
    {
        QTest::addColumn<int>("count");
        QTest::newRow("few") << 20;
        QTest::newRow("many, strongly skewed") << 200;
    }
    void aRatioOverAConstantIsAMean()
    {
        QFETCH(int, count);
        std::vector<double> outputs;
        std::vector<double> others;
        std::vector<std::optional<double>> values;
        std::vector<std::optional<double>> differences;
        for (int i = 0; i < count; ++i) {
            outputs.push_back(i % 50 == 7 ? 10 : 90 + i % 3); // now and then a shift that is nearly lost
            others.push_back(88 + i % 2);
            values.emplace_back(outputs.back() / 160);
            differences.emplace_back((outputs.back() - others.back()) / 160);
        }
        const std::vector<double> rated(outputs.size(), 160);
        const auto isSame = [](const FigureStatistics& ratio, const FigureStatistics& mean) {
            return std::abs(ratio.interval->lower - mean.interval->lower) < 1e-12 &&
                   std::abs(ratio.interval->upper - mean.interval->upper) < 1e-12;
        };
        QVERIFY(isSame(ratioStatistics(outputs, rated, 0.95), meanStatistics(values, 0.95)));
        QVERIFY(isSame(pairedRatioDifference(outputs, rated, others, rated, 0.95), meanStatistics(differences, 0.95)));
    }

    // NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.2, critical values of Student's t.
    void quantilesAreThoseOfThePublishedTable_data()
    {
        QTest::addColumn<int>("degreesOfFreedom");
        QTest::addColumn<double>("level");
        QTest::addColumn<double>("quantile");
        QTest::newRow("1, 95 %") << 1 << 0.95 << 12.706;
        QTest::newRow("2, 95 %") << 2 << 0.95 << 4.303;
        QTest::newRow("5, 95 %") << 5 << 0.95 << 2.571;
        QTest::newRow("10, 90 %") << 10 << 0.90 << 1.812;
        QTest::newRow("10, 95 %") << 10 << 0.95 << 2.228;
        QTest::newRow("10, 99 %") << 10 << 0.99 << 3.169;
        QTest::newRow("30, 95 %") << 30 << 0.95 << 2.042;
        QTest::newRow("99, 95 %") << 99 << 0.95 << 1.984;
        QTest::newRow("100, 99 %") << 100 << 0.99 << 2.626;
    }
    void quantilesAreThoseOfThePublishedTable()
    {
        QFETCH(int, degreesOfFreedom);
        QFETCH(double, level);
        QFETCH(double, quantile);
        const double computed = studentQuantile(static_cast<std::size_t>(degreesOfFreedom), level);
        QVERIFY2(std::abs(computed - quantile) <= 0.0005, qPrintable(QString::number(computed, 'g', 10)));
    }

    void meanOfThreeValues()
    {
        // Mean 4, deviations −2, 0, 2, so sd = sqrt(8 / 2) = 2 and the half width t·2/√3.
        const auto statistics = meanStatistics(Values{2, 4, 6}, 0.95);
        compareClose(statistics.mean.value(), 4);
        compareClose(statistics.standardDeviation.value(), 2);
        compareClose(statistics.interval->lower, 4 - t95With2 * 2 / std::sqrt(3.0));
        compareClose(statistics.interval->upper, 4 + t95With2 * 2 / std::sqrt(3.0));
    }

    void nullsStayAmongTheValuesAndCountNowhereElse()
    {
        const Values values{2, std::nullopt, 4, 6};
        const auto statistics = meanStatistics(values, 0.95);
        QVERIFY(statistics.values == values);
        QVERIFY(statistics.mean == 4.0);
        QVERIFY(statistics.standardDeviation == 2.0);
    }

    void fewValuesLeaveGaps()
    {
        const auto none = meanStatistics(Values{std::nullopt, std::nullopt}, 0.95);
        QVERIFY(!none.mean && !none.standardDeviation && !none.interval);
        const auto one = meanStatistics(Values{std::nullopt, 7}, 0.95);
        QVERIFY(one.mean == 7.0);
        QVERIFY(!one.standardDeviation && !one.interval);
        const std::vector<double> zero{0, 0};
        const auto noRatio = ratioStatistics(zero, zero, 0.95);
        QVERIFY(!noRatio.mean && !noRatio.standardDeviation && !noRatio.interval);
        QVERIFY((noRatio.values == Values{std::nullopt, std::nullopt}));
        const auto oneRatio = ratioStatistics(std::vector<double>{0, 1}, std::vector<double>{0, 4}, 0.95);
        QVERIFY(oneRatio.mean == 0.25);
        QVERIFY(!oneRatio.standardDeviation && !oneRatio.interval);
    }

    /// 1 and 3: mean 2, sd √2, standard error 1, and of 1 degree of freedom t = tan(level·π/2). Halved as ratios
    /// over 2.
    void twoValuesAreEnough()
    {
        const double half = std::tan(0.95 * std::numbers::pi / 2);
        const auto mean = meanStatistics(Values{1, 3}, 0.95);
        compareClose(mean.standardDeviation.value(), std::sqrt(2));
        compareClose(mean.interval->lower, 2 - half);
        compareClose(mean.interval->upper, 2 + half);
        const auto ratio = ratioStatistics(std::vector<double>{1, 3}, std::vector<double>{2, 2}, 0.95);
        compareClose(ratio.standardDeviation.value(), std::sqrt(2) / 2);
        compareClose(ratio.interval->lower, 1 - half / 2);
        compareClose(ratio.interval->upper, 1 + half / 2);
    }

    void equalValuesHaveNoSpreadToTheLastBit()
    {
        // 0.1 summed ten times is not 1: the mean must be the value itself all the same.
        const auto mean = meanStatistics(Values(10, 0.1), 0.95);
        QVERIFY(mean.mean == 0.1);
        QVERIFY(mean.standardDeviation == 0.0);
        QVERIFY((mean.interval == Interval{0.1, 0.1}));
        const auto ratio = ratioStatistics(std::vector<double>(7, 0.1), std::vector<double>(7, 0.3), 0.95);
        QVERIFY(ratio.mean == 0.1 / 0.3);
        QVERIFY(ratio.standardDeviation == 0.0);
        QVERIFY((ratio.interval == Interval{0.1 / 0.3, 0.1 / 0.3}));
    }

    void ratioOfSumsWithJackknife()
    {
        // Values 1/2, 3/4, 2/2: sd 1/4. Ratio of sums 6/8 = 3/4. Leaving out one: 5/6, 3/4, 4/6. Pseudo-values
        // 3·3/4 − 2·(5/6, 3/4, 2/3) = 7/12, 9/12, 11/12: sd 1/6.
        const auto statistics = ratioStatistics(std::vector<double>{1, 3, 2, 0}, std::vector<double>{2, 4, 2, 0}, 0.95);
        QVERIFY((statistics.values == Values{0.5, 0.75, 1.0, std::nullopt}));
        compareClose(statistics.mean.value(), 0.75);
        compareClose(statistics.standardDeviation.value(), 0.25);
        compareClose(statistics.interval->lower, 0.75 - t95With2 / 6 / std::sqrt(3.0));
        compareClose(statistics.interval->upper, 0.75 + t95With2 / 6 / std::sqrt(3.0));
    }

    void withEqualDenominatorsTheJackknifeIsTheOrdinaryInterval()
    {
        const std::vector<double> numerators{3, 8, 5, 9, 4};
        const auto ratio = ratioStatistics(numerators, std::vector<double>(5, 10), 0.95);
        const auto mean = meanStatistics(Values{0.3, 0.8, 0.5, 0.9, 0.4}, 0.95);
        compareClose(ratio.mean.value(), mean.mean.value());
        compareClose(ratio.interval->lower, mean.interval->lower);
        compareClose(ratio.interval->upper, mean.interval->upper);
    }

    void pairedDifferencesLeaveOutPairsWithANull()
    {
        // Differences 1, 3, 5: mean 3, sd 2.
        const auto statistics =
            pairedDifference(Values{3, std::nullopt, 7, 9, 1}, Values{2, 5, 4, 4, std::nullopt}, 0.95);
        QVERIFY((statistics.values == Values{1, std::nullopt, 3, 5, std::nullopt}));
        compareClose(statistics.mean.value(), 3);
        compareClose(statistics.standardDeviation.value(), 2);
        compareClose(statistics.interval->upper, 3 + t95With2 * 2 / std::sqrt(3.0));
    }

    void pairedRatiosWithJackknife()
    {
        // a as above; b = 3/8, leaving out one 1/3, 1/3, 1/2. Difference 3/8; leaving out one 1/2, 5/12, 1/6.
        // Pseudo-values 9/8 − 2·those = 3/24, 7/24, 19/24, mean 29/72, deviations −20/72, −8/72, 28/72:
        // variance (400 + 64 + 784) / 72² / 2 = 624 / 5184.
        const auto statistics =
            pairedRatioDifference(std::vector<double>{1, 3, 2, 5}, std::vector<double>{2, 4, 2, 5},
                                  std::vector<double>{1, 1, 1, 0}, std::vector<double>{2, 2, 4, 0}, 0.95);
        QVERIFY((statistics.values == Values{0, 0.25, 0.75, std::nullopt}));
        compareClose(statistics.mean.value(), 0.375);
        // The ratios' own luck is less than √(624/5184/3) = 0.20: excesses −1/2, 0, 1/2 and 1/4, 1/4, −1/2 per 16 units
        // of both denominators, of which the second and third pair share all but 2, a standard error of 0.07.
        const double half = t95With2 * std::sqrt(624.0 / 5184) / std::sqrt(3.0);
        compareClose(statistics.interval->lower, 0.375 - half);
        compareClose(statistics.interval->upper, 0.375 + half);
    }

    void aRatioDiffersFromItselfByNothing()
    {
        const std::vector<double> numerators{1, 3, 2};
        const std::vector<double> denominators{3, 7, 2};
        const auto statistics = pairedRatioDifference(numerators, denominators, numerators, denominators, 0.95);
        QVERIFY(statistics.mean == 0.0);
        QVERIFY(statistics.standardDeviation == 0.0);
        QVERIFY((statistics.interval == Interval{0, 0}));
    }

    // 2000 samples of 10 from a fixed generator: the share of intervals that hold the true value is 95 % within four
    // standard errors, 4·sqrt(0.95·0.05/2000) = 0.0195.
    void intervalsHoldTheTrueRatioAsOftenAsTheySay()
    {
        std::mt19937_64 generator(1);
        const auto uniform = [&] { return static_cast<double>(generator() >> 11) * 0x1p-53; };
        int covered = 0;
        for (int sample = 0; sample < 2000; ++sample) {
            std::vector<double> numerators;
            std::vector<double> denominators;
            for (int r = 0; r < 10; ++r) {
                denominators.push_back(10 + uniform());
                numerators.push_back(denominators.back() * 0.5 + uniform() - 0.5);
            }
            const Interval interval = ratioStatistics(numerators, denominators, 0.95).interval.value();
            covered += interval.lower <= 0.5 && 0.5 <= interval.upper;
        }
        QVERIFY2(std::abs(covered / 2000.0 - 0.95) < 0.0195, qPrintable(QString::number(covered)));
    }

    void percentilesInterpolate_data()
    {
        QTest::addColumn<double>("share");
        QTest::addColumn<double>("expected");
        QTest::newRow("least") << 0.0 << 10.0;
        QTest::newRow("on a value") << 0.25 << 20.0;
        QTest::newRow("between") << 0.1 << 14.0; // position 0.4 of 4 steps, between 10 and 20
        QTest::newRow("median") << 0.5 << 40.0;
        QTest::newRow("greatest") << 1.0 << 100.0;
        QTest::newRow("less than any") << -0.2 << 10.0;
        QTest::newRow("more than all") << 1.2 << 100.0;
    }
    void percentilesInterpolate()
    {
        QFETCH(double, share);
        QFETCH(double, expected);
        compareClose(percentile(Values{100, std::nullopt, 20, 10, 50, 40}, share).value(), expected);
    }

    void percentileOfNothingIsNull() { QVERIFY(!percentile(Values{std::nullopt}, 0.5)); }

    /// Three pairs of values, as ratios with denominators 1: means 110 and 100, so +10 %. Leaving out one each:
    /// (330 − a_i) / (300 − b_i) − 1 = 220/200, 215/190, 225/210 − 1, whose pseudo-values 3·θ − 2·θ_i have the spread
    /// that gives the interval around the estimate.
    void relativeDifferenceOfThreePairs()
    {
        const std::vector<double> a{110, 115, 105};
        const std::vector<double> b{100, 110, 90};
        const std::vector<double> one(3, 1);
        const auto relative = pairedRelativeDifference(a, one, b, one, 0.95);
        QVERIFY(relative.has_value());
        compareClose(relative->value, 330.0 / 300 - 1);
        const double pseudo[] = {3 * 1.1 - 2 * 220.0 / 200, 3 * 1.1 - 2 * 215.0 / 190, 3 * 1.1 - 2 * 225.0 / 210};
        const double mean = (pseudo[0] + pseudo[1] + pseudo[2]) / 3;
        double squares = 0;
        for (const double each : pseudo)
            squares += (each - mean) * (each - mean);
        const double half = t95With2 * std::sqrt(squares / 2) / std::sqrt(3.0);
        compareClose(relative->interval.upper - relative->interval.lower, 2 * half);
        compareClose((relative->interval.upper + relative->interval.lower) / 2, 0.1);
    }

    /// Every run 5 % more: the ratio is the same whichever run is left out, so the interval has no width.
    void aRelativeDifferenceThatNeverVaries()
    {
        const std::vector<double> b{100, 200, 400};
        const std::vector<double> a{105, 210, 420};
        const std::vector<double> one(3, 1);
        const auto relative = pairedRelativeDifference(a, one, b, one, 0.95);
        compareClose(relative->value, 0.05);
        compareClose(relative->interval.lower, 0.05);
        compareClose(relative->interval.upper, 0.05);
        QCOMPARE(pairedRelativeDifference(b, one, b, one, 0.95), std::optional(Estimate{}));
    }

    /// The same ratio in each run, of other lengths: what only one side ran is no luck where nothing ever differs.
    void ratiosThatNeverDifferHaveNoRelativeDifference()
    {
        const std::vector<double> a{0.1, 0.7};
        const std::vector<double> ofA{0.3, 0.9};
        const std::vector<double> b{0.2, 1.4};
        const std::vector<double> ofB{0.6, 1.8};
        QCOMPARE(pairedRelativeDifference(a, ofA, b, ofB, 0.95), std::optional(Estimate{}));
    }

    /// 455 of 1000 and 505 of 1100 minutes, with a stop of 45 in one of ten shifts on both sides: a = 0.455, b =
    /// 505/1100. Excesses of both sides are 9 times 4.5 and once −40.5: cumulants of 3645 and −131 220 over 2100
    /// minutes. Only the second side has 10 minutes of each shift, and a/b changes by −a/b² with b: its factor is
    /// −a/(1100·b²). That is three times what the pairs show.
    void theOwnLuckOfALongerReferenceWidensARelativeDifference()
    {
        std::vector<double> running(10, 50);
        std::vector<double> longerRunning(10, 55);
        running[4] = 5;
        longerRunning[4] = 10;
        const std::vector<double> time(10, 100);
        const std::vector<double> longer(10, 110);
        const double b = 505.0 / 1100;
        const double factor = 0.455 / (1100 * b * b);
        const double variance = 100 * factor * factor * 3645 / 2100;
        const double third = 100 * std::pow(factor, 3) * 131'220 / 2100;
        const Scatter own{
            .count = 10, .standardError = std::sqrt(variance * 10 / 9), .skewness = third / std::pow(variance, 1.5)};
        const Interval expected = skewedInterval(0.455 / b - 1, own, 0.95);
        const auto relative = pairedRelativeDifference(running, time, longerRunning, longer, 0.95);
        compareClose(relative->value, 0.455 / b - 1);
        compareClose(relative->interval.lower, expected.lower);
        compareClose(relative->interval.upper, expected.upper);
    }

    void aRelativeDifferenceNeedsAReference()
    {
        const std::vector<double> zero(3, 0);
        const std::vector<double> one(3, 1);
        const std::vector<double> onlyFirst{1, 0, 0};
        QVERIFY(!pairedRelativeDifference(one, one, zero, one, 0.95));      // of nothing
        QVERIFY(!pairedRelativeDifference(one, one, onlyFirst, one, 0.95)); // nothing once the first is left out
        QVERIFY(!pairedRelativeDifference(one, onlyFirst, one, one, 0.95)); // a single pair
        QVERIFY(!pairedRelativeDifference(one, zero, one, one, 0.95));      // none
    }
};

LINETWIN_GUILESS_TEST(FigureStatisticsTest)
#include "FigureStatisticsTest.moc"
