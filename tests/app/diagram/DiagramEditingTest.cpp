// SPDX-License-Identifier: GPL-3.0-or-later
// Editing in the diagram with the mouse: real events, and what they do to the document.
#include "app/commands/LineCommands.h"
#include "app/commands/StopCommands.h"
#include "app/commands/StopDrag.h"
#include "app/diagram/DiagramScene.h"
#include "app/diagram/DiagramView.h"
#include "app/diagram/ShownLine.h"
#include "app/diagram/StationItem.h"
#include "app/diagram/StationNameEdit.h"
#include "app/diagram/StationPalette.h"
#include "app/diagram/TankItem.h"
#include "tests/Patience.h"
#include "tests/TestMain.h"
#include "tests/app/diagram/SampleLine.h"

#include <QDropEvent>
#include <QElapsedTimer>
#include <QMenu>
#include <QMimeData>
#include <QNativeGestureEvent>
#include <QPointingDevice>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace linetwin::app {

namespace {

using Names = std::vector<std::string>;

struct Window {
    explicit Window(Line line = plainLine(5))
    {
        document.replace(fileOf(std::move(line)), {});
        selection.follow(document);
        view = std::make_unique<DiagramView>(document, selection, clock, runner);
        view->resize(1300, 500);
        view->show();
        view->activateWindow();
    }

    bool isReady() { return QTest::qWaitForWindowActive(view.get()); }
    DiagramScene& diagram() const { return view->diagram(); }
    QPoint at(QPointF inScene) const { return view->mapFromScene(inScene); }
    QPoint centerOf(std::size_t station) const { return at(diagram().layout().places[station].station.center()); }
    /// The middle of the gap before a station, or of the one behind the last.
    QPoint gap(std::size_t position) const
    {
        const auto& places = diagram().layout().places;
        return position < places.size() ? at(places[position].station.center() - QPointF(90, 0))
                                        : at(places.back().station.center() + QPointF(90, 0));
    }
    void press(QPoint point, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mousePress(view->viewport(), Qt::LeftButton, modifiers, point);
    }
    void move(QPoint point) { QTest::mouseMove(view->viewport(), point); }
    void release(QPoint point) { QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, point); }
    void click(QPoint point, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(view->viewport(), Qt::LeftButton, modifiers, point);
    }
    void drag(QPoint from, QPoint to)
    {
        press(from);
        move((from + to) / 2);
        move(to);
        release(to);
    }

    /// What a drag and drop of this data to the point would meet: whether it was accepted.
    bool dragOver(QPoint point, const QMimeData& data, Qt::DropActions actions = Qt::CopyAction)
    {
        QDragEnterEvent enter(point, actions, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(view->viewport(), &enter);
        QDragMoveEvent over(point, actions, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(view->viewport(), &over);
        return enter.isAccepted() && over.isAccepted();
    }
    bool drop(QPoint point, const QMimeData& data, Qt::DropActions actions = Qt::CopyAction)
    {
        QDropEvent event(point, actions, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(view->viewport(), &event);
        return event.isAccepted();
    }

    Names names() const
    {
        Names all;
        for (const Station& station : document.line().stations)
            all.push_back(station.name);
        return all;
    }
    QString order() const
    {
        QString digits;
        for (const std::string& name : names())
            digits += QString::fromStdString(name).back();
        return digits;
    }
    int steps() { return document.undoStack()->count(); }

    ProjectDocument document;
    Selection selection;
    PlaybackClock clock;
    LiveRunner runner{document};
    std::unique_ptr<DiagramView> view;
};

std::unique_ptr<QMimeData> templateData(const char* key)
{
    return std::unique_ptr<QMimeData>(makeTemplateData(*findStationTemplate(key)));
}

/// The second station runs at a speed that cannot be.
Line lineWithError()
{
    Line line = plainLine(3);
    line.baseline["Station 2"].parameters = {{ParameterId::Uph, -5.0}};
    return line;
}

} // namespace

class DiagramEditingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("QObject::|QPainter::"))); }

    void templatesGoWhereTheMarkIs_data();
    void templatesGoWhereTheMarkIs();
    void dropsBesideTheLineAreRefused();
    void filesAreLeftToTheWindow();
    void aDragThatLeavesTakesItsMark();
    void anEmptyLineTakesTheFirstStation();
    void stationsAreDraggedAlongTheLine_data();
    void stationsAreDraggedAlongTheLine();
    void severalStationsAreDraggedTogether();
    void escapeCancelsAStationDrag();
    void aClickIsNoDrag();
    void draggingBuildsNothingAnew();
    void aBandSelects();
    void aBandAddsWithCtrl();
    void shiftAndArrowsSelectSeveral();
    void aDoubleClickOnTheNameRenames();
    void namesThatCannotBeAreExplained_data();
    void namesThatCannotBeAreExplained();
    void escapeKeepsTheName();
    void leavingTheFieldRenames();
    void zoomingToTheSelectionLeavesTheField();
    void pinchingZooms();
    void zoomsToTheSelection();
    void editsKeepTheZoom();
    void problemsStandOnTheirStation();
    void anErrorLeavesTheOthersTheirValues();
    void theMenuOffersTemplates();
    void aReasonOfStopsIsDroppedOnAnotherStation();
    void enterInThePaletteChooses();
    void hundredStationsStaySmooth();
};

