// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/studies/MeasureTable.h"
#include "app/charts/studies/TornadoChart.h"
#include "app/commands/InvestmentCommands.h"
#include "app/commands/ProductCommands.h"
#include "app/commands/ScenarioCommands.h"
#include "app/settings/Languages.h"
#include "app/settings/Theme.h"
#include "app/studies/MadeScenario.h"
#include "app/studies/StudyPanel.h"
#include "app/studies/StudyQuestions.h"
#include "app/studies/StudyWork.h"
#include "app/text/PaybackWords.h"
#include "app/text/Texts.h"
#include "tests/Patience.h"
#include "tests/TestMain.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace linetwin;
using namespace linetwin::app;
using namespace Qt::StringLiterals;

namespace {

/// Two stations of 600 an hour that jam, with 10 places between them; a unit leaves 1. Balm leaves 1.2 and takes twice
/// the time.
LoadedFile pressFile()
{
    LoadedFile file;
    file.kind = LoadedFile::Kind::Line;
    Line& line = file.line;
    line.name = "press";
    line.stations = {{"Press", 1, "Part", std::nullopt}, {"Washer", 1, std::nullopt, std::nullopt}};
    for (const char* name : {"Press", "Washer"})
        line.baseline[name].parameters = {{ParameterId::Uph, 600},
                                          {ParameterId::BufferCapacity, 10},
                                          {ParameterId::JamProb, 0.02},
                                          {ParameterId::JamTimeSec, 30}};
    line.products = {
        {.name = "Cream", .materialType = "Part", .materialCost = 2, .sellingPrice = 3},
        {.name = "Balm", .materialType = "Part", .cycleTimeMultiplier = 2, .materialCost = 1.8, .sellingPrice = 3}};
    line.run.product = std::string("Cream");
    line.run.durationHours = 2;
    line.run.replications = 40;
    line.currency = "EUR";
    line.operatingHoursPerYear = 4000;
    return file;
}

Scenario measure(const std::string& name, std::optional<double> cost, const std::string& station)
{
    Scenario scenario;
    scenario.name = name;
    scenario.overrides[station] = {{ParameterId::JamProb, 0.0}};
    if (cost)
        scenario.investment = Investment{.cost = *cost};
    return scenario;
}

StudyOutcome answerOf(const StudyQuestion& question)
{
    std::optional<StudyOutcome> last;
    StudyCallbacks callbacks;
    callbacks.publish = [&last](StudyOutcome outcome) { last = std::move(outcome); };
    callbacks.report = [](double) {};
    if (!answerStudy(question, 2, {}, callbacks) || !last)
        qFatal("no answer");
    return *last;
}

QString plain(QString text)
{
    return text.replace(QChar(0xa0), u' ');
}

} // namespace

class MoneyStudiesTest : public QObject {
    Q_OBJECT

    std::unique_ptr<ProjectDocument> m_document;
    std::vector<ScenarioId> m_measures;

