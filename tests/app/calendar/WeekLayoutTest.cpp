// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/WeekLayout.h"

#include "tests/TestMain.h"

#include <QTest>

using namespace linetwin;
using namespace linetwin::app;

namespace {

constexpr int monday = 1, friday = 16, sunday = 64, weekdays = 31;

WeekEntry entryOf(int days, double at, double minutes)
{
    return {"night", {}, days, at, minutes};
}

/// "day from-to" of each piece, with < and > where the entry begins and ends, and its lane where there are several.
QStringList textsOf(const std::vector<WeekEntry>& entries)
{
    QStringList texts;
    for (const WeekPiece& piece : piecesOf(entries)) {
        QString text = QStringLiteral("%1 %2-%3").arg(piece.day).arg(piece.from).arg(piece.to);
        if (piece.begins)
            text.prepend(u'<');
        if (piece.ends)
            text += u'>';
        if (piece.lanes > 1)
            text += QStringLiteral(" %1/%2").arg(piece.lane).arg(piece.lanes);
        texts << text;
    }
    return texts;
}

} // namespace

class WeekLayoutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEntryIsCutAtMidnight_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<double>("at");
        QTest::addColumn<double>("minutes");
        QTest::addColumn<QStringList>("pieces");
        QTest::newRow("lunch") << monday << 720.0 << 30.0 << QStringList{QStringLiteral("<0 720-750>")};
        QTest::newRow("until midnight") << monday << 1320.0 << 120.0 << QStringList{QStringLiteral("<0 1320-1440>")};
        QTest::newRow("a length that is no exact number")
            << monday << 360.0 << 0.001 << QStringList{QStringLiteral("<0 360-360.001>")};
        QTest::newRow("until midnight but for the rounding")
            << monday << 1439.9 << 0.1 << QStringList{QStringLiteral("<0 1439.9-1440>")};
        QTest::newRow("night") << monday << 1320.0 << 480.0
                               << QStringList{QStringLiteral("<0 1320-1440"), QStringLiteral("1 0-360>")};
        QTest::newRow("from Sunday on to Monday")
            << sunday << 1320.0 << 480.0 << QStringList{QStringLiteral("0 0-360>"), QStringLiteral("<6 1320-1440")};
        QTest::newRow("a weekend: Friday 22:00 for 56 hours")
            << friday << 1320.0 << 3360.0
            << QStringList{QStringLiteral("<4 1320-1440"), QStringLiteral("5 0-1440"), QStringLiteral("6 0-1440"),
                           QStringLiteral("0 0-360>")};
    }
    void anEntryIsCutAtMidnight()
    {
        QFETCH(int, days);
        QFETCH(double, at);
        QFETCH(double, minutes);
        QFETCH(QStringList, pieces);
        QStringList found = textsOf({entryOf(days, at, minutes)});
        found.sort();
        pieces.sort();
        QCOMPARE(found, pieces);
    }

    void whatOverlapsSharesTheDay()
    {
        QCOMPARE(textsOf({entryOf(monday, 0, 100), entryOf(monday, 50, 100), entryOf(monday, 120, 20),
                          entryOf(monday, 300, 10)}),
                 (QStringList{QStringLiteral("<0 0-100> 0/2"), QStringLiteral("<0 50-150> 1/2"),
                              QStringLiteral("<0 120-140> 0/2"), QStringLiteral("<0 300-310>")}));
    }

    void daysTurnAroundTheWeek()
    {
        QCOMPARE(shiftedDays(monday, 1), 2);
        QCOMPARE(shiftedDays(monday, -1), sunday);
        QCOMPARE(shiftedDays(weekdays, 2), 124);
        QCOMPARE(shiftedDays(friday, 7), friday);
        QCOMPARE(shiftedDays(everyDay, 3), everyDay);
    }

    void aDragMovesOrChangesTheLength_data()
    {
        QTest::addColumn<int>("handle");
        QTest::addColumn<double>("byMinutes");
        QTest::addColumn<int>("byDays");
        QTest::addColumn<int>("days");
        QTest::addColumn<double>("at");
        QTest::addColumn<double>("minutes");
        // From Monday 12:00, half an hour, in steps of a quarter.
        QTest::newRow("moved") << int(WeekHandle::Middle) << 40.0 << 0 << monday << 765.0 << 30.0;
        QTest::newRow("to another day") << int(WeekHandle::Middle) << 0.0 << 4 << friday << 720.0 << 30.0;
        QTest::newRow("over midnight") << int(WeekHandle::Middle) << -735.0 << 0 << sunday << 1425.0 << 30.0;
        QTest::newRow("longer") << int(WeekHandle::End) << 61.0 << 0 << monday << 720.0 << 90.0;
        QTest::newRow("not shorter than a step") << int(WeekHandle::End) << -300.0 << 0 << monday << 720.0 << 15.0;
        QTest::newRow("begins earlier") << int(WeekHandle::Begin) << -60.0 << 0 << monday << 660.0 << 90.0;
        QTest::newRow("begins before it ends") << int(WeekHandle::Begin) << 300.0 << 0 << monday << 735.0 << 15.0;
        QTest::newRow("begins within the day") << int(WeekHandle::Begin) << -900.0 << 0 << monday << 0.0 << 750.0;
    }
    void aDragMovesOrChangesTheLength()
    {
        QFETCH(int, handle);
        QFETCH(double, byMinutes);
        QFETCH(int, byDays);
        const WeekEntry left =
            dragged(entryOf(monday, 720, 30), static_cast<WeekHandle>(handle), byMinutes, byDays, 15);
        QTEST(left.days, "days");
        QTEST(left.at, "at");
        QTEST(left.minutes, "minutes");
    }

    void aPointTakesHoldOfWhatIsThere()
    {
        const WeekGrid grid{QRectF(0, 0, 700, 1440)}; // a pixel a minute, 100 a day
        const auto pieces = piecesOf({entryOf(monday, 720, 60)});
        QVERIFY(!hitAt(grid, pieces, {50, 700}));
        QVERIFY(!hitAt(grid, pieces, {150, 750}));
        QCOMPARE(hitAt(grid, pieces, {50, 722})->handle, WeekHandle::Begin);
        QCOMPARE(hitAt(grid, pieces, {50, 750})->handle, WeekHandle::Middle);
        QCOMPARE(hitAt(grid, pieces, {50, 778})->handle, WeekHandle::End);
        QCOMPARE(grid.dayAt({699, 0}), 6);
        QCOMPARE(grid.dayAt({-5, 0}), 0);
        QCOMPARE(grid.minuteAt({0, 90}), 90.0);
    }
};

LINETWIN_GUILESS_TEST(WeekLayoutTest)
#include "WeekLayoutTest.moc"
