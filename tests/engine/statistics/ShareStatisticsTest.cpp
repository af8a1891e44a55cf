// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/statistics/ShareStatistics.h"

#include "tests/TestMain.h"

#include <QTest>

#include <cmath>

using namespace linetwin;

class ShareStatisticsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // R. G. Newcombe, Two-sided confidence intervals for the single proportion, Statistics in Medicine 17 (1998)
    // 857-872, table I, method 3 (score without continuity correction), four decimals.
    void intervalsAreThePublishedOnes_data()
    {
        QTest::addColumn<int>("successes");
        QTest::addColumn<int>("trials");
        QTest::addColumn<double>("lower");
        QTest::addColumn<double>("upper");
        QTest::newRow("81 of 263") << 81 << 263 << 0.2553 << 0.3662;
        QTest::newRow("15 of 148") << 15 << 148 << 0.0624 << 0.1605;
        QTest::newRow("0 of 20") << 0 << 20 << 0.0 << 0.1611;
        QTest::newRow("1 of 29") << 1 << 29 << 0.0061 << 0.1718;
    }
    void intervalsAreThePublishedOnes()
    {
        QFETCH(int, successes);
        QFETCH(int, trials);
        QFETCH(double, lower);
        QFETCH(double, upper);
        const Interval interval = wilsonInterval(successes, trials, 0.95);
        QVERIFY2(std::abs(interval.lower - lower) <= 0.00005, qPrintable(QString::number(interval.lower, 'f', 7)));
        QVERIFY2(std::abs(interval.upper - upper) <= 0.00005, qPrintable(QString::number(interval.upper, 'f', 7)));
    }

    // The ends solve (p̂ − p)² = z²·p·(1 − p)/n; z of 90 % is 1.6449 (NIST/SEMATECH e-Handbook, 1.3.6.7.1).
    void theEndsSolveWilsonsEquation()
    {
        constexpr double z = 1.644853627;
        const Interval interval = wilsonInterval(7, 30, 0.9);
        for (const double p : {interval.lower, interval.upper}) {
            const double distance = 7.0 / 30 - p;
            QVERIFY(std::abs(distance * distance - z * z * p * (1 - p) / 30) < 1e-9);
        }
        QVERIFY(interval.lower < 7.0 / 30 && 7.0 / 30 < interval.upper);
    }

    void noneAndAllEndAtTheEdge()
    {
        for (const int trials : {1, 3, 7, 1000}) {
            QVERIFY(wilsonInterval(0, trials, 0.95).lower == 0);
            QVERIFY(wilsonInterval(trials, trials, 0.95).upper == 1);
            QVERIFY(wilsonInterval(trials, trials, 0.95).lower < 1);
            // Successes and failures are mirror images.
            QVERIFY(std::abs(wilsonInterval(0, trials, 0.95).upper + wilsonInterval(trials, trials, 0.95).lower - 1) <
                    1e-12);
        }
    }

    void withoutTrialsThereIsNoShare()
    {
        const ShareStatistics none = shareStatistics(0, 0, 0.95);
        QVERIFY(!none.share && !none.interval);
        const ShareStatistics some = shareStatistics(3, 4, 0.95);
        QVERIFY(some.share == 0.75);
        QVERIFY(some.interval == wilsonInterval(3, 4, 0.95));
    }
};

LINETWIN_GUILESS_TEST(ShareStatisticsTest)
#include "ShareStatisticsTest.moc"