void DiagramEditingTest::templatesGoWhereTheMarkIs_data()
{
    QTest::addColumn<int>("position");
    for (const int position : {0, 1, 3, 5})
        QTest::addRow("%d", position) << position;
}

void DiagramEditingTest::templatesGoWhereTheMarkIs()
{
    QFETCH(int, position);
    const auto place = static_cast<std::size_t>(position);
    Window window;
    QVERIFY(window.isReady());
    const auto data = templateData("capper");
    const QPoint point = window.gap(place);
    QVERIFY(window.dragOver(point, *data));
    QVERIFY(window.diagram().isInsertionShown());
    QCOMPARE(window.steps(), 0);
    QVERIFY(window.drop(point, *data));
    QVERIFY(!window.diagram().isInsertionShown());
    QCOMPARE(window.names()[place], std::string("Capper"));
    QCOMPARE(window.names().size(), std::size_t{6});
    QCOMPARE(window.selection.stations(), Names{"Capper"});
    QCOMPARE(window.steps(), 1);
    window.document.undoStack()->undo();
    QCOMPARE(window.order(), QStringLiteral("12345"));
}

void DiagramEditingTest::dropsBesideTheLineAreRefused()
{
    Window window;
    QVERIFY(window.isReady());
    const auto data = templateData("capper");
    QVERIFY(window.dragOver(window.gap(2), *data));
    const QPoint beside(5, 5);
    QVERIFY(!window.dragOver(beside, *data));
    QVERIFY(!window.diagram().isInsertionShown());
    QVERIFY(!window.drop(beside, *data));
    QCOMPARE(window.steps(), 0);
}

void DiagramEditingTest::filesAreLeftToTheWindow()
{
    Window window;
    QVERIFY(window.isReady());
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QStringLiteral("/tmp/line.yaml"))});
    QVERIFY(!window.dragOver(window.gap(2), data));
    QVERIFY(!window.drop(window.gap(2), data));
    QCOMPARE(window.steps(), 0);
}

void DiagramEditingTest::aDragThatLeavesTakesItsMark()
{
    Window window;
    QVERIFY(window.isReady());
    QVERIFY(window.dragOver(window.gap(2), *templateData("capper")));
    QDragLeaveEvent leave;
    QCoreApplication::sendEvent(window.view->viewport(), &leave);
    QVERIFY(!window.diagram().isInsertionShown());
}

void DiagramEditingTest::anEmptyLineTakesTheFirstStation()
{
    Window window{Line{}};
    QVERIFY(window.isReady());
    QVERIFY(window.view->accessibleDescription().contains(QStringLiteral("Insert")));
    window.view->grab();
    const auto data = templateData("filler");
    QVERIFY(window.dragOver({40, 40}, *data));
    QVERIFY(window.drop({40, 40}, *data));
    QCOMPARE(window.names(), Names{"Filler"});
    QCOMPARE(window.diagram().stationCount(), std::size_t{1});
    QVERIFY(window.view->accessibleDescription().isEmpty());
    window.document.undoStack()->undo();
    QCOMPARE(window.diagram().stationCount(), std::size_t{0});
    window.view->grab();
}

