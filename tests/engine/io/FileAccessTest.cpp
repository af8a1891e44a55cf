// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/FileAccess.h"

#include "engine/io/FileStem.h"
#include "engine/io/Files.h"
#include "engine/io/SystemCalls.h"
#include "tests/TestMain.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QIODevice>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <unistd.h>

using namespace linetwin;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

QStringList filesIn(const QTemporaryDir& folder)
{
    return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

/// The system, which remembers what it was asked to do.
class RememberedCalls : public SystemCalls {
public:
    RememberedCalls() { replaceSystemCalls(this); }
    ~RememberedCalls() override { replaceSystemCalls(nullptr); }

    QStringList names;

    int open(const std::filesystem::path& path, int flags, unsigned permissions) override
    {
        names << "open";
        return SystemCalls::open(path, flags, permissions);
    }
    std::ptrdiff_t write(int descriptor, const void* bytes, std::size_t size) override
    {
        names << "write";
        return SystemCalls::write(descriptor, bytes, size);
    }
    int flush(int descriptor) override
    {
        names << "flush";
        return SystemCalls::flush(descriptor);
    }
    int close(int descriptor) override
    {
        names << "close";
        return SystemCalls::close(descriptor);
    }
    int rename(const std::filesystem::path& from, const std::filesystem::path& to) override
    {
        names << "rename";
        return SystemCalls::rename(from, to);
    }
};

/// The program was started without a standard input: the first file that it opens has the number 0.
class WithoutInput {
public:
    WithoutInput() { ::close(0); }
    WithoutInput(const WithoutInput&) = delete;
    WithoutInput& operator=(const WithoutInput&) = delete;
    ~WithoutInput()
    {
        ::dup2(m_input, 0);
        ::close(m_input);
    }

private:
    int m_input = ::dup(0);
};

} // namespace

class FileAccessTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void replacesTheWholeContentAndLeavesNothingElse()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath("a.yaml");
        writeFileAtomically(path.toStdString(), "a longer first text");
        writeFileAtomically(path.toStdString(), "short");
        QCOMPARE(contentOf(path), QByteArray("short"));
        QCOMPARE(filesIn(folder), QStringList{"a.yaml"});
    }

    /// The bytes before the name, then the folder that holds it.
    void aFileIsDurableBeforeItReplacesAnother()
    {
        const QTemporaryDir folder;
        const RememberedCalls calls;
        writeFileAtomically(folder.filePath("a.yaml").toStdString(), "1");
        QCOMPARE(calls.names, (QStringList{"open", "write", "flush", "close", "rename", "open", "flush", "close"}));
    }

    void aFileMayHaveTheNumberZero()
    {
        const QTemporaryDir folder;
        const std::string path = folder.filePath("a.yaml").toStdString();
        const WithoutInput withoutInput;
        writeFileAtomically(path, "1");
        QCOMPARE(readFile(path, 10), std::string("1"));
        QCOMPARE(::open(path.c_str(), O_RDONLY), 0); // all are closed
    }

    void keepsPermissions()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath("a.yaml");
        writeFileAtomically(path.toStdString(), "1");
        const QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
        QVERIFY(QFile::setPermissions(path, ownerOnly));
        writeFileAtomically(path.toStdString(), "2");
        QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther | ownerOnly), ownerOnly);
    }

    void followsALink()
    {
        const QTemporaryDir folder;
        const QString target = folder.filePath("target.yaml");
        const QString link = folder.filePath("link.yaml");
        writeFileAtomically(target.toStdString(), "1");
        QVERIFY(QFile::link("target.yaml", link));
        writeFileAtomically(link.toStdString(), "2");
        QCOMPARE(contentOf(target), QByteArray("2"));
        QVERIFY(QFileInfo(link).isSymLink());
    }

    void aRingOfLinksIsNotReplaced()
    {
        const QTemporaryDir folder;
        QVERIFY(QFile::link("b", folder.filePath("a")) && QFile::link("a", folder.filePath("b")));
        try {
            writeFileAtomically(folder.filePath("a").toStdString(), "1");
            QFAIL("nothing was thrown");
        } catch (const FileError& error) {
            QVERIFY2(QString::fromUtf8(error.what()).endsWith("too many symbolic links"), error.what());
        }
        QCOMPARE(filesIn(folder), (QStringList{"a", "b"}));
    }

    /// As many as the system follows, and no more.
    void aChainHasFortyLinksAtMost()
    {
        const QTemporaryDir folder;
        QString end = "file";
        for (int links = 1; links <= 41; ++links) {
            const QString link = QString::number(links);
            QVERIFY(QFile::link(end, folder.filePath(link)));
            end = link;
        }
        writeFileAtomically(folder.filePath("40").toStdString(), "1");
        QCOMPARE(contentOf(folder.filePath("file")), QByteArray("1"));
        QCOMPARE(contentOf(folder.filePath("40")), QByteArray("1"));
        QVERIFY_THROWS_EXCEPTION(FileError, writeFileAtomically(folder.filePath("41").toStdString(), "2"));
        QCOMPARE(contentOf(folder.filePath("41")), QByteArray("unreadable"));
    }

    void devicesAreWrittenToAndNotReplaced()
    {
        writeFileAtomically("/dev/null", "x");
        QVERIFY(!QFileInfo("/dev/null").isFile());
    }

    void aFailureIsSaidInEnglishAndLeavesTheFileAlone_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("reason");
        QTest::newRow("no such folder") << "none/a.yaml"
                                        << "there is no folder SCRATCH/none";
        QTest::newRow("a folder") << ""
                                  << "it is a folder";
        QTest::newRow("a file as folder") << "file/a.yaml"
                                          << "a part of the path is not a folder";
        QTest::newRow("long name") << QString(300, u'x') << "the name is too long";
    }
    void aFailureIsSaidInEnglishAndLeavesTheFileAlone()
    {
        QFETCH(QString, path);
        QFETCH(QString, reason);
        const QTemporaryDir folder;
        writeFileAtomically(folder.filePath("file").toStdString(), "1");
        try {
            writeFileAtomically(path.isEmpty() ? folder.path().toStdString() : folder.filePath(path).toStdString(),
                                "2");
            QFAIL("nothing was thrown");
        } catch (const FileError& error) {
            reason.replace("SCRATCH", folder.path());
            QVERIFY2(QString::fromUtf8(error.what()).endsWith(reason), error.what());
        }
        QCOMPARE(filesIn(folder), QStringList{"file"});
        QCOMPARE(contentOf(folder.filePath("file")), QByteArray("1"));
    }

    void stems_data()
    {
        QTest::addColumn<QString>("stem");
        QTest::newRow("a/study.linetwin.yaml") << "study";
        QTest::newRow("study.linetwin.yml") << "study";
        QTest::newRow("study.yaml") << "study";
        QTest::newRow("what if v1.2.linetwin.yaml") << "what if v1.2";
        QTest::newRow("what if v1.2.yaml") << "what if v1.2";
        QTest::newRow("linetwin.yaml") << "linetwin";
        QTest::newRow(".linetwin.yaml") << ".linetwin";
    }
    void stems()
    {
        QFETCH(QString, stem);
        QCOMPARE(QString::fromStdString(fileStem(QTest::currentDataTag())), stem);
    }
};

LINETWIN_GUILESS_TEST(FileAccessTest)
#include "FileAccessTest.moc"
