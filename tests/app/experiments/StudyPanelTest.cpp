// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/experiments/StudyPanel.h"

#include "app/commands/ScenarioCommands.h"
#include "app/commands/SetParameter.h"
#include "engine/io/Files.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>
#include <QToolButton>
#include <QtTest>

using namespace linetwin;
using namespace linetwin::app;

namespace {

/// The cosmetics line with half an hour and 30 shifts, a scenario with a larger Filler buffer active.
struct Bench {
    ProjectDocument document;
    StudyPanel panel;
    QSignalSpy failed{&panel, &StudyPanel::failed};

    explicit Bench(StudyKind kind) : panel(kind, document)
    {
        LoadResult loaded = loadFile("builtin:cosmetics");
        loaded.file->scenario.settings.durationHours = 0.5;
        loaded.file->scenario.settings.replications = 30;
        document.replace(std::move(*loaded.file), {});
        setParameter(document, {"Filler"}, ParameterId::BufferCapacity, 500);
        panel.resize(900, 400);
        panel.show();
    }

    QToolButton& button(const char* name) { return *panel.findChild<QToolButton*>(QLatin1String(name)); }
    QTableWidget& table() { return *panel.findChild<QTableWidget*>(); }
    QString label(const char* name) { return panel.findChild<QLabel*>(QLatin1String(name))->text(); }
    bool run()
    {
        QTest::mouseClick(&button("studyRun"), Qt::LeftButton);
        return QTest::qWaitFor([this] { return !panel.runner().isRunning(); }, 30000);
    }
};

} // namespace

class StudyPanelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void comparesAllScenarios()
    {
        Bench bench(StudyKind::Compare);
        QVERIFY(bench.run());
        QCOMPARE(bench.failed.count(), 0);
        QCOMPARE(bench.table().rowCount(), 2);
        QCOMPARE(bench.table().item(0, 0)->text(), QStringLiteral("Baseline"));
        QCOMPARE(bench.table().item(0, 2)->text(), QStringLiteral("reference"));
        QVERIFY(bench.label("studyState").contains(u"as it is now"));
    }

    void asksForScenariosToCompare()
    {
        Bench bench(StudyKind::Compare);
        removeScenario(bench.document, *bench.document.activeScenario());
        QTest::mouseClick(&bench.button("studyRun"), Qt::LeftButton);
        QCOMPARE(bench.failed.count(), 1);
        QVERIFY(!bench.panel.runner().isRunning());
    }

    void saysWhenTheScenarioHasChanged()
    {
        Bench bench(StudyKind::Sensitivity);
        QVERIFY(bench.run());
        QVERIFY(bench.label("studyState").contains(u"as it is now"));
        renameScenario(bench.document, *bench.document.activeScenario(), "another name");
        QVERIFY(bench.label("studyState").contains(u"as it is now"));
        bench.document.setActiveScenario(std::nullopt);
        QVERIFY(bench.label("studyState").contains(u"as it is now"));
        bench.document.setActiveScenario(bench.document.scenarios().front().id);
        setParameter(bench.document, {"Filler"}, ParameterId::BufferCapacity, 501);
        QVERIFY(bench.label("studyState").contains(u"has changed since"));
        bench.document.undoStack()->undo();
        QVERIFY(bench.label("studyState").contains(u"as it is now"));
    }

    void aRowBecomesAScenario()
    {
        Bench bench(StudyKind::Sensitivity);
        QVERIFY(bench.run());
        QVERIFY(!bench.button("studyApply").isEnabled());
        const auto matches = bench.table().findItems(QStringLiteral("Filler without jams"), Qt::MatchExactly);
        QCOMPARE(matches.size(), 1);
        bench.table().selectRow(matches.front()->row());
        QTest::mouseClick(&bench.button("studyApply"), Qt::LeftButton);
        QCOMPARE(bench.document.scenarios().size(), 2);
        const Scenario& made = bench.document.scenarios().back().scenario;
        QCOMPARE(made.overrides.at("Filler").at(ParameterId::JamProb), ParameterValue(0));
        QCOMPARE(made.overrides.at("Filler").at(ParameterId::BufferCapacity), ParameterValue(500));
        bench.document.undoStack()->undo();
        QCOMPARE(bench.document.scenarios().size(), 1);
    }

    void aSplitBecomesAScenario()
    {
        Bench bench(StudyKind::Sizing);
        bench.panel.findChild<QSpinBox*>()->setValue(9);
        QVERIFY(bench.run());
        // Totals 0 to 9, the present split, unlimited buffers.
        QCOMPARE(bench.table().rowCount(), 12);
        bench.table().selectRow(9);
        QTest::mouseClick(&bench.button("studyApply"), Qt::LeftButton);
        double places = 0;
        for (const char* station : {"Filler", "Inspector", "Packer"})
            places += *bench.document.scenarios().back().scenario.overrides.at(station).at(ParameterId::BufferCapacity);
        QCOMPARE(places, 9.0);
        bench.table().selectRow(10);
        QVERIFY(!bench.button("studyApply").isEnabled());
    }

    void theTableLeavesAsNumbers()
    {
        Bench bench(StudyKind::Compare);
        QVERIFY(bench.run());
        QTest::mouseClick(&bench.button("studyCopy"), Qt::LeftButton);
        const QStringList lines = QGuiApplication::clipboard()->text().trimmed().split(u'\n');
        QCOMPARE(lines.size(), 3);
        bool isNumber = false;
        lines[1].split(u'\t')[1].toDouble(&isNumber);
        QVERIFY(isNumber);
    }

    void commaSeparatedIsQuoted()
    {
        ChartTable table;
        table.header = {QStringLiteral("a, \"b\""), QStringLiteral("c")};
        table.rows = {{QStringLiteral("x"), 1234.5}, {QVariant(), 0.1}};
        QCOMPARE(commaSeparated(table), QByteArray("\"a, \"\"b\"\"\",c\r\nx,1234.5\r\n,0.1\r\n"));
    }
};

QTEST_MAIN(StudyPanelTest)
#include "StudyPanelTest.moc"
