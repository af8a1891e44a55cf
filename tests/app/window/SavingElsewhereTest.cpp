// SPDX-License-Identifier: GPL-3.0-or-later
// A document that was saved elsewhere leaves the files that it came from alone, whatever comes back by undo; and files
// that are named by links, moved, gone or refused for a while.
#include "app/commands/OtherLines.h"
#include "app/commands/ScenarioCommands.h"
#include "app/window/UnsavedWork.h"
#include "tests/TestMain.h"
#include "tests/app/window/WindowTest.h"

#include <QLabel>
#include <QSignalSpy>
#include <QUndoStack>

using namespace linetwin;
using namespace linetwin::app;
using namespace linetwin::app::testing;
using namespace Qt::StringLiterals;

namespace {

QByteArray partText(const QByteArray& name, int places)
{
    return "name: " + name + "\nline: line.yaml\nequipment: {A: {buffer_capacity: " + QByteArray::number(places) +
           "}}\n";
}

std::optional<ScenarioId> namedEntry(TestWindow& window, const QString& name)
{
    for (const auto& entry : window.document().entries()) {
        if (window.document().nameOf(entry) == name)
            return entry;
    }
    return noScenario;
}

QStringList namesOf(TestWindow& window)
{
    QStringList names;
    for (const auto& entry : window.document().entries())
        names << window.document().nameOf(entry);
    return names;
}

void pressReload(TestWindow& window)
{
    const auto button = [&] { return window.fileMessageBar()->findChild<QAbstractButton*>(u"reloadFiles"_s); };
    QTRY_VERIFY(window.fileMessageBar()->isVisible() && button());
    QTest::mouseClick(button(), Qt::LeftButton);
}

void undo(TestWindow& window)
{
    window.document().undoStack()->undo();
}

} // namespace

class SavingElsewhereTest : public WindowTest {
    Q_OBJECT

    void prepare() override
    {
        write(path("line.yaml"), lineText);
        write(path("a.yaml"), partText("big", 11));
        write(path("b.yaml"), partText("small", 12));
        write(path("p.yaml"), "line: line.yaml\nscenarios: [a.yaml, b.yaml]\n");
        QVERIFY(QDir(folder()).mkdir(u"copy"_s));
    }
    std::unique_ptr<TestWindow> openProject(const QString& name = u"p.yaml"_s) const
    {
        auto window = std::make_unique<TestWindow>();
        window->openFiles({path(name)});
        [&] { QVERIFY(window->document().project().isThere() && window->showAndFocus()); }();
        return window;
    }
    void saveCopy(TestWindow& window) const
    {
        DialogAnswers answers({saveAsProject(path("copy"), u"q"_s, false)});
        window.trigger("saveAs");
        QVERIFY(answers.areAllUsed());
        QCOMPARE(window.document().project().path, path("copy/q.yaml"));
    }
    /// Nothing of it is in files of the project that it came from.
    void saveAndVerifyTheCopy(TestWindow& window, const char* original, const QByteArray& before) const
    {
        window.pressKeys(QKeySequence::Save);
        QVERIFY(!window.isWindowModified());
        QCOMPARE(read(path(original)), before);
        QVERIFY2(!read(path("copy/q.yaml")).contains(".."), read(path("copy/q.yaml")));
        QVERIFY(openProject()->document().project().isThere());
        QCOMPARE(namesOf(*openProject(u"copy/q.yaml"_s)), namesOf(window));
    }

private Q_SLOTS:
    void aDeletedScenarioComesBackInTheCopy()
    {
        const auto window = openProject();
        removeScenario(window->document(), *namedEntry(*window, u"big"_s));
        saveCopy(*window);
        undo(*window);
        saveAndVerifyTheCopy(*window, "a.yaml", partText("big", 11));
    }

    void aNewScenarioComesBackInTheCopy()
    {
        const auto window = openProject();
        newScenario(window->document());
        edit(*window, 66);
        window->pressKeys(QKeySequence::Save);
        const QByteArray before = read(path("what-if.yaml"));
        QVERIFY(before.contains("66"));
        undo(*window);
        undo(*window);
        saveCopy(*window);
        window->document().undoStack()->redo();
        window->document().undoStack()->redo();
        window->pressKeys(QKeySequence::Save);
        QCOMPARE(read(path("what-if.yaml")), before);
        QVERIFY(read(path("copy/what-if.yaml")).contains("66"));
    }

