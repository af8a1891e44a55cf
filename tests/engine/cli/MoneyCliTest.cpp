// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/TestMain.h"
#include "tests/engine/cli/CliCall.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace linetwin;
using namespace linetwin::test;

namespace {

/// A filler of 1000 tubes an hour without losses, and a packer of ten that cannot keep pace.
const QByteArray projectFile =
    "format: linetwin/project/1\n"
    "name: study\n"
    "line:\n"
    "  name: tubes\n"
    "  topology: {stations: [{name: Filler, output_type: Tube}, {name: Packer, batch_in: 10, output_type: Case}]}\n"
    "  baseline: {Filler: {uph: 1000, performance: {jam_prob: 0.01, jam_time_sec: 60}}, Packer: {uph: 90}}\n"
    "  currency: EUR\n"
    "  operating_hours_per_year: 4000\n"
    "  products:\n"
    "    Cream: {sku: C-1, material_type: Tube, material_cost: 0.5, selling_price: 1.5}\n"
    "    Balm: {material_type: Tube, material_cost: 1, selling_price: 4, cycle_time_multiplier: 2}\n"
    "  run: {duration_hours: 2, replications: 30, product: Cream}\n"
    "scenarios:\n"
    "  - {name: faster packer, investment: {cost: 50000}, equipment: {Packer: {uph: 120}}}\n"
    "  - {name: fewer jams, investment: {cost: 20000, life_years: 5, discount_rate: 0.08},\n"
    "     equipment: {Filler: {performance: {jam_prob: 0.005}}}}\n"
    "  - {name: no cost, equipment: {Filler: {uph: 1100}}}\n";

/// The same with a measure that gains nothing, and one that runs another number of hours a year.
QByteArray uselessFile()
{
    QByteArray text = projectFile;
    text.replace("  - {name: no cost,", "  - {name: useless, investment: {cost: 100, operating_hours_per_year: 6000},\n"
                                        "     equipment: {Packer: {buffer_capacity: 50}}}\n"
                                        "  - {name: no cost,");
    return text;
}

} // namespace

