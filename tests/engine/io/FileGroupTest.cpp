// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/FileGroup.h"

#include "engine/io/FileAccess.h"
#include "engine/io/FileJournal.h"
#include "engine/io/Files.h"
#include "engine/support/Sha256.h"
#include "tests/TestMain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace linetwin;

namespace {

/// Three files in two folders, of which the last is new.
struct Bench {
    QTemporaryDir folder;

    Bench()
    {
        QDir(folder.path()).mkdir(QStringLiteral("sub"));
        writeFileAtomically(path("line.yaml"), "old line");
        writeFileAtomically(path("sub/scenario.YAML"), "old scenario");
    }
    std::filesystem::path path(const char* name) const
    {
        return folder.filePath(QString::fromUtf8(name)).toStdString();
    }
    std::vector<FileContent> contents() const
    {
        return {{path("line.yaml"), "new line"},
                {path("sub/scenario.YAML"), "new scenario"},
                {path("project.yaml"), "new project"}};
    }
    QStringList all() const
    {
        QStringList texts;
        for (const char* name : {"line.yaml", "sub/scenario.YAML", "project.yaml"}) {
            QFile file(QString::fromStdString(path(name).string()));
            texts << (file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QStringLiteral("-"));
        }
        return texts;
    }
    /// Anything that a save leaves beside the files.
    QStringList left() const
    {
        QStringList names;
        for (const char* sub : {"", "/sub"})
            names += QDir(folder.path() + sub).entryList({".*"}, QDir::Files | QDir::Hidden);
        return names;
    }
    /// Saves in a process of its own, which dies when so many files have their names.
    void saveAndDieAfter(std::size_t count) const
    {
        const pid_t child = ::fork();
        if (child == 0) {
            writeFilesTogether(contents(), [count](std::size_t renamed) {
                if (renamed == count)
                    ::_exit(9);
            });
            ::_exit(0);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
    }
};

const QStringList before{"old line", "old scenario", "-"};
const QStringList after{"new line", "new scenario", "new project"};

} // namespace

class FileGroupTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesAllAndLeavesNothingElse()
    {
        const Bench bench;
        QVERIFY(writeFilesTogether(bench.contents()).empty());
        QCOMPARE(bench.all(), after);
        QCOMPARE(bench.left(), QStringList());
    }

    /// Where one cannot be written none is, also those that had their names already.
    void aFailureLeavesAllAsTheyWere()
    {
        const Bench bench;
        auto files = bench.contents();
        files.push_back({bench.path("nowhere/x.yaml"), "x"});
        QVERIFY_THROWS_EXCEPTION(FileError, writeFilesTogether(files));
        QCOMPARE(bench.all(), before);
        QCOMPARE(bench.left(), QStringList());
        QVERIFY_THROWS_EXCEPTION(FileError, writeFilesTogether(bench.contents(), [](std::size_t renamed) {
                                     if (renamed == 2)
                                         throw FileError("the disk is gone");
                                 }));
        QCOMPARE(bench.all(), before);
        QCOMPARE(bench.left(), QStringList());
    }

    /// Once all new contents lie ready, and before the first has its name.
    void aSaveMayBeStoppedBeforeAnythingIsReplaced()
    {
        const Bench bench;
        QVERIFY_THROWS_EXCEPTION(FileError, writeFilesTogether(bench.contents(), [&bench](std::size_t renamed) {
                                     if (renamed == 0 && bench.left().size() >= 3)
                                         throw FileError("somebody else wrote one of them");
                                 }));
        QCOMPARE(bench.all(), before);
        QCOMPARE(bench.left(), QStringList());
    }

    /// What cannot even be undone stays in the journal, for the next that opens one of the files.
    void aFailureOfTheUndoIsSettledLater()
    {
        const Bench bench;
        const auto line = bench.path("line.yaml");
        QVERIFY_THROWS_EXCEPTION(FileError, writeFilesTogether(bench.contents(), [&line](std::size_t renamed) {
                                     if (renamed < 2)
                                         return;
                                     std::filesystem::remove(line);
                                     std::filesystem::create_directories(line / "in the way");
                                     throw FileError("the disk is gone");
                                 }));
        QVERIFY(!bench.left().isEmpty());
        std::filesystem::remove_all(line);
        writeFileAtomically(line, "new line");
        settleInterruptedSave(bench.path("project.yaml"));
        QCOMPARE(bench.all(), before);
        QCOMPARE(bench.left(), QStringList());
    }

