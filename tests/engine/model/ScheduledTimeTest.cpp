// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/ScheduledTime.h"

#include "tests/TestMain.h"

#include <QTest>

using namespace linetwin;
using std::chrono::minutes;

namespace {

ResolvedClosure closureOf(std::vector<int> begins, int every, int length)
{
    ResolvedClosure closure{"x"};
    for (const int begin : begins)
        closure.begins.emplace_back(minutes(begin));
    closure.period = minutes(every);
    closure.length = minutes(length);
    return closure;
}

} // namespace

class ScheduledTimeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsClosedIsCountedOnce_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<int>("closed");
        // Every 100 min from 20 on for 30; once from 45 on for 10.
        QTest::newRow("both overlap") << 0 << 100 << 35;
        QTest::newRow("three times") << 0 << 300 << 95;
        QTest::newRow("also before the start") << -100 << 0 << 30;
        QTest::newRow("cut at both ends") << 30 << 130 << 25 + 10;
        QTest::newRow("open") << 60 << 110 << 0;
    }
    void whatIsClosedIsCountedOnce()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        const std::vector<ResolvedClosure> closures{closureOf({20}, 100, 30), closureOf({45}, 0, 10)};
        const auto closed = closedTime(closures, minutes(from), minutes(to));
        QVERIFY(closed.has_value());
        QTEST(static_cast<int>(std::chrono::duration_cast<minutes>(*closed).count()), "closed");
    }

    void tooManyAreNotAddedUp()
    {
        const std::vector<ResolvedClosure> closures{closureOf({0}, 2, 1)};
        QVERIFY(!closedTime(closures, minutes(0), minutes(2'000'000)));
        QVERIFY(closedTime({}, minutes(0), minutes(1)) == SimTime{});
    }
};

LINETWIN_APPLESS_TEST(ScheduledTimeTest)
#include "ScheduledTimeTest.moc"
