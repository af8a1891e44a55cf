// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diagram/DiagramView.h"

#include "app/diagram/DiagramScene.h"
#include "app/diagram/StationItem.h"
#include "app/diagram/TankItem.h"
#include "tests/TestMain.h"
#include "tests/app/diagram/SampleLine.h"

#include <QAccessible>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace std::chrono_literals;

namespace linetwin::app {

namespace {

/// A window with the diagram between two fields, so that Tab has somewhere to come from and to go.
struct ViewWindow {
    explicit ViewWindow(Line line = sampleLine())
    {
        document.replace(fileOf(std::move(line)), {});
        auto* layout = new QVBoxLayout(&widget);
        layout->addWidget(&before);
        layout->addWidget(&view);
        layout->addWidget(&after);
        widget.resize(1300, 500);
        widget.show();
        widget.activateWindow();
    }

    bool isReady() { return QTest::qWaitForWindowActive(&widget); }

    QPoint pointOf(const NodeItem* node, QPointF inItem) const { return view.mapFromScene(node->mapToScene(inItem)); }
    QPoint centerOf(const NodeItem* node) const { return pointOf(node, node->frame().center()); }
    QPoint edgeOf(const TankItem* tank) const
    {
        return pointOf(tank, {tank->frame().center().x(), tank->frame().top()});
    }
    void click(QPoint point, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(view.viewport(), Qt::LeftButton, modifiers, point);
    }
    void press(QPoint point) { QTest::mousePress(view.viewport(), Qt::LeftButton, {}, point); }
    void move(QPoint point) { QTest::mouseMove(view.viewport(), point); }
    void release(QPoint point) { QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, point); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&view, key, modifiers); }
    void wheel(QPoint point, int degrees8)
    {
        QWheelEvent event(point, view.viewport()->mapToGlobal(point), {}, {0, degrees8}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(view.viewport(), &event);
    }

    double capacity(const std::string& station) const
    {
        return document.value(station, ParameterId::BufferCapacity).value_or(-1);
    }

    using Names = std::vector<std::string>;

    ProjectDocument document;
    Selection selection;
    PlaybackClock clock;
    LiveRunner runner{document};
    QWidget widget;
    QLineEdit before;
    QLineEdit after;
    DiagramView view{document, selection, clock, runner};
};

} // namespace

class DiagramViewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("QObject::|QPainter::"))); }

    void clickSelects();
    void clickOnNothingClears();
    void ctrlAndShiftSelectSeveral();
    void followsASelectionMadeElsewhere();
    void arrowsAndTabStep();
    void rowsAreSteppedUpAndDown();
    void tabComesAndGoes();
    void enterAndF4AskForTheProperties();
    void escapeClears();
    void draggingAnEdgeIsOneUndoStep();
    void escapeCancelsADrag();
    void aClickOnTheEdgeChangesNothing();
    void keysChangeAFocusedTank();
    void showsTheClocksMoment();
    void zooms();
    void wheelZoomsAtTheMouse();
    void middleButtonPans();
    void spacePansOrPlays();
    void fitsUntilZoomed();
    void rebuildsForAnotherDocument();
    void marksOverrides();
    void screenReadersSeeTheStations();
    void hundredStations();
};

void DiagramViewTest::clickSelects()
{
    ViewWindow window;
    QVERIFY(window.isReady());
    window.click(window.centerOf(window.view.diagram().station(1)));
    QCOMPARE(window.selection.stations(), ViewWindow::Names{"Inspector"});
    QVERIFY(window.view.diagram().station(1)->isSelectedNode());
    QVERIFY(!window.view.diagram().station(0)->isSelectedNode());
    // A buffer is selected with the station before it, and carries the mark.
    window.click(window.centerOf(window.view.diagram().tank(0)));
    QCOMPARE(window.selection.stations(), ViewWindow::Names{"Filler"});
    QVERIFY(window.view.diagram().tank(0)->isSelectedNode());
    window.click(window.centerOf(window.view.diagram().station(0)));
    QVERIFY(!window.view.diagram().tank(0)->isSelectedNode());
}