    /// A program that dies in between leaves a save that whoever reads one of the files finishes.
    void adeadProgramsSaveIsFinished_data()
    {
        QTest::addColumn<int>("renamed");
        QTest::addColumn<QString>("opened");
        for (const int renamed : {1, 2}) {
            for (const char* opened : {"line.yaml", "sub/scenario.YAML", "project.yaml"})
                QTest::addRow("after %d, opening %s", renamed, opened) << renamed << QString::fromLatin1(opened);
        }
    }
    void adeadProgramsSaveIsFinished()
    {
        QFETCH(int, renamed);
        QFETCH(QString, opened);
        const Bench bench;
        bench.saveAndDieAfter(static_cast<std::size_t>(renamed));
        QVERIFY(bench.all() != after);
        settleInterruptedSave(bench.path("other.yaml")); // none of the files
        QVERIFY(bench.all() != after);
        settleInterruptedSave(bench.path(opened.toLatin1().constData()));
        QCOMPARE(bench.all(), after);
        QCOMPARE(bench.left(), QStringList());
    }

    /// Where a new content is lost the save is undone whole.
    void whatCannotBeFinishedIsUndone()
    {
        const Bench bench;
        bench.saveAndDieAfter(1);
        for (const QString& name :
             QDir(bench.folder.path() + "/sub").entryList({".*.part"}, QDir::Files | QDir::Hidden))
            QVERIFY(QFile::remove(bench.folder.path() + "/sub/" + name));
        settleInterruptedSave(bench.path("project.yaml"));
        QCOMPARE(bench.all(), before);
        QCOMPARE(bench.left(), QStringList());
    }

    /// What somebody wrote since is his.
    void aNewerFileStays()
    {
        const Bench bench;
        bench.saveAndDieAfter(1);
        writeFileAtomically(bench.path("sub/scenario.YAML"), "by hand");
        settleInterruptedSave(bench.path("line.yaml"));
        QCOMPARE(bench.all(), (QStringList{"new line", "by hand", "new project"}));
        QCOMPARE(bench.left(), QStringList());
    }

    /// A journal says who wrote it of nobody: what a stranger sent moves and removes nothing that is not its own.
    void aStrangersJournalReachesNothing_data()
    {
        QTest::addColumn<QStringList>("places");
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("part");
        const QStringList own{"mail/NAME"};
        const QString part = "mail/.linetwin-12345678-9-0.part";
        QTest::newRow("another file as a place")
            << QStringList{"mail/NAME", "precious.yaml"} << "mail/new.yaml" << part;
        QTest::newRow("a place without it") << QStringList{"mail/NAME", "NAME"} << "new.yaml"
                                            << ".linetwin-12345678-9-0.part";
        QTest::newRow("a file of another folder") << own << "new.yaml"
                                                  << ".linetwin-12345678-9-0.part";
        QTest::newRow("up and down") << own << "mail/../new.yaml"
                                     << "mail/../.linetwin-12345678-9-0.part";
        QTest::newRow("another file as the part") << own << "mail/new.yaml"
                                                  << "mail/picture.dat";
        QTest::newRow("a part from elsewhere") << own << "mail/new.yaml"
                                               << "precious.yaml";
        QTest::newRow("a program") << own << "mail/new.desktop" << part;
        QTest::newRow("settings") << own << "mail/.new.yaml" << part;
        QTest::newRow("by way of a link") << own << "mail/link.yaml" << part;
        QTest::newRow("nowhere") << QStringList() << "mail/new.yaml" << part;
    }
    void aStrangersJournalReachesNothing()
    {
        QFETCH(const QStringList, places);
        QFETCH(const QString, target);
        QFETCH(const QString, part);
        const QTemporaryDir folder;
        const auto pathOf = [&](QString name) {
            return std::filesystem::path(folder.filePath(name.replace("NAME", ".linetwin-save-1-1")).toStdString());
        };
        QDir(folder.path()).mkdir("mail");
        for (const char* name : {"precious.yaml", "mail/line.yaml", "mail/picture.dat",
                                 "mail/.linetwin-12345678-9-0.part", ".linetwin-12345678-9-0.part"})
            writeFileAtomically(pathOf(name), "as it is");
        QVERIFY(QFile::link("../precious.yaml", folder.filePath("mail/link.yaml")));
        Journal journal;
        for (const QString& place : places)
            journal.places.push_back(pathOf(place));
        // As if the new content of one were there, and the other could not be had.
        for (const bool isFinished : {true, false}) {
            journal.entries = {
                {pathOf("mail/line.yaml"), pathOf("mail/.linetwin-1-1-1.part"), sha256Of("as it is"), {}},
                {pathOf(target), pathOf(part), sha256Of("as it is"), std::nullopt}};
            if (!isFinished)
                journal.entries.push_back({pathOf("mail/lost.yaml"), pathOf("mail/.linetwin-1-1-2.part"), "", {}});
            writeFileAtomically(pathOf("mail/NAME"), writeJournal(journal));
            settleInterruptedSave(pathOf("mail/line.yaml"));
            QVERIFY(!QFile::exists(folder.filePath("new.yaml")) && !QFile::exists(folder.filePath("mail/new.desktop")));
            QVERIFY(!QFile::exists(folder.filePath("mail/.new.yaml")));
            for (const char* name : {"precious.yaml", "mail/picture.dat", ".linetwin-12345678-9-0.part"})
                QCOMPARE(QString::fromStdString(readFile(pathOf(name), 100)), "as it is");
        }
    }

