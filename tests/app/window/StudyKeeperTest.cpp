// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/StudyKeeper.h"

#include "app/commands/FileCommands.h"
#include "app/commands/OtherLines.h"
#include "app/commands/ScenarioCommands.h"
#include "app/commands/SetParameter.h"
#include "app/document/FileSet.h"
#include "app/document/SavePlan.h"
#include "tests/TestMain.h"
#include "tests/app/EditedParameter.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace linetwin;
using namespace linetwin::app;
using namespace linetwin::app::testing;
using namespace Qt::StringLiterals;

namespace {

KeptStudy studyOf(const ProjectDocument& document, const QString& title, const QStringList& entries = {QString()})
{
    KeptStudy study;
    study.kind = u"sweep"_s;
    study.title = title;
    study.entries = entries;
    static int number = 0; // two may be kept within a millisecond
    study.asked = QDateTime(QDate(2026, 11, 28), QTime(9, 12)).addSecs(++number);
    study.replications = 10;
    study.inputsHash = inputsHash(document, entries);
    study.programVersion = u"0.1.0"_s;
    return study;
}

QStringList titlesOf(const QList<KeptStudy>& studies)
{
    QStringList titles;
    for (const KeptStudy& each : studies)
        titles << each.title;
    return titles;
}

/// A document with what keeps its studies.
struct Plant {
    ProjectDocument document;
    FileWatch watch{document};
    StudyKeeper keeper{document};
    QSignalSpy failed{&keeper, &StudyKeeper::failed};

    explicit Plant(const QString& path) { open(path); }
    void open(const QString& path) { openFileSet(document, readFileSet({path})); }
    void keep(const QString& title, const QStringList& entries = {QString()})
    {
        keeper.keep(studyOf(document, title, entries));
        keeper.waitForWriting();
    }
    void saveAt(const QString& path)
    {
        carryOut(planSave(document, watch, oneFilePlacement(document, path)), document, watch);
        keeper.waitForWriting();
    }
    QStringList titles() const { return titlesOf(keeper.studies()); }
};

} // namespace

class StudyKeeperTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString path(const char* name = "plant.yaml") const { return m_folder->filePath(QString::fromUtf8(name)); }
    void write(const char* name, const QByteArray& text) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    QByteArray read(const char* name = "plant.studies.json") const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QList<KeptStudy> onFile(const char* name = "plant.studies.json") const
    {
        QString error;
        return readKeptStudies(path(name), error).value_or(QList<KeptStudy>());
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        write("plant.yaml", "name: Plant\nline:\n  topology:\n    stations:\n      - {name: A, output_type: Tube}\n"
                            "      - {name: B}\nscenarios:\n  - {name: a}\n  - {name: b}\n");
        write("line.yaml", "topology:\n  stations:\n    - {name: A, output_type: Tube}\n    - {name: B}\n");
    }

    void aStudyIsWrittenBesideTheProjectAndReadAgain()
    {
        Plant plant(path());
        QVERIFY(plant.titles().isEmpty());
        plant.keep(u"one"_s);
        plant.keep(u"two"_s, {u"a"_s});
        QCOMPARE(titlesOf(onFile()), (QStringList{u"two"_s, u"one"_s}));
        Plant again(path());
        QCOMPARE(again.titles(), (QStringList{u"two"_s, u"one"_s}));
        QVERIFY(again.keeper.studies() == plant.keeper.studies());
        QVERIFY(!isOutdated(again.document, again.keeper.studies().first()));
        QCOMPARE(plant.failed.count(), 0);
    }

    void oneThatIsRemovedStaysAway()
    {
        Plant plant(path());
        plant.keep(u"one"_s);
        plant.keep(u"two"_s);
        plant.keeper.remove(plant.keeper.studies().last());
        plant.keeper.waitForWriting();
        QCOMPARE(titlesOf(onFile()), QStringList{u"two"_s});
        plant.keeper.remove(plant.keeper.studies().first());
        plant.keeper.waitForWriting();
        QVERIFY(!QFile::exists(path("plant.studies.json")));
    }

    void withoutAProjectTheyWaitInMemory()
    {
        Plant plant(path("line.yaml"));
        plant.keep(u"one"_s);
        QVERIFY(!plant.keeper.hasPlace());
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), (QStringList{u"line.yaml"_s, u"plant.yaml"_s}));
        plant.saveAt(path("study.yaml"));
        QVERIFY(plant.keeper.hasPlace());
        QCOMPARE(titlesOf(onFile("study.studies.json")), QStringList{u"one"_s});
    }

    void savingAsTakesThemAlong()
    {
        Plant plant(path());
        plant.keep(u"one"_s);
        plant.saveAt(path("copy.yaml"));
        QCOMPARE(titlesOf(onFile("copy.studies.json")), QStringList{u"one"_s});
        plant.keep(u"two"_s);
        QCOMPARE(onFile("copy.studies.json").size(), 2);
        QCOMPARE(onFile().size(), 1);
    }

    /// The project that was there is replaced, and its studies with it.
    void aReplacedProjectTakesItsStudiesWithIt()
    {
        write("other.yaml", read("plant.yaml"));
        Plant(path("other.yaml")).keep(u"theirs"_s);
        QCOMPARE(onFile("other.studies.json").size(), 1);
        Plant plant(path());
        plant.saveAt(path("other.yaml"));
        QVERIFY(!QFile::exists(path("other.studies.json")));
    }

    void anotherDocumentHasItsOwn()
    {
        Plant plant(path());
        plant.keep(u"one"_s);
        QSignalSpy changed(&plant.keeper, &StudyKeeper::changed);
        plant.open(path("line.yaml"));
        QVERIFY(plant.titles().isEmpty());
        QVERIFY(changed.count() > 0);
        plant.open(path());
        QCOMPARE(plant.titles(), QStringList{u"one"_s});
    }

    /// A study of a scenario stays one of it, whatever it is called; its file says so once the project's does.
    void namesAreFollowed()
    {
        Plant plant(path());
        plant.keep(u"one"_s, {QString(), u"a"_s});
        const ScenarioId a = plant.document.scenarios()[0].id;
        renameScenario(plant.document, a, "c");
        renameScenario(plant.document, plant.document.scenarios()[1].id, "a");
        QCOMPARE(plant.keeper.studies().first().entries, (QStringList{QString(), u"c"_s}));
        QVERIFY(!isOutdated(plant.document, plant.keeper.studies().first()));
        QCOMPARE(onFile().first().entries, (QStringList{QString(), u"a"_s}));
        plant.saveAt(path());
        QCOMPARE(onFile().first().entries, (QStringList{QString(), u"c"_s}));
        QCOMPARE(onFile().size(), 1);
        removeScenario(plant.document, a);
        QVERIFY(isOutdated(plant.document, plant.keeper.studies().first()));
    }

    /// What is reloaded has another name in its file already.
    void aNameThatIsReloadedIsWritten()
    {
        write("a.yaml", "name: first\nline: line.yaml\n");
        write("plant.yaml", "line: line.yaml\nscenarios: [a.yaml]\n");
        Plant plant(path());
        plant.keep(u"one"_s, {QString(), u"first"_s});
        write("a.yaml", "name: second\nline: line.yaml\n");
        reloadProject(plant.document, u"plant.yaml"_s, Plant(path()).document.state());
        plant.keeper.waitForWriting();
        QCOMPARE(onFile().first().entries, (QStringList{QString(), u"second"_s}));
        plant.document.undoStack()->undo();
        plant.keeper.waitForWriting();
        QCOMPARE(plant.keeper.studies().first().entries, (QStringList{QString(), u"first"_s}));
        QCOMPARE(onFile().first().entries, (QStringList{QString(), u"second"_s}));
    }

    void twoWindowsLoseNothing()
    {
        Plant first(path());
        first.keep(u"one"_s);
        Plant second(path());
        first.keep(u"two"_s);
        second.keep(u"three"_s);
        QCOMPARE(titlesOf(onFile()), (QStringList{u"three"_s, u"two"_s, u"one"_s}));
        QTRY_COMPARE(second.titles(), (QStringList{u"three"_s, u"two"_s, u"one"_s}));
        second.keeper.remove(second.keeper.studies()[1]);
        second.keeper.waitForWriting();
        QCOMPARE(titlesOf(onFile()), (QStringList{u"three"_s, u"one"_s}));
    }

    /// The first write finds what another window added; the second was handed over before anybody here knew of it.
    void twoWritesUnderWayLoseNothingOfAnotherWindow()
    {
        Plant first(path());
        first.keep(u"one"_s);
        first.keep(u"two"_s);
        Plant second(path());
        second.keep(u"three"_s);
        first.keeper.remove(first.keeper.studies()[0]);
        first.keeper.remove(first.keeper.studies()[0]);
        first.keeper.waitForWriting();
        QCOMPARE(titlesOf(onFile()), QStringList{u"three"_s});
        QTRY_COMPARE(first.titles(), QStringList{u"three"_s});
    }

    /// It is said when it is found, and again when a study is lost by it.
    void aDamagedFileStaysAndIsSaid()
    {
        write("plant.studies.json", "{");
        Plant plant(path());
        QVERIFY(plant.titles().isEmpty());
        QTRY_COMPARE(plant.failed.count(), 1);
        QVERIFY(plant.failed.last().first().toString().contains(u"“plant.studies.json” is damaged"));
        plant.keep(u"one"_s);
        QTRY_COMPARE(plant.failed.count(), 2);
        QVERIFY(plant.failed.last().first().toString().contains(u"not kept"));
        QCOMPARE(plant.titles(), QStringList{u"one"_s});
        QCOMPARE(read(), QByteArray("{"));
        // Once it is out of the way, the next save writes what is there.
        QVERIFY(QFile::rename(path("plant.studies.json"), path("aside.json")));
        setParameter(plant.document, "A", capacity, 7);
        plant.saveAt(path());
        QCOMPARE(titlesOf(onFile()), QStringList{u"one"_s});
    }

    /// Both answers come in one go.
    void whatSucceededSinceIsNotSaidToHaveFailed()
    {
        write("plant.studies.json", "{");
        Plant plant(path());
        QTRY_COMPARE(plant.failed.count(), 1);
        QStringList shown;
        connect(&plant.keeper, &StudyKeeper::failed, this, [&](const QString& message) { shown = {message}; });
        connect(&plant.keeper, &StudyKeeper::settled, this, [&](const QString& message) { shown.removeOne(message); });
        plant.keep(u"one"_s);
        QVERIFY(QFile::rename(path("plant.studies.json"), path("aside.json")));
        plant.keeper.keepAgain();
        plant.keeper.waitForWriting();
        QTRY_COMPARE(plant.keeper.keeping(), Keeping::BesideProject);
        QCoreApplication::processEvents();
        QCOMPARE(shown, QStringList());
    }

    /// As “Try again” in the message does.
    void whatIsShownGoesWhenAnotherTrySucceeds()
    {
        write("plant.studies.json", "{");
        Plant plant(path());
        QTRY_COMPARE(plant.failed.count(), 1);
        plant.keep(u"one"_s);
        QTRY_COMPARE(plant.failed.count(), 2);
        const QSignalSpy settled(&plant.keeper, &StudyKeeper::settled);
        plant.keeper.keepAgain(); // to no avail, and is said once more
        QTRY_COMPARE(plant.failed.count(), 3);
        QCOMPARE(settled.count(), 0);
        QVERIFY(QFile::rename(path("plant.studies.json"), path("aside.json")));
        plant.keeper.keepAgain();
        QTRY_COMPARE(settled.count(), 1);
        QCOMPARE(settled.first(), plant.failed.last());
        QCOMPARE(titlesOf(onFile()), QStringList{u"one"_s});
    }

    void afterACopyADamagedFileIsNoMatter()
    {
        write("plant.studies.json", "{");
        Plant plant(path());
        plant.keep(u"one"_s);
        plant.saveAt(path("copy.yaml"));
        QCOMPARE(titlesOf(onFile("copy.studies.json")), QStringList{u"one"_s});
        QCOMPARE(read(), QByteArray("{"));
    }

    /// What another project's folder holds of them is not kept with this one.
    void aPlaceThatTakesNoneKeepsNone()
    {
        Plant plant(path());
        plant.keep(u"one"_s);
        QVERIFY(plant.keeper.unkept().isEmpty());
        QVERIFY(QDir().mkdir(path("copy.studies.json")));
        plant.saveAt(path("copy.yaml"));
        QTRY_COMPARE(plant.keeper.keeping(), Keeping::Failing);
        QCOMPARE(titlesOf(plant.keeper.unkept()), QStringList{u"one"_s});
    }

    void whatIsUnderWayIsWrittenBeforeTheEnd()
    {
        {
            Plant plant(path());
            plant.keeper.keep(studyOf(plant.document, u"one"_s));
        }
        QCOMPARE(titlesOf(onFile()), QStringList{u"one"_s});
    }
};

LINETWIN_GUILESS_TEST(StudyKeeperTest)
#include "StudyKeeperTest.moc"
