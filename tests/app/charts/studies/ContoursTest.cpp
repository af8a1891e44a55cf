// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/studies/Contours.h"

#include "tests/TestMain.h"

#include <QLineF>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>

using namespace linetwin::app;

namespace {

ValueGrid gridOf(std::vector<double> across, std::vector<double> upwards,
                 const std::function<double(double, double)>& value)
{
    ValueGrid grid{std::move(across), std::move(upwards), {}};
    for (const double x : grid.across) {
        for (const double y : grid.upwards)
            grid.values.push_back(value(x, y));
    }
    return grid;
}

} // namespace

class ContoursTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// On x + 2·y every line of equal values is straight, also where the points are unevenly spaced.
    void aPlaneHasStraightLines()
    {
        const ValueGrid grid = gridOf({0, 1, 3, 4, 8}, {0, 2, 3, 7}, [](double x, double y) { return x + 2 * y; });
        for (const double level : {1.5, 5.0, 9.3, 20.0}) {
            const auto lines = contoursOf(grid, level);
            QCOMPARE(lines.size(), std::size_t{1});
            const QList<QPointF>& line = lines.front();
            QVERIFY(line.size() >= 2);
            for (const QPointF& point : line)
                QVERIFY(std::abs(point.x() + 2 * point.y() - level) < 1e-9);
            for (qsizetype i = 2; i < line.size(); ++i) // always onwards
                QVERIFY((line[i].x() - line[i - 1].x()) * (line[1].x() - line[0].x()) >= 0);
            const auto isOnEdge = [](QPointF point) {
                return point.x() == 0 || point.x() == 8 || point.y() == 0 || point.y() == 7;
            };
            QVERIFY(isOnEdge(line.front()) && isOnEdge(line.back()));
        }
    }

    void noLineOutsideTheValues()
    {
        const ValueGrid grid = gridOf({0, 1, 2}, {0, 1, 2}, [](double x, double y) { return x + y; });
        QVERIFY(contoursOf(grid, -1).empty());
        QVERIFY(contoursOf(grid, 5).empty());
        QVERIFY(contoursOf(gridOf({0, 1}, {0, 1}, [](double, double) { return 3.0; }), 3).empty());
    }

    void aPeakIsEncircled()
    {
        const ValueGrid grid = gridOf({0, 1, 2, 3, 4}, {0, 1, 2, 3, 4},
                                      [](double x, double y) { return -std::abs(x - 2) - std::abs(y - 2); });
        const auto lines = contoursOf(grid, -1.5);
        QCOMPARE(lines.size(), std::size_t{1});
        QCOMPARE(lines[0].front(), lines[0].back());
        for (const QPointF& point : lines[0])
            QVERIFY(std::abs(std::abs(point.x() - 2) + std::abs(point.y() - 2) - 1.5) < 1e-9);
    }

    /// Opposite corners high: the middle, 0.5, decides which of them are joined.
    void aSaddleHasTwoLines()
    {
        const ValueGrid grid = gridOf({0, 1}, {0, 1}, [](double x, double y) { return x == y ? 1.0 : 0.0; });
        const auto isAround = [](const QList<QPointF>& line, QPointF corner) {
            return std::ranges::all_of(line, [&](QPointF point) { return QLineF(point, corner).length() < 0.5; });
        };
        const auto high = contoursOf(grid, 0.8); // the middle is low: high corners are apart
        QCOMPARE(high.size(), std::size_t{2});
        QVERIFY(std::ranges::any_of(high, [&](const auto& line) { return isAround(line, {0, 0}); }));
        QVERIFY(std::ranges::any_of(high, [&](const auto& line) { return isAround(line, {1, 1}); }));
        const auto low = contoursOf(grid, 0.2);
        QVERIFY(std::ranges::any_of(low, [&](const auto& line) { return isAround(line, {0, 1}); }));
        QVERIFY(std::ranges::any_of(low, [&](const auto& line) { return isAround(line, {1, 0}); }));
    }

    void absentPointsInterruptTheLine()
    {
        ValueGrid grid = gridOf({0, 1, 2, 3, 4}, {0, 1}, [](double, double y) { return y; });
        grid.values[4].reset(); // at 2, 0
        const auto lines = contoursOf(grid, 0.5);
        QCOMPARE(lines.size(), std::size_t{2});
        for (const QList<QPointF>& line : lines) {
            for (const QPointF& point : line)
                QVERIFY(point.x() <= 1 || point.x() >= 3);
        }
    }

    void aGridWithoutSquaresHasNone()
    {
        QVERIFY(contoursOf(gridOf({0}, {0, 1, 2}, [](double, double y) { return y; }), 1.5).empty());
    }
};

LINETWIN_APPLESS_TEST(ContoursTest)
#include "ContoursTest.moc"
