// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diagram/FlowMarks.h"

#include "tests/TestMain.h"

#include <QTest>

#include <chrono>

using namespace std::chrono_literals;

namespace linetwin::app {

class FlowMarksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anItemTravelsFromStartToEnd();
    void theTripLooksAsLongAtAnySpeed_data();
    void theTripLooksAsLongAtAnySpeed();
    void manyItemsAreAStream();
    void aStreamMovesForwardWithTime();
    void nothingBeforeTheFirstPassage();
};

void FlowMarksTest::anItemTravelsFromStartToEnd()
{
    const std::vector<SimTime> passages{10s};
    const SimTime travel = travelTime(1, 90);
    QVERIFY(flowMarks(passages, 10s - 1ns, 1, 90).items.empty());
    QCOMPARE(flowMarks(passages, 10s, 1, 90).items, std::vector{0.0});
    QCOMPARE(flowMarks(passages, 10s + travel / 2, 1, 90).items, std::vector{0.5});
    QVERIFY(flowMarks(passages, 10s + travel, 1, 90).items.empty());
}

void FlowMarksTest::theTripLooksAsLongAtAnySpeed_data()
{
    QTest::addColumn<double>("speed");
    for (const double speed : {1.0, 60.0, 10'000.0})
        QTest::addRow("x%g", speed) << speed;
}

void FlowMarksTest::theTripLooksAsLongAtAnySpeed()
{
    QFETCH(double, speed);
    QCOMPARE(toSeconds(travelTime(speed, 90)), toSeconds(travelTime(1, 90)) * speed);
    const std::vector<SimTime> passages{100'000s};
    const auto marks = flowMarks(passages, 100'000s + travelTime(speed, 90) / 4, speed, 90);
    QCOMPARE(marks.items.size(), std::size_t{1});
    QCOMPARE(marks.items.front(), 0.25);
}

void FlowMarksTest::manyItemsAreAStream()
{
    std::vector<SimTime> passages;
    for (int index = 1; index <= 1000; ++index)
        passages.push_back(index * 1s);
    // At ×1 the trip over 36 px is shorter than the second between two items; at ×60 some twenty are on their way.
    QVERIFY(!flowMarks(passages, 500s, 1, 36).isStreaming);
    QVERIFY(flowMarks(passages, 500s, 60, 36).isStreaming);
    QVERIFY(flowMarks(passages, 500s, 60, 36).items.empty());
    QVERIFY(!flowMarks(passages, 2000s, 60, 36).isStreaming);
}

void FlowMarksTest::aStreamMovesForwardWithTime()
{
    const double before = streamMarks(true, 100s, 60).phase;
    const double after = streamMarks(true, 100s + 16ms * 60, 60).phase; // one frame later
    QVERIFY(before >= 0 && before < 1 && after >= 0 && after < 1);
    QVERIFY(after > before || after < before - 0.5);
    QVERIFY(!streamMarks(false, 100s, 60).isStreaming);
}

void FlowMarksTest::nothingBeforeTheFirstPassage()
{
    const std::vector<SimTime> none;
    QCOMPARE(flowMarks(none, 0s, 60, 36), FlowMarks{});
}

LINETWIN_GUILESS_TEST(FlowMarksTest)

} // namespace linetwin::app

#include "FlowMarksTest.moc"
