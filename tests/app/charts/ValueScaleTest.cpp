// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/ValueScale.h"

#include "tests/TestMain.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace linetwin::app;

class ValueScaleTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void endsAreRoundAndHoldTheValues_data()
    {
        constexpr double none = std::numeric_limits<double>::quiet_NaN();
        QTest::addColumn<double>("lowest");
        QTest::addColumn<double>("highest");
        QTest::addColumn<int>("most");
        QTest::addColumn<double>("from");
        QTest::addColumn<double>("to");
        QTest::addColumn<int>("decimals");
        QTest::newRow("exact") << 0.0 << 100.0 << 5 << 0.0 << 100.0 << 0;
        QTest::newRow("around zero") << -130.0 << 420.0 << 6 << -200.0 << 500.0 << 0;
        QTest::newRow("small") << 0.512 << 0.587 << 4 << 0.5 << 0.6 << 2;
        QTest::newRow("turned round") << 10.0 << 0.0 << 5 << 0.0 << 10.0 << 0;
        QTest::newRow("one value") << 100.0 << 100.0 << 5 << 94.0 << 106.0 << 0;
        QTest::newRow("only zero") << 0.0 << 0.0 << 2 << -0.5 << 0.5 << 1;
        QTest::newRow("nothing") << none << none << 2 << -0.5 << 0.5 << 1;
    }
    void endsAreRoundAndHoldTheValues()
    {
        QFETCH(double, lowest);
        QFETCH(double, highest);
        QFETCH(int, most);
        const ValueScale scale = ValueScale::over(lowest, highest, most);
        QTEST(scale.from, "from");
        QTEST(scale.to, "to");
        QTEST(scale.decimals(), "decimals");
        QCOMPARE(scale.shareOf(scale.from), 0.0);
        QCOMPARE(scale.shareOf(scale.to), 1.0);
        QCOMPARE(scale.valueAt(0.5), (scale.from + scale.to) / 2);
    }

    void ticksGoFromEndToEnd()
    {
        QCOMPARE(ValueScale::over(-130, 420, 6).ticks(), (std::vector<double>{-200, -100, 0, 100, 200, 300, 400, 500}));
    }
};

LINETWIN_GUILESS_TEST(ValueScaleTest)
#include "ValueScaleTest.moc"