void DiagramViewTest::clickOnNothingClears()
{
    ViewWindow window;
    QVERIFY(window.isReady());
    window.selection.set({"Filler"});
    window.click({3, 3});
    QVERIFY(window.selection.stations().empty());
}

void DiagramViewTest::ctrlAndShiftSelectSeveral()
{
    ViewWindow window;
    QVERIFY(window.isReady());
    const DiagramScene& diagram = window.view.diagram();
    window.click(window.centerOf(diagram.station(0)));
    window.click(window.centerOf(diagram.station(2)), Qt::ControlModifier);
    QCOMPARE(window.selection.stations(), (ViewWindow::Names{"Filler", "Packer"}));
    window.click(window.centerOf(diagram.station(0)), Qt::ControlModifier);
    QCOMPARE(window.selection.stations(), ViewWindow::Names{"Packer"});
    window.click(window.centerOf(diagram.station(1)));
    window.click(window.centerOf(diagram.station(3)), Qt::ShiftModifier);
    QCOMPARE(window.selection.stations(), (ViewWindow::Names{"Inspector", "Packer", "Palletizer"}));
    window.key(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(window.selection.stations().size(), std::size_t{4});
}

void DiagramViewTest::followsASelectionMadeElsewhere()
{
    ViewWindow window;
    window.selection.set({"Packer"});
    QVERIFY(window.view.diagram().station(2)->isSelectedNode());
    QCOMPARE(window.view.currentNode(), window.view.diagram().station(2));
    window.selection.clear();
    QVERIFY(!window.view.diagram().station(2)->isSelectedNode());
}

void DiagramViewTest::arrowsAndTabStep()
{
    ViewWindow window;
    QVERIFY(window.isReady());
    const DiagramScene& diagram = window.view.diagram();
    window.view.setFocus();
    window.key(Qt::Key_Home);
    QCOMPARE(window.view.currentNode(), diagram.station(0));
    window.key(Qt::Key_Right);
    QCOMPARE(window.view.currentNode(), diagram.tank(0));
    QCOMPARE(window.selection.stations(), ViewWindow::Names{"Filler"});
    window.key(Qt::Key_Right);
    QCOMPARE(window.selection.stations(), ViewWindow::Names{"Inspector"});
    window.key(Qt::Key_Left);
    QCOMPARE(window.view.currentNode(), diagram.tank(0));
    window.key(Qt::Key_End);
    window.key(Qt::Key_Right); // stays
    QCOMPARE(window.selection.stations(), ViewWindow::Names{"Palletizer"});
}

void DiagramViewTest::rowsAreSteppedUpAndDown()
{
    ViewWindow window(plainLine(20));
    QVERIFY(window.isReady());
    window.view.setFocus();
    window.key(Qt::Key_Home);
    window.key(Qt::Key_Down);
    const QPointF below = window.view.currentNode()->pos();
    QVERIFY(below.y() > 0);
    QCOMPARE(below.x(), 0.0);
    window.key(Qt::Key_Up);
    QCOMPARE(window.selection.stations(), ViewWindow::Names{"Station 1"});
    window.key(Qt::Key_Up); // stays
    QCOMPARE(window.selection.stations(), ViewWindow::Names{"Station 1"});
}

void DiagramViewTest::tabComesAndGoes()
{
    ViewWindow window;
    QVERIFY(window.isReady());
    window.before.setFocus();
    QTest::keyClick(&window.before, Qt::Key_Tab);
    QVERIFY(window.view.hasFocus());
    QCOMPARE(window.view.currentNode(), window.view.diagram().station(0));
    QVERIFY(window.selection.stations().empty());
    window.key(Qt::Key_Right);
    const auto selected = window.selection.stations();
    window.key(Qt::Key_Tab); // what was selected is still being worked on
    QVERIFY(window.after.hasFocus());
    QCOMPARE(window.selection.stations(), selected);
    QTest::keyClick(&window.after, Qt::Key_Backtab);
    QVERIFY(window.view.hasFocus());
    QCOMPARE(window.selection.stations(), selected);
}

void DiagramViewTest::enterAndF4AskForTheProperties()
{
    ViewWindow window;
    QVERIFY(window.isReady());
    QSignalSpy wanted(&window.view, &DiagramView::propertiesWanted);
    window.view.setFocus();
    window.key(Qt::Key_Home);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_F4})
        window.key(key);
    QCOMPARE(wanted.count(), 3);
    QCOMPARE(window.selection.stations(), ViewWindow::Names{"Filler"});
}

