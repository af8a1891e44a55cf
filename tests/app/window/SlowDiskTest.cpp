// SPDX-License-Identifier: GPL-3.0-or-later
// However slow the disk is, the window goes on, and nothing is lost or out of order.
#include "app/document/Autosave.h"
#include "app/settings/Patience.h"
#include "app/window/Leaving.h"
#include "tests/Patience.h"
#include "tests/TestMain.h"
#include "tests/app/HeldDisk.h"
#include "tests/app/HeldReads.h"
#include "tests/app/window/WindowTest.h"

#include <QDir>
#include <QLabel>
#include <QStatusBar>
#include <QTimer>
#include <QTreeWidget>
#include <QUndoStack>

#include <atomic>
#include <thread>

using namespace linetwin;
using namespace linetwin::app;
using namespace linetwin::app::testing;
using namespace Qt::StringLiterals;

namespace {

struct WaitingAnswers : DialogAnswers {
    explicit WaitingAnswers(std::vector<Action> actions) : DialogAnswers(std::move(actions), Waits::AreAnswered) {}
};

/// What opens or replaces a file of that name waits besides, but for the thread that made this.
class HeldFile : public HeldDisk {
public:
    HeldFile(std::string folder, std::string name) : HeldDisk(std::move(folder)), m_name(std::move(name)) {}
    ~HeldFile() override { gate.open(); }

    int open(const std::filesystem::path& path, int flags, unsigned permissions) override
    {
        pass(path);
        return HeldDisk::open(path, flags, permissions);
    }
    int rename(const std::filesystem::path& from, const std::filesystem::path& to) override
    {
        pass(to);
        const int result = HeldDisk::rename(from, to);
        if (isHeldOnceReplaced && to.filename() == m_name)
            gate.close();
        return result;
    }

    Gate gate{false};
    std::atomic<bool> isHeldOnceReplaced = false;

private:
    void pass(const std::filesystem::path& path)
    {
        if (path.filename() == m_name && std::this_thread::get_id() != m_owner)
            gate.pass();
    }

    std::string m_name;
    std::thread::id m_owner = std::this_thread::get_id();
};

} // namespace

class SlowDiskTest : public WindowTest {
    Q_OBJECT

    void prepare() override { write(path("line.yaml"), lineText); }

    /// The window with its line opened, edited and handed over for saving, which waits.
    struct Bench {
        HeldDisk disk;
        TestWindow window;

        explicit Bench(const SlowDiskTest& test) : disk(test.folder().toStdString())
        {
            window.openFiles({test.path("line.yaml")});
            QVERIFY(window.showAndFocus());
            edit(window, 31);
            press();
            QTRY_VERIFY(disk.isWaitedFor());
        }
        ~Bench() { disk.release(); }
        /// Without waiting for what follows.
        void press() { QTest::keySequence(&window, QKeySequence::Save); }
        bool isSaving() { return window.files().saving().isSaving(); }
    };
    bool isOnFile(const char* capacity) const
    {
        return read(path("line.yaml")).contains(QByteArray("buffer_capacity: ") + capacity);
    }

private Q_SLOTS:
    /// Another thread ends it at any moment, also while the dialog is being made.
    void nothingIsWaitedForThatEndsAsTheDialogComes()
    {
        QWidget window;
        const auto isDialogThere = [&window] { return window.findChild<QDialog*>() != nullptr; };
        const Waiting waiting{u"Waiting"_s, u"The disk is slow."_s, [&] { return !isDialogThere(); }, {}};
        bool isStuck = false;
        QTimer::singleShot(2000 * test::patience, &window, [&] {
            isStuck = true;
            window.findChild<QDialog*>()->done(QDialog::Rejected);
        });
        QCOMPARE(waitFor(waiting, &window), WaitingEnd::Done);
        QVERIFY(!isStuck);
    }

    void theWindowGoesOnAndSaysThatItSaves()
    {
        Bench bench(*this);
        const auto* status = bench.window.named<QLabel>("saveStatus");
        QTRY_VERIFY(status->isVisible());
        QCOMPARE(status->text(), u"Saving line.yaml…"_s);
        QVERIFY(bench.window.isWindowModified());
        QVERIFY(bench.window.fileMessageBar()->isHidden());
        bench.disk.release();
        QTRY_VERIFY(!bench.isSaving());
        QVERIFY(status->isHidden());
        QVERIFY(!bench.window.isWindowModified());
        QVERIFY(bench.window.document().undoStack()->isClean());
        QCOMPARE(bench.window.statusBar()->currentMessage(), u"Saved line.yaml"_s);
        QVERIFY(isOnFile("31"));
    }

