// SPDX-License-Identifier: GPL-3.0-or-later
// What only shows from outside the process: signals, closed pipes, the environment's locale.
#include "tests/Patience.h"
#include "tests/TestMain.h"

#include <QDir>
#include <QFile>
#include <QIODevice>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include <csignal>

namespace {

const QString program = QStringLiteral(LINETWIN_CLI);

/// A run that takes far longer than any test.
QStringList longRun(const QString& folder, const QString& history)
{
    return {"run",   "builtin:cosmetics", "--hours", "90000",           "--replications", "1000",
            history, folder + "/e.csv",   "--json",  folder + "/j.json"};
}

QStringList filesIn(const QTemporaryDir& folder)
{
    return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
}

} // namespace

class ProcessTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void signalsEndItAndLeaveNothing_data()
    {
        QTest::addColumn<int>("signal");
        QTest::addColumn<QString>("history");
        QTest::newRow("Ctrl+C") << SIGINT << "--events";
        QTest::newRow("kill") << SIGTERM << "--events";
        QTest::newRow("a closed terminal") << SIGHUP << "--events";
        QTest::newRow("Ctrl+C while items are written") << SIGINT << "--products";
        QTest::newRow("Ctrl+C while telemetry is written") << SIGINT << "--telemetry";
        QTest::newRow("Ctrl+C while production is written") << SIGINT << "--production";
    }
    void signalsEndItAndLeaveNothing()
    {
        QFETCH(int, signal);
        QFETCH(QString, history);
        const QTemporaryDir folder;
        QProcess process;
        process.start(program, longRun(folder.path(), history));
        QVERIFY(process.waitForStarted(30'000 * linetwin::test::patience));
        QTRY_COMPARE(filesIn(folder).size(), 2); // the temporary ones are there
        QVERIFY(!filesIn(folder).contains("e.csv"));
        QCOMPARE(::kill(static_cast<pid_t>(process.processId()), signal), 0);
        QVERIFY(process.waitForFinished(10'000 * linetwin::test::patience));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 130);
        QCOMPARE(filesIn(folder), QStringList{});
        QVERIFY(process.readAllStandardOutput().isEmpty());
    }

    void aSignalLeavesNoBundle()
    {
        const QTemporaryDir folder;
        const auto entries = [&] {
            return QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        };
        QProcess process;
        process.start(program, {"run", "builtin:cosmetics", "--hours", "90000", "--bundle", folder.filePath("bundle")});
        QVERIFY(process.waitForStarted(30'000 * linetwin::test::patience));
        QTRY_COMPARE(entries().size(), 1); // the temporary one is there
        QVERIFY(!entries().contains("bundle"));
        QTRY_VERIFY(QDir(folder.filePath(entries().value(0))).exists("scenario.yaml"));
        QCOMPARE(::kill(static_cast<pid_t>(process.processId()), SIGINT), 0);
        QVERIFY(process.waitForFinished(10'000 * linetwin::test::patience));
        QCOMPARE(process.exitCode(), 130);
        QCOMPARE(entries(), QStringList{});
    }

    void aClosedPipeIsAFileError()
    {
        QProcess shell;
        shell.start(
            "/bin/sh",
            {"-c", "{ \"$0\" run builtin:cosmetics --replications 1 --events -; echo $? >&2; } | head -c 10", program});
        QVERIFY(shell.waitForFinished(20'000 * linetwin::test::patience));
        QCOMPARE(shell.readAllStandardOutput(), QByteArray("timestamp,"));
        const QByteArray err = shell.readAllStandardError();
        QVERIFY2(err.trimmed().endsWith("\n3"), err.constData());
    }

    void aClosedStandardOutputIsNoPlaceForAFile()
    {
        const QTemporaryDir folder;
        const auto run = [&](const QString& name, const QString& redirection) {
            QProcess shell;
            shell.start("/bin/sh", {"-c", "\"$0\" run builtin:cosmetics --replications 2 --json \"$1\" " + redirection,
                                    program, folder.filePath(name)});
            return shell.waitForFinished(20'000 * linetwin::test::patience) ? shell.exitCode() : -1;
        };
        const auto content = [&](const QString& name) {
            QFile file(folder.filePath(name));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QCOMPARE(run("usual", ""), 0);
        QVERIFY(content("usual").startsWith('{'));
        for (const char* closed : {">&-", "2>&-", "<&- >&- 2>&-"}) {
            const bool isOutput = QByteArrayView(closed) != QByteArrayView("2>&-");
            QCOMPARE(run("closed", QString::fromLatin1(closed)), isOutput ? 3 : 0);
            QCOMPARE(content("closed"), content("usual")); // whole, and without the table
            QFile::remove(folder.filePath("closed"));
        }
    }

    void aFullDiskBehindStandardOutputIsAFileError_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("run") << QStringList{"run", "builtin:cosmetics", "--replications", "1"};
        QTest::newRow("validate") << QStringList{"validate", "builtin:cosmetics"};
        QTest::newRow("help") << QStringList{"--help"};
    }
    void aFullDiskBehindStandardOutputIsAFileError()
    {
        QFETCH(const QStringList, arguments);
        QProcess process;
        process.setStandardOutputFile("/dev/full");
        process.start(program, arguments);
        QVERIFY(process.waitForFinished(20'000 * linetwin::test::patience));
        QCOMPARE(process.exitCode(), 3);
        QCOMPARE(process.readAllStandardError(),
                 QByteArray("linetwin-cli: cannot write the standard output: the disk is full\n"));
    }

    /// Whoever reads a table may end before its end, as `head` does.
    void filesAreThereWhoeverReadsTheTable_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("run") << QStringList{"run", "builtin:cosmetics", "--replications", "1", "--hours", "0.1"};
        QTest::newRow("compare") << QStringList{
            "compare", "builtin:cosmetics", "builtin:cosmetics", "--replications", "2", "--hours", "0.1"};
        QTest::newRow("mix") << QStringList{"mix", "builtin:cosmetic_tubes", "--replications", "2", "--hours", "0.1"};
    }
    void filesAreThereWhoeverReadsTheTable()
    {
        QFETCH(const QStringList, arguments);
        const QTemporaryDir folder;
        const QString json = folder.filePath("figures.json");
        QProcess process;
        process.setStandardOutputFile("/dev/full");
        process.start(program, arguments + QStringList{"--json", json});
        QVERIFY(process.waitForFinished(20'000 * linetwin::test::patience));
        QCOMPARE(process.exitCode(), 3);
        QFile file(json);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(nlohmann::json::parse(file.readAll().toStdString()).is_object());
    }

    void theEnvironmentChangesNothing()
    {
        const QStringList arguments{"run", "builtin:cosmetics", "--replications", "2", "--hours", "0.5", "--json", "-"};
        QProcess plain;
        plain.start(program, arguments);
        QVERIFY(plain.waitForFinished(20'000 * linetwin::test::patience));
        QProcess german;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("LC_ALL", "de_DE.UTF-8");
        environment.insert("TZ", "Asia/Tokyo");
        german.setProcessEnvironment(environment);
        german.start(program, arguments);
        QVERIFY(german.waitForFinished(20'000 * linetwin::test::patience));
        const QByteArray text = plain.readAllStandardOutput();
        QVERIFY(text.startsWith("{"));
        QCOMPARE(german.readAllStandardOutput(), text);
        QVERIFY(plain.readAllStandardError().isEmpty()); // no terminal, no progress
    }
};

LINETWIN_GUILESS_TEST(ProcessTest)
#include "ProcessTest.moc"