void DiagramViewTest::escapeClears()
{
    ViewWindow window;
    QVERIFY(window.isReady());
    window.click(window.centerOf(window.view.diagram().station(1)));
    window.key(Qt::Key_Escape);
    QVERIFY(window.selection.stations().empty());
    QVERIFY(!window.view.diagram().station(1)->isSelectedNode());
}

void DiagramViewTest::draggingAnEdgeIsOneUndoStep()
{
    ViewWindow window;
    QVERIFY(window.isReady());
    const QPoint edge = window.edgeOf(window.view.diagram().tank(0));
    window.press(edge);
    window.move(edge - QPoint(0, 20));
    const double midway = window.capacity("Filler");
    QVERIFY(midway > 50); // the document follows at once
    QCOMPARE(window.view.diagram().tank(0)->appearance().capacity, static_cast<std::int64_t>(midway));
    window.move(edge - QPoint(0, 48));
    window.release(edge - QPoint(0, 48));
    QCOMPARE(window.capacity("Filler"), 110.0); // 48 px double what was there and ten more
    QCOMPARE(window.document.undoStack()->count(), 1);
    window.document.undoStack()->undo();
    QCOMPARE(window.capacity("Filler"), 50.0);
    QCOMPARE(window.view.diagram().tank(0)->appearance().capacity, 50);
}

void DiagramViewTest::escapeCancelsADrag()
{
    ViewWindow window;
    QVERIFY(window.isReady());
    const QPoint edge = window.edgeOf(window.view.diagram().tank(1));
    window.press(edge);
    window.move(edge - QPoint(0, 30));
    window.key(Qt::Key_Escape);
    window.move(edge - QPoint(0, 60));
    window.release(edge - QPoint(0, 60));
    QCOMPARE(window.capacity("Inspector"), 20.0);
    QCOMPARE(window.document.undoStack()->count(), 0);
}

void DiagramViewTest::aClickOnTheEdgeChangesNothing()
{
    ViewWindow window;
    QVERIFY(window.isReady());
    window.click(window.edgeOf(window.view.diagram().tank(0)));
    QCOMPARE(window.document.undoStack()->count(), 0);
    QCOMPARE(window.selection.stations(), ViewWindow::Names{"Filler"});
}

void DiagramViewTest::keysChangeAFocusedTank()
{
    ViewWindow window;
    QVERIFY(window.isReady());
    window.click(window.centerOf(window.view.diagram().tank(0)));
    window.key(Qt::Key_Plus);
    window.key(Qt::Key_Plus);
    QCOMPARE(window.capacity("Filler"), 60.0);
    window.key(Qt::Key_Minus);
    QCOMPARE(window.capacity("Filler"), 55.0);
    QCOMPARE(window.document.undoStack()->count(), 3);
    window.click(window.centerOf(window.view.diagram().station(0)));
    window.key(Qt::Key_Plus); // a station has nothing to add to
    QCOMPARE(window.capacity("Filler"), 55.0);
}

void DiagramViewTest::showsTheClocksMoment()
{
    ViewWindow window;
    auto tracks = stillTracks(*window.document.resolved());
    tracks[0].visitStart = {0s, 50s};
    tracks[0].visitState = {State::Execute, State::Jammed};
    const StationItem* fillerItem = window.view.diagram().station(0);
    QVERIFY(!fillerItem->appearance().state);
    window.clock.setRecording(recordingOf(tracks));
    QCOMPARE(fillerItem->appearance().state, std::optional(State::Execute));
    window.clock.seek(70s);
    QCOMPARE(fillerItem->appearance().state, std::optional(State::Jammed));
    QVERIFY(fillerItem->toolTipText().contains(QStringLiteral("0:00:50")));
}