void DiagramEditingTest::stationsAreDraggedAlongTheLine_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("gap");
    QTest::addColumn<QString>("order");
    QTest::newRow("down") << 1 << 4 << "13425";
    QTest::newRow("up") << 3 << 1 << "14235";
    QTest::newRow("to the start") << 2 << 0 << "31245";
    QTest::newRow("to the end") << 0 << 5 << "23451";
    QTest::newRow("into its own gap") << 2 << 2 << "12345";
    QTest::newRow("into the gap behind it") << 2 << 3 << "12345";
}

void DiagramEditingTest::stationsAreDraggedAlongTheLine()
{
    QFETCH(int, from);
    QFETCH(int, gap);
    QFETCH(QString, order);
    Window window;
    QVERIFY(window.isReady());
    window.drag(window.centerOf(static_cast<std::size_t>(from)), window.gap(static_cast<std::size_t>(gap)));
    QCOMPARE(window.order(), order);
    QCOMPARE(window.steps(), order == QStringLiteral("12345") ? 0 : 1);
    QVERIFY(!window.diagram().isInsertionShown());
    for (std::size_t index = 0; index < 5; ++index)
        QCOMPARE(window.diagram().station(index)->opacity(), 1.0);
}

void DiagramEditingTest::severalStationsAreDraggedTogether()
{
    Window window;
    QVERIFY(window.isReady());
    window.click(window.centerOf(0));
    window.click(window.centerOf(2), Qt::ControlModifier);
    window.drag(window.centerOf(2), window.gap(4));
    QCOMPARE(window.order(), QStringLiteral("24135"));
    QCOMPARE(window.selection.stations().size(), std::size_t{2});
    QCOMPARE(window.steps(), 1);
    // A click without a drag selects the one.
    window.click(window.centerOf(3));
    QCOMPARE(window.selection.stations(), Names{"Station 3"});
}

void DiagramEditingTest::escapeCancelsAStationDrag()
{
    Window window;
    QVERIFY(window.isReady());
    window.press(window.centerOf(0));
    window.move(window.gap(3));
    window.move(window.gap(4));
    QVERIFY(window.diagram().isInsertionShown());
    QTest::keyClick(window.view.get(), Qt::Key_Escape);
    QVERIFY(!window.diagram().isInsertionShown());
    QCOMPARE(window.diagram().station(0)->opacity(), 1.0);
    window.move(window.gap(2));
    window.release(window.gap(2));
    QCOMPARE(window.order(), QStringLiteral("12345"));
    QCOMPARE(window.steps(), 0);
}

void DiagramEditingTest::aClickIsNoDrag()
{
    Window window;
    QVERIFY(window.isReady());
    const QPoint point = window.centerOf(1);
    window.press(point);
    window.move(point + QPoint(2, 1));
    window.release(point + QPoint(2, 1));
    QCOMPARE(window.steps(), 0);
    QCOMPARE(window.selection.stations(), Names{"Station 2"});
}

void DiagramEditingTest::draggingBuildsNothingAnew()
{
    Window window;
    QVERIFY(window.isReady());
    QSignalSpy changes(&window.document, &ProjectDocument::changed);
    const StationItem* last = window.diagram().station(4);
    window.press(window.centerOf(0));
    window.move(window.gap(3)); // makes the mark
    const auto items = window.diagram().items().size();
    for (std::size_t gap = 1; gap <= 5; ++gap)
        window.move(window.gap(gap));
    QCOMPARE(window.diagram().station(4), last);
    QCOMPARE(window.diagram().items().size(), items);
    QCOMPARE(changes.count(), 0);
    window.release(window.gap(5));
    QCOMPARE(changes.count(), 1);
}

void DiagramEditingTest::aBandSelects()
{
    Window window;
    QVERIFY(window.isReady());
    const QRectF second = window.diagram().layout().places[1].station;
    const QRectF third = window.diagram().layout().places[2].station;
    const QPoint from = window.at(second.topLeft() - QPointF(20, 20));
    window.press(from);
    window.move(window.at(second.center()));
    QCOMPARE(window.selection.stations(), Names{"Station 2"});
    window.move(window.at(third.center()));
    QCOMPARE(window.selection.stations(), (Names{"Station 2", "Station 3"}));
    window.release(window.at(third.center()));
    window.move(window.centerOf(4));
    QCOMPARE(window.selection.stations(), (Names{"Station 2", "Station 3"}));
    // Escape gives back what was selected.
    window.press(from);
    window.move(window.at(second.center()));
    QTest::keyClick(window.view.get(), Qt::Key_Escape);
    QCOMPARE(window.selection.stations(), (Names{"Station 2", "Station 3"}));
}

