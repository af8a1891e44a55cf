// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/StopCommands.h"

#include "app/commands/SetParameter.h"
#include "app/commands/StopDrag.h"
#include "app/text/Numbers.h"
#include "tests/TestMain.h"
#include "tests/app/OpenWhatIf.h"

#include <QLocale>
#include <QMimeData>
#include <QTest>

#include <functional>
#include <memory>

using namespace linetwin;
using namespace linetwin::app;

namespace {

const StopAddress glue{"Filler", "glue"};
const ParameterKey glueEvery{ParameterId::StopEvery, "glue"};
const ParameterKey glueTime{ParameterId::StopTimeMin, "glue"};

/// The what-if on the cosmetics line, with a reason at the Filler that the scenario makes shorter.
struct StopDocument {
    ProjectDocument document;

    StopDocument()
    {
        QLocale::setDefault(QLocale(QStringLiteral("en_US")));
        linetwin::app::testing::openWhatIf(document);
        const auto scenario = document.scenarios().front().id;
        document.setActiveScenario(std::nullopt);
        setParameter(document, "Filler", glueEvery, 95);
        document.setActiveScenario(scenario);
        setParameter(document, "Filler", glueTime, 1);
        document.undoStack()->clear();
    }
    bool has(const std::string& station, const std::string& name) const
    {
        return isStopThere(document.line(), {station, name});
    }
};

} // namespace

class StopCommandsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachIsOneStepThatGoesBackAndForth_data()
    {
        using Edit = std::function<void(ProjectDocument&)>;
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<QString>("text");
        const auto row = [](const char* name, const Edit& edit, const QString& text) {
            QTest::newRow(name) << edit << text;
        };
        row(
            "add",
            [](ProjectDocument& d) {
                addStop(d, {"Filler", "Inspector"}, StopPreset::Cleaning);
            },
            QStringLiteral("Add Cleaning, Filler, Inspector"));
        row(
            "add to the line", [](ProjectDocument& d) { addStop(d, {wholeLine}, StopPreset::Clock); },
            QStringLiteral("Add Supply failure, whole line"));
        row(
            "rename",
            [](ProjectDocument& d) {
                renameStop(d, {{"Filler"}, "glue"}, "paste");
            },
            QStringLiteral("Rename glue, Filler to paste"));
        row(
            "duplicate",
            [](ProjectDocument& d) {
                duplicateStop(d, {{"Filler"}, "glue"});
            },
            QStringLiteral("Duplicate glue, Filler"));
        row(
            "remove",
            [](ProjectDocument& d) {
                removeStop(d, {{"Filler"}, "glue"});
            },
            QStringLiteral("Remove glue, Filler"));
        row(
            "move", [](ProjectDocument& d) { moveStop(d, glue, "Inspector"); },
            QStringLiteral("Move glue, Filler to Inspector"));
        row(
            "copy", [](ProjectDocument& d) { copyStop(d, glue, "Inspector"); },
            QStringLiteral("Copy glue, Filler to Inspector"));
        row(
            "recount",
            [](ProjectDocument& d) {
                recountStop(d, {{"Filler"}, "glue"}, StopTrigger::Cycles);
            },
            QStringLiteral("Counting of glue, Filler"));
    }
    void eachIsOneStepThatGoesBackAndForth()
    {
        QFETCH(std::function<void(ProjectDocument&)>, edit);
        QFETCH(QString, text);
        StopDocument bench;
        const LineState before = bench.document.lineState();
        edit(bench.document);
        QCOMPARE(bench.document.undoStack()->count(), 1);
        QCOMPARE(bench.document.undoStack()->undoText(), text);
        const LineState after = bench.document.lineState();
        QVERIFY(after != before);
        QVERIFY(bench.document.resolved());
        bench.document.undoStack()->undo();
        QVERIFY(bench.document.lineState() == before);
        bench.document.undoStack()->redo();
        QVERIFY(bench.document.lineState() == after);
    }

    void aScenariosOverridesGoWithTheReason()
    {
        StopDocument bench;
        QCOMPARE(moveStop(bench.document, glue, "Inspector"), std::string("glue"));
        QCOMPARE(bench.document.overrideValue("Inspector", glueTime), std::optional<ParameterValue>(1));
        QVERIFY(!bench.has("Filler", "glue"));
        QCOMPARE(bench.document.baselineValue("Inspector", glueEvery), ParameterValue(95));
    }

    void aNewReasonHasANameThatIsFreeAtAllOfThem()
    {
        StopDocument bench;
        QCOMPARE(addStop(bench.document, {"Inspector"}, StopPreset::Running), std::string("Stop"));
        QCOMPARE(addStop(bench.document, {"Filler", "Inspector"}, StopPreset::Running), std::string("Stop 2"));
        QVERIFY(bench.has("Filler", "Stop 2") && bench.has("Inspector", "Stop 2"));
        QCOMPARE(duplicateStop(bench.document, {{"Filler", "Inspector"}, "Stop 2"}), std::string("Stop 3"));
        QVERIFY(bench.has("Filler", "Stop 3") && bench.has("Inspector", "Stop 3"));
    }

    /// The list of undo steps.
    void anIntervalIsToldInWhatItIsCountedBy()
    {
        StopDocument bench;
        bench.document.setActiveScenario(std::nullopt);
        setParameter(bench.document, "Filler", glueEvery, 120);
        QCOMPARE(withPlainBlanks(bench.document.undoStack()->text(0)),
                 QStringLiteral("Baseline: Filler, glue: Interval 95 → 120 min"));
        recountStop(bench.document, {{"Filler"}, "glue"}, StopTrigger::Cycles); // 10,000 an hour
        setParameter(bench.document, "Filler", glueEvery, std::nullopt);
        setParameter(bench.document, "Filler", glueEvery, 5000);
        QCOMPARE(withPlainBlanks(bench.document.undoStack()->text(3)),
                 QStringLiteral("Baseline: Filler, glue: Interval never → 5,000 cycles"));
    }

    void whatCannotBeChangesNothing()
    {
        StopDocument bench;
        QVERIFY(renameStop(bench.document, {{"Filler"}, "glue"}, "jam"));
        QVERIFY(moveStop(bench.document, glue, "Filler").empty());
        QVERIFY(moveStop(bench.document, {"Filler", "nothing"}, "Inspector").empty());
        removeStop(bench.document, {{"Filler"}, "nothing"});
        QVERIFY(!renameStop(bench.document, {{"Filler"}, "glue"}, "glue"));
        QCOMPARE(bench.document.undoStack()->count(), 0);
    }

    void a65thReasonIsRefused()
    {
        StopDocument bench;
        for (int i = 0; i < 63; ++i)
            QVERIFY(!addStop(bench.document, {"Filler"}, StopPreset::Running).empty());
        const int steps = bench.document.undoStack()->count();
        QVERIFY(addStop(bench.document, {"Inspector", "Filler"}, StopPreset::Running).empty());
        QVERIFY(duplicateStop(bench.document, {{"Filler"}, "glue"}).empty());
        QVERIFY(!copyStop(bench.document, glue, "Inspector").empty());
        QVERIFY(moveStop(bench.document, {"Inspector", "glue"}, "Filler").empty());
        QCOMPARE(bench.document.undoStack()->count(), steps + 1);
    }

    void aDraggedReasonIsReadAgain()
    {
        const std::unique_ptr<QMimeData> data(makeStopData({"Füller", "glue, \"wet\""}));
        QVERIFY(stopOf(data.get()) == (StopAddress{"Füller", "glue, \"wet\""}));
        const QMimeData text;
        QVERIFY(!stopOf(&text));
        QVERIFY(!stopOf(nullptr));
    }
};

LINETWIN_TEST(StopCommandsTest)
#include "StopCommandsTest.moc"
