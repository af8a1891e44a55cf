// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diagram/DiagramLayout.h"

#include "tests/TestMain.h"

#include <QLineF>
#include <QTest>

namespace linetwin::app {

namespace {

std::vector<bool> rejecting(int count, const QList<int>& at)
{
    std::vector<bool> can(static_cast<std::size_t>(count), false);
    for (const int index : at)
        can[static_cast<std::size_t>(index)] = true;
    return can;
}

std::vector<QRectF> boxesOf(const DiagramLayout& layout)
{
    std::vector<QRectF> boxes{layout.source, layout.sink};
    if (layout.rejectBin)
        boxes.push_back(*layout.rejectBin);
    for (const StationPlace& place : layout.places) {
        boxes.push_back(place.station);
        if (place.tank)
            boxes.push_back(*place.tank);
    }
    return boxes;
}

} // namespace

class DiagramLayoutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingOverlapsAndAllIsInside_data();
    void nothingOverlapsAndAllIsInside();
    void theBoundsAreTight();
    void flowsJoinTheirEnds_data() { nothingOverlapsAndAllIsInside_data(); }
    void flowsJoinTheirEnds();
    void rejectWaysCrossNoFlow_data() { nothingOverlapsAndAllIsInside_data(); }
    void rejectWaysCrossNoFlow();
    void readsLeftToRightInRows();
    void noBinWhereNothingIsRejected();
    void binIsUnderASingleInspector();
    void rowsSuitTheView_data();
    void rowsSuitTheView();
    void rowsAreEven();
    void fitScaleIsBounded();
    void longLinesStayReadable();
    void everyPointOfTheLineHasItsGap();
    void anEmptyLineHasNoPlaces();
};

void DiagramLayoutTest::nothingOverlapsAndAllIsInside_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QList<int>>("rejectingAt");
    QTest::addColumn<int>("perRow");
    QTest::newRow("one") << 1 << QList<int>{} << 1;
    QTest::newRow("one that rejects") << 1 << QList<int>{0} << 1;
    QTest::newRow("four in a row") << 4 << QList<int>{1} << 4;
    QTest::newRow("four, two reject") << 4 << QList<int>{0, 3} << 4;
    QTest::newRow("four in two rows") << 4 << QList<int>{1, 3} << 2;
    QTest::newRow("four in a column") << 4 << QList<int>{0, 1, 2, 3} << 1;
    QTest::newRow("twenty, ragged") << 20 << QList<int>{0, 6, 12, 19} << 6;
    QTest::newRow("a hundred") << 100 << QList<int>{3, 50, 99} << 13;
}

void DiagramLayoutTest::nothingOverlapsAndAllIsInside()
{
    QFETCH(int, count);
    QFETCH(QList<int>, rejectingAt);
    QFETCH(int, perRow);
    const auto layout = layoutDiagram(rejecting(count, rejectingAt), static_cast<std::size_t>(perRow));
    QCOMPARE(layout.places.size(), static_cast<std::size_t>(count));
    const auto boxes = boxesOf(layout);
    for (std::size_t one = 0; one < boxes.size(); ++one) {
        QVERIFY(layout.bounds.contains(boxes[one]));
        for (std::size_t other = one + 1; other < boxes.size(); ++other)
            QVERIFY2(!boxes[one].intersects(boxes[other]), qPrintable(QStringLiteral("%1 and %2").arg(one).arg(other)));
    }
    for (const StationPlace& place : layout.places) {
        for (const QPolygonF& way : {place.inflow, place.outflow, place.handOver, place.rejects}) {
            for (const QPointF& point : way)
                QVERIFY(layout.bounds.contains(point));
        }
    }
}

/// They are worked out from the rows alone; here from all that was placed.
void DiagramLayoutTest::theBoundsAreTight()
{
    constexpr double margin = 24;
    const QList<QList<int>> places{{}, {0}, {1}, {6}, {7}, {2, 9}};
    for (int count = 1; count <= 13; ++count) {
        for (QList<int> at : places) {
            at.removeIf([count](int place) { return place >= count; });
            for (int perRow = 1; perRow <= count; ++perRow) {
                const auto layout = layoutDiagram(rejecting(count, at), static_cast<std::size_t>(perRow));
                QRectF all;
                for (const QRectF& box : boxesOf(layout))
                    all |= box;
                for (const StationPlace& place : layout.places) {
                    for (const QPolygonF& way : {place.inflow, place.outflow, place.handOver, place.rejects})
                        all |= way.boundingRect();
                }
                QCOMPARE(layout.bounds, all.adjusted(-margin, -margin, margin, margin));
                QCOMPARE(diagramSize(rejecting(count, at), static_cast<std::size_t>(perRow)), layout.bounds.size());
            }
        }
    }
    QVERIFY(diagramSize({}, 3).isEmpty());
}

