// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/TimeZoom.h"

#include "tests/TestMain.h"

#include <QTest>

using linetwin::app::TimeRange;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(TimeRange)

class TimeZoomTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesAnotherRange_data()
    {
        QTest::addColumn<TimeRange>("made");
        QTest::addColumn<TimeRange>("expected");
        const TimeRange range{20s, 40s};
        QTest::newRow("nearer, about the middle") << zoomed(range, 0.5, 30s) << TimeRange{25s, 35s};
        QTest::newRow("nearer, about the start") << zoomed(range, 0.5, 20s) << TimeRange{20s, 30s};
        QTest::newRow("farther") << zoomed(range, 2, 30s) << TimeRange{10s, 50s};
        QTest::newRow("later") << moved(range, 0.1) << TimeRange{22s, 42s};
        QTest::newRow("earlier, beyond the start") << moved(range, -1.5) << TimeRange{-10s, 10s};
        const TimeRange whole{0s, 60s};
        QTest::newRow("fits") << within(whole, range) << range;
        QTest::newRow("begins too early") << within(whole, {-10s, 10s}) << TimeRange{0s, 20s};
        QTest::newRow("ends too late") << within(whole, {50s, 70s}) << TimeRange{40s, 60s};
        QTest::newRow("longer than all") << within(whole, {-10s, 90s}) << whole;
        QTest::newRow("shorter than 2 s") << within(whole, {30s, 30s}) << TimeRange{29s, 31s};
        QTest::newRow("shorter than 2 s at the end") << within(whole, {60s, 60s}) << TimeRange{58s, 60s};
        QTest::newRow("all is shorter than 2 s") << within(TimeRange{0s, 1s}, {0s, 0s}) << TimeRange{0s, 1s};
    }
    void givesAnotherRange()
    {
        QFETCH(TimeRange, made);
        QFETCH(TimeRange, expected);
        QCOMPARE(made.from.count(), expected.from.count());
        QCOMPARE(made.to.count(), expected.to.count());
    }
};

LINETWIN_APPLESS_TEST(TimeZoomTest)
#include "TimeZoomTest.moc"
