// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/statistics/Level.h"

#include "tests/TestMain.h"

#include <QTest>

using namespace linetwin;

class LevelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// To the last bit, so that the usual level gives what constants gave.
    void levelsAreExact_data()
    {
        QTest::addColumn<double>("level");
        QTest::addColumn<double>("risk");
        QTest::addColumn<double>("twoSided");
        QTest::newRow("50 %") << 0.5 << 0.5 << 0.0;
        QTest::newRow("80 %") << 0.8 << 0.2 << 0.6;
        QTest::newRow("90 %") << 0.9 << 0.1 << 0.8;
        QTest::newRow("95 %") << 0.95 << 0.05 << 0.9;
        QTest::newRow("99 %") << 0.99 << 0.01 << 0.98;
        QTest::newRow("99.99 %") << 0.9999 << 0.0001 << 0.9998;
    }
    void levelsAreExact()
    {
        QFETCH(double, level);
        QFETCH(double, risk);
        QFETCH(double, twoSided);
        QVERIFY(riskOf(level) == risk);
        QVERIFY(twoSidedLevel(level) == twoSided);
    }
};

LINETWIN_APPLESS_TEST(LevelTest)
#include "LevelTest.moc"