void DiagramEditingTest::aBandAddsWithCtrl()
{
    Window window;
    QVERIFY(window.isReady());
    window.click(window.centerOf(4));
    const QRectF second = window.diagram().layout().places[1].station;
    const QPoint from = window.at(second.topLeft() - QPointF(20, 20));
    window.press(from, Qt::ControlModifier);
    window.move(window.at(second.center()));
    window.release(window.at(second.center()));
    QCOMPARE(window.selection.stations(), (Names{"Station 5", "Station 2"}));
}

void DiagramEditingTest::shiftAndArrowsSelectSeveral()
{
    Window window;
    QVERIFY(window.isReady());
    window.click(window.centerOf(2));
    const auto key = [&](Qt::Key arrow) { QTest::keyClick(window.view.get(), arrow, Qt::ShiftModifier); };
    key(Qt::Key_Right);
    key(Qt::Key_Right);
    QCOMPARE(window.selection.stations(), (Names{"Station 3", "Station 4", "Station 5"}));
    for (int step = 0; step < 3; ++step)
        key(Qt::Key_Left);
    QCOMPARE(window.selection.stations(), (Names{"Station 2", "Station 3"}));
}

void DiagramEditingTest::aDoubleClickOnTheNameRenames()
{
    Window window;
    QVERIFY(window.isReady());
    const StationItem* station = window.diagram().station(1);
    const QPoint name = window.at(station->mapToScene(station->nameArea().center()));
    const auto doubleClick = [&](QPoint point) {
        QTest::mouseDClick(window.view->viewport(), Qt::LeftButton, {}, point);
    };
    doubleClick(window.at(station->mapToScene(QPointF(30, 100))));
    QVERIFY(!window.view->nameEdit());
    doubleClick(name);
    StationNameEdit* edit = window.view->nameEdit();
    QVERIFY(edit);
    QVERIFY(edit->hasFocus());
    QCOMPARE(edit->selectedText(), QStringLiteral("Station 2"));
    QTest::keyClicks(edit, QStringLiteral("Big one"));
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(!window.view->nameEdit() || window.view->nameEdit()->isHidden());
    QCOMPARE(window.names()[1], std::string("Big one"));
    QCOMPARE(window.selection.stations(), Names{"Big one"});
    QVERIFY(window.view->hasFocus());
    QCOMPARE(window.steps(), 1);
}

void DiagramEditingTest::namesThatCannotBeAreExplained_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("taken") << "Station 3";
    QTest::newRow("empty") << "  ";
    QTest::newRow("reserved") << "_total";
    QTest::newRow("long") << QString(80, u'x');
}

void DiagramEditingTest::namesThatCannotBeAreExplained()
{
    QFETCH(QString, name);
    Window window;
    QVERIFY(window.isReady());
    window.click(window.centerOf(1));
    window.view->renameCurrent();
    StationNameEdit* edit = window.view->nameEdit();
    QVERIFY(edit);
    edit->selectAll();
    QTest::keyClicks(edit, name);
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(edit->isVisible());
    QVERIFY(!edit->problem().isEmpty());
    QCOMPARE(edit->accessibleDescription(), edit->problem());
    QTest::keyClick(edit, Qt::Key_Backspace);
    QVERIFY(edit->problem().isEmpty());
    QTest::keyClick(edit, Qt::Key_Escape);
    QCOMPARE(window.order(), QStringLiteral("12345"));
    QCOMPARE(window.steps(), 0);
}

void DiagramEditingTest::escapeKeepsTheName()
{
    Window window;
    QVERIFY(window.isReady());
    window.click(window.centerOf(1));
    window.view->renameCurrent();
    QTest::keyClicks(window.view->nameEdit(), QStringLiteral("Other"));
    QTest::keyClick(window.view->nameEdit(), Qt::Key_Escape);
    QCOMPARE(window.order(), QStringLiteral("12345"));
    QCOMPARE(window.selection.stations(), Names{"Station 2"});
}

void DiagramEditingTest::leavingTheFieldRenames()
{
    Window window;
    QVERIFY(window.isReady());
    window.click(window.centerOf(1));
    window.view->renameCurrent();
    QTest::keyClicks(window.view->nameEdit(), QStringLiteral("Other"));
    window.view->zoomIn();
    QCOMPARE(window.names()[1], std::string("Other"));
    QCOMPARE(window.steps(), 1);
}

