// SPDX-License-Identifier: GPL-3.0-or-later
// Where a newcomer begins: today's line first, what-ifs when they are wanted.
#include "app/commands/LineCommands.h"
#include "app/commands/ScenarioCommands.h"
#include "app/commands/SetParameter.h"
#include "tests/TestMain.h"
#include "tests/app/window/WindowTest.h"

#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>

using namespace linetwin;
using namespace linetwin::app;
using namespace linetwin::app::testing;
using namespace Qt::StringLiterals;

class NewcomerTest : public WindowTest {
    Q_OBJECT

    void prepare() override { write(path("line.yaml"), lineText); }

private Q_SLOTS:
    void aNewLineIsEmptyAndItsBaselineIsEdited()
    {
        TestWindow window;
        window.openBuiltin();
        QVERIFY(window.showAndFocus());
        window.pressKeys(QKeySequence::New);
        QVERIFY(window.document().line().stations.empty());
        QVERIFY(window.document().isBaselineActive());
        QVERIFY(window.document().scenarios().empty());
        insertTemplate(window.document(), 0, *findStationTemplate("filler"));
        setParameter(window.document(), window.document().line().stations[0].name, capacity, 77.0);
        QCOMPARE(window.document().baselineValue(window.document().line().stations[0].name, capacity),
                 ParameterValue(77));
    }

    void aNewScenarioIsNamedAtOnce()
    {
        TestWindow window;
        window.openFiles({path("line.yaml")});
        QVERIFY(window.showAndFocus());
        window.trigger("newScenario");
        QCOMPARE(window.document().scenarios().size(), std::size_t{1});
        const auto name = [&](const QString& typed) {
            auto* list = window.findChild<QListView*>(u"scenarioList"_s);
            auto* editor = list ? list->viewport()->findChild<QLineEdit*>() : nullptr;
            QVERIFY(editor);
            editor->selectAll();
            QTest::keyClicks(editor, typed);
            QTest::keyClick(editor, Qt::Key_Return);
        };
        name(u"large buffer"_s);
        QTRY_COMPARE(window.document().activeName(), u"large buffer"_s);
        window.trigger("rename"); // without a station selected it is the scenario's name
        name(u"larger buffer"_s);
        QTRY_COMPARE(window.document().activeName(), u"larger buffer"_s);
        window.trigger("newScenario");
        name(u"larger buffer"_s);
        QTRY_COMPARE(window.document().activeName(), u"larger buffer 2"_s); // names are unique
    }

    /// A station belongs to the line, whichever scenario is shown.
    void aChangedLineIsSaidWithUndo()
    {
        TestWindow window;
        window.openFiles({path("line.yaml")});
        QVERIFY(window.showAndFocus());
        newScenario(window.document());
        QVERIFY(window.message().isEmpty());
        renameStation(window.document(), "A", "Alpha");
        QTRY_VERIFY(window.message().contains(u"The line itself changed"_s));
        QTRY_VERIFY(offered(window, "undoLineChange"));
        QTest::mouseClick(offered(window, "undoLineChange"), Qt::LeftButton);
        QVERIFY(window.document().line().indexOf("A"));
        QTRY_COMPARE(window.message(), QString());
        window.document().setActiveScenario(std::nullopt);
        renameStation(window.document(), "A", "Alpha"); // in the Baseline it is what is meant
        QTest::qWait(50);
        QVERIFY(window.message().isEmpty());
    }

    /// Who edits the Baseline of a finished line a while is offered to make a what-if of it, once.
    void editsOfTheBaselineCanBecomeAWhatIf()
    {
        TestWindow window;
        window.openFiles({path("line.yaml")});
        QVERIFY(window.showAndFocus());
        setParameter(window.document(), "A", capacity, 70.0);
        setParameter(window.document(), "B", ParameterId::JamProb, 0.5);
        setParameter(window.document(), "A", capacity, 80.0);
        QTRY_VERIFY(window.message().contains(u"make them a what-if"_s));
        QTRY_VERIFY(offered(window, "moveToScenario"));
        QTest::mouseClick(offered(window, "moveToScenario"), Qt::LeftButton);
        const ProjectDocument& document = window.document();
        QVERIFY(!document.isLineModified());
        QCOMPARE(document.scenarios().size(), std::size_t{1});
        QCOMPARE(document.effectiveScenario().overrides.at("A"), (SparseParameters{{capacity, 80.0}}));
        QCOMPARE(document.effectiveScenario().overrides.at("B"), (SparseParameters{{ParameterId::JamProb, 0.5}}));
        QVERIFY(window.message().isEmpty());
        window.document().undoStack()->undo();
        QVERIFY(document.scenarios().empty());
        QCOMPARE(document.baselineValue("A", capacity), ParameterValue(80));
    }

    void theLineIsDescribedWhereItsScenariosAre()
    {
        TestWindow window;
        window.openFiles({path("line.yaml")});
        QVERIFY(window.showAndFocus());
        auto* notes = window.findChild<QPlainTextEdit*>(u"description"_s);
        QVERIFY(notes && notes->isVisible());
        notes->setFocus();
        QTest::keyClicks(notes, u"Line 4, hall 2"_s);
        window.pressKeys(QKeySequence::Save);
        QCOMPARE(window.document().line().description, std::string("Line 4, hall 2"));
        QVERIFY(read(path("line.yaml")).contains("description: \"Line 4, hall 2\"\n"));
    }
};

LINETWIN_TEST(NewcomerTest)
#include "NewcomerTest.moc"
