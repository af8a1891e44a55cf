// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studies/FinishedStudy.h"

#include "app/commands/LineCommands.h"
#include "app/commands/ScenarioCommands.h"
#include "app/commands/SetParameter.h"
#include "app/document/FileSet.h"
#include "app/document/KeptStudiesFormat.h"
#include "app/studies/QuestionTitle.h"
#include "app/studies/StudySession.h"
#include "engine/support/Version.h"
#include "tests/Patience.h"
#include "tests/TestMain.h"

#include <QLocale>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace linetwin;
using namespace linetwin::app;
using namespace Qt::StringLiterals;

namespace {

/// The cosmetics line with short shifts, money, and a scenario “Larger” that has a price and is shown.
struct Asker {
    ProjectDocument document;
    ScenarioId larger{};

    Asker()
    {
        LoadedFile file = *loadFile("builtin:cosmetics").file;
        file.line.run.durationHours = 0.5;
        file.line.run.replications = 20;
        file.line.products = {{.name = "Cream", .materialType = "Tube", .materialCost = 2, .sellingPrice = 3},
                              {.name = "Balm", .materialType = "Tube", .cycleTimeMultiplier = 2, .sellingPrice = 3}};
        file.line.run.product = std::string("Cream");
        file.line.currency = "EUR";
        file.line.operatingHoursPerYear = 4000;
        document.replace(std::move(file), {});
        Scenario scenario;
        scenario.name = "Larger";
        scenario.investment = Investment{.cost = 1000};
        scenario.overrides["Filler"] = {{ParameterId::BufferCapacity, 500}};
        larger = addScenario(document, std::move(scenario));
    }
    StudyForm form() const
    {
        StudyForm form;
        form.entries = {std::nullopt, larger};
        form.ranges = {{ParameterPath{"Filler", ParameterId::BufferCapacity}, 0, 100, 50}};
        form.mostTotal = 40;
        form.measures = {larger};
        form.budget = 5000;
        form.products = {"Cream", "Balm"};
        form.shares = {60, 40};
        return form;
    }
};

bool finishes(QSignalSpy& finished)
{
    return finished.count() > 0 || finished.wait(60000 * test::patience);
}

using ChangeForm = std::function<void(StudyForm&)>;

} // namespace

Q_DECLARE_METATYPE(ChangeForm)

class FinishedStudyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QLocale::setDefault(QLocale(u"en_US"_s));
    }

    void everyKindIsKept_data()
    {
        QTest::addColumn<StudyKind>("kind");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QStringList>("entries");
        QTest::addColumn<bool>("isConfirmed");
        QTest::newRow("compare") << StudyKind::Compare << u"compare"_s << u"Comparison: Output per hour"_s
                                 << u"Cosmetics line – comparison"_s << QStringList{QString(), u"Larger"_s} << false;
        QTest::newRow("sweep") << StudyKind::Sweep << u"sweep"_s
                               << u"Sweep: Output per hour over Filler: Buffer capacity, 0 to 100 by 50"_s
                               << u"Cosmetics line – Larger"_s << QStringList{u"Larger"_s} << false;
        QTest::newRow("sensitivity") << StudyKind::Sensitivity << u"sensitivity"_s
                                     << u"Sensitivity by 10 %: Output per hour"_s << u"Cosmetics line – Larger"_s
                                     << QStringList{u"Larger"_s} << false;
        QTest::newRow("sizing") << StudyKind::Sizing << u"optimize"_s
                                << u"Buffer sizing: Output per hour, up to 40 places"_s << u"Cosmetics line – Larger"_s
                                << QStringList{u"Larger"_s} << true;
        QTest::newRow("portfolio") << StudyKind::Portfolio << u"portfolio"_s << u"Best measures for 5,000 EUR"_s
                                   << u"Cosmetics line – Baseline"_s << QStringList{QString(), u"Larger"_s} << true;
        QTest::newRow("mix") << StudyKind::Mix << u"mix"_s
                             << u"Product mix: Cream 60 %, Balm 40 % of the running time"_s
                             << u"Cosmetics line – Larger"_s << QStringList{u"Larger"_s} << false;
    }
    void everyKindIsKept()
    {
        QFETCH(StudyKind, kind);
        Asker asker;
        StudySession session(kind, asker.document);
        QSignalSpy finished(&session, &StudySession::finished);
        const QDateTime before = QDateTime::currentDateTime();
        QCOMPARE(session.run(asker.form()), QString());
        QVERIFY(finishes(finished));
        QCOMPARE(finished.count(), 1);
        const KeptStudy study = keptStudyOf(session);
        QTEST(study.kind, "key");
        QTEST(study.title, "title");
        QTEST(study.subject, "subject");
        QTEST(study.entries, "entries");
        QTEST(study.isConfirmed, "isConfirmed");
        QCOMPARE(study.headline, resultTableOf(*session.outcome()).headline);
        QVERIFY(study.asked >= before && study.asked <= QDateTime::currentDateTime());
        QCOMPARE(study.replications, planOf(session.look()->question).replications);
        QCOMPARE(study.seed, 42);
        QCOMPARE(study.programVersion.toStdString(), version());
        QCOMPARE(study.inputsHash, inputsHash(asker.document, study.entries));
        QVERIFY(!study.tableRows.isEmpty());
        for (const QStringList& row : study.tableRows)
            QCOMPARE(row.size(), study.tableHeader.size());
        QVERIFY(isPlainDrawing(study.picture));
        QVERIFY(QSvgRenderer(study.picture).isValid());
        QVERIFY(study.picture.contains("Cosmetics line"));

        QTemporaryDir folder;
        const QString path = folder.filePath(u"x.studies.json"_s);
        QCOMPARE(writeKeptStudies(path, {study}), std::nullopt);
        QString error;
        const auto found = readKeptStudies(path, error);
        QVERIFY2(found, qPrintable(error));
        QVERIFY(*found == QList{study});
    }

    void furtherLooksAreFinishedToo()
    {
        Asker asker;
        StudySession session(StudyKind::Compare, asker.document);
        QSignalSpy finished(&session, &StudySession::finished);
        session.run(asker.form());
        QVERIFY(finishes(finished));
        const KeptStudy first = keptStudyOf(session);
        session.more();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 2, 60000 * test::patience);
        QCOMPARE(keptStudyOf(session).replications, 40);
        QVERIFY(!keptStudyOf(session).isConfirmed);
        session.confirm();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 3, 60000 * test::patience);
        const KeptStudy last = keptStudyOf(session);
        QVERIFY(last.isConfirmed);
        QList<KeptStudy> studies{first};
        keep(studies, last);
        QVERIFY(studies == QList{last});
    }

    void whatIsStoppedIsNotFinished()
    {
        Asker asker;
        RunSettings many = asker.document.runSettings(asker.larger);
        many.replications = 20000;
        setRunSettings(asker.document, asker.larger, many);
        StudySession session(StudyKind::Sensitivity, asker.document);
        QSignalSpy finished(&session, &StudySession::finished);
        QSignalSpy state(&session, &StudySession::stateChanged);
        session.run(asker.form());
        session.cancel();
        QVERIFY(state.count() > 0);
        QVERIFY(!session.runner().isRunning());
        QCOMPARE(finished.count(), 0);
    }

    /// It tells of the line as it was when it was asked, under the names that are in force now.
    void editsMeanwhileMakeItOutdated()
    {
        Asker asker;
        StudySession session(StudyKind::Compare, asker.document);
        QSignalSpy finished(&session, &StudySession::finished);
        session.run(asker.form());
        setParameter(asker.document, "Filler", ParameterId::BufferCapacity, 400);
        renameScenario(asker.document, asker.larger, "Wider");
        QVERIFY(finishes(finished));
        KeptStudy study = keptStudyOf(session);
        QCOMPARE(study.entries, (QStringList{QString(), u"Wider"_s}));
        QVERIFY(isOutdated(asker.document, study));
        setParameter(asker.document, "Filler", ParameterId::BufferCapacity, 500);
        QVERIFY(!isOutdated(asker.document, study));
        removeScenario(asker.document, asker.larger);
        QVERIFY(isOutdated(asker.document, keptStudyOf(session)));
    }

    void anotherSettingIsAnotherTitle_data()
    {
        QTest::addColumn<StudyKind>("kind");
        QTest::addColumn<ChangeForm>("change");
        const auto row = [](const char* name, StudyKind kind, const ChangeForm& change) {
            QTest::newRow(name) << kind << change;
        };
        row("figure", StudyKind::Compare, [](StudyForm& form) { form.figure = LineFigure::Oee; });
        row("range", StudyKind::Sweep, [](StudyForm& form) { form.ranges[0].to = 150; });
        row("step", StudyKind::Sweep, [](StudyForm& form) { form.ranges[0].step = 25; });
        row("second range", StudyKind::Sweep, [](StudyForm& form) {
            form.ranges.push_back({ParameterPath{"Packer", ParameterId::BufferCapacity}, 0, 100, 50});
        });
        row("percent", StudyKind::Sensitivity, [](StudyForm& form) { form.percent = 20; });
        row("total", StudyKind::Sizing, [](StudyForm& form) { form.mostTotal = 60; });
        row("target", StudyKind::Sizing, [](StudyForm& form) { form.target = 5000; });
        row("budget", StudyKind::Portfolio, [](StudyForm& form) { form.budget = 6000; });
        row("shares", StudyKind::Mix, [](StudyForm& form) { form.shares = {50, 50}; });
        row("basis", StudyKind::Mix, [](StudyForm& form) { form.mixBasis = MixBasis::GoodUnits; });
    }
    void anotherSettingIsAnotherTitle()
    {
        QFETCH(StudyKind, kind);
        QFETCH(ChangeForm, change);
        Asker asker;
        StudyForm changed = asker.form();
        change(changed);
        const auto question = askStudy(kind, asker.document, std::nullopt, asker.form()).question;
        const auto other = askStudy(kind, asker.document, std::nullopt, changed).question;
        QVERIFY(question && other);
        QVERIFY(titleOf(*question) != titleOf(*other));
    }
};

LINETWIN_TEST(FinishedStudyTest)
#include "FinishedStudyTest.moc"