void DiagramEditingTest::zoomingToTheSelectionLeavesTheField()
{
    Window window;
    QVERIFY(window.isReady());
    window.click(window.centerOf(1));
    window.view->renameCurrent();
    QTest::keyClicks(window.view->nameEdit(), QStringLiteral("Other"));
    window.view->zoomToSelection();
    QVERIFY(!window.view->nameEdit() || !window.view->nameEdit()->isVisible());
    QCOMPARE(window.names()[1], std::string("Other"));
}

void DiagramEditingTest::pinchingZooms()
{
    Window window;
    QVERIFY(window.isReady());
    const double before = window.view->transform().m11();
    const QPoint fingers = window.centerOf(3);
    QNativeGestureEvent event(Qt::ZoomNativeGesture, QPointingDevice::primaryPointingDevice(), 2, fingers, fingers,
                              window.view->viewport()->mapToGlobal(fingers), 0.25, {});
    QCoreApplication::sendEvent(window.view->viewport(), &event);
    QVERIFY(qFuzzyCompare(window.view->transform().m11(), before * 1.25));
    QVERIFY((window.centerOf(3) - fingers).manhattanLength() <= 4);
}

void DiagramEditingTest::zoomsToTheSelection()
{
    Window window(plainLine(40));
    QVERIFY(window.isReady());
    const double fitted = window.view->transform().m11();
    window.selection.set({"Station 17", "Station 18"});
    window.view->zoomToSelection();
    QVERIFY(window.view->transform().m11() > fitted);
    const QRect shown = window.view->viewport()->rect();
    QVERIFY(shown.contains(window.centerOf(16)) && shown.contains(window.centerOf(17)));
    window.selection.clear();
    window.view->zoomToSelection();
    QVERIFY(window.view->isFitted());
}

void DiagramEditingTest::editsKeepTheZoom()
{
    Window window(plainLine(20));
    QVERIFY(window.isReady());
    window.view->zoomIn();
    window.view->zoomIn();
    const double scale = window.view->transform().m11();
    window.click(window.centerOf(0));
    window.view->editor().duplicate();
    QCOMPARE(window.view->transform().m11(), scale);
    QVERIFY(!window.view->isFitted());
    window.document.undoStack()->undo();
    window.view->zoomToFit();
    window.view->editor().insert(stationTemplates().front());
    QVERIFY(window.view->isFitted());
}

void DiagramEditingTest::problemsStandOnTheirStation()
{
    Window window(lineWithError());
    QVERIFY(window.isReady());
    QVERIFY(!window.document.resolved());
    // There is no result and the line cannot run, but its stations are there.
    QCOMPARE(window.diagram().stationCount(), std::size_t{3});
    QVERIFY(window.diagram().station(0)->problems().empty());
    const StationItem* wrong = window.diagram().station(1);
    QVERIFY(!wrong->problems().empty());
    QVERIFY(wrong->toolTipText().contains(QStringLiteral("Error")));
    QVERIFY(wrong->accessibleDescription().contains(QStringLiteral("Error")));
    window.view->grab();
    window.click(window.centerOf(1));
    window.view->editor().remove();
    QVERIFY(window.document.resolved());
    QVERIFY(window.diagram().station(1)->problems().empty());
}

void DiagramEditingTest::anErrorLeavesTheOthersTheirValues()
{
    Window window(sampleLine());
    QVERIFY(window.isReady());
    // Pallets of pallets of pallets: 12 × 60 × 48^6 raw items are more than can be.
    for (int count = 0; count < 6; ++count)
        window.view->editor().insert(*findStationTemplate("palletizer"));
    QVERIFY(!window.document.resolved());
    QCOMPARE(window.diagram().stationCount(), std::size_t{10});
    QCOMPARE(window.diagram().tank(0)->appearance().capacity, 50);
    QCOMPARE(window.diagram().tank(2)->appearance().capacity, 100);
    QCOMPARE(window.diagram().station(2)->appearance().role, RoleSymbol::Packer);
    int marked = 0;
    for (std::size_t index = 0; index < 10; ++index)
        marked += window.diagram().station(index)->problems().empty() ? 0 : 1;
    QCOMPARE(marked, 1);
}

