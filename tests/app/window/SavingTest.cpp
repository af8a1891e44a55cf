// SPDX-License-Identifier: GPL-3.0-or-later
// Saving writes what was meant, asks for nothing that nobody made, and says what it wrote.
#include "app/commands/ScenarioCommands.h"
#include "app/commands/SetParameter.h"
#include "app/document/DocumentFiles.h"
#include "app/window/PlannedFileList.h"
#include "tests/TestMain.h"
#include "tests/app/window/WindowTest.h"

#include <QLabel>
#include <QSettings>
#include <QStatusBar>
#include <QTreeWidget>

using namespace linetwin;
using namespace linetwin::app;
using namespace linetwin::app::testing;
using namespace Qt::StringLiterals;

namespace {

void showBaseline(TestWindow& window)
{
    window.document().setActiveScenario(std::nullopt);
}

QString statusOf(TestWindow& window)
{
    return window.statusBar()->currentMessage();
}

} // namespace

class SavingTest : public WindowTest {
    Q_OBJECT

    void prepare() override
    {
        write(path("i.yaml"), inlineText);
        write(path("j.yaml"), inlineText);
        write(path("line.yaml"), lineText);
    }

private Q_SLOTS:
    /// What is lost is not told in half a sentence.
    void whatIsToBeKnownBeforeHasAsManyLinesAsItNeeds()
    {
        PlannedFileList list(nullptr);
        list.resize(420, 300);
        PlannedFile plain;
        plain.kind = PlannedFile::Kind::Project;
        plain.path = u"/tmp/a.yaml"_s;
        plain.name = u"a"_s;
        PlannedFile foreign = plain;
        foreign.losesForeign = true;
        SavePlan plan;
        plan.files = {plain, foreign};
        list.showFiles(plan, true);
        list.show();
        const auto heightOf = [&](int row) { return list.visualItemRect(list.topLevelItem(row)).height(); };
        QVERIFY(list.topLevelItem(0)->text(1).contains(u"another program"_s)); // what asks for consent first
        QCOMPARE_GE(heightOf(0), heightOf(1) + list.fontMetrics().lineSpacing());
    }

    /// One question for the first save, none after: a line with four scenarios is one thing.
    void aNewLineWithScenariosIsSavedWithOneQuestion()
    {
        TestWindow window;
        window.openBuiltin();
        QVERIFY(window.showAndFocus());
        setParameter(window.document(), "Filler", capacity, 60.0);
        for (int i = 0; i < 4; ++i) {
            newScenario(window.document());
            setParameter(window.document(), "Filler", capacity, 100.0 + i);
        }
        DialogAnswers answers({saveAsProject(folder(), u"study"_s, true)});
        window.pressKeys(QKeySequence::Save);
        QVERIFY(answers.areAllUsed());
        QCOMPARE(statusOf(window), u"Saved study.yaml"_s);
        QVERIFY(!window.isWindowModified());
        QVERIFY(window.windowTitle().startsWith(u"study.yaml"_s));
        setParameter(window.document(), "Filler", capacity, 200.0);
        newScenario(window.document());
        window.pressKeys(QKeySequence::Save); // a question would wait until the test's time is over
        QVERIFY(!window.isWindowModified());

        TestWindow again;
        again.openFiles({path("study.yaml")});
        QCOMPARE(again.document().scenarios().size(), std::size_t{5});
        QCOMPARE(again.document().line().baseline, window.document().line().baseline);
        for (std::size_t i = 0; i < 5; ++i)
            QCOMPARE(again.document().scenarios()[i].scenario, window.document().scenarios()[i].scenario);
        QCOMPARE(QSettings().value(u"files/recent"_s).toStringList(), QStringList{path("study.yaml")});
    }

