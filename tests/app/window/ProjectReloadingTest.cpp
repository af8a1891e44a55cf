// SPDX-License-Identifier: GPL-3.0-or-later
// What another program made of a project is taken over as one undo step, whatever of it is another then.
#include "app/commands/MomentCommands.h"
#include "app/commands/ScenarioCommands.h"
#include "tests/TestMain.h"
#include "tests/app/HeldDisk.h"
#include "tests/app/window/WindowTest.h"

#include <QTimer>

using namespace linetwin;
using namespace linetwin::app;
using namespace linetwin::app::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr const char* head = "format: linetwin/project/1\n";
constexpr const char* todayText = "line:\n  name: Today\n  run: {replications: 2, duration_hours: 0.1}\n"
                                  "  topology: {stations: [{name: A, output_type: Tube}, {name: B}]}\n";
constexpr const char* otherText = "other_lines:\n  - name: Other\n    line:\n      topology: {stations: [{name: O}]}\n"
                                  "    scenarios: [{name: faster, equipment: {O: {uph: 900}}}]\n";

QByteArray scenarios(const QByteArray& list)
{
    return "scenarios: [" + list + "]\n";
}

const QByteArray beforeText =
    head + QByteArray(todayText) +
    scenarios("{name: kept, equipment: {A: {buffer_capacity: 11}}}, {name: gone, description: of mine}") + otherText;
const QByteArray afterText = head + QByteArray(todayText).replace("{name: B}", "{name: C}, {name: D}") +
                             scenarios("{name: new}, {name: kept, equipment: {C: {uph: 70}}}");

/// All that a user can tell of it.
struct Shown {
    std::vector<std::pair<std::string, Scenario>> scenarios;
    std::vector<Line> lines;
    QString active;
    std::vector<ProjectMoment> moments;

    bool operator==(const Shown&) const = default;
};

Shown shown(const ProjectDocument& document)
{
    Shown all{{}, {}, document.activeName(), document.moments()};
    for (const LineEntry& line : document.lines()) {
        all.lines.push_back(line.line.line);
        for (const ScenarioEntry& each : line.scenarios)
            all.scenarios.emplace_back(line.name, each.scenario);
    }
    return all;
}

std::optional<ScenarioId> entryOf(const ProjectDocument& document, const QString& name)
{
    for (const auto& entry : document.entries()) {
        if (document.nameOf(entry) == name)
            return entry;
    }
    return noScenario;
}

void reload(TestWindow& window)
{
    const auto button = [&] { return window.fileMessageBar()->findChild<QAbstractButton*>(u"reloadFiles"_s); };
    QTRY_VERIFY(window.fileMessageBar()->isVisible() && button());
    QTest::mouseClick(button(), Qt::LeftButton);
}

} // namespace

class ProjectReloadingTest : public WindowTest {
    Q_OBJECT

    void prepare() override { write(path("study.yaml"), beforeText); }

    std::unique_ptr<TestWindow> openStudy(const QString& active)
    {
        auto window = std::make_unique<TestWindow>();
        window->openFiles({path("study.yaml")});
        window->document().setActiveScenario(entryOf(window->document(), active));
        return window;
    }

private Q_SLOTS:
    void isUndone_data()
    {
        QTest::addColumn<QString>("active");
        QTest::addColumn<QString>("activeAfter");
        QTest::newRow("the Baseline is shown") << u"Baseline"_s << u"Baseline"_s;
        QTest::newRow("a scenario that stays") << u"kept"_s << u"kept"_s;
        QTest::newRow("one that goes") << u"gone"_s << u"Baseline"_s;
        QTest::newRow("another line that goes") << u"Other"_s << u"Baseline"_s;
        QTest::newRow("its scenario") << u"faster"_s << u"Baseline"_s;
    }