    AskedStudy ask(StudyKind kind, const StudyForm& form) const
    {
        return askStudy(kind, *m_document, std::nullopt, form);
    }
    StudyForm budget(double amount) const
    {
        StudyForm form;
        form.measures = m_measures;
        form.budget = amount;
        return form;
    }

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(u"en_US"_s));
        m_document = std::make_unique<ProjectDocument>();
        m_document->replace(pressFile(), {});
        m_measures = {m_document->addScenario(measure("no press jams", 1000, "Press"), {}),
                      m_document->addScenario(measure("no washer jams", 2000, "Washer"), {})};
    }

    void whatIsMissingIsSaid_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("problem");
        QTest::newRow("product") << u"product"_s << u"There is no money without a product"_s;
        QTest::newRow("investment") << u"investment"_s << u"No scenario has an investment yet"_s;
        QTest::newRow("tick") << u"tick"_s << u"Tick at least one measure."_s;
        QTest::newRow("budget") << u"budget"_s << u"Enter the budget"_s;
        QTest::newRow("too little") << u"little"_s
                                    << u"The budget of 999 EUR is below the cheapest measure, “no press jams” at 1,000 "
                                       "EUR."_s;
        QTest::newRow("hours") << u"hours"_s << u"“no press jams” has another duration"_s;
    }
    void whatIsMissingIsSaid()
    {
        QFETCH(QString, what);
        QFETCH(QString, problem);
        StudyForm form = budget(999);
        if (what == u"product")
            chooseProduct(*m_document, std::nullopt, ProductChoice());
        if (what == u"investment") {
            for (const ScenarioId id : m_measures)
                setInvestment(*m_document, id, std::nullopt);
            form.measures.clear();
        }
        if (what == u"tick")
            form.measures.clear();
        if (what == u"budget")
            form.budget.reset();
        if (what == u"hours") {
            RunSettings settings = m_document->runSettings(m_measures.front());
            settings.durationHours = 3;
            setRunSettings(*m_document, m_measures.front(), settings);
        }
        const AskedStudy asked = ask(StudyKind::Portfolio, form);
        QVERIFY(!asked.question);
        QVERIFY2(plain(asked.problem).startsWith(problem), qPrintable(asked.problem));
    }

    /// The answer is the engine's for the same question, and its rows make scenarios.
    void theBestSetForABudget()
    {
        const AskedStudy asked = ask(StudyKind::Portfolio, budget(3000));
        QVERIFY2(asked.question, qPrintable(asked.problem));
        const auto outcome = std::get<std::shared_ptr<const PortfolioOutcome>>(answerOf(*asked.question));
        const auto direct = findPortfolio(std::get<PortfolioStudy>(*asked.question), {});
        QCOMPARE(outcome->result.best.set, direct->best.set);
        QCOMPARE(outcome->result.best.marginPerHour.difference.mean, direct->best.marginPerHour.difference.mean);
        QCOMPARE(outcome->study.plan.replications, fewestConfirming); // more than the line's 40
        QCOMPARE(outcome->result.best.set, (MeasureSet{0, 1}));
        const StudyTable table = tableOf(*outcome);
        QVERIFY2(plain(table.headline)
                     .startsWith(u"Best for 3,000 EUR: no press jams + no washer jams. It costs 3,000 EUR and gains"_s),
                 qPrintable(table.headline));
        QCOMPARE(table.rows.size(), 4U); // as it is, both, each alone
        QCOMPARE(table.rows[0].cells.front(), u"as it is"_s);
        QCOMPARE(plain(table.header.last()), u"Margin per hour (EUR)\n± at 95 %"_s);
        QCOMPARE(table.rows[0].cells.last(),
                 meanText(specOf(LineFigure::MarginPerHour), outcome->result.best.marginPerHour.reference));
        for (int column = 1; column + 1 < table.header.size(); ++column)
            QCOMPARE(table.rows[0].cells[column], noValue);
        QVERIFY(table.rows[1].isMarked && !table.rows[2].isMarked);
        QVERIFY2(table.rows[1].cells[2].contains(u" to "_s), qPrintable(table.rows[1].cells[2])); // its interval
        const std::vector<MeasureRow> rows = measureRows(*outcome);
        for (std::size_t i = 3; i < rows.size(); ++i)
            QVERIFY(rows[i].report->payback.yearlyGain->value <= rows[i - 1].report->payback.yearlyGain->value);
        QVERIFY2(plain(table.headline).contains(u" EUR an hour in all, together "_s), qPrintable(table.headline));
        QCOMPARE(table.data.rows.size(), 4);
        for (const QVariantList& row : table.data.rows)
            QCOMPARE(row.size(), table.data.header.size());
        QVERIFY(!scenarioOf(outcome, 0)); // the line as it is
        const Scenario made = *scenarioOf(outcome, 1);
        QCOMPARE(made.name, std::string("no press jams + no washer jams"));
        QCOMPARE(made.overrides.size(), std::size_t{2});
        QCOMPARE(made.overrides.at("Press").at(ParameterId::JamProb), ParameterValue(0.0));
        QVERIFY2(plain(toQString(made.description)).contains(u"Margin per hour (EUR)"_s), made.description.c_str());
        const auto chart = measureChart(*outcome);
        QCOMPARE(chart->rows().size(), 4U);
        const ChartFrame frame = frameIn(QRectF(0, 0, 900, 400), *chart, lightColors(), captionFont(), {}, true, {});
        const auto readout = [&](std::size_t row) {
            const auto [top, bottom] = chart->rowPlace(frame, row);
            return plain(chart->readoutAt(frame, {frame.plot.center().x(), frame.plot.top() + (top + bottom) / 2}));
        };
        QVERIFY2(readout(1).contains(u"costs 3,000 EUR"_s), qPrintable(readout(1)));
        QVERIFY2(readout(1).contains(u"Gain a year over as it is: +"_s), qPrintable(readout(1)));
    }

    void whatABudgetAllowsAlone()
    {
        const auto outcome = std::get<std::shared_ptr<const PortfolioOutcome>>(
            answerOf(*ask(StudyKind::Portfolio, budget(2500)).question));
        QCOMPARE(outcome->result.best.set.size(), std::size_t{1});
        QVERIFY(!tableOf(*outcome).headline.contains(u"Alone its measures"_s));
    }

    /// A scenario that changes nothing that matters, for 800: the last station has no place behind it.
    void withoutEvidenceNothingIsBest()
    {
        Scenario useless = measure("useless", 800, "Washer");
        useless.overrides["Washer"] = {{ParameterId::BufferCapacity, 20}};
        const ScenarioId id = m_document->addScenario(useless, {});
        m_measures.push_back(id);
        const auto tableFor = [&](double amount) {
            return tableOf(*std::get<std::shared_ptr<const PortfolioOutcome>>(
                answerOf(*ask(StudyKind::Portfolio, budget(amount)).question)));
        };
        const StudyTable none = tableFor(800);
        QVERIFY2(plain(none.headline)
                     .startsWith(u"Nothing that 800 EUR allow is shown to be better yet than the line as it is."_s),
                 qPrintable(none.headline));
        QVERIFY(!none.headline.contains(u"Best"_s));
        for (const StudyTable::Row& row : none.rows)
            QVERIFY(!row.isMarked);
        const StudyTable best = tableFor(5000);
        QVERIFY2(plain(best.headline).startsWith(u"Best for 5,000 EUR: no press jams + no washer jams."_s),
                 qPrintable(best.headline));
        QVERIFY2(plain(best.headline)
                     .contains(u"Not told apart from it by the evidence, and no cheaper: with “useless” besides (3,800 "
                               "EUR)."_s),
                 qPrintable(best.headline));
        QVERIFY(best.rows[1].isMarked);
        QCOMPARE(best.rows[1].cells.front(), u"no press jams + no washer jams"_s);
    }

    void oneYearForAllMeasures()
    {
        setInvestment(*m_document, m_measures[1], Investment{.cost = 2000, .operatingHoursPerYear = 6000});
        const auto outcome = std::get<std::shared_ptr<const PortfolioOutcome>>(
            answerOf(*ask(StudyKind::Portfolio, budget(5000)).question));
        const QString headline = plain(tableOf(*outcome).headline);
        QVERIFY2(headline.contains(u"a year of 4000 hours"_s) || headline.contains(u"a year of 4,000 hours"_s),
                 qPrintable(headline));
        QVERIFY2(headline.contains(u"A year is the line's "_s), qPrintable(headline));
        for (const MeasureRow& row : measureRows(*outcome))
            QVERIFY(!row.report || *row.report->payback.hoursPerYear == 4000);
    }

    /// Measures are changes of the baseline, whatever entry they are compared with.
    void whatTheReferenceChangesIsSaid()
    {
        const auto headlineOn = [&](std::optional<ScenarioId> reference, std::vector<ScenarioId> measures) {
            StudyForm form = budget(5000);
            form.measures = std::move(measures);
            const AskedStudy asked = askStudy(StudyKind::Portfolio, *m_document, reference, form);
            return tableOf(*std::get<std::shared_ptr<const PortfolioOutcome>>(answerOf(*asked.question))).headline;
        };
        const QString said = u"what “no press jams” changes is not in it."_s;
        QVERIFY(headlineOn(m_measures[0], {m_measures[1]}).contains(said));
        QVERIFY(!headlineOn(std::nullopt, {m_measures[1]}).contains(u"is not in it"_s));
    }

    void measuresThatExcludeEachOtherSayWhy()
    {
        setInvestment(*m_document, m_measures[1], Investment{.cost = 2000, .excludes = {"no press jams"}});
        const auto outcome = std::get<std::shared_ptr<const PortfolioOutcome>>(
            answerOf(*ask(StudyKind::Portfolio, budget(5000)).question));
        QCOMPARE(outcome->result.best.set.size(), std::size_t{1});
        const StudyTable table = tableOf(*outcome);
        QVERIFY(std::ranges::any_of(table.rows, [](const StudyTable::Row& row) {
            return row.explanation.contains(u"Not together with “no press jams”: one of them says so."_s);
        }));
        QVERIFY2(
            table.headline.contains(u"“no press jams” and “no washer jams” do not go together: one of them says so."_s),
            qPrintable(table.headline));
    }

    /// Balm leaves 1.2 a unit and Cream 1, but an hour makes half as many of it: 0.6 against 1 of what Cream earns.
    void anHourIsWhatAProductBuys()
    {
        StudyForm form;
        form.products = {"Cream", "Balm"};
        form.shares = {50, 50};
        const auto outcome = std::get<std::shared_ptr<const MixOutcome>>(answerOf(*ask(StudyKind::Mix, form).question));
        QVERIFY(outcome->result.isComplete && outcome->result.replications == 40);
        const double cream = *outcome->result.products[0].marginPerHour.mean;
        const double balm = *outcome->result.products[1].marginPerHour.mean;
        QVERIFY(balm < cream);
        QCOMPARE(*outcome->result.blended->mean, (cream + balm) / 2); // of the running time
        const StudyTable table = tableOf(*outcome);
        QVERIFY2(table.headline.startsWith(u"An hour of the line earns most with Cream:"_s),
                 qPrintable(table.headline));
        QVERIFY(table.headline.contains(u"Balm leaves more a unit than Cream (1.2 against 1)"_s));
        QVERIFY(plain(table.headline).contains(u"A mix of 50 % Cream + 50 % Balm of the running time earns"_s));
        QVERIFY2(plain(table.headline).contains(u" EUR an hour; no time is counted for changing over."_s),
                 qPrintable(table.headline));
        QVERIFY(table.rows[0].isMarked && !table.rows[1].isMarked);
        QVERIFY2(!table.headline.contains(u"an hour of the line makes"_s), qPrintable(table.headline));
        form.shares = {70, 50};
        const auto uneven = std::get<std::shared_ptr<const MixOutcome>>(answerOf(*ask(StudyKind::Mix, form).question));
        QVERIFY(plain(tableOf(*uneven).headline).contains(u"they are taken as parts of their sum"_s));
        form.shares = {0, 0};
        const auto none = std::get<std::shared_ptr<const MixOutcome>>(answerOf(*ask(StudyKind::Mix, form).question));
        QVERIFY(tableOf(*none).headline.contains(u"All shares are 0"_s));
        form.shares = {50, 50};
        QVERIFY(table.rows[0].isMarked && !table.rows[1].isMarked);
        for (const QVariantList& row : table.data.rows)
            QCOMPARE(row.size(), table.data.header.size());
        QCOMPARE(mixChart(*outcome)->rows().size(), 2U);
        QCOMPARE(scenarioOf(outcome, 1)->settings.product, std::optional(ProductChoice("Balm")));
        useLanguage(u"de"_s); // that it began from the Baseline is known in each
        QCOMPARE(scenarioOf(outcome, 1)->name, std::string("Balm"));
        useLanguage(u"en"_s);
    }

    void oneProductIsBetterThanNone()
    {
        StudyForm form;
        form.products = {"Cream"};
        form.shares = {1};
        const auto outcome = std::get<std::shared_ptr<const MixOutcome>>(answerOf(*ask(StudyKind::Mix, form).question));
        const QString headline = plain(tableOf(*outcome).headline);
        QVERIFY2(headline.startsWith(u"An hour of the line earns "_s) && headline.contains(u"its only product."_s),
                 qPrintable(headline));
    }

    void aMixWithoutSharesIsNotBlended()
    {
        StudyForm form;
        form.products = {"Cream", "Balm"};
        form.shares = {0, 0};
        const auto outcome = std::get<std::shared_ptr<const MixOutcome>>(answerOf(*ask(StudyKind::Mix, form).question));
        QVERIFY(!outcome->result.blended);
        QVERIFY(!tableOf(*outcome).headline.contains(u"A mix of"_s));
        form.products.clear();
        form.shares.clear();
        QVERIFY(ask(StudyKind::Mix, form).problem.startsWith(u"The line has no product with a price"_s));
    }

    /// A box of ten leaves 5, a unit in it 0.5, of which an hour makes as many as of Cream, which leaves 1.
    void aUnitIsTheSameForAllProducts()
    {
        LoadedFile file = pressFile();
        file.line.stations.push_back({"Boxer", 10, "Box", std::nullopt});
        file.line.baseline["Boxer"].parameters = {{ParameterId::Uph, 200}};
        file.line.products[1] = {.name = "Gift", .materialType = "Box", .materialCost = 15, .sellingPrice = 20};
        m_document->replace(file, {});
        StudyForm form;
        form.products = {"Cream", "Gift"};
        const auto outcome = std::get<std::shared_ptr<const MixOutcome>>(answerOf(*ask(StudyKind::Mix, form).question));
        const StudyTable table = tableOf(*outcome);
        QCOMPARE(table.rows[1].cells.last(), u"0.5"_s);
        QVERIFY2(table.headline.contains(u"Margins of a unit are those of a base unit: a Box is 10."_s),
                 qPrintable(table.headline));
        QVERIFY2(!table.headline.contains(u"leaves more a unit"_s), qPrintable(table.headline));
    }

    /// The same product under two names: neither earns most.
    void noProductWinsWithoutEvidence()
    {
        LoadedFile file = pressFile();
        file.line.products[1] = file.line.products[0];
        file.line.products[1].name = "Balm";
        m_document->replace(file, {});
        StudyForm form;
        form.products = {"Cream", "Balm"};
        form.shares = {};
        const auto outcome = std::get<std::shared_ptr<const MixOutcome>>(answerOf(*ask(StudyKind::Mix, form).question));
        const StudyTable table = tableOf(*outcome);
        QVERIFY2(table.headline.startsWith(
                     u"An hour of the line earns most with Cream and Balm, without a relevant difference"_s),
                 qPrintable(table.headline));
        QVERIFY(!table.rows[0].isMarked && !table.rows[1].isMarked);
    }

    void eachLossIsWorthAYear()
    {
        StudyForm form;
        form.figure = LineFigure::MarginPerHour;
        form.isRaced = false;
        const auto outcome =
            std::get<std::shared_ptr<const SensitivityOutcome>>(answerOf(*ask(StudyKind::Sensitivity, form).question));
        const StudyTable table = tableOf(*outcome);
        QCOMPARE(table.header[1], u"Worth a year"_s);
        const SensitivityEffect& first = outcome->result.effects.front();
        const qsizetype column = table.data.header.indexOf(u"Worth a year, EUR"_s);
        QVERIFY(column > 0);
        QCOMPARE(table.data.rows.front()[column].toDouble(), 4000 * *first.comparison.difference.mean);
        QVERIFY2(table.rows.front().cells[1].contains(u"EUR"_s), qPrintable(table.rows.front().cells[1]));
        for (const QVariantList& row : table.data.rows)
            QCOMPARE(row.size(), table.data.header.size());
        for (const StudyTable::Row& row : table.rows)
            QCOMPARE(row.cells.size(), table.header.size());
        const TornadoChart chart(outcome);
        QVERIFY2(chart.title().startsWith(u"Margin per hour: what each change is worth a year, "_s),
                 qPrintable(chart.title()));
        QVERIFY2(chart.title().contains(u" EUR; "_s), qPrintable(chart.title()));
        const ChartFrame frame = frameIn(QRectF(0, 0, 900, 600), chart, lightColors(), captionFont(), {}, true, {});
        const auto [top, bottom] = chart.rowPlace(frame, 0);
        const QString readout =
            plain(chart.readoutAt(frame, {frame.plot.right() - 1, frame.plot.top() + (top + bottom) / 2}));
        QVERIFY2(readout.contains(u"Worth a year: "_s) && readout.contains(u" EUR"_s), qPrintable(readout));
    }

    void withoutHoursAYearTheStudySaysSo()
    {
        LoadedFile file = pressFile();
        file.line.operatingHoursPerYear.reset();
        m_document->replace(file, {});
        StudyForm form;
        form.figure = LineFigure::MarginPerHour;
        const auto outcome =
            std::get<std::shared_ptr<const SensitivityOutcome>>(answerOf(*ask(StudyKind::Sensitivity, form).question));
        const StudyTable table = tableOf(*outcome);
        QVERIFY(table.headline.contains(u"how many hours the line runs a year"_s));
        QVERIFY(!table.header.contains(u"Worth a year"_s));
    }

    void theUserTicksTypesAndTakesTheBest()
    {
        StudyPanel panel(StudyKind::Portfolio, *m_document);
        panel.resize(900, 400);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        auto* list = panel.findChild<QListWidget*>(u"studyMeasures"_s);
        QCOMPARE(list->count(), 2);
        QCOMPARE(plain(list->item(0)->text()), u"no press jams\n1,000 EUR"_s);
        auto* run = panel.findChild<QToolButton*>(u"studyRun"_s);
        QVERIFY(!run->isEnabled());
        QCOMPARE(panel.findChild<QLabel*>(u"studyProblem"_s)->text().left(16), u"Enter the budget"_s);
        auto* budget = panel.findChild<QAbstractSpinBox*>(u"studyBudget"_s);
        budget->setFocus();
        QTest::keyClicks(budget, u"2500"_s);
        QVERIFY(run->isEnabled());
        list->item(1)->setCheckState(Qt::Unchecked);
        QTest::mouseClick(run, Qt::LeftButton); // takes over what is being typed
        QTRY_VERIFY_WITH_TIMEOUT(!panel.runner().isRunning() && panel.runner().progress() >= 1, 30000 * test::patience);
        const QString headline = panel.findChild<QLabel*>(u"studyHeadline"_s)->text();
        QVERIFY2(plain(headline).startsWith(u"Best for 2,500 EUR: no press jams."_s), qPrintable(headline));
        for (const char* name : {"studyMore", "studyConfirm"})
            QVERIFY(!panel.findChild<QToolButton*>(QLatin1String(name))->isVisible());
        panel.findChild<QTableWidget*>(u"studyTable"_s)->selectRow(1);
        const std::size_t before = m_document->scenarios().size();
        QTest::mouseClick(panel.findChild<QToolButton*>(u"studyApply"_s), Qt::LeftButton);
        QCOMPARE(m_document->scenarios().size(), before + 1);
        // What was found is no measure to find it with.
        QCOMPARE(list->count(), 3);
        QCOMPARE(list->item(2)->checkState(), Qt::Unchecked);
        QVERIFY(!panel.findChild<QLabel*>(u"studyState"_s)->text().contains(u"changed since"_s));
        m_document->undoStack()->undo();
        QCOMPARE(m_document->scenarios().size(), before);
    }

    /// A search gives nothing before it is done: what was found before stays.
    void aStoppedSearchKeepsWhatWasFoundBefore()
    {
        StudyPanel panel(StudyKind::Portfolio, *m_document);
        panel.show();
        const auto state = [&panel] { return panel.findChild<QLabel*>(u"studyState"_s)->text(); };
        const auto headline = [&panel] { return plain(panel.findChild<QLabel*>(u"studyHeadline"_s)->text()); };
        auto* run = panel.findChild<QToolButton*>(u"studyRun"_s);
        auto* budget = panel.findChild<QAbstractSpinBox*>(u"studyBudget"_s);
        budget->setFocus();
        QTest::keyClicks(budget, u"2500"_s);
        run->click();
        run->click();
        QCOMPARE(state(), u"Stopped before anything was found."_s);
        QCOMPARE(headline().trimmed(), QString());
        run->click();
        QTRY_VERIFY_WITH_TIMEOUT(!panel.runner().isRunning() && panel.runner().progress() >= 1, 30000 * test::patience);
        QVERIFY2(headline().startsWith(u"Best for 2,500 EUR:"_s), qPrintable(headline()));
        const QString found = headline();
        budget->selectAll();
        QTest::keyClicks(budget, u"3000"_s);
        run->click();
        QCOMPARE(headline().trimmed(), QString());
        run->click();
        QCOMPARE(headline(), found);
        QVERIFY2(state().contains(u"A later run was stopped before it found anything."_s), qPrintable(state()));
        QVERIFY2(state().contains(u"have changed since"_s), qPrintable(state())); // it is of another budget
        run->click();
        QTRY_VERIFY_WITH_TIMEOUT(!panel.runner().isRunning() && panel.runner().progress() >= 1, 30000 * test::patience);
        QVERIFY2(headline().startsWith(u"Best for 3,000 EUR:"_s), qPrintable(headline()));
        QVERIFY2(!state().contains(u"stopped"_s), qPrintable(state()));
    }

    void figuresFollowTheCurrency()
    {
        StudyPanel panel(StudyKind::Sizing, *m_document);
        panel.show();
        auto* figure = panel.findChild<QComboBox*>(u"studyFigure"_s);
        figure->setCurrentIndex(figure->findData(static_cast<int>(LineFigure::MarginPerHour)));
        Q_EMIT figure->activated(figure->currentIndex());
        QCOMPARE(figure->currentText(), u"Margin per hour (EUR)"_s);
        auto* target = panel.findChild<QAbstractSpinBox*>(u"studyTarget"_s);
        target->setFocus();
        QTest::keyClicks(target, u"500"_s);
        QTest::keyClick(target, Qt::Key_Return);
        const auto hasUnit = [&panel](const QString& unit) {
            return std::ranges::any_of(panel.findChildren<QLabel*>(),
                                       [&unit](const QLabel* label) { return label->text() == unit; });
        };
        QVERIFY(hasUnit(u"EUR per hour"_s));
        setCurrency(*m_document, "USD");
        QCOMPARE(figure->currentText(), u"Margin per hour (USD)"_s);
        QVERIFY(hasUnit(u"USD per hour"_s) && !hasUnit(u"EUR per hour"_s));
        QCOMPARE(panel.findChild<QAbstractSpinBox*>(u"studyTarget"_s)->text(), u"500"_s);
    }

    /// What is recommended keeps its cost, so that it says when it has paid back.
    void aSetBecomesAScenarioWithItsInvestment()
    {
        setInvestment(*m_document, m_measures[0],
                      Investment{.cost = 1000, .operatingHoursPerYear = 6000, .discountRate = 0.1, .lifeYears = 5});
        setInvestment(*m_document, m_measures[1],
                      Investment{.cost = 2000, .operatingHoursPerYear = 6000, .discountRate = 0.1, .lifeYears = 5});
        const auto outcome = std::get<std::shared_ptr<const PortfolioOutcome>>(
            answerOf(*ask(StudyKind::Portfolio, budget(3000)).question));
        const std::vector<MeasureRow> rows = measureRows(*outcome);
        const auto both =
            std::ranges::find_if(rows, [](const MeasureRow& row) { return row.report && row.report->set.size() == 2; });
        const Scenario made = *scenarioOf(outcome, static_cast<std::size_t>(both - rows.begin()));
        QVERIFY(made.investment.has_value());
        QCOMPARE(made.investment->cost, 3000.0);
        QCOMPARE(made.investment->operatingHoursPerYear.value_or(4000), // else the line's
                 both->report->payback.hoursPerYear.value_or(0));
        QCOMPARE(made.investment->discountRate, both->report->payback.discountRate);
        QCOMPARE(made.investment->lifeYears, both->report->payback.lifeYears);
    }

    void aLongSetIsNamedByWholeMeasures()
    {
        const std::string longName = "A measure whose name takes up much of the room that a name of a scenario has";
        renameScenario(*m_document, m_measures[0], longName + " 1");
        renameScenario(*m_document, m_measures[1], longName + " 2");
        m_measures.push_back(m_document->addScenario(measure("faster", 500, "Press"), {}));
        PortfolioOutcome outcome;
        for (const ScenarioId id : m_measures)
            outcome.study.measures.push_back(m_document->findScenario(id)->scenario);
        outcome.study.measures[2].name = longName + " 3";
        outcome.study.reference.line = pressFile().line;
        outcome.result.best.set = {0, 1};
        SetReport three;
        three.set = {0, 1, 2};
        outcome.study.measures[2].overrides = {{"Washer", {{ParameterId::Uph, 700.0}}}};
        outcome.result.runnersUp = {three};
        const auto shared = std::make_shared<const PortfolioOutcome>(outcome);
        QStringList names;
        for (std::size_t row = 1; row < 3; ++row)
            names << toQString(scenarioOf(shared, row)->name);
        QVERIFY2(names.contains(toQString(longName + " 1 + " + longName + " 2")), qPrintable(names.join(u'\n')));
        QVERIFY2(names.contains(toQString(longName + " 1 + " + longName + " 2 + 1 more")),
                 qPrintable(names.join(u'\n')));
    }

    void theBaselineIsCalledSoInTheLanguageInForce()
    {
        StudyForm form;
        form.figure = LineFigure::OutputPerHour;
        form.entries = {std::nullopt, m_measures[0]};
        const auto outcome =
            std::get<std::shared_ptr<const CompareOutcome>>(answerOf(*ask(StudyKind::Compare, form).question));
        QCOMPARE(tableOf(*outcome).rows[0].cells[0], u"Baseline"_s);
        useLanguage(u"de"_s);
        const QString name = tableOf(*outcome).rows[0].cells[0];
        const Scenario made = *scenarioOf(outcome, 1);
        QCOMPARE(name, m_document->nameOf(std::nullopt));
        useLanguage(u"en"_s);
        QVERIFY(name != u"Baseline"_s);
        QVERIFY2(made.description.find(name.toStdString()) != std::string::npos, made.description.c_str());
    }

    void comparingSaysWhenAnInvestmentHasPaidBack()
    {
        StudyForm form;
        form.figure = LineFigure::OutputPerHour; // whatever the figure is
        form.entries = {std::nullopt, m_measures[0], m_measures[1]};
        const auto outcome =
            std::get<std::shared_ptr<const CompareOutcome>>(answerOf(*ask(StudyKind::Compare, form).question));
        const StudyTable table = tableOf(*outcome);
        const qsizetype column = table.header.indexOf(u"Paid back after"_s);
        QVERIFY2(column > 0, qPrintable(table.header.join(u'|')));
        QVERIFY(table.header[column - 1].startsWith(u"Gain a year, EUR"_s));
        QCOMPARE(table.rows[0].cells[column], noValue);
        const Payback payback = *paybackOf(outcome->study, outcome->variants, outcome->result, 1);
        QCOMPARE(payback.cost, 1000.0);
        QCOMPARE(table.rows[1].cells[column], paybackTimeRange(payback));
        QCOMPARE(table.rows[1].cells[column - 1], yearlyGainRange(payback));
        QVERIFY2(plain(table.rows[1].explanation).contains(u"It costs 1,000 EUR and gains "_s),
                 qPrintable(table.rows[1].explanation));
        for (const StudyTable::Row& row : table.rows)
            QCOMPARE(row.cells.size(), table.header.size());
        for (const QVariantList& row : table.data.rows)
            QCOMPARE(row.size(), table.data.header.size());
        // What leads says at once when it has paid back.
        QVERIFY2(outcome->result.best ? table.headline.contains(u"It has paid back after"_s)
                                      : table.headline.contains(u"Paid back after: no "_s),
                 qPrintable(table.headline));
        for (const ScenarioId id : m_measures)
            setInvestment(*m_document, id, std::nullopt);
        const auto free =
            std::get<std::shared_ptr<const CompareOutcome>>(answerOf(*ask(StudyKind::Compare, form).question));
        QVERIFY(!tableOf(*free).header.contains(u"Paid back after"_s));
    }

    void columnsWithoutAValueAreLeftOut()
    {
        LoadedFile file = pressFile();
        file.line.operatingHoursPerYear.reset();
        m_document->replace(file, {});
        m_measures = {m_document->addScenario(measure("no press jams", 1000, "Press"), {})};
        const auto outcome = std::get<std::shared_ptr<const PortfolioOutcome>>(
            answerOf(*ask(StudyKind::Portfolio, budget(1000)).question));
        const StudyTable table = tableOf(*outcome);
        QVERIFY2(!table.header.join(u'|').contains(u"Gain a year"_s) && !table.header.contains(u"Paid back after"_s),
                 qPrintable(table.header.join(u'|')));
        QVERIFY(table.header[3].startsWith(u"Gain per hour"_s));
        QCOMPARE(table.tonedColumns, (QList<int>{2, 3}));
        for (const StudyTable::Row& row : table.rows)
            QCOMPARE(row.cells.size(), table.header.size());
    }

    void theUserSharesOutAMix()
    {
        StudyPanel panel(StudyKind::Mix, *m_document);
        panel.resize(900, 400);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        auto* balm = panel.findChild<QAbstractSpinBox*>(u"studyShare.Balm"_s);
        balm->setFocus();
        balm->selectAll();
        QTest::keyClicks(balm, u"25"_s);
        QTest::keyClick(balm, Qt::Key_Return);
        m_document->undoStack()->push(new QUndoCommand); // any change of the document keeps what was typed
        renameProduct(*m_document, "Cream", "Day cream");
        QTest::mouseClick(panel.findChild<QToolButton*>(u"studyRun"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!panel.runner().isRunning() && panel.runner().progress() >= 1, 30000 * test::patience);
        // 50 and 25 are two thirds and one.
        QVERIFY(plain(panel.findChild<QLabel*>(u"studyHeadline"_s)->text())
                    .contains(u"A mix of 66.7 % Day cream + 33.3 % Balm of the running time earns"_s));
    }

    void studiesAreAskedAnewWhereTheyWouldBeOthers()
    {
        const StudyQuestion first = *ask(StudyKind::Portfolio, budget(3000)).question;
        describeScenario(*m_document, m_measures[0], "a note");
        QVERIFY(withoutNotes(*ask(StudyKind::Portfolio, budget(3000)).question) == withoutNotes(first));
        QVERIFY(withoutNotes(*ask(StudyKind::Portfolio, budget(3001)).question) != withoutNotes(first));
        setInvestment(*m_document, m_measures[0], Investment{.cost = 1500});
        QVERIFY(withoutNotes(*ask(StudyKind::Portfolio, budget(3000)).question) != withoutNotes(first));
    }
};

LINETWIN_TEST(MoneyStudiesTest)
#include "MoneyStudiesTest.moc"