    /// The dialog shows what will be written before it is.
    void theDialogShowsThePlan()
    {
        write(path("taken.linetwin.yaml"), "somebody's");
        TestWindow window;
        window.openFiles({path("line.yaml")});
        QVERIFY(window.showAndFocus());
        newScenario(window.document());
        QStringList files;
        QString saveText;
        const auto look = [&](QWidget* dialog) {
            auto* name = dialog->findChild<QLineEdit*>(u"projectName"_s);
            const auto* tree = dialog->findChild<QTreeWidget*>(u"plannedFiles"_s);
            QCOMPARE(dialog->findChild<QLineEdit*>(u"projectFolder"_s)->text(), folder());
            name->setText(u"taken"_s);
            saveText = dialog->findChild<QAbstractButton*>(u"save"_s)->text();
            name->setText(QString());
            QVERIFY(!dialog->findChild<QAbstractButton*>(u"save"_s)->isEnabled());
            name->setText(u"../x"_s);
            const auto* warning = dialog->findChild<QLabel*>(u"saveWarning"_s);
            QVERIFY2(warning->isVisible() && warning->text().contains(u'/'), qPrintable(warning->text()));
            name->setText(u"what if v1.2"_s);
            for (int i = 0; i < tree->topLevelItemCount(); ++i)
                files << tree->topLevelItem(i)->text(0);
            QTest::keyClick(dialog, Qt::Key_Escape);
        };
        DialogAnswers answers({look});
        window.pressKeys(QKeySequence::Save);
        QVERIFY(answers.areAllUsed());
        QCOMPARE(files, (QStringList{u"what-if.linetwin.yaml"_s, u"what if v1.2.linetwin.yaml"_s}));
        QVERIFY(saveText.contains(u"eplace"_s));
        QCOMPARE(read(path("taken.linetwin.yaml")), QByteArray("somebody's"));
        QVERIFY(window.document().scenarios()[0].path.isEmpty());
    }

    void aLineInsideAScenarioIsSavedWithIt()
    {
        TestWindow window;
        window.openFiles({path("i.yaml")});
        QVERIFY(window.showAndFocus());
        edit(window, 11);
        showBaseline(window);
        edit(window, 31);
        window.pressKeys(QKeySequence::Save);
        QVERIFY(read(path("i.yaml")).contains("buffer_capacity: 11"));
        QVERIFY(read(path("i.yaml")).contains("buffer_capacity: 31"));
        QCOMPARE(statusOf(window), u"Saved i.yaml"_s);
        QVERIFY(!window.isWindowModified());
    }

    void everyFileThatHoldsTheLineIsWritten()
    {
        TestWindow window;
        window.openFiles({path("i.yaml"), path("j.yaml")});
        QVERIFY(window.showAndFocus());
        showBaseline(window);
        edit(window, 31);
        window.pressKeys(QKeySequence::Save);
        QVERIFY(read(path("i.yaml")).contains("buffer_capacity: 31"));
        QVERIFY(read(path("j.yaml")).contains("buffer_capacity: 31"));
        QCOMPARE(statusOf(window), u"Saved i.yaml, j.yaml"_s);
    }

    void aLineAloneIsSavedToItsFile()
    {
        TestWindow window;
        window.openFiles({path("line.yaml")});
        QVERIFY(window.showAndFocus());
        edit(window, 31);
        window.pressKeys(QKeySequence::Save);
        QVERIFY(read(path("line.yaml")).contains("buffer_capacity: 31"));
        QVERIFY(!window.isWindowModified());
        QCOMPARE(statusOf(window), u"Saved line.yaml"_s);
        window.pressKeys(QKeySequence::Save);
        QCOMPARE(statusOf(window), u"There are no changes to save"_s);
    }

    /// A line or a scenario that was opened by itself offers the project that names it.
    void theProjectOfALineIsOffered()
    {
        QVERIFY(QDir(folder()).mkdir(u"scenarios"_s));
        write(path("scenarios/a.yaml"), "line: ../line.yaml\n");
        write(path("p.yaml"), "line: line.yaml\nscenarios: [scenarios/a.yaml, {name: b}]\n");
        write(path("q.yaml"), "line: builtin:cosmetics\nscenarios: []\n");
        for (const char* opened : {"line.yaml", "scenarios/a.yaml"}) {
            TestWindow window;
            window.openFiles({path(opened)});
            QVERIFY(window.showAndFocus());
            QVERIFY2(window.message().contains(u"project “p.yaml”"_s), qPrintable(window.message()));
            auto* accept = window.messageBar()->findChild<QAbstractButton*>(u"acceptOffer"_s);
            QTest::mouseClick(accept, Qt::LeftButton);
            QCOMPARE(window.document().scenarios().size(), std::size_t{2});
            QCOMPARE(window.document().project().path, path("p.yaml"));
            QVERIFY(window.message().isEmpty());
        }
    }