void DiagramViewTest::zooms()
{
    ViewWindow window;
    QVERIFY(window.isReady());
    const double fitted = window.view.transform().m11();
    window.view.zoomIn();
    QVERIFY(window.view.transform().m11() > fitted);
    QVERIFY(!window.view.isFitted());
    window.view.zoomOut();
    QVERIFY(qFuzzyCompare(window.view.transform().m11(), fitted));
    for (int step = 0; step < 100; ++step)
        window.view.zoomIn();
    QVERIFY(window.view.transform().m11() <= 4);
    window.view.zoomToFit();
    QVERIFY(qFuzzyCompare(window.view.transform().m11(), fitted));
    QVERIFY(window.view.isFitted());
}

void DiagramViewTest::wheelZoomsAtTheMouse()
{
    ViewWindow window;
    QVERIFY(window.isReady());
    for (const NodeItem* node : {static_cast<NodeItem*>(window.view.diagram().station(3)),
                                 static_cast<NodeItem*>(window.view.diagram().station(0))}) {
        window.view.zoomToFit();
        const QPoint mouse = window.centerOf(node);
        for (int notch = 0; notch < 4; ++notch) {
            window.wheel(mouse, 120);
            const QPoint now = window.centerOf(node);
            QVERIFY2((now - mouse).manhattanLength() <= 6,
                     qPrintable(QString::number((now - mouse).manhattanLength())));
        }
        QVERIFY(!window.view.isFitted());
    }
}

void DiagramViewTest::middleButtonPans()
{
    ViewWindow window;
    QVERIFY(window.isReady());
    window.view.zoomIn();
    const QPoint before = window.centerOf(window.view.diagram().station(1));
    const QPoint grip(200, 200);
    QTest::mousePress(window.view.viewport(), Qt::MiddleButton, {}, grip);
    window.move(grip + QPoint(30, -20));
    window.move(grip + QPoint(60, -40));
    QTest::mouseRelease(window.view.viewport(), Qt::MiddleButton, {}, grip + QPoint(60, -40));
    QCOMPARE(window.centerOf(window.view.diagram().station(1)) - before, QPoint(60, -40));
    QVERIFY(window.selection.stations().empty());
}

void DiagramViewTest::spacePansOrPlays()
{
    ViewWindow window;
    QVERIFY(window.isReady());
    window.clock.setRecording(recordingOf(stillTracks(*window.document.resolved())));
    window.view.setFocus();
    window.key(Qt::Key_Space);
    QVERIFY(window.clock.isPlaying());
    window.key(Qt::Key_Space);
    QVERIFY(!window.clock.isPlaying());
    const QPoint station = window.centerOf(window.view.diagram().station(1));
    QTest::keyPress(&window.view, Qt::Key_Space);
    window.press(station);
    window.move(station + QPoint(40, 10));
    window.release(station + QPoint(40, 10));
    QTest::keyRelease(&window.view, Qt::Key_Space);
    QVERIFY(!window.clock.isPlaying());
    QVERIFY(window.selection.stations().empty());
    // Scroll bars count whole pixels, the fitted diagram does not.
    const QPoint now = window.centerOf(window.view.diagram().station(1));
    QVERIFY((now - station - QPoint(40, 10)).manhattanLength() <= 2);
    window.click(window.centerOf(window.view.diagram().station(1))); // Space is up again
    QCOMPARE(window.selection.stations(), ViewWindow::Names{"Inspector"});
}

