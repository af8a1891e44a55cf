// SPDX-License-Identifier: GPL-3.0-or-later
// Saving writes what was meant, asks for nothing that nobody made, and says what it wrote.
#include "app/commands/ScenarioCommands.h"
#include "app/commands/SetParameter.h"
#include "app/document/DocumentFiles.h"
#include "app/settings/Theme.h"
#include "tests/TestMain.h"
#include "tests/app/window/FileTesting.h"

#include <QSettings>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTemporaryDir>

using namespace linetwin;
using namespace linetwin::app;
using namespace linetwin::app::testing;

namespace {

constexpr auto capacity = ParameterId::BufferCapacity;

void edit(MainWindow& window, double value)
{
    setParameter(window.document(), "A", capacity, value);
}

void showBaseline(MainWindow& window)
{
    window.document().setActiveScenario(std::nullopt);
}

QString statusOf(MainWindow& window)
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

class SavingTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString path(const char* name) const { return m_folder->filePath(QString::fromLatin1(name)); }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("LineTwinTest"));
        QCoreApplication::setApplicationName(QStringLiteral("SavingTest"));
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        applyTheme(ColorScheme::Light);
        QTest::failOnWarning(QRegularExpression(QStringLiteral("QObject::|QPainter::|QWidget::")));
    }
    void init()
    {
        QSettings().clear();
        m_folder = std::make_unique<QTemporaryDir>();
        write(path("i.yaml"), inlineText);
        write(path("j.yaml"), inlineText);
        write(path("line.yaml"), lineText);
    }
    void cleanupTestCase() { QSettings().clear(); }

    void aLineInsideAScenarioSaysWhatElseIsWritten()
    {
        MainWindow window;
        window.openFiles({path("i.yaml")});
        QVERIFY(showAndFocus(window));
        edit(window, 11);
        showBaseline(window);
        edit(window, 31);
        const QByteArray before = read(path("i.yaml"));
        QString question;
        DialogAnswers cancelled({noting(question, press(QMessageBox::Cancel))});
        pressKeys(window, QKeySequence::Save);
        QVERIFY(cancelled.areAllUsed());
        QVERIFY2(question.contains(QStringLiteral("i.yaml: the line, and the changed scenario “i”")),
                 qPrintable(question));
        QCOMPARE(read(path("i.yaml")), before);
        DialogAnswers together({pressNamed("saveTogether")});
        pressKeys(window, QKeySequence::Save);
        QVERIFY(together.areAllUsed());
        QVERIFY(read(path("i.yaml")).contains("buffer_capacity: 11"));
        QVERIFY(read(path("i.yaml")).contains("buffer_capacity: 31"));
        QCOMPARE(statusOf(window), QStringLiteral("Saved i.yaml (line “P” and scenario “i”)"));
        QVERIFY(!window.isWindowModified());
    }

    void aLineInsideAScenarioCanGoToItsOwnFile()
    {
        MainWindow window;
        window.openFiles({path("i.yaml")});
        QVERIFY(showAndFocus(window));
        edit(window, 11);
        showBaseline(window);
        edit(window, 31);
        DialogAnswers own({pressNamed("lineToOwnFile"), chooseFile(path("own.yaml"))});
        pressKeys(window, QKeySequence::Save);
        QVERIFY(own.areAllUsed());
        QVERIFY(read(path("own.yaml")).contains("buffer_capacity: 31"));
        QVERIFY(read(path("i.yaml")).contains("line: own.yaml"));
        QVERIFY(!window.isWindowModified());
    }

    void anUnchangedScenarioIsNotAskedAbout()
    {
        MainWindow window;
        window.openFiles({path("i.yaml")});
        QVERIFY(showAndFocus(window));
        showBaseline(window);
        edit(window, 31);
        pressKeys(window, QKeySequence::Save);
        QVERIFY(!window.isWindowModified());
        QCOMPARE(statusOf(window), QStringLiteral("Saved i.yaml (line “P” and scenario “i”)"));
    }

    void everyFileThatHoldsTheLineIsWritten()
    {
        MainWindow window;
        window.openFiles({path("i.yaml"), path("j.yaml")});
        QVERIFY(showAndFocus(window));
        showBaseline(window);
        edit(window, 31);
        pressKeys(window, QKeySequence::Save);
        QVERIFY(read(path("i.yaml")).contains("buffer_capacity: 31"));
        QVERIFY(read(path("j.yaml")).contains("buffer_capacity: 31"));
        QCOMPARE(statusOf(window), QStringLiteral("Saved i.yaml, j.yaml"));
    }

    void anUntouchedWhatIfIsNotAskedAbout()
    {
        MainWindow window;
        window.openFiles({path("line.yaml")});
        QVERIFY(showAndFocus(window));
        const ScenarioId whatIf = *window.document().activeScenario();
        showBaseline(window);
        edit(window, 31);
        window.document().setActiveScenario(whatIf);
        pressKeys(window, QKeySequence::Save);
        QVERIFY(read(path("line.yaml")).contains("buffer_capacity: 31"));
        QVERIFY(!window.isWindowModified());
        QCOMPARE(statusOf(window), QStringLiteral("Saved line.yaml"));
        pressKeys(window, QKeySequence::Save);
        QCOMPARE(statusOf(window), QStringLiteral("There are no changes to save"));
    }

    void aNewLineIsSavedAsALine()
    {
        MainWindow window;
        window.openBuiltin();
        QVERIFY(showAndFocus(window));
        const ScenarioId whatIf = *window.document().activeScenario();
        showBaseline(window);
        setParameter(window.document(), "Filler", capacity, 60.0);
        window.document().setActiveScenario(whatIf);
        QString title;
        DialogAnswers answers({chooseTitled(title, path("plant.yaml"))});
        pressKeys(window, QKeySequence::Save);
        QVERIFY(answers.areAllUsed());
        QCOMPARE(title, QStringLiteral("Save the line"));
        QVERIFY(read(path("plant.yaml")).contains("format: linetwin/line/1"));
        QVERIFY(!window.isWindowModified());
    }

    void whatAnotherScenarioHoldsIsSavedFromAnUntouchedOne()
    {
        MainWindow window;
        window.openFiles({path("line.yaml")});
        QVERIFY(showAndFocus(window));
        edit(window, 11);
        newScenario(window.document());
        DialogAnswers answers({chooseFile(path("first.yaml"))});
        pressKeys(window, QKeySequence::Save);
        QVERIFY(answers.areAllUsed());
        QVERIFY(read(path("first.yaml")).contains("buffer_capacity: 11"));
    }

    void aNameTakenFromTheFileIsSaid()
    {
        MainWindow window;
        window.openFiles({path("line.yaml")});
        QVERIFY(showAndFocus(window));
        edit(window, 11);
        DialogAnswers answers({chooseFile(path("big buffer.yaml"))});
        pressKeys(window, QKeySequence::Save);
        QVERIFY(answers.areAllUsed());
        QVERIFY2(messageOf(window).contains(QStringLiteral("“What-if” is now called “big buffer”")),
                 qPrintable(messageOf(window)));
    }

    void filesOfOneNameAreToldApart()
    {
        for (const char* folder : {"one", "two"}) {
            QVERIFY(QDir(m_folder->path()).mkdir(QString::fromLatin1(folder)));
            write(path(folder) + QStringLiteral("/a.yaml"),
                  "line: ../line.yaml\nreplications: 2\nduration_hours: 0.1\n");
        }
        MainWindow window;
        window.openFiles({path("one/a.yaml"), path("two/a.yaml")});
        QVERIFY(showAndFocus(window));
        QVERIFY(window.windowTitle().startsWith(QStringLiteral("one/a.yaml")));
        edit(window, 11);
        pressKeys(window, QKeySequence::Save);
        QCOMPARE(statusOf(window), QStringLiteral("Saved one/a.yaml"));
        write(path("two/a.yaml"), "line: ../line.yaml\nreplications: 3\nduration_hours: 0.1\n");
        auto* bar = window.findChild<MessageBar*>(QStringLiteral("fileMessages"));
        QTRY_VERIFY(bar->isVisible());
        QVERIFY2(bar->text().startsWith(QStringLiteral("“two/a.yaml” was changed")), qPrintable(bar->text()));
    }

    void closingGoesToTheWelcomePage()
    {
        MainWindow window;
        window.openFiles({path("line.yaml")});
        QVERIFY(showAndFocus(window));
        edit(window, 11);
        DialogAnswers cancelled({press(QMessageBox::Cancel)});
        pressKeys(window, QKeySequence(QStringLiteral("Ctrl+W")));
        QVERIFY(cancelled.areAllUsed());
        QCOMPARE(window.document().value("A", capacity), ParameterValue(11));
        DialogAnswers discarded({press(QMessageBox::Discard)});
        pressKeys(window, QKeySequence(QStringLiteral("Ctrl+W")));
        QVERIFY(discarded.areAllUsed());
        QVERIFY(window.windowTitle().startsWith(QStringLiteral("Welcome")));
        QVERIFY(window.isVisible());
        QVERIFY(!window.isWindowModified());
        QVERIFY(linePath(window.document()).isEmpty());
        QVERIFY(!window.findChild<QAbstractButton*>(QStringLiteral("welcomeBack"))->isVisible());
        QVERIFY(!window.findChild<QAction*>(QStringLiteral("closeDocument"))->isEnabled());
    }

    void reloadingIsUndone()
    {
        MainWindow window;
        window.openFiles({path("i.yaml")});
        QVERIFY(showAndFocus(window));
        edit(window, 11);
        const Line lineBefore = window.document().line();
        write(path("i.yaml"), QByteArray(inlineText) + "      - {name: C}\n  baseline:\n    B: {uph: 77}\n");
        auto* bar = window.findChild<MessageBar*>(QStringLiteral("fileMessages"));
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
        pressKeys(window, QKeySequence::Save);
        QVERIFY(!window.isWindowModified());
        QVERIFY(!read(path("i.yaml")).contains("name: C"));
    }

    void theWhatIfsOfAnExampleAreNotLostWhenItsLineIsTheUsersOwn()
    {
        MainWindow window;
        QVERIFY(showAndFocus(window));
        trigger(window, "open_builtin:pet_beverage");
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
        trigger(window, "saveLineAs");
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
            files << m_folder->filePath(QStringLiteral("%1.yaml").arg(files.size()));
            names.push_back(chooseFile(files.back()));
        }
        DialogAnswers answers(std::move(names));
        trigger(window, "saveAll");
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
        MainWindow window;
        QVERIFY(showAndFocus(window));
        trigger(window, "open_builtin:pet_beverage");
        trigger(window, "saveAll"); // a question would wait until the test's time is over
        QCOMPARE(statusOf(window), QStringLiteral("There are no changes to save"));
        QVERIFY(window.close());
    }

    void anEmptyWhatIfIsNeverAskedAbout()
    {
        MainWindow window;
        window.openFiles({path("line.yaml")});
        QVERIFY(showAndFocus(window));
        newScenario(window.document());
        QVERIFY(!window.isWindowModified());
        showBaseline(window);
        edit(window, 31);
        trigger(window, "saveAll");
        QVERIFY(!window.isWindowModified());
        QVERIFY(window.close());
    }

    void addingAScenarioFromItsFileIsUndone()
    {
        write(path("a.yaml"), "line: line.yaml\nequipment:\n  A: {buffer_capacity: 10}\n");
        MainWindow window;
        window.openFiles({path("line.yaml")});
        QVERIFY(showAndFocus(window));
        DialogAnswers answers({chooseFile(path("a.yaml"))});
        trigger(window, "addScenario");
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