    void theScenariosBesideALineAreOffered()
    {
        write(path("a.yaml"), "line: line.yaml\n");
        write(path("b.yaml"), "line: line.yaml\n");
        TestWindow window;
        window.openFiles({path("line.yaml")});
        QVERIFY(window.showAndFocus());
        QVERIFY2(window.message().contains(u"of this line beside it"_s), qPrintable(window.message()));
        QTest::mouseClick(window.messageBar()->findChild<QAbstractButton*>(u"acceptOffer"_s), Qt::LeftButton);
        QCOMPARE(window.document().scenarios().size(), std::size_t{2});
        QVERIFY(!window.isWindowModified());
    }

    /// What was moved together is located once, and saved with its new place.
    void aMissingLineIsLocatedOnce()
    {
        QVERIFY(QDir(folder()).mkdir(u"moved"_s));
        write(path("a.yaml"), "line: old/line.yaml\n");
        write(path("p.yaml"), "line: old/line.yaml\nscenarios: [old/b.yaml, a.yaml]\n");
        write(path("moved/line.yaml"), lineText);
        write(path("moved/b.yaml"), "line: line.yaml\n");
        TestWindow window;
        QVERIFY(window.showAndFocus());
        DialogAnswers answers({pressNamed("locateFile"), chooseFile(path("moved/line.yaml"))});
        window.openFiles({path("p.yaml")});
        QVERIFY(answers.areAllUsed());
        QCOMPARE(window.document().scenarios().size(), std::size_t{2});
        QVERIFY(window.isWindowModified());
        window.pressKeys(QKeySequence::Save);
        QVERIFY2(read(path("p.yaml")).contains("line: moved/line.yaml\n"), read(path("p.yaml")).constData());
        QVERIFY(read(path("p.yaml")).contains("- moved/b.yaml\n"));
        QVERIFY(read(path("a.yaml")).contains("line: moved/line.yaml\n"));
        TestWindow again;
        again.openFiles({path("p.yaml")});
        QCOMPARE(again.document().scenarios().size(), std::size_t{2});
        QVERIFY(!again.document().isModified());
    }

    void aProjectOpensWithoutAScenarioThatIsGone()
    {
        write(path("p.yaml"), "line: line.yaml\nscenarios: [gone.yaml, {name: b}]\n");
        TestWindow window;
        QVERIFY(window.showAndFocus());
        DialogAnswers answers({pressNamed("openWithout")});
        window.openFiles({path("p.yaml")});
        QVERIFY(answers.areAllUsed());
        QCOMPARE(window.document().scenarios().size(), std::size_t{1});
        QVERIFY(window.isWindowModified());
    }

    void aCopyLeavesTheDocument()
    {
        write(path("a.yaml"), "line: line.yaml\nequipment:\n  A: {buffer_capacity: 10}\n");
        TestWindow window;
        window.openFiles({path("a.yaml")});
        QVERIFY(window.showAndFocus());
        edit(window, 11);
        DialogAnswers answers({chooseFile(path("what if v1.2"))});
        window.trigger("saveCopy");
        QVERIFY(answers.areAllUsed());
        const LoadResult loaded = loadFile(path("what if v1.2.yaml").toStdString());
        QVERIFY(loaded.file);
        QCOMPARE(loaded.file->line, window.document().line());
        QCOMPARE(loaded.file->scenario, window.document().effectiveScenario());
        QVERIFY(window.isWindowModified());
        DialogAnswers refused({chooseFile(path("line.yaml")), press(QMessageBox::Yes), press(QMessageBox::Ok)});
        window.trigger("saveCopy");
        QVERIFY(refused.areAllUsed());
        QCOMPARE(read(path("line.yaml")), QByteArray(lineText));
    }