    void isUndone()
    {
        QFETCH(QString, active);
        QFETCH(QString, activeAfter);
        const auto window = openStudy(active);
        ProjectDocument& document = window->document();
        QVERIFY(window->showAndFocus());
        renameEntry(document, *entryOf(document, u"gone"_s), "mine"); // nothing of the shown line
        addMoment(document,
                  {.name = "look", .caption = "Here", .scenario = {}, .timeSec = 60, .replication = 0, .view = {}});
        const Shown before = shown(document);

        write(path("study.yaml"), afterText);
        reload(*window);
        QCOMPARE(document.undoStack()->undoText(), u"Reload study.yaml"_s);
        QCOMPARE(document.activeName(), activeAfter);
        QCOMPARE(document.lines().size(), std::size_t{1});
        QCOMPARE(document.line().stations.size(), std::size_t{3});
        QCOMPARE(document.nameOf(document.scenarios().at(0).id), u"new"_s);
        QCOMPARE(document.scenarios().at(1).scenario.overrides.count("A"), std::size_t{0});
        QVERIFY(document.moments().empty());
        QVERIFY(!window->isWindowModified());
        QVERIFY(!window->fileMessageBar()->isVisible());
        const Shown after = shown(document);

        document.undoStack()->undo();
        QVERIFY(shown(document) == before);
        QVERIFY(window->isWindowModified()); // the file holds something else
        document.undoStack()->undo();        // the moment
        document.undoStack()->undo();        // the name: what edits meant is what came back
        QCOMPARE(document.nameOf(document.scenarios().at(1).id), u"gone"_s);
        QVERIFY(window->isWindowModified());
        while (document.undoStack()->canRedo())
            document.undoStack()->redo();
        QVERIFY(shown(document).scenarios == after.scenarios && shown(document).lines == after.lines);
        QVERIFY(!window->isWindowModified());

        document.undoStack()->undo();
        window->pressKeys(QKeySequence::Save);
        QTRY_VERIFY(!window->isWindowModified());
        QTRY_VERIFY(read(path("study.yaml")).contains("mine"));
        TestWindow again;
        again.openFiles({path("study.yaml")});
        QVERIFY(shown(again.document()).scenarios == before.scenarios);
        QVERIFY(shown(again.document()).lines == before.lines);
        document.undoStack()->redo();
        QVERIFY(window->isWindowModified()); // what was reloaded is in no file now
    }

    /// Nobody edited anything: the step back leads to what nothing but the program has.
    void whatTheFileHeldBeforeIsModified()
    {
        const auto window = openStudy(u"Baseline"_s);
        QVERIFY(window->showAndFocus());
        write(path("study.yaml"), QByteArray(beforeText).replace("uph: 900", "uph: 800"));
        reload(*window);
        QVERIFY(!window->isWindowModified());
        window->document().undoStack()->undo();
        QVERIFY(window->isWindowModified());
        window->document().undoStack()->redo();
        QVERIFY(!window->isWindowModified());
    }

    /// A space alone is no change that could be undone.
    void theSameContentIsNoStep()
    {
        const auto window = openStudy(u"kept"_s);
        QVERIFY(window->showAndFocus());
        write(path("study.yaml"), QByteArray(beforeText).replace("replications: 2,", "replications:   2,"));
        reload(*window);
        QCOMPARE(window->document().undoStack()->count(), 0);
        QCOMPARE(window->document().activeName(), u"kept"_s);
        QVERIFY(!window->fileMessageBar()->isVisible()); // it was taken over
        QVERIFY(!window->isWindowModified());
    }

    /// Of a project in files, one of another line: all is read again, and can be undone, too.
    void aFileOfAnotherLineIsUndone()
    {
        write(path("line.yaml"), lineText);
        write(path("faster.yaml"), "line: line.yaml\nequipment: {A: {uph: 900}}\n");
        write(path("study.yaml"), "line: builtin:cosmetics\nscenarios: []\n"
                                  "other_lines: [{name: Other, line: line.yaml, scenarios: [faster.yaml]}]\n");
        const auto window = openStudy(u"faster"_s);
        ProjectDocument& document = window->document();
        QVERIFY(window->showAndFocus());
        edit(*window, 11);
        const Shown before = shown(document);
        write(path("faster.yaml"), "line: line.yaml\nequipment: {A: {uph: 800}}\n");
        reload(*window);
        QCOMPARE(document.value("A", ParameterId::Uph), ParameterValue(800));
        QCOMPARE(document.activeName(), u"faster"_s);
        QVERIFY(!window->isWindowModified());
        document.undoStack()->undo();
        QVERIFY(shown(document) == before);
        QVERIFY(window->isWindowModified());
    }