void DiagramViewTest::fitsUntilZoomed()
{
    ViewWindow window;
    QVERIFY(window.isReady());
    const auto isAllVisible = [&] {
        const QRect shown = window.view.mapFromScene(window.view.diagram().layout().bounds).boundingRect();
        return window.view.viewport()->rect().adjusted(-1, -1, 1, 1).contains(shown);
    };
    QVERIFY(isAllVisible());
    for (const QSize size : {QSize(700, 500), QSize(500, 900), QSize(1500, 400)}) {
        window.widget.resize(size);
        QTRY_VERIFY(isAllVisible());
        QVERIFY(!window.view.horizontalScrollBar()->isVisible());
    }
    window.view.zoomIn();
    const double zoomed = window.view.transform().m11();
    window.widget.resize(600, 600);
    QTest::qWait(0);
    QCOMPARE(window.view.transform().m11(), zoomed);
}

void DiagramViewTest::rebuildsForAnotherDocument()
{
    ViewWindow window;
    QVERIFY(window.isReady());
    window.click(window.centerOf(window.view.diagram().station(3)));
    window.view.zoomIn();
    window.document.replace(fileOf(plainLine(2)), {});
    QCOMPARE(window.view.diagram().stationCount(), std::size_t{2});
    QVERIFY(window.view.isFitted());
    window.selection.clear();
    window.click(window.centerOf(window.view.diagram().station(1)));
    QCOMPARE(window.selection.stations(), ViewWindow::Names{"Station 2"});
    // A drag that is under way ends with its document.
    window.press(window.edgeOf(window.view.diagram().tank(0)));
    window.document.replace(fileOf(sampleLine()), {});
    window.move({100, 10});
    QCOMPARE(window.document.undoStack()->count(), 0);
}

void DiagramViewTest::marksOverrides()
{
    ViewWindow window;
    const DiagramScene& diagram = window.view.diagram();
    QCOMPARE(diagram.station(0)->appearance().overrideCount, 0);
    CapacityGesture(window.document, "Filler").dragTo(48, false);
    QCOMPARE(diagram.station(0)->appearance().overrideCount, 1);
    QVERIFY(diagram.tank(0)->appearance().isOverridden);
    QVERIFY(!diagram.tank(1)->appearance().isOverridden);
    window.document.setActiveScenario(std::nullopt);
    QCOMPARE(diagram.station(0)->appearance().overrideCount, 0);
    QCOMPARE(diagram.tank(0)->appearance().capacity, 50);
}

void DiagramViewTest::screenReadersSeeTheStations()
{
    ViewWindow window;
    QVERIFY(window.isReady());
    window.clock.setRecording(recordingOf(stillTracks(*window.document.resolved())));
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&window.view);
    QVERIFY(list);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->childCount(), 7); // 4 stations and 3 buffers
    QAccessibleInterface* fillerEntry = list->child(0);
    QCOMPARE(fillerEntry->role(), QAccessible::ListItem);
    QCOMPARE(fillerEntry->text(QAccessible::Name), QStringLiteral("Filler"));
    QVERIFY(fillerEntry->text(QAccessible::Description).startsWith(QStringLiteral("Running")));
    QCOMPARE(list->indexOfChild(list->child(3)), 3);
    QVERIFY(list->child(1)->text(QAccessible::Name).contains(QStringLiteral("Filler")));
    QVERIFY(!list->child(7));
    QVERIFY(fillerEntry->rect().contains(
        window.view.viewport()->mapToGlobal(window.centerOf(window.view.diagram().station(0)))));
    window.click(window.centerOf(window.view.diagram().station(0)));
    QVERIFY(fillerEntry->state().selected);
    QVERIFY(fillerEntry->state().focused);
    QCOMPARE(list->focusChild(), fillerEntry);
}

void DiagramViewTest::hundredStations()
{
    ViewWindow window(plainLine(100));
    QVERIFY(window.isReady());
    QCOMPARE(window.view.diagram().stationCount(), std::size_t{100});
    window.click(window.centerOf(window.view.diagram().station(57)));
    QCOMPARE(window.selection.stations(), ViewWindow::Names{"Station 58"});
    window.view.grab();
}

LINETWIN_TEST(DiagramViewTest)

} // namespace linetwin::app

#include "DiagramViewTest.moc"
