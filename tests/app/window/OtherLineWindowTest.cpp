// SPDX-License-Identifier: GPL-3.0-or-later
// A structure what-if as a user makes it: a change of the line is kept beside today's line and compared with it.
#include "app/commands/LineCommands.h"
#include "app/commands/OtherLines.h"
#include "app/commands/ScenarioCommands.h"
#include "app/commands/SetParameter.h"
#include "app/quantities/QuantityEdit.h"
#include "app/run/LiveRunner.h"
#include "app/text/Texts.h"
#include "tests/TestMain.h"
#include "tests/app/window/WindowTest.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QToolButton>
#include <QUndoStack>

using namespace linetwin;
using namespace linetwin::app;
using namespace linetwin::app::testing;
using namespace Qt::StringLiterals;

namespace {

void insertCapper(ProjectDocument& document)
{
    Station capper;
    capper.name = "Capper";
    insertStations(document, 1, {{capper, {}, {}}});
}

QStringList rowsOf(TestWindow& window)
{
    const auto* model = window.findChild<QListView*>(u"scenarioList"_s)->model();
    QStringList rows;
    for (int row = 0; row < model->rowCount(); ++row)
        rows << model->index(row, 0).data().toString();
    return rows;
}

} // namespace

class OtherLineWindowTest : public WindowTest {
    Q_OBJECT

    void prepare() override { write(path("line.yaml"), lineText); }

    static void nameIt(TestWindow& window, const QString& name)
    {
        auto* list = window.findChild<QListView*>(u"scenarioList"_s);
        auto* editor = list ? list->viewport()->findChild<QLineEdit*>() : nullptr;
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, name);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(window.document().activeName(), name);
    }