void DiagramLayoutTest::flowsJoinTheirEnds()
{
    QFETCH(int, count);
    QFETCH(QList<int>, rejectingAt);
    QFETCH(int, perRow);
    const auto layout = layoutDiagram(rejecting(count, rejectingAt), static_cast<std::size_t>(perRow));
    for (std::size_t index = 0; index < layout.places.size(); ++index) {
        const StationPlace& place = layout.places[index];
        const bool isLast = index + 1 == layout.places.size();
        const double middle = place.station.center().y();
        QCOMPARE(place.inflow.last(), QPointF(place.station.left(), middle));
        QCOMPARE(place.inflow.first().x(), index == 0 ? layout.source.right() : layout.places[index - 1].tank->right());
        QCOMPARE(place.outflow.first(), QPointF(place.station.right(), middle));
        QCOMPARE(place.outflow.last().x(), isLast ? layout.sink.left() : place.tank->left());
        QCOMPARE(place.tank.has_value(), !isLast);
        QCOMPARE(place.handOver.isEmpty(), isLast);
        if (!isLast) {
            QCOMPARE(place.handOver.first(), place.outflow.first());
            QCOMPARE(place.handOver.last(), layout.places[index + 1].inflow.last());
        }
    }
}

void DiagramLayoutTest::rejectWaysCrossNoFlow()
{
    QFETCH(int, count);
    QFETCH(QList<int>, rejectingAt);
    QFETCH(int, perRow);
    const auto layout = layoutDiagram(rejecting(count, rejectingAt), static_cast<std::size_t>(perRow));
    const auto crosses = [](const QPolygonF& one, const QPolygonF& other) {
        for (qsizetype i = 1; i < one.size(); ++i) {
            for (qsizetype j = 1; j < other.size(); ++j) {
                if (QLineF(one[i - 1], one[i]).intersects(QLineF(other[j - 1], other[j]), nullptr) ==
                    QLineF::BoundedIntersection)
                    return true;
            }
        }
        return false;
    };
    for (const int from : rejectingAt) {
        const StationPlace& place = layout.places[static_cast<std::size_t>(from)];
        QCOMPARE(place.rejects.first(), QPointF(place.station.center().x(), place.station.bottom()));
        QCOMPARE(place.rejects.last().x(), layout.rejectBin->center().x());
        for (const StationPlace& other : layout.places) {
            QVERIFY(!crosses(place.rejects, other.inflow));
            QVERIFY(!crosses(place.rejects, other.outflow));
        }
    }
}

void DiagramLayoutTest::readsLeftToRightInRows()
{
    const auto layout = layoutDiagram(rejecting(7, {}), 3);
    const auto center = [&](std::size_t index) { return layout.places[index].station.center(); };
    for (const std::size_t first : {std::size_t{0}, std::size_t{3}}) {
        QVERIFY(center(first).x() < center(first + 1).x());
        QVERIFY(center(first + 1).x() < center(first + 2).x());
        QCOMPARE(center(first).y(), center(first + 2).y());
        QVERIFY(center(first + 3).y() > center(first).y());
        QCOMPARE(center(first + 3).x(), center(first).x());
    }
}

void DiagramLayoutTest::noBinWhereNothingIsRejected()
{
    QVERIFY(!layoutDiagram(rejecting(4, {}), 4).rejectBin);
    QVERIFY(layoutDiagram(rejecting(4, {2}), 4).rejectBin);
}

void DiagramLayoutTest::binIsUnderASingleInspector()
{
    const auto layout = layoutDiagram(rejecting(4, {1}), 4);
    QCOMPARE(layout.rejectBin->center().x(), layout.places[1].station.center().x());
    QVERIFY(layout.rejectBin->top() > layout.places[1].station.bottom());
}

void DiagramLayoutTest::rowsSuitTheView_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QSizeF>("view");
    QTest::addColumn<int>("fewestRows");
    QTest::addColumn<int>("mostRows");
    QTest::newRow("short line, wide view: one row") << 4 << QSizeF(1500, 600) << 1 << 1;
    QTest::newRow("short line, narrow view") << 4 << QSizeF(640, 600) << 2 << 4;
    QTest::newRow("twenty") << 20 << QSizeF(1500, 700) << 3 << 5;
    QTest::newRow("a flat view") << 20 << QSizeF(3000, 200) << 1 << 1;
    QTest::newRow("a tall view: a column") << 4 << QSizeF(300, 4000) << 4 << 4;
    QTest::newRow("no view yet") << 4 << QSizeF(0, 0) << 1 << 4;
    QTest::newRow("no stations") << 0 << QSizeF(800, 600) << 0 << 0;
}

