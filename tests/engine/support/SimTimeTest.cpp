// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/support/SimTime.h"

#include "tests/TestMain.h"

#include <QTest>

using namespace linetwin;

class SimTimeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cycleTimesAreRoundedDown_data()
    {
        QTest::addColumn<double>("cyclesPerHour");
        QTest::addColumn<qint64>("nanoseconds");
        QTest::newRow("a whole number") << 10000.0 << qint64{360'000'000};
        QTest::newRow("327 272 727.27…") << 11000.0 << qint64{327'272'727};
        QTest::newRow("276 923 076.92…") << 13000.0 << qint64{276'923'076};
        QTest::newRow("slowest allowed") << 0.001 << qint64{3'600'000'000'000'000};
        QTest::newRow("fastest allowed") << 1e7 << qint64{360'000};
    }
    void cycleTimesAreRoundedDown()
    {
        QFETCH(double, cyclesPerHour);
        QFETCH(qint64, nanoseconds);
        QCOMPARE(qint64{cycleTimeFromRate(cyclesPerHour).count()}, nanoseconds);
    }

    void durationsAreRoundedToTheNearestNanosecondAndCut_data()
    {
        QTest::addColumn<double>("seconds");
        QTest::addColumn<qint64>("nanoseconds");
        QTest::newRow("up") << 1.6e-9 << qint64{2};
        QTest::newRow("down") << 1.4e-9 << qint64{1};
        QTest::newRow("cut at 1e9 s") << 2e9 << qint64{1'000'000'000'000'000'000};
    }
    void durationsAreRoundedToTheNearestNanosecondAndCut()
    {
        QFETCH(double, seconds);
        QFETCH(qint64, nanoseconds);
        QCOMPARE(qint64{nearestTime(seconds).count()}, nanoseconds);
    }
};

LINETWIN_GUILESS_TEST(SimTimeTest)
#include "SimTimeTest.moc"
