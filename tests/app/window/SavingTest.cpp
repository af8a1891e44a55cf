// SPDX-License-Identifier: GPL-3.0-or-later
// Saving writes what was meant, asks for nothing that nobody made, and says what it wrote.
#include "app/commands/ScenarioCommands.h"
#include "app/commands/SetParameter.h"
#include "app/document/DocumentFiles.h"
#include "tests/TestMain.h"
#include "tests/app/window/WindowTest.h"

#include <QStatusBar>

using namespace linetwin;
using namespace linetwin::app;
using namespace linetwin::app::testing;

namespace {

constexpr auto capacity = ParameterId::BufferCapacity;

void edit(TestWindow& window, double value)
{
    setParameter(window.document(), "A", capacity, value);
}

void showBaseline(TestWindow& window)
{
    window.document().setActiveScenario(std::nullopt);
}

QString statusOf(TestWindow& window)
{
    return window.statusBar()->currentMessage();
}

DialogAnswers::Action chooseTitled(QString& title, const QString& path)
{
    return [&title, path](QWidget* dialog) {
        title = dialog->windowTitle();
        chooseFile(path)(dialog);
    };
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
    void aLineInsideAScenarioSaysWhatElseIsWritten()
    {
        TestWindow window;
        window.openFiles({path("i.yaml")});
        QVERIFY(window.showAndFocus());
        edit(window, 11);
        showBaseline(window);
        edit(window, 31);
        const QByteArray before = read(path("i.yaml"));
        QString question;
        DialogAnswers cancelled({noting(question, press(QMessageBox::Cancel))});
        window.pressKeys(QKeySequence::Save);
        QVERIFY(cancelled.areAllUsed());
        QVERIFY2(question.contains(QStringLiteral("i.yaml: the line, and the changed scenario “i”")),
                 qPrintable(question));
        QCOMPARE(read(path("i.yaml")), before);
        DialogAnswers together({pressNamed("saveTogether")});
        window.pressKeys(QKeySequence::Save);
        QVERIFY(together.areAllUsed());
        QVERIFY(read(path("i.yaml")).contains("buffer_capacity: 11"));
        QVERIFY(read(path("i.yaml")).contains("buffer_capacity: 31"));
        QCOMPARE(statusOf(window), QStringLiteral("Saved i.yaml (line “P” and scenario “i”)"));
        QVERIFY(!window.isWindowModified());
    }

    void aLineInsideAScenarioCanGoToItsOwnFile()
    {
        TestWindow window;
        window.openFiles({path("i.yaml")});
        QVERIFY(window.showAndFocus());
        edit(window, 11);
        showBaseline(window);
        edit(window, 31);
        DialogAnswers own({pressNamed("lineToOwnFile"), chooseFile(path("own.yaml"))});
        window.pressKeys(QKeySequence::Save);
        QVERIFY(own.areAllUsed());
        QVERIFY(read(path("own.yaml")).contains("buffer_capacity: 31"));
        QVERIFY(read(path("i.yaml")).contains("line: own.yaml"));
        QVERIFY(!window.isWindowModified());
    }

    void anUnchangedScenarioIsNotAskedAbout()
    {
        TestWindow window;
        window.openFiles({path("i.yaml")});
        QVERIFY(window.showAndFocus());
        showBaseline(window);
        edit(window, 31);
        window.pressKeys(QKeySequence::Save);
        QVERIFY(!window.isWindowModified());
        QCOMPARE(statusOf(window), QStringLiteral("Saved i.yaml (line “P” and scenario “i”)"));
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
        QCOMPARE(statusOf(window), QStringLiteral("Saved i.yaml, j.yaml"));
    }

    void anUntouchedWhatIfIsNotAskedAbout()
    {
        TestWindow window;
        window.openFiles({path("line.yaml")});
        QVERIFY(window.showAndFocus());
        const ScenarioId whatIf = *window.document().activeScenario();
        showBaseline(window);
        edit(window, 31);
        window.document().setActiveScenario(whatIf);
        window.pressKeys(QKeySequence::Save);
        QVERIFY(read(path("line.yaml")).contains("buffer_capacity: 31"));
        QVERIFY(!window.isWindowModified());
        QCOMPARE(statusOf(window), QStringLiteral("Saved line.yaml"));
        window.pressKeys(QKeySequence::Save);
        QCOMPARE(statusOf(window), QStringLiteral("There are no changes to save"));
    }

    void aNewLineIsSavedAsALine()
    {
        TestWindow window;
        window.openBuiltin();
        QVERIFY(window.showAndFocus());
        const ScenarioId whatIf = *window.document().activeScenario();
        showBaseline(window);
        setParameter(window.document(), "Filler", capacity, 60.0);
        window.document().setActiveScenario(whatIf);
        QString title;
        DialogAnswers answers({chooseTitled(title, path("plant.yaml"))});
        window.pressKeys(QKeySequence::Save);
        QVERIFY(answers.areAllUsed());
        QCOMPARE(title, QStringLiteral("Save the line"));
        QVERIFY(read(path("plant.yaml")).contains("format: linetwin/line/1"));
        QVERIFY(!window.isWindowModified());
    }

    void whatAnotherScenarioHoldsIsSavedFromAnUntouchedOne()
    {
        TestWindow window;
        window.openFiles({path("line.yaml")});
        QVERIFY(window.showAndFocus());
        edit(window, 11);
        newScenario(window.document());
        DialogAnswers answers({chooseFile(path("first.yaml"))});
        window.pressKeys(QKeySequence::Save);
        QVERIFY(answers.areAllUsed());
        QVERIFY(read(path("first.yaml")).contains("buffer_capacity: 11"));
    }

    void aNameTakenFromTheFileIsSaid()
    {
        TestWindow window;
        window.openFiles({path("line.yaml")});
        QVERIFY(window.showAndFocus());
        edit(window, 11);
        DialogAnswers answers({chooseFile(path("big buffer.yaml"))});
        window.pressKeys(QKeySequence::Save);
        QVERIFY(answers.areAllUsed());
        QVERIFY2(window.message().contains(QStringLiteral("“What-if” is now called “big buffer”")),
                 qPrintable(window.message()));
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
        QCOMPARE(statusOf(window), QStringLiteral("Saved one/a.yaml"));
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

        DialogAnswers line({chooseFile(path("pet.yaml"))});
        window.trigger("saveLineAs");
        QVERIFY(line.areAllUsed());
        QVERIFY(window.isWindowModified());
        QString question;
        DialogAnswers quitting({noting(question, press(QMessageBox::Cancel))});
        QVERIFY(!window.close());
        QVERIFY(quitting.areAllUsed());
        std::vector<DialogAnswers::Action> names;
        QStringList files;
        for (const ScenarioEntry& each : document.scenarios()) {
            QVERIFY2(question.contains(QString::fromStdString(each.scenario.name)), qPrintable(question));
            files << path(QStringLiteral("%1.yaml").arg(files.size()));
            names.push_back(chooseFile(files.back()));
        }
        DialogAnswers answers(std::move(names));
        window.trigger("saveAll");
        QVERIFY(answers.areAllUsed());
        QVERIFY(!window.isWindowModified());

        MainWindow again;
        again.openFiles(files);
        QCOMPARE(again.document().scenarios().size(), count);
        QCOMPARE(again.document().line(), document.line());
        for (std::size_t i = 0; i < count; ++i) {
            QCOMPARE(again.document().scenarios()[i].scenario, document.scenarios()[i].scenario);
            QCOMPARE(again.document().scenarios()[i].scenario.settings.warmupHours, 1.0);
        }
    }

    void anUntouchedExampleHasNothingToSave()
    {
        TestWindow window;
        QVERIFY(window.showAndFocus());
        window.trigger("open_builtin:pet_beverage");
        window.trigger("saveAll"); // a question would wait until the test's time is over
        QCOMPARE(statusOf(window), QStringLiteral("There are no changes to save"));
        QVERIFY(window.close());
    }

    void anEmptyWhatIfIsNeverAskedAbout()
    {
        TestWindow window;
        window.openFiles({path("line.yaml")});
        QVERIFY(window.showAndFocus());
        newScenario(window.document());
        QVERIFY(!window.isWindowModified());
        showBaseline(window);
        edit(window, 31);
        window.trigger("saveAll");
        QVERIFY(!window.isWindowModified());
        QVERIFY(window.close());
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
        QCOMPARE(window.document().scenarios().size(), std::size_t{1});
        QCOMPARE(window.document().activeName(), QStringLiteral("What-if"));
        window.document().undoStack()->redo();
        QCOMPARE(window.document().activeName(), QStringLiteral("a"));
        QCOMPARE(window.document().scenarios()[1].path, path("a.yaml"));
        QVERIFY(!window.isWindowModified());
    }
};

LINETWIN_TEST(SavingTest)
#include "SavingTest.moc"
