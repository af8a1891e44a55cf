// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diagram/NodeSteps.h"

#include "app/diagram/StationItem.h"
#include "app/diagram/TankItem.h"
#include "tests/TestMain.h"
#include "tests/app/diagram/SampleLine.h"

#include <QTest>

namespace linetwin::app {

namespace {

/// Five stations in rows of two: 0 1 / 2 3 / 4.
struct Rows {
    Rows()
    {
        scene.setContent({std::make_shared<const ResolvedLine>(resolve(plainLine(5), {})), {}, {}, {}});
        scene.arrange(2);
    }
    /// The station's place, or -1 for none.
    static int placeOf(const NodeItem* node) { return node ? static_cast<int>(node->station()) : -1; }

    DiagramScene scene;
};

} // namespace

class NodeStepsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rows_data();
    void rows();
    void neighbours();
    void withoutANodeTheEndsAreNext();
    void anEmptyLineHasNoNode();
};

void NodeStepsTest::rows_data()
{
    QTest::addColumn<std::size_t>("from");
    QTest::addColumn<int>("direction");
    QTest::addColumn<int>("to");
    QTest::newRow("down") << std::size_t{0} << 1 << 2;
    QTest::newRow("down in the second column") << std::size_t{1} << 1 << 3;
    QTest::newRow("down to a shorter row") << std::size_t{3} << 1 << 4;
    QTest::newRow("up") << std::size_t{4} << -1 << 2;
    QTest::newRow("above the first row") << std::size_t{1} << -1 << -1;
    QTest::newRow("below the last row") << std::size_t{4} << 1 << -1;
}

void NodeStepsTest::rows()
{
    QFETCH(std::size_t, from);
    QFETCH(int, direction);
    QFETCH(int, to);
    const Rows rows;
    QCOMPARE(Rows::placeOf(nodeInNextRow(rows.scene, *rows.scene.station(from), direction)), to);
}

void NodeStepsTest::neighbours()
{
    const Rows rows;
    const DiagramScene& scene = rows.scene;
    QVERIFY(neighbourOf(scene, scene.station(1), 1, false) == scene.tank(1));
    QVERIFY(neighbourOf(scene, scene.tank(1), 1, false) == scene.station(2));
    QVERIFY(neighbourOf(scene, scene.station(1), 1, true) == scene.station(2));
    QVERIFY(neighbourOf(scene, scene.tank(1), -1, true) == scene.station(1));
    QVERIFY(!neighbourOf(scene, scene.station(0), -1, false));
    QVERIFY(!neighbourOf(scene, scene.station(4), 1, true));
}

void NodeStepsTest::withoutANodeTheEndsAreNext()
{
    const Rows rows;
    QVERIFY(neighbourOf(rows.scene, nullptr, 1, true) == rows.scene.station(0));
    QVERIFY(neighbourOf(rows.scene, nullptr, -1, true) == rows.scene.station(4));
}

void NodeStepsTest::anEmptyLineHasNoNode()
{
    const DiagramScene scene;
    QVERIFY(!neighbourOf(scene, nullptr, 1, false));
}

LINETWIN_TEST(NodeStepsTest)

} // namespace linetwin::app

#include "NodeStepsTest.moc"
