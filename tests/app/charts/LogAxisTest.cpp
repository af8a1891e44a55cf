// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/LogAxis.h"

#include "tests/TestMain.h"

#include <QLocale>
#include <QTest>
#include <QTestData>

#include <cmath>

using namespace linetwin::app;
using namespace Qt::StringLiterals;

class LogAxisTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_US"))); }

    void ticksAreRoundNumbers_data()
    {
        QTest::addColumn<double>("lowest");
        QTest::addColumn<double>("highest");
        QTest::addColumn<int>("most");
        QTest::addColumn<QStringList>("texts");
        const auto row = [](const char* name) -> QTestData& { return QTest::newRow(name); };
        row("one, two, five") << 300.0 << 9000.0 << 8
                              << QStringList{u"200"_s, u"500"_s, u"1,000"_s, u"2,000"_s, u"5,000"_s, u"10,000"_s};
        row("no twos") << 300.0 << 9000.0 << 5 << QStringList{u"500"_s, u"1,000"_s, u"5,000"_s, u"10,000"_s};
        row("powers") << 300.0 << 9000.0 << 3 << QStringList{u"1,000"_s, u"10,000"_s};
        row("exact ends") << 100.0 << 1000.0 << 8 << QStringList{u"100"_s, u"200"_s, u"500"_s, u"1,000"_s};
        row("below one") << 0.03 << 0.9 << 8 << QStringList{u"0.02"_s, u"0.05"_s, u"0.1"_s, u"0.2"_s, u"0.5"_s, u"1"_s};
    }
    void ticksAreRoundNumbers()
    {
        QFETCH(double, lowest);
        QFETCH(double, highest);
        QFETCH(int, most);
        const PlotAxis axis = logarithmicAxis({}, lowest, highest, most);
        QStringList texts;
        for (const PlotTick& tick : axis.ticks) {
            texts << tick.text;
            const double number = QLocale().toDouble(tick.text);
            QVERIFY(std::abs(tick.at - std::log10(number)) < 1e-6);
        }
        QTEST(texts, "texts");
        QVERIFY(axis.from <= std::log10(lowest) + 1e-6 && axis.to >= std::log10(highest) - 1e-6);
    }

    /// From 100 to 10,000, the part from 10^2.5 = 316 to 1,000 is less than a decade.
    void aZoomedPartHasEvenlySpacedNumbers()
    {
        const PlotAxis axis = logarithmicAxis({0.25, 0.5}, 100, 10000, 8);
        QCOMPARE(axis.from, 2.5);
        QCOMPARE(axis.to, 3.0);
        QCOMPARE(axis.ticks.front().text, u"400"_s);
        QVERIFY(std::abs(axis.ticks.front().at - std::log10(400)) < 1e-9);
        QCOMPARE(axis.ticks.back().text, u"1,000"_s);
    }
};

LINETWIN_TEST(LogAxisTest)
#include "LogAxisTest.moc"
