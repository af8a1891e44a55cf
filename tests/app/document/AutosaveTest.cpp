// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/Autosave.h"

#include "tests/Patience.h"
#include "tests/TestMain.h"
#include "tests/app/EditedParameter.h"
#include "tests/app/document/EditStream.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QIODevice>
#include <QLockFile>
#include <QProcess>
#include <QSignalSpy>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <random>
#include <vector>

using namespace linetwin;
using namespace linetwin::app;
using namespace linetwin::app::testing;

namespace {

constexpr std::chrono::milliseconds shortDelay{20};

void writeText(const QString& path, const QByteArray& text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), qint64{text.size()});
}

/// As of an hour ago.
void writeOld(const QString& path, const QByteArray& text)
{
    writeText(path, text);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(-3600), QFileDevice::FileModificationTime));
}

QByteArray readText(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void compareScenarios(const std::vector<ScenarioEntry>& actual, const std::vector<ScenarioEntry>& expected)
{
    QCOMPARE(actual.size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        QCOMPARE(actual[i].scenario, expected[i].scenario);
        QCOMPARE(actual[i].saved, expected[i].saved);
        QCOMPARE(actual[i].path, expected[i].path);
        QCOMPARE(actual[i].savedSource, expected[i].savedSource);
        QCOMPARE(actual[i].isInProject, expected[i].isInProject);
    }
}

/// Nothing but the ids, which are given anew, may differ.
void compareStates(const DocumentState& actual, const DocumentState& expected)
{
    QCOMPARE(actual.active, expected.active);
    QCOMPARE(actual.project.path, expected.project.path);
    QCOMPARE(actual.project.head, expected.project.head);
    QCOMPARE(actual.project.saved, expected.project.saved);
    QCOMPARE(actual.project.savedLines, expected.project.savedLines);
    QCOMPARE(actual.lines.size(), expected.lines.size());
    for (std::size_t i = 0; i < expected.lines.size(); ++i) {
        QCOMPARE(actual.lines[i].name, expected.lines[i].name);
        QCOMPARE(actual.lines[i].line.line, expected.lines[i].line.line);
        QCOMPARE(actual.lines[i].line.saved, expected.lines[i].line.saved);
        QCOMPARE(actual.lines[i].line.source, expected.lines[i].line.source);
        compareScenarios(actual.lines[i].scenarios, expected.lines[i].scenarios);
    }
}

constexpr const char* lineText = "# kept\ntopology:\n  stations:\n    - {name: Filler, output_type: Tube}\n"
                                 "    - {name: Inspector}\nbaseline:\n  Filler: {uph: 9000} # lost\n";

} // namespace

class AutosaveTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_files;
    std::unique_ptr<QTemporaryDir> m_recovery;

    QString scenarioPath() const { return m_files->filePath(QStringLiteral("s.yaml")); }
    QStringList recoveryFiles() const
    {
        return QDir(m_recovery->path()).entryList({QStringLiteral("*.yaml")}, QDir::Files);
    }
    /// A recovery file as a program leaves it that is killed, without its lock.
    QString leaveBehind()
    {
        ProjectDocument document;
        const FileWatch watch(document);
        openForStream(document, scenarioPath());
        const Autosave autosave(document, watch, m_recovery->path(), shortDelay);
        applyStep(document, 7);
        const auto isThere = [this] { return recoveryFiles().size() == 1; };
        return QTest::qWaitFor(isThere, 5000 * test::patience) ? m_recovery->filePath(recoveryFiles().front())
                                                               : QString();
    }

