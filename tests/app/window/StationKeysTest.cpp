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
#include <QGuiApplication>
#include <QMenu>
#include <QStandardPaths>
#include <QTextBrowser>
#include <QtTest>

using namespace linetwin;
using namespace linetwin::app;

namespace {

using Names = std::vector<std::string>;

struct Session {
    Session()
    {
        window.document().replace(*loadFile("builtin:cosmetics").file, {});
        window.show();
        window.activateWindow();
        diagram = window.findChild<DiagramView*>();
        diagram->setFocus();
    }
    ~Session()
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

} // namespace

class StationKeysTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void aLineIsBuiltByKeysAlone()
    {
        Session session;
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
        Session session;
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
        Session session;
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
    }

    void f2Renames()
    {
        Session session;
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
        Session session;
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

    void actionsAreOfferedWhereTheyDoSomething()
    {
        Session session;
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
        Session session;
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