    void filesOfOneNameAreToldApart()
    {
        for (const char* each : {"one", "two"}) {
            QVERIFY(QDir(folder()).mkdir(QString::fromLatin1(each)));
            write(path(each) + QStringLiteral("/a.yaml"), "line: ../line.yaml\nreplications: 2\nduration_hours: 0.1\n");
        }
        TestWindow window;
        window.openFiles({path("one/a.yaml"), path("two/a.yaml")});
        QVERIFY(window.showAndFocus());
        QVERIFY(window.windowTitle().startsWith(QStringLiteral("one/a.yaml")));
        edit(window, 11);
        window.pressKeys(QKeySequence::Save);
        QCOMPARE(statusOf(window),
                 QStringLiteral("Saved one/a.yaml, two/a.yaml")); // the second was given a name of its own
        write(path("two/a.yaml"), "line: ../line.yaml\nreplications: 3\nduration_hours: 0.1\n");
        auto* bar = window.fileMessageBar();
        QTRY_VERIFY(bar->isVisible());
        QVERIFY2(bar->text().startsWith(QStringLiteral("“two/a.yaml” was changed")), qPrintable(bar->text()));
    }

    void closingGoesToTheWelcomePage()
    {
        TestWindow window;
        window.openFiles({path("line.yaml")});
        QVERIFY(window.showAndFocus());
        edit(window, 11);
        DialogAnswers cancelled({press(QMessageBox::Cancel)});
        window.pressKeys(QKeySequence(QStringLiteral("Ctrl+W")));
        QVERIFY(cancelled.areAllUsed());
        QCOMPARE(window.document().value("A", capacity), ParameterValue(11));
        DialogAnswers discarded({press(QMessageBox::Discard)});
        window.pressKeys(QKeySequence(QStringLiteral("Ctrl+W")));
        QVERIFY(discarded.areAllUsed());
        QVERIFY(window.windowTitle().startsWith(QStringLiteral("Welcome")));
        QVERIFY(window.isVisible());
        QVERIFY(!window.isWindowModified());
        QVERIFY(linePath(window.document()).isEmpty());
        QVERIFY(!window.named<QAbstractButton>("welcomeBack")->isVisible());
        QVERIFY(!window.action("closeDocument")->isEnabled());
    }

    /// Where a scenario will go is told only once it is there: beside others that have files it gets one of its own.
    void aNewScenarioOfAProjectIsInNoFileYet()
    {
        write(path("a.yaml"), "line: line.yaml\nequipment: {A: {uph: 900}}\n");
        write(path("study.yaml"), "line: line.yaml\nscenarios: [a.yaml, {name: b}]\n");
        TestWindow window;
        window.openFiles({path("study.yaml")});
        QVERIFY(window.showAndFocus());
        const auto* place = window.named<QLabel>("scenarioFile");
        window.document().setActiveScenario(window.document().scenarios()[1].id);
        QTRY_COMPARE(place->text(), u"In study.yaml"_s);
        newScenario(window.document());
        QTRY_COMPARE(place->text(), u"Not saved yet"_s);
        window.pressKeys(QKeySequence::Save);
        QTRY_VERIFY(!window.isWindowModified());
        const QString file = window.document().scenarios()[2].path;
        QVERIFY(!file.isEmpty());
        QTRY_COMPARE(place->text(), QFileInfo(file).fileName());
    }

    /// Enter alone would have made the line's file a project that names itself as its line.
    void aProjectIsNotSavedOverItsLine()
    {
        TestWindow window;
        window.openFiles({path("line.yaml")});
        QVERIFY(window.showAndFocus());
        newScenario(window.document());
        const QByteArray before = read(path("line.yaml"));
        QString warning;
        DialogAnswers answers({[&](QWidget* dialog) {
            dialog->findChild<QLineEdit*>(u"projectName"_s)->setText(u"line"_s + u".yaml"_s);
            warning = dialog->findChild<QLabel*>(u"saveWarning"_s)->text();
            QVERIFY(!dialog->findChild<QAbstractButton*>(u"save"_s)->isEnabled());
            QTest::keyClick(dialog, Qt::Key_Escape);
        }});
        window.pressKeys(QKeySequence::Save);
        QVERIFY(answers.areAllUsed());
        QCOMPARE(warning, u"“line.yaml” holds another part of this project already. Choose another name."_s);
        QCOMPARE(read(path("line.yaml")), before);
    }

