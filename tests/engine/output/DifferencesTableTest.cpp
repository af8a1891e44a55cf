// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/output/DifferencesTable.h"

#include "tests/TestMain.h"

#include <QTest>

#include <sstream>

using namespace linetwin;

namespace {

QString tableOf(const std::vector<Difference>& differences)
{
    std::ostringstream out;
    writeDifferencesTable(out, "a.yaml", "b.yaml", differences);
    return QString::fromStdString(out.str());
}

} // namespace

class DifferencesTableTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wordsStandToTheLeftAndValuesToTheRight()
    {
        using Kind = Difference::Kind;
        QCOMPARE(
            tableOf(
                {{.kind = Kind::Place, .station = "Labeller", .key = "place", .second = "Filler"},
                 {.kind = Kind::Place, .station = "Packer", .key = "place", .first = "Filler", .second = ""},
                 {.kind = Kind::Parameter,
                  .station = "Packer",
                  .key = "uph",
                  .first = "9",
                  .second = "10000",
                  .unit = "cycles/h"},
                 {.kind = Kind::Line, .station = {}, .key = "product", .first = "Cream"},
                 {.kind = Kind::Run, .station = {}, .key = "duration_hours", .first = "8", .second = "4", .unit = "h"},
                 {.kind = Kind::Run, .station = {}, .key = "investment.cost", .second = "50000", .currency = "EUR"}}),
            QStringLiteral("First:  a.yaml\n"
                           "Second: b.yaml\n"
                           "\n"
                           "Station   Parameter               First        Second  Unit\n"
                           "Labeller  place               not there  after Filler\n"
                           "Packer    place            after Filler         first\n"
                           "Packer    uph                         9         10000  cycles/h\n"
                           "(line)    product                 Cream          null\n"
                           "(run)     duration_hours              8             4  h\n"
                           "(run)     investment.cost          null         50000  EUR\n"));
    }

    void aRateIsInTheLinesCurrency()
    {
        Difference rate{.station = "Packer", .key = "cost_rates.labor_per_hour", .first = "0", .second = "58"};
        rate.unit = "money/h";
        QVERIFY(tableOf({rate}).endsWith("  money/h\n"));
        rate.currency = "EUR";
        QVERIFY(tableOf({rate}).endsWith("  EUR/h\n"));
    }

    void noDifferenceIsSaidInWords()
    {
        QVERIFY(tableOf({}).startsWith("no difference: a.yaml and b.yaml have the same "));
    }

    // A product's texts are free, and may come from somebody else.
    void textsCannotBreakTheTable()
    {
        const std::string wild = "two\nlines \x1b[31m" + std::string(1000, 'x');
        const QString table = tableOf({{.kind = Difference::Kind::Line, .station = {}, .key = "sku", .first = wild}});
        QCOMPARE(table.count(u'\n'), 5);
        QVERIFY(!table.contains(u'\x1b'));
        QVERIFY(table.size() < 300);
    }
};

LINETWIN_GUILESS_TEST(DifferencesTableTest)
#include "DifferencesTableTest.moc"