    void aDamagedJournalIsNone_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("no number of places") << QByteArray("1:x\n");
        QTest::newRow("more places than there are") << QByteArray("13:3000000000000\n");
        QTest::newRow("a length beyond all") << QByteArray("1:1\n18446744073709551615:a\n");
        QTest::newRow("an entry without its end") << QByteArray("1:0\n1:a\n1:b\n");
    }
    void aDamagedJournalIsNone()
    {
        QFETCH(const QByteArray, body);
        QVERIFY(readJournal("linetwin/save-journal/1\n" + sha256Of("1:0\n") + "\n1:0\n"));
        QVERIFY(!readJournal("linetwin/save-journal/1\n" + sha256Of(body.toStdString()) + "\n" + body.toStdString()));
    }

    void readingSettlesFirst()
    {
        const Bench bench;
        bench.saveAndDieAfter(1);
        loadFile(bench.path("sub/scenario.YAML").string());
        QCOMPARE(bench.all(), after);
    }

    /// Only a superuser can give files away, so that what can be tried depends on who runs the tests.
    void ownerAndGroupAreKeptWhereTheSystemAllowsIt()
    {
        if (::geteuid() != 0)
            QSKIP("needs a superuser");
        const Bench bench;
        const auto path = bench.path("line.yaml");
        QCOMPARE(::chown(path.c_str(), 1234, 5678), 0);
        QVERIFY(writeFilesTogether({{path, "new"}}).empty());
        struct stat status {};
        QCOMPARE(::stat(path.c_str(), &status), 0);
        QCOMPARE(status.st_uid, uid_t{1234});
        QCOMPARE(status.st_gid, gid_t{5678});
        const pid_t child = ::fork();
        if (child == 0) { // as somebody who may write the folder, but not give files away
            const bool isOther = ::chmod(bench.folder.path().toLocal8Bit().constData(), 0777) == 0 &&
                                 ::chmod(path.c_str(), 0666) == 0 && ::setgid(77) == 0 && ::setuid(77) == 0;
            const auto losses = writeFilesTogether({{path, "newer"}});
            const bool isSaid = losses.size() == 1 && losses[0].lost.owner && losses[0].lost.group;
            ::_exit(isOther && isSaid ? 0 : 1);
        }
        int result = 1;
        ::waitpid(child, &result, 0);
        QCOMPARE(result, 0);
        QCOMPARE(bench.all().front(), QStringLiteral("newer"));
    }
};

LINETWIN_GUILESS_TEST(FileGroupTest)
#include "FileGroupTest.moc"