void DiagramEditingTest::theMenuOffersTemplates()
{
    Window window;
    QVERIFY(window.isReady());
    QAction mine(QStringLiteral("Mine"));
    window.view->setMenus({{&mine}, {}, {}});
    QContextMenuEvent event(QContextMenuEvent::Mouse, window.centerOf(1),
                            window.view->viewport()->mapToGlobal(window.centerOf(1)));
    QCoreApplication::sendEvent(window.view->viewport(), &event);
    QCOMPARE(window.selection.stations(), Names{"Station 2"});
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QVERIFY(menu->actions().contains(&mine));
    QMenu* templates = menu->actions().constFirst()->menu();
    QCOMPARE(templates->actions().size(), static_cast<qsizetype>(stationTemplates().size()));
    templates->actions().constFirst()->trigger();
    menu->close();
    QCOMPARE(window.names()[2], std::string("Filler"));
}

void DiagramEditingTest::aReasonOfStopsIsDroppedOnAnotherStation()
{
    Line line = plainLine(3);
    line.baseline["Station 1"].parameters = {{{ParameterId::StopEvery, "glue"}, 95}};
    Window window(std::move(line));
    QVERIFY(window.isReady());
    const std::unique_ptr<QMimeData> data(makeStopData({"Station 1", "glue"}));
    const auto has = [&](const char* station) { return isStopThere(window.document.line(), {station, "glue"}); };
    const QImage before = window.view->grab().toImage();
    QVERIFY(window.dragOver(window.centerOf(2), *data, Qt::MoveAction));
    QVERIFY(window.view->grab().toImage() != before);                     // a frame
    QVERIFY(!window.dragOver(window.centerOf(0), *data, Qt::MoveAction)); // its own
    QVERIFY(!window.dragOver(window.gap(2), *data, Qt::MoveAction));
    QVERIFY(window.view->grab().toImage() == before);
    QVERIFY(!window.drop(window.gap(2), *data, Qt::MoveAction));
    QVERIFY(window.dragOver(window.centerOf(2), *data, Qt::MoveAction));
    QVERIFY(window.drop(window.centerOf(2), *data, Qt::MoveAction));
    QVERIFY(!has("Station 1") && has("Station 3"));
    QCOMPARE(window.steps(), 1);
    window.document.undoStack()->undo();
    QVERIFY(has("Station 1") && !has("Station 3"));
    QVERIFY(window.dragOver(window.centerOf(1), *data, Qt::CopyAction));
    QVERIFY(window.drop(window.centerOf(1), *data, Qt::CopyAction));
    QVERIFY(has("Station 1") && has("Station 2"));
}

void DiagramEditingTest::enterInThePaletteChooses()
{
    StationPalette palette;
    palette.show();
    QVERIFY(QTest::qWaitForWindowExposed(&palette));
    QSignalSpy chosen(&palette, &StationPalette::chosen);
    QCOMPARE(palette.count(), static_cast<int>(stationTemplates().size()));
    QTest::keyClick(&palette, Qt::Key_Down);
    QTest::keyClick(&palette, Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.at(0).at(0).toString(), QStringLiteral("capper"));
    const QPoint third = palette.visualItemRect(palette.item(2)).center();
    QTest::mouseClick(palette.viewport(), Qt::LeftButton, {}, third);
    QTest::mouseDClick(palette.viewport(), Qt::LeftButton, {}, third);
    QCOMPARE(chosen.count(), 2);
    QCOMPARE(chosen.at(1).at(0).toString(), QStringLiteral("labeller"));
}

void DiagramEditingTest::hundredStationsStaySmooth()
{
    Window window(plainLine(100));
    QVERIFY(window.isReady());
    window.press(window.centerOf(0));
    window.move(window.gap(1));
    constexpr int moves = 200;
    QElapsedTimer timer;
    timer.start();
    for (int index = 0; index < moves; ++index) {
        window.move(window.gap(static_cast<std::size_t>(index % 100)));
        QCoreApplication::processEvents();
    }
    const double each = static_cast<double>(timer.elapsed()) / moves;
    qInfo("%.2f ms for a move with its picture", each);
    window.release(window.gap(50));
    QVERIFY(each < 100 * test::patience); // far above what is usual, for loaded machines
}

LINETWIN_TEST(DiagramEditingTest)

} // namespace linetwin::app

#include "DiagramEditingTest.moc"
