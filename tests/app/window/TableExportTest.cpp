// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/ScenarioCommands.h"
#include "app/studies/StudyPanel.h"
#include "tests/Patience.h"
#include "tests/TestMain.h"
#include "tests/app/charts/saving/WorkbookReading.h"
#include "tests/app/window/WindowTest.h"

#include <QAbstractSpinBox>
#include <QToolButton>

#include <algorithm>

using namespace linetwin;
using namespace linetwin::app;
using namespace linetwin::app::testing;
using namespace Qt::StringLiterals;

namespace {

/// The cell right of the one with that text.
SheetCell besideOf(const Sheet& sheet, const QString& text)
{
    for (auto cell = sheet.cells.constBegin(); cell != sheet.cells.constEnd(); ++cell) {
        if (cell->text == text)
            return sheet[QChar(cell.key().at(0).unicode() + 1) + cell.key().mid(1)];
    }
    return {};
}

struct PercentChange {
    double percent = 0;
    double lower = 0;
    double upper = 0;
};

/// What stands below "Change, %" and the two columns behind it in the row of a figure.
PercentChange changeInPercentOf(const Sheet& sheet, const QString& figure)
{
    QString column;
    QString row;
    for (auto cell = sheet.cells.constBegin(); cell != sheet.cells.constEnd(); ++cell) {
        if (cell->text == u"Change, %")
            column = cell.key().left(1);
        if (cell->text == figure)
            row = cell.key().mid(1);
    }
    if (column.isEmpty() || row.isEmpty())
        return {};
    const auto numberIn = [&](int offset) { return sheet[QChar(column.at(0).unicode() + offset) + row].number; };
    return {numberIn(0), numberIn(1), numberIn(2)};
}

} // namespace

class TableExportTest : public WindowTest {
    Q_OBJECT
private Q_SLOTS:
    /// What a manager opens: a sheet a table, numbers as numbers, and what the scenario changes.
    void allTablesAreOneWorkbook()
    {
        TestWindow window;
        QVERIFY(window.openBuiltin());
        QVERIFY(window.showAndFocus());
        newScenario(window.document());
        const auto scenario = window.document().scenarios().front();
        Scenario changed = scenario.scenario;
        changed.overrides["Filler"][ParameterId::BufferCapacity] = 500;
        changed.overrides["Packer"][ParameterId::JamProb] = 0.025;
        window.document().applyScenario(scenario.id, changed);
        QTRY_VERIFY_WITH_TIMEOUT(window.runner().isCurrent() && window.runner().result()->isFinal(),
                                 20'000 * test::patience);
        QVERIFY(window.action("saveAllTables")->isEnabled());
        DialogAnswers answers({chooseFile(path("all tables v1.2"))});
        window.trigger("saveAllTables");
        QVERIFY(answers.areAllUsed());
        const QList<Sheet> sheets = sheetsOf(read(path("all tables v1.2.xlsx")));
        QStringList names;
        for (const Sheet& sheet : sheets)
            names << sheet.name;
        QCOMPARE(names, QStringList({u"Key figures"_s, u"Stations"_s, u"Losses"_s, u"Stops"_s, u"Stops by cause"_s,
                                     u"Changes"_s}));
        for (const Sheet& sheet : sheets)
            QVERIFY2(sheet.frozenRows > 2 && !sheet.filtered.isEmpty(), qPrintable(sheet.name));
        // Figure, unit, mean: a number with the digits of its interval.
        QCOMPARE(besideOf(sheets[0], u"OEE"_s).text, u"%"_s);
        const SheetCell share = besideOf(sheets[0], u"%"_s);
        QVERIFY(share.type == SheetCell::Type::Number && share.format.startsWith(u"#,##0"));
        const auto [percent, lower, upper] = changeInPercentOf(sheets[0], u"Output per hour"_s);
        QVERIFY2(lower < percent && percent < upper && lower > 0 && upper < 20, qPrintable(QString::number(percent)));
        QVERIFY(besideOf(sheets[1], u"Filler"_s).type == SheetCell::Type::Number);
        QCOMPARE(besideOf(sheets[5], u"items"_s).number, 50.0);
        QCOMPARE(besideOf(sheets[5], u"%"_s).number, 5.0);
        QCOMPARE(sheets[5][u"E5"_s].number, 500.0);
        QCOMPARE(sheets[5][u"E6"_s].number, 2.5);
    }

    /// Studies that have a result have their sheets behind the others, each with the shifts that it is of.
    void theStudiesAreInTheWorkbook()
    {
        TestWindow window;
        QVERIFY(window.openBuiltin());
        QVERIFY(window.showAndFocus());
        duplicateScenario(window.document(), newScenario(window.document()));
        SparseRunSettings run;
        run.durationHours = 0.5;
        run.replications = 20;
        window.document().applyRunSettings(std::nullopt, run);
        for (const char* study : {"compareDock", "sizingDock"}) {
            window.trigger((QByteArray("open.") + study).constData());
            auto* panel = window.findChild<QWidget*>(QLatin1String(study))->findChild<StudyPanel*>();
            if (QLatin1String(study) == u"sizingDock") {
                auto* places = panel->findChild<QAbstractSpinBox*>(u"studyPlaces"_s);
                places->selectAll();
                QTest::keyClicks(places, u"3"_s);
            }
            panel->findChild<QToolButton*>(u"studyRun"_s)->click();
            QTRY_VERIFY_WITH_TIMEOUT(!panel->runner().isRunning() && panel->runner().progress() >= 1,
                                     20'000 * test::patience);
        }
        QTRY_VERIFY_WITH_TIMEOUT(window.runner().isCurrent() && window.runner().result()->isFinal(),
                                 20'000 * test::patience);
        DialogAnswers answers({chooseFile(path("with studies"))});
        window.trigger("saveAllTables");
        QVERIFY(answers.areAllUsed());
        const QList<Sheet> sheets = sheetsOf(read(path("with studies.xlsx")));
        QStringList names;
        for (const Sheet& sheet : sheets)
            names << sheet.name;
        const QStringList ofStudies{u"Compare"_s, u"Compare – All figures"_s, u"Buffer sizing"_s};
        for (const QString& name : ofStudies)
            QVERIFY2(names.contains(name), qPrintable(names.join(u'|')));
        QVERIFY(!names.contains(u"Sweep"_s));
        const Sheet& compare = sheets[names.indexOf(u"Compare"_s)];
        QVERIFY(besideOf(compare, u"Baseline"_s).type == SheetCell::Type::Number);
        const Sheet& sizing = sheets[names.indexOf(u"Buffer sizing"_s)];
        QVERIFY(std::ranges::any_of(sizing.cells, [](const SheetCell& cell) {
            return cell.text.contains(u"100 shifts of 0.5 h, seed 42; confirmed on fresh luck");
        }));
    }

    void withoutAResultThereIsNothingToSave()
    {
        TestWindow window;
        QVERIFY(window.showAndFocus());
        QVERIFY(!window.action("saveAllTables")->isEnabled());
    }
};

LINETWIN_TEST(TableExportTest)
#include "TableExportTest.moc"