/// Products, money and investments by the command line.
class MoneyCliTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        writeFile(project(), projectFile);
        writeFile(useless(), uselessFile());
    }

    void whatIsWrong_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("said");
        const auto row = [](const char* title, const QStringList& arguments, int status, const char* said) {
            QTest::newRow(title) << arguments << status << QString::fromLatin1(said);
        };
        row("unknown product", {"run", project(), "--product", "Cram"}, 2,
            "--product Cram: there is no product `Cram` in the line; did you mean `Cream`?");
        row("no products", {"run", "builtin:cosmetics", "--product", "Cream"}, 2, "; it has none");
        row("no budget", {"portfolio", project()}, 2, "portfolio needs --budget");
        row("a budget that is none", {"portfolio", project(), "--budget", "much"}, 2, "must be an amount of money");
        row("a budget below all", {"portfolio", project(), "--budget", "19999.5"}, 1,
            "the budget of 19999.5 is below the cheapest measure, `fewer jams` at 20000");
        row("another figure", {"portfolio", project(), "--budget", "1e5", "--figure", "oee"}, 2,
            "a portfolio is about margin_per_hour alone");
        row("a share given twice", {"mix", project(), "--share", "Cream=1", "--share", "Cream=2"}, 2,
            "--share Cream=2: the share of `Cream` is given twice");
        row("nothing to mix", {"mix", "builtin:cosmetics"}, 1, "so that there is nothing to mix");
        row("a share of nothing", {"mix", project(), "--share", "Cram=5"}, 2, "there is no product `Cram`");
        row("no share", {"mix", project(), "--share", "Cream=-5"}, 2, "a share must be a number, 0 or more");
        row("no share at all", {"mix", project(), "--share", "Cream=0", "--share", "Balm=0"}, 2,
            "--share: all shares are 0; at least one must be above 0");
        row("no product", {"mix", project(), "--share", "Cream"}, 2, "must be PRODUCT=SHARE");
        row("shares of what", {"mix", project(), "--by", "weight"}, 2, "--by weight: must be time or units");
        row("a mix of another figure", {"mix", project(), "--figure", "oee"}, 2, "about margin_per_hour alone");
        row("no cost", {"portfolio", project(), project() + "/no cost", "--budget", "1e5"}, 1,
            "investment: is missing");
        row("no money", {"portfolio", "builtin:cosmetics", project() + "/fewer jams", "--budget", "1e5"}, 1,
            "is about another line");
        row("money of nothing", {"sensitivity", "builtin:cosmetics", "--figure", "margin"}, 1,
            "product: margin needs a product that names its material_type");
        row("a target of nothing", {"optimize", "builtin:cosmetics", "--target", "margin=5"}, 1,
            "product: margin needs a product");
        row("no target below nothing", {"run", project(), "--target", "oee=-1"}, 2, "is never below 0");
    }
    void whatIsWrong()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        QFETCH(QString, said);
        checkExit(call(arguments), status, said);
    }

    void inTheUsersLanguage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("run") << QStringList{"run", project()};
        QTest::newRow("compare") << QStringList{"compare", project()};
        QTest::newRow("sensitivity") << QStringList{"sensitivity", project(), "--figure", "margin_per_hour"};
        QTest::newRow("portfolio") << QStringList{"portfolio", project(), "--budget", "60000"};
        QTest::newRow("mix") << QStringList{"mix", project(), "--share", "Cream=70", "--share", "Balm=50"};
        QTest::newRow("a share given twice") << QStringList{"mix", project(), "--share", "Balm=1", "--share", "Balm=2"};
        QTest::newRow("shares of what") << QStringList{"mix", project(), "--by", "weight"};
        QTest::newRow("a target that none has") << QStringList{"run", project(), "--target", "units_rejected=5"};
    }
    void inTheUsersLanguage()
    {
        QFETCH(QStringList, arguments);
        checkIsInChinese(arguments, QStringLiteral("linetwin-cli|study|tubes|Filler|Packer|Tube|Case|Cream|Balm|"
                                                   "faster packer|fewer jams|no cost|baseline|weight|time|units"));
    }

    void aRunTellsMoneyWhereThereIsAProduct()
    {
        const Outcome table = call({"run", project()});
        QVERIFY2(table.out.contains("Money, EUR"), qPrintable(table.out));
        QVERIFY(table.out.contains("= Margin"));
        QVERIFY(table.out.contains("one Tube costs 0.5, is sold for 1.5, and leaves 1."));
        QVERIFY(table.out.contains("Made, not sold"));
        const auto json = nlohmann::json::parse(call({"run", project(), "--json", "-"}).out.toStdString());
        QVERIFY(json.at("line_figures").contains("margin"));
        QCOMPARE(json.at("money").at("currency").get<std::string>(), std::string("EUR"));
        // Per run: revenue − material is the margin, as there are no other costs.
        const auto valueOf = [&json](const char* figure, std::size_t run) {
            return json.at("line_figures").at(figure).at("values").at(run).get<double>();
        };
        for (std::size_t run = 0; run < 30; ++run)
            QVERIFY(qFuzzyCompare(valueOf("revenue", run) - valueOf("material_cost", run), valueOf("margin", run)));
        double costs = 0;
        for (const auto& row : json.at("loss_tree"))
            costs += row.contains("cost") ? row.at("cost").at("values").at(3).get<double>() : 0;
        const auto moneyOf = [&json](const char* key) {
            return json.at("money").at(key).at("values").at(3).get<double>();
        };
        QVERIFY(qFuzzyCompare(moneyOf("margin_at_rated_pace"),
                              valueOf("margin", 3) + costs + moneyOf("output_not_sold") + moneyOf("made_not_sold")));
    }

    /// What costs next to nothing stands together in a row, so that the table adds up.
    void whereTheMarginGoesAddsUp()
    {
        const QStringList arguments{"run", "builtin:cosmetic_tubes", "--replications", "20"};
        const auto json = nlohmann::json::parse(call(arguments + QStringList{"--json", "-"}).out.toStdString());
        const double rated = json.at("money").at("margin_at_rated_pace").at("mean").get<double>();
        double others = 0;
        for (const auto& row : json.at("loss_tree")) {
            const double cost = row.contains("cost") ? row.at("cost").at("mean").get<double>() : 0;
            others += std::abs(cost) <= 0.0005 * rated ? cost : 0;
        }
        QVERIFY(others > 1);
        const QString table = call(arguments).out;
        const auto row = QRegularExpression(QStringLiteral("− Other losses +([0-9.]+)")).match(table);
        QVERIFY2(row.hasMatch(), qPrintable(table));
        QVERIFY2(std::abs(row.captured(1).toDouble() - others) < 1, qPrintable(row.captured(0)));
    }

    void withoutAProductNothingOfItShows()
    {
        const Outcome table = call({"run", "builtin:cosmetics", "--replications", "2"});
        QVERIFY(!table.out.contains("Money") && !table.out.contains("argin"));
        const Outcome json = call({"run", "builtin:cosmetics", "--replications", "2", "--json", "-"});
        QVERIFY(!json.out.contains("margin") && !json.out.contains("money") && !json.out.contains("revenue"));
    }

    void anotherProductOfTheLine()
    {
        const Outcome balm = call({"run", project(), "--product", "Balm"});
        QVERIFY2(balm.out.contains("A run makes Balm: one Tube costs 1, is sold for 4, and leaves 3."),
                 qPrintable(balm.out));
    }

    void productionHasMoney()
    {
        const QStringList rows = call({"run", project(), "--production", "-"}).out.split('\n');
        QVERIFY(rows[1].contains(",C-1,"));
        double margin = 0;
        for (const QString& row : rows.mid(1))
            margin += row.isEmpty() ? 0 : row.split(',').at(10).toDouble();
        const auto json =
            nlohmann::json::parse(call({"run", project(), "--replications", "1", "--json", "-"}).out.toStdString());
        QVERIFY(std::abs(margin - json.at("line_figures").at("margin").at("mean").get<double>()) < 1e-6);
    }

    void compareTellsPayback()
    {
        const Outcome table = call({"compare", project(), project() + "/faster packer", "--replications", "60"});
        QVERIFY2(table.out.contains("It costs 50000 EUR and gains "), qPrintable(table.out));
        QVERIFY2(table.out.contains("It has paid back after "), qPrintable(table.out));
        const auto json =
            nlohmann::json::parse(call({"compare", project(), project() + "/faster packer", project() + "/fewer jams",
                                        "--figure", "margin_per_hour", "--replications", "60", "--json", "-"})
                                      .out.toStdString());
        const auto& scenarios = json.at("scenarios");
        QVERIFY(!scenarios.at(0).contains("investment"));
        const auto& faster = scenarios.at(1).at("investment");
        QCOMPARE(faster.at("payback").get<std::string>(), std::string("pays_back"));
        QVERIFY(qFuzzyCompare(faster.at("yearly_gain").at("mean").get<double>(),
                              4000 * faster.at("gain_per_hour").at("mean").get<double>()));
        QVERIFY(faster.at("net_present_value").is_null());
        QVERIFY(!scenarios.at(2).at("investment").at("net_present_value").is_null());
    }

    void sensitivityInMoneyAYear()
    {
        const Outcome table = call({"sensitivity", project(), "--figure", "margin_per_hour"});
        QVERIFY2(table.out.contains(" EUR ("), qPrintable(table.out));
        QVERIFY2(table.out.contains(" a year"), qPrintable(table.out));
    }

    /// A tube of cream leaves 1 and one of balm 3, which takes twice the time: an hour of balm earns more, and half and
    /// half of the time the mean of both.
    void anHourIsWhatAProductBuys()
    {
        const Outcome table = call({"mix", project(), "--share", "Cream=1", "--share", "Balm=1"});
        QCOMPARE(table.status, 0);
        QVERIFY2(table.out.contains("An hour of the line earns most with Balm."), qPrintable(table.out));
        QVERIFY2(table.out.contains("A mix of 50 % Cream + 50 % Balm of the running time earns"),
                 qPrintable(table.out));
        QVERIFY2(table.out.contains(" EUR an hour; no time is counted"), qPrintable(table.out));
        const auto jsonOf = [](const QStringList& more) {
            return nlohmann::json::parse(call(QStringList{"mix", project(), "--json", "-"} + more).out.toStdString());
        };
        const auto json = jsonOf({"--share", "Cream=1", "--share", "Balm=1"});
        QCOMPARE(json.at("format").get<std::string>(), std::string("linetwin/mix/1"));
        const auto marginOf = [&](std::size_t i) {
            return json.at("products").at(i).at("margin_per_hour").at("mean").get<double>();
        };
        QCOMPARE(json.at("blended_margin_per_hour").at("mean").get<double>(), (marginOf(0) + marginOf(1)) / 2);
        QCOMPARE(json.at("by_hour").at(0).get<std::string>(), std::string("Balm"));
        QCOMPARE(json.at("leaders").dump(), std::string(R"(["Balm"])"));
        QCOMPARE(json.at("products").at(1).at("base_units_per_unit").get<double>(), 1.0);
        QVERIFY(jsonOf({}).at("blended_margin_per_hour").is_null());
        // A unit of balm takes twice the time, so that by units most of it is balm's.
        const auto byUnits = jsonOf({"--share", "Cream=1", "--share", "Balm=1", "--by", "units"});
        QVERIFY(byUnits.at("blended_margin_per_hour").at("mean").get<double>() > (marginOf(0) + marginOf(1)) / 2);
        QCOMPARE(call({"mix", project(), "--confirm", "--quiet"}).status, 0);
    }

    void theBestSetForABudget()
    {
        const Outcome table = call({"portfolio", project(), "--budget", "100000", "--replications", "100"});
        QCOMPARE(table.status, 0);
        QVERIFY2(table.out.contains("Best: faster packer"), qPrintable(table.out));
        const auto json = nlohmann::json::parse(
            call({"portfolio", project(), "--budget", "60000", "--replications", "100", "--json", "-"})
                .out.toStdString());
        QCOMPARE(json.at("format").get<std::string>(), std::string("linetwin/portfolio/1"));
        QCOMPARE(json.at("best").at("measures").size(), std::size_t{1}); // both cost 70 000
        QCOMPARE(json.at("single").size(), std::size_t{2});
    }

    /// Without jams there is no luck: a tube of cream leaves 1, and 1000 an hour are made.
    void aMixOfAnySharesIsSaid()
    {
        const Outcome large = call({"mix", project(), "--share", "Cream=1e308", "--share", "Balm=1e308"});
        QVERIFY2(large.out.contains("A mix of 50 % Cream + 50 % Balm of the running time earns "),
                 qPrintable(large.out));
        QVERIFY2(large.out.contains("The shares given do not sum to 100 %"), qPrintable(large.out));
        const Outcome uneven = call({"mix", project(), "--share", "Cream=70", "--share", "Balm=50"});
        QVERIFY2(uneven.out.contains("A mix of 58.3 % Cream + 41.7 % Balm"), qPrintable(uneven.out));
        QVERIFY(uneven.out.contains("The shares given do not sum to 100 %; they are taken as parts of their sum.\n"));
        const Outcome whole = call({"mix", project(), "--share", "Cream=60", "--share", "Balm=40"});
        QVERIFY(!whole.out.contains("The shares given"));
        writeFile(lossless(), QByteArray(projectFile).replace("jam_prob: 0.01", "jam_prob: 0"));
        const Outcome certain = call({"mix", lossless(), "--share", "Cream=1"});
        QVERIFY2(certain.out.contains(" EUR an hour, the same in all runs; no time is counted"),
                 qPrintable(certain.out));
    }

    void withoutEvidenceThereIsNoBest()
    {
        const QStringList arguments{"portfolio", useless(), "--budget", "100"};
        const Outcome table = call(arguments);
        QVERIFY2(
            table.out.contains("Nothing is shown to be better yet than the line as it is. The candidate is: useless"
                               "\n") ||
                table.out.contains("Nothing is shown to be better yet than the line as it is. By the search no "
                                   "set within the budget is.\n"),
            qPrintable(table.out));
        QVERIFY2(!table.out.contains("est: "), qPrintable(table.out));
        QVERIFY(table.out.contains("A year is the line's 4000 hours in all rows"));
        const auto json = nlohmann::json::parse(call(arguments + QStringList{"--json", "-"}).out.toStdString());
        QVERIFY(!json.at("best_is_shown").get<bool>());
        QCOMPARE(json.at("operating_hours_per_year").get<double>(), 4000.0);
    }

    void tiesAreNamedAndTheCheapestIsBest()
    {
        const Outcome table = call({"portfolio", useless(), "--budget", "20100"});
        QVERIFY2(table.out.contains("Best: fewer jams\n"), qPrintable(table.out));
        QVERIFY2(table.out.contains("  Not told apart from it by the evidence, and no cheaper:\n"
                                    "    with useless besides, 20100 EUR\n"),
                 qPrintable(table.out));
        const auto json =
            nlohmann::json::parse(call({"portfolio", useless(), "--budget", "20100", "--json", "-"}).out.toStdString());
        QVERIFY(json.at("best_is_shown").get<bool>());
        QCOMPARE(json.at("ties").dump(), std::string(R"([["fewer jams","useless"]])"));
    }

    void whatTheReferenceChangesIsSaid()
    {
        const QStringList arguments{"portfolio", project() + "/no cost", project() + "/fewer jams", "--budget",
                                    "20000"};
        const Outcome table = call(arguments);
        QVERIFY2(table.out.contains("Each measure is a change of the baseline: what the reference, no cost, changes is "
                                    "not in it.\n"),
                 qPrintable(table.out));
        QVERIFY(!call({"portfolio", project(), "--budget", "20000"}).out.contains("what the reference"));
    }

    void moreRunsThanAskedForAreSaid()
    {
        const QStringList arguments{"portfolio", project(), "--budget", "20000", "--replications"};
        const Outcome few = call(arguments + QStringList{"100"});
        QCOMPARE(few.status, 0);
        QVERIFY2(few.err.contains("--replications 100: a portfolio reports on 200 at least"), qPrintable(few.err));
        QVERIFY(!call(arguments + QStringList{"200"}).err.contains("--replications"));
    }

    /// With 200 intervals that hold together each has a level of 99.98 % or more, which must not read as certain.
    void noIntervalIsCertain()
    {
        const Outcome raced = call({"sensitivity", project(), "--figure", "margin_per_hour", "--race"});
        QCOMPARE(raced.status, 0);
        QVERIFY2(!raced.out.contains("100 %:") && !raced.out.contains("100.00 %"), qPrintable(raced.out));
        QVERIFY2(raced.out.contains(" worth in Margin per hour (EUR), now "), qPrintable(raced.out));
        QVERIFY2(raced.out.contains(") a year\n"), qPrintable(raced.out));
    }

    void helpNamesTheOnlyFigure()
    {
        for (const char* command : {"portfolio", "mix"}) {
            const Outcome help = call({command, "--help"});
            QVERIFY(help.out.contains("margin_per_hour"));
            QVERIFY2(!help.out.contains("output_per_hour"), qPrintable(help.out));
        }
    }

private:
    static QString project()
    {
        static const QTemporaryDir folder;
        return folder.filePath("study.yaml");
    }
    static QString lossless() { return useless() + ".lossless.yaml"; }
    static QString useless()
    {
        return project().chopped(static_cast<int>(std::string_view("study.yaml").size())) + "useless.yaml";
    }
};

LINETWIN_GUILESS_TEST(MoneyCliTest)
#include "MoneyCliTest.moc"