    void whatAReloadDroppedComesBackInTheCopy()
    {
        const auto window = openProject();
        write(path("p.yaml"), "line: line.yaml\nscenarios: [b.yaml]\n");
        pressReload(*window);
        QTRY_COMPARE(window->document().scenarios().size(), std::size_t{1});
        saveCopy(*window);
        undo(*window);
        QCOMPARE(window->document().scenarios().size(), std::size_t{2});
        saveAndVerifyTheCopy(*window, "a.yaml", partText("big", 11));
    }

    void aDeletedLineComesBackInTheCopy()
    {
        const QByteArray other = QByteArray(lineText).replace("Plant", "Second");
        write(path("other.yaml"), other);
        write(path("o.yaml"), partText("oo", 11).replace("line.yaml", "other.yaml"));
        write(path("p.yaml"), "line: line.yaml\nscenarios: []\n"
                              "other_lines: [{name: Other, line: other.yaml, scenarios: [o.yaml]}]\n");
        const auto window = openProject();
        removeLine(window->document(), *namedEntry(*window, u"Other"_s));
        saveCopy(*window);
        undo(*window);
        window->document().setActiveScenario(namedEntry(*window, u"Other"_s));
        edit(*window, 77);
        window->document().setActiveScenario(std::nullopt);
        saveAndVerifyTheCopy(*window, "other.yaml", other);
        QVERIFY(read(path("copy/q.yaml")).contains("77"));
    }

    /// A line that stands above the folder that the link leads to, not above the link.
    void aProjectInALinkedFolderFindsItsLineAgain()
    {
        QVERIFY(QDir(folder()).mkpath(u"data/a/b"_s));
        write(path("data/line.yaml"), lineText);
        write(path("data/a/b/p.yaml"), "line: ../../line.yaml\nscenarios: [{name: s}]\n");
        QVERIFY(QFile::link(path("data/a/b"), path("l")));
        const auto window = openProject(u"l/p.yaml"_s);
        newScenario(window->document());
        window->pressKeys(QKeySequence::Save);
        QVERIFY(!window->isWindowModified());
        QVERIFY(read(path("data/a/b/p.yaml")).contains("line: ../../line.yaml\n"));
        QCOMPARE(openProject(u"l/p.yaml"_s)->document().scenarios().size(), std::size_t{2});
    }

    /// Its own studies are there.
    void ownStudiesAreNotAnotherProjects()
    {
        write(path("copy/q.yaml"), QByteArray("scenarios: []\n") + "line:\n  topology: {stations: [{name: A}]}\n");
        write(path("copy/q.studies.json"), "{\"format\": \"linetwin/studies/1\", \"studies\": []}\n");
        QVERIFY(QFile::link(path("copy"), path("l")));
        const auto window = openProject(u"copy/q.yaml"_s);
        QString warning;
        const auto note = [&](QWidget* dialog) {
            dialog->findChild<QLineEdit*>(u"projectFolder"_s)->setText(path("l"));
            dialog->findChild<QLineEdit*>(u"projectName"_s)->setText(u"q.yaml"_s);
            for (const QLabel* each : dialog->findChildren<QLabel*>())
                warning += each->isVisible() ? each->text() : QString();
            cancelDialog()(dialog);
        };
        DialogAnswers answers({note});
        window->trigger("saveAs");
        QVERIFY(answers.areAllUsed());
        QVERIFY2(!warning.contains(u"studies"_s), qPrintable(warning));
    }

    void aNewScenarioTakesNoFileThatAPartHas()
    {
        write(path("what-if.yaml"), partText("big", 11));
        write(path("p.yaml"), "line: line.yaml\nscenarios: [what-if.yaml]\n");
        const auto window = openProject();
        QVERIFY(QFile::remove(path("what-if.yaml")));
        QTRY_VERIFY(!window->files().watch().vanishedFiles().isEmpty());
        QVERIFY(window->isWindowModified()); // the document alone has it
        newScenario(window->document());
        edit(*window, 55);
        DialogAnswers answers({pressNamed("save")});
        window->pressKeys(QKeySequence::Save);
        QVERIFY(answers.areAllUsed());
        QVERIFY(!window->isWindowModified());
        QVERIFY(read(path("what-if.yaml")).contains("11"));
        QVERIFY(read(path("what-if_2.yaml")).contains("55"));
    }