    /// As when a project is opened.
    void whatIsMissingIsAskedFor()
    {
        const auto window = openStudy(u"kept"_s);
        ProjectDocument& document = window->document();
        QVERIFY(window->showAndFocus());
        write(path("line.yaml"), lineText);
        write(path("study.yaml"), "line: line.yaml\nscenarios: [gone.yaml, {name: kept}]\n");
        DialogAnswers answers({pressNamed("openWithout")});
        reload(*window);
        QVERIFY(answers.areAllUsed());
        QCOMPARE(document.scenarios().size(), std::size_t{1});
        QVERIFY(window->isWindowModified()); // the file still names the other
        document.undoStack()->undo();
        QCOMPARE(document.lines().size(), std::size_t{2});
    }

    /// What is written in the project alone is nowhere else then.
    void anEmptiedProjectIsUnsaved_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("said");
        QTest::newRow("nothing in it") << QByteArray() << u"“study.yaml” is empty or can no longer be read."_s;
        QTest::newRow("damaged") << QByteArray("scenarios: [") << u"“study.yaml” was changed by another program."_s;
    }
    void anEmptiedProjectIsUnsaved()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, said);
        const auto window = openStudy(u"kept"_s);
        QVERIFY(window->showAndFocus());
        write(path("study.yaml"), text);
        QTRY_VERIFY(window->fileMessageBar()->isVisible());
        QVERIFY2(window->fileMessageBar()->text().startsWith(said), qPrintable(window->fileMessageBar()->text()));
        if (!text.isEmpty()) {
            QVERIFY(window->fileMessageBar()->findChild<QAbstractButton*>(u"keepMine"_s));
            reload(*window);
            QTRY_VERIFY(!window->fileMessageBar()->isVisible());
        }
        QString question;
        DialogAnswers answers({noting(question, press(QMessageBox::Cancel))});
        QVERIFY(!window->close());
        QVERIFY(answers.areAllUsed());
        QVERIFY2(question.contains(u"study"_s), qPrintable(question));
        DialogAnswers consent({pressNamed("save")});
        window->pressKeys(QKeySequence::Save);
        QTRY_VERIFY(read(path("study.yaml")).contains("name: gone"));
        QVERIFY(consent.areAllUsed()); // nothing of another program's goes unasked
        QTRY_VERIFY(!window->files().watch().isLooking());
        QVERIFY(!window->files().watch().isAnyFileForsaken());
        QVERIFY(window->close());
    }

    /// The file that was changed last is what the next change is compared with.
    void theNextChangeIsSeen()
    {
        const auto window = openStudy(u"kept"_s);
        QVERIFY(window->showAndFocus());
        write(path("study.yaml"), afterText);
        reload(*window);
        write(path("study.yaml"), beforeText);
        reload(*window);
        QCOMPARE(window->document().lines().size(), std::size_t{2});
        QCOMPARE(window->document().value("A", capacity), ParameterValue(11));
        QCOMPARE(window->document().undoStack()->count(), 2);
        QVERIFY(!window->isWindowModified());
    }

    /// What the file holds of an entry that comes back is another entry of the same name.
    void whatComesBackIsModified_data()
    {
        QTest::addColumn<QByteArray>("between");
        QTest::addColumn<QString>("edit");
        QTest::newRow("renamed") << QByteArray() << u"rename"_s;
        QTest::newRow("deleted") << QByteArray() << u"delete"_s;
        QTest::newRow("gone between two reloads")
            << QByteArray(beforeText).replace(", {name: gone, description: of mine}", "") << QString();
    }

    void whatComesBackIsModified()
    {
        QFETCH(QByteArray, between);
        QFETCH(QString, edit);
        const auto window = openStudy(u"kept"_s);
        ProjectDocument& document = window->document();
        QVERIFY(window->showAndFocus());
        const auto description = [&document] { return document.scenarios().at(1).scenario.description; };
        if (edit == u"rename"_s)
            renameEntry(document, *entryOf(document, u"gone"_s), "mine");
        else if (edit == u"delete"_s)
            removeScenario(document, *entryOf(document, u"gone"_s));
        if (!between.isEmpty()) {
            write(path("study.yaml"), between);
            reload(*window);
        }
        write(path("study.yaml"), QByteArray(beforeText).replace("of mine", "of theirs"));
        reload(*window);
        QVERIFY(!window->isWindowModified());
        QVERIFY(document.undoStack()->isClean());
        document.undoStack()->setIndex(0);
        QCOMPARE(description(), "of mine");
        QVERIFY(window->isWindowModified());
        document.undoStack()->setIndex(2);
        QCOMPARE(description(), "of theirs");
        QVERIFY(!window->isWindowModified());
        QVERIFY(document.undoStack()->isClean());

        document.undoStack()->setIndex(0);
        window->pressKeys(QKeySequence::Save);
        QTRY_VERIFY(!window->isWindowModified());
        QVERIFY(read(path("study.yaml")).contains("of mine"));
        document.undoStack()->setIndex(2);
        QCOMPARE(description(), "of theirs");
        QVERIFY(window->isWindowModified()); // what was reloaded is in no file now
    }

    /// Under its old name the line is another one, in the same files.
    void filesOfALineThatWasRenamedAreWrittenAgain()
    {
        const QByteArray faster = "line: line.yaml\nequipment: {A: {uph: 900}}\n";
        const QByteArray study = "line: builtin:cosmetics\nscenarios: []\n"
                                 "other_lines: [{name: Other, line: line.yaml, scenarios: [faster.yaml]}]\n";
        write(path("line.yaml"), lineText);
        write(path("faster.yaml"), faster);
        write(path("study.yaml"), study);
        const auto window = openStudy(u"faster"_s);
        QVERIFY(window->showAndFocus());
        write(path("faster.yaml"), QByteArray(faster).replace("900", "800"));
        write(path("study.yaml"), QByteArray(study).replace("Other", "Another"));
        reload(*window);
        QVERIFY(entryOf(window->document(), u"Another"_s) != noScenario);
        window->document().undoStack()->undo();
        QCOMPARE(window->document().value("A", ParameterId::Uph), ParameterValue(900));
        window->pressKeys(QKeySequence::Save);
        QTRY_VERIFY(!window->isWindowModified());
        QVERIFY(read(path("study.yaml")).contains("Other"));
        QVERIFY(read(path("faster.yaml")).contains("900"));
    }

    /// The project and a scenario of it name another line: they are still one project.
    void aProjectThatMovedToAnotherLineIsUndone()
    {
        write(path("line.yaml"), lineText);
        write(path("a.yaml"), "line: line.yaml\nequipment: {A: {uph: 900}}\n");
        write(path("study.yaml"), "line: line.yaml\nscenarios: [a.yaml]\n");
        const auto window = openStudy(u"a"_s);
        ProjectDocument& document = window->document();
        QVERIFY(window->showAndFocus());
        edit(*window, 11);
        write(path("plant.yaml"), lineText);
        write(path("a.yaml"), "line: plant.yaml\nequipment: {A: {uph: 800}}\n");
        write(path("study.yaml"), "line: plant.yaml\nscenarios: [a.yaml]\n");
        QTRY_COMPARE(window->files().watch().changedFiles().size(), 2);
        reload(*window);
        QVERIFY(document.project().isThere());
        QCOMPARE(document.value("A", ParameterId::Uph), ParameterValue(800));
        QVERIFY(!window->isWindowModified());
        document.undoStack()->undo();
        QCOMPARE(document.value("A", ParameterId::Uph), ParameterValue(900));
        QCOMPARE(document.value("A", capacity), ParameterValue(11));
        QVERIFY(window->isWindowModified());
    }

    /// Its file alone is of another line: with that there is no such project, and what is open stays.
    void aScenarioThatLeftItsLineIsRejected()
    {
        const QByteArray before = "line: line.yaml\nequipment: {A: {uph: 900}}\n";
        write(path("line.yaml"), lineText);
        write(path("plant.yaml"), lineText);
        write(path("a.yaml"), before);
        write(path("study.yaml"), "line: line.yaml\nscenarios: [a.yaml]\n");
        const auto window = openStudy(u"a"_s);
        QVERIFY(window->showAndFocus());
        edit(*window, 11);
        write(path("a.yaml"), "line: plant.yaml\n");
        reload(*window);
        QVERIFY(window->document().project().isThere());
        QCOMPARE(window->document().value("A", capacity), ParameterValue(11));
        QVERIFY2(window->message().contains(u"was not opened"_s), qPrintable(window->message()));
        write(path("a.yaml"), before);
        QTRY_COMPARE(window->message(), QString());
    }

    /// The user changed no line that could be tried as another one.
    void nothingIsOfferedToTry_data()
    {
        QTest::addColumn<QString>("active");
        QTest::newRow("the Baseline is shown") << u"Baseline"_s;
        QTest::newRow("a scenario") << u"kept"_s;
    }

    void nothingIsOfferedToTry()
    {
        QFETCH(QString, active);
        const auto window = openStudy(active);
        QVERIFY(window->showAndFocus());
        write(path("study.yaml"), afterText);
        reload(*window);
        QCOMPARE(window->document().line().stations.size(), std::size_t{3});
        QVERIFY2(!offered(*window, "tryAsOtherLine"), qPrintable(window->message()));
        window->document().undoStack()->undo();
        window->document().undoStack()->redo();
        QVERIFY2(!offered(*window, "tryAsOtherLine"), qPrintable(window->message()));
    }

    /// Where everything is, is known once it is saved.
    void reloadingWaitsForASave()
    {
        const QByteArray foreign = "line: line.yaml\nscenarios: [a.yaml, b.yaml]\n";
        write(path("line.yaml"), lineText);
        write(path("a.yaml"), "line: line.yaml\n");
        write(path("b.yaml"), "line: line.yaml\n");
        write(path("study.yaml"), "line: line.yaml\nscenarios: [a.yaml]\n");
        HeldDisk disk(folder().toStdString());
        const auto window = openStudy(u"a"_s);
        ProjectDocument& document = window->document();
        QVERIFY(window->showAndFocus());
        edit(*window, 11);
        addMoment(document,
                  {.name = "look", .caption = {}, .scenario = {}, .timeSec = 0, .replication = 0, .view = {}});
        QTest::keySequence(window.get(), QKeySequence::Save);
        QTRY_VERIFY(disk.isWaitedFor());
        write(path("study.yaml"), foreign);
        QTRY_VERIFY(window->fileMessageBar()->isVisible());
        DialogAnswers answers({cancelDialog()}); // the save is asked about again
        QTimer::singleShot(0, window.get(), [&disk] { disk.release(); });
        reload(*window);
        QTRY_VERIFY(answers.areAllUsed());
        window->waitForSaving();
        QCOMPARE(document.value("A", capacity), ParameterValue(11));
        QVERIFY(window->isWindowModified());
        QCOMPARE(read(path("study.yaml")), foreign);
        reload(*window);
        QCOMPARE(document.scenarios().size(), std::size_t{2});
        QCOMPARE(document.scenarios().at(1).path, path("b.yaml"));
        QVERIFY(!window->isWindowModified());
        QCOMPARE(read(path("study.yaml")), foreign);
    }
};

LINETWIN_TEST(ProjectReloadingTest)
#include "ProjectReloadingTest.moc"
