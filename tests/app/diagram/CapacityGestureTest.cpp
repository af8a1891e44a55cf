// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diagram/CapacityGesture.h"

#include "tests/TestMain.h"
#include "tests/app/diagram/SampleLine.h"

#include <QTest>

namespace linetwin::app {

class CapacityGestureTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void dragGivesACapacity_data();
    void dragGivesACapacity();
    void dragIsMonotone();
    void stepsSuitTheSize_data();
    void stepsSuitTheSize();
    void oneDragIsOneUndoStep();
    void twoDragsAreTwoUndoSteps();
    void aDragBackLeavesNoStep();
    void cancelRestoresAnOverride();
};

void CapacityGestureTest::dragGivesACapacity_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<double>("upward");
    QTest::addColumn<bool>("isFine");
    QTest::addColumn<int>("expected");
    // One doubling of (before + 10) per 48 pixels, less 10, to two digits.
    QTest::newRow("rest") << 50 << 0.0 << false << 50;
    QTest::newRow("a tremble") << 53 << 2.0 << false << 53;
    QTest::newRow("one doubling") << 50 << 48.0 << false << 110;
    QTest::newRow("two") << 50 << 96.0 << false << 230;
    QTest::newRow("half as many") << 50 << -48.0 << false << 20;
    QTest::newRow("down to none") << 50 << -200.0 << false << 0;
    QTest::newRow("from none") << 0 << 48.0 << false << 10;
    QTest::newRow("rounded to two digits") << 1234 << 4.8 << false << 1300; // 1244·2^0.1 − 10 = 1323.3
    QTest::newRow("cut at the most") << 900'000 << 4000.0 << false << 1'000'000;
    QTest::newRow("far below") << 900'000 << -1e9 << false << 0;
    QTest::newRow("fine, one place per 4 px") << 1234 << 8.0 << true << 1236;
    QTest::newRow("fine, down") << 3 << -40.0 << true << 0;
}

void CapacityGestureTest::dragGivesACapacity()
{
    QFETCH(int, before);
    QFETCH(double, upward);
    QFETCH(bool, isFine);
    QFETCH(int, expected);
    QCOMPARE(capacityAfterDrag(before, upward, isFine), expected);
}

void CapacityGestureTest::dragIsMonotone()
{
    for (const std::int64_t before : {0, 1, 7, 50, 99, 1234}) {
        std::int64_t last = 0;
        for (int upward = -300; upward <= 300; ++upward) {
            const std::int64_t capacity = capacityAfterDrag(before, upward, false);
            // At rest the exact value stands between values of two digits.
            if (std::abs(upward) >= 3) {
                QVERIFY(capacity >= last);
                last = capacity;
            }
        }
    }
}

void CapacityGestureTest::stepsSuitTheSize_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("up");
    QTest::addColumn<int>("down");
    QTest::newRow("none") << 0 << 1 << 0;
    QTest::newRow("one") << 1 << 2 << 0;
    QTest::newRow("nine") << 9 << 10 << 8;
    QTest::newRow("ten") << 10 << 15 << 9;
    QTest::newRow("odd") << 52 << 55 << 50;
    QTest::newRow("fifty") << 50 << 55 << 45;
    QTest::newRow("hundred") << 100 << 150 << 95;
    QTest::newRow("thousands") << 5000 << 5500 << 4500;
    QTest::newRow("the most") << 1'000'000 << 1'000'000 << 950'000;
}

void CapacityGestureTest::stepsSuitTheSize()
{
    QFETCH(int, before);
    QFETCH(int, up);
    QFETCH(int, down);
    QCOMPARE(capacityAfterStep(before, true), up);
    QCOMPARE(capacityAfterStep(before, false), down);
}

void CapacityGestureTest::oneDragIsOneUndoStep()
{
    ProjectDocument document;
    document.replace(fileOf(sampleLine()), {});
    CapacityGesture gesture(document, "Filler");
    QCOMPARE(gesture.capacityBefore(), 50);
    for (const double upward : {10.0, 30.0, 48.0})
        gesture.dragTo(upward, false);
    QCOMPARE(document.value("Filler", ParameterId::BufferCapacity), ParameterValue(110.0));
    QCOMPARE(document.undoStack()->count(), 1);
    document.undoStack()->undo();
    QCOMPARE(document.value("Filler", ParameterId::BufferCapacity), ParameterValue(50.0));
    QVERIFY(!document.overrideValue("Filler", ParameterId::BufferCapacity));
    document.undoStack()->redo();
    QCOMPARE(document.value("Filler", ParameterId::BufferCapacity), ParameterValue(110.0));
}

void CapacityGestureTest::twoDragsAreTwoUndoSteps()
{
    ProjectDocument document;
    document.replace(fileOf(sampleLine()), {});
    CapacityGesture(document, "Filler").dragTo(48, false);
    CapacityGesture(document, "Filler").dragTo(-48, false);
    QCOMPARE(document.undoStack()->count(), 2);
}

void CapacityGestureTest::aDragBackLeavesNoStep()
{
    ProjectDocument document;
    document.replace(fileOf(sampleLine()), {});
    CapacityGesture gesture(document, "Filler");
    gesture.dragTo(48, false);
    gesture.dragTo(0, false);
    QCOMPARE(document.undoStack()->count(), 0);
    QVERIFY(!document.overrideValue("Filler", ParameterId::BufferCapacity));
}

void CapacityGestureTest::cancelRestoresAnOverride()
{
    ProjectDocument document;
    LoadedFile file = fileOf(sampleLine());
    file.kind = LoadedFile::Kind::Scenario;
    file.scenario.overrides["Filler"][ParameterId::BufferCapacity] = 500.0;
    document.replace(file, {});
    CapacityGesture gesture(document, "Filler");
    QCOMPARE(gesture.capacityBefore(), 500);
    gesture.dragTo(48, false);
    QCOMPARE(document.undoStack()->count(), 1);
    gesture.cancel();
    QCOMPARE(document.undoStack()->count(), 0);
    QCOMPARE(document.overrideValue("Filler", ParameterId::BufferCapacity),
             std::optional<ParameterValue>(ParameterValue(500.0)));
}

LINETWIN_TEST(CapacityGestureTest)

} // namespace linetwin::app

#include "CapacityGestureTest.moc"
