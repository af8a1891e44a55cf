// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/statistics/ShownDigits.h"

#include "tests/TestMain.h"

#include <QTest>

#include <cmath>

using namespace linetwin;

class ShownDigitsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theIntervalSaysHowManyDecimals_data()
    {
        QTest::addColumn<double>("number");
        QTest::addColumn<double>("halfWidth");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("shownHalf");
        const auto row = [](double number, double half, const char* shown, const char* shownHalf) {
            QTest::newRow(shown) << number << half << QString(shown) << QString(shownHalf);
        };
        row(0.0512345, 0.00423, "0.051", "0.004");
        row(0.0000512345, 0.00000423, "0.000051", "0.000004");
        row(5914.237, 12.34, "5914", "12");
        row(5914.237, 1.234, "5914.2", "1.2");
        row(10'123'456.7, 12'345.6, "10123457", "12346");
        row(67.0123, 0.68, "67.0", "0.7");
        row(67.0123, 0.354, "67.01", "0.35");
        row(67.0123, 0.96, "67.0", "1.0");
        row(0, 0.0012, "0.0000", "0.0012");
    }
    void theIntervalSaysHowManyDecimals()
    {
        QFETCH(double, number);
        QFETCH(double, halfWidth);
        const int decimals = shownDecimals(number, halfWidth);
        QTEST(QString::number(number, 'f', decimals), "shown");
        QTEST(QString::number(halfWidth, 'f', decimals), "shownHalf");
    }

    void aNumberAloneHasFourDigitsWithoutTrailingZeros_data()
    {
        QTest::addColumn<double>("number");
        QTest::addColumn<QString>("shown");
        const auto row = [](double number, const char* shown) { QTest::newRow(shown) << number << QString(shown); };
        row(0, "0");
        row(0.05, "0.05");
        row(0.0512345, "0.05123");
        row(99.921568627451, "99.92");
        row(100, "100");
        row(1234.56, "1234.6");
        row(10'000'000, "10000000");
        row(-2.5, "-2.5");
    }
    void aNumberAloneHasFourDigitsWithoutTrailingZeros()
    {
        QFETCH(double, number);
        QTEST(QString::number(number, 'f', shownDecimals(number)), "shown");
    }

    /// An interval below what a double can tell of the number is noise.
    void noiseOfTheArithmeticIsNotShown()
    {
        QCOMPARE(shownHalfWidth(10'000'000, 1e-6), 0.0);
        QCOMPARE(shownDecimals(10'000'000, 1e-6), 0);
        QCOMPARE(shownHalfWidth(0.82, 1e-17), 0.0);
        QCOMPARE(shownHalfWidth(0, 1e-17), 1e-17);
    }

    void whatIsNoNumberHasNoDecimals()
    {
        for (const double none : {HUGE_VAL, -HUGE_VAL, std::nan("")}) {
            QCOMPARE(shownDecimals(none), 0);
            QCOMPARE(shownDecimals(0.5, none), 0);
        }
    }

    void anIntervalIsToldByItsEnds_data()
    {
        QTest::addColumn<double>("number");
        QTest::addColumn<double>("lower");
        QTest::addColumn<double>("upper");
        QTest::addColumn<bool>("isByEnds"); // without decimals
        const auto row = [](const char* name, double number, double lower, double upper, bool isByEnds) {
            QTest::newRow(name) << number << lower << upper << isByEnds;
        };
        row("the same on both sides", 100, 90, 110, false);
        row("twice as far", 100, 90, 120, false);
        row("more than twice as far upwards", 100, 90, 121, true);
        row("more than twice as far downwards", 100, 79, 110, true);
        row("one side only", 100, 100, 101, true);
        row("no width", 100, 100, 100, false);
        // 9.7 ± 12 would hold 0, and −5 ± 4 would not.
        row("above 0, unlike its half width", 9.7, 0.9, 24.6, true);
        row("above 0, and half the width as well", 30, 21, 44, false);
        row("holds 0, unlike its half width", -5, -7.9, 0.1, true);
        row("holds 0, and half the width as well", 2, -5, 8, false);
        row("above 0, rounded to 0", 10, 0.04, 19.96, true);
        row("below 0, rounded to 0", -10, -19.96, -0.04, true);
        row("reaches 0", 10, 0, 20, false);
    }
    void anIntervalIsToldByItsEnds()
    {
        QFETCH(double, number);
        QFETCH(double, lower);
        QFETCH(double, upper);
        QTEST(isToldByEnds(number, lower, upper, 0), "isByEnds");
    }

    void anEndIsNotTakenForZero()
    {
        QCOMPARE(endDecimals(24.6, 0), 0);
        QCOMPARE(endDecimals(0.92, 0), 0);
        QCOMPARE(endDecimals(0.04, 0), 2);
        QCOMPARE(endDecimals(-0.04, 1), 2);
        QCOMPARE(endDecimals(0, 1), 1);
    }

    /// 1 − 0.05^(1/n) for n = 100, 40 and 1: 2.951 %, 7.216 % and 95 %.
    void anUpperLimitIsRoundedUp()
    {
        QCOMPARE(shownUpperPercent(0.0295130), 3.0);
        QCOMPARE(shownUpperPercent(0.0721583), 7.3);
        QCOMPARE(shownUpperPercent(0.95), 95.0);
        QCOMPARE(shownUpperPercent(1), 100.0);
        QCOMPARE(shownUpperPercent(0), 0.0);
    }
};

LINETWIN_GUILESS_TEST(ShownDigitsTest)
#include "ShownDigitsTest.moc"
