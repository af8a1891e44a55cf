// SPDX-License-Identifier: GPL-3.0-or-later
// Each single call to the system fails once, or is the last one before the program is killed: what was saved is there,
// nothing is half-written, and the message says which file and why.
#include "engine/io/AtomicFile.h"
#include "engine/io/FileGroup.h"
#include "engine/io/Files.h"
#include "tests/TestMain.h"
#include "tests/engine/cli/CliCall.h"
#include "tests/engine/io/ToldCalls.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace linetwin;
using namespace linetwin::test;

namespace {

using Fault = ToldCalls::Fault;

/// Where a flush costs nothing, if there is such a place.
QString scratchTemplate()
{
    const QFileInfo memory(QStringLiteral("/dev/shm"));
    return (memory.isWritable() ? memory.filePath() : QDir::tempPath()) + "/linetwin-XXXXXX";
}

const QStringList fileNames{"line.yaml", "sub/scenario.yaml", "project.yaml"};
const QStringList oldTexts{"old line", "old scenario", "no such file"};
const QStringList newTexts{"new line", "new scenario", "new project"};

/// Two files in two folders, and a third that is not there yet.
class FilesAtRisk {
public:
    FilesAtRisk()
    {
        QDir(m_folder.path()).mkdir("sub");
        for (int i = 0; i < 2; ++i)
            writeFile(path(i), oldTexts[i].toUtf8());
    }

    QString path(qsizetype i) const { return m_folder.filePath(fileNames[i]); }
    QStringList texts() const
    {
        QStringList texts;
        for (qsizetype i = 0; i < fileNames.size(); ++i)
            texts << QString::fromUtf8(contentOf(path(i)));
        return texts;
    }
    void save(qsizetype count) const
    {
        std::vector<FileContent> files;
        for (qsizetype i = 0; i < count; ++i)
            files.push_back({path(i).toStdString(), newTexts[i].toStdString()});
        writeFilesTogether(files);
    }
    /// Whatever of a save lies beside the files.
    QStringList left() const
    {
        QStringList names;
        for (const char* sub : {"", "/sub"})
            names +=
                QDir(m_folder.path() + sub).entryList({".*"}, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        return names;
    }
    void settle() const
    {
        for (qsizetype i = 0; i < fileNames.size(); ++i)
            settleInterruptedSave(path(i).toStdString());
    }

private:
    QTemporaryDir m_folder{scratchTemplate()};
};

/// Of the first `count` files the new ones.
QStringList savedTexts(qsizetype count)
{
    QStringList texts = oldTexts;
    for (qsizetype i = 0; i < count; ++i)
        texts[i] = newTexts[i];
    return texts;
}

} // namespace

class FaultsTest : public QObject {
    Q_OBJECT

private:
    int m_faults = 0;

private Q_SLOTS:
    void cleanupTestCase() { qInfo("%d faults", m_faults); }

    void aSaveFailsAsAWhole_data()
    {
        QTest::addColumn<int>("files");
        QTest::addColumn<int>("error");
        for (const int files : {1, 2, 3}) {
            QTest::addRow("%d files, disk full", files) << files << ENOSPC;
            QTest::addRow("%d files, disk broken", files) << files << EIO;
        }
    }
    void aSaveFailsAsAWhole()
    {
        QFETCH(int, files);
        QFETCH(int, error);
        for (int call = 0;; ++call) {
            const FilesAtRisk risk;
            QString said;
            bool hasStruck = false;
            {
                ToldCalls calls(Fault::Fails, call, error);
                try {
                    risk.save(files);
                } catch (const FileError& failure) {
                    said = QString::fromUtf8(failure.what());
                }
                hasStruck = calls.hasStruck();
            }
            if (!hasStruck)
                break;
            ++m_faults;
            const QByteArray where = "call " + QByteArray::number(call) + ": " + said.toUtf8();
            risk.settle(); // as whoever opens the files does
            QVERIFY2(risk.texts() == (said.isEmpty() ? savedTexts(files) : oldTexts), where.constData());
            if (said.isEmpty())
                continue; // what failed did not matter: a folder's own flush, a close after reading
            QVERIFY2(said.contains(error == ENOSPC ? "the disk is full" : "the disk reports an error"), where);
            QVERIFY2(said.startsWith("cannot ") && said.contains(QFileInfo(risk.path(0)).path()), where);
            risk.save(files); // and nothing stands in the way of the next
            QCOMPARE(risk.texts(), savedTexts(files));
        }
    }

    /// Half a save is finished or undone by whoever opens one of the files next; what nobody needs is cleared by the
    /// next write.
    void aKilledSaveIsWholeOrNone_data()
    {
        QTest::addColumn<int>("files");
        for (const int files : {1, 2, 3})
            QTest::addRow("%d files", files) << files;
    }
    void aKilledSaveIsWholeOrNone()
    {
        QFETCH(int, files);
        for (int call = 0;; ++call) {
            const FilesAtRisk risk;
            bool isKilled = false;
            {
                ToldCalls calls(Fault::Kills, call);
                try {
                    risk.save(files);
                } catch (const Killed&) {
                } catch (const FileError&) { // a stream keeps what its writing throws to itself
                }
                isKilled = calls.hasStruck();
            }
            if (!isKilled)
                break;
            ++m_faults;
            risk.settle();
            const QStringList texts = risk.texts();
            QVERIFY2(texts == oldTexts || texts == savedTexts(files),
                     qPrintable(QStringLiteral("call %1: %2").arg(call).arg(texts.join(u' '))));
        }
    }

