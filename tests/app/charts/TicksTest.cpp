// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/Ticks.h"

#include "tests/TestMain.h"

#include <QTest>

using namespace linetwin;
using namespace linetwin::app;
using namespace std::chrono_literals;

class TicksTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void stepsAreOneTwoOrFive_data()
    {
        QTest::addColumn<double>("span");
        QTest::addColumn<int>("most");
        QTest::addColumn<double>("step");
        QTest::newRow("exact") << 50.0 << 5 << 10.0;
        QTest::newRow("next is 20") << 51.0 << 5 << 20.0;
        QTest::newRow("next is 50") << 120.0 << 3 << 50.0;
        QTest::newRow("next is 100") << 160.0 << 3 << 100.0;
        QTest::newRow("small") << 0.3 << 3 << 0.1;
        QTest::newRow("nothing") << 0.0 << 4 << 1.0;
    }
    void stepsAreOneTwoOrFive()
    {
        QFETCH(double, span);
        QFETCH(int, most);
        QFETCH(double, step);
        QCOMPARE(niceStep(span, most), step);
    }

    void timeStepsAreThoseOfAClock_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<int>("most");
        QTest::addColumn<int>("step");
        QTest::newRow("a shift") << 8 * 3600 << 8 << 3600;
        QTest::newRow("a shift, wide") << 8 * 3600 << 16 << 1800;
        QTest::newRow("an hour") << 3600 << 8 << 600;
        QTest::newRow("a minute") << 60 << 5 << 15;
        QTest::newRow("a week") << 7 * 86400 << 7 << 86400;
        QTest::newRow("a year") << 365 * 86400 << 8 << 50 * 86400;
    }
    void timeStepsAreThoseOfAClock()
    {
        QFETCH(int, seconds);
        QFETCH(int, most);
        QFETCH(int, step);
        QCOMPARE(qint64{niceTimeStep(std::chrono::seconds{seconds}, most).count()},
                 qint64{SimTime{std::chrono::seconds{step}}.count()});
    }

    void theTopIsAMultipleOfTheStep_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<double>("top");
        QTest::newRow("exact") << 100.0 << 100.0;
        QTest::newRow("above") << 101.0 << 150.0;
        QTest::newRow("one") << 1.0 << 1.0;
    }
    void theTopIsAMultipleOfTheStep()
    {
        QFETCH(double, value);
        QFETCH(double, top);
        QCOMPARE(niceCeiling(value, 4), top);
    }
};

LINETWIN_GUILESS_TEST(TicksTest)
#include "TicksTest.moc"
