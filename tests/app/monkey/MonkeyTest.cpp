// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/Patience.h"
#include "tests/TestMain.h"
#include "tests/app/monkey/Shrink.h"
#include "tests/app/monkey/Walk.h"
#include "tests/app/window/WindowTest.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace linetwin::app;
using namespace linetwin::app::testing;

namespace {

constexpr int mostStillMs = 120000 * linetwin::test::patience;

struct Outcome {
    QString problem;  ///< empty if there is none
    QStringList slow; ///< steps that took too long
};

/// Another process of this executable that walks: it may crash or hang, and has nothing of an earlier walk.
class WalkProcess {
public:
    Outcome walk(quint64 seed, int steps)
    {
        return run(
            {{QStringLiteral("SEED"), QString::number(seed)}, {QStringLiteral("STEPS"), QString::number(steps)}});
    }
    Outcome repeat(const Steps& steps)
    {
        write(m_folder.filePath(QStringLiteral("steps.txt")), textOf(steps).toUtf8());
        return run({{QStringLiteral("REPEAT"), m_folder.filePath(QStringLiteral("steps.txt"))}});
    }
    /// Those of the last.
    Steps steps() const { return stepsOf(record()); }

private:
    QString recordPath() const { return m_folder.filePath(QStringLiteral("record.txt")); }
    QString record() const { return QString::fromUtf8(read(recordPath())); }
    QStringList said(const QString& mark) const
    {
        QStringList lines = record().split(u'\n').filter(QRegularExpression(u'^' + mark));
        for (QString& each : lines)
            each.remove(0, mark.size());
        return lines;
    }

    Outcome run(const QMap<QString, QString>& values)
    {
        QFile::remove(recordPath());
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (auto each = values.begin(); each != values.end(); ++each)
            environment.insert(QStringLiteral("LINETWIN_MONKEY_") + each.key(), each.value());
        environment.insert(QStringLiteral("LINETWIN_MONKEY_RECORD"), recordPath());
        environment.insert(QStringLiteral("HOME"), m_folder.path());
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("MonkeyWalk")});
        const bool isAlive = waitFor(process);
        const QString output = QString::fromUtf8(process.readAll());
        const bool isWell = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
        const QStringList problems = said(QStringLiteral("# problem: "));
        Outcome outcome{problems.value(0), said(QStringLiteral("# slow: "))};
        if (!isAlive)
            outcome.problem = QStringLiteral("hangs: no step is done any more");
        else if (!isWell && problems.isEmpty())
            outcome.problem = QStringLiteral("crashes: ") + output.right(2000);
        return outcome;
    }
    /// False where it had to be ended.
    bool waitFor(QProcess& process) const
    {
        QElapsedTimer sinceStep;
        sinceStep.start();
        qint64 recorded = -1;
        while (!process.waitForFinished(200) && process.state() != QProcess::NotRunning) {
            if (const qint64 size = QFileInfo(recordPath()).size(); std::exchange(recorded, size) != size)
                sinceStep.start();
            if (sinceStep.elapsed() > mostStillMs) {
                process.kill();
                process.waitForFinished();
                return false;
            }
        }
        return true;
    }

    QTemporaryDir m_folder;
};

/// The same steps are slow each time, whatever else the computer does.
QStringList slowAgain(WalkProcess& process, const Steps& steps, QStringList slow)
{
    const auto stepIn = [](const QString& told) { return told.section(QStringLiteral(": "), 1); };
    for (int i = 0; i < 2 && !slow.isEmpty(); ++i) {
        const QStringList again = process.repeat(steps).slow;
        slow.removeIf(
            [&](const QString& told) { return std::ranges::find(again, stepIn(told), stepIn) == again.end(); });
    }
    return slow;
}

QString shortText(const Walk& walk)
{
    QStringList lines;
    for (auto each = walk.counts().begin(); each != walk.counts().end(); ++each)
        lines << QStringLiteral("%1 %2").arg(each.key()).arg(each.value());
    QString text = lines.join(QStringLiteral(", "));
    for (const Walk::Rest& each : walk.rests())
        text += QStringLiteral("\nat rest after %1: %2 MB (%3 MB recording), %4 widgets")
                    .arg(each.step)
                    .arg(each.memoryMb, 0, 'f', 1)
                    .arg(each.recordingMb, 0, 'f', 1)
                    .arg(each.widgets);
    for (const QString& each : walk.slow())
        text += QStringLiteral("\nslow ") + each;
    for (const QString& each : walk.late())
        text += QStringLiteral("\nlate ") + each;
    return text;
}

} // namespace

