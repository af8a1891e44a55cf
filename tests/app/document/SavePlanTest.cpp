// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/SavePlan.h"

#include "app/commands/LineCommands.h"
#include "app/commands/ScenarioCommands.h"
#include "app/commands/SetParameter.h"
#include "app/document/FileSet.h"
#include "tests/TestMain.h"
#include "tests/app/EditedParameter.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace linetwin;
using namespace linetwin::app;
using namespace linetwin::app::testing;
using namespace Qt::StringLiterals;

class SavePlanTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString path(const char* name) const { return m_folder->filePath(QString::fromUtf8(name)); }
    void write(const char* name, const QByteArray& text) const
    {
        QDir().mkpath(QFileInfo(path(name)).absolutePath());
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    QByteArray read(const char* name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden); }
    void open(ProjectDocument& document, const QStringList& names) const
    {
        QStringList paths;
        for (const QString& name : names)
            paths << (name.startsWith(u"builtin:"_s) ? name : m_folder->filePath(name));
        openFileSet(document, readFileSet(paths));
    }
    /// What is written, by name, in its order.
    static QStringList names(const SavePlan& plan)
    {
        QStringList all;
        for (const PlannedFile& each : plan.files)
            all << QFileInfo(each.path).fileName();
        return all;
    }
    QStringList save(ProjectDocument& document, const Placement& placement) const
    {
        FileWatch watch(document);
        const SavePlan plan = planSave(document, watch, placement);
        carryOut(plan, document, watch);
        return names(plan);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        write("line.yaml",
              "name: Plant\ntopology:\n  stations:\n    - {name: A, output_type: Tube}\n    - {name: B}\n");
        write("a.yaml", "line: line.yaml\nequipment:\n  A: {buffer_capacity: 10}\n");
        write("b.yaml", "line: line.yaml\n");
    }

    /// A new line with two scenarios: all in one file, which then is all that a save writes.
    void oneFileHoldsEverything()
    {
        ProjectDocument document;
        open(document, {u"builtin:cosmetics"_s});
        setParameter(document, "Filler", capacity, 60.0);
        newScenario(document);
        setParameter(document, "Filler", capacity, 500.0);
        newScenario(document);
        QVERIFY(!presentPlacement(document));
        QCOMPARE(save(document, oneFilePlacement(document, path("study.yaml"))), QStringList{u"study.yaml"_s});
        QVERIFY(!document.isModified());
        QCOMPARE(document.project().head.name, std::string("study"));

        ProjectDocument again;
        open(again, {u"study.yaml"_s});
        QVERIFY(!again.isModified());
        Line line = document.line();
        line.leadingComment.clear(); // stands above the project now
        QCOMPARE(again.line(), line);
        QVERIFY(read("study.yaml").startsWith("# "));
        QCOMPARE(again.scenarios().size(), std::size_t{2});
        QCOMPARE(again.scenarios()[0].scenario, document.scenarios()[0].scenario);
        renameScenario(again, again.scenarios()[1].id, "other");
        newScenario(again);
        const auto placement = presentPlacement(again);
        QVERIFY(placement);
        QCOMPARE(save(again, *placement), QStringList{u"study.yaml"_s});
        QVERIFY(!again.isModified());
        QVERIFY(read("study.yaml").contains("- name: other\n"));
    }

    /// A line that ships with the program is named until it is edited.
    void anExampleIsNamedUntilItIsEdited()
    {
        ProjectDocument document;
        open(document, {u"builtin:cosmetics"_s});
        newScenario(document);
        setParameter(document, "Filler", capacity, 500.0);
        save(document, oneFilePlacement(document, path("p.yaml")));
        QVERIFY2(read("p.yaml").contains("line: \"builtin:cosmetics\"\n"), read("p.yaml").constData());
        document.setActiveScenario(std::nullopt);
        setParameter(document, "Filler", capacity, 60.0);
        QCOMPARE(save(document, *presentPlacement(document)), QStringList{u"p.yaml"_s});
        QVERIFY(read("p.yaml").contains("topology:"));
        QVERIFY(!document.isModified());
    }

    void aFolderHoldsAFileEach()
    {
        write("large_buffer.yaml", "somebody's");
        ProjectDocument document;
        open(document, {u"builtin:cosmetics"_s});
        setParameter(document, "Filler", capacity, 60.0);
        for (const char* name : {"Large buffer", "large/buffer", "what if v1.2"})
            renameScenario(document, newScenario(document), name);
        const QStringList written = save(document, folderPlacement(document, path("study.yaml")));
        // Never over a file that is there, and no two of one name.
        QCOMPARE(written, (QStringList{u"cosmetics_line.yaml"_s, u"large_buffer_2.yaml"_s, u"large_buffer_3.yaml"_s,
                                       u"what_if_v1.2.yaml"_s, u"study.yaml"_s}));
        QCOMPARE(read("large_buffer.yaml"), QByteArray("somebody's"));
        ProjectDocument again;
        open(again, {u"study.yaml"_s});
        QCOMPARE(again.scenarios().size(), std::size_t{3});
        QCOMPARE(again.scenarios()[1].scenario.name, std::string("large/buffer"));
        QVERIFY(!again.isModified());
        newScenario(again);
        QCOMPARE(save(again, *presentPlacement(again)), (QStringList{u"what-if.yaml"_s, u"study.yaml"_s}));
    }

    /// A desktop knows the parts of a project as it knows the project.
    void partsEndAsTheProjectDoes()
    {
        write("large_buffer.linetwin.yaml", "somebody's");
        ProjectDocument document;
        open(document, {u"builtin:cosmetics"_s});
        renameScenario(document, newScenario(document), "Large buffer");
        QCOMPARE(save(document, folderPlacement(document, path("study.linetwin.yaml"))),
                 (QStringList{u"large_buffer_2.linetwin.yaml"_s, u"study.linetwin.yaml"_s}));
    }

    /// Only what changed is written; files without a project need none.
    void filesStayWhereTheyAre_data()
    {
        QTest::addColumn<QStringList>("opened");
        QTest::addColumn<QString>("edited");
        QTest::addColumn<QStringList>("written");
        QTest::newRow("line") << QStringList{u"line.yaml"_s} << QString() << QStringList{u"line.yaml"_s};
        QTest::newRow("scenario") << QStringList{u"a.yaml"_s, u"b.yaml"_s} << u"b"_s << QStringList{u"b.yaml"_s};
        QTest::newRow("line of scenarios")
            << QStringList{u"a.yaml"_s, u"b.yaml"_s} << QString() << QStringList{u"line.yaml"_s};
    }
    void filesStayWhereTheyAre()
    {
        QFETCH(QStringList, opened);
        QFETCH(QString, edited);
        QFETCH(QStringList, written);
        ProjectDocument document;
        open(document, opened);
        document.setActiveScenario(std::nullopt);
        for (const ScenarioEntry& each : document.scenarios()) {
            if (each.scenario.name == edited.toStdString())
                document.setActiveScenario(each.id);
        }
        setParameter(document, "A", capacity, 99.0);
        QCOMPARE(save(document, *presentPlacement(document)), written);
        QVERIFY(!document.isModified());
        QCOMPARE(save(document, *presentPlacement(document)), QStringList());
    }

    /// A first project over files that are there leaves them in their places.
    void aProjectOverFilesKeepsThem()
    {
        ProjectDocument document;
        open(document, {u"b.yaml"_s, u"a.yaml"_s});
        newScenario(document);
        QVERIFY(!presentPlacement(document));
        QCOMPARE(save(document, placementBesideFiles(document, path("p.yaml"))),
                 (QStringList{u"what-if.yaml"_s, u"p.yaml"_s}));
        QVERIFY2(read("p.yaml").contains("scenarios:\n  - b.yaml\n  - a.yaml\n  - what-if.yaml\n"),
                 read("p.yaml").constData());
        QVERIFY(read("p.yaml").contains("line: line.yaml\n"));
        removeScenario(document, document.scenarios()[0].id);
        QCOMPARE(save(document, *presentPlacement(document)), QStringList{u"p.yaml"_s});
        QVERIFY(files().contains(u"b.yaml"_s)); // its file stays
    }

    /// A renamed station is renamed in all files or in none.
    void filesOfOneSaveStandOrFallTogether()
    {
        ProjectDocument document;
        open(document, {u"a.yaml"_s, u"b.yaml"_s});
        renameStation(document, "A", "Alpha");
        const QByteArray before = read("line.yaml");
        QVERIFY(QFile::remove(path("a.yaml")));
        QVERIFY(QDir(m_folder->path()).mkdir(u"a.yaml"_s)); // cannot be replaced by a file
        FileWatch watch(document);
        const SavePlan plan = planSave(document, watch, *presentPlacement(document));
        QCOMPARE(names(plan), (QStringList{u"line.yaml"_s, u"a.yaml"_s}));
        QVERIFY_THROWS_EXCEPTION(FileError, carryOut(plan, document, watch));
        QCOMPARE(read("line.yaml"), before);
        QVERIFY(document.isModified());
        QVERIFY(QDir(m_folder->path()).rmdir(u"a.yaml"_s));
        carryOut(plan, document, watch);
        QVERIFY(read("line.yaml").contains("name: Alpha"));
        QVERIFY(read("a.yaml").contains("Alpha"));
    }

    void saysWhatWouldBeLost()
    {
        write("a.yaml", "# kept\nline: line.yaml # lost\nequipment:\n  A: {buffer_capacity: 10}\n");
        write("p.yaml", "somebody's");
        ProjectDocument document;
        open(document, {u"a.yaml"_s, u"b.yaml"_s});
        setParameter(document, "A", capacity, 11.0);
        FileWatch watch(document);
        const auto fileOf = [&](const Placement& placement, const char* name) {
            for (const PlannedFile& each : planSave(document, watch, placement).files) {
                if (QFileInfo(each.path).fileName() == QLatin1String(name))
                    return each;
            }
            return PlannedFile{};
        };
        QVERIFY(fileOf(*presentPlacement(document), "a.yaml").losesComments);
        QVERIFY(planSave(document, watch, *presentPlacement(document)).needsConsent());
        QVERIFY(fileOf(oneFilePlacement(document, path("p.yaml")), "p.yaml").replacesOther);
        QVERIFY(fileOf(oneFilePlacement(document, path("x/p.yaml")), "p.yaml").isFolderMissing);
        QVERIFY(!planSave(document, watch, oneFilePlacement(document, path("q.yaml"))).needsConsent());
        write("a.yaml", "line: line.yaml\n");
        QVERIFY(fileOf(*presentPlacement(document), "a.yaml").losesForeign);
        QVERIFY(QFile::remove(path("a.yaml")));
        QVERIFY(fileOf(*presentPlacement(document), "a.yaml").wasRemoved);
        QVERIFY(QDir().mkdir(path("a.yaml")));
        QVERIFY(fileOf(*presentPlacement(document), "a.yaml").isFolder);
        QVERIFY(!fileOf(*presentPlacement(document), "a.yaml").wasRemoved);
        QVERIFY(QDir().rmdir(path("a.yaml")));
        write("a.yaml", "");
        QVERIFY(fileOf(*presentPlacement(document), "a.yaml").wasEmptied);
    }

    /// The line would be nowhere if a project that names its file took the place of it.
    void twoPartsHaveTwoFiles()
    {
        ProjectDocument document;
        open(document, {u"line.yaml"_s, u"a.yaml"_s});
        const FileWatch watch(document);
        const auto plan = [&](const Placement& placement) { return planSave(document, watch, placement); };
        QCOMPARE(plan(placementBesideFiles(document, path("line.yaml"))).clash, path("line.yaml"));
        QCOMPARE(plan(placementBesideFiles(document, path("a.yaml"))).clash, path("a.yaml"));
        QVERIFY(plan(placementBesideFiles(document, path("p.yaml"))).clash.isEmpty());
        for (const char* own : {"line.yaml", "a.yaml"}) {
            const SavePlan asOneFile = plan(oneFilePlacement(document, path(own)));
            QVERIFY(asOneFile.clash.isEmpty());
            QVERIFY(asOneFile.files.front().replacesOther);
        }
    }

    void studiesOfAnotherProjectAreSaid()
    {
        write("p.studies.json", "{}");
        write("q.yaml", "line: line.yaml\nscenarios: []\n");
        write("q.studies.json", "{}");
        ProjectDocument document;
        open(document, {u"q.yaml"_s});
        const FileWatch watch(document);
        const SavePlan other = planSave(document, watch, oneFilePlacement(document, path("p.yaml")));
        QCOMPARE(other.lostStudies, path("p.studies.json"));
        QVERIFY(other.needsConsent());
        QCOMPARE(planSave(document, watch, oneFilePlacement(document, path("q.yaml"))).lostStudies, QString());
    }

    /// Whatever the project calls its parts, they are the files that were written.
    void partsWithRoundaboutNamesAreOurs()
    {
        QVERIFY(QDir(m_folder->path()).mkpath(u"far/deep"_s));
        QVERIFY(QFile::link(path("far/deep"), path("link")));
        write("far/far.yaml", "name: Far\ntopology:\n  stations:\n    - {name: A}\n");
        write("p.yaml", "line: ./far/../line.yaml\nscenarios: [./a.yaml]\nother_lines:\n"
                        "  - {name: Far, line: link/../far.yaml, scenarios: []}\n");
        ProjectDocument document;
        FileWatch watch(document);
        const FileSet set = readFileSet({path("p.yaml")});
        QVERIFY(!set.members.empty());
        watch.whileTaking(sourcesOf(set), [&] { openFileSet(document, set); });
        QTRY_VERIFY(!watch.isLooking());
        QCOMPARE(watch.changedFiles(), QStringList());
        setParameter(document, "A", capacity, 11.0);
        document.setActiveScenario(document.scenarios()[0].id);
        setParameter(document, "A", capacity, 12.0);
        document.setActiveScenario(document.lines()[1].id);
        setParameter(document, "A", capacity, 13.0);
        carryOut(planSave(document, watch, *presentPlacement(document)), document, watch);
        QVERIFY(!document.isModified());
        QTRY_VERIFY(!watch.isLooking());
        QCOMPARE(watch.changedFiles(), QStringList());
        QVERIFY(read("line.yaml").contains("buffer_capacity: 11"));
        QVERIFY(read("a.yaml").contains("buffer_capacity: 12"));
        QVERIFY(read("far/far.yaml").contains("buffer_capacity: 13"));
    }

    void aCopyHoldsTheLine()
    {
        ProjectDocument document;
        open(document, {u"a.yaml"_s});
        const auto copy = loadText(copyText(document, document.activeScenario()), "copy.yaml").file;
        QVERIFY(copy);
        QCOMPARE(copy->lineSource.kind, LineSource::Kind::Inline);
        QCOMPARE(copy->line, document.line());
        QCOMPARE(copy->scenario, document.effectiveScenario());
        QCOMPARE(loadText(copyText(document, std::nullopt), "copy.yaml").file->kind, LoadedFile::Kind::Line);
    }
};

LINETWIN_GUILESS_TEST(SavePlanTest)
#include "SavePlanTest.moc"