void DiagramLayoutTest::rowsSuitTheView()
{
    QFETCH(int, count);
    QFETCH(QSizeF, view);
    QFETCH(int, fewestRows);
    QFETCH(int, mostRows);
    const auto perRow = static_cast<int>(bestStationsPerRow(rejecting(count, {}), view));
    QVERIFY(perRow >= 1);
    const int rows = (count + perRow - 1) / perRow;
    QVERIFY2(rows >= fewestRows && rows <= mostRows, qPrintable(QString::number(rows)));
}

void DiagramLayoutTest::rowsAreEven()
{
    // Too wide for one row, and rows of three and one would be as large as rows of two.
    QCOMPARE(bestStationsPerRow(rejecting(4, {1}), {900, 700}), std::size_t{2});
}

void DiagramLayoutTest::longLinesStayReadable()
{
    const QSizeF small(590, 160);
    const FitPlan few = planFit(rejecting(4, {}), small, 12);
    QVERIFY(few.scale > smallestFitScale);
    QCOMPARE(few.stationsPerRow, bestStationsPerRow(rejecting(4, {}), small));
    const FitPlan many = planFit(rejecting(100, {50}), small, 12);
    QCOMPARE(many.scale, smallestFitScale);
    const auto widthOf = [&](std::size_t perRow) {
        return layoutDiagram(rejecting(100, {50}), perRow).bounds.width() * many.scale;
    };
    QVERIFY(widthOf(many.stationsPerRow) <= small.width() - 12);
    QVERIFY(widthOf(many.stationsPerRow + 1) > small.width() - 12);
    QCOMPARE(planFit(rejecting(100, {}), {50, 50}, 12).stationsPerRow, std::size_t{1});
}

void DiagramLayoutTest::everyPointOfTheLineHasItsGap()
{
    const auto layout = layoutDiagram(rejecting(7, {}), 3);
    const auto positionAt = [&](QPointF point) {
        const auto place = insertionPlaceAt(layout, point);
        return place ? static_cast<int>(place->position) : -1;
    };
    for (int index = 0; index < 7; ++index) {
        const StationPlace& place = layout.places[static_cast<std::size_t>(index)];
        const QPointF center = place.station.center();
        QCOMPARE(positionAt(center - QPointF(10, 0)), index);
        QCOMPARE(positionAt(center + QPointF(10, 0)), index + 1);
        QCOMPARE(positionAt(center + QPointF(10, 80)), index + 1);
        if (place.tank)
            QCOMPARE(positionAt(place.tank->center()), index + 1);
        // The mark stands in no station and no buffer.
        const QPointF mark = insertionPlaceAt(layout, center)->middle;
        for (const StationPlace& other : layout.places)
            QVERIFY(!other.station.contains(mark) && !(other.tank && other.tank->contains(mark)));
    }
    // At the end of a row and at the start of the next one it is the same gap, marked where the mouse is.
    const auto end = insertionPlaceAt(layout, layout.places[2].tank->center());
    const auto start = insertionPlaceAt(layout, layout.places[3].station.center() - QPointF(80, 0));
    QCOMPARE(end->position, start->position);
    QVERIFY(end->middle.y() < start->middle.y());
    QCOMPARE(positionAt(layout.places[0].station.center() - QPointF(0, 300)), -1);
    QCOMPARE(positionAt({layout.bounds.right() + 400, 0}), -1);
    QCOMPARE(positionAt({layout.bounds.left() - 400, 0}), -1);
    QVERIFY(!insertionPlaceAt(layoutDiagram({}, 1), {0, 0}));
}

void DiagramLayoutTest::fitScaleIsBounded()
{
    QCOMPARE(fitScale({1000, 500}, {500, 500}), 0.5);
    QCOMPARE(fitScale({1000, 500}, {1000, 100}), 0.2);
    QCOMPARE(fitScale({10, 10}, {1000, 1000}), largestFitScale);
    QCOMPARE(fitScale({0, 0}, {1000, 1000}), 1.0);
}

void DiagramLayoutTest::anEmptyLineHasNoPlaces()
{
    const auto layout = layoutDiagram({}, 5);
    QVERIFY(layout.places.empty());
    QVERIFY(layout.bounds.isEmpty());
}

LINETWIN_GUILESS_TEST(DiagramLayoutTest)

} // namespace linetwin::app

#include "DiagramLayoutTest.moc"