    void piecesAreJoined()
    {
        const FilesAtRisk risk;
        {
            ToldCalls calls(Fault::Short);
            risk.save(3);
            m_faults += calls.count();
        }
        QCOMPARE(risk.texts(), newTexts);
        QCOMPARE(risk.left(), QStringList());
    }

    /// Outputs of a run, and a bundle with all of them: all or nothing, and nothing is left but what was there.
    void anExportFailsAsAWhole_data()
    {
        QTest::addColumn<QStringList>("outputs");
        QTest::newRow("files") << QStringList{"--json", "r.json",     "--telemetry", "t.csv",        "--events",
                                              "e.csv",  "--products", "p.csv",       "--production", "o.csv"};
        QTest::newRow("bundle") << QStringList{"--bundle", "bundle"};
    }
    void anExportFailsAsAWhole()
    {
        QFETCH(QStringList, outputs);
        const QTemporaryDir scratch(scratchTemplate());
        for (qsizetype i = 1; i < outputs.size(); i += 2)
            outputs[i] = scratch.filePath(outputs[i]);
        const QStringList arguments =
            QStringList{"run", "builtin:cosmetics", "--replications", "2", "--hours", "0.01", "--quiet"} + outputs;
        for (int call = 0;; ++call) {
            Outcome outcome;
            bool hasStruck = false;
            {
                ToldCalls calls(Fault::Fails, call);
                outcome = test::call(arguments);
                hasStruck = calls.hasStruck();
            }
            if (!hasStruck)
                break;
            ++m_faults;
            const QDir folder(scratch.path());
            const QStringList left = folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
            const QByteArray where =
                "call " + QByteArray::number(call) + ": " + outcome.err.toUtf8() + left.join(' ').toUtf8();
            if (outcome.status != 0) {
                QVERIFY2(outcome.status == 3 && outcome.err.contains("the disk is full"), where.constData());
                QVERIFY2(outcome.err.contains(scratch.path()) && !outcome.err.contains(".part"), where.constData());
            }
            QVERIFY2(left.filter(".part").isEmpty(), where.constData());
            for (const QString& each : left) {
                const QByteArray text = contentOf(folder.filePath(each));
                QVERIFY2(each == "bundle" || each.startsWith('.') || text.endsWith('\n'), where.constData());
                QDir(folder.filePath(each)).removeRecursively();
                QFile::remove(folder.filePath(each));
            }
        }
    }

    void whatCannotBeReadIsSaid()
    {
        const FilesAtRisk risk;
        writeFile(risk.path(0), "topology: {stations: [{name: A}]}\n");
        for (int call = 0;; ++call) {
            Outcome outcome;
            bool hasStruck = false;
            {
                ToldCalls calls(Fault::Fails, call, EIO);
                outcome = test::call({"validate", risk.path(0)});
                hasStruck = calls.hasStruck();
            }
            if (!hasStruck)
                break;
            ++m_faults;
            if (outcome.status == 0)
                continue;
            QCOMPARE(outcome.status, 3);
            QVERIFY2(outcome.err.contains(risk.path(0)) && outcome.err.contains("the disk reports an error"),
                     qPrintable(outcome.err));
        }
    }

    /// Those of a program that is gone go with the next write; those of one that lives stay, and so does what is not
    /// known to be of this computer, for a day.
    void leftoversAreCleared()
    {
        const QTemporaryDir folder(scratchTemplate());
        const auto path = [&](const QString& name) { return folder.filePath(name); };
        {
            ToldCalls calls(Fault::Kills, 2);
            QVERIFY_THROWS_EXCEPTION(Killed, writeFileAtomically(path("a").toStdString(), "1"));
        }
        const QStringList parts = QDir(folder.path()).entryList({".*.part"}, QDir::Files | QDir::Hidden);
        QCOMPARE(parts.size(), 1);
        const QString own = parts.front();
        const auto ofProcess = [&](qint64 process) {
            QStringList words = own.split('-');
            words[2] = QString::number(process);
            return words.join('-');
        };
        QString foreign = own;
        foreign.replace(QStringLiteral(".linetwin-"), QStringLiteral(".linetwin-x"));
        const qint64 nobody = (qint64{1} << 22) + 1; // beyond the system's largest number
        for (const QString& name : {ofProcess(nobody), ofProcess(1), foreign})
            writeFile(path(name), "x");
        const QTemporaryDir other(scratchTemplate()); // another folder, so that this one is looked into again
        writeFileAtomically(other.filePath("b").toStdString(), "1");
        const AtomicFile mine(path("c").toStdString());
        QVERIFY(!QFile::exists(path(own)) || mine.temporary() == path(own).toStdString());
        QVERIFY(!QFile::exists(path(ofProcess(nobody))));
        QVERIFY(QFile::exists(path(ofProcess(1))));
        QVERIFY(QFile::exists(path(foreign)));
        QFile old(path(foreign));
        QVERIFY(old.open(QIODevice::ReadWrite));
        QVERIFY(old.setFileTime(QDateTime::currentDateTime().addDays(-2), QFileDevice::FileModificationTime));
        writeFileAtomically(other.filePath("b").toStdString(), "1");
        writeFileAtomically(path("d").toStdString(), "1");
        QVERIFY(!QFile::exists(path(foreign)));
        QVERIFY(QFile::exists(QString::fromStdString(mine.temporary()))); // what this program writes now
    }
};

LINETWIN_GUILESS_TEST(FaultsTest)
#include "FaultsTest.moc"
