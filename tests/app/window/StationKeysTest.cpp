// SPDX-License-Identifier: GPL-3.0-or-later
// The keys and menus with which stations are edited, in the whole window.
#include "app/diagram/DiagramScene.h"
#include "app/diagram/DiagramView.h"
#include "app/diagram/StationItem.h"
#include "app/diagram/StationNameEdit.h"
#include "app/diagram/StationPalette.h"
#include "app/window/MainWindow.h"
#include "app/window/MessageBar.h"
#include "engine/io/Files.h"

#include <QAction>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QStandardPaths>
#include <QTextBrowser>
#include <QtTest>

#include <algorithm>
#include <memory>

using namespace linetwin;
using namespace linetwin::app;

namespace {

using Names = std::vector<std::string>;

struct WindowSession {
    WindowSession()
    {
        window.document().replace(*loadFile("builtin:cosmetics").file, {});
        window.show();
        window.activateWindow();
        diagram = window.findChild<DiagramView*>();
        diagram->setFocus();
    }
    ~WindowSession()
    {
        window.document().undoStack()->clear();
        window.document().replace(*loadFile("builtin:cosmetics").file, {}); // closing asks nothing
    }

    bool isReady() { return QTest::qWaitForWindowActive(&window); }
    Names names()
    {
        Names all;
        for (const Station& station : window.document().line().stations)
            all.push_back(station.name);
        return all;
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(diagram, key, modifiers); }
    int steps() { return window.document().undoStack()->count(); }

    MainWindow window;
    DiagramView* diagram;
};

void dropTemplate(DiagramView& diagram)
{
    const std::unique_ptr<QMimeData> data(makeTemplateData(stationTemplates()[0]));
    const NodeItem* packer = diagram.diagram().station(2);
    const QPoint place = diagram.mapFromScene(packer->mapToScene(packer->frame().center()));
    QDragEnterEvent enter(place, Qt::CopyAction, data.get(), Qt::LeftButton, {});
    QCoreApplication::sendEvent(diagram.viewport(), &enter);
    QDropEvent drop(place, Qt::CopyAction, data.get(), Qt::LeftButton, {});
    QCoreApplication::sendEvent(diagram.viewport(), &drop);
}

/// Adds a station while the palette has the focus.
void add(WindowSession& session, StationPalette& palette, const QString& way)
{
    const auto trigger = [&](const char* name) {
        session.window.findChild<QAction*>(QString::fromLatin1(name))->trigger();
    };
    if (way == QStringLiteral("palette key")) {
        QTest::keyClick(&palette, Qt::Key_Return);
    } else if (way == QStringLiteral("palette double click")) {
        const QPoint row = palette.visualItemRect(palette.item(1)).center();
        QTest::mouseClick(palette.viewport(), Qt::LeftButton, {}, row);
        QTest::mouseDClick(palette.viewport(), Qt::LeftButton, {}, row);
    } else if (way == QStringLiteral("palette drag")) {
        dropTemplate(*session.diagram);
    } else if (way == QStringLiteral("menu")) {
        trigger("insertStation");
        QTRY_VERIFY(QApplication::activePopupWidget());
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
    } else {
        trigger(way == QStringLiteral("paste") ? "paste" : "duplicate");
    }
}

} // namespace

class StationKeysTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void aLineIsBuiltByKeysAlone()
    {
        WindowSession session;
        QVERIFY(session.isReady());
        session.window.findChild<QAction*>(QStringLiteral("newLine"))->trigger();
        QVERIFY(session.names().empty());
        QVERIFY(!session.window.findChild<MessageBar*>()->isVisible());
        session.window.grab();
        session.key(Qt::Key_Insert);
        QTRY_VERIFY(QApplication::activePopupWidget());
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return); // the first template
        QCOMPARE(session.names(), Names{"Filler"});
        session.key(Qt::Key_Insert);
        QTRY_VERIFY(QApplication::activePopupWidget());
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Down);
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
        QCOMPARE(session.names(), (Names{"Filler", "Capper"}));
        QCOMPARE(session.steps(), 2);
        QTRY_VERIFY_WITH_TIMEOUT(session.window.runner().isCurrent(), 20000);
    }

    void keysEditTheSelectedStation_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifiers");
        QTest::addColumn<Names>("names");
        const auto row = [](const char* name, Qt::Key key, Qt::KeyboardModifiers modifiers, const Names& names) {
            QTest::newRow(name) << int(key) << int(modifiers.toInt()) << names;
        };
        row("delete", Qt::Key_Delete, {}, {"Filler", "Packer", "Palletizer"});
        row("cut", Qt::Key_X, Qt::ControlModifier, {"Filler", "Packer", "Palletizer"});
        row("duplicate", Qt::Key_D, Qt::ControlModifier,
            {"Filler", "Inspector", "Inspector 2", "Packer", "Palletizer"});
        row("move up", Qt::Key_Left, Qt::AltModifier, {"Inspector", "Filler", "Packer", "Palletizer"});
        row("move down", Qt::Key_Right, Qt::AltModifier, {"Filler", "Packer", "Inspector", "Palletizer"});
    }
    void keysEditTheSelectedStation()
    {
        QFETCH(int, key);
        QFETCH(int, modifiers);
        QFETCH(Names, names);
        WindowSession session;
        QVERIFY(session.isReady());
        const std::string before = writeLine(session.window.document().line());
        session.window.selection().set({"Inspector"});
        session.key(Qt::Key(key), Qt::KeyboardModifiers(QFlag(modifiers)));
        QCOMPARE(session.names(), names);
        QCOMPARE(session.steps(), 1);
        session.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(writeLine(session.window.document().line()), before);
    }

    void copyAndPasteGoThroughTheClipboard()
    {
        WindowSession session;
        QVERIFY(session.isReady());
        session.window.selection().set({"Packer", "Filler"});
        session.key(Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("Packer")));
        session.window.selection().set({"Palletizer"});
        session.key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(session.names(), (Names{"Filler", "Inspector", "Packer", "Palletizer", "Filler 2", "Packer 2"}));
        QCOMPARE(session.window.selection().stations(), (Names{"Filler 2", "Packer 2"}));
        QCOMPARE(session.steps(), 1);
        QGuiApplication::clipboard()->setText(QStringLiteral("Dear colleague"));
        session.key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(session.steps(), 1);
        const auto* bar = session.window.findChild<MessageBar*>();
        QVERIFY(bar->isVisible());
        QVERIFY2(bar->text().startsWith(QStringLiteral("Nothing was pasted")), qPrintable(bar->text()));
        session.window.selection().set({"Packer"});
        session.key(Qt::Key_D, Qt::ControlModifier);
        QVERIFY(!bar->isVisible());
        session.key(Qt::Key_V, Qt::ControlModifier);
        QVERIFY(bar->isVisible());
        session.key(Qt::Key_C, Qt::ControlModifier); // there is something else to paste now
        QTRY_VERIFY(!bar->isVisible());
    }

    void f2Renames()
    {
        WindowSession session;
        QVERIFY(session.isReady());
        session.window.selection().set({"Packer"});
        session.key(Qt::Key_F2);
        StationNameEdit* edit = session.diagram->nameEdit();
        QVERIFY(edit && edit->hasFocus());
        // Keys of the diagram belong to the text while it is edited.
        for (const Qt::Key key : {Qt::Key_Delete, Qt::Key_Space, Qt::Key_Insert, Qt::Key_Period})
            QTest::keyClick(edit, key);
        QTest::keyClick(edit, Qt::Key_D, Qt::ControlModifier);
        QTest::keyClick(edit, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(session.steps(), 0);
        QVERIFY(!session.window.clock().isPlaying());
        edit->selectAll();
        QTest::keyClicks(edit, QStringLiteral("Case packer"));
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(session.names(), (Names{"Filler", "Inspector", "Case packer", "Palletizer"}));
        QCOMPARE(session.window.selection().stations(), Names{"Case packer"});
        QVERIFY(session.diagram->hasFocus());
        QCOMPARE(session.steps(), 1);
    }

    void elsewhereTheKeysAreNotTheDiagrams()
    {
        WindowSession session;
        QVERIFY(session.isReady());
        session.window.selection().set({"Packer"});
        auto* palette = session.window.findChild<StationPalette*>();
        QVERIFY(palette && palette->isVisible());
        palette->setFocus();
        QTest::keyClick(palette, Qt::Key_Delete);
        QCOMPARE(session.steps(), 0);
        QTest::keyClick(palette, Qt::Key_Return);
        QCOMPARE(session.names(), (Names{"Filler", "Inspector", "Packer", "Filler 2", "Palletizer"}));
    }

    void keysActOnAStationThatWasJustAdded_data()
    {
        QTest::addColumn<QString>("way");
        for (const char* way : {"palette key", "palette double click", "palette drag", "menu", "paste", "duplicate"})
            QTest::newRow(way) << QString::fromLatin1(way);
    }
    void keysActOnAStationThatWasJustAdded()
    {
        QFETCH(QString, way);
        WindowSession session;
        QVERIFY(session.isReady());
        session.window.selection().set({"Packer"});
        session.window.findChild<QAction*>(QStringLiteral("copy"))->trigger();
        auto* palette = session.window.findChild<StationPalette*>();
        palette->setFocus();
        QVERIFY(palette->hasFocus());
        add(session, *palette, way);
        QTRY_COMPARE(session.steps(), 1);
        QCOMPARE(session.window.selection().stations().size(), std::size_t{1});
        const std::string added = session.window.selection().stations().front();
        const Names before{"Filler", "Inspector", "Packer", "Palletizer"};
        QVERIFY2(std::ranges::find(before, added) == before.end(), added.c_str());

        QVERIFY(session.diagram->hasFocus());
        QWidget* focused = QApplication::focusWidget();
        QTest::keyClick(focused, Qt::Key_F2);
        QVERIFY(session.diagram->nameEdit());
        QTest::keyClick(session.diagram->nameEdit(), Qt::Key_Escape);
        NodeItem* const current = session.diagram->currentNode();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
        QVERIFY(session.diagram->currentNode() != current);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QCOMPARE(session.diagram->currentNode(), current);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
        QCOMPARE(session.names(), before);
    }

    void actionsAreOfferedWhereTheyDoSomething()
    {
        WindowSession session;
        QVERIFY(session.isReady());
        const auto isEnabled = [&](const char* name) {
            return session.window.findChild<QAction*>(QString::fromLatin1(name))->isEnabled();
        };
        session.window.selection().clear();
        for (const char* name : {"cut", "copy", "duplicate", "removeStations", "rename", "moveUpTheLine"})
            QVERIFY2(!isEnabled(name), name);
        session.window.selection().set({"Filler"});
        for (const char* name : {"cut", "copy", "duplicate", "removeStations", "rename", "moveDownTheLine"})
            QVERIFY2(isEnabled(name), name);
        QVERIFY(!isEnabled("moveUpTheLine"));
    }

    void thePageOfKeysKnowsThem()
    {
        WindowSession session;
        QVERIFY(session.isReady());
        session.window.findChild<QAction*>(QStringLiteral("keys"))->trigger();
        auto* page = session.window.findChild<QTextBrowser*>();
        QVERIFY(page);
        for (const char* word : {"Alt+Left", "F2", "Ins", "Ctrl+D", "Shift+Left"})
            QVERIFY2(page->toPlainText().contains(QLatin1String(word)), word);
    }
};

QTEST_MAIN(StationKeysTest)
#include "StationKeysTest.moc"
