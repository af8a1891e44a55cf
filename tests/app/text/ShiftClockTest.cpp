// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/ShiftClock.h"

#include "app/text/Numbers.h"

#include <QLocale>
#include <QTest>

#include <chrono>

using namespace std::chrono_literals;

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

} // namespace linetwin::app

QTEST_GUILESS_MAIN(linetwin::app::ShiftClockTest)
#include "ShiftClockTest.moc"