    /// A merge conflict in one file holds up what came with it only for so long.
    void whatWasRefusedWithAPartIsOfferedAgain_data()
    {
        QTest::addColumn<QByteArray>("mended");
        QTest::newRow("mended") << partText("big", 21);
        QTest::newRow("as it was") << partText("big", 11);
    }
    void whatWasRefusedWithAPartIsOfferedAgain()
    {
        QFETCH(QByteArray, mended);
        const auto window = openProject();
        write(path("c.yaml"), partText("third", 13));
        write(path("p.yaml"), "line: line.yaml\nscenarios: [a.yaml, b.yaml, c.yaml]\n");
        write(path("a.yaml"), "<<<<<<< HEAD\nname: big\n");
        QTRY_COMPARE(window->files().watch().changedFiles().size(), 2);
        pressReload(*window);
        QVERIFY(window->message().contains(u"not opened"_s));
        QVERIFY(window->isWindowModified());
        write(path("a.yaml"), mended);
        QTRY_VERIFY(window->files().watch().changedFiles().contains(path("p.yaml")));
        QVERIFY(window->message().isEmpty());
        pressReload(*window);
        QCOMPARE(window->document().scenarios().size(), std::size_t{3});
        QVERIFY(!window->isWindowModified());
        QCOMPARE(unsavedItems(window->document(), window->files().watch(), true), QStringList());
    }

    void aScenarioCanBeReloadedWhoseLineWasLocated()
    {
        QVERIFY(QFile::rename(path("line.yaml"), path("copy/line.yaml")));
        TestWindow window;
        DialogAnswers answers({pressNamed("locateFile"), chooseFile(path("copy/line.yaml"))});
        window.openFiles({path("p.yaml")});
        QVERIFY(answers.areAllUsed());
        QVERIFY(window.showAndFocus());
        write(path("a.yaml"), partText("big", 99));
        pressReload(window);
        window.document().setActiveScenario(namedEntry(window, u"big"_s));
        QCOMPARE(window.document().value("A", ParameterId::BufferCapacity), ParameterValue(99));
    }

    /// Nobody edited it, and nobody wrote to its file.
    void aScenarioThatComesBackAfterAReloadAndASaveIsSaved()
    {
        write(path("a.yaml"), partText("big", 11) + "# the plant's\n");
        const auto window = openProject();
        write(path("b.yaml"), partText("small", 77));
        write(path("p.yaml"), "description: x\nline: line.yaml\nscenarios: [a.yaml, b.yaml]\n");
        QTRY_COMPARE(window->files().watch().changedFiles().size(), 2);
        pressReload(*window);
        QTRY_VERIFY(!window->isWindowModified());
        removeScenario(window->document(), *namedEntry(*window, u"big"_s));
        window->pressKeys(QKeySequence::Save);
        undo(*window);
        QVERIFY(!window->document().isScenarioModified(*namedEntry(*window, u"big"_s)));
        window->pressKeys(QKeySequence::Save); // asks nothing
        QVERIFY(!window->isWindowModified());
        QVERIFY(read(path("a.yaml")).endsWith("# the plant's\n"));
    }

    /// A version control system changes hundreds at a time: they are told of, and taken, at once.
    void manyFilesAreReloadedAtOnce()
    {
        constexpr int count = 60;
        const auto name = [](int i) { return "s" + QByteArray::number(i); };
        QByteArray list;
        const auto writeAll = [&](int places) {
            for (int i = 0; i < count; ++i)
                write(path(QString::fromLatin1(name(i)) + u".yaml"_s), partText(name(i), places));
        };
        for (int i = 0; i < count; ++i)
            list += (i > 0 ? ", " : "") + name(i) + ".yaml";
        writeAll(11);
        write(path("p.yaml"), "line: line.yaml\nscenarios: [" + list + "]\n");
        const auto window = openProject();
        writeAll(12);
        window->files().watch().check();
        QTRY_COMPARE(window->files().watch().changedFiles().size(), count);
        QTRY_VERIFY(window->fileMessageBar()->isVisible());
        const QString said = window->fileMessageBar()->text();
        QVERIFY2(said.contains(u"and 57 more"_s), qPrintable(said));
        const QSignalSpy told(&window->files().watch(), &FileWatch::stateChanged);
        const int steps = window->document().undoStack()->count();
        pressReload(*window);
        QVERIFY2(told.count() <= 3, qPrintable(QString::number(told.count())));
        QCOMPARE(window->document().undoStack()->count(), steps + 1);
        for (const ScenarioEntry& each : window->document().scenarios())
            QCOMPARE(each.scenario.overrides.at("A").at(capacity), ParameterValue(12));
        QVERIFY(!window->isWindowModified());
    }
};

LINETWIN_TEST(SavingElsewhereTest)
#include "SavingElsewhereTest.moc"
