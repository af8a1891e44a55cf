// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/StepFunction.h"

#include "tests/TestMain.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace linetwin;
using namespace linetwin::app;
using namespace std::chrono_literals;

namespace {

StepFunction stepsAt(std::initializer_list<std::pair<SimTime, float>> changes)
{
    std::vector<SimTime> times;
    std::vector<float> values;
    for (const auto& [time, value] : changes) {
        times.push_back(time);
        values.push_back(value);
    }
    return {std::move(times), std::move(values)};
}

/// A busy buffer: a change of ±1 every millisecond or so, with one excursion of a single millisecond to `spike`.
StepFunction busy(std::size_t changes, std::size_t spikeAt, float spike)
{
    std::mt19937 random(7);
    std::vector<SimTime> times{SimTime{0}};
    std::vector<float> values{50};
    for (std::size_t i = 1; i < changes; ++i) {
        times.push_back(times.back() + SimTime{500'000 + random() % 1'000'000});
        values.push_back(i == spikeAt ? spike : 40.0F + static_cast<float>(random() % 20));
    }
    return {std::move(times), std::move(values)};
}

} // namespace

class StepFunctionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsTheValueInForce_data()
    {
        QTest::addColumn<qint64>("nanoseconds");
        QTest::addColumn<float>("value");
        QTest::newRow("before") << qint64{-5} << 1.0F;
        QTest::newRow("first") << qint64{0} << 1.0F;
        QTest::newRow("just before a change") << qint64{9} << 1.0F;
        QTest::newRow("at a change") << qint64{10} << 4.0F;
        QTest::newRow("between") << qint64{15} << 4.0F;
        QTest::newRow("after the last") << qint64{99} << 2.0F;
    }
    void tellsTheValueInForce()
    {
        QFETCH(qint64, nanoseconds);
        QFETCH(float, value);
        const StepFunction function = stepsAt({{0ns, 1}, {10ns, 4}, {20ns, 2}});
        QCOMPARE(function.valueAt(SimTime{nanoseconds}), value);
        QCOMPARE(function.maximum(), 4.0F);
    }

    void drawsCornersWhereThereIsRoom()
    {
        // Two changes in ten columns of a second: level 1, at 2.5 s up to 4, at 6.25 s down to 2.
        const StepFunction function = stepsAt({{0s, 1}, {2500ms, 4}, {6250ms, 2}});
        const QList<QPointF> points = drawnPoints(function, {0s, 10s}, 10);
        const QList<QPointF> expected{{0, 1}, {2.5, 1}, {2.5, 4}, {6.25, 4}, {6.25, 2}, {10, 2}};
        QCOMPARE(points, expected);
    }

    void drawsOnlyTheRange()
    {
        const StepFunction function = stepsAt({{0s, 1}, {2s, 4}, {4s, 9}, {6s, 2}});
        const QList<QPointF> expected{{3, 4}, {4, 4}, {4, 9}, {5, 9}};
        QCOMPARE(drawnPoints(function, {3s, 5s}, 100), expected);
        QVERIFY(drawnPoints(function, {5s, 5s}, 100).isEmpty());
        QVERIFY(drawnPoints(StepFunction(), {0s, 5s}, 100).isEmpty());
    }

    void aConstantIsALine()
    {
        const QList<QPointF> expected{{0, 7}, {10, 7}};
        QCOMPARE(drawnPoints(stepsAt({{0s, 7}}), {0s, 10s}, 10), expected);
    }

    void noExcursionIsLost_data()
    {
        QTest::addColumn<int>("columns");
        QTest::addColumn<float>("spike");
        for (const int columns : {1, 7, 100, 660}) {
            QTest::addRow("to empty, %d columns", columns) << columns << 0.0F;
            QTest::addRow("to full, %d columns", columns) << columns << 100.0F;
        }
    }
    void noExcursionIsLost()
    {
        QFETCH(int, columns);
        QFETCH(float, spike);
        constexpr std::size_t changes = 100'000;
        for (const std::size_t spikeAt : {std::size_t{1}, changes / 2, changes - 2}) {
            const StepFunction function = busy(changes, spikeAt, spike);
            const TimeRange range{SimTime{0}, function.timeOf(changes - 1)};
            const QList<QPointF> points = drawnPoints(function, range, columns);
            QVERIFY(points.size() <= 4 * columns + 2);
            const double width = toSeconds(range.length()) / columns;
            const auto spikePoint = std::ranges::find(points, static_cast<double>(spike), &QPointF::y);
            QVERIFY(spikePoint != points.end());
            QVERIFY(std::abs(spikePoint->x() - toSeconds(function.timeOf(spikeAt))) <= width);
        }
    }

    void eachColumnShowsItsOwnExtremesInOrder()
    {
        const StepFunction function = busy(20'000, 5'000, 0);
        constexpr int columns = 50;
        const TimeRange range{SimTime{0}, function.timeOf(19'999)};
        const QList<QPointF> points = drawnPoints(function, range, columns);
        QVERIFY(std::is_sorted(points.begin(), points.end(),
                               [](const QPointF& a, const QPointF& b) { return a.x() < b.x(); }));
        const double width = toSeconds(range.length()) / columns;
        for (int column = 0; column < columns; ++column) {
            float lowest = 1e9F;
            float highest = -1e9F;
            for (std::size_t i = 0; i < function.size(); ++i) {
                const double x = toSeconds(function.timeOf(i));
                if (x > column * width && x < (column + 1) * width) {
                    lowest = std::min(lowest, function.valueOf(i));
                    highest = std::max(highest, function.valueOf(i));
                }
            }
            double drawnLowest = 1e9;
            double drawnHighest = -1e9;
            for (const QPointF& point : points) {
                if (point.x() >= column * width && point.x() <= (column + 1) * width) {
                    drawnLowest = std::min(drawnLowest, point.y());
                    drawnHighest = std::max(drawnHighest, point.y());
                }
            }
            QVERIFY(drawnLowest <= lowest);
            QVERIFY(drawnHighest >= highest);
        }
    }

    void blocksGiveTheSameExtremesAsEveryValue()
    {
        const StepFunction function = busy(3'000, 1'234, 0);
        std::mt19937 random(11);
        for (int trial = 0; trial < 2'000; ++trial) {
            std::size_t first = random() % function.size();
            std::size_t last = random() % function.size();
            if (first > last)
                std::swap(first, last);
            const StepFunction::Extremes extremes = function.extremes(first, last);
            std::size_t lowest = first;
            std::size_t highest = first;
            for (std::size_t i = first; i <= last; ++i) {
                lowest = function.valueOf(i) < function.valueOf(lowest) ? i : lowest;
                highest = function.valueOf(i) > function.valueOf(highest) ? i : highest;
            }
            QCOMPARE(extremes.lowest, lowest);
            QCOMPARE(extremes.highest, highest);
        }
    }
};

LINETWIN_GUILESS_TEST(StepFunctionTest)
#include "StepFunctionTest.moc"
