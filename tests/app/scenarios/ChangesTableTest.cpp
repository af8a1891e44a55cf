// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scenarios/ChangesTable.h"

#include "tests/TestMain.h"

#include <QFontMetrics>
#include <QTest>

using namespace linetwin::app;
using namespace Qt::StringLiterals;

class ChangesTableTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNumberIsNotBroken()
    {
        constexpr int valueColumn = 2;
        const QString amount = u"1,234,567.89\u00A0EUR"_s;
        ChangesTable table;
        table.nameColumns(u"Baseline"_s, u"Scenario"_s);
        table.resize(340, 200);
        table.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table));
        table.showChanges(
            {{{.station = {},
               .parameter = {},
               .what = u"A name of a parameter that goes on in further lines"_s,
               .baseline = u"Day cream"_s,
               .value = u"Sun balm"_s},
              {.station = {}, .parameter = {}, .what = u"Investment"_s, .baseline = u"none"_s, .value = amount}},
             2});
        QVERIFY2(table.columnWidth(valueColumn) > QFontMetrics(table.font()).horizontalAdvance(amount),
                 qPrintable(QString::number(table.columnWidth(valueColumn))));
    }

    void whatFollowsFromAProductIsInTheTip()
    {
        ChangesTable table;
        ScenarioChange product{
            .station = {}, .parameter = {}, .what = u"Product"_s, .baseline = u"Cream"_s, .value = u"Balm"_s};
        product.derived = {u"Selling price 2 → 3 EUR"_s};
        table.showChanges({{product}, 1});
        QVERIFY2(table.item(0, 0)->text().startsWith(u"Product, with 1 value"_s), qPrintable(table.item(0, 0)->text()));
        QVERIFY(table.item(0, 0)->toolTip().endsWith(u"Selling price 2 → 3 EUR"_s));
    }
};

LINETWIN_TEST(ChangesTableTest)
#include "ChangesTableTest.moc"
