// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/ShiftClock.h"

#include "app/text/Numbers.h"
#include "tests/TestMain.h"

#include <QLocale>
#include <QTest>

#include <chrono>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace linetwin::app {

class ShiftClockTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::C); }

    void moments_data()
    {
        QTest::addColumn<QString>("start");
        QTest::addColumn<int>("hours"); // length of the shift
        QTest::addColumn<qlonglong>("milliseconds");
        QTest::addColumn<QString>("expected");
        const QString monday = QStringLiteral("2025-01-06T06:00:00");
        QTest::newRow("none") << QString() << 8 << 750'999LL << QStringLiteral("0:12:30");
        QTest::newRow("start") << monday << 8 << 0LL << QStringLiteral("Mon 06:00:00");
        QTest::newRow("seconds begun") << monday << 8 << 750'999LL << QStringLiteral("Mon 06:12:30");
        QTest::newRow("without seconds") << QStringLiteral("2025-01-06T22:30") << 8 << 5'400'000LL
                                         << QStringLiteral("Tue 00:00:00");
        QTest::newRow("a day before a week") << monday << 167 << 24 * 3'600'000LL << QStringLiteral("Tue 06:00:00");
        QTest::newRow("a week needs dates")
            << monday << 168 << 168 * 3'600'000LL << QStringLiteral("Mon 13 Jan 06:00:00");
        // In Berlin 02:00 to 03:00 did not exist that night: the shift goes on all the same.
        QTest::newRow("no summer time") << QStringLiteral("2025-03-30T01:30:00") << 8 << 3'600'000LL
                                        << QStringLiteral("Sun 02:30:00");
        QTest::newRow("no date") << QStringLiteral("tomorrow") << 8 << 1'000LL << QStringLiteral("0:00:01");
    }
    void moments()
    {
        QFETCH(QString, start);
        QFETCH(int, hours);
        QFETCH(qlonglong, milliseconds);
        QFETCH(QString, expected);
        const auto given = start.isNull() ? std::nullopt : std::optional(start.toStdString());
        const ShiftClock clock(given, std::chrono::hours(hours));
        QCOMPARE(clock.text(std::chrono::milliseconds(milliseconds)), expected);
    }

    void tables()
    {
        QCOMPARE(ShiftClock().tableCell(750'999ms), QVariant::fromValue(SimTime{750'999ms}));
        const ShiftClock evening(std::string("2025-01-06T22:30:00"), 8h);
        QCOMPARE(evening.tableCell(90min).toDateTime().date(), QDate(2025, 1, 7));
    }

    void ticks_data()
    {
        QTest::addColumn<QString>("start");
        QTest::addColumn<int>("hours"); // length of the shift
        QTest::addColumn<int>("fromMinute");
        QTest::addColumn<int>("stepSeconds");
        QTest::addColumn<QStringList>("expected");
        const QString monday = QStringLiteral("2025-01-06T06:07:00");
        QTest::newRow("since the start") << QString() << 8 << 0 << 7200 << QStringList{u"0:00"_s, u"2:00"_s, u"4:00"_s};
        QTest::newRow("since the start, zoomed")
            << QString() << 8 << 1 << 30 << QStringList{u"0:01:00"_s, u"0:01:30"_s};
        // Round on the wall's clock, not since the start.
        QTest::newRow("times of day") << monday << 8 << 0 << 7200 << QStringList{u"08:00"_s, u"10:00"_s, u"12:00"_s};
        QTest::newRow("quarters") << monday << 8 << 8 << 900 << QStringList{u"06:15"_s, u"06:30"_s};
        QTest::newRow("a tick at the begin") << monday << 8 << 8 << 300 << QStringList{u"06:15"_s, u"06:20"_s};
        QTest::newRow("seconds") << monday << 8 << 0 << 15 << QStringList{u"06:07:00"_s, u"06:07:15"_s};
        QTest::newRow("over midnight") << QStringLiteral("2025-01-06T22:30:00") << 8 << 0 << 7200
                                       << QStringList{u"00:00"_s, u"02:00"_s};
        QTest::newRow("just a day") << monday << 24 << 0 << 21600 << QStringList{u"12:00"_s, u"18:00"_s};
        QTest::newRow("days need names") << monday << 25 << 0 << 21600
                                         << QStringList{u"Mon 12:00"_s, u"Mon 18:00"_s, u"Tue 00:00"_s};
        QTest::newRow("whole days") << monday << 100 << 0 << 86400 << QStringList{u"7 Jan"_s, u"8 Jan"_s};
    }
    void ticks()
    {
        QFETCH(QString, start);
        QFETCH(int, hours);
        QFETCH(int, fromMinute);
        QFETCH(int, stepSeconds);
        QFETCH(QStringList, expected);
        const auto given = start.isNull() ? std::nullopt : std::optional(start.toStdString());
        const ShiftClock clock(given, std::chrono::hours(hours));
        const SimTime step = std::chrono::seconds(stepSeconds);
        SimTime time = clock.firstTick(std::chrono::minutes(fromMinute), step);
        QVERIFY(time >= std::chrono::minutes(fromMinute) && time < std::chrono::minutes(fromMinute) + step);
        for (const QString& text : expected) {
            QCOMPARE(clock.tickText(time, step), text);
            time += step;
        }
    }

    void elapsed_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("expected");
        QTest::newRow("nothing yet") << 0 << "0 s";
        QTest::newRow("seconds") << 59 << "59 s";
        QTest::newRow("a minute") << 60 << "1 min";
        QTest::newRow("minutes and seconds") << 250 << "4 min 10 s";
        QTest::newRow("hours and minutes") << 3900 << "1 h 5 min";
        QTest::newRow("whole hours") << 7230 << "2 h";
    }
    void elapsed()
    {
        QFETCH(int, seconds);
        QFETCH(QString, expected);
        QCOMPARE(elapsedText(std::chrono::seconds(seconds) + 999ms).replace(noBreakSpace, QStringLiteral(" ")),
                 expected);
    }
};

LINETWIN_GUILESS_TEST(ShiftClockTest)

} // namespace linetwin::app

#include "ShiftClockTest.moc"
