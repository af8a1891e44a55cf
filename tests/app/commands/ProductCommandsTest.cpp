// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/ProductCommands.h"

#include "app/commands/InvestmentCommands.h"
#include "app/commands/RunSettingsReset.h"
#include "app/commands/ScenarioCommands.h"
#include "app/quantities/Gesture.h"
#include "engine/io/Files.h"
#include "tests/TestMain.h"

#include <QTest>

#include <memory>

using namespace linetwin;
using namespace linetwin::app;

/// A line that makes Gel, and a scenario that makes Balm.
class ProductCommandsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<ProjectDocument> m_document;
    ScenarioId m_scenario{};

    QUndoStack& stack() { return *m_document->undoStack(); }
    QStringList products() const
    {
        QStringList found;
        for (const Product& product : m_document->line().products)
            found << QString::fromStdString(product.name);
        return found;
    }
    std::optional<ProductChoice> choice() const { return m_document->ownRunSettings(m_scenario).product; }
    const Scenario& scenario() const { return m_document->findScenario(m_scenario)->scenario; }

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QStringLiteral("en_US")));
        m_document = std::make_unique<ProjectDocument>();
        auto file = loadText("name: Plant\ncurrency: EUR\n"
                             "topology:\n  stations:\n    - {name: A, output_type: Tube}\n    - {name: B}\n"
                             "products:\n  Gel: {material_type: Tube, selling_price: 1}\n  Balm: {}\n"
                             "run: {product: Gel}\n",
                             "line.yaml")
                        .file;
        QVERIFY(file.has_value());
        m_document->replace(*file, {});
        Scenario balm;
        balm.name = "balm";
        balm.settings.product = ProductChoice("Balm");
        m_scenario = m_document->addScenario(balm, {});
    }

    void addingAndDuplicatingFindFreeNames()
    {
        QCOMPARE(addProduct(*m_document), std::string("Product"));
        QCOMPARE(addProduct(*m_document), std::string("Product 2"));
        QCOMPARE(m_document->line().products.back().materialType, std::string("Tube")); // what the line counts
        QCOMPARE(duplicateProduct(*m_document, "Gel"), std::string("Gel 2"));
        QCOMPARE(products().mid(0, 3),
                 (QStringList{QStringLiteral("Gel"), QStringLiteral("Gel 2"), QStringLiteral("Balm")}));
        QCOMPARE(m_document->line().products[1].sellingPrice, std::optional(1.0));
        QVERIFY(isMadeByLine(m_document->line(), "Gel")); // it had one before
        QCOMPARE(duplicateProduct(*m_document, "Soap"), std::string());
        QCOMPARE(stack().count(), 3);
    }

    void theFirstProductOfALineIsWhatItMakes()
    {
        removeProduct(*m_document, "Gel");
        removeProduct(*m_document, "Balm");
        QVERIFY(m_document->line().products.empty() && !m_document->line().run.product);
        const std::string name = addProduct(*m_document);
        QVERIFY(isMadeByLine(m_document->line(), name));
        stack().undo();
        QVERIFY(!m_document->line().run.product);
    }

    void whoMakesAProductFollowsItsName()
    {
        QVERIFY(!renameProduct(*m_document, "Balm", "Thick balm"));
        QCOMPARE(choice(), std::optional<ProductChoice>("Thick balm"));
        QVERIFY(!renameProduct(*m_document, "Gel", "Gel 200 ml"));
        QVERIFY(isMadeByLine(m_document->line(), "Gel 200 ml"));
        QVERIFY(m_document->findings().empty());
        QCOMPARE(stack().count(), 2);
        stack().undo();
        stack().undo();
        QCOMPARE(choice(), std::optional<ProductChoice>("Balm"));
        QVERIFY(isMadeByLine(m_document->line(), "Gel"));
    }

    void aNameThatCannotBeIsRefused()
    {
        QVERIFY(renameProduct(*m_document, "Gel", "Balm").has_value());
        QVERIFY(renameProduct(*m_document, "Gel", "").has_value());
        QCOMPARE(stack().count(), 0);
    }

    /// And its revision grows, so that the scenario is run again.
    void whoMadeARemovedProductMakesWhatTheLineMakes()
    {
        QCOMPARE(scenariosThatMake(*m_document, "Balm"), QStringList{QStringLiteral("balm")});
        const auto revision = m_document->revision();
        removeProduct(*m_document, "Balm");
        QVERIFY(!choice());
        QVERIFY(m_document->revision() > revision);
        stack().undo();
        QCOMPARE(choice(), std::optional<ProductChoice>("Balm"));
        QCOMPARE(products().size(), 2);
    }

    void valuesOfOneGestureAreOneStep()
    {
        const int gesture = nextGesture();
        Product gel = m_document->line().products.front();
        for (const double price : {1.1, 1.2, 1.3}) {
            gel.sellingPrice = price;
            setProduct(*m_document, gel, QStringLiteral("Selling price"), gesture);
        }
        QCOMPARE(stack().count(), 1);
        QCOMPARE(stack().undoText(), QStringLiteral("Selling price, Gel"));
        gel.sellingPrice = 1;
        setProduct(*m_document, gel, QStringLiteral("Selling price"), gesture);
        QCOMPARE(stack().count(), 0); // back to the first value
        setProduct(*m_document, gel, QStringLiteral("Selling price"));
        setCurrency(*m_document, "EUR");
        QCOMPARE(stack().count(), 0);
        setCurrency(*m_document, "CHF");
        setOperatingHours(*m_document, 4000);
        QCOMPARE(m_document->line().currency, std::string("CHF"));
        QCOMPARE(m_document->line().operatingHoursPerYear, std::optional(4000.0));
        stack().undo();
        stack().undo();
        QCOMPARE(m_document->line().currency, std::string("EUR"));
    }

    void aScenarioChoosesAndGoesBack()
    {
        chooseProduct(*m_document, m_scenario, ProductChoice());
        QCOMPARE(choice(), std::optional(ProductChoice()));
        resetRunSetting(*m_document, m_scenario, [](SparseRunSettings& settings) { settings.product.reset(); });
        QVERIFY(!choice());
        chooseProduct(*m_document, {}, ProductChoice("Balm"));
        QVERIFY(isMadeByLine(m_document->line(), "Balm"));
        QCOMPARE(stack().count(), 3);
    }

    void whoExcludesAScenarioFollowsItsName()
    {
        Scenario other;
        other.name = "other";
        other.investment = Investment{.cost = 1, .excludes = {"balm", "gone"}};
        const ScenarioId id = m_document->addScenario(other, {});
        const auto excludes = [&] { return m_document->findScenario(id)->scenario.investment->excludes; };
        renameScenario(*m_document, m_scenario, "thick balm");
        QCOMPARE(excludes(), (std::vector<std::string>{"thick balm", "gone"}));
        stack().undo();
        QCOMPARE(excludes(), (std::vector<std::string>{"balm", "gone"}));
    }

    void whoExcludesAScenarioForgetsItWithIt()
    {
        Scenario other;
        other.name = "other";
        other.investment = Investment{.cost = 1, .excludes = {"gone", "balm"}};
        const ScenarioId id = m_document->addScenario(other, {});
        const auto excludes = [&] { return m_document->findScenario(id)->scenario.investment->excludes; };
        removeScenario(*m_document, m_scenario);
        QCOMPARE(excludes(), std::vector<std::string>{"gone"});
        stack().undo();
        QCOMPARE(excludes(), (std::vector<std::string>{"gone", "balm"}));
        stack().redo();
        QCOMPARE(excludes(), std::vector<std::string>{"gone"});
    }

    void anInvestmentIsGivenChangedAndTakenBack()
    {
        setInvestment(*m_document, m_scenario, Investment{.cost = 30000});
        QCOMPARE(stack().text(0), QStringLiteral("Investment of balm: none → 30,000"));
        setInvestment(*m_document, m_scenario, Investment{.cost = 30000, .lifeYears = 8});
        setInvestment(*m_document, m_scenario, Investment{.cost = 30000, .lifeYears = 8});
        QCOMPARE(stack().count(), 2);
        QCOMPARE(scenario().investment->lifeYears, std::optional(8.0));
        setInvestment(*m_document, m_scenario, std::nullopt);
        QVERIFY(!scenario().investment);
        stack().undo();
        QCOMPARE(scenario().investment->cost, 30000.0);
        QCOMPARE(m_document->activeScenario(), std::optional(m_scenario)); // an undo shows what it changes
    }
};

LINETWIN_TEST(ProductCommandsTest)
#include "ProductCommandsTest.moc"
