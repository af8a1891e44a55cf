// SPDX-License-Identifier: GPL-3.0-or-later
// The keys and menus with which stations are edited, in the whole window.
#include "app/diagram/DiagramScene.h"
#include "app/diagram/DiagramView.h"
#include "app/diagram/StationItem.h"
#include "app/diagram/StationNameEdit.h"
#include "app/diagram/StationPalette.h"
#include "engine/io/Files.h"
#include "tests/Patience.h"
#include "tests/TestMain.h"
#include "tests/app/window/WindowTest.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTextBrowser>

#include <algorithm>
#include <memory>

using namespace linetwin;
using namespace linetwin::app;
using namespace linetwin::app::testing;

namespace {

using Names = std::vector<std::string>;

struct KeysWindow : TestWindow {
    KeysWindow()
    {
        document().replace(*loadFile("builtin:cosmetics").file, {});
        show();
        activateWindow();
        diagram = findChild<DiagramView*>();
        diagram->setFocus();
    }
    ~KeysWindow() override
    {
        document().undoStack()->clear();
        document().replace(*loadFile("builtin:cosmetics").file, {}); // closing asks nothing
    }

    bool isReady() { return QTest::qWaitForWindowActive(this); }
    Names names()
    {
        Names all;
        for (const Station& station : document().line().stations)
            all.push_back(station.name);
        return all;
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(diagram, key, modifiers); }
    int steps() { return document().undoStack()->count(); }

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
void add(KeysWindow& window, StationPalette& palette, const QString& way)
{
    const auto trigger = [&](const char* name) { window.trigger(name); };
    if (way == QStringLiteral("palette key")) {
        QTest::keyClick(&palette, Qt::Key_Return);
    } else if (way == QStringLiteral("palette double click")) {
        const QPoint row = palette.visualItemRect(palette.item(1)).center();
        QTest::mouseClick(palette.viewport(), Qt::LeftButton, {}, row);
        QTest::mouseDClick(palette.viewport(), Qt::LeftButton, {}, row);
    } else if (way == QStringLiteral("palette drag")) {
        dropTemplate(*window.diagram);
    } else if (way == QStringLiteral("menu")) {
        trigger("insertStation");
        QTRY_VERIFY(QApplication::activePopupWidget());
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
    } else {
        trigger(way == QStringLiteral("paste") ? "paste" : "duplicate");
    }
}

} // namespace

class StationKeysTest : public WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void aLineIsBuiltByKeysAlone()
    {
        KeysWindow window;
        QVERIFY(window.isReady());
        window.trigger("newLine");
        QVERIFY(window.names().empty());
        QVERIFY(!window.messageBar()->isVisible());
        window.grab();
        window.key(Qt::Key_Insert);
        QTRY_VERIFY(QApplication::activePopupWidget());
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return); // the first template
        QCOMPARE(window.names(), Names{"Filler"});
        window.key(Qt::Key_Insert);
        QTRY_VERIFY(QApplication::activePopupWidget());
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Down);
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
        QCOMPARE(window.names(), (Names{"Filler", "Capper"}));
        QCOMPARE(window.steps(), 2);
        QTRY_VERIFY_WITH_TIMEOUT(window.runner().isCurrent(), 20000 * test::patience);
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
        KeysWindow window;
        QVERIFY(window.isReady());
        const std::string before = writeLine(window.document().line());
        window.selection().set({"Inspector"});
        window.key(Qt::Key(key), Qt::KeyboardModifiers(QFlag(modifiers)));
        QCOMPARE(window.names(), names);
        QCOMPARE(window.steps(), 1);
        window.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(writeLine(window.document().line()), before);
    }

    void copyAndPasteGoThroughTheClipboard()
    {
        KeysWindow window;
        QVERIFY(window.isReady());
        window.selection().set({"Packer", "Filler"});
        window.key(Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("Packer")));
        window.selection().set({"Palletizer"});
        window.key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(window.names(), (Names{"Filler", "Inspector", "Packer", "Palletizer", "Filler 2", "Packer 2"}));
        QCOMPARE(window.selection().stations(), (Names{"Filler 2", "Packer 2"}));
        QCOMPARE(window.steps(), 1);
        QGuiApplication::clipboard()->setText(QStringLiteral("Dear colleague"));
        window.key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(window.steps(), 1);
        const auto* bar = window.messageBar();
        QVERIFY(bar->isVisible());
        QVERIFY2(bar->text().startsWith(QStringLiteral("Nothing was pasted")), qPrintable(bar->text()));
        window.selection().set({"Packer"});
        window.key(Qt::Key_D, Qt::ControlModifier);
        QVERIFY(!bar->isVisible());
        window.key(Qt::Key_V, Qt::ControlModifier);
        QVERIFY(bar->isVisible());
        window.key(Qt::Key_C, Qt::ControlModifier); // there is something else to paste now
        QTRY_VERIFY(!bar->isVisible());
    }

    void f2Renames()
    {
        KeysWindow window;
        QVERIFY(window.isReady());
        window.selection().set({"Packer"});
        window.key(Qt::Key_F2);
        StationNameEdit* edit = window.diagram->nameEdit();
        QVERIFY(edit && edit->hasFocus());
        // Keys of the diagram belong to the text while it is edited.
        for (const Qt::Key key : {Qt::Key_Delete, Qt::Key_Space, Qt::Key_Insert, Qt::Key_Period})
            QTest::keyClick(edit, key);
        QTest::keyClick(edit, Qt::Key_D, Qt::ControlModifier);
        QTest::keyClick(edit, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(window.steps(), 0);
        QVERIFY(!window.clock().isPlaying());
        edit->selectAll();
        QTest::keyClicks(edit, QStringLiteral("Case packer"));
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(window.names(), (Names{"Filler", "Inspector", "Case packer", "Palletizer"}));
        QCOMPARE(window.selection().stations(), Names{"Case packer"});
        QVERIFY(window.diagram->hasFocus());
        QCOMPARE(window.steps(), 1);
    }

    void elsewhereTheKeysAreNotTheDiagrams()
    {
        KeysWindow window;
        QVERIFY(window.isReady());
        window.selection().set({"Packer"});
        auto* palette = window.findChild<StationPalette*>();
        QVERIFY(palette && palette->isVisible());
        palette->setFocus();
        QTest::keyClick(palette, Qt::Key_Delete);
        QCOMPARE(window.steps(), 0);
        QTest::keyClick(palette, Qt::Key_Return);
        QCOMPARE(window.names(), (Names{"Filler", "Inspector", "Packer", "Filler 2", "Palletizer"}));
    }

    /// A single click inserts nothing, it says what does.
    void aClickInThePaletteOffersTheStation()
    {
        KeysWindow window;
        QVERIFY(window.isReady());
        window.selection().clear();
        auto* palette = window.findChild<StationPalette*>();
        const auto click = [palette](int row) {
            QTest::mouseClick(palette->viewport(), Qt::LeftButton, {},
                              palette->visualItemRect(palette->item(row)).center());
        };
        click(1);
        QTRY_VERIFY(window.messageBar()->isVisible());
        QVERIFY2(window.messageBar()->text().contains(palette->item(1)->text()),
                 qPrintable(window.messageBar()->text()));
        QCOMPARE(window.steps(), 0);
        const QString offer = window.messageBar()->text();
        window.diagram->setFocus();
        QTest::keyClick(window.diagram, Qt::Key_Right);
        QVERIFY2(!window.selection().stations().empty() && !window.messageBar()->isVisible(),
                 "the offer says another place");
        QTest::keyClick(window.diagram, Qt::Key_Escape);
        click(1);
        QTRY_VERIFY(window.messageBar()->isVisible());
        QCOMPARE(window.messageBar()->text(), offer);
        window.messageBar()->findChild<QPushButton*>(QStringLiteral("acceptOffer"))->click();
        QCOMPARE(window.names().size(), std::size_t{5});
        QVERIFY(!window.messageBar()->isVisible() || window.messageBar()->text() != offer);
        const std::string added = window.selection().stations().front();
        QCOMPARE(window.names().back(), added);
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
        KeysWindow window;
        QVERIFY(window.isReady());
        window.selection().set({"Packer"});
        window.trigger("copy");
        auto* palette = window.findChild<StationPalette*>();
        palette->setFocus();
        QVERIFY(palette->hasFocus());
        add(window, *palette, way);
        QTRY_COMPARE(window.steps(), 1);
        QCOMPARE(window.selection().stations().size(), std::size_t{1});
        const std::string added = window.selection().stations().front();
        const Names before{"Filler", "Inspector", "Packer", "Palletizer"};
        QVERIFY2(std::ranges::find(before, added) == before.end(), added.c_str());

        QVERIFY(window.diagram->hasFocus());
        QWidget* focused = QApplication::focusWidget();
        QTest::keyClick(focused, Qt::Key_F2);
        QVERIFY(window.diagram->nameEdit());
        QTest::keyClick(window.diagram->nameEdit(), Qt::Key_Escape);
        NodeItem* const current = window.diagram->currentNode();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
        QVERIFY(window.diagram->currentNode() != current);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QCOMPARE(window.diagram->currentNode(), current);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
        QCOMPARE(window.names(), before);
    }

    void actionsAreOfferedWhereTheyDoSomething()
    {
        KeysWindow window;
        QVERIFY(window.isReady());
        const auto isEnabled = [&](const char* name) { return window.action(name)->isEnabled(); };
        window.selection().clear();
        for (const char* name : {"cut", "copy", "duplicate", "removeStations", "rename", "moveUpTheLine"})
            QVERIFY2(!isEnabled(name), name);
        window.selection().set({"Filler"});
        for (const char* name : {"cut", "copy", "duplicate", "removeStations", "rename", "moveDownTheLine"})
            QVERIFY2(isEnabled(name), name);
        QVERIFY(!isEnabled("moveUpTheLine"));
    }

    void thePageOfKeysKnowsThem()
    {
        KeysWindow window;
        QVERIFY(window.isReady());
        window.trigger("keys");
        auto* page = window.findChild<QTextBrowser*>();
        QVERIFY(page);
        for (const char* word : {"Alt+Left", "F2", "Ins", "Ctrl+D", "Shift+Left"})
            QVERIFY2(page->toPlainText().contains(QLatin1String(word)), word);
    }
};

LINETWIN_TEST(StationKeysTest)
#include "StationKeysTest.moc"