    void reloadingIsUndone()
    {
        TestWindow window;
        window.openFiles({path("i.yaml")});
        QVERIFY(window.showAndFocus());
        edit(window, 11);
        const Line lineBefore = window.document().line();
        write(path("i.yaml"), QByteArray(inlineText) + "      - {name: C}\n  baseline:\n    B: {uph: 77}\n");
        auto* bar = window.fileMessageBar();
        QTRY_VERIFY(bar->isVisible());
        QTRY_VERIFY(bar->findChild<QAbstractButton*>(QStringLiteral("reloadFiles")));
        QTest::mouseClick(bar->findChild<QAbstractButton*>(QStringLiteral("reloadFiles")), Qt::LeftButton);
        QCOMPARE(window.document().line().stations.size(), std::size_t{3});
        QVERIFY(window.document().scenarios()[0].scenario.overrides.empty());
        QVERIFY(!window.isWindowModified());
        const Line lineAfter = window.document().line();

        QUndoStack& stack = *window.document().undoStack();
        QCOMPARE(stack.undoText(), QStringLiteral("Reload i.yaml"));
        stack.undo();
        QCOMPARE(window.document().line(), lineBefore);
        QCOMPARE(window.document().value("A", capacity), ParameterValue(11));
        QVERIFY(window.isWindowModified()); // the file holds something else
        stack.undo();
        QVERIFY(window.document().scenarios()[0].scenario.overrides.empty());
        stack.redo();
        stack.redo();
        QCOMPARE(window.document().line(), lineAfter);
        QVERIFY(!window.isWindowModified());
        stack.undo();
        window.pressKeys(QKeySequence::Save);
        QVERIFY(!window.isWindowModified());
        QVERIFY(!read(path("i.yaml")).contains("name: C"));
    }

    void theWhatIfsOfAnExampleAreNotLostWhenItsLineIsTheUsersOwn()
    {
        TestWindow window;
        QVERIFY(window.showAndFocus());
        window.trigger("open_builtin:pet_beverage");
        ProjectDocument& document = window.document();
        const std::size_t count = document.scenarios().size();
        QVERIFY(count > 1);
        QVERIFY(!window.isWindowModified());

        showBaseline(window);
        setParameter(document, "Blower", ParameterId::Uph, 38500.0);
        for (const ScenarioEntry& each : document.scenarios())
            QVERIFY2(document.isScenarioModified(each.id), each.scenario.name.c_str());
        document.undoStack()->undo();
        QVERIFY(!document.isModified());
        document.undoStack()->redo();
        DialogAnswers answers({saveAsProject(folder(), u"pet"_s, false)});
        window.pressKeys(QKeySequence::Save);
        QVERIFY(answers.areAllUsed());
        QVERIFY(!window.isWindowModified());

        TestWindow again;
        again.openFiles({path("pet.yaml")});
        QCOMPARE(again.document().scenarios().size(), count);
        QCOMPARE(again.document().line(), document.line());
        for (std::size_t i = 0; i < count; ++i)
            QCOMPARE(again.document().scenarios()[i].scenario, document.scenarios()[i].scenario);
    }

    void anUntouchedExampleIsNotAskedAbout()
    {
        TestWindow window;
        QVERIFY(window.showAndFocus());
        window.trigger("open_builtin:pet_beverage");
        QVERIFY(window.close()); // a question would wait until the test's time is over
    }

    void addingAScenarioFromItsFileIsUndone()
    {
        write(path("a.yaml"), "line: line.yaml\nequipment:\n  A: {buffer_capacity: 10}\n");
        TestWindow window;
        window.openFiles({path("line.yaml")});
        QVERIFY(window.showAndFocus());
        DialogAnswers answers({chooseFile(path("a.yaml"))});
        window.trigger("addScenario");
        QCOMPARE(window.document().activeName(), QStringLiteral("a"));
        QVERIFY(!window.isWindowModified());
        window.document().undoStack()->undo();
        QVERIFY(window.document().scenarios().empty());
        QCOMPARE(window.document().activeName(), QStringLiteral("Baseline"));
        window.document().undoStack()->redo();
        QCOMPARE(window.document().activeName(), QStringLiteral("a"));
        QCOMPARE(window.document().scenarios()[0].path, path("a.yaml"));
        QVERIFY(!window.isWindowModified());
    }
};

LINETWIN_TEST(SavingTest)
#include "SavingTest.moc"