    /// What was edited meanwhile is not saved, and undoing it comes back to what is.
    void anEditDuringASaveIsNotSaved()
    {
        Bench bench(*this);
        edit(bench.window, 32);
        bench.disk.release();
        QTRY_VERIFY(!bench.isSaving());
        QVERIFY(isOnFile("31"));
        QVERIFY(bench.window.isWindowModified());
        QVERIFY(!bench.window.document().undoStack()->isClean());
        bench.window.document().undoStack()->undo();
        QVERIFY(!bench.window.isWindowModified());
        QVERIFY(bench.window.document().undoStack()->isClean());
    }

    void aSecondSaveFollowsTheFirst()
    {
        Bench bench(*this);
        edit(bench.window, 32);
        bench.press();
        bench.press();
        edit(bench.window, 33);
        bench.disk.release();
        QTRY_VERIFY(!bench.isSaving());
        QVERIFY(isOnFile("33"));
        QVERIFY(!bench.window.isWindowModified());
        QVERIFY(bench.window.fileMessageBar()->isHidden()); // nobody else wrote it
    }

    /// A share that does not answer when the window gains focus. What is done goes on and is kept for recovery.
    void aShareThatDoesNotAnswerHoldsNobodyUp()
    {
        HeldReads share(folder().toStdString());
        TestWindow window;
        window.openFiles({path("line.yaml")});
        QVERIFY(window.showAndFocus());
        QTRY_VERIFY(!window.files().watch().isLooking());
        share.hold();
        QWidget other;
        other.show();
        other.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&other));
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTRY_VERIFY(share.isWaitedFor());
        edit(window, 31);
        window.document().undoStack()->undo();
        window.action("newScenario")->trigger();
        edit(window, 32);
        const QDir kept(Autosave::usualFolder());
        const auto isKept = [&] { return !kept.entryList({u"*.yaml"_s}, QDir::Files).isEmpty(); };
        QTRY_VERIFY_WITH_TIMEOUT(isKept(), 4000 * test::patience);
        QVERIFY(share.isWaitedFor());
        QCOMPARE(share.ownWaits(), 0);
        share.release();
        QTRY_VERIFY(!window.files().watch().isLooking());
        QVERIFY(window.fileMessageBar()->isHidden());
    }

    void savingAndOpeningWaitForAShareWithADialog()
    {
        HeldReads share(folder().toStdString());
        TestWindow window;
        window.openFiles({path("line.yaml")});
        QVERIFY(window.showAndFocus());
        edit(window, 31);
        QTRY_VERIFY(!window.files().watch().isLooking());
        share.hold();
        WaitingAnswers back({pressNamed("waitingBack")});
        QTest::keySequence(&window, QKeySequence::Save);
        QVERIFY(back.areAllUsed());
        QVERIFY(!window.files().saving().isSaving());
        WaitingAnswers noOpening({pressNamed("waitingBack")});
        QVERIFY(!window.openFile(path("line.yaml")));
        QVERIFY(noOpening.areAllUsed());
        QVERIFY(window.isWindowModified());
        WaitingAnswers staying({pressNamed("waitingBack"), press(QMessageBox::Cancel)});
        window.close();
        QVERIFY(staying.areAllUsed());
        QVERIFY(window.isVisible());
        QCOMPARE(share.ownWaits(), 0);
        const auto release = [&share](QWidget* dialog) {
            QVERIFY(dialog->findChild<QLabel*>(u"waitingText"_s)->text().contains(u"line.yaml"_s));
            share.release();
        };
        WaitingAnswers waiting({release});
        window.action("save")->trigger();
        QVERIFY(waiting.areAllUsed());
        window.waitForSaving();
        QVERIFY(isOnFile("31"));
    }

    void savingElsewhereWaits()
    {
        Bench bench(*this);
        WaitingAnswers back({pressNamed("waitingBack")});
        bench.window.action("saveAs")->trigger();
        QVERIFY(back.areAllUsed());
        QVERIFY(bench.isSaving());
        const auto release = [&](QWidget* dialog) {
            QCOMPARE(dialog->objectName(), u"waiting"_s);
            bench.disk.release();
        };
        WaitingAnswers answers({release, saveAsProject(folder(), u"study"_s, true)});
        bench.window.action("saveAs")->trigger();
        QVERIFY(answers.areAllUsed());
        bench.window.waitForSaving();
        QVERIFY(isOnFile("31"));
        QVERIFY(read(path("study.yaml")).contains("buffer_capacity: 31"));
        QVERIFY(!bench.window.isWindowModified());
    }

    /// Tables and pictures are made and written on another thread, for which the user need not wait.
    void anExportWaitsWithADialog()
    {
        TestWindow window;
        window.openFiles({path("line.yaml")});
        QVERIFY(window.showAndFocus());
        QTRY_VERIFY_WITH_TIMEOUT(window.runner().isCurrent() && window.runner().result()->isFinal(),
                                 20'000 * test::patience);
        HeldDisk disk(folder().toStdString());
        disk.hold();
        QString said;
        const auto release = [&](QWidget* dialog) {
            said = dialog->findChild<QLabel*>(u"waitingText"_s)->text();
            QVERIFY(!QFile::exists(path("waited.xlsx")));
            disk.release();
        };
        WaitingAnswers waiting({chooseFile(path("waited")), release});
        window.trigger("saveAllTables");
        QVERIFY(waiting.areAllUsed());
        QVERIFY2(said.contains(u"waited.xlsx"_s), qPrintable(said));
        QVERIFY(read(path("waited.xlsx")).startsWith("PK"));
        QCOMPARE(window.statusBar()->currentMessage(), u"Saved “waited.xlsx”"_s);

        disk.hold();
        WaitingAnswers leaving({chooseFile(path("left")), pressNamed("waitingBack")});
        window.trigger("saveAllTables");
        QVERIFY(leaving.areAllUsed());
        QVERIFY(!QFile::exists(path("left.xlsx")));
        QVERIFY2(window.messageBar()->text().contains(u"“left.xlsx” is not written yet"_s),
                 qPrintable(window.messageBar()->text()));
        disk.release();
        QTRY_VERIFY(QFile::exists(path("left.xlsx")));
        QVERIFY(read(path("left.xlsx")).startsWith("PK"));
    }

    void aSaveThatFailsLateLosesNothing()
    {
        Bench bench(*this);
        QVERIFY(QDir(folder()).removeRecursively());
        QString said;
        DialogAnswers answers({noting(said, press(QMessageBox::Ok))});
        bench.disk.release();
        QTRY_VERIFY(answers.areAllUsed());
        QTRY_VERIFY(!bench.isSaving());
        QVERIFY2(said.contains(u"there is no folder "_s + folder()), qPrintable(said));
        QVERIFY(bench.window.isWindowModified());
    }

    void whatAnotherProgramWritesDuringASaveIsAskedAbout()
    {
        Bench bench(*this);
        const QByteArray foreign = QByteArray(lineText) + "# a colleague's\n";
        write(path("line.yaml"), foreign);
        QString said;
        const auto note = [&said](QWidget* dialog) {
            const auto* files = dialog->findChild<QTreeWidget*>(u"plannedFiles"_s);
            QVERIFY2(files, qPrintable(dialog->objectName()));
            said = files->topLevelItem(0)->text(1);
            cancelDialog()(dialog);
        };
        DialogAnswers answers({note});
        bench.disk.release();
        QTRY_VERIFY(answers.areAllUsed());
        QTRY_VERIFY2(said.contains(u"was changed by another program"_s), qPrintable(said));
        QVERIFY(!bench.isSaving());
        QCOMPARE(read(path("line.yaml")), foreign);
        QVERIFY(bench.window.isWindowModified());
        DialogAnswers again({pressNamed("save")});
        bench.window.pressKeys(QKeySequence::Save);
        QVERIFY(again.areAllUsed());
        bench.window.waitForSaving();
        QVERIFY(isOnFile("31"));
        QVERIFY(!bench.window.isWindowModified());
    }

    /// A new file's name, too, may be taken meanwhile.
    void whatComesToThePlaceOfANewFileDuringASaveIsAskedAbout()
    {
        TestWindow window;
        HeldDisk disk(folder().toStdString());
        window.openFiles({path("line.yaml")});
        QVERIFY(window.showAndFocus());
        DialogAnswers place({saveAsProject(folder(), u"study"_s, true)});
        window.action("saveAs")->trigger();
        QVERIFY(place.areAllUsed());
        QTRY_VERIFY(disk.isWaitedFor());
        write(path("study.yaml"), "a colleague's");
        DialogAnswers answers({cancelDialog()});
        disk.release();
        QTRY_VERIFY(answers.areAllUsed());
        QTRY_VERIFY(!window.files().saving().isSaving());
        QCOMPARE(read(path("study.yaml")), QByteArray("a colleague's"));
    }

    /// Here with the copy that is written next before the first answer is there.
    void whatAnotherProgramWritesIsAskedAboutBehindACopy()
    {
        HeldFile disk(folder().toStdString(), "copy.yaml");
        disk.gate.close();
        TestWindow window;
        window.openFiles({path("line.yaml")});
        QVERIFY(window.showAndFocus());
        edit(window, 31);
        QTest::keySequence(&window, QKeySequence::Save);
        QTRY_VERIFY(disk.isWaitedFor());
        DialogAnswers place({chooseFile(path("copy.yaml"))});
        window.action("saveCopy")->trigger();
        QVERIFY(place.areAllUsed());
        write(path("line.yaml"), "# a colleague's\n");
        disk.release();
        QTRY_VERIFY(disk.gate.isWaitedFor());
        QCoreApplication::processEvents();
        QVERIFY(window.files().saving().isSaving());
        DialogAnswers answers({pressNamed("save")});
        disk.gate.open();
        QTRY_VERIFY(answers.areAllUsed());
        window.waitForSaving();
        QVERIFY(isOnFile("31"));
        QVERIFY(read(path("copy.yaml")).contains("buffer_capacity: 31"));
        QVERIFY(!window.isWindowModified());
        QTRY_VERIFY(!window.files().watch().isLooking());
    }

    /// The second save begins within the waiting for the first, with a waiting of its own.
    void leavingWaitsForTheSaveThatFollows()
    {
        HeldFile disk(folder().toStdString(), "line.yaml");
        TestWindow window;
        window.openFiles({path("line.yaml")});
        QVERIFY(window.showAndFocus());
        edit(window, 31);
        QTest::keySequence(&window, QKeySequence::Save);
        QTRY_VERIFY(disk.isWaitedFor());
        edit(window, 32);
        QTest::keySequence(&window, QKeySequence::Save);
        disk.isHeldOnceReplaced = true;
        const auto endFirst = [&](QWidget*) { disk.release(); };
        const auto beginSecond = [&](QWidget*) {
            QVERIFY(isOnFile("31"));
            disk.isHeldOnceReplaced = false;
            disk.hold();
            disk.gate.open();
        };
        const auto endSecond = [&](QWidget* dialog) {
            QCOMPARE(dialog->objectName(), u"waiting"_s);
            QVERIFY(isOnFile("31"));
            disk.release();
        };
        WaitingAnswers answers({endFirst, beginSecond, endSecond});
        window.close();
        QVERIFY(answers.areAllUsed());
        QVERIFY(!window.isVisible());
        QVERIFY(isOnFile("32"));
        QTRY_VERIFY(!window.files().watch().isLooking());
    }

    void leavingWaitsForTheSave()
    {
        Bench bench(*this);
        WaitingAnswers back({pressNamed("waitingBack")});
        bench.window.close();
        QVERIFY(back.areAllUsed());
        QVERIFY(bench.window.isVisible());
        WaitingAnswers answers({[&](QWidget* dialog) {
            QVERIFY(dialog->findChild<QLabel*>(u"waitingText"_s)->text().contains(u"line.yaml"_s));
            bench.disk.release();
        }});
        bench.window.close();
        QVERIFY(answers.areAllUsed());
        QVERIFY(!bench.window.isVisible());
        QVERIFY(isOnFile("31"));
    }

    /// Only once all is kept for recovery, which then is there for the next start.
    void leavingAtOnceLosesNothing()
    {
        Bench bench(*this);
        bool hasEnded = false;
        bool wasAllowedEarly = true;
        bench.window.leaving().setEnding([&] { hasEnded = true; });
        const auto leave = [&](QWidget* dialog) {
            auto* button = dialog->findChild<QAbstractButton*>(u"waitingLeave"_s);
            wasAllowedEarly = button->isEnabled() && QDir(Autosave::usualFolder()).isEmpty(QDir::Files);
            QTRY_VERIFY(button->isEnabled());
            QTest::mouseClick(button, Qt::LeftButton);
        };
        WaitingAnswers answers({leave});
        bench.window.close();
        QVERIFY(answers.areAllUsed());
        QVERIFY(hasEnded);
        QVERIFY(!wasAllowedEarly);
        const QDir kept(Autosave::usualFolder());
        const QStringList files = kept.entryList({u"*.yaml"_s}, QDir::Files);
        QCOMPARE(files.size(), 1);
        const auto record = readRecovery(read(kept.filePath(files.front())).toStdString());
        QVERIFY(record);
        QVERIFY(record->state.lines.front().line.isModified());
        bench.disk.release();
        QTRY_VERIFY(!bench.isSaving());
        bench.window.close();
    }

    /// Studies are in no recovery.
    void leavingAtOnceIsNotForStudiesThatAreNotKept()
    {
        write(path("p.yaml"), "line: line.yaml\nscenarios: []\n");
        write(path("p.studies.json"), "{");
        HeldDisk disk(folder().toStdString());
        TestWindow window;
        window.openFiles({path("p.yaml")});
        QVERIFY(window.showAndFocus());
        edit(window, 31);
        QTest::keySequence(&window, QKeySequence::Save);
        QTRY_VERIFY(disk.isWaitedFor());
        QTRY_VERIFY(window.leaving().isAllKept());
        KeptStudy study;
        study.kind = u"sweep"_s;
        window.studies().keep(study);
        QTRY_VERIFY(!window.studies().isBusy());
        QVERIFY(!window.leaving().isAllKept());
        window.studies().remove(study);
        QTRY_VERIFY(window.leaving().isAllKept());
        disk.release();
        QTRY_VERIFY(!window.files().saving().isSaving());
    }
};

LINETWIN_TEST(SlowDiskTest)
#include "SlowDiskTest.moc"
