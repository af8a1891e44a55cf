// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/AtomicFolder.h"

#include "engine/io/Files.h"
#include "engine/io/TemporaryPaths.h"
#include "tests/TestMain.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

using namespace linetwin;

namespace {

QStringList entriesOf(const QString& path)
{
    return QDir(path).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

void fill(const AtomicFolder& folder)
{
    std::filesystem::create_directory(folder.path() / "inner");
    writeFileAtomically(folder.path() / "inner" / "file", "text");
}

} // namespace

class AtomicFolderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itAppearsAsAWhole_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("a new one") << "new";
        QTest::newRow("with a slash") << "new/";
        QTest::newRow("an empty one") << "empty";
        QTest::newRow("an empty one with a slash") << "empty/";
        QTest::newRow("a link to an empty one") << "link";
        QTest::newRow("by way of another") << "other/../new";
    }
    void itAppearsAsAWhole()
    {
        QFETCH(QString, name);
        const QTemporaryDir scratch;
        QVERIFY(QDir(scratch.path()).mkdir("empty") && QDir(scratch.path()).mkdir("other"));
        QVERIFY(QFile::link("empty", scratch.filePath("link")));
        const QStringList before = entriesOf(scratch.path());
        {
            AtomicFolder folder(scratch.filePath(name).toStdString());
            fill(folder);
            QCOMPARE(entriesOf(scratch.path()).size(), before.size() + 1); // the temporary one, beside it
            QVERIFY(!QFile::exists(scratch.filePath(name + "/inner")));
            folder.commit();
        }
        QVERIFY(QFile::exists(scratch.filePath(name + "/inner/file")));
        QVERIFY(QFileInfo(scratch.filePath("link")).isSymLink());
        QCOMPARE(entriesOf(scratch.path()).filter(".part"), QStringList{});
    }

    void withoutCommitNothingStays()
    {
        const QTemporaryDir scratch;
        {
            const AtomicFolder folder(scratch.filePath("new").toStdString());
            fill(folder);
        }
        QCOMPARE(entriesOf(scratch.path()), QStringList{});
    }

    void anEndOfTheProcessRemovesIt()
    {
        const QTemporaryDir scratch;
        const AtomicFolder folder(scratch.filePath("new").toStdString());
        fill(folder);
        removeTemporaryFiles();
        QCOMPARE(entriesOf(scratch.path()), QStringList{});
    }

    void whatIsThereIsLeftAlone_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("reason");
        QTest::newRow("a folder in use") << "full"
                                         << "it is there already, and is not empty";
        QTest::newRow("a file") << "full/file"
                                << "it is there already, and is no folder";
        QTest::newRow("no such parent") << "none/new"
                                        << "there is no folder SCRATCH/none";
        QTest::newRow("a file as parent") << "full/file/new"
                                          << "a part of the path is not a folder";
    }
    void whatIsThereIsLeftAlone()
    {
        QFETCH(QString, name);
        QFETCH(QString, reason);
        const QTemporaryDir scratch;
        QVERIFY(QDir(scratch.path()).mkdir("full"));
        writeFileAtomically(scratch.filePath("full/file").toStdString(), "text");
        try {
            const AtomicFolder folder(scratch.filePath(name).toStdString());
            QFAIL("nothing was thrown");
        } catch (const FileError& error) {
            reason.replace("SCRATCH", QFileInfo(scratch.path()).canonicalFilePath());
            QVERIFY2(QString::fromUtf8(error.what()).endsWith(reason), error.what());
        }
        QCOMPARE(entriesOf(scratch.path()), QStringList{"full"});
        QCOMPARE(entriesOf(scratch.filePath("full")), QStringList{"file"});
    }

    void anEmptyPathIsNoPlace()
    {
        const QTemporaryDir scratch;
        const QString before = QDir::currentPath();
        QVERIFY(QDir::setCurrent(scratch.path()));
        const auto restored = qScopeGuard([&] { QDir::setCurrent(before); });
        QVERIFY_THROWS_EXCEPTION(FileError, AtomicFolder(""));
        QCOMPARE(entriesOf(scratch.path()), QStringList{});
    }

    // Somebody else takes the name while the folder is being written.
    void whatCameInTheMeantimeIsLeftAlone()
    {
        const QTemporaryDir scratch;
        {
            AtomicFolder folder(scratch.filePath("new").toStdString());
            QVERIFY(QDir(scratch.path()).mkdir("new"));
            writeFileAtomically(scratch.filePath("new/other").toStdString(), "text");
            QVERIFY_THROWS_EXCEPTION(FileError, folder.commit());
        }
        QCOMPARE(entriesOf(scratch.path()), QStringList{"new"});
        QCOMPARE(entriesOf(scratch.filePath("new")), QStringList{"other"});
    }
};

LINETWIN_GUILESS_TEST(AtomicFolderTest)
#include "AtomicFolderTest.moc"
