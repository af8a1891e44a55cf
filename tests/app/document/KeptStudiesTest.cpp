// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/KeptStudies.h"

#include "app/commands/LineCommands.h"
#include "app/commands/ScenarioCommands.h"
#include "app/commands/SetParameter.h"
#include "app/document/FileSet.h"
#include "app/document/KeptStudiesFormat.h"
#include "tests/TestMain.h"
#include "tests/app/EditedParameter.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <sys/stat.h>

#include <functional>
#include <memory>

using namespace linetwin;
using namespace linetwin::app;
using namespace linetwin::app::testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\"><g><path d=\"M0 0L1 1\"/></g></svg>";

KeptStudy sampleStudy(const QString& title = u"Sweep of A"_s, int day = 28)
{
    KeptStudy study;
    study.kind = u"sweep"_s;
    study.title = title;
    study.headline = u"The knee is at 60 places.\nThe data allow 50 to 70."_s;
    study.subject = u"Plant – a"_s;
    study.entries = QStringList{u"a"_s};
    study.asked = QDateTime(QDate(2026, 11, day), QTime(9, 12, 30, 250), QTimeZone::utc());
    study.replications = 100;
    study.seed = 42;
    study.isConfirmed = true;
    study.inputsHash = QString(64, u'0');
    study.programVersion = u"0.1.0"_s;
    study.tableHeader = QStringList{u"Capacity"_s, u"Good units"_s};
    study.tableRows = {{u"0"_s, u"5,914 ± 12 /h"_s}, {u"60"_s, QString()}};
    study.picture = drawing;
    return study;
}

using Edit = std::function<void(ProjectDocument&)>;

} // namespace

Q_DECLARE_METATYPE(Edit)

class KeptStudiesTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString path(const char* name = "plant.studies.json") const { return m_folder->filePath(QString::fromUtf8(name)); }
    void write(const char* name, const QByteArray& text) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    QByteArray read() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void openPlant(ProjectDocument& document) const { openFileSet(document, readFileSet({path("plant.yaml")})); }
    /// The file with one study, whose object is changed first.
    static QByteArray fileWith(const std::function<void(QJsonObject& file, QJsonObject& study)>& change)
    {
        QTemporaryDir folder;
        const QString place = folder.filePath(u"x.json"_s);
        writeKeptStudies(place, {sampleStudy()});
        QFile written(place);
        if (!written.open(QIODevice::ReadOnly))
            return {};
        QJsonObject file = QJsonDocument::fromJson(written.readAll()).object();
        QJsonObject study = file.value(u"studies"_s).toArray().first().toObject();
        file.insert(u"studies"_s, QJsonArray{study});
        change(file, study);
        if (file.value(u"studies"_s).isArray())
            file.insert(u"studies"_s, QJsonArray{study});
        return QJsonDocument(file).toJson();
    }
    static QByteArray fileWith(const char* key, const QJsonValue& value)
    {
        return fileWith([&](QJsonObject&, QJsonObject& study) { study.insert(QString::fromLatin1(key), value); });
    }
    static QByteArray fileWithTable(const char* key, const QJsonValue& value)
    {
        QJsonObject table{{u"header"_s, QJsonArray{u"a"_s}}, {u"rows"_s, QJsonArray{QJsonArray{u"1"_s}}}};
        table.insert(QString::fromLatin1(key), value);
        return fileWith("table", table);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        write("plant.yaml", "name: Plant\nline:\n  topology:\n    stations:\n      - {name: A, output_type: Tube}\n"
                            "      - {name: B}\n      - {name: C}\nscenarios:\n  - name: a\n    equipment:\n"
                            "      A: {buffer_capacity: 10}\n  - {name: b}\n");
    }

    void theFileStandsBesideTheProject()
    {
        QCOMPARE(studiesPath(u"/plants/cosmetics.yaml"_s), u"/plants/cosmetics.studies.json"_s);
        QCOMPARE(studiesPath(u"/plants/cosmetics.linetwin.yaml"_s), u"/plants/cosmetics.linetwin.studies.json"_s);
    }

    void whatIsWrittenIsReadAgain()
    {
        const QList<KeptStudy> studies{sampleStudy(u"“two” <b>\\\n"_s, 29), sampleStudy()};
        QCOMPARE(writeKeptStudies(path(), studies), std::nullopt);
        QString error;
        const auto found = readKeptStudies(path(), error);
        QVERIFY2(found, qPrintable(error));
        QVERIFY(*found == studies);
    }

    void nothingIsKeptWhereThereIsNoFile()
    {
        QString error;
        const auto found = readKeptStudies(path(), error);
        QVERIFY(found && found->isEmpty());
        QVERIFY(error.isEmpty());
    }

    void theFileGoesWithItsLastStudy()
    {
        QCOMPARE(writeKeptStudies(path(), {}), std::nullopt);
        QVERIFY(!QFile::exists(path()));
        QCOMPARE(writeKeptStudies(path(), {sampleStudy()}), std::nullopt);
        QVERIFY(QFile::exists(path()));
        QCOMPARE(writeKeptStudies(path(), {}), std::nullopt);
        QVERIFY(!QFile::exists(path()));
    }

    void ofMoreThanAFileMayHoldTheNewestAreWritten()
    {
        KeptStudy large = sampleStudy();
        const QByteArray comment = "<!--" + QByteArray(largestStudiesFile * 2 / 3, 'x') + "-->";
        large.picture.replace("</svg>", comment + "</svg>");
        KeptStudy older = large;
        older.asked = large.asked.addDays(-1);
        QCOMPARE(writeKeptStudies(path(), {large, older}), std::nullopt);
        QString error;
        const auto found = readKeptStudies(path(), error);
        QVERIFY2(found, qPrintable(error));
        QVERIFY(*found == QList{large});
        large.picture.replace("</svg>", comment + "</svg>");
        const auto problem = writeKeptStudies(path(), {large});
        QVERIFY(problem && problem->contains(u"larger than 64 MiB"));
        QVERIFY(readKeptStudies(path(), error) == found);
    }

    void aFileThatCannotBeWrittenIsSaid()
    {
        const auto problem = writeKeptStudies(path("gone/plant.studies.json"), {sampleStudy()});
        QVERIFY(problem && problem->contains(u"plant.studies.json"));
    }

    /// Such a file is refused with a sentence, and never written over.
    void aBadFileIsSaidAndStays_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char* name, const QByteArray& text, const char* reason) {
            QTest::newRow(name) << text << QString::fromUtf8(reason);
        };
        row("empty", "", "is damaged");
        row("not JSON", "format: linetwin/studies/1\n", "is damaged");
        row("cut short", fileWith("kind", u"sweep"_s).chopped(40), "is damaged");
        row("a list", "[]", "holds no studies");
        row("of something else", "{\"format\": \"linetwin/result/1\"}", "holds no studies");
        row("format of another type", "{\"format\": 1, \"studies\": []}", "holds no studies");
        row("newer", "{\"format\": \"linetwin/studies/2\", \"studies\": []}", "newer version");
        row("no list", "{\"format\": \"linetwin/studies/1\"}", "has no “studies”");
        row("studies of another type", "{\"format\": \"linetwin/studies/1\", \"studies\": {}}", "“studies”");
        row("a study of another type", "{\"format\": \"linetwin/studies/1\", \"studies\": [1]}", "study 1");
        row("an unknown key", fileWith("surprise", 1), "unknown key “surprise”");
        row("an unknown key of the file",
            fileWith([](QJsonObject& file, QJsonObject&) { file.insert(u"surprise"_s, 1); }), "“surprise”");
        for (const char* key : {"kind", "title", "headline", "subject", "entries", "asked", "replications", "seed",
                                "confirmed", "inputs_sha256", "program_version", "table", "picture"}) {
            const QByteArray without =
                fileWith([key](QJsonObject&, QJsonObject& study) { study.remove(QString::fromLatin1(key)); });
            const QByteArray reason = QByteArray("study 1 has no “") + key + "”";
            row((QByteArray("without ") + key).constData(), without, reason.constData());
            row((QByteArray("null for ") + key).constData(), fileWith(key, QJsonValue::Null), key);
            row((QByteArray("wrong type of ") + key).constData(), fileWith(key, QJsonArray{1}), key);
        }
        row("no moment", fileWith("asked", u"yesterday"_s), "“asked”");
        row("a broken number", fileWith("replications", 1.5), "“replications”");
        row("a negative number", fileWith("seed", -1), "“seed”");
        row("a huge number", fileWith("seed", 1e300), "“seed”");
        row("a long text", fileWith("title", QString(longestStudyText + 1, u'x')), "“title”");
        row("no header", fileWithTable("header", 1), "“header”");
        row("a row of another length", fileWithTable("rows", QJsonArray{QJsonArray{u"1"_s, u"2"_s}}), "“rows”");
        row("a cell of another type", fileWithTable("rows", QJsonArray{QJsonArray{1}}), "“rows”");
        row("a row of another type", fileWithTable("rows", QJsonArray{1}), "“rows”");
        row("no drawing", fileWith("picture", u"hello"_s), "“picture”");
        row("nested without end", QByteArray(5000, '['), "is damaged");
        row("huge", QByteArray(static_cast<qsizetype>(largestStudiesFile) + 1, ' '), "is larger than 64 MiB");
    }
    void aBadFileIsSaidAndStays()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, reason);
        write("plant.studies.json", text);
        QString error;
        QVERIFY(!readKeptStudies(path(), error));
        QVERIFY2(error.contains(reason) && error.startsWith(u"“plant.studies.json”"), qPrintable(error));
        for (const QList<KeptStudy>& studies : {QList<KeptStudy>{sampleStudy()}, QList<KeptStudy>()}) {
            const auto problem = writeKeptStudies(path(), studies);
            QVERIFY(problem);
            QCOMPARE(*problem, error);
            QVERIFY(read() == text);
        }
    }

    void whatIsNoFileIsSaidAndNotWaitedFor_data()
    {
        QTest::addColumn<bool>("isPipe");
        QTest::newRow("a pipe") << true;
        QTest::newRow("a folder") << false;
    }
    void whatIsNoFileIsSaidAndNotWaitedFor()
    {
        QFETCH(const bool, isPipe);
        if (isPipe)
            QCOMPARE(::mkfifo(path().toLocal8Bit().constData(), 0600), 0);
        else
            QVERIFY(QDir().mkpath(path()));
        QString error;
        QVERIFY(!readKeptStudies(path(), error));
        QCOMPARE(error, u"“plant.studies.json” is no file."_s);
        QCOMPARE(writeKeptStudies(path(), {sampleStudy()}), std::optional(error));
        QVERIFY(!QFileInfo(path()).isFile());
    }

    void hostileTextsBecomePlain()
    {
        write("plant.studies.json", fileWith("title", u"a\u0000b\u001b[31m\r\nc\u0085"_s));
        QString error;
        const auto found = readKeptStudies(path(), error);
        QVERIFY2(found, qPrintable(error));
        QCOMPARE(found->front().title, u"a b [31m \nc "_s);
    }

    void aPictureIsADrawingAndNoMore_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<bool>("isPlain");
        QTest::newRow("lines") << QByteArray("<g stroke=\"#000\"><polyline points=\"0,0 1,1\"/></g>") << true;
        QTest::newRow("a gradient") << QByteArray("<rect fill=\"url(#a)\"/>") << true;
        QTest::newRow("an image of its own") << QByteArray("<image href=\"data:image/png;base64,AA==\"/>") << true;
        QTest::newRow("a script") << QByteArray("<script>alert(1)</script>") << false;
        QTest::newRow("a handler") << QByteArray("<rect onload=\"alert(1)\"/>") << false;
        QTest::newRow("a link") << QByteArray("<a href=\"javascript:alert(1)\"><g/></a>") << false;
        QTest::newRow("a file") << QByteArray("<image href=\"file:///etc/passwd\"/>") << false;
        QTest::newRow("another drawing") << QByteArray("<image href=\"data:image/svg+xml;base64,AA==\"/>") << false;
        QTest::newRow("an address") << QByteArray("<rect fill=\"url(http://example.org/a)\"/>") << false;
        QTest::newRow("a second address") << QByteArray("<rect style=\"fill:url(#a);mask:URL(http://a)\"/>") << false;
        QTest::newRow("a copy of a part") << QByteArray("<use href=\"#a\"/>") << false;
        QTest::newRow("foreign content") << QByteArray("<foreignObject/>") << false;
        QTest::newRow("a style sheet") << QByteArray("<style>@import 'a';</style>") << false;
        QTest::newRow("an animation") << QByteArray("<animate/>") << false;
        QTest::newRow("another language") << QByteArray("<text xmlns=\"http://www.w3.org/1999/xhtml\"/>") << false;
        QTest::newRow("an open end") << QByteArray("<g>") << false;
        QTest::newRow("a program's word") << QByteArray("<?php x ?>") << false;
        QTest::newRow("deep") << QByteArray("<g>").repeated(2000) + QByteArray("</g>").repeated(2000) << false;
    }
    void aPictureIsADrawingAndNoMore()
    {
        QFETCH(QByteArray, content);
        QFETCH(bool, isPlain);
        QCOMPARE(isPlainDrawing("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\" "
                                "xmlns:xlink=\"http://www.w3.org/1999/xlink\">" +
                                content + "</svg>"),
                 isPlain);
    }

    void entitiesAreNoDrawing()
    {
        QVERIFY(!isPlainDrawing("<!DOCTYPE svg [<!ENTITY a \"b\">]><svg xmlns=\"http://www.w3.org/2000/svg\"/>"));
        QVERIFY(!isPlainDrawing("<g xmlns=\"http://www.w3.org/2000/svg\"/>"));
        QVERIFY(!isPlainDrawing({}));
    }

    void anotherLookReplacesTheSameQuestion()
    {
        QList<KeptStudy> studies;
        keep(studies, sampleStudy(u"x"_s, 1));
        keep(studies, sampleStudy(u"y"_s, 2));
        KeptStudy again = sampleStudy(u"x"_s, 3);
        again.headline = u"again"_s;
        keep(studies, again);
        QCOMPARE(studies.size(), 2);
        QCOMPARE(studies[0].headline, u"again"_s);
        QCOMPARE(studies[1].title, u"y"_s);
        KeptStudy other = again; // on another entry
        other.entries = QStringList{QString()};
        keep(studies, other);
        other = again;
        other.kind = u"sensitivity"_s;
        keep(studies, other);
        QCOMPARE(studies.size(), 4);
    }

    void theNewestAreKept()
    {
        QList<KeptStudy> studies;
        for (int i = 0; i <= mostKeptStudies; ++i)
            keep(studies, sampleStudy(QString::number(i), 1));
        QCOMPARE(studies.size(), mostKeptStudies);
        QCOMPARE(studies.first().title, QString::number(mostKeptStudies));
        QCOMPARE(studies.last().title, u"1"_s);
    }

    /// Two windows with one project.
    void whatOthersAddToTheFileStays()
    {
        const KeptStudy first = sampleStudy(u"first"_s, 1);
        const KeptStudy ours = sampleStudy(u"ours"_s, 2);
        const KeptStudy theirs = sampleStudy(u"theirs"_s, 3);
        QVERIFY(mergedStudies({ours, first}, {first}, {theirs, first}) == QList({theirs, ours, first}));
        QVERIFY(mergedStudies({ours}, {first}, {theirs, first}) == QList({theirs, ours})); // removed here
        QVERIFY(mergedStudies({ours}, {}, {ours}) == QList({ours}));
    }

    void aStudyIsOlderThanTheModelWhenFiguresChange_data()
    {
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<bool>("isOfBaseline"); ///< a study of the Baseline is outdated by it
        QTest::addColumn<bool>("isOfA");
        const auto row = [](const char* name, const Edit& edit, bool isOfBaseline, bool isOfA) {
            QTest::newRow(name) << edit << isOfBaseline << isOfA;
        };
        const auto inA = [](const Edit& edit) -> Edit {
            return [edit](ProjectDocument& document) {
                document.setActiveScenario(document.scenarios()[0].id);
                edit(document);
            };
        };
        row(
            "nothing", [](ProjectDocument&) {}, false, false);
        row("another entry is shown", inA([](ProjectDocument&) {}), false, false);
        row(
            "a baseline's value", [](ProjectDocument& d) { setParameter(d, "B", capacity, 7); }, true, true);
        row(
            "one that is overridden", [](ProjectDocument& d) { setParameter(d, "A", capacity, 7); }, true, true);
        row("an override", inA([](ProjectDocument& d) { setParameter(d, "A", capacity, 7); }), false, true);
        row("another override", inA([](ProjectDocument& d) { setParameter(d, "B", capacity, 7); }), false, true);
        row("an override that says what holds anyway",
            inA([](ProjectDocument& d) { setParameter(d, "B", capacity, 50); }), false, false);
        row(
            "a default that is said", [](ProjectDocument& d) { setParameter(d, "B", capacity, 50); }, false, false);
        row(
            "another scenario",
            [](ProjectDocument& d) {
                d.setActiveScenario(d.scenarios()[1].id);
                setParameter(d, "B", capacity, 7);
            },
            false, false);
        row(
            "a stop",
            [](ProjectDocument& d) {
                setParameter(d, "B", {ParameterId::StopEvery, "glue"}, 90);
            },
            true, true);
        row(
            "a station", [](ProjectDocument& d) { duplicateStations(d, {"B"}); }, true, true);
        row(
            "the batch", [](ProjectDocument& d) { setBatch(d, {"A"}, 3); }, true, true);
        row(
            "the constraint", [](ProjectDocument& d) { setConstraint(d, "B"); }, true, true);
        row(
            "the line's name", [](ProjectDocument& d) { setLineName(d, "Works"); }, false, false);
        row(
            "the line's description", [](ProjectDocument& d) { describeLine(d, "Notes"); }, false, false);
        row(
            "what was observed",
            [](ProjectDocument& d) {
                setObserved(d, {5000, 0.6});
            },
            false, false);
        row(
            "a description", [](ProjectDocument& d) { describeScenario(d, d.scenarios()[0].id, "Notes"); }, false,
            false);
        row(
            "its name", [](ProjectDocument& d) { renameScenario(d, d.scenarios()[0].id, "z"); }, false, true);
        row(
            "it is gone", [](ProjectDocument& d) { removeScenario(d, d.scenarios()[0].id); }, false, true);
        row(
            "the order", [](ProjectDocument& d) { moveScenario(d, d.scenarios()[0].id, 1); }, false, false);
        const auto settings = [](const std::function<void(RunSettings&)>& change) -> Edit {
            return [change](ProjectDocument& document) {
                RunSettings all = document.runSettings(std::nullopt);
                change(all);
                setRunSettings(document, std::nullopt, all);
            };
        };
        row("the seed", settings([](RunSettings& s) { s.randomSeed = 7; }), true, true);
        row("the length of a shift", settings([](RunSettings& s) { s.durationHours = 4; }), true, true);
        row("the number of shifts", settings([](RunSettings& s) { s.replications = 50; }), true, true);
        row("an interval of files", settings([](RunSettings& s) { s.telemetryIntervalSec = 5; }), false, false);
        row("the start of the clock", settings([](RunSettings& s) { s.startTime = "2025-01-06T06:00:00"; }), false,
            false);
    }
    void aStudyIsOlderThanTheModelWhenFiguresChange()
    {
        QFETCH(Edit, edit);
        QFETCH(bool, isOfBaseline);
        QFETCH(bool, isOfA);
        ProjectDocument document;
        openPlant(document);
        KeptStudy ofBaseline = sampleStudy();
        ofBaseline.entries = QStringList{QString()};
        KeptStudy ofA = sampleStudy();
        KeptStudy ofBoth = sampleStudy();
        ofBoth.entries = QStringList{QString(), u"a"_s};
        for (KeptStudy* each : {&ofBaseline, &ofA, &ofBoth}) {
            each->inputsHash = inputsHash(document, each->entries);
            QCOMPARE(each->inputsHash.size(), 64);
        }
        QVERIFY(ofBaseline.inputsHash != ofA.inputsHash);
        edit(document);
        QCOMPARE(isOutdated(document, ofBaseline), isOfBaseline);
        QCOMPARE(isOutdated(document, ofA), isOfA);
        QCOMPARE(isOutdated(document, ofBoth), isOfBaseline || isOfA);
        while (document.undoStack()->canUndo())
            document.undoStack()->undo();
        QVERIFY(!isOutdated(document, ofBoth));
    }

    /// A null seed is drawn anew for each document.
    void anyoneWhoHoldsTheProjectHasTheSameHash()
    {
        write("plant.yaml", "name: Plant\nline:\n  run: {random_seed: null}\n  topology:\n    stations:\n"
                            "      - {name: A, output_type: Tube}\n      - {name: B}\nscenarios: []\n");
        ProjectDocument first;
        openPlant(first);
        ProjectDocument second;
        openPlant(second);
        QVERIFY(first.seed() != second.seed());
        QCOMPARE(inputsHash(first, {QString()}), inputsHash(second, {QString()}));
        QCOMPARE(inputsHash(first, {QString()}).size(), 64);
        QCOMPARE(inputsHash(first, {u"gone"_s}), QString());
    }

    /// Else a later version would take all kept studies for outdated.
    void theHashDoesNotChangeWithTheProgram()
    {
        ProjectDocument document;
        openPlant(document);
        QCOMPARE(inputsHash(document, {QString(), u"a"_s}),
                 u"c464d0bb392aec1a8a7c7236b04377d70e3407508a254d74cb82de5bf27345f8"_s);
    }
};

LINETWIN_GUILESS_TEST(KeptStudiesTest)
#include "KeptStudiesTest.moc"