private Q_SLOTS:
    void init()
    {
        m_files = std::make_unique<QTemporaryDir>();
        m_recovery = std::make_unique<QTemporaryDir>();
        writeText(m_files->filePath(QStringLiteral("line.yaml")), lineText);
        writeText(scenarioPath(), "# about\nline: line.yaml\nname: S\nequipment:\n  Filler: {uph: 9500}\n");
    }

    void theRecordIsWholeAfterWritingAndReading()
    {
        ProjectDocument document;
        openForStream(document, scenarioPath());
        for (int n = 1; n <= 40; ++n)
            applyStep(document, n);
        RecoveryRecord record{document.state(), {{scenarioPath(), QByteArray("\x01\xff", 2)}}, {}};
        record.writtenAt = QDateTime::currentDateTime();
        QVERIFY(record.state.lines.front().line.isModified());
        QVERIFY(record.state.lines.front().line.line.hasOtherComments);
        const auto again = readRecovery(writeRecovery(record));
        QVERIFY(again);
        compareStates(again->state, record.state);
        QCOMPARE(again->state.drawnSeed, record.state.drawnSeed);
        QCOMPARE(again->knownFiles, record.knownFiles);
        QCOMPARE(again->writtenAt, record.writtenAt);
    }

    /// A project comes back with its order, what was written in it, and what the window does not show yet.
    void aProjectIsWholeAfterWritingAndReading()
    {
        Project project;
        project.name = "Study";
        project.author = "N. N.";
        project.level = 0.9;
        project.line = loadFile("builtin:cosmetics").file->line;
        project.lineSource.kind = LineSource::Kind::Inline;
        for (const char* name : {"z", "a: b", "c"}) {
            project.scenarios.emplace_back();
            project.scenarios.back().scenario.name = name;
        }
        OtherLine other{"short", loadFile("builtin:yoghurt_cups").file->line, {}, {}};
        other.line.leadingComment = "# kept";
        other.line.hasOtherComments = true;
        other.source = {LineSource::Kind::File, "/plant/short.yaml", {}};
        other.scenarios.emplace_back();
        other.scenarios.back().scenario.name = "x";
        other.scenarios.back().scenario.leadingComment = "# kept, too";
        other.scenarios.back().scenario.hasOtherComments = true;
        other.scenarios.back().file = "/plant/x.yaml";
        project.otherLines.push_back(other);
        project.moments.push_back({"first", "the jam", "z", 12.5, 3, "levels"});
        ProjectDocument document;
        document.replace(project, QStringLiteral("/plant/study.yaml"));
        document.moveEntry(document.scenarios()[0].id, 2);
        document.setActiveScenario(document.scenarios()[1].id);
        setParameter(document, "Filler", ParameterId::BufferCapacity, 500.0);
        document.setActiveScenario(document.lines()[1].scenarios[0].id);
        setParameter(document, document.line().stations[0].name, ParameterId::BufferCapacity, 501.0);
        QVERIFY(document.isProjectModified());
        const auto again = readRecovery(writeRecovery({document.state(), {}, QDateTime::currentDateTime()}));
        QVERIFY(again);
        compareStates(again->state, document.state());
        ProjectDocument restored;
        restored.restore(again->state);
        QVERIFY(restored.isProjectModified());
        QCOMPARE(restored.displayName(), QStringLiteral("study.yaml"));
    }

    /// Of what came back after a reload nobody knows what its file holds: that is kept as nothing.
    void whatIsForgottenOfFilesComesBackForgotten()
    {
        ProjectDocument document;
        openForStream(document, scenarioPath());
        DocumentState state = document.state();
        QVERIFY(!state.lines.front().scenarios.empty());
        state.lines.front().line.saved = {};
        state.lines.front().scenarios.front().saved = {};
        state.lines.front().scenarios.front().savedSource = {};
        const auto again = readRecovery(writeRecovery({state, {}, QDateTime::currentDateTime()}));
        QVERIFY(again);
        compareStates(again->state, state);
        ProjectDocument restored;
        restored.restore(again->state);
        QVERIFY(restored.isModified());
        QVERIFY(restored.lines().front().line.isModified());
    }

    void whatCannotRunIsKeptToo()
    {
        ProjectDocument document;
        openForStream(document, scenarioPath());
        setParameter(document, "Filler", ParameterId::Uph, -5.0);
        QVERIFY(hasErrors(document.findings()));
        const auto again = readRecovery(writeRecovery({document.state(), {}, QDateTime::currentDateTime()}));
        QVERIFY(again);
        compareStates(again->state, document.state());
    }

    void aBrokenTextIsNeverTakenForGood()
    {
        ProjectDocument document;
        openForStream(document, scenarioPath());
        applyStep(document, 1);
        const std::string good = writeRecovery({document.state(), {}, QDateTime::currentDateTime()});
        QVERIFY(readRecovery(good));
        QVERIFY(!readRecovery({}));
        QVERIFY(!readRecovery(std::string(1000, '\0')));
        for (std::size_t length = 0; length < good.size(); length += 7)
            QVERIFY2(!readRecovery(std::string_view(good).substr(0, length)), qPrintable(QString::number(length)));
        const std::size_t body = good.find("\n---\n");
        for (std::size_t i = body + 5; i < good.size(); i += 11) {
            std::string bad = good;
            bad[i] = bad[i] == 'x' ? 'y' : 'x';
            QVERIFY2(!readRecovery(bad), qPrintable(QString::number(i)));
        }
    }

    void noiseDoesNoHarm()
    {
        ProjectDocument document;
        openForStream(document, scenarioPath());
        const std::string good = writeRecovery({document.state(), {}, QDateTime::currentDateTime()});
        std::mt19937 random(7);
        for (int i = 0; i < 300; ++i) {
            std::string bad = good;
            for (int k = 0; k < 3; ++k)
                bad[random() % bad.size()] = static_cast<char>(random());
            readRecovery(bad); // any answer but a crash
        }
    }

    void theFileComesWithTheFirstEditAndGoesWhenNothingIsUnsaved()
    {
        ProjectDocument document;
        const FileWatch watch(document);
        openForStream(document, scenarioPath());
        Autosave autosave(document, watch, m_recovery->path(), shortDelay);
        document.setActiveScenario(std::nullopt); // no change of content
        QTest::qWait(0);
        QVERIFY(recoveryFiles().isEmpty());
        applyStep(document, 1);
        QTRY_COMPARE(recoveryFiles().size(), 1);
        document.undoStack()->undo();
        QVERIFY(!document.isModified());
        QTRY_VERIFY(recoveryFiles().isEmpty());
        applyStep(document, 2);
        QTRY_COMPARE(recoveryFiles().size(), 1);
        autosave.finish();
        QTRY_VERIFY(QDir(m_recovery->path()).isEmpty(QDir::Files | QDir::Hidden));
    }

    void whatIsUndoneDuringASaveIsKeptUntilItIsOver()
    {
        ProjectDocument document;
        FileWatch watch(document);
        openForStream(document, scenarioPath());
        Autosave autosave(document, watch, m_recovery->path(), shortDelay);
        applyStep(document, 1);
        watch.expectContents({{scenarioPath(), QByteArray("hash")}});
        document.undoStack()->undo();
        QVERIFY(!document.isModified());
        QTRY_COMPARE(recoveryFiles().size(), 1);
        QTRY_VERIFY(autosave.isKept());
        watch.expectContents({});
        QTRY_VERIFY(recoveryFiles().isEmpty());
    }

    void aDocumentWhoseFileVanishedIsKept()
    {
        ProjectDocument document;
        FileWatch watch(document);
        openForStream(document, scenarioPath());
        const QByteArray text = readText(scenarioPath());
        const Autosave autosave(document, watch, m_recovery->path(), shortDelay);
        QVERIFY(QFile::remove(scenarioPath()));
        QTRY_COMPARE(recoveryFiles().size(), 1);
        QVERIFY(!document.isModified());
        const auto record = readRecovery(readText(m_recovery->filePath(recoveryFiles().front())).toStdString());
        QVERIFY(record);
        compareStates(record->state, document.state());
        applyStep(document, 1);
        document.undoStack()->undo(); // as the file was, which is still not there
        QCOMPARE(recoveryFiles().size(), 1);
        writeText(scenarioPath(), text);
        QTRY_COMPARE(recoveryFiles().size(), 0);
    }

    void twoProgramsKeepTheirOwnFiles()
    {
        ProjectDocument document;
        const FileWatch watch(document);
        openForStream(document, scenarioPath());
        Autosave first(document, watch, m_recovery->path(), shortDelay);
        Autosave second(document, watch, m_recovery->path(), shortDelay);
        applyStep(document, 1);
        QTRY_COMPARE(recoveryFiles().size(), 2);
        QStringList damaged;
        QVERIFY(findLeftBehind(m_recovery->path(), damaged).empty()); // both are alive
        QVERIFY(damaged.isEmpty());
        QCOMPARE(recoveryFiles().size(), 2);
        first.finish();
        QTRY_COMPARE(recoveryFiles().size(), 1);
    }

    void whatIsLeftBehindIsFoundAndTakenOver()
    {
        {
            ProjectDocument document;
            const FileWatch watch(document);
            openForStream(document, scenarioPath());
            const Autosave autosave(document, watch, m_recovery->path(), shortDelay);
            applyStep(document, 7);
            QTRY_COMPARE(recoveryFiles().size(), 1);
        }
        QStringList damaged;
        std::vector<LeftBehind> found = findLeftBehind(m_recovery->path(), damaged);
        QCOMPARE(found.size(), std::size_t{1});
        QVERIFY(findLeftBehind(m_recovery->path(), damaged).empty()); // held by the first finder

        ProjectDocument document;
        FileWatch watch(document);
        Autosave autosave(document, watch, m_recovery->path(), shortDelay);
        document.restore(found[0].record.state);
        watch.setKnownFiles(found[0].record.knownFiles);
        autosave.adopt(std::move(found[0]));
        QVERIFY(document.isModified());
        QCOMPARE(lastStep(document.state()), 7);
        QCOMPARE(document.scenarios()[0].path, scenarioPath());
        QCOMPARE(watch.changedFiles(), QStringList());
        QCOMPARE(recoveryFiles().size(), 1);
        autosave.finish();
        QTRY_VERIFY(recoveryFiles().isEmpty());
    }

    /// The folder of a program that was killed, whose lock a loss of power or another computer made what it is.
    void aLockThatHoldsNothingKeepsNothingBack_data()
    {
        QTest::addColumn<QByteArray>("lock"); // of a program that runs, but does not have it open
        const QByteArray self = QByteArray::number(QCoreApplication::applicationPid()) + "\n" +
                                QFileInfo(QCoreApplication::applicationFilePath()).fileName().toUtf8() + "\n";
        const QByteArray here = QSysInfo::machineHostName().toLocal8Bit() + "\n" + QSysInfo::machineUniqueId() + "\n";
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("zeros") << QByteArray(94, '\0');
        QTest::newRow("cut off") << QByteArray("48");
        QTest::newRow("its process number is another's now") << self + here + QSysInfo::bootUniqueId() + "\n";
    }
    void aLockThatHoldsNothingKeepsNothingBack()
    {
        QFETCH(QByteArray, lock);
        const QString path = leaveBehind();
        writeOld(path + QStringLiteral(".lock"), lock);
        QStringList damaged;
        std::vector<LeftBehind> found = findLeftBehind(m_recovery->path(), damaged);
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(found[0].path, path);
        QVERIFY(found[0].lock && found[0].computer.isEmpty());
        QVERIFY(findLeftBehind(m_recovery->path(), damaged).empty()); // held by the first finder
        QVERIFY(damaged.isEmpty());
        discard(found[0]);
        QVERIFY(QDir(m_recovery->path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }

    void aFolderInPlaceOfTheLockKeepsNothingBack()
    {
        const QString path = leaveBehind();
        QVERIFY(QDir().mkdir(path + QStringLiteral(".lock")));
        QStringList damaged;
        std::vector<LeftBehind> found = findLeftBehind(m_recovery->path(), damaged);
        QCOMPARE(found.size(), std::size_t{1});
        QVERIFY(found[0].lock);
        discard(found[0]);
        QVERIFY(QDir().mkdir(path + QStringLiteral(".lock")));
        found.clear();
        QVERIFY(findLeftBehind(m_recovery->path(), damaged).empty()); // a folder without a file is nothing to tell of
    }

    void aFullFolderInPlaceOfTheLockKeepsNothingBack()
    {
        const QString path = leaveBehind();
        QVERIFY(QDir().mkpath(path + QStringLiteral(".lock/below")));
        QStringList damaged;
        const std::vector<LeftBehind> found = findLeftBehind(m_recovery->path(), damaged);
        QCOMPARE(found.size(), std::size_t{1});
        QVERIFY(!found[0].lock);
        ProjectDocument document;
        const FileWatch watch(document);
        Autosave autosave(document, watch, m_recovery->path(), shortDelay);
        document.restore(found[0].record.state);
        autosave.adopt({path, nullptr, {}, {}});
        QTRY_COMPARE(recoveryFiles().size(), 2); // a file of its own, as that one cannot be held
        autosave.finish();
    }

    /// Another program has made it and not written into it yet.
    void aLockThatIsBeingMadeHolds()
    {
        const QString path = leaveBehind();
        writeText(path + QStringLiteral(".lock"), {});
        QStringList damaged;
        QVERIFY(findLeftBehind(m_recovery->path(), damaged).empty());
        QVERIFY(QFile::exists(path + QStringLiteral(".lock")));
    }

    void whatAnotherComputerKeptIsFoundAndStaysAsItIs()
    {
        const QString path = leaveBehind();
        const QByteArray lock = "4866\nlinetwin\noldpc\n00000000000000000000000000000001\n\n";
        writeText(path + QStringLiteral(".lock"), lock);
        writeText(nextRecovery(path), "begun");
        QStringList damaged;
        std::vector<LeftBehind> found = findLeftBehind(m_recovery->path(), damaged);
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(found[0].computer, QStringLiteral("oldpc"));
        QVERIFY(!found[0].lock);
        QCOMPARE(lastStep(found[0].record.state), 7);
        QCOMPARE(readText(path + QStringLiteral(".lock")), lock);
        QCOMPARE(readText(nextRecovery(path)), QByteArray("begun"));
        QVERIFY(takeFromComputer(found[0]));
        QVERIFY(found[0].lock && found[0].computer.isEmpty());
        QVERIFY(findLeftBehind(m_recovery->path(), damaged).empty());
        discard(found[0]);
        QVERIFY(QDir(m_recovery->path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }

    /// It lives, and shares the file system with this one.
    void whatAnotherComputerIsSeenToHaveStaysItsOwn()
    {
        const QString path = leaveBehind();
        QLockFile others(path + QStringLiteral(".lock"));
        QVERIFY(others.tryLock(0));
        QFile lock(path + QStringLiteral(".lock"));
        QVERIFY(lock.open(QIODevice::ReadWrite));
        lock.write("4866\nlinetwin\noldpc\n00000000000000000000000000000001\n\n");
        lock.close();
        QStringList damaged;
        std::vector<LeftBehind> found = findLeftBehind(m_recovery->path(), damaged);
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(found[0].computer, QStringLiteral("oldpc"));
        QVERIFY(!takeFromComputer(found[0]));
        QVERIFY(QFile::exists(path));
    }

    /// Between the question whether to recover it and the answer.
    void whatAnotherComputerWroteMeanwhileIsTaken()
    {
        const QString path = leaveBehind();
        writeText(path + QStringLiteral(".lock"), "4866\nlinetwin\noldpc\n00000000000000000000000000000001\n\n");
        QStringList damaged;
        std::vector<LeftBehind> found = findLeftBehind(m_recovery->path(), damaged);
        QCOMPARE(found.size(), std::size_t{1});
        RecoveryRecord newer = found[0].record;
        ProjectDocument document;
        document.restore(newer.state);
        applyStep(document, 8);
        newer.state = document.state();
        writeText(path, QByteArray::fromStdString(writeRecovery(newer)));
        QVERIFY(takeFromComputer(found[0]));
        QCOMPARE(lastStep(found[0].record.state), 8);
    }

    /// Of a version with another format of recovery, or while it is being written.
    void whatAnotherComputerHasIsNoDamage()
    {
        const QString path = leaveBehind();
        writeText(path, "format: linetwin/recovery/99\n");
        writeText(path + QStringLiteral(".lock"), "4866\nlinetwin\noldpc\n00000000000000000000000000000001\n\n");
        QStringList damaged;
        QVERIFY(findLeftBehind(m_recovery->path(), damaged).empty());
        QVERIFY(damaged.isEmpty());
        QCOMPARE(readText(path), QByteArray("format: linetwin/recovery/99\n"));
    }

    void aDamagedFileIsKeptAside()
    {
        writeText(m_recovery->filePath(QStringLiteral("a.yaml")), "format: linetwin/recovery/1\nchecksum: 12\n---\nx");
        QStringList damaged;
        QVERIFY(findLeftBehind(m_recovery->path(), damaged).empty());
        QCOMPARE(damaged, QStringList{m_recovery->filePath(QStringLiteral("a.yaml.damaged"))});
        QVERIFY(readText(damaged.constFirst()).startsWith("format"));
        damaged.clear();
        QVERIFY(findLeftBehind(m_recovery->path(), damaged).empty());
        QVERIFY(damaged.isEmpty()); // said once
    }

    void aFolderThatCannotBeWrittenIsSaidOnce()
    {
        writeText(m_recovery->filePath(QStringLiteral("file")), "x");
        ProjectDocument document;
        const FileWatch watch(document);
        openForStream(document, scenarioPath());
        Autosave autosave(document, watch, m_recovery->filePath(QStringLiteral("file/below")), shortDelay);
        QSignalSpy failures(&autosave, &Autosave::failed);
        applyStep(document, 1);
        QTRY_COMPARE(failures.size(), 1);
        applyStep(document, 2);
        QTest::qWait(2 * static_cast<int>(shortDelay.count()));
        QCOMPARE(failures.size(), 1);
    }

    void aKilledProgramLosesNoMoreThanPromised()
    {
        constexpr int rounds = 12;
        constexpr int delayMs = 100;
        constexpr qint64 slackMs = 400 * test::patience; // the disk, and this test's own delay in reading
        std::mt19937 random(20261);
        int recoveries = 0;
        for (int round = 0; round < rounds; ++round) {
            QTemporaryDir folder;
            QProcess driver;
            driver.start(QStringLiteral(LINETWIN_AUTOSAVE_DRIVER),
                         {scenarioPath(), folder.path(), QString::number(delayMs)});
            QVERIFY(driver.waitForReadyRead(10000 * test::patience));
            QElapsedTimer clock;
            clock.start();
            const qint64 killAt = 10 + static_cast<qint64>(random() % 700);
            std::vector<qint64> times{0}; // when step n was heard of
            const auto listen = [&] {
                while (driver.canReadLine()) {
                    driver.readLine();
                    times.push_back(clock.elapsed());
                }
            };
            while (clock.elapsed() < killAt) {
                driver.waitForReadyRead(1);
                listen();
            }
            driver.kill();
            const qint64 killedAt = clock.elapsed();
            QVERIFY(driver.waitForFinished(30000 * test::patience));
            listen();

            QStringList damaged;
            const std::vector<LeftBehind> found = findLeftBehind(folder.path(), damaged);
            QVERIFY2(damaged.isEmpty(), qPrintable(damaged.join(u' ')));
            const int last = static_cast<int>(times.size()) - 1;
            const int kept = found.empty() ? 0 : lastStep(found[0].record.state);
            QVERIFY(kept <= last + 1);
            if (kept < last)
                QVERIFY2(times[static_cast<std::size_t>(kept) + 1] >= killedAt - delayMs - slackMs,
                         qPrintable(QStringLiteral("round %1: step %2 of %3").arg(round).arg(kept).arg(last)));
            if (found.empty())
                continue;
            ++recoveries;
            ProjectDocument expected;
            openForStream(expected, scenarioPath());
            for (int n = 1; n <= kept; ++n)
                applyStep(expected, n);
            compareStates(found[0].record.state, expected.state());
        }
        QVERIFY(recoveries >= rounds / 2);
    }
};

LINETWIN_GUILESS_TEST(AutosaveTest)
#include "AutosaveTest.moc"