private Q_SLOTS:
    void aChangeIsTriedAsAnotherLine_data()
    {
        QTest::addColumn<bool>("isScenarioShown");
        QTest::newRow("while a scenario is shown") << true;
        QTest::newRow("in the baseline of a finished line") << false;
    }
    void aChangeIsTriedAsAnotherLine()
    {
        QFETCH(bool, isScenarioShown);
        TestWindow window;
        window.openFiles({path("line.yaml")});
        QVERIFY(window.showAndFocus());
        if (isScenarioShown)
            newScenario(window.document());
        insertCapper(window.document());
        QTRY_VERIFY(offered(window, "tryAsOtherLine"));
        QTest::mouseClick(offered(window, "tryAsOtherLine"), Qt::LeftButton);
        nameIt(window, u"with capper"_s);
        QVERIFY(window.message().isEmpty());
        const ProjectDocument& document = window.document();
        QCOMPARE(document.ownLine().line.line.stations.size(), 2U);
        QVERIFY(!document.ownLine().line.isModified());
        QCOMPARE(document.line().stations.size(), 3U);
        QCOMPARE(rowsOf(window).last(), u"with capper"_s);

        // It is compared with today's line.
        const LiveRunner& runner = window.runner();
        QTRY_VERIFY(runner.isCurrent() && runner.result()->isFinal());
        QVERIFY(!runner.result()->isBaseline);
        QCOMPARE(runner.result()->line->stations.size(), 3U);
        QCOMPARE(runner.result()->baseline->stations.size(), 2U);
        QCOMPARE(runner.result()->reference->shifts.size(), runner.result()->scenario->shifts.size());
        // By the pace of today's constraint (SPEC 6), and station by station by name.
        const LiveResult& result = *runner.result();
        QVERIFY(result.sharesYardstick);
        QCOMPARE(result.line->stations[result.line->yardstick.constraint].name,
                 result.baseline->stations[result.baseline->yardstick.constraint].name);
        QVERIFY(!result.referenceSeries(1, StationFigure::Oee)); // the capper
        QCOMPARE(result.referenceSeries(2, StationFigure::Cycles)->values(),
                 result.reference->series(1, StationFigure::Cycles).values());
        QVERIFY(!result.hasSameStations());

        // In its own stations, changes say nothing.
        insertCapper(window.document());
        QTest::qWait(50);
        QVERIFY(window.message().isEmpty());
        window.document().undoStack()->undo();

        {
            DialogAnswers answers({saveAsProject(folder(), u"study"_s, true)});
            window.trigger("save");
            QVERIFY(answers.areAllUsed());
        }
        QVERIFY(!document.isModified());
        TestWindow again;
        again.openFiles({path("study.yaml")});
        QVERIFY(again.showAndFocus());
        QCOMPARE(rowsOf(again), rowsOf(window));
        QVERIFY(again.document().isReferenceActive());
        again.document().setActiveScenario(again.document().lines()[1].id);
        QTRY_VERIFY(again.runner().isCurrent() && again.runner().result()->isFinal());
        const auto outputOf = [](const LiveRunner& of) {
            return of.result()->scenario->shifts.front()[LineFigure::GoodUnitsDelivered];
        };
        QCOMPARE(outputOf(again.runner()), outputOf(runner));
    }

    /// The new station gets its values next; the offer has to be there still.
    void theOfferHoldsWhileTheLineIsChanged()
    {
        TestWindow window;
        window.openFiles({path("line.yaml")});
        QVERIFY(window.showAndFocus());
        newScenario(window.document());
        insertCapper(window.document());
        QTRY_VERIFY(offered(window, "undoLineChange"));
        setParameter(window.document(), "Capper", ParameterId::Uph, 7000.0);
        QTRY_VERIFY(!offered(window, "undoLineChange")); // it would undo something else
        QTRY_VERIFY(offered(window, "tryAsOtherLine"));
        window.document().undoStack()->undo();
        window.document().undoStack()->undo();
        QTRY_COMPARE(window.message(), QString());
        window.document().undoStack()->redo();
        window.document().undoStack()->redo();
        QTRY_VERIFY(offered(window, "tryAsOtherLine"));
        QTest::mouseClick(offered(window, "tryAsOtherLine"), Qt::LeftButton);
        nameIt(window, u"with capper"_s);
        QCOMPARE(window.document().ownLine().line.line.stations.size(), 2U);
        QVERIFY(window.document().ownLine().scenarios[0].scenario.overrides.empty());
        QCOMPARE(window.document().value("Capper", ParameterId::Uph), ParameterValue(7000.0));
    }

    /// A panel in a window of its own keeps what is typed while one goes to the main window. An undo that selects the
    /// station that it brings back would make the panel take it over in its middle.
    void whatIsTypedInAnotherWindowIsAStepOfItsOwn()
    {
        TestWindow window;
        window.openFiles({path("line.yaml")});
        window.dock("propertiesDock")->setFloating(true);
        QVERIFY(window.showAndFocus());
        newScenario(window.document());
        removeStations(window.document(), {"B"});
        QTRY_VERIFY(offered(window, "undoLineChange"));
        window.selection().set({"A"});
        auto* panel = window.dock("propertiesDock");
        panel->show();
        panel->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(panel));
        auto* speed = panel->findChild<QuantityEdit*>(toQString(specOf(ParameterId::Uph).key));
        QVERIFY(speed);
        speed->setFocus();
        QTest::keySequence(speed, QKeySequence::SelectAll);
        QTest::keyClicks(speed, u"7000"_s);
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QVERIFY(speed->hasPendingText());
        QTest::mouseClick(offered(window, "undoLineChange"), Qt::LeftButton);
        QCOMPARE(window.document().value("A", ParameterId::Uph), ParameterValue(7000.0));
        const QUndoStack& steps = *window.document().undoStack();
        QCOMPARE(steps.index(), steps.count());
        QTRY_VERIFY(offered(window, "tryAsOtherLine"));
        QVERIFY(!offered(window, "undoLineChange")); // it would undo something else
    }

    /// It would copy the line that is shown, and undo what was done in both.
    void theOfferGoesWhenAnotherLineIsShown()
    {
        TestWindow window;
        window.openFiles({path("line.yaml")});
        QVERIFY(window.showAndFocus());
        const ScenarioId other = newOtherLine(window.document());
        window.document().setActiveScenario(std::nullopt);
        insertCapper(window.document());
        QTRY_VERIFY(offered(window, "tryAsOtherLine"));
        window.document().setActiveScenario(other);
        QTRY_COMPARE(window.message(), QString());
        QCOMPARE(window.document().ownLine().line.line.stations.size(), 3U);
        setParameter(window.document(), "A", ParameterId::Uph, 7000.0);
        QTest::qWait(50);
        QVERIFY(window.message().isEmpty());
    }

    void aLineRunsWhileTodaysCannot()
    {
        TestWindow window;
        window.openFiles({path("line.yaml")});
        QVERIFY(window.showAndFocus());
        const ScenarioId other = newOtherLine(window.document());
        window.document().setActiveScenario(std::nullopt);
        removeStations(window.document(), {"A", "B"});
        window.document().setActiveScenario(other);
        QTRY_VERIFY(window.runner().isCurrent() && window.runner().result()->isFinal());
        QVERIFY(window.runner().result()->isBaseline); // there is nothing to compare it with
        QCOMPARE(window.runner().result()->line->stations.size(), 2U);
    }

    /// What is shown is the line of the entry that is chosen, in every view.
    void theSwitchShowsItsLine()
    {
        TestWindow window;
        window.openFiles({path("line.yaml")});
        QVERIFY(window.showAndFocus());
        window.trigger("newOtherLine");
        nameIt(window, u"other"_s);
        insertCapper(window.document());
        auto* entries = window.findChild<QWidget*>(u"entrySwitch"_s);
        const QList<QToolButton*> buttons = entries->findChildren<QToolButton*>(u"scenarioEntry"_s);
        QCOMPARE(buttons.size(), 1);
        QVERIFY(buttons[0]->isChecked());
        QCOMPARE(buttons[0]->accessibleName(), u"Edit the other line other"_s);
        QTest::mouseClick(entries->findChild<QToolButton*>(u"baselineEntry"_s), Qt::LeftButton);
        QVERIFY(window.document().isReferenceActive());
        QTRY_VERIFY(window.runner().isCurrent());
        QCOMPARE(window.runner().result()->line->stations.size(), 2U);
        QTest::mouseClick(buttons[0], Qt::LeftButton);
        QTRY_VERIFY(window.runner().isCurrent());
        QCOMPARE(window.runner().result()->line->stations.size(), 3U);
    }

    void aComparisonOffersAllLines()
    {
        TestWindow window;
        window.openFiles({path("line.yaml")});
        QVERIFY(window.showAndFocus());
        newOtherLine(window.document());
        newScenario(window.document());
        window.trigger("open.compareDock");
        auto* list = window.findChild<QListWidget*>(u"studyEntries"_s);
        QVERIFY(list);
        QCOMPARE(list->count(), 2);
        QCOMPARE(list->item(0)->text(), u"Another line"_s);
        QCOMPARE(list->item(1)->text(), u"What-if"_s);
    }
};

LINETWIN_TEST(OtherLineWindowTest)
#include "OtherLineWindowTest.moc"
