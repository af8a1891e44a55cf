// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/ScenarioCommands.h"
#include "tests/TestMain.h"
#include "tests/app/charts/saving/WorkbookReading.h"
#include "tests/app/window/WindowTest.h"

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
        QTRY_VERIFY_WITH_TIMEOUT(window.runner().isCurrent() && window.runner().result()->isFinal(), 20'000);
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

    void withoutAResultThereIsNothingToSave()
    {
        TestWindow window;
        QVERIFY(window.showAndFocus());
        QVERIFY(!window.action("saveAllTables")->isEnabled());
    }
};

LINETWIN_TEST(TableExportTest)
#include "TableExportTest.moc"
