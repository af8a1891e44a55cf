// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/LineCommands.h"
#include "tests/Patience.h"
#include "tests/TestMain.h"
#include "tests/app/OpenWhatIf.h"
#include "tests/app/window/WindowTest.h"

using namespace linetwin;
using namespace linetwin::app;
using namespace linetwin::app::testing;

/// The views meet stations that come and go while a result of the older line is still shown.
class StructureEditingTest : public WindowTest {
    Q_OBJECT
private Q_SLOTS:
    void viewsSurviveEveryStructure()
    {
        TestWindow window;
        ProjectDocument& document = window.document();
        testing::openWhatIf(document);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QTRY_VERIFY_WITH_TIMEOUT(window.runner().isCurrent(), 20000 * test::patience);

        const auto isShown = [&] {
            window.grab();
            const bool isDrawn = document.resolved().has_value();
            return isDrawn ? QTest::qWaitFor([&] { return window.runner().isCurrent(); }, 20000 * test::patience)
                           : true;
        };
        window.selection().set({"Filler", "Palletizer"});
        insertTemplate(document, 0, *findStationTemplate("capper"));
        QVERIFY(isShown());
        removeStations(document, {"Palletizer", "Packer"});
        window.grab(); // the older result is still there
        QVERIFY(isShown());
        window.selection().set({"Inspector"});
        removeStations(document, {"Capper", "Filler", "Inspector"});
        QVERIFY(isShown());
        QVERIFY(window.selection().stations().empty());
        insertTemplate(document, 0, *findStationTemplate("palletizer"));
        QVERIFY(isShown());
        while (document.undoStack()->canUndo()) {
            document.undoStack()->undo();
            window.grab();
        }
        QVERIFY(isShown());
        while (document.undoStack()->canRedo())
            document.undoStack()->redo();
        QVERIFY(isShown());
        document.undoStack()->setClean();
        document.undoStack()->clear();
        testing::openWhatIf(document); // closing asks nothing
    }
};

LINETWIN_TEST(StructureEditingTest)
#include "StructureEditingTest.moc"