/// A walk in a process of its own, which MonkeyTest starts: LINETWIN_MONKEY_SEED and _STEPS say which, or _REPEAT a
/// file of steps; the steps that were done are written to the file _RECORD. Longer ones are started by hand.
class MonkeyWalk : public WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void walk()
    {
        QApplication::setQuitOnLastWindowClosed(false);
        const QString record = qEnvironmentVariable("LINETWIN_MONKEY_RECORD");
        QString problem;
        {
            Walk walk(record);
            const QString steps = qEnvironmentVariable("LINETWIN_MONKEY_REPEAT");
            problem = steps.isEmpty() ? walk.take(qEnvironmentVariable("LINETWIN_MONKEY_SEED").toULongLong(),
                                                  qEnvironmentVariableIntValue("LINETWIN_MONKEY_STEPS"))
                                      : walk.repeat(stepsOf(QString::fromUtf8(read(steps))));
            qInfo("%s", qPrintable(shortText(walk)));
        }
        if (problem.isEmpty())
            return;
        QFile file(record);
        QVERIFY(file.open(QIODevice::Append));
        file.write("# problem: " + problem.simplified().toUtf8() + '\n');
        file.close();
        QFAIL(qPrintable(problem));
    }
};

/// What somebody does to the window who has no plan, and what has to hold whatever he does.
class MonkeyTest : public WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void whatWentWrongOnceGoesWell_data()
    {
        QTest::addColumn<QString>("file");
        const QDir folder(QStringLiteral(LINETWIN_SEQUENCES));
        for (const QString& name : folder.entryList({QStringLiteral("*.txt")}))
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }
    void whatWentWrongOnceGoesWell()
    {
        QFETCH(QString, file);
        QApplication::setQuitOnLastWindowClosed(false);
        Walk walk;
        const QString problem = walk.repeat(stepsOf(QString::fromUtf8(read(file))));
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }
    void anythingMayBeDone_data()
    {
        QTest::addColumn<int>("steps");
        const int seeds = LINETWIN_LONG_TESTS ? 5 : 1;
        for (int seed = 1; seed <= seeds; ++seed)
            QTest::addRow("%d", seed) << (LINETWIN_LONG_TESTS ? 1000 : 200);
    }
    void anythingMayBeDone()
    {
        QFETCH(int, steps);
        WalkProcess process;
        const Outcome outcome = process.walk(QByteArray(QTest::currentDataTag()).toULongLong(), steps);
        const Steps all = process.steps();
        if (!outcome.problem.isEmpty()) {
            const Steps few =
                shrunk(all, outcome.problem, [&](const Steps& some) { return process.repeat(some).problem; });
            const QString text =
                QStringLiteral("%1\nin as few steps as it takes:\n%2").arg(outcome.problem, textOf(few));
            QFAIL(qPrintable(text));
        }
        const QStringList slow = slowAgain(process, all, outcome.slow);
        QVERIFY2(slow.isEmpty(), qPrintable(slow.join(u'\n')));
    }
    void leavesOutWhatIsNotNeeded()
    {
        Steps steps;
        for (int i = 0; i < 100; ++i)
            steps.push_back({QString::number(i), {}, 0, false});
        // The third and the ninetieth together.
        const auto trial = [](const Steps& some) {
            const auto has = [&](const char* kind) {
                return std::ranges::find(some, QString::fromLatin1(kind), &Step::kind) != some.end();
            };
            return has("3") && has("90") ? QStringLiteral("wrong: here") : QString();
        };
        const Steps few = shrunk(steps, QStringLiteral("wrong: there"), trial);
        QCOMPARE(textOf(few), QStringLiteral("3 @0\n90 @0\n"));
    }
    void aStepIsALineOfText()
    {
        const Steps steps{
            {QStringLiteral("type"), {QStringLiteral("a/b#2"), QStringLiteral("1 % é!"), QString()}, 12, true}};
        const QString text = textOf(steps);
        QCOMPARE(text, QStringLiteral("type a/b#2 1%20%25%20%C3%A9%21 % @12 !\n"));
        QCOMPARE(stepsOf(text).front().arguments, steps.front().arguments);
        QCOMPARE(textOf(stepsOf(QStringLiteral("# why\n\n") + text)), text);
    }
};

LINETWIN_TEST(MonkeyTest)
LINETWIN_TEST(MonkeyWalk)
#include "MonkeyTest.moc"
